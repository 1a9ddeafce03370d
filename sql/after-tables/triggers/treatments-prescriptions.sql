-- A prescription is what a veterinarian signed: written once, never rewritten. What follows it (filling, reporting,
-- ending) is written beside the order; a change of the order is another prescription that replaces it.
create or replace function public.vet_check_prescription_signed() returns trigger
language plpgsql
as $function$
declare
  -- What happens after the signature. dea_registration_snapshot_encrypted: the key of the envelope may be renewed.
  -- organization_id: row-level security has that.
  later constant text[] := '{status,first_dispensed_on,first_dispensed_by,first_dispensed_quantity,inventory_batch_id,
    discontinued_at,discontinued_by,discontinued_reason,refills_used,pdmp_checked_at,pdmp_reported_at,transmission_method,
    pharmacy_name,pharmacy_phone,pharmacy_fax,pharmacy_address,start_date,end_date,encounter_id,notes,
    dea_registration_snapshot_encrypted,updated_at,organization_id}';
  before jsonb;
  after jsonb;
  changed text;
begin
  if tg_op = 'DELETE' then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_prescriptions', constraint = 'vet_prescriptions_signed',
      message = format('prescription %s was issued on %s and is not removed', old.prescription_number, old.issued_on),
      hint = 'Cancel it, or discontinue it once something was dispensed.';
  end if;
  before := to_jsonb(old) - later;
  after := to_jsonb(new) - later;
  -- A merge of two records of one animal moves the row, from inside a trigger.
  if pg_catalog.pg_trigger_depth() > 1 then
    before := before - 'patient_id';
    after := after - 'patient_id';
  end if;
  if before is distinct from after then
    select a.key into changed from jsonb_each(after) a where a.value is distinct from before -> a.key order by a.key limit 1;
    -- 21 CFR 1306.05(a) and the practice acts of the states: the order is dated and signed as it stands.
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_prescriptions', column = changed,
      constraint = 'vet_prescriptions_signed',
      message = format('prescription %s was signed on %s: its %s is not rewritten', old.prescription_number, old.issued_on,
        replace(changed, '_', ' ')),
      hint = 'Discontinue it and issue another one that names it in replaces_id.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_prescription_signed() is
  'Refuses to rewrite or remove a prescription: a change is another one that replaces it.';
--> statement-breakpoint
create or replace trigger vet_check_prescription_signed
  before update or delete on public.vet_prescriptions
  for each row execute function public.vet_check_prescription_signed();
--> statement-breakpoint
create or replace function public.vet_check_prescription_filled() returns trigger
language plpgsql
as $function$
begin
  if old.first_dispensed_on is null and new.first_dispensed_on is not null and old.status <> 'active' then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescriptions', column = 'first_dispensed_on',
      constraint = 'vet_prescriptions_first_dispensed_on_active',
      message = format('a prescription that is %s cannot be filled', old.status),
      hint = 'Issue another prescription.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_prescription_filled() is 'Refuses to fill a prescription that is not active.';
--> statement-breakpoint
create or replace trigger vet_check_prescription_filled
  before update of first_dispensed_on on public.vet_prescriptions
  for each row when (old.first_dispensed_on is distinct from new.first_dispensed_on)
  execute function public.vet_check_prescription_filled();
--> statement-breakpoint
create or replace trigger vet_check_drug_schedule
  before insert on public.vet_prescriptions
  for each row when (new.medication_id is not null)
  execute function public.vet_check_drug_schedule('issued_on');
--> statement-breakpoint
create or replace function public.vet_check_prescription_issue() returns trigger
language plpgsql
as $function$
declare
  replaced record;
  days bigint;
begin
  if new.replaces_id is not null then
    select p.patient_id, p.client_id into replaced from public.vet_prescriptions p
    where p.organization_id = new.organization_id and p.id = new.replaces_id;
    if replaced.patient_id <> new.patient_id then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_prescriptions', column = 'replaces_id',
        constraint = 'vet_prescriptions_replaces_same_patient',
        message = 'the prescription it replaces is for another animal',
        hint = 'Name a prescription for this animal, or none.';
    end if;
  end if;
  -- Several prescriptions of one day for one schedule II drug cover at most 90 days together (21 CFR 1306.12(b)(1)).
  -- They are written one after the other: the animal's row is the queue.
  if new.dea_schedule = 'schedule_ii' and new.duration_days is not null and new.status not in ('cancelled', 'discontinued') then
    perform from public.vet_patients p where p.organization_id = new.organization_id and p.id = new.patient_id
    for no key update;
    select coalesce(sum(p.duration_days), 0) into days
    from public.vet_prescriptions p
    where p.organization_id = new.organization_id and p.patient_id = new.patient_id and p.issued_on = new.issued_on
      and p.dea_schedule = 'schedule_ii' and p.status not in ('cancelled', 'discontinued')
      and case when p.medication_id is null or new.medication_id is null
        then lower(btrim(p.medication_name)) = lower(btrim(new.medication_name))
        else p.medication_id = new.medication_id end;
    if days + new.duration_days > 90 then
      raise exception using
        errcode = 'VP008', schema = 'public', table = 'vet_prescriptions', column = 'duration_days',
        constraint = 'vet_prescriptions_duration_days_schedule_ii',
        message = format('prescriptions of one day for a schedule II drug cover 90 days at most, these would cover %s',
          days + new.duration_days),
        hint = 'Prescribe for fewer days and see the patient again (21 CFR 1306.12(b)(1)).';
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_prescription_issue() is
  'Holds what a new prescription replaces to the same animal, and schedule II prescriptions of a day to 90 days of supply.';
