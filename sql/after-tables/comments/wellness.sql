-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_wellness_plans is 'A bundle of preventive care that a client pays for by the month or year: examinations, vaccinations, dental care. It is not insurance. Once an animal is enrolled, benefits no longer change: a changed plan is a new version, so that every enrollment keeps what was sold. Sold in the half-open period from valid_from_on up to, not including, valid_until_on.';
  comment on column public.vet_wellness_plans.code is 'The same through all versions, for example puppy-plus.';
  comment on column public.vet_wellness_plans.version is 'From 1; the newest one on sale is sold.';
  comment on column public.vet_wellness_plans.description is 'What the client reads before signing.';
  comment on column public.vet_wellness_plans.clinic_id is 'Location that sells it; empty for all.';
  comment on column public.vet_wellness_plans.species_id is 'Species it is for; empty for all.';
  comment on column public.vet_wellness_plans.minimum_age_months is 'Youngest and oldest age at enrollment, in months.';
  comment on column public.vet_wellness_plans.currency is 'ISO 4217.';
  comment on column public.vet_wellness_plans.monthly_price is 'Price of one month, before tax; empty where the plan is not paid by the month.';
  comment on column public.vet_wellness_plans.annual_price is 'Price of one year, before tax; empty where the plan is not paid by the year.';
  comment on column public.vet_wellness_plans.enrollment_fee is 'Paid once at enrollment, before tax.';
  comment on column public.vet_wellness_plans.term_months is 'How long an enrollment runs; benefits are counted per term.';
  comment on column public.vet_wellness_plans.terms is 'Terms of the contract: cancellation, what is owed for benefits already used.';
  comment on column public.vet_wellness_plans.valid_from_on is 'First day of sale.';
  comment on column public.vet_wellness_plans.valid_until_on is 'First day on which it is no longer sold; empty while there is no end.';

  comment on table public.vet_wellness_plan_benefits is 'What a plan includes: a service, a product or everything under a heading, how often in a term, and how much of its price the plan bears.';
  comment on column public.vet_wellness_plan_benefits.line_number is 'Place in the plan, from 1.';
  comment on column public.vet_wellness_plan_benefits.service_category_id is 'Everything under this heading.';
  comment on column public.vet_wellness_plan_benefits.description is 'What the client reads, for example "Two examinations a year".';
  comment on column public.vet_wellness_plan_benefits.included_quantity is 'How much of it a term includes, in the unit it is sold by; empty for as much as is needed.';
  comment on column public.vet_wellness_plan_benefits.discount_percent is 'Share of the list price that the plan bears: 100 is free of charge.';

  comment on table public.vet_wellness_plan_enrollments is 'An animal on a wellness plan for one term, [starts_on, ends_on), at the price of the day it was signed. A renewal is a new row that names the one before it. An animal runs on a plan once at a time.';
  comment on column public.vet_wellness_plan_enrollments.enrollment_number is 'The practice''s own number for the contract.';
  comment on column public.vet_wellness_plan_enrollments.client_id is 'Who pays.';
  comment on column public.vet_wellness_plan_enrollments.clinic_id is 'Where it was signed.';
  comment on column public.vet_wellness_plan_enrollments.ends_on is 'First day without benefits.';
  comment on column public.vet_wellness_plan_enrollments.period_price is 'What one billing period costs in this contract, before tax.';
  comment on column public.vet_wellness_plan_enrollments.currency is 'ISO 4217.';
  comment on column public.vet_wellness_plan_enrollments.next_billing_on is 'Day the next period is billed; empty when all are.';
  comment on column public.vet_wellness_plan_enrollments.past_due_since_on is 'First day a payment was missed, while it is.';
  comment on column public.vet_wellness_plan_enrollments.auto_renews is 'A new term follows unless somebody says no.';
  comment on column public.vet_wellness_plan_enrollments.renews_enrollment_id is 'The term before this one.';
  comment on column public.vet_wellness_plan_enrollments.processor is 'Company that collects the payments, for example stripe.';
  comment on column public.vet_wellness_plan_enrollments.processor_subscription_id is 'The processor''s id for the subscription.';
  comment on column public.vet_wellness_plan_enrollments.signed_at is 'When the client signed the contract.';
  comment on column public.vet_wellness_plan_enrollments.signed_by_name is 'Name of the person who signed.';
  comment on column public.vet_wellness_plan_enrollments.enrolled_by is 'The user who enrolled the animal, in vet_users; empty for one that renewed by itself.';
  comment on column public.vet_wellness_plan_enrollments.cancelled_by is 'The user who cancelled, in vet_users; empty when the client did so online.';

  comment on table public.vet_wellness_plan_usages is 'One use of a benefit: the line of an invoice that the plan paid, and how much of the benefit it took. What an animal has left is the included quantity less the uses that are not reversed. Never deleted: a use on an invoice that became void is reversed.';
  comment on column public.vet_wellness_plan_usages.quantity is 'In the unit of the benefit.';
  comment on column public.vet_wellness_plan_usages.covered_amount is 'What the plan took off the line: what the client saved.';
  comment on column public.vet_wellness_plan_usages.recorded_by is 'The user who applied it, in vet_users; empty when it happened by itself.';
  comment on column public.vet_wellness_plan_usages.reversed_at is 'From here on the row counts no more.';
  comment on column public.vet_wellness_plan_usages.reversed_by is 'The user who reversed it, in vet_users.';
end
$comments$;
