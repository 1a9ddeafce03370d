-- What may be used of a batch and of an item: quarantine, recalls and dates, and the states that follow from them.
--
-- Locks of stock are taken in one order everywhere, each set by id: the document (transfer, adjustment), items, batches,
-- lines of an order, the order.
create or replace function public.vet_clinic_day(organization_id uuid, clinic_id uuid, moment timestamptz default now())
returns date
language sql stable parallel safe
as $function$
  select (moment at time zone c.timezone)::date
  from public.vet_clinics c
  where c.organization_id = vet_clinic_day.organization_id and c.id = vet_clinic_day.clinic_id
$function$;
--> statement-breakpoint
comment on function public.vet_clinic_day(uuid, uuid, timestamptz) is
  'The calendar day of a moment at a location; NULL for a location that is not there.';
--> statement-breakpoint
create or replace function public.vet_fill_batch_status() returns trigger
language plpgsql
as $function$
begin
  if tg_op = 'UPDATE' and new.status = 'available' and old.status <> 'available' and new.quantity_remaining = 0 then
    new.status := 'depleted';
  end if;
  if tg_op = 'INSERT' and new.status in ('available', 'depleted') or tg_op = 'UPDATE' and new.status = old.status then
    return new;
  end if;
  if tg_op = 'INSERT' or new.status_changed_at is not distinct from old.status_changed_at then
    new.status_changed_at := coalesce(case when tg_op = 'INSERT' then new.status_changed_at end, now());
    if tg_op = 'UPDATE' and new.status_changed_by is not distinct from old.status_changed_by then
      new.status_changed_by := null;
    end if;
  end if;
  -- Nothing is put out of use from tomorrow on: until then it would be usable.
  new.status_changed_at := least(new.status_changed_at, now());
  if new.status_changed_by is null then
    select u.id into new.status_changed_by
    from public.vet_users u
    where u.organization_id = new.organization_id and u.id = public.vet_acting_user();
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_batch_status() is
  'Fills who changed the status of a batch and when, and says depleted when nothing is left.';
--> statement-breakpoint
create or replace trigger vet_fill_batch_status
  before insert or update of status, status_changed_at on public.vet_inventory_batches
  for each row when (pg_catalog.pg_trigger_depth() = 0)
  execute function public.vet_fill_batch_status();
--> statement-breakpoint
create or replace function public.vet_fill_stock_status() returns trigger
language plpgsql
as $function$
declare
  today date;
  unusable numeric;
  expired numeric;
begin
  if not new.is_active then
    new.stock_status := 'discontinued';
    return new;
  elsif new.quantity_on_hand = 0 then
    new.stock_status := 'out_of_stock';
    return new;
  end if;
  today := public.vet_clinic_day(new.organization_id, new.clinic_id);
  select coalesce(sum(b.quantity_remaining), 0),
    coalesce(sum(b.quantity_remaining) filter (where b.refusal not in ('recalled', 'quarantined')), 0)
  into unusable, expired
  from (
    select b.quantity_remaining,
      public.vet_batch_refusal(b.status, null, b.expires_on, b.beyond_use_on, null, today) as refusal
    from public.vet_inventory_batches b
    where b.organization_id = new.organization_id and b.item_id = new.id and b.status <> 'depleted'
  ) b
  where b.refusal is not null;
  new.stock_status := case
    when unusable < new.quantity_on_hand - new.reorder_point then 'in_stock'
    when unusable < new.quantity_on_hand then 'low_stock'
    when expired = unusable then 'expired'
    else 'out_of_stock'
  end;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_stock_status() is
  'Keeps stock_status of an item by what may be used: on hand less what expired, was recalled or is in quarantine.';
--> statement-breakpoint
create or replace trigger vet_fill_stock_status
  before insert or update of quantity_on_hand, reorder_point, is_active, stock_status on public.vet_inventory_items
  for each row execute function public.vet_fill_stock_status();
