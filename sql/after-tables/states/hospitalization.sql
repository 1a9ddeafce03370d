-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_hospitalization_records
  for each row when (new.status not in ('admitted', 'stable', 'critical'))
  execute function public.vet_check_status('vet_hospitalization_records');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_hospitalization_records
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'admitted > stable', 'admitted > critical', 'admitted > discharged', 'admitted > transferred', 'admitted > deceased', 'stable > critical', 'stable > discharged', 'stable > transferred', 'stable > deceased', 'critical > stable', 'critical > discharged', 'critical > transferred', 'critical > deceased', 'discharged > stable', 'discharged > critical', 'transferred > stable', 'transferred > critical', 'deceased > stable', 'deceased > critical'
    )
  )
  execute function public.vet_check_status('vet_hospitalization_records');
--> statement-breakpoint
create or replace function public.vet_fill_hospitalization_records_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if old.status in ('discharged', 'transferred', 'deceased') then
      new.discharged_at := nullif(new.discharged_at, old.discharged_at);
      new.discharge_veterinarian_id := nullif(new.discharge_veterinarian_id, old.discharge_veterinarian_id);
      new.transferred_to := nullif(new.transferred_to, old.transferred_to);
      new.is_against_advice := new.is_against_advice and not old.is_against_advice;
    end if;
  end if;
  case new.status
    when 'discharged' then
      new.discharge_veterinarian_id := coalesce(new.discharge_veterinarian_id, public.vet_acting_veterinarian_of(new.organization_id));
      new.discharged_at := coalesce(new.discharged_at, now());
      if new.discharge_veterinarian_id is null then
        perform public.vet_refuse_unnamed('vet_hospitalization_records', 'hospitalization', 'discharged', 'discharge_veterinarian_id', true);
      end if;
    when 'transferred' then
      new.discharge_veterinarian_id := coalesce(new.discharge_veterinarian_id, public.vet_acting_veterinarian_of(new.organization_id));
      new.discharged_at := coalesce(new.discharged_at, now());
      if new.discharge_veterinarian_id is null then
        perform public.vet_refuse_unnamed('vet_hospitalization_records', 'hospitalization', 'transferred', 'discharge_veterinarian_id', true);
      end if;
    when 'deceased' then
      new.discharged_at := coalesce(new.discharged_at, now());
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_hospitalization_records_status() is
  'Writes what the state of a hospitalization says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_hospitalization_records
  for each row when (new.status in ('discharged', 'transferred', 'deceased'))
  execute function public.vet_fill_hospitalization_records_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_hospitalization_records
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_hospitalization_records_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_hospitalization_records
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'admitted > stable', 'admitted > critical', 'admitted > discharged', 'admitted > transferred', 'admitted > deceased', 'stable > critical', 'stable > discharged', 'stable > transferred', 'stable > deceased', 'critical > stable', 'critical > discharged', 'critical > transferred', 'critical > deceased', 'discharged > stable', 'discharged > critical', 'transferred > stable', 'transferred > critical', 'deceased > stable', 'deceased > critical'
    )
  )
  execute function public.vet_check_status('vet_hospitalization_records');
--> statement-breakpoint
revoke execute on function public.vet_fill_hospitalization_records_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_hospitalization_records;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_hospitalization_records;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_hospitalization_records;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_hospitalization_records;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_hospitalization_records;
--> statement-breakpoint
drop function if exists public.vet_fill_hospitalization_records_status();
