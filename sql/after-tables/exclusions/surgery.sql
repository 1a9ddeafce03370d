-- One operation at a time in a room, and for a surgeon. Operations without a planned end claim nothing.
select public.vet_add_exclusion(
  'vet_surgeries', 'vet_surgeries_room_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(room_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&)
    where (room_id is not null and scheduled_end_at is not null and status in ('scheduled', 'in_progress'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_surgeries', 'vet_surgeries_surgeon_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(lead_surgeon_id) with =,
    tstzrange(scheduled_at, scheduled_end_at) with &&)
    where (lead_surgeon_id is not null and scheduled_end_at is not null and status in ('scheduled', 'in_progress'))$$
);
