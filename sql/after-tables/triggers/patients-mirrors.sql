-- vet_patients repeats the newest weight, the primary microchip and the primary tattoo. These triggers are their only
-- writer: a value set on the patient itself would disagree with the history it stands for.
create or replace function public.vet_mirror_patient_weight() returns trigger
language plpgsql
as $function$
declare
  tenant constant uuid := coalesce(new.organization_id, old.organization_id);
  patient uuid;
  newest numeric;
begin
  -- A merge of two records moves weights: both patients change.
  foreach patient in array array[old.patient_id, nullif(new.patient_id, old.patient_id)] loop
    continue when patient is null;
    -- Waits for whoever else changes this patient: the statement after it sees what they wrote.
    perform from public.vet_patients p
    where p.organization_id = tenant and p.id = patient
    for no key update;
    select w.weight_kg into newest
    from public.vet_patient_weight_history w
    where w.organization_id = tenant and w.patient_id = patient
    order by w.measured_at desc, w.id desc
    limit 1;
    update public.vet_patients p
    set weight_kg = newest
    where p.organization_id = tenant and p.id = patient and p.weight_kg is distinct from newest;
  end loop;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_mirror_patient_weight() is 'Copies the newest weight to vet_patients.weight_kg.';
--> statement-breakpoint
create or replace trigger vet_mirror_patient_weight
  after insert or delete or update of weight_kg, measured_at, patient_id on public.vet_patient_weight_history
  for each row execute function public.vet_mirror_patient_weight();
--> statement-breakpoint
create or replace function public.vet_mirror_patient_identifiers() returns trigger
language plpgsql
as $function$
declare
  tenant constant uuid := coalesce(new.organization_id, old.organization_id);
  patient uuid;
  current_chip text;
  current_tattoo text;
begin
  -- The patient that a merge takes a mark from comes first: a chip is on one patient at a time.
  foreach patient in array array[old.patient_id, nullif(new.patient_id, old.patient_id)] loop
    continue when patient is null;
    -- Waits for whoever else changes this patient: the statement after it sees what they wrote.
    perform from public.vet_patients p
    where p.organization_id = tenant and p.id = patient
    for no key update;
    select max(i.value_normalized) filter (where i.kind in ('iso_11784', 'microchip_legacy')),
      max(i.value) filter (where i.kind = 'tattoo')
    into current_chip, current_tattoo
    from public.vet_patient_identifiers i
    where i.organization_id = tenant and i.patient_id = patient and i.is_primary and i.removed_on is null;
    update public.vet_patients p
    set microchip_number = current_chip, tattoo = current_tattoo
    where p.organization_id = tenant and p.id = patient
      and (p.microchip_number, p.tattoo) is distinct from (current_chip, current_tattoo);
  end loop;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_mirror_patient_identifiers() is
  'Copies the primary microchip and tattoo to vet_patients.microchip_number and tattoo.';
--> statement-breakpoint
create or replace trigger vet_mirror_patient_identifiers
  after insert or delete or update of kind, value, is_primary, removed_on, patient_id on public.vet_patient_identifiers
  for each row execute function public.vet_mirror_patient_identifiers();
--> statement-breakpoint
-- A row that moves to another patient changes both; the key columns make that a mistake more often than an intention.
create or replace function public.vet_refuse_patient_change() returns trigger
language plpgsql
as $function$
begin
  if public.vet_patient_moves(old.organization_id, old.patient_id, new.patient_id) then
    return new;
  end if;
  raise exception using
    errcode = 'VP012', schema = 'public', table = tg_table_name, column = 'patient_id',
    constraint = tg_table_name || '_patient_fixed',
    message = 'a weight or an identifier belongs to its patient for good',
    hint = 'Delete it and insert it for the right patient.';
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_patient_change() is 'Refuses to move a weight or an identifier to another patient.';
--> statement-breakpoint
create or replace trigger vet_refuse_patient_change
  before update of patient_id on public.vet_patient_weight_history
  for each row when (old.patient_id is distinct from new.patient_id)
  execute function public.vet_refuse_patient_change();
--> statement-breakpoint
create or replace trigger vet_refuse_patient_change
  before update of patient_id on public.vet_patient_identifiers
  for each row when (old.patient_id is distinct from new.patient_id)
  execute function public.vet_refuse_patient_change();
--> statement-breakpoint
revoke execute on function public.vet_mirror_patient_weight(), public.vet_mirror_patient_identifiers(),
  public.vet_refuse_patient_change() from public;
-- vet-plan: down
drop trigger if exists vet_refuse_patient_change on public.vet_patient_identifiers;
--> statement-breakpoint
drop trigger if exists vet_refuse_patient_change on public.vet_patient_weight_history;
--> statement-breakpoint
drop trigger if exists vet_mirror_patient_identifiers on public.vet_patient_identifiers;
--> statement-breakpoint
drop trigger if exists vet_mirror_patient_weight on public.vet_patient_weight_history;
--> statement-breakpoint
drop function if exists public.vet_refuse_patient_change();
--> statement-breakpoint
drop function if exists public.vet_mirror_patient_identifiers();
--> statement-breakpoint
drop function if exists public.vet_mirror_patient_weight();
