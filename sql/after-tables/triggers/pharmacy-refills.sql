-- Refills of a prescription, held to the law on the day they are asked for, approved and dispensed. The prescription's
-- row is locked first, so that two dispensers never take the same last refill. Lock order: prescription, then refill.
create or replace function public.vet_check_refill() returns trigger
language plpgsql
as $function$
declare
  script public.vet_prescriptions%rowtype;
  on_day date;
  schedule text;
  used bigint;
begin
  if tg_op = 'UPDATE' and old.dispensed_at is not null and old.status = 'dispensed' then
    -- Afterwards somebody fetches it, pays it, or nobody does; what was dispensed, when and by whom stays.
    if (old.prescription_id, old.dispensed_at, old.dispensed_by, old.quantity_dispensed, old.inventory_batch_id, old.reviewed_by,
        old.reviewed_at)
      is distinct from (new.prescription_id, new.dispensed_at, new.dispensed_by, new.quantity_dispensed, new.inventory_batch_id,
        new.reviewed_by, new.reviewed_at)
    then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_prescription_refills', column = 'quantity_dispensed',
        constraint = 'vet_prescription_refills_dispensed',
        message = format('refill %s was dispensed and is not rewritten', old.refill_number),
        hint = 'Cancel it (it goes back to stock) and dispense again (21 CFR 1306.22(c)).';
    end if;
    return new;
  end if;
  if new.status not in ('pending', 'approved', 'dispensed') then
    -- A refusal or a withdrawal takes nothing. One that was never dispensed has no number.
    new.refill_number := case when new.dispensed_at is not null then coalesce(new.refill_number, 1) end;
    return new;
  end if;
  select * into script from public.vet_prescriptions p
  where p.organization_id = new.organization_id and p.id = new.prescription_id
  for no key update;
  -- Unknown, or of another practice: the key or row-level security refuses it.
  if not found then
    return new;
  end if;
  on_day := public.vet_day_at_clinic(new.organization_id, new.clinic_id, coalesce(case new.status
    when 'dispensed' then new.dispensed_at when 'approved' then new.reviewed_at else new.requested_at end, now()));
  -- The law of the day decides, where it has become stricter than on the day of issue.
  schedule := least(script.dea_schedule collate "C", public.vet_schedule_of(
    script.medication_id, public.vet_clinic_jurisdiction(new.organization_id, new.clinic_id), on_day));
  select count(*) into used from public.vet_prescription_refills r
  where r.organization_id = new.organization_id and r.prescription_id = new.prescription_id and r.status = 'dispensed'
    and r.id <> new.id;
  if schedule in ('schedule_i', 'schedule_ii') then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_schedule_ii',
      message = 'a schedule II prescription cannot be refilled',
      hint = 'Issue another prescription (21 CFR 1306.12(a)).';
  end if;
  if script.status <> 'active' then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_prescription_active',
      message = format('the prescription is %s and cannot be refilled', script.status),
      hint = 'Issue another prescription.';
  end if;
  if on_day > script.expires_on then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_prescription_expired',
      message = format('the prescription expired on %s and cannot be refilled on %s', script.expires_on, on_day),
      hint = 'Issue another prescription.';
  end if;
  if on_day < script.issued_on or on_day < script.earliest_fill_on then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_prescription_begins',
      message = format('the prescription may not be filled before %s', greatest(script.issued_on, script.earliest_fill_on)),
      hint = 'Wait for that day.';
  end if;
  if schedule in ('schedule_iii', 'schedule_iv') and on_day > (script.issued_on + interval '6 months')::date then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_six_months',
      message = format('a prescription of %s issued on %s cannot be refilled after six months, on %s',
        replace(schedule, '_', ' '), script.issued_on, on_day),
      hint = 'Issue another prescription (21 CFR 1306.22(a)).';
  end if;
  if used >= script.refills_authorized then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_refills_left',
      message = format('%s of %s refills are used', used, script.refills_authorized),
      hint = 'Issue another prescription: what was authorized is not rewritten.';
  end if;
  if schedule in ('schedule_iii', 'schedule_iv') and used >= 5 then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_five_refills',
      message = format('a prescription of %s is refilled five times at most', replace(schedule, '_', ' ')),
      hint = 'Issue another prescription (21 CFR 1306.22(a)).';
  end if;
  if new.quantity_dispensed > script.quantity then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_prescription_refills', column = 'quantity_dispensed',
      constraint = 'vet_prescription_refills_quantity_prescribed',
      message = format('one filling of this prescription is %s, not %s', trim_scale(script.quantity),
        trim_scale(new.quantity_dispensed)),
      hint = 'Dispense what is prescribed at most (21 CFR 1306.22).';
  end if;
  new.refill_number := null;
  if new.status = 'dispensed' then
    -- The smallest free number: that of a refill which went back to stock is given again.
    select min(free.number) into new.refill_number
    from generate_series(1, used + 1) free (number)
    where not exists (
      select from public.vet_prescription_refills r
      where r.organization_id = new.organization_id and r.prescription_id = new.prescription_id
        and r.status = 'dispensed' and r.id <> new.id and r.refill_number = free.number);
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_refill() is
  'Holds a refill to its prescription and to 21 CFR 1306.12 and 1306.22 on its day, and numbers what is dispensed.';
