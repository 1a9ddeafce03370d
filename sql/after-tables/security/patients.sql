-- Animals, their owners, weights and identifiers.
select public.vet_protect_tenant_table('vet_patients');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_owners');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_weight_history');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_identifiers');
