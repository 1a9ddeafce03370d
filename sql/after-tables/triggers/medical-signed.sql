-- Which clinical documents are signed, when, and what may still change. See before-tables/signed.sql.
-- An addendum belongs to a signed record, to its patient, and to whoever wrote it.
create or replace function public.vet_check_addendum() returns trigger
language plpgsql
as $function$
declare
  acting_user constant uuid := public.vet_acting_user();
  acting_staff constant uuid := public.vet_acting_staff();
  subject record;
  author record;
begin
  -- Locks: the patient, then the record.
  perform from public.vet_patients p
  where p.organization_id = new.organization_id and p.id = new.patient_id
  for key share;
  if new.consultation_id is not null then
    select c.patient_id, c.locked_at into subject from public.vet_consultations c
    where c.organization_id = new.organization_id and c.id = new.consultation_id for key share;
  elsif new.discharge_summary_id is not null then
    select d.patient_id, d.locked_at into subject from public.vet_discharge_summaries d
    where d.organization_id = new.organization_id and d.id = new.discharge_summary_id for key share;
  else
    select e.patient_id, e.locked_at into subject from public.vet_medical_encounters e
    where e.organization_id = new.organization_id and e.id = new.encounter_id for key share;
  end if;
  -- What cannot be seen is for the foreign key and row-level security to refuse.
  if not found then
    return new;
  end if;
  if subject.patient_id <> new.patient_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_clinical_addenda', column = 'patient_id',
      constraint = 'vet_clinical_addenda_patient',
      message = 'the record is of another patient',
      hint = 'Name the patient of the record that is amended.';
  end if;
  if subject.locked_at is null then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_clinical_addenda',
      constraint = 'vet_clinical_addenda_subject_signed',
      message = 'only what was signed takes an addendum',
      hint = 'Change the draft itself, or sign it first.';
  end if;
  if acting_user is not null or acting_staff is not null then
    select v.id as veterinarian_id, null::uuid as staff_id into author
    from public.vet_veterinarians v
    where v.organization_id = new.organization_id and (v.user_id = acting_user or v.staff_id = acting_staff)
    order by v.user_id = acting_user desc nulls last, v.is_active desc, v.id
    limit 1;
    if not found then
      select null::uuid as veterinarian_id, s.id as staff_id into author
      from public.vet_staff s
      where s.organization_id = new.organization_id and (s.id = acting_staff or s.user_id = acting_user)
      order by s.id = acting_staff desc nulls last, s.id
      limit 1;
    end if;
    if found then
      if (new.veterinarian_id is not null or new.staff_id is not null)
        and (new.veterinarian_id is distinct from author.veterinarian_id or new.staff_id is distinct from author.staff_id)
      then
        raise exception using
          errcode = 'VP012', schema = 'public', table = 'vet_clinical_addenda', column = 'veterinarian_id',
          constraint = 'vet_clinical_addenda_author_own',
          message = 'nobody writes an addendum in the name of somebody else',
          hint = 'Leave veterinarian_id and staff_id out: the author is whoever acts.';
      end if;
      new.veterinarian_id := author.veterinarian_id;
      new.staff_id := author.staff_id;
    end if;
  end if;
  if new.veterinarian_id is null and new.staff_id is null then
    raise exception using
      errcode = 'VP010', schema = 'public', table = 'vet_clinical_addenda', column = 'veterinarian_id',
      constraint = 'vet_clinical_addenda_author_required',
      message = 'an addendum needs an author',
      hint = 'Set the user of the context, or name a veterinarian or a member of staff.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_addendum() is
  'Lets addenda be written to signed records of the same patient only, and fills their author.';
