-- Counts of controlled substances (21 CFR 1304.11). A line is held to the book it checks; what the book showed at the
-- moment of counting, and by how much all lines of the book together differ from it, is reckoned here.
create or replace function public.vet_register_balance(organization_id uuid, register_id uuid, at timestamptz default now())
returns numeric
language sql stable
as $function$
  select coalesce(sum(t.quantity), 0)
  from public.vet_controlled_substance_transactions t
  where t.organization_id = vet_register_balance.organization_id and t.register_id = vet_register_balance.register_id
    and t.occurred_at <= at
$function$;
--> statement-breakpoint
comment on function public.vet_register_balance(uuid, uuid, timestamptz) is
  'What a book of a controlled substance shows for a moment, by when things happened and not by when they were written down.';
--> statement-breakpoint
create or replace function public.vet_check_count_line() returns trigger
language plpgsql
as $function$
declare
  line record;
  counted record;
  book record;
  settling record;
begin
  if tg_op = 'DELETE' then line := old; else line := new; end if;
  -- Nobody completes the count meanwhile.
  select c.status, c.clinic_id, c.scope, c.taken_on into counted from public.vet_controlled_substance_inventories c
  where c.organization_id = line.organization_id and c.id = line.inventory_id
  for share;
  if counted.status = 'completed' then
    -- The difference is settled afterwards, once.
    -- counted_quantity is reckoned after this.
    if tg_op = 'UPDATE' and (to_jsonb(old) - '{settled_by_id,counted_quantity,updated_at,organization_id}'::text[])
        = (to_jsonb(new) - '{settled_by_id,counted_quantity,updated_at,organization_id}'::text[])
      and (old.settled_by_id is null or old.settled_by_id = new.settled_by_id)
    then
      null;
    else
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_inventory_items', column = 'inventory_id',
        constraint = 'vet_controlled_substance_inventory_items_completed',
        message = format('the count of %s is completed and does not change', counted.taken_on),
        hint = 'Count again: a mistake is put right by another count (21 CFR 1304.11).';
    end if;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.register_id is null then
    return new;
  end if;
  select r.clinic_id, r.dea_schedule, r.unit, r.substance_normalized, r.id into book
  from public.vet_controlled_substance_registers r
  where r.organization_id = new.organization_id and r.id = new.register_id;
  if book.clinic_id <> counted.clinic_id or (tg_op = 'INSERT' or old.register_id is distinct from new.register_id) and (
      book.dea_schedule <> new.dea_schedule or lower(btrim(book.unit)) <> lower(btrim(new.unit))
      or book.substance_normalized <> lower(btrim(new.substance_name))
      or counted.scope = 'schedules_i_ii' and new.dea_schedule not in ('schedule_i', 'schedule_ii')
      or counted.scope = 'schedules_iii_v' and new.dea_schedule in ('schedule_i', 'schedule_ii'))
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_inventory_items', column = 'register_id',
      constraint = 'vet_controlled_substance_inventory_items_book_agrees',
      message = case
        when book.clinic_id <> counted.clinic_id then 'the book is kept at another location than the count'
        when book.dea_schedule <> new.dea_schedule or book.substance_normalized <> lower(btrim(new.substance_name))
          then 'the book is about another substance or schedule than the line'
        when lower(btrim(book.unit)) <> lower(btrim(new.unit)) then format('the line counts %s, the book %s', new.unit, book.unit)
        else 'the substance is outside the scope of the count' end,
      hint = 'Name the book of this substance at this location, in its unit.';
  end if;
  if new.settled_by_id is not null then
    select t.register_id, t.transaction_type into settling from public.vet_controlled_substance_transactions t
    where t.organization_id = new.organization_id and t.id = new.settled_by_id;
    if settling.register_id <> new.register_id
      or settling.transaction_type not in ('adjustment_in', 'adjustment_out', 'theft', 'loss', 'breakage')
    then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_inventory_items', column = 'settled_by_id',
        constraint = 'vet_controlled_substance_inventory_items_settled_by_agrees',
        message = 'the entry is in another book, or settles no difference',
        hint = 'Name the adjustment, theft, loss or breakage that was written into this book.';
    end if;
  end if;
  if counted.status = 'in_progress' and book.id is not null and (tg_op = 'INSERT'
    or (old.register_id, old.container_size, old.container_count, old.opened_quantity, old.counted_at)
      is distinct from (new.register_id, new.container_size, new.container_count, new.opened_quantity, new.counted_at))
  then
    -- Shown to whoever writes the line; vet_keep_count_line does it for all lines of the book.
    new.book_quantity := public.vet_register_balance(new.organization_id, new.register_id, new.counted_at);
    new.discrepancy := new.container_size * new.container_count + new.opened_quantity - new.book_quantity + coalesce((
      select sum(i.counted_quantity) from public.vet_controlled_substance_inventory_items i
      where i.organization_id = new.organization_id and i.inventory_id = new.inventory_id
        and i.register_id = new.register_id and i.id <> new.id), 0);
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_count_line() is
  'Holds a line of a count to the book it checks, reads what the book showed, and keeps the lines of a completed count.';
