-- What guards on tables have in common: who acts, columns that only the database writes, and rows that are written once.
--
-- Refusals carry an SQLSTATE of class VP, one per kind, with table, column and the name of the rule as constraint, so
-- that an application tells them apart without reading the message:
--   VP001 illegal state change   VP002 closed record        VP003 append-only        VP004 kept by the database
--   VP005 insufficient stock     VP006 unusable batch       VP007 VCPR required      VP008 limit of law
--   VP009 amount exceeded        VP010 actor required       VP011 mismatched rows    VP012 other rule
create or replace function public.vet_acting_user() returns uuid
language sql stable parallel safe
as $function$
  select nullif(pg_catalog.current_setting('app.current_user_id', true), '')::uuid
$function$;
--> statement-breakpoint
comment on function public.vet_acting_user() is 'The login that acts in this transaction, from its context; NULL for jobs.';
--> statement-breakpoint
create or replace function public.vet_acting_staff() returns uuid
language sql stable parallel safe
as $function$
  select nullif(pg_catalog.current_setting('app.current_staff_id', true), '')::uuid
$function$;
--> statement-breakpoint
comment on function public.vet_acting_staff() is
  'The employee who acts in this transaction, from its context; NULL for jobs and logins without one.';
--> statement-breakpoint
-- The triggers hold a condition, so that this is only called when there is something to refuse. Their argument says, by
-- column, what the caller does instead.
create or replace function public.vet_refuse_kept_write() returns trigger
language plpgsql
as $function$
declare
  kept_columns constant jsonb := tg_argv[0];
  written text;
  untouched text;
  same boolean;
begin
  for written, untouched in
    select a.attname, coalesce(
      pg_catalog.pg_get_expr(d.adbin, d.adrelid), 'null::' || pg_catalog.format_type(a.atttypid, null)
    )
    from pg_catalog.pg_attribute a
      left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = tg_relid and kept_columns ? a.attname and not a.attisdropped
    order by a.attnum
  loop
    if tg_op = 'INSERT' then
      execute format('select ($1).%I is not distinct from (%s)', written, untouched) using new into same;
    else
      execute format('select ($1).%I is not distinct from ($2).%I', written, written) using new, old into same;
    end if;
    exit when not same;
  end loop;
  raise exception using
    errcode = 'VP004', schema = 'public', table = tg_argv[1], column = written,
    constraint = left(tg_argv[1] || '_' || written, 58) || '_kept',
    message = format('%s is kept by the database', replace(written, '_', ' ')),
    hint = kept_columns ->> written;
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_kept_write() is 'Refuses what a client writes into a column that the database keeps.';
--> statement-breakpoint
-- Depth 0 is a statement of a client: what triggers of the package write arrives deeper.
create or replace function public.vet_keep_columns(table_name text, kept_columns jsonb) returns void
language plpgsql
as $function$
declare
  names text;
  new_values text;
  old_values text;
  defaults text;
begin
  select string_agg(format('%I', a.attname), ', ' order by a.attnum),
    string_agg(format('new.%I', a.attname), ', ' order by a.attnum),
    string_agg(format('old.%I', a.attname), ', ' order by a.attnum),
    string_agg(
      coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid), 'null::' || pg_catalog.format_type(a.atttypid, null)),
      ', ' order by a.attnum
    )
  into strict names, new_values, old_values, defaults
  from pg_catalog.pg_attribute a
    left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = format('public.%I', table_name)::regclass and kept_columns ? a.attname and not a.attisdropped;
  execute format(
    'create or replace trigger vet_check_kept_insert before insert on public.%I for each row '
    'when (pg_catalog.pg_trigger_depth() = 0 and row(%s) is distinct from row(%s)) '
    'execute function public.vet_refuse_kept_write(%L, %L)',
    table_name, new_values, defaults, kept_columns, table_name
  );
  execute format(
    'create or replace trigger vet_check_kept_update before update of %s on public.%I for each row '
    'when (pg_catalog.pg_trigger_depth() = 0 and row(%s) is distinct from row(%s)) '
    'execute function public.vet_refuse_kept_write(%L, %L)',
    names, table_name, old_values, new_values, kept_columns, table_name
  );
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_columns(text, jsonb) is
  'Lets only triggers write columns of a table; the values say what a caller does instead. Safe to repeat.';
--> statement-breakpoint
create or replace function public.vet_refuse_history_change() returns trigger
language plpgsql
as $function$
begin
  -- The owner moves rows between partitions and removes those whose time is over. Nobody logs in as it. Deeper, it is
  -- the cascade of a foreign key, which runs in the owner's name for anybody.
  if pg_catalog.pg_trigger_depth() = 1 and exists (
    select from pg_catalog.pg_class c join pg_catalog.pg_roles r on r.oid = c.relowner
    where c.oid = tg_relid and r.rolname = current_user and not r.rolcanlogin
  ) then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  raise exception using
    errcode = 'VP003', schema = 'public', table = tg_argv[0], constraint = tg_argv[0] || '_append_only',
    message = format('rows of %s are written once: none is changed or removed', tg_argv[0]),
    hint = 'Correct an entry by a new one that refers to it.';
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_history_change() is
  'Refuses to change or remove rows of a table that is only ever added to. Its argument is the name of the table.';
--> statement-breakpoint
-- Row triggers reach the partitions by themselves; those of TRUNCATE are given to each, see vet_protect_partition().
create or replace function public.vet_append_only(table_name text) returns void
language plpgsql
as $function$
declare
  relation text;
  role_name text;
begin
  execute format(
    'create or replace trigger vet_check_append_only before update or delete on public.%I '
    'for each row execute function public.vet_refuse_history_change(%L)',
    table_name, table_name
  );
  for relation in
    select tree.relid::regclass::text
    from pg_catalog.pg_partition_tree(format('public.%I', table_name)::regclass) tree
    union select format('public.%I', table_name)
  loop
    execute format(
      'create or replace trigger vet_check_append_only_truncate before truncate on %s '
      'for each statement execute function public.vet_refuse_history_change(%L)',
      relation, table_name
    );
  end loop;
  foreach role_name in array array['vet_app', 'vet_maintenance'] loop
    if public.vet_role_exists(role_name) then
      execute format('revoke update, delete, truncate on public.%I from %I', table_name, role_name);
    end if;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_append_only(text) is
  'Makes a table one that rows are only added to, whoever writes. Safe to repeat.';
--> statement-breakpoint
revoke execute on function public.vet_refuse_kept_write(), public.vet_keep_columns(text, jsonb),
  public.vet_refuse_history_change(), public.vet_append_only(text) from public;
-- vet-plan: down
drop function if exists public.vet_append_only(text);
--> statement-breakpoint
drop function if exists public.vet_refuse_history_change();
--> statement-breakpoint
drop function if exists public.vet_keep_columns(text, jsonb);
--> statement-breakpoint
drop function if exists public.vet_refuse_kept_write();
--> statement-breakpoint
drop function if exists public.vet_acting_staff();
--> statement-breakpoint
drop function if exists public.vet_acting_user();
