-- What is signed under a relationship rests on whom it binds and since when. An end may be added; a renewal is a new row.
create or replace function public.vet_check_vcpr_record() returns trigger
language plpgsql
as $function$
declare
  encounter record;
begin
  if tg_op = 'UPDATE' and (old.veterinarian_id, old.client_id, old.patient_id, old.premises, old.basis, old.established_on)
    is distinct from (new.veterinarian_id, new.client_id, new.patient_id, new.premises, new.basis, new.established_on)
  then
    -- A merge of two records of one animal moves the row.
    if (to_jsonb(new) - '{patient_id,updated_at}'::text[]) = (to_jsonb(old) - '{patient_id,updated_at}'::text[])
      and pg_catalog.pg_trigger_depth() > 1
    then
      return new;
    end if;
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_vcpr_records', constraint = 'vet_vcpr_records_established',
      message = format('the relationship established on %s is not rewritten', old.established_on),
      hint = 'End it (ended_on, end_reason) and record another one; each examination that renews it is a row of its own.';
  end if;
  if new.encounter_id is null
    or tg_op = 'UPDATE' and new.encounter_id is not distinct from old.encounter_id
  then
    return new;
  end if;
  select e.client_id, e.patient_id, e.modality into encounter from public.vet_medical_encounters e
  where e.organization_id = new.organization_id and e.id = new.encounter_id;
  if encounter.client_id <> new.client_id or encounter.patient_id <> new.patient_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_vcpr_records', column = 'encounter_id',
      constraint = 'vet_vcpr_records_encounter_same_client',
      message = 'the encounter is of another client or another animal',
      hint = 'Name the examination of this animal, or the visit to this client.';
  end if;
  -- A picture on a screen is no examination (21 CFR 530.3(i)(3)).
  if encounter.modality = 'telehealth' and new.basis <> 'telehealth' then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_vcpr_records', column = 'basis',
      constraint = 'vet_vcpr_records_basis_in_person',
      message = 'the encounter was by telehealth, which is neither an examination nor a visit in person',
      hint = 'Record the basis as telehealth where the state allows it, and is_federal as false.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_vcpr_record() is
  'Keeps whom a relationship binds and since when, and that the examination it names was one of these animals in person.';
--> statement-breakpoint
create or replace trigger vet_check_vcpr_record
  before insert or update on public.vet_vcpr_records
  for each row execute function public.vet_check_vcpr_record();
--> statement-breakpoint
revoke execute on function public.vet_check_vcpr_record() from public;
-- vet-plan: down
drop trigger if exists vet_check_vcpr_record on public.vet_vcpr_records;
--> statement-breakpoint
drop function if exists public.vet_check_vcpr_record();
