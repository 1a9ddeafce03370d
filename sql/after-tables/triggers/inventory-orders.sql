-- Orders follow their lines, and lines what was delivered.
create or replace function public.vet_refresh_purchase_orders(organization_id uuid, order_ids uuid[]) returns void
language plpgsql
as $function$
begin
  -- Waits for whoever else changes these orders or their lines.
  perform from public.vet_purchase_orders o
  where o.organization_id = vet_refresh_purchase_orders.organization_id and o.id = any (order_ids)
  order by o.id
  for no key update;
  update public.vet_purchase_orders o
  set subtotal = next.subtotal, status = next.status, received_at = next.received_at
  from (
    select known.id, known.subtotal, known.status,
      case
        when known.status in ('partially_received', 'received')
          then greatest(coalesce(known.newest, known.received_at), known.ordered_at)
        when known.status = 'closed' then known.received_at
      end as received_at
    from (
      select h.id, h.ordered_at, h.received_at, lines.subtotal, receipts.newest,
        case
          when h.status not in ('ordered', 'partially_received', 'received') then h.status
          -- An order of old days, taken over without its deliveries, stays received.
          when lines.delivered = 0 then case when receipts.newest is null then h.status else 'ordered' end
          when lines.complete then 'received'
          else 'partially_received'
        end as status
      from public.vet_purchase_orders h
        cross join lateral (
          select coalesce(sum(l.line_total), 0) as subtotal, coalesce(sum(l.quantity_received), 0) as delivered,
            bool_and(l.quantity_received >= l.quantity_ordered - l.quantity_cancelled) as complete
          from public.vet_purchase_order_items l
          where l.organization_id = h.organization_id and l.purchase_order_id = h.id
        ) lines
        cross join lateral (
          select max(t.occurred_at) as newest
          from public.vet_purchase_order_items l
            join public.vet_inventory_transactions t
              on t.organization_id = l.organization_id and t.purchase_order_item_id = l.id
          where l.organization_id = h.organization_id and l.purchase_order_id = h.id
            and t.transaction_type = 'receipt' and t.corrects_number is null
        ) receipts
      where h.organization_id = vet_refresh_purchase_orders.organization_id and h.id = any (order_ids)
    ) known
  ) next
  where o.organization_id = vet_refresh_purchase_orders.organization_id and o.id = next.id
    and (o.subtotal, o.status, o.received_at) is distinct from (next.subtotal, next.status, next.received_at);
end
$function$;
--> statement-breakpoint
comment on function public.vet_refresh_purchase_orders(uuid, uuid[]) is
  'Has the subtotal and the status of orders follow their lines.';
--> statement-breakpoint
create or replace function public.vet_check_order_line() returns trigger
language plpgsql
as $function$
declare
  line record;
  ordered record;
begin
  if tg_op = 'DELETE' then line := old; else line := new; end if;
  select o.status, o.clinic_id, o.po_number into ordered
  from public.vet_purchase_orders o
  where o.organization_id = line.organization_id and o.id = line.purchase_order_id;
  if not found then
    return line;
  end if;
  if tg_op <> 'DELETE' and exists (
    select from public.vet_inventory_items i
    where i.organization_id = new.organization_id and i.id = new.item_id and i.clinic_id <> ordered.clinic_id
  ) then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_purchase_order_items', column = 'item_id',
      constraint = 'vet_purchase_order_items_item_of_clinic',
      message = 'this item is kept at another location than the one that orders',
      hint = 'Order the item of the location that receives.';
  end if;
  if ordered.status in ('closed', 'cancelled') then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_purchase_order_items',
      constraint = 'vet_purchase_order_items_order_open',
      message = format('order %s is %s and its lines no longer change', ordered.po_number, ordered.status),
      hint = 'Order what is missing with a new order.';
  end if;
  if tg_op = 'UPDATE' and old.quantity_received <> 0
    and (old.item_id, old.order_unit, old.units_per_order_unit, old.purchase_order_id)
      is distinct from (new.item_id, new.order_unit, new.units_per_order_unit, new.purchase_order_id)
  then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_purchase_order_items',
      constraint = 'vet_purchase_order_items_delivered',
      message = format('line %s was delivered in part: item, unit and order no longer change', old.line_number),
      hint = 'Cancel the rest of the line and order it in a new one.';
  end if;
  return line;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_order_line() is
  'Refuses lines for items of another location, and changes of what was delivered or of orders that are over.';
