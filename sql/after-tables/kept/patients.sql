-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_patients', '{
  "weight_kg": "Insert into vet_patient_weight_history.",
  "microchip_number": "Insert into vet_patient_identifiers, as the primary one.",
  "tattoo": "Insert into vet_patient_identifiers, as the primary one."
}');
