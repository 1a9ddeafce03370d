-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_consent_form_templates is 'One version of a consent form in one language. A version that was ever in force keeps its text: a change is a new version, so that what a client signed can always be shown. One version of a form is in force at a time.';
  comment on column public.vet_consent_form_templates.code is 'Stable key of the form across versions and languages, for example general_anesthesia.';
  comment on column public.vet_consent_form_templates.language is 'Language of the text, BCP 47.';
  comment on column public.vet_consent_form_templates.body is 'The text above the signature, with placeholders that the application fills in.';
  comment on column public.vet_consent_form_templates.requires_witness is 'Somebody else of the practice signs too, however the client signs.';
  comment on column public.vet_consent_form_templates.valid_for_days is 'Days until a consent on this form expires; empty when it holds until revoked.';
  comment on column public.vet_consent_form_templates.published_at is 'When this version came into force, and who approved it.';

  comment on table public.vet_treatment_consents is 'A client''s informed decision about a procedure or about the use of data: agreed or declined, after risks, alternatives and cost were explained. A decision is never changed: a consent is revoked, and a new decision is a new row. What was signed stays readable: the form by its version, the procedure, risks and cost as they were told.';
  comment on column public.vet_treatment_consents.client_id is 'The client responsible for the animal, whoever signs.';
  comment on column public.vet_treatment_consents.surgery_id is 'The operation agreed to; several consents of one operation are several rows.';
  comment on column public.vet_treatment_consents.template_id is 'The version of the form that was signed.';
  comment on column public.vet_treatment_consents.restrictions is 'What the client excludes or limits, for example blood products or a cost ceiling.';
  comment on column public.vet_treatment_consents.estimate_id is 'The estimate that was shown.';
  comment on column public.vet_treatment_consents.veterinarian_id is 'The veterinarian who is responsible for the explanation.';
  comment on column public.vet_treatment_consents.obtained_by is 'The member of staff who went through the form with the client.';
  comment on column public.vet_treatment_consents.language is 'Language of the conversation, BCP 47.';
  comment on column public.vet_treatment_consents.consent_given is 'True when the client agreed; false is an informed refusal and as much worth keeping.';
  comment on column public.vet_treatment_consents.consented_at is 'When the client agreed or declined.';
  comment on column public.vet_treatment_consents.expires_at is 'From this moment on it no longer holds. Empty: until revoked.';
  comment on column public.vet_treatment_consents.signature_data is 'Image of an electronic signature, base64.';
  comment on column public.vet_treatment_consents.signature_media_type is 'Media type of the image.';
  comment on column public.vet_treatment_consents.signed_by is 'Name of the person who decided, as written or said.';
  comment on column public.vet_treatment_consents.signer_client_id is 'The person who decided, where it is a client other than the responsible one.';
  comment on column public.vet_treatment_consents.signer_phone is 'Number called for a verbal consent.';
  comment on column public.vet_treatment_consents.document_url is 'Signed document or recording.';
  comment on column public.vet_treatment_consents.document_sha256 is 'SHA-256 of the document, in hexadecimal.';
  comment on column public.vet_treatment_consents.ip_address is 'Address an electronic signature came from.';
  comment on column public.vet_treatment_consents.revoked_by is 'The user who took the revocation.';
end
$comments$;
