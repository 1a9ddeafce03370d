-- A refill is dispensed from a batch that may be used.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, dispensed_at
  on public.vet_prescription_refills
  for each row when (new.inventory_batch_id is not null)
  execute function public.vet_check_batch_use('vet_prescription_refills', 'dispensed_at');
-- vet-plan: down
drop trigger if exists vet_check_batch_use on public.vet_prescription_refills;
