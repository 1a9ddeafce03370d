-- The schedule of an item is that of its drug, by the law of the location.
create or replace trigger vet_check_drug_schedule_insert
  before insert on public.vet_inventory_items
  for each row when (new.medication_id is not null)
  execute function public.vet_check_drug_schedule();
--> statement-breakpoint
create or replace trigger vet_check_drug_schedule_update
  before update of medication_id, dea_schedule on public.vet_inventory_items
  for each row when (new.medication_id is not null
    and (old.medication_id, old.dea_schedule) is distinct from (new.medication_id, new.dea_schedule))
  execute function public.vet_check_drug_schedule();
-- vet-plan: down
drop trigger if exists vet_check_drug_schedule_update on public.vet_inventory_items;
--> statement-breakpoint
drop trigger if exists vet_check_drug_schedule_insert on public.vet_inventory_items;
