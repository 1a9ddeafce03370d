-- Writes vet_audit_logs: one statement trigger per table and operation, whose function is generated from the table.
--
-- A statement of ten thousand rows costs one INSERT ... SELECT from its transition tables. Every comparison of columns is
-- written out in the function, and only columns that changed become JSON: building whole rows and taking away what stayed
-- the same costs three times as much. The functions take no variables, so that PostgreSQL plans them once per session, and
-- they join old and new rows by FULL JOIN, which is never planned as a nested loop: a plan made for one row serves ten
-- thousand. vet_audit_gaps() tells when a function no longer fits its table.
create or replace function public.vet_audit_log_hash(l public.vet_audit_logs) returns text
language sql stable parallel safe
as $function$
  -- Nothing here depends on a setting of the session: moments are seconds since 1970, and JSON has one text form. The
  -- separator cannot stand in an id, a number or JSON; what people or programs choose freely carries its length, which
  -- also tells an empty text from none. One expression without SET: PostgreSQL writes it into the statement that calls it.
  select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.concat(
    l.organization_id, E'\x1f', l.id, E'\x1f', extract(epoch from l.occurred_at), E'\x1f',
    pg_catalog.length(l.table_name), E'\x1f', l.table_name, E'\x1f', l.record_id, E'\x1f',
    pg_catalog.length(l.operation), E'\x1f', l.operation, E'\x1f',
    l.clinic_id, E'\x1f', l.user_id, E'\x1f', l.staff_id, E'\x1f', l.old_values, E'\x1f', l.new_values, E'\x1f',
    pg_catalog.length(l.changed_fields::text), E'\x1f', l.changed_fields, E'\x1f',
    pg_catalog.length(l.reason), E'\x1f', l.reason, E'\x1f',
    pg_catalog.length(l.session_id), E'\x1f', l.session_id, E'\x1f',
    pg_catalog.length(l.request_id), E'\x1f', l.request_id, E'\x1f',
    pg_catalog.length(l.ip_address), E'\x1f', l.ip_address, E'\x1f',
    pg_catalog.length(l.user_agent), E'\x1f', l.user_agent, E'\x1f',
    l.is_phi, E'\x1f', l.is_financial, E'\x1f', l.is_controlled, E'\x1f', l.transaction_id, E'\x1f', extract(epoch from l.created_at)
  ), 'UTF8')), 'hex')
$function$;
--> statement-breakpoint
comment on function public.vet_audit_log_hash(public.vet_audit_logs) is
  'SHA-256 of an entry of the audit log without its row_hash, in hexadecimal; the same in every session. What row_hash must be.';
--> statement-breakpoint
-- What the log keeps of an encrypted value: that there is one, and under which key. Stable, as what it calls is, or it
-- would not be written into the statement.
create or replace function public.vet_audit_envelope(value text) returns jsonb
language sql stable parallel safe
as $function$
  select case when value is not null then
    pg_catalog.jsonb_build_object('encrypted', true,
      'keyId', case when pg_catalog.starts_with(value, 'vp1.') then pg_catalog.split_part(value, '.', 2) end)
  end
$function$;
--> statement-breakpoint
comment on function public.vet_audit_envelope(text) is 'What the audit log says of an encrypted value: the id of its key.';
--> statement-breakpoint
create or replace function public.vet_audit_source(table_name text, options jsonb) returns text
language plpgsql stable
set search_path = ''
as $function$
declare
  logged constant text := $text$organization_id, id, occurred_at, table_name, record_id, operation, clinic_id, user_id,
      staff_id, old_values, new_values, changed_fields, reason, session_id, request_id, ip_address, user_agent, is_phi,
      is_financial, is_controlled, transaction_id$text$;
  -- Who, when and why, read once per statement. The clock, not the start of the transaction: it tells the changes of one
  -- transaction apart, and a writer who waited for a lock comes after the one who held it.
  context constant text := $text$(select clock_timestamp() as occurred_at,
        nullif(current_setting('app.current_user_id', true), '')::uuid as user_id,
        nullif(current_setting('app.current_staff_id', true), '')::uuid as staff_id,
        nullif(current_setting('app.audit_reason', true), '') as reason,
        nullif(current_setting('app.session_id', true), '') as session_id,
        nullif(current_setting('app.request_id', true), '') as request_id,
        nullif(current_setting('app.client_ip', true), '') as ip_address,
        nullif(current_setting('app.user_agent', true), '') as user_agent,
        pg_current_xact_id()::text::bigint as transaction_id offset 0) c$text$;
  column_names text[];
  tenant text;
  join_key text;
  clinic text;
  row_flag text;
  compared text;
  changed_old text;
  changed_new text;
  hidden text;
  entries text;
