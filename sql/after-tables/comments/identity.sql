-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_users is 'A login to one practice. A relief veterinarian who works for two practices has two rows with the same address, one in each. People who leave are deactivated, never deleted: records keep who did what. What a user may do is a matter of roles, not of a column here.';
  comment on column public.vet_users.clinic_id is 'Home location; empty for somebody who works everywhere.';
  comment on column public.vet_users.password_hash is 'Password hash in its own PHC or modular-crypt form; empty when an external identity provider signs in.';

  comment on table public.vet_sessions is 'A signed-in browser or device. Only the SHA-256 of the session token is stored, so that a stolen backup opens no session. Ends at expires_at or when revoked, whichever comes first.';
  comment on column public.vet_sessions.token_hash is 'SHA-256 of the token, 64 hexadecimal digits.';

  comment on table public.vet_auth_tokens is 'A secret sent to a user for one purpose, stored as its SHA-256. Usable once, until expires_at.';
  comment on column public.vet_auth_tokens.token_hash is 'SHA-256 of the token, 64 hexadecimal digits.';
end
$comments$;
