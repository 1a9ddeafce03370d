-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_clients', '{
  "account_balance": "Bill an invoice, receive a payment, or insert an adjustment into vet_client_account_ledger."
}');