--> statement-breakpoint
-- Movements change the item themselves, after the batch.
create or replace function public.vet_keep_stock_status() returns trigger
language plpgsql
as $function$
begin
  update public.vet_inventory_items i
  set stock_status = i.stock_status
  where i.organization_id = new.organization_id and i.id = new.item_id;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_stock_status() is 'Has the status of an item follow that of its batches.';
--> statement-breakpoint
create or replace trigger vet_keep_stock_status
  after update of status, expires_on, beyond_use_on on public.vet_inventory_batches
  for each row when (
    pg_catalog.pg_trigger_depth() = 0 and old.quantity_remaining > 0
    and (old.status, old.expires_on, old.beyond_use_on) is distinct from (new.status, new.expires_on, new.beyond_use_on)
  )
  execute function public.vet_keep_stock_status();
--> statement-breakpoint
-- What all quantities of an item stand on does not change under them.
create or replace function public.vet_check_item() returns trigger
language plpgsql
as $function$
declare
  in_batches numeric;
begin
  if new.unit <> old.unit and old.last_movement_number > 0 then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_inventory_items', column = 'unit',
      constraint = 'vet_inventory_items_unit_of_movements',
      message = format('this item has moved in %s, which its unit therefore stays', old.unit),
      hint = 'Make a new item in the other unit and adjust the stock of both.';
  end if;
  if new.is_lot_tracked and not old.is_lot_tracked and old.quantity_on_hand > 0 then
    select coalesce(sum(b.quantity_remaining), 0) into in_batches
    from public.vet_inventory_batches b
    where b.organization_id = new.organization_id and b.item_id = new.id and b.status <> 'depleted';
    if in_batches <> old.quantity_on_hand then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_inventory_items', column = 'is_lot_tracked',
        constraint = 'vet_inventory_items_is_lot_tracked_in_batches',
        message = format(
          '%s of this item are on hand, of which %s are in no batch',
          trim_scale(old.quantity_on_hand), trim_scale(old.quantity_on_hand - in_batches)
        ),
        hint = 'Adjust what is in no batch to nothing and into batches, then track lots.';
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_item() is
  'Refuses another unit for an item that has moved, and lot tracking while part of its stock is in no batch.';
--> statement-breakpoint
create or replace trigger vet_check_item
  before update of unit, is_lot_tracked on public.vet_inventory_items
  for each row when ((old.unit, old.is_lot_tracked) is distinct from (new.unit, new.is_lot_tracked))
  execute function public.vet_check_item();
--> statement-breakpoint
-- Items before batches, each in the order of their ids: whoever works on several items calls this first, and never waits
-- for somebody who waits for him.
create or replace function public.vet_lock_stock(organization_id uuid, item_ids uuid[]) returns void
language plpgsql
as $function$
begin
  perform from public.vet_inventory_items i
  where i.organization_id = vet_lock_stock.organization_id and i.id = any (item_ids)
  order by i.id
  for no key update;
end
$function$;
--> statement-breakpoint
comment on function public.vet_lock_stock(uuid, uuid[]) is
  'Locks items of stock until the end of the transaction, in one order, before work that moves several of them.';
--> statement-breakpoint
create or replace function public.vet_set_batch_status(
  organization_id uuid, batch_id uuid, status text, reason text default null
) returns public.vet_inventory_batches
language plpgsql
as $function$
declare
  changed public.vet_inventory_batches;
begin
  perform from public.vet_inventory_items i
  where i.organization_id = vet_set_batch_status.organization_id and i.id = (
    select b.item_id from public.vet_inventory_batches b
    where b.organization_id = vet_set_batch_status.organization_id and b.id = vet_set_batch_status.batch_id
  )
  for no key update;
  update public.vet_inventory_batches b
  set status = vet_set_batch_status.status, status_reason = vet_set_batch_status.reason
  where b.organization_id = vet_set_batch_status.organization_id and b.id = vet_set_batch_status.batch_id
  returning b.* into changed;
  return changed;
