-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_controlled_substance_inventory_items', '{
  "book_quantity": "Leave it out: it is read from the book.",
  "discrepancy": "Leave it out: it follows from the count."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_controlled_substance_registers', '{
  "quantity_on_hand": "Write an entry into the book.",
  "last_entry_number": "Write an entry into the book."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_controlled_substance_transactions', '{
  "entry_number": "Leave it out: entries are numbered as they come.",
  "balance_after": "Leave it out: it follows from the entries."
}');
