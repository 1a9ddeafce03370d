-- What EXCLUDE constraints stand on: an id as a range of one value. GiST compares ranges without any extension, so that
-- the constraints work on every server and on PGlite with nothing installed.
do $type$
begin
  if to_regtype('public.vet_uuid_range') is null then
    create type public.vet_uuid_range as range (subtype = uuid, multirange_type_name = public.vet_uuid_multirange);
  end if;
end
$type$;
--> statement-breakpoint
do $type$
begin
  if to_regtype('public.vet_text_range') is null then
    create type public.vet_text_range as range (
      subtype = text, collation = "C", multirange_type_name = public.vet_text_multirange
    );
  end if;
end
$type$;
--> statement-breakpoint
comment on type public.vet_text_range is 'A range of texts; used with a single one, see vet_exactly().';
--> statement-breakpoint
comment on type public.vet_uuid_range is 'A range of ids; used with a single one, see vet_exactly().';
--> statement-breakpoint
create or replace function public.vet_exactly(id uuid) returns public.vet_uuid_range
language sql immutable strict parallel safe
as $function$
  select public.vet_uuid_range(id, id, '[]')
$function$;
--> statement-breakpoint
comment on function public.vet_exactly(uuid) is 'The range that holds one id and no other, for EXCLUDE constraints.';
--> statement-breakpoint
create or replace function public.vet_exactly(code text) returns public.vet_text_range
language sql immutable strict parallel safe
as $function$
  select public.vet_text_range(code, code, '[]')
$function$;
--> statement-breakpoint
comment on function public.vet_exactly(text) is 'The range that holds one text and no other, for EXCLUDE constraints.';
--> statement-breakpoint
create or replace function public.vet_add_exclusion(table_name text, constraint_name text, definition text) returns void
language plpgsql
as $function$
begin
  if not exists (
    select from pg_catalog.pg_constraint
    where conrelid = format('public.%I', table_name)::regclass and conname = constraint_name
  ) then
    execute format('alter table public.%I add constraint %I exclude using gist %s', table_name, constraint_name, definition);
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_add_exclusion(text, text, text) is 'Adds an EXCLUDE constraint that is not there yet.';
--> statement-breakpoint
-- Rows that claim the same thing wait for each other before they are written. Without it, two that arrive together each
-- wait for the other's row, and one ends as a deadlock after a second instead of being told that the slot is taken.
-- Arguments are the columns that name what is claimed.
create or replace function public.vet_queue_bookings() returns trigger
language plpgsql
as $function$
declare
  booking constant jsonb := to_jsonb(new);
  claimed text;
begin
  -- In one order for everybody, so that two who want the same pair do not wait for each other.
  for claimed in
    select distinct booking ->> name from unnest(tg_argv) name where booking ->> name is not null order by 1
  loop
    perform pg_catalog.pg_advisory_xact_lock(
      pg_catalog.hashtextextended(new.organization_id::text || claimed, 0)
    );
  end loop;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_queue_bookings() is 'Lets bookings of one thing be written one after the other.';
--> statement-breakpoint
revoke execute on function public.vet_add_exclusion(text, text, text), public.vet_queue_bookings() from public;
-- vet-plan: down
drop function if exists public.vet_queue_bookings();
--> statement-breakpoint
drop function if exists public.vet_add_exclusion(text, text, text);
--> statement-breakpoint
drop function if exists public.vet_exactly(uuid);
--> statement-breakpoint
drop function if exists public.vet_exactly(text);
--> statement-breakpoint
drop type if exists public.vet_text_range;
--> statement-breakpoint
drop type if exists public.vet_uuid_range;
