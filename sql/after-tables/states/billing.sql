-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_estimates
  for each row when (new.status not in ('draft'))
  execute function public.vet_check_status('vet_estimates');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_estimates
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > presented', 'draft > expired', 'presented > draft', 'presented > accepted', 'presented > declined', 'presented > expired', 'accepted > presented', 'accepted > declined', 'accepted > converted', 'declined > presented', 'declined > accepted', 'expired > draft', 'expired > presented', 'converted > accepted'
    )
  )
  execute function public.vet_check_status('vet_estimates');
--> statement-breakpoint
create or replace function public.vet_fill_estimates_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('draft') then
      new.presented_at := nullif(new.presented_at, old.presented_at);
      new.presented_by := nullif(new.presented_by, old.presented_by);
    end if;
    if new.status in ('presented', 'declined') then
      new.accepted_at := nullif(new.accepted_at, old.accepted_at);
      new.acceptance_method := nullif(new.acceptance_method, old.acceptance_method);
      new.accepted_by_name := nullif(new.accepted_by_name, old.accepted_by_name);
      new.authorized_amount := nullif(new.authorized_amount, old.authorized_amount);
    end if;
    if old.status in ('declined') then
      new.declined_at := nullif(new.declined_at, old.declined_at);
      new.decline_reason := nullif(new.decline_reason, old.decline_reason);
    end if;
    if old.status in ('converted') then
      new.converted_at := nullif(new.converted_at, old.converted_at);
      new.converted_invoice_id := nullif(new.converted_invoice_id, old.converted_invoice_id);
    end if;
  end if;
  case new.status
    when 'presented' then
      new.presented_by := coalesce(new.presented_by, public.vet_acting_user_of(new.organization_id));
      new.presented_at := coalesce(new.presented_at, now());
    when 'accepted' then
      new.accepted_at := coalesce(new.accepted_at, greatest(now(), new.presented_at));
    when 'declined' then
      new.declined_at := coalesce(new.declined_at, greatest(now(), new.presented_at));
    when 'converted' then
      new.converted_at := coalesce(new.converted_at, greatest(now(), new.accepted_at));
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_estimates_status() is
  'Writes what the state of an estimate says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_estimates
  for each row when (new.status in ('presented', 'accepted', 'declined', 'converted'))
  execute function public.vet_fill_estimates_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_estimates
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_estimates_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_estimates
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > presented', 'draft > expired', 'presented > draft', 'presented > accepted', 'presented > declined', 'presented > expired', 'accepted > presented', 'accepted > declined', 'accepted > converted', 'declined > presented', 'declined > accepted', 'expired > draft', 'expired > presented', 'converted > accepted'
    )
  )
  execute function public.vet_check_status('vet_estimates');
--> statement-breakpoint
revoke execute on function public.vet_fill_estimates_status() from public;
--> statement-breakpoint
create or replace trigger vet_check_status_insert before insert on public.vet_invoices
  for each row when (new.status not in ('draft'))
  execute function public.vet_check_status('vet_invoices');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_invoices
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > issued', 'draft > paid', 'draft > void', 'issued > partially_paid', 'issued > paid', 'issued > overdue', 'issued > void', 'issued > written_off', 'partially_paid > issued', 'partially_paid > paid', 'partially_paid > overdue', 'partially_paid > written_off', 'partially_paid > refunded', 'paid > issued', 'paid > partially_paid', 'paid > overdue', 'paid > void', 'paid > written_off', 'paid > refunded', 'overdue > issued', 'overdue > partially_paid', 'overdue > paid', 'overdue > void', 'overdue > written_off', 'overdue > refunded', 'written_off > issued', 'written_off > partially_paid', 'written_off > paid', 'written_off > overdue', 'written_off > refunded', 'refunded > issued', 'refunded > partially_paid', 'refunded > paid', 'refunded > overdue', 'refunded > written_off'
    )
  )
  execute function public.vet_check_status('vet_invoices');
--> statement-breakpoint
create or replace function public.vet_fill_invoices_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('issued', 'partially_paid', 'overdue', 'written_off', 'void') then
      new.paid_at := nullif(new.paid_at, old.paid_at);
    end if;
  end if;
  case new.status
    when 'issued' then
      new.issued_at := coalesce(new.issued_at, now());
    when 'paid' then
      new.issued_at := coalesce(new.issued_at, now());
      new.paid_at := coalesce(new.paid_at, greatest(now(), new.issued_at));
    when 'void' then
      new.voided_by := coalesce(new.voided_by, public.vet_acting_user_of(new.organization_id));
      new.voided_at := coalesce(new.voided_at, greatest(now(), new.issued_at));
      if new.voided_by is null then
        perform public.vet_refuse_unnamed('vet_invoices', 'invoice', 'void', 'voided_by', true);
      end if;
      if new.void_reason is null then
        perform public.vet_refuse_unnamed('vet_invoices', 'invoice', 'void', 'void_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_invoices_status() is
  'Writes what the state of an invoice says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_invoices
  for each row when (new.status in ('issued', 'paid', 'void'))
  execute function public.vet_fill_invoices_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_invoices
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_invoices_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_invoices
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > issued', 'draft > paid', 'draft > void', 'issued > partially_paid', 'issued > paid', 'issued > overdue', 'issued > void', 'issued > written_off', 'partially_paid > issued', 'partially_paid > paid', 'partially_paid > overdue', 'partially_paid > written_off', 'partially_paid > refunded', 'paid > issued', 'paid > partially_paid', 'paid > overdue', 'paid > void', 'paid > written_off', 'paid > refunded', 'overdue > issued', 'overdue > partially_paid', 'overdue > paid', 'overdue > void', 'overdue > written_off', 'overdue > refunded', 'written_off > issued', 'written_off > partially_paid', 'written_off > paid', 'written_off > overdue', 'written_off > refunded', 'refunded > issued', 'refunded > partially_paid', 'refunded > paid', 'refunded > overdue', 'refunded > written_off'
    )
  )
  execute function public.vet_check_status('vet_invoices');
--> statement-breakpoint
revoke execute on function public.vet_fill_invoices_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_invoices;
--> statement-breakpoint
drop function if exists public.vet_fill_invoices_status();
--> statement-breakpoint
drop trigger if exists vet_verify_status on public.vet_estimates;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_estimates;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_estimates;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_estimates;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_estimates;
--> statement-breakpoint
drop function if exists public.vet_fill_estimates_status();
