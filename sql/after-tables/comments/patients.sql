-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_patient_allergies is 'An allergy, intolerance or adverse reaction that prescribing and vaccinating must respect. An entry that turns out wrong is refuted, not deleted. The banner in vet_patients.known_allergies shows the active ones.';
  comment on column public.vet_patient_allergies.medication_id is 'The drug, where it is in the formulary: prescriptions are checked against it.';
  comment on column public.vet_patient_allergies.substance is 'The substance in words, as shown on the banner.';
  comment on column public.vet_patient_allergies.reaction is 'What happened, for example facial swelling within the hour.';
  comment on column public.vet_patient_allergies.onset_on is 'First known reaction.';
  comment on column public.vet_patient_allergies.ended_on is 'Day it was resolved, refuted or found wrong.';
  comment on column public.vet_patient_allergies.confirmed_by_veterinarian_id is 'Who confirmed it.';

  comment on table public.vet_patient_alerts is 'A warning that everybody who opens the animal must see: it bites, it is in rabies quarantine, it must not be resuscitated. Holds from starts_on until ends_on (half-open); ended, not deleted.';
  comment on column public.vet_patient_alerts.clinic_id is 'Location that raised it; it is shown at all of them.';
  comment on column public.vet_patient_alerts.title is 'In a few words, as on the banner.';
  comment on column public.vet_patient_alerts.requires_acknowledgement is 'Must be confirmed as read before the record opens.';
  comment on column public.vet_patient_alerts.ends_on is 'First day it no longer holds; empty while there is no end in sight.';

  comment on table public.vet_patient_documents is 'A file about an animal, kept in object storage and described here. The content never changes: a better scan is a new row that names the one it replaces.';
  comment on column public.vet_patient_documents.clinic_id is 'Location that received or made it.';
  comment on column public.vet_patient_documents.document_on is 'Date on the document itself.';
  comment on column public.vet_patient_documents.document_url is 'Address in the object storage; access is granted per request, never by the address alone.';
  comment on column public.vet_patient_documents.sha256 is 'SHA-256 of the content, 64 hexadecimal digits.';
  comment on column public.vet_patient_documents.replaces_id is 'The document this one replaces.';
  comment on column public.vet_patient_documents.is_confidential is 'Read only by those who may read confidential records.';
  comment on column public.vet_patient_documents.is_client_visible is 'The client sees it in the portal.';

  comment on table public.vet_patient_identifiers is 'A mark or number by which an animal is known: the microchip, a tattoo, an ear tag, a passport. What was taken out or lost is ended with removed_on, not deleted. The primary microchip and tattoo are repeated on the patient''s row. An ISO 11784 number has 15 digits: three for the country (ISO 3166 numeric) or manufacturer (900 and up), twelve for the animal. It has no check digit. Older nine- and ten-character chips are microchip_legacy.';
  comment on column public.vet_patient_identifiers.value is 'As read or printed.';
  comment on column public.vet_patient_identifiers.issuer is 'Registry, manufacturer or authority that issued it.';
  comment on column public.vet_patient_identifiers.is_primary is 'The one of its kind that is scanned and printed.';

  comment on table public.vet_patient_merge_events is 'Two records turned out to be one animal. Writing a row here is the merge: the rows of the merged record move to the surviving one; which ones is kept here, so that a wrong merge can be taken back (reverted_at). The merged record stays as an inactive, removed patient. Append-only history keeps the record it was written for.';
  comment on column public.vet_patient_merge_events.surviving_patient_id is 'The record that goes on.';
  comment on column public.vet_patient_merge_events.merged_patient_id is 'The record that was emptied.';
  comment on column public.vet_patient_merge_events.reason is 'How it was known that they are one, for example the same microchip.';
  comment on column public.vet_patient_merge_events.is_across_clients is 'The records belonged to different clients, and whoever merged them knew.';
  comment on column public.vet_patient_merge_events.adjusted_records is 'What else had to give way: a second primary chip, a claim or an allergy that both records had.';
  comment on column public.vet_patient_merge_events.reverted_at is 'When, by whom and why the merge was taken back.';

  comment on table public.vet_patient_notes is 'What the team wrote down about an animal outside a visit: a telephone call, a habit, a wish of the owner. Findings of an examination are in the encounter, warnings with a term in vet_patient_alerts.';
  comment on column public.vet_patient_notes.clinic_id is 'Location where it was written.';
  comment on column public.vet_patient_notes.is_pinned is 'Stays on top of the list.';
  comment on column public.vet_patient_notes.is_alert is 'Shown whenever the animal is opened.';
  comment on column public.vet_patient_notes.is_private is 'Only the author and the management read it.';
  comment on column public.vet_patient_notes.is_internal is 'Never shown to the client in messages or in the portal.';
  comment on column public.vet_patient_notes.follow_up_by is 'Who is to follow up.';
  comment on column public.vet_patient_notes.followed_up_at is 'When it was done, and by whom.';

  comment on table public.vet_patient_ownership_transfers is 'An animal changes hands. Completing the transfer ends the claims of the one client in vet_patient_owners, starts those of the other, and moves vet_patients.client_id; invoices and consents of before stay with the former client. The new owner receives the former history only when the former one released it.';
  comment on column public.vet_patient_ownership_transfers.clinic_id is 'Location where it was recorded.';
  comment on column public.vet_patient_ownership_transfers.effective_on is 'Day from which the new owner is responsible.';
  comment on column public.vet_patient_ownership_transfers.records_released_at is 'When the former owner signed that the new one may have the medical history.';
  comment on column public.vet_patient_ownership_transfers.patient_document_id is 'Contract, adoption paper or order that proves the transfer.';
  comment on column public.vet_patient_ownership_transfers.registry_updated_at is 'When the microchip registry was told of the new owner.';

  comment on table public.vet_patients is 'An animal under care. client_id is the responsible client, who signs and pays; everybody with a claim to the animal is in vet_patient_owners. weight_kg, microchip_number and tattoo repeat the newest weight and the primary identifiers for fast reading. The database keeps them from vet_patient_weight_history and vet_patient_identifiers and refuses direct writes. known_allergies is for display with the row: it carries no GIN index, for jsonb operators are not leakproof and an index on them would go unused under row-level security.';
  comment on column public.vet_patients.clinic_id is 'Home location.';
  comment on column public.vet_patients.breed_text is 'Breed in words, where the list has none that fits.';
  comment on column public.vet_patients.weight_kg is 'Newest weight. Kept by the database.';
  comment on column public.vet_patients.microchip_number is 'Number of the primary microchip. Kept by the database.';
  comment on column public.vet_patients.tattoo is 'Primary tattoo. Kept by the database.';

  comment on table public.vet_patient_owners is 'Who has a claim to an animal, and from when to when (ends_on is the first day it no longer holds). A change of owner ends one row and starts another: nothing is overwritten.';
  comment on column public.vet_patient_owners.share_percent is 'Share of ownership, for syndicates and breeding partnerships.';

  comment on table public.vet_patient_weight_history is 'One weighing. The newest becomes vet_patients.weight_kg. Body condition score (BCS) is on the nine-point scale.';
end
$comments$;
