-- Proves the books from their entries; changes nothing. An empty answer is the expected one.
create or replace function public.vet_reconcile_stock(organization_id uuid)
returns table (problem text, item_id uuid, batch_id uuid, movement_number integer, expected numeric, found numeric)
language sql stable
as $function$
  with moved as materialized (
    select t.item_id, t.batch_id, t.movement_number, t.quantity, t.balance_after, t.corrects_number,
      sum(t.quantity) over book as balance, row_number() over book as place
    from public.vet_inventory_transactions t
    where t.organization_id = vet_reconcile_stock.organization_id
    window book as (partition by t.item_id order by t.movement_number, t.occurred_at, t.id rows unbounded preceding)
  ), items as (
    select i.id, i.quantity_on_hand, i.last_movement_number, coalesce(sum(m.quantity), 0) as quantity,
      count(m.item_id) as movements
    from public.vet_inventory_items i
      left join moved m on m.item_id = i.id
    where i.organization_id = vet_reconcile_stock.organization_id
    group by i.id, i.quantity_on_hand, i.last_movement_number
  ), batches as (
    select b.id, b.item_id, b.quantity_remaining, coalesce(sum(m.quantity), 0) as quantity
    from public.vet_inventory_batches b
      left join moved m on m.batch_id = b.id
    where b.organization_id = vet_reconcile_stock.organization_id
    group by b.id, b.item_id, b.quantity_remaining
  )
  select 'quantity on hand of an item is not the sum of its movements', i.id, null::uuid, null::integer, i.quantity,
    i.quantity_on_hand
  from items i where i.quantity_on_hand <> i.quantity
  union all
  select 'movements of an item are missing', i.id, null, null, i.last_movement_number, i.movements
  from items i where i.last_movement_number <> i.movements
  union all
  select 'quantity remaining of a batch is not the sum of its movements', b.item_id, b.id, null, b.quantity,
    b.quantity_remaining
  from batches b where b.quantity_remaining <> b.quantity
  union all
  select 'more is left in the batches of an item than is on hand', i.id, null, null, i.quantity_on_hand, left_over.quantity
  from items i
    join (select b.item_id, sum(b.quantity_remaining) as quantity from batches b group by b.item_id) left_over
      on left_over.item_id = i.id
  where left_over.quantity > i.quantity_on_hand
  union all
  select 'movements of an item are not numbered without a gap', m.item_id, m.batch_id, m.movement_number, m.place,
    m.movement_number
  from moved m where m.movement_number <> m.place
  union all
  select 'balance after a movement does not follow from those before', m.item_id, m.batch_id, m.movement_number,
    m.balance, m.balance_after
  from moved m where m.balance_after <> m.balance
  union all
  select 'received quantity of an order line is not the sum of its movements', l.item_id, null, null,
    round(receipts.quantity / l.units_per_order_unit, 3), l.quantity_received
  from public.vet_purchase_order_items l
    cross join lateral (
      select coalesce(sum(t.quantity), 0) as quantity
      from public.vet_inventory_transactions t
      where t.organization_id = l.organization_id and t.purchase_order_item_id = l.id
    ) receipts
  where l.organization_id = vet_reconcile_stock.organization_id
    and l.quantity_received <> round(receipts.quantity / l.units_per_order_unit, 3)
  union all
  select 'an applied adjustment has not moved what it changed', a.item_id, a.batch_id, null, a.quantity_change,
    movements.quantity
  from public.vet_stock_adjustments a
    cross join lateral (
      select coalesce(sum(t.quantity), 0) as quantity
      from public.vet_inventory_transactions t
      where t.organization_id = a.organization_id and t.stock_adjustment_id = a.id
    ) movements
  where a.organization_id = vet_reconcile_stock.organization_id
    and movements.quantity <> case when a.status = 'applied' then a.quantity_change else 0 end
$function$;
--> statement-breakpoint
comment on function public.vet_reconcile_stock(uuid) is
  'Every item, batch, movement, order line and adjustment whose quantity does not follow from the movements; none is expected.';
--> statement-breakpoint
revoke execute on function public.vet_reconcile_stock(uuid) from public;
--> statement-breakpoint
do $reconcile$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_reconcile_stock(uuid) to %I', role_name);
    end if;
  end loop;
end
$reconcile$;
-- vet-plan: down
drop function if exists public.vet_reconcile_stock(uuid);
