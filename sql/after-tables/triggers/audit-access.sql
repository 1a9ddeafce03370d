-- What the database adds to an access that is logged: who acted and from where, the transaction, and the row's hash.
--
-- The canonical form is a row of every other column in the order of the table: it tells NULL from an empty text and
-- quotes what could run together, and moments are numbers, so that no setting of a session changes it. It starts with a
-- parenthesis and is therefore never taken for an inner node of the Merkle tree, which starts with the byte 1.
create or replace function public.vet_access_log_hash(l public.vet_access_logs) returns text
language sql stable parallel safe
as $function$
  select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(row(
    l.organization_id, l.id, extract(epoch from l.occurred_at), l.clinic_id, l.user_id, l.staff_id, l.user_role,
    l.action, l.resource_type, l.resource_id, l.record_count, l.patient_id, l.client_id, l.phi_accessed, l.phi_fields,
    l.is_financial, l.is_controlled, l.outcome, l.failure_reason, l.reason, l.session_id, l.request_id, l.ip_address,
    l.user_agent, l.transaction_id, extract(epoch from l.created_at)
  )::text, 'UTF8')), 'hex')
$function$;
--> statement-breakpoint
comment on function public.vet_access_log_hash(public.vet_access_logs) is
  'SHA-256 of every column of a logged access but the hash itself, in hexadecimal.';
--> statement-breakpoint
-- The context wins over what the statement says, so that nobody logs an access in another's name. Where it names nobody,
-- as at a sign-in, the statement may.
create or replace function public.vet_fill_access_log() returns trigger
language plpgsql
as $function$
begin
  new.user_id := coalesce(public.vet_acting_user(), new.user_id);
  new.staff_id := coalesce(public.vet_acting_staff(), new.staff_id);
  new.session_id := coalesce(nullif(current_setting('app.session_id', true), ''), new.session_id);
  new.request_id := coalesce(nullif(current_setting('app.request_id', true), ''), new.request_id);
  new.ip_address := coalesce(nullif(current_setting('app.client_ip', true), ''), new.ip_address);
  new.user_agent := coalesce(nullif(current_setting('app.user_agent', true), ''), new.user_agent);
  new.reason := coalesce(nullif(current_setting('app.audit_reason', true), ''), new.reason);
  new.created_at := now();
  new.transaction_id := pg_catalog.pg_current_xact_id()::text::bigint;
  new.row_hash := public.vet_access_log_hash(new);
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_access_log() is
  'Completes a logged access from the context of its transaction, numbers and hashes it.';
--> statement-breakpoint
-- A row trigger: partitions have it too, so that a row written past the parent is completed all the same.
create or replace trigger vet_fill_access_log before insert on public.vet_access_logs
  for each row execute function public.vet_fill_access_log();
--> statement-breakpoint
revoke execute on function public.vet_access_log_hash(public.vet_access_logs), public.vet_fill_access_log() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_owner', 'vet_app', 'vet_maintenance', 'vet_auditor'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_access_log_hash(public.vet_access_logs) to %I', role_name);
    end if;
  end loop;
  -- Attaching a partition gives it the trigger, in the owner's name.
  if public.vet_role_exists('vet_owner') then
    grant execute on function public.vet_fill_access_log() to vet_owner;
  end if;
end
$grants$;
-- vet-plan: down
drop trigger if exists vet_fill_access_log on public.vet_access_logs;
--> statement-breakpoint
drop function if exists public.vet_fill_access_log();
--> statement-breakpoint
drop function if exists public.vet_access_log_hash(public.vet_access_logs);
