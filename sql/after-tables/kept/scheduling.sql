-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_appointments', '{
  "reminder_sent": "Set the reminder to sent."
}');
