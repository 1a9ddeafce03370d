-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_veterinary_feed_directives is 'A veterinary feed directive (VFD): the written order without which feed with a VFD drug may not be sold or fed (21 CFR 558.6). It repeats names, addresses and telephone numbers as they were on the day of issue, because the document must be complete by itself. A draft is complete but unsigned; what was issued never changes: a mistake is corrected by a new directive that names the old one, or the directive is revoked. Veterinarian, client and distributor each keep their copy for two years (558.6(a)(4)). Expired means expires_on has passed; no status says so.';
  comment on column public.vet_veterinary_feed_directives.clinic_id is 'Issuing location.';
  comment on column public.vet_veterinary_feed_directives.group_id is 'The group to be fed, where it has a record.';
  comment on column public.vet_veterinary_feed_directives.vcpr_id is 'The relationship within which it is issued (21 CFR 558.6(b)(1)).';
  comment on column public.vet_veterinary_feed_directives.veterinarian_license_number is 'Licence number, where the state wants it on the directive.';
  comment on column public.vet_veterinary_feed_directives.premises is 'Where the animals are.';
  comment on column public.vet_veterinary_feed_directives.premises_number is 'Number of the premises in the national register.';
  comment on column public.vet_veterinary_feed_directives.location_detail is 'Barn, pen or pond within the premises.';
  comment on column public.vet_veterinary_feed_directives.head_count is 'Animals to be fed until the directive expires, approximately.';
  comment on column public.vet_veterinary_feed_directives.drug_name is 'Name of the VFD drug or drugs.';
  comment on column public.vet_veterinary_feed_directives.approval_number is 'Number of the approval (NADA, ANADA, conditional approval or index file).';
  comment on column public.vet_veterinary_feed_directives.drug_level is 'Level of the drug in the feed, for example 400 g/ton.';
  comment on column public.vet_veterinary_feed_directives.duration_days is 'Days the feed is fed.';
  comment on column public.vet_veterinary_feed_directives.withdrawal_days is 'Days between the last feeding and slaughter; 0 when the approval sets none.';
  comment on column public.vet_veterinary_feed_directives.feeding_instructions is 'Special instructions and cautionary statements that the approval calls for.';
  comment on column public.vet_veterinary_feed_directives.combination_list is 'The approved combinations allowed.';
  comment on column public.vet_veterinary_feed_directives.approval_allows_refills is 'The approval of the drug lets the veterinarian authorize refills.';
  comment on column public.vet_veterinary_feed_directives.has_extralabel_statement is 'It carries the sentence "Use of feed containing this veterinary feed directive (VFD) drug in a manner other than as directed on the labeling (extralabel use), is not permitted."';
  comment on column public.vet_veterinary_feed_directives.expires_on is 'Last day on which the feed may be fed.';
  comment on column public.vet_veterinary_feed_directives.document_url is 'The signed document.';
  comment on column public.vet_veterinary_feed_directives.document_sha256 is 'SHA-256 of the signed document.';
  comment on column public.vet_veterinary_feed_directives.distributor_name is 'Feed mill or dealer that fills it.';
  comment on column public.vet_veterinary_feed_directives.corrects_directive_id is 'The directive this one replaces.';
  comment on column public.vet_veterinary_feed_directives.ended_at is 'When a correction or a revocation ended it.';

  comment on table public.vet_animal_groups is 'Animals that are kept and treated together: a herd, a flock, a litter, a colony. client_id answers for them, as for a single patient. Animals of a group need no patient record of their own: head_count says how many there are, and those that have one are in vet_animal_group_members. The species of a group never changes; whether food laws apply follows from it (21 CFR 530), whatever the purpose.';
  comment on column public.vet_animal_groups.clinic_id is 'Location that looks after the group.';
  comment on column public.vet_animal_groups.breed_id is 'Breed of all animals; empty for a mixed group.';
  comment on column public.vet_animal_groups.production_class is 'Class of animals as drug labels name it, for example lactating dairy cows, broilers, nursery pigs.';
  comment on column public.vet_animal_groups.born_on is 'Birth or hatch date, for a group of one age.';
  comment on column public.vet_animal_groups.dam_id is 'Mother of a litter.';
  comment on column public.vet_animal_groups.sire_id is 'Father of a litter.';
  comment on column public.vet_animal_groups.head_count is 'Animals now in the group, with and without a patient record.';
  comment on column public.vet_animal_groups.premises_number is 'Number of the premises in the national register, for example the seven-character PIN of the USDA.';
  comment on column public.vet_animal_groups.location_notes is 'Barn, pen or pasture, and the way there.';
  comment on column public.vet_animal_groups.biosecurity_notes is 'What a visitor must observe: order of visits, boots, downtime after other farms.';
  comment on column public.vet_animal_groups.veterinarian_id is 'Veterinarian who has taken responsibility for the group''s health.';

  comment on table public.vet_animal_group_members is 'That an animal with a patient record belonged to a group from joined_on until left_on, the first day it no longer did. What was given to the group on a day was given to the members of that day. Leaving ends a row and coming back starts another; the periods of one animal in one group do not overlap.';
  comment on column public.vet_animal_group_members.management_tag is 'Number or mark by which the keeper knows the animal in this group, for example a pen or collar number.';
  comment on column public.vet_animal_group_members.left_on is 'First day it is no longer a member.';

  comment on table public.vet_group_treatments is 'A drug or vaccine given to a group, with everything a veterinarian must record about extra-label use: established name and active ingredient, condition, species, dosage, duration, number of animals, and withdrawal, withholding or discard times (21 CFR 530.5(a)). Kept for two years at least (530.5(b)). The release dates that follow are in vet_withdrawal_records.';
  comment on column public.vet_group_treatments.clinic_id is 'Location whose team and stock were used.';
  comment on column public.vet_group_treatments.species_id is 'Species treated, as in the group: the record stands alone (21 CFR 530.5(a)(3)).';
  comment on column public.vet_group_treatments.ordered_by is 'Veterinarian who ordered it and answers for it.';
  comment on column public.vet_group_treatments.vcpr_id is 'The relationship under which it was ordered (21 CFR 530.3(i)).';
  comment on column public.vet_group_treatments.indication is 'Condition treated (21 CFR 530.5(a)(2)).';
  comment on column public.vet_group_treatments.medication_name is 'Established name of the drug.';
  comment on column public.vet_group_treatments.active_ingredient is 'Established name of each active ingredient (21 CFR 530.5(a)(1)).';
  comment on column public.vet_group_treatments.dose is 'Amount of one administration in dose_unit, per what dose_basis says.';
  comment on column public.vet_group_treatments.duration_days is 'Days of treatment as ordered; 1 for a single dose.';
  comment on column public.vet_group_treatments.animals_treated is 'Number of animals treated (21 CFR 530.5(a)(6)).';
  comment on column public.vet_group_treatments.animals_description is 'Which animals, when not all: pen, age, tag numbers.';
  comment on column public.vet_group_treatments.average_weight_kg is 'Weight of one animal on which the dose was based.';
  comment on column public.vet_group_treatments.total_quantity is 'Used in all, in dose_unit.';
  comment on column public.vet_group_treatments.started_at is 'First administration, given or planned.';
  comment on column public.vet_group_treatments.last_treated_at is 'Last administration: withdrawal times count from here.';
  comment on column public.vet_group_treatments.administered_by_name is 'Person on the farm who gave it, where it was not the practice''s staff.';
  comment on column public.vet_group_treatments.extra_label_reason is 'Why no approved product as labelled would do (21 CFR 530.20(a)).';
  comment on column public.vet_group_treatments.is_food_animal is 'Food from these animals may be eaten. True for every food-producing species, pets among them included.';
  comment on column public.vet_group_treatments.withdrawal_meat_days is 'Days from the last treatment to slaughter; 0 when none are needed.';
  comment on column public.vet_group_treatments.withdrawal_milk_hours is 'Hours from the last treatment for which milk is discarded; 0 when none are needed.';
  comment on column public.vet_group_treatments.withdrawal_egg_days is 'Days from the last treatment for which eggs are discarded; 0 when none are needed.';
  comment on column public.vet_group_treatments.instructions is 'Directions for the keeper, cautions included.';

  comment on table public.vet_withdrawal_records is 'How long one kind of food from a treated animal or group must be withheld (21 CFR 530.5(a)(7), 530.20(a)(2)(ii)): one row for meat, one for milk, one for eggs. The period runs from the last treatment, counted in hours, and the database computes its end; the food is safe from the latest releases_at of all active rows on. A further treatment makes a new row and supersedes the old one.';
  comment on column public.vet_withdrawal_records.patient_id is 'The animal; empty when a group is concerned.';
  comment on column public.vet_withdrawal_records.group_id is 'The group; empty when one animal is concerned.';
  comment on column public.vet_withdrawal_records.head_count is 'Animals of the group concerned.';
  comment on column public.vet_withdrawal_records.medication_name is 'Established name of the drug.';
  comment on column public.vet_withdrawal_records.last_treated_at is 'Last administration, or last feeding of medicated feed.';
  comment on column public.vet_withdrawal_records.withdrawal_hours is 'Length of the period; a day on a label is 24 hours. 0 when none is needed.';
  comment on column public.vet_withdrawal_records.releases_at is 'End of the period. Computed from the last treatment and the hours.';
  comment on column public.vet_withdrawal_records.basis_reference is 'Scientific information the period rests on: case number of FARAD, article, regulation.';
  comment on column public.vet_withdrawal_records.veterinarian_id is 'Veterinarian who set the period.';
  comment on column public.vet_withdrawal_records.client_informed_at is 'When the client was told.';
end
$comments$;
