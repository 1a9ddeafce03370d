-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_dea_forms is 'A form to the Drug Enforcement Administration: 222 orders schedule I and II substances (21 CFR 1305.12), 106 reports a theft or significant loss (1301.76(b)), 41 records a destruction (1304.21(e), 1317.95). Kept for two years at least, at the registered location. What a form of one kind needs is empty on the others. A submitted form is not changed except to complete or void it.';
  comment on column public.vet_dea_forms.clinic_id is 'The registered location.';
  comment on column public.vet_dea_forms.form_number is 'Printed or electronic order number of a 222; the practice''s own number of a 106 or 41.';
  comment on column public.vet_dea_forms.registrant_name is 'Registrant as on the form: name, address and registration, encrypted.';
  comment on column public.vet_dea_forms.signed_by is 'The registrant or somebody with a power of attorney (21 CFR 1305.05).';
  comment on column public.vet_dea_forms.completed_at is 'When nothing more is to be done: all received, the report accepted, the substances destroyed.';
  comment on column public.vet_dea_forms.is_electronic is 'Form 222: placed through the electronic ordering system (CSOS).';
  comment on column public.vet_dea_forms.ordered_on is 'Form 222: date of the order. The supplier may fill it for 60 days.';
  comment on column public.vet_dea_forms.supplier_id is 'Form 222: the supplier, as on the form.';
  comment on column public.vet_dea_forms.last_line_number is 'Form 222: number of the last line filled in.';
  comment on column public.vet_dea_forms.loss_type is 'Form 106: what happened.';
  comment on column public.vet_dea_forms.lost_on is 'Form 106: day of the theft or loss, where it is known.';
  comment on column public.vet_dea_forms.field_office_notified_on is 'Form 106: day the DEA field office was told in writing, within one business day of the discovery.';
  comment on column public.vet_dea_forms.report_due_on is 'Form 106: last day to submit it, 45 days after the discovery (21 CFR 1301.76(b)). Kept by the database.';
  comment on column public.vet_dea_forms.corrective_measures is 'Form 106: what the practice did to prevent it happening again.';
  comment on column public.vet_dea_forms.prior_losses is 'Form 106: thefts or losses at this location in the last 24 months.';
  comment on column public.vet_dea_forms.purchase_cost is 'Form 106: what the missing substances had cost.';
  comment on column public.vet_dea_forms.identifying_marks is 'Form 106: marks by which the containers could be known.';
  comment on column public.vet_dea_forms.carrier_name is 'Form 106: who carried what was lost in transit.';
  comment on column public.vet_dea_forms.persons_killed is 'Form 106: people who were killed or hurt.';
  comment on column public.vet_dea_forms.destroyed_on is 'Form 41: day, place and manner; afterwards the substance cannot be recovered (21 CFR 1300.05).';
  comment on column public.vet_dea_forms.first_witness_id is 'Form 41: two authorized employees who saw it.';

  comment on table public.vet_dea_form_items is 'One line of a form: a substance in one finished form and package, ordered, missing or destroyed. The kind of the form is repeated here, and held equal by the key, because each kind asks for its own data.';
  comment on column public.vet_dea_form_items.package_size is 'Units in one package: tablets, millilitres.';
  comment on column public.vet_dea_form_items.quantity is 'Units in all: ordered, missing or destroyed.';
  comment on column public.vet_dea_form_items.unit is 'What a unit is, for example tablet or mL.';
  comment on column public.vet_dea_form_items.packages_received is 'Form 222: what arrived, and when. The purchaser records both on the form (21 CFR 1305.13(e)).';

  comment on table public.vet_controlled_substance_inventories is 'A count of all controlled substances on hand at one registered location: on the first day of business, then on any day within two years of the last (21 CFR 1304.11). It says whether it was taken at the opening or the close of business. A completed count is not changed; a mistake is put right by another count.';
  comment on column public.vet_controlled_substance_inventories.clinic_id is 'The registered location.';
  comment on column public.vet_controlled_substance_inventories.business_time is 'Taken at the opening or the close of business on that day.';
  comment on column public.vet_controlled_substance_inventories.next_due_on is 'Last day for the next biennial count, at most two years later.';
  comment on column public.vet_controlled_substance_inventories.document_url is 'Signed list.';

  comment on table public.vet_controlled_substance_inventory_items is 'One line of a count: a substance in one finished form, strength and container. Schedule II, and opened containers of more than a thousand units, are counted exactly; other opened containers may be estimated (21 CFR 1304.11(e)). Where the count differs from the book, somebody says why.';
  comment on column public.vet_controlled_substance_inventory_items.register_id is 'The book that was checked.';
  comment on column public.vet_controlled_substance_inventory_items.unit is 'What is counted, for example mL or tablet.';
  comment on column public.vet_controlled_substance_inventory_items.container_size is 'Units in one commercial container when full.';
  comment on column public.vet_controlled_substance_inventory_items.container_count is 'Full containers.';
  comment on column public.vet_controlled_substance_inventory_items.opened_quantity is 'Units in opened containers.';
  comment on column public.vet_controlled_substance_inventory_items.counted_quantity is 'Units in all: full containers and opened ones. Kept by the database.';
  comment on column public.vet_controlled_substance_inventory_items.counted_at is 'When it was counted: the book is read as of this moment, also when the list is typed in later.';
  comment on column public.vet_controlled_substance_inventory_items.book_quantity is 'Units that the book showed then. Kept by the database.';
  comment on column public.vet_controlled_substance_inventory_items.discrepancy is 'Units by which all lines of this book together differ from it: below zero, some are missing. Kept by the database.';
  comment on column public.vet_controlled_substance_inventory_items.explanation is 'Why the count differs from the book: on one of its lines, before the count is completed.';
  comment on column public.vet_controlled_substance_inventory_items.settled_by_id is 'The entry that settled the difference: an adjustment, or a theft or loss that was reported.';

  comment on table public.vet_controlled_substance_registers is 'The book of one controlled substance in one finished form and strength, at one place of storage of one registered location (21 CFR 1304.21(b), 1304.22). A location has one open book for each. Federal law asks for records of every unit received and dispensed, not for a running balance (1304.21(a)): the balance is there to find a loss the same day. A full book is closed and a new one opened; none is deleted.';
  comment on column public.vet_controlled_substance_registers.clinic_id is 'The registered location.';
  comment on column public.vet_controlled_substance_registers.storage_location is 'Safe, cabinet or vehicle.';
  comment on column public.vet_controlled_substance_registers.substance_name is 'Established name, for example ketamine hydrochloride.';
  comment on column public.vet_controlled_substance_registers.dosage_form is 'Finished form, for example tablet or solution for injection.';
  comment on column public.vet_controlled_substance_registers.strength is 'For example 100 mg/mL.';
  comment on column public.vet_controlled_substance_registers.unit is 'What is counted, for example mL or tablet.';
  comment on column public.vet_controlled_substance_registers.container_size is 'Units in one commercial container.';
  comment on column public.vet_controlled_substance_registers.registrant_id is 'The registrant, where the stock is held under a veterinarian''s own DEA registration and not the location''s.';
  comment on column public.vet_controlled_substance_registers.quantity_on_hand is 'Units that should be there. Kept by the database from the newest entry.';
  comment on column public.vet_controlled_substance_registers.last_entry_number is 'Number of the newest entry. Kept by the database.';

  comment on table public.vet_controlled_substance_transactions is 'One entry in the book of a controlled substance: who received, gave, wasted or lost how much, when, and what is left. Append-only: a wrong entry stays and a later one that names it puts the balance right. Entries are numbered without a gap, and each balance follows from the one before. Holds what 21 CFR 1304.22(c) asks of a dispenser: from whom each unit came and to whom it went, with name, address, date, quantity and the person who gave it.';
  comment on column public.vet_controlled_substance_transactions.entry_number is 'Number within the book, from 1, without a gap.';
  comment on column public.vet_controlled_substance_transactions.occurred_at is 'When it happened; created_at says when it was written down.';
  comment on column public.vet_controlled_substance_transactions.quantity is 'Units added (above zero) or taken (below zero).';
  comment on column public.vet_controlled_substance_transactions.balance_after is 'Units left after this entry. Kept by the database.';
  comment on column public.vet_controlled_substance_transactions.inventory_transaction_id is 'The movement of stock that this entry accounts for, in vet_inventory_transactions. No foreign key: movements are written once, and move between partitions. Left out, the movement of this quantity in the same transaction is found.';
  comment on column public.vet_controlled_substance_transactions.party_name is 'From whom the units came or to whom they went: supplier, owner of the animal, registrant, reverse distributor.';
  comment on column public.vet_controlled_substance_transactions.party_dea is 'DEA registration of the other party, where it is a registrant.';
  comment on column public.vet_controlled_substance_transactions.administration_id is 'The dose on the hospital chart that this entry accounts for.';
  comment on column public.vet_controlled_substance_transactions.veterinarian_id is 'The veterinarian who ordered it.';
  comment on column public.vet_controlled_substance_transactions.dea_form_id is 'The order, loss report or destruction record it belongs to.';
  comment on column public.vet_controlled_substance_transactions.invoice_number is 'Invoice or delivery note, the record of what passes between registrants in schedules III to V.';
  comment on column public.vet_controlled_substance_transactions.transfer_to_id is 'Book of this practice, at another place, that is to receive what goes out.';
  comment on column public.vet_controlled_substance_transactions.transfer_out_id is 'The entry of the other book by which what comes in went out.';
  comment on column public.vet_controlled_substance_transactions.disposal_method is 'Manner of disposal (21 CFR 1304.22(c)).';
  comment on column public.vet_controlled_substance_transactions.corrects_id is 'The entry that this one puts right.';
  comment on column public.vet_controlled_substance_transactions.performed_by is 'The person who received, gave or disposed of it.';
  comment on column public.vet_controlled_substance_transactions.witnessed_by is 'A second person who saw it; for which kinds of entry is a setting of the practice.';
end
$comments$;