--> statement-breakpoint
create or replace function public.vet_check_addendum_fixed() returns trigger
language plpgsql
as $function$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'organization_id' = to_jsonb(old) - 'organization_id' then
      return new;
    end if;
    if to_jsonb(new) - '{organization_id,patient_id}'::text[] = to_jsonb(old) - '{organization_id,patient_id}'::text[]
      and public.vet_patient_moves(old.organization_id, old.patient_id, new.patient_id)
    then
      return new;
    end if;
    if public.vet_may_reencrypt()
      and public.vet_is_reencryption(to_jsonb(old) - 'organization_id', to_jsonb(new) - 'organization_id')
    then
      return new;
    end if;
  end if;
  -- As with every table that is only added to: its owner removes what is too old to be kept.
  if tg_op = 'DELETE' and pg_catalog.pg_trigger_depth() = 1 and exists (
    select from pg_catalog.pg_class c join pg_catalog.pg_roles r on r.oid = c.relowner
    where c.oid = tg_relid and r.rolname = current_user and not r.rolcanlogin
  ) then
    return old;
  end if;
  raise exception using
    errcode = 'VP003', schema = 'public', table = 'vet_clinical_addenda', constraint = 'vet_clinical_addenda_append_only',
    message = 'an addendum is written once: it is not changed or removed',
    hint = 'Write another addendum.';
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_addendum_fixed() is
  'Refuses to change or remove an addendum; merges move it with its record, and rotation encrypts it anew.';
--> statement-breakpoint
create or replace trigger vet_check_addendum
  before insert on public.vet_clinical_addenda
  for each row execute function public.vet_check_addendum();
--> statement-breakpoint
create or replace trigger vet_check_addendum_fixed
  before update or delete on public.vet_clinical_addenda
  for each row execute function public.vet_check_addendum_fixed();
--> statement-breakpoint
create or replace trigger vet_check_addendum_truncate
  before truncate on public.vet_clinical_addenda
  for each statement execute function public.vet_check_addendum_fixed();
--> statement-breakpoint
create or replace trigger vet_check_signed
  before update or delete on public.vet_consultations
  for each row when (old.locked_at is not null)
  execute function public.vet_check_signed('a signed note', 'Write an addendum (vet_clinical_addenda).');
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of locked_at, locked_by on public.vet_consultations
  for each row when (new.locked_at is not null)
  execute function public.vet_fill_signature('locked_at', 'locked_by', 'user');
--> statement-breakpoint
-- Delivery and the client's acknowledgement come after the signature.
create or replace trigger vet_check_signed
  before update or delete on public.vet_discharge_summaries
  for each row when (old.locked_at is not null)
  execute function public.vet_check_signed(
    'a signed discharge summary', 'Write an addendum (vet_clinical_addenda).',
    'delivery_method', 'delivered_at', '?acknowledged_at', '?acknowledged_by_name', '?document_url'
  );
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of locked_at, locked_by on public.vet_discharge_summaries
  for each row when (new.locked_at is not null)
  execute function public.vet_fill_signature('locked_at', 'locked_by', 'user');
--> statement-breakpoint
create or replace trigger vet_check_signed
  before update on public.vet_medical_encounters
  for each row when (old.locked_at is not null)
  execute function public.vet_check_signed('a locked encounter', 'Write an addendum (vet_clinical_addenda).');
--> statement-breakpoint
-- The medical record is kept for years; an encounter that did not happen is cancelled.
create or replace trigger vet_check_deletion
  before delete on public.vet_medical_encounters
  for each row execute function public.vet_check_signed('an encounter', 'Cancel it (status cancelled).');
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of locked_at, locked_by on public.vet_medical_encounters
  for each row when (new.locked_at is not null)
  execute function public.vet_fill_signature('locked_at', 'locked_by', 'user');
--> statement-breakpoint
-- What is signed off says all it has to say: no note of it is left unsigned.
create or replace function public.vet_check_encounter_lock() returns trigger
language plpgsql
as $function$
declare
  unsigned bigint;
begin
  select count(*) into unsigned
  from (
    select from public.vet_consultations c
    where c.organization_id = new.organization_id and c.encounter_id = new.id and c.locked_at is null
    union all
    select from public.vet_discharge_summaries d
    where d.organization_id = new.organization_id and d.encounter_id = new.id and d.locked_at is null
  ) open_notes;
  if unsigned > 0 then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_medical_encounters', column = 'locked_at',
      constraint = 'vet_medical_encounters_notes_signed',
      message = format('%s of its notes are not signed yet', unsigned),
      hint = 'Sign the consultations and the discharge summary first.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_encounter_lock() is 'Refuses to sign an encounter off while notes of it are drafts.';
