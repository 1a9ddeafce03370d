-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_prescription_refills', '{
  "refill_number": "Leave it out: refills are numbered as they are dispensed."
}');
