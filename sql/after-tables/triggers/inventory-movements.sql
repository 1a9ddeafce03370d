-- A movement changes the quantity of its item and of its batch, and nothing else does. Row by row, for a statement may
-- move an item several times, each movement has its balance as the row is returned, and row triggers reach partitions.
create or replace function public.vet_fill_movement() returns trigger
language plpgsql
as $function$
declare
  item record;
  batch record;
  corrected record;
  on_day date;
  refusal text;
  on_hand numeric;
  outside numeric;
  remaining numeric;
  received numeric;
  taken_back numeric;
begin
  -- The CHECK of the table refuses the wrong sign.
  if new.transaction_type <> 'adjustment' and (
    new.quantity = 0
    or (new.quantity > 0) <>
      ((new.transaction_type in ('receipt', 'return', 'transfer_in')) = (new.corrects_number is null))
  ) then
    return new;
  end if;
  -- Depth 1 is a statement of a client: what belongs to a document is written for the document.
  if new.transaction_type in ('adjustment', 'transfer_in', 'transfer_out') and pg_catalog.pg_trigger_depth() = 1 then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_inventory_transactions', column = 'transaction_type',
      constraint = 'vet_inventory_transactions_transaction_type_of_document',
      message = format('a movement of type %s is written by the database', new.transaction_type),
      hint = case new.transaction_type
        when 'adjustment' then 'Insert into vet_stock_adjustments: once applied, it moves the stock.'
        else 'Set the status of the transfer to in_transit or received: it moves the stock of its lines.'
      end;
  end if;

  -- The item, then the batch. Keys of the table and row-level security refuse what is not found here.
  select i.quantity_on_hand, i.last_movement_number, i.is_lot_tracked into item
  from public.vet_inventory_items i
  where i.organization_id = new.organization_id and i.id = new.item_id and i.clinic_id = new.clinic_id
  for no key update;
  if not found then
    return new;
  end if;
  if new.batch_id is not null then
    select b.lot_number, b.status, b.status_changed_at, b.expires_on, b.beyond_use_on, b.quantity_remaining,
      b.quantity_received into batch
    from public.vet_inventory_batches b
    where b.organization_id = new.organization_id and b.item_id = new.item_id and b.id = new.batch_id
    for no key update;
    if not found then
      return new;
    end if;
  end if;
  -- The same row again: a unique key refuses it, or ON CONFLICT passes over it. Either way nothing moves.
  if exists (
    select from public.vet_inventory_transactions t
    where t.organization_id = new.organization_id and t.id = new.id and t.occurred_at = new.occurred_at
  ) then
    return new;
  end if;

  if new.performed_by is null then
    new.performed_by := public.vet_acting_user();
  end if;
  if new.batch_id is null and item.is_lot_tracked then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_inventory_transactions', column = 'batch_id',
      constraint = 'vet_inventory_transactions_batch_id_lot_tracked',
      message = 'lots of this item are tracked: every movement names its batch',
      hint = 'Name the batch, or let vet_dispense() choose those that expire first.';
  end if;

  if new.corrects_number is not null then
    select t.batch_id, t.transaction_type, t.quantity, t.corrects_number, t.purchase_order_item_id,
      t.stock_transfer_item_id, t.prescription_id, t.treatment_id into corrected
    from public.vet_inventory_transactions t
    where t.organization_id = new.organization_id and t.item_id = new.item_id and t.clinic_id = new.clinic_id
      and t.movement_number = new.corrects_number;
    new.purchase_order_item_id := coalesce(new.purchase_order_item_id, corrected.purchase_order_item_id);
    new.prescription_id := coalesce(new.prescription_id, corrected.prescription_id);
    new.treatment_id := coalesce(new.treatment_id, corrected.treatment_id);
    if corrected.quantity is null or corrected.corrects_number is not null
      or (corrected.batch_id, corrected.transaction_type, corrected.purchase_order_item_id,
          corrected.stock_transfer_item_id, corrected.prescription_id, corrected.treatment_id)
        is distinct from (new.batch_id, new.transaction_type, new.purchase_order_item_id,
          new.stock_transfer_item_id, new.prescription_id, new.treatment_id)
    then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_inventory_transactions', column = 'corrects_number',
        constraint = 'vet_inventory_transactions_corrects_number_matches',
        message = format(
          'movement %s of this item is none of the same batch, type and cause that could be taken back', new.corrects_number
        ),
        hint = 'Name the movement_number of the wrong movement, and repeat its item, batch, type and cause.';
    end if;
    select coalesce(sum(t.quantity), 0) into taken_back
    from public.vet_inventory_transactions t
    where t.organization_id = new.organization_id and t.item_id = new.item_id and t.clinic_id = new.clinic_id
      and t.corrects_number = new.corrects_number;
    if abs(taken_back + new.quantity) > abs(corrected.quantity) then
      raise exception using
        errcode = 'VP009', schema = 'public', table = 'vet_inventory_transactions', column = 'quantity',
        constraint = 'vet_inventory_transactions_quantity_to_correct',
        message = format(
          'movement %s was of %s, of which %s can still be taken back', new.corrects_number,
          trim_scale(abs(corrected.quantity)), trim_scale(abs(corrected.quantity) - abs(taken_back))
        ),
        hint = 'Take back no more than was moved.';
    end if;
  end if;

  if new.batch_id is not null then
    if new.transaction_type in ('dispense', 'administer', 'sale', 'transfer_out') and new.corrects_number is null then
      on_day := public.vet_clinic_day(new.organization_id, new.clinic_id, new.occurred_at);
      refusal := public.vet_batch_refusal(
        batch.status, batch.status_changed_at, batch.expires_on, batch.beyond_use_on, new.occurred_at, on_day
      );
      if refusal is not null then
        perform public.vet_refuse_batch(
          refusal, batch.lot_number, on_day, 'vet_inventory_transactions', 'batch_id'
        );
      end if;
    end if;
    remaining := batch.quantity_remaining + new.quantity;
    if remaining < 0 then
      raise exception using
        errcode = 'VP005', schema = 'public', table = 'vet_inventory_transactions', column = 'quantity',
        constraint = 'vet_inventory_batches_quantity_available',
        message = format(
          '%s of lot %s are left, %s were asked for',
          trim_scale(batch.quantity_remaining), batch.lot_number, trim_scale(-new.quantity)
        ),
        hint = 'Take the rest from another batch, or receive stock first.';
    end if;
  end if;
  on_hand := item.quantity_on_hand + new.quantity;
  if on_hand < 0 then
    raise exception using
      errcode = 'VP005', schema = 'public', table = 'vet_inventory_transactions', column = 'quantity',
      constraint = 'vet_inventory_items_quantity_available',
      message = format(
        '%s of this item are on hand, %s were asked for', trim_scale(item.quantity_on_hand), trim_scale(-new.quantity)
      ),
      hint = 'Receive stock first, or take less.';
  end if;

  if new.batch_id is not null then
    received := batch.quantity_received;
    if new.transaction_type in ('receipt', 'transfer_in') and new.corrects_number is null then
      -- Another delivery of the lot.
      select greatest(received, sum(t.quantity) + new.quantity) into received
      from public.vet_inventory_transactions t
      where t.organization_id = new.organization_id and t.batch_id = new.batch_id and t.item_id = new.item_id
        and t.transaction_type in ('receipt', 'transfer_in');
    elsif remaining > received and new.transaction_type <> 'adjustment' then
      raise exception using
        errcode = 'VP009', schema = 'public', table = 'vet_inventory_transactions', column = 'quantity',
        constraint = 'vet_inventory_batches_quantity_within_received',
        message = format(
          'of lot %s %s came in and %s are left: %s cannot come back',
          batch.lot_number, trim_scale(received), trim_scale(batch.quantity_remaining), trim_scale(new.quantity)
        ),
        hint = 'Name the batch it came from, or adjust the stock to what was counted.';
    end if;
    update public.vet_inventory_batches b
    set quantity_remaining = remaining,
      quantity_received = greatest(received, remaining),
      status = case
        when b.status = 'available' and remaining = 0 then 'depleted'
        when b.status = 'depleted' and remaining > 0 then 'available'
        else b.status
      end
    where b.organization_id = new.organization_id and b.id = new.batch_id;
  elsif new.quantity < 0 then
    -- What lies in batches leaves by them: a batch never has more left than the item has on hand.
    select on_hand - coalesce(sum(b.quantity_remaining), 0) into outside
    from public.vet_inventory_batches b
    where b.organization_id = new.organization_id and b.item_id = new.item_id and b.status <> 'depleted';
    if outside < 0 then
      raise exception using
        errcode = 'VP005', schema = 'public', table = 'vet_inventory_transactions', column = 'batch_id',
        constraint = 'vet_inventory_items_quantity_outside_batches',
        message = format(
          '%s of this item are on hand outside its batches, %s were asked for',
          trim_scale(outside - new.quantity), trim_scale(-new.quantity)
        ),
        hint = 'Name the batch, or let vet_dispense() choose those that expire first.';
    end if;
  end if;
  update public.vet_inventory_items i
  set quantity_on_hand = on_hand, last_movement_number = item.last_movement_number + 1
  where i.organization_id = new.organization_id and i.id = new.item_id;
  new.balance_after := on_hand;
  new.movement_number := item.last_movement_number + 1;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_movement() is
  'Moves the stock of an item and a batch, and gives the movement its number and balance.';
--> statement-breakpoint
create or replace trigger vet_fill_movement
  before insert on public.vet_inventory_transactions
  for each row execute function public.vet_fill_movement();
--> statement-breakpoint
revoke execute on function public.vet_fill_movement() from public;
--> statement-breakpoint
-- The owner attaches partitions, to which the trigger is copied.
do $movements$
begin
  if public.vet_role_exists('vet_owner') then
    grant execute on function public.vet_fill_movement() to vet_owner;
  end if;
end
$movements$;
-- vet-plan: down
drop trigger if exists vet_fill_movement on public.vet_inventory_transactions;
--> statement-breakpoint
drop function if exists public.vet_fill_movement();