--> statement-breakpoint
create or replace trigger vet_check_encounter_lock
  before update of locked_at on public.vet_medical_encounters
  for each row when (old.locked_at is null and new.locked_at is not null)
  execute function public.vet_check_encounter_lock();
--> statement-breakpoint
create or replace trigger vet_check_part_of_signed
  before insert or update or delete on public.vet_consultations
  for each row execute function public.vet_check_part_of_signed(
    'vet_medical_encounters', 'encounter_id', 'locked_at', 'the encounter', 'Write an addendum (vet_clinical_addenda).'
  );
--> statement-breakpoint
create or replace trigger vet_check_part_of_signed
  before insert or update or delete on public.vet_encounter_participants
  for each row execute function public.vet_check_part_of_signed(
    'vet_medical_encounters', 'encounter_id', 'locked_at', 'the encounter', 'Write an addendum (vet_clinical_addenda).'
  );
--> statement-breakpoint
-- A problem goes on after the visit that found it, and officials are told later.
create or replace trigger vet_check_part_of_signed
  before insert or update or delete on public.vet_diagnoses
  for each row execute function public.vet_check_part_of_signed(
    'vet_medical_encounters', 'encounter_id', 'locked_at', 'the encounter', 'Write an addendum (vet_clinical_addenda).',
    'status', 'resolved_on', 'is_notifiable', 'notified_at', 'notification_reference', 'deleted_at', 'deleted_by'
  );
--> statement-breakpoint
create or replace trigger vet_check_deletion
  before delete on public.vet_diagnoses
  for each row execute function public.vet_check_signed('a diagnosis', 'Mark it as removed (deleted_at).');
--> statement-breakpoint
-- Files still arrive; the ones that are there stay what they are, and removing one keeps it.
create or replace trigger vet_check_signed
  before update or delete on public.vet_encounter_attachments
  for each row execute function public.vet_check_signed(
    'a file of a medical record', 'Mark it as removed (deleted_at) and file the right one.',
    'category', 'caption', 'captured_at', 'is_confidential', 'deleted_at', 'deleted_by',
    '?mime_type', '?size_bytes', '?sha256'
  );
--> statement-breakpoint
create or replace trigger vet_check_part_of_signed
  before insert or update or delete on public.vet_wellness_exams
  for each row execute function public.vet_check_part_of_signed(
    'vet_medical_encounters', 'encounter_id', 'locked_at', 'the encounter', 'Write an addendum (vet_clinical_addenda).'
  );
--> statement-breakpoint
create or replace trigger vet_check_part_of_signed
  before insert or update or delete on public.vet_dental_records
  for each row execute function public.vet_check_part_of_signed(
    'vet_medical_encounters', 'encounter_id', 'locked_at', 'the encounter', 'Write an addendum (vet_clinical_addenda).'
  );
--> statement-breakpoint
-- Operations and anaesthetics.
create or replace trigger vet_check_signed
  before update or delete on public.vet_surgeries
  for each row when (old.signed_at is not null)
  execute function public.vet_check_signed(
    'a signed operative report', 'Write an addendum to its encounter (vet_clinical_addenda).'
  );
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of signed_at, signed_by on public.vet_surgeries
  for each row when (new.signed_at is not null)
  execute function public.vet_fill_signature('signed_at', 'signed_by', 'veterinarian');
--> statement-breakpoint
create or replace trigger vet_check_part_of_signed
  before insert or update or delete on public.vet_surgical_procedures
  for each row execute function public.vet_check_part_of_signed(
    'vet_surgeries', 'surgery_id', 'signed_at', 'the operative report',
    'Write an addendum to its encounter (vet_clinical_addenda).'
  );
