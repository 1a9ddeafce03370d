-- Taking from stock what expires first, and receiving into it, in one call each.
create or replace function public.vet_pick_batches(
  organization_id uuid, item_id uuid, quantity numeric, on_day date default null, lock boolean default false
) returns table (batch_id uuid, lot_number varchar, last_day date, available numeric, quantity_taken numeric)
language plpgsql
as $function$
declare
  item record;
  picking_day date;
  usable numeric;
begin
  if quantity is null or quantity <= 0 then
    raise exception using
      errcode = '22023', message = 'the quantity to pick must be above zero', hint = 'Pass how much is needed.';
  end if;
  -- The item, then its batches by id.
  if lock then
    perform public.vet_lock_stock(vet_pick_batches.organization_id, array[vet_pick_batches.item_id]);
    perform from public.vet_inventory_batches b
    where b.organization_id = vet_pick_batches.organization_id and b.item_id = vet_pick_batches.item_id
      and b.status = 'available' and b.quantity_remaining > 0
    order by b.id
    for no key update;
  end if;
  select i.quantity_on_hand, i.is_lot_tracked, i.clinic_id into item
  from public.vet_inventory_items i
  where i.organization_id = vet_pick_batches.organization_id and i.id = vet_pick_batches.item_id;
  if not found then
    raise exception using
      errcode = 'P0002', message = 'this item of stock does not exist', hint = 'Pass the id of an item of this practice.';
  end if;
  picking_day := coalesce(on_day, public.vet_clinic_day(vet_pick_batches.organization_id, item.clinic_id));
  usable := 0;
  for batch_id, lot_number, last_day, available in
    select b.id, b.lot_number, least(b.expires_on, b.beyond_use_on), b.quantity_remaining
    from public.vet_inventory_batches b
    where b.organization_id = vet_pick_batches.organization_id and b.item_id = vet_pick_batches.item_id
      and b.status = 'available' and b.quantity_remaining > 0
      and (b.expires_on is null or b.expires_on >= picking_day)
      and (b.beyond_use_on is null or b.beyond_use_on >= picking_day)
    -- First to expire, first out; of those that expire together, what was opened, then what came first.
    order by least(b.expires_on, b.beyond_use_on) nulls last, b.opened_on nulls last, b.received_at, b.id
  loop
    quantity_taken := least(available, quantity - usable);
    usable := usable + available;
    return next;
    if usable >= quantity then
      return;
    end if;
  end loop;
  -- Then what lies in no batch.
  if not item.is_lot_tracked then
    select item.quantity_on_hand - coalesce(sum(b.quantity_remaining), 0) into available
    from public.vet_inventory_batches b
    where b.organization_id = vet_pick_batches.organization_id and b.item_id = vet_pick_batches.item_id
      and b.status <> 'depleted';
    if available > 0 then
      batch_id := null;
      lot_number := null;
      last_day := null;
      quantity_taken := least(available, quantity - usable);
      usable := usable + available;
      return next;
    end if;
  end if;
  if usable < quantity then
    raise exception using
      errcode = 'VP005', schema = 'public', table = 'vet_inventory_items', column = 'quantity_on_hand',
      constraint = 'vet_inventory_items_quantity_available',
      message = format(
        '%s of this item can be used on %s, %s were asked for', trim_scale(usable), picking_day, trim_scale(quantity)
      ),
      hint = 'Receive stock first, or take less. What is expired, recalled or in quarantine does not count.';
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_pick_batches(uuid, uuid, numeric, date, boolean) is
  'The batches to take a quantity from, first to expire first, without those that may not be used; a row without a batch is what lies in none. With lock they stay as they are until the end of the transaction.';
--> statement-breakpoint
create or replace function public.vet_dispense(
  organization_id uuid, item_id uuid, quantity numeric, transaction_type text default 'dispense',
  performed_by uuid default null, patient_id uuid default null, prescription_id uuid default null,
  treatment_id uuid default null, encounter_id uuid default null, witnessed_by uuid default null,
  reason text default null, occurred_at timestamptz default now()
) returns setof public.vet_inventory_transactions
language plpgsql
as $function$
declare
  location record;
  picked record;
  actor uuid;
begin
  if transaction_type is null or transaction_type not in ('dispense', 'administer', 'sale') then
    raise exception using
      errcode = '22023', message = 'stock is dispensed, administered or sold here',
      hint = 'Insert other movements into vet_inventory_transactions.';
  end if;
  actor := coalesce(vet_dispense.performed_by, public.vet_acting_user());
  if actor is null then
    raise exception using
      errcode = 'VP010', schema = 'public', table = 'vet_inventory_transactions', column = 'performed_by',
      constraint = 'vet_inventory_transactions_performed_by_known',
      message = 'stock is dispensed by somebody', hint = 'Pass performed_by, or set the user of the tenant context.';
  end if;
  select i.clinic_id, (vet_dispense.occurred_at at time zone c.timezone)::date as on_day into location
  from public.vet_inventory_items i
    join public.vet_clinics c on c.organization_id = i.organization_id and c.id = i.clinic_id
  where i.organization_id = vet_dispense.organization_id and i.id = vet_dispense.item_id;
  for picked in
    select p.batch_id, p.quantity_taken
    from public.vet_pick_batches(
      vet_dispense.organization_id, vet_dispense.item_id, vet_dispense.quantity, location.on_day, true
    ) p
  loop
    return query
      insert into public.vet_inventory_transactions (
        organization_id, clinic_id, item_id, batch_id, transaction_type, quantity, prescription_id, treatment_id,
        patient_id, encounter_id, reason, performed_by, witnessed_by, occurred_at
      ) values (
        vet_dispense.organization_id, location.clinic_id, vet_dispense.item_id, picked.batch_id,
        vet_dispense.transaction_type, -picked.quantity_taken, vet_dispense.prescription_id, vet_dispense.treatment_id,
        vet_dispense.patient_id, vet_dispense.encounter_id, vet_dispense.reason, actor, vet_dispense.witnessed_by,
        vet_dispense.occurred_at
      )
      returning *;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_dispense(
  uuid, uuid, numeric, text, uuid, uuid, uuid, uuid, uuid, uuid, text, timestamptz
) is
  'Takes a quantity out of stock, first to expire first, split over as many batches as it needs; returns the movements.';