--> statement-breakpoint
-- Named to come after the guard of the columns it fills.
create or replace trigger vet_fill_count_line
  before insert or update or delete on public.vet_controlled_substance_inventory_items
  for each row execute function public.vet_check_count_line();
--> statement-breakpoint
create or replace function public.vet_reckon_count(organization_id uuid, inventory_id uuid, register_id uuid) returns void
language sql
as $function$
  -- The book as of the line that was counted last: what left meanwhile is on no line.
  with reckoned as (
    select public.vet_register_balance($1, $3, max(i.counted_at)) as book, sum(i.counted_quantity) as counted
    from public.vet_controlled_substance_inventory_items i
    where i.organization_id = $1 and i.inventory_id = $2 and i.register_id = $3
  )
  update public.vet_controlled_substance_inventory_items i
  set book_quantity = r.book, discrepancy = r.counted - r.book
  from reckoned r
  where i.organization_id = $1 and i.inventory_id = $2 and i.register_id = $3
    and (i.book_quantity, i.discrepancy) is distinct from (r.book, r.counted - r.book)
$function$;
--> statement-breakpoint
comment on function public.vet_reckon_count(uuid, uuid, uuid) is
  'Writes what a book showed, and the difference of all lines about it, on every line of a count about that book.';
--> statement-breakpoint
create or replace function public.vet_keep_count_line() returns trigger
language plpgsql
as $function$
begin
  if tg_op <> 'INSERT' then
    perform public.vet_reckon_count(old.organization_id, old.inventory_id, old.register_id);
  end if;
  if tg_op <> 'DELETE' then
    perform public.vet_reckon_count(new.organization_id, new.inventory_id, new.register_id);
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_count_line() is 'Keeps book quantity and difference the same on all lines of a count about one book.';
--> statement-breakpoint
create or replace trigger vet_keep_count_line
  after insert or delete
    or update of register_id, container_size, container_count, opened_quantity, counted_at
  on public.vet_controlled_substance_inventory_items
  for each row execute function public.vet_keep_count_line();
--> statement-breakpoint
create or replace function public.vet_check_count() returns trigger
language plpgsql
as $function$
declare
  missing bigint;
  line record;
