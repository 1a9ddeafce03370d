-- A client's decision is never rewritten: it is revoked, and a new decision is a new row. What was signed stays readable,
-- and so does the form it was signed on. See before-tables/signed.sql.
create or replace trigger vet_check_signed
  before update or delete on public.vet_treatment_consents
  for each row execute function public.vet_check_signed(
    'a consent', 'Revoke it (revoked_at), and take a new decision as a new row.',
    '?revoked_at', '?revoked_by', '?revocation_reason', '?document_url', '?document_sha256'
  );
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of revoked_at, revoked_by on public.vet_treatment_consents
  for each row when (new.revoked_at is not null)
  execute function public.vet_fill_signature('revoked_at', 'revoked_by', 'user');
--> statement-breakpoint
create or replace trigger vet_check_signed
  before update or delete on public.vet_consent_form_templates
  for each row when (old.status <> 'draft')
  execute function public.vet_check_signed(
    'a form that was in force', 'Make a new version.', 'status', '?retired_at'
  );
--> statement-breakpoint
create or replace function public.vet_check_consent_form() returns trigger
language plpgsql
as $function$
begin
  if not (old.status = 'draft' and new.status = 'active' or old.status = 'active' and new.status = 'retired') then
    raise exception using
      errcode = 'VP001', schema = 'public', table = 'vet_consent_form_templates', column = 'status',
      constraint = 'vet_consent_form_templates_status_transition',
      message = format('a form cannot go from %s to %s, only from draft to active and from active to retired',
        old.status, new.status),
      hint = 'Make a new version.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_consent_form() is 'Keeps the order of the states of a consent form.';
--> statement-breakpoint
create or replace trigger vet_check_consent_form
  before update of status on public.vet_consent_form_templates
  for each row when (old.status <> new.status)
  execute function public.vet_check_consent_form();
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of published_at, published_by on public.vet_consent_form_templates
  for each row when (new.published_at is not null)
  execute function public.vet_fill_signature('published_at', 'published_by', 'user');
--> statement-breakpoint
revoke execute on function public.vet_check_consent_form() from public;
-- vet-plan: down
drop trigger if exists vet_fill_signature on public.vet_consent_form_templates;
--> statement-breakpoint
drop trigger if exists vet_check_consent_form on public.vet_consent_form_templates;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_consent_form_templates;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_treatment_consents;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_treatment_consents;
--> statement-breakpoint
drop function if exists public.vet_check_consent_form();
