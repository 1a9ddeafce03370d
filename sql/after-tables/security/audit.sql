-- Auditors read what was done and what was looked at, of one practice at a time, and nothing else but its name, which
-- tells the context that they may be who they are.
do $auditors$
begin
  perform public.vet_grant('select', 'vet_audit_logs', 'vet_auditor');
  perform public.vet_grant('select', 'vet_access_logs', 'vet_auditor');
  perform public.vet_grant('select', 'vet_organizations', 'vet_auditor');
end
$auditors$;
-- vet-plan: down
do $auditors$
begin
  if public.vet_role_exists('vet_auditor') then
    revoke select on public.vet_organizations from vet_auditor;
  end if;
end
$auditors$;