begin
  select array_agg(a.attname::text order by a.attnum) into column_names
  from pg_catalog.pg_attribute a
  where a.attrelid = format('public.%I', table_name)::regclass and a.attnum > 0 and not a.attisdropped;
  tenant := case when 'organization_id' = any (column_names) then 'organization_id' else 'id' end;
  join_key := case tenant when 'id' then 'id' else 'organization_id, id' end;
  clinic := case when 'clinic_id' = any (column_names) then 'clinic_id' when table_name = 'vet_clinics' then 'id' end;

  -- A row that says whether it is about a controlled substance is believed; otherwise the table says it.
  row_flag := concat_ws(' or ',
    case when 'is_controlled' = any (column_names) then '@.is_controlled is true' end,
    case when 'dea_schedule' = any (column_names) then $$coalesce(@.dea_schedule, 'unscheduled') <> 'unscheduled'$$ end
  );
  if row_flag = '' then
    row_flag := coalesce(options ->> 'controlled', 'false');
  end if;

  select
    string_agg(format('case when n.%1$I is distinct from o.%1$I then %1$L end', name), E',\n          ' order by place),
    string_agg(format('case when n.%1$I is distinct from o.%1$I then concat(%2$L, %3$s) end', name,
      to_json(name) || ':', replace(shown, '@', 'o')), E',\n          ' order by place),
    string_agg(format('case when n.%1$I is distinct from o.%1$I then concat(%2$L, %3$s) end', name,
      to_json(name) || ':', replace(shown, '@', 'n')), E',\n          ' order by place)
  into compared, changed_old, changed_new
  from (
    select name, place, format('coalesce(%s, ''null'')', case
      when options -> 'encrypted' ? name then format('public.vet_audit_envelope(@.%I::text)::text', name)
      when options -> 'secret' ? name then format($$case when @.%I is not null then '{"redacted":true}' end$$, name)
      else format('to_json(@.%I)::text', name)
    end) as shown
    from unnest(column_names) with ordinality known (name, place)
    where name not in (tenant, 'id', 'updated_at')
  ) c;

  select string_agg(format('%L, %s', name, case
      when options -> 'encrypted' ? name then format('public.vet_audit_envelope(@.%I::text)', name)
      else format($$case when @.%I is not null then '{"redacted": true}'::jsonb end$$, name)
    end), ', ' order by place)
  into hidden
  from unnest(column_names) with ordinality known (name, place)
  where options -> 'encrypted' ? name or options -> 'secret' ? name;
  hidden := case when hidden is null then 'to_jsonb(@)' else format('to_jsonb(@) || jsonb_build_object(%s)', hidden) end;

  entries := format($text$insert into public.vet_audit_logs (%1$s, created_at, row_hash)
    select l.*, public.vet_audit_log_hash(row(%2$s, null, l.created_at)::public.vet_audit_logs)
    from ($text$, logged, regexp_replace(logged, '([a-z_]+)', 'l.\1', 'g'));

  return format(
    $source$
begin
  if tg_op = 'UPDATE' then
    %1$s
      select %2$s, gen_random_uuid() as id, c.occurred_at, %3$L as table_name, id as record_id,
        case when d.is_update then 'UPDATE' when n.id is null then 'DELETE' else 'INSERT' end as operation,
        %4$s::uuid as clinic_id, c.user_id, c.staff_id,
        case when d.is_update then concat('{', concat_ws(',',
          %5$s), '}')::jsonb
        when o.id is not null then %6$s end as old_values,
        case when d.is_update then concat('{', concat_ws(',',
          %7$s), '}')::jsonb
        when n.id is not null then %8$s end as new_values,
        case when d.is_update then d.changed end as changed_fields,
        c.reason, c.session_id, c.request_id, c.ip_address, c.user_agent, %9$s as is_phi, %10$s as is_financial,
        %11$s as is_controlled, c.transaction_id, now() as created_at
      from %12$s
        cross join (new_rows n full join old_rows o using (%13$s))
        cross join lateral (select n.id is not null and o.id is not null as is_update, array_remove(array[
          %14$s], null) as changed offset 0) d
      where not d.is_update or cardinality(d.changed) > 0
      offset 0) l;
  elsif tg_op = 'INSERT' then
    %1$s
      select n.%15$s as organization_id, gen_random_uuid() as id, c.occurred_at, %3$L as table_name, n.id as record_id,
        'INSERT' as operation, %16$s::uuid as clinic_id, c.user_id, c.staff_id, null::jsonb as old_values,
        %8$s as new_values, null::text[] as changed_fields,
        c.reason, c.session_id, c.request_id, c.ip_address, c.user_agent, %9$s as is_phi, %10$s as is_financial,
        %17$s as is_controlled, c.transaction_id, now() as created_at
      from %12$s cross join new_rows n
      offset 0) l;
  else
    %1$s
      select o.%15$s as organization_id, gen_random_uuid() as id, c.occurred_at, %3$L as table_name, o.id as record_id,
        'DELETE' as operation, %18$s::uuid as clinic_id, c.user_id, c.staff_id, %6$s as old_values,
        null::jsonb as new_values, null::text[] as changed_fields,
        c.reason, c.session_id, c.request_id, c.ip_address, c.user_agent, %9$s as is_phi, %10$s as is_financial,
        %19$s as is_controlled, c.transaction_id, now() as created_at
      from %12$s cross join old_rows o
      offset 0) l;
  end if;
  return null;
