-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_adverse_event_products is 'A product the animal had before the event: suspected, given beside it, or given against it. Part of the report and removed only with it.';
  comment on column public.vet_adverse_event_products.sequence is 'Position on the form, the most suspected first.';
  comment on column public.vet_adverse_event_products.registration_number is 'NADA or ANADA, USDA product code or EPA registration, as on the label.';
  comment on column public.vet_adverse_event_products.dose is 'Dose with its unit, for example 2 mg/kg.';
  comment on column public.vet_adverse_event_products.off_label_use is 'How the use departed from the label.';
  comment on column public.vet_adverse_event_products.prior_exposure is 'Whether the animal had the product before, and how it took it.';
  comment on column public.vet_adverse_event_products.dechallenge is 'What happened when the product was stopped.';
  comment on column public.vet_adverse_event_products.rechallenge is 'What happened when it was given again.';

  comment on table public.vet_adverse_event_reactions is 'One sign that was seen, in words and, where the reporter has it, with its VeDDRA code (EMA''s list of clinical terms, which does not ship with this package). Part of the report and removed only with it.';
  comment on column public.vet_adverse_event_reactions.term is 'The sign, for example vomiting: the VeDDRA low-level term where it has a code.';
  comment on column public.vet_adverse_event_reactions.onset_hours is 'Hours between the last exposure and the sign.';

  comment on table public.vet_adverse_event_reports is 'An unwanted event after a drug, vaccine, device or food, or a problem with the product itself, as the practice reports it to the FDA (Form FDA 1932a), USDA, EPA or the manufacturer. The animal is described as it was on the day, for its record goes on changing. product_name, manufacturer and lot_number name the product most suspected; all products and signs are in vet_adverse_event_products and vet_adverse_event_reactions. A follow-up points at the report it continues.';
  comment on column public.vet_adverse_event_reports.vaccination_id is 'What the animal was given, where it is on record.';
  comment on column public.vet_adverse_event_reports.previous_report_id is 'The report that this one continues.';
  comment on column public.vet_adverse_event_reports.onset_on is 'First sign, where it came before the event was noticed.';
  comment on column public.vet_adverse_event_reports.received_on is 'When the practice heard of it.';
  comment on column public.vet_adverse_event_reports.is_serious is 'Death, danger to life, persistent disability, birth defect or professional intervention (21 CFR 514.3).';
  comment on column public.vet_adverse_event_reports.treated_for_event is 'The event itself was treated.';
  comment on column public.vet_adverse_event_reports.species is 'Species and breed as they were known on the day.';
  comment on column public.vet_adverse_event_reports.age_min is 'Youngest and oldest, in age_unit; equal for one animal.';
  comment on column public.vet_adverse_event_reports.min_weight_kg is 'Lightest and heaviest; equal for one animal.';
  comment on column public.vet_adverse_event_reports.identity_withheld is 'The reporter''s name is not to be given to the manufacturer.';
  comment on column public.vet_adverse_event_reports.fda_report_number is 'Number the FDA gave (unique_aer_id_number in openFDA).';
  comment on column public.vet_adverse_event_reports.authority_reported_on is 'When another authority was told, and the number it gave.';
  comment on column public.vet_adverse_event_reports.document_url is 'Form, photographs or laboratory reports.';

  comment on table public.vet_drug_recalls is 'A recall of a drug, vaccine, device or food, shared by all tenants and read-only to them. Lots and NDCs are matched against batches, prescriptions and vaccinations; where the list of lots is empty, every lot is affected. The columns from event_id on are those of openFDA enforcement reports and are empty for recalls from elsewhere.';
  comment on column public.vet_drug_recalls.fda_recall_id is 'Number under which the FDA publishes it, where it differs.';
  comment on column public.vet_drug_recalls.medication_id is 'The substance, where the formulary has it.';
  comment on column public.vet_drug_recalls.affected_lot_numbers is 'Lot numbers as printed; empty means every lot.';
  comment on column public.vet_drug_recalls.ndc_numbers is 'National Drug Codes with their hyphens.';
  comment on column public.vet_drug_recalls.event_id is 'Number that joins the recalls of one event.';
  comment on column public.vet_drug_recalls.code_info is 'Lots and expiry dates in the words of the firm.';

  comment on table public.vet_recall_notifications is 'One client who holds, or whose animal was given, a recalled product: told, acknowledged, product brought back. One row per recall and supply, so that a second look for matches tells nobody twice.';
  comment on column public.vet_recall_notifications.prescription_id is 'How the product reached the animal: dispensed, injected, or taken from this batch.';
  comment on column public.vet_recall_notifications.returned_quantity is 'How much came back, in the unit it was dispensed in.';
end
$comments$;
