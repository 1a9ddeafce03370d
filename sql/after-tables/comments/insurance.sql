-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_insurance_claims is 'A claim on an insurance policy for one invoice, from draft to decision. What the insurer decided, and why, stays when the decision is appealed. Claims are financial records and never deleted.';
  comment on column public.vet_insurance_claims.claim_number is 'The practice''s own number for the claim.';
  comment on column public.vet_insurance_claims.insurer_reference is 'The insurer''s number for it, from their answer.';
  comment on column public.vet_insurance_claims.preauthorization_number is 'The insurer''s number of an approval given before treatment.';
  comment on column public.vet_insurance_claims.incident_on is 'Day the accident happened or the first signs were seen: it decides waiting periods and exclusions.';
  comment on column public.vet_insurance_claims.condition_description is 'The condition in words for the claim form.';
  comment on column public.vet_insurance_claims.approved_amount is 'Covered amount, before deductible and the client''s share.';
  comment on column public.vet_insurance_claims.deductible_amount is 'Part of the approved amount that the deductible took.';
  comment on column public.vet_insurance_claims.submitted_by is 'The user who sent it, in vet_users.';
  comment on column public.vet_insurance_claims.processed_at is 'When the insurer decided, last of all if it decided again.';
  comment on column public.vet_insurance_claims.denial_code is 'The insurer''s code for the denial.';
  comment on column public.vet_insurance_claims.appeal_due_on is 'Last day to appeal.';
  comment on column public.vet_insurance_claims.appealed_by is 'The user who appealed, in vet_users.';
  comment on column public.vet_insurance_claims.appeal_outcome is 'What became of the first decision: upheld means it stands.';
  comment on column public.vet_insurance_claims.payment_id is 'The insurer''s payment to the practice.';

  comment on table public.vet_claim_line_items is 'A line of a claim: one service or product with its codes as sent to the insurer, and what the insurer said to it. The codes are kept as sent; the keys beside them point into the reference lists where the code is in one.';
  comment on column public.vet_claim_line_items.line_number is 'Place on the form, from 1.';
  comment on column public.vet_claim_line_items.invoice_item_id is 'The line of the invoice that is claimed.';
  comment on column public.vet_claim_line_items.performed_on is 'Day the service was rendered.';
  comment on column public.vet_claim_line_items.procedure_code is 'Code as sent, in the system the insurer asks for.';
  comment on column public.vet_claim_line_items.diagnosis_code is 'Code as sent, in the system the insurer asks for.';

  comment on table public.vet_insurance_policies is 'Insurance of an animal, as the client told it or the insurer confirmed it. The policyholder is client_id. One row per policy number of a provider: a renewal under the same number moves expiry_date. Policies with claims are kept for good.';
  comment on column public.vet_insurance_policies.client_id is 'The policyholder.';
  comment on column public.vet_insurance_policies.provider is 'Insurer as printed on the policy.';
  comment on column public.vet_insurance_policies.group_number is 'Number of a group or employer plan.';
  comment on column public.vet_insurance_policies.effective_date is 'First day of cover.';
  comment on column public.vet_insurance_policies.expiry_date is 'First day without cover, unless renewed.';
  comment on column public.vet_insurance_policies.waiting_period_ends_on is 'First day on which illness is covered, after the waiting period.';
  comment on column public.vet_insurance_policies.annual_limit is 'Most the insurer pays in a policy year; empty means no limit is known.';
  comment on column public.vet_insurance_policies.per_incident_limit is 'Most the insurer pays for one incident.';
  comment on column public.vet_insurance_policies.deductible is 'What the client bears before the insurer pays.';
  comment on column public.vet_insurance_policies.reimbursement_percent is 'Share of covered cost that the insurer pays.';
  comment on column public.vet_insurance_policies.exclusions is 'Conditions not covered, such as those that began before the policy.';
  comment on column public.vet_insurance_policies.pays_practice_directly is 'The insurer pays the practice at the desk instead of the client afterwards.';
  comment on column public.vet_insurance_policies.provider_phone is 'Claims desk of the insurer.';
  comment on column public.vet_insurance_policies.verified_at is 'When the insurer last confirmed the cover.';
  comment on column public.vet_insurance_policies.verified_by is 'The user who asked the insurer, in vet_users.';
end
$comments$;
