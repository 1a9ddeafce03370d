-- Reports need no wrapped keys.
do $reports$
begin
  if public.vet_role_exists('vet_readonly') then
    revoke select on public.vet_encryption_keys from vet_readonly;
    grant select (organization_id, id, purpose, version, status, created_at, updated_at)
      on public.vet_encryption_keys to vet_readonly;
  end if;
end
$reports$;