--> statement-breakpoint
create or replace trigger vet_check_signed
  before update or delete on public.vet_anesthesia_records
  for each row when (old.signed_at is not null)
  execute function public.vet_check_signed(
    'a signed anaesthetic record', 'Write an addendum to its encounter (vet_clinical_addenda).'
  );
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of signed_at, signed_by on public.vet_anesthesia_records
  for each row when (new.signed_at is not null)
  execute function public.vet_fill_signature('signed_at', 'signed_by', 'veterinarian');
--> statement-breakpoint
create or replace trigger vet_check_part_of_signed
  before insert or update or delete on public.vet_anesthesia_monitoring
  for each row execute function public.vet_check_part_of_signed(
    'vet_anesthesia_records', 'anesthesia_record_id', 'signed_at', 'the anaesthetic record',
    'Write an addendum to its encounter (vet_clinical_addenda).'
  );
--> statement-breakpoint
-- Results: from its final report on, a value is corrected by a new row. Reading and acknowledging it come afterwards.
create or replace trigger vet_check_signed
  before update or delete on public.vet_diagnostic_test_results
  for each row when (old.report_status in ('final', 'corrected') and old.status <> 'pending')
  execute function public.vet_check_signed(
    'a final result', 'Insert a row with report_status corrected that names it in correction_of_id.',
    '?critical_notified_at', '?acknowledged_at', '?acknowledged_by', '?acknowledgment_notes', '?reviewed_at',
    '?reviewed_by', '?document_id'
  );
--> statement-breakpoint
create or replace function public.vet_check_result_correction() returns trigger
language plpgsql
as $function$
declare
  wrong public.vet_diagnostic_test_results;
begin
  select r.* into wrong
  from public.vet_diagnostic_test_results r
  where r.organization_id = new.organization_id and r.id = new.correction_of_id;
  if found and wrong.patient_id <> new.patient_id
    and not (tg_op = 'UPDATE' and public.vet_patient_moves(new.organization_id, old.patient_id, new.patient_id))
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_diagnostic_test_results', column = 'correction_of_id',
      constraint = 'vet_diagnostic_test_results_correction_patient',
      message = 'the corrected result is of another patient',
      hint = 'A correction is of the same patient; a result filed for the wrong one is corrected there first.';
  end if;
  if found and (wrong.status = 'pending' or wrong.report_status = 'preliminary') then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_diagnostic_test_results', column = 'correction_of_id',
      constraint = 'vet_diagnostic_test_results_correction_final',
      message = 'only a final result takes a correction',
      hint = 'Change the preliminary result itself.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_result_correction() is 'Lets a result correct a final result of the same patient only.';
--> statement-breakpoint
create or replace trigger vet_check_result_correction
  before insert or update of correction_of_id on public.vet_diagnostic_test_results
  for each row when (new.correction_of_id is not null)
  execute function public.vet_check_result_correction();
--> statement-breakpoint
-- A final report of imaging is amended in place, with the reason of each change; it never becomes a draft again.
create or replace trigger vet_check_signed
  before update or delete on public.vet_imaging_studies
  for each row when (old.status in ('final', 'amended'))
  execute function public.vet_check_signed(
    'a final imaging report', 'Set the status amended and say in amendment_reason what changed.',
    'status', 'amendment_reason', 'findings', 'impression', 'recommendations', 'interpreted_by', 'interpreter_name',
    'interpreted_at', 'is_critical', 'acknowledged_at', 'acknowledged_by', 'pacs_url', 'series_count', 'image_count'
  );
--> statement-breakpoint
create or replace function public.vet_check_imaging_amendment() returns trigger
language plpgsql
as $function$
begin
  if new.status not in ('final', 'amended') or old.status = 'amended' and new.status <> 'amended' then
    raise exception using
      errcode = 'VP001', schema = 'public', table = 'vet_imaging_studies', column = 'status',
      constraint = 'vet_imaging_studies_status_transition',
      message = format('an imaging report cannot go from %s to %s, only to amended', old.status, new.status),
      hint = 'Amend the report.';
  end if;
  if (new.findings, new.impression, new.recommendations, new.interpreted_by, new.interpreter_name, new.interpreted_at)
      is distinct from
      (old.findings, old.impression, old.recommendations, old.interpreted_by, old.interpreter_name, old.interpreted_at)
    and (new.status <> 'amended' or new.amendment_reason is not distinct from old.amendment_reason)
  then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_imaging_studies', column = 'findings',
      constraint = 'vet_imaging_studies_amendment',
      message = 'a final imaging report changes only by an amendment that says what changed',
      hint = 'Set the status amended and say in amendment_reason what changed.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_imaging_amendment() is 'Lets a final imaging report change only by an explained amendment.';
