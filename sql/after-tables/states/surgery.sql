-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_surgeries
  for each row when (new.status not in ('scheduled', 'in_progress'))
  execute function public.vet_check_status('vet_surgeries');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_surgeries
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'scheduled > in_progress', 'scheduled > cancelled', 'in_progress > scheduled', 'in_progress > completed', 'in_progress > aborted', 'completed > in_progress', 'cancelled > scheduled', 'aborted > in_progress'
    )
  )
  execute function public.vet_check_status('vet_surgeries');
--> statement-breakpoint
create or replace function public.vet_fill_surgeries_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('scheduled') then
      new.started_at := nullif(new.started_at, old.started_at);
    end if;
    if new.status in ('in_progress') then
      new.ended_at := nullif(new.ended_at, old.ended_at);
      new.sign_out_at := nullif(new.sign_out_at, old.sign_out_at);
      new.outcome := nullif(new.outcome, old.outcome);
    end if;
    if old.status in ('cancelled', 'aborted') then
      new.cancelled_at := nullif(new.cancelled_at, old.cancelled_at);
      new.cancelled_reason := nullif(new.cancelled_reason, old.cancelled_reason);
    end if;
  end if;
  case new.status
    when 'in_progress' then
      new.started_at := coalesce(new.started_at, now());
      if new.lead_surgeon_id is null then
        perform public.vet_refuse_unnamed('vet_surgeries', 'surgery', 'in_progress', 'lead_surgeon_id', true);
      end if;
    when 'completed' then
      new.ended_at := coalesce(new.ended_at, greatest(now(), new.started_at));
    when 'cancelled' then
      new.cancelled_at := coalesce(new.cancelled_at, now());
      if new.cancelled_reason is null then
        perform public.vet_refuse_unnamed('vet_surgeries', 'surgery', 'cancelled', 'cancelled_reason', false);
      end if;
    when 'aborted' then
      new.ended_at := coalesce(new.ended_at, greatest(now(), new.started_at));
      if new.cancelled_reason is null then
        perform public.vet_refuse_unnamed('vet_surgeries', 'surgery', 'aborted', 'cancelled_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_surgeries_status() is
  'Writes what the state of a surgery says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_surgeries
  for each row when (new.status in ('in_progress', 'completed', 'cancelled', 'aborted'))
  execute function public.vet_fill_surgeries_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_surgeries
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_surgeries_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_surgeries
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'scheduled > in_progress', 'scheduled > cancelled', 'in_progress > scheduled', 'in_progress > completed', 'in_progress > aborted', 'completed > in_progress', 'cancelled > scheduled', 'aborted > in_progress'
    )
  )
  execute function public.vet_check_status('vet_surgeries');
--> statement-breakpoint
revoke execute on function public.vet_fill_surgeries_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_surgeries;
--> statement-breakpoint
drop function if exists public.vet_fill_surgeries_status();
