-- A kennel has one guest, and an animal one stay, at a time. The day of leaving is free for the next guest; a stay that
-- begins and ends on one day takes that day.
select public.vet_add_exclusion(
  'vet_boarding_reservations', 'vet_boarding_reservations_kennel_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(kennel_id) with =,
    daterange(check_in_date, greatest(check_out_date, check_in_date + 1)) with &&)
    where (kennel_id is not null and status in ('reserved', 'checked_in'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_boarding_reservations', 'vet_boarding_reservations_patient_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(patient_id) with =,
    daterange(check_in_date, greatest(check_out_date, check_in_date + 1)) with &&)
    where (status in ('reserved', 'checked_in'))$$
);
