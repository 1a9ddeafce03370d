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
  definition text;
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
  -- Nor do those that write the audit log: a statement that names the partition calls the partition's own.
  for definition in
    select pg_catalog.pg_get_triggerdef(t.oid)
    from pg_catalog.pg_inherits i join pg_catalog.pg_trigger t on t.tgrelid = i.inhparent
    where i.inhrelid = format('public.%I', partition_name)::regclass
      and t.tgname in ('vet_audit_insert', 'vet_audit_update', 'vet_audit_delete', 'vet_audit_truncate')
  loop
    execute regexp_replace(
      replace(definition, 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER'), ' ON \S+ ', format(' ON public.%I ', partition_name)
    );
  end loop;
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
-- vet-plan: down
drop function if exists public.vet_create_default_partition(text);
--> statement-breakpoint
drop function if exists public.vet_protect_partition(text);
--> statement-breakpoint
drop function if exists public.vet_protect_reference_table(text);
--> statement-breakpoint
drop function if exists public.vet_protect_tenant_table(text);
--> statement-breakpoint
drop function if exists public.vet_protect_any_table(text);
--> statement-breakpoint
drop function if exists public.vet_grant(text, text, text);
--> statement-breakpoint
drop function if exists public.vet_role_exists(text);
--> statement-breakpoint
drop function if exists public.vet_set_updated_at();
