-- Stays in one kennel, and of one animal, are written one after the other.
create or replace trigger vet_queue_bookings
  before insert or update of kennel_id, patient_id, check_in_date, check_out_date, status
  on public.vet_boarding_reservations
  for each row execute function public.vet_queue_bookings('kennel_id', 'patient_id');
-- vet-plan: down
drop trigger if exists vet_queue_bookings on public.vet_boarding_reservations;
