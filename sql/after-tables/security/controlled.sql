-- Entries of the books of controlled substances are only ever added.
select public.vet_append_only('vet_controlled_substance_transactions');
