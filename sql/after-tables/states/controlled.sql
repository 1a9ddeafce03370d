-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_dea_forms
  for each row when (new.status not in ('draft'))
  execute function public.vet_check_status('vet_dea_forms');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_dea_forms
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > submitted', 'draft > void', 'submitted > completed', 'submitted > void', 'completed > submitted'
    )
  )
  execute function public.vet_check_status('vet_dea_forms');
--> statement-breakpoint
create or replace function public.vet_fill_dea_forms_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if old.status in ('completed') then
      new.completed_at := nullif(new.completed_at, old.completed_at);
    end if;
  end if;
  case new.status
    when 'submitted' then
      new.submitted_at := coalesce(new.submitted_at, now());
      if new.signed_by is null then
        perform public.vet_refuse_unnamed('vet_dea_forms', 'DEA form', 'submitted', 'signed_by', true);
      end if;
    when 'completed' then
      new.completed_at := coalesce(new.completed_at, greatest(now(), new.submitted_at));
    when 'void' then
      new.voided_at := coalesce(new.voided_at, now());
      if new.void_reason is null then
        perform public.vet_refuse_unnamed('vet_dea_forms', 'DEA form', 'void', 'void_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_dea_forms_status() is
  'Writes what the state of a DEA form says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_dea_forms
  for each row when (new.status in ('submitted', 'completed', 'void'))
  execute function public.vet_fill_dea_forms_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_dea_forms
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_dea_forms_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_dea_forms
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > submitted', 'draft > void', 'submitted > completed', 'submitted > void', 'completed > submitted'
    )
  )
  execute function public.vet_check_status('vet_dea_forms');
--> statement-breakpoint
revoke execute on function public.vet_fill_dea_forms_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_dea_forms;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_dea_forms;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_dea_forms;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_dea_forms;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_dea_forms;
--> statement-breakpoint
drop function if exists public.vet_fill_dea_forms_status();