end
$source$,
    entries,
    case tenant when 'id' then 'id as organization_id' else tenant end,
    table_name,
    case when clinic is null then 'null' when clinic = 'id' then 'id' else format('coalesce(n.%1$I, o.%1$I)', clinic) end,
    changed_old,
    replace(hidden, '@', 'o'),
    changed_new,
    replace(hidden, '@', 'n'),
    coalesce(options ->> 'phi', 'false'),
    coalesce(options ->> 'financial', 'false'),
    case when position('@' in row_flag) = 0 then row_flag
      else replace(row_flag, '@', 'n') || ' or ' || replace(row_flag, '@', 'o') end,
    context,
    join_key,
    compared,
    tenant,
    coalesce('n.' || quote_ident(clinic), 'null'),
    replace(row_flag, '@', 'n'),
    coalesce('o.' || quote_ident(clinic), 'null'),
    replace(row_flag, '@', 'o')
  );
end
$function$;
--> statement-breakpoint
comment on function public.vet_audit_source(text, jsonb) is
  'Body of the function that writes the changes of a table into the audit log, from the columns the table has now.';
--> statement-breakpoint
-- Reads whose rows a truncation takes, of all practices: in the name of vet_maintenance, whose policies let it.
create or replace function public.vet_audit_truncate() returns trigger
language plpgsql security definer
set search_path = ''
as $function$
declare
  organizations uuid[];
begin
  -- TRUNCATE of a partitioned table calls the triggers of its partitions too; the entries are the table's alone.
  if tg_when = 'AFTER' then
    perform set_config('vet_plan.truncating', '', true);
    return null;
  elsif current_setting('vet_plan.truncating', true) = tg_argv[0] then
    return null;
  end if;
  if row_security_active(format('public.%I', tg_argv[0])) and current_user <> 'vet_maintenance' then
    raise exception using
      errcode = 'VP012', schema = 'public', table = tg_argv[0], constraint = left(tg_argv[0], 46) || '_truncate_audited',
      message = 'whose rows a truncation takes cannot be told under row-level security, so it would leave no trace',
      hint = 'Delete the rows of each practice, or truncate as a superuser.';
  end if;
  execute format(
    'select array_agg(distinct %I) from public.%I where $1 = %L::regclass or tableoid = $1',
    case when tg_argv[0] = 'vet_organizations' then 'id' else 'organization_id' end,
    tg_argv[0], format('public.%I', tg_argv[0])
  ) into organizations using tg_relid;
  perform public.vet_audit_truncation(tg_argv[0], tg_argv[1]::jsonb, organizations);
  if exists (select from pg_catalog.pg_class where oid = tg_relid and relkind = 'p') then
    perform set_config('vet_plan.truncating', tg_argv[0], true);
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_audit_truncate() is
  'Writes one entry into the audit log for each practice that loses rows of a table by TRUNCATE.';
