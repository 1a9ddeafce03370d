do $comments$
begin
  comment on table public.vet_organizations is 'A practice: the tenant. Every other tenant row belongs to exactly one.';
  comment on column public.vet_organizations.settings is 'Settings read by name; unknown keys are kept.';
  comment on column public.vet_organizations.max_clinics is 'Locations the plan allows.';
  comment on column public.vet_organizations.max_users_per_clinic is 'Active users per location the plan allows.';

  comment on table public.vet_clinics is 'A location of a practice, where appointments, stock and registers are kept.';
  comment on column public.vet_clinics.name_normalized is 'Lower-cased name, kept by the database, for search and uniqueness.';
  comment on column public.vet_clinics.license_number is 'Premises licence of the state or province.';
  comment on column public.vet_clinics.timezone is 'IANA time zone; decides what "today" means at this location.';
  comment on column public.vet_clinics.currency is 'ISO 4217 code of amounts recorded at this location.';
  comment on column public.vet_clinics.country is 'ISO 3166-1 alpha-2.';
  comment on column public.vet_clinics.working_hours is 'Opening hours by weekday, local time, as {"monday": [{"opens": "08:00", "closes": "18:00"}]}.';
  comment on column public.vet_clinics.dea_registration_encrypted is 'DEA registration of this location, encrypted by the application.';
  comment on column public.vet_clinics.dea_expires_on is 'Last day the DEA registration is valid.';
end
$comments$;
