-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_prescription_refills is 'A request to refill a prescription and what became of it: a veterinarian approves or denies, the pharmacy dispenses, somebody picks it up. Only a dispensed refill has a number and counts against the refills authorized. Schedule II is never refilled (21 CFR 1306.12(a)), schedules III and IV at most five times within six months of issue (21 CFR 1306.22(a)); both limits are kept against the prescription when a refill is written.';
  comment on column public.vet_prescription_refills.clinic_id is 'Where it is dispensed.';
  comment on column public.vet_prescription_refills.requested_by_client_id is 'The client who asked.';
  comment on column public.vet_prescription_refills.requested_by is 'The user who asked through the portal or took the request, in vet_users.';
  comment on column public.vet_prescription_refills.request_notes is 'What the client said: how much is left, how the animal is.';
  comment on column public.vet_prescription_refills.reviewed_by is 'The veterinarian who decided.';
  comment on column public.vet_prescription_refills.refill_number is 'Place among the dispensed refills of the prescription, from 1, without a gap. Kept by the database.';
  comment on column public.vet_prescription_refills.dispensed_by is 'Who dispensed, in vet_staff (21 CFR 1306.22(c)).';
  comment on column public.vet_prescription_refills.quantity_dispensed is 'In the unit of the prescription.';
  comment on column public.vet_prescription_refills.inventory_batch_id is 'The lot it came from, for recalls.';
  comment on column public.vet_prescription_refills.invoice_item_id is 'The line that billed it.';
  comment on column public.vet_prescription_refills.picked_up_by is 'Name of the person who took it.';
  comment on column public.vet_prescription_refills.pickup_id_verified is 'That person showed an identity document, as states ask for controlled substances.';
end
$comments$;
