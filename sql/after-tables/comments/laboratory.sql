-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_lab_requisitions is 'A request to a laboratory, in house or outside, with the way of its samples. Collection comes before dispatch, dispatch before receipt, receipt before the result.';
  comment on column public.vet_lab_requisitions.diagnostic_test_order_id is 'The order it fulfils.';
  comment on column public.vet_lab_requisitions.diagnostic_test_id is 'The test, where there is no order.';
  comment on column public.vet_lab_requisitions.collection_site is 'Where on the body it was taken, for tissue, swabs and fluids.';
  comment on column public.vet_lab_requisitions.clinical_history is 'What the pathologist must know: signs, duration, drugs given.';
  comment on column public.vet_lab_requisitions.is_biohazard is 'Suspected zoonosis or other hazard: the parcel is labelled and the laboratory warned.';
  comment on column public.vet_lab_requisitions.external_lab_name is 'Laboratory the sample goes to; empty for the practice''s own.';
  comment on column public.vet_lab_requisitions.external_lab_id is 'Number the laboratory gave to it.';

  comment on table public.vet_sample_tracking is 'One tube, slide or block of a requisition: where it is, in what state, and how it was got rid of.';
  comment on column public.vet_sample_tracking.sample_id is 'Label on the container.';
  comment on column public.vet_sample_tracking.barcode is 'As the scanner reads it.';
  comment on column public.vet_sample_tracking.parent_sample_id is 'The sample this aliquot was taken from.';
  comment on column public.vet_sample_tracking.condition_notes is 'What is wrong with it: haemolysed, clotted, leaking, too little.';
  comment on column public.vet_sample_tracking.keep_until_on is 'Not thrown away before this day.';
end
$comments$;
