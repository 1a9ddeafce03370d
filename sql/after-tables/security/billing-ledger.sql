-- The account of a client is history: entries are added, and taken back by further entries.
select public.vet_append_only('vet_client_account_ledger');