--> statement-breakpoint
create or replace trigger vet_check_prescription_issue
  before insert on public.vet_prescriptions
  for each row execute function public.vet_check_prescription_issue();
--> statement-breakpoint
create or replace trigger vet_check_extra_label
  before insert on public.vet_prescriptions
  for each row when (new.is_extra_label and new.medication_id is not null)
  execute function public.vet_check_extra_label();
--> statement-breakpoint
create or replace trigger vet_check_extra_label
  before insert or update of is_extra_label, is_food_animal, medication_id, route on public.vet_treatments
  for each row when (new.is_extra_label and new.medication_id is not null)
  execute function public.vet_check_extra_label();
--> statement-breakpoint
create or replace function public.vet_check_prescription_vcpr() returns trigger
language plpgsql
as $function$
begin
  -- The animal of another practice cannot be seen: row-level security refuses the row itself.
  if exists (select from public.vet_patients p where p.organization_id = new.organization_id and p.id = new.patient_id) then
    new.vcpr_id := public.vet_require_vcpr('vet_prescriptions', new.vcpr_id, new.organization_id, new.client_id,
      new.patient_id, new.prescribing_veterinarian_id, new.issued_on, new.is_extra_label);
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_prescription_vcpr() is
  'Finds the veterinarian-client-patient relationship a prescription rests on, and refuses one without.';
--> statement-breakpoint
create or replace trigger vet_check_vcpr
  before insert on public.vet_prescriptions
  for each row execute function public.vet_check_prescription_vcpr();
--> statement-breakpoint
-- Extra-label use (21 CFR 530.10) and a controlled drug need the relationship; in an emergency the controlled drug is
-- given first.
create or replace function public.vet_check_treatment_vcpr() returns trigger
language plpgsql
as $function$
declare
  on_day date;
  is_controlled boolean;
begin
  if not exists (select from public.vet_patients p where p.organization_id = new.organization_id and p.id = new.patient_id)
  then
    return new;
  end if;
  on_day := public.vet_day_at_clinic(new.organization_id, new.clinic_id,
    coalesce(new.performed_at, new.started_at, new.scheduled_at, new.created_at));
  is_controlled := coalesce(public.vet_schedule_of(
    new.medication_id, public.vet_clinic_jurisdiction(new.organization_id, new.clinic_id), on_day), 'unscheduled')
    <> 'unscheduled' and not exists (
      select from public.vet_medical_encounters e
      where e.organization_id = new.organization_id and e.id = new.encounter_id and e.encounter_type = 'emergency');
  if new.is_extra_label or is_controlled or new.vcpr_id is not null then
    new.vcpr_id := public.vet_require_vcpr('vet_treatments', new.vcpr_id, new.organization_id, new.client_id,
      new.patient_id, new.ordered_by, on_day, new.is_extra_label);
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_treatment_vcpr() is
  'Finds the relationship that extra-label use or a controlled drug rests on, and refuses a treatment without.';
--> statement-breakpoint
create or replace trigger vet_check_vcpr_insert
  before insert on public.vet_treatments
  for each row when (new.status not in ('declined', 'cancelled')
    and (new.is_extra_label or new.vcpr_id is not null or new.medication_id is not null))
  execute function public.vet_check_treatment_vcpr();
--> statement-breakpoint
create or replace trigger vet_check_vcpr_update
  before update of is_extra_label, vcpr_id, medication_id, ordered_by, status, performed_at, client_id on public.vet_treatments
  for each row when (new.status not in ('declined', 'cancelled')
    and (new.is_extra_label or new.vcpr_id is not null or new.medication_id is not null)
    and (old.is_extra_label, old.vcpr_id, old.medication_id, old.ordered_by, old.status, old.performed_at, old.client_id)
      is distinct from
      (new.is_extra_label, new.vcpr_id, new.medication_id, new.ordered_by, new.status, new.performed_at, new.client_id))
  execute function public.vet_check_treatment_vcpr();
--> statement-breakpoint
revoke execute on function public.vet_check_prescription_signed(), public.vet_check_prescription_filled(),
  public.vet_check_prescription_issue(), public.vet_check_prescription_vcpr(),
  public.vet_check_treatment_vcpr() from public;
-- vet-plan: down
drop trigger if exists vet_check_vcpr_update on public.vet_treatments;
--> statement-breakpoint
drop trigger if exists vet_check_vcpr_insert on public.vet_treatments;
--> statement-breakpoint
drop function if exists public.vet_check_treatment_vcpr();
--> statement-breakpoint
drop trigger if exists vet_check_vcpr on public.vet_prescriptions;
--> statement-breakpoint
drop function if exists public.vet_check_prescription_vcpr();
--> statement-breakpoint
drop trigger if exists vet_check_extra_label on public.vet_treatments;
--> statement-breakpoint
drop trigger if exists vet_check_extra_label on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_check_prescription_issue on public.vet_prescriptions;
--> statement-breakpoint
drop function if exists public.vet_check_prescription_issue();
--> statement-breakpoint
drop trigger if exists vet_check_drug_schedule on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_check_prescription_filled on public.vet_prescriptions;
--> statement-breakpoint
drop function if exists public.vet_check_prescription_filled();
--> statement-breakpoint
drop trigger if exists vet_check_prescription_signed on public.vet_prescriptions;
--> statement-breakpoint
drop function if exists public.vet_check_prescription_signed();
