-- Nothing new is written for a record that was merged away: a guard on every table that points at a patient. The calls
-- are generated from the tables' foreign keys.
--
-- After the statement, when the foreign key has waited for a merge that was under way: what it then finds is decided.
create or replace function public.vet_check_patient_merged() returns trigger
language plpgsql
as $function$
declare
  tenant uuid;
  patient uuid;
begin
  if tg_op = 'UPDATE' then
    tenant := new.organization_id;
    patient := to_jsonb(new) ->> tg_argv[1];
    perform public.vet_refuse_merged_patient(tenant, patient, tg_argv[0], tg_argv[1]);
    return null;
  end if;
  if tg_argv[1] = 'patient_id' then
    select a.organization_id, a.patient_id into tenant, patient
    from added a
    join public.vet_patient_merge_events e
      on e.organization_id = a.organization_id and e.merged_patient_id = a.patient_id and e.reverted_at is null
    limit 1;
  else
    execute format(
      'select a.organization_id, a.%I from added a join public.vet_patient_merge_events e '
      'on e.organization_id = a.organization_id and e.merged_patient_id = a.%I and e.reverted_at is null limit 1',
      tg_argv[1], tg_argv[1]
    ) into tenant, patient;
  end if;
  if patient is not null then
    perform public.vet_refuse_merged_patient(tenant, patient, tg_argv[0], tg_argv[1]);
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_patient_merged() is
  'Refuses rows for a patient whose record was merged into another one. Arguments: table and column.';
--> statement-breakpoint
create or replace function public.vet_guard_merged_patients(table_name text) returns void
language plpgsql
as $function$
declare
  reference text;
  suffix text;
begin
  for reference in
    select a.attname
    from pg_catalog.pg_constraint k
      join unnest(k.conkey, k.confkey) pair (own, theirs) on true
      join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
      join pg_catalog.pg_attribute p on p.attrelid = k.confrelid and p.attnum = pair.theirs and p.attname = 'id'
    where k.contype = 'f' and k.conrelid = format('public.%I', table_name)::regclass
      and k.confrelid = 'public.vet_patients'::regclass and k.conparentid = 0
    order by 1
  loop
    suffix := case reference when 'patient_id' then '' else '_' || reference end;
    execute format(
      'create or replace trigger %I after insert on public.%I referencing new table as added '
      'for each statement execute function public.vet_check_patient_merged(%L, %L)',
      'vet_check_merged_insert' || suffix, table_name, table_name, reference
    );
    execute format(
      'create or replace trigger %I after update of %I on public.%I '
      'for each row when (new.%I is distinct from old.%I) execute function public.vet_check_patient_merged(%L, %L)',
      'vet_check_merged_update' || suffix, reference, table_name, reference, reference, table_name, reference
    );
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_guard_merged_patients(text) is
  'Puts the guard of merged patients on the columns of a table that point at a patient. Safe to repeat.';
--> statement-breakpoint
revoke execute on function public.vet_check_patient_merged(), public.vet_guard_merged_patients(text) from public;
-- vet-plan: down
drop function if exists public.vet_guard_merged_patients(text);
--> statement-breakpoint
drop function if exists public.vet_check_patient_merged() cascade;
