-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_diagnostic_test_orders
  for each row when (new.status not in ('ordered', 'collected'))
  execute function public.vet_check_status('vet_diagnostic_test_orders');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_diagnostic_test_orders
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'ordered > collected', 'ordered > in_progress', 'ordered > resulted', 'ordered > cancelled', 'collected > ordered', 'collected > in_progress', 'collected > resulted', 'collected > cancelled', 'in_progress > ordered', 'in_progress > collected', 'in_progress > resulted', 'in_progress > cancelled', 'resulted > in_progress', 'resulted > reviewed', 'reviewed > resulted', 'cancelled > ordered'
    )
  )
  execute function public.vet_check_status('vet_diagnostic_test_orders');
--> statement-breakpoint
create or replace function public.vet_fill_diagnostic_test_orders_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('ordered') then
      new.collected_at := nullif(new.collected_at, old.collected_at);
      new.collected_by := nullif(new.collected_by, old.collected_by);
    end if;
    if new.status in ('in_progress') then
      new.resulted_at := nullif(new.resulted_at, old.resulted_at);
    end if;
    if old.status in ('reviewed') then
      new.reviewed_at := nullif(new.reviewed_at, old.reviewed_at);
      new.reviewed_by := nullif(new.reviewed_by, old.reviewed_by);
    end if;
    if old.status in ('cancelled') then
      new.cancelled_at := nullif(new.cancelled_at, old.cancelled_at);
      new.cancelled_by := nullif(new.cancelled_by, old.cancelled_by);
      new.cancellation_reason := nullif(new.cancellation_reason, old.cancellation_reason);
      new.cancellation_notes := nullif(new.cancellation_notes, old.cancellation_notes);
    end if;
  end if;
  case new.status
    when 'collected' then
      new.collected_by := coalesce(new.collected_by, public.vet_acting_staff_of(new.organization_id));
      new.collected_at := coalesce(new.collected_at, now());
    when 'resulted' then
      new.resulted_at := coalesce(new.resulted_at, greatest(now(), new.ordered_at));
    when 'reviewed' then
      new.reviewed_by := coalesce(new.reviewed_by, public.vet_acting_veterinarian_of(new.organization_id));
      new.reviewed_at := coalesce(new.reviewed_at, greatest(now(), new.resulted_at));
      if new.reviewed_by is null then
        perform public.vet_refuse_unnamed('vet_diagnostic_test_orders', 'diagnostic order', 'reviewed', 'reviewed_by', true);
      end if;
    when 'cancelled' then
      new.cancelled_by := coalesce(new.cancelled_by, public.vet_acting_user_of(new.organization_id));
      new.cancelled_at := coalesce(new.cancelled_at, greatest(now(), new.ordered_at));
      if new.cancelled_by is null then
        perform public.vet_refuse_unnamed('vet_diagnostic_test_orders', 'diagnostic order', 'cancelled', 'cancelled_by', true);
      end if;
      if new.cancellation_reason is null then
        perform public.vet_refuse_unnamed('vet_diagnostic_test_orders', 'diagnostic order', 'cancelled', 'cancellation_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_diagnostic_test_orders_status() is
  'Writes what the state of a diagnostic order says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_diagnostic_test_orders
  for each row when (new.status in ('collected', 'resulted', 'reviewed', 'cancelled'))
  execute function public.vet_fill_diagnostic_test_orders_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_diagnostic_test_orders
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_diagnostic_test_orders_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_diagnostic_test_orders
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'ordered > collected', 'ordered > in_progress', 'ordered > resulted', 'ordered > cancelled', 'collected > ordered', 'collected > in_progress', 'collected > resulted', 'collected > cancelled', 'in_progress > ordered', 'in_progress > collected', 'in_progress > resulted', 'in_progress > cancelled', 'resulted > in_progress', 'resulted > reviewed', 'reviewed > resulted', 'cancelled > ordered'
    )
  )
  execute function public.vet_check_status('vet_diagnostic_test_orders');
--> statement-breakpoint
revoke execute on function public.vet_fill_diagnostic_test_orders_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_diagnostic_test_orders;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_diagnostic_test_orders;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_diagnostic_test_orders;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_diagnostic_test_orders;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_diagnostic_test_orders;
--> statement-breakpoint
drop function if exists public.vet_fill_diagnostic_test_orders_status();
