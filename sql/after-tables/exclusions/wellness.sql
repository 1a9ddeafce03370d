-- An animal is enrolled in a plan once at a time.
select public.vet_add_exclusion(
  'vet_wellness_plan_enrollments', 'vet_wellness_plan_enrollments_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(patient_id) with =,
    public.vet_exactly(plan_id) with =, daterange(starts_on, ends_on) with &&) where (status <> 'cancelled')$$
);
