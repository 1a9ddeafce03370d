-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_data_export_requests
  for each row when (new.status not in ('pending'))
  execute function public.vet_check_status('vet_data_export_requests');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_data_export_requests
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > processing', 'pending > refused', 'pending > cancelled', 'processing > pending', 'processing > completed', 'processing > failed', 'processing > refused', 'processing > cancelled', 'failed > pending', 'failed > processing', 'failed > refused', 'failed > cancelled', 'refused > pending'
    )
  )
  execute function public.vet_check_status('vet_data_export_requests');
--> statement-breakpoint
create or replace function public.vet_fill_data_export_requests_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('pending', 'processing', 'cancelled') then
      new.processed_at := nullif(new.processed_at, old.processed_at);
      new.processed_by := nullif(new.processed_by, old.processed_by);
    end if;
    if old.status in ('failed') then
      new.failure_reason := nullif(new.failure_reason, old.failure_reason);
    end if;
    if old.status in ('refused') then
      new.refusal_reason := nullif(new.refusal_reason, old.refusal_reason);
    end if;
  end if;
  case new.status
    when 'completed' then
      new.processed_by := coalesce(new.processed_by, public.vet_acting_user_of(new.organization_id));
      new.processed_at := coalesce(new.processed_at, greatest(now(), new.requested_at));
      if new.processed_by is null then
        perform public.vet_refuse_unnamed('vet_data_export_requests', 'data export request', 'completed', 'processed_by', true);
      end if;
    when 'failed' then
      new.processed_by := coalesce(new.processed_by, public.vet_acting_user_of(new.organization_id));
      new.processed_at := coalesce(new.processed_at, greatest(now(), new.requested_at));
      if new.failure_reason is null then
        perform public.vet_refuse_unnamed('vet_data_export_requests', 'data export request', 'failed', 'failure_reason', false);
      end if;
    when 'refused' then
      new.processed_by := coalesce(nullif(new.processed_by, old.processed_by), public.vet_acting_user_of(new.organization_id), new.processed_by);
      new.processed_at := coalesce(nullif(new.processed_at, old.processed_at), greatest(now(), new.requested_at));
      if new.processed_by is null then
        perform public.vet_refuse_unnamed('vet_data_export_requests', 'data export request', 'refused', 'processed_by', true);
      end if;
      if new.refusal_reason is null then
        perform public.vet_refuse_unnamed('vet_data_export_requests', 'data export request', 'refused', 'refusal_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_data_export_requests_status() is
  'Writes what the state of a data export request says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_data_export_requests
  for each row when (new.status in ('completed', 'failed', 'refused'))
  execute function public.vet_fill_data_export_requests_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_data_export_requests
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_data_export_requests_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_data_export_requests
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > processing', 'pending > refused', 'pending > cancelled', 'processing > pending', 'processing > completed', 'processing > failed', 'processing > refused', 'processing > cancelled', 'failed > pending', 'failed > processing', 'failed > refused', 'failed > cancelled', 'refused > pending'
    )
  )
  execute function public.vet_check_status('vet_data_export_requests');
--> statement-breakpoint
revoke execute on function public.vet_fill_data_export_requests_status() from public;
--> statement-breakpoint
create or replace trigger vet_check_status_insert before insert on public.vet_data_erasure_requests
  for each row when (new.status not in ('pending'))
  execute function public.vet_check_status('vet_data_erasure_requests');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_data_erasure_requests
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > processing', 'pending > refused', 'pending > cancelled', 'processing > pending', 'processing > completed', 'processing > partially_completed', 'processing > refused', 'partially_completed > completed', 'refused > pending'
    )
  )
  execute function public.vet_check_status('vet_data_erasure_requests');
--> statement-breakpoint
create or replace function public.vet_fill_data_erasure_requests_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('pending') then
      new.processed_at := nullif(new.processed_at, old.processed_at);
      new.processed_by := nullif(new.processed_by, old.processed_by);
    end if;
    if old.status in ('partially_completed', 'refused') then
      new.refusal_ground := nullif(new.refusal_ground, old.refusal_ground);
      new.refusal_explanation := nullif(new.refusal_explanation, old.refusal_explanation);
      new.legal_hold_id := nullif(new.legal_hold_id, old.legal_hold_id);
    end if;
  end if;
  case new.status
    when 'completed' then
      new.processed_by := coalesce(nullif(new.processed_by, old.processed_by), public.vet_acting_user_of(new.organization_id), new.processed_by);
      new.processed_at := coalesce(nullif(new.processed_at, old.processed_at), greatest(now(), new.requested_at));
      if new.processed_by is null then
        perform public.vet_refuse_unnamed('vet_data_erasure_requests', 'data erasure request', 'completed', 'processed_by', true);
      end if;
    when 'partially_completed' then
      new.processed_by := coalesce(new.processed_by, public.vet_acting_user_of(new.organization_id));
      new.processed_at := coalesce(new.processed_at, greatest(now(), new.requested_at));
      if new.processed_by is null then
        perform public.vet_refuse_unnamed('vet_data_erasure_requests', 'data erasure request', 'partially_completed', 'processed_by', true);
      end if;
      if new.refusal_explanation is null then
        perform public.vet_refuse_unnamed('vet_data_erasure_requests', 'data erasure request', 'partially_completed', 'refusal_explanation', false);
      end if;
    when 'refused' then
      new.processed_by := coalesce(new.processed_by, public.vet_acting_user_of(new.organization_id));
      new.processed_at := coalesce(new.processed_at, greatest(now(), new.requested_at));
      if new.processed_by is null then
        perform public.vet_refuse_unnamed('vet_data_erasure_requests', 'data erasure request', 'refused', 'processed_by', true);
      end if;
      if new.refusal_explanation is null then
        perform public.vet_refuse_unnamed('vet_data_erasure_requests', 'data erasure request', 'refused', 'refusal_explanation', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_data_erasure_requests_status() is
  'Writes what the state of a data erasure request says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_data_erasure_requests
  for each row when (new.status in ('completed', 'partially_completed', 'refused'))
  execute function public.vet_fill_data_erasure_requests_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_data_erasure_requests
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_data_erasure_requests_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_data_erasure_requests
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > processing', 'pending > refused', 'pending > cancelled', 'processing > pending', 'processing > completed', 'processing > partially_completed', 'processing > refused', 'partially_completed > completed', 'refused > pending'
    )
  )
  execute function public.vet_check_status('vet_data_erasure_requests');
--> statement-breakpoint
revoke execute on function public.vet_fill_data_erasure_requests_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_data_erasure_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_data_erasure_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_data_erasure_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_data_erasure_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_data_erasure_requests;
--> statement-breakpoint
drop function if exists public.vet_fill_data_erasure_requests_status();
--> statement-breakpoint
drop trigger if exists vet_verify_status on public.vet_data_export_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_data_export_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_data_export_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_data_export_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_data_export_requests;
--> statement-breakpoint
drop function if exists public.vet_fill_data_export_requests_status();
