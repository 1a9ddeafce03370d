-- Stock of a controlled item never moves without an entry in a book. Asked at commit, when movement and entry are both
-- written; an entry accounts for one movement, by unique key.
create or replace function public.vet_is_controlled_item(organization_id uuid, item_id uuid) returns boolean
language sql stable
as $function$
  -- An item that cannot be seen is asked about all the same.
  select coalesce((
    select i.is_controlled from public.vet_inventory_items i
    where i.organization_id = vet_is_controlled_item.organization_id and i.id = item_id), true)
$function$;
--> statement-breakpoint
comment on function public.vet_is_controlled_item(uuid, uuid) is 'Whether an item of stock is a controlled substance.';
--> statement-breakpoint
create or replace function public.vet_check_controlled_movement() returns trigger
language plpgsql
as $function$
begin
  if not exists (
    select from public.vet_controlled_substance_transactions t
    where t.organization_id = new.organization_id and t.inventory_transaction_id = new.id and t.quantity = new.quantity)
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_inventory_transactions', column = 'item_id',
      constraint = 'vet_inventory_transactions_register_entry',
      message = format('a controlled item moved (%s, %s) without an entry in its book', replace(new.transaction_type, '_', ' '),
        trim_scale(new.quantity)),
      hint = 'Write the entry of the same quantity in vet_controlled_substance_transactions in the same transaction (21 CFR 1304.22(c)).';
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_controlled_movement() is
  'At commit: a movement of a controlled item has its entry in a book of controlled substances.';
--> statement-breakpoint
drop trigger if exists vet_inventory_transactions_register_entry on public.vet_inventory_transactions;
--> statement-breakpoint
-- The condition is asked at once, and keeps other movements out of the queue for the commit.
create constraint trigger vet_inventory_transactions_register_entry
  after insert on public.vet_inventory_transactions
  deferrable initially deferred
  for each row when (public.vet_is_controlled_item(new.organization_id, new.item_id))
  execute function public.vet_check_controlled_movement();
--> statement-breakpoint
revoke execute on function public.vet_check_controlled_movement(), public.vet_is_controlled_item(uuid, uuid) from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_is_controlled_item(uuid, uuid) to %I', role_name);
    end if;
  end loop;
  -- New partitions get the trigger from their parent, in the owner's name.
  if public.vet_role_exists('vet_owner') then
    grant execute on function public.vet_check_controlled_movement() to vet_owner;
  end if;
end
$grants$;
-- vet-plan: down
drop trigger if exists vet_inventory_transactions_register_entry on public.vet_inventory_transactions;
--> statement-breakpoint
drop function if exists public.vet_check_controlled_movement();
--> statement-breakpoint
drop function if exists public.vet_is_controlled_item(uuid, uuid);
