-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_rooms is 'A room of a location. An appointment takes the whole room for its time, so two never overlap there. A room that is no longer used is deactivated: past appointments and surgeries keep it.';
  comment on column public.vet_rooms.capacity is 'Animals it holds at the same time; counts for wards, not for appointments.';
  comment on column public.vet_rooms.turnaround_minutes is 'Minutes to clean it and set it up before the next appointment.';
  comment on column public.vet_rooms.is_bookable is 'Offered when an appointment is made.';

  comment on table public.vet_resources is 'A thing that appointments book beside the room and the people: an ultrasound machine, the mobile unit. One row is one thing and serves one appointment at a time; three of a kind are three rows. Its maintenance is in vet_equipment.';
  comment on column public.vet_resources.room_id is 'Where it stands; empty when it moves about.';
  comment on column public.vet_resources.turnaround_minutes is 'Minutes to clean it and set it up before the next appointment.';
  comment on column public.vet_resources.is_bookable is 'Offered when an appointment is made.';
end
$comments$;
