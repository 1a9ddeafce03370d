-- Both logs and their seals are only ever added to. Partitions are moved, and rows whose time is over removed, by the
-- owner alone, as whom nobody logs in.
select public.vet_append_only('vet_access_logs');
--> statement-breakpoint
select public.vet_append_only('vet_audit_logs');
--> statement-breakpoint
select public.vet_append_only('vet_audit_seals');
--> statement-breakpoint
-- Leaves are hashes: compressing them only costs time, and out of line they can be read in parts.
alter table public.vet_audit_seals alter column leaves set storage external;
--> statement-breakpoint
-- Seals are written by maintenance. A practice sees its own, and so do its auditors.
do $seals$
begin
  if public.vet_role_exists('vet_app') then
    revoke insert on public.vet_audit_seals from vet_app;
  end if;
  perform public.vet_grant('select', 'vet_audit_seals', 'vet_auditor');
end
$seals$;
-- vet-plan: down
drop trigger if exists vet_check_append_only_truncate on public.vet_audit_seals;
--> statement-breakpoint
drop trigger if exists vet_check_append_only on public.vet_audit_seals;
--> statement-breakpoint
drop trigger if exists vet_check_append_only_truncate on public.vet_audit_logs_default;
--> statement-breakpoint
drop trigger if exists vet_check_append_only_truncate on public.vet_audit_logs;
--> statement-breakpoint
drop trigger if exists vet_check_append_only on public.vet_audit_logs;
--> statement-breakpoint
drop trigger if exists vet_check_append_only_truncate on public.vet_access_logs_default;
--> statement-breakpoint
drop trigger if exists vet_check_append_only_truncate on public.vet_access_logs;
--> statement-breakpoint
drop trigger if exists vet_check_append_only on public.vet_access_logs;
