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