--> statement-breakpoint
create or replace trigger vet_check_imaging_amendment
  before update on public.vet_imaging_studies
  for each row when (old.status in ('final', 'amended'))
  execute function public.vet_check_imaging_amendment();
--> statement-breakpoint
-- Doses of vaccine are voided, certificates revoked or replaced.
create or replace trigger vet_check_deletion
  before delete on public.vet_vaccinations
  for each row execute function public.vet_check_signed('a vaccination', 'Void it with a reason (voided_at).');
--> statement-breakpoint
create or replace trigger vet_check_signed
  before update on public.vet_vaccinations
  for each row when (old.voided_at is not null)
  execute function public.vet_check_signed('a voided vaccination', 'Enter the dose that was given as a new row.');
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of voided_at, voided_by on public.vet_vaccinations
  for each row when (new.voided_at is not null)
  execute function public.vet_fill_signature('voided_at', 'voided_by', 'user');
--> statement-breakpoint
create or replace trigger vet_check_signed
  before update or delete on public.vet_certificates
  for each row when (old.status <> 'draft')
  execute function public.vet_check_signed(
    'an issued certificate', 'Revoke it, or issue another one that names it in replaces_id.',
    'status', '?revoked_at', '?revoked_by', '?revocation_reason', '?endorsed_on', '?official_number', '?document_id', 'notes'
  );
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of revoked_at, revoked_by on public.vet_certificates
  for each row when (new.revoked_at is not null)
  execute function public.vet_fill_signature('revoked_at', 'revoked_by', 'user');
--> statement-breakpoint
create or replace function public.vet_check_certificate() returns trigger
language plpgsql
as $function$
declare
  replaced public.vet_certificates;
begin
  if tg_op = 'UPDATE' and new.status <> old.status and not (
    old.status = 'draft' and new.status = 'issued' or old.status = 'issued' and new.status in ('replaced', 'revoked')
  ) then
    raise exception using
      errcode = 'VP001', schema = 'public', table = 'vet_certificates', column = 'status',
      constraint = 'vet_certificates_status_transition',
      message = format('a certificate cannot go from %s to %s, only from draft to issued and from there to replaced or revoked',
        old.status, new.status),
      hint = 'Issue another certificate.';
  end if;
  if new.status = 'issued' and new.replaces_id is not null and (tg_op = 'INSERT' or old.status <> 'issued') then
    select c.* into replaced
    from public.vet_certificates c
    where c.organization_id = new.organization_id and c.id = new.replaces_id;
    if found and (replaced.patient_id, replaced.kind) <> (new.patient_id, new.kind) then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_certificates', column = 'replaces_id',
        constraint = 'vet_certificates_replaces_same',
        message = format('a %s certificate of this patient does not replace one of another kind or patient', new.kind),
        hint = 'Name the certificate of the same kind and patient.';
    end if;
    if found and replaced.status = 'draft' then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_certificates', column = 'replaces_id',
        constraint = 'vet_certificates_replaces_issued',
        message = 'a draft needs no replacement',
        hint = 'Change the draft.';
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_certificate() is 'Keeps the order of a certificate''s states, and replacements to the same kind and patient.';
--> statement-breakpoint
create or replace trigger vet_check_certificate
  before insert or update of status on public.vet_certificates
  for each row execute function public.vet_check_certificate();
