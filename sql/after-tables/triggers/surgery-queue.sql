-- Operations in one room, and of one surgeon, are written one after the other.
create or replace trigger vet_queue_bookings
  before insert or update of room_id, lead_surgeon_id, scheduled_at, scheduled_end_at, status
  on public.vet_surgeries
  for each row execute function public.vet_queue_bookings('room_id', 'lead_surgeon_id');
-- vet-plan: down
drop trigger if exists vet_queue_bookings on public.vet_surgeries;
