-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_kennels is 'A kennel, run, cage, incubator or stall of a location, for boarders and for inpatients. Who is in it now is a matter of reservations and hospitalizations, not of a column here. Retired kennels stay: past stays point at them.';
  comment on column public.vet_kennels.room_id is 'Room it stands in.';
  comment on column public.vet_kennels.kennel_number is 'Number on the door, unique within the location.';
  comment on column public.vet_kennels.species_id is 'The only species it takes; empty when any fits.';
  comment on column public.vet_kennels.min_weight_kg is 'Smallest patient it holds safely; a kitten slips through the bars of a run.';
  comment on column public.vet_kennels.max_occupants is 'Most animals at once, for litters and for pets of one household.';
  comment on column public.vet_kennels.daily_rate is 'Price per night unless the reservation says otherwise.';
  comment on column public.vet_kennels.out_of_service_reason is 'What has to be mended, or why it must stay empty.';

  comment on table public.vet_boarding_reservations is 'A stay of one animal, from the night of check_in_date up to but not including the night of check_out_date: one guest may leave and the next arrive on the same day. Equal dates are day care. While reserved or checked in, a stay has its kennel to itself; pets of one household share it by pointing at the stay that holds it (shares_kennel_with_id).';
  comment on column public.vet_boarding_reservations.client_id is 'Who booked and pays.';
  comment on column public.vet_boarding_reservations.check_in_date is 'First day of the stay.';
  comment on column public.vet_boarding_reservations.check_out_date is 'Day of departure; the kennel is free again from this day on.';
  comment on column public.vet_boarding_reservations.kennel_type is 'Size that was booked; the kennel itself may follow later.';
  comment on column public.vet_boarding_reservations.shares_kennel_with_id is 'The stay that holds the kennel, where pets of one household share it; kennel_id is then empty.';
  comment on column public.vet_boarding_reservations.kennel_number is 'Number on the door as printed on the run card; it stays when the kennel is renumbered.';
  comment on column public.vet_boarding_reservations.belongings is 'Leash, bed, toys, medicines: what the client left and takes back.';
  comment on column public.vet_boarding_reservations.emergency_care_authorized is 'The client signed that the practice may treat when nobody can be reached.';
  comment on column public.vet_boarding_reservations.emergency_care_limit is 'Most that care may cost without another word from the client.';
  comment on column public.vet_boarding_reservations.pickup_person_name is 'Who besides the client may collect the animal.';
  comment on column public.vet_boarding_reservations.vaccinations_verified_at is 'When somebody saw proof of the vaccinations this location asks for.';
  comment on column public.vet_boarding_reservations.is_no_show is 'Cancelled because nobody came.';
  comment on column public.vet_boarding_reservations.daily_rate is 'Price per night.';

  comment on table public.vet_boarding_daily_logs is 'How a boarder did in one part of one day: the report card the client gets. Owned by its reservation.';
  comment on column public.vet_boarding_daily_logs.logged_on is 'Day it reports on, local to the location.';
  comment on column public.vet_boarding_daily_logs.is_incident is 'Injury, fight, escape, vomiting: something the client must hear of.';
end
$comments$;
