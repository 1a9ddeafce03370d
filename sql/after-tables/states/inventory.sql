-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_purchase_orders
  for each row when (new.status not in ('draft', 'pending_approval'))
  execute function public.vet_check_status('vet_purchase_orders');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_purchase_orders
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > pending_approval', 'draft > ordered', 'draft > cancelled', 'pending_approval > draft', 'pending_approval > approved', 'pending_approval > cancelled', 'approved > draft', 'approved > ordered', 'approved > cancelled', 'ordered > partially_received', 'ordered > received', 'ordered > closed', 'ordered > cancelled', 'partially_received > ordered', 'partially_received > received', 'partially_received > closed', 'received > ordered', 'received > partially_received', 'received > closed', 'closed > ordered', 'closed > partially_received', 'closed > received'
    )
  )
  execute function public.vet_check_status('vet_purchase_orders');
--> statement-breakpoint
create or replace function public.vet_fill_purchase_orders_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('draft') then
      new.submitted_at := nullif(new.submitted_at, old.submitted_at);
      new.approved_at := nullif(new.approved_at, old.approved_at);
      new.approved_by := nullif(new.approved_by, old.approved_by);
    end if;
    if new.status in ('ordered') then
      new.received_at := nullif(new.received_at, old.received_at);
    end if;
  end if;
  case new.status
    when 'draft' then
      if new.rejection_reason is not null and new.rejection_reason is distinct from old.rejection_reason then
        new.rejected_by := coalesce(nullif(new.rejected_by, old.rejected_by), public.vet_acting_user_of(new.organization_id), new.rejected_by);
        new.rejected_at := coalesce(nullif(new.rejected_at, old.rejected_at), now());
        if new.rejected_by is null then
          perform public.vet_refuse_unnamed('vet_purchase_orders', 'purchase order', 'draft', 'rejected_by', true);
        end if;
      end if;
    when 'pending_approval' then
      new.submitted_at := coalesce(new.submitted_at, now());
    when 'approved' then
      new.approved_by := coalesce(new.approved_by, public.vet_acting_user_of(new.organization_id));
      new.approved_at := coalesce(new.approved_at, greatest(now(), new.submitted_at));
      if new.approved_by is null then
        perform public.vet_refuse_unnamed('vet_purchase_orders', 'purchase order', 'approved', 'approved_by', true);
      end if;
    when 'ordered' then
      new.ordered_by := coalesce(new.ordered_by, public.vet_acting_user_of(new.organization_id));
      new.ordered_at := coalesce(new.ordered_at, greatest(now(), new.approved_at));
      if new.ordered_by is null then
        perform public.vet_refuse_unnamed('vet_purchase_orders', 'purchase order', 'ordered', 'ordered_by', true);
      end if;
    when 'partially_received' then
      new.received_at := coalesce(nullif(new.received_at, old.received_at), greatest(now(), new.ordered_at));
    when 'received' then
      new.received_at := coalesce(nullif(new.received_at, old.received_at), greatest(now(), new.ordered_at));
    when 'cancelled' then
      new.cancelled_by := coalesce(new.cancelled_by, public.vet_acting_user_of(new.organization_id));
      new.cancelled_at := coalesce(new.cancelled_at, now());
      if new.cancelled_by is null then
        perform public.vet_refuse_unnamed('vet_purchase_orders', 'purchase order', 'cancelled', 'cancelled_by', true);
      end if;
      if new.cancellation_reason is null then
        perform public.vet_refuse_unnamed('vet_purchase_orders', 'purchase order', 'cancelled', 'cancellation_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_purchase_orders_status() is
  'Writes what the state of a purchase order says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_purchase_orders
  for each row when (new.status in ('draft', 'pending_approval', 'approved', 'ordered', 'partially_received', 'received', 'cancelled'))
  execute function public.vet_fill_purchase_orders_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_purchase_orders
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_purchase_orders_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_purchase_orders
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > pending_approval', 'draft > ordered', 'draft > cancelled', 'pending_approval > draft', 'pending_approval > approved', 'pending_approval > cancelled', 'approved > draft', 'approved > ordered', 'approved > cancelled', 'ordered > partially_received', 'ordered > received', 'ordered > closed', 'ordered > cancelled', 'partially_received > ordered', 'partially_received > received', 'partially_received > closed', 'received > ordered', 'received > partially_received', 'received > closed', 'closed > ordered', 'closed > partially_received', 'closed > received'
    )
  )
  execute function public.vet_check_status('vet_purchase_orders');
--> statement-breakpoint
revoke execute on function public.vet_fill_purchase_orders_status() from public;
--> statement-breakpoint
create or replace trigger vet_check_status_insert before insert on public.vet_stock_adjustments
  for each row when (new.status not in ('pending_approval', 'applied'))
  execute function public.vet_check_status('vet_stock_adjustments');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_stock_adjustments
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending_approval > applied', 'pending_approval > rejected'
    )
  )
  execute function public.vet_check_status('vet_stock_adjustments');
