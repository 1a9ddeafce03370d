-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_insurance_claims
  for each row when (new.status not in ('draft'))
  execute function public.vet_check_status('vet_insurance_claims');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_insurance_claims
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > submitted', 'submitted > draft', 'submitted > under_review', 'submitted > approved', 'submitted > partially_approved', 'submitted > denied', 'under_review > draft', 'under_review > approved', 'under_review > partially_approved', 'under_review > denied', 'approved > partially_approved', 'approved > denied', 'approved > paid', 'approved > appealed', 'partially_approved > approved', 'partially_approved > denied', 'partially_approved > paid', 'partially_approved > appealed', 'denied > under_review', 'denied > appealed', 'paid > approved', 'paid > partially_approved', 'paid > appealed', 'appealed > approved', 'appealed > partially_approved', 'appealed > denied', 'appealed > paid'
    )
  )
  execute function public.vet_check_status('vet_insurance_claims');
--> statement-breakpoint
create or replace function public.vet_fill_insurance_claims_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('draft') then
      new.submitted_at := nullif(new.submitted_at, old.submitted_at);
      new.submitted_by := nullif(new.submitted_by, old.submitted_by);
      new.received_by_insurer_at := nullif(new.received_by_insurer_at, old.received_by_insurer_at);
    end if;
    if new.status in ('denied') then
      new.approved_amount := nullif(new.approved_amount, old.approved_amount);
      new.deductible_amount := nullif(new.deductible_amount, old.deductible_amount);
    end if;
    if new.status in ('appealed') then
      new.appeal_decided_at := nullif(new.appeal_decided_at, old.appeal_decided_at);
      new.appeal_outcome := nullif(new.appeal_outcome, old.appeal_outcome);
    end if;
    if old.status in ('paid') and new.status in ('approved', 'partially_approved') then
      new.paid_at := nullif(new.paid_at, old.paid_at);
      new.paid_amount := nullif(new.paid_amount, old.paid_amount);
      new.check_number := nullif(new.check_number, old.check_number);
      new.payment_id := nullif(new.payment_id, old.payment_id);
    end if;
  end if;
  case new.status
    when 'submitted' then
      new.submitted_by := coalesce(new.submitted_by, public.vet_acting_user_of(new.organization_id));
      new.submitted_at := coalesce(new.submitted_at, now());
      if new.submitted_by is null then
        perform public.vet_refuse_unnamed('vet_insurance_claims', 'insurance claim', 'submitted', 'submitted_by', true);
      end if;
    when 'approved' then
      new.processed_at := coalesce(nullif(new.processed_at, old.processed_at), greatest(now(), new.submitted_at));
      if new.appeal_outcome is not null and new.appeal_outcome is distinct from old.appeal_outcome then
        new.appeal_decided_at := coalesce(new.appeal_decided_at, greatest(now(), new.appealed_at));
      end if;
    when 'partially_approved' then
      new.processed_at := coalesce(nullif(new.processed_at, old.processed_at), greatest(now(), new.submitted_at));
      if new.appeal_outcome is not null and new.appeal_outcome is distinct from old.appeal_outcome then
        new.appeal_decided_at := coalesce(new.appeal_decided_at, greatest(now(), new.appealed_at));
      end if;
    when 'denied' then
      new.processed_at := coalesce(nullif(new.processed_at, old.processed_at), greatest(now(), new.submitted_at));
      if new.denial_reason is null then
        perform public.vet_refuse_unnamed('vet_insurance_claims', 'insurance claim', 'denied', 'denial_reason', false);
      end if;
      if new.appeal_outcome is not null and new.appeal_outcome is distinct from old.appeal_outcome then
        new.appeal_decided_at := coalesce(new.appeal_decided_at, greatest(now(), new.appealed_at));
      end if;
    when 'paid' then
      new.paid_at := coalesce(new.paid_at, greatest(now(), new.submitted_at));
      if new.appeal_outcome is not null and new.appeal_outcome is distinct from old.appeal_outcome then
        new.appeal_decided_at := coalesce(new.appeal_decided_at, greatest(now(), new.appealed_at));
      end if;
    when 'appealed' then
      new.appealed_by := coalesce(nullif(new.appealed_by, old.appealed_by), public.vet_acting_user_of(new.organization_id), new.appealed_by);
      new.appealed_at := coalesce(nullif(new.appealed_at, old.appealed_at), greatest(now(), new.submitted_at));
      if new.appealed_by is null then
        perform public.vet_refuse_unnamed('vet_insurance_claims', 'insurance claim', 'appealed', 'appealed_by', true);
      end if;
      if new.appeal_reason is null then
        perform public.vet_refuse_unnamed('vet_insurance_claims', 'insurance claim', 'appealed', 'appeal_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_insurance_claims_status() is
  'Writes what the state of an insurance claim says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_insurance_claims
  for each row when (new.status in ('submitted', 'approved', 'partially_approved', 'denied', 'paid', 'appealed'))
  execute function public.vet_fill_insurance_claims_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_insurance_claims
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_insurance_claims_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_insurance_claims
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > submitted', 'submitted > draft', 'submitted > under_review', 'submitted > approved', 'submitted > partially_approved', 'submitted > denied', 'under_review > draft', 'under_review > approved', 'under_review > partially_approved', 'under_review > denied', 'approved > partially_approved', 'approved > denied', 'approved > paid', 'approved > appealed', 'partially_approved > approved', 'partially_approved > denied', 'partially_approved > paid', 'partially_approved > appealed', 'denied > under_review', 'denied > appealed', 'paid > approved', 'paid > partially_approved', 'paid > appealed', 'appealed > approved', 'appealed > partially_approved', 'appealed > denied', 'appealed > paid'
    )
  )
  execute function public.vet_check_status('vet_insurance_claims');
--> statement-breakpoint
revoke execute on function public.vet_fill_insurance_claims_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_insurance_claims;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_insurance_claims;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_insurance_claims;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_insurance_claims;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_insurance_claims;
--> statement-breakpoint
drop function if exists public.vet_fill_insurance_claims_status();
