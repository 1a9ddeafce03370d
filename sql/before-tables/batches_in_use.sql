-- Which batches of drugs and vaccines may be used, asked wherever a record names one.
--
-- A status counts from the moment it was given: what was done before, and is written down later, was right. The last day
-- of use is a day of use.
create or replace function public.vet_batch_refusal(
  status text, status_changed_at timestamptz, expires_on date, beyond_use_on date, moment timestamptz, on_day date
) returns text
language sql immutable parallel safe
as $function$
  select case
    when status in ('recalled', 'quarantined', 'expired') and (status_changed_at is null or status_changed_at <= moment)
      then status
    when expires_on < on_day then 'expired'
    when beyond_use_on < on_day then 'past its beyond-use date'
  end
$function$;
--> statement-breakpoint
comment on function public.vet_batch_refusal(text, timestamptz, date, date, timestamptz, date) is
  'Why a batch may not be used at a moment of a day: recalled, quarantined, expired, past its beyond-use date; NULL when it may.';
--> statement-breakpoint
create or replace function public.vet_refuse_batch(
  refusal text, lot_number text, on_day date, table_name text, column_name text
) returns void
language plpgsql stable
as $function$
begin
  raise exception using
    errcode = 'VP006', schema = 'public', table = table_name, column = column_name,
    constraint = table_name || '_batch_usable',
    message = format('lot %s is %s and cannot be used on %s', lot_number, refusal, on_day),
    hint = 'Take another batch. This one may be wasted, returned to the supplier, destroyed or adjusted.';
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_batch(text, text, date, text, text) is 'Refuses the use of a batch.';
--> statement-breakpoint
-- For rows of the medical and financial record that say which batch was used. The arguments are the columns that tell
-- when, moments or days, the first known one counts; without any it is now. Where only the day is known, the act came
-- last on it. Takes no lock: a recall that comes this instant is for those who act after it.
create or replace function public.vet_check_batch_use() returns trigger
language plpgsql
as $function$
declare
  written constant jsonb := to_jsonb(new);
  told text;
  moment timestamptz;
  on_day date;
  refusal text;
  used record;
begin
  for place in 1 .. tg_nargs - 1 loop
    told := written ->> tg_argv[place];
    exit when told is not null;
  end loop;
  select b.lot_number, b.status, b.status_changed_at, b.expires_on, b.beyond_use_on, c.timezone into used
  from public.vet_inventory_batches b
    join public.vet_inventory_items i on i.organization_id = b.organization_id and i.id = b.item_id
    join public.vet_clinics c on c.organization_id = i.organization_id and c.id = i.clinic_id
  where b.organization_id = new.organization_id and b.id = new.inventory_batch_id;
  if not found then
    -- The key of the table refuses it.
    return new;
  end if;
  if length(told) = 10 then
    on_day := told::date;
    moment := (on_day + 1)::timestamp at time zone used.timezone;
  else
    moment := coalesce(told::timestamptz, now());
    on_day := (moment at time zone used.timezone)::date;
  end if;
  refusal := public.vet_batch_refusal(
    used.status, used.status_changed_at, used.expires_on, used.beyond_use_on, moment, on_day
  );
  -- Some records may say why an expired lot was used all the same.
  if refusal is not null and not (refusal = 'expired' and written ->> 'deviation_reason' is not null) then
    perform public.vet_refuse_batch(refusal, used.lot_number, on_day, tg_argv[0], 'inventory_batch_id');
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_batch_use() is
  'Refuses a record that a recalled, quarantined or expired batch was used. Arguments: the table, and the columns that say when.';
--> statement-breakpoint
revoke execute on function public.vet_batch_refusal(text, timestamptz, date, date, timestamptz, date),
  public.vet_refuse_batch(text, text, date, text, text), public.vet_check_batch_use() from public;
-- vet-plan: down
drop function if exists public.vet_check_batch_use();
--> statement-breakpoint
drop function if exists public.vet_refuse_batch(text, text, date, text, text);
--> statement-breakpoint
drop function if exists public.vet_batch_refusal(text, timestamptz, date, date, timestamptz, date);
