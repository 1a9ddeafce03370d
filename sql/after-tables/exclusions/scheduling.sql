-- Nobody and nothing is booked twice at a time. Intervals are half-open: the next appointment may begin when one ends.
-- Cancelled and missed appointments free their slot, and one that was overbooked on purpose claims none.
select public.vet_add_exclusion(
  'vet_appointments', 'vet_appointments_veterinarian_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&)
    where (veterinarian_id is not null and not is_overbooked and status not in ('cancelled', 'no_show'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_appointments', 'vet_appointments_room_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(room_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&)
    where (room_id is not null and not is_overbooked and status not in ('cancelled', 'no_show'))$$
);
--> statement-breakpoint
-- Every claim of every appointment, its own veterinarian and room included.
select public.vet_add_exclusion(
  'vet_appointment_resources', 'vet_appointment_resources_veterinarian_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&) where (veterinarian_id is not null and is_blocking)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_appointment_resources', 'vet_appointment_resources_staff_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&) where (staff_id is not null and is_blocking)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_appointment_resources', 'vet_appointment_resources_room_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(room_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&) where (room_id is not null and is_blocking)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_appointment_resources', 'vet_appointment_resources_resource_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(resource_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&) where (resource_id is not null and is_blocking)$$
);
