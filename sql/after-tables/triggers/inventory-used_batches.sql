-- A treatment that was given, and the first filling of a prescription, take from a batch that may be used.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, status, started_at, performed_at on public.vet_treatments
  for each row when (new.inventory_batch_id is not null and new.status in ('in_progress', 'completed'))
  execute function public.vet_check_batch_use('vet_treatments', 'performed_at', 'started_at');
--> statement-breakpoint
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, first_dispensed_on on public.vet_prescriptions
  for each row when (new.inventory_batch_id is not null)
  execute function public.vet_check_batch_use('vet_prescriptions', 'first_dispensed_on');
--> statement-breakpoint
-- A dose of vaccine or against parasites comes from a batch that may be used. An expired serial that was given all the
-- same is entered with its deviation reason; a recalled one is not.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, administered_on, administered_at, deviation_reason
  on public.vet_vaccinations
  for each row when (new.inventory_batch_id is not null and not new.is_historical and new.voided_at is null)
  execute function public.vet_check_batch_use('vet_vaccinations', 'administered_at', 'administered_on');
--> statement-breakpoint
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, administered_on on public.vet_parasitic_control
  for each row when (new.inventory_batch_id is not null)
  execute function public.vet_check_batch_use('vet_parasitic_control', 'administered_on');
--> statement-breakpoint
-- What is billed came from a batch that could be sold.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, performed_on
  on public.vet_invoice_items
  for each row when (new.inventory_batch_id is not null)
  execute function public.vet_check_batch_use('vet_invoice_items', 'performed_on');
-- vet-plan: down
drop trigger if exists vet_check_batch_use on public.vet_invoice_items;
--> statement-breakpoint
drop trigger if exists vet_check_batch_use on public.vet_parasitic_control;
--> statement-breakpoint
drop trigger if exists vet_check_batch_use on public.vet_vaccinations;
--> statement-breakpoint
drop trigger if exists vet_check_batch_use on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_check_batch_use on public.vet_treatments;
