-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_staff_clinic_assignments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_staff');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_staff_schedules');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_staff_attendance');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_staff_leave_requests');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vet_schedules');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_vet_clinic_assignments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_veterinarians');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_veterinarian_licenses');
