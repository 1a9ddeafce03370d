-- A signed note of a stay is closed: it is corrected by another note of the same stay that names it. See before-tables/signed.sql.
create or replace trigger vet_check_signed
  before update or delete on public.vet_hospital_notes
  for each row when (old.signed_at is not null)
  execute function public.vet_check_signed(
    'a signed note', 'Write another note that names it in corrects_note_id.'
  );
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of signed_at, signed_by on public.vet_hospital_notes
  for each row when (new.signed_at is not null)
  execute function public.vet_fill_signature('signed_at', 'signed_by', 'user');
--> statement-breakpoint
create or replace function public.vet_check_note_correction() returns trigger
language plpgsql
as $function$
declare
  corrected public.vet_hospital_notes;
begin
  select n.* into corrected
  from public.vet_hospital_notes n
  where n.organization_id = new.organization_id and n.id = new.corrects_note_id;
  if found and corrected.hospitalization_id <> new.hospitalization_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_hospital_notes', column = 'corrects_note_id',
      constraint = 'vet_hospital_notes_corrects_same_stay',
      message = 'the corrected note is of another stay',
      hint = 'A correction is a note of the same stay.';
  end if;
  if found and corrected.signed_at is null then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_hospital_notes', column = 'corrects_note_id',
      constraint = 'vet_hospital_notes_corrects_signed',
      message = 'only a signed note is corrected by another one',
      hint = 'Change the draft itself.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_note_correction() is 'Lets a note correct a signed note of the same stay only.';
--> statement-breakpoint
create or replace trigger vet_check_note_correction
  before insert or update of corrects_note_id on public.vet_hospital_notes
  for each row when (new.corrects_note_id is not null)
  execute function public.vet_check_note_correction();
--> statement-breakpoint
revoke execute on function public.vet_check_note_correction() from public;
-- vet-plan: down
drop trigger if exists vet_check_note_correction on public.vet_hospital_notes;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_hospital_notes;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_hospital_notes;
--> statement-breakpoint
drop function if exists public.vet_check_note_correction();
