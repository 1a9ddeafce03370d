-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_estimates');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_estimate_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_invoices');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_invoice_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_invoice_item_taxes');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_client_account_ledger');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_payments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_deposits');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_payment_allocations');
