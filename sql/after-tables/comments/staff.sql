-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_staff_clinic_assignments is 'Where somebody works, and from when to when (half-open: end_date is the first day it no longer holds). A move ends one row and starts another. At most one location is primary at a time.';
  comment on column public.vet_staff_clinic_assignments.is_primary is 'The location this person belongs to when no other is named.';
  comment on column public.vet_staff_clinic_assignments.end_date is 'First day it no longer holds; empty while it does.';

  comment on table public.vet_staff is 'Somebody who works for the practice, with or without a login. People who leave are terminated, never deleted: records keep who did what. What a person may do in the software is a matter of roles; what a clinician may sign is a matter of vet_veterinarians and its licences.';
  comment on column public.vet_staff.user_id is 'The login of this person; empty for somebody who never signs in.';
  comment on column public.vet_staff.employee_number is 'The practice''s own number for this person, as on the payroll.';
  comment on column public.vet_staff.preferred_name is 'What colleagues and clients call them, where it is not the first name.';
  comment on column public.vet_staff.role_title is 'As on the name badge, for example Head technician. Grants nothing.';
  comment on column public.vet_staff.department is 'Decides what a permission limited to the own department reaches; empty matches no department.';
  comment on column public.vet_staff.terminated_on is 'First day no longer employed; may lie ahead.';
  comment on column public.vet_staff.hourly_rate is 'In the currency of the location where the hours are worked.';
  comment on column public.vet_staff.credential is 'Licence or registration as a veterinary technician or nurse.';
  comment on column public.vet_staff.credential_state is 'State or province whose board issued the credential.';
  comment on column public.vet_staff.has_controlled_access is 'May reach the controlled substances under the registrant''s supervision.';
  comment on column public.vet_staff.controlled_access_reviewed_on is 'Day the registrant last checked that nothing bars this person from such access (21 CFR 1301.76(a)).';
  comment on column public.vet_staff.rabies_protected_on is 'Last rabies pre-exposure vaccination or adequate titre: decides who may handle a suspect animal.';
  comment on column public.vet_staff.dosimeter_number is 'Number of the personal dosimeter of somebody who takes radiographs.';

  comment on table public.vet_staff_schedules is 'One planned shift of a person at a location. Nobody has two shifts at the same time; cancelled ones do not count. What was worked is in vet_staff_attendance.';
  comment on column public.vet_staff_schedules.department is 'Where the person is needed, when it is not the usual department.';
  comment on column public.vet_staff_schedules.ends_at is 'First moment after the shift; may be on the next day.';
  comment on column public.vet_staff_schedules.break_minutes is 'Unpaid break within the shift, minutes.';
  comment on column public.vet_staff_schedules.created_by is 'Who planned it.';

  comment on table public.vet_staff_attendance is 'One stretch of time somebody worked, from clocking in to clocking out. Nobody is clocked in twice at once. A later correction names who made it and why; the values before it are in the audit log. Time records are kept for years (29 CFR 516.5, 516.6).';
  comment on column public.vet_staff_attendance.staff_schedule_id is 'The planned shift, if there was one.';
  comment on column public.vet_staff_attendance.clock_out_at is 'Empty while the person is at work.';
  comment on column public.vet_staff_attendance.break_minutes is 'Unpaid break taken, minutes.';
  comment on column public.vet_staff_attendance.approved_at is 'When and by whom it was released for the payroll.';

  comment on table public.vet_staff_leave_requests is 'A request to be away on whole days, both ends included. It is decided once, by a person and at a time; requests of one person that are pending or approved do not overlap.';
  comment on column public.vet_staff_leave_requests.starts_on is 'First day away.';
  comment on column public.vet_staff_leave_requests.ends_on is 'Last day away, included.';
  comment on column public.vet_staff_leave_requests.requested_hours is 'Working hours it takes from the person''s balance.';

  comment on table public.vet_vet_schedules is 'Hours of a veterinarian: every week on a day (day_of_week, from starts_on until ends_on) or on one date (specific_date). Hours of presence (available, surgery) on a date replace the weekly ones of that date; time off takes precedence over both. Times are local to the location; hours past midnight are two rows, the first ending at 24:00. Hours of presence of one veterinarian do not overlap, whatever the location.';
  comment on column public.vet_vet_schedules.clinic_id is 'Location; empty for time off everywhere.';
  comment on column public.vet_vet_schedules.day_of_week is '0 is Sunday, 6 Saturday, as extract(dow) counts.';
  comment on column public.vet_vet_schedules.start_time is 'Local time, included.';
  comment on column public.vet_vet_schedules.end_time is 'Local time, not included; 24:00 for midnight.';
  comment on column public.vet_vet_schedules.starts_on is 'First day of weekly hours.';
  comment on column public.vet_vet_schedules.ends_on is 'First day weekly hours no longer hold; empty while they do.';

  comment on table public.vet_vet_clinic_assignments is 'Where a veterinarian practises, and from when to when (half-open: end_date is the first day it no longer holds). At most one location is primary at a time.';
  comment on column public.vet_vet_clinic_assignments.is_primary is 'The location this veterinarian belongs to when no other is named.';
  comment on column public.vet_vet_clinic_assignments.end_date is 'First day it no longer holds; empty while it does.';

  comment on table public.vet_veterinarians is 'Clinical profile of a veterinarian who examines, prescribes and signs for the practice: an employee (staff_id) or a relief veterinarian who is none. Signed records point here for good, so a row is deactivated, never deleted. The right to practise, to prescribe controlled substances and to issue certificates is in vet_veterinarian_licenses.';
  comment on column public.vet_veterinarians.staff_id is 'The employee; empty for a relief veterinarian without an employment record.';
  comment on column public.vet_veterinarians.user_id is 'The login; the same as that of the employee where both are known.';
  comment on column public.vet_veterinarians.title is 'Degrees and diplomas as printed after the name, for example DVM, DACVS.';
  comment on column public.vet_veterinarians.specialties is 'Fields of practice in words; board certification is a licence of the type specialty.';
  comment on column public.vet_veterinarians.signature_url is 'Image of the signature, for certificates and prescriptions.';
  comment on column public.vet_veterinarians.is_relief is 'Fills in for others, in this practice for days or weeks at a time.';
  comment on column public.vet_veterinarians.is_active is 'May be booked and may sign.';

  comment on table public.vet_veterinarian_licenses is 'A licence, registration, accreditation or board certification of a veterinarian. A renewal that keeps the number moves expires_on; a new number is a new row. A DEA registration holds for one location (21 CFR 1301.12) and its number is stored encrypted only, with the last four digits for people to recognise it.';
  comment on column public.vet_veterinarian_licenses.license_number is 'As printed; empty while pending, and for a DEA registration, whose number is encrypted.';
  comment on column public.vet_veterinarian_licenses.issuing_authority is 'Board, agency or college, for example Washington Veterinary Board of Governors.';
  comment on column public.vet_veterinarian_licenses.state is 'State or province where it holds.';
  comment on column public.vet_veterinarian_licenses.country is 'Country where it holds, ISO 3166-1 alpha-2.';
  comment on column public.vet_veterinarian_licenses.clinic_id is 'Location a controlled-substance registration covers; empty for one at another address.';
  comment on column public.vet_veterinarian_licenses.dea_schedules is 'Schedules the registration covers, as its certificate prints them: 2, 2N, 3, 3N, 4, 5.';
  comment on column public.vet_veterinarian_licenses.accreditation_category is 'Which animals a USDA accreditation covers.';
  comment on column public.vet_veterinarian_licenses.expires_on is 'Last day it holds; empty where it never ends.';
  comment on column public.vet_veterinarian_licenses.status_reason is 'Why it is suspended, revoked, surrendered or refused.';
  comment on column public.vet_veterinarian_licenses.document_url is 'Scan of the certificate.';
  comment on column public.vet_veterinarian_licenses.verified_at is 'When somebody last checked it with the issuing authority, and who.';
end
$comments$;
