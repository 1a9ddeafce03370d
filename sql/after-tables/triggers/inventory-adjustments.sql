-- An adjustment states what the books said when the stock was counted, and moves the difference once it is applied.
create or replace function public.vet_fill_adjustment() returns trigger
language plpgsql
as $function$
begin
  -- The item, then the batch. Keys and row-level security refuse what is not found here.
  select i.quantity_on_hand into new.quantity_before
  from public.vet_inventory_items i
  where i.organization_id = new.organization_id and i.id = new.item_id
  for no key update;
  if new.batch_id is not null then
    select b.quantity_remaining into new.quantity_before
    from public.vet_inventory_batches b
    where b.organization_id = new.organization_id and b.item_id = new.item_id and b.id = new.batch_id
    for no key update;
  end if;
  new.quantity_before := coalesce(new.quantity_before, 0);
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_adjustment() is 'Fills what the books say at the time of a count.';
--> statement-breakpoint
create or replace trigger vet_fill_adjustment
  before insert on public.vet_stock_adjustments
  for each row execute function public.vet_fill_adjustment();
--> statement-breakpoint
create or replace trigger vet_fill_adjustment_recount
  before update of clinic_id, item_id, batch_id, quantity_after on public.vet_stock_adjustments
  for each row when (
    old.status = 'pending_approval'
    and (old.clinic_id, old.item_id, old.batch_id, old.quantity_after)
      is distinct from (new.clinic_id, new.item_id, new.batch_id, new.quantity_after)
  )
  execute function public.vet_fill_adjustment();
--> statement-breakpoint
create or replace function public.vet_check_adjustment() returns trigger
language plpgsql
as $function$
begin
  raise exception using
    errcode = 'VP002', schema = 'public', table = 'vet_stock_adjustments',
    constraint = 'vet_stock_adjustments_open',
    message = format('this adjustment is %s and no longer changes', old.status),
    hint = 'Put it right with another adjustment.';
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_adjustment() is 'Refuses changes of an adjustment that was decided.';
--> statement-breakpoint
create or replace trigger vet_check_adjustment
  before update on public.vet_stock_adjustments
  for each row when (
    old.status <> 'pending_approval'
    and (old.clinic_id, old.item_id, old.batch_id, old.adjustment_type, old.quantity_after, old.adjusted_by,
        old.adjusted_at, old.reason, old.reviewed_by, old.reviewed_at)
      is distinct from (new.clinic_id, new.item_id, new.batch_id, new.adjustment_type, new.quantity_after,
        new.adjusted_by, new.adjusted_at, new.reason, new.reviewed_by, new.reviewed_at)
  )
  execute function public.vet_check_adjustment();
--> statement-breakpoint
create or replace function public.vet_keep_adjustment() returns trigger
language plpgsql
as $function$
begin
  -- What was put up for approval is approved by somebody; a practice that asks for none inserts it as applied.
  if tg_op = 'UPDATE' and new.reviewed_by is null then
    raise exception using
      errcode = 'VP010', schema = 'public', table = 'vet_stock_adjustments', column = 'reviewed_by',
      constraint = 'vet_stock_adjustments_reviewed_by_approval',
      message = 'an adjustment that waits for approval is applied by a named person',
      hint = 'Set reviewed_by and reviewed_at: somebody else than who adjusted.';
  end if;
  insert into public.vet_inventory_transactions (
    organization_id, clinic_id, item_id, batch_id, transaction_type, quantity, stock_adjustment_id, reason,
    performed_by, witnessed_by, occurred_at
  ) values (
    new.organization_id, new.clinic_id, new.item_id, new.batch_id, 'adjustment', new.quantity_after - new.quantity_before,
    new.id, new.reason, new.adjusted_by, new.witnessed_by, new.adjusted_at
  );
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_adjustment() is 'Writes the movement of an adjustment that is applied.';
--> statement-breakpoint
create or replace trigger vet_keep_adjustment_insert
  after insert on public.vet_stock_adjustments
  for each row when (new.status = 'applied')
  execute function public.vet_keep_adjustment();
--> statement-breakpoint
create or replace trigger vet_keep_adjustment_update
  after update on public.vet_stock_adjustments
  for each row when (new.status = 'applied' and old.status <> 'applied')
  execute function public.vet_keep_adjustment();
--> statement-breakpoint
revoke execute on function public.vet_fill_adjustment(), public.vet_check_adjustment(), public.vet_keep_adjustment()
  from public;
-- vet-plan: down
drop trigger if exists vet_keep_adjustment_update on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_keep_adjustment_insert on public.vet_stock_adjustments;
--> statement-breakpoint
drop function if exists public.vet_keep_adjustment();
--> statement-breakpoint
drop trigger if exists vet_check_adjustment on public.vet_stock_adjustments;
--> statement-breakpoint
drop function if exists public.vet_check_adjustment();
--> statement-breakpoint
drop trigger if exists vet_fill_adjustment_recount on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_fill_adjustment on public.vet_stock_adjustments;
--> statement-breakpoint
drop function if exists public.vet_fill_adjustment();
