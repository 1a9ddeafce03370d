-- Movements of stock are only ever added.
select public.vet_append_only('vet_inventory_transactions');
