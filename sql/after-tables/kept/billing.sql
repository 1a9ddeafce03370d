-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_estimates', '{
  "low_subtotal": "Change the lines of the estimate.",
  "high_subtotal": "Change the lines of the estimate.",
  "low_tax_amount": "Change the lines of the estimate.",
  "high_tax_amount": "Change the lines of the estimate."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_invoices', '{
  "subtotal": "Change the lines of the invoice.",
  "tax_amount": "Change the lines of the invoice or their tax rates.",
  "amount_paid": "Allocate a payment to the invoice.",
  "refunded_amount": "Allocate a refund to the invoice.",
  "paid_at": "Allocate a payment to the invoice."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_invoice_items', '{
  "tax_amount": "Change the line or its tax rates."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_invoice_item_taxes', '{
  "rate_percent": "Name the tax rate of the day.",
  "is_compound": "Name the tax rate of the day.",
  "taxable_amount": "Change the line.",
  "tax_amount": "Change the line."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_client_account_ledger', '{
  "entry_number": "Leave it out: the next number is taken.",
  "balance_after": "Leave it out: it is the balance plus the amount.",
  "currency": "Leave it out: it is that of the account."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_payments', '{
  "refunded_amount": "Insert a refund that names the payment.",
  "allocated_amount": "Insert or reverse an allocation."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_deposits', '{
  "applied_amount": "Allocate its payment and name the deposit.",
  "refunded_amount": "Insert a refund that names the deposit.",
  "closed_at": "Apply, refund or forfeit the deposit."
}');
