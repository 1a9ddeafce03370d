-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_lab_requisitions
  for each row when (new.status not in ('pending', 'collected'))
  execute function public.vet_check_status('vet_lab_requisitions');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_lab_requisitions
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > collected', 'pending > cancelled', 'collected > pending', 'collected > shipped', 'collected > received_by_lab', 'collected > processing', 'collected > resulted', 'collected > cancelled', 'shipped > pending', 'shipped > collected', 'shipped > received_by_lab', 'shipped > processing', 'shipped > resulted', 'shipped > cancelled', 'received_by_lab > pending', 'received_by_lab > processing', 'received_by_lab > resulted', 'received_by_lab > cancelled', 'processing > pending', 'processing > resulted', 'processing > cancelled', 'resulted > processing', 'cancelled > pending'
    )
  )
  execute function public.vet_check_status('vet_lab_requisitions');
--> statement-breakpoint
create or replace function public.vet_fill_lab_requisitions_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('pending') then
      new.sample_collected_at := nullif(new.sample_collected_at, old.sample_collected_at);
      new.sample_collected_by := nullif(new.sample_collected_by, old.sample_collected_by);
    end if;
    if new.status in ('pending', 'collected') then
      new.sent_to_lab_at := nullif(new.sent_to_lab_at, old.sent_to_lab_at);
      new.shipping_carrier := nullif(new.shipping_carrier, old.shipping_carrier);
      new.shipping_tracking_number := nullif(new.shipping_tracking_number, old.shipping_tracking_number);
      new.received_by_lab_at := nullif(new.received_by_lab_at, old.received_by_lab_at);
      new.external_lab_id := nullif(new.external_lab_id, old.external_lab_id);
    end if;
    if old.status in ('resulted') then
      new.resulted_at := nullif(new.resulted_at, old.resulted_at);
    end if;
    if old.status in ('cancelled') then
      new.cancelled_at := nullif(new.cancelled_at, old.cancelled_at);
      new.cancellation_reason := nullif(new.cancellation_reason, old.cancellation_reason);
    end if;
  end if;
  case new.status
    when 'collected' then
      new.sample_collected_by := coalesce(new.sample_collected_by, public.vet_acting_staff_of(new.organization_id));
      new.sample_collected_at := coalesce(new.sample_collected_at, now());
    when 'shipped' then
      new.sent_to_lab_at := coalesce(new.sent_to_lab_at, greatest(now(), new.sample_collected_at));
    when 'received_by_lab' then
      new.received_by_lab_at := coalesce(new.received_by_lab_at, greatest(now(), new.sample_collected_at, new.sent_to_lab_at));
    when 'resulted' then
      new.resulted_at := coalesce(new.resulted_at, greatest(now(), new.sample_collected_at, new.received_by_lab_at));
    when 'cancelled' then
      new.cancelled_at := coalesce(new.cancelled_at, now());
      if new.cancellation_reason is null then
        perform public.vet_refuse_unnamed('vet_lab_requisitions', 'lab requisition', 'cancelled', 'cancellation_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_lab_requisitions_status() is
  'Writes what the state of a lab requisition says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_lab_requisitions
  for each row when (new.status in ('collected', 'shipped', 'received_by_lab', 'resulted', 'cancelled'))
  execute function public.vet_fill_lab_requisitions_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_lab_requisitions
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_lab_requisitions_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_lab_requisitions
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > collected', 'pending > cancelled', 'collected > pending', 'collected > shipped', 'collected > received_by_lab', 'collected > processing', 'collected > resulted', 'collected > cancelled', 'shipped > pending', 'shipped > collected', 'shipped > received_by_lab', 'shipped > processing', 'shipped > resulted', 'shipped > cancelled', 'received_by_lab > pending', 'received_by_lab > processing', 'received_by_lab > resulted', 'received_by_lab > cancelled', 'processing > pending', 'processing > resulted', 'processing > cancelled', 'resulted > processing', 'cancelled > pending'
    )
  )
  execute function public.vet_check_status('vet_lab_requisitions');
--> statement-breakpoint
revoke execute on function public.vet_fill_lab_requisitions_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_lab_requisitions;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_lab_requisitions;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_lab_requisitions;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_lab_requisitions;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_lab_requisitions;
--> statement-breakpoint
drop function if exists public.vet_fill_lab_requisitions_status();
