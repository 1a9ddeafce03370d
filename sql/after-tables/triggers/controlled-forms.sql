-- Forms to the DEA: a draft is filled in, submitted, and then completed or void. What was submitted stands as it is.
create or replace function public.vet_form_differences(organization_id uuid, form_id uuid)
returns table (substance text, on_form numeric, in_books numeric)
language sql stable
as $function$
  with form as (
    select f.organization_id, f.id, f.form_kind, f.loss_type
    from public.vet_dea_forms f
    where f.organization_id = vet_form_differences.organization_id and f.id = form_id
  ), line as (
    -- Form 222: what arrived of what was ordered. The others: what is gone.
    select lower(btrim(i.substance_name)) as substance,
      sum(case when i.form_kind = '222' then coalesce(i.packages_received, 0) * i.package_size else i.quantity end) as quantity
    from public.vet_dea_form_items i join form f on i.organization_id = f.organization_id and i.dea_form_id = f.id
    group by 1
  ), entry as (
    -- What passes between two locations of the practice is in two books: once out, once in.
    select r.substance_normalized as substance,
      greatest(sum(t.quantity) filter (where t.quantity > 0), - sum(t.quantity) filter (where t.quantity < 0)) as quantity
    from public.vet_controlled_substance_transactions t
      join form f on t.organization_id = f.organization_id and t.dea_form_id = f.id
      join public.vet_controlled_substance_registers r
        on r.organization_id = t.organization_id and r.id = t.register_id
    group by 1
  )
  select substance, coalesce(line.quantity, 0), coalesce(entry.quantity, 0)
  from line full join entry using (substance)
  where coalesce(line.quantity, 0) <> coalesce(entry.quantity, 0)
    -- What was lost on its way was never in a book.
    and not exists (select from form f where f.loss_type in ('lost_in_transit', 'hijacking') and entry.quantity is null)
$function$;
--> statement-breakpoint
comment on function public.vet_form_differences(uuid, uuid) is
  'Substances of which a form to the DEA says another quantity than the entries that name the form.';
--> statement-breakpoint
create or replace function public.vet_check_dea_form() returns trigger
language plpgsql
as $function$
declare
  -- What a submitted form may still get: how it ended, the scan, and notes about it. report_due_on is reckoned after this.
  later constant text[] := '{status,completed_at,voided_at,void_reason,document_url,notes,dea_registration_encrypted,report_due_on,
    updated_at,organization_id}';
  before jsonb;
  after jsonb;
  changed text;
  line record;
begin
  if tg_op = 'DELETE' then
    if old.status <> 'draft' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_dea_forms', constraint = 'vet_dea_forms_submitted',
        message = format('form %s %s is %s and is not removed', old.form_kind, old.form_number, old.status),
        hint = 'Forms are kept for two years at least, void ones too (21 CFR 1304.04, 1305.17).';
    end if;
    return old;
  end if;
  if public.vet_same_person(new.organization_id, new.first_witness_id, new.second_witness_id) then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_dea_forms', column = 'second_witness_id',
      constraint = 'vet_dea_forms_witnesses_other_person',
      message = 'both witnesses are the same person',
      hint = 'Two employees see a destruction (21 CFR 1317.95(d)).';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if old.status <> 'draft' then
    before := to_jsonb(old) - later;
    after := to_jsonb(new) - later;
    if before is distinct from after then
      select a.key into changed from jsonb_each(after) a where a.value is distinct from before -> a.key order by a.key limit 1;
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_dea_forms', column = changed, constraint = 'vet_dea_forms_submitted',
        message = format('form %s %s is %s and is only completed or made void', old.form_kind, old.form_number, old.status),
        hint = 'Make it void with the reason and fill in another one.';
    end if;
  end if;
  if old.status = 'draft' and new.status = 'submitted' then
    select count(*) as lines, max(i.line_number) as last into line from public.vet_dea_form_items i
    where i.organization_id = new.organization_id and i.dea_form_id = new.id;
    if line.lines = 0 or new.form_kind = '222' and line.last <> new.last_line_number then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_dea_forms', column = 'last_line_number',
        constraint = 'vet_dea_forms_lines',
        message = case when line.lines = 0 then 'the form has no lines'
          else format('the last line of the order is %s, the form says %s', line.last, new.last_line_number) end,
        hint = 'Write the lines first, and the number of the last one on a Form 222 (21 CFR 1305.12).';
    end if;
  end if;
  if old.status = 'submitted' and new.status = 'completed' then
    select min(i.line_number) as first into line from public.vet_dea_form_items i
    where i.organization_id = new.organization_id and i.dea_form_id = new.id and i.form_kind = '222' and i.packages_received is null;
    if line.first is not null then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_dea_forms', column = 'status', constraint = 'vet_dea_forms_received',
        message = format('line %s of the order says nothing about what arrived', line.first),
        hint = 'Record packages_received and received_on of every line, 0 for what never came (21 CFR 1305.13(e)).';
    end if;
    select d.* into line from public.vet_form_differences(new.organization_id, new.id) d order by d.substance limit 1;
    if found then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_dea_forms', column = 'status', constraint = 'vet_dea_forms_agrees',
        message = format('of %s the form says %s and the entries that name it %s', line.substance, trim_scale(line.on_form),
          trim_scale(line.in_books)),
        hint = 'Write the entries that are missing and name the form on them, or make the form void and fill in another one.';
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_dea_form() is
  'Lets a form be submitted, and then only be completed, when the books agree with it, or made void.';
