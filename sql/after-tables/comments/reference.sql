do $comments$
begin
  comment on table public.vet_species is 'An animal species; shared by all tenants.';
  comment on column public.vet_species.code is 'Stable key for code, for example dog.';
  comment on column public.vet_species.ncbi_taxon_id is 'Identifier in the NCBI Taxonomy.';
  comment on column public.vet_species.is_food_producing is 'Turns on withdrawal times and residue rules (21 CFR 530).';

  comment on table public.vet_breeds is 'A breed of one species; shared by all tenants.';
  comment on column public.vet_breeds.aliases is 'Other names the breed goes by.';
  comment on column public.vet_breeds.average_weight is 'Usual adult weight as {"min", "max", "unit": "kg"}.';
  comment on column public.vet_breeds.vbo_id is 'Identifier in the Vertebrate Breed Ontology.';
  comment on column public.vet_breeds.is_crossbred is 'A deliberate or unknown mix rather than a recognized breed.';
end
$comments$;
