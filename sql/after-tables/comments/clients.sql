do $comments$
begin
  comment on table public.vet_clients is 'A person or organization responsible for animals, who signs, pays and is called.';
  comment on column public.vet_clients.clinic_id is 'Home location.';
  comment on column public.vet_clients.client_number is 'The practice''s own number for this client.';
  comment on column public.vet_clients.first_name_normalized is 'Lower-cased given name, kept by the database, for prefix search.';
  comment on column public.vet_clients.last_name_normalized is 'Lower-cased family name, kept by the database, for prefix search.';
  comment on column public.vet_clients.email_normalized is 'Lower-cased address, kept by the database, for lookup.';
  comment on column public.vet_clients.phone_normalized is 'Digits and leading plus of phone, kept by the database, for lookup.';
  comment on column public.vet_clients.mobile_normalized is 'Digits and leading plus of mobile, kept by the database, for lookup.';
  comment on column public.vet_clients.preferred_language is 'Language of messages, BCP 47.';
  comment on column public.vet_clients.communication_preferences is 'Channels and kinds of messages the client wants.';
  comment on column public.vet_clients.tax_id_encrypted is 'Tax number, encrypted by the application.';
  comment on column public.vet_clients.credit_limit is 'Most the client may owe; empty means no limit was set.';
  comment on column public.vet_clients.account_balance is 'What the client owes (positive) or has in credit (negative).';
  comment on column public.vet_clients.is_active is 'Whether status is active; kept by the database.';
  comment on column public.vet_clients.anonymized_at is 'When name and contact data were removed on request.';

  comment on table public.vet_client_relationships is 'What one client is to another, and what they may decide for them.';
  comment on column public.vet_client_relationships.relationship_type is 'What the related client is to the client.';
  comment on column public.vet_client_relationships.is_authorized_agent is 'May act for the client in general.';
  comment on column public.vet_client_relationships.can_authorize_treatment is 'May consent to treatment of the client''s animals.';
  comment on column public.vet_client_relationships.can_authorize_payment is 'May agree to costs in the client''s name.';
end
$comments$;
