-- Entries of the audit log come from triggers alone: nobody who serves a request may write one. The triggers run in the
-- name of the table's owner, whom row-level security binds like everybody; this lets it write for any practice, but only
-- from inside a trigger.
do $log$
declare
  owner constant text := (
    select c.relowner::regrole from pg_catalog.pg_class c where c.oid = 'public.vet_audit_logs'::regclass
  );
  role_name text;
begin
  drop policy if exists audit_triggers on public.vet_audit_logs;
  execute format(
    'create policy audit_triggers on public.vet_audit_logs as permissive for insert to %s '
    'with check (pg_catalog.pg_trigger_depth() > 0)',
    owner
  );
  foreach role_name in array array['vet_app', 'vet_maintenance'] loop
    if public.vet_role_exists(role_name) then
      execute format('revoke insert on public.vet_audit_logs from %I', role_name);
    end if;
  end loop;
end
$log$;
--> statement-breakpoint
do $owners$
declare
  role_name text;
  created boolean;
begin
  foreach role_name in array array['vet_owner', 'vet_app', 'vet_readonly', 'vet_auditor', 'vet_maintenance'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_audit_log_hash(public.vet_audit_logs) to %I', role_name);
    end if;
  end loop;
  foreach role_name in array array['vet_auditor', 'vet_maintenance'] loop
    if public.vet_role_exists(role_name) then
      execute format(
        'grant execute on function public.vet_audit_gaps(), public.vet_audit_source(text, jsonb), '
        'public.vet_audited_tables() to %I', role_name
      );
    end if;
  end loop;
  if public.vet_role_exists('vet_owner') then
    alter function public.vet_audit_truncation(text, jsonb, uuid[]) owner to vet_owner;
    -- What the generated functions call, and the trigger function that partitions get.
    grant execute on function public.vet_audit_envelope(text), public.vet_audit_truncate() to vet_owner;
  end if;
  if public.vet_role_exists('vet_maintenance') then
    grant execute on function public.vet_audit_truncation(text, jsonb, uuid[]) to vet_maintenance;
    -- A function is only given to a role that may create in its schema: for this moment.
    created := pg_catalog.has_schema_privilege('vet_maintenance', 'public', 'create');
    if not created then
      grant create on schema public to vet_maintenance;
    end if;
    alter function public.vet_audit_truncate() owner to vet_maintenance;
    if not created then
      revoke create on schema public from vet_maintenance;
    end if;
  end if;
end
$owners$;
