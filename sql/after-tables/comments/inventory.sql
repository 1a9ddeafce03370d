-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_inventory_items is 'One thing kept in stock at one location. quantity_on_hand is the sum of its movements in vet_inventory_transactions and never below zero; only a movement changes it. Controlled substances are kept locked up (21 CFR 1301.75) and counted per location, for each has its own DEA registration (21 CFR 1301.12).';
  comment on column public.vet_inventory_items.product_id is 'What it is sold as, with price and bar code; empty for supplies that are only used up.';
  comment on column public.vet_inventory_items.medication_id is 'The drug it contains.';
  comment on column public.vet_inventory_items.unit is 'Unit of every quantity of this item.';
  comment on column public.vet_inventory_items.order_unit is 'Unit in which it is ordered, when that is another, for example a bottle of tablets.';
  comment on column public.vet_inventory_items.units_per_order_unit is 'How many unit an order_unit holds.';
  comment on column public.vet_inventory_items.quantity_on_hand is 'In unit. Kept by the database from the movements.';
  comment on column public.vet_inventory_items.last_movement_number is 'Number of the newest movement: they are numbered from 1 without a gap. Kept by the database.';
  comment on column public.vet_inventory_items.reorder_point is 'At or below this quantity the item is low.';
  comment on column public.vet_inventory_items.reorder_quantity is 'How much to order, in unit.';
  comment on column public.vet_inventory_items.maximum_quantity is 'Most that should lie in stock after a delivery.';
  comment on column public.vet_inventory_items.cost_per_unit is 'Average purchase cost of one unit; four places, for a tablet may cost a fraction of a cent.';
  comment on column public.vet_inventory_items.selling_price is 'Price of one unit at this location before tax; empty means the product''s.';
  comment on column public.vet_inventory_items.stock_status is 'By what may be used: on hand less what expired or was taken out of use. Kept by the database.';
  comment on column public.vet_inventory_items.is_controlled is 'Controlled substance, 21 CFR 1308: exactly when dea_schedule is I to V.';
  comment on column public.vet_inventory_items.ndc_normalized is 'Digits of the NDC, to compare with recalls.';
  comment on column public.vet_inventory_items.is_lot_tracked is 'Every movement names its batch.';
  comment on column public.vet_inventory_items.expiry_warning_days is 'How many days before a batch expires it is reported.';
  comment on column public.vet_inventory_items.storage_location is 'Room, cabinet and shelf.';
  comment on column public.vet_inventory_items.storage_minimum_c is 'Lowest storage temperature on the label, degrees Celsius.';
  comment on column public.vet_inventory_items.storage_maximum_c is 'Highest storage temperature on the label, degrees Celsius.';
  comment on column public.vet_inventory_items.is_locked_away is 'Kept in a securely locked cabinet or safe.';
  comment on column public.vet_inventory_items.is_hazardous is 'Hazardous to handle, such as cytotoxic drugs: gloves, spill kit and separate waste.';
  comment on column public.vet_inventory_items.supplier_item_code is 'The preferred supplier''s catalogue number.';
  comment on column public.vet_inventory_items.last_counted_at is 'Last physical count.';

  comment on table public.vet_inventory_batches is 'The part of an item that came from one manufacturing lot. Vaccines, dispensed drugs and recalls point at it, so it is kept when used up. quantity_remaining is the sum of its movements and lies between zero and what was received. What expired, was recalled or is in quarantine is neither given nor sold, but may be returned, destroyed or written off.';
  comment on column public.vet_inventory_batches.lot_number is 'Lot or serial number as printed by the manufacturer.';
  comment on column public.vet_inventory_batches.lot_number_normalized is 'Letters and digits of the lot number, to compare with recalls.';
  comment on column public.vet_inventory_batches.expires_on is 'Last day of use; the last of the month where the label names only the month.';
  comment on column public.vet_inventory_batches.supplier_id is 'Who delivered it.';
  comment on column public.vet_inventory_batches.quantity_received is 'What came in, in the item''s unit: as announced, and more once further deliveries of the lot add up to more.';
  comment on column public.vet_inventory_batches.quantity_remaining is 'In the item''s unit. Kept by the database from the movements.';
  comment on column public.vet_inventory_batches.cost_per_unit is 'Purchase cost of one unit of the item; four places, for a tablet may cost a fraction of a cent.';
  comment on column public.vet_inventory_batches.opened_on is 'When a multi-dose container was first opened.';
  comment on column public.vet_inventory_batches.beyond_use_on is 'Last day of use once opened.';
  comment on column public.vet_inventory_batches.status_reason is 'Why the batch must not be used, for example a recall number or a broken cold chain.';
  comment on column public.vet_inventory_batches.status_changed_by is 'Empty where a job of the database did it.';
  comment on column public.vet_inventory_batches.status_changed_at is 'Use before this moment is not held against the status. Filled by the database.';

  comment on table public.vet_purchase_orders is 'An order to one supplier for one location. Orders above the practice''s threshold wait for the approval of somebody else than who asked for them; closed ends an order whose rest will not come. Schedule II is ordered on a DEA Form 222 or its electronic equivalent (21 CFR 1305.03), whose number is then required. subtotal is the sum of the lines.';
  comment on column public.vet_purchase_orders.clinic_id is 'Location that receives and pays.';
  comment on column public.vet_purchase_orders.submitted_at is 'When approval was asked for.';
  comment on column public.vet_purchase_orders.rejected_by is 'Who last sent the order back to draft.';
  comment on column public.vet_purchase_orders.expected_on is 'Day the supplier promised.';
  comment on column public.vet_purchase_orders.received_at is 'The newest delivery.';
  comment on column public.vet_purchase_orders.supplier_order_number is 'The supplier''s confirmation.';
  comment on column public.vet_purchase_orders.dea_form_222_number is 'Number of the DEA Form 222, or of the electronic order, for lines of Schedule II; each form serves once.';
  comment on column public.vet_purchase_orders.currency is 'ISO 4217 code of every amount of the order.';
  comment on column public.vet_purchase_orders.subtotal is 'Sum of the lines. Kept by the database.';
  comment on column public.vet_purchase_orders.total_amount is 'Subtotal less discount, with tax and shipping. Reckoned by the database.';

  comment on table public.vet_purchase_order_items is 'A line of an order. What arrives is recorded as movements that name the line; quantity_received is their sum in order units and exceeds what was ordered only where the surplus was accepted.';
  comment on column public.vet_purchase_order_items.item_id is 'Item of the location of the order.';
  comment on column public.vet_purchase_order_items.description is 'The supplier''s wording.';
  comment on column public.vet_purchase_order_items.order_unit is 'Unit the supplier sells, for example a bottle.';
  comment on column public.vet_purchase_order_items.units_per_order_unit is 'How many units of the item an order_unit holds.';
  comment on column public.vet_purchase_order_items.quantity_ordered is 'In order_unit.';
  comment on column public.vet_purchase_order_items.quantity_received is 'In order_unit. Kept by the database from the receipts.';
  comment on column public.vet_purchase_order_items.quantity_cancelled is 'What the supplier will not deliver, in order_unit.';
  comment on column public.vet_purchase_order_items.allows_over_delivery is 'More than was ordered may be received.';
  comment on column public.vet_purchase_order_items.unit_cost is 'Price of one order_unit, before tax.';
  comment on column public.vet_purchase_order_items.line_total is 'Quantity ordered times price, less discount. Reckoned by the database.';
  comment on column public.vet_purchase_order_items.dea_form_222_line_number is 'Line of the DEA Form 222, 1 to 20, for Schedule II.';

  comment on table public.vet_suppliers is 'Who the practice buys from, or returns stock to. A supplier of controlled substances has its name, address and DEA number on file, as records of receipt must state them (21 CFR 1304.22(c)). Suppliers no longer used are deactivated.';
  comment on column public.vet_suppliers.account_number is 'The practice''s account with the supplier.';
  comment on column public.vet_suppliers.email is 'Where orders are sent.';
  comment on column public.vet_suppliers.dea_number is 'DEA registration of the supplier.';
  comment on column public.vet_suppliers.state_license_number is 'Licence as a wholesale distributor or pharmacy of the supplier''s state.';
  comment on column public.vet_suppliers.currency is 'ISO 4217 code of the supplier''s prices.';
  comment on column public.vet_suppliers.payment_terms_days is 'Days from the invoice to the day it is due; 0 for payment on delivery.';
  comment on column public.vet_suppliers.lead_time_days is 'Usual days from order to delivery.';
  comment on column public.vet_suppliers.minimum_order_amount is 'Orders below this value are refused or charged for delivery.';

  comment on table public.vet_supplier_documents is 'A document a supplier gave: licence, contract, certificate. The file itself lies in object storage.';

  comment on table public.vet_stock_adjustments is 'A correction of the books to what lies on the shelf, with its reason. Once applied it is one movement of type adjustment, written by the database: the difference found, even where stock moved between the count and its approval. Theft or significant loss of a controlled substance is reported to the DEA in writing within one business day and on Form 106 (21 CFR 1301.76(b)).';
  comment on column public.vet_stock_adjustments.batch_id is 'One of item_id.';
  comment on column public.vet_stock_adjustments.quantity_before is 'What the books said, in the item''s unit: of the batch where one is named, otherwise of the item. Kept.';
  comment on column public.vet_stock_adjustments.quantity_after is 'What was found, in the same unit.';
  comment on column public.vet_stock_adjustments.quantity_change is 'Found less booked. Reckoned by the database.';
  comment on column public.vet_stock_adjustments.witnessed_by is 'Second person who saw the count, the breakage or the spill.';
  comment on column public.vet_stock_adjustments.reviewed_by is 'Who approved or rejected it; empty where the practice asks for no approval.';

  comment on table public.vet_inventory_transactions is 'One movement of stock: the ledger from which quantities on hand follow. A row is never changed or removed; a mistake is put right by another movement of the same type with the opposite sign, which names it as corrects_number. return comes back from a client, supplier_return goes back to a supplier. At most one cause is named. Adjustments and transfers are written by the database for their documents. Partitioned by quarter on occurred_at.';
  comment on column public.vet_inventory_transactions.batch_id is 'One of item_id.';
  comment on column public.vet_inventory_transactions.quantity is 'In the item''s unit: positive into stock, negative out of it.';
  comment on column public.vet_inventory_transactions.movement_number is 'Place among the movements of the item, from 1 without a gap, in the order they were recorded. Kept.';
  comment on column public.vet_inventory_transactions.balance_after is 'On hand of the item after the movement. Kept by the database.';
  comment on column public.vet_inventory_transactions.corrects_number is 'Number of the movement of the same item, batch and type that this one takes back, in whole or in part.';
  comment on column public.vet_inventory_transactions.cost_per_unit is 'Purchase cost of one unit at the time; four places, for a tablet may cost a fraction of a cent.';
  comment on column public.vet_inventory_transactions.purchase_order_item_id is 'Line of the order that was delivered or sent back.';
  comment on column public.vet_inventory_transactions.patient_id is 'Animal that received it, for recalls and controlled-substance records.';
  comment on column public.vet_inventory_transactions.supplier_id is 'Who delivered it, or took it back.';
  comment on column public.vet_inventory_transactions.document_number is 'Packing slip, supplier invoice or return authorization.';
  comment on column public.vet_inventory_transactions.witnessed_by is 'Second person who saw it, for waste and destruction.';
  comment on column public.vet_inventory_transactions.occurred_at is 'When the stock moved, which may be before it was recorded.';

  comment on table public.vet_stock_transfers is 'Stock on its way from one location to another. Shipping takes it out of the first location''s items, receiving puts it into those of the second. Between locations with their own DEA registrations, Schedule II goes on a Form 222 that the receiving one makes out (21 CFR 1305.03), and both keep a record of every controlled substance (21 CFR 1304.22).';
  comment on column public.vet_stock_transfers.dea_form_222_number is 'Number of the DEA Form 222, or of the electronic order, for lines of Schedule II.';

  comment on table public.vet_stock_transfer_items is 'A line of a transfer: how much of which item, and of which batch, goes from shelf to shelf. What arrives short is explained; the loss of a controlled substance in transit is reported by the location that shipped it (21 CFR 1301.76).';
  comment on column public.vet_stock_transfer_items.from_item_id is 'Item of the location that ships.';
  comment on column public.vet_stock_transfer_items.from_batch_id is 'Batch that is shipped, one of from_item_id.';
  comment on column public.vet_stock_transfer_items.to_item_id is 'Item of the location that receives.';
  comment on column public.vet_stock_transfer_items.to_batch_id is 'Batch it becomes there, one of to_item_id.';
  comment on column public.vet_stock_transfer_items.quantity is 'What is shipped, in the unit of from_item_id.';
  comment on column public.vet_stock_transfer_items.quantity_received is 'What arrived, in the same unit.';
  comment on column public.vet_stock_transfer_items.discrepancy_reason is 'Why less arrived than was shipped.';
end
$comments$;