begin
  if tg_op = 'DELETE' then
    if old.status = 'completed' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_inventories',
        constraint = 'vet_controlled_substance_inventories_completed',
        message = format('the count of %s is completed and is not removed', old.taken_on),
        hint = 'Counts are kept for two years at least (21 CFR 1304.04).';
    end if;
    return old;
  end if;
  if public.vet_same_person(new.organization_id, new.taken_by, new.witnessed_by) then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_controlled_substance_inventories', column = 'witnessed_by',
      constraint = 'vet_controlled_substance_inventories_witness_other_person',
      message = 'the witness is the person who counted',
      hint = 'Name another person who saw the count.';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if old.status = 'completed' then
    if new.status <> 'completed' then
      raise exception using
        errcode = 'VP001', schema = 'public', table = 'vet_controlled_substance_inventories', column = 'status',
        constraint = 'vet_controlled_substance_inventories_status_transition',
        message = 'a count that is completed cannot become in_progress: completed is final',
        hint = 'Count again: a mistake is put right by another count.';
    end if;
    if (to_jsonb(old) - '{document_url,notes,updated_at,organization_id}'::text[])
      is distinct from (to_jsonb(new) - '{document_url,notes,updated_at,organization_id}'::text[])
    then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_inventories', column = 'status',
        constraint = 'vet_controlled_substance_inventories_completed',
        message = format('the count of %s is completed and does not change', old.taken_on),
        hint = 'Count again: a mistake is put right by another count (21 CFR 1304.11).';
    end if;
    return new;
  end if;
  if new.status <> 'completed' then
    return new;
  end if;
  -- Entries that were written late, about what happened before, are in the books now.
  perform public.vet_reckon_count(c.organization_id, c.inventory_id, c.register_id)
  from (
    select distinct i.organization_id, i.inventory_id, i.register_id
    from public.vet_controlled_substance_inventory_items i
    where i.organization_id = new.organization_id and i.inventory_id = new.id and i.register_id is not null
  ) c;
  -- A complete record of everything on hand (21 CFR 1304.11(a)); a check may look at a part of it.
  select count(*) into missing
  from public.vet_controlled_substance_registers r
  where r.organization_id = new.organization_id and r.clinic_id = new.clinic_id and r.status = 'open'
    and r.quantity_on_hand > 0 and new.kind in ('initial', 'biennial', 'closing')
    and (new.scope = 'all_schedules' or (new.scope = 'schedules_i_ii') = (r.dea_schedule in ('schedule_i', 'schedule_ii')))
    and not exists (
      select from public.vet_controlled_substance_inventory_items i
      where i.organization_id = r.organization_id and i.inventory_id = new.id and i.register_id = r.id);
  if missing > 0 then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_controlled_substance_inventories', column = 'status',
      constraint = 'vet_controlled_substance_inventories_all_counted',
      message = format('%s books of this location show stock and were not counted', missing),
      hint = 'Count everything on hand (21 CFR 1304.11(a)), or record a spot check.';
  end if;
  select i.substance_name, i.discrepancy into line
  from public.vet_controlled_substance_inventory_items i
  where i.organization_id = new.organization_id and i.inventory_id = new.id and i.discrepancy <> 0
    and not exists (
      select from public.vet_controlled_substance_inventory_items e
      where e.organization_id = i.organization_id and e.inventory_id = i.inventory_id and e.register_id = i.register_id
        and e.explanation is not null)
  order by i.substance_name limit 1;
  if found then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_controlled_substance_inventories', column = 'status',
      constraint = 'vet_controlled_substance_inventories_explained',
      message = format('the count of %s differs from its book by %s and nobody says why', line.substance_name,
        trim_scale(line.discrepancy)),
      hint = 'Count it again, or write an explanation on one of its lines.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_count() is
  'Completes a count when everything was counted and every difference explained, and keeps it from then on.';
--> statement-breakpoint
create or replace trigger vet_check_count
  before insert or update or delete on public.vet_controlled_substance_inventories
  for each row execute function public.vet_check_count();
--> statement-breakpoint
revoke execute on function public.vet_register_balance(uuid, uuid, timestamptz), public.vet_check_count_line(),
  public.vet_reckon_count(uuid, uuid, uuid), public.vet_keep_count_line(), public.vet_check_count() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_register_balance(uuid, uuid, timestamptz) to %I', role_name);
    end if;
  end loop;
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_reckon_count(uuid, uuid, uuid) to %I', role_name);
    end if;
  end loop;
end
$grants$;
-- vet-plan: down
drop trigger if exists vet_check_count on public.vet_controlled_substance_inventories;
--> statement-breakpoint
drop function if exists public.vet_check_count();
--> statement-breakpoint
drop trigger if exists vet_keep_count_line on public.vet_controlled_substance_inventory_items;
--> statement-breakpoint
drop function if exists public.vet_keep_count_line();
--> statement-breakpoint
drop function if exists public.vet_reckon_count(uuid, uuid, uuid);
--> statement-breakpoint
drop trigger if exists vet_fill_count_line on public.vet_controlled_substance_inventory_items;
--> statement-breakpoint
drop function if exists public.vet_check_count_line();
--> statement-breakpoint
drop function if exists public.vet_register_balance(uuid, uuid, timestamptz);
