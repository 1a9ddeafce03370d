-- vet-plan: phase core
-- source: sql/before-tables/exclusions.sql
-- What EXCLUDE constraints stand on: an id as a range of one value. GiST compares ranges without any extension, so that
-- the constraints work on every server and on PGlite with nothing installed.
do $type$
begin
  if to_regtype('public.vet_uuid_range') is null then
    create type public.vet_uuid_range as range (subtype = uuid, multirange_type_name = public.vet_uuid_multirange);
  end if;
end
$type$;
--> statement-breakpoint
do $type$
begin
  if to_regtype('public.vet_text_range') is null then
    create type public.vet_text_range as range (
      subtype = text, collation = "C", multirange_type_name = public.vet_text_multirange
    );
  end if;
end
$type$;
--> statement-breakpoint
comment on type public.vet_text_range is 'A range of texts; used with a single one, see vet_exactly().';
--> statement-breakpoint
comment on type public.vet_uuid_range is 'A range of ids; used with a single one, see vet_exactly().';
--> statement-breakpoint
create or replace function public.vet_exactly(id uuid) returns public.vet_uuid_range
language sql immutable strict parallel safe
as $function$
  select public.vet_uuid_range(id, id, '[]')
$function$;
--> statement-breakpoint
comment on function public.vet_exactly(uuid) is 'The range that holds one id and no other, for EXCLUDE constraints.';
--> statement-breakpoint
create or replace function public.vet_exactly(code text) returns public.vet_text_range
language sql immutable strict parallel safe
as $function$
  select public.vet_text_range(code, code, '[]')
$function$;
--> statement-breakpoint
comment on function public.vet_exactly(text) is 'The range that holds one text and no other, for EXCLUDE constraints.';
--> statement-breakpoint
create or replace function public.vet_add_exclusion(table_name text, constraint_name text, definition text) returns void
language plpgsql
as $function$
begin
  if not exists (
    select from pg_catalog.pg_constraint
    where conrelid = format('public.%I', table_name)::regclass and conname = constraint_name
  ) then
    execute format('alter table public.%I add constraint %I exclude using gist %s', table_name, constraint_name, definition);
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_add_exclusion(text, text, text) is 'Adds an EXCLUDE constraint that is not there yet.';
--> statement-breakpoint
-- Rows that claim the same thing wait for each other before they are written. Without it, two that arrive together each
-- wait for the other's row, and one ends as a deadlock after a second instead of being told that the slot is taken.
-- Arguments are the columns that name what is claimed.
create or replace function public.vet_queue_bookings() returns trigger
language plpgsql
as $function$
declare
  booking constant jsonb := to_jsonb(new);
  claimed text;
begin
  -- In one order for everybody, so that two who want the same pair do not wait for each other.
  for claimed in
    select distinct booking ->> name from unnest(tg_argv) name where booking ->> name is not null order by 1
  loop
    perform pg_catalog.pg_advisory_xact_lock(
      pg_catalog.hashtextextended(new.organization_id::text || claimed, 0)
    );
  end loop;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_queue_bookings() is 'Lets bookings of one thing be written one after the other.';
--> statement-breakpoint
revoke execute on function public.vet_add_exclusion(text, text, text), public.vet_queue_bookings() from public;
--> statement-breakpoint
-- source: sql/before-tables/guards.sql
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
--> statement-breakpoint
-- source: sql/before-tables/protect_tables.sql
-- What every table gets beside its columns: owner, forced row-level security, grants and the updated_at trigger.
-- One call per table stands in sql/after-tables/security. Roles that do not exist are left out.
create or replace function public.vet_set_updated_at() returns trigger
language plpgsql
as $function$
begin
  new.updated_at := now();
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_set_updated_at() is 'Keeps updated_at for every client, whatever it sends.';
--> statement-breakpoint
create or replace function public.vet_role_exists(role_name text) returns boolean
language sql stable
as $function$
  select coalesce(current_setting('vet_plan.roles', true), '') <> 'off'
    and exists (select from pg_catalog.pg_roles where rolname = role_name)
$function$;
--> statement-breakpoint
comment on function public.vet_role_exists(text) is 'Whether a role is there and to be used by this migration run.';
--> statement-breakpoint
create or replace function public.vet_grant(privileges text, table_name text, role_name text) returns void
language plpgsql
as $function$
begin
  if public.vet_role_exists(role_name) then
    execute format('grant %s on public.%I to %I', privileges, table_name, role_name);
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_grant(text, text, text) is 'Grants on a table of this package to a role, if the role is there.';
--> statement-breakpoint
create or replace function public.vet_protect_any_table(table_name text) returns void
language plpgsql
as $function$
begin
  execute format('revoke all on public.%I from public', table_name);
  -- Rows that are written once have no time of change.
  if exists (
    select from pg_catalog.pg_attribute
    where attrelid = format('public.%I', table_name)::regclass and attname = 'updated_at' and not attisdropped
  ) then
    execute format(
      'create or replace trigger vet_set_updated_at before update on public.%I '
      'for each row execute function public.vet_set_updated_at()',
      table_name
    );
  end if;
  perform public.vet_grant('select', table_name, 'vet_readonly');
  perform public.vet_grant('select, insert, update, delete', table_name, 'vet_maintenance');
  if public.vet_role_exists('vet_owner') then
    execute format('alter table public.%I owner to vet_owner', table_name);
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_protect_any_table(text) is 'What tenant and reference tables have in common. Safe to repeat.';
--> statement-breakpoint
-- Tables of one tenant: the application reads and writes them under row-level security, which binds the owner too.
create or replace function public.vet_protect_tenant_table(table_name text) returns void
language plpgsql
as $function$
declare
  maintenance constant text := 'maintenance_' || substr(table_name, 5);
begin
  perform public.vet_protect_any_table(table_name);
  execute format('alter table public.%I enable row level security', table_name);
  execute format('alter table public.%I force row level security', table_name);
  perform public.vet_grant('select, insert, update, delete', table_name, 'vet_app');
  if public.vet_role_exists('vet_maintenance') then
    execute format('drop policy if exists %I on public.%I', maintenance, table_name);
    execute format(
      'create policy %I on public.%I as permissive for all to vet_maintenance using (true) with check (true)',
      maintenance, table_name
    );
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_protect_tenant_table(text) is
  'Gives a tenant table its owner, forced row-level security, grants and triggers. Safe to repeat.';
--> statement-breakpoint
-- A partition has row-level security of its own and no grants: rows are reached through the parent only.
create or replace function public.vet_protect_partition(partition_name text) returns void
language plpgsql
as $function$
declare
  tenant constant text := 'tenant_isolation_' || substr(partition_name, 5);
  owner constant text := 'owner_' || substr(partition_name, 5);
  maintenance constant text := 'maintenance_' || substr(partition_name, 5);
  mine constant text := $$organization_id = (select nullif(current_setting('app.current_tenant', true), '')::uuid)$$;
  parent text;
begin
  execute format('revoke all on public.%I from public', partition_name);
  execute format('alter table public.%I enable row level security', partition_name);
  execute format('alter table public.%I force row level security', partition_name);
  execute format('drop policy if exists %I on public.%I', tenant, partition_name);
  execute format(
    'create policy %I on public.%I as permissive for all to public using (%s) with check (%s)',
    tenant, partition_name, mine, mine
  );
  if public.vet_role_exists('vet_maintenance') then
    execute format('drop policy if exists %I on public.%I', maintenance, partition_name);
    execute format(
      'create policy %I on public.%I as permissive for all to vet_maintenance using (true) with check (true)',
      maintenance, partition_name
    );
  end if;
  if public.vet_role_exists('vet_owner') then
    execute format('alter table public.%I owner to vet_owner', partition_name);
  end if;
  -- The owner moves rows between partitions and counts those that strayed. Row-level security binds it too, and nobody
  -- who serves a request is the owner.
  execute format('drop policy if exists %I on public.%I', owner, partition_name);
  execute format(
    'create policy %I on public.%I as permissive for all to %s using (true) with check (true)',
    owner, partition_name,
    (select c.relowner::regrole from pg_catalog.pg_class c where c.oid = format('public.%I', partition_name)::regclass)
  );
  -- Row triggers came with the parent's; those of TRUNCATE do not.
  select c.relname into parent
  from pg_catalog.pg_inherits i
    join pg_catalog.pg_class c on c.oid = i.inhparent
    join pg_catalog.pg_trigger t on t.tgrelid = c.oid
  where i.inhrelid = format('public.%I', partition_name)::regclass and t.tgname = 'vet_check_append_only_truncate';
  if parent is not null then
    execute format(
      'create or replace trigger vet_check_append_only_truncate before truncate on public.%I '
      'for each statement execute function public.vet_refuse_history_change(%L)',
      partition_name, parent
    );
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_protect_partition(text) is
  'Gives a partition its owner and forced row-level security, and nobody a grant. Safe to repeat.';
--> statement-breakpoint
-- Catches rows that no range was made for; vet_ensure_partitions() moves them where they belong.
create or replace function public.vet_create_default_partition(table_name text) returns void
language plpgsql
as $function$
begin
  execute format(
    'create table if not exists public.%I partition of public.%I default', table_name || '_default', table_name
  );
  perform public.vet_protect_partition(table_name || '_default');
end
$function$;
--> statement-breakpoint
comment on function public.vet_create_default_partition(text) is
  'Creates the partition of a table for rows outside every range. Safe to repeat.';
--> statement-breakpoint
-- Reference tables shared by all tenants: everybody reads them, only the command line writes them.
create or replace function public.vet_protect_reference_table(table_name text) returns void
language plpgsql
as $function$
begin
  perform public.vet_protect_any_table(table_name);
  perform public.vet_grant('select', table_name, 'vet_app');
end
$function$;
--> statement-breakpoint
comment on function public.vet_protect_reference_table(text) is
  'Gives a shared reference table its owner, read-only grants and triggers. Safe to repeat.';
--> statement-breakpoint
revoke execute on function public.vet_set_updated_at(), public.vet_role_exists(text),
  public.vet_grant(text, text, text), public.vet_protect_any_table(text), public.vet_protect_tenant_table(text),
  public.vet_protect_reference_table(text), public.vet_protect_partition(text),
  public.vet_create_default_partition(text)
  from public;
--> statement-breakpoint
-- source: sql/before-tables/roles.sql
-- Group roles without login. Hosts create login roles of their own and grant these to them.
--   vet_owner        owns the tables; nobody logs in as it
--   vet_app          the running application: row-level security applies, no DDL, no TRUNCATE
--   vet_readonly     reports: reads one tenant at a time, under row-level security
--   vet_auditor      reads the audit trail, writes nothing
--   vet_maintenance  all tenants through policies of its own; used by the command line only
-- `vet_plan.roles = off` skips them, for servers where an administrator creates roles.
do $roles$
declare
  wanted text;
begin
  if current_setting('vet_plan.roles', true) = 'off' then
    return;
  end if;
  foreach wanted in array array['vet_owner', 'vet_app', 'vet_readonly', 'vet_auditor', 'vet_maintenance'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls', wanted);
      exception
        -- Roles belong to the whole cluster: a migration of another database may have made it in between.
        when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
  -- Whoever migrates must be able to hand tables to vet_owner and to act as the application.
  foreach wanted in array array['vet_owner', 'vet_app', 'vet_maintenance'] loop
    if not pg_catalog.pg_has_role(current_user, wanted, 'usage') then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
  grant usage, create on schema public to vet_owner;
  grant usage on schema public to vet_app, vet_readonly, vet_auditor, vet_maintenance;
end
$roles$;
--> statement-breakpoint
-- source: sql/before-tables/tenant_context.sql
-- Sets who acts and for which tenant, for the rest of the transaction, in one round trip.
--
-- A procedure, because CALL skips planner and executor: 25 microseconds less than SELECT of the same code, in every
-- transaction of every request. vet_set_context() is the same for clients that can only SELECT.
--
-- SET LOCAL by EXECUTE, not set_config(): a sharding proxy forwards only the statement form. A second tenant in the same
-- transaction is refused, so that a forgotten COMMIT never mixes two practices. A role that row-level security does not
-- bind (superuser, BYPASSRLS), that owns the tables, sees all tenants or may read nothing becomes vet_app, and where it
-- cannot, the call fails.
create or replace procedure public.vet_enter_tenant(
  organization_id uuid,
  user_id uuid default null,
  staff_id uuid default null,
  session_id text default null,
  request_id text default null,
  ip_address text default null,
  user_agent text default null,
  reason text default null
)
language plpgsql
as $procedure$
begin
  -- One condition for everything unusual: plpgsql prepares each expression it meets anew in every transaction.
  if organization_id is null
    or current_setting('app.current_tenant', true) not in ('', organization_id::text)
    or current_user <> 'vet_app' and (
      not pg_catalog.row_security_active('public.vet_organizations')
      -- NULL, hence no, where the role does not exist.
      or pg_catalog.pg_has_role(pg_catalog.to_regrole('vet_owner'), 'usage')
      or pg_catalog.pg_has_role(pg_catalog.to_regrole('vet_maintenance'), 'usage')
      or not pg_catalog.has_table_privilege('public.vet_organizations', 'select')
    )
  then
    if organization_id is null then
      raise exception 'a tenant context needs an organization id'
        using errcode = '22004', hint = 'Pass the id of the practice this request belongs to.';
    end if;
    if current_setting('app.current_tenant', true) not in ('', organization_id::text) then
      raise exception 'this transaction already belongs to another organization'
        using errcode = '25001', hint = 'Commit or roll back first: one transaction serves one organization.';
    end if;
    execute 'set local role vet_app';
  end if;
  execute 'set local app.current_tenant = ''' || organization_id
    || '''; set local app.current_user_id = ''' || coalesce(user_id::text, '')
    || '''; set local app.current_staff_id = ''' || coalesce(staff_id::text, '')
    || '''; set local app.session_id = ' || quote_literal(coalesce(session_id, ''))
    || '; set local app.request_id = ' || quote_literal(coalesce(request_id, ''))
    || '; set local app.client_ip = ' || quote_literal(coalesce(ip_address, ''))
    || '; set local app.user_agent = ' || quote_literal(coalesce(user_agent, ''))
    || '; set local app.audit_reason = ' || quote_literal(coalesce(reason, ''));
end
$procedure$;
--> statement-breakpoint
comment on procedure public.vet_enter_tenant(uuid, uuid, uuid, text, text, text, text, text) is
  'Sets tenant and actor for the current transaction. Call it first in every transaction, never inside a savepoint.';
--> statement-breakpoint
create or replace function public.vet_set_context(
  organization_id uuid,
  user_id uuid default null,
  staff_id uuid default null,
  session_id text default null,
  request_id text default null,
  ip_address text default null,
  user_agent text default null,
  reason text default null
) returns void
language plpgsql
as $function$
begin
  call public.vet_enter_tenant(
    organization_id, user_id, staff_id, session_id, request_id, ip_address, user_agent, reason
  );
end
$function$;
--> statement-breakpoint
comment on function public.vet_set_context(uuid, uuid, uuid, text, text, text, text, text) is
  'vet_enter_tenant() for clients that can only SELECT.';
--> statement-breakpoint
-- source: src/schema
CREATE TABLE "vet_clinics" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(255) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"license_number" varchar(100),
	"phone" varchar(20),
	"email" varchar(255),
	"address_line1" varchar(255),
	"address_line2" varchar(255),
	"city" varchar(100),
	"state" varchar(100),
	"postal_code" varchar(20),
	"country" varchar(2) DEFAULT 'US' NOT NULL,
	"timezone" varchar(50) DEFAULT 'America/New_York' NOT NULL,
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"working_hours" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"dea_registration_encrypted" text,
	"dea_expires_on" date,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_clinics_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_clinics_name_unique" UNIQUE("organization_id","name_normalized"),
	CONSTRAINT "vet_clinics_name_not_blank" CHECK (btrim("vet_clinics"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_clinics_email_email" CHECK ("vet_clinics"."email" ~ '^[^@\s]+@[^@\s]+$'),
	CONSTRAINT "vet_clinics_phone_phone" CHECK ("vet_clinics"."phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_clinics_country_iso_3166" CHECK ("vet_clinics"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "vet_clinics_currency_iso_4217" CHECK ("vet_clinics"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_clinics_working_hours_object" CHECK (jsonb_typeof("vet_clinics"."working_hours") = 'object'),
	CONSTRAINT "vet_clinics_settings_object" CHECK (jsonb_typeof("vet_clinics"."settings") = 'object'),
	CONSTRAINT "vet_clinics_dea_registration_encrypted_envelope" CHECK ("vet_clinics"."dea_registration_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$')
);
--> statement-breakpoint
ALTER TABLE "vet_clinics" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_diagnostic_tests" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar(50) NOT NULL,
	"name" varchar(200) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"category" text NOT NULL,
	"description" text,
	"loinc_code" varchar(10),
	"is_panel" boolean DEFAULT false NOT NULL,
	"analytes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"specimen_types" text[] DEFAULT '{}'::text[] NOT NULL,
	"specimen_volume_ml" numeric(7, 2),
	"container" varchar(100),
	"is_fasting_required" boolean DEFAULT false NOT NULL,
	"fasting_hours" smallint,
	"collection_instructions" text,
	"is_in_house" boolean DEFAULT true NOT NULL,
	"lab_name" varchar(200),
	"lab_test_code" varchar(50),
	"turnaround_hours" integer,
	"is_reportable" boolean DEFAULT false NOT NULL,
	"service_id" uuid,
	"default_price" numeric(12, 2),
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_diagnostic_tests_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_diagnostic_tests_code_unique" UNIQUE("organization_id","code"),
	CONSTRAINT "vet_diagnostic_tests_code_not_blank" CHECK (btrim("vet_diagnostic_tests"."code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnostic_tests_name_not_blank" CHECK (btrim("vet_diagnostic_tests"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnostic_tests_category_list" CHECK ("vet_diagnostic_tests"."category" in ('hematology', 'chemistry', 'coagulation', 'blood_gas', 'endocrinology', 'urinalysis', 'parasitology', 'cytology', 'histopathology', 'microbiology', 'serology', 'molecular', 'genetics', 'toxicology', 'therapeutic_drug_monitoring', 'blood_typing', 'allergy', 'reproduction', 'imaging', 'cardiology', 'ophthalmology', 'dermatology', 'neurology', 'necropsy', 'other')),
	CONSTRAINT "vet_diagnostic_tests_specimen_types_listed" CHECK ("vet_diagnostic_tests"."specimen_types" <@ array['whole_blood', 'serum', 'plasma', 'urine', 'feces', 'tissue', 'aspirate', 'swab', 'skin_scraping', 'hair', 'feather', 'milk', 'semen', 'effusion', 'joint_fluid', 'cerebrospinal_fluid', 'airway_wash', 'stone', 'carcass', 'other']::text[]),
	CONSTRAINT "vet_diagnostic_tests_loinc_code_loinc" CHECK ("vet_diagnostic_tests"."loinc_code" ~ '^[0-9]{1,7}-[0-9]$'),
	CONSTRAINT "vet_diagnostic_tests_analytes_array" CHECK (jsonb_typeof("vet_diagnostic_tests"."analytes") = 'array'),
	CONSTRAINT "vet_diagnostic_tests_specimen_volume_ml_positive" CHECK ("vet_diagnostic_tests"."specimen_volume_ml" > 0),
	CONSTRAINT "vet_diagnostic_tests_fasting_hours_positive" CHECK ("vet_diagnostic_tests"."fasting_hours" > 0),
	CONSTRAINT "vet_diagnostic_tests_fasting_hours_expected" CHECK ((("vet_diagnostic_tests"."fasting_hours" is not null) is not true) or (("vet_diagnostic_tests"."is_fasting_required") is true)),
	CONSTRAINT "vet_diagnostic_tests_lab_name_required" CHECK (((not ("vet_diagnostic_tests"."is_in_house")) is not true) or ("vet_diagnostic_tests"."lab_name" is not null)),
	CONSTRAINT "vet_diagnostic_tests_lab_name_not_blank" CHECK (btrim("vet_diagnostic_tests"."lab_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnostic_tests_turnaround_hours_positive" CHECK ("vet_diagnostic_tests"."turnaround_hours" > 0),
	CONSTRAINT "vet_diagnostic_tests_default_price_not_negative" CHECK ("vet_diagnostic_tests"."default_price" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_tests" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_emergency_cases" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"case_number" varchar(50) NOT NULL,
	"encounter_id" uuid,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"arrived_at" timestamp with time zone DEFAULT now() NOT NULL,
	"arrival_mode" text DEFAULT 'walk_in' NOT NULL,
	"referred_by" varchar(200),
	"chief_complaint" text NOT NULL,
	"mechanism" text DEFAULT 'unknown' NOT NULL,
	"onset_at" timestamp with time zone,
	"toxin" varchar(200),
	"triage_level" smallint,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attending_veterinarian_id" uuid,
	"seen_at" timestamp with time zone,
	"is_stabilized" boolean DEFAULT false NOT NULL,
	"stabilized_at" timestamp with time zone,
	"resuscitation_status" text DEFAULT 'not_discussed' NOT NULL,
	"resuscitation_discussed_at" timestamp with time zone,
	"resuscitation_discussed_by" uuid,
	"authorized_limit" numeric(12, 2),
	"cpr_started_at" timestamp with time zone,
	"rosc_at" timestamp with time zone,
	"cpr_ended_at" timestamp with time zone,
	"disposition" text,
	"disposition_notes" text,
	"transferred_to" varchar(200),
	"closed_at" timestamp with time zone,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_emergency_cases_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_emergency_cases_case_number_unique" UNIQUE("organization_id","case_number"),
	CONSTRAINT "vet_emergency_cases_case_number_not_blank" CHECK (btrim("vet_emergency_cases"."case_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_emergency_cases_chief_complaint_not_blank" CHECK (btrim("vet_emergency_cases"."chief_complaint", E' \t\r\n') <> ''),
	CONSTRAINT "vet_emergency_cases_arrival_mode_list" CHECK ("vet_emergency_cases"."arrival_mode" in ('walk_in', 'phoned_ahead', 'referral', 'ambulance', 'police_or_rescue', 'field_call', 'in_hospital')),
	CONSTRAINT "vet_emergency_cases_mechanism_list" CHECK ("vet_emergency_cases"."mechanism" in ('vehicle', 'bite_wound', 'fall', 'blunt_trauma', 'penetrating_trauma', 'gunshot', 'burn', 'heat', 'cold', 'electrocution', 'drowning', 'toxin', 'envenomation', 'foreign_body', 'obstetric', 'colic', 'medical', 'other', 'unknown')),
	CONSTRAINT "vet_emergency_cases_status_list" CHECK ("vet_emergency_cases"."status" in ('waiting', 'in_treatment', 'observation', 'closed')),
	CONSTRAINT "vet_emergency_cases_resuscitation_status_list" CHECK ("vet_emergency_cases"."resuscitation_status" in ('not_discussed', 'do_not_resuscitate', 'closed_chest', 'open_chest')),
	CONSTRAINT "vet_emergency_cases_disposition_list" CHECK ("vet_emergency_cases"."disposition" in ('discharged', 'hospitalized', 'transferred', 'deceased', 'euthanized', 'left_without_treatment')),
	CONSTRAINT "vet_emergency_cases_triage_level_range" CHECK (("vet_emergency_cases"."triage_level" >= 1) and ("vet_emergency_cases"."triage_level" <= 5)),
	CONSTRAINT "vet_emergency_cases_toxin_expected" CHECK ((("vet_emergency_cases"."toxin" is not null) is not true) or (("vet_emergency_cases"."mechanism" in ('toxin', 'envenomation')) is true)),
	CONSTRAINT "vet_emergency_cases_stabilized_at_exactly" CHECK ((("vet_emergency_cases"."is_stabilized") is true) = (("vet_emergency_cases"."stabilized_at" is not null) is true)),
	CONSTRAINT "vet_emergency_cases_arrived_at_after_onset_at" CHECK ("vet_emergency_cases"."arrived_at" >= "vet_emergency_cases"."onset_at"),
	CONSTRAINT "vet_emergency_cases_seen_at_after_arrived_at" CHECK ("vet_emergency_cases"."seen_at" >= "vet_emergency_cases"."arrived_at"),
	CONSTRAINT "vet_emergency_cases_stabilized_at_after_arrived_at" CHECK ("vet_emergency_cases"."stabilized_at" >= "vet_emergency_cases"."arrived_at"),
	CONSTRAINT "vet_emergency_cases_closed_at_after_arrived_at" CHECK ("vet_emergency_cases"."closed_at" >= "vet_emergency_cases"."arrived_at"),
	CONSTRAINT "vet_emergency_cases_authorized_limit_not_negative" CHECK ("vet_emergency_cases"."authorized_limit" >= 0),
	CONSTRAINT "vet_emergency_cases_resuscitation_discussed_at_exactly" CHECK (((not ("vet_emergency_cases"."resuscitation_status" in ('not_discussed'))) is true) = (("vet_emergency_cases"."resuscitation_discussed_at" is not null) is true)),
	CONSTRAINT "vet_emergency_cases_resuscitation_discussed_by_exactly" CHECK (((not ("vet_emergency_cases"."resuscitation_status" in ('not_discussed'))) is true) = (("vet_emergency_cases"."resuscitation_discussed_by" is not null) is true)),
	CONSTRAINT "vet_emergency_cases_rosc_at_after_cpr_started_at" CHECK ("vet_emergency_cases"."rosc_at" >= "vet_emergency_cases"."cpr_started_at"),
	CONSTRAINT "vet_emergency_cases_cpr_ended_at_after_cpr_started_at" CHECK ("vet_emergency_cases"."cpr_ended_at" >= "vet_emergency_cases"."cpr_started_at"),
	CONSTRAINT "vet_emergency_cases_rosc_at_expected" CHECK ((("vet_emergency_cases"."rosc_at" is not null) is not true) or (("vet_emergency_cases"."cpr_started_at" is not null) is true)),
	CONSTRAINT "vet_emergency_cases_cpr_ended_at_expected" CHECK ((("vet_emergency_cases"."cpr_ended_at" is not null) is not true) or (("vet_emergency_cases"."cpr_started_at" is not null) is true)),
	CONSTRAINT "vet_emergency_cases_attending_veterinarian_id_required" CHECK ((("vet_emergency_cases"."status" in ('in_treatment', 'observation')) is not true) or ("vet_emergency_cases"."attending_veterinarian_id" is not null)),
	CONSTRAINT "vet_emergency_cases_seen_at_required" CHECK ((("vet_emergency_cases"."status" in ('in_treatment', 'observation')) is not true) or ("vet_emergency_cases"."seen_at" is not null)),
	CONSTRAINT "vet_emergency_cases_encounter_id_required" CHECK ((("vet_emergency_cases"."status" in ('in_treatment', 'observation')) is not true) or ("vet_emergency_cases"."encounter_id" is not null)),
	CONSTRAINT "vet_emergency_cases_disposition_exactly" CHECK ((("vet_emergency_cases"."status" in ('closed')) is true) = (("vet_emergency_cases"."disposition" is not null) is true)),
	CONSTRAINT "vet_emergency_cases_closed_at_exactly" CHECK ((("vet_emergency_cases"."status" in ('closed')) is true) = (("vet_emergency_cases"."closed_at" is not null) is true)),
	CONSTRAINT "vet_emergency_cases_transferred_to_exactly" CHECK ((("vet_emergency_cases"."disposition" in ('transferred')) is true) = (("vet_emergency_cases"."transferred_to" is not null) is true)),
	CONSTRAINT "vet_emergency_cases_disposition_notes_required" CHECK ((("vet_emergency_cases"."disposition" in ('left_without_treatment')) is not true) or ("vet_emergency_cases"."disposition_notes" is not null))
);
--> statement-breakpoint
ALTER TABLE "vet_emergency_cases" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_emergency_vital_signs" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"emergency_case_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid NOT NULL,
	"temperature_c" numeric(4, 1),
	"heart_rate" smallint,
	"respiratory_rate" smallint,
	"systolic_mm_hg" smallint,
	"diastolic_mm_hg" smallint,
	"mean_arterial_mm_hg" smallint,
	"spo2_percent" numeric(5, 2),
	"is_on_oxygen" boolean DEFAULT false NOT NULL,
	"crt_seconds" numeric(3, 1),
	"mucous_membrane" text,
	"pulse_quality" text,
	"blood_glucose_mg_dl" numeric(6, 1),
	"lactate_mmol_l" numeric(5, 2),
	"pcv_percent" numeric(5, 2),
	"total_solids_g_dl" numeric(4, 1),
	"pain_score" smallint,
	"pain_scale" text,
	"glasgow_coma_score" smallint,
	"rhythm" varchar(100),
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_emergency_vital_signs_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_emergency_vital_signs_temperature_c_range" CHECK (("vet_emergency_vital_signs"."temperature_c" >= 0) and ("vet_emergency_vital_signs"."temperature_c" <= 46)),
	CONSTRAINT "vet_emergency_vital_signs_heart_rate_range" CHECK (("vet_emergency_vital_signs"."heart_rate" >= 0) and ("vet_emergency_vital_signs"."heart_rate" <= 1200)),
	CONSTRAINT "vet_emergency_vital_signs_respiratory_rate_range" CHECK (("vet_emergency_vital_signs"."respiratory_rate" >= 0) and ("vet_emergency_vital_signs"."respiratory_rate" <= 400)),
	CONSTRAINT "vet_emergency_vital_signs_systolic_mm_hg_range" CHECK (("vet_emergency_vital_signs"."systolic_mm_hg" >= 0) and ("vet_emergency_vital_signs"."systolic_mm_hg" <= 400)),
	CONSTRAINT "vet_emergency_vital_signs_diastolic_mm_hg_range" CHECK (("vet_emergency_vital_signs"."diastolic_mm_hg" >= 0) and ("vet_emergency_vital_signs"."diastolic_mm_hg" <= 350)),
	CONSTRAINT "vet_emergency_vital_signs_mean_arterial_mm_hg_range" CHECK (("vet_emergency_vital_signs"."mean_arterial_mm_hg" >= 0) and ("vet_emergency_vital_signs"."mean_arterial_mm_hg" <= 380)),
	CONSTRAINT "vet_emergency_vital_signs_diastolic_mm_hg_below_systolic" CHECK ("vet_emergency_vital_signs"."diastolic_mm_hg" <= "vet_emergency_vital_signs"."systolic_mm_hg"),
	CONSTRAINT "vet_emergency_vital_signs_mean_arterial_mm_hg_in_between" CHECK (("vet_emergency_vital_signs"."mean_arterial_mm_hg" >= "vet_emergency_vital_signs"."diastolic_mm_hg") and ("vet_emergency_vital_signs"."mean_arterial_mm_hg" <= "vet_emergency_vital_signs"."systolic_mm_hg")),
	CONSTRAINT "vet_emergency_vital_signs_spo2_percent_range" CHECK (("vet_emergency_vital_signs"."spo2_percent" >= 0) and ("vet_emergency_vital_signs"."spo2_percent" <= 100)),
	CONSTRAINT "vet_emergency_vital_signs_crt_seconds_range" CHECK (("vet_emergency_vital_signs"."crt_seconds" >= 0) and ("vet_emergency_vital_signs"."crt_seconds" <= 20)),
	CONSTRAINT "vet_emergency_vital_signs_mucous_membrane_list" CHECK ("vet_emergency_vital_signs"."mucous_membrane" in ('pink', 'pale', 'white', 'hyperemic', 'cyanotic', 'icteric', 'muddy', 'brown', 'petechiated')),
	CONSTRAINT "vet_emergency_vital_signs_pulse_quality_list" CHECK ("vet_emergency_vital_signs"."pulse_quality" in ('strong', 'bounding', 'weak', 'thready', 'absent')),
	CONSTRAINT "vet_emergency_vital_signs_blood_glucose_mg_dl_range" CHECK (("vet_emergency_vital_signs"."blood_glucose_mg_dl" >= 0) and ("vet_emergency_vital_signs"."blood_glucose_mg_dl" <= 3000)),
	CONSTRAINT "vet_emergency_vital_signs_lactate_mmol_l_range" CHECK (("vet_emergency_vital_signs"."lactate_mmol_l" >= 0) and ("vet_emergency_vital_signs"."lactate_mmol_l" <= 50)),
	CONSTRAINT "vet_emergency_vital_signs_pcv_percent_range" CHECK (("vet_emergency_vital_signs"."pcv_percent" >= 0) and ("vet_emergency_vital_signs"."pcv_percent" <= 100)),
	CONSTRAINT "vet_emergency_vital_signs_total_solids_g_dl_range" CHECK (("vet_emergency_vital_signs"."total_solids_g_dl" >= 0) and ("vet_emergency_vital_signs"."total_solids_g_dl" <= 20)),
	CONSTRAINT "vet_emergency_vital_signs_pain_scale_list" CHECK ("vet_emergency_vital_signs"."pain_scale" in ('numeric_10', 'grimace_10', 'colorado_4', 'glasgow_24')),
	CONSTRAINT "vet_emergency_vital_signs_pain_score_not_negative" CHECK ("vet_emergency_vital_signs"."pain_score" >= 0),
	CONSTRAINT "vet_emergency_vital_signs_pain_scale_with_score" CHECK ((num_nonnulls("vet_emergency_vital_signs"."pain_scale", "vet_emergency_vital_signs"."pain_score") = 2) or (num_nonnulls("vet_emergency_vital_signs"."pain_scale", "vet_emergency_vital_signs"."pain_score") = 0)),
	CONSTRAINT "vet_emergency_vital_signs_pain_score_scale_10" CHECK ((("vet_emergency_vital_signs"."pain_scale" in ('numeric_10', 'grimace_10')) is not true) or ("vet_emergency_vital_signs"."pain_score" <= 10)),
	CONSTRAINT "vet_emergency_vital_signs_pain_score_scale_4" CHECK ((("vet_emergency_vital_signs"."pain_scale" in ('colorado_4')) is not true) or ("vet_emergency_vital_signs"."pain_score" <= 4)),
	CONSTRAINT "vet_emergency_vital_signs_pain_score_scale_24" CHECK ((("vet_emergency_vital_signs"."pain_scale" in ('glasgow_24')) is not true) or ("vet_emergency_vital_signs"."pain_score" <= 24)),
	CONSTRAINT "vet_emergency_vital_signs_glasgow_coma_score_range" CHECK (("vet_emergency_vital_signs"."glasgow_coma_score" >= 3) and ("vet_emergency_vital_signs"."glasgow_coma_score" <= 18))
);
--> statement-breakpoint
ALTER TABLE "vet_emergency_vital_signs" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_inventory_batches" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"lot_number" varchar(50) NOT NULL,
	"lot_number_normalized" text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace("lot_number", '[^0-9A-Za-z]', '', 'g'))) STORED NOT NULL,
	"manufacturer" varchar(150),
	"manufactured_on" date,
	"expires_on" date,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"received_by" uuid,
	"supplier_id" uuid,
	"quantity_received" numeric(12, 3) NOT NULL,
	"quantity_remaining" numeric(12, 3) DEFAULT '0' NOT NULL,
	"cost_per_unit" numeric(12, 4),
	"opened_on" date,
	"beyond_use_on" date,
	"storage_location" varchar(100),
	"status" text DEFAULT 'available' NOT NULL,
	"status_reason" text,
	"status_changed_by" uuid,
	"status_changed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_inventory_batches_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_inventory_batches_lot_unique" UNIQUE NULLS NOT DISTINCT("organization_id","item_id","expires_on","lot_number"),
	CONSTRAINT "vet_inventory_batches_item_unique" UNIQUE("organization_id","item_id","id"),
	CONSTRAINT "vet_inventory_batches_status_list" CHECK ("vet_inventory_batches"."status" in ('available', 'quarantined', 'recalled', 'expired', 'depleted')),
	CONSTRAINT "vet_inventory_batches_lot_number_not_blank" CHECK (btrim("vet_inventory_batches"."lot_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_inventory_batches_expires_on_after_manufactured_on" CHECK ("vet_inventory_batches"."expires_on" >= "vet_inventory_batches"."manufactured_on"),
	CONSTRAINT "vet_inventory_batches_quantity_received_positive" CHECK ("vet_inventory_batches"."quantity_received" > 0),
	CONSTRAINT "vet_inventory_batches_quantity_remaining_not_negative" CHECK ("vet_inventory_batches"."quantity_remaining" >= 0),
	CONSTRAINT "vet_inventory_batches_quantity_remaining_within_received" CHECK ("vet_inventory_batches"."quantity_remaining" <= "vet_inventory_batches"."quantity_received"),
	CONSTRAINT "vet_inventory_batches_cost_per_unit_not_negative" CHECK ("vet_inventory_batches"."cost_per_unit" >= 0),
	CONSTRAINT "vet_inventory_batches_beyond_use_on_after_opened_on" CHECK ("vet_inventory_batches"."beyond_use_on" >= "vet_inventory_batches"."opened_on"),
	CONSTRAINT "vet_inventory_batches_beyond_use_on_before_expiry" CHECK ("vet_inventory_batches"."beyond_use_on" <= "vet_inventory_batches"."expires_on"),
	CONSTRAINT "vet_inventory_batches_beyond_use_on_expected" CHECK ((("vet_inventory_batches"."beyond_use_on" is not null) is not true) or (("vet_inventory_batches"."opened_on" is not null) is true)),
	CONSTRAINT "vet_inventory_batches_status_matches_quantity" CHECK ((("vet_inventory_batches"."status" in ('depleted')) is not true) or ("vet_inventory_batches"."quantity_remaining" = 0)),
	CONSTRAINT "vet_inventory_batches_status_reason_required" CHECK ((("vet_inventory_batches"."status" in ('quarantined', 'recalled')) is not true) or ("vet_inventory_batches"."status_reason" is not null)),
	CONSTRAINT "vet_inventory_batches_status_reason_not_blank" CHECK (btrim("vet_inventory_batches"."status_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_inventory_batches_status_changed_at_with_user" CHECK ((num_nonnulls("vet_inventory_batches"."status_changed_at", "vet_inventory_batches"."status_changed_by") = 2) or (num_nonnulls("vet_inventory_batches"."status_changed_at", "vet_inventory_batches"."status_changed_by") = 0))
);
--> statement-breakpoint
ALTER TABLE "vet_inventory_batches" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_inventory_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"product_id" uuid,
	"medication_id" uuid,
	"sku" varchar(50) NOT NULL,
	"sku_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("sku"))) STORED NOT NULL,
	"name" varchar(200) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"category" text NOT NULL,
	"unit" text DEFAULT 'each' NOT NULL,
	"order_unit" text,
	"units_per_order_unit" numeric(12, 3),
	"quantity_on_hand" numeric(12, 3) DEFAULT '0' NOT NULL,
	"reorder_point" numeric(12, 3) DEFAULT '0' NOT NULL,
	"reorder_quantity" numeric(12, 3),
	"maximum_quantity" numeric(12, 3),
	"cost_per_unit" numeric(12, 4),
	"selling_price" numeric(12, 2),
	"stock_status" text DEFAULT 'out_of_stock' NOT NULL,
	"dea_schedule" text DEFAULT 'unscheduled' NOT NULL,
	"is_controlled" boolean DEFAULT false NOT NULL,
	"ndc" varchar(20),
	"ndc_normalized" text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace("ndc", '[^0-9A-Za-z]', '', 'g'))) STORED,
	"is_lot_tracked" boolean DEFAULT false NOT NULL,
	"expiry_warning_days" smallint DEFAULT 90 NOT NULL,
	"storage_location" varchar(100),
	"requires_refrigeration" boolean DEFAULT false NOT NULL,
	"storage_minimum_c" numeric(4, 1),
	"storage_maximum_c" numeric(4, 1),
	"is_locked_away" boolean DEFAULT false NOT NULL,
	"is_hazardous" boolean DEFAULT false NOT NULL,
	"preferred_supplier_id" uuid,
	"supplier_item_code" varchar(100),
	"last_counted_at" timestamp with time zone,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_inventory_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_inventory_items_clinic_id_sku_normalized_unique" UNIQUE("organization_id","clinic_id","sku_normalized"),
	CONSTRAINT "vet_inventory_items_clinic_unique" UNIQUE("organization_id","clinic_id","id"),
	CONSTRAINT "vet_inventory_items_category_list" CHECK ("vet_inventory_items"."category" in ('medication', 'vaccine', 'parasiticide', 'diet', 'supplement', 'fluid', 'consumable', 'surgical_supply', 'laboratory_supply', 'retail', 'other')),
	CONSTRAINT "vet_inventory_items_unit_list" CHECK ("vet_inventory_items"."unit" in ('each', 'tablet', 'capsule', 'dose', 'ml', 'l', 'g', 'kg', 'vial', 'ampule', 'syringe', 'tube', 'bottle', 'can', 'bag', 'pack', 'box', 'case', 'roll', 'pair')),
	CONSTRAINT "vet_inventory_items_order_unit_list" CHECK ("vet_inventory_items"."order_unit" in ('each', 'tablet', 'capsule', 'dose', 'ml', 'l', 'g', 'kg', 'vial', 'ampule', 'syringe', 'tube', 'bottle', 'can', 'bag', 'pack', 'box', 'case', 'roll', 'pair')),
	CONSTRAINT "vet_inventory_items_stock_status_list" CHECK ("vet_inventory_items"."stock_status" in ('in_stock', 'low_stock', 'out_of_stock', 'discontinued', 'expired')),
	CONSTRAINT "vet_inventory_items_dea_schedule_list" CHECK ("vet_inventory_items"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v', 'unscheduled')),
	CONSTRAINT "vet_inventory_items_sku_not_blank" CHECK (btrim("vet_inventory_items"."sku", E' \t\r\n') <> ''),
	CONSTRAINT "vet_inventory_items_name_not_blank" CHECK (btrim("vet_inventory_items"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_inventory_items_units_per_order_unit_positive" CHECK ("vet_inventory_items"."units_per_order_unit" > 0),
	CONSTRAINT "vet_inventory_items_units_per_order_unit_with_order_unit" CHECK ((num_nonnulls("vet_inventory_items"."order_unit", "vet_inventory_items"."units_per_order_unit") = 2) or (num_nonnulls("vet_inventory_items"."order_unit", "vet_inventory_items"."units_per_order_unit") = 0)),
	CONSTRAINT "vet_inventory_items_quantity_on_hand_not_negative" CHECK ("vet_inventory_items"."quantity_on_hand" >= 0),
	CONSTRAINT "vet_inventory_items_reorder_point_not_negative" CHECK ("vet_inventory_items"."reorder_point" >= 0),
	CONSTRAINT "vet_inventory_items_reorder_quantity_positive" CHECK ("vet_inventory_items"."reorder_quantity" > 0),
	CONSTRAINT "vet_inventory_items_maximum_quantity_above_reorder_point" CHECK ("vet_inventory_items"."maximum_quantity" >= "vet_inventory_items"."reorder_point"),
	CONSTRAINT "vet_inventory_items_cost_per_unit_not_negative" CHECK ("vet_inventory_items"."cost_per_unit" >= 0),
	CONSTRAINT "vet_inventory_items_selling_price_not_negative" CHECK ("vet_inventory_items"."selling_price" >= 0),
	CONSTRAINT "vet_inventory_items_stock_status_matches_quantity" CHECK ((("vet_inventory_items"."stock_status" in ('in_stock', 'low_stock')) is not true) or ("vet_inventory_items"."quantity_on_hand" > 0)),
	CONSTRAINT "vet_inventory_items_is_controlled_by_schedule" CHECK ((("vet_inventory_items"."is_controlled") is true) = (("vet_inventory_items"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v')) is true)),
	CONSTRAINT "vet_inventory_items_is_locked_away_controlled" CHECK ((("vet_inventory_items"."is_controlled") is not true) or ("vet_inventory_items"."is_locked_away")),
	CONSTRAINT "vet_inventory_items_storage_location_required" CHECK ((("vet_inventory_items"."is_controlled") is not true) or ("vet_inventory_items"."storage_location" is not null)),
	CONSTRAINT "vet_inventory_items_storage_location_not_blank" CHECK (btrim("vet_inventory_items"."storage_location", E' \t\r\n') <> ''),
	CONSTRAINT "vet_inventory_items_ndc_ndc" CHECK ("vet_inventory_items"."ndc" ~ '^([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{6}-[0-9]{4}-[0-9]{2})$'),
	CONSTRAINT "vet_inventory_items_expiry_warning_days_not_negative" CHECK ("vet_inventory_items"."expiry_warning_days" >= 0),
	CONSTRAINT "vet_inventory_items_storage_maximum_c_after_storage_minimum_c" CHECK ("vet_inventory_items"."storage_maximum_c" >= "vet_inventory_items"."storage_minimum_c")
);
--> statement-breakpoint
ALTER TABLE "vet_inventory_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_organizations" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(255) NOT NULL,
	"subscription_tier" text DEFAULT 'starter' NOT NULL,
	"max_clinics" integer DEFAULT 1 NOT NULL,
	"max_users_per_clinic" integer DEFAULT 10 NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_organizations_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_organizations_name_not_blank" CHECK (btrim("vet_organizations"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_organizations_subscription_tier_list" CHECK ("vet_organizations"."subscription_tier" in ('starter', 'professional', 'enterprise')),
	CONSTRAINT "vet_organizations_max_clinics_positive" CHECK ("vet_organizations"."max_clinics" > 0),
	CONSTRAINT "vet_organizations_max_users_per_clinic_positive" CHECK ("vet_organizations"."max_users_per_clinic" > 0),
	CONSTRAINT "vet_organizations_settings_object" CHECK (jsonb_typeof("vet_organizations"."settings") = 'object')
);
--> statement-breakpoint
ALTER TABLE "vet_organizations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_triage_records" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"emergency_case_id" uuid NOT NULL,
	"triaged_at" timestamp with time zone DEFAULT now() NOT NULL,
	"triaged_by" uuid NOT NULL,
	"triage_level" smallint NOT NULL,
	"category" text GENERATED ALWAYS AS (case "triage_level" when 1 then 'red' when 2 then 'orange' when 3 then 'yellow' when 4 then 'green' else 'blue' end) STORED NOT NULL,
	"mentation" text,
	"airway" text,
	"airway_notes" text,
	"breathing" text,
	"breathing_notes" text,
	"circulation" text,
	"circulation_notes" text,
	"is_ambulatory" boolean DEFAULT true NOT NULL,
	"is_bleeding" boolean DEFAULT false NOT NULL,
	"is_seizing" boolean DEFAULT false NOT NULL,
	"pain_score" smallint,
	"pain_scale" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_triage_records_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_triage_records_triage_level_range" CHECK (("vet_triage_records"."triage_level" >= 1) and ("vet_triage_records"."triage_level" <= 5)),
	CONSTRAINT "vet_triage_records_category_list" CHECK ("vet_triage_records"."category" in ('red', 'orange', 'yellow', 'green', 'blue')),
	CONSTRAINT "vet_triage_records_mentation_list" CHECK ("vet_triage_records"."mentation" in ('alert', 'quiet', 'obtunded', 'stuporous', 'comatose')),
	CONSTRAINT "vet_triage_records_airway_list" CHECK ("vet_triage_records"."airway" in ('patent', 'partially_obstructed', 'obstructed', 'secured')),
	CONSTRAINT "vet_triage_records_breathing_list" CHECK ("vet_triage_records"."breathing" in ('normal', 'increased_effort', 'distress', 'agonal', 'apnea')),
	CONSTRAINT "vet_triage_records_circulation_list" CHECK ("vet_triage_records"."circulation" in ('normal', 'compensated_shock', 'decompensated_shock', 'arrest')),
	CONSTRAINT "vet_triage_records_pain_scale_list" CHECK ("vet_triage_records"."pain_scale" in ('numeric_10', 'grimace_10', 'colorado_4', 'glasgow_24')),
	CONSTRAINT "vet_triage_records_pain_score_not_negative" CHECK ("vet_triage_records"."pain_score" >= 0),
	CONSTRAINT "vet_triage_records_pain_scale_with_score" CHECK ((num_nonnulls("vet_triage_records"."pain_scale", "vet_triage_records"."pain_score") = 2) or (num_nonnulls("vet_triage_records"."pain_scale", "vet_triage_records"."pain_score") = 0)),
	CONSTRAINT "vet_triage_records_pain_score_scale_10" CHECK ((("vet_triage_records"."pain_scale" in ('numeric_10', 'grimace_10')) is not true) or ("vet_triage_records"."pain_score" <= 10)),
	CONSTRAINT "vet_triage_records_pain_score_scale_4" CHECK ((("vet_triage_records"."pain_scale" in ('colorado_4')) is not true) or ("vet_triage_records"."pain_score" <= 4)),
	CONSTRAINT "vet_triage_records_pain_score_scale_24" CHECK ((("vet_triage_records"."pain_scale" in ('glasgow_24')) is not true) or ("vet_triage_records"."pain_score" <= 24)),
	CONSTRAINT "vet_triage_records_triage_level_arrest" CHECK ((("vet_triage_records"."circulation" in ('arrest')) is not true) or ("vet_triage_records"."triage_level" = 1))
);
--> statement-breakpoint
ALTER TABLE "vet_triage_records" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_estimate_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"estimate_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"patient_id" uuid,
	"item_type" text NOT NULL,
	"service_id" uuid,
	"product_id" uuid,
	"package_id" uuid,
	"description" text NOT NULL,
	"low_quantity" numeric(12, 3) DEFAULT '1' NOT NULL,
	"high_quantity" numeric(12, 3) DEFAULT '1' NOT NULL,
	"low_unit_price" numeric(12, 2) NOT NULL,
	"high_unit_price" numeric(12, 2) NOT NULL,
	"discount_percent" numeric(5, 2) DEFAULT '0' NOT NULL,
	"taxable" boolean DEFAULT true NOT NULL,
	"tax_rate_percent" numeric(7, 4) DEFAULT '0' NOT NULL,
	"low_total" numeric(12, 2) GENERATED ALWAYS AS (round("low_quantity" * "low_unit_price" * (100 - "discount_percent") / 100, 2)) STORED NOT NULL,
	"high_total" numeric(12, 2) GENERATED ALWAYS AS (round("high_quantity" * "high_unit_price" * (100 - "discount_percent") / 100, 2)) STORED NOT NULL,
	"is_optional" boolean DEFAULT false NOT NULL,
	"is_declined" boolean DEFAULT false NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_estimate_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_estimate_items_estimate_id_line_number_unique" UNIQUE("organization_id","estimate_id","line_number"),
	CONSTRAINT "vet_estimate_items_line_number_positive" CHECK ("vet_estimate_items"."line_number" > 0),
	CONSTRAINT "vet_estimate_items_item_type_list" CHECK ("vet_estimate_items"."item_type" in ('service', 'product', 'medication', 'package', 'boarding', 'other')),
	CONSTRAINT "vet_estimate_items_service_id_exactly" CHECK ((("vet_estimate_items"."item_type" in ('service', 'boarding')) is true) = (("vet_estimate_items"."service_id" is not null) is true)),
	CONSTRAINT "vet_estimate_items_product_id_exactly" CHECK ((("vet_estimate_items"."item_type" in ('product', 'medication')) is true) = (("vet_estimate_items"."product_id" is not null) is true)),
	CONSTRAINT "vet_estimate_items_package_id_exactly" CHECK ((("vet_estimate_items"."item_type" in ('package')) is true) = (("vet_estimate_items"."package_id" is not null) is true)),
	CONSTRAINT "vet_estimate_items_description_not_blank" CHECK (btrim("vet_estimate_items"."description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_estimate_items_low_quantity_not_negative" CHECK ("vet_estimate_items"."low_quantity" >= 0),
	CONSTRAINT "vet_estimate_items_high_quantity_positive" CHECK ("vet_estimate_items"."high_quantity" > 0),
	CONSTRAINT "vet_estimate_items_low_quantity_at_most_high_quantity" CHECK ("vet_estimate_items"."low_quantity" <= "vet_estimate_items"."high_quantity"),
	CONSTRAINT "vet_estimate_items_low_unit_price_not_negative" CHECK ("vet_estimate_items"."low_unit_price" >= 0),
	CONSTRAINT "vet_estimate_items_low_unit_price_at_most_high_unit_price" CHECK ("vet_estimate_items"."low_unit_price" <= "vet_estimate_items"."high_unit_price"),
	CONSTRAINT "vet_estimate_items_discount_percent_range" CHECK (("vet_estimate_items"."discount_percent" >= 0) and ("vet_estimate_items"."discount_percent" <= 100)),
	CONSTRAINT "vet_estimate_items_tax_rate_percent_range" CHECK (("vet_estimate_items"."tax_rate_percent" >= 0) and ("vet_estimate_items"."tax_rate_percent" <= 100)),
	CONSTRAINT "vet_estimate_items_is_declined_optional" CHECK ((("vet_estimate_items"."is_declined") is not true) or ("vet_estimate_items"."is_optional"))
);
--> statement-breakpoint
ALTER TABLE "vet_estimate_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_estimates" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"estimate_number" varchar(50) NOT NULL,
	"client_id" uuid NOT NULL,
	"patient_id" uuid,
	"encounter_id" uuid,
	"veterinarian_id" uuid,
	"title" varchar(255) NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"low_subtotal" numeric(12, 2) DEFAULT '0' NOT NULL,
	"high_subtotal" numeric(12, 2) DEFAULT '0' NOT NULL,
	"low_tax_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"high_tax_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"low_total" numeric(12, 2) GENERATED ALWAYS AS ("low_subtotal" + "low_tax_amount") STORED NOT NULL,
	"high_total" numeric(12, 2) GENERATED ALWAYS AS ("high_subtotal" + "high_tax_amount") STORED NOT NULL,
	"required_deposit_amount" numeric(12, 2),
	"presented_at" timestamp with time zone,
	"presented_by" uuid,
	"expires_on" date,
	"accepted_at" timestamp with time zone,
	"acceptance_method" text,
	"accepted_by_name" varchar(200),
	"signature_data" text,
	"signed_document_url" varchar(500),
	"witnessed_by" uuid,
	"authorized_amount" numeric(12, 2),
	"declined_at" timestamp with time zone,
	"decline_reason" text,
	"converted_at" timestamp with time zone,
	"converted_invoice_id" uuid,
	"notes" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_estimates_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_estimates_estimate_number_unique" UNIQUE("organization_id","estimate_number"),
	CONSTRAINT "vet_estimates_estimate_number_not_blank" CHECK (btrim("vet_estimates"."estimate_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_estimates_title_not_blank" CHECK (btrim("vet_estimates"."title", E' \t\r\n') <> ''),
	CONSTRAINT "vet_estimates_status_list" CHECK ("vet_estimates"."status" in ('draft', 'presented', 'accepted', 'declined', 'expired', 'converted')),
	CONSTRAINT "vet_estimates_acceptance_method_list" CHECK ("vet_estimates"."acceptance_method" in ('electronic', 'written', 'verbal')),
	CONSTRAINT "vet_estimates_currency_iso_4217" CHECK ("vet_estimates"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_estimates_low_subtotal_not_negative" CHECK ("vet_estimates"."low_subtotal" >= 0),
	CONSTRAINT "vet_estimates_high_subtotal_not_negative" CHECK ("vet_estimates"."high_subtotal" >= 0),
	CONSTRAINT "vet_estimates_low_subtotal_at_most_high_subtotal" CHECK ("vet_estimates"."low_subtotal" <= "vet_estimates"."high_subtotal"),
	CONSTRAINT "vet_estimates_low_tax_amount_not_negative" CHECK ("vet_estimates"."low_tax_amount" >= 0),
	CONSTRAINT "vet_estimates_high_tax_amount_not_negative" CHECK ("vet_estimates"."high_tax_amount" >= 0),
	CONSTRAINT "vet_estimates_low_tax_amount_at_most_high_tax_amount" CHECK ("vet_estimates"."low_tax_amount" <= "vet_estimates"."high_tax_amount"),
	CONSTRAINT "vet_estimates_required_deposit_amount_not_negative" CHECK ("vet_estimates"."required_deposit_amount" >= 0),
	CONSTRAINT "vet_estimates_authorized_amount_positive" CHECK ("vet_estimates"."authorized_amount" > 0),
	CONSTRAINT "vet_estimates_presented_at_required" CHECK ((("vet_estimates"."status" in ('presented', 'accepted', 'declined', 'converted')) is not true) or ("vet_estimates"."presented_at" is not null)),
	CONSTRAINT "vet_estimates_expires_on_required" CHECK ((("vet_estimates"."status" in ('expired')) is not true) or ("vet_estimates"."expires_on" is not null)),
	CONSTRAINT "vet_estimates_accepted_at_exactly" CHECK ((("vet_estimates"."status" in ('accepted', 'converted')) is true) = (("vet_estimates"."accepted_at" is not null) is true)),
	CONSTRAINT "vet_estimates_acceptance_method_exactly" CHECK ((("vet_estimates"."status" in ('accepted', 'converted')) is true) = (("vet_estimates"."acceptance_method" is not null) is true)),
	CONSTRAINT "vet_estimates_accepted_by_name_exactly" CHECK ((("vet_estimates"."status" in ('accepted', 'converted')) is true) = (("vet_estimates"."accepted_by_name" is not null) is true)),
	CONSTRAINT "vet_estimates_authorized_amount_expected" CHECK ((("vet_estimates"."authorized_amount" is not null) is not true) or (("vet_estimates"."status" in ('accepted', 'converted')) is true)),
	CONSTRAINT "vet_estimates_accepted_by_name_not_blank" CHECK (btrim("vet_estimates"."accepted_by_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_estimates_acceptance_method_signed" CHECK ((("vet_estimates"."acceptance_method" in ('electronic')) is not true) or (num_nonnulls("vet_estimates"."signature_data", "vet_estimates"."signed_document_url") >= 1)),
	CONSTRAINT "vet_estimates_signed_document_url_required" CHECK ((("vet_estimates"."acceptance_method" in ('written')) is not true) or ("vet_estimates"."signed_document_url" is not null)),
	CONSTRAINT "vet_estimates_witnessed_by_required" CHECK ((("vet_estimates"."acceptance_method" in ('verbal')) is not true) or ("vet_estimates"."witnessed_by" is not null)),
	CONSTRAINT "vet_estimates_signed_document_url_web_address" CHECK ("vet_estimates"."signed_document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_estimates_declined_at_exactly" CHECK ((("vet_estimates"."status" in ('declined')) is true) = (("vet_estimates"."declined_at" is not null) is true)),
	CONSTRAINT "vet_estimates_decline_reason_expected" CHECK ((("vet_estimates"."decline_reason" is not null) is not true) or (("vet_estimates"."status" in ('declined')) is true)),
	CONSTRAINT "vet_estimates_decline_reason_not_blank" CHECK (btrim("vet_estimates"."decline_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_estimates_converted_at_exactly" CHECK ((("vet_estimates"."status" in ('converted')) is true) = (("vet_estimates"."converted_at" is not null) is true)),
	CONSTRAINT "vet_estimates_converted_invoice_id_exactly" CHECK ((("vet_estimates"."status" in ('converted')) is true) = (("vet_estimates"."converted_invoice_id" is not null) is true)),
	CONSTRAINT "vet_estimates_accepted_at_after_presented_at" CHECK ("vet_estimates"."accepted_at" >= "vet_estimates"."presented_at"),
	CONSTRAINT "vet_estimates_declined_at_after_presented_at" CHECK ("vet_estimates"."declined_at" >= "vet_estimates"."presented_at"),
	CONSTRAINT "vet_estimates_converted_at_after_accepted_at" CHECK ("vet_estimates"."converted_at" >= "vet_estimates"."accepted_at")
);
--> statement-breakpoint
ALTER TABLE "vet_estimates" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_invoice_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"invoice_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"patient_id" uuid,
	"encounter_id" uuid,
	"item_type" text NOT NULL,
	"service_id" uuid,
	"product_id" uuid,
	"package_id" uuid,
	"item_id" uuid GENERATED ALWAYS AS (coalesce("service_id", "product_id", "package_id")) STORED,
	"description" text NOT NULL,
	"quantity" numeric(12, 3) DEFAULT '1' NOT NULL,
	"unit_price" numeric(12, 2) NOT NULL,
	"unit_cost" numeric(12, 4),
	"discount_id" uuid,
	"discount_percent" numeric(5, 2),
	"discount_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"taxable" boolean DEFAULT true NOT NULL,
	"tax_rate_percent" numeric(7, 4) DEFAULT '0' NOT NULL,
	"tax_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"line_total" numeric(12, 2) GENERATED ALWAYS AS (round("quantity" * "unit_price", 2) - "discount_amount") STORED NOT NULL,
	"allow_duplicate" boolean DEFAULT false NOT NULL,
	"inventory_batch_id" uuid,
	"veterinarian_id" uuid,
	"performed_by" uuid,
	"performed_on" date,
	"treatment_id" uuid,
	"prescription_id" uuid,
	"diagnostic_test_order_id" uuid,
	"vaccination_id" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_invoice_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_invoice_items_invoice_id_line_number_unique" UNIQUE("organization_id","invoice_id","line_number"),
	CONSTRAINT "vet_invoice_items_line_number_positive" CHECK ("vet_invoice_items"."line_number" > 0),
	CONSTRAINT "vet_invoice_items_item_type_list" CHECK ("vet_invoice_items"."item_type" in ('service', 'product', 'medication', 'package', 'boarding', 'other')),
	CONSTRAINT "vet_invoice_items_service_id_exactly" CHECK ((("vet_invoice_items"."item_type" in ('service', 'boarding')) is true) = (("vet_invoice_items"."service_id" is not null) is true)),
	CONSTRAINT "vet_invoice_items_product_id_exactly" CHECK ((("vet_invoice_items"."item_type" in ('product', 'medication')) is true) = (("vet_invoice_items"."product_id" is not null) is true)),
	CONSTRAINT "vet_invoice_items_package_id_exactly" CHECK ((("vet_invoice_items"."item_type" in ('package')) is true) = (("vet_invoice_items"."package_id" is not null) is true)),
	CONSTRAINT "vet_invoice_items_description_not_blank" CHECK (btrim("vet_invoice_items"."description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_invoice_items_quantity_positive" CHECK ("vet_invoice_items"."quantity" > 0),
	CONSTRAINT "vet_invoice_items_unit_price_not_negative" CHECK ("vet_invoice_items"."unit_price" >= 0),
	CONSTRAINT "vet_invoice_items_unit_cost_not_negative" CHECK ("vet_invoice_items"."unit_cost" >= 0),
	CONSTRAINT "vet_invoice_items_discount_percent_range" CHECK (("vet_invoice_items"."discount_percent" >= 0) and ("vet_invoice_items"."discount_percent" <= 100)),
	CONSTRAINT "vet_invoice_items_discount_amount_not_negative" CHECK ("vet_invoice_items"."discount_amount" >= 0),
	CONSTRAINT "vet_invoice_items_tax_rate_percent_range" CHECK (("vet_invoice_items"."tax_rate_percent" >= 0) and ("vet_invoice_items"."tax_rate_percent" <= 100)),
	CONSTRAINT "vet_invoice_items_tax_amount_not_negative" CHECK ("vet_invoice_items"."tax_amount" >= 0),
	CONSTRAINT "vet_invoice_items_tax_amount_only_if_taxable" CHECK (("vet_invoice_items"."taxable") or ("vet_invoice_items"."tax_amount" = 0)),
	CONSTRAINT "vet_invoice_items_line_total_not_negative" CHECK ("vet_invoice_items"."line_total" >= 0),
	CONSTRAINT "vet_invoice_items_treatment_id_one_act" CHECK (num_nonnulls("vet_invoice_items"."treatment_id", "vet_invoice_items"."prescription_id", "vet_invoice_items"."diagnostic_test_order_id", "vet_invoice_items"."vaccination_id") between 0 and 1)
);
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_invoices" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"invoice_number" varchar(50) NOT NULL,
	"client_id" uuid NOT NULL,
	"patient_id" uuid,
	"encounter_id" uuid,
	"status" text DEFAULT 'draft' NOT NULL,
	"invoiced_on" date DEFAULT current_date NOT NULL,
	"issued_at" timestamp with time zone,
	"due_date" date,
	"sent_at" timestamp with time zone,
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"subtotal" numeric(12, 2) DEFAULT '0' NOT NULL,
	"discount_id" uuid,
	"discount_percent" numeric(5, 2),
	"discount_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"discount_reason" text,
	"tax_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"total_amount" numeric(12, 2) GENERATED ALWAYS AS ("subtotal" - "discount_amount" + "tax_amount") STORED NOT NULL,
	"amount_paid" numeric(12, 2) DEFAULT '0' NOT NULL,
	"refunded_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"written_off_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"balance_due" numeric(12, 2) GENERATED ALWAYS AS (case when "status" = 'void' then 0 else "subtotal" - "discount_amount" + "tax_amount" - "amount_paid" - "written_off_amount" end) STORED NOT NULL,
	"paid_at" timestamp with time zone,
	"written_off_at" timestamp with time zone,
	"written_off_by" uuid,
	"write_off_reason" text,
	"voided_at" timestamp with time zone,
	"voided_by" uuid,
	"void_reason" text,
	"client_reference" varchar(100),
	"notes" text,
	"internal_notes" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_invoices_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_invoices_invoice_number_unique" UNIQUE("organization_id","invoice_number"),
	CONSTRAINT "vet_invoices_invoice_number_not_blank" CHECK (btrim("vet_invoices"."invoice_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_invoices_status_list" CHECK ("vet_invoices"."status" in ('draft', 'issued', 'partially_paid', 'paid', 'overdue', 'void', 'written_off', 'refunded')),
	CONSTRAINT "vet_invoices_currency_iso_4217" CHECK ("vet_invoices"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_invoices_subtotal_not_negative" CHECK ("vet_invoices"."subtotal" >= 0),
	CONSTRAINT "vet_invoices_discount_percent_range" CHECK (("vet_invoices"."discount_percent" >= 0) and ("vet_invoices"."discount_percent" <= 100)),
	CONSTRAINT "vet_invoices_discount_amount_not_negative" CHECK ("vet_invoices"."discount_amount" >= 0),
	CONSTRAINT "vet_invoices_discount_amount_at_most_subtotal" CHECK ("vet_invoices"."discount_amount" <= "vet_invoices"."subtotal"),
	CONSTRAINT "vet_invoices_discount_reason_explains_discount" CHECK (((("vet_invoices"."discount_amount" > 0) and ("vet_invoices"."discount_id" is null)) is not true) or ("vet_invoices"."discount_reason" is not null)),
	CONSTRAINT "vet_invoices_tax_amount_not_negative" CHECK ("vet_invoices"."tax_amount" >= 0),
	CONSTRAINT "vet_invoices_total_amount_not_negative" CHECK ("vet_invoices"."total_amount" >= 0),
	CONSTRAINT "vet_invoices_amount_paid_not_negative" CHECK ("vet_invoices"."amount_paid" >= 0),
	CONSTRAINT "vet_invoices_refunded_amount_not_negative" CHECK ("vet_invoices"."refunded_amount" >= 0),
	CONSTRAINT "vet_invoices_refunded_amount_at_most_amount_paid" CHECK ("vet_invoices"."refunded_amount" <= "vet_invoices"."amount_paid"),
	CONSTRAINT "vet_invoices_written_off_amount_not_negative" CHECK ("vet_invoices"."written_off_amount" >= 0),
	CONSTRAINT "vet_invoices_balance_due_not_negative" CHECK ("vet_invoices"."balance_due" >= 0),
	CONSTRAINT "vet_invoices_issued_at_required" CHECK ((("vet_invoices"."status" in ('issued', 'partially_paid', 'paid', 'overdue', 'written_off', 'refunded')) is not true) or ("vet_invoices"."issued_at" is not null)),
	CONSTRAINT "vet_invoices_due_date_required" CHECK ((("vet_invoices"."status" in ('issued', 'partially_paid', 'paid', 'overdue', 'written_off', 'refunded')) is not true) or ("vet_invoices"."due_date" is not null)),
	CONSTRAINT "vet_invoices_issued_at_expected" CHECK ((("vet_invoices"."issued_at" is not null) is not true) or (("vet_invoices"."status" in ('issued', 'partially_paid', 'paid', 'overdue', 'void', 'written_off', 'refunded')) is true)),
	CONSTRAINT "vet_invoices_amount_paid_none_before_issue" CHECK ((("vet_invoices"."status" in ('draft', 'void')) is not true) or ("vet_invoices"."amount_paid" = 0)),
	CONSTRAINT "vet_invoices_amount_paid_some_received" CHECK ((("vet_invoices"."status" in ('partially_paid', 'refunded')) is not true) or ("vet_invoices"."amount_paid" > 0)),
	CONSTRAINT "vet_invoices_balance_due_settled" CHECK ((("vet_invoices"."status" in ('paid', 'written_off')) is not true) or ("vet_invoices"."balance_due" = 0)),
	CONSTRAINT "vet_invoices_balance_due_open" CHECK ((("vet_invoices"."status" in ('partially_paid', 'overdue')) is not true) or ("vet_invoices"."balance_due" > 0)),
	CONSTRAINT "vet_invoices_refunded_amount_all_refunded" CHECK ((("vet_invoices"."status" in ('refunded')) is not true) or ("vet_invoices"."refunded_amount" = "vet_invoices"."amount_paid")),
	CONSTRAINT "vet_invoices_written_off_amount_some_written_off" CHECK ((("vet_invoices"."status" in ('written_off')) is not true) or ("vet_invoices"."written_off_amount" > 0)),
	CONSTRAINT "vet_invoices_paid_at_required" CHECK ((("vet_invoices"."status" in ('paid')) is not true) or ("vet_invoices"."paid_at" is not null)),
	CONSTRAINT "vet_invoices_paid_at_expected" CHECK ((("vet_invoices"."paid_at" is not null) is not true) or (("vet_invoices"."status" in ('paid', 'refunded')) is true)),
	CONSTRAINT "vet_invoices_written_off_at_exactly" CHECK ((("vet_invoices"."written_off_amount" > 0) is true) = (("vet_invoices"."written_off_at" is not null) is true)),
	CONSTRAINT "vet_invoices_written_off_by_exactly" CHECK ((("vet_invoices"."written_off_amount" > 0) is true) = (("vet_invoices"."written_off_by" is not null) is true)),
	CONSTRAINT "vet_invoices_write_off_reason_exactly" CHECK ((("vet_invoices"."written_off_amount" > 0) is true) = (("vet_invoices"."write_off_reason" is not null) is true)),
	CONSTRAINT "vet_invoices_voided_at_exactly" CHECK ((("vet_invoices"."status" in ('void')) is true) = (("vet_invoices"."voided_at" is not null) is true)),
	CONSTRAINT "vet_invoices_voided_by_exactly" CHECK ((("vet_invoices"."status" in ('void')) is true) = (("vet_invoices"."voided_by" is not null) is true)),
	CONSTRAINT "vet_invoices_void_reason_exactly" CHECK ((("vet_invoices"."status" in ('void')) is true) = (("vet_invoices"."void_reason" is not null) is true)),
	CONSTRAINT "vet_invoices_write_off_reason_not_blank" CHECK (btrim("vet_invoices"."write_off_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_invoices_void_reason_not_blank" CHECK (btrim("vet_invoices"."void_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_invoices_due_date_after_invoiced_on" CHECK ("vet_invoices"."due_date" >= "vet_invoices"."invoiced_on"),
	CONSTRAINT "vet_invoices_sent_at_after_issued_at" CHECK ("vet_invoices"."sent_at" >= "vet_invoices"."issued_at"),
	CONSTRAINT "vet_invoices_paid_at_after_issued_at" CHECK ("vet_invoices"."paid_at" >= "vet_invoices"."issued_at"),
	CONSTRAINT "vet_invoices_written_off_at_after_issued_at" CHECK ("vet_invoices"."written_off_at" >= "vet_invoices"."issued_at"),
	CONSTRAINT "vet_invoices_voided_at_after_issued_at" CHECK ("vet_invoices"."voided_at" >= "vet_invoices"."issued_at")
);
--> statement-breakpoint
ALTER TABLE "vet_invoices" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_invoice_item_taxes" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"invoice_item_id" uuid NOT NULL,
	"tax_rate_id" uuid NOT NULL,
	"rate_percent" numeric(7, 4) NOT NULL,
	"taxable_amount" numeric(12, 2) NOT NULL,
	"tax_amount" numeric(12, 2) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_invoice_item_taxes_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_invoice_item_taxes_invoice_item_id_tax_rate_id_unique" UNIQUE("organization_id","invoice_item_id","tax_rate_id"),
	CONSTRAINT "vet_invoice_item_taxes_rate_percent_range" CHECK (("vet_invoice_item_taxes"."rate_percent" >= 0) and ("vet_invoice_item_taxes"."rate_percent" <= 100)),
	CONSTRAINT "vet_invoice_item_taxes_taxable_amount_not_negative" CHECK ("vet_invoice_item_taxes"."taxable_amount" >= 0),
	CONSTRAINT "vet_invoice_item_taxes_tax_amount_not_negative" CHECK ("vet_invoice_item_taxes"."tax_amount" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vet_invoice_item_taxes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_client_account_ledger" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"entry_number" integer NOT NULL,
	"clinic_id" uuid NOT NULL,
	"entry_type" text NOT NULL,
	"invoice_id" uuid,
	"payment_id" uuid,
	"deposit_id" uuid,
	"reverses_entry_id" uuid,
	"amount" numeric(12, 2) NOT NULL,
	"balance_after" numeric(12, 2) NOT NULL,
	"posted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"posted_by" uuid,
	"description" text NOT NULL,
	"reason" text,
	"approved_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_client_account_ledger_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_client_account_ledger_client_id_entry_number_unique" UNIQUE("organization_id","client_id","entry_number"),
	CONSTRAINT "vet_client_account_ledger_payment_id_entry_type_unique" UNIQUE("organization_id","payment_id","entry_type"),
	CONSTRAINT "vet_client_account_ledger_reverses_entry_id_unique" UNIQUE("organization_id","reverses_entry_id"),
	CONSTRAINT "vet_client_account_ledger_entry_number_positive" CHECK ("vet_client_account_ledger"."entry_number" > 0),
	CONSTRAINT "vet_client_account_ledger_entry_type_list" CHECK ("vet_client_account_ledger"."entry_type" in ('opening_balance', 'invoice', 'invoice_void', 'write_off', 'payment', 'payment_reversal', 'refund', 'deposit_forfeit', 'finance_charge', 'adjustment', 'reversal')),
	CONSTRAINT "vet_client_account_ledger_invoice_id_exactly" CHECK ((("vet_client_account_ledger"."entry_type" in ('invoice', 'invoice_void', 'write_off')) is true) = (("vet_client_account_ledger"."invoice_id" is not null) is true)),
	CONSTRAINT "vet_client_account_ledger_payment_id_exactly" CHECK ((("vet_client_account_ledger"."entry_type" in ('payment', 'payment_reversal', 'refund')) is true) = (("vet_client_account_ledger"."payment_id" is not null) is true)),
	CONSTRAINT "vet_client_account_ledger_deposit_id_exactly" CHECK ((("vet_client_account_ledger"."entry_type" in ('deposit_forfeit')) is true) = (("vet_client_account_ledger"."deposit_id" is not null) is true)),
	CONSTRAINT "vet_client_account_ledger_reverses_entry_id_exactly" CHECK ((("vet_client_account_ledger"."entry_type" in ('reversal')) is true) = (("vet_client_account_ledger"."reverses_entry_id" is not null) is true)),
	CONSTRAINT "vet_client_account_ledger_reverses_entry_id_not_id" CHECK ("vet_client_account_ledger"."reverses_entry_id" <> "vet_client_account_ledger"."id"),
	CONSTRAINT "vet_client_account_ledger_amount_not_zero" CHECK ("vet_client_account_ledger"."amount" <> 0),
	CONSTRAINT "vet_client_account_ledger_amount_debit" CHECK ((("vet_client_account_ledger"."entry_type" in ('invoice', 'payment_reversal', 'refund', 'deposit_forfeit', 'finance_charge')) is not true) or ("vet_client_account_ledger"."amount" > 0)),
	CONSTRAINT "vet_client_account_ledger_amount_credit" CHECK ((("vet_client_account_ledger"."entry_type" in ('invoice_void', 'write_off', 'payment')) is not true) or ("vet_client_account_ledger"."amount" < 0)),
	CONSTRAINT "vet_client_account_ledger_reason_required" CHECK ((("vet_client_account_ledger"."entry_type" in ('write_off', 'adjustment', 'reversal')) is not true) or ("vet_client_account_ledger"."reason" is not null)),
	CONSTRAINT "vet_client_account_ledger_approved_by_required" CHECK ((("vet_client_account_ledger"."entry_type" in ('write_off', 'adjustment')) is not true) or ("vet_client_account_ledger"."approved_by" is not null)),
	CONSTRAINT "vet_client_account_ledger_description_not_blank" CHECK (btrim("vet_client_account_ledger"."description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_client_account_ledger_reason_not_blank" CHECK (btrim("vet_client_account_ledger"."reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_client_account_ledger" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_deposits" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"deposit_number" varchar(50) NOT NULL,
	"client_id" uuid NOT NULL,
	"patient_id" uuid,
	"payment_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"appointment_id" uuid,
	"estimate_id" uuid,
	"amount" numeric(12, 2) NOT NULL,
	"status" text DEFAULT 'held' NOT NULL,
	"held_at" timestamp with time zone DEFAULT now() NOT NULL,
	"applied_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"refunded_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"forfeited_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"remaining_amount" numeric(12, 2) GENERATED ALWAYS AS ("amount" - "applied_amount" - "refunded_amount" - "forfeited_amount") STORED NOT NULL,
	"closed_at" timestamp with time zone,
	"forfeit_reason" text,
	"forfeited_by" uuid,
	"terms" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_deposits_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_deposits_deposit_number_unique" UNIQUE("organization_id","deposit_number"),
	CONSTRAINT "vet_deposits_deposit_number_not_blank" CHECK (btrim("vet_deposits"."deposit_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_deposits_purpose_list" CHECK ("vet_deposits"."purpose" in ('appointment', 'surgery', 'hospitalization', 'boarding', 'estimate', 'other')),
	CONSTRAINT "vet_deposits_status_list" CHECK ("vet_deposits"."status" in ('held', 'applied', 'refunded', 'forfeited')),
	CONSTRAINT "vet_deposits_amount_positive" CHECK ("vet_deposits"."amount" > 0),
	CONSTRAINT "vet_deposits_applied_amount_not_negative" CHECK ("vet_deposits"."applied_amount" >= 0),
	CONSTRAINT "vet_deposits_refunded_amount_not_negative" CHECK ("vet_deposits"."refunded_amount" >= 0),
	CONSTRAINT "vet_deposits_forfeited_amount_not_negative" CHECK ("vet_deposits"."forfeited_amount" >= 0),
	CONSTRAINT "vet_deposits_applied_amount_at_most_amount" CHECK ("vet_deposits"."applied_amount" <= "vet_deposits"."amount"),
	CONSTRAINT "vet_deposits_refunded_amount_at_most_amount" CHECK ("vet_deposits"."refunded_amount" <= "vet_deposits"."amount"),
	CONSTRAINT "vet_deposits_forfeited_amount_at_most_amount" CHECK ("vet_deposits"."forfeited_amount" <= "vet_deposits"."amount"),
	CONSTRAINT "vet_deposits_remaining_amount_not_negative" CHECK ("vet_deposits"."remaining_amount" >= 0),
	CONSTRAINT "vet_deposits_remaining_amount_follows_status" CHECK ((("vet_deposits"."status" in ('held')) is true) = (("vet_deposits"."remaining_amount" > 0) is true)),
	CONSTRAINT "vet_deposits_applied_amount_some_applied" CHECK ((("vet_deposits"."status" in ('applied')) is not true) or ("vet_deposits"."applied_amount" > 0)),
	CONSTRAINT "vet_deposits_refunded_amount_some_refunded" CHECK ((("vet_deposits"."status" in ('refunded')) is not true) or ("vet_deposits"."refunded_amount" > 0)),
	CONSTRAINT "vet_deposits_forfeited_amount_some_forfeited" CHECK ((("vet_deposits"."status" in ('forfeited')) is not true) or ("vet_deposits"."forfeited_amount" > 0)),
	CONSTRAINT "vet_deposits_forfeit_reason_exactly" CHECK ((("vet_deposits"."forfeited_amount" > 0) is true) = (("vet_deposits"."forfeit_reason" is not null) is true)),
	CONSTRAINT "vet_deposits_forfeited_by_exactly" CHECK ((("vet_deposits"."forfeited_amount" > 0) is true) = (("vet_deposits"."forfeited_by" is not null) is true)),
	CONSTRAINT "vet_deposits_closed_at_exactly" CHECK ((("vet_deposits"."status" in ('applied', 'refunded', 'forfeited')) is true) = (("vet_deposits"."closed_at" is not null) is true)),
	CONSTRAINT "vet_deposits_forfeit_reason_not_blank" CHECK (btrim("vet_deposits"."forfeit_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_deposits_closed_at_after_held_at" CHECK ("vet_deposits"."closed_at" >= "vet_deposits"."held_at")
);
--> statement-breakpoint
ALTER TABLE "vet_deposits" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_payment_allocations" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"payment_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"deposit_id" uuid,
	"amount" numeric(12, 2) NOT NULL,
	"allocated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"allocated_by" uuid,
	"reversed_at" timestamp with time zone,
	"reversed_by" uuid,
	"reversal_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_payment_allocations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_payment_allocations_amount_positive" CHECK ("vet_payment_allocations"."amount" > 0),
	CONSTRAINT "vet_payment_allocations_reversed_at_explained" CHECK ((num_nonnulls("vet_payment_allocations"."reversed_at", "vet_payment_allocations"."reversal_reason") = 2) or (num_nonnulls("vet_payment_allocations"."reversed_at", "vet_payment_allocations"."reversal_reason") = 0)),
	CONSTRAINT "vet_payment_allocations_reversed_by_reversed" CHECK ((("vet_payment_allocations"."reversed_by" is not null) is not true) or ("vet_payment_allocations"."reversed_at" is not null)),
	CONSTRAINT "vet_payment_allocations_reversal_reason_not_blank" CHECK (btrim("vet_payment_allocations"."reversal_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_payment_allocations_reversed_at_after_allocated_at" CHECK ("vet_payment_allocations"."reversed_at" >= "vet_payment_allocations"."allocated_at")
);
--> statement-breakpoint
ALTER TABLE "vet_payment_allocations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_payments" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"payment_number" varchar(50) NOT NULL,
	"client_id" uuid NOT NULL,
	"amount" numeric(12, 2) NOT NULL,
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"method" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"paid_at" timestamp with time zone,
	"reference" varchar(100),
	"processor" varchar(50),
	"processor_payment_id" varchar(255),
	"card_brand" text,
	"card_last4_encrypted" text,
	"refund_of_payment_id" uuid,
	"refund_reason" text,
	"refunded_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"allocated_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"failure_reason" text,
	"failed_at" timestamp with time zone,
	"voided_at" timestamp with time zone,
	"voided_by" uuid,
	"void_reason" text,
	"received_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_payments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_payments_payment_number_unique" UNIQUE("organization_id","payment_number"),
	CONSTRAINT "vet_payments_payment_number_not_blank" CHECK (btrim("vet_payments"."payment_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_payments_amount_positive" CHECK ("vet_payments"."amount" > 0),
	CONSTRAINT "vet_payments_currency_iso_4217" CHECK ("vet_payments"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_payments_method_list" CHECK ("vet_payments"."method" in ('cash', 'check', 'credit_card', 'debit_card', 'bank_transfer', 'online', 'care_credit', 'insurance', 'account_credit', 'other')),
	CONSTRAINT "vet_payments_status_list" CHECK ("vet_payments"."status" in ('pending', 'completed', 'failed', 'refunded', 'partially_refunded', 'void')),
	CONSTRAINT "vet_payments_paid_at_required" CHECK ((("vet_payments"."status" in ('completed', 'refunded', 'partially_refunded')) is not true) or ("vet_payments"."paid_at" is not null)),
	CONSTRAINT "vet_payments_reference_required" CHECK ((("vet_payments"."method" in ('check')) is not true) or ("vet_payments"."reference" is not null)),
	CONSTRAINT "vet_payments_reference_not_blank" CHECK (btrim("vet_payments"."reference", E' \t\r\n') <> ''),
	CONSTRAINT "vet_payments_processor_payment_id_names_processor" CHECK ((("vet_payments"."processor_payment_id" is not null) is not true) or ("vet_payments"."processor" is not null)),
	CONSTRAINT "vet_payments_card_brand_list" CHECK ("vet_payments"."card_brand" in ('visa', 'mastercard', 'american_express', 'discover', 'diners_club', 'jcb', 'unionpay', 'other')),
	CONSTRAINT "vet_payments_card_brand_expected" CHECK ((("vet_payments"."card_brand" is not null) is not true) or (("vet_payments"."method" in ('credit_card', 'debit_card', 'care_credit', 'online')) is true)),
	CONSTRAINT "vet_payments_card_last4_encrypted_expected" CHECK ((("vet_payments"."card_last4_encrypted" is not null) is not true) or (("vet_payments"."method" in ('credit_card', 'debit_card', 'care_credit', 'online')) is true)),
	CONSTRAINT "vet_payments_card_last4_encrypted_envelope" CHECK ("vet_payments"."card_last4_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_payments_refund_of_payment_id_not_id" CHECK ("vet_payments"."refund_of_payment_id" <> "vet_payments"."id"),
	CONSTRAINT "vet_payments_refund_reason_exactly" CHECK ((("vet_payments"."refund_of_payment_id" is not null) is true) = (("vet_payments"."refund_reason" is not null) is true)),
	CONSTRAINT "vet_payments_refund_reason_not_blank" CHECK (btrim("vet_payments"."refund_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_payments_refunded_amount_not_negative" CHECK ("vet_payments"."refunded_amount" >= 0),
	CONSTRAINT "vet_payments_refunded_amount_at_most_amount" CHECK ("vet_payments"."refunded_amount" <= "vet_payments"."amount"),
	CONSTRAINT "vet_payments_refunded_amount_follows_status" CHECK ((("vet_payments"."status" in ('refunded', 'partially_refunded')) is true) = (("vet_payments"."refunded_amount" > 0) is true)),
	CONSTRAINT "vet_payments_refunded_amount_whole" CHECK ((("vet_payments"."status" in ('refunded')) is not true) or ("vet_payments"."refunded_amount" = "vet_payments"."amount")),
	CONSTRAINT "vet_payments_refunded_amount_part" CHECK ((("vet_payments"."status" in ('partially_refunded')) is not true) or ("vet_payments"."refunded_amount" < "vet_payments"."amount")),
	CONSTRAINT "vet_payments_status_refund_not_refunded" CHECK ((("vet_payments"."refund_of_payment_id" is not null) is not true) or (not ("vet_payments"."status" in ('refunded', 'partially_refunded')))),
	CONSTRAINT "vet_payments_allocated_amount_not_negative" CHECK ("vet_payments"."allocated_amount" >= 0),
	CONSTRAINT "vet_payments_allocated_amount_at_most_amount" CHECK ("vet_payments"."allocated_amount" <= "vet_payments"."amount"),
	CONSTRAINT "vet_payments_allocated_amount_received" CHECK ((("vet_payments"."status" in ('pending', 'failed', 'void')) is not true) or ("vet_payments"."allocated_amount" = 0)),
	CONSTRAINT "vet_payments_failed_at_exactly" CHECK ((("vet_payments"."status" in ('failed')) is true) = (("vet_payments"."failed_at" is not null) is true)),
	CONSTRAINT "vet_payments_failure_reason_exactly" CHECK ((("vet_payments"."status" in ('failed')) is true) = (("vet_payments"."failure_reason" is not null) is true)),
	CONSTRAINT "vet_payments_voided_at_exactly" CHECK ((("vet_payments"."status" in ('void')) is true) = (("vet_payments"."voided_at" is not null) is true)),
	CONSTRAINT "vet_payments_voided_by_exactly" CHECK ((("vet_payments"."status" in ('void')) is true) = (("vet_payments"."voided_by" is not null) is true)),
	CONSTRAINT "vet_payments_void_reason_exactly" CHECK ((("vet_payments"."status" in ('void')) is true) = (("vet_payments"."void_reason" is not null) is true)),
	CONSTRAINT "vet_payments_failure_reason_not_blank" CHECK (btrim("vet_payments"."failure_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_payments_void_reason_not_blank" CHECK (btrim("vet_payments"."void_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_payments_voided_at_after_paid_at" CHECK ("vet_payments"."voided_at" >= "vet_payments"."paid_at"),
	CONSTRAINT "vet_payments_failed_at_after_paid_at" CHECK ("vet_payments"."failed_at" >= "vet_payments"."paid_at")
);
--> statement-breakpoint
ALTER TABLE "vet_payments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_service_package_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"package_id" uuid NOT NULL,
	"line_number" smallint NOT NULL,
	"service_id" uuid,
	"product_id" uuid,
	"quantity" numeric(12, 3) DEFAULT '1' NOT NULL,
	"allocated_amount" numeric(12, 2),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_service_package_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_service_package_items_package_id_line_number_unique" UNIQUE("organization_id","package_id","line_number"),
	CONSTRAINT "vet_service_package_items_service_id_one_content" CHECK (num_nonnulls("vet_service_package_items"."service_id", "vet_service_package_items"."product_id") = 1),
	CONSTRAINT "vet_service_package_items_line_number_positive" CHECK ("vet_service_package_items"."line_number" > 0),
	CONSTRAINT "vet_service_package_items_quantity_positive" CHECK ("vet_service_package_items"."quantity" > 0),
	CONSTRAINT "vet_service_package_items_allocated_amount_not_negative" CHECK ("vet_service_package_items"."allocated_amount" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vet_service_package_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_service_packages" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"category_id" uuid NOT NULL,
	"code" varchar(50) NOT NULL,
	"code_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("code"))) STORED NOT NULL,
	"name" varchar(200) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"description" text,
	"price" numeric(12, 2) NOT NULL,
	"valid_from_on" date DEFAULT current_date NOT NULL,
	"valid_until_on" date,
	"is_discountable" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_service_packages_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_service_packages_code_normalized_unique" UNIQUE("organization_id","code_normalized"),
	CONSTRAINT "vet_service_packages_code_not_blank" CHECK (btrim("vet_service_packages"."code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_service_packages_name_not_blank" CHECK (btrim("vet_service_packages"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_service_packages_price_not_negative" CHECK ("vet_service_packages"."price" >= 0),
	CONSTRAINT "vet_service_packages_valid_until_on_later_than_valid_from_on" CHECK ("vet_service_packages"."valid_until_on" > "vet_service_packages"."valid_from_on")
);
--> statement-breakpoint
ALTER TABLE "vet_service_packages" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_discounts" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar(50) NOT NULL,
	"code_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("code"))) STORED NOT NULL,
	"name" varchar(100) NOT NULL,
	"discount_type" text NOT NULL,
	"discount_percent" numeric(5, 2),
	"discount_amount" numeric(12, 2),
	"maximum_amount" numeric(12, 2),
	"minimum_subtotal" numeric(12, 2),
	"clinic_id" uuid,
	"client_type" text,
	"category_id" uuid,
	"service_id" uuid,
	"product_id" uuid,
	"package_id" uuid,
	"maximum_uses" integer,
	"maximum_uses_per_client" integer,
	"is_combinable" boolean DEFAULT false NOT NULL,
	"requires_approval" boolean DEFAULT false NOT NULL,
	"valid_from_on" date DEFAULT current_date NOT NULL,
	"valid_until_on" date,
	"created_by" uuid,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_discounts_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_discounts_code_normalized_unique" UNIQUE("organization_id","code_normalized"),
	CONSTRAINT "vet_discounts_discount_type_list" CHECK ("vet_discounts"."discount_type" in ('promotion', 'multiple_pets', 'rescue', 'senior', 'military', 'student', 'staff', 'loyalty', 'goodwill', 'other')),
	CONSTRAINT "vet_discounts_client_type_list" CHECK ("vet_discounts"."client_type" in ('person', 'business', 'shelter', 'rescue', 'government')),
	CONSTRAINT "vet_discounts_code_not_blank" CHECK (btrim("vet_discounts"."code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_discounts_name_not_blank" CHECK (btrim("vet_discounts"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_discounts_discount_percent_or_amount" CHECK (num_nonnulls("vet_discounts"."discount_percent", "vet_discounts"."discount_amount") = 1),
	CONSTRAINT "vet_discounts_discount_percent_range" CHECK (("vet_discounts"."discount_percent" >= 0) and ("vet_discounts"."discount_percent" <= 100)),
	CONSTRAINT "vet_discounts_discount_percent_positive" CHECK ("vet_discounts"."discount_percent" > 0),
	CONSTRAINT "vet_discounts_discount_amount_positive" CHECK ("vet_discounts"."discount_amount" > 0),
	CONSTRAINT "vet_discounts_maximum_amount_positive" CHECK ("vet_discounts"."maximum_amount" > 0),
	CONSTRAINT "vet_discounts_maximum_amount_expected" CHECK ((("vet_discounts"."maximum_amount" is not null) is not true) or (("vet_discounts"."discount_percent" is not null) is true)),
	CONSTRAINT "vet_discounts_minimum_subtotal_not_negative" CHECK ("vet_discounts"."minimum_subtotal" >= 0),
	CONSTRAINT "vet_discounts_category_id_one_target" CHECK (num_nonnulls("vet_discounts"."category_id", "vet_discounts"."service_id", "vet_discounts"."product_id", "vet_discounts"."package_id") between 0 and 1),
	CONSTRAINT "vet_discounts_maximum_uses_positive" CHECK ("vet_discounts"."maximum_uses" > 0),
	CONSTRAINT "vet_discounts_maximum_uses_per_client_positive" CHECK ("vet_discounts"."maximum_uses_per_client" > 0),
	CONSTRAINT "vet_discounts_valid_until_on_later_than_valid_from_on" CHECK ("vet_discounts"."valid_until_on" > "vet_discounts"."valid_from_on")
);
--> statement-breakpoint
ALTER TABLE "vet_discounts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_price_list_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"price_list_id" uuid NOT NULL,
	"service_id" uuid,
	"product_id" uuid,
	"package_id" uuid,
	"minimum_quantity" integer DEFAULT 1 NOT NULL,
	"unit_price" numeric(12, 2) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_price_list_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_price_list_items_service_id_one_subject" CHECK (num_nonnulls("vet_price_list_items"."service_id", "vet_price_list_items"."product_id", "vet_price_list_items"."package_id") = 1),
	CONSTRAINT "vet_price_list_items_minimum_quantity_positive" CHECK ("vet_price_list_items"."minimum_quantity" > 0),
	CONSTRAINT "vet_price_list_items_unit_price_not_negative" CHECK ("vet_price_list_items"."unit_price" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vet_price_list_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_price_lists" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"clinic_id" uuid,
	"client_type" text,
	"client_id" uuid,
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"valid_from_on" date DEFAULT current_date NOT NULL,
	"valid_until_on" date,
	"is_default" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_price_lists_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_price_lists_name_normalized_unique" UNIQUE("organization_id","name_normalized"),
	CONSTRAINT "vet_price_lists_client_type_list" CHECK ("vet_price_lists"."client_type" in ('person', 'business', 'shelter', 'rescue', 'government')),
	CONSTRAINT "vet_price_lists_name_not_blank" CHECK (btrim("vet_price_lists"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_price_lists_currency_iso_4217" CHECK ("vet_price_lists"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_price_lists_valid_until_on_later_than_valid_from_on" CHECK ("vet_price_lists"."valid_until_on" > "vet_price_lists"."valid_from_on"),
	CONSTRAINT "vet_price_lists_client_id_instead_of_type" CHECK (num_nonnulls("vet_price_lists"."client_id", "vet_price_lists"."client_type") between 0 and 1),
	CONSTRAINT "vet_price_lists_client_type_expected" CHECK ((("vet_price_lists"."client_type" is not null) is not true) or ((not ("vet_price_lists"."is_default")) is true)),
	CONSTRAINT "vet_price_lists_client_id_expected" CHECK ((("vet_price_lists"."client_id" is not null) is not true) or ((not ("vet_price_lists"."is_default")) is true)),
	CONSTRAINT "vet_price_lists_is_default_or_scope" CHECK (("vet_price_lists"."is_default") or (num_nonnulls("vet_price_lists"."clinic_id", "vet_price_lists"."client_type", "vet_price_lists"."client_id") >= 1)),
	CONSTRAINT "vet_price_lists_is_default_active" CHECK ((("vet_price_lists"."is_default") is not true) or ("vet_price_lists"."is_active"))
);
--> statement-breakpoint
ALTER TABLE "vet_price_lists" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_tax_rates" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar(50) NOT NULL,
	"code_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("code"))) STORED NOT NULL,
	"name" varchar(100) NOT NULL,
	"jurisdiction" varchar(100) NOT NULL,
	"registration_number" varchar(50),
	"clinic_id" uuid,
	"tax_category" text DEFAULT 'standard' NOT NULL,
	"tax_rate_percent" numeric(7, 4) NOT NULL,
	"is_compound" boolean DEFAULT false NOT NULL,
	"valid_from_on" date NOT NULL,
	"valid_until_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_tax_rates_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_tax_rates_code_normalized_valid_from_on_unique" UNIQUE("organization_id","code_normalized","valid_from_on"),
	CONSTRAINT "vet_tax_rates_tax_category_list" CHECK ("vet_tax_rates"."tax_category" in ('standard', 'reduced', 'zero', 'exempt')),
	CONSTRAINT "vet_tax_rates_code_not_blank" CHECK (btrim("vet_tax_rates"."code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_tax_rates_name_not_blank" CHECK (btrim("vet_tax_rates"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_tax_rates_jurisdiction_not_blank" CHECK (btrim("vet_tax_rates"."jurisdiction", E' \t\r\n') <> ''),
	CONSTRAINT "vet_tax_rates_tax_rate_percent_range" CHECK (("vet_tax_rates"."tax_rate_percent" >= 0) and ("vet_tax_rates"."tax_rate_percent" <= 100)),
	CONSTRAINT "vet_tax_rates_tax_category_taxable" CHECK (not ("vet_tax_rates"."tax_category" in ('exempt'))),
	CONSTRAINT "vet_tax_rates_tax_rate_percent_zero_rated" CHECK ((("vet_tax_rates"."tax_category" in ('zero')) is not true) or ("vet_tax_rates"."tax_rate_percent" = 0)),
	CONSTRAINT "vet_tax_rates_valid_until_on_later_than_valid_from_on" CHECK ("vet_tax_rates"."valid_until_on" > "vet_tax_rates"."valid_from_on")
);
--> statement-breakpoint
ALTER TABLE "vet_tax_rates" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_products" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"sku" varchar(50) NOT NULL,
	"sku_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("sku"))) STORED NOT NULL,
	"barcode" varchar(50),
	"name" varchar(200) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"description" text,
	"category" text NOT NULL,
	"manufacturer" varchar(150),
	"medication_id" uuid,
	"strength" varchar(100),
	"dosage_form" varchar(100),
	"ndc" varchar(20),
	"ndc_normalized" text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace("ndc", '[^0-9A-Za-z]', '', 'g'))) STORED,
	"dea_schedule" text DEFAULT 'unscheduled' NOT NULL,
	"is_controlled" boolean DEFAULT false NOT NULL,
	"requires_prescription" boolean DEFAULT false NOT NULL,
	"unit" text DEFAULT 'each' NOT NULL,
	"default_price" numeric(12, 2) NOT NULL,
	"dispensing_fee" numeric(12, 2),
	"cost_per_unit" numeric(12, 4),
	"tax_category" text DEFAULT 'standard' NOT NULL,
	"is_taxable" boolean GENERATED ALWAYS AS ("tax_category" <> 'exempt') STORED NOT NULL,
	"is_discountable" boolean DEFAULT true NOT NULL,
	"is_stocked" boolean DEFAULT true NOT NULL,
	"opened_shelf_life_days" integer,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_products_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_products_sku_normalized_unique" UNIQUE("organization_id","sku_normalized"),
	CONSTRAINT "vet_products_category_list" CHECK ("vet_products"."category" in ('medication', 'vaccine', 'parasiticide', 'diet', 'supplement', 'fluid', 'consumable', 'surgical_supply', 'laboratory_supply', 'retail', 'other')),
	CONSTRAINT "vet_products_dea_schedule_list" CHECK ("vet_products"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v', 'unscheduled')),
	CONSTRAINT "vet_products_unit_list" CHECK ("vet_products"."unit" in ('each', 'tablet', 'capsule', 'dose', 'ml', 'l', 'g', 'kg', 'vial', 'ampule', 'syringe', 'tube', 'bottle', 'can', 'bag', 'pack', 'box', 'case', 'roll', 'pair')),
	CONSTRAINT "vet_products_tax_category_list" CHECK ("vet_products"."tax_category" in ('standard', 'reduced', 'zero', 'exempt')),
	CONSTRAINT "vet_products_sku_not_blank" CHECK (btrim("vet_products"."sku", E' \t\r\n') <> ''),
	CONSTRAINT "vet_products_barcode_not_blank" CHECK (btrim("vet_products"."barcode", E' \t\r\n') <> ''),
	CONSTRAINT "vet_products_name_not_blank" CHECK (btrim("vet_products"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_products_ndc_ndc" CHECK ("vet_products"."ndc" ~ '^([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{6}-[0-9]{4}-[0-9]{2})$'),
	CONSTRAINT "vet_products_is_controlled_by_schedule" CHECK ((("vet_products"."is_controlled") is true) = (("vet_products"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v')) is true)),
	CONSTRAINT "vet_products_default_price_not_negative" CHECK ("vet_products"."default_price" >= 0),
	CONSTRAINT "vet_products_dispensing_fee_not_negative" CHECK ("vet_products"."dispensing_fee" >= 0),
	CONSTRAINT "vet_products_cost_per_unit_not_negative" CHECK ("vet_products"."cost_per_unit" >= 0),
	CONSTRAINT "vet_products_opened_shelf_life_days_positive" CHECK ("vet_products"."opened_shelf_life_days" > 0)
);
--> statement-breakpoint
ALTER TABLE "vet_products" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_service_categories" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"parent_category_id" uuid,
	"name" varchar(100) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"description" text,
	"revenue_account_code" varchar(50),
	"display_order" smallint DEFAULT 0 NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_service_categories_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_service_categories_name_unique" UNIQUE NULLS NOT DISTINCT("organization_id","parent_category_id","name_normalized"),
	CONSTRAINT "vet_service_categories_name_not_blank" CHECK (btrim("vet_service_categories"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_service_categories_parent_category_id_not_id" CHECK ("vet_service_categories"."parent_category_id" <> "vet_service_categories"."id"),
	CONSTRAINT "vet_service_categories_display_order_not_negative" CHECK ("vet_service_categories"."display_order" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vet_service_categories" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_service_species" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"species_id" uuid NOT NULL,
	"from_weight_kg" numeric(8, 3),
	"below_weight_kg" numeric(8, 3),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_service_species_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_service_species_service_id_species_id_unique" UNIQUE("organization_id","service_id","species_id"),
	CONSTRAINT "vet_service_species_from_weight_kg_not_negative" CHECK ("vet_service_species"."from_weight_kg" >= 0),
	CONSTRAINT "vet_service_species_below_weight_kg_positive" CHECK ("vet_service_species"."below_weight_kg" > 0),
	CONSTRAINT "vet_service_species_below_weight_kg_later_than_from_weight_kg" CHECK ("vet_service_species"."below_weight_kg" > "vet_service_species"."from_weight_kg")
);
--> statement-breakpoint
ALTER TABLE "vet_service_species" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_services" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"category_id" uuid NOT NULL,
	"code" varchar(50) NOT NULL,
	"code_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("code"))) STORED NOT NULL,
	"name" varchar(200) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"description" text,
	"procedure_code_id" uuid,
	"default_price" numeric(12, 2) NOT NULL,
	"price_unit" text DEFAULT 'each' NOT NULL,
	"minimum_charge" numeric(12, 2),
	"estimated_cost" numeric(12, 2),
	"tax_category" text DEFAULT 'standard' NOT NULL,
	"is_taxable" boolean GENERATED ALWAYS AS ("tax_category" <> 'exempt') STORED NOT NULL,
	"is_discountable" boolean DEFAULT true NOT NULL,
	"allows_price_override" boolean DEFAULT true NOT NULL,
	"duration_minutes" integer,
	"requires_veterinarian" boolean DEFAULT false NOT NULL,
	"requires_consent" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_services_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_services_code_normalized_unique" UNIQUE("organization_id","code_normalized"),
	CONSTRAINT "vet_services_price_unit_list" CHECK ("vet_services"."price_unit" in ('each', 'minute', 'hour', 'day', 'night', 'kilogram', 'kilometer')),
	CONSTRAINT "vet_services_tax_category_list" CHECK ("vet_services"."tax_category" in ('standard', 'reduced', 'zero', 'exempt')),
	CONSTRAINT "vet_services_code_not_blank" CHECK (btrim("vet_services"."code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_services_name_not_blank" CHECK (btrim("vet_services"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_services_default_price_not_negative" CHECK ("vet_services"."default_price" >= 0),
	CONSTRAINT "vet_services_minimum_charge_not_negative" CHECK ("vet_services"."minimum_charge" >= 0),
	CONSTRAINT "vet_services_estimated_cost_not_negative" CHECK ("vet_services"."estimated_cost" >= 0),
	CONSTRAINT "vet_services_duration_minutes_positive" CHECK ("vet_services"."duration_minutes" > 0)
);
--> statement-breakpoint
ALTER TABLE "vet_services" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_client_relationships" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"related_client_id" uuid NOT NULL,
	"relationship_type" text NOT NULL,
	"is_authorized_agent" boolean DEFAULT false NOT NULL,
	"can_authorize_treatment" boolean DEFAULT false NOT NULL,
	"can_authorize_payment" boolean DEFAULT false NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_client_relationships_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_client_relationships_unique" UNIQUE("organization_id","client_id","related_client_id","relationship_type"),
	CONSTRAINT "vet_client_relationships_relationship_type_list" CHECK ("vet_client_relationships"."relationship_type" in ('spouse', 'parent', 'child', 'sibling', 'caretaker', 'agent', 'emergency_contact', 'business_partner', 'other')),
	CONSTRAINT "vet_client_relationships_related_client_id_not_client_id" CHECK ("vet_client_relationships"."related_client_id" <> "vet_client_relationships"."client_id"),
	CONSTRAINT "vet_client_relationships_ends_on_after_starts_on" CHECK ("vet_client_relationships"."ends_on" >= "vet_client_relationships"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "vet_client_relationships" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_clients" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"client_number" varchar(50),
	"client_type" text DEFAULT 'person' NOT NULL,
	"business_name" varchar(255),
	"first_name" varchar(100) NOT NULL,
	"last_name" varchar(100) NOT NULL,
	"first_name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("first_name"))) STORED NOT NULL,
	"last_name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("last_name"))) STORED NOT NULL,
	"email" varchar(255),
	"email_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("email"))) STORED,
	"phone" varchar(20),
	"phone_normalized" text COLLATE "C" GENERATED ALWAYS AS (regexp_replace("phone", '(?!^\+)[^0-9]', '', 'g')) STORED,
	"mobile" varchar(20),
	"mobile_normalized" text COLLATE "C" GENERATED ALWAYS AS (regexp_replace("mobile", '(?!^\+)[^0-9]', '', 'g')) STORED,
	"address_line1" varchar(255),
	"address_line2" varchar(255),
	"city" varchar(100),
	"state" varchar(100),
	"postal_code" varchar(20),
	"country" varchar(2) DEFAULT 'US' NOT NULL,
	"emergency_contact_name" varchar(200),
	"emergency_contact_phone" varchar(20),
	"preferred_language" varchar(35) DEFAULT 'en' NOT NULL,
	"communication_preferences" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"marketing_consent" boolean DEFAULT false NOT NULL,
	"tax_id_encrypted" text,
	"credit_limit" numeric(12, 2),
	"account_balance" numeric(12, 2) DEFAULT '0' NOT NULL,
	"notes" text,
	"status" text DEFAULT 'active' NOT NULL,
	"is_active" boolean GENERATED ALWAYS AS ("status" = 'active') STORED NOT NULL,
	"anonymized_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_clients_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_clients_client_type_list" CHECK ("vet_clients"."client_type" in ('person', 'business', 'shelter', 'rescue', 'government')),
	CONSTRAINT "vet_clients_status_list" CHECK ("vet_clients"."status" in ('active', 'inactive', 'blocked', 'deceased')),
	CONSTRAINT "vet_clients_business_name_required" CHECK (((not ("vet_clients"."client_type" in ('person'))) is not true) or ("vet_clients"."business_name" is not null)),
	CONSTRAINT "vet_clients_business_name_not_blank" CHECK (btrim("vet_clients"."business_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_clients_first_name_not_blank" CHECK (btrim("vet_clients"."first_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_clients_last_name_not_blank" CHECK (btrim("vet_clients"."last_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_clients_email_email" CHECK ("vet_clients"."email" ~ '^[^@\s]+@[^@\s]+$'),
	CONSTRAINT "vet_clients_phone_phone" CHECK ("vet_clients"."phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_clients_mobile_phone" CHECK ("vet_clients"."mobile" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_clients_emergency_contact_phone_phone" CHECK ("vet_clients"."emergency_contact_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_clients_country_iso_3166" CHECK ("vet_clients"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "vet_clients_communication_preferences_object" CHECK (jsonb_typeof("vet_clients"."communication_preferences") = 'object'),
	CONSTRAINT "vet_clients_tax_id_encrypted_envelope" CHECK ("vet_clients"."tax_id_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_clients_credit_limit_not_negative" CHECK ("vet_clients"."credit_limit" >= 0),
	CONSTRAINT "vet_clients_anonymized_at_keeps_no_contact" CHECK ((("vet_clients"."anonymized_at" is not null) is not true) or (num_nonnulls("vet_clients"."email", "vet_clients"."phone", "vet_clients"."mobile", "vet_clients"."tax_id_encrypted") = 0)),
	CONSTRAINT "vet_clients_deleted_at_after_created_at" CHECK ("vet_clients"."deleted_at" >= "vet_clients"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_clients" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_client_notes" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"clinic_id" uuid,
	"note_type" text DEFAULT 'general' NOT NULL,
	"body" text NOT NULL,
	"is_pinned" boolean DEFAULT false NOT NULL,
	"is_alert" boolean DEFAULT false NOT NULL,
	"is_private" boolean DEFAULT false NOT NULL,
	"is_internal" boolean DEFAULT true NOT NULL,
	"requires_follow_up" boolean DEFAULT false NOT NULL,
	"follow_up_on" date,
	"follow_up_by" uuid,
	"followed_up_at" timestamp with time zone,
	"followed_up_by" uuid,
	"created_by" uuid NOT NULL,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_client_notes_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_client_notes_note_type_list" CHECK ("vet_client_notes"."note_type" in ('general', 'communication', 'preference', 'billing', 'collections', 'complaint', 'compliment', 'conduct', 'other')),
	CONSTRAINT "vet_client_notes_body_not_blank" CHECK (btrim("vet_client_notes"."body", E' \t\r\n') <> ''),
	CONSTRAINT "vet_client_notes_follow_up_on_required" CHECK ((("vet_client_notes"."requires_follow_up") is not true) or ("vet_client_notes"."follow_up_on" is not null)),
	CONSTRAINT "vet_client_notes_follow_up_on_expected" CHECK ((("vet_client_notes"."follow_up_on" is not null) is not true) or (("vet_client_notes"."requires_follow_up") is true)),
	CONSTRAINT "vet_client_notes_follow_up_by_expected" CHECK ((("vet_client_notes"."follow_up_by" is not null) is not true) or (("vet_client_notes"."requires_follow_up") is true)),
	CONSTRAINT "vet_client_notes_followed_up_at_expected" CHECK ((("vet_client_notes"."followed_up_at" is not null) is not true) or (("vet_client_notes"."requires_follow_up") is true)),
	CONSTRAINT "vet_client_notes_followed_up_at_with_person" CHECK ((num_nonnulls("vet_client_notes"."followed_up_at", "vet_client_notes"."followed_up_by") = 2) or (num_nonnulls("vet_client_notes"."followed_up_at", "vet_client_notes"."followed_up_by") = 0)),
	CONSTRAINT "vet_client_notes_deleted_by_expected" CHECK ((("vet_client_notes"."deleted_by" is not null) is not true) or (("vet_client_notes"."deleted_at" is not null) is true)),
	CONSTRAINT "vet_client_notes_deleted_at_after_created_at" CHECK ("vet_client_notes"."deleted_at" >= "vet_client_notes"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_client_notes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_imaging_studies" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid,
	"patient_id" uuid NOT NULL,
	"order_id" uuid,
	"modality" text NOT NULL,
	"body_region" text NOT NULL,
	"laterality" text,
	"views" varchar(200),
	"status" text DEFAULT 'scheduled' NOT NULL,
	"scheduled_at" timestamp with time zone,
	"study_instance_uid" varchar(64),
	"accession_number" varchar(50),
	"series_count" smallint DEFAULT 0 NOT NULL,
	"image_count" smallint DEFAULT 0 NOT NULL,
	"pacs_url" varchar(500),
	"performed_at" timestamp with time zone,
	"performed_by" uuid,
	"is_external" boolean DEFAULT false NOT NULL,
	"kvp" smallint,
	"mas" numeric(7, 2),
	"exposure_count" smallint,
	"thickness_cm" numeric(5, 1),
	"contrast_agent" varchar(100),
	"contrast_volume_ml" numeric(7, 2),
	"clinical_question" text,
	"interpreted_by" uuid,
	"interpreter_name" varchar(200),
	"interpreted_at" timestamp with time zone,
	"findings" text,
	"impression" text,
	"recommendations" text,
	"amendment_reason" text,
	"is_critical" boolean DEFAULT false NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" uuid,
	"cancelled_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_imaging_studies_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_imaging_studies_modality_list" CHECK ("vet_imaging_studies"."modality" in ('xray', 'dental_xray', 'ultrasound', 'echocardiography', 'ct', 'mri', 'fluoroscopy', 'endoscopy', 'nuclear', 'pet', 'thermography', 'photography', 'other')),
	CONSTRAINT "vet_imaging_studies_body_region_list" CHECK ("vet_imaging_studies"."body_region" in ('head', 'dentition', 'neck', 'thorax', 'abdomen', 'pelvis', 'spine', 'forelimb', 'hindlimb', 'wing', 'tail', 'whole_body', 'other')),
	CONSTRAINT "vet_imaging_studies_laterality_list" CHECK ("vet_imaging_studies"."laterality" in ('left', 'right', 'bilateral', 'midline')),
	CONSTRAINT "vet_imaging_studies_status_list" CHECK ("vet_imaging_studies"."status" in ('scheduled', 'performed', 'preliminary', 'final', 'amended', 'cancelled')),
	CONSTRAINT "vet_imaging_studies_study_instance_uid_dicom_uid" CHECK ("vet_imaging_studies"."study_instance_uid" ~ '^(0|[1-9][0-9]*)([.](0|[1-9][0-9]*))+$'),
	CONSTRAINT "vet_imaging_studies_accession_number_not_blank" CHECK (btrim("vet_imaging_studies"."accession_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_imaging_studies_pacs_url_web_address" CHECK ("vet_imaging_studies"."pacs_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_imaging_studies_series_count_not_negative" CHECK ("vet_imaging_studies"."series_count" >= 0),
	CONSTRAINT "vet_imaging_studies_image_count_not_negative" CHECK ("vet_imaging_studies"."image_count" >= 0),
	CONSTRAINT "vet_imaging_studies_kvp_positive" CHECK ("vet_imaging_studies"."kvp" > 0),
	CONSTRAINT "vet_imaging_studies_mas_positive" CHECK ("vet_imaging_studies"."mas" > 0),
	CONSTRAINT "vet_imaging_studies_exposure_count_positive" CHECK ("vet_imaging_studies"."exposure_count" > 0),
	CONSTRAINT "vet_imaging_studies_thickness_cm_positive" CHECK ("vet_imaging_studies"."thickness_cm" > 0),
	CONSTRAINT "vet_imaging_studies_contrast_volume_ml_positive" CHECK ("vet_imaging_studies"."contrast_volume_ml" > 0),
	CONSTRAINT "vet_imaging_studies_contrast_volume_ml_expected" CHECK ((("vet_imaging_studies"."contrast_volume_ml" is not null) is not true) or (("vet_imaging_studies"."contrast_agent" is not null) is true)),
	CONSTRAINT "vet_imaging_studies_kvp_expected" CHECK ((("vet_imaging_studies"."kvp" is not null) is not true) or (("vet_imaging_studies"."modality" in ('xray', 'dental_xray', 'fluoroscopy', 'ct')) is true)),
	CONSTRAINT "vet_imaging_studies_mas_expected" CHECK ((("vet_imaging_studies"."mas" is not null) is not true) or (("vet_imaging_studies"."modality" in ('xray', 'dental_xray', 'fluoroscopy', 'ct')) is true)),
	CONSTRAINT "vet_imaging_studies_performed_at_required" CHECK ((("vet_imaging_studies"."status" in ('performed', 'preliminary', 'final', 'amended')) is not true) or ("vet_imaging_studies"."performed_at" is not null)),
	CONSTRAINT "vet_imaging_studies_findings_required" CHECK ((("vet_imaging_studies"."status" in ('final', 'amended')) is not true) or ("vet_imaging_studies"."findings" is not null)),
	CONSTRAINT "vet_imaging_studies_impression_required" CHECK ((("vet_imaging_studies"."status" in ('final', 'amended')) is not true) or ("vet_imaging_studies"."impression" is not null)),
	CONSTRAINT "vet_imaging_studies_interpreted_at_required" CHECK ((("vet_imaging_studies"."status" in ('final', 'amended')) is not true) or ("vet_imaging_studies"."interpreted_at" is not null)),
	CONSTRAINT "vet_imaging_studies_interpreted_by_named" CHECK ((("vet_imaging_studies"."interpreted_at" is not null) is not true) or (num_nonnulls("vet_imaging_studies"."interpreted_by", "vet_imaging_studies"."interpreter_name") >= 1)),
	CONSTRAINT "vet_imaging_studies_interpreted_at_after_performed_at" CHECK ("vet_imaging_studies"."interpreted_at" >= "vet_imaging_studies"."performed_at"),
	CONSTRAINT "vet_imaging_studies_amendment_reason_exactly" CHECK ((("vet_imaging_studies"."status" in ('amended')) is true) = (("vet_imaging_studies"."amendment_reason" is not null) is true)),
	CONSTRAINT "vet_imaging_studies_amendment_reason_not_blank" CHECK (btrim("vet_imaging_studies"."amendment_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_imaging_studies_cancelled_reason_exactly" CHECK ((("vet_imaging_studies"."status" in ('cancelled')) is true) = (("vet_imaging_studies"."cancelled_reason" is not null) is true)),
	CONSTRAINT "vet_imaging_studies_cancelled_reason_not_blank" CHECK (btrim("vet_imaging_studies"."cancelled_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_imaging_studies_acknowledged_at_expected" CHECK ((("vet_imaging_studies"."acknowledged_at" is not null) is not true) or (("vet_imaging_studies"."is_critical") is true)),
	CONSTRAINT "vet_imaging_studies_acknowledged_by_when" CHECK ((num_nonnulls("vet_imaging_studies"."acknowledged_by", "vet_imaging_studies"."acknowledged_at") = 2) or (num_nonnulls("vet_imaging_studies"."acknowledged_by", "vet_imaging_studies"."acknowledged_at") = 0))
);
--> statement-breakpoint
ALTER TABLE "vet_imaging_studies" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_diagnostic_test_orders" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid,
	"patient_id" uuid NOT NULL,
	"diagnostic_test_id" uuid NOT NULL,
	"accession_number" varchar(50),
	"ordered_by" uuid NOT NULL,
	"ordered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"priority" text DEFAULT 'routine' NOT NULL,
	"status" text DEFAULT 'ordered' NOT NULL,
	"clinical_notes" text,
	"specimen_type" text,
	"specimen_site" varchar(100),
	"fasting_status" text DEFAULT 'unknown' NOT NULL,
	"collected_at" timestamp with time zone,
	"collected_by" uuid,
	"resulted_at" timestamp with time zone,
	"reviewed_by" uuid,
	"reviewed_at" timestamp with time zone,
	"client_informed_at" timestamp with time zone,
	"client_informed_by" uuid,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	"cancellation_reason" text,
	"cancellation_notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_diagnostic_test_orders_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_diagnostic_test_orders_priority_list" CHECK ("vet_diagnostic_test_orders"."priority" in ('routine', 'urgent', 'stat')),
	CONSTRAINT "vet_diagnostic_test_orders_status_list" CHECK ("vet_diagnostic_test_orders"."status" in ('ordered', 'collected', 'in_progress', 'resulted', 'reviewed', 'cancelled')),
	CONSTRAINT "vet_diagnostic_test_orders_specimen_type_list" CHECK ("vet_diagnostic_test_orders"."specimen_type" in ('whole_blood', 'serum', 'plasma', 'urine', 'feces', 'tissue', 'aspirate', 'swab', 'skin_scraping', 'hair', 'feather', 'milk', 'semen', 'effusion', 'joint_fluid', 'cerebrospinal_fluid', 'airway_wash', 'stone', 'carcass', 'other')),
	CONSTRAINT "vet_diagnostic_test_orders_fasting_status_list" CHECK ("vet_diagnostic_test_orders"."fasting_status" in ('fasted', 'fed', 'unknown')),
	CONSTRAINT "vet_diagnostic_test_orders_cancellation_reason_list" CHECK ("vet_diagnostic_test_orders"."cancellation_reason" in ('client_declined', 'specimen_unsuitable', 'specimen_lost', 'duplicate', 'ordered_in_error', 'no_longer_needed', 'patient_deceased', 'other')),
	CONSTRAINT "vet_diagnostic_test_orders_accession_number_not_blank" CHECK (btrim("vet_diagnostic_test_orders"."accession_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnostic_test_orders_resulted_at_after_ordered_at" CHECK ("vet_diagnostic_test_orders"."resulted_at" >= "vet_diagnostic_test_orders"."ordered_at"),
	CONSTRAINT "vet_diagnostic_test_orders_reviewed_at_after_resulted_at" CHECK ("vet_diagnostic_test_orders"."reviewed_at" >= "vet_diagnostic_test_orders"."resulted_at"),
	CONSTRAINT "vet_diagnostic_test_orders_client_informed_at_after_ordered_at" CHECK ("vet_diagnostic_test_orders"."client_informed_at" >= "vet_diagnostic_test_orders"."ordered_at"),
	CONSTRAINT "vet_diagnostic_test_orders_cancelled_at_after_ordered_at" CHECK ("vet_diagnostic_test_orders"."cancelled_at" >= "vet_diagnostic_test_orders"."ordered_at"),
	CONSTRAINT "vet_diagnostic_test_orders_collected_by_when" CHECK ((num_nonnulls("vet_diagnostic_test_orders"."collected_by", "vet_diagnostic_test_orders"."collected_at") = 2) or (num_nonnulls("vet_diagnostic_test_orders"."collected_by", "vet_diagnostic_test_orders"."collected_at") = 0)),
	CONSTRAINT "vet_diagnostic_test_orders_client_informed_by_when" CHECK ((num_nonnulls("vet_diagnostic_test_orders"."client_informed_by", "vet_diagnostic_test_orders"."client_informed_at") = 2) or (num_nonnulls("vet_diagnostic_test_orders"."client_informed_by", "vet_diagnostic_test_orders"."client_informed_at") = 0)),
	CONSTRAINT "vet_diagnostic_test_orders_collected_at_required" CHECK ((("vet_diagnostic_test_orders"."status" in ('collected')) is not true) or ("vet_diagnostic_test_orders"."collected_at" is not null)),
	CONSTRAINT "vet_diagnostic_test_orders_resulted_at_required" CHECK ((("vet_diagnostic_test_orders"."status" in ('resulted', 'reviewed')) is not true) or ("vet_diagnostic_test_orders"."resulted_at" is not null)),
	CONSTRAINT "vet_diagnostic_test_orders_reviewed_at_exactly" CHECK ((("vet_diagnostic_test_orders"."status" in ('reviewed')) is true) = (("vet_diagnostic_test_orders"."reviewed_at" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_orders_reviewed_by_exactly" CHECK ((("vet_diagnostic_test_orders"."status" in ('reviewed')) is true) = (("vet_diagnostic_test_orders"."reviewed_by" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_orders_cancelled_at_exactly" CHECK ((("vet_diagnostic_test_orders"."status" in ('cancelled')) is true) = (("vet_diagnostic_test_orders"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_orders_cancelled_by_exactly" CHECK ((("vet_diagnostic_test_orders"."status" in ('cancelled')) is true) = (("vet_diagnostic_test_orders"."cancelled_by" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_orders_cancellation_reason_exactly" CHECK ((("vet_diagnostic_test_orders"."status" in ('cancelled')) is true) = (("vet_diagnostic_test_orders"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_orders_cancellation_notes_required" CHECK ((("vet_diagnostic_test_orders"."cancellation_reason" in ('other')) is not true) or ("vet_diagnostic_test_orders"."cancellation_notes" is not null))
);
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_orders" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_diagnostic_test_results" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid,
	"patient_id" uuid NOT NULL,
	"order_id" uuid,
	"test_name" varchar(200) NOT NULL,
	"test_code" varchar(50),
	"loinc_code" varchar(10),
	"position" smallint DEFAULT 0 NOT NULL,
	"specimen_type" text,
	"specimen_quality" text,
	"result_value" varchar(500),
	"value_numeric" numeric(16, 6),
	"comparator" text,
	"unit" varchar(50),
	"reference_low" numeric(16, 6),
	"reference_high" numeric(16, 6),
	"reference_range" varchar(200),
	"abnormal_flag" text,
	"status" text DEFAULT 'pending' NOT NULL,
	"report_status" text DEFAULT 'final' NOT NULL,
	"tested_on" date DEFAULT current_date NOT NULL,
	"received_on" date,
	"reported_at" timestamp with time zone,
	"lab_provider" varchar(100),
	"method" varchar(100),
	"performed_by" uuid,
	"document_id" uuid,
	"is_critical" boolean DEFAULT false NOT NULL,
	"critical_notified_at" timestamp with time zone,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" uuid,
	"acknowledgment_notes" text,
	"reviewed_at" timestamp with time zone,
	"reviewed_by" uuid,
	"correction_of_id" uuid,
	"correction_reason" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_diagnostic_test_results_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_diagnostic_test_results_test_name_not_blank" CHECK (btrim("vet_diagnostic_test_results"."test_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnostic_test_results_loinc_code_loinc" CHECK ("vet_diagnostic_test_results"."loinc_code" ~ '^[0-9]{1,7}-[0-9]$'),
	CONSTRAINT "vet_diagnostic_test_results_specimen_type_list" CHECK ("vet_diagnostic_test_results"."specimen_type" in ('whole_blood', 'serum', 'plasma', 'urine', 'feces', 'tissue', 'aspirate', 'swab', 'skin_scraping', 'hair', 'feather', 'milk', 'semen', 'effusion', 'joint_fluid', 'cerebrospinal_fluid', 'airway_wash', 'stone', 'carcass', 'other')),
	CONSTRAINT "vet_diagnostic_test_results_specimen_quality_list" CHECK ("vet_diagnostic_test_results"."specimen_quality" in ('acceptable', 'hemolyzed', 'lipemic', 'icteric', 'clotted', 'contaminated', 'insufficient', 'aged')),
	CONSTRAINT "vet_diagnostic_test_results_comparator_list" CHECK ("vet_diagnostic_test_results"."comparator" in ('<', '<=', '>=', '>')),
	CONSTRAINT "vet_diagnostic_test_results_abnormal_flag_list" CHECK ("vet_diagnostic_test_results"."abnormal_flag" in ('normal', 'low', 'high', 'critical_low', 'critical_high', 'abnormal', 'critical_abnormal', 'indeterminate')),
	CONSTRAINT "vet_diagnostic_test_results_status_list" CHECK ("vet_diagnostic_test_results"."status" in ('normal', 'abnormal', 'critical', 'pending')),
	CONSTRAINT "vet_diagnostic_test_results_report_status_list" CHECK ("vet_diagnostic_test_results"."report_status" in ('preliminary', 'final', 'corrected')),
	CONSTRAINT "vet_diagnostic_test_results_result_value_exactly" CHECK (((not ("vet_diagnostic_test_results"."status" in ('pending'))) is true) = (("vet_diagnostic_test_results"."result_value" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_results_result_value_not_blank" CHECK (btrim("vet_diagnostic_test_results"."result_value", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnostic_test_results_value_numeric_expected" CHECK ((("vet_diagnostic_test_results"."value_numeric" is not null) is not true) or (("vet_diagnostic_test_results"."result_value" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_results_comparator_expected" CHECK ((("vet_diagnostic_test_results"."comparator" is not null) is not true) or (("vet_diagnostic_test_results"."value_numeric" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_results_unit_required" CHECK ((("vet_diagnostic_test_results"."value_numeric" is not null) is not true) or ("vet_diagnostic_test_results"."unit" is not null)),
	CONSTRAINT "vet_diagnostic_test_results_unit_not_blank" CHECK (btrim("vet_diagnostic_test_results"."unit", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnostic_test_results_position_not_negative" CHECK ("vet_diagnostic_test_results"."position" >= 0),
	CONSTRAINT "vet_diagnostic_test_results_reference_high_after_reference_low" CHECK ("vet_diagnostic_test_results"."reference_high" >= "vet_diagnostic_test_results"."reference_low"),
	CONSTRAINT "vet_diagnostic_test_results_tested_on_after_received_on" CHECK ("vet_diagnostic_test_results"."tested_on" >= "vet_diagnostic_test_results"."received_on"),
	CONSTRAINT "vet_diagnostic_test_results_is_critical_status" CHECK ((("vet_diagnostic_test_results"."is_critical") is true) = (("vet_diagnostic_test_results"."status" in ('critical')) is true)),
	CONSTRAINT "vet_diagnostic_test_results_abnormal_flag_critical" CHECK ((("vet_diagnostic_test_results"."abnormal_flag" in ('critical_low', 'critical_high', 'critical_abnormal')) is not true) or ("vet_diagnostic_test_results"."is_critical")),
	CONSTRAINT "vet_diagnostic_test_results_abnormal_flag_normal" CHECK ((("vet_diagnostic_test_results"."status" in ('normal')) is not true) or (not ("vet_diagnostic_test_results"."abnormal_flag" in ('low', 'high', 'abnormal')))),
	CONSTRAINT "vet_diagnostic_test_results_critical_notified_at_expected" CHECK ((("vet_diagnostic_test_results"."critical_notified_at" is not null) is not true) or (("vet_diagnostic_test_results"."is_critical") is true)),
	CONSTRAINT "vet_diagnostic_test_results_acknowledged_at_expected" CHECK ((("vet_diagnostic_test_results"."acknowledged_at" is not null) is not true) or (("vet_diagnostic_test_results"."is_critical") is true)),
	CONSTRAINT "vet_diagnostic_test_results_acknowledged_by_exactly" CHECK ((("vet_diagnostic_test_results"."acknowledged_at" is not null) is true) = (("vet_diagnostic_test_results"."acknowledged_by" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_results_acknowledgment_notes_exactly" CHECK ((("vet_diagnostic_test_results"."acknowledged_at" is not null) is true) = (("vet_diagnostic_test_results"."acknowledgment_notes" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_results_acknowledgment_notes_not_blank" CHECK (btrim("vet_diagnostic_test_results"."acknowledgment_notes", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnostic_test_results_acknowledged_at_after_notice" CHECK ("vet_diagnostic_test_results"."acknowledged_at" >= "vet_diagnostic_test_results"."critical_notified_at"),
	CONSTRAINT "vet_diagnostic_test_results_reviewed_at_acknowledged" CHECK (((("vet_diagnostic_test_results"."is_critical") and ("vet_diagnostic_test_results"."reviewed_at" is not null)) is not true) or ("vet_diagnostic_test_results"."acknowledged_at" is not null)),
	CONSTRAINT "vet_diagnostic_test_results_reviewed_by_exactly" CHECK ((("vet_diagnostic_test_results"."reviewed_at" is not null) is true) = (("vet_diagnostic_test_results"."reviewed_by" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_results_correction_of_id_exactly" CHECK ((("vet_diagnostic_test_results"."report_status" in ('corrected')) is true) = (("vet_diagnostic_test_results"."correction_of_id" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_results_correction_reason_exactly" CHECK ((("vet_diagnostic_test_results"."report_status" in ('corrected')) is true) = (("vet_diagnostic_test_results"."correction_reason" is not null) is true)),
	CONSTRAINT "vet_diagnostic_test_results_correction_reason_not_blank" CHECK (btrim("vet_diagnostic_test_results"."correction_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnostic_test_results_correction_of_id_not_id" CHECK ("vet_diagnostic_test_results"."correction_of_id" <> "vet_diagnostic_test_results"."id")
);
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_results" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_resources" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"room_id" uuid,
	"name" varchar(100) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"resource_type" text DEFAULT 'other' NOT NULL,
	"turnaround_minutes" smallint DEFAULT 0 NOT NULL,
	"is_bookable" boolean DEFAULT true NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_resources_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_resources_name_unique" UNIQUE("organization_id","clinic_id","name_normalized"),
	CONSTRAINT "vet_resources_resource_type_list" CHECK ("vet_resources"."resource_type" in ('anesthesia_machine', 'dental_unit', 'imaging_unit', 'surgery_table', 'monitor', 'portable_equipment', 'vehicle', 'other')),
	CONSTRAINT "vet_resources_name_not_blank" CHECK (btrim("vet_resources"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_resources_turnaround_minutes_not_negative" CHECK ("vet_resources"."turnaround_minutes" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vet_resources" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_rooms" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"room_type" text DEFAULT 'exam' NOT NULL,
	"capacity" smallint DEFAULT 1 NOT NULL,
	"turnaround_minutes" smallint DEFAULT 0 NOT NULL,
	"is_bookable" boolean DEFAULT true NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_rooms_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_rooms_name_unique" UNIQUE("organization_id","clinic_id","name_normalized"),
	CONSTRAINT "vet_rooms_room_type_list" CHECK ("vet_rooms"."room_type" in ('exam', 'treatment', 'surgery', 'dental', 'imaging', 'intensive_care', 'isolation', 'ward', 'comfort', 'laboratory', 'pharmacy', 'grooming', 'rehabilitation', 'stall', 'other')),
	CONSTRAINT "vet_rooms_name_not_blank" CHECK (btrim("vet_rooms"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_rooms_capacity_positive" CHECK ("vet_rooms"."capacity" > 0),
	CONSTRAINT "vet_rooms_turnaround_minutes_not_negative" CHECK ("vet_rooms"."turnaround_minutes" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vet_rooms" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_auth_tokens" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"token_hash" varchar(64) NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_auth_tokens_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_auth_tokens_token_hash_unique" UNIQUE("organization_id","token_hash"),
	CONSTRAINT "vet_auth_tokens_kind_list" CHECK ("vet_auth_tokens"."kind" in ('password_reset', 'email_verify', 'mfa', 'invite', 'api')),
	CONSTRAINT "vet_auth_tokens_token_hash_sha256" CHECK ("vet_auth_tokens"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_auth_tokens_expires_at_after_created_at" CHECK ("vet_auth_tokens"."expires_at" >= "vet_auth_tokens"."created_at"),
	CONSTRAINT "vet_auth_tokens_used_at_after_created_at" CHECK ("vet_auth_tokens"."used_at" >= "vet_auth_tokens"."created_at"),
	CONSTRAINT "vet_auth_tokens_used_at_before_expiry" CHECK ("vet_auth_tokens"."used_at" <= "vet_auth_tokens"."expires_at")
);
--> statement-breakpoint
ALTER TABLE "vet_auth_tokens" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_sessions" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" varchar(64) NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"ip_address" varchar(45),
	"user_agent" varchar(512),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_sessions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_sessions_token_hash_unique" UNIQUE("organization_id","token_hash"),
	CONSTRAINT "vet_sessions_token_hash_sha256" CHECK ("vet_sessions"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_sessions_expires_at_after_created_at" CHECK ("vet_sessions"."expires_at" >= "vet_sessions"."created_at"),
	CONSTRAINT "vet_sessions_revoked_at_after_created_at" CHECK ("vet_sessions"."revoked_at" >= "vet_sessions"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_sessions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_users" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"email" varchar(255) NOT NULL,
	"email_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("email"))) STORED NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"first_name" varchar(100) NOT NULL,
	"last_name" varchar(100) NOT NULL,
	"phone" varchar(20),
	"password_hash" varchar(255),
	"mfa_secret_encrypted" text,
	"mfa_backup_codes_encrypted" text,
	"last_login_at" timestamp with time zone,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_users_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_users_email_unique" UNIQUE("organization_id","email_normalized"),
	CONSTRAINT "vet_users_email_email" CHECK ("vet_users"."email" ~ '^[^@\s]+@[^@\s]+$'),
	CONSTRAINT "vet_users_first_name_not_blank" CHECK (btrim("vet_users"."first_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_users_last_name_not_blank" CHECK (btrim("vet_users"."last_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_users_phone_phone" CHECK ("vet_users"."phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_users_password_hash_hashed" CHECK ("vet_users"."password_hash" ~ '^[$].+[$].+'),
	CONSTRAINT "vet_users_mfa_secret_encrypted_envelope" CHECK ("vet_users"."mfa_secret_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_users_mfa_backup_codes_encrypted_envelope" CHECK ("vet_users"."mfa_backup_codes_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$')
);
--> statement-breakpoint
ALTER TABLE "vet_users" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_purchase_order_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"purchase_order_id" uuid NOT NULL,
	"line_number" smallint NOT NULL,
	"item_id" uuid NOT NULL,
	"description" varchar(255),
	"supplier_item_code" varchar(100),
	"order_unit" text DEFAULT 'each' NOT NULL,
	"units_per_order_unit" numeric(12, 3) DEFAULT '1' NOT NULL,
	"quantity_ordered" numeric(12, 3) NOT NULL,
	"quantity_received" numeric(12, 3) DEFAULT '0' NOT NULL,
	"quantity_cancelled" numeric(12, 3) DEFAULT '0' NOT NULL,
	"allows_over_delivery" boolean DEFAULT false NOT NULL,
	"unit_cost" numeric(12, 2) NOT NULL,
	"discount_percent" numeric(5, 2) DEFAULT '0' NOT NULL,
	"line_total" numeric(12, 2) GENERATED ALWAYS AS (round("quantity_ordered" * "unit_cost" * (100 - "discount_percent") / 100, 2)) STORED NOT NULL,
	"expected_on" date,
	"dea_form_222_line_number" smallint,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_purchase_order_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_purchase_order_items_purchase_order_id_line_number_unique" UNIQUE("organization_id","purchase_order_id","line_number"),
	CONSTRAINT "vet_purchase_order_items_order_unit_list" CHECK ("vet_purchase_order_items"."order_unit" in ('each', 'tablet', 'capsule', 'dose', 'ml', 'l', 'g', 'kg', 'vial', 'ampule', 'syringe', 'tube', 'bottle', 'can', 'bag', 'pack', 'box', 'case', 'roll', 'pair')),
	CONSTRAINT "vet_purchase_order_items_line_number_positive" CHECK ("vet_purchase_order_items"."line_number" > 0),
	CONSTRAINT "vet_purchase_order_items_description_not_blank" CHECK (btrim("vet_purchase_order_items"."description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_purchase_order_items_units_per_order_unit_positive" CHECK ("vet_purchase_order_items"."units_per_order_unit" > 0),
	CONSTRAINT "vet_purchase_order_items_quantity_ordered_positive" CHECK ("vet_purchase_order_items"."quantity_ordered" > 0),
	CONSTRAINT "vet_purchase_order_items_quantity_received_not_negative" CHECK ("vet_purchase_order_items"."quantity_received" >= 0),
	CONSTRAINT "vet_purchase_order_items_quantity_received_within_order" CHECK (("vet_purchase_order_items"."allows_over_delivery") or ("vet_purchase_order_items"."quantity_received" <= "vet_purchase_order_items"."quantity_ordered")),
	CONSTRAINT "vet_purchase_order_items_quantity_cancelled_not_negative" CHECK ("vet_purchase_order_items"."quantity_cancelled" >= 0),
	CONSTRAINT "vet_purchase_order_items_quantity_cancelled_within_order" CHECK ("vet_purchase_order_items"."quantity_cancelled" <= "vet_purchase_order_items"."quantity_ordered"),
	CONSTRAINT "vet_purchase_order_items_unit_cost_not_negative" CHECK ("vet_purchase_order_items"."unit_cost" >= 0),
	CONSTRAINT "vet_purchase_order_items_discount_percent_range" CHECK (("vet_purchase_order_items"."discount_percent" >= 0) and ("vet_purchase_order_items"."discount_percent" <= 100)),
	CONSTRAINT "vet_purchase_order_items_dea_form_222_line_number_range" CHECK (("vet_purchase_order_items"."dea_form_222_line_number" >= 1) and ("vet_purchase_order_items"."dea_form_222_line_number" <= 20))
);
--> statement-breakpoint
ALTER TABLE "vet_purchase_order_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_purchase_orders" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"po_number" varchar(50) NOT NULL,
	"supplier_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"requested_by" uuid NOT NULL,
	"submitted_at" timestamp with time zone,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"rejected_by" uuid,
	"rejected_at" timestamp with time zone,
	"rejection_reason" text,
	"ordered_by" uuid,
	"ordered_at" timestamp with time zone,
	"expected_on" date,
	"received_at" timestamp with time zone,
	"supplier_order_number" varchar(100),
	"supplier_invoice_number" varchar(100),
	"dea_form_222_number" varchar(50),
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"subtotal" numeric(12, 2) DEFAULT '0' NOT NULL,
	"discount_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"tax_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"shipping_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"total_amount" numeric(12, 2) GENERATED ALWAYS AS ("subtotal" - "discount_amount" + "tax_amount" + "shipping_amount") STORED NOT NULL,
	"cancelled_by" uuid,
	"cancelled_at" timestamp with time zone,
	"cancellation_reason" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_purchase_orders_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_purchase_orders_po_number_unique" UNIQUE("organization_id","po_number"),
	CONSTRAINT "vet_purchase_orders_status_list" CHECK ("vet_purchase_orders"."status" in ('draft', 'pending_approval', 'approved', 'ordered', 'partially_received', 'received', 'closed', 'cancelled')),
	CONSTRAINT "vet_purchase_orders_po_number_not_blank" CHECK (btrim("vet_purchase_orders"."po_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_purchase_orders_submitted_at_required" CHECK ((("vet_purchase_orders"."status" in ('pending_approval')) is not true) or ("vet_purchase_orders"."submitted_at" is not null)),
	CONSTRAINT "vet_purchase_orders_approved_by_not_requested_by" CHECK ("vet_purchase_orders"."approved_by" <> "vet_purchase_orders"."requested_by"),
	CONSTRAINT "vet_purchase_orders_approved_at_with_user" CHECK ((num_nonnulls("vet_purchase_orders"."approved_at", "vet_purchase_orders"."approved_by") = 2) or (num_nonnulls("vet_purchase_orders"."approved_at", "vet_purchase_orders"."approved_by") = 0)),
	CONSTRAINT "vet_purchase_orders_approved_at_required" CHECK ((("vet_purchase_orders"."status" in ('approved')) is not true) or ("vet_purchase_orders"."approved_at" is not null)),
	CONSTRAINT "vet_purchase_orders_approved_at_expected" CHECK ((("vet_purchase_orders"."approved_at" is not null) is not true) or (("vet_purchase_orders"."status" in ('approved', 'ordered', 'partially_received', 'received', 'closed', 'cancelled')) is true)),
	CONSTRAINT "vet_purchase_orders_approved_at_after_submitted_at" CHECK ("vet_purchase_orders"."approved_at" >= "vet_purchase_orders"."submitted_at"),
	CONSTRAINT "vet_purchase_orders_rejection_reason_with_user" CHECK ((num_nonnulls("vet_purchase_orders"."rejected_by", "vet_purchase_orders"."rejected_at", "vet_purchase_orders"."rejection_reason") = 3) or (num_nonnulls("vet_purchase_orders"."rejected_by", "vet_purchase_orders"."rejected_at", "vet_purchase_orders"."rejection_reason") = 0)),
	CONSTRAINT "vet_purchase_orders_rejection_reason_not_blank" CHECK (btrim("vet_purchase_orders"."rejection_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_purchase_orders_ordered_by_required" CHECK ((("vet_purchase_orders"."status" in ('ordered', 'partially_received', 'received', 'closed')) is not true) or ("vet_purchase_orders"."ordered_by" is not null)),
	CONSTRAINT "vet_purchase_orders_ordered_at_required" CHECK ((("vet_purchase_orders"."status" in ('ordered', 'partially_received', 'received', 'closed')) is not true) or ("vet_purchase_orders"."ordered_at" is not null)),
	CONSTRAINT "vet_purchase_orders_ordered_by_expected" CHECK ((("vet_purchase_orders"."ordered_by" is not null) is not true) or (("vet_purchase_orders"."status" in ('ordered', 'partially_received', 'received', 'closed', 'cancelled')) is true)),
	CONSTRAINT "vet_purchase_orders_ordered_at_expected" CHECK ((("vet_purchase_orders"."ordered_at" is not null) is not true) or (("vet_purchase_orders"."status" in ('ordered', 'partially_received', 'received', 'closed', 'cancelled')) is true)),
	CONSTRAINT "vet_purchase_orders_ordered_at_after_approved_at" CHECK ("vet_purchase_orders"."ordered_at" >= "vet_purchase_orders"."approved_at"),
	CONSTRAINT "vet_purchase_orders_received_at_required" CHECK ((("vet_purchase_orders"."status" in ('partially_received', 'received')) is not true) or ("vet_purchase_orders"."received_at" is not null)),
	CONSTRAINT "vet_purchase_orders_received_at_expected" CHECK ((("vet_purchase_orders"."received_at" is not null) is not true) or (("vet_purchase_orders"."status" in ('partially_received', 'received', 'closed')) is true)),
	CONSTRAINT "vet_purchase_orders_received_at_after_ordered_at" CHECK ("vet_purchase_orders"."received_at" >= "vet_purchase_orders"."ordered_at"),
	CONSTRAINT "vet_purchase_orders_dea_form_222_number_not_blank" CHECK (btrim("vet_purchase_orders"."dea_form_222_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_purchase_orders_currency_iso_4217" CHECK ("vet_purchase_orders"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_purchase_orders_subtotal_not_negative" CHECK ("vet_purchase_orders"."subtotal" >= 0),
	CONSTRAINT "vet_purchase_orders_discount_amount_not_negative" CHECK ("vet_purchase_orders"."discount_amount" >= 0),
	CONSTRAINT "vet_purchase_orders_discount_amount_at_most_subtotal" CHECK ("vet_purchase_orders"."discount_amount" <= "vet_purchase_orders"."subtotal"),
	CONSTRAINT "vet_purchase_orders_tax_amount_not_negative" CHECK ("vet_purchase_orders"."tax_amount" >= 0),
	CONSTRAINT "vet_purchase_orders_shipping_amount_not_negative" CHECK ("vet_purchase_orders"."shipping_amount" >= 0),
	CONSTRAINT "vet_purchase_orders_cancelled_by_exactly" CHECK ((("vet_purchase_orders"."status" in ('cancelled')) is true) = (("vet_purchase_orders"."cancelled_by" is not null) is true)),
	CONSTRAINT "vet_purchase_orders_cancelled_at_exactly" CHECK ((("vet_purchase_orders"."status" in ('cancelled')) is true) = (("vet_purchase_orders"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_purchase_orders_cancellation_reason_exactly" CHECK ((("vet_purchase_orders"."status" in ('cancelled')) is true) = (("vet_purchase_orders"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_purchase_orders_cancellation_reason_not_blank" CHECK (btrim("vet_purchase_orders"."cancellation_reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_purchase_orders" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_supplier_documents" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"document_type" text NOT NULL,
	"file_name" varchar(255) NOT NULL,
	"document_url" varchar(1000) NOT NULL,
	"mime_type" varchar(255),
	"size_bytes" integer,
	"issued_on" date,
	"expires_on" date,
	"uploaded_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_supplier_documents_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_supplier_documents_document_type_list" CHECK ("vet_supplier_documents"."document_type" in ('dea_registration', 'state_license', 'contract', 'price_agreement', 'tax_form', 'insurance_certificate', 'quality_certificate', 'other')),
	CONSTRAINT "vet_supplier_documents_file_name_not_blank" CHECK (btrim("vet_supplier_documents"."file_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_supplier_documents_document_url_web_address" CHECK ("vet_supplier_documents"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_supplier_documents_mime_type_media_type" CHECK ("vet_supplier_documents"."mime_type" ~ '^[a-z]+/[A-Za-z0-9][A-Za-z0-9.+_-]*$'),
	CONSTRAINT "vet_supplier_documents_size_bytes_not_negative" CHECK ("vet_supplier_documents"."size_bytes" >= 0),
	CONSTRAINT "vet_supplier_documents_expires_on_after_issued_on" CHECK ("vet_supplier_documents"."expires_on" >= "vet_supplier_documents"."issued_on")
);
--> statement-breakpoint
ALTER TABLE "vet_supplier_documents" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_suppliers" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(200) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"supplier_type" text DEFAULT 'distributor' NOT NULL,
	"account_number" varchar(100),
	"contact_name" varchar(200),
	"phone" varchar(20),
	"email" varchar(255),
	"website_url" varchar(500),
	"address_line1" varchar(255),
	"address_line2" varchar(255),
	"city" varchar(100),
	"state" varchar(100),
	"postal_code" varchar(20),
	"country" varchar(2) DEFAULT 'US' NOT NULL,
	"supplies_controlled_substances" boolean DEFAULT false NOT NULL,
	"dea_number" varchar(9),
	"dea_expires_on" date,
	"state_license_number" varchar(100),
	"state_license_expires_on" date,
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"payment_terms_days" smallint,
	"lead_time_days" smallint,
	"minimum_order_amount" numeric(12, 2),
	"notes" text,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_suppliers_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_suppliers_name_normalized_unique" UNIQUE("organization_id","name_normalized"),
	CONSTRAINT "vet_suppliers_supplier_type_list" CHECK ("vet_suppliers"."supplier_type" in ('distributor', 'manufacturer', 'compounding_pharmacy', 'outsourcing_facility', 'pharmacy', 'reverse_distributor', 'retailer', 'other')),
	CONSTRAINT "vet_suppliers_name_not_blank" CHECK (btrim("vet_suppliers"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_suppliers_phone_phone" CHECK ("vet_suppliers"."phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_suppliers_email_email" CHECK ("vet_suppliers"."email" ~ '^[^@\s]+@[^@\s]+$'),
	CONSTRAINT "vet_suppliers_website_url_web_address" CHECK ("vet_suppliers"."website_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_suppliers_country_iso_3166" CHECK ("vet_suppliers"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "vet_suppliers_currency_iso_4217" CHECK ("vet_suppliers"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_suppliers_dea_number_dea_number" CHECK (case when "vet_suppliers"."dea_number" ~ '^[A-HJ-NPR-UX][A-Z9][0-9]{7}$' then (substr("vet_suppliers"."dea_number", 3, 1)::int + substr("vet_suppliers"."dea_number", 5, 1)::int + substr("vet_suppliers"."dea_number", 7, 1)::int + 2 * (substr("vet_suppliers"."dea_number", 4, 1)::int + substr("vet_suppliers"."dea_number", 6, 1)::int + substr("vet_suppliers"."dea_number", 8, 1)::int)) % 10 = substr("vet_suppliers"."dea_number", 9, 1)::int else "vet_suppliers"."dea_number" is null end),
	CONSTRAINT "vet_suppliers_dea_number_required" CHECK ((("vet_suppliers"."supplies_controlled_substances") is not true) or ("vet_suppliers"."dea_number" is not null)),
	CONSTRAINT "vet_suppliers_address_line1_required" CHECK ((("vet_suppliers"."supplies_controlled_substances") is not true) or ("vet_suppliers"."address_line1" is not null)),
	CONSTRAINT "vet_suppliers_city_required" CHECK ((("vet_suppliers"."supplies_controlled_substances") is not true) or ("vet_suppliers"."city" is not null)),
	CONSTRAINT "vet_suppliers_payment_terms_days_not_negative" CHECK ("vet_suppliers"."payment_terms_days" >= 0),
	CONSTRAINT "vet_suppliers_lead_time_days_not_negative" CHECK ("vet_suppliers"."lead_time_days" >= 0),
	CONSTRAINT "vet_suppliers_minimum_order_amount_not_negative" CHECK ("vet_suppliers"."minimum_order_amount" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vet_suppliers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_inventory_transactions" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"batch_id" uuid,
	"transaction_type" text NOT NULL,
	"quantity" numeric(12, 3) NOT NULL,
	"balance_after" numeric(12, 3) NOT NULL,
	"cost_per_unit" numeric(12, 4),
	"purchase_order_item_id" uuid,
	"stock_transfer_item_id" uuid,
	"stock_adjustment_id" uuid,
	"prescription_id" uuid,
	"treatment_id" uuid,
	"patient_id" uuid,
	"encounter_id" uuid,
	"supplier_id" uuid,
	"document_number" varchar(100),
	"reason" text,
	"performed_by" uuid NOT NULL,
	"witnessed_by" uuid,
	"occurred_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_inventory_transactions_pk" PRIMARY KEY("organization_id","id","occurred_at"),
	CONSTRAINT "vet_inventory_transactions_transaction_type_list" CHECK ("vet_inventory_transactions"."transaction_type" in ('receipt', 'dispense', 'administer', 'sale', 'return', 'supplier_return', 'adjustment', 'transfer_in', 'transfer_out', 'waste', 'expired', 'recall')),
	CONSTRAINT "vet_inventory_transactions_quantity_direction" CHECK ((("vet_inventory_transactions"."transaction_type" in ('receipt', 'return', 'transfer_in')) and ("vet_inventory_transactions"."quantity" > 0)) or (("vet_inventory_transactions"."transaction_type" in ('dispense', 'administer', 'sale', 'supplier_return', 'transfer_out', 'waste', 'expired', 'recall')) and ("vet_inventory_transactions"."quantity" < 0)) or (("vet_inventory_transactions"."transaction_type" in ('adjustment')) and ("vet_inventory_transactions"."quantity" <> 0))),
	CONSTRAINT "vet_inventory_transactions_balance_after_not_negative" CHECK ("vet_inventory_transactions"."balance_after" >= 0),
	CONSTRAINT "vet_inventory_transactions_balance_after_from_quantity" CHECK ("vet_inventory_transactions"."balance_after" >= "vet_inventory_transactions"."quantity"),
	CONSTRAINT "vet_inventory_transactions_cost_per_unit_not_negative" CHECK ("vet_inventory_transactions"."cost_per_unit" >= 0),
	CONSTRAINT "vet_inventory_transactions_purchase_order_item_id_one_cause" CHECK (num_nonnulls("vet_inventory_transactions"."purchase_order_item_id", "vet_inventory_transactions"."stock_transfer_item_id", "vet_inventory_transactions"."stock_adjustment_id", "vet_inventory_transactions"."prescription_id", "vet_inventory_transactions"."treatment_id") between 0 and 1),
	CONSTRAINT "vet_inventory_transactions_purchase_order_item_id_expected" CHECK ((("vet_inventory_transactions"."purchase_order_item_id" is not null) is not true) or (("vet_inventory_transactions"."transaction_type" in ('receipt', 'supplier_return')) is true)),
	CONSTRAINT "vet_inventory_transactions_supplier_id_expected" CHECK ((("vet_inventory_transactions"."supplier_id" is not null) is not true) or (("vet_inventory_transactions"."transaction_type" in ('receipt', 'supplier_return')) is true)),
	CONSTRAINT "vet_inventory_transactions_stock_transfer_item_id_exactly" CHECK ((("vet_inventory_transactions"."transaction_type" in ('transfer_in', 'transfer_out')) is true) = (("vet_inventory_transactions"."stock_transfer_item_id" is not null) is true)),
	CONSTRAINT "vet_inventory_transactions_stock_adjustment_id_exactly" CHECK ((("vet_inventory_transactions"."transaction_type" in ('adjustment')) is true) = (("vet_inventory_transactions"."stock_adjustment_id" is not null) is true)),
	CONSTRAINT "vet_inventory_transactions_prescription_id_expected" CHECK ((("vet_inventory_transactions"."prescription_id" is not null) is not true) or (("vet_inventory_transactions"."transaction_type" in ('dispense', 'administer', 'return', 'waste')) is true)),
	CONSTRAINT "vet_inventory_transactions_treatment_id_expected" CHECK ((("vet_inventory_transactions"."treatment_id" is not null) is not true) or (("vet_inventory_transactions"."transaction_type" in ('administer', 'return', 'waste')) is true)),
	CONSTRAINT "vet_inventory_transactions_supplier_id_required" CHECK ((("vet_inventory_transactions"."transaction_type" in ('supplier_return')) is not true) or ("vet_inventory_transactions"."supplier_id" is not null)),
	CONSTRAINT "vet_inventory_transactions_supplier_id_source" CHECK ((("vet_inventory_transactions"."transaction_type" in ('receipt')) is not true) or (num_nonnulls("vet_inventory_transactions"."supplier_id", "vet_inventory_transactions"."purchase_order_item_id", "vet_inventory_transactions"."reason") >= 1)),
	CONSTRAINT "vet_inventory_transactions_patient_id_recipient" CHECK ((("vet_inventory_transactions"."transaction_type" in ('dispense', 'administer')) is not true) or (num_nonnulls("vet_inventory_transactions"."patient_id", "vet_inventory_transactions"."prescription_id", "vet_inventory_transactions"."treatment_id", "vet_inventory_transactions"."encounter_id", "vet_inventory_transactions"."reason") >= 1)),
	CONSTRAINT "vet_inventory_transactions_batch_id_required" CHECK ((("vet_inventory_transactions"."transaction_type" in ('expired', 'recall')) is not true) or ("vet_inventory_transactions"."batch_id" is not null)),
	CONSTRAINT "vet_inventory_transactions_reason_required" CHECK ((("vet_inventory_transactions"."transaction_type" in ('supplier_return', 'adjustment', 'waste', 'recall')) is not true) or ("vet_inventory_transactions"."reason" is not null)),
	CONSTRAINT "vet_inventory_transactions_reason_not_blank" CHECK (btrim("vet_inventory_transactions"."reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_inventory_transactions_witnessed_by_not_performed_by" CHECK ("vet_inventory_transactions"."witnessed_by" <> "vet_inventory_transactions"."performed_by")
) PARTITION BY RANGE ("occurred_at");
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_stock_adjustments" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"batch_id" uuid,
	"adjustment_type" text NOT NULL,
	"quantity_before" numeric(12, 3) NOT NULL,
	"quantity_after" numeric(12, 3) NOT NULL,
	"quantity_change" numeric(12, 3) GENERATED ALWAYS AS ("quantity_after" - "quantity_before") STORED NOT NULL,
	"reason" text NOT NULL,
	"status" text DEFAULT 'pending_approval' NOT NULL,
	"adjusted_by" uuid NOT NULL,
	"adjusted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"witnessed_by" uuid,
	"reviewed_by" uuid,
	"reviewed_at" timestamp with time zone,
	"review_notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_stock_adjustments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_stock_adjustments_adjustment_type_list" CHECK ("vet_stock_adjustments"."adjustment_type" in ('physical_count', 'data_entry_error', 'found', 'breakage', 'spillage', 'damage', 'theft_or_loss', 'donation', 'internal_use', 'other')),
	CONSTRAINT "vet_stock_adjustments_status_list" CHECK ("vet_stock_adjustments"."status" in ('pending_approval', 'applied', 'rejected')),
	CONSTRAINT "vet_stock_adjustments_quantity_before_not_negative" CHECK ("vet_stock_adjustments"."quantity_before" >= 0),
	CONSTRAINT "vet_stock_adjustments_quantity_after_not_negative" CHECK ("vet_stock_adjustments"."quantity_after" >= 0),
	CONSTRAINT "vet_stock_adjustments_quantity_after_not_quantity_before" CHECK ("vet_stock_adjustments"."quantity_after" <> "vet_stock_adjustments"."quantity_before"),
	CONSTRAINT "vet_stock_adjustments_quantity_after_direction" CHECK (((("vet_stock_adjustments"."adjustment_type" in ('found')) is not true) or ("vet_stock_adjustments"."quantity_after" > "vet_stock_adjustments"."quantity_before")) and ((("vet_stock_adjustments"."adjustment_type" in ('breakage', 'spillage', 'damage', 'theft_or_loss', 'donation', 'internal_use')) is not true) or ("vet_stock_adjustments"."quantity_after" < "vet_stock_adjustments"."quantity_before"))),
	CONSTRAINT "vet_stock_adjustments_reason_not_blank" CHECK (btrim("vet_stock_adjustments"."reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_stock_adjustments_witnessed_by_not_adjusted_by" CHECK ("vet_stock_adjustments"."witnessed_by" <> "vet_stock_adjustments"."adjusted_by"),
	CONSTRAINT "vet_stock_adjustments_reviewed_by_not_adjusted_by" CHECK ("vet_stock_adjustments"."reviewed_by" <> "vet_stock_adjustments"."adjusted_by"),
	CONSTRAINT "vet_stock_adjustments_reviewed_at_with_user" CHECK ((num_nonnulls("vet_stock_adjustments"."reviewed_at", "vet_stock_adjustments"."reviewed_by") = 2) or (num_nonnulls("vet_stock_adjustments"."reviewed_at", "vet_stock_adjustments"."reviewed_by") = 0)),
	CONSTRAINT "vet_stock_adjustments_reviewed_at_required" CHECK ((("vet_stock_adjustments"."status" in ('rejected')) is not true) or ("vet_stock_adjustments"."reviewed_at" is not null)),
	CONSTRAINT "vet_stock_adjustments_review_notes_required" CHECK ((("vet_stock_adjustments"."status" in ('rejected')) is not true) or ("vet_stock_adjustments"."review_notes" is not null)),
	CONSTRAINT "vet_stock_adjustments_reviewed_at_expected" CHECK ((("vet_stock_adjustments"."reviewed_at" is not null) is not true) or (("vet_stock_adjustments"."status" in ('applied', 'rejected')) is true)),
	CONSTRAINT "vet_stock_adjustments_reviewed_at_after_adjusted_at" CHECK ("vet_stock_adjustments"."reviewed_at" >= "vet_stock_adjustments"."adjusted_at")
);
--> statement-breakpoint
ALTER TABLE "vet_stock_adjustments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_stock_transfer_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"stock_transfer_id" uuid NOT NULL,
	"line_number" smallint NOT NULL,
	"from_item_id" uuid NOT NULL,
	"from_batch_id" uuid,
	"to_item_id" uuid,
	"to_batch_id" uuid,
	"quantity" numeric(12, 3) NOT NULL,
	"quantity_received" numeric(12, 3),
	"discrepancy_reason" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_stock_transfer_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_stock_transfer_items_stock_transfer_id_line_number_unique" UNIQUE("organization_id","stock_transfer_id","line_number"),
	CONSTRAINT "vet_stock_transfer_items_line_number_positive" CHECK ("vet_stock_transfer_items"."line_number" > 0),
	CONSTRAINT "vet_stock_transfer_items_to_item_id_not_from_item_id" CHECK ("vet_stock_transfer_items"."to_item_id" <> "vet_stock_transfer_items"."from_item_id"),
	CONSTRAINT "vet_stock_transfer_items_to_batch_id_expected" CHECK ((("vet_stock_transfer_items"."to_batch_id" is not null) is not true) or (("vet_stock_transfer_items"."to_item_id" is not null) is true)),
	CONSTRAINT "vet_stock_transfer_items_to_item_id_required" CHECK ((("vet_stock_transfer_items"."quantity_received" is not null) is not true) or ("vet_stock_transfer_items"."to_item_id" is not null)),
	CONSTRAINT "vet_stock_transfer_items_quantity_positive" CHECK ("vet_stock_transfer_items"."quantity" > 0),
	CONSTRAINT "vet_stock_transfer_items_quantity_received_not_negative" CHECK ("vet_stock_transfer_items"."quantity_received" >= 0),
	CONSTRAINT "vet_stock_transfer_items_quantity_received_at_most_quantity" CHECK ("vet_stock_transfer_items"."quantity_received" <= "vet_stock_transfer_items"."quantity"),
	CONSTRAINT "vet_stock_transfer_items_discrepancy_reason_explains_shortage" CHECK (((("vet_stock_transfer_items"."quantity_received" is not null) and ("vet_stock_transfer_items"."quantity_received" < "vet_stock_transfer_items"."quantity")) is not true) or ("vet_stock_transfer_items"."discrepancy_reason" is not null)),
	CONSTRAINT "vet_stock_transfer_items_discrepancy_reason_not_blank" CHECK (btrim("vet_stock_transfer_items"."discrepancy_reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_stock_transfer_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_stock_transfers" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"transfer_number" varchar(50) NOT NULL,
	"from_clinic_id" uuid NOT NULL,
	"to_clinic_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"reason" text,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"shipped_by" uuid,
	"shipped_at" timestamp with time zone,
	"carrier" varchar(100),
	"tracking_number" varchar(100),
	"dea_form_222_number" varchar(50),
	"received_by" uuid,
	"received_at" timestamp with time zone,
	"cancelled_by" uuid,
	"cancelled_at" timestamp with time zone,
	"cancellation_reason" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_stock_transfers_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_stock_transfers_transfer_number_unique" UNIQUE("organization_id","transfer_number"),
	CONSTRAINT "vet_stock_transfers_status_list" CHECK ("vet_stock_transfers"."status" in ('draft', 'approved', 'in_transit', 'received', 'cancelled')),
	CONSTRAINT "vet_stock_transfers_transfer_number_not_blank" CHECK (btrim("vet_stock_transfers"."transfer_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_stock_transfers_to_clinic_id_not_from_clinic_id" CHECK ("vet_stock_transfers"."to_clinic_id" <> "vet_stock_transfers"."from_clinic_id"),
	CONSTRAINT "vet_stock_transfers_approved_at_with_user" CHECK ((num_nonnulls("vet_stock_transfers"."approved_at", "vet_stock_transfers"."approved_by") = 2) or (num_nonnulls("vet_stock_transfers"."approved_at", "vet_stock_transfers"."approved_by") = 0)),
	CONSTRAINT "vet_stock_transfers_approved_at_required" CHECK ((("vet_stock_transfers"."status" in ('approved')) is not true) or ("vet_stock_transfers"."approved_at" is not null)),
	CONSTRAINT "vet_stock_transfers_approved_at_after_requested_at" CHECK ("vet_stock_transfers"."approved_at" >= "vet_stock_transfers"."requested_at"),
	CONSTRAINT "vet_stock_transfers_shipped_by_required" CHECK ((("vet_stock_transfers"."status" in ('in_transit', 'received')) is not true) or ("vet_stock_transfers"."shipped_by" is not null)),
	CONSTRAINT "vet_stock_transfers_shipped_at_required" CHECK ((("vet_stock_transfers"."status" in ('in_transit', 'received')) is not true) or ("vet_stock_transfers"."shipped_at" is not null)),
	CONSTRAINT "vet_stock_transfers_shipped_by_expected" CHECK ((("vet_stock_transfers"."shipped_by" is not null) is not true) or (("vet_stock_transfers"."status" in ('in_transit', 'received', 'cancelled')) is true)),
	CONSTRAINT "vet_stock_transfers_shipped_at_expected" CHECK ((("vet_stock_transfers"."shipped_at" is not null) is not true) or (("vet_stock_transfers"."status" in ('in_transit', 'received', 'cancelled')) is true)),
	CONSTRAINT "vet_stock_transfers_shipped_at_after_requested_at" CHECK ("vet_stock_transfers"."shipped_at" >= "vet_stock_transfers"."requested_at"),
	CONSTRAINT "vet_stock_transfers_dea_form_222_number_not_blank" CHECK (btrim("vet_stock_transfers"."dea_form_222_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_stock_transfers_received_by_exactly" CHECK ((("vet_stock_transfers"."status" in ('received')) is true) = (("vet_stock_transfers"."received_by" is not null) is true)),
	CONSTRAINT "vet_stock_transfers_received_at_exactly" CHECK ((("vet_stock_transfers"."status" in ('received')) is true) = (("vet_stock_transfers"."received_at" is not null) is true)),
	CONSTRAINT "vet_stock_transfers_received_at_after_shipped_at" CHECK ("vet_stock_transfers"."received_at" >= "vet_stock_transfers"."shipped_at"),
	CONSTRAINT "vet_stock_transfers_cancelled_by_exactly" CHECK ((("vet_stock_transfers"."status" in ('cancelled')) is true) = (("vet_stock_transfers"."cancelled_by" is not null) is true)),
	CONSTRAINT "vet_stock_transfers_cancelled_at_exactly" CHECK ((("vet_stock_transfers"."status" in ('cancelled')) is true) = (("vet_stock_transfers"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_stock_transfers_cancellation_reason_exactly" CHECK ((("vet_stock_transfers"."status" in ('cancelled')) is true) = (("vet_stock_transfers"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_stock_transfers_cancellation_reason_not_blank" CHECK (btrim("vet_stock_transfers"."cancellation_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_stock_transfers_cancelled_at_after_requested_at" CHECK ("vet_stock_transfers"."cancelled_at" >= "vet_stock_transfers"."requested_at")
);
--> statement-breakpoint
ALTER TABLE "vet_stock_transfers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_clinical_addenda" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"encounter_id" uuid,
	"consultation_id" uuid,
	"discharge_summary_id" uuid,
	"reason" text NOT NULL,
	"content_encrypted" text NOT NULL,
	"veterinarian_id" uuid,
	"staff_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_clinical_addenda_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_clinical_addenda_encounter_id_one_subject" CHECK (num_nonnulls("vet_clinical_addenda"."encounter_id", "vet_clinical_addenda"."consultation_id", "vet_clinical_addenda"."discharge_summary_id") = 1),
	CONSTRAINT "vet_clinical_addenda_reason_list" CHECK ("vet_clinical_addenda"."reason" in ('correction', 'late_entry', 'additional_information', 'clarification', 'client_request')),
	CONSTRAINT "vet_clinical_addenda_content_encrypted_envelope" CHECK ("vet_clinical_addenda"."content_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_clinical_addenda_veterinarian_id_one_author" CHECK (num_nonnulls("vet_clinical_addenda"."veterinarian_id", "vet_clinical_addenda"."staff_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "vet_clinical_addenda" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_consultations" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"appointment_id" uuid,
	"veterinarian_id" uuid NOT NULL,
	"visited_at" timestamp with time zone DEFAULT now() NOT NULL,
	"chief_complaint" text,
	"subjective_encrypted" text,
	"objective_encrypted" text,
	"assessment_encrypted" text,
	"plan_encrypted" text,
	"temperature_c" numeric(4, 1),
	"heart_rate" integer,
	"respiratory_rate" integer,
	"weight_kg" numeric(8, 3),
	"body_condition_score" smallint,
	"pain_score" smallint,
	"vitals" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"follow_up_on" date,
	"locked_at" timestamp with time zone,
	"locked_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_consultations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_consultations_subjective_encrypted_envelope" CHECK ("vet_consultations"."subjective_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_consultations_objective_encrypted_envelope" CHECK ("vet_consultations"."objective_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_consultations_assessment_encrypted_envelope" CHECK ("vet_consultations"."assessment_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_consultations_plan_encrypted_envelope" CHECK ("vet_consultations"."plan_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_consultations_temperature_c_range" CHECK (("vet_consultations"."temperature_c" >= 5) and ("vet_consultations"."temperature_c" <= 50)),
	CONSTRAINT "vet_consultations_heart_rate_range" CHECK (("vet_consultations"."heart_rate" >= 0) and ("vet_consultations"."heart_rate" <= 1500)),
	CONSTRAINT "vet_consultations_respiratory_rate_range" CHECK (("vet_consultations"."respiratory_rate" >= 0) and ("vet_consultations"."respiratory_rate" <= 1000)),
	CONSTRAINT "vet_consultations_weight_kg_positive" CHECK ("vet_consultations"."weight_kg" > 0),
	CONSTRAINT "vet_consultations_body_condition_score_range" CHECK (("vet_consultations"."body_condition_score" >= 1) and ("vet_consultations"."body_condition_score" <= 9)),
	CONSTRAINT "vet_consultations_pain_score_range" CHECK (("vet_consultations"."pain_score" >= 0) and ("vet_consultations"."pain_score" <= 10)),
	CONSTRAINT "vet_consultations_vitals_object" CHECK (jsonb_typeof("vet_consultations"."vitals") = 'object'),
	CONSTRAINT "vet_consultations_locked_by_signed" CHECK ((num_nonnulls("vet_consultations"."locked_at", "vet_consultations"."locked_by") = 2) or (num_nonnulls("vet_consultations"."locked_at", "vet_consultations"."locked_by") = 0)),
	CONSTRAINT "vet_consultations_locked_at_says_something" CHECK ((("vet_consultations"."locked_at" is not null) is not true) or (num_nonnulls("vet_consultations"."subjective_encrypted", "vet_consultations"."objective_encrypted", "vet_consultations"."assessment_encrypted", "vet_consultations"."plan_encrypted") >= 1)),
	CONSTRAINT "vet_consultations_locked_at_after_visited_at" CHECK ("vet_consultations"."locked_at" >= "vet_consultations"."visited_at")
);
--> statement-breakpoint
ALTER TABLE "vet_consultations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_diagnoses" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"encounter_id" uuid NOT NULL,
	"diagnosed_by" uuid NOT NULL,
	"diagnosis_code_id" uuid,
	"code_system" varchar(50),
	"diagnosis_code" varchar(50),
	"description" text NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"certainty" text DEFAULT 'presumptive' NOT NULL,
	"severity" text,
	"body_site" varchar(100),
	"laterality" text,
	"onset_on" date,
	"diagnosed_on" date DEFAULT current_date NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"resolved_on" date,
	"recurrence_of_id" uuid,
	"is_notifiable" boolean DEFAULT false NOT NULL,
	"notified_at" timestamp with time zone,
	"notification_reference" varchar(100),
	"notes" text,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_diagnoses_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_diagnoses_code_system_code" CHECK ("vet_diagnoses"."code_system" ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "vet_diagnoses_diagnosis_code_not_blank" CHECK (btrim("vet_diagnoses"."diagnosis_code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnoses_diagnosis_code_of_system" CHECK ((num_nonnulls("vet_diagnoses"."code_system", "vet_diagnoses"."diagnosis_code") = 2) or (num_nonnulls("vet_diagnoses"."code_system", "vet_diagnoses"."diagnosis_code") = 0)),
	CONSTRAINT "vet_diagnoses_diagnosis_code_id_spelled_out" CHECK ((("vet_diagnoses"."diagnosis_code_id" is not null) is not true) or (num_nonnulls("vet_diagnoses"."code_system", "vet_diagnoses"."diagnosis_code") = 2)),
	CONSTRAINT "vet_diagnoses_description_not_blank" CHECK (btrim("vet_diagnoses"."description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnoses_certainty_list" CHECK ("vet_diagnoses"."certainty" in ('confirmed', 'presumptive', 'differential', 'ruled_out')),
	CONSTRAINT "vet_diagnoses_severity_list" CHECK ("vet_diagnoses"."severity" in ('mild', 'moderate', 'severe', 'critical')),
	CONSTRAINT "vet_diagnoses_laterality_list" CHECK ("vet_diagnoses"."laterality" in ('left', 'right', 'bilateral')),
	CONSTRAINT "vet_diagnoses_status_list" CHECK ("vet_diagnoses"."status" in ('active', 'resolved', 'chronic')),
	CONSTRAINT "vet_diagnoses_is_primary_not_ruled_out" CHECK ((("vet_diagnoses"."is_primary") is not true) or (not ("vet_diagnoses"."certainty" in ('ruled_out')))),
	CONSTRAINT "vet_diagnoses_diagnosed_on_after_onset_on" CHECK ("vet_diagnoses"."diagnosed_on" >= "vet_diagnoses"."onset_on"),
	CONSTRAINT "vet_diagnoses_resolved_on_exactly" CHECK ((("vet_diagnoses"."status" in ('resolved')) is true) = (("vet_diagnoses"."resolved_on" is not null) is true)),
	CONSTRAINT "vet_diagnoses_resolved_on_after_diagnosed_on" CHECK ("vet_diagnoses"."resolved_on" >= "vet_diagnoses"."diagnosed_on"),
	CONSTRAINT "vet_diagnoses_recurrence_of_id_not_id" CHECK ("vet_diagnoses"."recurrence_of_id" <> "vet_diagnoses"."id"),
	CONSTRAINT "vet_diagnoses_notified_at_expected" CHECK ((("vet_diagnoses"."notified_at" is not null) is not true) or (("vet_diagnoses"."is_notifiable") is true)),
	CONSTRAINT "vet_diagnoses_notification_reference_expected" CHECK ((("vet_diagnoses"."notification_reference" is not null) is not true) or (("vet_diagnoses"."notified_at" is not null) is true)),
	CONSTRAINT "vet_diagnoses_deleted_at_after_created_at" CHECK ("vet_diagnoses"."deleted_at" >= "vet_diagnoses"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_diagnoses" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_discharge_summaries" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"veterinarian_id" uuid NOT NULL,
	"discharged_at" timestamp with time zone,
	"condition" text,
	"weight_kg" numeric(8, 3),
	"clinical_summary" text NOT NULL,
	"diagnosis_summary" text,
	"medication_instructions" text,
	"home_care_instructions" text,
	"diet_instructions" text,
	"activity_restrictions" text,
	"warning_signs" text,
	"recheck_on" date,
	"suture_removal_on" date,
	"language" varchar(35) DEFAULT 'en' NOT NULL,
	"locked_at" timestamp with time zone,
	"locked_by" uuid,
	"delivery_method" text,
	"delivered_at" timestamp with time zone,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by_name" varchar(200),
	"document_url" varchar(1000),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_discharge_summaries_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_discharge_summaries_encounter_id_unique" UNIQUE("organization_id","encounter_id"),
	CONSTRAINT "vet_discharge_summaries_condition_list" CHECK ("vet_discharge_summaries"."condition" in ('recovered', 'improved', 'stable', 'guarded', 'critical', 'deceased')),
	CONSTRAINT "vet_discharge_summaries_delivery_method_list" CHECK ("vet_discharge_summaries"."delivery_method" in ('printed', 'email', 'portal', 'sms', 'mail')),
	CONSTRAINT "vet_discharge_summaries_weight_kg_positive" CHECK ("vet_discharge_summaries"."weight_kg" > 0),
	CONSTRAINT "vet_discharge_summaries_clinical_summary_not_blank" CHECK (btrim("vet_discharge_summaries"."clinical_summary", E' \t\r\n') <> ''),
	CONSTRAINT "vet_discharge_summaries_language_not_blank" CHECK (btrim("vet_discharge_summaries"."language", E' \t\r\n') <> ''),
	CONSTRAINT "vet_discharge_summaries_locked_by_signed" CHECK ((num_nonnulls("vet_discharge_summaries"."locked_at", "vet_discharge_summaries"."locked_by") = 2) or (num_nonnulls("vet_discharge_summaries"."locked_at", "vet_discharge_summaries"."locked_by") = 0)),
	CONSTRAINT "vet_discharge_summaries_discharged_at_required" CHECK ((("vet_discharge_summaries"."locked_at" is not null) is not true) or ("vet_discharge_summaries"."discharged_at" is not null)),
	CONSTRAINT "vet_discharge_summaries_condition_required" CHECK ((("vet_discharge_summaries"."locked_at" is not null) is not true) or ("vet_discharge_summaries"."condition" is not null)),
	CONSTRAINT "vet_discharge_summaries_delivered_at_expected" CHECK ((("vet_discharge_summaries"."delivered_at" is not null) is not true) or (("vet_discharge_summaries"."locked_at" is not null) is true)),
	CONSTRAINT "vet_discharge_summaries_delivery_method_delivered" CHECK ((num_nonnulls("vet_discharge_summaries"."delivered_at", "vet_discharge_summaries"."delivery_method") = 2) or (num_nonnulls("vet_discharge_summaries"."delivered_at", "vet_discharge_summaries"."delivery_method") = 0)),
	CONSTRAINT "vet_discharge_summaries_acknowledged_by_name_acknowledged" CHECK ((num_nonnulls("vet_discharge_summaries"."acknowledged_at", "vet_discharge_summaries"."acknowledged_by_name") = 2) or (num_nonnulls("vet_discharge_summaries"."acknowledged_at", "vet_discharge_summaries"."acknowledged_by_name") = 0)),
	CONSTRAINT "vet_discharge_summaries_acknowledged_by_name_not_blank" CHECK (btrim("vet_discharge_summaries"."acknowledged_by_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_discharge_summaries_delivered_at_after_locked_at" CHECK ("vet_discharge_summaries"."delivered_at" >= "vet_discharge_summaries"."locked_at"),
	CONSTRAINT "vet_discharge_summaries_acknowledged_at_after_discharged_at" CHECK ("vet_discharge_summaries"."acknowledged_at" >= "vet_discharge_summaries"."discharged_at"),
	CONSTRAINT "vet_discharge_summaries_document_url_web_address" CHECK ("vet_discharge_summaries"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$')
);
--> statement-breakpoint
ALTER TABLE "vet_discharge_summaries" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_referrals" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"referral_number" varchar(50) NOT NULL,
	"direction" text NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"encounter_id" uuid,
	"veterinarian_id" uuid,
	"specialty" text NOT NULL,
	"priority" text DEFAULT 'routine' NOT NULL,
	"practice_name" varchar(255) NOT NULL,
	"practice_veterinarian" varchar(200),
	"practice_phone" varchar(20),
	"practice_email" varchar(255),
	"practice_address" text,
	"reason" text NOT NULL,
	"clinical_summary" text,
	"client_consented_at" timestamp with time zone,
	"status" text DEFAULT 'draft' NOT NULL,
	"referred_at" timestamp with time zone,
	"records_shared_at" timestamp with time zone,
	"visit_at" timestamp with time zone,
	"decline_reason" text,
	"completed_at" timestamp with time zone,
	"outcome" text,
	"report_url" varchar(1000),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_referrals_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_referrals_referral_number_unique" UNIQUE("organization_id","referral_number"),
	CONSTRAINT "vet_referrals_referral_number_not_blank" CHECK (btrim("vet_referrals"."referral_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_referrals_direction_list" CHECK ("vet_referrals"."direction" in ('incoming', 'outgoing')),
	CONSTRAINT "vet_referrals_specialty_list" CHECK ("vet_referrals"."specialty" in ('anesthesia', 'behavior', 'cardiology', 'dentistry', 'dermatology', 'emergency_critical_care', 'exotics', 'imaging', 'internal_medicine', 'neurology', 'nutrition', 'oncology', 'ophthalmology', 'orthopedics', 'pathology', 'rehabilitation', 'reproduction', 'surgery', 'other')),
	CONSTRAINT "vet_referrals_priority_list" CHECK ("vet_referrals"."priority" in ('routine', 'urgent', 'emergency')),
	CONSTRAINT "vet_referrals_status_list" CHECK ("vet_referrals"."status" in ('draft', 'referred', 'accepted', 'scheduled', 'completed', 'declined', 'cancelled')),
	CONSTRAINT "vet_referrals_practice_name_not_blank" CHECK (btrim("vet_referrals"."practice_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_referrals_practice_phone_phone" CHECK ("vet_referrals"."practice_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_referrals_practice_email_email" CHECK ("vet_referrals"."practice_email" ~ '^[^@\s]+@[^@\s]+$'),
	CONSTRAINT "vet_referrals_reason_not_blank" CHECK (btrim("vet_referrals"."reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_referrals_veterinarian_id_required" CHECK ((("vet_referrals"."direction" in ('outgoing')) is not true) or ("vet_referrals"."veterinarian_id" is not null)),
	CONSTRAINT "vet_referrals_referred_at_required" CHECK ((("vet_referrals"."status" in ('referred', 'accepted', 'scheduled', 'completed', 'declined')) is not true) or ("vet_referrals"."referred_at" is not null)),
	CONSTRAINT "vet_referrals_visit_at_required" CHECK ((("vet_referrals"."status" in ('scheduled')) is not true) or ("vet_referrals"."visit_at" is not null)),
	CONSTRAINT "vet_referrals_decline_reason_exactly" CHECK ((("vet_referrals"."status" in ('declined')) is true) = (("vet_referrals"."decline_reason" is not null) is true)),
	CONSTRAINT "vet_referrals_completed_at_exactly" CHECK ((("vet_referrals"."status" in ('completed')) is true) = (("vet_referrals"."completed_at" is not null) is true)),
	CONSTRAINT "vet_referrals_encounter_id_required" CHECK (((("vet_referrals"."direction" in ('incoming')) and ("vet_referrals"."status" in ('completed'))) is not true) or ("vet_referrals"."encounter_id" is not null)),
	CONSTRAINT "vet_referrals_decline_reason_not_blank" CHECK (btrim("vet_referrals"."decline_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_referrals_visit_at_after_referred_at" CHECK ("vet_referrals"."visit_at" >= "vet_referrals"."referred_at"),
	CONSTRAINT "vet_referrals_completed_at_after_referred_at" CHECK ("vet_referrals"."completed_at" >= "vet_referrals"."referred_at"),
	CONSTRAINT "vet_referrals_report_url_web_address" CHECK ("vet_referrals"."report_url" ~ '^[a-z][a-z0-9+.-]*://\S+$')
);
--> statement-breakpoint
ALTER TABLE "vet_referrals" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_encounter_attachments" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"encounter_id" uuid NOT NULL,
	"category" text NOT NULL,
	"file_name" varchar(255) NOT NULL,
	"caption" varchar(500),
	"document_url" varchar(1000) NOT NULL,
	"mime_type" varchar(255),
	"size_bytes" bigint,
	"sha256" varchar(64),
	"captured_at" timestamp with time zone,
	"uploaded_by" uuid NOT NULL,
	"is_confidential" boolean DEFAULT false NOT NULL,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_encounter_attachments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_encounter_attachments_category_list" CHECK ("vet_encounter_attachments"."category" in ('photo', 'video', 'audio', 'lab_report', 'imaging', 'referral_letter', 'outside_record', 'form', 'correspondence', 'other')),
	CONSTRAINT "vet_encounter_attachments_file_name_not_blank" CHECK (btrim("vet_encounter_attachments"."file_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_encounter_attachments_document_url_web_address" CHECK ("vet_encounter_attachments"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_encounter_attachments_mime_type_media_type" CHECK ("vet_encounter_attachments"."mime_type" ~ '^[a-z]+/[A-Za-z0-9][A-Za-z0-9.+_-]*$'),
	CONSTRAINT "vet_encounter_attachments_size_bytes_positive" CHECK ("vet_encounter_attachments"."size_bytes" > 0),
	CONSTRAINT "vet_encounter_attachments_sha256_sha256" CHECK ("vet_encounter_attachments"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_encounter_attachments_deleted_at_after_created_at" CHECK ("vet_encounter_attachments"."deleted_at" >= "vet_encounter_attachments"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_encounter_attachments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_encounter_participants" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"encounter_id" uuid NOT NULL,
	"veterinarian_id" uuid,
	"staff_id" uuid,
	"role" text NOT NULL,
	"joined_at" timestamp with time zone,
	"left_at" timestamp with time zone,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_encounter_participants_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_encounter_participants_unique" UNIQUE NULLS NOT DISTINCT("organization_id","encounter_id","veterinarian_id","staff_id","role"),
	CONSTRAINT "vet_encounter_participants_role_list" CHECK ("vet_encounter_participants"."role" in ('attending', 'consulting', 'surgeon', 'anesthetist', 'technician', 'assistant', 'student', 'observer')),
	CONSTRAINT "vet_encounter_participants_veterinarian_id_one_person" CHECK (num_nonnulls("vet_encounter_participants"."veterinarian_id", "vet_encounter_participants"."staff_id") = 1),
	CONSTRAINT "vet_encounter_participants_left_at_after_joined_at" CHECK ("vet_encounter_participants"."left_at" >= "vet_encounter_participants"."joined_at")
);
--> statement-breakpoint
ALTER TABLE "vet_encounter_participants" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_medical_encounters" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_number" varchar(50) NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"appointment_id" uuid,
	"encounter_type" text NOT NULL,
	"modality" text DEFAULT 'in_clinic' NOT NULL,
	"encounter_date" date DEFAULT current_date NOT NULL,
	"chief_complaint" text,
	"primary_veterinarian_id" uuid,
	"is_after_hours" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'in_progress' NOT NULL,
	"started_at" timestamp with time zone,
	"completed_at" timestamp with time zone,
	"disposition" text,
	"cancelled_at" timestamp with time zone,
	"cancellation_reason" text,
	"locked_at" timestamp with time zone,
	"locked_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_medical_encounters_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_medical_encounters_encounter_number_unique" UNIQUE("organization_id","encounter_number"),
	CONSTRAINT "vet_medical_encounters_appointment_id_unique" UNIQUE("organization_id","appointment_id"),
	CONSTRAINT "vet_medical_encounters_encounter_number_not_blank" CHECK (btrim("vet_medical_encounters"."encounter_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_medical_encounters_encounter_type_list" CHECK ("vet_medical_encounters"."encounter_type" in ('wellness', 'illness', 'emergency', 'surgery', 'follow_up')),
	CONSTRAINT "vet_medical_encounters_modality_list" CHECK ("vet_medical_encounters"."modality" in ('in_clinic', 'house_call', 'farm_call', 'telehealth')),
	CONSTRAINT "vet_medical_encounters_status_list" CHECK ("vet_medical_encounters"."status" in ('scheduled', 'in_progress', 'completed', 'cancelled')),
	CONSTRAINT "vet_medical_encounters_disposition_list" CHECK ("vet_medical_encounters"."disposition" in ('discharged', 'left_against_advice', 'hospitalized', 'referred', 'transferred', 'died', 'euthanized')),
	CONSTRAINT "vet_medical_encounters_started_at_required" CHECK ((("vet_medical_encounters"."status" in ('in_progress', 'completed')) is not true) or ("vet_medical_encounters"."started_at" is not null)),
	CONSTRAINT "vet_medical_encounters_completed_at_exactly" CHECK ((("vet_medical_encounters"."status" in ('completed')) is true) = (("vet_medical_encounters"."completed_at" is not null) is true)),
	CONSTRAINT "vet_medical_encounters_cancelled_at_exactly" CHECK ((("vet_medical_encounters"."status" in ('cancelled')) is true) = (("vet_medical_encounters"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_medical_encounters_cancellation_reason_exactly" CHECK ((("vet_medical_encounters"."status" in ('cancelled')) is true) = (("vet_medical_encounters"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_medical_encounters_disposition_expected" CHECK ((("vet_medical_encounters"."disposition" is not null) is not true) or (("vet_medical_encounters"."status" in ('completed')) is true)),
	CONSTRAINT "vet_medical_encounters_locked_at_expected" CHECK ((("vet_medical_encounters"."locked_at" is not null) is not true) or (("vet_medical_encounters"."status" in ('completed')) is true)),
	CONSTRAINT "vet_medical_encounters_primary_veterinarian_id_required" CHECK ((("vet_medical_encounters"."locked_at" is not null) is not true) or ("vet_medical_encounters"."primary_veterinarian_id" is not null)),
	CONSTRAINT "vet_medical_encounters_locked_by_signed" CHECK ((num_nonnulls("vet_medical_encounters"."locked_at", "vet_medical_encounters"."locked_by") = 2) or (num_nonnulls("vet_medical_encounters"."locked_at", "vet_medical_encounters"."locked_by") = 0)),
	CONSTRAINT "vet_medical_encounters_completed_at_after_started_at" CHECK ("vet_medical_encounters"."completed_at" >= "vet_medical_encounters"."started_at"),
	CONSTRAINT "vet_medical_encounters_locked_at_after_completed_at" CHECK ("vet_medical_encounters"."locked_at" >= "vet_medical_encounters"."completed_at"),
	CONSTRAINT "vet_medical_encounters_cancellation_reason_not_blank" CHECK (btrim("vet_medical_encounters"."cancellation_reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_medical_encounters" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_vcpr_records" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"veterinarian_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"patient_id" uuid,
	"premises" text,
	"animals_description" text,
	"basis" text NOT NULL,
	"encounter_id" uuid,
	"jurisdiction" varchar(6) NOT NULL,
	"established_on" date DEFAULT current_date NOT NULL,
	"expires_on" date,
	"is_federal" boolean DEFAULT true NOT NULL,
	"client_agreed_on" date,
	"follow_up_arrangement" text,
	"covers_practice" boolean DEFAULT false NOT NULL,
	"ended_on" date,
	"end_reason" text,
	"document_url" varchar(1000),
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_vcpr_records_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_vcpr_records_patient_id_one_subject" CHECK (num_nonnulls("vet_vcpr_records"."patient_id", "vet_vcpr_records"."premises") = 1),
	CONSTRAINT "vet_vcpr_records_premises_not_blank" CHECK (btrim("vet_vcpr_records"."premises", E' \t\r\n') <> ''),
	CONSTRAINT "vet_vcpr_records_animals_description_expected" CHECK ((("vet_vcpr_records"."animals_description" is not null) is not true) or (("vet_vcpr_records"."premises" is not null) is true)),
	CONSTRAINT "vet_vcpr_records_basis_list" CHECK ("vet_vcpr_records"."basis" in ('examination', 'premises_visit', 'telehealth')),
	CONSTRAINT "vet_vcpr_records_end_reason_list" CHECK ("vet_vcpr_records"."end_reason" in ('renewed', 'client_ended', 'veterinarian_ended', 'patient_deceased', 'change_of_owner', 'other')),
	CONSTRAINT "vet_vcpr_records_jurisdiction_iso_3166_2" CHECK ("vet_vcpr_records"."jurisdiction" ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
	CONSTRAINT "vet_vcpr_records_is_federal_seen_in_person" CHECK ((("vet_vcpr_records"."is_federal") is not true) or (not ("vet_vcpr_records"."basis" in ('telehealth')))),
	CONSTRAINT "vet_vcpr_records_client_agreed_on_required" CHECK ((("vet_vcpr_records"."is_federal") is not true) or ("vet_vcpr_records"."client_agreed_on" is not null)),
	CONSTRAINT "vet_vcpr_records_follow_up_arrangement_required" CHECK ((("vet_vcpr_records"."is_federal") is not true) or ("vet_vcpr_records"."follow_up_arrangement" is not null)),
	CONSTRAINT "vet_vcpr_records_follow_up_arrangement_not_blank" CHECK (btrim("vet_vcpr_records"."follow_up_arrangement", E' \t\r\n') <> ''),
	CONSTRAINT "vet_vcpr_records_expires_on_later_than_established_on" CHECK ("vet_vcpr_records"."expires_on" > "vet_vcpr_records"."established_on"),
	CONSTRAINT "vet_vcpr_records_ended_on_after_established_on" CHECK ("vet_vcpr_records"."ended_on" >= "vet_vcpr_records"."established_on"),
	CONSTRAINT "vet_vcpr_records_end_reason_exactly" CHECK ((("vet_vcpr_records"."ended_on" is not null) is true) = (("vet_vcpr_records"."end_reason" is not null) is true)),
	CONSTRAINT "vet_vcpr_records_document_url_web_address" CHECK ("vet_vcpr_records"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$')
);
--> statement-breakpoint
ALTER TABLE "vet_vcpr_records" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_alerts" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"clinic_id" uuid,
	"alert_type" text NOT NULL,
	"severity" text DEFAULT 'warning' NOT NULL,
	"title" varchar(200) NOT NULL,
	"message" text,
	"requires_acknowledgement" boolean DEFAULT false NOT NULL,
	"starts_on" date DEFAULT current_date NOT NULL,
	"ends_on" date,
	"ended_by" uuid,
	"end_reason" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_alerts_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_alerts_alert_type_list" CHECK ("vet_patient_alerts"."alert_type" in ('bite_risk', 'handling', 'medical', 'anesthesia_risk', 'drug_sensitivity', 'infectious', 'quarantine', 'zoonotic', 'nutrition', 'resuscitation_status', 'custody', 'administrative', 'other')),
	CONSTRAINT "vet_patient_alerts_severity_list" CHECK ("vet_patient_alerts"."severity" in ('info', 'warning', 'critical')),
	CONSTRAINT "vet_patient_alerts_title_not_blank" CHECK (btrim("vet_patient_alerts"."title", E' \t\r\n') <> ''),
	CONSTRAINT "vet_patient_alerts_ends_on_after_starts_on" CHECK ("vet_patient_alerts"."ends_on" >= "vet_patient_alerts"."starts_on"),
	CONSTRAINT "vet_patient_alerts_ended_by_expected" CHECK ((("vet_patient_alerts"."ended_by" is not null) is not true) or (("vet_patient_alerts"."ends_on" is not null) is true)),
	CONSTRAINT "vet_patient_alerts_end_reason_expected" CHECK ((("vet_patient_alerts"."end_reason" is not null) is not true) or (("vet_patient_alerts"."ends_on" is not null) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_patient_alerts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_allergies" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"allergen_type" text NOT NULL,
	"medication_id" uuid,
	"substance" varchar(200) NOT NULL,
	"substance_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("substance"))) STORED NOT NULL,
	"reaction" text,
	"severity" text,
	"certainty" text DEFAULT 'suspected' NOT NULL,
	"source" text DEFAULT 'owner_reported' NOT NULL,
	"onset_on" date,
	"status" text DEFAULT 'active' NOT NULL,
	"ended_on" date,
	"ended_by" uuid,
	"end_reason" text,
	"confirmed_by_veterinarian_id" uuid,
	"recorded_by" uuid NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_allergies_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_allergies_allergen_type_list" CHECK ("vet_patient_allergies"."allergen_type" in ('medication', 'vaccine', 'food', 'environmental', 'insect', 'contact', 'other')),
	CONSTRAINT "vet_patient_allergies_severity_list" CHECK ("vet_patient_allergies"."severity" in ('mild', 'moderate', 'severe', 'life_threatening')),
	CONSTRAINT "vet_patient_allergies_certainty_list" CHECK ("vet_patient_allergies"."certainty" in ('suspected', 'confirmed')),
	CONSTRAINT "vet_patient_allergies_source_list" CHECK ("vet_patient_allergies"."source" in ('observed', 'test', 'owner_reported', 'external_record')),
	CONSTRAINT "vet_patient_allergies_status_list" CHECK ("vet_patient_allergies"."status" in ('active', 'resolved', 'refuted', 'entered_in_error')),
	CONSTRAINT "vet_patient_allergies_substance_not_blank" CHECK (btrim("vet_patient_allergies"."substance", E' \t\r\n') <> ''),
	CONSTRAINT "vet_patient_allergies_medication_id_expected" CHECK ((("vet_patient_allergies"."medication_id" is not null) is not true) or (("vet_patient_allergies"."allergen_type" in ('medication', 'vaccine')) is true)),
	CONSTRAINT "vet_patient_allergies_ended_on_exactly" CHECK ((("vet_patient_allergies"."status" in ('resolved', 'refuted', 'entered_in_error')) is true) = (("vet_patient_allergies"."ended_on" is not null) is true)),
	CONSTRAINT "vet_patient_allergies_ended_by_expected" CHECK ((("vet_patient_allergies"."ended_by" is not null) is not true) or (("vet_patient_allergies"."ended_on" is not null) is true)),
	CONSTRAINT "vet_patient_allergies_end_reason_expected" CHECK ((("vet_patient_allergies"."end_reason" is not null) is not true) or (("vet_patient_allergies"."ended_on" is not null) is true)),
	CONSTRAINT "vet_patient_allergies_end_reason_required" CHECK ((("vet_patient_allergies"."status" in ('refuted', 'entered_in_error')) is not true) or ("vet_patient_allergies"."end_reason" is not null)),
	CONSTRAINT "vet_patient_allergies_ended_on_after_onset_on" CHECK ("vet_patient_allergies"."ended_on" >= "vet_patient_allergies"."onset_on"),
	CONSTRAINT "vet_patient_allergies_confirmed_by_veterinarian_id_expected" CHECK ((("vet_patient_allergies"."confirmed_by_veterinarian_id" is not null) is not true) or (("vet_patient_allergies"."certainty" in ('confirmed')) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_patient_allergies" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_documents" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"clinic_id" uuid,
	"document_type" text NOT NULL,
	"title" varchar(255) NOT NULL,
	"description" text,
	"source" text DEFAULT 'clinic' NOT NULL,
	"document_on" date,
	"document_url" varchar(1000) NOT NULL,
	"file_name" varchar(255),
	"mime_type" varchar(127),
	"size_bytes" bigint,
	"sha256" varchar(64),
	"replaces_id" uuid,
	"is_confidential" boolean DEFAULT false NOT NULL,
	"is_client_visible" boolean DEFAULT false NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_documents_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_documents_document_type_list" CHECK ("vet_patient_documents"."document_type" in ('medical_record', 'referral_letter', 'lab_report', 'imaging_report', 'consent', 'certificate', 'vaccination_record', 'insurance', 'identification', 'ownership', 'pedigree', 'photo', 'correspondence', 'other')),
	CONSTRAINT "vet_patient_documents_source_list" CHECK ("vet_patient_documents"."source" in ('clinic', 'client', 'other_practice', 'laboratory', 'insurer', 'shelter', 'authority', 'other')),
	CONSTRAINT "vet_patient_documents_title_not_blank" CHECK (btrim("vet_patient_documents"."title", E' \t\r\n') <> ''),
	CONSTRAINT "vet_patient_documents_file_name_not_blank" CHECK (btrim("vet_patient_documents"."file_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_patient_documents_document_url_web_address" CHECK ("vet_patient_documents"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_patient_documents_mime_type_media_type" CHECK ("vet_patient_documents"."mime_type" ~ '^[a-z]+/[A-Za-z0-9][A-Za-z0-9.+_-]*$'),
	CONSTRAINT "vet_patient_documents_sha256_sha256" CHECK ("vet_patient_documents"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_patient_documents_size_bytes_positive" CHECK ("vet_patient_documents"."size_bytes" > 0),
	CONSTRAINT "vet_patient_documents_replaces_id_not_id" CHECK ("vet_patient_documents"."replaces_id" <> "vet_patient_documents"."id"),
	CONSTRAINT "vet_patient_documents_is_client_visible_not_confidential" CHECK (not (("vet_patient_documents"."is_client_visible") and ("vet_patient_documents"."is_confidential"))),
	CONSTRAINT "vet_patient_documents_deleted_by_expected" CHECK ((("vet_patient_documents"."deleted_by" is not null) is not true) or (("vet_patient_documents"."deleted_at" is not null) is true)),
	CONSTRAINT "vet_patient_documents_deleted_at_after_created_at" CHECK ("vet_patient_documents"."deleted_at" >= "vet_patient_documents"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_patient_documents" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_identifiers" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" varchar(50) NOT NULL,
	"value_normalized" text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace("value", '[^0-9A-Za-z]', '', 'g'))) STORED NOT NULL,
	"issuer" varchar(100),
	"body_site" varchar(100),
	"applied_on" date,
	"removed_on" date,
	"is_primary" boolean DEFAULT false NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_identifiers_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_identifiers_kind_list" CHECK ("vet_patient_identifiers"."kind" in ('iso_11784', 'microchip_legacy', 'tattoo', 'ear_tag', 'leg_band', 'brand', 'passport', 'registration', 'rabies_tag', 'license_tag', 'other')),
	CONSTRAINT "vet_patient_identifiers_value_normalized_not_blank" CHECK (btrim("vet_patient_identifiers"."value_normalized", E' \t\r\n') <> ''),
	CONSTRAINT "vet_patient_identifiers_removed_on_after_applied_on" CHECK ("vet_patient_identifiers"."removed_on" >= "vet_patient_identifiers"."applied_on"),
	CONSTRAINT "vet_patient_identifiers_iso_11784" CHECK ("vet_patient_identifiers"."kind" <> 'iso_11784' or ("vet_patient_identifiers"."value_normalized" ~ '^[0-9]{15}$' and substr("vet_patient_identifiers"."value_normalized", 1, 3) <> '000' and substr("vet_patient_identifiers"."value_normalized", 4) <= '274877906943')),
	CONSTRAINT "vet_patient_identifiers_microchip_legacy" CHECK ("vet_patient_identifiers"."kind" <> 'microchip_legacy' or "vet_patient_identifiers"."value_normalized" ~ '^[0-9A-Z]{9,10}$')
);
--> statement-breakpoint
ALTER TABLE "vet_patient_identifiers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_merge_events" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"surviving_patient_id" uuid NOT NULL,
	"merged_patient_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"moved_records" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"merged_at" timestamp with time zone DEFAULT now() NOT NULL,
	"merged_by" uuid NOT NULL,
	"reverted_at" timestamp with time zone,
	"reverted_by" uuid,
	"revert_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_merge_events_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_merge_events_merged_patient_id_two_records" CHECK ("vet_patient_merge_events"."merged_patient_id" <> "vet_patient_merge_events"."surviving_patient_id"),
	CONSTRAINT "vet_patient_merge_events_reason_not_blank" CHECK (btrim("vet_patient_merge_events"."reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_patient_merge_events_moved_records_object" CHECK (jsonb_typeof("vet_patient_merge_events"."moved_records") = 'object'),
	CONSTRAINT "vet_patient_merge_events_reverted_at_explained" CHECK ((num_nonnulls("vet_patient_merge_events"."reverted_at", "vet_patient_merge_events"."reverted_by", "vet_patient_merge_events"."revert_reason") = 3) or (num_nonnulls("vet_patient_merge_events"."reverted_at", "vet_patient_merge_events"."reverted_by", "vet_patient_merge_events"."revert_reason") = 0)),
	CONSTRAINT "vet_patient_merge_events_revert_reason_not_blank" CHECK (btrim("vet_patient_merge_events"."revert_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_patient_merge_events_reverted_at_after_merged_at" CHECK ("vet_patient_merge_events"."reverted_at" >= "vet_patient_merge_events"."merged_at")
);
--> statement-breakpoint
ALTER TABLE "vet_patient_merge_events" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_notes" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"clinic_id" uuid,
	"note_type" text DEFAULT 'general' NOT NULL,
	"body" text NOT NULL,
	"is_pinned" boolean DEFAULT false NOT NULL,
	"is_alert" boolean DEFAULT false NOT NULL,
	"is_private" boolean DEFAULT false NOT NULL,
	"is_internal" boolean DEFAULT true NOT NULL,
	"requires_follow_up" boolean DEFAULT false NOT NULL,
	"follow_up_on" date,
	"follow_up_by" uuid,
	"followed_up_at" timestamp with time zone,
	"followed_up_by" uuid,
	"created_by" uuid NOT NULL,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_notes_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_notes_note_type_list" CHECK ("vet_patient_notes"."note_type" in ('general', 'medical', 'behavior', 'handling', 'nutrition', 'grooming', 'communication', 'other')),
	CONSTRAINT "vet_patient_notes_body_not_blank" CHECK (btrim("vet_patient_notes"."body", E' \t\r\n') <> ''),
	CONSTRAINT "vet_patient_notes_follow_up_on_required" CHECK ((("vet_patient_notes"."requires_follow_up") is not true) or ("vet_patient_notes"."follow_up_on" is not null)),
	CONSTRAINT "vet_patient_notes_follow_up_on_expected" CHECK ((("vet_patient_notes"."follow_up_on" is not null) is not true) or (("vet_patient_notes"."requires_follow_up") is true)),
	CONSTRAINT "vet_patient_notes_follow_up_by_expected" CHECK ((("vet_patient_notes"."follow_up_by" is not null) is not true) or (("vet_patient_notes"."requires_follow_up") is true)),
	CONSTRAINT "vet_patient_notes_followed_up_at_expected" CHECK ((("vet_patient_notes"."followed_up_at" is not null) is not true) or (("vet_patient_notes"."requires_follow_up") is true)),
	CONSTRAINT "vet_patient_notes_followed_up_at_with_person" CHECK ((num_nonnulls("vet_patient_notes"."followed_up_at", "vet_patient_notes"."followed_up_by") = 2) or (num_nonnulls("vet_patient_notes"."followed_up_at", "vet_patient_notes"."followed_up_by") = 0)),
	CONSTRAINT "vet_patient_notes_deleted_by_expected" CHECK ((("vet_patient_notes"."deleted_by" is not null) is not true) or (("vet_patient_notes"."deleted_at" is not null) is true)),
	CONSTRAINT "vet_patient_notes_deleted_at_after_created_at" CHECK ("vet_patient_notes"."deleted_at" >= "vet_patient_notes"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_patient_notes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_ownership_transfers" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"from_client_id" uuid NOT NULL,
	"to_client_id" uuid NOT NULL,
	"clinic_id" uuid,
	"reason" text NOT NULL,
	"effective_on" date DEFAULT current_date NOT NULL,
	"records_released_at" timestamp with time zone,
	"patient_document_id" uuid,
	"registry_updated_at" timestamp with time zone,
	"status" text DEFAULT 'pending' NOT NULL,
	"completed_at" timestamp with time zone,
	"completed_by" uuid,
	"cancelled_at" timestamp with time zone,
	"cancellation_reason" text,
	"recorded_by" uuid NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_ownership_transfers_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_ownership_transfers_reason_list" CHECK ("vet_patient_ownership_transfers"."reason" in ('sale', 'adoption', 'gift', 'inheritance', 'separation', 'surrender', 'return', 'seizure', 'correction', 'other')),
	CONSTRAINT "vet_patient_ownership_transfers_status_list" CHECK ("vet_patient_ownership_transfers"."status" in ('pending', 'completed', 'cancelled')),
	CONSTRAINT "vet_patient_ownership_transfers_to_client_id_not_from_client_id" CHECK ("vet_patient_ownership_transfers"."to_client_id" <> "vet_patient_ownership_transfers"."from_client_id"),
	CONSTRAINT "vet_patient_ownership_transfers_completed_at_exactly" CHECK ((("vet_patient_ownership_transfers"."status" in ('completed')) is true) = (("vet_patient_ownership_transfers"."completed_at" is not null) is true)),
	CONSTRAINT "vet_patient_ownership_transfers_completed_by_exactly" CHECK ((("vet_patient_ownership_transfers"."status" in ('completed')) is true) = (("vet_patient_ownership_transfers"."completed_by" is not null) is true)),
	CONSTRAINT "vet_patient_ownership_transfers_cancelled_at_exactly" CHECK ((("vet_patient_ownership_transfers"."status" in ('cancelled')) is true) = (("vet_patient_ownership_transfers"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_patient_ownership_transfers_cancellation_reason_expected" CHECK ((("vet_patient_ownership_transfers"."cancellation_reason" is not null) is not true) or (("vet_patient_ownership_transfers"."status" in ('cancelled')) is true)),
	CONSTRAINT "vet_patient_ownership_transfers_registry_updated_at_expected" CHECK ((("vet_patient_ownership_transfers"."registry_updated_at" is not null) is not true) or (("vet_patient_ownership_transfers"."status" in ('completed')) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_patient_ownership_transfers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_owners" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"ownership_type" text DEFAULT 'owner' NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"share_percent" numeric(5, 2),
	"starts_on" date DEFAULT current_date NOT NULL,
	"ends_on" date,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_owners_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_owners_ownership_type_list" CHECK ("vet_patient_owners"."ownership_type" in ('owner', 'co_owner', 'guardian', 'foster', 'breeder', 'shelter', 'caretaker')),
	CONSTRAINT "vet_patient_owners_share_percent_range" CHECK (("vet_patient_owners"."share_percent" >= 0) and ("vet_patient_owners"."share_percent" <= 100)),
	CONSTRAINT "vet_patient_owners_ends_on_after_starts_on" CHECK ("vet_patient_owners"."ends_on" >= "vet_patient_owners"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "vet_patient_owners" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_weight_history" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"weight_kg" numeric(8, 3) NOT NULL,
	"method" text DEFAULT 'scale' NOT NULL,
	"body_condition_score" smallint,
	"muscle_condition_score" text,
	"measured_at" timestamp with time zone DEFAULT now() NOT NULL,
	"measured_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_weight_history_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_weight_history_weight_kg_positive" CHECK ("vet_patient_weight_history"."weight_kg" > 0),
	CONSTRAINT "vet_patient_weight_history_method_list" CHECK ("vet_patient_weight_history"."method" in ('scale', 'tape', 'estimated', 'owner_reported')),
	CONSTRAINT "vet_patient_weight_history_body_condition_score_range" CHECK (("vet_patient_weight_history"."body_condition_score" >= 1) and ("vet_patient_weight_history"."body_condition_score" <= 9)),
	CONSTRAINT "vet_patient_weight_history_muscle_condition_score_list" CHECK ("vet_patient_weight_history"."muscle_condition_score" in ('normal', 'mild_loss', 'moderate_loss', 'severe_loss'))
);
--> statement-breakpoint
ALTER TABLE "vet_patient_weight_history" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patients" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"client_id" uuid NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"species_id" uuid NOT NULL,
	"breed_id" uuid,
	"breed_text" varchar(100),
	"color" varchar(100),
	"markings" text,
	"sex" text DEFAULT 'unknown' NOT NULL,
	"reproductive_status" text DEFAULT 'unknown' NOT NULL,
	"date_of_birth" date,
	"date_of_birth_is_estimated" boolean DEFAULT false NOT NULL,
	"weight_kg" numeric(8, 3),
	"microchip_number" varchar(50),
	"tattoo" varchar(50),
	"known_allergies" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"special_instructions" text,
	"photo_url" varchar(500),
	"status" text DEFAULT 'active' NOT NULL,
	"deceased_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patients_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patients_name_not_blank" CHECK (btrim("vet_patients"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_patients_sex_list" CHECK ("vet_patients"."sex" in ('male', 'female', 'unknown')),
	CONSTRAINT "vet_patients_reproductive_status_list" CHECK ("vet_patients"."reproductive_status" in ('intact', 'neutered', 'spayed', 'unknown')),
	CONSTRAINT "vet_patients_status_list" CHECK ("vet_patients"."status" in ('active', 'inactive', 'deceased', 'transferred', 'lost')),
	CONSTRAINT "vet_patients_weight_kg_positive" CHECK ("vet_patients"."weight_kg" > 0),
	CONSTRAINT "vet_patients_known_allergies_array" CHECK (jsonb_typeof("vet_patients"."known_allergies") = 'array'),
	CONSTRAINT "vet_patients_deceased_at_exactly" CHECK ((("vet_patients"."status" in ('deceased')) is true) = (("vet_patients"."deceased_at" is not null) is true)),
	CONSTRAINT "vet_patients_photo_url_web_address" CHECK ("vet_patients"."photo_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_patients_born_before_death" CHECK ("vet_patients"."date_of_birth" <= ("vet_patients"."deceased_at" at time zone 'UTC')::date + 1),
	CONSTRAINT "vet_patients_deleted_at_after_created_at" CHECK ("vet_patients"."deleted_at" >= "vet_patients"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_patients" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_certificates" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"certificate_number" varchar(50) NOT NULL,
	"official_number" varchar(50),
	"status" text DEFAULT 'draft' NOT NULL,
	"issuing_veterinarian_id" uuid NOT NULL,
	"veterinarian_name" varchar(200),
	"veterinarian_license_number" varchar(50),
	"accreditation_number" varchar(20),
	"examined_on" date,
	"issued_on" date,
	"expires_on" date,
	"signed_at" timestamp with time zone,
	"owner_name" varchar(200) NOT NULL,
	"owner_address" text,
	"owner_phone" varchar(20),
	"animal" jsonb NOT NULL,
	"vaccination_id" uuid,
	"rabies_tag_number" varchar(50),
	"animal_license_number" varchar(50),
	"animal_license_term" text,
	"exemption_reason" text,
	"species_id" uuid,
	"animal_count" integer DEFAULT 1 NOT NULL,
	"purpose" text,
	"consignor_name" varchar(200),
	"consignor_address" text,
	"consignee_name" varchar(200),
	"consignee_address" text,
	"origin_address" text,
	"destination_address" text,
	"destination_country" varchar(2),
	"departs_on" date,
	"entry_permit_number" varchar(50),
	"is_health_program" boolean DEFAULT false NOT NULL,
	"statements" text,
	"endorsed_on" date,
	"document_id" uuid,
	"replaces_id" uuid,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"revocation_reason" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_certificates_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_certificates_certificate_number_unique" UNIQUE("organization_id","certificate_number"),
	CONSTRAINT "vet_certificates_kind_list" CHECK ("vet_certificates"."kind" in ('rabies', 'health', 'export', 'vaccination', 'rabies_exemption', 'sterilization', 'microchip', 'fitness_to_travel', 'acclimation', 'test_result', 'soundness', 'death', 'other')),
	CONSTRAINT "vet_certificates_status_list" CHECK ("vet_certificates"."status" in ('draft', 'issued', 'replaced', 'revoked')),
	CONSTRAINT "vet_certificates_purpose_list" CHECK ("vet_certificates"."purpose" in ('change_of_residence', 'pet_travel', 'sale', 'adoption', 'breeding', 'exhibition', 'sport', 'feeding', 'grazing', 'slaughter', 'medical_treatment', 'research', 'other')),
	CONSTRAINT "vet_certificates_animal_license_term_list" CHECK ("vet_certificates"."animal_license_term" in ('one_year', 'three_year', 'other')),
	CONSTRAINT "vet_certificates_certificate_number_not_blank" CHECK (btrim("vet_certificates"."certificate_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_certificates_official_number_not_blank" CHECK (btrim("vet_certificates"."official_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_certificates_owner_name_not_blank" CHECK (btrim("vet_certificates"."owner_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_certificates_owner_phone_phone" CHECK ("vet_certificates"."owner_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_certificates_animal_object" CHECK (jsonb_typeof("vet_certificates"."animal") = 'object'),
	CONSTRAINT "vet_certificates_animal_count_positive" CHECK ("vet_certificates"."animal_count" > 0),
	CONSTRAINT "vet_certificates_destination_country_iso_3166" CHECK ("vet_certificates"."destination_country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "vet_certificates_replaces_id_not_id" CHECK ("vet_certificates"."replaces_id" <> "vet_certificates"."id"),
	CONSTRAINT "vet_certificates_issued_on_exactly" CHECK (((not ("vet_certificates"."status" in ('draft'))) is true) = (("vet_certificates"."issued_on" is not null) is true)),
	CONSTRAINT "vet_certificates_signed_at_exactly" CHECK (((not ("vet_certificates"."status" in ('draft'))) is true) = (("vet_certificates"."signed_at" is not null) is true)),
	CONSTRAINT "vet_certificates_veterinarian_name_required" CHECK (((not ("vet_certificates"."status" in ('draft'))) is not true) or ("vet_certificates"."veterinarian_name" is not null)),
	CONSTRAINT "vet_certificates_veterinarian_name_not_blank" CHECK (btrim("vet_certificates"."veterinarian_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_certificates_signed_at_on_day" CHECK ("vet_certificates"."issued_on" - ("vet_certificates"."signed_at" at time zone 'UTC')::date between -1 and 1),
	CONSTRAINT "vet_certificates_issued_on_after_examined_on" CHECK ("vet_certificates"."issued_on" >= "vet_certificates"."examined_on"),
	CONSTRAINT "vet_certificates_expires_on_after_issued_on" CHECK ("vet_certificates"."expires_on" >= "vet_certificates"."issued_on"),
	CONSTRAINT "vet_certificates_owner_phone_required" CHECK (((("vet_certificates"."kind" in ('rabies')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."owner_phone" is not null)),
	CONSTRAINT "vet_certificates_veterinarian_license_number_required" CHECK (((("vet_certificates"."kind" in ('rabies')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."veterinarian_license_number" is not null)),
	CONSTRAINT "vet_certificates_vaccination_id_required" CHECK ((("vet_certificates"."kind" in ('rabies')) is not true) or ("vet_certificates"."vaccination_id" is not null)),
	CONSTRAINT "vet_certificates_owner_address_required" CHECK (((("vet_certificates"."kind" in ('rabies', 'health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."owner_address" is not null)),
	CONSTRAINT "vet_certificates_expires_on_required" CHECK (((("vet_certificates"."kind" in ('rabies', 'health', 'export', 'rabies_exemption')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."expires_on" is not null)),
	CONSTRAINT "vet_certificates_rabies_tag_number_expected" CHECK ((("vet_certificates"."rabies_tag_number" is not null) is not true) or (("vet_certificates"."kind" in ('rabies')) is true)),
	CONSTRAINT "vet_certificates_animal_license_term_expected" CHECK ((("vet_certificates"."animal_license_term" is not null) is not true) or (("vet_certificates"."kind" in ('rabies')) is true)),
	CONSTRAINT "vet_certificates_exemption_reason_exactly" CHECK ((("vet_certificates"."kind" in ('rabies_exemption')) is true) = (("vet_certificates"."exemption_reason" is not null) is true)),
	CONSTRAINT "vet_certificates_exemption_reason_not_blank" CHECK (btrim("vet_certificates"."exemption_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_certificates_accreditation_number_required" CHECK (((("vet_certificates"."kind" in ('health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."accreditation_number" is not null)),
	CONSTRAINT "vet_certificates_examined_on_required" CHECK (((("vet_certificates"."kind" in ('health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."examined_on" is not null)),
	CONSTRAINT "vet_certificates_species_id_required" CHECK (((("vet_certificates"."kind" in ('health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."species_id" is not null)),
	CONSTRAINT "vet_certificates_purpose_required" CHECK (((("vet_certificates"."kind" in ('health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."purpose" is not null)),
	CONSTRAINT "vet_certificates_consignor_name_required" CHECK (((("vet_certificates"."kind" in ('health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."consignor_name" is not null)),
	CONSTRAINT "vet_certificates_consignor_address_required" CHECK (((("vet_certificates"."kind" in ('health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."consignor_address" is not null)),
	CONSTRAINT "vet_certificates_consignee_name_required" CHECK (((("vet_certificates"."kind" in ('health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."consignee_name" is not null)),
	CONSTRAINT "vet_certificates_consignee_address_required" CHECK (((("vet_certificates"."kind" in ('health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."consignee_address" is not null)),
	CONSTRAINT "vet_certificates_origin_address_required" CHECK (((("vet_certificates"."kind" in ('health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."origin_address" is not null)),
	CONSTRAINT "vet_certificates_destination_address_required" CHECK (((("vet_certificates"."kind" in ('health', 'export')) and (not ("vet_certificates"."status" in ('draft')))) is not true) or ("vet_certificates"."destination_address" is not null)),
	CONSTRAINT "vet_certificates_destination_country_required" CHECK ((("vet_certificates"."kind" in ('export')) is not true) or ("vet_certificates"."destination_country" is not null)),
	CONSTRAINT "vet_certificates_examined_on_recent" CHECK ((("vet_certificates"."kind" in ('health', 'export')) is not true) or (("vet_certificates"."issued_on" <= ("vet_certificates"."examined_on" + interval '10 days')::date) or (("vet_certificates"."is_health_program") and ("vet_certificates"."issued_on" <= ("vet_certificates"."examined_on" + interval '30 days')::date)))),
	CONSTRAINT "vet_certificates_expires_on_movement" CHECK ((("vet_certificates"."kind" in ('health')) is not true) or ("vet_certificates"."expires_on" <= ("vet_certificates"."examined_on" + interval '30 days')::date)),
	CONSTRAINT "vet_certificates_endorsed_on_expected" CHECK ((("vet_certificates"."endorsed_on" is not null) is not true) or (("vet_certificates"."kind" in ('export')) is true)),
	CONSTRAINT "vet_certificates_endorsed_on_after_issued_on" CHECK ("vet_certificates"."endorsed_on" >= "vet_certificates"."issued_on"),
	CONSTRAINT "vet_certificates_revoked_at_exactly" CHECK ((("vet_certificates"."status" in ('revoked')) is true) = (("vet_certificates"."revoked_at" is not null) is true)),
	CONSTRAINT "vet_certificates_revoked_by_exactly" CHECK ((("vet_certificates"."status" in ('revoked')) is true) = (("vet_certificates"."revoked_by" is not null) is true)),
	CONSTRAINT "vet_certificates_revocation_reason_exactly" CHECK ((("vet_certificates"."status" in ('revoked')) is true) = (("vet_certificates"."revocation_reason" is not null) is true)),
	CONSTRAINT "vet_certificates_revocation_reason_not_blank" CHECK (btrim("vet_certificates"."revocation_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_certificates_revoked_at_after_signed_at" CHECK ("vet_certificates"."revoked_at" >= "vet_certificates"."signed_at")
);
--> statement-breakpoint
ALTER TABLE "vet_certificates" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_dental_records" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"anesthesia_record_id" uuid,
	"performed_by" uuid NOT NULL,
	"veterinarian_id" uuid NOT NULL,
	"performed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"dental_grade" smallint,
	"calculus_index" smallint,
	"gingivitis_index" smallint,
	"occlusion" text,
	"chart" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"extracted_teeth" text[] DEFAULT '{}'::text[] NOT NULL,
	"cleaning_performed" boolean DEFAULT false NOT NULL,
	"polishing_performed" boolean DEFAULT false NOT NULL,
	"radiographs_taken" boolean DEFAULT false NOT NULL,
	"oral_findings" text,
	"home_care" text,
	"complications" text,
	"notes" text,
	"next_due_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_dental_records_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_dental_records_dental_grade_range" CHECK (("vet_dental_records"."dental_grade" >= 0) and ("vet_dental_records"."dental_grade" <= 4)),
	CONSTRAINT "vet_dental_records_calculus_index_range" CHECK (("vet_dental_records"."calculus_index" >= 0) and ("vet_dental_records"."calculus_index" <= 3)),
	CONSTRAINT "vet_dental_records_gingivitis_index_range" CHECK (("vet_dental_records"."gingivitis_index" >= 0) and ("vet_dental_records"."gingivitis_index" <= 3)),
	CONSTRAINT "vet_dental_records_occlusion_list" CHECK ("vet_dental_records"."occlusion" in ('normal', 'class_1', 'class_2', 'class_3', 'class_4')),
	CONSTRAINT "vet_dental_records_chart_object" CHECK (jsonb_typeof("vet_dental_records"."chart") = 'object'),
	CONSTRAINT "vet_dental_records_polishing_performed_after_cleaning" CHECK ((("vet_dental_records"."polishing_performed") is not true) or ("vet_dental_records"."cleaning_performed"))
);
--> statement-breakpoint
ALTER TABLE "vet_dental_records" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_wellness_exams" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"examined_by" uuid NOT NULL,
	"examined_at" timestamp with time zone DEFAULT now() NOT NULL,
	"life_stage" text,
	"weight_kg" numeric(8, 3),
	"body_condition_score" smallint,
	"muscle_condition_score" text,
	"temperature_c" numeric(4, 1),
	"heart_rate" smallint,
	"respiratory_rate" smallint,
	"pain_score" smallint,
	"pain_scale" text,
	"dental_score" smallint,
	"findings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"diet" text,
	"lifestyle" text,
	"assessment" text,
	"recommendations" text,
	"next_exam_due_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_wellness_exams_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_wellness_exams_life_stage_list" CHECK ("vet_wellness_exams"."life_stage" in ('neonate', 'juvenile', 'young_adult', 'adult', 'senior', 'geriatric')),
	CONSTRAINT "vet_wellness_exams_weight_kg_positive" CHECK ("vet_wellness_exams"."weight_kg" > 0),
	CONSTRAINT "vet_wellness_exams_body_condition_score_range" CHECK (("vet_wellness_exams"."body_condition_score" >= 1) and ("vet_wellness_exams"."body_condition_score" <= 9)),
	CONSTRAINT "vet_wellness_exams_muscle_condition_score_list" CHECK ("vet_wellness_exams"."muscle_condition_score" in ('normal', 'mild_loss', 'moderate_loss', 'severe_loss')),
	CONSTRAINT "vet_wellness_exams_temperature_c_range" CHECK (("vet_wellness_exams"."temperature_c" >= 0) and ("vet_wellness_exams"."temperature_c" <= 46)),
	CONSTRAINT "vet_wellness_exams_heart_rate_range" CHECK (("vet_wellness_exams"."heart_rate" >= 0) and ("vet_wellness_exams"."heart_rate" <= 1200)),
	CONSTRAINT "vet_wellness_exams_respiratory_rate_range" CHECK (("vet_wellness_exams"."respiratory_rate" >= 0) and ("vet_wellness_exams"."respiratory_rate" <= 400)),
	CONSTRAINT "vet_wellness_exams_pain_scale_list" CHECK ("vet_wellness_exams"."pain_scale" in ('numeric_10', 'grimace_10', 'colorado_4', 'glasgow_24')),
	CONSTRAINT "vet_wellness_exams_pain_score_not_negative" CHECK ("vet_wellness_exams"."pain_score" >= 0),
	CONSTRAINT "vet_wellness_exams_pain_scale_with_score" CHECK ((num_nonnulls("vet_wellness_exams"."pain_scale", "vet_wellness_exams"."pain_score") = 2) or (num_nonnulls("vet_wellness_exams"."pain_scale", "vet_wellness_exams"."pain_score") = 0)),
	CONSTRAINT "vet_wellness_exams_pain_score_scale_10" CHECK ((("vet_wellness_exams"."pain_scale" in ('numeric_10', 'grimace_10')) is not true) or ("vet_wellness_exams"."pain_score" <= 10)),
	CONSTRAINT "vet_wellness_exams_pain_score_scale_4" CHECK ((("vet_wellness_exams"."pain_scale" in ('colorado_4')) is not true) or ("vet_wellness_exams"."pain_score" <= 4)),
	CONSTRAINT "vet_wellness_exams_pain_score_scale_24" CHECK ((("vet_wellness_exams"."pain_scale" in ('glasgow_24')) is not true) or ("vet_wellness_exams"."pain_score" <= 24)),
	CONSTRAINT "vet_wellness_exams_dental_score_range" CHECK (("vet_wellness_exams"."dental_score" >= 0) and ("vet_wellness_exams"."dental_score" <= 4)),
	CONSTRAINT "vet_wellness_exams_findings_object" CHECK (jsonb_typeof("vet_wellness_exams"."findings") = 'object')
);
--> statement-breakpoint
ALTER TABLE "vet_wellness_exams" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_parasitic_control" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid,
	"patient_id" uuid NOT NULL,
	"method" text NOT NULL,
	"product_id" uuid,
	"medication_id" uuid,
	"prescription_id" uuid,
	"product_name" varchar(150) NOT NULL,
	"epa_registration_number" varchar(30),
	"parasite_targets" text[] DEFAULT '{}'::text[] NOT NULL,
	"lot_number" varchar(50),
	"inventory_batch_id" uuid,
	"administered_on" date DEFAULT current_date NOT NULL,
	"administered_by" uuid,
	"dose" numeric(12, 3),
	"dose_unit" text,
	"route" text,
	"weight_at_dose_kg" numeric(8, 3),
	"dispensed_quantity" numeric(12, 3),
	"dispensed_unit" text,
	"coverage_days" smallint,
	"next_due_on" date,
	"heartworm_test_result" text,
	"heartworm_tested_on" date,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_parasitic_control_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_parasitic_control_method_list" CHECK ("vet_parasitic_control"."method" in ('administered', 'dispensed', 'reported_by_owner')),
	CONSTRAINT "vet_parasitic_control_product_name_not_blank" CHECK (btrim("vet_parasitic_control"."product_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_parasitic_control_lot_number_not_blank" CHECK (btrim("vet_parasitic_control"."lot_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_parasitic_control_epa_registration_number_epa_registration" CHECK ("vet_parasitic_control"."epa_registration_number" ~ '^[0-9]{1,7}-[0-9]{1,6}(-[0-9]{1,7})?$'),
	CONSTRAINT "vet_parasitic_control_parasite_targets_listed" CHECK ("vet_parasitic_control"."parasite_targets" <@ array['fleas', 'ticks', 'lice', 'mites', 'flies', 'mosquitoes', 'heartworm', 'lungworm', 'roundworms', 'hookworms', 'whipworms', 'tapeworms', 'flukes', 'strongyles', 'bots', 'coccidia', 'giardia', 'other']::text[]),
	CONSTRAINT "vet_parasitic_control_dose_unit_list" CHECK ("vet_parasitic_control"."dose_unit" in ('mcg', 'mg', 'g', 'ml', 'iu', 'unit', 'meq', 'mmol', 'tablet', 'capsule', 'chew', 'drop', 'spray', 'puff', 'patch', 'packet', 'application', 'dose')),
	CONSTRAINT "vet_parasitic_control_dispensed_unit_list" CHECK ("vet_parasitic_control"."dispensed_unit" in ('tablet', 'capsule', 'chew', 'ml', 'l', 'mg', 'g', 'kg', 'iu', 'dose', 'vial', 'bottle', 'syringe', 'tube', 'patch', 'packet', 'pipette', 'collar', 'implant', 'inhaler', 'bag', 'each')),
	CONSTRAINT "vet_parasitic_control_route_list" CHECK ("vet_parasitic_control"."route" in ('subcutaneous', 'intramuscular', 'intranasal', 'oral', 'oral_transmucosal', 'intravenous', 'intraosseous', 'intradermal', 'intraarticular', 'intraperitoneal', 'intratracheal', 'epidural', 'infiltration', 'topical', 'transdermal', 'ophthalmic', 'otic', 'rectal', 'inhalation', 'feeding_tube', 'intramammary', 'intrauterine', 'in_feed', 'in_water', 'immersion', 'other')),
	CONSTRAINT "vet_parasitic_control_heartworm_test_result_list" CHECK ("vet_parasitic_control"."heartworm_test_result" in ('negative', 'positive', 'inconclusive')),
	CONSTRAINT "vet_parasitic_control_dose_positive" CHECK ("vet_parasitic_control"."dose" > 0),
	CONSTRAINT "vet_parasitic_control_dose_unit_with_dose" CHECK ((num_nonnulls("vet_parasitic_control"."dose", "vet_parasitic_control"."dose_unit") = 2) or (num_nonnulls("vet_parasitic_control"."dose", "vet_parasitic_control"."dose_unit") = 0)),
	CONSTRAINT "vet_parasitic_control_weight_at_dose_kg_positive" CHECK ("vet_parasitic_control"."weight_at_dose_kg" > 0),
	CONSTRAINT "vet_parasitic_control_dispensed_quantity_positive" CHECK ("vet_parasitic_control"."dispensed_quantity" > 0),
	CONSTRAINT "vet_parasitic_control_dispensed_unit_with_quantity" CHECK ((num_nonnulls("vet_parasitic_control"."dispensed_quantity", "vet_parasitic_control"."dispensed_unit") = 2) or (num_nonnulls("vet_parasitic_control"."dispensed_quantity", "vet_parasitic_control"."dispensed_unit") = 0)),
	CONSTRAINT "vet_parasitic_control_dispensed_quantity_required" CHECK ((("vet_parasitic_control"."method" in ('dispensed')) is not true) or ("vet_parasitic_control"."dispensed_quantity" is not null)),
	CONSTRAINT "vet_parasitic_control_administered_by_exactly" CHECK ((("vet_parasitic_control"."method" in ('administered')) is true) = (("vet_parasitic_control"."administered_by" is not null) is true)),
	CONSTRAINT "vet_parasitic_control_coverage_days_positive" CHECK ("vet_parasitic_control"."coverage_days" > 0),
	CONSTRAINT "vet_parasitic_control_next_due_on_later_than_administered_on" CHECK ("vet_parasitic_control"."next_due_on" > "vet_parasitic_control"."administered_on"),
	CONSTRAINT "vet_parasitic_control_heartworm_tested_on_with_result" CHECK ((num_nonnulls("vet_parasitic_control"."heartworm_tested_on", "vet_parasitic_control"."heartworm_test_result") = 2) or (num_nonnulls("vet_parasitic_control"."heartworm_tested_on", "vet_parasitic_control"."heartworm_test_result") = 0))
);
--> statement-breakpoint
ALTER TABLE "vet_parasitic_control" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_vaccine_protocol_doses" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"protocol_id" uuid NOT NULL,
	"dose_number" smallint NOT NULL,
	"dose_type" text DEFAULT 'initial' NOT NULL,
	"product_id" uuid,
	"min_age_days" smallint,
	"max_age_days" smallint,
	"min_interval_days" smallint,
	"max_interval_days" smallint,
	"duration_months" smallint,
	"is_repeating" boolean DEFAULT false NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_vaccine_protocol_doses_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_vaccine_protocol_doses_number_unique" UNIQUE("organization_id","protocol_id","dose_number"),
	CONSTRAINT "vet_vaccine_protocol_doses_dose_number_positive" CHECK ("vet_vaccine_protocol_doses"."dose_number" > 0),
	CONSTRAINT "vet_vaccine_protocol_doses_dose_type_list" CHECK ("vet_vaccine_protocol_doses"."dose_type" in ('initial', 'booster')),
	CONSTRAINT "vet_vaccine_protocol_doses_min_age_days_not_negative" CHECK ("vet_vaccine_protocol_doses"."min_age_days" >= 0),
	CONSTRAINT "vet_vaccine_protocol_doses_max_age_days_after_min_age_days" CHECK ("vet_vaccine_protocol_doses"."max_age_days" >= "vet_vaccine_protocol_doses"."min_age_days"),
	CONSTRAINT "vet_vaccine_protocol_doses_min_interval_days_positive" CHECK ("vet_vaccine_protocol_doses"."min_interval_days" > 0),
	CONSTRAINT "vet_vaccine_protocol_doses_max_interval_days_not_below_min" CHECK ("vet_vaccine_protocol_doses"."max_interval_days" >= "vet_vaccine_protocol_doses"."min_interval_days"),
	CONSTRAINT "vet_vaccine_protocol_doses_duration_months_positive" CHECK ("vet_vaccine_protocol_doses"."duration_months" > 0),
	CONSTRAINT "vet_vaccine_protocol_doses_duration_months_required" CHECK ((("vet_vaccine_protocol_doses"."is_repeating") is not true) or ("vet_vaccine_protocol_doses"."duration_months" is not null))
);
--> statement-breakpoint
ALTER TABLE "vet_vaccine_protocol_doses" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_vaccine_protocols" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(150) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"species_id" uuid NOT NULL,
	"target_diseases" text[] DEFAULT '{}'::text[] NOT NULL,
	"need" text DEFAULT 'core' NOT NULL,
	"is_rabies" boolean DEFAULT false NOT NULL,
	"criteria" text,
	"contraindications" text,
	"source" varchar(255),
	"starts_on" date,
	"ends_on" date,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_vaccine_protocols_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_vaccine_protocols_name_unique" UNIQUE("organization_id","species_id","name_normalized"),
	CONSTRAINT "vet_vaccine_protocols_name_not_blank" CHECK (btrim("vet_vaccine_protocols"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_vaccine_protocols_need_list" CHECK ("vet_vaccine_protocols"."need" in ('core', 'lifestyle', 'required_by_law', 'travel')),
	CONSTRAINT "vet_vaccine_protocols_ends_on_later_than_starts_on" CHECK ("vet_vaccine_protocols"."ends_on" > "vet_vaccine_protocols"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "vet_vaccine_protocols" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_vaccinations" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"encounter_id" uuid,
	"patient_id" uuid NOT NULL,
	"protocol_dose_id" uuid,
	"vaccine_name" varchar(100) NOT NULL,
	"target_diseases" text[] DEFAULT '{}'::text[] NOT NULL,
	"is_rabies" boolean DEFAULT false NOT NULL,
	"technology" text DEFAULT 'unknown' NOT NULL,
	"product_name" varchar(150),
	"manufacturer" varchar(100),
	"lot_number" varchar(50),
	"lot_number_normalized" text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace("lot_number", '[^0-9A-Za-z]', '', 'g'))) STORED,
	"lot_expires_on" date,
	"inventory_batch_id" uuid,
	"dose_type" text,
	"dose_number" smallint,
	"administered_on" date DEFAULT current_date NOT NULL,
	"administered_at" timestamp with time zone,
	"administered_by" uuid,
	"veterinarian_id" uuid,
	"route" text,
	"site" varchar(100),
	"volume_ml" numeric(5, 2),
	"duration_months" smallint,
	"next_due_on" date,
	"rabies_tag_number" varchar(50),
	"rabies_tag_normalized" text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace("rabies_tag_number", '[^0-9A-Za-z]', '', 'g'))) STORED,
	"deviation_reason" text,
	"is_historical" boolean DEFAULT false NOT NULL,
	"historical_source" text,
	"given_elsewhere_by" varchar(200),
	"document_id" uuid,
	"notes" text,
	"voided_at" timestamp with time zone,
	"voided_by" uuid,
	"void_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_vaccinations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_vaccinations_vaccine_name_not_blank" CHECK (btrim("vet_vaccinations"."vaccine_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_vaccinations_manufacturer_not_blank" CHECK (btrim("vet_vaccinations"."manufacturer", E' \t\r\n') <> ''),
	CONSTRAINT "vet_vaccinations_lot_number_not_blank" CHECK (btrim("vet_vaccinations"."lot_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_vaccinations_rabies_tag_number_not_blank" CHECK (btrim("vet_vaccinations"."rabies_tag_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_vaccinations_technology_list" CHECK ("vet_vaccinations"."technology" in ('killed', 'modified_live', 'recombinant', 'subunit', 'toxoid', 'bacterin', 'rna_particle', 'dna', 'autogenous', 'unknown')),
	CONSTRAINT "vet_vaccinations_dose_type_list" CHECK ("vet_vaccinations"."dose_type" in ('initial', 'booster')),
	CONSTRAINT "vet_vaccinations_route_list" CHECK ("vet_vaccinations"."route" in ('subcutaneous', 'intramuscular', 'intranasal', 'oral', 'oral_transmucosal', 'intravenous', 'intraosseous', 'intradermal', 'intraarticular', 'intraperitoneal', 'intratracheal', 'epidural', 'infiltration', 'topical', 'transdermal', 'ophthalmic', 'otic', 'rectal', 'inhalation', 'feeding_tube', 'intramammary', 'intrauterine', 'in_feed', 'in_water', 'immersion', 'other')),
	CONSTRAINT "vet_vaccinations_historical_source_list" CHECK ("vet_vaccinations"."historical_source" in ('certificate', 'transferred_record', 'registry', 'owner_report')),
	CONSTRAINT "vet_vaccinations_dose_number_positive" CHECK ("vet_vaccinations"."dose_number" > 0),
	CONSTRAINT "vet_vaccinations_volume_ml_positive" CHECK ("vet_vaccinations"."volume_ml" > 0),
	CONSTRAINT "vet_vaccinations_duration_months_positive" CHECK ("vet_vaccinations"."duration_months" > 0),
	CONSTRAINT "vet_vaccinations_administered_at_on_day" CHECK ("vet_vaccinations"."administered_on" - ("vet_vaccinations"."administered_at" at time zone 'UTC')::date between -1 and 1),
	CONSTRAINT "vet_vaccinations_next_due_on_later_than_administered_on" CHECK ("vet_vaccinations"."next_due_on" > "vet_vaccinations"."administered_on"),
	CONSTRAINT "vet_vaccinations_lot_expires_on_not_expired" CHECK (("vet_vaccinations"."lot_expires_on" >= "vet_vaccinations"."administered_on") or ("vet_vaccinations"."deviation_reason" is not null)),
	CONSTRAINT "vet_vaccinations_clinic_id_required" CHECK (((not ("vet_vaccinations"."is_historical")) is not true) or ("vet_vaccinations"."clinic_id" is not null)),
	CONSTRAINT "vet_vaccinations_administered_at_required" CHECK (((not ("vet_vaccinations"."is_historical")) is not true) or ("vet_vaccinations"."administered_at" is not null)),
	CONSTRAINT "vet_vaccinations_administered_by_required" CHECK (((not ("vet_vaccinations"."is_historical")) is not true) or ("vet_vaccinations"."administered_by" is not null)),
	CONSTRAINT "vet_vaccinations_route_required" CHECK (((not ("vet_vaccinations"."is_historical")) is not true) or ("vet_vaccinations"."route" is not null)),
	CONSTRAINT "vet_vaccinations_manufacturer_required" CHECK (((not ("vet_vaccinations"."is_historical")) is not true) or ("vet_vaccinations"."manufacturer" is not null)),
	CONSTRAINT "vet_vaccinations_lot_number_required" CHECK (((not ("vet_vaccinations"."is_historical")) is not true) or ("vet_vaccinations"."lot_number" is not null)),
	CONSTRAINT "vet_vaccinations_administered_by_expected" CHECK ((("vet_vaccinations"."administered_by" is not null) is not true) or ((not ("vet_vaccinations"."is_historical")) is true)),
	CONSTRAINT "vet_vaccinations_inventory_batch_id_expected" CHECK ((("vet_vaccinations"."inventory_batch_id" is not null) is not true) or ((not ("vet_vaccinations"."is_historical")) is true)),
	CONSTRAINT "vet_vaccinations_historical_source_exactly" CHECK ((("vet_vaccinations"."is_historical") is true) = (("vet_vaccinations"."historical_source" is not null) is true)),
	CONSTRAINT "vet_vaccinations_given_elsewhere_by_expected" CHECK ((("vet_vaccinations"."given_elsewhere_by" is not null) is not true) or (("vet_vaccinations"."is_historical") is true)),
	CONSTRAINT "vet_vaccinations_veterinarian_id_required" CHECK (((("vet_vaccinations"."is_rabies") and (not ("vet_vaccinations"."is_historical"))) is not true) or ("vet_vaccinations"."veterinarian_id" is not null)),
	CONSTRAINT "vet_vaccinations_product_name_required" CHECK (((("vet_vaccinations"."is_rabies") and (not ("vet_vaccinations"."is_historical"))) is not true) or ("vet_vaccinations"."product_name" is not null)),
	CONSTRAINT "vet_vaccinations_duration_months_required" CHECK (((("vet_vaccinations"."is_rabies") and (not ("vet_vaccinations"."is_historical"))) is not true) or ("vet_vaccinations"."duration_months" is not null)),
	CONSTRAINT "vet_vaccinations_next_due_on_required" CHECK (((("vet_vaccinations"."is_rabies") and (not ("vet_vaccinations"."is_historical"))) is not true) or ("vet_vaccinations"."next_due_on" is not null)),
	CONSTRAINT "vet_vaccinations_rabies_tag_number_expected" CHECK ((("vet_vaccinations"."rabies_tag_number" is not null) is not true) or (("vet_vaccinations"."is_rabies") is true)),
	CONSTRAINT "vet_vaccinations_duration_months_rabies_licensed" CHECK ((("vet_vaccinations"."is_rabies") is not true) or (("vet_vaccinations"."duration_months" = 12) or ("vet_vaccinations"."duration_months" = 14) or ("vet_vaccinations"."duration_months" = 24) or ("vet_vaccinations"."duration_months" = 36) or ("vet_vaccinations"."duration_months" = 48))),
	CONSTRAINT "vet_vaccinations_next_due_on_rabies_12" CHECK (((("vet_vaccinations"."is_rabies") and ("vet_vaccinations"."duration_months" = 12)) is not true) or ("vet_vaccinations"."next_due_on" <= ("vet_vaccinations"."administered_on" + interval '12 months')::date)),
	CONSTRAINT "vet_vaccinations_next_due_on_rabies_14" CHECK (((("vet_vaccinations"."is_rabies") and ("vet_vaccinations"."duration_months" = 14)) is not true) or ("vet_vaccinations"."next_due_on" <= ("vet_vaccinations"."administered_on" + interval '14 months')::date)),
	CONSTRAINT "vet_vaccinations_next_due_on_rabies_24" CHECK (((("vet_vaccinations"."is_rabies") and ("vet_vaccinations"."duration_months" = 24)) is not true) or ("vet_vaccinations"."next_due_on" <= ("vet_vaccinations"."administered_on" + interval '24 months')::date)),
	CONSTRAINT "vet_vaccinations_next_due_on_rabies_36" CHECK (((("vet_vaccinations"."is_rabies") and ("vet_vaccinations"."duration_months" = 36)) is not true) or ("vet_vaccinations"."next_due_on" <= ("vet_vaccinations"."administered_on" + interval '36 months')::date)),
	CONSTRAINT "vet_vaccinations_next_due_on_rabies_48" CHECK (((("vet_vaccinations"."is_rabies") and ("vet_vaccinations"."duration_months" = 48)) is not true) or ("vet_vaccinations"."next_due_on" <= ("vet_vaccinations"."administered_on" + interval '48 months')::date)),
	CONSTRAINT "vet_vaccinations_voided_by_exactly" CHECK ((("vet_vaccinations"."voided_at" is not null) is true) = (("vet_vaccinations"."voided_by" is not null) is true)),
	CONSTRAINT "vet_vaccinations_void_reason_exactly" CHECK ((("vet_vaccinations"."voided_at" is not null) is true) = (("vet_vaccinations"."void_reason" is not null) is true)),
	CONSTRAINT "vet_vaccinations_void_reason_not_blank" CHECK (btrim("vet_vaccinations"."void_reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_vaccinations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_diagnosis_codes" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code_system" varchar(50) DEFAULT 'vp_dx' NOT NULL,
	"code" varchar(50) NOT NULL,
	"description" varchar(300) NOT NULL,
	"description_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("description"))) STORED NOT NULL,
	"category" varchar(100),
	"applicable_species" text[] DEFAULT '{}'::text[] NOT NULL,
	"is_zoonotic" boolean DEFAULT false NOT NULL,
	"is_notifiable" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_diagnosis_codes_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_diagnosis_codes_code_unique" UNIQUE("code_system","code"),
	CONSTRAINT "vet_diagnosis_codes_code_system_code" CHECK ("vet_diagnosis_codes"."code_system" ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "vet_diagnosis_codes_code_not_blank" CHECK (btrim("vet_diagnosis_codes"."code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnosis_codes_description_not_blank" CHECK (btrim("vet_diagnosis_codes"."description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_diagnosis_codes_category_not_blank" CHECK (btrim("vet_diagnosis_codes"."category", E' \t\r\n') <> '')
);
--> statement-breakpoint
CREATE TABLE "vet_procedure_codes" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code_system" varchar(50) DEFAULT 'vp_px' NOT NULL,
	"code" varchar(50) NOT NULL,
	"description" varchar(300) NOT NULL,
	"description_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("description"))) STORED NOT NULL,
	"category" varchar(100),
	"default_price" numeric(12, 2),
	"typical_duration_minutes" integer,
	"requires_anesthesia" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_procedure_codes_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_procedure_codes_code_unique" UNIQUE("code_system","code"),
	CONSTRAINT "vet_procedure_codes_code_system_code" CHECK ("vet_procedure_codes"."code_system" ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "vet_procedure_codes_code_not_blank" CHECK (btrim("vet_procedure_codes"."code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_procedure_codes_description_not_blank" CHECK (btrim("vet_procedure_codes"."description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_procedure_codes_category_not_blank" CHECK (btrim("vet_procedure_codes"."category", E' \t\r\n') <> ''),
	CONSTRAINT "vet_procedure_codes_default_price_not_negative" CHECK ("vet_procedure_codes"."default_price" >= 0),
	CONSTRAINT "vet_procedure_codes_typical_duration_minutes_positive" CHECK ("vet_procedure_codes"."typical_duration_minutes" > 0)
);
--> statement-breakpoint
CREATE TABLE "vet_drug_schedules" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"medication_id" uuid NOT NULL,
	"jurisdiction" varchar(6) NOT NULL,
	"schedule" text NOT NULL,
	"is_narcotic" boolean DEFAULT false NOT NULL,
	"dea_code" varchar(4),
	"is_monitored" boolean DEFAULT false NOT NULL,
	"effective_on" date NOT NULL,
	"ends_on" date,
	"citation" varchar(200) NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_drug_schedules_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_drug_schedules_effective_on_unique" UNIQUE("medication_id","jurisdiction","effective_on"),
	CONSTRAINT "vet_drug_schedules_jurisdiction_iso_3166_2" CHECK ("vet_drug_schedules"."jurisdiction" ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
	CONSTRAINT "vet_drug_schedules_schedule_list" CHECK ("vet_drug_schedules"."schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v', 'unscheduled')),
	CONSTRAINT "vet_drug_schedules_dea_code_dea_code" CHECK ("vet_drug_schedules"."dea_code" ~ '^[0-9]{4}$'),
	CONSTRAINT "vet_drug_schedules_is_narcotic_scheduled" CHECK ((("vet_drug_schedules"."is_narcotic") is not true) or (not ("vet_drug_schedules"."schedule" in ('unscheduled')))),
	CONSTRAINT "vet_drug_schedules_dea_code_expected" CHECK ((("vet_drug_schedules"."dea_code" is not null) is not true) or ((not ("vet_drug_schedules"."schedule" in ('unscheduled'))) is true)),
	CONSTRAINT "vet_drug_schedules_ends_on_later_than_effective_on" CHECK ("vet_drug_schedules"."ends_on" > "vet_drug_schedules"."effective_on"),
	CONSTRAINT "vet_drug_schedules_citation_not_blank" CHECK (btrim("vet_drug_schedules"."citation", E' \t\r\n') <> '')
);
--> statement-breakpoint
CREATE TABLE "vet_medications_formulary" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"generic_name" varchar(200) NOT NULL,
	"generic_name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("generic_name"))) STORED NOT NULL,
	"brand_names" text[] DEFAULT '{}'::text[] NOT NULL,
	"drug_class" varchar(150),
	"dea_schedule" text DEFAULT 'unscheduled' NOT NULL,
	"default_dosage" jsonb,
	"dosage_forms" text[] DEFAULT '{}'::text[] NOT NULL,
	"labeled_species" text[] DEFAULT '{}'::text[] NOT NULL,
	"contraindicated_species" text[] DEFAULT '{}'::text[] NOT NULL,
	"contraindications" text,
	"withdrawal_times" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_prescription_only" boolean DEFAULT true NOT NULL,
	"is_veterinary_feed_directive" boolean DEFAULT false NOT NULL,
	"is_extra_label_prohibited" boolean DEFAULT false NOT NULL,
	"is_hazardous" boolean DEFAULT false NOT NULL,
	"unii" varchar(10),
	"rxcui" varchar(8),
	"atcvet_code" varchar(8),
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_medications_formulary_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_medications_formulary_generic_name_unique" UNIQUE("generic_name_normalized"),
	CONSTRAINT "vet_medications_formulary_generic_name_not_blank" CHECK (btrim("vet_medications_formulary"."generic_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_medications_formulary_drug_class_not_blank" CHECK (btrim("vet_medications_formulary"."drug_class", E' \t\r\n') <> ''),
	CONSTRAINT "vet_medications_formulary_dea_schedule_list" CHECK ("vet_medications_formulary"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v', 'unscheduled')),
	CONSTRAINT "vet_medications_formulary_default_dosage_object" CHECK (jsonb_typeof("vet_medications_formulary"."default_dosage") = 'object'),
	CONSTRAINT "vet_medications_formulary_withdrawal_times_array" CHECK (jsonb_typeof("vet_medications_formulary"."withdrawal_times") = 'array'),
	CONSTRAINT "vet_medications_formulary_unii_unii" CHECK ("vet_medications_formulary"."unii" ~ '^[A-Z0-9]{10}$'),
	CONSTRAINT "vet_medications_formulary_rxcui_rxcui" CHECK ("vet_medications_formulary"."rxcui" ~ '^[1-9][0-9]{0,7}$'),
	CONSTRAINT "vet_medications_formulary_atcvet_code_atcvet" CHECK ("vet_medications_formulary"."atcvet_code" ~ '^Q[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?$'),
	CONSTRAINT "vet_medications_formulary_is_prescription_only_controlled" CHECK ((("vet_medications_formulary"."dea_schedule" in ('schedule_ii', 'schedule_iii', 'schedule_iv')) is not true) or ("vet_medications_formulary"."is_prescription_only"))
);
--> statement-breakpoint
CREATE TABLE "vet_breeds" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"species_id" uuid NOT NULL,
	"name" varchar(150) NOT NULL,
	"aliases" text[] DEFAULT '{}'::text[] NOT NULL,
	"average_weight" jsonb,
	"common_health_issues" text[] DEFAULT '{}'::text[] NOT NULL,
	"vbo_id" varchar(20),
	"is_crossbred" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_breeds_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_breeds_name_unique" UNIQUE("species_id","name"),
	CONSTRAINT "vet_breeds_species_unique" UNIQUE("species_id","id"),
	CONSTRAINT "vet_breeds_name_not_blank" CHECK (btrim("vet_breeds"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_breeds_vbo_id_vbo_id" CHECK ("vet_breeds"."vbo_id" ~ '^VBO:[0-9]{7}$'),
	CONSTRAINT "vet_breeds_average_weight_range" CHECK (case when jsonb_typeof("vet_breeds"."average_weight" -> 'min') = 'number' and jsonb_typeof("vet_breeds"."average_weight" -> 'max') = 'number' and "vet_breeds"."average_weight" ->> 'unit' = 'kg' then ("vet_breeds"."average_weight" ->> 'min')::numeric > 0 and ("vet_breeds"."average_weight" ->> 'max')::numeric >= ("vet_breeds"."average_weight" ->> 'min')::numeric else "vet_breeds"."average_weight" is null end)
);
--> statement-breakpoint
CREATE TABLE "vet_species" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar(50) NOT NULL,
	"common_name" varchar(100) NOT NULL,
	"scientific_name" varchar(150),
	"ncbi_taxon_id" integer,
	"species_group" text NOT NULL,
	"is_food_producing" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_species_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_species_code_unique" UNIQUE("code"),
	CONSTRAINT "vet_species_species_group_list" CHECK ("vet_species"."species_group" in ('companion', 'equine', 'livestock', 'poultry', 'avian', 'reptile', 'amphibian', 'fish', 'small_mammal', 'camelid', 'wildlife', 'other')),
	CONSTRAINT "vet_species_code_code" CHECK ("vet_species"."code" ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "vet_species_common_name_not_blank" CHECK (btrim("vet_species"."common_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_species_ncbi_taxon_id_positive" CHECK ("vet_species"."ncbi_taxon_id" > 0)
);
--> statement-breakpoint
CREATE TABLE "vet_appointment_types" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"name" varchar(100) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"type" text NOT NULL,
	"description" text,
	"default_duration_minutes" smallint DEFAULT 30 NOT NULL,
	"buffer_before_minutes" smallint DEFAULT 0 NOT NULL,
	"buffer_after_minutes" smallint DEFAULT 0 NOT NULL,
	"requires_veterinarian" boolean DEFAULT true NOT NULL,
	"requires_room" boolean DEFAULT true NOT NULL,
	"applicable_species" text[] DEFAULT '{}'::text[] NOT NULL,
	"is_online_bookable" boolean DEFAULT false NOT NULL,
	"is_open_to_new_clients" boolean DEFAULT true NOT NULL,
	"minimum_notice_hours" integer DEFAULT 0 NOT NULL,
	"maximum_advance_days" integer,
	"deposit_amount" numeric(12, 2),
	"preparation_instructions" text,
	"color" varchar(7),
	"sort_order" smallint DEFAULT 0 NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_appointment_types_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_appointment_types_name_not_blank" CHECK (btrim("vet_appointment_types"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_appointment_types_type_list" CHECK ("vet_appointment_types"."type" in ('wellness', 'illness', 'surgery', 'emergency', 'follow_up', 'consultation', 'vaccination', 'dental', 'grooming', 'boarding', 'imaging', 'telehealth', 'euthanasia', 'technician')),
	CONSTRAINT "vet_appointment_types_default_duration_minutes_range" CHECK (("vet_appointment_types"."default_duration_minutes" >= 1) and ("vet_appointment_types"."default_duration_minutes" <= 1440)),
	CONSTRAINT "vet_appointment_types_buffer_before_minutes_range" CHECK (("vet_appointment_types"."buffer_before_minutes" >= 0) and ("vet_appointment_types"."buffer_before_minutes" <= 480)),
	CONSTRAINT "vet_appointment_types_buffer_after_minutes_range" CHECK (("vet_appointment_types"."buffer_after_minutes" >= 0) and ("vet_appointment_types"."buffer_after_minutes" <= 480)),
	CONSTRAINT "vet_appointment_types_minimum_notice_hours_not_negative" CHECK ("vet_appointment_types"."minimum_notice_hours" >= 0),
	CONSTRAINT "vet_appointment_types_maximum_advance_days_range" CHECK (("vet_appointment_types"."maximum_advance_days" >= 1) and ("vet_appointment_types"."maximum_advance_days" <= 3650)),
	CONSTRAINT "vet_appointment_types_deposit_amount_not_negative" CHECK ("vet_appointment_types"."deposit_amount" >= 0),
	CONSTRAINT "vet_appointment_types_color_hex_color" CHECK ("vet_appointment_types"."color" ~ '^#[0-9a-fA-F]{6}$')
);
--> statement-breakpoint
ALTER TABLE "vet_appointment_types" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_appointment_resources" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"appointment_id" uuid NOT NULL,
	"veterinarian_id" uuid,
	"staff_id" uuid,
	"room_id" uuid,
	"resource_id" uuid,
	"scheduled_at" timestamp with time zone NOT NULL,
	"scheduled_end_at" timestamp with time zone NOT NULL,
	"is_blocking" boolean DEFAULT true NOT NULL,
	"is_own" boolean DEFAULT false NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_appointment_resources_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_appointment_resources_unique" UNIQUE NULLS NOT DISTINCT("organization_id","appointment_id","veterinarian_id","staff_id","room_id","resource_id"),
	CONSTRAINT "vet_appointment_resources_resource_id_one_claim" CHECK (num_nonnulls("vet_appointment_resources"."veterinarian_id", "vet_appointment_resources"."staff_id", "vet_appointment_resources"."room_id", "vet_appointment_resources"."resource_id") = 1),
	CONSTRAINT "vet_appointment_resources_scheduled_end_at_later" CHECK ("vet_appointment_resources"."scheduled_end_at" > "vet_appointment_resources"."scheduled_at")
);
--> statement-breakpoint
ALTER TABLE "vet_appointment_resources" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_appointments" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"appointment_type_id" uuid,
	"type" text NOT NULL,
	"veterinarian_id" uuid,
	"room_id" uuid,
	"scheduled_at" timestamp with time zone NOT NULL,
	"scheduled_end_at" timestamp with time zone NOT NULL,
	"priority" text DEFAULT 'routine' NOT NULL,
	"source" text DEFAULT 'front_desk' NOT NULL,
	"place" text DEFAULT 'clinic' NOT NULL,
	"visit_address" text,
	"meeting_url" varchar(500),
	"is_overbooked" boolean DEFAULT false NOT NULL,
	"reason" text,
	"notes" text,
	"recurring_series_id" uuid,
	"recurrence_on" date,
	"rescheduled_from_id" uuid,
	"reminder_sent" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'scheduled' NOT NULL,
	"confirmed_at" timestamp with time zone,
	"checked_in_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"completed_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancellation_party" text,
	"cancellation_reason" text,
	"no_show_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_appointments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_appointments_recurring_series_id_recurrence_on_unique" UNIQUE("organization_id","recurring_series_id","recurrence_on"),
	CONSTRAINT "vet_appointments_type_list" CHECK ("vet_appointments"."type" in ('wellness', 'illness', 'surgery', 'emergency', 'follow_up', 'consultation', 'vaccination', 'dental', 'grooming', 'boarding', 'imaging', 'telehealth', 'euthanasia', 'technician')),
	CONSTRAINT "vet_appointments_priority_list" CHECK ("vet_appointments"."priority" in ('routine', 'urgent', 'emergency')),
	CONSTRAINT "vet_appointments_source_list" CHECK ("vet_appointments"."source" in ('front_desk', 'phone', 'online', 'walk_in', 'referral', 'series', 'waitlist', 'integration')),
	CONSTRAINT "vet_appointments_place_list" CHECK ("vet_appointments"."place" in ('clinic', 'home', 'farm', 'remote')),
	CONSTRAINT "vet_appointments_status_list" CHECK ("vet_appointments"."status" in ('scheduled', 'confirmed', 'checked_in', 'in_progress', 'completed', 'cancelled', 'no_show')),
	CONSTRAINT "vet_appointments_cancellation_party_list" CHECK ("vet_appointments"."cancellation_party" in ('client', 'clinic')),
	CONSTRAINT "vet_appointments_scheduled_end_at_later_than_scheduled_at" CHECK ("vet_appointments"."scheduled_end_at" > "vet_appointments"."scheduled_at"),
	CONSTRAINT "vet_appointments_visit_address_expected" CHECK ((("vet_appointments"."visit_address" is not null) is not true) or (("vet_appointments"."place" in ('home', 'farm')) is true)),
	CONSTRAINT "vet_appointments_meeting_url_expected" CHECK ((("vet_appointments"."meeting_url" is not null) is not true) or (("vet_appointments"."place" in ('remote')) is true)),
	CONSTRAINT "vet_appointments_meeting_url_web_address" CHECK ("vet_appointments"."meeting_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_appointments_confirmed_at_required" CHECK ((("vet_appointments"."status" in ('confirmed')) is not true) or ("vet_appointments"."confirmed_at" is not null)),
	CONSTRAINT "vet_appointments_checked_in_at_required" CHECK ((("vet_appointments"."status" in ('checked_in')) is not true) or ("vet_appointments"."checked_in_at" is not null)),
	CONSTRAINT "vet_appointments_started_at_required" CHECK ((("vet_appointments"."status" in ('in_progress', 'completed')) is not true) or ("vet_appointments"."started_at" is not null)),
	CONSTRAINT "vet_appointments_completed_at_exactly" CHECK ((("vet_appointments"."status" in ('completed')) is true) = (("vet_appointments"."completed_at" is not null) is true)),
	CONSTRAINT "vet_appointments_cancelled_at_exactly" CHECK ((("vet_appointments"."status" in ('cancelled')) is true) = (("vet_appointments"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_appointments_cancellation_party_exactly" CHECK ((("vet_appointments"."status" in ('cancelled')) is true) = (("vet_appointments"."cancellation_party" is not null) is true)),
	CONSTRAINT "vet_appointments_cancellation_reason_exactly" CHECK ((("vet_appointments"."status" in ('cancelled')) is true) = (("vet_appointments"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_appointments_no_show_at_exactly" CHECK ((("vet_appointments"."status" in ('no_show')) is true) = (("vet_appointments"."no_show_at" is not null) is true)),
	CONSTRAINT "vet_appointments_checked_in_at_expected" CHECK ((("vet_appointments"."checked_in_at" is not null) is not true) or ((not ("vet_appointments"."status" in ('no_show'))) is true)),
	CONSTRAINT "vet_appointments_cancellation_reason_not_blank" CHECK (btrim("vet_appointments"."cancellation_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_appointments_started_at_after_checked_in_at" CHECK ("vet_appointments"."started_at" >= "vet_appointments"."checked_in_at"),
	CONSTRAINT "vet_appointments_completed_at_after_started_at" CHECK ("vet_appointments"."completed_at" >= "vet_appointments"."started_at"),
	CONSTRAINT "vet_appointments_no_show_at_after_scheduled_at" CHECK ("vet_appointments"."no_show_at" >= "vet_appointments"."scheduled_at"),
	CONSTRAINT "vet_appointments_recurrence_on_of_series" CHECK ((num_nonnulls("vet_appointments"."recurring_series_id", "vet_appointments"."recurrence_on") = 2) or (num_nonnulls("vet_appointments"."recurring_series_id", "vet_appointments"."recurrence_on") = 0)),
	CONSTRAINT "vet_appointments_rescheduled_from_id_not_id" CHECK ("vet_appointments"."rescheduled_from_id" <> "vet_appointments"."id"),
	CONSTRAINT "vet_appointments_created_by_required" CHECK (((not ("vet_appointments"."source" in ('online', 'series', 'waitlist', 'integration'))) is not true) or ("vet_appointments"."created_by" is not null))
);
--> statement-breakpoint
ALTER TABLE "vet_appointments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_recurring_appointment_series" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"appointment_type_id" uuid,
	"type" text NOT NULL,
	"veterinarian_id" uuid,
	"room_id" uuid,
	"frequency" text NOT NULL,
	"interval_count" smallint DEFAULT 1 NOT NULL,
	"on_monday" boolean DEFAULT false NOT NULL,
	"on_tuesday" boolean DEFAULT false NOT NULL,
	"on_wednesday" boolean DEFAULT false NOT NULL,
	"on_thursday" boolean DEFAULT false NOT NULL,
	"on_friday" boolean DEFAULT false NOT NULL,
	"on_saturday" boolean DEFAULT false NOT NULL,
	"on_sunday" boolean DEFAULT false NOT NULL,
	"day_of_month" smallint,
	"week_of_month" smallint,
	"month_of_year" smallint,
	"starts_on" date NOT NULL,
	"start_time" time NOT NULL,
	"duration_minutes" smallint NOT NULL,
	"until_on" date,
	"occurrence_count" smallint,
	"status" text DEFAULT 'active' NOT NULL,
	"generated_until_on" date,
	"cancellation_reason" text,
	"reason" text,
	"notes" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_recurring_appointment_series_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_recurring_appointment_series_type_list" CHECK ("vet_recurring_appointment_series"."type" in ('wellness', 'illness', 'surgery', 'emergency', 'follow_up', 'consultation', 'vaccination', 'dental', 'grooming', 'boarding', 'imaging', 'telehealth', 'euthanasia', 'technician')),
	CONSTRAINT "vet_recurring_appointment_series_frequency_list" CHECK ("vet_recurring_appointment_series"."frequency" in ('daily', 'weekly', 'monthly', 'yearly')),
	CONSTRAINT "vet_recurring_appointment_series_status_list" CHECK ("vet_recurring_appointment_series"."status" in ('active', 'paused', 'completed', 'cancelled')),
	CONSTRAINT "vet_recurring_appointment_series_interval_count_range" CHECK (("vet_recurring_appointment_series"."interval_count" >= 1) and ("vet_recurring_appointment_series"."interval_count" <= 366)),
	CONSTRAINT "vet_recurring_appointment_series_duration_minutes_range" CHECK (("vet_recurring_appointment_series"."duration_minutes" >= 1) and ("vet_recurring_appointment_series"."duration_minutes" <= 1440)),
	CONSTRAINT "vet_recurring_appointment_series_occurrence_count_range" CHECK (("vet_recurring_appointment_series"."occurrence_count" >= 1) and ("vet_recurring_appointment_series"."occurrence_count" <= 1000)),
	CONSTRAINT "vet_recurring_appointment_series_month_of_year_range" CHECK (("vet_recurring_appointment_series"."month_of_year" >= 1) and ("vet_recurring_appointment_series"."month_of_year" <= 12)),
	CONSTRAINT "vet_recurring_appointment_series_day_of_month_range" CHECK (("vet_recurring_appointment_series"."day_of_month" = -1) or (("vet_recurring_appointment_series"."day_of_month" >= 1) and ("vet_recurring_appointment_series"."day_of_month" <= 31))),
	CONSTRAINT "vet_recurring_appointment_series_week_of_month_range" CHECK (("vet_recurring_appointment_series"."week_of_month" = -1) or (("vet_recurring_appointment_series"."week_of_month" >= 1) and ("vet_recurring_appointment_series"."week_of_month" <= 4))),
	CONSTRAINT "vet_recurring_appointment_series_on_monday_weekly" CHECK ((("vet_recurring_appointment_series"."frequency" in ('weekly')) is not true) or (("vet_recurring_appointment_series"."on_monday") or ("vet_recurring_appointment_series"."on_tuesday") or ("vet_recurring_appointment_series"."on_wednesday") or ("vet_recurring_appointment_series"."on_thursday") or ("vet_recurring_appointment_series"."on_friday") or ("vet_recurring_appointment_series"."on_saturday") or ("vet_recurring_appointment_series"."on_sunday"))),
	CONSTRAINT "vet_recurring_appointment_series_on_monday_expected" CHECK (((("vet_recurring_appointment_series"."on_monday") or ("vet_recurring_appointment_series"."on_tuesday") or ("vet_recurring_appointment_series"."on_wednesday") or ("vet_recurring_appointment_series"."on_thursday") or ("vet_recurring_appointment_series"."on_friday") or ("vet_recurring_appointment_series"."on_saturday") or ("vet_recurring_appointment_series"."on_sunday")) is not true) or (("vet_recurring_appointment_series"."frequency" in ('weekly')) or ("vet_recurring_appointment_series"."week_of_month" is not null))),
	CONSTRAINT "vet_recurring_appointment_series_week_of_month_weekday" CHECK ((("vet_recurring_appointment_series"."week_of_month" is not null) is not true) or (("vet_recurring_appointment_series"."on_monday") or ("vet_recurring_appointment_series"."on_tuesday") or ("vet_recurring_appointment_series"."on_wednesday") or ("vet_recurring_appointment_series"."on_thursday") or ("vet_recurring_appointment_series"."on_friday") or ("vet_recurring_appointment_series"."on_saturday") or ("vet_recurring_appointment_series"."on_sunday"))),
	CONSTRAINT "vet_recurring_appointment_series_day_of_month_one_day" CHECK ((("vet_recurring_appointment_series"."frequency" in ('monthly', 'yearly')) is not true) or (num_nonnulls("vet_recurring_appointment_series"."day_of_month", "vet_recurring_appointment_series"."week_of_month") = 1)),
	CONSTRAINT "vet_recurring_appointment_series_day_of_month_expected" CHECK ((("vet_recurring_appointment_series"."day_of_month" is not null) is not true) or (("vet_recurring_appointment_series"."frequency" in ('monthly', 'yearly')) is true)),
	CONSTRAINT "vet_recurring_appointment_series_week_of_month_expected" CHECK ((("vet_recurring_appointment_series"."week_of_month" is not null) is not true) or (("vet_recurring_appointment_series"."frequency" in ('monthly', 'yearly')) is true)),
	CONSTRAINT "vet_recurring_appointment_series_month_of_year_exactly" CHECK ((("vet_recurring_appointment_series"."frequency" in ('yearly')) is true) = (("vet_recurring_appointment_series"."month_of_year" is not null) is true)),
	CONSTRAINT "vet_recurring_appointment_series_until_on_one_end" CHECK (num_nonnulls("vet_recurring_appointment_series"."until_on", "vet_recurring_appointment_series"."occurrence_count") between 0 and 1),
	CONSTRAINT "vet_recurring_appointment_series_until_on_after_starts_on" CHECK ("vet_recurring_appointment_series"."until_on" >= "vet_recurring_appointment_series"."starts_on"),
	CONSTRAINT "vet_recurring_appointment_series_cancellation_reason_exactly" CHECK ((("vet_recurring_appointment_series"."status" in ('cancelled')) is true) = (("vet_recurring_appointment_series"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_recurring_appointment_series_cancellation_reason_not_blank" CHECK (btrim("vet_recurring_appointment_series"."cancellation_reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_recurring_appointment_series" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_schedule_blocks" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"veterinarian_id" uuid,
	"staff_id" uuid,
	"room_id" uuid,
	"resource_id" uuid,
	"kind" text NOT NULL,
	"title" varchar(200) NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"is_open_to_emergencies" boolean DEFAULT false NOT NULL,
	"notes" text,
	"cancelled_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_schedule_blocks_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_schedule_blocks_resource_id_one_subject" CHECK (num_nonnulls("vet_schedule_blocks"."veterinarian_id", "vet_schedule_blocks"."staff_id", "vet_schedule_blocks"."room_id", "vet_schedule_blocks"."resource_id") between 0 and 1),
	CONSTRAINT "vet_schedule_blocks_kind_list" CHECK ("vet_schedule_blocks"."kind" in ('time_off', 'break', 'meeting', 'training', 'travel', 'holiday', 'maintenance', 'emergency_hold', 'other')),
	CONSTRAINT "vet_schedule_blocks_title_not_blank" CHECK (btrim("vet_schedule_blocks"."title", E' \t\r\n') <> ''),
	CONSTRAINT "vet_schedule_blocks_ends_at_later_than_starts_at" CHECK ("vet_schedule_blocks"."ends_at" > "vet_schedule_blocks"."starts_at")
);
--> statement-breakpoint
ALTER TABLE "vet_schedule_blocks" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_waitlist_entries" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"appointment_type_id" uuid,
	"type" text NOT NULL,
	"veterinarian_id" uuid,
	"priority" text DEFAULT 'routine' NOT NULL,
	"reason" text,
	"earliest_on" date,
	"latest_on" date,
	"preferred_time" text DEFAULT 'any' NOT NULL,
	"notice_hours" smallint DEFAULT 24 NOT NULL,
	"current_appointment_id" uuid,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"offered_at" timestamp with time zone,
	"offer_expires_at" timestamp with time zone,
	"declined_offers" smallint DEFAULT 0 NOT NULL,
	"appointment_id" uuid,
	"closed_at" timestamp with time zone,
	"notes" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_waitlist_entries_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_waitlist_entries_type_list" CHECK ("vet_waitlist_entries"."type" in ('wellness', 'illness', 'surgery', 'emergency', 'follow_up', 'consultation', 'vaccination', 'dental', 'grooming', 'boarding', 'imaging', 'telehealth', 'euthanasia', 'technician')),
	CONSTRAINT "vet_waitlist_entries_priority_list" CHECK ("vet_waitlist_entries"."priority" in ('routine', 'urgent', 'emergency')),
	CONSTRAINT "vet_waitlist_entries_preferred_time_list" CHECK ("vet_waitlist_entries"."preferred_time" in ('any', 'morning', 'afternoon', 'evening')),
	CONSTRAINT "vet_waitlist_entries_status_list" CHECK ("vet_waitlist_entries"."status" in ('waiting', 'offered', 'booked', 'expired', 'cancelled')),
	CONSTRAINT "vet_waitlist_entries_latest_on_after_earliest_on" CHECK ("vet_waitlist_entries"."latest_on" >= "vet_waitlist_entries"."earliest_on"),
	CONSTRAINT "vet_waitlist_entries_notice_hours_not_negative" CHECK ("vet_waitlist_entries"."notice_hours" >= 0),
	CONSTRAINT "vet_waitlist_entries_declined_offers_not_negative" CHECK ("vet_waitlist_entries"."declined_offers" >= 0),
	CONSTRAINT "vet_waitlist_entries_offered_at_required" CHECK ((("vet_waitlist_entries"."status" in ('offered')) is not true) or ("vet_waitlist_entries"."offered_at" is not null)),
	CONSTRAINT "vet_waitlist_entries_offer_expires_at_required" CHECK ((("vet_waitlist_entries"."status" in ('offered')) is not true) or ("vet_waitlist_entries"."offer_expires_at" is not null)),
	CONSTRAINT "vet_waitlist_entries_appointment_id_exactly" CHECK ((("vet_waitlist_entries"."status" in ('booked')) is true) = (("vet_waitlist_entries"."appointment_id" is not null) is true)),
	CONSTRAINT "vet_waitlist_entries_closed_at_exactly" CHECK ((("vet_waitlist_entries"."status" in ('booked', 'expired', 'cancelled')) is true) = (("vet_waitlist_entries"."closed_at" is not null) is true)),
	CONSTRAINT "vet_waitlist_entries_offer_expires_at_later_than_offered_at" CHECK ("vet_waitlist_entries"."offer_expires_at" > "vet_waitlist_entries"."offered_at"),
	CONSTRAINT "vet_waitlist_entries_offered_at_after_requested_at" CHECK ("vet_waitlist_entries"."offered_at" >= "vet_waitlist_entries"."requested_at"),
	CONSTRAINT "vet_waitlist_entries_closed_at_after_requested_at" CHECK ("vet_waitlist_entries"."closed_at" >= "vet_waitlist_entries"."requested_at")
);
--> statement-breakpoint
ALTER TABLE "vet_waitlist_entries" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_staff_clinic_assignments" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_staff_clinic_assignments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_staff_clinic_assignments_date_unique" UNIQUE("organization_id","staff_id","clinic_id","start_date"),
	CONSTRAINT "vet_staff_clinic_assignments_end_date_later_than_start_date" CHECK ("vet_staff_clinic_assignments"."end_date" > "vet_staff_clinic_assignments"."start_date")
);
--> statement-breakpoint
ALTER TABLE "vet_staff_clinic_assignments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_staff" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid,
	"employee_number" varchar(50),
	"first_name" varchar(100) NOT NULL,
	"last_name" varchar(100) NOT NULL,
	"first_name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("first_name"))) STORED NOT NULL,
	"last_name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("last_name"))) STORED NOT NULL,
	"preferred_name" varchar(100),
	"email" varchar(255),
	"phone" varchar(20),
	"emergency_contact_name" varchar(200),
	"emergency_contact_phone" varchar(20),
	"role_title" varchar(100),
	"department" text,
	"employment_type" text DEFAULT 'full_time' NOT NULL,
	"hired_on" date,
	"terminated_on" date,
	"hourly_rate" numeric(10, 2),
	"credential" text,
	"credential_number" varchar(100),
	"credential_state" varchar(100),
	"credential_expires_on" date,
	"has_controlled_access" boolean DEFAULT false NOT NULL,
	"controlled_access_reviewed_on" date,
	"rabies_protected_on" date,
	"dosimeter_number" varchar(50),
	"notes" text,
	"status" text DEFAULT 'active' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_staff_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_staff_user_id_unique" UNIQUE("organization_id","user_id"),
	CONSTRAINT "vet_staff_employee_number_unique" UNIQUE("organization_id","employee_number"),
	CONSTRAINT "vet_staff_employee_number_not_blank" CHECK (btrim("vet_staff"."employee_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_staff_first_name_not_blank" CHECK (btrim("vet_staff"."first_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_staff_last_name_not_blank" CHECK (btrim("vet_staff"."last_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_staff_preferred_name_not_blank" CHECK (btrim("vet_staff"."preferred_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_staff_role_title_not_blank" CHECK (btrim("vet_staff"."role_title", E' \t\r\n') <> ''),
	CONSTRAINT "vet_staff_email_email" CHECK ("vet_staff"."email" ~ '^[^@\s]+@[^@\s]+$'),
	CONSTRAINT "vet_staff_phone_phone" CHECK ("vet_staff"."phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_staff_emergency_contact_phone_phone" CHECK ("vet_staff"."emergency_contact_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_staff_department_list" CHECK ("vet_staff"."department" in ('general_practice', 'internal_medicine', 'surgery', 'anesthesia', 'emergency', 'critical_care', 'dentistry', 'imaging', 'laboratory', 'pharmacy', 'rehabilitation', 'large_animal', 'grooming', 'boarding', 'front_desk', 'management', 'support')),
	CONSTRAINT "vet_staff_employment_type_list" CHECK ("vet_staff"."employment_type" in ('full_time', 'part_time', 'per_diem', 'contractor', 'intern', 'volunteer')),
	CONSTRAINT "vet_staff_status_list" CHECK ("vet_staff"."status" in ('active', 'on_leave', 'suspended', 'terminated')),
	CONSTRAINT "vet_staff_credential_list" CHECK ("vet_staff"."credential" in ('cvt', 'lvt', 'rvt', 'lvmt', 'rvn', 'other')),
	CONSTRAINT "vet_staff_credential_number_expected" CHECK ((("vet_staff"."credential_number" is not null) is not true) or (("vet_staff"."credential" is not null) is true)),
	CONSTRAINT "vet_staff_credential_state_expected" CHECK ((("vet_staff"."credential_state" is not null) is not true) or (("vet_staff"."credential" is not null) is true)),
	CONSTRAINT "vet_staff_credential_expires_on_expected" CHECK ((("vet_staff"."credential_expires_on" is not null) is not true) or (("vet_staff"."credential" is not null) is true)),
	CONSTRAINT "vet_staff_hourly_rate_not_negative" CHECK ("vet_staff"."hourly_rate" >= 0),
	CONSTRAINT "vet_staff_terminated_on_after_hired_on" CHECK ("vet_staff"."terminated_on" >= "vet_staff"."hired_on"),
	CONSTRAINT "vet_staff_terminated_on_required" CHECK ((("vet_staff"."status" in ('terminated')) is not true) or ("vet_staff"."terminated_on" is not null)),
	CONSTRAINT "vet_staff_controlled_access_reviewed_on_required" CHECK ((("vet_staff"."has_controlled_access") is not true) or ("vet_staff"."controlled_access_reviewed_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "vet_staff" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_staff_attendance" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"staff_schedule_id" uuid,
	"clock_in_at" timestamp with time zone NOT NULL,
	"clock_out_at" timestamp with time zone,
	"break_minutes" smallint DEFAULT 0 NOT NULL,
	"source" text DEFAULT 'web' NOT NULL,
	"notes" text,
	"corrected_at" timestamp with time zone,
	"corrected_by" uuid,
	"correction_reason" text,
	"approved_at" timestamp with time zone,
	"approved_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_staff_attendance_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_staff_attendance_source_list" CHECK ("vet_staff_attendance"."source" in ('web', 'mobile', 'kiosk', 'biometric', 'manual')),
	CONSTRAINT "vet_staff_attendance_clock_out_at_later_than_clock_in_at" CHECK ("vet_staff_attendance"."clock_out_at" > "vet_staff_attendance"."clock_in_at"),
	CONSTRAINT "vet_staff_attendance_break_minutes_not_negative" CHECK ("vet_staff_attendance"."break_minutes" >= 0),
	CONSTRAINT "vet_staff_attendance_corrected_at_explained" CHECK ((num_nonnulls("vet_staff_attendance"."corrected_at", "vet_staff_attendance"."corrected_by", "vet_staff_attendance"."correction_reason") = 3) or (num_nonnulls("vet_staff_attendance"."corrected_at", "vet_staff_attendance"."corrected_by", "vet_staff_attendance"."correction_reason") = 0)),
	CONSTRAINT "vet_staff_attendance_correction_reason_not_blank" CHECK (btrim("vet_staff_attendance"."correction_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_staff_attendance_approved_at_with_person" CHECK ((num_nonnulls("vet_staff_attendance"."approved_at", "vet_staff_attendance"."approved_by") = 2) or (num_nonnulls("vet_staff_attendance"."approved_at", "vet_staff_attendance"."approved_by") = 0)),
	CONSTRAINT "vet_staff_attendance_approved_at_expected" CHECK ((("vet_staff_attendance"."approved_at" is not null) is not true) or (("vet_staff_attendance"."clock_out_at" is not null) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_staff_attendance" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_staff_leave_requests" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"leave_type" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"requested_hours" numeric(6, 2),
	"reason" text,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"reviewed_at" timestamp with time zone,
	"reviewed_by" uuid,
	"denial_reason" text,
	"cancelled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_staff_leave_requests_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_staff_leave_requests_leave_type_list" CHECK ("vet_staff_leave_requests"."leave_type" in ('annual', 'sick', 'unpaid', 'parental', 'bereavement', 'civic_duty', 'training', 'other')),
	CONSTRAINT "vet_staff_leave_requests_status_list" CHECK ("vet_staff_leave_requests"."status" in ('pending', 'approved', 'denied', 'cancelled')),
	CONSTRAINT "vet_staff_leave_requests_ends_on_after_starts_on" CHECK ("vet_staff_leave_requests"."ends_on" >= "vet_staff_leave_requests"."starts_on"),
	CONSTRAINT "vet_staff_leave_requests_requested_hours_positive" CHECK ("vet_staff_leave_requests"."requested_hours" > 0),
	CONSTRAINT "vet_staff_leave_requests_reviewed_at_required" CHECK ((("vet_staff_leave_requests"."status" in ('approved', 'denied')) is not true) or ("vet_staff_leave_requests"."reviewed_at" is not null)),
	CONSTRAINT "vet_staff_leave_requests_reviewed_at_with_person" CHECK ((num_nonnulls("vet_staff_leave_requests"."reviewed_at", "vet_staff_leave_requests"."reviewed_by") = 2) or (num_nonnulls("vet_staff_leave_requests"."reviewed_at", "vet_staff_leave_requests"."reviewed_by") = 0)),
	CONSTRAINT "vet_staff_leave_requests_reviewed_at_expected" CHECK ((("vet_staff_leave_requests"."reviewed_at" is not null) is not true) or (("vet_staff_leave_requests"."status" in ('approved', 'denied', 'cancelled')) is true)),
	CONSTRAINT "vet_staff_leave_requests_reviewed_at_after_requested_at" CHECK ("vet_staff_leave_requests"."reviewed_at" >= "vet_staff_leave_requests"."requested_at"),
	CONSTRAINT "vet_staff_leave_requests_denial_reason_exactly" CHECK ((("vet_staff_leave_requests"."status" in ('denied')) is true) = (("vet_staff_leave_requests"."denial_reason" is not null) is true)),
	CONSTRAINT "vet_staff_leave_requests_denial_reason_not_blank" CHECK (btrim("vet_staff_leave_requests"."denial_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_staff_leave_requests_cancelled_at_exactly" CHECK ((("vet_staff_leave_requests"."status" in ('cancelled')) is true) = (("vet_staff_leave_requests"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_staff_leave_requests_cancelled_at_after_requested_at" CHECK ("vet_staff_leave_requests"."cancelled_at" >= "vet_staff_leave_requests"."requested_at")
);
--> statement-breakpoint
ALTER TABLE "vet_staff_leave_requests" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_staff_schedules" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"department" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"break_minutes" smallint DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"cancelled_at" timestamp with time zone,
	"cancellation_reason" text,
	"notes" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_staff_schedules_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_staff_schedules_department_list" CHECK ("vet_staff_schedules"."department" in ('general_practice', 'internal_medicine', 'surgery', 'anesthesia', 'emergency', 'critical_care', 'dentistry', 'imaging', 'laboratory', 'pharmacy', 'rehabilitation', 'large_animal', 'grooming', 'boarding', 'front_desk', 'management', 'support')),
	CONSTRAINT "vet_staff_schedules_status_list" CHECK ("vet_staff_schedules"."status" in ('draft', 'published', 'confirmed', 'completed', 'absent', 'cancelled')),
	CONSTRAINT "vet_staff_schedules_ends_at_later_than_starts_at" CHECK ("vet_staff_schedules"."ends_at" > "vet_staff_schedules"."starts_at"),
	CONSTRAINT "vet_staff_schedules_break_minutes_not_negative" CHECK ("vet_staff_schedules"."break_minutes" >= 0),
	CONSTRAINT "vet_staff_schedules_cancelled_at_exactly" CHECK ((("vet_staff_schedules"."status" in ('cancelled')) is true) = (("vet_staff_schedules"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_staff_schedules_cancellation_reason_expected" CHECK ((("vet_staff_schedules"."cancellation_reason" is not null) is not true) or (("vet_staff_schedules"."status" in ('cancelled')) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_staff_schedules" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_vet_clinic_assignments" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"veterinarian_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_vet_clinic_assignments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_vet_clinic_assignments_date_unique" UNIQUE("organization_id","veterinarian_id","clinic_id","start_date"),
	CONSTRAINT "vet_vet_clinic_assignments_end_date_later_than_start_date" CHECK ("vet_vet_clinic_assignments"."end_date" > "vet_vet_clinic_assignments"."start_date")
);
--> statement-breakpoint
ALTER TABLE "vet_vet_clinic_assignments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_vet_schedules" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"veterinarian_id" uuid NOT NULL,
	"clinic_id" uuid,
	"schedule_type" text DEFAULT 'available' NOT NULL,
	"day_of_week" smallint,
	"specific_date" date,
	"start_time" time NOT NULL,
	"end_time" time NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_vet_schedules_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_vet_schedules_schedule_type_list" CHECK ("vet_vet_schedules"."schedule_type" in ('available', 'surgery', 'on_call', 'time_off')),
	CONSTRAINT "vet_vet_schedules_clinic_id_required" CHECK ((("vet_vet_schedules"."schedule_type" in ('available', 'surgery', 'on_call')) is not true) or ("vet_vet_schedules"."clinic_id" is not null)),
	CONSTRAINT "vet_vet_schedules_day_of_week_or_specific_date" CHECK (num_nonnulls("vet_vet_schedules"."day_of_week", "vet_vet_schedules"."specific_date") = 1),
	CONSTRAINT "vet_vet_schedules_day_of_week_range" CHECK (("vet_vet_schedules"."day_of_week" >= 0) and ("vet_vet_schedules"."day_of_week" <= 6)),
	CONSTRAINT "vet_vet_schedules_end_time_later_than_start_time" CHECK ("vet_vet_schedules"."end_time" > "vet_vet_schedules"."start_time"),
	CONSTRAINT "vet_vet_schedules_starts_on_exactly" CHECK ((("vet_vet_schedules"."day_of_week" is not null) is true) = (("vet_vet_schedules"."starts_on" is not null) is true)),
	CONSTRAINT "vet_vet_schedules_ends_on_expected" CHECK ((("vet_vet_schedules"."ends_on" is not null) is not true) or (("vet_vet_schedules"."day_of_week" is not null) is true)),
	CONSTRAINT "vet_vet_schedules_ends_on_later_than_starts_on" CHECK ("vet_vet_schedules"."ends_on" > "vet_vet_schedules"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "vet_vet_schedules" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_veterinarian_licenses" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"veterinarian_id" uuid NOT NULL,
	"license_type" text NOT NULL,
	"license_number" varchar(100),
	"issuing_authority" varchar(200) NOT NULL,
	"state" varchar(100),
	"country" varchar(2) DEFAULT 'US' NOT NULL,
	"clinic_id" uuid,
	"dea_registration_encrypted" text,
	"dea_registration_last4" varchar(4),
	"dea_schedules" text[] DEFAULT '{}'::text[] NOT NULL,
	"accreditation_category" text,
	"issued_on" date,
	"expires_on" date,
	"status" text DEFAULT 'active' NOT NULL,
	"status_reason" text,
	"document_url" varchar(500),
	"verified_at" timestamp with time zone,
	"verified_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_veterinarian_licenses_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_veterinarian_licenses_number_unique" UNIQUE("organization_id","license_type","issuing_authority","license_number"),
	CONSTRAINT "vet_veterinarian_licenses_license_type_list" CHECK ("vet_veterinarian_licenses"."license_type" in ('state_license', 'dea', 'usda_accreditation', 'controlled_substance_state', 'specialty')),
	CONSTRAINT "vet_veterinarian_licenses_status_list" CHECK ("vet_veterinarian_licenses"."status" in ('pending', 'active', 'inactive', 'expired', 'suspended', 'revoked', 'surrendered')),
	CONSTRAINT "vet_veterinarian_licenses_accreditation_category_list" CHECK ("vet_veterinarian_licenses"."accreditation_category" in ('category_1', 'category_2')),
	CONSTRAINT "vet_veterinarian_licenses_license_number_not_blank" CHECK (btrim("vet_veterinarian_licenses"."license_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinarian_licenses_issuing_authority_not_blank" CHECK (btrim("vet_veterinarian_licenses"."issuing_authority", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinarian_licenses_country_iso_3166" CHECK ("vet_veterinarian_licenses"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "vet_veterinarian_licenses_document_url_web_address" CHECK ("vet_veterinarian_licenses"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_veterinarian_licenses_dea_registration_encrypted_envelope" CHECK ("vet_veterinarian_licenses"."dea_registration_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_veterinarian_licenses_dea_registration_last4_four_digits" CHECK ("vet_veterinarian_licenses"."dea_registration_last4" ~ '^[0-9]{4}$'),
	CONSTRAINT "vet_veterinarian_licenses_license_number_expected" CHECK ((("vet_veterinarian_licenses"."license_number" is not null) is not true) or (("vet_veterinarian_licenses"."license_type" in ('state_license', 'usda_accreditation', 'controlled_substance_state', 'specialty')) is true)),
	CONSTRAINT "vet_veterinarian_licenses_license_number_required" CHECK (((("vet_veterinarian_licenses"."license_type" in ('state_license', 'usda_accreditation', 'controlled_substance_state')) and (not ("vet_veterinarian_licenses"."status" in ('pending')))) is not true) or ("vet_veterinarian_licenses"."license_number" is not null)),
	CONSTRAINT "vet_veterinarian_licenses_dea_registration_encrypted_expected" CHECK ((("vet_veterinarian_licenses"."dea_registration_encrypted" is not null) is not true) or (("vet_veterinarian_licenses"."license_type" in ('dea')) is true)),
	CONSTRAINT "vet_veterinarian_licenses_dea_registration_encrypted_required" CHECK (((("vet_veterinarian_licenses"."license_type" in ('dea')) and (not ("vet_veterinarian_licenses"."status" in ('pending')))) is not true) or ("vet_veterinarian_licenses"."dea_registration_encrypted" is not null)),
	CONSTRAINT "vet_veterinarian_licenses_dea_registration_last4_expected" CHECK ((("vet_veterinarian_licenses"."dea_registration_last4" is not null) is not true) or (("vet_veterinarian_licenses"."dea_registration_encrypted" is not null) is true)),
	CONSTRAINT "vet_veterinarian_licenses_clinic_id_expected" CHECK ((("vet_veterinarian_licenses"."clinic_id" is not null) is not true) or (("vet_veterinarian_licenses"."license_type" in ('dea', 'controlled_substance_state')) is true)),
	CONSTRAINT "vet_veterinarian_licenses_accreditation_category_exactly" CHECK ((("vet_veterinarian_licenses"."license_type" in ('usda_accreditation')) is true) = (("vet_veterinarian_licenses"."accreditation_category" is not null) is true)),
	CONSTRAINT "vet_veterinarian_licenses_state_required" CHECK ((("vet_veterinarian_licenses"."license_type" in ('state_license', 'controlled_substance_state')) is not true) or ("vet_veterinarian_licenses"."state" is not null)),
	CONSTRAINT "vet_veterinarian_licenses_dea_schedules_registration_schedules" CHECK ("vet_veterinarian_licenses"."dea_schedules" <@ array['1', '2', '2N', '3', '3N', '4', '5']::text[]),
	CONSTRAINT "vet_veterinarian_licenses_dea_schedules_for_registrations" CHECK ("vet_veterinarian_licenses"."license_type" in ('dea', 'controlled_substance_state') or cardinality("vet_veterinarian_licenses"."dea_schedules") = 0),
	CONSTRAINT "vet_veterinarian_licenses_expires_on_later_than_issued_on" CHECK ("vet_veterinarian_licenses"."expires_on" > "vet_veterinarian_licenses"."issued_on"),
	CONSTRAINT "vet_veterinarian_licenses_expires_on_required" CHECK (((("vet_veterinarian_licenses"."license_type" in ('dea')) and ("vet_veterinarian_licenses"."status" in ('active', 'expired'))) is not true) or ("vet_veterinarian_licenses"."expires_on" is not null)),
	CONSTRAINT "vet_veterinarian_licenses_status_reason_required" CHECK ((("vet_veterinarian_licenses"."status" in ('suspended', 'revoked', 'surrendered')) is not true) or ("vet_veterinarian_licenses"."status_reason" is not null)),
	CONSTRAINT "vet_veterinarian_licenses_verified_at_with_person" CHECK ((num_nonnulls("vet_veterinarian_licenses"."verified_at", "vet_veterinarian_licenses"."verified_by") = 2) or (num_nonnulls("vet_veterinarian_licenses"."verified_at", "vet_veterinarian_licenses"."verified_by") = 0))
);
--> statement-breakpoint
ALTER TABLE "vet_veterinarian_licenses" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_veterinarians" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid,
	"user_id" uuid,
	"first_name" varchar(100) NOT NULL,
	"last_name" varchar(100) NOT NULL,
	"first_name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("first_name"))) STORED NOT NULL,
	"last_name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("last_name"))) STORED NOT NULL,
	"title" varchar(100),
	"specialties" text[] DEFAULT '{}'::text[] NOT NULL,
	"email" varchar(255),
	"phone" varchar(20),
	"signature_url" varchar(500),
	"is_relief" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_veterinarians_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_veterinarians_staff_id_unique" UNIQUE("organization_id","staff_id"),
	CONSTRAINT "vet_veterinarians_user_id_unique" UNIQUE("organization_id","user_id"),
	CONSTRAINT "vet_veterinarians_first_name_not_blank" CHECK (btrim("vet_veterinarians"."first_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinarians_last_name_not_blank" CHECK (btrim("vet_veterinarians"."last_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinarians_title_not_blank" CHECK (btrim("vet_veterinarians"."title", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinarians_email_email" CHECK ("vet_veterinarians"."email" ~ '^[^@\s]+@[^@\s]+$'),
	CONSTRAINT "vet_veterinarians_phone_phone" CHECK ("vet_veterinarians"."phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_veterinarians_signature_url_web_address" CHECK ("vet_veterinarians"."signature_url" ~ '^[a-z][a-z0-9+.-]*://\S+$')
);
--> statement-breakpoint
ALTER TABLE "vet_veterinarians" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_anesthesia_monitoring" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"anesthesia_record_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"heart_rate" smallint,
	"respiratory_rate" smallint,
	"spo2_percent" numeric(5, 2),
	"etco2_mm_hg" smallint,
	"systolic_mm_hg" smallint,
	"diastolic_mm_hg" smallint,
	"mean_arterial_mm_hg" smallint,
	"is_pressure_invasive" boolean DEFAULT false NOT NULL,
	"temperature_c" numeric(4, 1),
	"agent" text,
	"agent_percent" numeric(5, 2),
	"oxygen_flow_l_per_min" numeric(5, 2),
	"fluid_rate_ml_per_hour" numeric(8, 1),
	"ventilation_mode" text,
	"peak_pressure_cm_h2o" smallint,
	"tidal_volume_ml" numeric(8, 1),
	"depth" text,
	"rhythm" varchar(100),
	"event" text,
	"recorded_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_anesthesia_monitoring_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_anesthesia_monitoring_heart_rate_range" CHECK (("vet_anesthesia_monitoring"."heart_rate" >= 0) and ("vet_anesthesia_monitoring"."heart_rate" <= 1200)),
	CONSTRAINT "vet_anesthesia_monitoring_respiratory_rate_range" CHECK (("vet_anesthesia_monitoring"."respiratory_rate" >= 0) and ("vet_anesthesia_monitoring"."respiratory_rate" <= 400)),
	CONSTRAINT "vet_anesthesia_monitoring_spo2_percent_range" CHECK (("vet_anesthesia_monitoring"."spo2_percent" >= 0) and ("vet_anesthesia_monitoring"."spo2_percent" <= 100)),
	CONSTRAINT "vet_anesthesia_monitoring_etco2_mm_hg_range" CHECK (("vet_anesthesia_monitoring"."etco2_mm_hg" >= 0) and ("vet_anesthesia_monitoring"."etco2_mm_hg" <= 200)),
	CONSTRAINT "vet_anesthesia_monitoring_systolic_mm_hg_range" CHECK (("vet_anesthesia_monitoring"."systolic_mm_hg" >= 0) and ("vet_anesthesia_monitoring"."systolic_mm_hg" <= 400)),
	CONSTRAINT "vet_anesthesia_monitoring_diastolic_mm_hg_range" CHECK (("vet_anesthesia_monitoring"."diastolic_mm_hg" >= 0) and ("vet_anesthesia_monitoring"."diastolic_mm_hg" <= 350)),
	CONSTRAINT "vet_anesthesia_monitoring_mean_arterial_mm_hg_range" CHECK (("vet_anesthesia_monitoring"."mean_arterial_mm_hg" >= 0) and ("vet_anesthesia_monitoring"."mean_arterial_mm_hg" <= 380)),
	CONSTRAINT "vet_anesthesia_monitoring_diastolic_mm_hg_below_systolic" CHECK ("vet_anesthesia_monitoring"."diastolic_mm_hg" <= "vet_anesthesia_monitoring"."systolic_mm_hg"),
	CONSTRAINT "vet_anesthesia_monitoring_mean_arterial_mm_hg_in_between" CHECK (("vet_anesthesia_monitoring"."mean_arterial_mm_hg" >= "vet_anesthesia_monitoring"."diastolic_mm_hg") and ("vet_anesthesia_monitoring"."mean_arterial_mm_hg" <= "vet_anesthesia_monitoring"."systolic_mm_hg")),
	CONSTRAINT "vet_anesthesia_monitoring_temperature_c_range" CHECK (("vet_anesthesia_monitoring"."temperature_c" >= 0) and ("vet_anesthesia_monitoring"."temperature_c" <= 46)),
	CONSTRAINT "vet_anesthesia_monitoring_agent_list" CHECK ("vet_anesthesia_monitoring"."agent" in ('isoflurane', 'sevoflurane', 'desflurane', 'halothane', 'nitrous_oxide')),
	CONSTRAINT "vet_anesthesia_monitoring_agent_percent_range" CHECK (("vet_anesthesia_monitoring"."agent_percent" >= 0) and ("vet_anesthesia_monitoring"."agent_percent" <= 80)),
	CONSTRAINT "vet_anesthesia_monitoring_agent_percent_expected" CHECK ((("vet_anesthesia_monitoring"."agent_percent" is not null) is not true) or (("vet_anesthesia_monitoring"."agent" is not null) is true)),
	CONSTRAINT "vet_anesthesia_monitoring_oxygen_flow_l_per_min_range" CHECK (("vet_anesthesia_monitoring"."oxygen_flow_l_per_min" >= 0) and ("vet_anesthesia_monitoring"."oxygen_flow_l_per_min" <= 50)),
	CONSTRAINT "vet_anesthesia_monitoring_fluid_rate_ml_per_hour_not_negative" CHECK ("vet_anesthesia_monitoring"."fluid_rate_ml_per_hour" >= 0),
	CONSTRAINT "vet_anesthesia_monitoring_ventilation_mode_list" CHECK ("vet_anesthesia_monitoring"."ventilation_mode" in ('spontaneous', 'assisted', 'mechanical')),
	CONSTRAINT "vet_anesthesia_monitoring_peak_pressure_cm_h2o_range" CHECK (("vet_anesthesia_monitoring"."peak_pressure_cm_h2o" >= 0) and ("vet_anesthesia_monitoring"."peak_pressure_cm_h2o" <= 100)),
	CONSTRAINT "vet_anesthesia_monitoring_tidal_volume_ml_positive" CHECK ("vet_anesthesia_monitoring"."tidal_volume_ml" > 0),
	CONSTRAINT "vet_anesthesia_monitoring_depth_list" CHECK ("vet_anesthesia_monitoring"."depth" in ('light', 'adequate', 'deep'))
);
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_monitoring" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_anesthesia_records" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"surgery_id" uuid,
	"anesthesia_type" text DEFAULT 'general_inhalant' NOT NULL,
	"anesthetist_id" uuid,
	"supervising_veterinarian_id" uuid NOT NULL,
	"asa_status" smallint NOT NULL,
	"is_asa_emergency" boolean DEFAULT false NOT NULL,
	"weight_kg" numeric(8, 3) NOT NULL,
	"fasted_since_at" timestamp with time zone,
	"pre_anesthetic_assessment" text,
	"machine_checked_at" timestamp with time zone,
	"status" text DEFAULT 'planned' NOT NULL,
	"premedication" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"induction" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"maintenance" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"local_blocks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"airway" text DEFAULT 'none' NOT NULL,
	"tube_size_mm" numeric(4, 1),
	"breathing_system" text DEFAULT 'none' NOT NULL,
	"catheters" varchar(200),
	"fluid_type" varchar(100),
	"fluid_rate_ml_per_kg_hour" numeric(6, 2),
	"fluid_total_ml" numeric(9, 1),
	"premedicated_at" timestamp with time zone,
	"induction_at" timestamp with time zone,
	"intubated_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"extubated_at" timestamp with time zone,
	"recovery_at" timestamp with time zone,
	"recovery_temperature_c" numeric(4, 1),
	"recovery_quality" text,
	"complications" text,
	"outcome" text,
	"cancelled_reason" text,
	"notes" text,
	"signed_at" timestamp with time zone,
	"signed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_anesthesia_records_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_anesthesia_records_anesthesia_type_list" CHECK ("vet_anesthesia_records"."anesthesia_type" in ('general_inhalant', 'general_injectable', 'sedation', 'regional', 'local', 'immersion')),
	CONSTRAINT "vet_anesthesia_records_status_list" CHECK ("vet_anesthesia_records"."status" in ('planned', 'in_progress', 'recovery', 'completed', 'cancelled')),
	CONSTRAINT "vet_anesthesia_records_airway_list" CHECK ("vet_anesthesia_records"."airway" in ('none', 'mask', 'supraglottic', 'endotracheal_tube', 'nasotracheal_tube', 'tracheostomy_tube', 'air_sac_cannula')),
	CONSTRAINT "vet_anesthesia_records_breathing_system_list" CHECK ("vet_anesthesia_records"."breathing_system" in ('none', 'circle', 'large_animal_circle', 'non_rebreathing', 'chamber')),
	CONSTRAINT "vet_anesthesia_records_recovery_quality_list" CHECK ("vet_anesthesia_records"."recovery_quality" in ('excellent', 'good', 'fair', 'poor')),
	CONSTRAINT "vet_anesthesia_records_outcome_list" CHECK ("vet_anesthesia_records"."outcome" in ('recovered', 'recovered_with_complications', 'died', 'euthanized')),
	CONSTRAINT "vet_anesthesia_records_asa_status_range" CHECK (("vet_anesthesia_records"."asa_status" >= 1) and ("vet_anesthesia_records"."asa_status" <= 5)),
	CONSTRAINT "vet_anesthesia_records_weight_kg_positive" CHECK ("vet_anesthesia_records"."weight_kg" > 0),
	CONSTRAINT "vet_anesthesia_records_premedication_array" CHECK (jsonb_typeof("vet_anesthesia_records"."premedication") = 'array'),
	CONSTRAINT "vet_anesthesia_records_induction_array" CHECK (jsonb_typeof("vet_anesthesia_records"."induction") = 'array'),
	CONSTRAINT "vet_anesthesia_records_maintenance_array" CHECK (jsonb_typeof("vet_anesthesia_records"."maintenance") = 'array'),
	CONSTRAINT "vet_anesthesia_records_local_blocks_array" CHECK (jsonb_typeof("vet_anesthesia_records"."local_blocks") = 'array'),
	CONSTRAINT "vet_anesthesia_records_tube_size_mm_range" CHECK (("vet_anesthesia_records"."tube_size_mm" >= 0.5) and ("vet_anesthesia_records"."tube_size_mm" <= 60)),
	CONSTRAINT "vet_anesthesia_records_tube_size_mm_expected" CHECK ((("vet_anesthesia_records"."tube_size_mm" is not null) is not true) or (("vet_anesthesia_records"."airway" in ('endotracheal_tube', 'nasotracheal_tube', 'tracheostomy_tube', 'supraglottic', 'air_sac_cannula')) is true)),
	CONSTRAINT "vet_anesthesia_records_intubated_at_expected" CHECK ((("vet_anesthesia_records"."intubated_at" is not null) is not true) or (("vet_anesthesia_records"."airway" in ('endotracheal_tube', 'nasotracheal_tube', 'tracheostomy_tube', 'supraglottic', 'air_sac_cannula')) is true)),
	CONSTRAINT "vet_anesthesia_records_fluid_rate_ml_per_kg_hour_not_negative" CHECK ("vet_anesthesia_records"."fluid_rate_ml_per_kg_hour" >= 0),
	CONSTRAINT "vet_anesthesia_records_fluid_total_ml_not_negative" CHECK ("vet_anesthesia_records"."fluid_total_ml" >= 0),
	CONSTRAINT "vet_anesthesia_records_induction_at_after_fasted_since_at" CHECK ("vet_anesthesia_records"."induction_at" >= "vet_anesthesia_records"."fasted_since_at"),
	CONSTRAINT "vet_anesthesia_records_induction_at_after_premedicated_at" CHECK ("vet_anesthesia_records"."induction_at" >= "vet_anesthesia_records"."premedicated_at"),
	CONSTRAINT "vet_anesthesia_records_intubated_at_after_induction_at" CHECK ("vet_anesthesia_records"."intubated_at" >= "vet_anesthesia_records"."induction_at"),
	CONSTRAINT "vet_anesthesia_records_ended_at_after_induction_at" CHECK ("vet_anesthesia_records"."ended_at" >= "vet_anesthesia_records"."induction_at"),
	CONSTRAINT "vet_anesthesia_records_extubated_at_after_intubated_at" CHECK ("vet_anesthesia_records"."extubated_at" >= "vet_anesthesia_records"."intubated_at"),
	CONSTRAINT "vet_anesthesia_records_recovery_at_after_ended_at" CHECK ("vet_anesthesia_records"."recovery_at" >= "vet_anesthesia_records"."ended_at"),
	CONSTRAINT "vet_anesthesia_records_recovery_temperature_c_range" CHECK (("vet_anesthesia_records"."recovery_temperature_c" >= 0) and ("vet_anesthesia_records"."recovery_temperature_c" <= 46)),
	CONSTRAINT "vet_anesthesia_records_anesthetist_id_required" CHECK ((("vet_anesthesia_records"."status" in ('in_progress', 'recovery', 'completed')) is not true) or ("vet_anesthesia_records"."anesthetist_id" is not null)),
	CONSTRAINT "vet_anesthesia_records_induction_at_required" CHECK ((("vet_anesthesia_records"."status" in ('in_progress', 'recovery', 'completed')) is not true) or ("vet_anesthesia_records"."induction_at" is not null)),
	CONSTRAINT "vet_anesthesia_records_ended_at_required" CHECK ((("vet_anesthesia_records"."status" in ('recovery', 'completed')) is not true) or ("vet_anesthesia_records"."ended_at" is not null)),
	CONSTRAINT "vet_anesthesia_records_outcome_exactly" CHECK ((("vet_anesthesia_records"."status" in ('completed')) is true) = (("vet_anesthesia_records"."outcome" is not null) is true)),
	CONSTRAINT "vet_anesthesia_records_recovery_at_required" CHECK ((("vet_anesthesia_records"."outcome" in ('recovered', 'recovered_with_complications')) is not true) or ("vet_anesthesia_records"."recovery_at" is not null)),
	CONSTRAINT "vet_anesthesia_records_complications_required" CHECK ((("vet_anesthesia_records"."outcome" in ('recovered_with_complications', 'died')) is not true) or ("vet_anesthesia_records"."complications" is not null)),
	CONSTRAINT "vet_anesthesia_records_cancelled_reason_exactly" CHECK ((("vet_anesthesia_records"."status" in ('cancelled')) is true) = (("vet_anesthesia_records"."cancelled_reason" is not null) is true)),
	CONSTRAINT "vet_anesthesia_records_signed_at_expected" CHECK ((("vet_anesthesia_records"."signed_at" is not null) is not true) or (("vet_anesthesia_records"."status" in ('completed')) is true)),
	CONSTRAINT "vet_anesthesia_records_signed_by_when" CHECK ((num_nonnulls("vet_anesthesia_records"."signed_by", "vet_anesthesia_records"."signed_at") = 2) or (num_nonnulls("vet_anesthesia_records"."signed_by", "vet_anesthesia_records"."signed_at") = 0)),
	CONSTRAINT "vet_anesthesia_records_signed_at_after_ended_at" CHECK ("vet_anesthesia_records"."signed_at" >= "vet_anesthesia_records"."ended_at")
);
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_records" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_surgeries" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"room_id" uuid,
	"title" varchar(200) NOT NULL,
	"urgency" text DEFAULT 'elective' NOT NULL,
	"lead_surgeon_id" uuid,
	"assistant_surgeon_id" uuid,
	"scrub_technician_id" uuid,
	"scheduled_at" timestamp with time zone NOT NULL,
	"scheduled_end_at" timestamp with time zone,
	"asa_status" smallint,
	"is_asa_emergency" boolean DEFAULT false NOT NULL,
	"pre_op_diagnosis" text,
	"post_op_diagnosis" text,
	"status" text DEFAULT 'scheduled' NOT NULL,
	"sign_in_at" timestamp with time zone,
	"time_out_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"sign_out_at" timestamp with time zone,
	"wound_class" text,
	"antimicrobial_given_at" timestamp with time zone,
	"sponge_count_before" smallint,
	"sponge_count_after" smallint,
	"count_discrepancy_resolution" text,
	"blood_loss_ml" integer,
	"specimens" text,
	"operative_report" text,
	"complications" text,
	"complication_grade" text,
	"outcome" text,
	"post_op_instructions" text,
	"cancelled_at" timestamp with time zone,
	"cancelled_reason" text,
	"signed_at" timestamp with time zone,
	"signed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_surgeries_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_surgeries_title_not_blank" CHECK (btrim("vet_surgeries"."title", E' \t\r\n') <> ''),
	CONSTRAINT "vet_surgeries_urgency_list" CHECK ("vet_surgeries"."urgency" in ('elective', 'urgent', 'emergency')),
	CONSTRAINT "vet_surgeries_status_list" CHECK ("vet_surgeries"."status" in ('scheduled', 'in_progress', 'completed', 'cancelled', 'aborted')),
	CONSTRAINT "vet_surgeries_wound_class_list" CHECK ("vet_surgeries"."wound_class" in ('clean', 'clean_contaminated', 'contaminated', 'dirty')),
	CONSTRAINT "vet_surgeries_complication_grade_list" CHECK ("vet_surgeries"."complication_grade" in ('none', 'minor', 'major', 'catastrophic')),
	CONSTRAINT "vet_surgeries_outcome_list" CHECK ("vet_surgeries"."outcome" in ('recovered', 'recovering', 'guarded', 'died_in_surgery', 'euthanized_in_surgery', 'died_after_surgery')),
	CONSTRAINT "vet_surgeries_asa_status_range" CHECK (("vet_surgeries"."asa_status" >= 1) and ("vet_surgeries"."asa_status" <= 5)),
	CONSTRAINT "vet_surgeries_assistant_surgeon_id_not_lead" CHECK ("vet_surgeries"."assistant_surgeon_id" <> "vet_surgeries"."lead_surgeon_id"),
	CONSTRAINT "vet_surgeries_scheduled_end_at_later_than_scheduled_at" CHECK ("vet_surgeries"."scheduled_end_at" > "vet_surgeries"."scheduled_at"),
	CONSTRAINT "vet_surgeries_time_out_at_after_sign_in_at" CHECK ("vet_surgeries"."time_out_at" >= "vet_surgeries"."sign_in_at"),
	CONSTRAINT "vet_surgeries_started_at_after_time_out_at" CHECK ("vet_surgeries"."started_at" >= "vet_surgeries"."time_out_at"),
	CONSTRAINT "vet_surgeries_ended_at_after_started_at" CHECK ("vet_surgeries"."ended_at" >= "vet_surgeries"."started_at"),
	CONSTRAINT "vet_surgeries_sign_out_at_after_started_at" CHECK ("vet_surgeries"."sign_out_at" >= "vet_surgeries"."started_at"),
	CONSTRAINT "vet_surgeries_antimicrobial_given_at_before_incision" CHECK ("vet_surgeries"."antimicrobial_given_at" <= "vet_surgeries"."started_at"),
	CONSTRAINT "vet_surgeries_sponge_count_before_not_negative" CHECK ("vet_surgeries"."sponge_count_before" >= 0),
	CONSTRAINT "vet_surgeries_sponge_count_after_not_negative" CHECK ("vet_surgeries"."sponge_count_after" >= 0),
	CONSTRAINT "vet_surgeries_sponge_count_after_counted_twice" CHECK ((("vet_surgeries"."sponge_count_after" is not null) is not true) or ("vet_surgeries"."sponge_count_before" is not null)),
	CONSTRAINT "vet_surgeries_count_discrepancy_resolution_counts_differ" CHECK (("vet_surgeries"."sponge_count_after" = "vet_surgeries"."sponge_count_before") or ("vet_surgeries"."count_discrepancy_resolution" is not null)),
	CONSTRAINT "vet_surgeries_count_discrepancy_resolution_not_blank" CHECK (btrim("vet_surgeries"."count_discrepancy_resolution", E' \t\r\n') <> ''),
	CONSTRAINT "vet_surgeries_blood_loss_ml_not_negative" CHECK ("vet_surgeries"."blood_loss_ml" >= 0),
	CONSTRAINT "vet_surgeries_lead_surgeon_id_required" CHECK ((("vet_surgeries"."status" in ('in_progress', 'completed', 'aborted')) is not true) or ("vet_surgeries"."lead_surgeon_id" is not null)),
	CONSTRAINT "vet_surgeries_started_at_required" CHECK ((("vet_surgeries"."status" in ('in_progress', 'completed', 'aborted')) is not true) or ("vet_surgeries"."started_at" is not null)),
	CONSTRAINT "vet_surgeries_ended_at_required" CHECK ((("vet_surgeries"."status" in ('completed', 'aborted')) is not true) or ("vet_surgeries"."ended_at" is not null)),
	CONSTRAINT "vet_surgeries_outcome_required" CHECK ((("vet_surgeries"."status" in ('completed', 'aborted')) is not true) or ("vet_surgeries"."outcome" is not null)),
	CONSTRAINT "vet_surgeries_cancelled_at_exactly" CHECK ((("vet_surgeries"."status" in ('cancelled')) is true) = (("vet_surgeries"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_surgeries_cancelled_reason_exactly" CHECK ((("vet_surgeries"."status" in ('cancelled', 'aborted')) is true) = (("vet_surgeries"."cancelled_reason" is not null) is true)),
	CONSTRAINT "vet_surgeries_cancelled_reason_not_blank" CHECK (btrim("vet_surgeries"."cancelled_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_surgeries_complications_required" CHECK ((("vet_surgeries"."complication_grade" in ('minor', 'major', 'catastrophic')) is not true) or ("vet_surgeries"."complications" is not null)),
	CONSTRAINT "vet_surgeries_signed_at_expected" CHECK ((("vet_surgeries"."signed_at" is not null) is not true) or (("vet_surgeries"."status" in ('completed', 'aborted')) is true)),
	CONSTRAINT "vet_surgeries_operative_report_required" CHECK ((("vet_surgeries"."signed_at" is not null) is not true) or ("vet_surgeries"."operative_report" is not null)),
	CONSTRAINT "vet_surgeries_signed_by_when" CHECK ((num_nonnulls("vet_surgeries"."signed_by", "vet_surgeries"."signed_at") = 2) or (num_nonnulls("vet_surgeries"."signed_by", "vet_surgeries"."signed_at") = 0)),
	CONSTRAINT "vet_surgeries_signed_at_after_ended_at" CHECK ("vet_surgeries"."signed_at" >= "vet_surgeries"."ended_at")
);
--> statement-breakpoint
ALTER TABLE "vet_surgeries" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_surgical_procedures" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"surgery_id" uuid NOT NULL,
	"sequence" smallint DEFAULT 1 NOT NULL,
	"procedure_code_id" uuid,
	"name" varchar(200) NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"body_site" varchar(100),
	"laterality" text,
	"surgeon_id" uuid,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"technique" text,
	"findings" text,
	"implants" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_surgical_procedures_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_surgical_procedures_surgery_id_sequence_unique" UNIQUE("organization_id","surgery_id","sequence"),
	CONSTRAINT "vet_surgical_procedures_sequence_positive" CHECK ("vet_surgical_procedures"."sequence" > 0),
	CONSTRAINT "vet_surgical_procedures_name_not_blank" CHECK (btrim("vet_surgical_procedures"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_surgical_procedures_laterality_list" CHECK ("vet_surgical_procedures"."laterality" in ('left', 'right', 'bilateral', 'midline')),
	CONSTRAINT "vet_surgical_procedures_ended_at_after_started_at" CHECK ("vet_surgical_procedures"."ended_at" >= "vet_surgical_procedures"."started_at"),
	CONSTRAINT "vet_surgical_procedures_implants_array" CHECK (jsonb_typeof("vet_surgical_procedures"."implants") = 'array')
);
--> statement-breakpoint
ALTER TABLE "vet_surgical_procedures" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_prescriptions" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"prescription_number" varchar(50) NOT NULL,
	"encounter_id" uuid,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"prescribing_veterinarian_id" uuid NOT NULL,
	"vcpr_id" uuid,
	"replaces_id" uuid,
	"medication_id" uuid,
	"medication_name" varchar(255) NOT NULL,
	"active_ingredient" varchar(255),
	"ndc" varchar(14),
	"strength" varchar(100),
	"dosage_form" varchar(100),
	"dose" numeric(12, 3),
	"dose_unit" text,
	"dose_mg_per_kg" numeric(10, 4),
	"patient_weight_kg" numeric(8, 3),
	"route" text,
	"frequency" varchar(100),
	"duration_days" smallint,
	"directions" text NOT NULL,
	"cautions" text,
	"quantity" numeric(12, 3) NOT NULL,
	"quantity_unit" text NOT NULL,
	"is_substitution_permitted" boolean DEFAULT true NOT NULL,
	"is_compounded" boolean DEFAULT false NOT NULL,
	"compounding_reason" text,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"issued_on" date DEFAULT current_date NOT NULL,
	"earliest_fill_on" date,
	"expires_on" date,
	"start_date" date,
	"end_date" date,
	"status" text DEFAULT 'active' NOT NULL,
	"refills_authorized" smallint DEFAULT 0 NOT NULL,
	"refills_used" smallint DEFAULT 0 NOT NULL,
	"is_controlled" boolean DEFAULT false NOT NULL,
	"dea_schedule" text DEFAULT 'unscheduled' NOT NULL,
	"dea_registration_snapshot_encrypted" text,
	"prescriber_name" varchar(200),
	"prescriber_address" text,
	"recipient_name" varchar(200),
	"recipient_address" text,
	"is_emergency_oral" boolean DEFAULT false NOT NULL,
	"pdmp_checked_at" timestamp with time zone,
	"pdmp_reported_at" timestamp with time zone,
	"is_extra_label" boolean DEFAULT false NOT NULL,
	"indication" text,
	"species_id" uuid,
	"animals_treated" integer DEFAULT 1 NOT NULL,
	"is_food_animal" boolean DEFAULT false NOT NULL,
	"withdrawal_meat_days" smallint,
	"withdrawal_milk_hours" smallint,
	"withdrawal_egg_days" smallint,
	"withdrawal_basis" text,
	"transmission_method" text DEFAULT 'in_house' NOT NULL,
	"pharmacy_name" varchar(200),
	"pharmacy_phone" varchar(20),
	"pharmacy_fax" varchar(20),
	"pharmacy_address" text,
	"first_dispensed_on" date,
	"first_dispensed_by" uuid,
	"first_dispensed_quantity" numeric(12, 3),
	"inventory_batch_id" uuid,
	"discontinued_at" timestamp with time zone,
	"discontinued_by" uuid,
	"discontinued_reason" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_prescriptions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_prescriptions_prescription_number_unique" UNIQUE("organization_id","prescription_number"),
	CONSTRAINT "vet_prescriptions_prescription_number_not_blank" CHECK (btrim("vet_prescriptions"."prescription_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescriptions_replaces_id_not_id" CHECK ("vet_prescriptions"."replaces_id" <> "vet_prescriptions"."id"),
	CONSTRAINT "vet_prescriptions_medication_name_not_blank" CHECK (btrim("vet_prescriptions"."medication_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescriptions_directions_not_blank" CHECK (btrim("vet_prescriptions"."directions", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescriptions_ndc_ndc" CHECK ("vet_prescriptions"."ndc" ~ '^([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{6}-[0-9]{4}-[0-9]{2})$'),
	CONSTRAINT "vet_prescriptions_dose_unit_list" CHECK ("vet_prescriptions"."dose_unit" in ('mcg', 'mg', 'g', 'ml', 'iu', 'unit', 'meq', 'mmol', 'tablet', 'capsule', 'chew', 'drop', 'spray', 'puff', 'patch', 'packet', 'application', 'dose')),
	CONSTRAINT "vet_prescriptions_quantity_unit_list" CHECK ("vet_prescriptions"."quantity_unit" in ('tablet', 'capsule', 'chew', 'ml', 'l', 'mg', 'g', 'kg', 'iu', 'dose', 'vial', 'bottle', 'syringe', 'tube', 'patch', 'packet', 'pipette', 'collar', 'implant', 'inhaler', 'bag', 'each')),
	CONSTRAINT "vet_prescriptions_route_list" CHECK ("vet_prescriptions"."route" in ('subcutaneous', 'intramuscular', 'intranasal', 'oral', 'oral_transmucosal', 'intravenous', 'intraosseous', 'intradermal', 'intraarticular', 'intraperitoneal', 'intratracheal', 'epidural', 'infiltration', 'topical', 'transdermal', 'ophthalmic', 'otic', 'rectal', 'inhalation', 'feeding_tube', 'intramammary', 'intrauterine', 'in_feed', 'in_water', 'immersion', 'other')),
	CONSTRAINT "vet_prescriptions_status_list" CHECK ("vet_prescriptions"."status" in ('active', 'completed', 'discontinued', 'expired', 'cancelled')),
	CONSTRAINT "vet_prescriptions_dea_schedule_list" CHECK ("vet_prescriptions"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v', 'unscheduled')),
	CONSTRAINT "vet_prescriptions_transmission_method_list" CHECK ("vet_prescriptions"."transmission_method" in ('in_house', 'paper', 'electronic', 'fax', 'phone')),
	CONSTRAINT "vet_prescriptions_quantity_positive" CHECK ("vet_prescriptions"."quantity" > 0),
	CONSTRAINT "vet_prescriptions_dose_mg_per_kg_positive" CHECK ("vet_prescriptions"."dose_mg_per_kg" > 0),
	CONSTRAINT "vet_prescriptions_patient_weight_kg_positive" CHECK ("vet_prescriptions"."patient_weight_kg" > 0),
	CONSTRAINT "vet_prescriptions_dose_positive" CHECK ("vet_prescriptions"."dose" > 0),
	CONSTRAINT "vet_prescriptions_duration_days_positive" CHECK ("vet_prescriptions"."duration_days" > 0),
	CONSTRAINT "vet_prescriptions_animals_treated_positive" CHECK ("vet_prescriptions"."animals_treated" > 0),
	CONSTRAINT "vet_prescriptions_withdrawal_meat_days_not_negative" CHECK ("vet_prescriptions"."withdrawal_meat_days" >= 0),
	CONSTRAINT "vet_prescriptions_withdrawal_milk_hours_not_negative" CHECK ("vet_prescriptions"."withdrawal_milk_hours" >= 0),
	CONSTRAINT "vet_prescriptions_withdrawal_egg_days_not_negative" CHECK ("vet_prescriptions"."withdrawal_egg_days" >= 0),
	CONSTRAINT "vet_prescriptions_dose_unit_with_dose" CHECK ((num_nonnulls("vet_prescriptions"."dose", "vet_prescriptions"."dose_unit") = 2) or (num_nonnulls("vet_prescriptions"."dose", "vet_prescriptions"."dose_unit") = 0)),
	CONSTRAINT "vet_prescriptions_vcpr_id_required" CHECK ((("vet_prescriptions"."is_extra_label") is not true) or ("vet_prescriptions"."vcpr_id" is not null)),
	CONSTRAINT "vet_prescriptions_active_ingredient_required" CHECK ((("vet_prescriptions"."is_extra_label") is not true) or ("vet_prescriptions"."active_ingredient" is not null)),
	CONSTRAINT "vet_prescriptions_indication_required" CHECK ((("vet_prescriptions"."is_extra_label") is not true) or ("vet_prescriptions"."indication" is not null)),
	CONSTRAINT "vet_prescriptions_species_id_required" CHECK ((("vet_prescriptions"."is_extra_label") is not true) or ("vet_prescriptions"."species_id" is not null)),
	CONSTRAINT "vet_prescriptions_dose_required" CHECK ((("vet_prescriptions"."is_extra_label") is not true) or ("vet_prescriptions"."dose" is not null)),
	CONSTRAINT "vet_prescriptions_duration_days_required" CHECK ((("vet_prescriptions"."is_extra_label") is not true) or ("vet_prescriptions"."duration_days" is not null)),
	CONSTRAINT "vet_prescriptions_withdrawal_meat_days_food_animal" CHECK (((("vet_prescriptions"."is_extra_label") and ("vet_prescriptions"."is_food_animal")) is not true) or (num_nonnulls("vet_prescriptions"."withdrawal_meat_days", "vet_prescriptions"."withdrawal_milk_hours", "vet_prescriptions"."withdrawal_egg_days") >= 1)),
	CONSTRAINT "vet_prescriptions_compounding_reason_exactly" CHECK ((("vet_prescriptions"."is_compounded") is true) = (("vet_prescriptions"."compounding_reason" is not null) is true)),
	CONSTRAINT "vet_prescriptions_issued_at_on_day" CHECK ("vet_prescriptions"."issued_on" - ("vet_prescriptions"."issued_at" at time zone 'UTC')::date between -1 and 1),
	CONSTRAINT "vet_prescriptions_expires_on_after_issued_on" CHECK ("vet_prescriptions"."expires_on" >= "vet_prescriptions"."issued_on"),
	CONSTRAINT "vet_prescriptions_earliest_fill_on_after_issued_on" CHECK ("vet_prescriptions"."earliest_fill_on" >= "vet_prescriptions"."issued_on"),
	CONSTRAINT "vet_prescriptions_end_date_after_start_date" CHECK ("vet_prescriptions"."end_date" >= "vet_prescriptions"."start_date"),
	CONSTRAINT "vet_prescriptions_pharmacy_phone_phone" CHECK ("vet_prescriptions"."pharmacy_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_prescriptions_pharmacy_fax_phone" CHECK ("vet_prescriptions"."pharmacy_fax" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_prescriptions_pharmacy_name_required" CHECK ((("vet_prescriptions"."transmission_method" in ('electronic', 'fax', 'phone')) is not true) or ("vet_prescriptions"."pharmacy_name" is not null)),
	CONSTRAINT "vet_prescriptions_refills_authorized_range" CHECK (("vet_prescriptions"."refills_authorized" >= 0) and ("vet_prescriptions"."refills_authorized" <= 99)),
	CONSTRAINT "vet_prescriptions_refills_used_not_negative" CHECK ("vet_prescriptions"."refills_used" >= 0),
	CONSTRAINT "vet_prescriptions_refills_used_at_most_refills_authorized" CHECK ("vet_prescriptions"."refills_used" <= "vet_prescriptions"."refills_authorized"),
	CONSTRAINT "vet_prescriptions_dea_schedule_prescribable" CHECK (not ("vet_prescriptions"."dea_schedule" in ('schedule_i'))),
	CONSTRAINT "vet_prescriptions_is_controlled_scheduled" CHECK ((("vet_prescriptions"."is_controlled") is true) = (("vet_prescriptions"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v')) is true)),
	CONSTRAINT "vet_prescriptions_refills_authorized_schedule_ii" CHECK ((("vet_prescriptions"."dea_schedule" in ('schedule_ii')) is not true) or ("vet_prescriptions"."refills_authorized" = 0)),
	CONSTRAINT "vet_prescriptions_refills_authorized_schedule_iii_iv" CHECK ((("vet_prescriptions"."dea_schedule" in ('schedule_iii', 'schedule_iv')) is not true) or ("vet_prescriptions"."refills_authorized" <= 5)),
	CONSTRAINT "vet_prescriptions_expires_on_schedule_iii_iv" CHECK ((("vet_prescriptions"."dea_schedule" in ('schedule_iii', 'schedule_iv')) is not true) or (("vet_prescriptions"."expires_on" is not null) and ("vet_prescriptions"."expires_on" <= ("vet_prescriptions"."issued_on" + interval '6 months')::date))),
	CONSTRAINT "vet_prescriptions_earliest_fill_on_schedule_ii" CHECK ((("vet_prescriptions"."dea_schedule" in ('schedule_ii')) is not true) or ("vet_prescriptions"."earliest_fill_on" <= ("vet_prescriptions"."issued_on" + interval '90 days')::date)),
	CONSTRAINT "vet_prescriptions_transmission_method_schedule_ii" CHECK ((("vet_prescriptions"."dea_schedule" in ('schedule_ii')) is not true) or (("vet_prescriptions"."transmission_method" in ('in_house', 'paper', 'electronic')) or (("vet_prescriptions"."transmission_method" in ('phone')) and ("vet_prescriptions"."is_emergency_oral")))),
	CONSTRAINT "vet_prescriptions_is_emergency_oral_schedule_ii" CHECK ((("vet_prescriptions"."is_emergency_oral") is not true) or (("vet_prescriptions"."dea_schedule" in ('schedule_ii')) and ("vet_prescriptions"."transmission_method" in ('phone')))),
	CONSTRAINT "vet_prescriptions_strength_required" CHECK ((("vet_prescriptions"."is_controlled") is not true) or ("vet_prescriptions"."strength" is not null)),
	CONSTRAINT "vet_prescriptions_dosage_form_required" CHECK ((("vet_prescriptions"."is_controlled") is not true) or ("vet_prescriptions"."dosage_form" is not null)),
	CONSTRAINT "vet_prescriptions_prescriber_name_required" CHECK ((("vet_prescriptions"."is_controlled") is not true) or ("vet_prescriptions"."prescriber_name" is not null)),
	CONSTRAINT "vet_prescriptions_prescriber_address_required" CHECK ((("vet_prescriptions"."is_controlled") is not true) or ("vet_prescriptions"."prescriber_address" is not null)),
	CONSTRAINT "vet_prescriptions_dea_registration_snapshot_encrypted_required" CHECK ((("vet_prescriptions"."is_controlled") is not true) or ("vet_prescriptions"."dea_registration_snapshot_encrypted" is not null)),
	CONSTRAINT "vet_prescriptions_recipient_name_required" CHECK ((("vet_prescriptions"."is_controlled") is not true) or ("vet_prescriptions"."recipient_name" is not null)),
	CONSTRAINT "vet_prescriptions_recipient_address_required" CHECK ((("vet_prescriptions"."is_controlled") is not true) or ("vet_prescriptions"."recipient_address" is not null)),
	CONSTRAINT "vet_prescriptions_strength_not_blank" CHECK (btrim("vet_prescriptions"."strength", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescriptions_dosage_form_not_blank" CHECK (btrim("vet_prescriptions"."dosage_form", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescriptions_prescriber_name_not_blank" CHECK (btrim("vet_prescriptions"."prescriber_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescriptions_prescriber_address_not_blank" CHECK (btrim("vet_prescriptions"."prescriber_address", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescriptions_recipient_name_not_blank" CHECK (btrim("vet_prescriptions"."recipient_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescriptions_recipient_address_not_blank" CHECK (btrim("vet_prescriptions"."recipient_address", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescriptions_dea_registration_snapshot_encrypted_envelope" CHECK ("vet_prescriptions"."dea_registration_snapshot_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_prescriptions_pdmp_checked_at_expected" CHECK ((("vet_prescriptions"."pdmp_checked_at" is not null) is not true) or (("vet_prescriptions"."is_controlled") is true)),
	CONSTRAINT "vet_prescriptions_pdmp_reported_at_expected" CHECK ((("vet_prescriptions"."pdmp_reported_at" is not null) is not true) or (("vet_prescriptions"."is_controlled") is true)),
	CONSTRAINT "vet_prescriptions_first_dispensed_quantity_positive" CHECK ("vet_prescriptions"."first_dispensed_quantity" > 0),
	CONSTRAINT "vet_prescriptions_first_dispensed_quantity_at_most_quantity" CHECK ("vet_prescriptions"."first_dispensed_quantity" <= "vet_prescriptions"."quantity"),
	CONSTRAINT "vet_prescriptions_first_dispensed_on_complete" CHECK ((num_nonnulls("vet_prescriptions"."first_dispensed_on", "vet_prescriptions"."first_dispensed_by", "vet_prescriptions"."first_dispensed_quantity") = 3) or (num_nonnulls("vet_prescriptions"."first_dispensed_on", "vet_prescriptions"."first_dispensed_by", "vet_prescriptions"."first_dispensed_quantity") = 0)),
	CONSTRAINT "vet_prescriptions_inventory_batch_id_expected" CHECK ((("vet_prescriptions"."inventory_batch_id" is not null) is not true) or (("vet_prescriptions"."first_dispensed_on" is not null) is true)),
	CONSTRAINT "vet_prescriptions_first_dispensed_on_after_issued_on" CHECK ("vet_prescriptions"."first_dispensed_on" >= "vet_prescriptions"."issued_on"),
	CONSTRAINT "vet_prescriptions_first_dispensed_on_after_earliest_fill_on" CHECK ("vet_prescriptions"."first_dispensed_on" >= "vet_prescriptions"."earliest_fill_on"),
	CONSTRAINT "vet_prescriptions_first_dispensed_on_before_expiry" CHECK ("vet_prescriptions"."first_dispensed_on" <= "vet_prescriptions"."expires_on"),
	CONSTRAINT "vet_prescriptions_discontinued_at_exactly" CHECK ((("vet_prescriptions"."status" in ('discontinued', 'cancelled')) is true) = (("vet_prescriptions"."discontinued_at" is not null) is true)),
	CONSTRAINT "vet_prescriptions_discontinued_by_exactly" CHECK ((("vet_prescriptions"."status" in ('discontinued', 'cancelled')) is true) = (("vet_prescriptions"."discontinued_by" is not null) is true)),
	CONSTRAINT "vet_prescriptions_discontinued_reason_exactly" CHECK ((("vet_prescriptions"."status" in ('discontinued', 'cancelled')) is true) = (("vet_prescriptions"."discontinued_reason" is not null) is true)),
	CONSTRAINT "vet_prescriptions_discontinued_reason_not_blank" CHECK (btrim("vet_prescriptions"."discontinued_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescriptions_discontinued_at_after_issued_at" CHECK ("vet_prescriptions"."discontinued_at" >= "vet_prescriptions"."issued_at"),
	CONSTRAINT "vet_prescriptions_status_cancelled_unused" CHECK ((("vet_prescriptions"."status" in ('cancelled')) is not true) or (("vet_prescriptions"."refills_used" = 0) and (not ("vet_prescriptions"."first_dispensed_on" is not null))))
);
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_treatments" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"treatment_type" text NOT NULL,
	"name" varchar(200) NOT NULL,
	"description" text,
	"procedure_code_id" uuid,
	"service_id" uuid,
	"diagnosis_id" uuid,
	"prescription_id" uuid,
	"body_site" varchar(100),
	"laterality" text,
	"ordered_by" uuid,
	"status" text DEFAULT 'planned' NOT NULL,
	"scheduled_at" timestamp with time zone,
	"started_at" timestamp with time zone,
	"performed_at" timestamp with time zone,
	"performed_by" uuid,
	"not_performed_reason" text,
	"declined_at" timestamp with time zone,
	"medication_id" uuid,
	"medication_name" varchar(255),
	"active_ingredient" varchar(255),
	"dose" numeric(12, 3),
	"dose_unit" text,
	"route" text,
	"patient_weight_kg" numeric(8, 3),
	"duration_days" smallint,
	"inventory_batch_id" uuid,
	"is_extra_label" boolean DEFAULT false NOT NULL,
	"vcpr_id" uuid,
	"indication" text,
	"species_id" uuid,
	"animals_treated" integer DEFAULT 1 NOT NULL,
	"is_food_animal" boolean DEFAULT false NOT NULL,
	"withdrawal_meat_days" smallint,
	"withdrawal_milk_hours" smallint,
	"withdrawal_egg_days" smallint,
	"response" text,
	"complications" text,
	"next_due_on" date,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_treatments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_treatments_treatment_type_list" CHECK ("vet_treatments"."treatment_type" in ('medication', 'fluid_therapy', 'transfusion', 'oxygen_therapy', 'nutrition', 'wound_care', 'bandage', 'catheter_care', 'nursing_care', 'procedure', 'dental', 'physiotherapy', 'laser_therapy', 'acupuncture', 'chiropractic', 'chemotherapy', 'radiation_therapy', 'dialysis', 'reproduction', 'hoof_care', 'euthanasia', 'other')),
	CONSTRAINT "vet_treatments_status_list" CHECK ("vet_treatments"."status" in ('planned', 'in_progress', 'completed', 'declined', 'cancelled')),
	CONSTRAINT "vet_treatments_laterality_list" CHECK ("vet_treatments"."laterality" in ('left', 'right', 'bilateral', 'midline')),
	CONSTRAINT "vet_treatments_dose_unit_list" CHECK ("vet_treatments"."dose_unit" in ('mcg', 'mg', 'g', 'ml', 'iu', 'unit', 'meq', 'mmol', 'tablet', 'capsule', 'chew', 'drop', 'spray', 'puff', 'patch', 'packet', 'application', 'dose')),
	CONSTRAINT "vet_treatments_route_list" CHECK ("vet_treatments"."route" in ('subcutaneous', 'intramuscular', 'intranasal', 'oral', 'oral_transmucosal', 'intravenous', 'intraosseous', 'intradermal', 'intraarticular', 'intraperitoneal', 'intratracheal', 'epidural', 'infiltration', 'topical', 'transdermal', 'ophthalmic', 'otic', 'rectal', 'inhalation', 'feeding_tube', 'intramammary', 'intrauterine', 'in_feed', 'in_water', 'immersion', 'other')),
	CONSTRAINT "vet_treatments_name_not_blank" CHECK (btrim("vet_treatments"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_treatments_patient_weight_kg_positive" CHECK ("vet_treatments"."patient_weight_kg" > 0),
	CONSTRAINT "vet_treatments_dose_positive" CHECK ("vet_treatments"."dose" > 0),
	CONSTRAINT "vet_treatments_duration_days_positive" CHECK ("vet_treatments"."duration_days" > 0),
	CONSTRAINT "vet_treatments_animals_treated_positive" CHECK ("vet_treatments"."animals_treated" > 0),
	CONSTRAINT "vet_treatments_withdrawal_meat_days_not_negative" CHECK ("vet_treatments"."withdrawal_meat_days" >= 0),
	CONSTRAINT "vet_treatments_withdrawal_milk_hours_not_negative" CHECK ("vet_treatments"."withdrawal_milk_hours" >= 0),
	CONSTRAINT "vet_treatments_withdrawal_egg_days_not_negative" CHECK ("vet_treatments"."withdrawal_egg_days" >= 0),
	CONSTRAINT "vet_treatments_dose_unit_with_dose" CHECK ((num_nonnulls("vet_treatments"."dose", "vet_treatments"."dose_unit") = 2) or (num_nonnulls("vet_treatments"."dose", "vet_treatments"."dose_unit") = 0)),
	CONSTRAINT "vet_treatments_vcpr_id_required" CHECK ((("vet_treatments"."is_extra_label") is not true) or ("vet_treatments"."vcpr_id" is not null)),
	CONSTRAINT "vet_treatments_active_ingredient_required" CHECK ((("vet_treatments"."is_extra_label") is not true) or ("vet_treatments"."active_ingredient" is not null)),
	CONSTRAINT "vet_treatments_indication_required" CHECK ((("vet_treatments"."is_extra_label") is not true) or ("vet_treatments"."indication" is not null)),
	CONSTRAINT "vet_treatments_species_id_required" CHECK ((("vet_treatments"."is_extra_label") is not true) or ("vet_treatments"."species_id" is not null)),
	CONSTRAINT "vet_treatments_dose_required" CHECK ((("vet_treatments"."is_extra_label") is not true) or ("vet_treatments"."dose" is not null)),
	CONSTRAINT "vet_treatments_duration_days_required" CHECK ((("vet_treatments"."is_extra_label") is not true) or ("vet_treatments"."duration_days" is not null)),
	CONSTRAINT "vet_treatments_withdrawal_meat_days_food_animal" CHECK (((("vet_treatments"."is_extra_label") and ("vet_treatments"."is_food_animal")) is not true) or (num_nonnulls("vet_treatments"."withdrawal_meat_days", "vet_treatments"."withdrawal_milk_hours", "vet_treatments"."withdrawal_egg_days") >= 1)),
	CONSTRAINT "vet_treatments_medication_name_required" CHECK (((("vet_treatments"."is_extra_label") or ("vet_treatments"."treatment_type" in ('medication'))) is not true) or ("vet_treatments"."medication_name" is not null)),
	CONSTRAINT "vet_treatments_dose_expected" CHECK ((("vet_treatments"."dose" is not null) is not true) or (("vet_treatments"."medication_name" is not null) is true)),
	CONSTRAINT "vet_treatments_inventory_batch_id_expected" CHECK ((("vet_treatments"."inventory_batch_id" is not null) is not true) or (("vet_treatments"."medication_name" is not null) is true)),
	CONSTRAINT "vet_treatments_started_at_required" CHECK ((("vet_treatments"."status" in ('in_progress')) is not true) or ("vet_treatments"."started_at" is not null)),
	CONSTRAINT "vet_treatments_performed_at_exactly" CHECK ((("vet_treatments"."status" in ('completed')) is true) = (("vet_treatments"."performed_at" is not null) is true)),
	CONSTRAINT "vet_treatments_performed_by_exactly" CHECK ((("vet_treatments"."status" in ('completed')) is true) = (("vet_treatments"."performed_by" is not null) is true)),
	CONSTRAINT "vet_treatments_not_performed_reason_exactly" CHECK ((("vet_treatments"."status" in ('declined', 'cancelled')) is true) = (("vet_treatments"."not_performed_reason" is not null) is true)),
	CONSTRAINT "vet_treatments_declined_at_exactly" CHECK ((("vet_treatments"."status" in ('declined')) is true) = (("vet_treatments"."declined_at" is not null) is true)),
	CONSTRAINT "vet_treatments_not_performed_reason_not_blank" CHECK (btrim("vet_treatments"."not_performed_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_treatments_performed_at_after_started_at" CHECK ("vet_treatments"."performed_at" >= "vet_treatments"."started_at")
);
--> statement-breakpoint
ALTER TABLE "vet_treatments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "vet_clinics" ADD CONSTRAINT "vet_clinics_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_tests" ADD CONSTRAINT "vet_diagnostic_tests_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_tests" ADD CONSTRAINT "vet_diagnostic_tests_service_fk" FOREIGN KEY ("organization_id","service_id") REFERENCES "public"."vet_services"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_emergency_cases" ADD CONSTRAINT "vet_emergency_cases_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_emergency_cases" ADD CONSTRAINT "vet_emergency_cases_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_emergency_cases" ADD CONSTRAINT "vet_emergency_cases_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_emergency_cases" ADD CONSTRAINT "vet_emergency_cases_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_emergency_cases" ADD CONSTRAINT "vet_emergency_cases_attending_veterinarian_fk" FOREIGN KEY ("organization_id","attending_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_emergency_cases" ADD CONSTRAINT "vet_emergency_cases_resuscitation_discussed_by_fk" FOREIGN KEY ("organization_id","resuscitation_discussed_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_emergency_vital_signs" ADD CONSTRAINT "vet_emergency_vital_signs_emergency_case_fk" FOREIGN KEY ("organization_id","emergency_case_id") REFERENCES "public"."vet_emergency_cases"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_emergency_vital_signs" ADD CONSTRAINT "vet_emergency_vital_signs_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_batches" ADD CONSTRAINT "vet_inventory_batches_item_fk" FOREIGN KEY ("organization_id","item_id") REFERENCES "public"."vet_inventory_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_batches" ADD CONSTRAINT "vet_inventory_batches_received_by_fk" FOREIGN KEY ("organization_id","received_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_batches" ADD CONSTRAINT "vet_inventory_batches_supplier_fk" FOREIGN KEY ("organization_id","supplier_id") REFERENCES "public"."vet_suppliers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_batches" ADD CONSTRAINT "vet_inventory_batches_status_changed_by_fk" FOREIGN KEY ("organization_id","status_changed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_items" ADD CONSTRAINT "vet_inventory_items_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_items" ADD CONSTRAINT "vet_inventory_items_product_fk" FOREIGN KEY ("organization_id","product_id") REFERENCES "public"."vet_products"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_items" ADD CONSTRAINT "vet_inventory_items_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_items" ADD CONSTRAINT "vet_inventory_items_preferred_supplier_fk" FOREIGN KEY ("organization_id","preferred_supplier_id") REFERENCES "public"."vet_suppliers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_triage_records" ADD CONSTRAINT "vet_triage_records_emergency_case_fk" FOREIGN KEY ("organization_id","emergency_case_id") REFERENCES "public"."vet_emergency_cases"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_triage_records" ADD CONSTRAINT "vet_triage_records_triaged_by_fk" FOREIGN KEY ("organization_id","triaged_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimate_items" ADD CONSTRAINT "vet_estimate_items_estimate_fk" FOREIGN KEY ("organization_id","estimate_id") REFERENCES "public"."vet_estimates"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimate_items" ADD CONSTRAINT "vet_estimate_items_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimate_items" ADD CONSTRAINT "vet_estimate_items_service_fk" FOREIGN KEY ("organization_id","service_id") REFERENCES "public"."vet_services"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimate_items" ADD CONSTRAINT "vet_estimate_items_product_fk" FOREIGN KEY ("organization_id","product_id") REFERENCES "public"."vet_products"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimate_items" ADD CONSTRAINT "vet_estimate_items_package_fk" FOREIGN KEY ("organization_id","package_id") REFERENCES "public"."vet_service_packages"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimates" ADD CONSTRAINT "vet_estimates_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimates" ADD CONSTRAINT "vet_estimates_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimates" ADD CONSTRAINT "vet_estimates_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimates" ADD CONSTRAINT "vet_estimates_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimates" ADD CONSTRAINT "vet_estimates_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimates" ADD CONSTRAINT "vet_estimates_presented_by_fk" FOREIGN KEY ("organization_id","presented_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimates" ADD CONSTRAINT "vet_estimates_witnessed_by_fk" FOREIGN KEY ("organization_id","witnessed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimates" ADD CONSTRAINT "vet_estimates_converted_invoice_fk" FOREIGN KEY ("organization_id","converted_invoice_id") REFERENCES "public"."vet_invoices"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_estimates" ADD CONSTRAINT "vet_estimates_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_invoice_fk" FOREIGN KEY ("organization_id","invoice_id") REFERENCES "public"."vet_invoices"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_service_fk" FOREIGN KEY ("organization_id","service_id") REFERENCES "public"."vet_services"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_product_fk" FOREIGN KEY ("organization_id","product_id") REFERENCES "public"."vet_products"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_package_fk" FOREIGN KEY ("organization_id","package_id") REFERENCES "public"."vet_service_packages"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_discount_fk" FOREIGN KEY ("organization_id","discount_id") REFERENCES "public"."vet_discounts"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_performed_by_fk" FOREIGN KEY ("organization_id","performed_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_treatment_fk" FOREIGN KEY ("organization_id","treatment_id") REFERENCES "public"."vet_treatments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_diagnostic_test_order_fk" FOREIGN KEY ("organization_id","diagnostic_test_order_id") REFERENCES "public"."vet_diagnostic_test_orders"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_items" ADD CONSTRAINT "vet_invoice_items_vaccination_fk" FOREIGN KEY ("organization_id","vaccination_id") REFERENCES "public"."vet_vaccinations"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoices" ADD CONSTRAINT "vet_invoices_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoices" ADD CONSTRAINT "vet_invoices_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoices" ADD CONSTRAINT "vet_invoices_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoices" ADD CONSTRAINT "vet_invoices_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoices" ADD CONSTRAINT "vet_invoices_discount_fk" FOREIGN KEY ("organization_id","discount_id") REFERENCES "public"."vet_discounts"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoices" ADD CONSTRAINT "vet_invoices_written_off_by_fk" FOREIGN KEY ("organization_id","written_off_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoices" ADD CONSTRAINT "vet_invoices_voided_by_fk" FOREIGN KEY ("organization_id","voided_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoices" ADD CONSTRAINT "vet_invoices_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_item_taxes" ADD CONSTRAINT "vet_invoice_item_taxes_invoice_item_fk" FOREIGN KEY ("organization_id","invoice_item_id") REFERENCES "public"."vet_invoice_items"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_invoice_item_taxes" ADD CONSTRAINT "vet_invoice_item_taxes_tax_rate_fk" FOREIGN KEY ("organization_id","tax_rate_id") REFERENCES "public"."vet_tax_rates"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_account_ledger" ADD CONSTRAINT "vet_client_account_ledger_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_account_ledger" ADD CONSTRAINT "vet_client_account_ledger_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_account_ledger" ADD CONSTRAINT "vet_client_account_ledger_invoice_fk" FOREIGN KEY ("organization_id","invoice_id") REFERENCES "public"."vet_invoices"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_account_ledger" ADD CONSTRAINT "vet_client_account_ledger_payment_fk" FOREIGN KEY ("organization_id","payment_id") REFERENCES "public"."vet_payments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_account_ledger" ADD CONSTRAINT "vet_client_account_ledger_deposit_fk" FOREIGN KEY ("organization_id","deposit_id") REFERENCES "public"."vet_deposits"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_account_ledger" ADD CONSTRAINT "vet_client_account_ledger_reverses_entry_fk" FOREIGN KEY ("organization_id","reverses_entry_id") REFERENCES "public"."vet_client_account_ledger"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_account_ledger" ADD CONSTRAINT "vet_client_account_ledger_posted_by_fk" FOREIGN KEY ("organization_id","posted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_account_ledger" ADD CONSTRAINT "vet_client_account_ledger_approved_by_fk" FOREIGN KEY ("organization_id","approved_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_deposits" ADD CONSTRAINT "vet_deposits_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_deposits" ADD CONSTRAINT "vet_deposits_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_deposits" ADD CONSTRAINT "vet_deposits_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_deposits" ADD CONSTRAINT "vet_deposits_payment_fk" FOREIGN KEY ("organization_id","payment_id") REFERENCES "public"."vet_payments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_deposits" ADD CONSTRAINT "vet_deposits_appointment_fk" FOREIGN KEY ("organization_id","appointment_id") REFERENCES "public"."vet_appointments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_deposits" ADD CONSTRAINT "vet_deposits_estimate_fk" FOREIGN KEY ("organization_id","estimate_id") REFERENCES "public"."vet_estimates"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_deposits" ADD CONSTRAINT "vet_deposits_forfeited_by_fk" FOREIGN KEY ("organization_id","forfeited_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_payment_allocations" ADD CONSTRAINT "vet_payment_allocations_payment_fk" FOREIGN KEY ("organization_id","payment_id") REFERENCES "public"."vet_payments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_payment_allocations" ADD CONSTRAINT "vet_payment_allocations_invoice_fk" FOREIGN KEY ("organization_id","invoice_id") REFERENCES "public"."vet_invoices"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_payment_allocations" ADD CONSTRAINT "vet_payment_allocations_deposit_fk" FOREIGN KEY ("organization_id","deposit_id") REFERENCES "public"."vet_deposits"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_payment_allocations" ADD CONSTRAINT "vet_payment_allocations_allocated_by_fk" FOREIGN KEY ("organization_id","allocated_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_payment_allocations" ADD CONSTRAINT "vet_payment_allocations_reversed_by_fk" FOREIGN KEY ("organization_id","reversed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_payments" ADD CONSTRAINT "vet_payments_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_payments" ADD CONSTRAINT "vet_payments_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_payments" ADD CONSTRAINT "vet_payments_refund_of_payment_fk" FOREIGN KEY ("organization_id","refund_of_payment_id") REFERENCES "public"."vet_payments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_payments" ADD CONSTRAINT "vet_payments_voided_by_fk" FOREIGN KEY ("organization_id","voided_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_payments" ADD CONSTRAINT "vet_payments_received_by_fk" FOREIGN KEY ("organization_id","received_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_service_package_items" ADD CONSTRAINT "vet_service_package_items_package_fk" FOREIGN KEY ("organization_id","package_id") REFERENCES "public"."vet_service_packages"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_service_package_items" ADD CONSTRAINT "vet_service_package_items_service_fk" FOREIGN KEY ("organization_id","service_id") REFERENCES "public"."vet_services"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_service_package_items" ADD CONSTRAINT "vet_service_package_items_product_fk" FOREIGN KEY ("organization_id","product_id") REFERENCES "public"."vet_products"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_service_packages" ADD CONSTRAINT "vet_service_packages_category_fk" FOREIGN KEY ("organization_id","category_id") REFERENCES "public"."vet_service_categories"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discounts" ADD CONSTRAINT "vet_discounts_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discounts" ADD CONSTRAINT "vet_discounts_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discounts" ADD CONSTRAINT "vet_discounts_category_fk" FOREIGN KEY ("organization_id","category_id") REFERENCES "public"."vet_service_categories"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discounts" ADD CONSTRAINT "vet_discounts_service_fk" FOREIGN KEY ("organization_id","service_id") REFERENCES "public"."vet_services"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discounts" ADD CONSTRAINT "vet_discounts_product_fk" FOREIGN KEY ("organization_id","product_id") REFERENCES "public"."vet_products"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discounts" ADD CONSTRAINT "vet_discounts_package_fk" FOREIGN KEY ("organization_id","package_id") REFERENCES "public"."vet_service_packages"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discounts" ADD CONSTRAINT "vet_discounts_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_price_list_items" ADD CONSTRAINT "vet_price_list_items_price_list_fk" FOREIGN KEY ("organization_id","price_list_id") REFERENCES "public"."vet_price_lists"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_price_list_items" ADD CONSTRAINT "vet_price_list_items_service_fk" FOREIGN KEY ("organization_id","service_id") REFERENCES "public"."vet_services"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_price_list_items" ADD CONSTRAINT "vet_price_list_items_product_fk" FOREIGN KEY ("organization_id","product_id") REFERENCES "public"."vet_products"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_price_list_items" ADD CONSTRAINT "vet_price_list_items_package_fk" FOREIGN KEY ("organization_id","package_id") REFERENCES "public"."vet_service_packages"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_price_lists" ADD CONSTRAINT "vet_price_lists_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_price_lists" ADD CONSTRAINT "vet_price_lists_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_price_lists" ADD CONSTRAINT "vet_price_lists_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_tax_rates" ADD CONSTRAINT "vet_tax_rates_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_tax_rates" ADD CONSTRAINT "vet_tax_rates_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_products" ADD CONSTRAINT "vet_products_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_products" ADD CONSTRAINT "vet_products_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_service_categories" ADD CONSTRAINT "vet_service_categories_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_service_categories" ADD CONSTRAINT "vet_service_categories_parent_category_fk" FOREIGN KEY ("organization_id","parent_category_id") REFERENCES "public"."vet_service_categories"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_service_species" ADD CONSTRAINT "vet_service_species_service_fk" FOREIGN KEY ("organization_id","service_id") REFERENCES "public"."vet_services"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_service_species" ADD CONSTRAINT "vet_service_species_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_services" ADD CONSTRAINT "vet_services_category_fk" FOREIGN KEY ("organization_id","category_id") REFERENCES "public"."vet_service_categories"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_services" ADD CONSTRAINT "vet_services_procedure_code_fk" FOREIGN KEY ("procedure_code_id") REFERENCES "public"."vet_procedure_codes"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_relationships" ADD CONSTRAINT "vet_client_relationships_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_relationships" ADD CONSTRAINT "vet_client_relationships_related_client_fk" FOREIGN KEY ("organization_id","related_client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clients" ADD CONSTRAINT "vet_clients_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clients" ADD CONSTRAINT "vet_clients_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clients" ADD CONSTRAINT "vet_clients_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_notes" ADD CONSTRAINT "vet_client_notes_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_notes" ADD CONSTRAINT "vet_client_notes_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_notes" ADD CONSTRAINT "vet_client_notes_follow_up_by_fk" FOREIGN KEY ("organization_id","follow_up_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_notes" ADD CONSTRAINT "vet_client_notes_followed_up_by_fk" FOREIGN KEY ("organization_id","followed_up_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_notes" ADD CONSTRAINT "vet_client_notes_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_notes" ADD CONSTRAINT "vet_client_notes_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_imaging_studies" ADD CONSTRAINT "vet_imaging_studies_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_imaging_studies" ADD CONSTRAINT "vet_imaging_studies_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_imaging_studies" ADD CONSTRAINT "vet_imaging_studies_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_imaging_studies" ADD CONSTRAINT "vet_imaging_studies_order_fk" FOREIGN KEY ("organization_id","order_id") REFERENCES "public"."vet_diagnostic_test_orders"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_imaging_studies" ADD CONSTRAINT "vet_imaging_studies_performed_by_fk" FOREIGN KEY ("organization_id","performed_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_imaging_studies" ADD CONSTRAINT "vet_imaging_studies_interpreted_by_fk" FOREIGN KEY ("organization_id","interpreted_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_imaging_studies" ADD CONSTRAINT "vet_imaging_studies_acknowledged_by_fk" FOREIGN KEY ("organization_id","acknowledged_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_orders" ADD CONSTRAINT "vet_diagnostic_test_orders_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_orders" ADD CONSTRAINT "vet_diagnostic_test_orders_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_orders" ADD CONSTRAINT "vet_diagnostic_test_orders_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_orders" ADD CONSTRAINT "vet_diagnostic_test_orders_diagnostic_test_fk" FOREIGN KEY ("organization_id","diagnostic_test_id") REFERENCES "public"."vet_diagnostic_tests"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_orders" ADD CONSTRAINT "vet_diagnostic_test_orders_ordered_by_fk" FOREIGN KEY ("organization_id","ordered_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_orders" ADD CONSTRAINT "vet_diagnostic_test_orders_collected_by_fk" FOREIGN KEY ("organization_id","collected_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_orders" ADD CONSTRAINT "vet_diagnostic_test_orders_reviewed_by_fk" FOREIGN KEY ("organization_id","reviewed_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_orders" ADD CONSTRAINT "vet_diagnostic_test_orders_client_informed_by_fk" FOREIGN KEY ("organization_id","client_informed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_orders" ADD CONSTRAINT "vet_diagnostic_test_orders_cancelled_by_fk" FOREIGN KEY ("organization_id","cancelled_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_results" ADD CONSTRAINT "vet_diagnostic_test_results_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_results" ADD CONSTRAINT "vet_diagnostic_test_results_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_results" ADD CONSTRAINT "vet_diagnostic_test_results_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_results" ADD CONSTRAINT "vet_diagnostic_test_results_order_fk" FOREIGN KEY ("organization_id","order_id") REFERENCES "public"."vet_diagnostic_test_orders"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_results" ADD CONSTRAINT "vet_diagnostic_test_results_performed_by_fk" FOREIGN KEY ("organization_id","performed_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_results" ADD CONSTRAINT "vet_diagnostic_test_results_document_fk" FOREIGN KEY ("organization_id","document_id") REFERENCES "public"."vet_patient_documents"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_results" ADD CONSTRAINT "vet_diagnostic_test_results_acknowledged_by_fk" FOREIGN KEY ("organization_id","acknowledged_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_results" ADD CONSTRAINT "vet_diagnostic_test_results_reviewed_by_fk" FOREIGN KEY ("organization_id","reviewed_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnostic_test_results" ADD CONSTRAINT "vet_diagnostic_test_results_correction_of_fk" FOREIGN KEY ("organization_id","correction_of_id") REFERENCES "public"."vet_diagnostic_test_results"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_resources" ADD CONSTRAINT "vet_resources_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_resources" ADD CONSTRAINT "vet_resources_room_fk" FOREIGN KEY ("organization_id","room_id") REFERENCES "public"."vet_rooms"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_rooms" ADD CONSTRAINT "vet_rooms_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_auth_tokens" ADD CONSTRAINT "vet_auth_tokens_user_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_sessions" ADD CONSTRAINT "vet_sessions_user_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_users" ADD CONSTRAINT "vet_users_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_users" ADD CONSTRAINT "vet_users_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_purchase_order_items" ADD CONSTRAINT "vet_purchase_order_items_purchase_order_fk" FOREIGN KEY ("organization_id","purchase_order_id") REFERENCES "public"."vet_purchase_orders"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_purchase_order_items" ADD CONSTRAINT "vet_purchase_order_items_item_fk" FOREIGN KEY ("organization_id","item_id") REFERENCES "public"."vet_inventory_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_purchase_orders" ADD CONSTRAINT "vet_purchase_orders_supplier_fk" FOREIGN KEY ("organization_id","supplier_id") REFERENCES "public"."vet_suppliers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_purchase_orders" ADD CONSTRAINT "vet_purchase_orders_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_purchase_orders" ADD CONSTRAINT "vet_purchase_orders_requested_by_fk" FOREIGN KEY ("organization_id","requested_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_purchase_orders" ADD CONSTRAINT "vet_purchase_orders_approved_by_fk" FOREIGN KEY ("organization_id","approved_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_purchase_orders" ADD CONSTRAINT "vet_purchase_orders_rejected_by_fk" FOREIGN KEY ("organization_id","rejected_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_purchase_orders" ADD CONSTRAINT "vet_purchase_orders_ordered_by_fk" FOREIGN KEY ("organization_id","ordered_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_purchase_orders" ADD CONSTRAINT "vet_purchase_orders_cancelled_by_fk" FOREIGN KEY ("organization_id","cancelled_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_supplier_documents" ADD CONSTRAINT "vet_supplier_documents_supplier_fk" FOREIGN KEY ("organization_id","supplier_id") REFERENCES "public"."vet_suppliers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_supplier_documents" ADD CONSTRAINT "vet_supplier_documents_uploaded_by_fk" FOREIGN KEY ("organization_id","uploaded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_suppliers" ADD CONSTRAINT "vet_suppliers_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_item_fk" FOREIGN KEY ("organization_id","clinic_id","item_id") REFERENCES "public"."vet_inventory_items"("organization_id","clinic_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_batch_fk" FOREIGN KEY ("organization_id","item_id","batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","item_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_purchase_order_item_fk" FOREIGN KEY ("organization_id","purchase_order_item_id") REFERENCES "public"."vet_purchase_order_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_stock_transfer_item_fk" FOREIGN KEY ("organization_id","stock_transfer_item_id") REFERENCES "public"."vet_stock_transfer_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_stock_adjustment_fk" FOREIGN KEY ("organization_id","stock_adjustment_id") REFERENCES "public"."vet_stock_adjustments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_treatment_fk" FOREIGN KEY ("organization_id","treatment_id") REFERENCES "public"."vet_treatments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_supplier_fk" FOREIGN KEY ("organization_id","supplier_id") REFERENCES "public"."vet_suppliers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_performed_by_fk" FOREIGN KEY ("organization_id","performed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_inventory_transactions" ADD CONSTRAINT "vet_inventory_transactions_witnessed_by_fk" FOREIGN KEY ("organization_id","witnessed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_adjustments" ADD CONSTRAINT "vet_stock_adjustments_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_adjustments" ADD CONSTRAINT "vet_stock_adjustments_item_fk" FOREIGN KEY ("organization_id","clinic_id","item_id") REFERENCES "public"."vet_inventory_items"("organization_id","clinic_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_adjustments" ADD CONSTRAINT "vet_stock_adjustments_batch_fk" FOREIGN KEY ("organization_id","item_id","batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","item_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_adjustments" ADD CONSTRAINT "vet_stock_adjustments_adjusted_by_fk" FOREIGN KEY ("organization_id","adjusted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_adjustments" ADD CONSTRAINT "vet_stock_adjustments_witnessed_by_fk" FOREIGN KEY ("organization_id","witnessed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_adjustments" ADD CONSTRAINT "vet_stock_adjustments_reviewed_by_fk" FOREIGN KEY ("organization_id","reviewed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfer_items" ADD CONSTRAINT "vet_stock_transfer_items_stock_transfer_fk" FOREIGN KEY ("organization_id","stock_transfer_id") REFERENCES "public"."vet_stock_transfers"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfer_items" ADD CONSTRAINT "vet_stock_transfer_items_from_item_fk" FOREIGN KEY ("organization_id","from_item_id") REFERENCES "public"."vet_inventory_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfer_items" ADD CONSTRAINT "vet_stock_transfer_items_to_item_fk" FOREIGN KEY ("organization_id","to_item_id") REFERENCES "public"."vet_inventory_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfer_items" ADD CONSTRAINT "vet_stock_transfer_items_from_batch_fk" FOREIGN KEY ("organization_id","from_item_id","from_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","item_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfer_items" ADD CONSTRAINT "vet_stock_transfer_items_to_batch_fk" FOREIGN KEY ("organization_id","to_item_id","to_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","item_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfers" ADD CONSTRAINT "vet_stock_transfers_from_clinic_fk" FOREIGN KEY ("organization_id","from_clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfers" ADD CONSTRAINT "vet_stock_transfers_to_clinic_fk" FOREIGN KEY ("organization_id","to_clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfers" ADD CONSTRAINT "vet_stock_transfers_requested_by_fk" FOREIGN KEY ("organization_id","requested_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfers" ADD CONSTRAINT "vet_stock_transfers_approved_by_fk" FOREIGN KEY ("organization_id","approved_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfers" ADD CONSTRAINT "vet_stock_transfers_shipped_by_fk" FOREIGN KEY ("organization_id","shipped_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfers" ADD CONSTRAINT "vet_stock_transfers_received_by_fk" FOREIGN KEY ("organization_id","received_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_stock_transfers" ADD CONSTRAINT "vet_stock_transfers_cancelled_by_fk" FOREIGN KEY ("organization_id","cancelled_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clinical_addenda" ADD CONSTRAINT "vet_clinical_addenda_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clinical_addenda" ADD CONSTRAINT "vet_clinical_addenda_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clinical_addenda" ADD CONSTRAINT "vet_clinical_addenda_consultation_fk" FOREIGN KEY ("organization_id","consultation_id") REFERENCES "public"."vet_consultations"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clinical_addenda" ADD CONSTRAINT "vet_clinical_addenda_discharge_summary_fk" FOREIGN KEY ("organization_id","discharge_summary_id") REFERENCES "public"."vet_discharge_summaries"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clinical_addenda" ADD CONSTRAINT "vet_clinical_addenda_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clinical_addenda" ADD CONSTRAINT "vet_clinical_addenda_staff_fk" FOREIGN KEY ("organization_id","staff_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_consultations" ADD CONSTRAINT "vet_consultations_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_consultations" ADD CONSTRAINT "vet_consultations_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_consultations" ADD CONSTRAINT "vet_consultations_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_consultations" ADD CONSTRAINT "vet_consultations_appointment_fk" FOREIGN KEY ("organization_id","appointment_id") REFERENCES "public"."vet_appointments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_consultations" ADD CONSTRAINT "vet_consultations_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_consultations" ADD CONSTRAINT "vet_consultations_locked_by_fk" FOREIGN KEY ("organization_id","locked_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnoses" ADD CONSTRAINT "vet_diagnoses_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnoses" ADD CONSTRAINT "vet_diagnoses_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnoses" ADD CONSTRAINT "vet_diagnoses_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnoses" ADD CONSTRAINT "vet_diagnoses_diagnosed_by_fk" FOREIGN KEY ("organization_id","diagnosed_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnoses" ADD CONSTRAINT "vet_diagnoses_recurrence_of_fk" FOREIGN KEY ("organization_id","recurrence_of_id") REFERENCES "public"."vet_diagnoses"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnoses" ADD CONSTRAINT "vet_diagnoses_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_diagnoses" ADD CONSTRAINT "vet_diagnoses_diagnosis_code_fk" FOREIGN KEY ("diagnosis_code_id") REFERENCES "public"."vet_diagnosis_codes"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discharge_summaries" ADD CONSTRAINT "vet_discharge_summaries_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discharge_summaries" ADD CONSTRAINT "vet_discharge_summaries_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discharge_summaries" ADD CONSTRAINT "vet_discharge_summaries_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discharge_summaries" ADD CONSTRAINT "vet_discharge_summaries_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discharge_summaries" ADD CONSTRAINT "vet_discharge_summaries_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_discharge_summaries" ADD CONSTRAINT "vet_discharge_summaries_locked_by_fk" FOREIGN KEY ("organization_id","locked_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_referrals" ADD CONSTRAINT "vet_referrals_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_referrals" ADD CONSTRAINT "vet_referrals_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_referrals" ADD CONSTRAINT "vet_referrals_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_referrals" ADD CONSTRAINT "vet_referrals_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_referrals" ADD CONSTRAINT "vet_referrals_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_encounter_attachments" ADD CONSTRAINT "vet_encounter_attachments_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_encounter_attachments" ADD CONSTRAINT "vet_encounter_attachments_uploaded_by_fk" FOREIGN KEY ("organization_id","uploaded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_encounter_attachments" ADD CONSTRAINT "vet_encounter_attachments_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_encounter_participants" ADD CONSTRAINT "vet_encounter_participants_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_encounter_participants" ADD CONSTRAINT "vet_encounter_participants_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_encounter_participants" ADD CONSTRAINT "vet_encounter_participants_staff_fk" FOREIGN KEY ("organization_id","staff_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medical_encounters" ADD CONSTRAINT "vet_medical_encounters_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medical_encounters" ADD CONSTRAINT "vet_medical_encounters_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medical_encounters" ADD CONSTRAINT "vet_medical_encounters_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medical_encounters" ADD CONSTRAINT "vet_medical_encounters_appointment_fk" FOREIGN KEY ("organization_id","appointment_id") REFERENCES "public"."vet_appointments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medical_encounters" ADD CONSTRAINT "vet_medical_encounters_primary_veterinarian_fk" FOREIGN KEY ("organization_id","primary_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medical_encounters" ADD CONSTRAINT "vet_medical_encounters_locked_by_fk" FOREIGN KEY ("organization_id","locked_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vcpr_records" ADD CONSTRAINT "vet_vcpr_records_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vcpr_records" ADD CONSTRAINT "vet_vcpr_records_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vcpr_records" ADD CONSTRAINT "vet_vcpr_records_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vcpr_records" ADD CONSTRAINT "vet_vcpr_records_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vcpr_records" ADD CONSTRAINT "vet_vcpr_records_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_alerts" ADD CONSTRAINT "vet_patient_alerts_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_alerts" ADD CONSTRAINT "vet_patient_alerts_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_alerts" ADD CONSTRAINT "vet_patient_alerts_ended_by_fk" FOREIGN KEY ("organization_id","ended_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_alerts" ADD CONSTRAINT "vet_patient_alerts_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_allergies" ADD CONSTRAINT "vet_patient_allergies_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_allergies" ADD CONSTRAINT "vet_patient_allergies_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_allergies" ADD CONSTRAINT "vet_patient_allergies_ended_by_fk" FOREIGN KEY ("organization_id","ended_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_allergies" ADD CONSTRAINT "vet_patient_allergies_confirmed_by_veterinarian_fk" FOREIGN KEY ("organization_id","confirmed_by_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_allergies" ADD CONSTRAINT "vet_patient_allergies_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_documents" ADD CONSTRAINT "vet_patient_documents_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_documents" ADD CONSTRAINT "vet_patient_documents_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_documents" ADD CONSTRAINT "vet_patient_documents_replaces_fk" FOREIGN KEY ("organization_id","replaces_id") REFERENCES "public"."vet_patient_documents"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_documents" ADD CONSTRAINT "vet_patient_documents_uploaded_by_fk" FOREIGN KEY ("organization_id","uploaded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_documents" ADD CONSTRAINT "vet_patient_documents_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_identifiers" ADD CONSTRAINT "vet_patient_identifiers_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_merge_events" ADD CONSTRAINT "vet_patient_merge_events_surviving_patient_fk" FOREIGN KEY ("organization_id","surviving_patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_merge_events" ADD CONSTRAINT "vet_patient_merge_events_merged_patient_fk" FOREIGN KEY ("organization_id","merged_patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_merge_events" ADD CONSTRAINT "vet_patient_merge_events_merged_by_fk" FOREIGN KEY ("organization_id","merged_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_merge_events" ADD CONSTRAINT "vet_patient_merge_events_reverted_by_fk" FOREIGN KEY ("organization_id","reverted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_notes" ADD CONSTRAINT "vet_patient_notes_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_notes" ADD CONSTRAINT "vet_patient_notes_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_notes" ADD CONSTRAINT "vet_patient_notes_follow_up_by_fk" FOREIGN KEY ("organization_id","follow_up_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_notes" ADD CONSTRAINT "vet_patient_notes_followed_up_by_fk" FOREIGN KEY ("organization_id","followed_up_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_notes" ADD CONSTRAINT "vet_patient_notes_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_notes" ADD CONSTRAINT "vet_patient_notes_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_ownership_transfers" ADD CONSTRAINT "vet_patient_ownership_transfers_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_ownership_transfers" ADD CONSTRAINT "vet_patient_ownership_transfers_from_client_fk" FOREIGN KEY ("organization_id","from_client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_ownership_transfers" ADD CONSTRAINT "vet_patient_ownership_transfers_to_client_fk" FOREIGN KEY ("organization_id","to_client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_ownership_transfers" ADD CONSTRAINT "vet_patient_ownership_transfers_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_ownership_transfers" ADD CONSTRAINT "vet_patient_ownership_transfers_patient_document_fk" FOREIGN KEY ("organization_id","patient_document_id") REFERENCES "public"."vet_patient_documents"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_ownership_transfers" ADD CONSTRAINT "vet_patient_ownership_transfers_completed_by_fk" FOREIGN KEY ("organization_id","completed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_ownership_transfers" ADD CONSTRAINT "vet_patient_ownership_transfers_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_owners" ADD CONSTRAINT "vet_patient_owners_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_owners" ADD CONSTRAINT "vet_patient_owners_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_weight_history" ADD CONSTRAINT "vet_patient_weight_history_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_weight_history" ADD CONSTRAINT "vet_patient_weight_history_measured_by_fk" FOREIGN KEY ("organization_id","measured_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patients" ADD CONSTRAINT "vet_patients_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patients" ADD CONSTRAINT "vet_patients_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patients" ADD CONSTRAINT "vet_patients_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patients" ADD CONSTRAINT "vet_patients_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patients" ADD CONSTRAINT "vet_patients_breed_fk" FOREIGN KEY ("species_id","breed_id") REFERENCES "public"."vet_breeds"("species_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_certificates" ADD CONSTRAINT "vet_certificates_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_certificates" ADD CONSTRAINT "vet_certificates_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_certificates" ADD CONSTRAINT "vet_certificates_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_certificates" ADD CONSTRAINT "vet_certificates_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_certificates" ADD CONSTRAINT "vet_certificates_issuing_veterinarian_fk" FOREIGN KEY ("organization_id","issuing_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_certificates" ADD CONSTRAINT "vet_certificates_vaccination_fk" FOREIGN KEY ("organization_id","vaccination_id") REFERENCES "public"."vet_vaccinations"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_certificates" ADD CONSTRAINT "vet_certificates_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_certificates" ADD CONSTRAINT "vet_certificates_document_fk" FOREIGN KEY ("organization_id","document_id") REFERENCES "public"."vet_patient_documents"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_certificates" ADD CONSTRAINT "vet_certificates_replaces_fk" FOREIGN KEY ("organization_id","replaces_id") REFERENCES "public"."vet_certificates"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_certificates" ADD CONSTRAINT "vet_certificates_revoked_by_fk" FOREIGN KEY ("organization_id","revoked_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dental_records" ADD CONSTRAINT "vet_dental_records_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dental_records" ADD CONSTRAINT "vet_dental_records_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dental_records" ADD CONSTRAINT "vet_dental_records_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dental_records" ADD CONSTRAINT "vet_dental_records_anesthesia_record_fk" FOREIGN KEY ("organization_id","anesthesia_record_id") REFERENCES "public"."vet_anesthesia_records"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dental_records" ADD CONSTRAINT "vet_dental_records_performed_by_fk" FOREIGN KEY ("organization_id","performed_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dental_records" ADD CONSTRAINT "vet_dental_records_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_exams" ADD CONSTRAINT "vet_wellness_exams_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_exams" ADD CONSTRAINT "vet_wellness_exams_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_exams" ADD CONSTRAINT "vet_wellness_exams_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_exams" ADD CONSTRAINT "vet_wellness_exams_examined_by_fk" FOREIGN KEY ("organization_id","examined_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_parasitic_control" ADD CONSTRAINT "vet_parasitic_control_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_parasitic_control" ADD CONSTRAINT "vet_parasitic_control_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_parasitic_control" ADD CONSTRAINT "vet_parasitic_control_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_parasitic_control" ADD CONSTRAINT "vet_parasitic_control_product_fk" FOREIGN KEY ("organization_id","product_id") REFERENCES "public"."vet_products"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_parasitic_control" ADD CONSTRAINT "vet_parasitic_control_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_parasitic_control" ADD CONSTRAINT "vet_parasitic_control_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_parasitic_control" ADD CONSTRAINT "vet_parasitic_control_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_parasitic_control" ADD CONSTRAINT "vet_parasitic_control_administered_by_fk" FOREIGN KEY ("organization_id","administered_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccine_protocol_doses" ADD CONSTRAINT "vet_vaccine_protocol_doses_protocol_fk" FOREIGN KEY ("organization_id","protocol_id") REFERENCES "public"."vet_vaccine_protocols"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccine_protocol_doses" ADD CONSTRAINT "vet_vaccine_protocol_doses_product_fk" FOREIGN KEY ("organization_id","product_id") REFERENCES "public"."vet_products"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccine_protocols" ADD CONSTRAINT "vet_vaccine_protocols_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccine_protocols" ADD CONSTRAINT "vet_vaccine_protocols_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccinations" ADD CONSTRAINT "vet_vaccinations_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccinations" ADD CONSTRAINT "vet_vaccinations_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccinations" ADD CONSTRAINT "vet_vaccinations_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccinations" ADD CONSTRAINT "vet_vaccinations_protocol_dose_fk" FOREIGN KEY ("organization_id","protocol_dose_id") REFERENCES "public"."vet_vaccine_protocol_doses"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccinations" ADD CONSTRAINT "vet_vaccinations_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccinations" ADD CONSTRAINT "vet_vaccinations_administered_by_fk" FOREIGN KEY ("organization_id","administered_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccinations" ADD CONSTRAINT "vet_vaccinations_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccinations" ADD CONSTRAINT "vet_vaccinations_document_fk" FOREIGN KEY ("organization_id","document_id") REFERENCES "public"."vet_patient_documents"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vaccinations" ADD CONSTRAINT "vet_vaccinations_voided_by_fk" FOREIGN KEY ("organization_id","voided_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_drug_schedules" ADD CONSTRAINT "vet_drug_schedules_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_breeds" ADD CONSTRAINT "vet_breeds_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointment_types" ADD CONSTRAINT "vet_appointment_types_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointment_types" ADD CONSTRAINT "vet_appointment_types_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointment_resources" ADD CONSTRAINT "vet_appointment_resources_appointment_fk" FOREIGN KEY ("organization_id","appointment_id") REFERENCES "public"."vet_appointments"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointment_resources" ADD CONSTRAINT "vet_appointment_resources_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointment_resources" ADD CONSTRAINT "vet_appointment_resources_staff_fk" FOREIGN KEY ("organization_id","staff_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointment_resources" ADD CONSTRAINT "vet_appointment_resources_room_fk" FOREIGN KEY ("organization_id","room_id") REFERENCES "public"."vet_rooms"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointment_resources" ADD CONSTRAINT "vet_appointment_resources_resource_fk" FOREIGN KEY ("organization_id","resource_id") REFERENCES "public"."vet_resources"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointments" ADD CONSTRAINT "vet_appointments_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointments" ADD CONSTRAINT "vet_appointments_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointments" ADD CONSTRAINT "vet_appointments_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointments" ADD CONSTRAINT "vet_appointments_appointment_type_fk" FOREIGN KEY ("organization_id","appointment_type_id") REFERENCES "public"."vet_appointment_types"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointments" ADD CONSTRAINT "vet_appointments_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointments" ADD CONSTRAINT "vet_appointments_room_fk" FOREIGN KEY ("organization_id","room_id") REFERENCES "public"."vet_rooms"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointments" ADD CONSTRAINT "vet_appointments_recurring_series_fk" FOREIGN KEY ("organization_id","recurring_series_id") REFERENCES "public"."vet_recurring_appointment_series"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointments" ADD CONSTRAINT "vet_appointments_rescheduled_from_fk" FOREIGN KEY ("organization_id","rescheduled_from_id") REFERENCES "public"."vet_appointments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_appointments" ADD CONSTRAINT "vet_appointments_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recurring_appointment_series" ADD CONSTRAINT "vet_recurring_appointment_series_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recurring_appointment_series" ADD CONSTRAINT "vet_recurring_appointment_series_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recurring_appointment_series" ADD CONSTRAINT "vet_recurring_appointment_series_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recurring_appointment_series" ADD CONSTRAINT "vet_recurring_appointment_series_appointment_type_fk" FOREIGN KEY ("organization_id","appointment_type_id") REFERENCES "public"."vet_appointment_types"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recurring_appointment_series" ADD CONSTRAINT "vet_recurring_appointment_series_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recurring_appointment_series" ADD CONSTRAINT "vet_recurring_appointment_series_room_fk" FOREIGN KEY ("organization_id","room_id") REFERENCES "public"."vet_rooms"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recurring_appointment_series" ADD CONSTRAINT "vet_recurring_appointment_series_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_schedule_blocks" ADD CONSTRAINT "vet_schedule_blocks_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_schedule_blocks" ADD CONSTRAINT "vet_schedule_blocks_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_schedule_blocks" ADD CONSTRAINT "vet_schedule_blocks_staff_fk" FOREIGN KEY ("organization_id","staff_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_schedule_blocks" ADD CONSTRAINT "vet_schedule_blocks_room_fk" FOREIGN KEY ("organization_id","room_id") REFERENCES "public"."vet_rooms"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_schedule_blocks" ADD CONSTRAINT "vet_schedule_blocks_resource_fk" FOREIGN KEY ("organization_id","resource_id") REFERENCES "public"."vet_resources"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_schedule_blocks" ADD CONSTRAINT "vet_schedule_blocks_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_waitlist_entries" ADD CONSTRAINT "vet_waitlist_entries_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_waitlist_entries" ADD CONSTRAINT "vet_waitlist_entries_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_waitlist_entries" ADD CONSTRAINT "vet_waitlist_entries_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_waitlist_entries" ADD CONSTRAINT "vet_waitlist_entries_appointment_type_fk" FOREIGN KEY ("organization_id","appointment_type_id") REFERENCES "public"."vet_appointment_types"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_waitlist_entries" ADD CONSTRAINT "vet_waitlist_entries_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_waitlist_entries" ADD CONSTRAINT "vet_waitlist_entries_current_appointment_fk" FOREIGN KEY ("organization_id","current_appointment_id") REFERENCES "public"."vet_appointments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_waitlist_entries" ADD CONSTRAINT "vet_waitlist_entries_appointment_fk" FOREIGN KEY ("organization_id","appointment_id") REFERENCES "public"."vet_appointments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_waitlist_entries" ADD CONSTRAINT "vet_waitlist_entries_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_clinic_assignments" ADD CONSTRAINT "vet_staff_clinic_assignments_staff_fk" FOREIGN KEY ("organization_id","staff_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_clinic_assignments" ADD CONSTRAINT "vet_staff_clinic_assignments_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff" ADD CONSTRAINT "vet_staff_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff" ADD CONSTRAINT "vet_staff_user_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_attendance" ADD CONSTRAINT "vet_staff_attendance_staff_fk" FOREIGN KEY ("organization_id","staff_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_attendance" ADD CONSTRAINT "vet_staff_attendance_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_attendance" ADD CONSTRAINT "vet_staff_attendance_staff_schedule_fk" FOREIGN KEY ("organization_id","staff_schedule_id") REFERENCES "public"."vet_staff_schedules"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_attendance" ADD CONSTRAINT "vet_staff_attendance_corrected_by_fk" FOREIGN KEY ("organization_id","corrected_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_attendance" ADD CONSTRAINT "vet_staff_attendance_approved_by_fk" FOREIGN KEY ("organization_id","approved_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_leave_requests" ADD CONSTRAINT "vet_staff_leave_requests_staff_fk" FOREIGN KEY ("organization_id","staff_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_leave_requests" ADD CONSTRAINT "vet_staff_leave_requests_reviewed_by_fk" FOREIGN KEY ("organization_id","reviewed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_schedules" ADD CONSTRAINT "vet_staff_schedules_staff_fk" FOREIGN KEY ("organization_id","staff_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_schedules" ADD CONSTRAINT "vet_staff_schedules_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_staff_schedules" ADD CONSTRAINT "vet_staff_schedules_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vet_clinic_assignments" ADD CONSTRAINT "vet_vet_clinic_assignments_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vet_clinic_assignments" ADD CONSTRAINT "vet_vet_clinic_assignments_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vet_schedules" ADD CONSTRAINT "vet_vet_schedules_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_vet_schedules" ADD CONSTRAINT "vet_vet_schedules_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinarian_licenses" ADD CONSTRAINT "vet_veterinarian_licenses_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinarian_licenses" ADD CONSTRAINT "vet_veterinarian_licenses_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinarian_licenses" ADD CONSTRAINT "vet_veterinarian_licenses_verified_by_fk" FOREIGN KEY ("organization_id","verified_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinarians" ADD CONSTRAINT "vet_veterinarians_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinarians" ADD CONSTRAINT "vet_veterinarians_staff_fk" FOREIGN KEY ("organization_id","staff_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinarians" ADD CONSTRAINT "vet_veterinarians_user_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_monitoring" ADD CONSTRAINT "vet_anesthesia_monitoring_anesthesia_record_fk" FOREIGN KEY ("organization_id","anesthesia_record_id") REFERENCES "public"."vet_anesthesia_records"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_monitoring" ADD CONSTRAINT "vet_anesthesia_monitoring_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_records" ADD CONSTRAINT "vet_anesthesia_records_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_records" ADD CONSTRAINT "vet_anesthesia_records_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_records" ADD CONSTRAINT "vet_anesthesia_records_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_records" ADD CONSTRAINT "vet_anesthesia_records_surgery_fk" FOREIGN KEY ("organization_id","surgery_id") REFERENCES "public"."vet_surgeries"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_records" ADD CONSTRAINT "vet_anesthesia_records_anesthetist_fk" FOREIGN KEY ("organization_id","anesthetist_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_records" ADD CONSTRAINT "vet_anesthesia_records_supervising_veterinarian_fk" FOREIGN KEY ("organization_id","supervising_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_anesthesia_records" ADD CONSTRAINT "vet_anesthesia_records_signed_by_fk" FOREIGN KEY ("organization_id","signed_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgeries" ADD CONSTRAINT "vet_surgeries_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgeries" ADD CONSTRAINT "vet_surgeries_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgeries" ADD CONSTRAINT "vet_surgeries_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgeries" ADD CONSTRAINT "vet_surgeries_room_fk" FOREIGN KEY ("organization_id","room_id") REFERENCES "public"."vet_rooms"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgeries" ADD CONSTRAINT "vet_surgeries_lead_surgeon_fk" FOREIGN KEY ("organization_id","lead_surgeon_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgeries" ADD CONSTRAINT "vet_surgeries_assistant_surgeon_fk" FOREIGN KEY ("organization_id","assistant_surgeon_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgeries" ADD CONSTRAINT "vet_surgeries_scrub_technician_fk" FOREIGN KEY ("organization_id","scrub_technician_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgeries" ADD CONSTRAINT "vet_surgeries_signed_by_fk" FOREIGN KEY ("organization_id","signed_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgical_procedures" ADD CONSTRAINT "vet_surgical_procedures_surgery_fk" FOREIGN KEY ("organization_id","surgery_id") REFERENCES "public"."vet_surgeries"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgical_procedures" ADD CONSTRAINT "vet_surgical_procedures_procedure_code_fk" FOREIGN KEY ("procedure_code_id") REFERENCES "public"."vet_procedure_codes"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_surgical_procedures" ADD CONSTRAINT "vet_surgical_procedures_surgeon_fk" FOREIGN KEY ("organization_id","surgeon_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_prescribing_veterinarian_fk" FOREIGN KEY ("organization_id","prescribing_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_vcpr_fk" FOREIGN KEY ("organization_id","vcpr_id") REFERENCES "public"."vet_vcpr_records"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_replaces_fk" FOREIGN KEY ("organization_id","replaces_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_first_dispensed_by_fk" FOREIGN KEY ("organization_id","first_dispensed_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescriptions" ADD CONSTRAINT "vet_prescriptions_discontinued_by_fk" FOREIGN KEY ("organization_id","discontinued_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_procedure_code_fk" FOREIGN KEY ("procedure_code_id") REFERENCES "public"."vet_procedure_codes"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_service_fk" FOREIGN KEY ("organization_id","service_id") REFERENCES "public"."vet_services"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_diagnosis_fk" FOREIGN KEY ("organization_id","diagnosis_id") REFERENCES "public"."vet_diagnoses"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_ordered_by_fk" FOREIGN KEY ("organization_id","ordered_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_performed_by_fk" FOREIGN KEY ("organization_id","performed_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_vcpr_fk" FOREIGN KEY ("organization_id","vcpr_id") REFERENCES "public"."vet_vcpr_records"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatments" ADD CONSTRAINT "vet_treatments_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "vet_clinics_is_active_idx" ON "vet_clinics" USING btree ("organization_id","is_active");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_tests_category_is_active_idx" ON "vet_diagnostic_tests" USING btree ("organization_id","category","is_active");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_tests_name_normalized_idx" ON "vet_diagnostic_tests" USING btree ("organization_id","name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_tests_service_id_idx" ON "vet_diagnostic_tests" USING btree ("organization_id","service_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_emergency_cases_encounter_unique" ON "vet_emergency_cases" USING btree ("organization_id","encounter_id") WHERE "vet_emergency_cases"."encounter_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_emergency_cases_waiting_list_idx" ON "vet_emergency_cases" USING btree ("organization_id","clinic_id","status","triage_level","arrived_at");
--> statement-breakpoint
CREATE INDEX "vet_emergency_cases_patient_id_arrived_at_idx" ON "vet_emergency_cases" USING btree ("organization_id","patient_id","arrived_at");
--> statement-breakpoint
CREATE INDEX "vet_emergency_cases_clinic_id_arrived_at_idx" ON "vet_emergency_cases" USING btree ("organization_id","clinic_id","arrived_at");
--> statement-breakpoint
CREATE INDEX "vet_emergency_cases_client_id_idx" ON "vet_emergency_cases" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_emergency_cases_attending_veterinarian_id_idx" ON "vet_emergency_cases" USING btree ("organization_id","attending_veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_emergency_cases_resuscitation_discussed_by_idx" ON "vet_emergency_cases" USING btree ("organization_id","resuscitation_discussed_by");
--> statement-breakpoint
CREATE INDEX "vet_emergency_vital_signs_emergency_case_id_recorded_at_idx" ON "vet_emergency_vital_signs" USING btree ("organization_id","emergency_case_id","recorded_at");
--> statement-breakpoint
CREATE INDEX "vet_emergency_vital_signs_recorded_by_idx" ON "vet_emergency_vital_signs" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE INDEX "vet_inventory_batches_lot_number_normalized_idx" ON "vet_inventory_batches" USING btree ("organization_id","lot_number_normalized");
--> statement-breakpoint
CREATE INDEX "vet_inventory_batches_status_expires_on_idx" ON "vet_inventory_batches" USING btree ("organization_id","status","expires_on");
--> statement-breakpoint
CREATE INDEX "vet_inventory_batches_supplier_id_received_at_idx" ON "vet_inventory_batches" USING btree ("organization_id","supplier_id","received_at");
--> statement-breakpoint
CREATE INDEX "vet_inventory_batches_received_by_idx" ON "vet_inventory_batches" USING btree ("organization_id","received_by");
--> statement-breakpoint
CREATE INDEX "vet_inventory_batches_status_changed_by_idx" ON "vet_inventory_batches" USING btree ("organization_id","status_changed_by");
--> statement-breakpoint
CREATE INDEX "vet_inventory_items_clinic_id_stock_status_idx" ON "vet_inventory_items" USING btree ("organization_id","clinic_id","stock_status");
--> statement-breakpoint
CREATE INDEX "vet_inventory_items_clinic_id_dea_schedule_idx" ON "vet_inventory_items" USING btree ("organization_id","clinic_id","dea_schedule");
--> statement-breakpoint
CREATE INDEX "vet_inventory_items_name_normalized_idx" ON "vet_inventory_items" USING btree ("organization_id","name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_inventory_items_product_id_clinic_id_idx" ON "vet_inventory_items" USING btree ("organization_id","product_id","clinic_id");
--> statement-breakpoint
CREATE INDEX "vet_inventory_items_medication_id_idx" ON "vet_inventory_items" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_inventory_items_ndc_normalized_idx" ON "vet_inventory_items" USING btree ("organization_id","ndc_normalized");
--> statement-breakpoint
CREATE INDEX "vet_inventory_items_preferred_supplier_id_idx" ON "vet_inventory_items" USING btree ("organization_id","preferred_supplier_id");
--> statement-breakpoint
CREATE INDEX "vet_organizations_created_at_idx" ON "vet_organizations" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "vet_organizations_subscription_tier_idx" ON "vet_organizations" USING btree ("subscription_tier");
--> statement-breakpoint
CREATE INDEX "vet_triage_records_emergency_case_id_triaged_at_idx" ON "vet_triage_records" USING btree ("organization_id","emergency_case_id","triaged_at");
--> statement-breakpoint
CREATE INDEX "vet_triage_records_triaged_by_idx" ON "vet_triage_records" USING btree ("organization_id","triaged_by");
--> statement-breakpoint
CREATE INDEX "vet_estimate_items_patient_id_idx" ON "vet_estimate_items" USING btree ("organization_id","patient_id") WHERE "vet_estimate_items"."patient_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_estimate_items_service_id_idx" ON "vet_estimate_items" USING btree ("organization_id","service_id") WHERE "vet_estimate_items"."service_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_estimate_items_product_id_idx" ON "vet_estimate_items" USING btree ("organization_id","product_id") WHERE "vet_estimate_items"."product_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_estimate_items_package_id_idx" ON "vet_estimate_items" USING btree ("organization_id","package_id") WHERE "vet_estimate_items"."package_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_estimates_status_expires_on_idx" ON "vet_estimates" USING btree ("organization_id","status","expires_on");
--> statement-breakpoint
CREATE INDEX "vet_estimates_client_id_created_at_idx" ON "vet_estimates" USING btree ("organization_id","client_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_estimates_patient_id_idx" ON "vet_estimates" USING btree ("organization_id","patient_id");
--> statement-breakpoint
CREATE INDEX "vet_estimates_encounter_id_idx" ON "vet_estimates" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_estimates_clinic_id_status_idx" ON "vet_estimates" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_estimates_veterinarian_id_status_idx" ON "vet_estimates" USING btree ("organization_id","veterinarian_id","status");
--> statement-breakpoint
CREATE INDEX "vet_estimates_converted_invoice_id_idx" ON "vet_estimates" USING btree ("organization_id","converted_invoice_id") WHERE "vet_estimates"."converted_invoice_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_estimates_created_by_idx" ON "vet_estimates" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_estimates_presented_by_idx" ON "vet_estimates" USING btree ("organization_id","presented_by") WHERE "vet_estimates"."presented_by" is not null;
--> statement-breakpoint
CREATE INDEX "vet_estimates_witnessed_by_idx" ON "vet_estimates" USING btree ("organization_id","witnessed_by") WHERE "vet_estimates"."witnessed_by" is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_invoice_items_item_unique" ON "vet_invoice_items" USING btree ("organization_id","invoice_id","patient_id","item_type","item_id") WHERE "vet_invoice_items"."patient_id" is not null and "vet_invoice_items"."item_id" is not null and not "vet_invoice_items"."allow_duplicate";
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_invoice_items_item_no_patient_unique" ON "vet_invoice_items" USING btree ("organization_id","invoice_id","item_type","item_id") WHERE "vet_invoice_items"."patient_id" is null and "vet_invoice_items"."item_id" is not null and not "vet_invoice_items"."allow_duplicate";
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_patient_id_idx" ON "vet_invoice_items" USING btree ("organization_id","patient_id");
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_encounter_id_idx" ON "vet_invoice_items" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_service_id_idx" ON "vet_invoice_items" USING btree ("organization_id","service_id") WHERE "vet_invoice_items"."service_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_product_id_idx" ON "vet_invoice_items" USING btree ("organization_id","product_id") WHERE "vet_invoice_items"."product_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_package_id_idx" ON "vet_invoice_items" USING btree ("organization_id","package_id") WHERE "vet_invoice_items"."package_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_inventory_batch_id_idx" ON "vet_invoice_items" USING btree ("organization_id","inventory_batch_id") WHERE "vet_invoice_items"."inventory_batch_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_veterinarian_id_performed_on_idx" ON "vet_invoice_items" USING btree ("organization_id","veterinarian_id","performed_on");
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_performed_by_performed_on_idx" ON "vet_invoice_items" USING btree ("organization_id","performed_by","performed_on");
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_treatment_id_idx" ON "vet_invoice_items" USING btree ("organization_id","treatment_id") WHERE "vet_invoice_items"."treatment_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_prescription_id_idx" ON "vet_invoice_items" USING btree ("organization_id","prescription_id") WHERE "vet_invoice_items"."prescription_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_diagnostic_test_order_id_idx" ON "vet_invoice_items" USING btree ("organization_id","diagnostic_test_order_id") WHERE "vet_invoice_items"."diagnostic_test_order_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_vaccination_id_idx" ON "vet_invoice_items" USING btree ("organization_id","vaccination_id") WHERE "vet_invoice_items"."vaccination_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoice_items_discount_id_idx" ON "vet_invoice_items" USING btree ("organization_id","discount_id") WHERE "vet_invoice_items"."discount_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoices_status_due_date_idx" ON "vet_invoices" USING btree ("organization_id","status","due_date");
--> statement-breakpoint
CREATE INDEX "vet_invoices_client_id_status_due_date_idx" ON "vet_invoices" USING btree ("organization_id","client_id","status","due_date");
--> statement-breakpoint
CREATE INDEX "vet_invoices_clinic_id_invoiced_on_idx" ON "vet_invoices" USING btree ("organization_id","clinic_id","invoiced_on");
--> statement-breakpoint
CREATE INDEX "vet_invoices_patient_id_invoiced_on_idx" ON "vet_invoices" USING btree ("organization_id","patient_id","invoiced_on");
--> statement-breakpoint
CREATE INDEX "vet_invoices_encounter_id_idx" ON "vet_invoices" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_invoices_created_by_idx" ON "vet_invoices" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_invoices_discount_id_idx" ON "vet_invoices" USING btree ("organization_id","discount_id") WHERE "vet_invoices"."discount_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoices_written_off_by_idx" ON "vet_invoices" USING btree ("organization_id","written_off_by") WHERE "vet_invoices"."written_off_by" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoices_voided_by_idx" ON "vet_invoices" USING btree ("organization_id","voided_by") WHERE "vet_invoices"."voided_by" is not null;
--> statement-breakpoint
CREATE INDEX "vet_invoice_item_taxes_tax_rate_id_idx" ON "vet_invoice_item_taxes" USING btree ("organization_id","tax_rate_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_client_account_ledger_invoice_once_unique" ON "vet_client_account_ledger" USING btree ("organization_id","invoice_id","entry_type") WHERE "vet_client_account_ledger"."entry_type" <> 'write_off' and "vet_client_account_ledger"."invoice_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_client_account_ledger_invoice_id_posted_at_idx" ON "vet_client_account_ledger" USING btree ("organization_id","invoice_id","posted_at") WHERE "vet_client_account_ledger"."invoice_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_client_account_ledger_deposit_id_idx" ON "vet_client_account_ledger" USING btree ("organization_id","deposit_id") WHERE "vet_client_account_ledger"."deposit_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_client_account_ledger_clinic_id_posted_at_idx" ON "vet_client_account_ledger" USING btree ("organization_id","clinic_id","posted_at");
--> statement-breakpoint
CREATE INDEX "vet_client_account_ledger_entry_type_posted_at_idx" ON "vet_client_account_ledger" USING btree ("organization_id","entry_type","posted_at");
--> statement-breakpoint
CREATE INDEX "vet_client_account_ledger_posted_by_posted_at_idx" ON "vet_client_account_ledger" USING btree ("organization_id","posted_by","posted_at");
--> statement-breakpoint
CREATE INDEX "vet_client_account_ledger_approved_by_idx" ON "vet_client_account_ledger" USING btree ("organization_id","approved_by") WHERE "vet_client_account_ledger"."approved_by" is not null;
--> statement-breakpoint
CREATE INDEX "vet_deposits_client_id_status_idx" ON "vet_deposits" USING btree ("organization_id","client_id","status");
--> statement-breakpoint
CREATE INDEX "vet_deposits_status_held_at_idx" ON "vet_deposits" USING btree ("organization_id","status","held_at");
--> statement-breakpoint
CREATE INDEX "vet_deposits_payment_id_idx" ON "vet_deposits" USING btree ("organization_id","payment_id");
--> statement-breakpoint
CREATE INDEX "vet_deposits_clinic_id_status_idx" ON "vet_deposits" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_deposits_patient_id_idx" ON "vet_deposits" USING btree ("organization_id","patient_id") WHERE "vet_deposits"."patient_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_deposits_appointment_id_idx" ON "vet_deposits" USING btree ("organization_id","appointment_id") WHERE "vet_deposits"."appointment_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_deposits_estimate_id_idx" ON "vet_deposits" USING btree ("organization_id","estimate_id") WHERE "vet_deposits"."estimate_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_deposits_forfeited_by_idx" ON "vet_deposits" USING btree ("organization_id","forfeited_by") WHERE "vet_deposits"."forfeited_by" is not null;
--> statement-breakpoint
CREATE INDEX "vet_payment_allocations_payment_id_invoice_id_idx" ON "vet_payment_allocations" USING btree ("organization_id","payment_id","invoice_id");
--> statement-breakpoint
CREATE INDEX "vet_payment_allocations_invoice_id_allocated_at_idx" ON "vet_payment_allocations" USING btree ("organization_id","invoice_id","allocated_at");
--> statement-breakpoint
CREATE INDEX "vet_payment_allocations_deposit_id_idx" ON "vet_payment_allocations" USING btree ("organization_id","deposit_id") WHERE "vet_payment_allocations"."deposit_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_payment_allocations_allocated_by_idx" ON "vet_payment_allocations" USING btree ("organization_id","allocated_by") WHERE "vet_payment_allocations"."allocated_by" is not null;
--> statement-breakpoint
CREATE INDEX "vet_payment_allocations_reversed_by_idx" ON "vet_payment_allocations" USING btree ("organization_id","reversed_by") WHERE "vet_payment_allocations"."reversed_by" is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_payments_processor_payment_id_unique" ON "vet_payments" USING btree ("organization_id","processor_payment_id") WHERE "vet_payments"."processor_payment_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_payments_client_id_paid_at_idx" ON "vet_payments" USING btree ("organization_id","client_id","paid_at");
--> statement-breakpoint
CREATE INDEX "vet_payments_clinic_id_paid_at_idx" ON "vet_payments" USING btree ("organization_id","clinic_id","paid_at");
--> statement-breakpoint
CREATE INDEX "vet_payments_status_created_at_idx" ON "vet_payments" USING btree ("organization_id","status","created_at");
--> statement-breakpoint
CREATE INDEX "vet_payments_refund_of_payment_id_idx" ON "vet_payments" USING btree ("organization_id","refund_of_payment_id") WHERE "vet_payments"."refund_of_payment_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_payments_received_by_paid_at_idx" ON "vet_payments" USING btree ("organization_id","received_by","paid_at");
--> statement-breakpoint
CREATE INDEX "vet_payments_voided_by_idx" ON "vet_payments" USING btree ("organization_id","voided_by") WHERE "vet_payments"."voided_by" is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_service_package_items_service_unique" ON "vet_service_package_items" USING btree ("organization_id","service_id","package_id") WHERE "vet_service_package_items"."service_id" is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_service_package_items_product_unique" ON "vet_service_package_items" USING btree ("organization_id","product_id","package_id") WHERE "vet_service_package_items"."product_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_service_packages_name_normalized_idx" ON "vet_service_packages" USING btree ("organization_id","name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_service_packages_category_id_is_active_idx" ON "vet_service_packages" USING btree ("organization_id","category_id","is_active");
--> statement-breakpoint
CREATE INDEX "vet_discounts_is_active_valid_from_on_idx" ON "vet_discounts" USING btree ("organization_id","is_active","valid_from_on");
--> statement-breakpoint
CREATE INDEX "vet_discounts_clinic_id_idx" ON "vet_discounts" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE INDEX "vet_discounts_category_id_idx" ON "vet_discounts" USING btree ("organization_id","category_id");
--> statement-breakpoint
CREATE INDEX "vet_discounts_service_id_idx" ON "vet_discounts" USING btree ("organization_id","service_id");
--> statement-breakpoint
CREATE INDEX "vet_discounts_product_id_idx" ON "vet_discounts" USING btree ("organization_id","product_id");
--> statement-breakpoint
CREATE INDEX "vet_discounts_package_id_idx" ON "vet_discounts" USING btree ("organization_id","package_id");
--> statement-breakpoint
CREATE INDEX "vet_discounts_created_by_idx" ON "vet_discounts" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_price_list_items_service_unique" ON "vet_price_list_items" USING btree ("organization_id","service_id","price_list_id","minimum_quantity") WHERE "vet_price_list_items"."service_id" is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_price_list_items_product_unique" ON "vet_price_list_items" USING btree ("organization_id","product_id","price_list_id","minimum_quantity") WHERE "vet_price_list_items"."product_id" is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_price_list_items_package_unique" ON "vet_price_list_items" USING btree ("organization_id","package_id","price_list_id","minimum_quantity") WHERE "vet_price_list_items"."package_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_price_list_items_price_list_id_idx" ON "vet_price_list_items" USING btree ("organization_id","price_list_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_price_lists_default_unique" ON "vet_price_lists" USING btree ("organization_id") WHERE "vet_price_lists"."is_default" and "vet_price_lists"."clinic_id" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_price_lists_clinic_default_unique" ON "vet_price_lists" USING btree ("organization_id","clinic_id") WHERE "vet_price_lists"."is_default";
--> statement-breakpoint
CREATE INDEX "vet_price_lists_clinic_id_valid_from_on_idx" ON "vet_price_lists" USING btree ("organization_id","clinic_id","valid_from_on");
--> statement-breakpoint
CREATE INDEX "vet_price_lists_client_id_valid_from_on_idx" ON "vet_price_lists" USING btree ("organization_id","client_id","valid_from_on");
--> statement-breakpoint
CREATE INDEX "vet_price_lists_client_type_valid_from_on_idx" ON "vet_price_lists" USING btree ("organization_id","client_type","valid_from_on");
--> statement-breakpoint
CREATE INDEX "vet_tax_rates_clinic_id_tax_category_idx" ON "vet_tax_rates" USING btree ("organization_id","clinic_id","tax_category");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_products_barcode_unique" ON "vet_products" USING btree ("organization_id","barcode") WHERE "vet_products"."barcode" is not null;
--> statement-breakpoint
CREATE INDEX "vet_products_name_normalized_idx" ON "vet_products" USING btree ("organization_id","name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_products_category_is_active_idx" ON "vet_products" USING btree ("organization_id","category","is_active");
--> statement-breakpoint
CREATE INDEX "vet_products_medication_id_idx" ON "vet_products" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_products_ndc_normalized_idx" ON "vet_products" USING btree ("organization_id","ndc_normalized");
--> statement-breakpoint
CREATE INDEX "vet_service_species_species_id_idx" ON "vet_service_species" USING btree ("species_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_services_name_normalized_idx" ON "vet_services" USING btree ("organization_id","name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_services_category_id_is_active_idx" ON "vet_services" USING btree ("organization_id","category_id","is_active");
--> statement-breakpoint
CREATE INDEX "vet_services_procedure_code_id_idx" ON "vet_services" USING btree ("procedure_code_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_client_relationships_related_client_id_idx" ON "vet_client_relationships" USING btree ("organization_id","related_client_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_clients_client_number_unique" ON "vet_clients" USING btree ("organization_id","client_number") WHERE "vet_clients"."client_number" is not null;
--> statement-breakpoint
CREATE INDEX "vet_clients_last_name_normalized_first_name_normalized_idx" ON "vet_clients" USING btree ("organization_id","last_name_normalized","first_name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_clients_first_name_normalized_idx" ON "vet_clients" USING btree ("organization_id","first_name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_clients_email_normalized_idx" ON "vet_clients" USING btree ("organization_id","email_normalized");
--> statement-breakpoint
CREATE INDEX "vet_clients_phone_normalized_idx" ON "vet_clients" USING btree ("organization_id","phone_normalized");
--> statement-breakpoint
CREATE INDEX "vet_clients_mobile_normalized_idx" ON "vet_clients" USING btree ("organization_id","mobile_normalized");
--> statement-breakpoint
CREATE INDEX "vet_clients_clinic_id_status_idx" ON "vet_clients" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_clients_deleted_by_idx" ON "vet_clients" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_client_notes_newest_idx" ON "vet_client_notes" USING btree ("organization_id","client_id","created_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_client_notes_open_follow_up_idx" ON "vet_client_notes" USING btree ("organization_id","follow_up_on") WHERE "vet_client_notes"."requires_follow_up" and "vet_client_notes"."followed_up_at" is null;
--> statement-breakpoint
CREATE INDEX "vet_client_notes_follow_up_by_follow_up_on_idx" ON "vet_client_notes" USING btree ("organization_id","follow_up_by","follow_up_on");
--> statement-breakpoint
CREATE INDEX "vet_client_notes_created_by_idx" ON "vet_client_notes" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_client_notes_followed_up_by_idx" ON "vet_client_notes" USING btree ("organization_id","followed_up_by");
--> statement-breakpoint
CREATE INDEX "vet_client_notes_deleted_by_idx" ON "vet_client_notes" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_client_notes_clinic_id_idx" ON "vet_client_notes" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_imaging_studies_study_instance_uid_unique" ON "vet_imaging_studies" USING btree ("organization_id","study_instance_uid") WHERE "vet_imaging_studies"."study_instance_uid" is not null;
--> statement-breakpoint
CREATE INDEX "vet_imaging_studies_accession_number_idx" ON "vet_imaging_studies" USING btree ("organization_id","accession_number");
--> statement-breakpoint
CREATE INDEX "vet_imaging_studies_patient_id_performed_at_idx" ON "vet_imaging_studies" USING btree ("organization_id","patient_id","performed_at");
--> statement-breakpoint
CREATE INDEX "vet_imaging_studies_encounter_id_idx" ON "vet_imaging_studies" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_imaging_studies_order_id_idx" ON "vet_imaging_studies" USING btree ("organization_id","order_id");
--> statement-breakpoint
CREATE INDEX "vet_imaging_studies_clinic_id_status_performed_at_idx" ON "vet_imaging_studies" USING btree ("organization_id","clinic_id","status","performed_at");
--> statement-breakpoint
CREATE INDEX "vet_imaging_studies_clinic_id_modality_performed_at_idx" ON "vet_imaging_studies" USING btree ("organization_id","clinic_id","modality","performed_at");
--> statement-breakpoint
CREATE INDEX "vet_imaging_studies_critical_idx" ON "vet_imaging_studies" USING btree ("organization_id","clinic_id","interpreted_at") WHERE "vet_imaging_studies"."is_critical" and "vet_imaging_studies"."acknowledged_at" is null;
--> statement-breakpoint
CREATE INDEX "vet_imaging_studies_performed_by_idx" ON "vet_imaging_studies" USING btree ("organization_id","performed_by");
--> statement-breakpoint
CREATE INDEX "vet_imaging_studies_interpreted_by_idx" ON "vet_imaging_studies" USING btree ("organization_id","interpreted_by");
--> statement-breakpoint
CREATE INDEX "vet_imaging_studies_acknowledged_by_idx" ON "vet_imaging_studies" USING btree ("organization_id","acknowledged_by");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_orders_work_list_idx" ON "vet_diagnostic_test_orders" USING btree ("organization_id","clinic_id","status","priority","ordered_at");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_orders_patient_id_ordered_at_idx" ON "vet_diagnostic_test_orders" USING btree ("organization_id","patient_id","ordered_at");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_orders_encounter_id_idx" ON "vet_diagnostic_test_orders" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_orders_ordered_by_status_idx" ON "vet_diagnostic_test_orders" USING btree ("organization_id","ordered_by","status");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_orders_accession_number_idx" ON "vet_diagnostic_test_orders" USING btree ("organization_id","accession_number");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_orders_diagnostic_test_id_idx" ON "vet_diagnostic_test_orders" USING btree ("organization_id","diagnostic_test_id");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_orders_collected_by_idx" ON "vet_diagnostic_test_orders" USING btree ("organization_id","collected_by");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_orders_reviewed_by_idx" ON "vet_diagnostic_test_orders" USING btree ("organization_id","reviewed_by");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_orders_client_informed_by_idx" ON "vet_diagnostic_test_orders" USING btree ("organization_id","client_informed_by");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_orders_cancelled_by_idx" ON "vet_diagnostic_test_orders" USING btree ("organization_id","cancelled_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_diagnostic_test_results_correction_unique" ON "vet_diagnostic_test_results" USING btree ("organization_id","correction_of_id") WHERE "vet_diagnostic_test_results"."correction_of_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_order_id_position_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","order_id","position");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_patient_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","patient_id","tested_on" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_patient_id_test_name_tested_on_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","patient_id","test_name","tested_on");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_work_list_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","clinic_id","status","tested_on" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_clinic_id_patient_id_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","clinic_id","patient_id");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_test_name_tested_on_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","test_name","tested_on");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_critical_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","clinic_id","reported_at") WHERE "vet_diagnostic_test_results"."is_critical" and "vet_diagnostic_test_results"."acknowledged_at" is null;
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_encounter_id_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_document_id_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","document_id");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_performed_by_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","performed_by");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_acknowledged_by_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","acknowledged_by");
--> statement-breakpoint
CREATE INDEX "vet_diagnostic_test_results_reviewed_by_idx" ON "vet_diagnostic_test_results" USING btree ("organization_id","reviewed_by");
--> statement-breakpoint
CREATE INDEX "vet_resources_room_id_idx" ON "vet_resources" USING btree ("organization_id","room_id");
--> statement-breakpoint
CREATE INDEX "vet_auth_tokens_user_id_kind_idx" ON "vet_auth_tokens" USING btree ("organization_id","user_id","kind");
--> statement-breakpoint
CREATE INDEX "vet_auth_tokens_expires_at_idx" ON "vet_auth_tokens" USING btree ("organization_id","expires_at");
--> statement-breakpoint
CREATE INDEX "vet_sessions_user_id_idx" ON "vet_sessions" USING btree ("organization_id","user_id");
--> statement-breakpoint
CREATE INDEX "vet_sessions_expires_at_idx" ON "vet_sessions" USING btree ("organization_id","expires_at");
--> statement-breakpoint
CREATE INDEX "vet_users_clinic_id_is_active_idx" ON "vet_users" USING btree ("organization_id","clinic_id","is_active");
--> statement-breakpoint
CREATE INDEX "vet_purchase_order_items_item_id_created_at_idx" ON "vet_purchase_order_items" USING btree ("organization_id","item_id","created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_purchase_orders_dea_form_222_number_unique" ON "vet_purchase_orders" USING btree ("organization_id","dea_form_222_number") WHERE "vet_purchase_orders"."dea_form_222_number" is not null;
--> statement-breakpoint
CREATE INDEX "vet_purchase_orders_clinic_id_status_created_at_idx" ON "vet_purchase_orders" USING btree ("organization_id","clinic_id","status","created_at");
--> statement-breakpoint
CREATE INDEX "vet_purchase_orders_status_expected_on_idx" ON "vet_purchase_orders" USING btree ("organization_id","status","expected_on");
--> statement-breakpoint
CREATE INDEX "vet_purchase_orders_supplier_id_ordered_at_idx" ON "vet_purchase_orders" USING btree ("organization_id","supplier_id","ordered_at");
--> statement-breakpoint
CREATE INDEX "vet_purchase_orders_requested_by_idx" ON "vet_purchase_orders" USING btree ("organization_id","requested_by");
--> statement-breakpoint
CREATE INDEX "vet_purchase_orders_approved_by_idx" ON "vet_purchase_orders" USING btree ("organization_id","approved_by");
--> statement-breakpoint
CREATE INDEX "vet_purchase_orders_rejected_by_idx" ON "vet_purchase_orders" USING btree ("organization_id","rejected_by");
--> statement-breakpoint
CREATE INDEX "vet_purchase_orders_ordered_by_idx" ON "vet_purchase_orders" USING btree ("organization_id","ordered_by");
--> statement-breakpoint
CREATE INDEX "vet_purchase_orders_cancelled_by_idx" ON "vet_purchase_orders" USING btree ("organization_id","cancelled_by");
--> statement-breakpoint
CREATE INDEX "vet_supplier_documents_supplier_id_document_type_idx" ON "vet_supplier_documents" USING btree ("organization_id","supplier_id","document_type");
--> statement-breakpoint
CREATE INDEX "vet_supplier_documents_expires_on_idx" ON "vet_supplier_documents" USING btree ("organization_id","expires_on");
--> statement-breakpoint
CREATE INDEX "vet_supplier_documents_uploaded_by_idx" ON "vet_supplier_documents" USING btree ("organization_id","uploaded_by");
--> statement-breakpoint
CREATE INDEX "vet_suppliers_is_active_supplier_type_idx" ON "vet_suppliers" USING btree ("organization_id","is_active","supplier_type");
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_item_id_clinic_id_occurred_at_idx" ON "vet_inventory_transactions" USING btree ("organization_id","item_id","clinic_id","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_batch_id_item_id_occurred_at_idx" ON "vet_inventory_transactions" USING btree ("organization_id","batch_id","item_id","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_clinic_type_occurred_at_idx" ON "vet_inventory_transactions" USING btree ("organization_id","clinic_id","transaction_type","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_patient_id_occurred_at_idx" ON "vet_inventory_transactions" USING btree ("organization_id","patient_id","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_purchase_order_item_idx" ON "vet_inventory_transactions" USING btree ("organization_id","purchase_order_item_id") WHERE "vet_inventory_transactions"."purchase_order_item_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_stock_transfer_item_idx" ON "vet_inventory_transactions" USING btree ("organization_id","stock_transfer_item_id") WHERE "vet_inventory_transactions"."stock_transfer_item_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_stock_adjustment_idx" ON "vet_inventory_transactions" USING btree ("organization_id","stock_adjustment_id") WHERE "vet_inventory_transactions"."stock_adjustment_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_prescription_idx" ON "vet_inventory_transactions" USING btree ("organization_id","prescription_id") WHERE "vet_inventory_transactions"."prescription_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_treatment_idx" ON "vet_inventory_transactions" USING btree ("organization_id","treatment_id") WHERE "vet_inventory_transactions"."treatment_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_encounter_idx" ON "vet_inventory_transactions" USING btree ("organization_id","encounter_id") WHERE "vet_inventory_transactions"."encounter_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_supplier_idx" ON "vet_inventory_transactions" USING btree ("organization_id","supplier_id","occurred_at") WHERE "vet_inventory_transactions"."supplier_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_performed_by_occurred_at_idx" ON "vet_inventory_transactions" USING btree ("organization_id","performed_by","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_inventory_transactions_witnessed_by_idx" ON "vet_inventory_transactions" USING btree ("organization_id","witnessed_by") WHERE "vet_inventory_transactions"."witnessed_by" is not null;
--> statement-breakpoint
CREATE INDEX "vet_stock_adjustments_item_id_clinic_id_adjusted_at_idx" ON "vet_stock_adjustments" USING btree ("organization_id","item_id","clinic_id","adjusted_at");
--> statement-breakpoint
CREATE INDEX "vet_stock_adjustments_batch_id_item_id_idx" ON "vet_stock_adjustments" USING btree ("organization_id","batch_id","item_id");
--> statement-breakpoint
CREATE INDEX "vet_stock_adjustments_clinic_id_status_adjusted_at_idx" ON "vet_stock_adjustments" USING btree ("organization_id","clinic_id","status","adjusted_at");
--> statement-breakpoint
CREATE INDEX "vet_stock_adjustments_adjustment_type_adjusted_at_idx" ON "vet_stock_adjustments" USING btree ("organization_id","adjustment_type","adjusted_at");
--> statement-breakpoint
CREATE INDEX "vet_stock_adjustments_adjusted_by_idx" ON "vet_stock_adjustments" USING btree ("organization_id","adjusted_by");
--> statement-breakpoint
CREATE INDEX "vet_stock_adjustments_witnessed_by_idx" ON "vet_stock_adjustments" USING btree ("organization_id","witnessed_by");
--> statement-breakpoint
CREATE INDEX "vet_stock_adjustments_reviewed_by_idx" ON "vet_stock_adjustments" USING btree ("organization_id","reviewed_by");
--> statement-breakpoint
CREATE INDEX "vet_stock_transfer_items_from_item_id_from_batch_id_idx" ON "vet_stock_transfer_items" USING btree ("organization_id","from_item_id","from_batch_id");
--> statement-breakpoint
CREATE INDEX "vet_stock_transfer_items_to_item_id_to_batch_id_idx" ON "vet_stock_transfer_items" USING btree ("organization_id","to_item_id","to_batch_id");
--> statement-breakpoint
CREATE INDEX "vet_stock_transfers_from_clinic_id_status_requested_at_idx" ON "vet_stock_transfers" USING btree ("organization_id","from_clinic_id","status","requested_at");
--> statement-breakpoint
CREATE INDEX "vet_stock_transfers_to_clinic_id_status_requested_at_idx" ON "vet_stock_transfers" USING btree ("organization_id","to_clinic_id","status","requested_at");
--> statement-breakpoint
CREATE INDEX "vet_stock_transfers_requested_by_idx" ON "vet_stock_transfers" USING btree ("organization_id","requested_by");
--> statement-breakpoint
CREATE INDEX "vet_stock_transfers_approved_by_idx" ON "vet_stock_transfers" USING btree ("organization_id","approved_by");
--> statement-breakpoint
CREATE INDEX "vet_stock_transfers_shipped_by_idx" ON "vet_stock_transfers" USING btree ("organization_id","shipped_by");
--> statement-breakpoint
CREATE INDEX "vet_stock_transfers_received_by_idx" ON "vet_stock_transfers" USING btree ("organization_id","received_by");
--> statement-breakpoint
CREATE INDEX "vet_stock_transfers_cancelled_by_idx" ON "vet_stock_transfers" USING btree ("organization_id","cancelled_by");
--> statement-breakpoint
CREATE INDEX "vet_clinical_addenda_encounter_id_created_at_idx" ON "vet_clinical_addenda" USING btree ("organization_id","encounter_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_clinical_addenda_consultation_id_created_at_idx" ON "vet_clinical_addenda" USING btree ("organization_id","consultation_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_clinical_addenda_discharge_summary_id_created_at_idx" ON "vet_clinical_addenda" USING btree ("organization_id","discharge_summary_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_clinical_addenda_patient_id_created_at_idx" ON "vet_clinical_addenda" USING btree ("organization_id","patient_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_clinical_addenda_veterinarian_id_idx" ON "vet_clinical_addenda" USING btree ("organization_id","veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_clinical_addenda_staff_id_idx" ON "vet_clinical_addenda" USING btree ("organization_id","staff_id");
--> statement-breakpoint
CREATE INDEX "vet_consultations_encounter_id_visited_at_idx" ON "vet_consultations" USING btree ("organization_id","encounter_id","visited_at");
--> statement-breakpoint
CREATE INDEX "vet_consultations_patient_newest_idx" ON "vet_consultations" USING btree ("organization_id","patient_id","visited_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_consultations_clinic_newest_idx" ON "vet_consultations" USING btree ("organization_id","clinic_id","visited_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_consultations_veterinarian_id_locked_at_idx" ON "vet_consultations" USING btree ("organization_id","veterinarian_id","locked_at");
--> statement-breakpoint
CREATE INDEX "vet_consultations_follow_up_on_idx" ON "vet_consultations" USING btree ("organization_id","follow_up_on");
--> statement-breakpoint
CREATE INDEX "vet_consultations_appointment_id_idx" ON "vet_consultations" USING btree ("organization_id","appointment_id");
--> statement-breakpoint
CREATE INDEX "vet_consultations_locked_by_idx" ON "vet_consultations" USING btree ("organization_id","locked_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_diagnoses_primary_unique" ON "vet_diagnoses" USING btree ("organization_id","encounter_id") WHERE "vet_diagnoses"."is_primary" and "vet_diagnoses"."deleted_at" is null;
--> statement-breakpoint
CREATE INDEX "vet_diagnoses_encounter_id_diagnosed_on_idx" ON "vet_diagnoses" USING btree ("organization_id","encounter_id","diagnosed_on");
--> statement-breakpoint
CREATE INDEX "vet_diagnoses_patient_id_status_diagnosed_on_idx" ON "vet_diagnoses" USING btree ("organization_id","patient_id","status","diagnosed_on");
--> statement-breakpoint
CREATE INDEX "vet_diagnoses_diagnosis_code_id_diagnosed_on_idx" ON "vet_diagnoses" USING btree ("diagnosis_code_id","organization_id","diagnosed_on");
--> statement-breakpoint
CREATE INDEX "vet_diagnoses_diagnosis_code_diagnosed_on_idx" ON "vet_diagnoses" USING btree ("organization_id","diagnosis_code","diagnosed_on");
--> statement-breakpoint
CREATE INDEX "vet_diagnoses_clinic_id_diagnosed_on_idx" ON "vet_diagnoses" USING btree ("organization_id","clinic_id","diagnosed_on");
--> statement-breakpoint
CREATE INDEX "vet_diagnoses_to_notify_idx" ON "vet_diagnoses" USING btree ("organization_id","diagnosed_on") WHERE "vet_diagnoses"."is_notifiable" and "vet_diagnoses"."notified_at" is null and "vet_diagnoses"."deleted_at" is null;
--> statement-breakpoint
CREATE INDEX "vet_diagnoses_diagnosed_by_diagnosed_on_idx" ON "vet_diagnoses" USING btree ("organization_id","diagnosed_by","diagnosed_on");
--> statement-breakpoint
CREATE INDEX "vet_diagnoses_recurrence_of_id_idx" ON "vet_diagnoses" USING btree ("organization_id","recurrence_of_id");
--> statement-breakpoint
CREATE INDEX "vet_diagnoses_deleted_by_idx" ON "vet_diagnoses" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_discharge_summaries_clinic_id_discharged_at_idx" ON "vet_discharge_summaries" USING btree ("organization_id","clinic_id","discharged_at");
--> statement-breakpoint
CREATE INDEX "vet_discharge_summaries_patient_id_discharged_at_idx" ON "vet_discharge_summaries" USING btree ("organization_id","patient_id","discharged_at");
--> statement-breakpoint
CREATE INDEX "vet_discharge_summaries_veterinarian_id_locked_at_idx" ON "vet_discharge_summaries" USING btree ("organization_id","veterinarian_id","locked_at");
--> statement-breakpoint
CREATE INDEX "vet_discharge_summaries_recheck_on_idx" ON "vet_discharge_summaries" USING btree ("organization_id","recheck_on");
--> statement-breakpoint
CREATE INDEX "vet_discharge_summaries_client_id_idx" ON "vet_discharge_summaries" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_discharge_summaries_locked_by_idx" ON "vet_discharge_summaries" USING btree ("organization_id","locked_by");
--> statement-breakpoint
CREATE INDEX "vet_referrals_clinic_id_direction_status_idx" ON "vet_referrals" USING btree ("organization_id","clinic_id","direction","status");
--> statement-breakpoint
CREATE INDEX "vet_referrals_patient_id_referred_at_idx" ON "vet_referrals" USING btree ("organization_id","patient_id","referred_at");
--> statement-breakpoint
CREATE INDEX "vet_referrals_client_id_idx" ON "vet_referrals" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_referrals_encounter_id_idx" ON "vet_referrals" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_referrals_veterinarian_id_status_idx" ON "vet_referrals" USING btree ("organization_id","veterinarian_id","status");
--> statement-breakpoint
CREATE INDEX "vet_encounter_attachments_encounter_id_category_idx" ON "vet_encounter_attachments" USING btree ("organization_id","encounter_id","category");
--> statement-breakpoint
CREATE INDEX "vet_encounter_attachments_uploaded_by_idx" ON "vet_encounter_attachments" USING btree ("organization_id","uploaded_by");
--> statement-breakpoint
CREATE INDEX "vet_encounter_attachments_deleted_by_idx" ON "vet_encounter_attachments" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_encounter_participants_veterinarian_id_idx" ON "vet_encounter_participants" USING btree ("organization_id","veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_encounter_participants_staff_id_idx" ON "vet_encounter_participants" USING btree ("organization_id","staff_id");
--> statement-breakpoint
CREATE INDEX "vet_medical_encounters_patient_newest_idx" ON "vet_medical_encounters" USING btree ("organization_id","patient_id","encounter_date" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_medical_encounters_client_id_encounter_date_idx" ON "vet_medical_encounters" USING btree ("organization_id","client_id","encounter_date");
--> statement-breakpoint
CREATE INDEX "vet_medical_encounters_clinic_newest_idx" ON "vet_medical_encounters" USING btree ("organization_id","clinic_id","encounter_date" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_medical_encounters_status_encounter_date_idx" ON "vet_medical_encounters" USING btree ("organization_id","status","encounter_date");
--> statement-breakpoint
CREATE INDEX "vet_medical_encounters_veterinarian_status_idx" ON "vet_medical_encounters" USING btree ("organization_id","primary_veterinarian_id","status","encounter_date");
--> statement-breakpoint
CREATE INDEX "vet_medical_encounters_encounter_type_encounter_date_idx" ON "vet_medical_encounters" USING btree ("organization_id","encounter_type","encounter_date");
--> statement-breakpoint
CREATE INDEX "vet_medical_encounters_locked_by_idx" ON "vet_medical_encounters" USING btree ("organization_id","locked_by");
--> statement-breakpoint
CREATE INDEX "vet_vcpr_records_patient_id_established_on_idx" ON "vet_vcpr_records" USING btree ("organization_id","patient_id","established_on");
--> statement-breakpoint
CREATE INDEX "vet_vcpr_records_client_id_established_on_idx" ON "vet_vcpr_records" USING btree ("organization_id","client_id","established_on");
--> statement-breakpoint
CREATE INDEX "vet_vcpr_records_veterinarian_id_expires_on_idx" ON "vet_vcpr_records" USING btree ("organization_id","veterinarian_id","expires_on");
--> statement-breakpoint
CREATE INDEX "vet_vcpr_records_clinic_id_expires_on_idx" ON "vet_vcpr_records" USING btree ("organization_id","clinic_id","expires_on");
--> statement-breakpoint
CREATE INDEX "vet_vcpr_records_encounter_id_idx" ON "vet_vcpr_records" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_alerts_patient_id_ends_on_idx" ON "vet_patient_alerts" USING btree ("organization_id","patient_id","ends_on");
--> statement-breakpoint
CREATE INDEX "vet_patient_alerts_type_idx" ON "vet_patient_alerts" USING btree ("organization_id","alert_type","ends_on");
--> statement-breakpoint
CREATE INDEX "vet_patient_alerts_created_by_idx" ON "vet_patient_alerts" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_alerts_ended_by_idx" ON "vet_patient_alerts" USING btree ("organization_id","ended_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_alerts_clinic_id_idx" ON "vet_patient_alerts" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_allergies_active_unique" ON "vet_patient_allergies" USING btree ("organization_id","patient_id","substance_normalized") WHERE "vet_patient_allergies"."status" = 'active';
--> statement-breakpoint
CREATE INDEX "vet_patient_allergies_patient_id_status_idx" ON "vet_patient_allergies" USING btree ("organization_id","patient_id","status");
--> statement-breakpoint
CREATE INDEX "vet_patient_allergies_medication_id_idx" ON "vet_patient_allergies" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_allergies_recorded_by_idx" ON "vet_patient_allergies" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_allergies_confirmed_by_veterinarian_id_idx" ON "vet_patient_allergies" USING btree ("organization_id","confirmed_by_veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_allergies_ended_by_idx" ON "vet_patient_allergies" USING btree ("organization_id","ended_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_documents_newest_idx" ON "vet_patient_documents" USING btree ("organization_id","patient_id","document_type","created_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_patient_documents_sha256_idx" ON "vet_patient_documents" USING btree ("organization_id","sha256");
--> statement-breakpoint
CREATE INDEX "vet_patient_documents_replaces_id_idx" ON "vet_patient_documents" USING btree ("organization_id","replaces_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_documents_uploaded_by_idx" ON "vet_patient_documents" USING btree ("organization_id","uploaded_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_documents_deleted_by_idx" ON "vet_patient_documents" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_documents_clinic_id_idx" ON "vet_patient_documents" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_identifiers_value_unique" ON "vet_patient_identifiers" USING btree ("organization_id","value_normalized","kind") WHERE "vet_patient_identifiers"."removed_on" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_identifiers_chip_unique" ON "vet_patient_identifiers" USING btree ("organization_id","patient_id") WHERE "vet_patient_identifiers"."is_primary" and "vet_patient_identifiers"."removed_on" is null and "vet_patient_identifiers"."kind" in ('iso_11784', 'microchip_legacy');
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_identifiers_tattoo_unique" ON "vet_patient_identifiers" USING btree ("organization_id","patient_id") WHERE "vet_patient_identifiers"."is_primary" and "vet_patient_identifiers"."removed_on" is null and "vet_patient_identifiers"."kind" = 'tattoo';
--> statement-breakpoint
CREATE INDEX "vet_patient_identifiers_patient_id_kind_idx" ON "vet_patient_identifiers" USING btree ("organization_id","patient_id","kind");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_merge_events_merged_unique" ON "vet_patient_merge_events" USING btree ("organization_id","merged_patient_id") WHERE "vet_patient_merge_events"."reverted_at" is null;
--> statement-breakpoint
CREATE INDEX "vet_patient_merge_events_merged_patient_id_idx" ON "vet_patient_merge_events" USING btree ("organization_id","merged_patient_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_merge_events_surviving_patient_id_idx" ON "vet_patient_merge_events" USING btree ("organization_id","surviving_patient_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_merge_events_merged_by_idx" ON "vet_patient_merge_events" USING btree ("organization_id","merged_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_merge_events_reverted_by_idx" ON "vet_patient_merge_events" USING btree ("organization_id","reverted_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_notes_newest_idx" ON "vet_patient_notes" USING btree ("organization_id","patient_id","created_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_patient_notes_open_follow_up_idx" ON "vet_patient_notes" USING btree ("organization_id","follow_up_on") WHERE "vet_patient_notes"."requires_follow_up" and "vet_patient_notes"."followed_up_at" is null;
--> statement-breakpoint
CREATE INDEX "vet_patient_notes_follow_up_by_follow_up_on_idx" ON "vet_patient_notes" USING btree ("organization_id","follow_up_by","follow_up_on");
--> statement-breakpoint
CREATE INDEX "vet_patient_notes_created_by_idx" ON "vet_patient_notes" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_notes_followed_up_by_idx" ON "vet_patient_notes" USING btree ("organization_id","followed_up_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_notes_deleted_by_idx" ON "vet_patient_notes" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_notes_clinic_id_idx" ON "vet_patient_notes" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_ownership_transfers_pending_unique" ON "vet_patient_ownership_transfers" USING btree ("organization_id","patient_id") WHERE "vet_patient_ownership_transfers"."status" = 'pending';
--> statement-breakpoint
CREATE INDEX "vet_patient_ownership_transfers_patient_id_effective_on_idx" ON "vet_patient_ownership_transfers" USING btree ("organization_id","patient_id","effective_on");
--> statement-breakpoint
CREATE INDEX "vet_patient_ownership_transfers_from_client_id_idx" ON "vet_patient_ownership_transfers" USING btree ("organization_id","from_client_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_ownership_transfers_to_client_id_idx" ON "vet_patient_ownership_transfers" USING btree ("organization_id","to_client_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_ownership_transfers_status_effective_on_idx" ON "vet_patient_ownership_transfers" USING btree ("organization_id","status","effective_on");
--> statement-breakpoint
CREATE INDEX "vet_patient_ownership_transfers_recorded_by_idx" ON "vet_patient_ownership_transfers" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_ownership_transfers_completed_by_idx" ON "vet_patient_ownership_transfers" USING btree ("organization_id","completed_by");
--> statement-breakpoint
CREATE INDEX "vet_patient_ownership_transfers_clinic_id_idx" ON "vet_patient_ownership_transfers" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_ownership_transfers_patient_document_id_idx" ON "vet_patient_ownership_transfers" USING btree ("organization_id","patient_document_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_owners_current_unique" ON "vet_patient_owners" USING btree ("organization_id","patient_id","client_id","ownership_type") WHERE "vet_patient_owners"."ends_on" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_owners_primary_unique" ON "vet_patient_owners" USING btree ("organization_id","patient_id") WHERE "vet_patient_owners"."is_primary" and "vet_patient_owners"."ends_on" is null;
--> statement-breakpoint
CREATE INDEX "vet_patient_owners_patient_id_starts_on_idx" ON "vet_patient_owners" USING btree ("organization_id","patient_id","starts_on");
--> statement-breakpoint
CREATE INDEX "vet_patient_owners_client_id_idx" ON "vet_patient_owners" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_weight_history_newest_idx" ON "vet_patient_weight_history" USING btree ("organization_id","patient_id","measured_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_patient_weight_history_measured_by_idx" ON "vet_patient_weight_history" USING btree ("organization_id","measured_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patients_microchip_unique" ON "vet_patients" USING btree ("organization_id","microchip_number") WHERE "vet_patients"."microchip_number" is not null;
--> statement-breakpoint
CREATE INDEX "vet_patients_client_id_status_idx" ON "vet_patients" USING btree ("organization_id","client_id","status");
--> statement-breakpoint
CREATE INDEX "vet_patients_name_normalized_idx" ON "vet_patients" USING btree ("organization_id","name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_patients_clinic_id_status_idx" ON "vet_patients" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_patients_deleted_by_idx" ON "vet_patients" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_patients_species_breed_idx" ON "vet_patients" USING btree ("species_id","breed_id","organization_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_certificates_official_number_unique" ON "vet_certificates" USING btree ("organization_id","kind","official_number") WHERE "vet_certificates"."official_number" is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_certificates_replaces_unique" ON "vet_certificates" USING btree ("organization_id","replaces_id") WHERE "vet_certificates"."replaces_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_certificates_patient_idx" ON "vet_certificates" USING btree ("organization_id","patient_id","kind","issued_on" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_certificates_clinic_id_kind_issued_on_idx" ON "vet_certificates" USING btree ("organization_id","clinic_id","kind","issued_on");
--> statement-breakpoint
CREATE INDEX "vet_certificates_expires_on_idx" ON "vet_certificates" USING btree ("organization_id","expires_on");
--> statement-breakpoint
CREATE INDEX "vet_certificates_rabies_tag_number_idx" ON "vet_certificates" USING btree ("organization_id","rabies_tag_number");
--> statement-breakpoint
CREATE INDEX "vet_certificates_client_id_idx" ON "vet_certificates" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_certificates_encounter_id_idx" ON "vet_certificates" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_certificates_vaccination_id_idx" ON "vet_certificates" USING btree ("organization_id","vaccination_id");
--> statement-breakpoint
CREATE INDEX "vet_certificates_species_id_idx" ON "vet_certificates" USING btree ("species_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_certificates_issuing_veterinarian_id_idx" ON "vet_certificates" USING btree ("organization_id","issuing_veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_certificates_document_id_idx" ON "vet_certificates" USING btree ("organization_id","document_id");
--> statement-breakpoint
CREATE INDEX "vet_certificates_revoked_by_idx" ON "vet_certificates" USING btree ("organization_id","revoked_by");
--> statement-breakpoint
CREATE INDEX "vet_dental_records_patient_idx" ON "vet_dental_records" USING btree ("organization_id","patient_id","performed_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_dental_records_clinic_id_performed_at_idx" ON "vet_dental_records" USING btree ("organization_id","clinic_id","performed_at");
--> statement-breakpoint
CREATE INDEX "vet_dental_records_next_due_on_idx" ON "vet_dental_records" USING btree ("organization_id","next_due_on");
--> statement-breakpoint
CREATE INDEX "vet_dental_records_encounter_id_idx" ON "vet_dental_records" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_dental_records_anesthesia_record_id_idx" ON "vet_dental_records" USING btree ("organization_id","anesthesia_record_id");
--> statement-breakpoint
CREATE INDEX "vet_dental_records_performed_by_idx" ON "vet_dental_records" USING btree ("organization_id","performed_by");
--> statement-breakpoint
CREATE INDEX "vet_dental_records_veterinarian_id_idx" ON "vet_dental_records" USING btree ("organization_id","veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_wellness_exams_patient_idx" ON "vet_wellness_exams" USING btree ("organization_id","patient_id","examined_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_wellness_exams_clinic_id_examined_at_idx" ON "vet_wellness_exams" USING btree ("organization_id","clinic_id","examined_at");
--> statement-breakpoint
CREATE INDEX "vet_wellness_exams_next_exam_due_on_idx" ON "vet_wellness_exams" USING btree ("organization_id","next_exam_due_on");
--> statement-breakpoint
CREATE INDEX "vet_wellness_exams_encounter_id_idx" ON "vet_wellness_exams" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_wellness_exams_examined_by_idx" ON "vet_wellness_exams" USING btree ("organization_id","examined_by");
--> statement-breakpoint
CREATE INDEX "vet_parasitic_control_patient_idx" ON "vet_parasitic_control" USING btree ("organization_id","patient_id","administered_on" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_parasitic_control_clinic_id_administered_on_idx" ON "vet_parasitic_control" USING btree ("organization_id","clinic_id","administered_on");
--> statement-breakpoint
CREATE INDEX "vet_parasitic_control_next_due_on_idx" ON "vet_parasitic_control" USING btree ("organization_id","next_due_on");
--> statement-breakpoint
CREATE INDEX "vet_parasitic_control_inventory_batch_id_idx" ON "vet_parasitic_control" USING btree ("organization_id","inventory_batch_id");
--> statement-breakpoint
CREATE INDEX "vet_parasitic_control_encounter_id_idx" ON "vet_parasitic_control" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_parasitic_control_product_id_idx" ON "vet_parasitic_control" USING btree ("organization_id","product_id");
--> statement-breakpoint
CREATE INDEX "vet_parasitic_control_medication_id_idx" ON "vet_parasitic_control" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_parasitic_control_prescription_id_idx" ON "vet_parasitic_control" USING btree ("organization_id","prescription_id");
--> statement-breakpoint
CREATE INDEX "vet_parasitic_control_administered_by_idx" ON "vet_parasitic_control" USING btree ("organization_id","administered_by");
--> statement-breakpoint
CREATE INDEX "vet_vaccine_protocol_doses_product_id_idx" ON "vet_vaccine_protocol_doses" USING btree ("organization_id","product_id");
--> statement-breakpoint
CREATE INDEX "vet_vaccine_protocols_species_id_idx" ON "vet_vaccine_protocols" USING btree ("species_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_patient_idx" ON "vet_vaccinations" USING btree ("organization_id","patient_id","administered_on" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_clinic_id_patient_id_idx" ON "vet_vaccinations" USING btree ("organization_id","clinic_id","patient_id");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_clinic_id_administered_on_idx" ON "vet_vaccinations" USING btree ("organization_id","clinic_id","administered_on");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_due_idx" ON "vet_vaccinations" USING btree ("organization_id","next_due_on") WHERE "vet_vaccinations"."voided_at" is null and "vet_vaccinations"."next_due_on" is not null;
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_vaccine_name_administered_on_idx" ON "vet_vaccinations" USING btree ("organization_id","vaccine_name","administered_on");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_rabies_tag_normalized_idx" ON "vet_vaccinations" USING btree ("organization_id","rabies_tag_normalized");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_lot_number_normalized_idx" ON "vet_vaccinations" USING btree ("organization_id","lot_number_normalized");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_encounter_id_idx" ON "vet_vaccinations" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_inventory_batch_id_idx" ON "vet_vaccinations" USING btree ("organization_id","inventory_batch_id");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_protocol_dose_id_idx" ON "vet_vaccinations" USING btree ("organization_id","protocol_dose_id");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_administered_by_idx" ON "vet_vaccinations" USING btree ("organization_id","administered_by");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_veterinarian_id_idx" ON "vet_vaccinations" USING btree ("organization_id","veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_document_id_idx" ON "vet_vaccinations" USING btree ("organization_id","document_id");
--> statement-breakpoint
CREATE INDEX "vet_vaccinations_voided_by_idx" ON "vet_vaccinations" USING btree ("organization_id","voided_by");
--> statement-breakpoint
CREATE INDEX "vet_diagnosis_codes_description_idx" ON "vet_diagnosis_codes" USING btree ("code_system","description_normalized");
--> statement-breakpoint
CREATE INDEX "vet_procedure_codes_description_idx" ON "vet_procedure_codes" USING btree ("code_system","description_normalized");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_drug_schedules_current_unique" ON "vet_drug_schedules" USING btree ("medication_id","jurisdiction") WHERE "vet_drug_schedules"."ends_on" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_appointment_types_name_unique" ON "vet_appointment_types" USING btree ("organization_id","name_normalized") WHERE "vet_appointment_types"."clinic_id" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_appointment_types_clinic_name_unique" ON "vet_appointment_types" USING btree ("organization_id","clinic_id","name_normalized") WHERE "vet_appointment_types"."clinic_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_appointment_types_is_active_sort_order_idx" ON "vet_appointment_types" USING btree ("organization_id","is_active","sort_order");
--> statement-breakpoint
CREATE INDEX "vet_appointment_resources_veterinarian_id_scheduled_at_idx" ON "vet_appointment_resources" USING btree ("organization_id","veterinarian_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointment_resources_staff_id_scheduled_at_idx" ON "vet_appointment_resources" USING btree ("organization_id","staff_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointment_resources_room_id_scheduled_at_idx" ON "vet_appointment_resources" USING btree ("organization_id","room_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointment_resources_resource_id_scheduled_at_idx" ON "vet_appointment_resources" USING btree ("organization_id","resource_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointments_clinic_id_scheduled_at_idx" ON "vet_appointments" USING btree ("organization_id","clinic_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointments_veterinarian_id_scheduled_at_idx" ON "vet_appointments" USING btree ("organization_id","veterinarian_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointments_room_id_scheduled_at_idx" ON "vet_appointments" USING btree ("organization_id","room_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointments_patient_newest_idx" ON "vet_appointments" USING btree ("organization_id","patient_id","scheduled_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_appointments_client_id_scheduled_at_idx" ON "vet_appointments" USING btree ("organization_id","client_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointments_status_scheduled_at_idx" ON "vet_appointments" USING btree ("organization_id","status","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointments_type_scheduled_at_idx" ON "vet_appointments" USING btree ("organization_id","type","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointments_appointment_type_id_scheduled_at_idx" ON "vet_appointments" USING btree ("organization_id","appointment_type_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_appointments_urgent_idx" ON "vet_appointments" USING btree ("organization_id","priority","scheduled_at") WHERE "vet_appointments"."priority" <> 'routine';
--> statement-breakpoint
CREATE INDEX "vet_appointments_rescheduled_from_id_idx" ON "vet_appointments" USING btree ("organization_id","rescheduled_from_id");
--> statement-breakpoint
CREATE INDEX "vet_appointments_created_by_idx" ON "vet_appointments" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_recurring_appointment_series_patient_id_status_idx" ON "vet_recurring_appointment_series" USING btree ("organization_id","patient_id","status");
--> statement-breakpoint
CREATE INDEX "vet_recurring_appointment_series_status_generated_until_on_idx" ON "vet_recurring_appointment_series" USING btree ("organization_id","status","generated_until_on");
--> statement-breakpoint
CREATE INDEX "vet_recurring_appointment_series_clinic_id_idx" ON "vet_recurring_appointment_series" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE INDEX "vet_recurring_appointment_series_client_id_idx" ON "vet_recurring_appointment_series" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_recurring_appointment_series_appointment_type_id_idx" ON "vet_recurring_appointment_series" USING btree ("organization_id","appointment_type_id");
--> statement-breakpoint
CREATE INDEX "vet_recurring_appointment_series_veterinarian_id_idx" ON "vet_recurring_appointment_series" USING btree ("organization_id","veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_recurring_appointment_series_room_id_idx" ON "vet_recurring_appointment_series" USING btree ("organization_id","room_id");
--> statement-breakpoint
CREATE INDEX "vet_recurring_appointment_series_created_by_idx" ON "vet_recurring_appointment_series" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_schedule_blocks_clinic_id_starts_at_idx" ON "vet_schedule_blocks" USING btree ("organization_id","clinic_id","starts_at");
--> statement-breakpoint
CREATE INDEX "vet_schedule_blocks_veterinarian_id_starts_at_idx" ON "vet_schedule_blocks" USING btree ("organization_id","veterinarian_id","starts_at");
--> statement-breakpoint
CREATE INDEX "vet_schedule_blocks_staff_id_starts_at_idx" ON "vet_schedule_blocks" USING btree ("organization_id","staff_id","starts_at");
--> statement-breakpoint
CREATE INDEX "vet_schedule_blocks_room_id_starts_at_idx" ON "vet_schedule_blocks" USING btree ("organization_id","room_id","starts_at");
--> statement-breakpoint
CREATE INDEX "vet_schedule_blocks_resource_id_starts_at_idx" ON "vet_schedule_blocks" USING btree ("organization_id","resource_id","starts_at");
--> statement-breakpoint
CREATE INDEX "vet_schedule_blocks_created_by_idx" ON "vet_schedule_blocks" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_waitlist_entries_queue_idx" ON "vet_waitlist_entries" USING btree ("organization_id","clinic_id","status","requested_at");
--> statement-breakpoint
CREATE INDEX "vet_waitlist_entries_status_offer_expires_at_idx" ON "vet_waitlist_entries" USING btree ("organization_id","status","offer_expires_at");
--> statement-breakpoint
CREATE INDEX "vet_waitlist_entries_patient_id_idx" ON "vet_waitlist_entries" USING btree ("organization_id","patient_id");
--> statement-breakpoint
CREATE INDEX "vet_waitlist_entries_client_id_idx" ON "vet_waitlist_entries" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_waitlist_entries_appointment_type_id_idx" ON "vet_waitlist_entries" USING btree ("organization_id","appointment_type_id");
--> statement-breakpoint
CREATE INDEX "vet_waitlist_entries_veterinarian_id_idx" ON "vet_waitlist_entries" USING btree ("organization_id","veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_waitlist_entries_current_appointment_id_idx" ON "vet_waitlist_entries" USING btree ("organization_id","current_appointment_id");
--> statement-breakpoint
CREATE INDEX "vet_waitlist_entries_appointment_id_idx" ON "vet_waitlist_entries" USING btree ("organization_id","appointment_id");
--> statement-breakpoint
CREATE INDEX "vet_waitlist_entries_created_by_idx" ON "vet_waitlist_entries" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_staff_clinic_assignments_clinic_id_start_date_idx" ON "vet_staff_clinic_assignments" USING btree ("organization_id","clinic_id","start_date");
--> statement-breakpoint
CREATE INDEX "vet_staff_last_name_normalized_first_name_normalized_idx" ON "vet_staff" USING btree ("organization_id","last_name_normalized","first_name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_staff_department_status_idx" ON "vet_staff" USING btree ("organization_id","department","status");
--> statement-breakpoint
CREATE INDEX "vet_staff_credential_expires_on_idx" ON "vet_staff" USING btree ("organization_id","credential_expires_on");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_staff_attendance_open_unique" ON "vet_staff_attendance" USING btree ("organization_id","staff_id") WHERE "vet_staff_attendance"."clock_out_at" is null;
--> statement-breakpoint
CREATE INDEX "vet_staff_attendance_staff_id_newest_idx" ON "vet_staff_attendance" USING btree ("organization_id","staff_id","clock_in_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_staff_attendance_clinic_id_clock_in_at_idx" ON "vet_staff_attendance" USING btree ("organization_id","clinic_id","clock_in_at");
--> statement-breakpoint
CREATE INDEX "vet_staff_attendance_staff_schedule_id_idx" ON "vet_staff_attendance" USING btree ("organization_id","staff_schedule_id");
--> statement-breakpoint
CREATE INDEX "vet_staff_attendance_corrected_by_idx" ON "vet_staff_attendance" USING btree ("organization_id","corrected_by");
--> statement-breakpoint
CREATE INDEX "vet_staff_attendance_approved_by_idx" ON "vet_staff_attendance" USING btree ("organization_id","approved_by");
--> statement-breakpoint
CREATE INDEX "vet_staff_leave_requests_staff_id_starts_on_idx" ON "vet_staff_leave_requests" USING btree ("organization_id","staff_id","starts_on");
--> statement-breakpoint
CREATE INDEX "vet_staff_leave_requests_status_starts_on_idx" ON "vet_staff_leave_requests" USING btree ("organization_id","status","starts_on");
--> statement-breakpoint
CREATE INDEX "vet_staff_leave_requests_reviewed_by_idx" ON "vet_staff_leave_requests" USING btree ("organization_id","reviewed_by");
--> statement-breakpoint
CREATE INDEX "vet_staff_schedules_staff_id_starts_at_idx" ON "vet_staff_schedules" USING btree ("organization_id","staff_id","starts_at");
--> statement-breakpoint
CREATE INDEX "vet_staff_schedules_clinic_id_starts_at_idx" ON "vet_staff_schedules" USING btree ("organization_id","clinic_id","starts_at");
--> statement-breakpoint
CREATE INDEX "vet_staff_schedules_created_by_idx" ON "vet_staff_schedules" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_vet_clinic_assignments_clinic_id_start_date_idx" ON "vet_vet_clinic_assignments" USING btree ("organization_id","clinic_id","start_date");
--> statement-breakpoint
CREATE INDEX "vet_vet_schedules_veterinarian_id_day_of_week_idx" ON "vet_vet_schedules" USING btree ("organization_id","veterinarian_id","day_of_week");
--> statement-breakpoint
CREATE INDEX "vet_vet_schedules_veterinarian_id_specific_date_idx" ON "vet_vet_schedules" USING btree ("organization_id","veterinarian_id","specific_date");
--> statement-breakpoint
CREATE INDEX "vet_vet_schedules_clinic_id_day_of_week_idx" ON "vet_vet_schedules" USING btree ("organization_id","clinic_id","day_of_week");
--> statement-breakpoint
CREATE INDEX "vet_vet_schedules_clinic_id_specific_date_idx" ON "vet_vet_schedules" USING btree ("organization_id","clinic_id","specific_date");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_veterinarian_licenses_dea_unique" ON "vet_veterinarian_licenses" USING btree ("organization_id","veterinarian_id","clinic_id") WHERE "vet_veterinarian_licenses"."license_type" = 'dea' and "vet_veterinarian_licenses"."status" = 'active';
--> statement-breakpoint
CREATE INDEX "vet_veterinarian_licenses_type_idx" ON "vet_veterinarian_licenses" USING btree ("organization_id","veterinarian_id","license_type","status");
--> statement-breakpoint
CREATE INDEX "vet_veterinarian_licenses_expires_on_idx" ON "vet_veterinarian_licenses" USING btree ("organization_id","expires_on");
--> statement-breakpoint
CREATE INDEX "vet_veterinarian_licenses_clinic_id_idx" ON "vet_veterinarian_licenses" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE INDEX "vet_veterinarian_licenses_verified_by_idx" ON "vet_veterinarian_licenses" USING btree ("organization_id","verified_by");
--> statement-breakpoint
CREATE INDEX "vet_veterinarians_name_idx" ON "vet_veterinarians" USING btree ("organization_id","last_name_normalized","first_name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_veterinarians_is_active_idx" ON "vet_veterinarians" USING btree ("organization_id","is_active");
--> statement-breakpoint
CREATE INDEX "vet_anesthesia_monitoring_chart_idx" ON "vet_anesthesia_monitoring" USING btree ("organization_id","anesthesia_record_id","recorded_at");
--> statement-breakpoint
CREATE INDEX "vet_anesthesia_monitoring_recorded_by_idx" ON "vet_anesthesia_monitoring" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE INDEX "vet_anesthesia_records_patient_id_induction_at_idx" ON "vet_anesthesia_records" USING btree ("organization_id","patient_id","induction_at");
--> statement-breakpoint
CREATE INDEX "vet_anesthesia_records_clinic_id_status_induction_at_idx" ON "vet_anesthesia_records" USING btree ("organization_id","clinic_id","status","induction_at");
--> statement-breakpoint
CREATE INDEX "vet_anesthesia_records_surgery_id_idx" ON "vet_anesthesia_records" USING btree ("organization_id","surgery_id");
--> statement-breakpoint
CREATE INDEX "vet_anesthesia_records_encounter_id_idx" ON "vet_anesthesia_records" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_anesthesia_records_anesthetist_id_idx" ON "vet_anesthesia_records" USING btree ("organization_id","anesthetist_id");
--> statement-breakpoint
CREATE INDEX "vet_anesthesia_records_supervising_veterinarian_id_idx" ON "vet_anesthesia_records" USING btree ("organization_id","supervising_veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_anesthesia_records_signed_by_idx" ON "vet_anesthesia_records" USING btree ("organization_id","signed_by");
--> statement-breakpoint
CREATE INDEX "vet_surgeries_clinic_id_status_scheduled_at_idx" ON "vet_surgeries" USING btree ("organization_id","clinic_id","status","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_surgeries_room_id_scheduled_at_idx" ON "vet_surgeries" USING btree ("organization_id","room_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_surgeries_patient_id_scheduled_at_idx" ON "vet_surgeries" USING btree ("organization_id","patient_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_surgeries_encounter_id_idx" ON "vet_surgeries" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_surgeries_lead_surgeon_id_scheduled_at_idx" ON "vet_surgeries" USING btree ("organization_id","lead_surgeon_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_surgeries_assistant_surgeon_id_idx" ON "vet_surgeries" USING btree ("organization_id","assistant_surgeon_id");
--> statement-breakpoint
CREATE INDEX "vet_surgeries_scrub_technician_id_idx" ON "vet_surgeries" USING btree ("organization_id","scrub_technician_id");
--> statement-breakpoint
CREATE INDEX "vet_surgeries_signed_by_idx" ON "vet_surgeries" USING btree ("organization_id","signed_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_surgical_procedures_primary_unique" ON "vet_surgical_procedures" USING btree ("organization_id","surgery_id") WHERE "vet_surgical_procedures"."is_primary";
--> statement-breakpoint
CREATE INDEX "vet_surgical_procedures_procedure_code_id_idx" ON "vet_surgical_procedures" USING btree ("procedure_code_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_surgical_procedures_case_log_idx" ON "vet_surgical_procedures" USING btree ("organization_id","surgeon_id","started_at");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_status_end_date_idx" ON "vet_prescriptions" USING btree ("organization_id","status","end_date");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_expires_on_idx" ON "vet_prescriptions" USING btree ("organization_id","expires_on");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_patient_id_issued_on_idx" ON "vet_prescriptions" USING btree ("organization_id","patient_id","issued_on");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_clinic_id_issued_on_idx" ON "vet_prescriptions" USING btree ("organization_id","clinic_id","issued_on");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_prescribing_veterinarian_id_issued_on_idx" ON "vet_prescriptions" USING btree ("organization_id","prescribing_veterinarian_id","issued_on");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_controlled_idx" ON "vet_prescriptions" USING btree ("organization_id","dea_schedule","issued_on") WHERE "vet_prescriptions"."is_controlled";
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_inventory_batch_id_idx" ON "vet_prescriptions" USING btree ("organization_id","inventory_batch_id");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_client_id_idx" ON "vet_prescriptions" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_encounter_id_idx" ON "vet_prescriptions" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_medication_id_idx" ON "vet_prescriptions" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_species_id_idx" ON "vet_prescriptions" USING btree ("species_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_vcpr_id_idx" ON "vet_prescriptions" USING btree ("organization_id","vcpr_id");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_replaces_id_idx" ON "vet_prescriptions" USING btree ("organization_id","replaces_id");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_first_dispensed_by_idx" ON "vet_prescriptions" USING btree ("organization_id","first_dispensed_by");
--> statement-breakpoint
CREATE INDEX "vet_prescriptions_discontinued_by_idx" ON "vet_prescriptions" USING btree ("organization_id","discontinued_by");
--> statement-breakpoint
CREATE INDEX "vet_treatments_patient_id_performed_at_idx" ON "vet_treatments" USING btree ("organization_id","patient_id","performed_at");
--> statement-breakpoint
CREATE INDEX "vet_treatments_encounter_id_idx" ON "vet_treatments" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_treatments_work_list_idx" ON "vet_treatments" USING btree ("organization_id","clinic_id","status","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_treatments_inventory_batch_id_idx" ON "vet_treatments" USING btree ("organization_id","inventory_batch_id");
--> statement-breakpoint
CREATE INDEX "vet_treatments_client_id_idx" ON "vet_treatments" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_treatments_diagnosis_id_idx" ON "vet_treatments" USING btree ("organization_id","diagnosis_id");
--> statement-breakpoint
CREATE INDEX "vet_treatments_prescription_id_idx" ON "vet_treatments" USING btree ("organization_id","prescription_id");
--> statement-breakpoint
CREATE INDEX "vet_treatments_service_id_idx" ON "vet_treatments" USING btree ("organization_id","service_id");
--> statement-breakpoint
CREATE INDEX "vet_treatments_procedure_code_id_idx" ON "vet_treatments" USING btree ("procedure_code_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_treatments_medication_id_idx" ON "vet_treatments" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_treatments_species_id_idx" ON "vet_treatments" USING btree ("species_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_treatments_vcpr_id_idx" ON "vet_treatments" USING btree ("organization_id","vcpr_id");
--> statement-breakpoint
CREATE INDEX "vet_treatments_ordered_by_idx" ON "vet_treatments" USING btree ("organization_id","ordered_by");
--> statement-breakpoint
CREATE INDEX "vet_treatments_performed_by_idx" ON "vet_treatments" USING btree ("organization_id","performed_by");
--> statement-breakpoint
CREATE POLICY "tenant_isolation_clinics" ON "vet_clinics" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_diagnostic_tests" ON "vet_diagnostic_tests" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_emergency_cases" ON "vet_emergency_cases" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_emergency_vital_signs" ON "vet_emergency_vital_signs" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_inventory_batches" ON "vet_inventory_batches" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_inventory_items" ON "vet_inventory_items" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_organizations" ON "vet_organizations" AS PERMISSIVE FOR ALL TO public USING ("id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_triage_records" ON "vet_triage_records" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_estimate_items" ON "vet_estimate_items" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_estimates" ON "vet_estimates" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_invoice_items" ON "vet_invoice_items" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_invoices" ON "vet_invoices" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_invoice_item_taxes" ON "vet_invoice_item_taxes" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_client_account_ledger" ON "vet_client_account_ledger" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_deposits" ON "vet_deposits" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_payment_allocations" ON "vet_payment_allocations" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_payments" ON "vet_payments" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_service_package_items" ON "vet_service_package_items" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_service_packages" ON "vet_service_packages" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_discounts" ON "vet_discounts" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_price_list_items" ON "vet_price_list_items" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_price_lists" ON "vet_price_lists" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_tax_rates" ON "vet_tax_rates" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_products" ON "vet_products" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_service_categories" ON "vet_service_categories" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_service_species" ON "vet_service_species" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_services" ON "vet_services" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_client_relationships" ON "vet_client_relationships" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_clients" ON "vet_clients" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_client_notes" ON "vet_client_notes" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_imaging_studies" ON "vet_imaging_studies" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_diagnostic_test_orders" ON "vet_diagnostic_test_orders" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_diagnostic_test_results" ON "vet_diagnostic_test_results" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_resources" ON "vet_resources" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_rooms" ON "vet_rooms" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_auth_tokens" ON "vet_auth_tokens" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_sessions" ON "vet_sessions" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_users" ON "vet_users" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_purchase_order_items" ON "vet_purchase_order_items" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_purchase_orders" ON "vet_purchase_orders" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_supplier_documents" ON "vet_supplier_documents" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_suppliers" ON "vet_suppliers" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_inventory_transactions" ON "vet_inventory_transactions" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_stock_adjustments" ON "vet_stock_adjustments" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_stock_transfer_items" ON "vet_stock_transfer_items" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_stock_transfers" ON "vet_stock_transfers" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_clinical_addenda" ON "vet_clinical_addenda" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_consultations" ON "vet_consultations" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_diagnoses" ON "vet_diagnoses" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_discharge_summaries" ON "vet_discharge_summaries" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_referrals" ON "vet_referrals" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_encounter_attachments" ON "vet_encounter_attachments" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_encounter_participants" ON "vet_encounter_participants" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_medical_encounters" ON "vet_medical_encounters" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_vcpr_records" ON "vet_vcpr_records" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_alerts" ON "vet_patient_alerts" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_allergies" ON "vet_patient_allergies" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_documents" ON "vet_patient_documents" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_identifiers" ON "vet_patient_identifiers" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_merge_events" ON "vet_patient_merge_events" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_notes" ON "vet_patient_notes" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_ownership_transfers" ON "vet_patient_ownership_transfers" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_owners" ON "vet_patient_owners" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_weight_history" ON "vet_patient_weight_history" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patients" ON "vet_patients" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_certificates" ON "vet_certificates" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_dental_records" ON "vet_dental_records" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_wellness_exams" ON "vet_wellness_exams" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_parasitic_control" ON "vet_parasitic_control" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_vaccine_protocol_doses" ON "vet_vaccine_protocol_doses" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_vaccine_protocols" ON "vet_vaccine_protocols" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_vaccinations" ON "vet_vaccinations" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_appointment_types" ON "vet_appointment_types" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_appointment_resources" ON "vet_appointment_resources" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_appointments" ON "vet_appointments" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_recurring_appointment_series" ON "vet_recurring_appointment_series" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_schedule_blocks" ON "vet_schedule_blocks" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_waitlist_entries" ON "vet_waitlist_entries" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_staff_clinic_assignments" ON "vet_staff_clinic_assignments" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_staff" ON "vet_staff" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_staff_attendance" ON "vet_staff_attendance" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_staff_leave_requests" ON "vet_staff_leave_requests" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_staff_schedules" ON "vet_staff_schedules" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_vet_clinic_assignments" ON "vet_vet_clinic_assignments" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_vet_schedules" ON "vet_vet_schedules" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_veterinarian_licenses" ON "vet_veterinarian_licenses" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_veterinarians" ON "vet_veterinarians" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_anesthesia_monitoring" ON "vet_anesthesia_monitoring" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_anesthesia_records" ON "vet_anesthesia_records" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_surgeries" ON "vet_surgeries" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_surgical_procedures" ON "vet_surgical_procedures" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_prescriptions" ON "vet_prescriptions" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_treatments" ON "vet_treatments" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
-- source: sql/after-tables/comments/billing.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_estimates is 'What a plan of care would cost, from low to high, as shown to the client and signed by them. Once accepted it no longer changes: a new plan is a new estimate. A declined one stays as proof of what was offered.';
  comment on column public.vet_estimates.estimate_number is 'The practice''s own number for the estimate, as printed.';
  comment on column public.vet_estimates.veterinarian_id is 'Whose plan of care it prices.';
  comment on column public.vet_estimates.title is 'What it is for, for example "Dental cleaning with extractions".';
  comment on column public.vet_estimates.currency is 'ISO 4217.';
  comment on column public.vet_estimates.low_subtotal is 'Sum of the low line totals, declined lines left out. Kept by the database.';
  comment on column public.vet_estimates.high_subtotal is 'Sum of the high line totals, declined lines left out. Kept by the database.';
  comment on column public.vet_estimates.low_total is 'Low subtotal plus tax.';
  comment on column public.vet_estimates.high_total is 'High subtotal plus tax.';
  comment on column public.vet_estimates.required_deposit_amount is 'What the client is asked to pay before work begins.';
  comment on column public.vet_estimates.presented_by is 'The user who went through it with the client, in vet_users.';
  comment on column public.vet_estimates.expires_on is 'Last day the prices hold.';
  comment on column public.vet_estimates.accepted_by_name is 'Name of the person who agreed: the client or somebody they authorized.';
  comment on column public.vet_estimates.signature_data is 'Image of the signature, base64.';
  comment on column public.vet_estimates.signed_document_url is 'Scan of the signed paper.';
  comment on column public.vet_estimates.witnessed_by is 'The user who heard the client agree, in vet_users.';
  comment on column public.vet_estimates.authorized_amount is 'Most the client agreed to without being asked again.';
  comment on column public.vet_estimates.converted_invoice_id is 'The invoice it became.';
  comment on column public.vet_estimates.notes is 'Printed on the estimate.';
  comment on column public.vet_estimates.created_by is 'The user who wrote it, in vet_users.';

  comment on table public.vet_estimate_items is 'A line of an estimate: what would be done or sold, from a low to a high quantity and price. An optional line can be declined alone while the rest is accepted, and stays visible as refused.';
  comment on column public.vet_estimate_items.line_number is 'Place on the paper, from 1.';
  comment on column public.vet_estimate_items.description is 'As printed; copied from the catalogue and free to edit.';
  comment on column public.vet_estimate_items.low_quantity is 'In the unit the catalogue sells the item by. May be 0: perhaps not needed.';
  comment on column public.vet_estimate_items.discount_percent is 'Discount on the line, low and high alike.';
  comment on column public.vet_estimate_items.tax_rate_percent is 'All authorities together; four places, for rates such as 8.875.';
  comment on column public.vet_estimate_items.low_total is 'Low quantity times low price, less discount, before tax, to the cent.';
  comment on column public.vet_estimate_items.high_total is 'High quantity times high price, less discount, before tax, to the cent.';
  comment on column public.vet_estimate_items.is_declined is 'The client accepted the rest without this line.';

  comment on table public.vet_invoices is 'A bill to a client. The lines make subtotal and tax_amount, payments make amount_paid and refunded_amount; the database adds them up, and total_amount and balance_due follow by themselves. Only a draft changes its lines: an issued invoice is paid, written off or made void, and never deleted. An overpayment stays with the payment as the client''s credit, so an invoice is never paid beyond its total.';
  comment on column public.vet_invoices.invoice_number is 'The practice''s own number for the invoice, as printed.';
  comment on column public.vet_invoices.patient_id is 'The animal, where the whole invoice is about one; each line may name its own.';
  comment on column public.vet_invoices.encounter_id is 'The visit, where the whole invoice is about one; each line may name its own.';
  comment on column public.vet_invoices.invoiced_on is 'Date printed on the invoice, in the calendar of the clinic; the day its revenue counts.';
  comment on column public.vet_invoices.due_date is 'Last day to pay without being late.';
  comment on column public.vet_invoices.sent_at is 'When it was last handed or sent to the client.';
  comment on column public.vet_invoices.currency is 'ISO 4217 code of every amount of the invoice and its lines.';
  comment on column public.vet_invoices.subtotal is 'Sum of the line totals, after line discounts and before tax. Kept by the database.';
  comment on column public.vet_invoices.discount_id is 'The discount rule applied to the whole invoice.';
  comment on column public.vet_invoices.discount_percent is 'How the discount on the whole invoice was given, when it was given as a share; discount_amount counts.';
  comment on column public.vet_invoices.discount_amount is 'Discount on the whole invoice, beside those of the lines.';
  comment on column public.vet_invoices.discount_reason is 'Why a discount outside the rules was given.';
  comment on column public.vet_invoices.tax_amount is 'Sum of the taxes of the lines. Kept by the database.';
  comment on column public.vet_invoices.total_amount is 'Subtotal less discount plus tax.';
  comment on column public.vet_invoices.amount_paid is 'Sum of the payments allocated here, refunded ones included; a bounced payment is taken out. Kept by the database.';
  comment on column public.vet_invoices.refunded_amount is 'Part of amount_paid that went back to the client. It is not owed again. Kept by the database.';
  comment on column public.vet_invoices.written_off_amount is 'Part of the total that the practice no longer expects.';
  comment on column public.vet_invoices.balance_due is 'What is still to be paid: total less paid and written-off amounts, nothing when void.';
  comment on column public.vet_invoices.paid_at is 'When the balance reached nothing.';
  comment on column public.vet_invoices.written_off_by is 'The user who gave up the amount, in vet_users.';
  comment on column public.vet_invoices.voided_by is 'The user who made it void, in vet_users.';
  comment on column public.vet_invoices.client_reference is 'The client''s own reference, such as a purchase order of a shelter or farm.';
  comment on column public.vet_invoices.notes is 'Printed on the invoice.';
  comment on column public.vet_invoices.internal_notes is 'For the team only.';
  comment on column public.vet_invoices.created_by is 'The user who opened it, in vet_users; empty for one that a job wrote.';

  comment on table public.vet_invoice_items is 'A line of an invoice: what was sold, for which animal, by whom, at the price of that day. The catalogue may change later; the line does not. The same item stands once per animal unless allow_duplicate says that it was meant. Naming the clinical act that a line bills lets the practice find what was done and never charged.';
  comment on column public.vet_invoice_items.line_number is 'Place on the paper, from 1.';
  comment on column public.vet_invoice_items.item_id is 'The service, product or package sold, whichever it is.';
  comment on column public.vet_invoice_items.description is 'As printed; copied from the catalogue and free to edit.';
  comment on column public.vet_invoice_items.quantity is 'In the unit the catalogue sells the item by.';
  comment on column public.vet_invoice_items.unit_price is 'Price of one unit before discount and tax.';
  comment on column public.vet_invoice_items.unit_cost is 'What one unit cost the practice, for margins; four places, for a tablet may cost a fraction of a cent.';
  comment on column public.vet_invoice_items.discount_id is 'The discount rule applied to this line.';
  comment on column public.vet_invoice_items.discount_percent is 'How the discount was given, when it was given as a share; discount_amount counts.';
  comment on column public.vet_invoice_items.discount_amount is 'Discount on the whole line.';
  comment on column public.vet_invoice_items.tax_rate_percent is 'Rates on the day of sale, all authorities together; four places, for rates such as 8.875.';
  comment on column public.vet_invoice_items.tax_amount is 'Tax on this line, all authorities together; vet_invoice_item_taxes says which part is whose.';
  comment on column public.vet_invoice_items.line_total is 'Quantity times price, to the cent, less discount, before tax.';
  comment on column public.vet_invoice_items.allow_duplicate is 'Says that the same item for the same animal stands twice on purpose.';
  comment on column public.vet_invoice_items.inventory_batch_id is 'The lot the goods came from, for recalls and expiry.';
  comment on column public.vet_invoice_items.veterinarian_id is 'The veterinarian whose production the line counts toward.';
  comment on column public.vet_invoice_items.performed_by is 'Who did the work, in vet_staff.';
  comment on column public.vet_invoice_items.performed_on is 'Day the service was rendered, in the calendar of the clinic: insurers ask for it.';
  comment on column public.vet_invoice_items.treatment_id is 'The clinical act that is billed: at most one of the four.';
  comment on column public.vet_invoice_items.notes is 'For the team only.';

  comment on table public.vet_invoice_item_taxes is 'One tax on one line of an invoice: state, city and federal tax each have their row, for the return to each authority. Together they make the tax of the line. The rate is the one of the day of sale.';
  comment on column public.vet_invoice_item_taxes.taxable_amount is 'What the rate applies to: the line total, less its share of the invoice discount, plus other taxes if compound.';
  comment on column public.vet_invoice_item_taxes.tax_amount is 'Rounded as the authority asks.';

  comment on table public.vet_client_account_ledger is 'The account of a client, entry by entry: rows are added and never changed. A positive amount is owed by the client, a negative one in their favour; balance_after is the previous balance plus the amount, and that of the last entry is vet_clients.account_balance. Every entry has one source: the invoice, payment, deposit or earlier entry it comes from, or, for an adjustment, the reason and the user who approved it. A deposit counts when its payment comes in; applying it to an invoice moves nothing here.';
  comment on column public.vet_client_account_ledger.entry_number is 'Place in the account of this client, from 1 without gaps.';
  comment on column public.vet_client_account_ledger.invoice_id is 'Invoice billed, made void or written off.';
  comment on column public.vet_client_account_ledger.payment_id is 'Payment received or reversed, or the payment row of a refund.';
  comment on column public.vet_client_account_ledger.deposit_id is 'Deposit the practice kept.';
  comment on column public.vet_client_account_ledger.reverses_entry_id is 'The entry that this one takes back.';
  comment on column public.vet_client_account_ledger.amount is 'Positive: the client owes more. Negative: the client owes less.';
  comment on column public.vet_client_account_ledger.balance_after is 'Positive: owed by the client. Negative: their credit.';
  comment on column public.vet_client_account_ledger.posted_at is 'When it counts; entries of a client are in this order.';
  comment on column public.vet_client_account_ledger.posted_by is 'The user behind it, in vet_users; empty for a job.';
  comment on column public.vet_client_account_ledger.description is 'As printed on the statement of account.';
  comment on column public.vet_client_account_ledger.approved_by is 'The user who allowed it, in vet_users.';

  comment on table public.vet_payments is 'Money that changed hands. A payment comes from the client or the insurer; a refund is a row of its own that names the payment it gives back, its amount positive like any other. Which invoices a payment settles is in vet_payment_allocations; what is not allocated is the client''s credit. No card number is ever stored: the last four digits are encrypted, the rest stays with the processor (PCI DSS 3.3 to 3.5).';
  comment on column public.vet_payments.clinic_id is 'Where the money was taken, for the day''s till.';
  comment on column public.vet_payments.payment_number is 'The practice''s own number for the receipt.';
  comment on column public.vet_payments.client_id is 'Whose account it settles, also when an insurer pays.';
  comment on column public.vet_payments.currency is 'ISO 4217.';
  comment on column public.vet_payments.paid_at is 'When the money was received, or given back by a refund.';
  comment on column public.vet_payments.reference is 'Check number, transfer reference or authorization code.';
  comment on column public.vet_payments.processor is 'Company that handled the card or online payment, for example stripe.';
  comment on column public.vet_payments.processor_payment_id is 'The processor''s id for this payment or refund.';
  comment on column public.vet_payments.refund_of_payment_id is 'The payment that this row gives back, whole or in part.';
  comment on column public.vet_payments.refunded_amount is 'Sum of the refunds of this payment. Kept by the database.';
  comment on column public.vet_payments.allocated_amount is 'Part already allocated to invoices. Kept by the database.';
  comment on column public.vet_payments.failure_reason is 'Why the processor or bank refused it: declined, insufficient funds, chargeback.';
  comment on column public.vet_payments.voided_by is 'The user who made it void, in vet_users.';
  comment on column public.vet_payments.received_by is 'The user who took or returned the money, in vet_users; empty for an online payment.';

  comment on table public.vet_deposits is 'Money taken in advance and held for the client: a liability of the practice until it is applied to an invoice, given back, or forfeited. It came in by one payment. A deposit used in part stays held; once nothing remains, its status says how the last of it went.';
  comment on column public.vet_deposits.deposit_number is 'The practice''s own number for the deposit slip.';
  comment on column public.vet_deposits.payment_id is 'The payment by which the money came in.';
  comment on column public.vet_deposits.appointment_id is 'The booking it secures.';
  comment on column public.vet_deposits.estimate_id is 'The estimate it secures.';
  comment on column public.vet_deposits.applied_amount is 'Part applied to invoices. Kept by the database.';
  comment on column public.vet_deposits.refunded_amount is 'Part given back.';
  comment on column public.vet_deposits.forfeited_amount is 'Part the practice kept, as its policy says.';
  comment on column public.vet_deposits.remaining_amount is 'What is still held.';
  comment on column public.vet_deposits.closed_at is 'When nothing was left.';
  comment on column public.vet_deposits.forfeited_by is 'The user who decided to keep it, in vet_users.';
  comment on column public.vet_deposits.terms is 'What the client was told: until when it can be given back, and when it is kept.';

  comment on table public.vet_payment_allocations is 'How much of a payment settles which invoice; for a refund, how much of what was paid on the invoice goes back. Never deleted: when a check bounces or a payment went to the wrong invoice, the row is reversed and says why.';
  comment on column public.vet_payment_allocations.deposit_id is 'The deposit that is used up by it, where the payment was one.';
  comment on column public.vet_payment_allocations.allocated_by is 'The user who allocated it, in vet_users; empty when it happened by itself.';
  comment on column public.vet_payment_allocations.reversed_at is 'From here on the row counts no more.';
  comment on column public.vet_payment_allocations.reversed_by is 'The user who reversed it, in vet_users.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/catalog.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_service_packages is 'Several services and products sold together at one price, for example puppy visits or a dental day. On sale in the half-open period from valid_from_on up to, not including, valid_until_on.';
  comment on column public.vet_service_packages.category_id is 'Heading under which the package is sold.';
  comment on column public.vet_service_packages.code is 'The practice''s own code, as typed at the front desk.';
  comment on column public.vet_service_packages.description is 'What the client reads on estimates and invoices.';
  comment on column public.vet_service_packages.price is 'Price of the whole package, before tax.';
  comment on column public.vet_service_packages.valid_from_on is 'First day of sale.';
  comment on column public.vet_service_packages.valid_until_on is 'First day on which it is no longer sold; empty while there is no end.';
  comment on column public.vet_service_packages.is_discountable is 'No: discounts on a whole invoice leave this package out.';

  comment on table public.vet_service_package_items is 'One service or product of a package, and how many of it.';
  comment on column public.vet_service_package_items.quantity is 'In the price unit of the service, or the unit of the product.';
  comment on column public.vet_service_package_items.allocated_amount is 'Part of the package price that this line earns, for tax and income reports; empty to share it in proportion to the single prices.';

  comment on table public.vet_price_lists is 'A set of prices that replaces the default ones for a location, a kind of client or one client, in the half-open period from valid_from_on up to, not including, valid_until_on. The most specific list that names the item wins: client, then location and kind of client, then kind of client, then location; where none does, the default list of the location, that of the practice, and the price of the item itself.';
  comment on column public.vet_price_lists.clinic_id is 'Location it is for; empty for all.';
  comment on column public.vet_price_lists.client_type is 'Kind of client it is for, for example shelters.';
  comment on column public.vet_price_lists.client_id is 'The one client it was agreed with.';
  comment on column public.vet_price_lists.currency is 'ISO 4217 code of every price in it.';
  comment on column public.vet_price_lists.valid_from_on is 'First day of the prices.';
  comment on column public.vet_price_lists.valid_until_on is 'First day on which they no longer hold; empty while there is no end.';
  comment on column public.vet_price_lists.is_default is 'Holds where no other list does: one for the practice, and one for each location.';

  comment on table public.vet_price_list_items is 'Price of one service, product or package in a list, from a certain quantity on.';
  comment on column public.vet_price_list_items.minimum_quantity is 'Smallest quantity on an invoice line that gets this price.';
  comment on column public.vet_price_list_items.unit_price is 'Price of one unit in the currency of the list, before tax.';

  comment on table public.vet_tax_rates is 'A tax on sales at a place, in the half-open period from valid_from_on up to, not including, valid_until_on. Several may apply to one sale, such as state and city: each has its own code. A new rate is a new row, so that old invoices stay explainable.';
  comment on column public.vet_tax_rates.code is 'The same through all changes of the rate, for example ny-sales.';
  comment on column public.vet_tax_rates.name is 'As printed on invoices.';
  comment on column public.vet_tax_rates.jurisdiction is 'Country, state or city that levies it.';
  comment on column public.vet_tax_rates.registration_number is 'The practice''s registration with the tax authority, where invoices must show it.';
  comment on column public.vet_tax_rates.clinic_id is 'Location it is for; empty for all.';
  comment on column public.vet_tax_rates.tax_category is 'Sales it applies to. Exempt sales bear no tax and have no rate.';
  comment on column public.vet_tax_rates.tax_rate_percent is 'Share of the net price, 0 to 100, four places: New York City takes 8.875.';
  comment on column public.vet_tax_rates.is_compound is 'Reckoned on the price with the other taxes in it.';
  comment on column public.vet_tax_rates.valid_from_on is 'First day of the rate.';
  comment on column public.vet_tax_rates.valid_until_on is 'First day on which it no longer holds; empty while there is no end.';

  comment on table public.vet_discounts is 'A reduction that may be given on an invoice: a share of the price or a fixed amount, never both. It is for the whole invoice unless it names one heading, service, product or package, and holds in the half-open period from valid_from_on up to, not including, valid_until_on.';
  comment on column public.vet_discounts.code is 'As typed at the front desk or by the client.';
  comment on column public.vet_discounts.maximum_amount is 'Most that a share of the price may come to.';
  comment on column public.vet_discounts.minimum_subtotal is 'Least invoice subtotal that qualifies.';
  comment on column public.vet_discounts.clinic_id is 'Location it is for; empty for all.';
  comment on column public.vet_discounts.client_type is 'Kind of client it is for; empty for all.';
  comment on column public.vet_discounts.category_id is 'Services under this heading only.';
  comment on column public.vet_discounts.maximum_uses is 'How often it may be given in all; empty for no limit.';
  comment on column public.vet_discounts.maximum_uses_per_client is 'How often one client may have it; empty for no limit.';
  comment on column public.vet_discounts.is_combinable is 'May stand beside other discounts.';
  comment on column public.vet_discounts.requires_approval is 'Given only with the consent of somebody who may approve discounts.';
  comment on column public.vet_discounts.valid_from_on is 'First day on which it is given.';
  comment on column public.vet_discounts.valid_until_on is 'First day on which it is no longer given; empty while there is no end.';

  comment on table public.vet_products is 'Something the practice sells or uses up, the same at every location. What lies on a shelf is vet_inventory_items, which point here. A price here holds where no price list says otherwise.';
  comment on column public.vet_products.barcode is 'GTIN or the practice''s own bar code, as the scanner reads it.';
  comment on column public.vet_products.medication_id is 'The drug this is a package of.';
  comment on column public.vet_products.strength is 'For example 75 mg or 10 mg/ml.';
  comment on column public.vet_products.dosage_form is 'For example chewable tablet or injectable solution.';
  comment on column public.vet_products.ndc_normalized is 'Digits of the NDC, to compare with recalls.';
  comment on column public.vet_products.is_controlled is 'Controlled substance, 21 CFR 1308: exactly when dea_schedule is I to V.';
  comment on column public.vet_products.requires_prescription is 'By or on the order of a licensed veterinarian only, 21 CFR 201.105.';
  comment on column public.vet_products.unit is 'Unit the price is for.';
  comment on column public.vet_products.default_price is 'Price of one unit, before tax.';
  comment on column public.vet_products.dispensing_fee is 'Added once per prescription, before tax.';
  comment on column public.vet_products.cost_per_unit is 'Usual purchase cost of one unit; four places, for a tablet may cost a fraction of a cent.';
  comment on column public.vet_products.is_taxable is 'Follows tax_category: the two cannot disagree.';
  comment on column public.vet_products.is_discountable is 'No: discounts on a whole invoice leave this product out.';
  comment on column public.vet_products.is_stocked is 'No: sold to order, without inventory items.';
  comment on column public.vet_products.opened_shelf_life_days is 'How long an opened container stays usable, days; for multi-dose vials.';

  comment on table public.vet_service_categories is 'A heading of the price list and of income reports, for example Dentistry. Headings nest; a heading that is no longer used is deactivated, so that old reports keep their lines.';
  comment on column public.vet_service_categories.parent_category_id is 'The heading this one stands under; empty at the top.';
  comment on column public.vet_service_categories.revenue_account_code is 'Income account in the practice''s bookkeeping.';
  comment on column public.vet_service_categories.display_order is 'Position among the headings beside it, smallest first.';

  comment on table public.vet_services is 'Something the practice does and charges for. default_price holds where no price list says otherwise; what was charged is on the invoice and does not change with this row. A service without rows in vet_service_species is offered for every species.';
  comment on column public.vet_services.code is 'The practice''s own code, as typed at the front desk.';
  comment on column public.vet_services.description is 'What the client reads on estimates and invoices.';
  comment on column public.vet_services.procedure_code_id is 'The clinical procedure this charge stands for.';
  comment on column public.vet_services.default_price is 'Price of one price_unit, before tax.';
  comment on column public.vet_services.minimum_charge is 'Least that is charged, for services priced by time, weight or distance.';
  comment on column public.vet_services.estimated_cost is 'What one price_unit costs the practice in time and material, for margins.';
  comment on column public.vet_services.is_taxable is 'Follows tax_category: the two cannot disagree.';
  comment on column public.vet_services.is_discountable is 'No: discounts on a whole invoice leave this service out.';
  comment on column public.vet_services.allows_price_override is 'Yes: the price may be changed on the invoice line.';
  comment on column public.vet_services.duration_minutes is 'Usual length, minutes.';
  comment on column public.vet_services.requires_veterinarian is 'Only a licensed veterinarian may perform it under the practice act of the state.';
  comment on column public.vet_services.requires_consent is 'A signed consent must be on file before it is performed.';

  comment on table public.vet_service_species is 'A species a service is offered for, and the body weights it is priced for. Rows rather than a list in the service: a GIN index on a list would go unused under row-level security. No rows at all mean every species.';
  comment on column public.vet_service_species.from_weight_kg is 'Lightest patient the price is for, included; for example a spay priced by weight band.';
  comment on column public.vet_service_species.below_weight_kg is 'Upper end of the weight band, not included.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/clients.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_clients is 'A person or organization responsible for animals: the one who signs, pays and is called. Name and contact data may be anonymized on request (anonymized_at); clinical and financial rows that point here stay.';
  comment on column public.vet_clients.clinic_id is 'Home location.';
  comment on column public.vet_clients.client_number is 'The practice''s own number for this client, as printed on invoices.';
  comment on column public.vet_clients.preferred_language is 'Language for messages, BCP 47.';
  comment on column public.vet_clients.credit_limit is 'Most the client may owe; empty means no limit was set.';
  comment on column public.vet_clients.account_balance is 'What the client owes (positive) or has in credit (negative).';
  comment on column public.vet_clients.is_active is 'Follows status: the two cannot disagree.';

  comment on table public.vet_client_relationships is 'What related_client_id is to client_id ("spouse of"), and what that person may decide for them. Dated: a former agent''s consents stay explainable.';

  comment on table public.vet_client_notes is 'What the team wrote down about a client: a wish, a complaint, an arrangement about payment. Belongs to the client''s personal data and is handed out or erased with it, unless a legal hold says otherwise.';
  comment on column public.vet_client_notes.clinic_id is 'Location where it was written.';
  comment on column public.vet_client_notes.is_pinned is 'Stays on top of the list.';
  comment on column public.vet_client_notes.is_alert is 'Shown whenever the client is opened.';
  comment on column public.vet_client_notes.is_private is 'Only the author and the management read it.';
  comment on column public.vet_client_notes.is_internal is 'Never shown to the client in messages or in the portal.';
  comment on column public.vet_client_notes.follow_up_by is 'Who is to follow up.';
  comment on column public.vet_client_notes.followed_up_at is 'When it was done, and by whom.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/diagnostics.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_imaging_studies is 'One imaging examination: what was taken, with which exposure, and what was read from it. The pictures are in a PACS, found by the DICOM study identifier. Exposure and operator are the radiation log that state rules on X-ray machines ask for. A report is signed by a veterinarian of the practice or by an outside radiologist, named in words.';
  comment on column public.vet_imaging_studies.views is 'Projections or planes, for example right lateral, ventrodorsal.';
  comment on column public.vet_imaging_studies.study_instance_uid is 'DICOM Study Instance UID.';
  comment on column public.vet_imaging_studies.is_external is 'Taken elsewhere and brought along.';
  comment on column public.vet_imaging_studies.kvp is 'Tube voltage, kilovolts.';
  comment on column public.vet_imaging_studies.mas is 'Tube current times time, milliampere seconds.';
  comment on column public.vet_imaging_studies.exposure_count is 'Exposures made, retakes included.';
  comment on column public.vet_imaging_studies.thickness_cm is 'Thickness of the part in the beam.';
  comment on column public.vet_imaging_studies.interpreted_by is 'The veterinarian of the practice who read it.';
  comment on column public.vet_imaging_studies.interpreter_name is 'The radiologist or service that read it, when outside the practice.';
  comment on column public.vet_imaging_studies.amendment_reason is 'What changed since the final report, and why.';

  comment on table public.vet_diagnostic_test_orders is 'A veterinarian''s request for one test of one animal, from the order to the review of its results. The specimen''s way to an outside laboratory is in vet_lab_requisitions.';
  comment on column public.vet_diagnostic_test_orders.accession_number is 'Number on the tube and the images; one for all that was taken together.';
  comment on column public.vet_diagnostic_test_orders.clinical_notes is 'What the laboratory or radiologist should know: history, current drugs, the question.';
  comment on column public.vet_diagnostic_test_orders.specimen_site is 'Where the specimen was taken from.';
  comment on column public.vet_diagnostic_test_orders.reviewed_by is 'The veterinarian who read all results, and when.';
  comment on column public.vet_diagnostic_test_orders.client_informed_at is 'When the client was told, and by whom.';

  comment on table public.vet_diagnostic_test_results is 'One reported value: glucose, a parasite found, a biopsy''s conclusion. A wrong value is not overwritten: a new row with the report status corrected points at it, and what nothing points at is current. A critical value stays open until a veterinarian acknowledges it and says what was done.';
  comment on column public.vet_diagnostic_test_results.order_id is 'Empty for results that came with the animal from elsewhere.';
  comment on column public.vet_diagnostic_test_results.test_name is 'What was measured.';
  comment on column public.vet_diagnostic_test_results.test_code is 'Code of the analyte, the practice''s or the laboratory''s.';
  comment on column public.vet_diagnostic_test_results.position is 'Place in the printed report.';
  comment on column public.vet_diagnostic_test_results.result_value is 'The result as reported, in words or figures.';
  comment on column public.vet_diagnostic_test_results.value_numeric is 'The result as a number, in unit.';
  comment on column public.vet_diagnostic_test_results.unit is 'UCUM unit of the number and its interval; 1 where there is none.';
  comment on column public.vet_diagnostic_test_results.reference_range is 'The interval as the laboratory prints it.';
  comment on column public.vet_diagnostic_test_results.lab_provider is 'Laboratory that ran it; empty for the practice''s own.';
  comment on column public.vet_diagnostic_test_results.method is 'Method or analyser.';
  comment on column public.vet_diagnostic_test_results.performed_by is 'Who ran it in the practice.';
  comment on column public.vet_diagnostic_test_results.document_id is 'The laboratory''s report.';
  comment on column public.vet_diagnostic_test_results.critical_notified_at is 'When the laboratory or analyser called.';
  comment on column public.vet_diagnostic_test_results.acknowledgment_notes is 'What was done about the critical value.';
  comment on column public.vet_diagnostic_test_results.correction_of_id is 'The wrong result that this row corrects.';

  comment on table public.vet_diagnostic_tests is 'A laboratory test, panel or imaging study the practice can order: what it needs, who runs it, which values it reports. A test no longer offered is made inactive, for orders and results point at it.';
  comment on column public.vet_diagnostic_tests.code is 'The practice''s own code.';
  comment on column public.vet_diagnostic_tests.is_panel is 'Reports more than one value.';
  comment on column public.vet_diagnostic_tests.analytes is 'The values it reports, in the order they are printed.';
  comment on column public.vet_diagnostic_tests.specimen_types is 'Specimens the test accepts, the usual one first.';
  comment on column public.vet_diagnostic_tests.container is 'Tube or container, for example EDTA, lavender top.';
  comment on column public.vet_diagnostic_tests.is_in_house is 'Run by the practice itself.';
  comment on column public.vet_diagnostic_tests.lab_name is 'Laboratory it goes to by default.';
  comment on column public.vet_diagnostic_tests.lab_test_code is 'The laboratory''s code for it.';
  comment on column public.vet_diagnostic_tests.turnaround_hours is 'Usual time from receipt to result.';
  comment on column public.vet_diagnostic_tests.is_reportable is 'A positive result must be reported to the animal health authority.';
  comment on column public.vet_diagnostic_tests.service_id is 'What is charged for it.';
  comment on column public.vet_diagnostic_tests.default_price is 'Price where no service or price list gives one.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/emergency.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_emergency_cases is 'An emergency from arrival to disposition. triage_level repeats the newest triage for the waiting list: 1 immediate, 2 very urgent, 3 urgent, 4 standard, 5 non-urgent.';
  comment on column public.vet_emergency_cases.encounter_id is 'The visit it is charted in; opened when treatment begins at the latest.';
  comment on column public.vet_emergency_cases.client_id is 'Who brought the animal and answers for it.';
  comment on column public.vet_emergency_cases.referred_by is 'Practice that sent the animal.';
  comment on column public.vet_emergency_cases.onset_at is 'Onset of signs, or time of the accident.';
  comment on column public.vet_emergency_cases.toxin is 'What was eaten or touched, and how much.';
  comment on column public.vet_emergency_cases.triage_level is 'Newest triage, 1 immediate to 5 non-urgent.';
  comment on column public.vet_emergency_cases.seen_at is 'First contact with a veterinarian.';
  comment on column public.vet_emergency_cases.authorized_limit is 'What the client allowed to be spent before an estimate could be made.';
  comment on column public.vet_emergency_cases.cpr_started_at is 'Cardiopulmonary resuscitation.';
  comment on column public.vet_emergency_cases.rosc_at is 'Return of spontaneous circulation.';
  comment on column public.vet_emergency_cases.transferred_to is 'Practice the animal was sent to.';

  comment on table public.vet_triage_records is 'One triage of an emergency case, first on arrival, again while the animal waits. Lines of the case''s own record.';
  comment on column public.vet_triage_records.triage_level is '1 immediate, 2 very urgent, 3 urgent, 4 standard, 5 non-urgent.';
  comment on column public.vet_triage_records.category is 'Colour of the level. Kept by the database.';

  comment on table public.vet_emergency_vital_signs is 'One set of vital signs and bedside values during an emergency. Hourly sheets of the intensive care unit are in vet_critical_care_records. Bounds take in every species from mouse to elephant, and an animal without a pulse.';
  comment on column public.vet_emergency_vital_signs.heart_rate is 'Beats per minute.';
  comment on column public.vet_emergency_vital_signs.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_emergency_vital_signs.spo2_percent is 'Oxygen saturation by pulse oximetry.';
  comment on column public.vet_emergency_vital_signs.crt_seconds is 'Capillary refill time, seconds.';
  comment on column public.vet_emergency_vital_signs.pcv_percent is 'Packed cell volume.';
  comment on column public.vet_emergency_vital_signs.glasgow_coma_score is 'Modified Glasgow coma scale, 3 deep coma to 18 normal.';
  comment on column public.vet_emergency_vital_signs.rhythm is 'Rhythm on the electrocardiogram.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/facilities.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_rooms is 'A room of a location. An appointment takes the whole room for its time, so two never overlap there. A room that is no longer used is deactivated: past appointments and surgeries keep it.';
  comment on column public.vet_rooms.capacity is 'Animals it holds at the same time; counts for wards, not for appointments.';
  comment on column public.vet_rooms.turnaround_minutes is 'Minutes to clean it and set it up before the next appointment.';
  comment on column public.vet_rooms.is_bookable is 'Offered when an appointment is made.';

  comment on table public.vet_resources is 'A thing that appointments book beside the room and the people: an ultrasound machine, the mobile unit. One row is one thing and serves one appointment at a time; three of a kind are three rows. Its maintenance is in vet_equipment.';
  comment on column public.vet_resources.room_id is 'Where it stands; empty when it moves about.';
  comment on column public.vet_resources.turnaround_minutes is 'Minutes to clean it and set it up before the next appointment.';
  comment on column public.vet_resources.is_bookable is 'Offered when an appointment is made.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/identity.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_users is 'A login to one practice. A relief veterinarian who works for two practices has two rows with the same address, one in each. People who leave are deactivated, never deleted: records keep who did what. What a user may do is a matter of roles, not of a column here.';
  comment on column public.vet_users.clinic_id is 'Home location; empty for somebody who works everywhere.';
  comment on column public.vet_users.password_hash is 'Password hash in its own PHC or modular-crypt form; empty when an external identity provider signs in.';

  comment on table public.vet_sessions is 'A signed-in browser or device. Only the SHA-256 of the session token is stored, so that a stolen backup opens no session. Ends at expires_at or when revoked, whichever comes first.';
  comment on column public.vet_sessions.token_hash is 'SHA-256 of the token, 64 hexadecimal digits.';

  comment on table public.vet_auth_tokens is 'A secret sent to a user for one purpose, stored as its SHA-256. Usable once, until expires_at.';
  comment on column public.vet_auth_tokens.token_hash is 'SHA-256 of the token, 64 hexadecimal digits.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/inventory.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_inventory_items is 'One thing kept in stock at one location. quantity_on_hand is the sum of its movements in vet_inventory_transactions and never below zero; only a movement changes it. Controlled substances are kept locked up (21 CFR 1301.75) and counted per location, for each has its own DEA registration (21 CFR 1301.12).';
  comment on column public.vet_inventory_items.product_id is 'What it is sold as, with price and bar code; empty for supplies that are only used up.';
  comment on column public.vet_inventory_items.medication_id is 'The drug it contains.';
  comment on column public.vet_inventory_items.unit is 'Unit of every quantity of this item.';
  comment on column public.vet_inventory_items.order_unit is 'Unit in which it is ordered, when that is another, for example a bottle of tablets.';
  comment on column public.vet_inventory_items.units_per_order_unit is 'How many unit an order_unit holds.';
  comment on column public.vet_inventory_items.quantity_on_hand is 'In unit. Kept by the database from the movements.';
  comment on column public.vet_inventory_items.reorder_point is 'At or below this quantity the item is low.';
  comment on column public.vet_inventory_items.reorder_quantity is 'How much to order, in unit.';
  comment on column public.vet_inventory_items.maximum_quantity is 'Most that should lie in stock after a delivery.';
  comment on column public.vet_inventory_items.cost_per_unit is 'Average purchase cost of one unit; four places, for a tablet may cost a fraction of a cent.';
  comment on column public.vet_inventory_items.selling_price is 'Price of one unit at this location before tax; empty means the product''s.';
  comment on column public.vet_inventory_items.stock_status is 'Kept by the database from the quantity, the reorder point and the batches.';
  comment on column public.vet_inventory_items.is_controlled is 'Controlled substance, 21 CFR 1308: exactly when dea_schedule is I to V.';
  comment on column public.vet_inventory_items.ndc_normalized is 'Digits of the NDC, to compare with recalls.';
  comment on column public.vet_inventory_items.is_lot_tracked is 'Every movement names its batch.';
  comment on column public.vet_inventory_items.expiry_warning_days is 'How many days before a batch expires it is reported.';
  comment on column public.vet_inventory_items.storage_location is 'Room, cabinet and shelf.';
  comment on column public.vet_inventory_items.storage_minimum_c is 'Lowest storage temperature on the label, degrees Celsius.';
  comment on column public.vet_inventory_items.storage_maximum_c is 'Highest storage temperature on the label, degrees Celsius.';
  comment on column public.vet_inventory_items.is_locked_away is 'Kept in a securely locked cabinet or safe.';
  comment on column public.vet_inventory_items.is_hazardous is 'Hazardous to handle, such as cytotoxic drugs: gloves, spill kit and separate waste.';
  comment on column public.vet_inventory_items.supplier_item_code is 'The preferred supplier''s catalogue number.';
  comment on column public.vet_inventory_items.last_counted_at is 'Last physical count.';

  comment on table public.vet_inventory_batches is 'The part of an item that came from one manufacturing lot. Vaccines, dispensed drugs and recalls point at it, so it is kept when used up. quantity_remaining is the sum of its movements and lies between zero and what was received.';
  comment on column public.vet_inventory_batches.lot_number is 'Lot or serial number as printed by the manufacturer.';
  comment on column public.vet_inventory_batches.lot_number_normalized is 'Letters and digits of the lot number, to compare with recalls.';
  comment on column public.vet_inventory_batches.expires_on is 'Last day of use; the last of the month where the label names only the month.';
  comment on column public.vet_inventory_batches.supplier_id is 'Who delivered it.';
  comment on column public.vet_inventory_batches.quantity_received is 'In the item''s unit.';
  comment on column public.vet_inventory_batches.quantity_remaining is 'In the item''s unit. Kept by the database from the movements.';
  comment on column public.vet_inventory_batches.cost_per_unit is 'Purchase cost of one unit of the item; four places, for a tablet may cost a fraction of a cent.';
  comment on column public.vet_inventory_batches.opened_on is 'When a multi-dose container was first opened.';
  comment on column public.vet_inventory_batches.beyond_use_on is 'Last day of use once opened.';
  comment on column public.vet_inventory_batches.status_reason is 'Why the batch must not be used, for example a recall number or a broken cold chain.';

  comment on table public.vet_purchase_orders is 'An order to one supplier for one location. Orders above the practice''s threshold wait for the approval of somebody else than who asked for them; closed ends an order whose rest will not come. Schedule II is ordered on a DEA Form 222 or its electronic equivalent (21 CFR 1305.03), whose number is then required. subtotal is the sum of the lines.';
  comment on column public.vet_purchase_orders.clinic_id is 'Location that receives and pays.';
  comment on column public.vet_purchase_orders.submitted_at is 'When approval was asked for.';
  comment on column public.vet_purchase_orders.rejected_by is 'Who last sent the order back to draft.';
  comment on column public.vet_purchase_orders.expected_on is 'Day the supplier promised.';
  comment on column public.vet_purchase_orders.received_at is 'The newest delivery.';
  comment on column public.vet_purchase_orders.supplier_order_number is 'The supplier''s confirmation.';
  comment on column public.vet_purchase_orders.dea_form_222_number is 'Number of the DEA Form 222, or of the electronic order, for lines of Schedule II; each form serves once.';
  comment on column public.vet_purchase_orders.currency is 'ISO 4217 code of every amount of the order.';
  comment on column public.vet_purchase_orders.subtotal is 'Sum of the lines. Kept by the database.';
  comment on column public.vet_purchase_orders.total_amount is 'Subtotal less discount, with tax and shipping. Reckoned by the database.';

  comment on table public.vet_purchase_order_items is 'A line of an order. What arrives is recorded as movements that name the line; quantity_received is their sum in order units and exceeds what was ordered only where the surplus was accepted.';
  comment on column public.vet_purchase_order_items.item_id is 'Item of the location of the order.';
  comment on column public.vet_purchase_order_items.description is 'The supplier''s wording.';
  comment on column public.vet_purchase_order_items.order_unit is 'Unit the supplier sells, for example a bottle.';
  comment on column public.vet_purchase_order_items.units_per_order_unit is 'How many units of the item an order_unit holds.';
  comment on column public.vet_purchase_order_items.quantity_ordered is 'In order_unit.';
  comment on column public.vet_purchase_order_items.quantity_received is 'In order_unit. Kept by the database from the receipts.';
  comment on column public.vet_purchase_order_items.quantity_cancelled is 'What the supplier will not deliver, in order_unit.';
  comment on column public.vet_purchase_order_items.allows_over_delivery is 'More than was ordered may be received.';
  comment on column public.vet_purchase_order_items.unit_cost is 'Price of one order_unit, before tax.';
  comment on column public.vet_purchase_order_items.line_total is 'Quantity ordered times price, less discount. Reckoned by the database.';
  comment on column public.vet_purchase_order_items.dea_form_222_line_number is 'Line of the DEA Form 222, 1 to 20, for Schedule II.';

  comment on table public.vet_suppliers is 'Who the practice buys from, or returns stock to. A supplier of controlled substances has its name, address and DEA number on file, as records of receipt must state them (21 CFR 1304.22(c)). Suppliers no longer used are deactivated.';
  comment on column public.vet_suppliers.account_number is 'The practice''s account with the supplier.';
  comment on column public.vet_suppliers.email is 'Where orders are sent.';
  comment on column public.vet_suppliers.dea_number is 'DEA registration of the supplier.';
  comment on column public.vet_suppliers.state_license_number is 'Licence as a wholesale distributor or pharmacy of the supplier''s state.';
  comment on column public.vet_suppliers.currency is 'ISO 4217 code of the supplier''s prices.';
  comment on column public.vet_suppliers.payment_terms_days is 'Days from the invoice to the day it is due; 0 for payment on delivery.';
  comment on column public.vet_suppliers.lead_time_days is 'Usual days from order to delivery.';
  comment on column public.vet_suppliers.minimum_order_amount is 'Orders below this value are refused or charged for delivery.';

  comment on table public.vet_supplier_documents is 'A document a supplier gave: licence, contract, certificate. The file itself lies in object storage.';

  comment on table public.vet_stock_adjustments is 'A correction of the books to what lies on the shelf, with its reason. Once applied it is one movement of type adjustment. Theft or significant loss of a controlled substance is reported to the DEA in writing within one business day and on Form 106 (21 CFR 1301.76(b)).';
  comment on column public.vet_stock_adjustments.batch_id is 'One of item_id.';
  comment on column public.vet_stock_adjustments.quantity_before is 'What the books said, in the item''s unit: of the batch where one is named, otherwise of the item.';
  comment on column public.vet_stock_adjustments.quantity_after is 'What was found, in the same unit.';
  comment on column public.vet_stock_adjustments.quantity_change is 'Found less booked. Reckoned by the database.';
  comment on column public.vet_stock_adjustments.witnessed_by is 'Second person who saw the count, the breakage or the spill.';
  comment on column public.vet_stock_adjustments.reviewed_by is 'Who approved or rejected it; empty where the practice asks for no approval.';

  comment on table public.vet_inventory_transactions is 'One movement of stock: the ledger from which quantities on hand follow. A row is never changed or removed; a mistake is put right by another movement. return comes back from a client, supplier_return goes back to a supplier. At most one cause is named. Partitioned by quarter on occurred_at.';
  comment on column public.vet_inventory_transactions.batch_id is 'One of item_id.';
  comment on column public.vet_inventory_transactions.quantity is 'In the item''s unit: positive into stock, negative out of it.';
  comment on column public.vet_inventory_transactions.balance_after is 'On hand of the item after the movement.';
  comment on column public.vet_inventory_transactions.cost_per_unit is 'Purchase cost of one unit at the time; four places, for a tablet may cost a fraction of a cent.';
  comment on column public.vet_inventory_transactions.purchase_order_item_id is 'Line of the order that was delivered or sent back.';
  comment on column public.vet_inventory_transactions.patient_id is 'Animal that received it, for recalls and controlled-substance records.';
  comment on column public.vet_inventory_transactions.supplier_id is 'Who delivered it, or took it back.';
  comment on column public.vet_inventory_transactions.document_number is 'Packing slip, supplier invoice or return authorization.';
  comment on column public.vet_inventory_transactions.witnessed_by is 'Second person who saw it, for waste and destruction.';
  comment on column public.vet_inventory_transactions.occurred_at is 'When the stock moved, which may be before it was recorded.';

  comment on table public.vet_stock_transfers is 'Stock on its way from one location to another. Shipping takes it out of the first location''s items, receiving puts it into those of the second. Between locations with their own DEA registrations, Schedule II goes on a Form 222 that the receiving one makes out (21 CFR 1305.03), and both keep a record of every controlled substance (21 CFR 1304.22).';
  comment on column public.vet_stock_transfers.dea_form_222_number is 'Number of the DEA Form 222, or of the electronic order, for lines of Schedule II.';

  comment on table public.vet_stock_transfer_items is 'A line of a transfer: how much of which item, and of which batch, goes from shelf to shelf. What arrives short is explained; the loss of a controlled substance in transit is reported by the location that shipped it (21 CFR 1301.76).';
  comment on column public.vet_stock_transfer_items.from_item_id is 'Item of the location that ships.';
  comment on column public.vet_stock_transfer_items.from_batch_id is 'Batch that is shipped, one of from_item_id.';
  comment on column public.vet_stock_transfer_items.to_item_id is 'Item of the location that receives.';
  comment on column public.vet_stock_transfer_items.to_batch_id is 'Batch it becomes there, one of to_item_id.';
  comment on column public.vet_stock_transfer_items.quantity is 'What is shipped, in the unit of from_item_id.';
  comment on column public.vet_stock_transfer_items.quantity_received is 'What arrived, in the same unit.';
  comment on column public.vet_stock_transfer_items.discrepancy_reason is 'Why less arrived than was shipped.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/medical.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_consultations is 'A clinical note in SOAP form: what the client reports, what was found, what it means, what is done. The four parts are encrypted by the application; vital signs are kept in the clear, for curves and alarms. Signing (locked_at) ends all changes: what must be added or corrected is a vet_clinical_addenda row.';
  comment on column public.vet_consultations.veterinarian_id is 'Who examined, and whose note it is.';
  comment on column public.vet_consultations.heart_rate is 'Beats per minute.';
  comment on column public.vet_consultations.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_consultations.body_condition_score is 'BCS on the nine-point scale.';
  comment on column public.vet_consultations.pain_score is 'Pain from 0 (none) to 10 (worst); a four-point scale is converted.';
  comment on column public.vet_consultations.locked_at is 'When the note was signed; it does not change afterwards.';

  comment on table public.vet_clinical_addenda is 'What was added to a signed record afterwards, by whom and why: to an encounter, a consultation or a discharge summary, exactly one of them. The text amended stays as it was signed, and an addendum itself never changes; a wrong one is followed by another.';
  comment on column public.vet_clinical_addenda.veterinarian_id is 'Who wrote and signed it: a veterinarian, or a member of staff who is none.';

  comment on table public.vet_diagnoses is 'A diagnosis made in an encounter. The active and chronic ones that are confirmed or presumptive are the patient''s problem list. A problem that comes back names the earlier diagnosis it continues; one entered by mistake is marked as removed and stays readable.';
  comment on column public.vet_diagnoses.diagnosis_code_id is 'Entry of the shared list; empty for a diagnosis in words only.';
  comment on column public.vet_diagnoses.code_system is 'Code as recorded, of the shared list or of one that is not loaded, and the list it is from.';
  comment on column public.vet_diagnoses.is_primary is 'The main reason for the encounter.';
  comment on column public.vet_diagnoses.onset_on is 'First signs, as far as known.';
  comment on column public.vet_diagnoses.recurrence_of_id is 'The earlier diagnosis of the same problem.';
  comment on column public.vet_diagnoses.is_notifiable is 'Officials must be told (9 CFR 161.4(f), state lists).';
  comment on column public.vet_diagnoses.notified_at is 'When they were told, and their reference.';

  comment on table public.vet_discharge_summaries is 'What happened in an encounter and what the client does at home, in words the client takes along; one per encounter. It is a draft until the veterinarian signs it (locked_at) and is amended by addenda afterwards.';
  comment on column public.vet_discharge_summaries.client_id is 'Who takes the animal home.';
  comment on column public.vet_discharge_summaries.weight_kg is 'Weight on leaving.';
  comment on column public.vet_discharge_summaries.clinical_summary is 'History, findings and what was done.';
  comment on column public.vet_discharge_summaries.diagnosis_summary is 'Diagnoses in words the client knows; the coded ones are in vet_diagnoses.';
  comment on column public.vet_discharge_summaries.warning_signs is 'Signs for which to call or come back at once.';
  comment on column public.vet_discharge_summaries.language is 'Language it is written in, BCP 47.';
  comment on column public.vet_discharge_summaries.locked_at is 'When the veterinarian signed it; it does not change afterwards.';
  comment on column public.vet_discharge_summaries.acknowledged_at is 'When the client confirmed that it was explained, and who did.';

  comment on table public.vet_referrals is 'A patient sent to another practice, or sent here by one. veterinarian_id is ours: who refers, or who takes the case. An outgoing referral names the encounter in which it was decided, an incoming one the encounter that answered it. It is completed when the report came back (outgoing) or was sent back (incoming).';
  comment on column public.vet_referrals.practice_name is 'The other practice.';
  comment on column public.vet_referrals.reason is 'The question to be answered.';
  comment on column public.vet_referrals.client_consented_at is 'When the client agreed that records are passed on.';
  comment on column public.vet_referrals.referred_at is 'When the letter went out, or came in.';
  comment on column public.vet_referrals.records_shared_at is 'When records and images followed.';
  comment on column public.vet_referrals.visit_at is 'When the other practice, or ours, sees the patient.';
  comment on column public.vet_referrals.outcome is 'Findings and advice of who took the case.';

  comment on table public.vet_medical_encounters is 'One episode of care of one patient: the parent of notes, diagnoses, tests, treatments, surgery and prescriptions. client_id is who presented the animal. It is scheduled, in progress, completed or cancelled; a completed one may be locked by the person who signs it off, and from then on its record grows by addenda only. State practice acts make this the medical record that is kept for years, so it is never deleted.';
  comment on column public.vet_medical_encounters.appointment_id is 'The booking it came from; empty for a walk-in.';
  comment on column public.vet_medical_encounters.encounter_date is 'Day of care, in the clinic''s time zone.';
  comment on column public.vet_medical_encounters.primary_veterinarian_id is 'Responsible for the case; others are in vet_encounter_participants.';
  comment on column public.vet_medical_encounters.is_after_hours is 'Outside opening hours, as after-hours fees ask.';
  comment on column public.vet_medical_encounters.locked_at is 'When the record was signed off; afterwards only addenda change what it says.';

  comment on table public.vet_encounter_participants is 'Somebody who took part in an encounter, and as what; one row per person and role.';
  comment on column public.vet_encounter_participants.staff_id is 'A member of staff who is not a veterinarian.';

  comment on table public.vet_encounter_attachments is 'A file that belongs to the record of an encounter. The file lies in object storage; its SHA-256 proves that it is still the one that was filed. Removing it marks the row and keeps the file.';
  comment on column public.vet_encounter_attachments.sha256 is 'SHA-256 of the file, 64 hexadecimal digits.';
  comment on column public.vet_encounter_attachments.captured_at is 'When the picture or recording was taken, where that differs from its upload.';
  comment on column public.vet_encounter_attachments.is_confidential is 'Left out when the record is shared with the client or another practice.';

  comment on table public.vet_vcpr_records is 'A veterinarian-client-patient relationship (VCPR): from when to when this veterinarian may treat and prescribe for this patient, or for the animals kept at these premises. It holds from established_on until the day before expires_on or ended_on, whichever comes first. Federal law (21 CFR 530.3(i); 9 CFR 107.1(a)(1) for biologics a practice makes itself) asks for responsibility taken and instructions followed, knowledge of the animals from an examination or timely visits, and follow-up, but sets no interval; states do (WAC 246-933-200: one year). Each examination that renews it is a row of its own.';
  comment on column public.vet_vcpr_records.patient_id is 'The animal; empty for a herd or flock.';
  comment on column public.vet_vcpr_records.premises is 'Name and address of the place where the animals are kept; empty for one animal.';
  comment on column public.vet_vcpr_records.animals_description is 'Kinds and numbers of animals at the premises.';
  comment on column public.vet_vcpr_records.encounter_id is 'Examination or visit it rests on.';
  comment on column public.vet_vcpr_records.jurisdiction is 'State whose practice act decides, ISO 3166-2.';
  comment on column public.vet_vcpr_records.established_on is 'Day of the examination or visit.';
  comment on column public.vet_vcpr_records.expires_on is 'First day on which it no longer holds; empty where the law sets no interval.';
  comment on column public.vet_vcpr_records.is_federal is 'Meets 21 CFR 530.3(i), as extra-label use and feed directives require.';
  comment on column public.vet_vcpr_records.client_agreed_on is 'Day the client agreed to follow the veterinarian''s instructions (530.3(i)(1)).';
  comment on column public.vet_vcpr_records.follow_up_arrangement is 'Who is available for follow-up and emergencies (530.3(i)(3)).';
  comment on column public.vet_vcpr_records.covers_practice is 'Other veterinarians of the practice may act under it, where the state allows that.';
  comment on column public.vet_vcpr_records.ended_on is 'First day on which it no longer holds because somebody ended it.';
  comment on column public.vet_vcpr_records.document_url is 'Signed agreement, where there is one.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/patients.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_patient_allergies is 'An allergy, intolerance or adverse reaction that prescribing and vaccinating must respect. An entry that turns out wrong is refuted, not deleted. The banner in vet_patients.known_allergies shows the active ones.';
  comment on column public.vet_patient_allergies.medication_id is 'The drug, where it is in the formulary: prescriptions are checked against it.';
  comment on column public.vet_patient_allergies.substance is 'The substance in words, as shown on the banner.';
  comment on column public.vet_patient_allergies.reaction is 'What happened, for example facial swelling within the hour.';
  comment on column public.vet_patient_allergies.onset_on is 'First known reaction.';
  comment on column public.vet_patient_allergies.ended_on is 'Day it was resolved, refuted or found wrong.';
  comment on column public.vet_patient_allergies.confirmed_by_veterinarian_id is 'Who confirmed it.';

  comment on table public.vet_patient_alerts is 'A warning that everybody who opens the animal must see: it bites, it is in rabies quarantine, it must not be resuscitated. Holds from starts_on until ends_on (half-open); ended, not deleted.';
  comment on column public.vet_patient_alerts.clinic_id is 'Location that raised it; it is shown at all of them.';
  comment on column public.vet_patient_alerts.title is 'In a few words, as on the banner.';
  comment on column public.vet_patient_alerts.requires_acknowledgement is 'Must be confirmed as read before the record opens.';
  comment on column public.vet_patient_alerts.ends_on is 'First day it no longer holds; empty while there is no end in sight.';

  comment on table public.vet_patient_documents is 'A file about an animal, kept in object storage and described here. The content never changes: a better scan is a new row that names the one it replaces.';
  comment on column public.vet_patient_documents.clinic_id is 'Location that received or made it.';
  comment on column public.vet_patient_documents.document_on is 'Date on the document itself.';
  comment on column public.vet_patient_documents.document_url is 'Address in the object storage; access is granted per request, never by the address alone.';
  comment on column public.vet_patient_documents.sha256 is 'SHA-256 of the content, 64 hexadecimal digits.';
  comment on column public.vet_patient_documents.replaces_id is 'The document this one replaces.';
  comment on column public.vet_patient_documents.is_confidential is 'Read only by those who may read confidential records.';
  comment on column public.vet_patient_documents.is_client_visible is 'The client sees it in the portal.';

  comment on table public.vet_patient_identifiers is 'A mark or number by which an animal is known: the microchip, a tattoo, an ear tag, a passport. What was taken out or lost is ended with removed_on, not deleted. The primary microchip and tattoo are repeated on the patient''s row. An ISO 11784 number has 15 digits: three for the country (ISO 3166 numeric) or manufacturer (900 and up), twelve for the animal. It has no check digit. Older nine- and ten-character chips are microchip_legacy.';
  comment on column public.vet_patient_identifiers.value is 'As read or printed.';
  comment on column public.vet_patient_identifiers.issuer is 'Registry, manufacturer or authority that issued it.';
  comment on column public.vet_patient_identifiers.is_primary is 'The one of its kind that is scanned and printed.';

  comment on table public.vet_patient_merge_events is 'Two records turned out to be one animal. The rows of the merged record were moved to the surviving one; which ones is kept here, so that a wrong merge can be taken back. The merged record stays as an inactive, removed patient.';
  comment on column public.vet_patient_merge_events.surviving_patient_id is 'The record that goes on.';
  comment on column public.vet_patient_merge_events.merged_patient_id is 'The record that was emptied.';
  comment on column public.vet_patient_merge_events.reason is 'How it was known that they are one, for example the same microchip.';
  comment on column public.vet_patient_merge_events.reverted_at is 'When, by whom and why the merge was taken back.';

  comment on table public.vet_patient_notes is 'What the team wrote down about an animal outside a visit: a telephone call, a habit, a wish of the owner. Findings of an examination are in the encounter, warnings with a term in vet_patient_alerts.';
  comment on column public.vet_patient_notes.clinic_id is 'Location where it was written.';
  comment on column public.vet_patient_notes.is_pinned is 'Stays on top of the list.';
  comment on column public.vet_patient_notes.is_alert is 'Shown whenever the animal is opened.';
  comment on column public.vet_patient_notes.is_private is 'Only the author and the management read it.';
  comment on column public.vet_patient_notes.is_internal is 'Never shown to the client in messages or in the portal.';
  comment on column public.vet_patient_notes.follow_up_by is 'Who is to follow up.';
  comment on column public.vet_patient_notes.followed_up_at is 'When it was done, and by whom.';

  comment on table public.vet_patient_ownership_transfers is 'An animal changes hands. Completing the transfer ends the claims of the one client in vet_patient_owners, starts those of the other, and moves vet_patients.client_id; invoices and consents of before stay with the former client. The new owner receives the former history only when the former one released it.';
  comment on column public.vet_patient_ownership_transfers.clinic_id is 'Location where it was recorded.';
  comment on column public.vet_patient_ownership_transfers.effective_on is 'Day from which the new owner is responsible.';
  comment on column public.vet_patient_ownership_transfers.records_released_at is 'When the former owner signed that the new one may have the medical history.';
  comment on column public.vet_patient_ownership_transfers.patient_document_id is 'Contract, adoption paper or order that proves the transfer.';
  comment on column public.vet_patient_ownership_transfers.registry_updated_at is 'When the microchip registry was told of the new owner.';

  comment on table public.vet_patients is 'An animal under care. client_id is the responsible client, who signs and pays; everybody with a claim to the animal is in vet_patient_owners. weight_kg, microchip_number and tattoo repeat the newest weight and the primary identifiers for fast reading. The database keeps them from vet_patient_weight_history and vet_patient_identifiers and refuses direct writes. known_allergies is for display with the row: it carries no GIN index, for jsonb operators are not leakproof and an index on them would go unused under row-level security.';
  comment on column public.vet_patients.clinic_id is 'Home location.';
  comment on column public.vet_patients.breed_text is 'Breed in words, where the list has none that fits.';
  comment on column public.vet_patients.weight_kg is 'Newest weight. Kept by the database.';
  comment on column public.vet_patients.microchip_number is 'Number of the primary microchip. Kept by the database.';
  comment on column public.vet_patients.tattoo is 'Primary tattoo. Kept by the database.';

  comment on table public.vet_patient_owners is 'Who has a claim to an animal, and from when to when (ends_on is the first day it no longer holds). A change of owner ends one row and starts another: nothing is overwritten.';
  comment on column public.vet_patient_owners.share_percent is 'Share of ownership, for syndicates and breeding partnerships.';

  comment on table public.vet_patient_weight_history is 'One weighing. The newest becomes vet_patients.weight_kg. Body condition score (BCS) is on the nine-point scale.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/preventive.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_certificates is 'A document a veterinarian signed about an animal, with everything it says copied here: what was certified does not change when the owner moves. One that turns out wrong is revoked, or replaced by another. A rabies certificate holds the data of NASPHV Form 51 and points at the dose. Health and export certificates follow 9 CFR 86.1 and 161.4: consignor, consignee, origin, destination, number, species and purpose; the animal was inspected within 10 days before issue (30 in a regular health maintenance programme), and a health certificate is good for 30 days after the inspection. How long an export certificate holds is for its destination to say.';
  comment on column public.vet_certificates.certificate_number is 'The practice''s own number.';
  comment on column public.vet_certificates.official_number is 'Number that the authority printed or assigned.';
  comment on column public.vet_certificates.veterinarian_name is 'Name as signed.';
  comment on column public.vet_certificates.veterinarian_license_number is 'State licence of the veterinarian, on the day of issue.';
  comment on column public.vet_certificates.accreditation_number is 'National accreditation number of the veterinarian (9 CFR 161.1).';
  comment on column public.vet_certificates.examined_on is 'Day the animal was inspected.';
  comment on column public.vet_certificates.expires_on is 'Last day on which it is valid; empty when it does not end.';
  comment on column public.vet_certificates.vaccination_id is 'The dose it attests.';
  comment on column public.vet_certificates.exemption_reason is 'Medical ground of an exemption.';
  comment on column public.vet_certificates.animal_count is 'Animals it covers; a list of more than one is attached.';
  comment on column public.vet_certificates.origin_address is 'Where the animal is loaded, and where it goes.';
  comment on column public.vet_certificates.destination_country is 'ISO 3166-1 alpha-2.';
  comment on column public.vet_certificates.entry_permit_number is 'Import or entry permit of the destination.';
  comment on column public.vet_certificates.is_health_program is 'The animal is in a herd or flock under a regular health maintenance programme (9 CFR 160.1).';
  comment on column public.vet_certificates.statements is 'Tests, treatments and statements that the destination asks for.';
  comment on column public.vet_certificates.endorsed_on is 'When the federal veterinarian endorsed an export certificate.';
  comment on column public.vet_certificates.document_id is 'The signed paper.';
  comment on column public.vet_certificates.replaces_id is 'The certificate this one takes the place of.';

  comment on table public.vet_wellness_exams is 'A preventive examination of a healthy or seemingly healthy animal, with what it found system by system. Body condition is scored 1 to 9, dental disease 0 to 4.';
  comment on column public.vet_wellness_exams.body_condition_score is 'Nine-point scale: 1 emaciated, 5 ideal, 9 obese.';
  comment on column public.vet_wellness_exams.heart_rate is 'Beats per minute.';
  comment on column public.vet_wellness_exams.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_wellness_exams.dental_score is '0 healthy, 1 gingivitis, 2 to 4 periodontal disease of growing severity.';
  comment on column public.vet_wellness_exams.lifestyle is 'Housing, travel, company, exposure to other animals.';

  comment on table public.vet_dental_records is 'A dental examination or procedure with its chart. Teeth are numbered in the modified Triadan system, quadrant first. Radiographs are in vet_imaging_studies, the anaesthetic in vet_anesthesia_records.';
  comment on column public.vet_dental_records.performed_by is 'Who charted and cleaned.';
  comment on column public.vet_dental_records.veterinarian_id is 'The veterinarian who diagnosed, extracted and answers for it.';
  comment on column public.vet_dental_records.dental_grade is 'Worst stage of periodontal disease in the mouth, 0 to 4.';
  comment on column public.vet_dental_records.calculus_index is 'Calculus index, 0 to 3.';
  comment on column public.vet_dental_records.gingivitis_index is 'Gingivitis index, 0 to 3.';
  comment on column public.vet_dental_records.extracted_teeth is 'Teeth taken out, modified Triadan numbers.';
  comment on column public.vet_dental_records.oral_findings is 'Findings outside the teeth: tongue, mucosa, lymph nodes, masses.';

  comment on table public.vet_parasitic_control is 'One dose or supply of a product against parasites: given in the clinic, dispensed for home, or reported by the owner. Drugs are FDA''s (formulary), most spot-ons and collars EPA''s (registration number): it decides where an adverse event is reported.';
  comment on column public.vet_parasitic_control.epa_registration_number is 'EPA registration of a pesticide, from the label.';
  comment on column public.vet_parasitic_control.administered_on is 'Day of the first or only dose.';
  comment on column public.vet_parasitic_control.dose is 'One dose, in dose_unit.';
  comment on column public.vet_parasitic_control.coverage_days is 'Days that one dose protects.';
  comment on column public.vet_parasitic_control.heartworm_test_result is 'Heartworm test before prevention.';

  comment on table public.vet_vaccine_protocols is 'The practice''s schedule for protecting one species against some diseases. A new guideline is a new protocol that takes over on its day; the old one is kept, because doses given under it point at it.';
  comment on column public.vet_vaccine_protocols.target_diseases is 'Diseases it protects against, for example distemper.';
  comment on column public.vet_vaccine_protocols.criteria is 'Which animals it is for: life stage, lifestyle, region.';
  comment on column public.vet_vaccine_protocols.source is 'Guideline or law it follows, with its year.';
  comment on column public.vet_vaccine_protocols.ends_on is 'First day on which it is no longer used.';

  comment on table public.vet_vaccine_protocol_doses is 'One step of a protocol: from which age, how long after the step before, how long it protects. The last step of a protocol may repeat itself.';
  comment on column public.vet_vaccine_protocol_doses.product_id is 'Product given by default.';
  comment on column public.vet_vaccine_protocol_doses.min_age_days is 'Youngest and oldest age for this step.';
  comment on column public.vet_vaccine_protocol_doses.min_interval_days is 'Shortest and longest time since the step before.';
  comment on column public.vet_vaccine_protocol_doses.duration_months is 'Time until the next dose is due.';
  comment on column public.vet_vaccine_protocol_doses.is_repeating is 'Given again every duration_months for life.';

  comment on table public.vet_vaccinations is 'One dose of vaccine. Product, manufacturer, serial and duration are what a rabies certificate prints (NASPHV Form 51). A dose given elsewhere is entered as historical, with what is known of it. A row entered in error is voided with a reason, not deleted; voided doses count for nothing.';
  comment on column public.vet_vaccinations.clinic_id is 'Empty for a dose given elsewhere.';
  comment on column public.vet_vaccinations.protocol_dose_id is 'Step of the protocol that this dose fulfils.';
  comment on column public.vet_vaccinations.vaccine_name is 'What it is called in the animal''s record, for example rabies or DHPP.';
  comment on column public.vet_vaccinations.target_diseases is 'Diseases it protects against.';
  comment on column public.vet_vaccinations.lot_number is 'Serial (lot) number as printed on the vial.';
  comment on column public.vet_vaccinations.dose_number is 'Place in the series.';
  comment on column public.vet_vaccinations.administered_on is 'Calendar day it was given.';
  comment on column public.vet_vaccinations.administered_by is 'Who gave it.';
  comment on column public.vet_vaccinations.veterinarian_id is 'The veterinarian who answers for it and signs the certificate.';
  comment on column public.vet_vaccinations.site is 'Where it was given, for example right hind leg, below the stifle.';
  comment on column public.vet_vaccinations.duration_months is 'Duration of immunity on the label; on Form 51 12, 36 or 48 months.';
  comment on column public.vet_vaccinations.deviation_reason is 'Why the label was not followed: expired serial, other interval, other site.';
  comment on column public.vet_vaccinations.is_historical is 'Given elsewhere, before or beside the practice''s own care.';
  comment on column public.vet_vaccinations.given_elsewhere_by is 'Practice or shelter that gave it.';
  comment on column public.vet_vaccinations.document_id is 'Certificate or record that shows it.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/reference.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_diagnosis_codes is 'A diagnosis in a coding system, shared by all tenants and read-only to them. The package ships its own starter list (vp_dx); lists under licence, such as VeNom, are loaded by those who hold one. A code keeps its meaning for good: one that is withdrawn becomes inactive and stays readable in old records.';
  comment on column public.vet_diagnosis_codes.code_system is 'The list the code is from, for example vp_dx or venom.';
  comment on column public.vet_diagnosis_codes.applicable_species is 'Codes of the species it occurs in; empty means any.';
  comment on column public.vet_diagnosis_codes.is_zoonotic is 'Passes from animals to people.';
  comment on column public.vet_diagnosis_codes.is_notifiable is 'Officials must be told of it, as 9 CFR 161.4(f) asks of accredited veterinarians; states add to the list.';
  comment on column public.vet_diagnosis_codes.is_active is 'Offered for new records.';

  comment on table public.vet_procedure_codes is 'A procedure in a coding system, shared by all tenants and read-only to them; the package ships its own starter list (vp_px). What a practice charges is in its own services and price lists.';
  comment on column public.vet_procedure_codes.code_system is 'The list the code is from, for example vp_px.';
  comment on column public.vet_procedure_codes.default_price is 'Suggestion for a practice that sets up its services, in US dollars; never charged by itself.';
  comment on column public.vet_procedure_codes.typical_duration_minutes is 'Usual time it takes, minutes.';
  comment on column public.vet_procedure_codes.requires_anesthesia is 'Usually done under general anesthesia.';
  comment on column public.vet_procedure_codes.is_active is 'Offered for new records.';

  comment on table public.vet_medications_formulary is 'A drug by its generic name, one active substance or one fixed combination; shared by all tenants and read-only to them. A combination whose schedule differs from that of its parts (pentobarbital alone, pentobarbital with phenytoin) is an entry of its own. Products with their packages are inventory items, not rows here.';
  comment on column public.vet_medications_formulary.generic_name is 'Established (nonproprietary) name, parts of a combination joined by "and".';
  comment on column public.vet_medications_formulary.dea_schedule is 'Federal schedule today. History, states and citations are in vet_drug_schedules.';
  comment on column public.vet_medications_formulary.default_dosage is 'Usual dose in the species it is mostly used in; empty where none can be given.';
  comment on column public.vet_medications_formulary.dosage_forms is 'Forms on the market, for example tablet, oral suspension.';
  comment on column public.vet_medications_formulary.labeled_species is 'Codes of species with an approved label; use in others is extra-label (21 CFR 530.3(a)).';
  comment on column public.vet_medications_formulary.contraindicated_species is 'Codes of species that must not get it, for example cat for permethrin.';
  comment on column public.vet_medications_formulary.is_prescription_only is 'Sold on prescription only (21 CFR 201.105).';
  comment on column public.vet_medications_formulary.is_veterinary_feed_directive is 'Given in feed only under a veterinary feed directive (21 CFR 558.6).';
  comment on column public.vet_medications_formulary.is_extra_label_prohibited is 'Extra-label use in food-producing animals is prohibited, wholly or in part (21 CFR 530.41).';
  comment on column public.vet_medications_formulary.is_hazardous is 'Harms the people who handle it, as cytotoxic drugs do (USP General Chapter 800).';
  comment on column public.vet_medications_formulary.unii is 'Unique Ingredient Identifier of the active substance.';
  comment on column public.vet_medications_formulary.rxcui is 'Concept identifier in RxNorm.';
  comment on column public.vet_medications_formulary.is_active is 'Offered for new orders and prescriptions.';

  comment on table public.vet_drug_schedules is 'The schedule a drug is in under the law of one jurisdiction from effective_on until the day before ends_on; shared by all tenants and read-only to them. US is federal law, US-OH a state. Schedules change and states differ (xylazine), so what held on the day a prescription was issued is looked up here; the strictest of federal and state law applies (21 U.S.C. 903). Periods of one drug in one jurisdiction do not overlap.';
  comment on column public.vet_drug_schedules.jurisdiction is 'ISO 3166 code of the country or ISO 3166-2 code of the state.';
  comment on column public.vet_drug_schedules.is_narcotic is 'Narcotic as defined in 21 CFR 1300.01: registrations tell schedules 2 and 2N, 3 and 3N apart.';
  comment on column public.vet_drug_schedules.dea_code is 'DEA code number of the substance (21 CFR 1308.03), as printed on order forms and inventories.';
  comment on column public.vet_drug_schedules.is_monitored is 'Dispensing is reported to the state''s monitoring program, as some states ask even for unscheduled drugs.';
  comment on column public.vet_drug_schedules.ends_on is 'First day on which it no longer holds; empty for the one in force.';
  comment on column public.vet_drug_schedules.citation is 'Where the law says so, for example 21 CFR 1308.13(c)(7).';

  comment on table public.vet_species is 'An animal species, shared by all tenants and read-only to them. is_food_producing turns on withdrawal times and residue rules (21 CFR 530). Filled by vet-plan seed reference.';
  comment on column public.vet_species.code is 'Stable key for code, for example dog.';
  comment on column public.vet_species.ncbi_taxon_id is 'Identifier in the NCBI Taxonomy.';

  comment on table public.vet_breeds is 'A breed of one species, shared by all tenants and read-only to them.';
  comment on column public.vet_breeds.aliases is 'Other names the breed goes by.';
  comment on column public.vet_breeds.vbo_id is 'Identifier in the Vertebrate Breed Ontology, for example VBO:0200798.';
  comment on column public.vet_breeds.is_crossbred is 'A deliberate or unknown mix rather than a recognized breed.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/scheduling.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_appointment_types is 'A kind of appointment as a practice offers it: how long it takes, what it needs, who may book it. type is the common kind it belongs to, for lists and statistics. One that is no longer offered becomes inactive.';
  comment on column public.vet_appointment_types.clinic_id is 'The only location that offers it; empty means all.';
  comment on column public.vet_appointment_types.default_duration_minutes is 'Proposed length, minutes.';
  comment on column public.vet_appointment_types.buffer_before_minutes is 'Time kept free before and after for preparing and cleaning, minutes.';
  comment on column public.vet_appointment_types.applicable_species is 'Codes of the species it is for; empty means any.';
  comment on column public.vet_appointment_types.is_open_to_new_clients is 'Clients without an earlier visit may book it themselves.';
  comment on column public.vet_appointment_types.minimum_notice_hours is 'Shortest notice for booking online, hours.';
  comment on column public.vet_appointment_types.maximum_advance_days is 'How far ahead it can be booked online, days; empty means no limit.';
  comment on column public.vet_appointment_types.deposit_amount is 'Paid before the booking holds, in the clinic''s currency; empty means none.';
  comment on column public.vet_appointment_types.preparation_instructions is 'Sent to the client beforehand: fasting, samples to bring.';
  comment on column public.vet_appointment_types.color is 'Shade in the calendar.';

  comment on table public.vet_appointments is 'A patient''s booking from scheduled_at until just before scheduled_end_at. Two appointments of a veterinarian or in a room do not overlap, unless they are cancelled, missed, or overbooked on purpose. What was planned stays: a moved appointment of another day is a new row that names the one it replaces. Care itself is in vet_medical_encounters, which points here.';
  comment on column public.vet_appointments.veterinarian_id is 'Empty when any veterinarian will do, or none is needed.';
  comment on column public.vet_appointments.visit_address is 'Where to go for a house or farm call, when not to the client''s address.';
  comment on column public.vet_appointments.meeting_url is 'Where the client joins a remote visit.';
  comment on column public.vet_appointments.is_overbooked is 'Squeezed in on purpose: it may overlap others of its veterinarian and room.';
  comment on column public.vet_appointments.recurrence_on is 'Day the series set for this occurrence (RECURRENCE-ID of RFC 5545); stays when the appointment is moved.';
  comment on column public.vet_appointments.rescheduled_from_id is 'The appointment this one replaces.';
  comment on column public.vet_appointments.reminder_sent is 'At least one reminder went out. Kept by the database.';
  comment on column public.vet_appointments.cancellation_party is 'Who called it off.';
  comment on column public.vet_appointments.no_show_at is 'When the client was found missing.';
  comment on column public.vet_appointments.created_by is 'The user who booked it, in vet_users; empty when the client or another system did.';

  comment on table public.vet_appointment_resources is 'Who and what an appointment occupies: its own veterinarian and room, written by the database, and what else it needs, a second veterinarian, a technician, another room, a machine. Time and is_blocking repeat the appointment, so that one claim never overlaps another; a claim of a cancelled, missed or overbooked appointment does not block.';
  comment on column public.vet_appointment_resources.scheduled_at is 'Start of the appointment. Kept by the database.';
  comment on column public.vet_appointment_resources.scheduled_end_at is 'End of the appointment, half-open. Kept by the database.';
  comment on column public.vet_appointment_resources.is_blocking is 'The appointment takes place and is not overbooked. Kept by the database.';
  comment on column public.vet_appointment_resources.is_own is 'The appointment''s own veterinarian or room. Kept by the database.';

  comment on table public.vet_recurring_appointment_series is 'A repeated appointment, such as a weekly laser session or a monthly injection. The rule is that of RFC 5545, one column per part: every interval_count days, weeks, months or years, on the weekdays or the day of the month that are named, until until_on or occurrence_count. Times are local to the clinic, so a series keeps its hour over a change of clocks. Appointments are written ahead up to generated_until_on; a cancelled one stays as the exception (EXDATE).';
  comment on column public.vet_recurring_appointment_series.veterinarian_id is 'Empty when any veterinarian will do.';
  comment on column public.vet_recurring_appointment_series.interval_count is 'INTERVAL: 2 with weekly is every other week.';
  comment on column public.vet_recurring_appointment_series.on_monday is 'BYDAY: the days of a week it takes place on, or the weekday counted by week_of_month.';
  comment on column public.vet_recurring_appointment_series.day_of_month is 'BYMONTHDAY: 1 to 31, or -1 for the last day. Months without that day are left out.';
  comment on column public.vet_recurring_appointment_series.week_of_month is 'Number before BYDAY: 2 with Tuesday is the second Tuesday, -1 the last.';
  comment on column public.vet_recurring_appointment_series.month_of_year is 'BYMONTH, 1 for January.';
  comment on column public.vet_recurring_appointment_series.starts_on is 'First day that can carry an occurrence (DTSTART).';
  comment on column public.vet_recurring_appointment_series.start_time is 'Local time of day at the clinic.';
  comment on column public.vet_recurring_appointment_series.until_on is 'Last day that can carry an occurrence, itself included (UNTIL).';
  comment on column public.vet_recurring_appointment_series.occurrence_count is 'Number of occurrences in all (COUNT).';
  comment on column public.vet_recurring_appointment_series.generated_until_on is 'Appointments exist up to this day, itself included.';
  comment on column public.vet_recurring_appointment_series.cancellation_reason is 'Why it ended early.';
  comment on column public.vet_recurring_appointment_series.created_by is 'The user who set it up, in vet_users.';

  comment on table public.vet_waitlist_entries is 'A client who waits for a free slot, or for an earlier one than current_appointment_id. An offer holds until offer_expires_at; when it lapses or is turned down, the entry waits again. Booking ends the wait and names the appointment.';
  comment on column public.vet_waitlist_entries.veterinarian_id is 'Empty when any veterinarian will do.';
  comment on column public.vet_waitlist_entries.earliest_on is 'First and last day that suit the client, both included; empty means open.';
  comment on column public.vet_waitlist_entries.notice_hours is 'How long before a slot the client must hear of it, hours.';
  comment on column public.vet_waitlist_entries.current_appointment_id is 'The booking the client already has and would give up for an earlier one.';
  comment on column public.vet_waitlist_entries.offered_at is 'When the last offer was made.';
  comment on column public.vet_waitlist_entries.offer_expires_at is 'Until when the slot is kept for the client.';
  comment on column public.vet_waitlist_entries.declined_offers is 'Offers made so far that came to nothing.';
  comment on column public.vet_waitlist_entries.appointment_id is 'The booking that ended the wait.';
  comment on column public.vet_waitlist_entries.closed_at is 'When the wait ended.';
  comment on column public.vet_waitlist_entries.created_by is 'The user who wrote it down, in vet_users; empty when the client did online.';

  comment on table public.vet_schedule_blocks is 'Time in which nothing is booked, from starts_at until just before ends_at: for one person, one room or one resource, or for the whole location where none is named. One that is lifted keeps its row and gets cancelled_at.';
  comment on column public.vet_schedule_blocks.is_open_to_emergencies is 'Urgent and emergency appointments may still be booked.';
  comment on column public.vet_schedule_blocks.created_by is 'The user who set it, in vet_users.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/staff.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_staff_clinic_assignments is 'Where somebody works, and from when to when (half-open: end_date is the first day it no longer holds). A move ends one row and starts another. At most one location is primary at a time.';
  comment on column public.vet_staff_clinic_assignments.is_primary is 'The location this person belongs to when no other is named.';
  comment on column public.vet_staff_clinic_assignments.end_date is 'First day it no longer holds; empty while it does.';

  comment on table public.vet_staff is 'Somebody who works for the practice, with or without a login. People who leave are terminated, never deleted: records keep who did what. What a person may do in the software is a matter of roles; what a clinician may sign is a matter of vet_veterinarians and its licences.';
  comment on column public.vet_staff.user_id is 'The login of this person; empty for somebody who never signs in.';
  comment on column public.vet_staff.employee_number is 'The practice''s own number for this person, as on the payroll.';
  comment on column public.vet_staff.preferred_name is 'What colleagues and clients call them, where it is not the first name.';
  comment on column public.vet_staff.role_title is 'As on the name badge, for example Head technician. Grants nothing.';
  comment on column public.vet_staff.department is 'Decides what a permission limited to the own department reaches; empty matches no department.';
  comment on column public.vet_staff.terminated_on is 'First day no longer employed; may lie ahead.';
  comment on column public.vet_staff.hourly_rate is 'In the currency of the location where the hours are worked.';
  comment on column public.vet_staff.credential is 'Licence or registration as a veterinary technician or nurse.';
  comment on column public.vet_staff.credential_state is 'State or province whose board issued the credential.';
  comment on column public.vet_staff.has_controlled_access is 'May reach the controlled substances under the registrant''s supervision.';
  comment on column public.vet_staff.controlled_access_reviewed_on is 'Day the registrant last checked that nothing bars this person from such access (21 CFR 1301.76(a)).';
  comment on column public.vet_staff.rabies_protected_on is 'Last rabies pre-exposure vaccination or adequate titre: decides who may handle a suspect animal.';
  comment on column public.vet_staff.dosimeter_number is 'Number of the personal dosimeter of somebody who takes radiographs.';

  comment on table public.vet_staff_schedules is 'One planned shift of a person at a location. Nobody has two shifts at the same time; cancelled ones do not count. What was worked is in vet_staff_attendance.';
  comment on column public.vet_staff_schedules.department is 'Where the person is needed, when it is not the usual department.';
  comment on column public.vet_staff_schedules.ends_at is 'First moment after the shift; may be on the next day.';
  comment on column public.vet_staff_schedules.break_minutes is 'Unpaid break within the shift, minutes.';
  comment on column public.vet_staff_schedules.created_by is 'Who planned it.';

  comment on table public.vet_staff_attendance is 'One stretch of time somebody worked, from clocking in to clocking out. Nobody is clocked in twice at once. A later correction names who made it and why; the values before it are in the audit log. Time records are kept for years (29 CFR 516.5, 516.6).';
  comment on column public.vet_staff_attendance.staff_schedule_id is 'The planned shift, if there was one.';
  comment on column public.vet_staff_attendance.clock_out_at is 'Empty while the person is at work.';
  comment on column public.vet_staff_attendance.break_minutes is 'Unpaid break taken, minutes.';
  comment on column public.vet_staff_attendance.approved_at is 'When and by whom it was released for the payroll.';

  comment on table public.vet_staff_leave_requests is 'A request to be away on whole days, both ends included. It is decided once, by a person and at a time; requests of one person that are pending or approved do not overlap.';
  comment on column public.vet_staff_leave_requests.starts_on is 'First day away.';
  comment on column public.vet_staff_leave_requests.ends_on is 'Last day away, included.';
  comment on column public.vet_staff_leave_requests.requested_hours is 'Working hours it takes from the person''s balance.';

  comment on table public.vet_vet_schedules is 'Hours of a veterinarian: every week on a day (day_of_week, from starts_on until ends_on) or on one date (specific_date). Hours of presence (available, surgery) on a date replace the weekly ones of that date; time off takes precedence over both. Times are local to the location; hours past midnight are two rows, the first ending at 24:00. Hours of presence of one veterinarian do not overlap, whatever the location.';
  comment on column public.vet_vet_schedules.clinic_id is 'Location; empty for time off everywhere.';
  comment on column public.vet_vet_schedules.day_of_week is '0 is Sunday, 6 Saturday, as extract(dow) counts.';
  comment on column public.vet_vet_schedules.start_time is 'Local time, included.';
  comment on column public.vet_vet_schedules.end_time is 'Local time, not included; 24:00 for midnight.';
  comment on column public.vet_vet_schedules.starts_on is 'First day of weekly hours.';
  comment on column public.vet_vet_schedules.ends_on is 'First day weekly hours no longer hold; empty while they do.';

  comment on table public.vet_vet_clinic_assignments is 'Where a veterinarian practises, and from when to when (half-open: end_date is the first day it no longer holds). At most one location is primary at a time.';
  comment on column public.vet_vet_clinic_assignments.is_primary is 'The location this veterinarian belongs to when no other is named.';
  comment on column public.vet_vet_clinic_assignments.end_date is 'First day it no longer holds; empty while it does.';

  comment on table public.vet_veterinarians is 'Clinical profile of a veterinarian who examines, prescribes and signs for the practice: an employee (staff_id) or a relief veterinarian who is none. Signed records point here for good, so a row is deactivated, never deleted. The right to practise, to prescribe controlled substances and to issue certificates is in vet_veterinarian_licenses.';
  comment on column public.vet_veterinarians.staff_id is 'The employee; empty for a relief veterinarian without an employment record.';
  comment on column public.vet_veterinarians.user_id is 'The login; the same as that of the employee where both are known.';
  comment on column public.vet_veterinarians.title is 'Degrees and diplomas as printed after the name, for example DVM, DACVS.';
  comment on column public.vet_veterinarians.specialties is 'Fields of practice in words; board certification is a licence of the type specialty.';
  comment on column public.vet_veterinarians.signature_url is 'Image of the signature, for certificates and prescriptions.';
  comment on column public.vet_veterinarians.is_relief is 'Fills in for others, in this practice for days or weeks at a time.';
  comment on column public.vet_veterinarians.is_active is 'May be booked and may sign.';

  comment on table public.vet_veterinarian_licenses is 'A licence, registration, accreditation or board certification of a veterinarian. A renewal that keeps the number moves expires_on; a new number is a new row. A DEA registration holds for one location (21 CFR 1301.12) and its number is stored encrypted only, with the last four digits for people to recognise it.';
  comment on column public.vet_veterinarian_licenses.license_number is 'As printed; empty while pending, and for a DEA registration, whose number is encrypted.';
  comment on column public.vet_veterinarian_licenses.issuing_authority is 'Board, agency or college, for example Washington Veterinary Board of Governors.';
  comment on column public.vet_veterinarian_licenses.state is 'State or province where it holds.';
  comment on column public.vet_veterinarian_licenses.country is 'Country where it holds, ISO 3166-1 alpha-2.';
  comment on column public.vet_veterinarian_licenses.clinic_id is 'Location a controlled-substance registration covers; empty for one at another address.';
  comment on column public.vet_veterinarian_licenses.dea_schedules is 'Schedules the registration covers, as its certificate prints them: 2, 2N, 3, 3N, 4, 5.';
  comment on column public.vet_veterinarian_licenses.accreditation_category is 'Which animals a USDA accreditation covers.';
  comment on column public.vet_veterinarian_licenses.expires_on is 'Last day it holds; empty where it never ends.';
  comment on column public.vet_veterinarian_licenses.status_reason is 'Why it is suspended, revoked, surrendered or refused.';
  comment on column public.vet_veterinarian_licenses.document_url is 'Scan of the certificate.';
  comment on column public.vet_veterinarian_licenses.verified_at is 'When somebody last checked it with the issuing authority, and who.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/surgery.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_anesthesia_records is 'One anaesthetic or sedation, from the check before it to the recovery after it; for an operation, a dental, a scan or a restraint. Readings are in vet_anesthesia_monitoring. Controlled drugs listed here are entered in the register too.';
  comment on column public.vet_anesthesia_records.surgery_id is 'The operation it is for; empty for a dental, a scan, a restraint.';
  comment on column public.vet_anesthesia_records.anesthetist_id is 'Who runs it, technician or veterinarian.';
  comment on column public.vet_anesthesia_records.supervising_veterinarian_id is 'The veterinarian who answers for it.';
  comment on column public.vet_anesthesia_records.asa_status is 'Physical status, American Society of Anesthesiologists: 1 healthy to 5 moribund.';
  comment on column public.vet_anesthesia_records.is_asa_emergency is 'The E behind the ASA status.';
  comment on column public.vet_anesthesia_records.weight_kg is 'Body weight on the day, for every dose.';
  comment on column public.vet_anesthesia_records.pre_anesthetic_assessment is 'Findings before anaesthesia: heart, lungs, blood work, risks.';
  comment on column public.vet_anesthesia_records.machine_checked_at is 'Machine leak test, scavenging and oxygen supply checked.';
  comment on column public.vet_anesthesia_records.local_blocks is 'Local and regional blocks.';
  comment on column public.vet_anesthesia_records.tube_size_mm is 'Inner diameter of the tube.';
  comment on column public.vet_anesthesia_records.catheters is 'Site and gauge of venous and arterial catheters.';
  comment on column public.vet_anesthesia_records.ended_at is 'Agent off.';
  comment on column public.vet_anesthesia_records.recovery_at is 'Sternal, or standing in large animals.';
  comment on column public.vet_anesthesia_records.recovery_temperature_c is 'Temperature when monitoring ended.';
  comment on column public.vet_anesthesia_records.signed_at is 'When the record was signed; no change after.';

  comment on table public.vet_anesthesia_monitoring is 'One line of the anaesthetic chart, usually every five minutes. The bounds let a mouse''s heart (700 and more) and an elephant''s (25), an arrest (0), a giraffe''s blood pressure and a cold reptile through, and refuse slips of the finger.';
  comment on column public.vet_anesthesia_monitoring.heart_rate is 'Beats per minute.';
  comment on column public.vet_anesthesia_monitoring.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_anesthesia_monitoring.spo2_percent is 'Oxygen saturation by pulse oximetry.';
  comment on column public.vet_anesthesia_monitoring.etco2_mm_hg is 'Carbon dioxide at the end of expiration.';
  comment on column public.vet_anesthesia_monitoring.is_pressure_invasive is 'Measured inside an artery rather than with a cuff.';
  comment on column public.vet_anesthesia_monitoring.agent_percent is 'Vaporizer setting.';
  comment on column public.vet_anesthesia_monitoring.peak_pressure_cm_h2o is 'Peak inspiratory pressure, centimetres of water.';
  comment on column public.vet_anesthesia_monitoring.rhythm is 'Rhythm on the electrocardiogram, for example sinus, occasional VPC.';
  comment on column public.vet_anesthesia_monitoring.event is 'What happened: drug given, position changed, alarm.';

  comment on table public.vet_surgeries is 'One operation, from the plan to the signed report. What was done in it is in vet_surgical_procedures, the anaesthetic in vet_anesthesia_records, the owner''s consent points here. The three pauses are those of the WHO surgical safety checklist. A signed report is corrected by addendum only.';
  comment on column public.vet_surgeries.title is 'What is planned, for example ovariohysterectomy.';
  comment on column public.vet_surgeries.scrub_technician_id is 'Who handed instruments.';
  comment on column public.vet_surgeries.asa_status is 'Physical status before anaesthesia, American Society of Anesthesiologists: 1 healthy to 5 moribund.';
  comment on column public.vet_surgeries.is_asa_emergency is 'The E behind the ASA status.';
  comment on column public.vet_surgeries.sign_in_at is 'Before induction: animal, procedure, site and consent confirmed.';
  comment on column public.vet_surgeries.time_out_at is 'Before the first incision: the team agrees on what it is about to do.';
  comment on column public.vet_surgeries.started_at is 'First incision.';
  comment on column public.vet_surgeries.ended_at is 'Wound closed.';
  comment on column public.vet_surgeries.sign_out_at is 'Before the animal leaves: counts, specimens and aftercare confirmed.';
  comment on column public.vet_surgeries.antimicrobial_given_at is 'Perioperative antimicrobial: when the last dose before the incision was given.';
  comment on column public.vet_surgeries.sponge_count_before is 'Sponges counted before the incision and before closure.';
  comment on column public.vet_surgeries.count_discrepancy_resolution is 'How a difference between the counts was resolved.';
  comment on column public.vet_surgeries.specimens is 'Specimens taken for the laboratory.';
  comment on column public.vet_surgeries.operative_report is 'The operative report: approach, findings, technique, closure.';
  comment on column public.vet_surgeries.cancelled_reason is 'Why it was cancelled before, or aborted after, the first incision.';
  comment on column public.vet_surgeries.signed_at is 'When the report was signed; no change after.';

  comment on table public.vet_surgical_procedures is 'One thing done during an operation, in the order it was done: the spay, the hernia repair found on the way.';
  comment on column public.vet_surgical_procedures.technique is 'Approach, technique, suture materials.';
  comment on column public.vet_surgical_procedures.implants is 'Devices left in the animal.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/tenancy.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_organizations is 'A practice: the tenant. Everything else belongs to exactly one organization, and no row of another is ever visible beside it. Deleting one is a governed process, not a DELETE: every child refuses it.';

  comment on table public.vet_clinics is 'A location of a practice, where things happen: appointments, stock, registers. timezone (IANA name) decides what "today" means there.';
  comment on column public.vet_clinics.license_number is 'Premises licence issued by the state or province.';
  comment on column public.vet_clinics.currency is 'ISO 4217 code of every amount recorded at this location.';
  comment on column public.vet_clinics.dea_registration_encrypted is 'DEA registration of this location (21 CFR 1301.12), encrypted.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/treatments.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_prescriptions is 'An order for a drug, as the veterinarian signed it: written once, never rewritten. A change of drug, dose or quantity ends the row and issues another one that replaces it. Name, address and registration of the day of issue are copied here, because the tables they come from move on. Refills are in vet_prescription_refills. Controlled substances follow 21 CFR 1306: contents by 1306.05(a), no refill of schedule II by 1306.12(a), at most five refills within six months for schedules III and IV by 1306.22(a). Extra-label use follows 21 CFR 530.';
  comment on column public.vet_prescriptions.clinic_id is 'Location it was written at.';
  comment on column public.vet_prescriptions.client_id is 'Who it was written for and who takes the drug home.';
  comment on column public.vet_prescriptions.vcpr_id is 'The veterinarian-client-patient relationship it rests on.';
  comment on column public.vet_prescriptions.replaces_id is 'The prescription this one takes the place of: a renewal or a changed dose.';
  comment on column public.vet_prescriptions.medication_id is 'Entry of the formulary; empty for a compounded or unlisted drug.';
  comment on column public.vet_prescriptions.medication_name is 'Drug as prescribed: brand or established name.';
  comment on column public.vet_prescriptions.active_ingredient is 'Established name and active ingredients.';
  comment on column public.vet_prescriptions.ndc is 'National Drug Code of the product, with hyphens.';
  comment on column public.vet_prescriptions.strength is 'Strength as labelled, for example 50 mg/ml.';
  comment on column public.vet_prescriptions.dose is 'One dose, in dose_unit.';
  comment on column public.vet_prescriptions.dose_mg_per_kg is 'The dose by body weight that it was calculated from.';
  comment on column public.vet_prescriptions.patient_weight_kg is 'Body weight that the dose was calculated for.';
  comment on column public.vet_prescriptions.frequency is 'For example every 12 hours.';
  comment on column public.vet_prescriptions.directions is 'Directions for use, as printed on the label.';
  comment on column public.vet_prescriptions.cautions is 'Cautionary statements of the label.';
  comment on column public.vet_prescriptions.quantity is 'What one filling dispenses, in quantity_unit.';
  comment on column public.vet_prescriptions.compounding_reason is 'Why no approved drug would do.';
  comment on column public.vet_prescriptions.issued_at is 'When the veterinarian signed it.';
  comment on column public.vet_prescriptions.issued_on is 'Calendar day of issue at the clinic. It is dated as of, and signed on, this day (21 CFR 1306.05(a)).';
  comment on column public.vet_prescriptions.earliest_fill_on is 'Day before which it may not be filled (21 CFR 1306.12(b)).';
  comment on column public.vet_prescriptions.expires_on is 'Last day on which it may be filled or refilled.';
  comment on column public.vet_prescriptions.start_date is 'First and last day of the therapy.';
  comment on column public.vet_prescriptions.refills_used is 'Refills dispensed so far, counted from vet_prescription_refills. The first filling is none.';
  comment on column public.vet_prescriptions.dea_schedule is 'Schedule on the day of issue, federal or the stricter one of the state.';
  comment on column public.vet_prescriptions.dea_registration_snapshot_encrypted is 'DEA registration the prescriber used, encrypted: a copy of the day of issue.';
  comment on column public.vet_prescriptions.prescriber_address is 'Registered address of the prescriber.';
  comment on column public.vet_prescriptions.recipient_name is 'Full name of the animal''s owner.';
  comment on column public.vet_prescriptions.recipient_address is 'Address of the animal''s owner.';
  comment on column public.vet_prescriptions.is_emergency_oral is 'Schedule II ordered by telephone in an emergency (21 CFR 1306.11(d)).';
  comment on column public.vet_prescriptions.pdmp_checked_at is 'When the state''s prescription monitoring program was asked about the client.';
  comment on column public.vet_prescriptions.pdmp_reported_at is 'When the dispensing was reported to that program.';
  comment on column public.vet_prescriptions.indication is 'Condition treated.';
  comment on column public.vet_prescriptions.species_id is 'Species treated.';
  comment on column public.vet_prescriptions.is_food_animal is 'The animal, its milk or its eggs may be eaten.';
  comment on column public.vet_prescriptions.withdrawal_meat_days is 'Withdrawal time before slaughter, in days after the last dose.';
  comment on column public.vet_prescriptions.withdrawal_milk_hours is 'Withholding time of milk, in hours after the last dose.';
  comment on column public.vet_prescriptions.withdrawal_egg_days is 'Discard time of eggs, in days after the last dose.';
  comment on column public.vet_prescriptions.withdrawal_basis is 'Where the withdrawal time comes from: the label, or a FARAD answer.';
  comment on column public.vet_prescriptions.first_dispensed_quantity is 'Quantity of the first filling, in quantity_unit; less than prescribed when it was filled in part.';
  comment on column public.vet_prescriptions.inventory_batch_id is 'Batch of the first filling, for recalls.';
  comment on column public.vet_prescriptions.discontinued_by is 'The user who ended it.';

  comment on table public.vet_treatments is 'Something done, or offered, to treat an animal: a drug given in the exam room, a bandage, a laser session. Doses on a ward round are in vet_medication_administration, operations in vet_surgeries. What the client declined stays as a row: it explains the outcome. Extra-label use keeps the record of 21 CFR 530.5.';
  comment on column public.vet_treatments.service_id is 'What is charged for it.';
  comment on column public.vet_treatments.diagnosis_id is 'The problem it treats.';
  comment on column public.vet_treatments.prescription_id is 'The order it carries out.';
  comment on column public.vet_treatments.ordered_by is 'The veterinarian who ordered it.';
  comment on column public.vet_treatments.performed_at is 'When it was done, or finished.';
  comment on column public.vet_treatments.not_performed_reason is 'Why it was declined or cancelled.';
  comment on column public.vet_treatments.active_ingredient is 'Established name and active ingredients.';
  comment on column public.vet_treatments.dose is 'Amount given, in dose_unit.';
  comment on column public.vet_treatments.patient_weight_kg is 'Body weight that the dose was calculated for.';
  comment on column public.vet_treatments.inventory_batch_id is 'Batch it was taken from, for recalls.';
  comment on column public.vet_treatments.vcpr_id is 'The veterinarian-client-patient relationship that extra-label use rests on.';
  comment on column public.vet_treatments.indication is 'Condition treated.';
  comment on column public.vet_treatments.species_id is 'Species treated.';
  comment on column public.vet_treatments.is_food_animal is 'The animal, its milk or its eggs may be eaten.';
  comment on column public.vet_treatments.withdrawal_meat_days is 'Withdrawal time before slaughter, in days after the last dose.';
  comment on column public.vet_treatments.withdrawal_milk_hours is 'Withholding time of milk, in hours after the last dose.';
  comment on column public.vet_treatments.withdrawal_egg_days is 'Discard time of eggs, in days after the last dose.';
  comment on column public.vet_treatments.response is 'How the animal responded.';
  comment on column public.vet_treatments.next_due_on is 'When it is to be repeated or checked.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/exclusions/catalog.sql
-- One rate of a tax, and one price list for the same customers, on any day.
select public.vet_add_exclusion(
  'vet_tax_rates', 'vet_tax_rates_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(code_normalized) with =,
    daterange(valid_from_on, valid_until_on) with &&)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_price_lists', 'vet_price_lists_overlap',
  $$(public.vet_exactly(organization_id) with =,
    public.vet_exactly(coalesce(clinic_id, '00000000-0000-0000-0000-000000000000')) with =,
    public.vet_exactly(coalesce(client_type, '')) with =,
    public.vet_exactly(coalesce(client_id, '00000000-0000-0000-0000-000000000000')) with =,
    daterange(valid_from_on, valid_until_on) with &&)
    where (is_active and not is_default)$$
);
--> statement-breakpoint
-- source: sql/after-tables/exclusions/reference.sql
-- A substance has one schedule at a time in a jurisdiction.
select public.vet_add_exclusion(
  'vet_drug_schedules', 'vet_drug_schedules_overlap',
  $$(public.vet_exactly(medication_id) with =, daterange(effective_on, ends_on) with &&,
    public.vet_exactly(jurisdiction::text) with =)$$
);
--> statement-breakpoint
-- source: sql/after-tables/exclusions/scheduling.sql
-- Nobody and nothing is booked twice at a time. Intervals are half-open: the next appointment may begin when one ends.
-- Cancelled and missed appointments free their slot, and one that was overbooked on purpose claims none.
select public.vet_add_exclusion(
  'vet_appointments', 'vet_appointments_veterinarian_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&)
    where (veterinarian_id is not null and not is_overbooked and status not in ('cancelled', 'no_show'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_appointments', 'vet_appointments_room_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(room_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&)
    where (room_id is not null and not is_overbooked and status not in ('cancelled', 'no_show'))$$
);
--> statement-breakpoint
-- Every claim of every appointment, its own veterinarian and room included.
select public.vet_add_exclusion(
  'vet_appointment_resources', 'vet_appointment_resources_veterinarian_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&) where (veterinarian_id is not null and is_blocking)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_appointment_resources', 'vet_appointment_resources_staff_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&) where (staff_id is not null and is_blocking)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_appointment_resources', 'vet_appointment_resources_room_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(room_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&) where (room_id is not null and is_blocking)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_appointment_resources', 'vet_appointment_resources_resource_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(resource_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&) where (resource_id is not null and is_blocking)$$
);
--> statement-breakpoint
-- source: sql/after-tables/exclusions/staff.sql
-- One person is at one place at a time. Weekly hours compare on a day of reference.
select public.vet_add_exclusion(
  'vet_vet_schedules', 'vet_vet_schedules_weekly_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    int4range(day_of_week, day_of_week, '[]') with &&, daterange(starts_on, ends_on) with &&,
    tsrange(date '2000-01-01' + start_time, date '2000-01-01' + end_time) with &&)
    where (day_of_week is not null and schedule_type in ('available', 'surgery'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_vet_schedules', 'vet_vet_schedules_date_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    tsrange(specific_date + start_time, specific_date + end_time) with &&)
    where (specific_date is not null and schedule_type in ('available', 'surgery'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_staff_schedules', 'vet_staff_schedules_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    tstzrange(starts_at, ends_at) with &&) where (status <> 'cancelled')$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_staff_attendance', 'vet_staff_attendance_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    tstzrange(clock_in_at, clock_out_at) with &&)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_staff_leave_requests', 'vet_staff_leave_requests_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    daterange(starts_on, ends_on, '[]') with &&) where (status in ('pending', 'approved'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_staff_clinic_assignments', 'vet_staff_clinic_assignments_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    public.vet_exactly(clinic_id) with =, daterange(start_date, end_date) with &&)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_staff_clinic_assignments', 'vet_staff_clinic_assignments_primary_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    daterange(start_date, end_date) with &&) where (is_primary)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_vet_clinic_assignments', 'vet_vet_clinic_assignments_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    public.vet_exactly(clinic_id) with =, daterange(start_date, end_date) with &&)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_vet_clinic_assignments', 'vet_vet_clinic_assignments_primary_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    daterange(start_date, end_date) with &&) where (is_primary)$$
);
--> statement-breakpoint
-- source: sql/after-tables/exclusions/surgery.sql
-- One operation at a time in a room, and for a surgeon. Operations without a planned end claim nothing.
select public.vet_add_exclusion(
  'vet_surgeries', 'vet_surgeries_room_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(room_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&)
    where (room_id is not null and scheduled_end_at is not null and status in ('scheduled', 'in_progress'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_surgeries', 'vet_surgeries_surgeon_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(lead_surgeon_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&)
    where (lead_surgeon_id is not null and scheduled_end_at is not null and status in ('scheduled', 'in_progress'))$$
);
--> statement-breakpoint
-- source: sql/after-tables/kept/patients.sql
-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_patients', '{
  "weight_kg": "Insert into vet_patient_weight_history.",
  "microchip_number": "Insert into vet_patient_identifiers, as the primary one.",
  "tattoo": "Insert into vet_patient_identifiers, as the primary one."
}');
--> statement-breakpoint
-- source: sql/after-tables/kept/scheduling.sql
-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_appointments', '{
  "reminder_sent": "Set the reminder to sent."
}');
--> statement-breakpoint
-- source: sql/after-tables/protection/billing.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_estimates');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_estimate_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_invoices');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_invoice_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_invoice_item_taxes');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_client_account_ledger');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_payments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_deposits');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_payment_allocations');
--> statement-breakpoint
-- source: sql/after-tables/protection/catalog.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_service_packages');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_service_package_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_price_lists');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_price_list_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_tax_rates');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_discounts');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_products');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_service_categories');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_services');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_service_species');
--> statement-breakpoint
-- source: sql/after-tables/protection/clients.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_clients');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_client_relationships');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_client_notes');
--> statement-breakpoint
-- source: sql/after-tables/protection/diagnostics.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_imaging_studies');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_diagnostic_test_orders');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_diagnostic_test_results');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_diagnostic_tests');
--> statement-breakpoint
-- source: sql/after-tables/protection/emergency.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_emergency_cases');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_triage_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_emergency_vital_signs');
--> statement-breakpoint
-- source: sql/after-tables/protection/facilities.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_rooms');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_resources');
--> statement-breakpoint
-- source: sql/after-tables/protection/identity.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_users');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_sessions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_auth_tokens');
--> statement-breakpoint
-- source: sql/after-tables/protection/inventory.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_inventory_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_inventory_batches');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_purchase_orders');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_purchase_order_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_suppliers');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_supplier_documents');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_stock_adjustments');
--> statement-breakpoint
select public.vet_create_default_partition('vet_inventory_transactions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_inventory_transactions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_stock_transfers');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_stock_transfer_items');
--> statement-breakpoint
-- source: sql/after-tables/protection/medical.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_consultations');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_clinical_addenda');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_diagnoses');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_discharge_summaries');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_referrals');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_medical_encounters');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_encounter_participants');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_encounter_attachments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vcpr_records');
--> statement-breakpoint
-- source: sql/after-tables/protection/patients.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_patient_allergies');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_alerts');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_documents');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_identifiers');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_merge_events');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_notes');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_ownership_transfers');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patients');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_owners');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_weight_history');
--> statement-breakpoint
-- source: sql/after-tables/protection/preventive.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_certificates');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_wellness_exams');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_dental_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_parasitic_control');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vaccine_protocols');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vaccine_protocol_doses');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vaccinations');
--> statement-breakpoint
-- source: sql/after-tables/protection/reference.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_reference_table('vet_diagnosis_codes');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_procedure_codes');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_medications_formulary');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_drug_schedules');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_species');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_breeds');
--> statement-breakpoint
-- source: sql/after-tables/protection/scheduling.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_appointment_types');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_appointments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_appointment_resources');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_recurring_appointment_series');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_waitlist_entries');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_schedule_blocks');
--> statement-breakpoint
-- source: sql/after-tables/protection/staff.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_staff_clinic_assignments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_staff');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_staff_schedules');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_staff_attendance');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_staff_leave_requests');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vet_schedules');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vet_clinic_assignments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_veterinarians');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_veterinarian_licenses');
--> statement-breakpoint
-- source: sql/after-tables/protection/surgery.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_anesthesia_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_anesthesia_monitoring');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_surgeries');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_surgical_procedures');
--> statement-breakpoint
-- source: sql/after-tables/protection/tenancy.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_organizations');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_clinics');
--> statement-breakpoint
-- source: sql/after-tables/protection/treatments.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_prescriptions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_treatments');
--> statement-breakpoint
-- source: sql/after-tables/security/clients.sql
-- Clients and the people around them.
select public.vet_protect_tenant_table('vet_clients');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_client_relationships');
--> statement-breakpoint
-- source: sql/after-tables/security/identity.sql
-- Logins, sessions and one-time tokens.
select public.vet_protect_tenant_table('vet_users');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_sessions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_auth_tokens');
--> statement-breakpoint
-- Reports need no hashes of passwords or tokens.
do $reports$
begin
  if public.vet_role_exists('vet_readonly') then
    revoke select on public.vet_users, public.vet_sessions, public.vet_auth_tokens from vet_readonly;
    grant select (organization_id, id, clinic_id, email, email_normalized, email_verified, first_name, last_name, phone,
      last_login_at, is_active, created_at, updated_at) on public.vet_users to vet_readonly;
  end if;
end
$reports$;
--> statement-breakpoint
-- source: sql/after-tables/security/ledger.sql
-- The application may ask at its start whether the database is migrated; it never writes the ledger. The ledger is not
-- there when another migrator applies this history.
do $ledger$
begin
  if public.vet_role_exists('vet_app') and pg_catalog.to_regclass('vet_plan.migration_details') is not null then
    grant usage on schema vet_plan to vet_app;
    grant select on vet_plan.migrations, vet_plan.migration_details to vet_app;
  end if;
end
$ledger$;
--> statement-breakpoint
-- source: sql/after-tables/security/patients.sql
-- Animals, their owners, weights and identifiers.
select public.vet_protect_tenant_table('vet_patients');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_owners');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_weight_history');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_identifiers');
--> statement-breakpoint
-- source: sql/after-tables/security/reference.sql
-- Lists shared by all tenants.
select public.vet_protect_reference_table('vet_species');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_breeds');
--> statement-breakpoint
-- source: sql/after-tables/security/tenancy.sql
-- The practice and its locations. A practice is never deleted by the application, and its plan limits are not its own
-- to change: provisioning inserts the row, maintenance changes the plan.
select public.vet_protect_tenant_table('vet_organizations');
--> statement-breakpoint
do $limits$
begin
  if public.vet_role_exists('vet_app') then
    revoke update, delete on public.vet_organizations from vet_app;
    grant update (name, settings, updated_at) on public.vet_organizations to vet_app;
  end if;
end
$limits$;
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_clinics');
--> statement-breakpoint
-- source: sql/after-tables/triggers/patients-mirrors.sql
-- vet_patients repeats the newest weight, the primary microchip and the primary tattoo. These triggers are their only
-- writer: a value set on the patient itself would disagree with the history it stands for.
create or replace function public.vet_mirror_patient_weight() returns trigger
language plpgsql
as $function$
declare
  changed record;
  newest numeric;
begin
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  -- Waits for whoever else changes this patient: the statement after it sees what they wrote.
  perform from public.vet_patients p
  where p.organization_id = changed.organization_id and p.id = changed.patient_id
  for no key update;
  select w.weight_kg into newest
  from public.vet_patient_weight_history w
  where w.organization_id = changed.organization_id and w.patient_id = changed.patient_id
  order by w.measured_at desc, w.id desc
  limit 1;
  update public.vet_patients p
  set weight_kg = newest
  where p.organization_id = changed.organization_id and p.id = changed.patient_id
    and p.weight_kg is distinct from newest;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_mirror_patient_weight() is 'Copies the newest weight to vet_patients.weight_kg.';
--> statement-breakpoint
create or replace trigger vet_mirror_patient_weight
  after insert or delete or update of weight_kg, measured_at, patient_id on public.vet_patient_weight_history
  for each row execute function public.vet_mirror_patient_weight();
--> statement-breakpoint
create or replace function public.vet_mirror_patient_identifiers() returns trigger
language plpgsql
as $function$
declare
  changed record;
  current_chip text;
  current_tattoo text;
begin
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  -- Waits for whoever else changes this patient: the statement after it sees what they wrote.
  perform from public.vet_patients p
  where p.organization_id = changed.organization_id and p.id = changed.patient_id
  for no key update;
  select max(i.value_normalized) filter (where i.kind in ('iso_11784', 'microchip_legacy')),
    max(i.value) filter (where i.kind = 'tattoo')
  into current_chip, current_tattoo
  from public.vet_patient_identifiers i
  where i.organization_id = changed.organization_id and i.patient_id = changed.patient_id
    and i.is_primary and i.removed_on is null;
  update public.vet_patients p
  set microchip_number = current_chip, tattoo = current_tattoo
  where p.organization_id = changed.organization_id and p.id = changed.patient_id
    and (p.microchip_number, p.tattoo) is distinct from (current_chip, current_tattoo);
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_mirror_patient_identifiers() is
  'Copies the primary microchip and tattoo to vet_patients.microchip_number and tattoo.';
--> statement-breakpoint
create or replace trigger vet_mirror_patient_identifiers
  after insert or delete or update of kind, value, is_primary, removed_on, patient_id on public.vet_patient_identifiers
  for each row execute function public.vet_mirror_patient_identifiers();
--> statement-breakpoint
-- A row that moves to another patient changes both; the key columns make that a mistake more often than an intention.
create or replace function public.vet_refuse_patient_change() returns trigger
language plpgsql
as $function$
begin
  raise exception using
    errcode = 'VP012', schema = 'public', table = tg_table_name, column = 'patient_id',
    constraint = tg_table_name || '_patient_fixed',
    message = 'a weight or an identifier belongs to its patient for good',
    hint = 'Delete it and insert it for the right patient.';
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_patient_change() is 'Refuses to move a weight or an identifier to another patient.';
--> statement-breakpoint
create or replace trigger vet_refuse_patient_change
  before update of patient_id on public.vet_patient_weight_history
  for each row when (old.patient_id is distinct from new.patient_id)
  execute function public.vet_refuse_patient_change();
--> statement-breakpoint
create or replace trigger vet_refuse_patient_change
  before update of patient_id on public.vet_patient_identifiers
  for each row when (old.patient_id is distinct from new.patient_id)
  execute function public.vet_refuse_patient_change();
--> statement-breakpoint
revoke execute on function public.vet_mirror_patient_weight(), public.vet_mirror_patient_identifiers(),
  public.vet_refuse_patient_change() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/scheduling-claims.sql
-- vet_appointment_resources holds every claim of an appointment on people, rooms and machines, so that one constraint
-- sees them all: an appointment's own veterinarian and room are claims too, written and kept here.
create or replace function public.vet_fill_appointment_claim() returns trigger
language plpgsql
as $function$
begin
  -- Waits for whoever else moves the appointment.
  select a.scheduled_at, a.scheduled_end_at, not a.is_overbooked and a.status not in ('cancelled', 'no_show')
  into new.scheduled_at, new.scheduled_end_at, new.is_blocking
  from public.vet_appointments a
  where a.organization_id = new.organization_id and a.id = new.appointment_id
  for share;
  -- Depth 1 is a statement of a client; only the trigger of the appointment says which claims are its own.
  if pg_catalog.pg_trigger_depth() = 1 then
    new.is_own := tg_op = 'UPDATE' and old.is_own;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_appointment_claim() is 'Gives a claim the time of its appointment, whatever the client sends.';
--> statement-breakpoint
create or replace trigger vet_fill_appointment_claim
  before insert or update on public.vet_appointment_resources
  for each row execute function public.vet_fill_appointment_claim();
--> statement-breakpoint
create or replace function public.vet_keep_appointment_claims() returns trigger
language plpgsql
as $function$
begin
  if tg_op = 'UPDATE' then
    delete from public.vet_appointment_resources c
    where c.organization_id = new.organization_id and c.appointment_id = new.id and c.is_own
      and coalesce(c.veterinarian_id, c.room_id)
        is distinct from case when c.room_id is null then new.veterinarian_id else new.room_id end;
    -- The trigger of the claims takes the new time from here.
    update public.vet_appointment_resources c set updated_at = now()
    where c.organization_id = new.organization_id and c.appointment_id = new.id;
  end if;
  insert into public.vet_appointment_resources
    (organization_id, appointment_id, veterinarian_id, room_id, scheduled_at, scheduled_end_at, is_own)
  select new.organization_id, new.id, claim.veterinarian_id, claim.room_id, new.scheduled_at, new.scheduled_end_at, true
  from (values (new.veterinarian_id, null::uuid), (null, new.room_id)) claim (veterinarian_id, room_id)
  where claim.veterinarian_id is not null or claim.room_id is not null
  on conflict (organization_id, appointment_id, veterinarian_id, staff_id, room_id, resource_id)
  do update set is_own = true where not vet_appointment_resources.is_own;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_appointment_claims() is
  'Keeps the claims of an appointment: its own veterinarian and room, and the time of all.';
--> statement-breakpoint
create or replace trigger vet_keep_appointment_claims
  after insert or update of veterinarian_id, room_id, scheduled_at, scheduled_end_at, status, is_overbooked
  on public.vet_appointments
  for each row execute function public.vet_keep_appointment_claims();
--> statement-breakpoint
revoke execute on function public.vet_fill_appointment_claim(), public.vet_keep_appointment_claims() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/scheduling-queue.sql
-- Appointments of one veterinarian or room, and claims of one person, room or machine, are written one after the other.
create or replace trigger vet_queue_bookings
  before insert or update of veterinarian_id, room_id, scheduled_at, scheduled_end_at, status, is_overbooked
  on public.vet_appointments
  for each row execute function public.vet_queue_bookings('veterinarian_id', 'room_id');
--> statement-breakpoint
create or replace trigger vet_queue_bookings
  before insert or update on public.vet_appointment_resources
  for each row execute function public.vet_queue_bookings('veterinarian_id', 'staff_id', 'room_id', 'resource_id');
--> statement-breakpoint
-- source: sql/after-tables/triggers/surgery-queue.sql
-- Operations in one room, and of one surgeon, are written one after the other.
create or replace trigger vet_queue_bookings
  before insert or update of room_id, lead_surgeon_id, scheduled_at, scheduled_end_at, status
  on public.vet_surgeries
  for each row execute function public.vet_queue_bookings('room_id', 'lead_surgeon_id');