end
$function$;
--> statement-breakpoint
comment on function public.vet_set_batch_status(uuid, uuid, text, text) is
  'Puts a batch in quarantine, or back into use, without getting in the way of those who dispense from it.';
--> statement-breakpoint
-- To be called every day: lists by status see what the calendar did.
create or replace function public.vet_expire_batches(organization_id uuid) returns setof public.vet_inventory_batches
language plpgsql
as $function$
declare
  due uuid[];
begin
  select array_agg(b.id) into due
  from public.vet_inventory_batches b
    join public.vet_inventory_items i on i.organization_id = b.organization_id and i.id = b.item_id
    join public.vet_clinics c on c.organization_id = i.organization_id and c.id = i.clinic_id
  where b.organization_id = vet_expire_batches.organization_id and b.status = 'available'
    and least(b.expires_on, b.beyond_use_on) < (now() at time zone c.timezone)::date;
  perform public.vet_lock_stock(organization_id, array(
    select distinct b.item_id from public.vet_inventory_batches b
    where b.organization_id = vet_expire_batches.organization_id and b.id = any (due)
  ));
  return query
    with locked as materialized (
      select b.id from public.vet_inventory_batches b
      where b.organization_id = vet_expire_batches.organization_id and b.id = any (due)
      order by b.id
      for no key update
    )
    update public.vet_inventory_batches b
    set status = 'expired'
    from locked
    where b.organization_id = vet_expire_batches.organization_id and b.id = locked.id and b.status = 'available'
    returning b.*;
end
$function$;
--> statement-breakpoint
comment on function public.vet_expire_batches(uuid) is
  'Marks batches past their last day of use as expired, by the calendar of their location; returns them.';
--> statement-breakpoint
revoke execute on function public.vet_clinic_day(uuid, uuid, timestamptz),
  public.vet_fill_batch_status(), public.vet_fill_stock_status(), public.vet_keep_stock_status(), public.vet_check_item(),
  public.vet_lock_stock(uuid, uuid[]), public.vet_set_batch_status(uuid, uuid, text, text),
  public.vet_expire_batches(uuid) from public;
--> statement-breakpoint
do $stock$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(role_name) then
      execute format(
        'grant execute on function public.vet_clinic_day(uuid, uuid, timestamptz), '
        'public.vet_batch_refusal(text, timestamptz, date, date, timestamptz, date), '
        'public.vet_refuse_batch(text, text, date, text, text), public.vet_lock_stock(uuid, uuid[]), '
        'public.vet_set_batch_status(uuid, uuid, text, text), public.vet_expire_batches(uuid) to %I', role_name
      );
    end if;
  end loop;
  if public.vet_role_exists('vet_readonly') then
    grant execute on function public.vet_clinic_day(uuid, uuid, timestamptz),
      public.vet_batch_refusal(text, timestamptz, date, date, timestamptz, date) to vet_readonly;
  end if;
end
$stock$;
-- vet-plan: down
drop function if exists public.vet_expire_batches(uuid);
--> statement-breakpoint
drop function if exists public.vet_set_batch_status(uuid, uuid, text, text);
--> statement-breakpoint
drop function if exists public.vet_lock_stock(uuid, uuid[]);
--> statement-breakpoint
drop trigger if exists vet_check_item on public.vet_inventory_items;
--> statement-breakpoint
drop function if exists public.vet_check_item();
--> statement-breakpoint
drop trigger if exists vet_keep_stock_status on public.vet_inventory_batches;
--> statement-breakpoint
drop function if exists public.vet_keep_stock_status();
--> statement-breakpoint
drop trigger if exists vet_fill_stock_status on public.vet_inventory_items;
--> statement-breakpoint
drop function if exists public.vet_fill_stock_status();
--> statement-breakpoint
drop trigger if exists vet_fill_batch_status on public.vet_inventory_batches;
--> statement-breakpoint
drop function if exists public.vet_fill_batch_status();
--> statement-breakpoint
drop function if exists public.vet_clinic_day(uuid, uuid, timestamptz);
