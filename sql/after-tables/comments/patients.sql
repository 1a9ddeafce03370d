do $comments$
begin
  comment on table public.vet_patients is 'An animal under care.';
  comment on column public.vet_patients.client_id is 'Responsible client, who signs and pays.';
  comment on column public.vet_patients.clinic_id is 'Home location.';
  comment on column public.vet_patients.name_normalized is 'Lower-cased name, kept by the database, for prefix search.';
  comment on column public.vet_patients.breed_text is 'Breed in words, where the list has none that fits.';
  comment on column public.vet_patients.weight_kg is 'Newest weight in kilograms; kept from vet_patient_weight_history.';
  comment on column public.vet_patients.microchip_number is 'Primary microchip; kept from vet_patient_identifiers.';
  comment on column public.vet_patients.tattoo is 'Primary tattoo; kept from vet_patient_identifiers.';
  comment on column public.vet_patients.known_allergies is 'Allergies as shown with the patient: [{"substance", "reaction", "severity"}].';
  comment on column public.vet_patients.deceased_at is 'When the animal died; set exactly when status is deceased.';

  comment on table public.vet_patient_owners is 'Who has a claim to an animal, from when to when.';
  comment on column public.vet_patient_owners.share_percent is 'Share of ownership, 0 to 100.';
  comment on column public.vet_patient_owners.ends_on is 'First day the claim no longer holds.';

  comment on table public.vet_patient_weight_history is 'One weighing of an animal.';
  comment on column public.vet_patient_weight_history.weight_kg is 'Body weight in kilograms.';
  comment on column public.vet_patient_weight_history.body_condition_score is 'Body condition score (BCS), nine-point scale.';
  comment on column public.vet_patient_weight_history.muscle_condition_score is 'Muscle condition score (MCS).';

  comment on table public.vet_patient_identifiers is 'A mark or number by which an animal is known.';
  comment on column public.vet_patient_identifiers.value is 'As read or printed.';
  comment on column public.vet_patient_identifiers.value_normalized is 'Letters and digits in upper case, kept by the database, for lookup.';
  comment on column public.vet_patient_identifiers.issuer is 'Registry, manufacturer or authority that issued it.';
  comment on column public.vet_patient_identifiers.is_primary is 'The one of its kind that is scanned and printed.';
  comment on column public.vet_patient_identifiers.removed_on is 'Taken out, lost or no longer valid since.';
end
$comments$;
