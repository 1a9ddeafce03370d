-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_inventory_items', '{
  "quantity_on_hand": "Insert a movement into vet_inventory_transactions.",
  "last_movement_number": "Insert a movement into vet_inventory_transactions.",
  "stock_status": "Move stock, or set the reorder point or is_active: the status follows."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_inventory_batches', '{
  "quantity_remaining": "Insert a movement into vet_inventory_transactions."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_purchase_orders', '{
  "subtotal": "Change the lines of the order."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_purchase_order_items', '{
  "quantity_received": "Insert a receipt that names the line into vet_inventory_transactions."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_stock_adjustments', '{
  "quantity_before": "Give what was found as quantity_after: the database reads the books."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_inventory_transactions', '{
  "movement_number": "Leave it out: it is counted.",
  "balance_after": "Leave it out: it is reckoned."
}');