--> statement-breakpoint
create or replace function public.vet_audit_truncation(table_name text, options jsonb, organizations uuid[])
returns void
language sql security definer
set search_path = ''
as $function$
  insert into public.vet_audit_logs (organization_id, id, occurred_at, table_name, operation, user_id, staff_id, reason,
    session_id, request_id, ip_address, user_agent, is_phi, is_financial, is_controlled, transaction_id, created_at,
    row_hash)
  select l.organization_id, l.id, l.occurred_at, l.table_name, l.operation, l.user_id, l.staff_id, l.reason, l.session_id,
    l.request_id, l.ip_address, l.user_agent, l.is_phi, l.is_financial, l.is_controlled, l.transaction_id, l.created_at,
    public.vet_audit_log_hash(row(l.organization_id, l.id, l.occurred_at, l.table_name, null, l.operation, null,
      l.user_id, l.staff_id, null, null, null, l.reason, l.session_id, l.request_id, l.ip_address, l.user_agent, l.is_phi,
      l.is_financial, l.is_controlled, l.transaction_id, null, l.created_at)::public.vet_audit_logs)
  from (
    select o.id as organization_id, gen_random_uuid() as id, clock_timestamp() as occurred_at, $1 as table_name,
      'TRUNCATE' as operation,
      nullif(current_setting('app.current_user_id', true), '')::uuid as user_id,
      nullif(current_setting('app.current_staff_id', true), '')::uuid as staff_id,
      nullif(current_setting('app.audit_reason', true), '') as reason,
      nullif(current_setting('app.session_id', true), '') as session_id,
      nullif(current_setting('app.request_id', true), '') as request_id,
      nullif(current_setting('app.client_ip', true), '') as ip_address,
      nullif(current_setting('app.user_agent', true), '') as user_agent,
      coalesce(($2 ->> 'phi')::boolean, false) as is_phi, coalesce(($2 ->> 'financial')::boolean, false) as is_financial,
      coalesce(($2 ->> 'controlled')::boolean, false) as is_controlled,
      pg_current_xact_id()::text::bigint as transaction_id, now() as created_at
    from unnest($3) o (id)
    offset 0
  ) l
$function$;
--> statement-breakpoint
comment on function public.vet_audit_truncation(text, jsonb, uuid[]) is
  'Writes the entries of a truncation. Only the trigger calls it: row-level security refuses them outside of triggers.';
--> statement-breakpoint
-- A statement trigger fires for the table that the statement names: partitions need triggers of their own. Those that are
-- made later get them from vet_protect_partition().
create or replace function public.vet_audit_table(table_name text, options jsonb) returns void
language plpgsql
as $function$
declare
  writer constant text := 'vet_audited_' || regexp_replace(table_name, '^vet_', '');
  relation record;
  definition text;