--> statement-breakpoint
create or replace function public.vet_keep_replaced_certificate() returns trigger
language plpgsql
as $function$
begin
  update public.vet_certificates c set status = 'replaced'
  where c.organization_id = new.organization_id and c.id = new.replaces_id and c.status = 'issued';
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_replaced_certificate() is 'Marks a certificate as replaced when the one in its place is issued.';
--> statement-breakpoint
create or replace trigger vet_keep_replaced_certificate
  after insert or update of status on public.vet_certificates
  for each row when (new.status = 'issued' and new.replaces_id is not null)
  execute function public.vet_keep_replaced_certificate();
--> statement-breakpoint
-- Entries that are ended or refuted, not deleted.
create or replace trigger vet_check_deletion
  before delete on public.vet_patient_allergies
  for each row execute function public.vet_check_signed('an allergy', 'Set the status resolved, refuted or entered_in_error.');
--> statement-breakpoint
create or replace trigger vet_check_deletion
  before delete on public.vet_patient_alerts
  for each row execute function public.vet_check_signed('an alert', 'End it (ends_on).');
--> statement-breakpoint
-- A better scan is a new row that names the one it replaces.
create or replace trigger vet_check_signed
  before update on public.vet_patient_documents
  for each row execute function public.vet_check_signed(
    'the content of a document', 'Insert a new row that names it in replaces_id.',
    'clinic_id', 'document_type', 'title', 'description', 'source', 'document_on', 'is_confidential',
    'is_client_visible', 'deleted_at', 'deleted_by', '?mime_type', '?size_bytes', '?sha256', '?file_name', '?replaces_id'
  );
--> statement-breakpoint
revoke execute on function public.vet_check_addendum(), public.vet_check_addendum_fixed(),
  public.vet_check_encounter_lock(), public.vet_check_result_correction(), public.vet_check_imaging_amendment(),
  public.vet_check_certificate(), public.vet_keep_replaced_certificate()
  from public;
-- vet-plan: down
drop trigger if exists vet_check_signed on public.vet_patient_documents;
--> statement-breakpoint
drop trigger if exists vet_check_deletion on public.vet_patient_alerts;
--> statement-breakpoint
drop trigger if exists vet_check_deletion on public.vet_patient_allergies;
--> statement-breakpoint
drop trigger if exists vet_keep_replaced_certificate on public.vet_certificates;
--> statement-breakpoint
drop trigger if exists vet_check_certificate on public.vet_certificates;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_certificates;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_certificates;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_vaccinations;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_vaccinations;
--> statement-breakpoint
drop trigger if exists vet_check_deletion on public.vet_vaccinations;
--> statement-breakpoint
drop trigger if exists vet_check_imaging_amendment on public.vet_imaging_studies;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_imaging_studies;
--> statement-breakpoint
drop trigger if exists vet_check_result_correction on public.vet_diagnostic_test_results;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_diagnostic_test_results;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_anesthesia_monitoring;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_anesthesia_records;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_anesthesia_records;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_surgical_procedures;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_dental_records;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_wellness_exams;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_encounter_attachments;
--> statement-breakpoint
drop trigger if exists vet_check_deletion on public.vet_diagnoses;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_diagnoses;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_encounter_participants;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_consultations;
--> statement-breakpoint
drop trigger if exists vet_check_encounter_lock on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_check_deletion on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_discharge_summaries;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_discharge_summaries;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_consultations;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_consultations;
--> statement-breakpoint
drop trigger if exists vet_check_addendum_truncate on public.vet_clinical_addenda;
--> statement-breakpoint
drop trigger if exists vet_check_addendum_fixed on public.vet_clinical_addenda;
--> statement-breakpoint
drop trigger if exists vet_check_addendum on public.vet_clinical_addenda;
--> statement-breakpoint
drop function if exists public.vet_keep_replaced_certificate();
--> statement-breakpoint
drop function if exists public.vet_check_certificate();
--> statement-breakpoint
drop function if exists public.vet_check_imaging_amendment();
--> statement-breakpoint
drop function if exists public.vet_check_result_correction();
--> statement-breakpoint
drop function if exists public.vet_check_encounter_lock();
--> statement-breakpoint
drop function if exists public.vet_check_addendum_fixed();
--> statement-breakpoint
drop function if exists public.vet_check_addendum();
