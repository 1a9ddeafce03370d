-- Shipping a transfer takes its lines out of the first location's stock, receiving puts what arrived into that of the
-- second, as the same lots. In between it is on its way: vet_stock_in_transit().
create or replace function public.vet_check_transfer_line() returns trigger
language plpgsql
as $function$
declare
  line record;
  transfer record;
  wrong text;
begin
  if tg_op = 'DELETE' then line := old; else line := new; end if;
  -- Waits for whoever ships it just now: no line comes late.
  select t.status, t.from_clinic_id, t.to_clinic_id, t.transfer_number into transfer
  from public.vet_stock_transfers t
  where t.organization_id = line.organization_id and t.id = line.stock_transfer_id
  for share;
  if not found then
    return line;
  end if;
  if transfer.status in ('received', 'cancelled')
    or transfer.status = 'in_transit' and (
      tg_op <> 'UPDATE'
      or (old.stock_transfer_id, old.line_number, old.from_item_id, old.from_batch_id, old.quantity)
        is distinct from (new.stock_transfer_id, new.line_number, new.from_item_id, new.from_batch_id, new.quantity)
    )
  then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_stock_transfer_items',
      constraint = 'vet_stock_transfer_items_transfer_open',
      message = format('transfer %s is %s: what was sent no longer changes', transfer.transfer_number,
        replace(transfer.status, '_', ' ')),
      hint = 'Record what arrived before the transfer is received, and send the rest with another one.';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  select case
      when i.clinic_id <> transfer.from_clinic_id then 'from_item_id'
      -- Of a draft it is asked when it is shipped.
      when o.clinic_id <> transfer.to_clinic_id and transfer.status = 'in_transit' or o.unit <> i.unit
        or o.medication_id <> i.medication_id then 'to_item_id'
    end into wrong
  from public.vet_inventory_items i
    left join public.vet_inventory_items o on o.organization_id = i.organization_id and o.id = new.to_item_id
  where i.organization_id = new.organization_id and i.id = new.from_item_id;
  if wrong is null and exists (
    select from public.vet_inventory_batches f
      join public.vet_inventory_batches b on b.organization_id = f.organization_id and b.id = new.to_batch_id
    where f.organization_id = new.organization_id and f.id = new.from_batch_id
      and (f.lot_number_normalized, f.expires_on) is distinct from (b.lot_number_normalized, b.expires_on)
  ) then
    wrong := 'to_batch_id';
  end if;
  if wrong is not null then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_stock_transfer_items', column = wrong,
      constraint = 'vet_stock_transfer_items_' || wrong || '_matches',
      message = case wrong
        when 'from_item_id' then 'this item is kept at another location than the one that ships'
        when 'to_item_id' then 'this item is of another location, unit or drug than what is shipped to it'
        else 'this batch is of another lot than the one that is shipped'
      end,
      hint = case wrong
        when 'from_item_id' then 'Name an item of the location that ships.'
        when 'to_item_id' then 'Name the item of the receiving location with the same drug and unit.'
        else 'Leave the batch out: receiving makes or finds that of the lot.'
      end;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_transfer_line() is
  'Refuses lines of items that do not belong to the two locations, and changes of what was sent.';
--> statement-breakpoint
create or replace trigger vet_check_transfer_line
  before insert or delete or update of stock_transfer_id, line_number, from_item_id, from_batch_id, to_item_id, to_batch_id,
    quantity, quantity_received, discrepancy_reason
  on public.vet_stock_transfer_items
  for each row when (pg_catalog.pg_trigger_depth() = 0)
  execute function public.vet_check_transfer_line();
--> statement-breakpoint
-- The same lot at the receiving location, made if it is not there. The items are locked by now.
create or replace function public.vet_fill_transfer_batches(
  organization_id uuid, transfer_id uuid, arrived_at timestamptz, arrived_by uuid
) returns void
language plpgsql
as $function$
declare
  line record;
  target uuid;