--> statement-breakpoint
-- Named to come after the triggers that fill in who dispensed and when.
create or replace trigger vet_fill_taken_refill_insert
  before insert on public.vet_prescription_refills
  for each row execute function public.vet_check_refill();
--> statement-breakpoint
-- Only where something changes that the rules look at.
create or replace trigger vet_fill_taken_refill_update
  before update on public.vet_prescription_refills
  for each row when (
    (old.status, old.prescription_id, old.quantity_dispensed, old.dispensed_at, old.dispensed_by, old.inventory_batch_id,
      old.reviewed_at, old.reviewed_by)
    is distinct from
    (new.status, new.prescription_id, new.quantity_dispensed, new.dispensed_at, new.dispensed_by, new.inventory_batch_id,
      new.reviewed_at, new.reviewed_by))
  execute function public.vet_check_refill();
--> statement-breakpoint
create or replace function public.vet_check_refill_removed() returns trigger
language plpgsql
as $function$
begin
  raise exception using
    errcode = 'VP002', schema = 'public', table = 'vet_prescription_refills', constraint = 'vet_prescription_refills_dispensed',
    message = format('refill %s was dispensed and is not removed', old.refill_number),
    hint = 'Cancel it: it goes back to stock and stays on record (21 CFR 1306.22(c)).';
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_refill_removed() is 'Refuses to remove a refill that was dispensed.';
--> statement-breakpoint
create or replace trigger vet_check_refill_removed
  before delete on public.vet_prescription_refills
  for each row when (old.dispensed_at is not null)
  execute function public.vet_check_refill_removed();
--> statement-breakpoint
create or replace function public.vet_keep_refills_used() returns trigger
language plpgsql
as $function$
begin
  -- The prescription is locked already where a refill was added; here one may have gone back to stock.
  update public.vet_prescriptions p
  set refills_used = counted.used
  from (
    select count(*) as used from public.vet_prescription_refills r
    where r.organization_id = new.organization_id and r.prescription_id = new.prescription_id and r.status = 'dispensed'
  ) counted
  where p.organization_id = new.organization_id and p.id = new.prescription_id and p.refills_used <> counted.used;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_refills_used() is 'Counts the dispensed refills of a prescription in refills_used.';
--> statement-breakpoint
create or replace trigger vet_keep_refills_used_insert
  after insert on public.vet_prescription_refills
  for each row when (new.status = 'dispensed')
  execute function public.vet_keep_refills_used();
--> statement-breakpoint
create or replace trigger vet_keep_refills_used_update
  after update of status on public.vet_prescription_refills
  for each row when (old.status <> new.status and 'dispensed' in (old.status, new.status))
  execute function public.vet_keep_refills_used();
--> statement-breakpoint
revoke execute on function public.vet_check_refill(), public.vet_check_refill_removed(), public.vet_keep_refills_used()
  from public;
-- vet-plan: down
drop trigger if exists vet_keep_refills_used_update on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_keep_refills_used_insert on public.vet_prescription_refills;
--> statement-breakpoint
drop function if exists public.vet_keep_refills_used();
--> statement-breakpoint
drop trigger if exists vet_check_refill_removed on public.vet_prescription_refills;
--> statement-breakpoint
drop function if exists public.vet_check_refill_removed();
--> statement-breakpoint
drop trigger if exists vet_fill_taken_refill_update on public.vet_prescription_refills;
--> statement-breakpoint
drop trigger if exists vet_fill_taken_refill_insert on public.vet_prescription_refills;
--> statement-breakpoint
drop function if exists public.vet_check_refill();
