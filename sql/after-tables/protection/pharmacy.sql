-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_prescription_refills');
