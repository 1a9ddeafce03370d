-- An animal is in a group once at a time.
select public.vet_add_exclusion(
  'vet_animal_group_members', 'vet_animal_group_members_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(group_id) with =,
    public.vet_exactly(patient_id) with =, daterange(joined_on, left_on) with &&)$$
);
