-- A controlled drug is given from a batch that may be used; it is received, wasted and destroyed from any.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id
  on public.vet_controlled_substance_transactions
  for each row when (new.inventory_batch_id is not null and new.transaction_type in ('dispense', 'administer'))
  execute function public.vet_check_batch_use('vet_controlled_substance_transactions', 'occurred_at');
-- vet-plan: down
drop trigger if exists vet_check_batch_use on public.vet_controlled_substance_transactions;
