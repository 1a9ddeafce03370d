-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_clients is 'A person or organization responsible for animals: the one who signs, pays and is called. Name and contact data may be anonymized on request (anonymized_at); clinical and financial rows that point here stay.';
  comment on column public.vet_clients.clinic_id is 'Home location.';
  comment on column public.vet_clients.client_number is 'The practice''s own number for this client, as printed on invoices.';
  comment on column public.vet_clients.preferred_language is 'Language for messages, BCP 47.';
  comment on column public.vet_clients.credit_limit is 'Most the client may owe; empty means no limit was set.';
  comment on column public.vet_clients.account_balance is 'What the client owes (positive) or has in credit (negative): the last balance of the ledger. Kept by the database.';
  comment on column public.vet_clients.is_active is 'Follows status: the two cannot disagree.';

  comment on table public.vet_client_relationships is 'What related_client_id is to client_id ("spouse of"), and what that person may decide for them. Dated: a former agent''s consents stay explainable.';

  comment on table public.vet_client_notes is 'What the team wrote down about a client: a wish, a complaint, an arrangement about payment. Belongs to the client''s personal data and is handed out or erased with it, unless a legal hold says otherwise.';
  comment on column public.vet_client_notes.clinic_id is 'Location where it was written.';
  comment on column public.vet_client_notes.is_pinned is 'Stays on top of the list.';
  comment on column public.vet_client_notes.is_alert is 'Shown whenever the client is opened.';
  comment on column public.vet_client_notes.is_private is 'Only the author and the management read it.';
  comment on column public.vet_client_notes.is_internal is 'Never shown to the client in messages or in the portal.';
  comment on column public.vet_client_notes.follow_up_by is 'Who is to follow up.';
  comment on column public.vet_client_notes.followed_up_at is 'When it was done, and by whom.';
end
$comments$;
