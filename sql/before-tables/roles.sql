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
-- vet-plan: down
-- Roles belong to the cluster and may serve other databases: they stay, what they may do here goes.
do $roles$
declare
  granted text;
begin
  if current_setting('vet_plan.roles', true) = 'off' then
    return;
  end if;
  foreach granted in array array['vet_owner', 'vet_app', 'vet_readonly', 'vet_auditor', 'vet_maintenance'] loop
    if exists (select from pg_catalog.pg_roles where rolname = granted) then
      execute format('revoke usage, create on schema public from %I', granted);
    end if;
  end loop;
end
$roles$;
