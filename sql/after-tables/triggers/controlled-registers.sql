-- The books of controlled substances. What a book is about never changes once something is written in it: a change of
-- schedule, like a full book, closes it and opens another one.
create or replace function public.vet_same_person(organization_id uuid, one_user uuid, other_user uuid) returns boolean
language sql stable
as $function$
  -- A person may have a login as an employee and another one as a veterinarian.
  with person as (
    select u.login, coalesce(
      (select s.id from public.vet_staff s
       where s.organization_id = vet_same_person.organization_id and s.user_id = u.login),
      (select coalesce(v.staff_id, v.id) from public.vet_veterinarians v
       where v.organization_id = vet_same_person.organization_id and v.user_id = u.login),
      u.login) as id
    from (values (one_user), (other_user)) u (login)
    where u.login is not null
  )
  select count(*) = 2 and count(distinct person.id) = 1 from person
$function$;
--> statement-breakpoint
comment on function public.vet_same_person(uuid, uuid, uuid) is
  'Whether two logins belong to one person, as an employee, a veterinarian or both.';
--> statement-breakpoint
create or replace function public.vet_check_register() returns trigger
language plpgsql
as $function$
declare
  item record;
begin
  if tg_op = 'UPDATE' then
    if old.status = 'closed' and new.status <> 'closed' then
      raise exception using
        errcode = 'VP001', schema = 'public', table = 'vet_controlled_substance_registers', column = 'status',
        constraint = 'vet_controlled_substance_registers_status_transition',
        message = 'a book that is closed cannot become open: closed is final',
        hint = 'Open another book and carry the balance forward as its opening entry.';
    end if;
    if old.last_entry_number > 0 and (old.clinic_id, old.storage_normalized, old.substance_normalized, old.medication_id,
        old.inventory_item_id, old.dea_schedule, old.form_normalized, old.strength_normalized, old.unit, old.registrant_id)
      is distinct from (new.clinic_id, lower(btrim(new.storage_location)), lower(btrim(new.substance_name)), new.medication_id,
        new.inventory_item_id, new.dea_schedule, lower(btrim(new.dosage_form)), lower(btrim(new.strength)), new.unit,
        new.registrant_id)
    then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_registers', column = 'substance_name',
        constraint = 'vet_controlled_substance_registers_written',
        message = format('this book has %s entries: what it is about no longer changes', old.last_entry_number),
        hint = 'Close it and open another book (21 CFR 1304.21, 1304.22).';
    end if;
  end if;
  if new.inventory_item_id is null or new.status = 'closed' then
    return new;
  end if;
  select i.clinic_id, i.medication_id, i.dea_schedule, i.unit into item from public.vet_inventory_items i
  where i.organization_id = new.organization_id and i.id = new.inventory_item_id;
  if found and (item.clinic_id <> new.clinic_id or item.medication_id <> new.medication_id
    or item.dea_schedule <> new.dea_schedule or item.unit <> lower(btrim(new.unit)))
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_registers', column = 'inventory_item_id',
      constraint = 'vet_controlled_substance_registers_item_agrees',
      message = case
        when item.clinic_id <> new.clinic_id then 'the item of stock is at another location than the book'
        when item.medication_id <> new.medication_id then 'the item of stock is another drug than the book'
        when item.dea_schedule <> new.dea_schedule then format('the item of stock is %s, the book %s',
          replace(item.dea_schedule, '_', ' '), replace(new.dea_schedule, '_', ' '))
        else format('the item of stock is counted in %s, the book in %s', item.unit, new.unit) end,
      hint = 'Name the item of this location, drug, schedule and unit (21 CFR 1304.21(b)).';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_register() is
  'Holds a book to the item of stock it is about, and keeps what it is about once something is written in it.';
--> statement-breakpoint
-- vet_check_register comes after vet_check_drug_schedule, which judges the schedule by law.
create or replace trigger vet_check_drug_schedule
  before insert on public.vet_controlled_substance_registers
  for each row when (new.medication_id is not null)
  execute function public.vet_check_drug_schedule('opened_on');
--> statement-breakpoint
create or replace trigger vet_check_register
  before insert or update on public.vet_controlled_substance_registers
  for each row execute function public.vet_check_register();
--> statement-breakpoint
revoke execute on function public.vet_same_person(uuid, uuid, uuid), public.vet_check_register() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_same_person(uuid, uuid, uuid) to %I', role_name);
    end if;
  end loop;
end
$grants$;
-- vet-plan: down
drop trigger if exists vet_check_register on public.vet_controlled_substance_registers;
--> statement-breakpoint
drop trigger if exists vet_check_drug_schedule on public.vet_controlled_substance_registers;
--> statement-breakpoint
drop function if exists public.vet_check_register();
--> statement-breakpoint
drop function if exists public.vet_same_person(uuid, uuid, uuid);