begin
  execute format(
    'create or replace function public.%I() returns trigger language plpgsql security definer '
    'set search_path = '''' as %L',
    writer, public.vet_audit_source(table_name, options)
  );
  execute format('revoke execute on function public.%I() from public', writer);
  execute format(
    'comment on function public.%I() is %L', writer,
    format('Writes the changes of %s into the audit log. Made by vet_audit_table() from the columns of the table.', table_name)
  );
  -- Writes in the name of the owner, who alone may insert into the log.
  if public.vet_role_exists('vet_owner') then
    execute format('alter function public.%I() owner to vet_owner', writer);
  end if;
  for relation in
    select c.oid::regclass as name, c.relkind
    from pg_catalog.pg_class c
    where c.oid = format('public.%I', table_name)::regclass
      or c.oid in (select t.relid from pg_catalog.pg_partition_tree(format('public.%I', table_name)::regclass) t)
  loop
    foreach definition in array array[
      'vet_audit_insert after insert on %s referencing new table as new_rows',
      'vet_audit_update after update on %s referencing old table as old_rows new table as new_rows',
      'vet_audit_delete after delete on %s referencing old table as old_rows'
    ] loop
      execute format(
        'create or replace trigger ' || definition || ' for each statement execute function public.%I(%L, %L)',
        relation.name, writer, table_name, options
      );
    end loop;
    execute format(
      'create or replace trigger vet_audit_truncate before truncate on %s '
      'for each statement execute function public.vet_audit_truncate(%L, %L)',
      relation.name, table_name, options
    );
    if relation.relkind = 'p' then
      execute format(
        'create or replace trigger vet_audit_truncated after truncate on %s '
        'for each statement execute function public.vet_audit_truncate(%L, %L)',
        relation.name, table_name, options
      );
    end if;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_audit_table(text, jsonb) is
  'Writes every change of a table into the audit log from now on. Call it again when the table has other columns. Options: phi, financial, controlled (flags of the table), encrypted and secret (columns whose values stay out).';
--> statement-breakpoint
create or replace function public.vet_audit_gaps() returns table (table_name text, relation_name text, problem text)
language plpgsql stable
set search_path = ''
as $function$
declare
  table_id regclass;
  options jsonb;
  source text;
begin
  for table_name in
    select t.name from public.vet_audited_tables() t
    union
    select c.relname::text
    from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid
    where t.tgname = 'vet_audit_insert' and c.relnamespace = 'public'::regnamespace and not c.relispartition
    order by 1
  loop
    table_id := to_regclass(format('public.%I', table_name));
    -- Tables of a later phase of the migrations are not here yet.
    continue when table_id is null;

    for relation_name, problem in
      select c.relname::text, format('the trigger %s is %s', wanted.name,
        case when t.oid is null then 'missing' else 'switched off' end)
      from pg_catalog.pg_class c
        cross join (
          values ('vet_audit_insert'), ('vet_audit_update'), ('vet_audit_delete'), ('vet_audit_truncate')
        ) wanted (name)
        left join pg_catalog.pg_trigger t on t.tgrelid = c.oid and t.tgname = wanted.name
      where (c.oid = table_id or c.oid in (select p.relid from pg_catalog.pg_partition_tree(table_id) p))
        and (t.oid is null or t.tgenabled in ('D', 'R'))
      order by 1, 2
    loop
      return next;
    end loop;

    relation_name := table_name;
    select convert_from(substring(t.tgargs from position('\x00'::bytea in t.tgargs) + 1
        for length(t.tgargs) - position('\x00'::bytea in t.tgargs) - 1), 'UTF8')::jsonb, p.prosrc
    into options, source
    from pg_catalog.pg_trigger t join pg_catalog.pg_proc p on p.oid = t.tgfoid
    where t.tgrelid = table_id and t.tgname = 'vet_audit_update';
    if found and source is distinct from public.vet_audit_source(table_name, options) then
      problem := 'its trigger function was made for other columns: call vet_audit_table() again';
      return next;
    end if;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_audit_gaps() is
  'Audited tables whose changes do not all reach the log: triggers that are missing or off, also on partitions, and functions that do not fit the columns. Empty when all is well.';
--> statement-breakpoint
revoke execute on function public.vet_audit_log_hash(public.vet_audit_logs), public.vet_audit_envelope(text),
  public.vet_audit_source(text, jsonb), public.vet_audit_truncate(), public.vet_audit_truncation(text, jsonb, uuid[]),
  public.vet_audit_table(text, jsonb), public.vet_audit_gaps(), public.vet_audited_tables()
  from public;
-- vet-plan: down
drop function if exists public.vet_audit_gaps();
--> statement-breakpoint
drop function if exists public.vet_audit_table(text, jsonb);
--> statement-breakpoint
drop function if exists public.vet_audit_truncate() cascade;
--> statement-breakpoint
drop function if exists public.vet_audit_truncation(text, jsonb, uuid[]);
--> statement-breakpoint
drop function if exists public.vet_audit_source(text, jsonb);
--> statement-breakpoint
drop function if exists public.vet_audit_envelope(text);
--> statement-breakpoint
drop function if exists public.vet_audit_log_hash(public.vet_audit_logs);
