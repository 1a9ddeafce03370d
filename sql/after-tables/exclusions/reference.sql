-- A substance has one schedule at a time in a jurisdiction.
select public.vet_add_exclusion(
  'vet_drug_schedules', 'vet_drug_schedules_overlap',
  $$(public.vet_exactly(medication_id) with =, daterange(effective_on, ends_on) with &&,
    public.vet_exactly(jurisdiction::text) with =)$$
);