begin
  for line in
    select l.id, l.to_item_id, l.quantity_received, b.lot_number, b.manufacturer, b.manufactured_on, b.expires_on,
      b.supplier_id, b.cost_per_unit, b.opened_on, b.beyond_use_on, b.status, b.status_reason, b.status_changed_at,
      b.status_changed_by
    from public.vet_stock_transfer_items l
      join public.vet_inventory_batches b on b.organization_id = l.organization_id and b.id = l.from_batch_id
    where l.organization_id = vet_fill_transfer_batches.organization_id
      and l.stock_transfer_id = vet_fill_transfer_batches.transfer_id and l.to_batch_id is null and l.quantity_received > 0
    order by l.to_item_id, l.line_number
  loop
    insert into public.vet_inventory_batches (
      organization_id, item_id, lot_number, manufacturer, manufactured_on, expires_on, received_at, received_by,
      supplier_id, quantity_received, cost_per_unit, opened_on, beyond_use_on, status, status_reason, status_changed_at,
      status_changed_by
    ) values (
      vet_fill_transfer_batches.organization_id, line.to_item_id, line.lot_number, line.manufacturer, line.manufactured_on,
      line.expires_on, arrived_at, arrived_by, line.supplier_id, line.quantity_received, line.cost_per_unit,
      line.opened_on, line.beyond_use_on, case when line.status = 'depleted' then 'available' else line.status end,
      line.status_reason, case when line.status in ('available', 'depleted') then null else line.status_changed_at end,
      case when line.status in ('available', 'depleted') then null else line.status_changed_by end
    )
    on conflict on constraint vet_inventory_batches_lot_unique do nothing
    returning id into target;
    if target is null then
      select b.id into target
      from public.vet_inventory_batches b
      where b.organization_id = vet_fill_transfer_batches.organization_id and b.item_id = line.to_item_id
        and b.lot_number = line.lot_number and b.expires_on is not distinct from line.expires_on;
    end if;
    update public.vet_stock_transfer_items l
    set to_batch_id = target
    where l.organization_id = vet_fill_transfer_batches.organization_id and l.id = line.id;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_transfer_batches(uuid, uuid, timestamptz, uuid) is
  'Finds or makes the batches of a transfer at the receiving location.';
--> statement-breakpoint
create or replace function public.vet_keep_transfer() returns trigger
language plpgsql
as $function$
declare
  problem record;
begin
  if new.status = 'in_transit' then
    select l.line_number into problem
    from public.vet_stock_transfer_items l
      join public.vet_inventory_items i on i.organization_id = l.organization_id and i.id = l.to_item_id
    where l.organization_id = new.organization_id and l.stock_transfer_id = new.id and i.clinic_id <> new.to_clinic_id
    order by l.line_number
    limit 1;
    if found then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_stock_transfer_items', column = 'to_item_id',
        constraint = 'vet_stock_transfer_items_to_item_id_matches',
        message = format('line %s names an item that is not kept where it is sent to', problem.line_number),
        hint = 'Name an item of the receiving location, or none until it arrives.';
    end if;
    insert into public.vet_inventory_transactions (
      organization_id, clinic_id, item_id, batch_id, transaction_type, quantity, stock_transfer_item_id, reason,
      performed_by, occurred_at
    )
    select l.organization_id, new.from_clinic_id, l.from_item_id, l.from_batch_id, 'transfer_out', -l.quantity, l.id,
      new.reason, new.shipped_by, new.shipped_at
    from public.vet_stock_transfer_items l
    where l.organization_id = new.organization_id and l.stock_transfer_id = new.id
    order by l.from_item_id, l.from_batch_id, l.line_number;
    if not found then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_stock_transfers', column = 'status',
        constraint = 'vet_stock_transfers_status_with_lines',
        message = format('transfer %s has no lines to ship', new.transfer_number),
        hint = 'Insert what is sent into vet_stock_transfer_items, or cancel the transfer.';
    end if;
  elsif new.status = 'received' then
    -- Nothing arrives that was not sent.
    select l.line_number, l.quantity_received, l.quantity, sent.quantity as sent into problem
    from public.vet_stock_transfer_items l
      cross join lateral (
        select -coalesce(sum(t.quantity), 0) as quantity
        from public.vet_inventory_transactions t
        where t.organization_id = l.organization_id and t.stock_transfer_item_id = l.id
          and t.transaction_type = 'transfer_out'
      ) sent
    where l.organization_id = new.organization_id and l.stock_transfer_id = new.id
      and (l.quantity_received is null or l.quantity_received > sent.quantity)
    order by l.line_number
    limit 1;
    if problem.quantity_received is null and problem.line_number is not null then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_stock_transfer_items', column = 'quantity_received',
        constraint = 'vet_stock_transfer_items_quantity_received_counted',
        message = format('line %s of transfer %s was not counted', problem.line_number, new.transfer_number),
        hint = 'Set quantity_received and to_item_id of every line first; 0 where nothing arrived.';
    elsif problem.line_number is not null then
      raise exception using
        errcode = 'VP009', schema = 'public', table = 'vet_stock_transfer_items', column = 'quantity_received',
        constraint = 'vet_stock_transfer_items_quantity_received_sent',
        message = format('%s were sent in line %s, %s cannot be received',
          trim_scale(problem.sent), problem.line_number, trim_scale(problem.quantity_received)),
        hint = 'Record what arrived, and adjust the stock for what was found beside it.';
    end if;
    perform public.vet_lock_stock(new.organization_id, array(
      select l.to_item_id from public.vet_stock_transfer_items l
      where l.organization_id = new.organization_id and l.stock_transfer_id = new.id
    ));
    perform public.vet_fill_transfer_batches(new.organization_id, new.id, new.received_at, new.received_by);
    insert into public.vet_inventory_transactions (
      organization_id, clinic_id, item_id, batch_id, transaction_type, quantity, stock_transfer_item_id, reason,
      performed_by, occurred_at
    )
    select l.organization_id, new.to_clinic_id, l.to_item_id, l.to_batch_id, 'transfer_in', l.quantity_received, l.id,
      new.reason, new.received_by, new.received_at
    from public.vet_stock_transfer_items l
    where l.organization_id = new.organization_id and l.stock_transfer_id = new.id and l.quantity_received > 0
    order by l.to_item_id, l.to_batch_id, l.line_number;
  elsif old.status = 'in_transit' then
    -- It came back: what was taken out is taken back.
    insert into public.vet_inventory_transactions (
      organization_id, clinic_id, item_id, batch_id, transaction_type, quantity, corrects_number, stock_transfer_item_id,
      reason, performed_by, occurred_at
    )
    select t.organization_id, t.clinic_id, t.item_id, t.batch_id, 'transfer_out', -t.quantity, t.movement_number,
      t.stock_transfer_item_id, new.cancellation_reason, new.cancelled_by, new.cancelled_at
    from public.vet_stock_transfer_items l
      join public.vet_inventory_transactions t on t.organization_id = l.organization_id and t.stock_transfer_item_id = l.id
    where l.organization_id = new.organization_id and l.stock_transfer_id = new.id and t.transaction_type = 'transfer_out'
      and t.corrects_number is null
    order by t.item_id, t.batch_id, l.line_number;
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_transfer() is 'Moves the stock of a transfer when it is shipped, received or sent back.';
--> statement-breakpoint
create or replace trigger vet_keep_transfer
  after update on public.vet_stock_transfers
  for each row when (
    old.status <> new.status and new.status in ('in_transit', 'received', 'cancelled')
  )
  execute function public.vet_keep_transfer();