--> statement-breakpoint
create or replace trigger vet_check_dea_form
  before insert or update or delete on public.vet_dea_forms
  for each row execute function public.vet_check_dea_form();
--> statement-breakpoint
create or replace function public.vet_check_dea_form_item() returns trigger
language plpgsql
as $function$
declare
  line record;
  form record;
  item record;
begin
  if tg_op = 'DELETE' then line := old; else line := new; end if;
  -- Nobody submits the form meanwhile.
  select f.status, f.form_number, f.clinic_id into form from public.vet_dea_forms f
  where f.organization_id = line.organization_id and f.id = line.dea_form_id
  for share;
  if form.status <> 'draft' and (tg_op <> 'UPDATE' or form.status <> 'submitted'
    or (to_jsonb(old) - '{packages_received,received_on,updated_at,organization_id}'::text[])
      is distinct from (to_jsonb(new) - '{packages_received,received_on,updated_at,organization_id}'::text[]))
    -- Writing the same again changes nothing.
    and not (tg_op = 'UPDATE' and (to_jsonb(old) - 'updated_at') = (to_jsonb(new) - 'updated_at'))
  then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_dea_form_items', column = 'dea_form_id',
      constraint = 'vet_dea_form_items_submitted',
      message = format('form %s %s is %s: its lines no longer change', line.form_kind, form.form_number, form.status),
      hint = 'Record what arrived in packages_received and received_on; for anything else make the form void and fill in another one.';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.inventory_item_id is not null then
    select i.clinic_id, i.dea_schedule into item from public.vet_inventory_items i
    where i.organization_id = new.organization_id and i.id = new.inventory_item_id;
    if item.clinic_id <> form.clinic_id or tg_op = 'INSERT' and item.dea_schedule <> new.dea_schedule then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_dea_form_items', column = 'inventory_item_id',
        constraint = 'vet_dea_form_items_item_agrees',
        message = case when item.clinic_id <> form.clinic_id then 'the item of stock is at another location than the form'
          else format('the item of stock is %s, the line %s', replace(item.dea_schedule, '_', ' '),
            replace(new.dea_schedule, '_', ' ')) end,
        hint = 'Name the item of this location and schedule.';
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_dea_form_item() is
  'Keeps the lines of a submitted form, except what arrived of an order, and holds a line to its item of stock.';
--> statement-breakpoint
create or replace trigger vet_check_dea_form_item
  before insert or update or delete on public.vet_dea_form_items
  for each row execute function public.vet_check_dea_form_item();
--> statement-breakpoint
revoke execute on function public.vet_form_differences(uuid, uuid), public.vet_check_dea_form(),
  public.vet_check_dea_form_item() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_form_differences(uuid, uuid) to %I', role_name);
    end if;
  end loop;
end
$grants$;
-- vet-plan: down
drop trigger if exists vet_check_dea_form_item on public.vet_dea_form_items;
--> statement-breakpoint
drop function if exists public.vet_check_dea_form_item();
--> statement-breakpoint
drop trigger if exists vet_check_dea_form on public.vet_dea_forms;
--> statement-breakpoint
drop function if exists public.vet_check_dea_form();
--> statement-breakpoint
drop function if exists public.vet_form_differences(uuid, uuid);
