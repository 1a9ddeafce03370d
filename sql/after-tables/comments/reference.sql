-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_diagnosis_codes is 'A diagnosis in a coding system, shared by all tenants and read-only to them. The package ships its own starter list (vp_dx); lists under licence, such as VeNom, are loaded by those who hold one. A code keeps its meaning for good: one that is withdrawn becomes inactive and stays readable in old records.';
  comment on column public.vet_diagnosis_codes.code_system is 'The list the code is from, for example vp_dx or venom.';
  comment on column public.vet_diagnosis_codes.applicable_species is 'Codes of the species it occurs in; empty means any.';
  comment on column public.vet_diagnosis_codes.is_zoonotic is 'Passes from animals to people.';
  comment on column public.vet_diagnosis_codes.is_notifiable is 'Officials must be told of it, as 9 CFR 161.4(f) asks of accredited veterinarians; states add to the list.';
  comment on column public.vet_diagnosis_codes.is_active is 'Offered for new records.';

  comment on table public.vet_procedure_codes is 'A procedure in a coding system, shared by all tenants and read-only to them; the package ships its own starter list (vp_px). What a practice charges is in its own services and price lists.';
  comment on column public.vet_procedure_codes.code_system is 'The list the code is from, for example vp_px.';
  comment on column public.vet_procedure_codes.default_price is 'Suggestion for a practice that sets up its services, in US dollars; never charged by itself.';
  comment on column public.vet_procedure_codes.typical_duration_minutes is 'Usual time it takes, minutes.';
  comment on column public.vet_procedure_codes.requires_anesthesia is 'Usually done under general anesthesia.';
  comment on column public.vet_procedure_codes.is_active is 'Offered for new records.';

  comment on table public.vet_medications_formulary is 'A drug by its generic name, one active substance or one fixed combination; shared by all tenants and read-only to them. A combination whose schedule differs from that of its parts (pentobarbital alone, pentobarbital with phenytoin) is an entry of its own. Products with their packages are inventory items, not rows here.';
  comment on column public.vet_medications_formulary.generic_name is 'Established (nonproprietary) name, parts of a combination joined by "and".';
  comment on column public.vet_medications_formulary.dea_schedule is 'Federal schedule today. History, states and citations are in vet_drug_schedules.';
  comment on column public.vet_medications_formulary.default_dosage is 'Usual dose in the species it is mostly used in; empty where none can be given.';
  comment on column public.vet_medications_formulary.dosage_forms is 'Forms on the market, for example tablet, oral suspension.';
  comment on column public.vet_medications_formulary.labeled_species is 'Codes of species with an approved label; use in others is extra-label (21 CFR 530.3(a)).';
  comment on column public.vet_medications_formulary.contraindicated_species is 'Codes of species that must not get it, for example cat for permethrin.';
  comment on column public.vet_medications_formulary.is_prescription_only is 'Sold on prescription only (21 CFR 201.105).';
  comment on column public.vet_medications_formulary.is_veterinary_feed_directive is 'Given in feed only under a veterinary feed directive (21 CFR 558.6).';
  comment on column public.vet_medications_formulary.is_extra_label_prohibited is 'Extra-label use in food-producing animals is prohibited (21 CFR 530.41) and refused. A prohibition of some uses only is among the contraindications.';
  comment on column public.vet_medications_formulary.is_hazardous is 'Harms the people who handle it, as cytotoxic drugs do (USP General Chapter 800).';
  comment on column public.vet_medications_formulary.unii is 'Unique Ingredient Identifier of the active substance.';
  comment on column public.vet_medications_formulary.rxcui is 'Concept identifier in RxNorm.';
  comment on column public.vet_medications_formulary.is_active is 'Offered for new orders and prescriptions.';

  comment on table public.vet_drug_schedules is 'The schedule a drug is in under the law of one jurisdiction from effective_on until the day before ends_on; shared by all tenants and read-only to them. US is federal law, US-OH a state. Schedules change and states differ (xylazine), so what held on the day a prescription was issued is looked up here; the strictest of federal and state law applies (21 U.S.C. 903). Periods of one drug in one jurisdiction do not overlap.';
  comment on column public.vet_drug_schedules.jurisdiction is 'ISO 3166 code of the country or ISO 3166-2 code of the state.';
  comment on column public.vet_drug_schedules.is_narcotic is 'Narcotic as defined in 21 CFR 1300.01: registrations tell schedules 2 and 2N, 3 and 3N apart.';
  comment on column public.vet_drug_schedules.dea_code is 'DEA code number of the substance (21 CFR 1308.03), as printed on order forms and inventories.';
  comment on column public.vet_drug_schedules.is_monitored is 'Dispensing is reported to the state''s monitoring program, as some states ask even for unscheduled drugs.';
  comment on column public.vet_drug_schedules.ends_on is 'First day on which it no longer holds; empty for the one in force.';
  comment on column public.vet_drug_schedules.citation is 'Where the law says so, for example 21 CFR 1308.13(c)(7).';

  comment on table public.vet_species is 'An animal species, shared by all tenants and read-only to them. is_food_producing turns on withdrawal times and residue rules (21 CFR 530). Filled by vet-plan seed reference.';
  comment on column public.vet_species.code is 'Stable key for code, for example dog.';
  comment on column public.vet_species.ncbi_taxon_id is 'Identifier in the NCBI Taxonomy.';

  comment on table public.vet_breeds is 'A breed of one species, shared by all tenants and read-only to them.';
  comment on column public.vet_breeds.aliases is 'Other names the breed goes by.';
  comment on column public.vet_breeds.vbo_id is 'Identifier in the Vertebrate Breed Ontology, for example VBO:0200798.';
  comment on column public.vet_breeds.is_crossbred is 'A deliberate or unknown mix rather than a recognized breed.';
end
$comments$;
