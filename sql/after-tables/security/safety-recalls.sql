-- Recalls are shared by all tenants, and shared tables have no triggers: their status has one door instead. Who keeps the
-- list may write every other column; status only when the row is written first, as its source reports it.
create or replace function public.vet_move_recall(recall uuid, to_status text, terminated_on date default null)
returns void
language plpgsql security definer
set search_path = ''
as $function$
declare
  from_status text;
begin
  -- Waits for whoever else moves this recall: the second is judged by the status the first one left.
  select r.status into from_status
  from public.vet_drug_recalls r
  where r.id = recall
  for no key update;
  if not found then
    raise exception using
      errcode = 'P0002', schema = 'public', table = 'vet_drug_recalls',
      message = format('there is no recall %s', recall),
      hint = 'Look it up by its number in vet_drug_recalls.';
  end if;
  if from_status = to_status then
    return;
  end if;
  if not exists (
    select from public.vet_state_transitions() t
    where t.table_name = 'vet_drug_recalls' and t.from_state = from_status and t.to_state = to_status
  ) then
    perform public.vet_refuse_transition('vet_drug_recalls', from_status, to_status);
  end if;
  -- Sources tell the day a recall was terminated later, if at all.
  update public.vet_drug_recalls r
  set status = to_status, termination_date = terminated_on
  where r.id = recall;
end
$function$;
--> statement-breakpoint
comment on function public.vet_move_recall(uuid, text, date) is
  'Moves a recall to another status, if its state machine allows it. The only way to change the status of a recall.';
--> statement-breakpoint
revoke execute on function public.vet_move_recall(uuid, text, date) from public;
--> statement-breakpoint
do $door$
declare
  columns text;
begin
  if public.vet_role_exists('vet_owner') then
    -- Runs as the owner of the table, not as whoever migrates.
    alter function public.vet_move_recall(uuid, text, date) owner to vet_owner;
  end if;
  if public.vet_role_exists('vet_maintenance') then
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns
    from pg_catalog.pg_attribute a
    where a.attrelid = 'public.vet_drug_recalls'::regclass and a.attnum > 0 and not a.attisdropped
      and a.attname <> 'status';
    revoke update on public.vet_drug_recalls from vet_maintenance;
    execute format('grant update (%s) on public.vet_drug_recalls to vet_maintenance', columns);
    grant execute on function public.vet_move_recall(uuid, text, date) to vet_maintenance;
  end if;
end
$door$;
-- vet-plan: down
drop function if exists public.vet_move_recall(uuid, text, date);
