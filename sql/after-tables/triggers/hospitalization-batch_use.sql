-- A dose that was given came from a batch that may be used.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, status, administered_at
  on public.vet_medication_administration
  for each row when (new.inventory_batch_id is not null and new.status = 'given')
  execute function public.vet_check_batch_use('vet_medication_administration', 'administered_at');
-- vet-plan: down
drop trigger if exists vet_check_batch_use on public.vet_medication_administration;
