-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_imaging_studies is 'One imaging examination: what was taken, with which exposure, and what was read from it. The pictures are in a PACS, found by the DICOM study identifier. Exposure and operator are the radiation log that state rules on X-ray machines ask for. A report is signed by a veterinarian of the practice or by an outside radiologist, named in words.';
  comment on column public.vet_imaging_studies.views is 'Projections or planes, for example right lateral, ventrodorsal.';
  comment on column public.vet_imaging_studies.study_instance_uid is 'DICOM Study Instance UID.';
  comment on column public.vet_imaging_studies.is_external is 'Taken elsewhere and brought along.';
  comment on column public.vet_imaging_studies.kvp is 'Tube voltage, kilovolts.';
  comment on column public.vet_imaging_studies.mas is 'Tube current times time, milliampere seconds.';
  comment on column public.vet_imaging_studies.exposure_count is 'Exposures made, retakes included.';
  comment on column public.vet_imaging_studies.thickness_cm is 'Thickness of the part in the beam.';
  comment on column public.vet_imaging_studies.interpreted_by is 'The veterinarian of the practice who read it.';
  comment on column public.vet_imaging_studies.interpreter_name is 'The radiologist or service that read it, when outside the practice.';
  comment on column public.vet_imaging_studies.amendment_reason is 'What changed since the final report, and why.';

  comment on table public.vet_diagnostic_test_orders is 'A veterinarian''s request for one test of one animal, from the order to the review of its results. The specimen''s way to an outside laboratory is in vet_lab_requisitions.';
  comment on column public.vet_diagnostic_test_orders.accession_number is 'Number on the tube and the images; one for all that was taken together.';
  comment on column public.vet_diagnostic_test_orders.clinical_notes is 'What the laboratory or radiologist should know: history, current drugs, the question.';
  comment on column public.vet_diagnostic_test_orders.specimen_site is 'Where the specimen was taken from.';
  comment on column public.vet_diagnostic_test_orders.reviewed_by is 'The veterinarian who read all results, and when.';
  comment on column public.vet_diagnostic_test_orders.client_informed_at is 'When the client was told, and by whom.';

  comment on table public.vet_diagnostic_test_results is 'One reported value: glucose, a parasite found, a biopsy''s conclusion. A wrong value is not overwritten: a new row with the report status corrected points at it, and what nothing points at is current. A critical value stays open until a veterinarian acknowledges it and says what was done.';
  comment on column public.vet_diagnostic_test_results.order_id is 'Empty for results that came with the animal from elsewhere.';
  comment on column public.vet_diagnostic_test_results.test_name is 'What was measured.';
  comment on column public.vet_diagnostic_test_results.test_code is 'Code of the analyte, the practice''s or the laboratory''s.';
  comment on column public.vet_diagnostic_test_results.position is 'Place in the printed report.';
  comment on column public.vet_diagnostic_test_results.result_value is 'The result as reported, in words or figures.';
  comment on column public.vet_diagnostic_test_results.value_numeric is 'The result as a number, in unit.';
  comment on column public.vet_diagnostic_test_results.unit is 'UCUM unit of the number and its interval; 1 where there is none.';
  comment on column public.vet_diagnostic_test_results.reference_range is 'The interval as the laboratory prints it.';
  comment on column public.vet_diagnostic_test_results.lab_provider is 'Laboratory that ran it; empty for the practice''s own.';
  comment on column public.vet_diagnostic_test_results.method is 'Method or analyser.';
  comment on column public.vet_diagnostic_test_results.performed_by is 'Who ran it in the practice.';
  comment on column public.vet_diagnostic_test_results.document_id is 'The laboratory''s report.';
  comment on column public.vet_diagnostic_test_results.critical_notified_at is 'When the laboratory or analyser called.';
  comment on column public.vet_diagnostic_test_results.acknowledgment_notes is 'What was done about the critical value.';
  comment on column public.vet_diagnostic_test_results.correction_of_id is 'The wrong result that this row corrects.';

  comment on table public.vet_diagnostic_tests is 'A laboratory test, panel or imaging study the practice can order: what it needs, who runs it, which values it reports. A test no longer offered is made inactive, for orders and results point at it.';
  comment on column public.vet_diagnostic_tests.code is 'The practice''s own code.';
  comment on column public.vet_diagnostic_tests.is_panel is 'Reports more than one value.';
  comment on column public.vet_diagnostic_tests.analytes is 'The values it reports, in the order they are printed.';
  comment on column public.vet_diagnostic_tests.specimen_types is 'Specimens the test accepts, the usual one first.';
  comment on column public.vet_diagnostic_tests.container is 'Tube or container, for example EDTA, lavender top.';
  comment on column public.vet_diagnostic_tests.is_in_house is 'Run by the practice itself.';
  comment on column public.vet_diagnostic_tests.lab_name is 'Laboratory it goes to by default.';
  comment on column public.vet_diagnostic_tests.lab_test_code is 'The laboratory''s code for it.';
  comment on column public.vet_diagnostic_tests.turnaround_hours is 'Usual time from receipt to result.';
  comment on column public.vet_diagnostic_tests.is_reportable is 'A positive result must be reported to the animal health authority.';
  comment on column public.vet_diagnostic_tests.service_id is 'What is charged for it.';
  comment on column public.vet_diagnostic_tests.default_price is 'Price where no service or price list gives one.';
end
$comments$;
