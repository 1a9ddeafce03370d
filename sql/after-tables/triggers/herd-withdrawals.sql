-- A withdrawal period is at least what the order or treatment it follows from says, about the same animals, and it never
-- becomes shorter: a further treatment makes another row and supersedes this one (21 CFR 530.20(a)(2), 530.5(a)(7)).
create or replace function public.vet_check_withdrawal() returns trigger
language plpgsql
as $function$
declare
  source record;
  least_hours integer;
begin
  if tg_op = 'UPDATE' then
    if old.status <> new.status and old.status <> 'active' then
      raise exception using
        errcode = 'VP001', schema = 'public', table = 'vet_withdrawal_records', column = 'status',
        constraint = 'vet_withdrawal_records_status_transition',
        message = format('a withdrawal period that is %s cannot become %s: %s is final', old.status, new.status, old.status),
        hint = 'Record another period.';
    end if;
    if (old.group_id, old.food, old.prescription_id, old.treatment_id, old.medication_administration_id,
        old.group_treatment_id, old.feed_directive_id)
      is distinct from (new.group_id, new.food, new.prescription_id, new.treatment_id, new.medication_administration_id,
        new.group_treatment_id, new.feed_directive_id)
      or old.patient_id is distinct from new.patient_id and pg_catalog.pg_trigger_depth() = 1
      or new.last_treated_at + make_interval(hours => new.withdrawal_hours)
        < old.last_treated_at + make_interval(hours => old.withdrawal_hours)
    then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_withdrawal_records', column = 'withdrawal_hours',
        constraint = 'vet_withdrawal_records_kept',
        message = 'a withdrawal period is neither shortened nor moved to other animals, another food or another treatment',
        hint = 'Cancel it with the reason, or record another one and set this one to superseded.';
    end if;
  end if;
  select s.* into source from (
    select p.patient_id, null::uuid as group_id, p.withdrawal_meat_days, p.withdrawal_milk_hours, p.withdrawal_egg_days
    from public.vet_prescriptions p where p.organization_id = new.organization_id and p.id = new.prescription_id
    union all
    select t.patient_id, null, t.withdrawal_meat_days, t.withdrawal_milk_hours, t.withdrawal_egg_days
    from public.vet_treatments t where t.organization_id = new.organization_id and t.id = new.treatment_id
    union all
    select m.patient_id, null, null, null, null
    from public.vet_medication_administration m
    where m.organization_id = new.organization_id and m.id = new.medication_administration_id
    union all
    select null, g.group_id, g.withdrawal_meat_days, g.withdrawal_milk_hours, g.withdrawal_egg_days
    from public.vet_group_treatments g where g.organization_id = new.organization_id and g.id = new.group_treatment_id
    union all
    select null, coalesce(d.group_id, new.group_id), d.withdrawal_days, null, null
    from public.vet_veterinary_feed_directives d
    where d.organization_id = new.organization_id and d.id = new.feed_directive_id
  ) s;
  if not found then
    return new;
  end if;
  if tg_op = 'INSERT' and (source.patient_id, source.group_id) is distinct from (new.patient_id, new.group_id) then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_withdrawal_records',
      column = case when new.patient_id is null then 'group_id' else 'patient_id' end,
      constraint = 'vet_withdrawal_records_same_subject',
      message = 'the order or treatment it follows from is for other animals',
      hint = 'Name the animal or the group that was treated.';
  end if;
  least_hours := case new.food when 'meat' then source.withdrawal_meat_days * 24
    when 'milk' then source.withdrawal_milk_hours when 'eggs' then source.withdrawal_egg_days * 24 end;
  if new.withdrawal_hours < least_hours then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_withdrawal_records', column = 'withdrawal_hours',
      constraint = 'vet_withdrawal_records_as_ordered',
      message = format('%s must be withheld for %s hours as ordered, not for %s', new.food, least_hours, new.withdrawal_hours),
      hint = 'Record at least the period that the veterinarian set (21 CFR 530.20(a)(2)).';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_withdrawal() is
  'Holds a withdrawal period to what was ordered for these animals, and keeps it from being shortened.';
--> statement-breakpoint
create or replace trigger vet_check_withdrawal
  before insert or update on public.vet_withdrawal_records
  for each row execute function public.vet_check_withdrawal();
--> statement-breakpoint
revoke execute on function public.vet_check_withdrawal() from public;
-- vet-plan: down
drop trigger if exists vet_check_withdrawal on public.vet_withdrawal_records;
--> statement-breakpoint
drop function if exists public.vet_check_withdrawal();