--> statement-breakpoint
create or replace function public.vet_fill_stock_adjustments_status() returns trigger
language plpgsql
as $function$
begin
  case new.status
    when 'rejected' then
      new.reviewed_by := coalesce(new.reviewed_by, public.vet_acting_user_of(new.organization_id));
      new.reviewed_at := coalesce(new.reviewed_at, greatest(now(), new.adjusted_at));
      if new.reviewed_by is null then
        perform public.vet_refuse_unnamed('vet_stock_adjustments', 'stock adjustment', 'rejected', 'reviewed_by', true);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_stock_adjustments_status() is
  'Writes what the state of a stock adjustment says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_stock_adjustments
  for each row when (new.status in ('rejected'))
  execute function public.vet_fill_stock_adjustments_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_stock_adjustments
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_stock_adjustments_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_stock_adjustments
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending_approval > applied', 'pending_approval > rejected'
    )
  )
  execute function public.vet_check_status('vet_stock_adjustments');
--> statement-breakpoint
revoke execute on function public.vet_fill_stock_adjustments_status() from public;
--> statement-breakpoint
create or replace trigger vet_check_status_insert before insert on public.vet_stock_transfers
  for each row when (new.status not in ('draft'))
  execute function public.vet_check_status('vet_stock_transfers');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_stock_transfers
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > approved', 'draft > in_transit', 'draft > cancelled', 'approved > draft', 'approved > in_transit', 'approved > cancelled', 'in_transit > received', 'in_transit > cancelled'
    )
  )
  execute function public.vet_check_status('vet_stock_transfers');
--> statement-breakpoint
create or replace function public.vet_fill_stock_transfers_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('draft') then
      new.approved_at := nullif(new.approved_at, old.approved_at);
      new.approved_by := nullif(new.approved_by, old.approved_by);
    end if;
  end if;
  case new.status
    when 'approved' then
      new.approved_by := coalesce(new.approved_by, public.vet_acting_user_of(new.organization_id));
      new.approved_at := coalesce(new.approved_at, greatest(now(), new.requested_at));
      if new.approved_by is null then
        perform public.vet_refuse_unnamed('vet_stock_transfers', 'stock transfer', 'approved', 'approved_by', true);
      end if;
    when 'in_transit' then
      new.shipped_by := coalesce(new.shipped_by, public.vet_acting_user_of(new.organization_id));
      new.shipped_at := coalesce(new.shipped_at, greatest(now(), new.requested_at));
      if new.shipped_by is null then
        perform public.vet_refuse_unnamed('vet_stock_transfers', 'stock transfer', 'in_transit', 'shipped_by', true);
      end if;
    when 'received' then
      new.received_by := coalesce(new.received_by, public.vet_acting_user_of(new.organization_id));
      new.received_at := coalesce(new.received_at, greatest(now(), new.shipped_at));
      if new.received_by is null then
        perform public.vet_refuse_unnamed('vet_stock_transfers', 'stock transfer', 'received', 'received_by', true);
      end if;
    when 'cancelled' then
      new.cancelled_by := coalesce(new.cancelled_by, public.vet_acting_user_of(new.organization_id));
      new.cancelled_at := coalesce(new.cancelled_at, greatest(now(), new.requested_at));
      if new.cancelled_by is null then
        perform public.vet_refuse_unnamed('vet_stock_transfers', 'stock transfer', 'cancelled', 'cancelled_by', true);
      end if;
      if new.cancellation_reason is null then
        perform public.vet_refuse_unnamed('vet_stock_transfers', 'stock transfer', 'cancelled', 'cancellation_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_stock_transfers_status() is
  'Writes what the state of a stock transfer says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_stock_transfers
  for each row when (new.status in ('approved', 'in_transit', 'received', 'cancelled'))
  execute function public.vet_fill_stock_transfers_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_stock_transfers
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_stock_transfers_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_stock_transfers
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > approved', 'draft > in_transit', 'draft > cancelled', 'approved > draft', 'approved > in_transit', 'approved > cancelled', 'in_transit > received', 'in_transit > cancelled'
    )
  )
  execute function public.vet_check_status('vet_stock_transfers');
--> statement-breakpoint
revoke execute on function public.vet_fill_stock_transfers_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_stock_transfers;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_stock_transfers;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_stock_transfers;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_stock_transfers;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_stock_transfers;
--> statement-breakpoint
drop function if exists public.vet_fill_stock_transfers_status();
--> statement-breakpoint
drop trigger if exists vet_verify_status on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_stock_adjustments;
--> statement-breakpoint
drop function if exists public.vet_fill_stock_adjustments_status();
--> statement-breakpoint
drop trigger if exists vet_verify_status on public.vet_purchase_orders;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_purchase_orders;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_purchase_orders;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_purchase_orders;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_purchase_orders;
--> statement-breakpoint
drop function if exists public.vet_fill_purchase_orders_status();
