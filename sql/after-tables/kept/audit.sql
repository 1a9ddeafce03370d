-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_access_logs', '{
  "transaction_id": "Leave it out: it is the number of the transaction.",
  "row_hash": "Leave it out: it follows from the other columns."
}');
