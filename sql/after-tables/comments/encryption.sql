-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_encryption_keys is 'A data key of one practice, wrapped by the key management service that kms_provider and kms_key_id name. Its id is the key id in the envelopes that it encrypted. One key per purpose is active and encrypts; older ones only decrypt. A destroyed key has no wrapped key any more: what it encrypted is lost for good (crypto-shredding). Key material never stands here in clear.';
  comment on column public.vet_encryption_keys.purpose is 'data: encrypts columns. blind_index: makes encrypted columns searchable.';
  comment on column public.vet_encryption_keys.version is 'Counts the keys of a purpose, from 1.';
  comment on column public.vet_encryption_keys.kms_provider is 'Name of the key management implementation, for example local.';
  comment on column public.vet_encryption_keys.kms_key_id is 'Which key of that service wraps this one: an alias or ARN, never the key.';
  comment on column public.vet_encryption_keys.wrapped_key is 'The data key, encrypted by the service. Empty once destroyed.';
  comment on column public.vet_encryption_keys.rewrapped_at is 'When the service last wrapped it anew under another key of its own.';
  comment on column public.vet_encryption_keys.retired_at is 'When another key took its place.';
  comment on column public.vet_encryption_keys.destruction_reason is 'Why it was destroyed, for example the number of an erasure request.';
end
$comments$;
