do $comments$
begin
  comment on table public.vet_users is 'A login to one practice. Deactivated when people leave, never deleted.';
  comment on column public.vet_users.clinic_id is 'Home location; empty for somebody who works everywhere.';
  comment on column public.vet_users.email_normalized is 'Lower-cased address, kept by the database; unique within the practice.';
  comment on column public.vet_users.password_hash is 'Password hash with its algorithm; empty with an external identity provider.';
  comment on column public.vet_users.mfa_secret_encrypted is 'Second-factor secret, encrypted by the application.';
  comment on column public.vet_users.mfa_backup_codes_encrypted is 'Second-factor backup codes, encrypted by the application.';

  comment on table public.vet_sessions is 'A signed-in browser or device. Only the hash of its token is stored.';
  comment on column public.vet_sessions.token_hash is 'SHA-256 of the session token, hexadecimal.';
  comment on column public.vet_sessions.expires_at is 'The session ends here at the latest.';
  comment on column public.vet_sessions.revoked_at is 'Ended early by the user or an administrator.';

  comment on table public.vet_auth_tokens is 'A one-time secret for one purpose, stored as its hash.';
  comment on column public.vet_auth_tokens.token_hash is 'SHA-256 of the token, hexadecimal.';
  comment on column public.vet_auth_tokens.used_at is 'When it was redeemed; a token works once.';
end
$comments$;