--> statement-breakpoint
create or replace function public.vet_receive_stock(
  organization_id uuid, item_id uuid, quantity numeric, lot_number text default null, expires_on date default null,
  purchase_order_item_id uuid default null, supplier_id uuid default null, manufacturer text default null,
  cost_per_unit numeric default null, document_number text default null, reason text default null,
  performed_by uuid default null, occurred_at timestamptz default now()
) returns public.vet_inventory_transactions
language plpgsql
as $function$
declare
  item record;
  batch uuid;
  actor uuid;
  receipt public.vet_inventory_transactions;
begin
  actor := coalesce(vet_receive_stock.performed_by, public.vet_acting_user());
  if actor is null then
    raise exception using
      errcode = 'VP010', schema = 'public', table = 'vet_inventory_transactions', column = 'performed_by',
      constraint = 'vet_inventory_transactions_performed_by_known',
      message = 'stock is received by somebody', hint = 'Pass performed_by, or set the user of the tenant context.';
  end if;
  perform public.vet_lock_stock(vet_receive_stock.organization_id, array[vet_receive_stock.item_id]);
  select i.clinic_id into item
  from public.vet_inventory_items i
  where i.organization_id = vet_receive_stock.organization_id and i.id = vet_receive_stock.item_id;
  if not found then
    raise exception using
      errcode = 'P0002', message = 'this item of stock does not exist', hint = 'Pass the id of an item of this practice.';
  end if;
  if vet_receive_stock.lot_number is not null then
    insert into public.vet_inventory_batches (
      organization_id, item_id, lot_number, manufacturer, expires_on, received_at, received_by, supplier_id,
      quantity_received, cost_per_unit
    ) values (
      vet_receive_stock.organization_id, vet_receive_stock.item_id, vet_receive_stock.lot_number,
      vet_receive_stock.manufacturer, vet_receive_stock.expires_on, vet_receive_stock.occurred_at, actor,
      vet_receive_stock.supplier_id, vet_receive_stock.quantity, vet_receive_stock.cost_per_unit
    )
    on conflict on constraint vet_inventory_batches_lot_unique do nothing
    returning id into batch;
    if batch is null then
      select b.id into batch
      from public.vet_inventory_batches b
      where b.organization_id = vet_receive_stock.organization_id and b.item_id = vet_receive_stock.item_id
        and b.lot_number = vet_receive_stock.lot_number and b.expires_on is not distinct from vet_receive_stock.expires_on;
    end if;
  end if;
  insert into public.vet_inventory_transactions (
    organization_id, clinic_id, item_id, batch_id, transaction_type, quantity, cost_per_unit, purchase_order_item_id,
    supplier_id, document_number, reason, performed_by, occurred_at
  ) values (
    vet_receive_stock.organization_id, item.clinic_id, vet_receive_stock.item_id, batch, 'receipt',
    vet_receive_stock.quantity, vet_receive_stock.cost_per_unit, vet_receive_stock.purchase_order_item_id,
    vet_receive_stock.supplier_id, vet_receive_stock.document_number, vet_receive_stock.reason, actor,
    vet_receive_stock.occurred_at
  )
  returning * into receipt;
  return receipt;
end
$function$;
--> statement-breakpoint
comment on function public.vet_receive_stock(
  uuid, uuid, numeric, text, date, uuid, uuid, text, numeric, text, text, uuid, timestamptz
) is
  'Receives a quantity into the batch of its lot, which is made if it is not there; returns the movement.';
--> statement-breakpoint
revoke execute on function public.vet_pick_batches(uuid, uuid, numeric, date, boolean),
  public.vet_dispense(uuid, uuid, numeric, text, uuid, uuid, uuid, uuid, uuid, uuid, text, timestamptz),
  public.vet_receive_stock(uuid, uuid, numeric, text, date, uuid, uuid, text, numeric, text, text, uuid, timestamptz)
  from public;
--> statement-breakpoint
do $dispensing$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance'] loop
    if public.vet_role_exists(role_name) then
      execute format(
        'grant execute on function public.vet_pick_batches(uuid, uuid, numeric, date, boolean), '
        'public.vet_dispense(uuid, uuid, numeric, text, uuid, uuid, uuid, uuid, uuid, uuid, text, timestamptz), '
        'public.vet_receive_stock('
        'uuid, uuid, numeric, text, date, uuid, uuid, text, numeric, text, text, uuid, timestamptz) to %I', role_name
      );
    end if;
  end loop;
end
$dispensing$;
-- vet-plan: down
drop function if exists public.vet_receive_stock(
  uuid, uuid, numeric, text, date, uuid, uuid, text, numeric, text, text, uuid, timestamptz
);
--> statement-breakpoint
drop function if exists public.vet_dispense(
  uuid, uuid, numeric, text, uuid, uuid, uuid, uuid, uuid, uuid, text, timestamptz
);
--> statement-breakpoint
drop function if exists public.vet_pick_batches(uuid, uuid, numeric, date, boolean);
