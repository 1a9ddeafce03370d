-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_data_export_requests is 'Somebody asks for a copy of data: a client for their own (GDPR Art. 15 and 20) or for an animal''s record, a court or authority for evidence. Due one month after the request, or two months later if the client is told why within the first (Art. 12(3)).';
  comment on column public.vet_data_export_requests.client_id is 'The client whose data is asked for.';
  comment on column public.vet_data_export_requests.patient_id is 'The one animal whose record is asked for; empty: all of the client''s.';
  comment on column public.vet_data_export_requests.legal_reference is 'Docket or file number of a court or authority.';
  comment on column public.vet_data_export_requests.requested_by is 'The user who asked or took the request; empty when it came from outside.';
  comment on column public.vet_data_export_requests.requester_name is 'Who asked, where it is not the client: an agent, a lawyer, an authority.';
  comment on column public.vet_data_export_requests.identity_check is 'How it was made sure that the requester is who they say (GDPR Art. 12(6)), when, and by whom.';
  comment on column public.vet_data_export_requests.due_on is 'Last day to answer: one month after the request (GDPR Art. 12(3)). Kept by the database.';
  comment on column public.vet_data_export_requests.extended_to_on is 'Last day after an extension, at most two months later.';
  comment on column public.vet_data_export_requests.extension_notified_on is 'When the requester was told of the extension.';
  comment on column public.vet_data_export_requests.export_file_sha256 is 'SHA-256 of the file, in hexadecimal.';
  comment on column public.vet_data_export_requests.record_count is 'How many records the file holds.';
  comment on column public.vet_data_export_requests.expires_at is 'When the file can no longer be fetched.';
  comment on column public.vet_data_export_requests.ip_address is 'Address the request came from.';

  comment on table public.vet_data_erasure_requests is 'A client asks to be forgotten (GDPR Art. 17). The client''s personal data is anonymized; clinical, financial and controlled-substance records that law requires stay, without it. Due one month after the request (Art. 12(3)); what is refused is refused on a named ground, and the client is told (Art. 12(4)).';
  comment on column public.vet_data_erasure_requests.requested_by is 'The user who took the request; empty when it came through the portal.';
  comment on column public.vet_data_erasure_requests.identity_check is 'How it was made sure that the requester is the client (GDPR Art. 12(6)), when, and by whom.';
  comment on column public.vet_data_erasure_requests.due_on is 'Last day to answer: one month after the request (GDPR Art. 12(3)). Kept by the database.';
  comment on column public.vet_data_erasure_requests.extended_to_on is 'Last day after an extension, at most two months later.';
  comment on column public.vet_data_erasure_requests.extension_notified_on is 'When the client was told of the extension.';
  comment on column public.vet_data_erasure_requests.refusal_ground is 'Why some or all of the data is kept.';
  comment on column public.vet_data_erasure_requests.legal_hold_id is 'The hold that forbids erasure, if that is why.';
  comment on column public.vet_data_erasure_requests.erasure_steps is 'What was done, table by table. Holds counts and no personal data.';
  comment on column public.vet_data_erasure_requests.client_notified_at is 'When the client was told the outcome (GDPR Art. 12(3) and 12(4)).';
  comment on column public.vet_data_erasure_requests.recipients_notified_at is 'When those who had received the data were told (GDPR Art. 19).';
  comment on column public.vet_data_erasure_requests.ip_address is 'Address the request came from.';

  comment on table public.vet_retention_policies is 'How long rows of a table are kept and what becomes of them then. The policy of the clinic''s jurisdiction wins over the one without a jurisdiction. A legal hold stops every policy.';
  comment on column public.vet_retention_policies.table_name is 'SQL name of the table.';
  comment on column public.vet_retention_policies.jurisdiction is 'Country or state whose law asks for it, ISO 3166-1 or 3166-2, for example US-CA; empty: everywhere.';
  comment on column public.vet_retention_policies.retention_years is 'Years after the anchor; at least two where federal law says so.';
  comment on column public.vet_retention_policies.archive_after_years is 'Years after the anchor when rows move to cheaper storage.';
  comment on column public.vet_retention_policies.anchor is 'Where the years begin: a column of the row, the animal''s last visit, or its death.';
  comment on column public.vet_retention_policies.anchor_column is 'The date or moment of the row from which the years count.';
  comment on column public.vet_retention_policies.action is 'What is done when the years are over.';
  comment on column public.vet_retention_policies.legal_basis is 'Statute or rule that asks for it.';
  comment on column public.vet_retention_policies.approved_at is 'When somebody answerable last confirmed the policy, and who.';

  comment on table public.vet_legal_holds is 'An order to keep everything about a client, about an animal, or in a whole table, because of a claim, an inspection or a proceeding. While it stands nothing of it is deleted, anonymized or detached, whatever a retention policy or an erasure request says (GDPR Art. 17(3)(e)). A hold is released, never deleted.';
  comment on column public.vet_legal_holds.table_name is 'SQL name of the table that is held as a whole.';
  comment on column public.vet_legal_holds.case_reference is 'Docket, claim or file number of the authority or insurer.';
  comment on column public.vet_legal_holds.requested_by is 'Court, authority, insurer or counsel that asked for it.';
end
$comments$;