--> statement-breakpoint
create or replace trigger vet_check_order_line
  before insert or delete or update of purchase_order_id, item_id, order_unit, units_per_order_unit, quantity_ordered,
    unit_cost, discount_percent
  on public.vet_purchase_order_items
  for each row when (pg_catalog.pg_trigger_depth() = 0)
  execute function public.vet_check_order_line();
--> statement-breakpoint
-- Set by set: an order of a hundred lines is added up once.
create or replace function public.vet_keep_order_totals() returns trigger
language plpgsql
as $function$
declare
  changed record;
begin
  -- Receipts refresh the order themselves.
  if pg_catalog.pg_trigger_depth() > 1 then
    return null;
  end if;
  if tg_op = 'INSERT' then
    for changed in
      select n.organization_id, array_agg(distinct n.purchase_order_id) as orders from new_lines n
      group by n.organization_id order by n.organization_id
    loop
      perform public.vet_refresh_purchase_orders(changed.organization_id, changed.orders);
    end loop;
  elsif tg_op = 'DELETE' then
    for changed in
      select o.organization_id, array_agg(distinct o.purchase_order_id) as orders from old_lines o
      group by o.organization_id order by o.organization_id
    loop
      perform public.vet_refresh_purchase_orders(changed.organization_id, changed.orders);
    end loop;
  else
    for changed in
      select l.organization_id, array_agg(distinct l.purchase_order_id) as orders
      from (
        (select n.organization_id, n.purchase_order_id, n.id, n.line_total, n.quantity_ordered, n.quantity_cancelled from new_lines n
         except select o.organization_id, o.purchase_order_id, o.id, o.line_total, o.quantity_ordered, o.quantity_cancelled from old_lines o)
        union all
        (select o.organization_id, o.purchase_order_id, o.id, o.line_total, o.quantity_ordered, o.quantity_cancelled from old_lines o
         except select n.organization_id, n.purchase_order_id, n.id, n.line_total, n.quantity_ordered, n.quantity_cancelled from new_lines n)
      ) l
      group by l.organization_id order by l.organization_id
    loop
      perform public.vet_refresh_purchase_orders(changed.organization_id, changed.orders);
    end loop;
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_order_totals() is 'Has orders follow changes of their lines.';
--> statement-breakpoint
create or replace trigger vet_keep_order_totals_insert
  after insert on public.vet_purchase_order_items referencing new table as new_lines
  for each statement execute function public.vet_keep_order_totals();
--> statement-breakpoint
create or replace trigger vet_keep_order_totals_update
  after update on public.vet_purchase_order_items referencing old table as old_lines new table as new_lines
  for each statement execute function public.vet_keep_order_totals();
--> statement-breakpoint
create or replace trigger vet_keep_order_totals_delete
  after delete on public.vet_purchase_order_items referencing old table as old_lines
  for each statement execute function public.vet_keep_order_totals();
--> statement-breakpoint
create or replace function public.vet_keep_order_receipts() returns trigger
language plpgsql
as $function$
declare
  line record;
  ordered record;
  delivered numeric;
