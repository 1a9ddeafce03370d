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
