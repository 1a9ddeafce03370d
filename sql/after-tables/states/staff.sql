-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_staff_leave_requests
  for each row when (new.status not in ('pending'))
  execute function public.vet_check_status('vet_staff_leave_requests');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_staff_leave_requests
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > approved', 'pending > denied', 'pending > cancelled', 'approved > cancelled'
    )
  )
  execute function public.vet_check_status('vet_staff_leave_requests');
--> statement-breakpoint
create or replace function public.vet_fill_staff_leave_requests_status() returns trigger
language plpgsql
as $function$
begin
  case new.status
    when 'approved' then
      new.reviewed_by := coalesce(new.reviewed_by, public.vet_acting_user_of(new.organization_id));
      new.reviewed_at := coalesce(new.reviewed_at, greatest(now(), new.requested_at));
      if new.reviewed_by is null then
        perform public.vet_refuse_unnamed('vet_staff_leave_requests', 'leave request', 'approved', 'reviewed_by', true);
      end if;
    when 'denied' then
      new.reviewed_by := coalesce(new.reviewed_by, public.vet_acting_user_of(new.organization_id));
      new.reviewed_at := coalesce(new.reviewed_at, greatest(now(), new.requested_at));
      if new.reviewed_by is null then
        perform public.vet_refuse_unnamed('vet_staff_leave_requests', 'leave request', 'denied', 'reviewed_by', true);
      end if;
      if new.denial_reason is null then
        perform public.vet_refuse_unnamed('vet_staff_leave_requests', 'leave request', 'denied', 'denial_reason', false);
      end if;
    when 'cancelled' then
      new.cancelled_at := coalesce(new.cancelled_at, greatest(now(), new.requested_at));
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_staff_leave_requests_status() is
  'Writes what the state of a leave request says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_staff_leave_requests
  for each row when (new.status in ('approved', 'denied', 'cancelled'))
  execute function public.vet_fill_staff_leave_requests_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_staff_leave_requests
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_staff_leave_requests_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_staff_leave_requests
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > approved', 'pending > denied', 'pending > cancelled', 'approved > cancelled'
    )
  )
  execute function public.vet_check_status('vet_staff_leave_requests');
--> statement-breakpoint
revoke execute on function public.vet_fill_staff_leave_requests_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_staff_leave_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_staff_leave_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_staff_leave_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_staff_leave_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_staff_leave_requests;
--> statement-breakpoint
drop function if exists public.vet_fill_staff_leave_requests_status();