begin
  select l.purchase_order_id into line
  from public.vet_purchase_order_items l
  where l.organization_id = new.organization_id and l.id = new.purchase_order_item_id;
  -- All lines by id, so that two deliveries of one order wait for each other and not crosswise.
  perform from public.vet_purchase_order_items l
  where l.organization_id = new.organization_id and l.purchase_order_id = line.purchase_order_id
  order by l.id
  for no key update;
  select l.item_id, l.line_number, l.quantity_ordered, l.quantity_received, l.units_per_order_unit,
    l.allows_over_delivery into line
  from public.vet_purchase_order_items l
  where l.organization_id = new.organization_id and l.id = new.purchase_order_item_id;
  select o.id, o.status, o.supplier_id, o.po_number into ordered
  from public.vet_purchase_orders o
    join public.vet_purchase_order_items l on l.organization_id = o.organization_id and l.purchase_order_id = o.id
  where l.organization_id = new.organization_id and l.id = new.purchase_order_item_id
  for no key update of o;
  if line.item_id <> new.item_id or ordered.supplier_id <> new.supplier_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_inventory_transactions', column = 'purchase_order_item_id',
      constraint = 'vet_inventory_transactions_order_line_matches',
      message = format('line %s of order %s is of another item or supplier', line.line_number, ordered.po_number),
      hint = 'Name the line that ordered this item, and the supplier of the order or none.';
  end if;
  if new.transaction_type = 'receipt' and new.corrects_number is null
    and ordered.status not in ('ordered', 'partially_received', 'received')
  then
    raise exception using
      errcode = case when ordered.status in ('closed', 'cancelled') then 'VP002' else 'VP012' end,
      schema = 'public', table = 'vet_inventory_transactions', column = 'purchase_order_item_id',
      constraint = 'vet_inventory_transactions_order_open',
      message = format('order %s is %s: nothing is received for it', ordered.po_number, ordered.status),
      hint = case when ordered.status in ('closed', 'cancelled')
        then 'Receive it without the order and say why, or open the order again.'
        else 'Set the order to ordered first.'
      end;
  end if;
  select round(coalesce(sum(t.quantity), 0) / line.units_per_order_unit, 3) into delivered
  from public.vet_inventory_transactions t
  where t.organization_id = new.organization_id and t.purchase_order_item_id = new.purchase_order_item_id;
  if delivered < 0 or delivered > line.quantity_ordered and delivered > line.quantity_received
    and not line.allows_over_delivery
  then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_purchase_order_items', column = 'quantity_received',
      constraint = 'vet_purchase_order_items_quantity_received_within_order',
      message = case when delivered < 0
        then format('%s were received for line %s: no more can go back', trim_scale(line.quantity_received), line.line_number)
        else format(
          '%s were ordered in line %s, %s would be received',
          trim_scale(line.quantity_ordered), line.line_number, trim_scale(delivered)
        )
      end,
      hint = 'Check the delivery note. A surplus is received once allows_over_delivery is set for the line.';
  end if;
  update public.vet_purchase_order_items l
  set quantity_received = delivered
  where l.organization_id = new.organization_id and l.id = new.purchase_order_item_id
    and l.quantity_received <> delivered;
  perform public.vet_refresh_purchase_orders(new.organization_id, array[ordered.id]);
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_order_receipts() is
  'Keeps what was received of a line of an order, and refuses what was not ordered.';
--> statement-breakpoint
create or replace trigger vet_keep_order_receipts
  after insert on public.vet_inventory_transactions
  for each row when (new.purchase_order_item_id is not null)
  execute function public.vet_keep_order_receipts();
--> statement-breakpoint
revoke execute on function public.vet_refresh_purchase_orders(uuid, uuid[]), public.vet_check_order_line(),
  public.vet_keep_order_totals(), public.vet_keep_order_receipts() from public;
--> statement-breakpoint
do $orders$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_refresh_purchase_orders(uuid, uuid[]) to %I', role_name);
    end if;
  end loop;
  -- The owner attaches partitions, to which the trigger is copied.
  if public.vet_role_exists('vet_owner') then
    grant execute on function public.vet_keep_order_receipts() to vet_owner;
  end if;
end
$orders$;
-- vet-plan: down
drop trigger if exists vet_keep_order_receipts on public.vet_inventory_transactions;
--> statement-breakpoint
drop function if exists public.vet_keep_order_receipts();
--> statement-breakpoint
drop trigger if exists vet_keep_order_totals_delete on public.vet_purchase_order_items;
--> statement-breakpoint
drop trigger if exists vet_keep_order_totals_update on public.vet_purchase_order_items;
--> statement-breakpoint
drop trigger if exists vet_keep_order_totals_insert on public.vet_purchase_order_items;
--> statement-breakpoint
drop function if exists public.vet_keep_order_totals();
--> statement-breakpoint
drop trigger if exists vet_check_order_line on public.vet_purchase_order_items;
--> statement-breakpoint
drop function if exists public.vet_check_order_line();
--> statement-breakpoint
drop function if exists public.vet_refresh_purchase_orders(uuid, uuid[]);
