-- A group is treated from a batch that may be used.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, started_at
  on public.vet_group_treatments
  for each row when (new.inventory_batch_id is not null and new.status <> 'cancelled')
  execute function public.vet_check_batch_use('vet_group_treatments', 'started_at');
-- vet-plan: down
drop trigger if exists vet_check_batch_use on public.vet_group_treatments;
