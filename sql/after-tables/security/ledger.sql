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
-- vet-plan: down
do $ledger$
begin
  if public.vet_role_exists('vet_app') and pg_catalog.to_regclass('vet_plan.migration_details') is not null then
    revoke select on vet_plan.migrations, vet_plan.migration_details from vet_app;
    revoke usage on schema vet_plan from vet_app;
  end if;
end
$ledger$;
