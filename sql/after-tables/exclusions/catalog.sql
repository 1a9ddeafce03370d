-- One rate of a tax, and one price list for the same customers, on any day.
select public.vet_add_exclusion(
  'vet_tax_rates', 'vet_tax_rates_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(code_normalized) with =,
    daterange(valid_from_on, valid_until_on) with &&)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_price_lists', 'vet_price_lists_overlap',
  $$(public.vet_exactly(organization_id) with =,
    public.vet_exactly(coalesce(clinic_id, '00000000-0000-0000-0000-000000000000')) with =,
    public.vet_exactly(coalesce(client_type, '')) with =,
    public.vet_exactly(coalesce(client_id, '00000000-0000-0000-0000-000000000000')) with =,
    daterange(valid_from_on, valid_until_on) with &&)
    where (is_active and not is_default)$$
);
