-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_organizations is 'A practice: the tenant. Everything else belongs to exactly one organization, and no row of another is ever visible beside it. Deleting one is a governed process, not a DELETE: every child refuses it.';

  comment on table public.vet_clinics is 'A location of a practice, where things happen: appointments, stock, registers. timezone (IANA name) decides what "today" means there.';
  comment on column public.vet_clinics.license_number is 'Premises licence issued by the state or province.';
  comment on column public.vet_clinics.currency is 'ISO 4217 code of every amount recorded at this location.';
  comment on column public.vet_clinics.dea_registration_encrypted is 'DEA registration of this location (21 CFR 1301.12), encrypted.';
end
$comments$;
