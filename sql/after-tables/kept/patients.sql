-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_patient_merge_events', '{
  "moved_records": "Merge with vet_merge_patients().",
  "adjusted_records": "Merge with vet_merge_patients()."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_patients', '{
  "weight_kg": "Insert into vet_patient_weight_history.",
  "microchip_number": "Insert into vet_patient_identifiers, as the primary one.",
  "tattoo": "Insert into vet_patient_identifiers, as the primary one."
}');
