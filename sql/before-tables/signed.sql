-- Signed clinical documents: what was signed stays as it was signed. The stamp (locked_at, signed_at, a final status) ends
-- all changes but those a document names itself; what must be added is an addendum or a new row that corrects the old one.
--
-- Two things are no change of what a document says: a merge of two patient records moves its patient_id, and a rotation of
-- keys encrypts the same words anew. The second is for whoever may act as vet_maintenance, and only under another key.
create or replace function public.vet_may_reencrypt() returns boolean
language sql stable
as $function$
  select coalesce(
    pg_catalog.pg_has_role(pg_catalog.to_regrole('vet_maintenance'), 'usage'),
    -- Without roles of this package, whoever owns the tables.
    (
      select pg_catalog.pg_has_role(c.relowner, 'usage')
      from pg_catalog.pg_class c
      where c.oid = pg_catalog.to_regclass('public.vet_organizations')
    ),
    false
  )
$function$;
--> statement-breakpoint
comment on function public.vet_may_reencrypt() is 'Whether the current role may act as vet_maintenance, which rotates keys.';
--> statement-breakpoint
create or replace function public.vet_is_reencryption(before jsonb, after jsonb) returns boolean
language sql immutable
as $function$
  select coalesce(bool_and(
    b.key like '%\_encrypted' and b.value <> 'null' and after -> b.key <> 'null'
    -- vp1.<key id>.<payload>
    and split_part(b.value #>> '{}', '.', 2) <> split_part(after ->> b.key, '.', 2)
  ), true)
  from jsonb_each(before) b
  where b.value is distinct from after -> b.key
$function$;
--> statement-breakpoint
comment on function public.vet_is_reencryption(jsonb, jsonb) is
  'Whether two states of a row differ in nothing but the key its encrypted columns are under.';
--> statement-breakpoint
-- Arguments: what the row is, what to do instead, then the columns that may still change. A column after '?' may be filled
-- while it is empty. The triggers hold the condition that says from when on a row is closed.
create or replace function public.vet_check_signed() returns trigger
language plpgsql
as $function$
declare
  -- The tenant is for row-level security and the keys to hold.
  free text[] := array['organization_id', 'updated_at'];
  once text[] := array[]::text[];
  argument text;
  before jsonb;
  after jsonb;
  changed text[];
begin
  if tg_op = 'DELETE' then
    -- Whoever owns the table removes rows whose time is over. Deeper, it is the cascade of a foreign key.
    if pg_catalog.pg_trigger_depth() = 1 and exists (
      select from pg_catalog.pg_class c join pg_catalog.pg_roles r on r.oid = c.relowner
      where c.oid = tg_relid and r.rolname = current_user and not r.rolcanlogin
    ) then
      return old;
    end if;
    raise exception using
      errcode = 'VP002', schema = 'public', table = tg_table_name, constraint = tg_table_name || '_kept_for_good',
      message = format('%s is not deleted', tg_argv[0]),
      hint = tg_argv[1];
  end if;
  foreach argument in array tg_argv[2:] loop
    if starts_with(argument, '?') then once := once || substr(argument, 2); else free := free || argument; end if;
  end loop;
  before := to_jsonb(old) - free;
  after := to_jsonb(new) - free;
  if before = after then
    return new;
  end if;
  -- Generated columns are computed after this trigger.
  select array_agg(b.key order by b.key) into changed
  from jsonb_each(before) b
  where b.value is distinct from after -> b.key
    and not (b.key = any (once) and b.value = 'null')
    and not exists (
      select from pg_catalog.pg_attribute a
      where a.attrelid = tg_relid and a.attname = b.key and a.attgenerated <> ''
    );
  if changed is null then
    return new;
  end if;
  if changed = array['patient_id']
    and public.vet_patient_moves(old.organization_id, (before ->> 'patient_id')::uuid, (after ->> 'patient_id')::uuid)
  then
    return new;
  end if;
  if public.vet_may_reencrypt() and (
    select public.vet_is_reencryption(jsonb_object_agg(c, before -> c), jsonb_object_agg(c, after -> c))
    from unnest(changed) c
  ) then
    return new;
  end if;
  raise exception using
    errcode = 'VP002', schema = 'public', table = tg_table_name, column = changed[1],
    constraint = tg_table_name || '_signed',
    message = format('%s no longer changes: %s', tg_argv[0], replace(array_to_string(changed, ', '), '_', ' ')),
    hint = tg_argv[1];
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_signed() is
  'Refuses changes of a signed document, except of the columns named in its arguments, and its deletion.';
--> statement-breakpoint
-- Arguments: the stamp, who signed, and whether that is a user or a veterinarian. A person signs in their own name and
-- now; a job (an import of signed notes, say) has no person and states both.
create or replace function public.vet_fill_signature() returns trigger
language plpgsql
as $function$
declare
  stamp constant text := tg_argv[0];
  signer constant text := tg_argv[1];
  given constant jsonb := to_jsonb(new);
  claimed constant uuid := given ->> tg_argv[1];
  actor uuid := public.vet_acting_user();
  found_one boolean;
begin
  if given ->> stamp is null or tg_op = 'UPDATE' and to_jsonb(old) ->> stamp is not null then
    return new;
  end if;
  if actor is not null and tg_argv[2] = 'veterinarian' then
    select v.id into actor
    from public.vet_veterinarians v
    where v.organization_id = new.organization_id
      and (v.user_id = actor or v.staff_id = public.vet_acting_staff())
    order by v.user_id = actor desc nulls last, v.is_active desc, v.id
    limit 1;
    found_one := actor is not null;
    if not found_one and claimed is not null then
      raise exception using
        errcode = 'VP010', schema = 'public', table = tg_table_name, column = signer,
        constraint = tg_table_name || '_signature_own',
        message = 'a veterinarian signs, and whoever acts here is none',
        hint = 'Let the veterinarian sign in and sign.';
    end if;
  end if;
  if actor is null and claimed is null then
    raise exception using
      errcode = 'VP010', schema = 'public', table = tg_table_name, column = signer,
      constraint = tg_table_name || '_signature_required',
      message = 'a signature needs somebody who signs',
      hint = format('Set the user of the context, or %s.', signer);
  end if;
  if actor is not null and claimed is not null and claimed <> actor then
    raise exception using
      errcode = 'VP012', schema = 'public', table = tg_table_name, column = signer,
      constraint = tg_table_name || '_signature_own',
      message = 'nobody signs in the name of somebody else',
      hint = format('Leave %s out: it is filled with whoever acts.', signer);
  end if;
  if actor is null and (given ->> stamp)::timestamptz > now() + interval '5 minutes' then
    raise exception using
      errcode = 'VP012', schema = 'public', table = tg_table_name, column = stamp,
      constraint = tg_table_name || '_signature_past',
      message = 'a document cannot have been signed in the future',
      hint = 'Give the time it was signed at.';
  end if;
  return jsonb_populate_record(new, jsonb_build_object(
    signer, coalesce(actor, claimed), stamp, case when actor is null then (given ->> stamp)::timestamptz else now() end
  ));
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_signature() is
  'Signs a document in the name of whoever acts and at this moment; jobs say whose signature they bring, and from when.';
--> statement-breakpoint
-- Rows that are part of a signed document. Arguments: table of the document, column that names it, its stamp, what it is,
-- what to do instead, and columns that may still change.
--
-- Locks: the patient of a new row, the row, then the document; whoever signs it waits, or is waited for.
create or replace function public.vet_check_part_of_signed() returns trigger
language plpgsql
as $function$
declare
  row_before constant jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  row_after constant jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  tenant constant uuid := coalesce(row_after, row_before) ->> 'organization_id';
  free constant text[] := array['organization_id', 'updated_at'] || tg_argv[5:];
  document uuid;
  checked uuid;
  signed_at timestamptz;
begin
  if tg_op = 'UPDATE' and row_before - free = row_after - free then
    return new;
  end if;
  -- A row that is there already is locked before its patient: no second lock is asked for out of order.
  if tg_op = 'INSERT' and row_after ->> 'patient_id' is not null then
    perform from public.vet_patients p
    where p.organization_id = tenant and p.id = (row_after ->> 'patient_id')::uuid
    for key share;
  end if;
  -- One document, or two where a row moves from one to the other.
  foreach document in array array[
    least((row_before ->> tg_argv[1])::uuid, (row_after ->> tg_argv[1])::uuid),
    greatest((row_before ->> tg_argv[1])::uuid, (row_after ->> tg_argv[1])::uuid)
  ] loop
    continue when document is null or document = checked;
    checked := document;
    -- Spelled out, so that each keeps its plan.
    if tg_argv[0] = 'vet_medical_encounters' then
      select e.locked_at into signed_at from public.vet_medical_encounters e
      where e.organization_id = tenant and e.id = document for no key update;
    elsif tg_argv[0] = 'vet_surgeries' then
      select s.signed_at into signed_at from public.vet_surgeries s
      where s.organization_id = tenant and s.id = document for no key update;
    else
      execute format(
        'select d.%I from public.%I d where d.organization_id = $1 and d.id = $2 for no key update', tg_argv[2], tg_argv[0]
      ) into signed_at using tenant, document;
    end if;
    if signed_at is not null then
      if tg_op = 'UPDATE' and row_before - free - 'patient_id' = row_after - free - 'patient_id'
        and public.vet_patient_moves(tenant, (row_before ->> 'patient_id')::uuid, (row_after ->> 'patient_id')::uuid)
      then
        return new;
      end if;
      if tg_op = 'UPDATE' and public.vet_may_reencrypt()
        and public.vet_is_reencryption(row_before - free, row_after - free)
      then
        return new;
      end if;
      raise exception using
        errcode = 'VP002', schema = 'public', table = tg_table_name, column = tg_argv[1],
        constraint = tg_table_name || '_of_signed',
        message = format('%s was signed on %s, and with it all that belongs to it', tg_argv[3], signed_at::date),
        hint = tg_argv[4];
    end if;
  end loop;
  return case when tg_op = 'DELETE' then old else new end;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_part_of_signed() is 'Refuses to add to, change or take from a document that was signed.';
--> statement-breakpoint
revoke execute on function public.vet_may_reencrypt(), public.vet_is_reencryption(jsonb, jsonb),
  public.vet_check_signed(), public.vet_fill_signature(), public.vet_check_part_of_signed() from public;
--> statement-breakpoint
do $roles$
declare
  granted text;
begin
  foreach granted in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(granted) then
      execute format(
        'grant execute on function public.vet_may_reencrypt(), public.vet_is_reencryption(jsonb, jsonb) to %I', granted
      );
    end if;
  end loop;
end
$roles$;
-- vet-plan: down
drop function if exists public.vet_check_part_of_signed();
--> statement-breakpoint
drop function if exists public.vet_fill_signature();
--> statement-breakpoint
drop function if exists public.vet_check_signed();
--> statement-breakpoint
drop function if exists public.vet_is_reencryption(jsonb, jsonb);
--> statement-breakpoint
drop function if exists public.vet_may_reencrypt();