--> statement-breakpoint
create or replace function public.vet_check_transfer() returns trigger
language plpgsql
as $function$
begin
  raise exception using
    errcode = 'VP002', schema = 'public', table = 'vet_stock_transfers', column = 'to_clinic_id',
    constraint = 'vet_stock_transfers_locations_fixed',
    message = format('transfer %s stays between its two locations', old.transfer_number),
    hint = 'Cancel it and make another one.';
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_transfer() is 'Refuses to send a transfer elsewhere.';
--> statement-breakpoint
create or replace trigger vet_check_transfer
  before update of from_clinic_id, to_clinic_id on public.vet_stock_transfers
  for each row when ((old.from_clinic_id, old.to_clinic_id) is distinct from (new.from_clinic_id, new.to_clinic_id))
  execute function public.vet_check_transfer();
--> statement-breakpoint
create or replace function public.vet_stock_in_transit(organization_id uuid)
returns table (
  transfer_id uuid, transfer_number varchar, line_id uuid, from_clinic_id uuid, to_clinic_id uuid, item_id uuid,
  batch_id uuid, quantity numeric, shipped_at timestamptz
)
language sql stable
as $function$
  select t.id, t.transfer_number, l.id, t.from_clinic_id, t.to_clinic_id, l.from_item_id, l.from_batch_id, l.quantity,
    t.shipped_at
  from public.vet_stock_transfers t
    join public.vet_stock_transfer_items l on l.organization_id = t.organization_id and l.stock_transfer_id = t.id
  where t.organization_id = vet_stock_in_transit.organization_id and t.status = 'in_transit'
  order by t.shipped_at, t.id, l.line_number
$function$;
--> statement-breakpoint
comment on function public.vet_stock_in_transit(uuid) is
  'What was shipped by one location and not yet received by the other, in the unit and under the item of the first.';
--> statement-breakpoint
revoke execute on function public.vet_check_transfer_line(), public.vet_check_transfer(),
  public.vet_fill_transfer_batches(uuid, uuid, timestamptz, uuid), public.vet_keep_transfer(),
  public.vet_stock_in_transit(uuid) from public;
--> statement-breakpoint
do $transfers$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_stock_in_transit(uuid) to %I', role_name);
      if role_name <> 'vet_readonly' then
        execute format(
          'grant execute on function public.vet_fill_transfer_batches(uuid, uuid, timestamptz, uuid) to %I', role_name
        );
      end if;
    end if;
  end loop;
end
$transfers$;
-- vet-plan: down
drop function if exists public.vet_stock_in_transit(uuid);
--> statement-breakpoint
drop trigger if exists vet_check_transfer on public.vet_stock_transfers;
--> statement-breakpoint
drop function if exists public.vet_check_transfer();
--> statement-breakpoint
drop trigger if exists vet_keep_transfer on public.vet_stock_transfers;
--> statement-breakpoint
drop function if exists public.vet_keep_transfer();
--> statement-breakpoint
drop function if exists public.vet_fill_transfer_batches(uuid, uuid, timestamptz, uuid);
--> statement-breakpoint
drop trigger if exists vet_check_transfer_line on public.vet_stock_transfer_items;
--> statement-breakpoint
drop function if exists public.vet_check_transfer_line();
