-- A controlled dose on a chart: its schedule is that of the law on its day, and it rests on a veterinarian-client-patient
-- relationship. In an emergency the drug is given first.
create or replace trigger vet_check_drug_schedule_insert
  before insert on public.vet_medication_administration
  for each row when (new.medication_id is not null)
  execute function public.vet_check_drug_schedule('administered_at', 'scheduled_at', 'created_at');
--> statement-breakpoint
create or replace trigger vet_check_drug_schedule_update
  before update of medication_id, dea_schedule on public.vet_medication_administration
  for each row when (new.medication_id is not null
    and (old.medication_id, old.dea_schedule) is distinct from (new.medication_id, new.dea_schedule))
  execute function public.vet_check_drug_schedule('administered_at', 'scheduled_at', 'created_at');
--> statement-breakpoint
create or replace function public.vet_check_dose_vcpr() returns trigger
language plpgsql
as $function$
begin
  if not exists (select from public.vet_patients p where p.organization_id = new.organization_id and p.id = new.patient_id)
    or exists (
      select from public.vet_medical_encounters e
      where e.organization_id = new.organization_id and e.encounter_type = 'emergency' and e.id in (new.encounter_id, (
        select h.encounter_id from public.vet_hospitalization_records h
        where h.organization_id = new.organization_id and h.id = new.hospitalization_id)))
  then
    return new;
  end if;
  perform public.vet_require_vcpr('vet_medication_administration', null, new.organization_id, null, new.patient_id,
    new.ordering_veterinarian_id,
    public.vet_day_at_clinic(new.organization_id, new.clinic_id, coalesce(new.administered_at, new.scheduled_at, new.created_at)),
    false);
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_dose_vcpr() is
  'Refuses a controlled dose without a veterinarian-client-patient relationship, outside an emergency.';
--> statement-breakpoint
-- After vet_check_drug_schedule, which may have filled the schedule in.
create or replace trigger vet_check_vcpr
  before insert or update of status, dea_schedule, medication_id, ordering_veterinarian_id on public.vet_medication_administration
  for each row when (new.status in ('scheduled', 'given') and new.dea_schedule <> 'unscheduled' and not new.is_client_supplied)
  execute function public.vet_check_dose_vcpr();
--> statement-breakpoint
revoke execute on function public.vet_check_dose_vcpr() from public;
-- vet-plan: down
drop trigger if exists vet_check_vcpr on public.vet_medication_administration;
--> statement-breakpoint
drop function if exists public.vet_check_dose_vcpr();
--> statement-breakpoint
drop trigger if exists vet_check_drug_schedule_update on public.vet_medication_administration;
--> statement-breakpoint
drop trigger if exists vet_check_drug_schedule_insert on public.vet_medication_administration;
