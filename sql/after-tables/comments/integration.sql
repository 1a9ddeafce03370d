-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_external_identifiers is 'The name another system has for a row of ours: the accession number of a laboratory, a FHIR identifier, the customer number of an accounting program. system is the space of names the value is unique in: where a vendor numbers animals and orders separately, each numbering is a system of its own. A row has one identifier per system. Any table can be meant, so no foreign key guards record_id; rows that are named here are kept, not deleted.';
  comment on column public.vet_external_identifiers.table_name is 'SQL name of the table, for example vet_patients.';
  comment on column public.vet_external_identifiers.record_id is 'id of the row in that table, of the same tenant.';
  comment on column public.vet_external_identifiers.system is 'URI or stable name, for example urn:oid:2.16.840.1.113883.3.1 or idexx:patient.';
  comment on column public.vet_external_identifiers.value is 'As the other system writes it; upper and lower case differ.';
  comment on column public.vet_external_identifiers.url is 'Address of the record in the other system.';
  comment on column public.vet_external_identifiers.last_synced_at is 'When the two records were last known to agree.';

  comment on table public.vet_integration_messages is 'A message to or from another system: HL7 v2, FHIR, DICOM, a laboratory''s own interface. An outbound message is queued, sent, and then acknowledged or rejected by the receiver; an inbound one is queued when it arrives, and acknowledged or rejected once it has been worked in. failed means that every attempt went wrong and a person must look. While queued, next_attempt_at says when a worker takes it up; a worker moves it into the future before it starts, so that a second one leaves the message alone. The control id makes repeated delivery harmless.';
  comment on column public.vet_integration_messages.system is 'The other system, by the name its connection is configured under.';
  comment on column public.vet_integration_messages.message_type is 'Kind of message in the protocol''s own terms, for example ORU^R01, DiagnosticReport, C-STORE.';
  comment on column public.vet_integration_messages.control_id is 'Id the sender gave it: MSH-10, Bundle.identifier, SOP instance UID.';
  comment on column public.vet_integration_messages.original_message_id is 'The message this one answers or repeats.';
  comment on column public.vet_integration_messages.correlation_id is 'Control id that the message itself refers to (MSA-2), also where the original is not here.';
  comment on column public.vet_integration_messages.payload_text is 'Payload of protocols that are not JSON, byte for byte.';
  comment on column public.vet_integration_messages.payload_url is 'Where the payload is kept when it is too large for a row, for example a DICOM object.';
  comment on column public.vet_integration_messages.payload_sha256 is 'SHA-256 of the payload as transmitted.';
  comment on column public.vet_integration_messages.payload_purged_at is 'When the payload was removed at the end of its retention; the row stays.';
  comment on column public.vet_integration_messages.next_attempt_at is 'When a worker may take it up; matters while it is queued.';
  comment on column public.vet_integration_messages.response_code is 'Code of the answer in the protocol''s own terms: AA, AE, AR, an HTTP or DICOM status.';
  comment on column public.vet_integration_messages.error_message is 'What went wrong the last time.';
  comment on column public.vet_integration_messages.requested_by is 'The user whose action caused it; empty for what a job or another system sent.';
end
$comments$;
