-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_prescriptions', '{
  "refills_used": "Dispense a refill in vet_prescription_refills."
}');
