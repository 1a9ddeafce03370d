-- Appointments of one veterinarian or room, and claims of one person, room or machine, are written one after the other.
create or replace trigger vet_queue_bookings
  before insert or update of veterinarian_id, room_id, scheduled_at, scheduled_end_at, status, is_overbooked
  on public.vet_appointments
  for each row execute function public.vet_queue_bookings('veterinarian_id', 'room_id');
--> statement-breakpoint
create or replace trigger vet_queue_bookings
  before insert or update on public.vet_appointment_resources
  for each row execute function public.vet_queue_bookings('veterinarian_id', 'staff_id', 'room_id', 'resource_id');
-- vet-plan: down
drop trigger if exists vet_queue_bookings on public.vet_appointment_resources;
--> statement-breakpoint
drop trigger if exists vet_queue_bookings on public.vet_appointments;
