-- An estimate adds up as an invoice does, twice: from its low and its high lines, each rounded half away from zero.
-- Declined lines are left out.
create or replace function public.vet_check_estimate_item() returns trigger
language plpgsql
as $function$
declare
  line record;
  estimate record;
begin
  if tg_op = 'DELETE' then line := old; else line := new; end if;
  if tg_op = 'UPDATE' then
    -- A line whose animal's records were merged into another.
    if pg_catalog.pg_trigger_depth() > 1
      and to_jsonb(new) - '{patient_id,updated_at,low_total,high_total}'::text[]
        = to_jsonb(old) - '{patient_id,updated_at,low_total,high_total}'::text[] then
      return new;
    end if;
    if new.estimate_id <> old.estimate_id then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_estimate_items', column = 'estimate_id',
        constraint = 'vet_estimate_items_same_estimate',
        message = 'a line belongs to its estimate for good',
        hint = 'Delete it and insert it into the other estimate.';
    end if;
  end if;
  select e.status, e.estimate_number into estimate
  from public.vet_estimates e
  where e.organization_id = line.organization_id and e.id = line.estimate_id
  for no key update;
  if found and estimate.status not in ('draft', 'presented') then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_estimate_items',
      constraint = 'vet_estimate_items_estimate_open',
      message = format('estimate %s is %s: its lines no longer change', estimate.estimate_number, estimate.status),
      hint = 'Write a new estimate.';
  end if;
  return line;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_estimate_item() is
  'Lets lines of an estimate change until the client has answered.';
--> statement-breakpoint
create or replace trigger vet_check_estimate_item
  before insert or update or delete on public.vet_estimate_items
  for each row execute function public.vet_check_estimate_item();
--> statement-breakpoint
create or replace function public.vet_keep_estimate_totals() returns trigger
language plpgsql
as $function$
declare
  changed record;
begin
  for changed in execute format(
    'select c.organization_id, array_agg(distinct c.estimate_id) as estimate_ids from (%s) c group by c.organization_id',
    case tg_op
      when 'INSERT' then 'select organization_id, estimate_id from added'
      when 'DELETE' then 'select organization_id, estimate_id from removed'
      else 'select organization_id, estimate_id from added'
    end
  ) loop
    update public.vet_estimates e
    set low_subtotal = n.low_subtotal, high_subtotal = n.high_subtotal,
      low_tax_amount = n.low_tax, high_tax_amount = n.high_tax
    from (
      select h.id, coalesce(sum(l.low_total), 0) as low_subtotal, coalesce(sum(l.high_total), 0) as high_subtotal,
        coalesce(sum(round(l.low_total * l.tax_rate_percent * 0.01, 2)) filter (where l.taxable), 0) as low_tax,
        coalesce(sum(round(l.high_total * l.tax_rate_percent * 0.01, 2)) filter (where l.taxable), 0) as high_tax
      from public.vet_estimates h
        left join public.vet_estimate_items l
          on l.organization_id = h.organization_id and l.estimate_id = h.id and not l.is_declined
      where h.organization_id = changed.organization_id and h.id = any (changed.estimate_ids)
      group by h.organization_id, h.id
    ) n
    where e.organization_id = changed.organization_id and e.id = n.id
      and (e.low_subtotal, e.high_subtotal, e.low_tax_amount, e.high_tax_amount)
        is distinct from (n.low_subtotal, n.high_subtotal, n.low_tax, n.high_tax);
  end loop;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_estimate_totals() is 'Adds up the estimates whose lines a statement changed.';
--> statement-breakpoint
create or replace trigger vet_keep_estimate_totals_insert
  after insert on public.vet_estimate_items referencing new table as added
  for each statement execute function public.vet_keep_estimate_totals();
--> statement-breakpoint
create or replace trigger vet_keep_estimate_totals_update
  after update on public.vet_estimate_items referencing new table as added
  for each statement execute function public.vet_keep_estimate_totals();
--> statement-breakpoint
create or replace trigger vet_keep_estimate_totals_delete
  after delete on public.vet_estimate_items referencing old table as removed
  for each statement execute function public.vet_keep_estimate_totals();
--> statement-breakpoint
create or replace function public.vet_check_estimate() returns trigger
language plpgsql
as $function$
begin
  if tg_op = 'DELETE' then
    if old.status <> 'draft' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_estimates',
        constraint = 'vet_estimates_never_deleted',
        message = format('estimate %s was %s and is proof of what was offered', old.estimate_number, old.status),
        hint = 'Let it expire, or write a new one.';
    end if;
    return old;
  end if;
  if old.status in ('accepted', 'declined', 'converted') and (
    new.estimate_number, new.clinic_id, new.client_id, new.currency, new.title, new.low_subtotal, new.high_subtotal,
    new.low_tax_amount, new.high_tax_amount, new.required_deposit_amount
  ) is distinct from (
    old.estimate_number, old.clinic_id, old.client_id, old.currency, old.title, old.low_subtotal, old.high_subtotal,
    old.low_tax_amount, old.high_tax_amount, old.required_deposit_amount
  ) then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_estimates',
      constraint = 'vet_estimates_closed',
      message = format('estimate %s is %s and no longer changes', old.estimate_number, old.status),
      hint = 'Write a new estimate.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_estimate() is 'Keeps what a client accepted or declined as it was.';
--> statement-breakpoint
create or replace trigger vet_check_estimate
  before update or delete on public.vet_estimates
  for each row execute function public.vet_check_estimate();
--> statement-breakpoint
revoke execute on function public.vet_check_estimate_item(), public.vet_keep_estimate_totals(),
  public.vet_check_estimate() from public;
-- vet-plan: down
drop trigger if exists vet_check_estimate on public.vet_estimates;
--> statement-breakpoint
drop trigger if exists vet_keep_estimate_totals_delete on public.vet_estimate_items;
--> statement-breakpoint
drop trigger if exists vet_keep_estimate_totals_update on public.vet_estimate_items;
--> statement-breakpoint
drop trigger if exists vet_keep_estimate_totals_insert on public.vet_estimate_items;
--> statement-breakpoint
drop trigger if exists vet_check_estimate_item on public.vet_estimate_items;
--> statement-breakpoint
drop function if exists public.vet_check_estimate();
--> statement-breakpoint
drop function if exists public.vet_keep_estimate_totals();
--> statement-breakpoint
drop function if exists public.vet_check_estimate_item();
