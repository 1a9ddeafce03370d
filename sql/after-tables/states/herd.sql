-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_veterinary_feed_directives
  for each row when (new.status not in ('draft', 'issued'))
  execute function public.vet_check_status('vet_veterinary_feed_directives');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_veterinary_feed_directives
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > issued', 'issued > corrected', 'issued > revoked'
    )
  )
  execute function public.vet_check_status('vet_veterinary_feed_directives');
--> statement-breakpoint
create or replace function public.vet_fill_veterinary_feed_directives_status() returns trigger
language plpgsql
as $function$
begin
  case new.status
    when 'corrected' then
      new.ended_by := coalesce(new.ended_by, public.vet_acting_user_of(new.organization_id));
      new.ended_at := coalesce(new.ended_at, now());
      if new.ended_by is null then
        perform public.vet_refuse_unnamed('vet_veterinary_feed_directives', 'feed directive', 'corrected', 'ended_by', true);
      end if;
      if new.end_reason is null then
        perform public.vet_refuse_unnamed('vet_veterinary_feed_directives', 'feed directive', 'corrected', 'end_reason', false);
      end if;
    when 'revoked' then
      new.ended_by := coalesce(new.ended_by, public.vet_acting_user_of(new.organization_id));
      new.ended_at := coalesce(new.ended_at, now());
      if new.ended_by is null then
        perform public.vet_refuse_unnamed('vet_veterinary_feed_directives', 'feed directive', 'revoked', 'ended_by', true);
      end if;
      if new.end_reason is null then
        perform public.vet_refuse_unnamed('vet_veterinary_feed_directives', 'feed directive', 'revoked', 'end_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_veterinary_feed_directives_status() is
  'Writes what the state of a feed directive says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_veterinary_feed_directives
  for each row when (new.status in ('corrected', 'revoked'))
  execute function public.vet_fill_veterinary_feed_directives_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_veterinary_feed_directives
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_veterinary_feed_directives_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_veterinary_feed_directives
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > issued', 'issued > corrected', 'issued > revoked'
    )
  )
  execute function public.vet_check_status('vet_veterinary_feed_directives');
--> statement-breakpoint
revoke execute on function public.vet_fill_veterinary_feed_directives_status() from public;
-- vet-plan: down
drop trigger if exists vet_verify_status on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop function if exists public.vet_fill_veterinary_feed_directives_status();
