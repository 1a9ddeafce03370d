-- Ranges of the partitioned tables, in UTC. vet_ensure_partitions() is to be called from time to time: it makes the
-- ranges of the months ahead, and of every month that has rows in the DEFAULT partition, and moves those rows.
create or replace function public.vet_partition_start(moment timestamptz, every text) returns timestamptz
language sql immutable strict parallel safe
set search_path = ''
as $function$
  select date_trunc(every, moment at time zone 'UTC') at time zone 'UTC'
$function$;
--> statement-breakpoint
comment on function public.vet_partition_start(timestamptz, text) is 'First moment of the month or quarter of a moment, in UTC.';
--> statement-breakpoint
-- In UTC, whatever the session's zone: a month added in New York ends in another month than it should.
create or replace function public.vet_partition_next(moment timestamptz, every text, ranges integer default 1)
returns timestamptz
language sql immutable strict parallel safe
set search_path = ''
as $function$
  select (
    date_trunc(every, moment at time zone 'UTC')
    + make_interval(months => case every when 'quarter' then 3 else 1 end * ranges)
  ) at time zone 'UTC'
$function$;
--> statement-breakpoint
comment on function public.vet_partition_next(timestamptz, text, integer) is
  'First moment of the range that comes so many ranges after that of a moment, in UTC.';
--> statement-breakpoint
create or replace function public.vet_partition_name(table_name text, range_start timestamptz, every text) returns text
language sql immutable strict parallel safe
set search_path = ''
as $function$
  select table_name || to_char(range_start at time zone 'UTC', case every when 'quarter' then '_YYYY"_q"Q' else '_YYYY_MM' end)
$function$;
--> statement-breakpoint
comment on function public.vet_partition_name(text, timestamptz, text) is
  'Name of the partition of a range, for example vet_audit_logs_2024_01 or vet_inventory_transactions_2024_q1.';
--> statement-breakpoint
-- Makes the partition of one range. Rows of the range that wait in DEFAULT are moved first: PostgreSQL would refuse the
-- range otherwise. Writers of the table wait until it is done, so a large backlog is best moved at a quiet hour.
create or replace function public.vet_create_partition(table_name text, range_start timestamptz) returns bigint
language plpgsql security definer
set search_path = ''
as $function$
declare
  described record;
  partition_name text;
  default_name constant text := table_name || '_default';
  waiting_name constant text := table_name || '_waiting';
  range_end timestamptz;
  column_list text;
  moved bigint;
begin
  select * into strict described from public.vet_partitioned_tables() p where p.name = table_name;
  range_start := public.vet_partition_start(range_start, described.every);
  range_end := public.vet_partition_next(range_start, described.every);
  partition_name := public.vet_partition_name(table_name, range_start, described.every);
  execute format('lock table public.%I in access exclusive mode', default_name);
  -- A row that moves is neither changed nor removed: no guard refuses it and nothing is counted twice.
  execute format('alter table public.%I disable trigger user', default_name);
  execute format(
    'create table public.%I (like public.%I including defaults including generated including constraints)',
    partition_name, table_name
  );
  select string_agg(format('%I', a.attname), ', ' order by a.attnum) into column_list
  from pg_catalog.pg_attribute a
  where a.attrelid = format('public.%I', table_name)::regclass and a.attnum > 0
    and not a.attisdropped and a.attgenerated = '';
  -- The rows wait aside and enter once the range is attached: attaching a filled table checks its foreign keys as the
  -- owner, from whom row-level security hides every parent.
  execute format('create table public.%I (like public.%I)', waiting_name, default_name);
  execute format(
    'with moved as (delete from public.%I where %I >= $1 and %I < $2 returning %s) insert into public.%I (%s) select %s from moved',
    default_name, described.column_name, described.column_name, column_list, waiting_name, column_list, column_list
  ) using range_start, range_end;
  get diagnostics moved = row_count;
  execute format('alter table public.%I enable trigger user', default_name);
  execute format(
    'alter table public.%I attach partition public.%I for values from (%L) to (%L)',
    table_name, partition_name, range_start, range_end
  );
  execute format('alter table public.%I disable trigger user', partition_name);
  execute format(
    'insert into public.%I (%s) select %s from public.%I', partition_name, column_list, column_list, waiting_name
  );
  execute format('alter table public.%I enable trigger user', partition_name);
  execute format('drop table public.%I', waiting_name);
  perform public.vet_protect_partition(partition_name);
  return moved;
end
$function$;
--> statement-breakpoint
comment on function public.vet_create_partition(text, timestamptz) is
  'Makes the partition of a range, with the rows of the range that waited in DEFAULT; returns how many those were.';
--> statement-breakpoint
create or replace function public.vet_ensure_partitions(
  ahead integer default 3,
  at timestamptz default now()
) returns table (table_name text, partition_name text, rows_moved bigint)
language plpgsql security definer
set search_path = ''
as $function$
declare
  described record;
  wanted timestamptz[];
  range_start timestamptz;
begin
  if ahead is null or at is null or ahead not between 0 and 120 then
    raise exception 'the number of ranges ahead must be between 0 and 120'
      using errcode = '22023', hint = 'Three is enough when this runs every day.';
  end if;
  -- Two callers at once would make the same ranges; the second waits and finds them made.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('vet_ensure_partitions', 0));
  for described in select * from public.vet_partitioned_tables() p order by p.name loop
    table_name := described.name;
    execute format(
      'select array_agg(start order by start) from ('
      'select public.vet_partition_next($2, $1, step) from generate_series(0, $3) step '
      'union select public.vet_partition_start(%I, $1) from public.%I) wanted (start)',
      described.column_name, table_name || '_default'
    ) into wanted using described.every, at, ahead;
    foreach range_start in array wanted loop
      partition_name := public.vet_partition_name(table_name, range_start, described.every);
      if pg_catalog.to_regclass(format('public.%I', partition_name)) is null then
        rows_moved := public.vet_create_partition(table_name, range_start);
        return next;
      end if;
    end loop;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_ensure_partitions(integer, timestamptz) is
  'Makes the current range, those ahead, and those of rows in DEFAULT; returns one row per partition made.';
--> statement-breakpoint
create or replace function public.vet_partition_status() returns table (
  table_name text, partition_name text, range_start timestamptz, range_end timestamptz, is_default boolean, row_count bigint,
  total_bytes bigint
)
language plpgsql security definer
set search_path = ''
as $function$
declare
  bounds text[];
begin
  for table_name, partition_name, is_default, bounds, total_bytes in
    select parent.relname, child.relname, pg_catalog.pg_get_expr(child.relpartbound, child.oid) = 'DEFAULT',
      regexp_match(pg_catalog.pg_get_expr(child.relpartbound, child.oid), $$FROM \('([^']+)'\) TO \('([^']+)'\)$$),
      pg_catalog.pg_total_relation_size(child.oid)
    from public.vet_partitioned_tables() p
      join pg_catalog.pg_class parent on parent.oid = format('public.%I', p.name)::regclass
      join pg_catalog.pg_inherits i on i.inhparent = parent.oid
      join pg_catalog.pg_class child on child.oid = i.inhrelid
    order by parent.relname, child.relname
  loop
    range_start := bounds[1]::timestamptz;
    range_end := bounds[2]::timestamptz;
    -- The planner's estimate for ranges; an exact number for DEFAULT, where a single row matters.
    if is_default then
      execute format('select count(*) from public.%I', partition_name) into row_count;
    else
      select greatest(c.reltuples, 0)::bigint into row_count
      from pg_catalog.pg_class c where c.oid = format('public.%I', partition_name)::regclass;
    end if;
    return next;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_partition_status() is
  'Every partition with its range, size and rows: exact for DEFAULT, estimated for the others.';
--> statement-breakpoint
revoke execute on function public.vet_partition_start(timestamptz, text),
  public.vet_partition_next(timestamptz, text, integer),
  public.vet_partition_name(text, timestamptz, text), public.vet_create_partition(text, timestamptz),
  public.vet_ensure_partitions(integer, timestamptz), public.vet_partition_status(), public.vet_partitioned_tables()
  from public;
--> statement-breakpoint
do $partitions$
begin
  if public.vet_role_exists('vet_owner') then
    alter function public.vet_create_partition(text, timestamptz) owner to vet_owner;
    alter function public.vet_ensure_partitions(integer, timestamptz) owner to vet_owner;
    alter function public.vet_partition_status() owner to vet_owner;
    -- What these functions call in the owner's name, and the triggers that partitions get.
    grant execute on function public.vet_partitioned_tables(), public.vet_partition_start(timestamptz, text),
      public.vet_partition_next(timestamptz, text, integer),
      public.vet_partition_name(text, timestamptz, text), public.vet_protect_partition(text),
      public.vet_role_exists(text), public.vet_set_updated_at(), public.vet_refuse_kept_write(),
      public.vet_refuse_history_change()
      to vet_owner;
  end if;
  if public.vet_role_exists('vet_maintenance') then
    grant execute on function public.vet_ensure_partitions(integer, timestamptz), public.vet_partition_status()
      to vet_maintenance;
  end if;
end
$partitions$;
-- vet-plan: down
do $partitions$
begin
  if public.vet_role_exists('vet_owner') then
    revoke execute on function public.vet_protect_partition(text), public.vet_role_exists(text),
      public.vet_set_updated_at(), public.vet_refuse_kept_write(), public.vet_refuse_history_change()
      from vet_owner;
  end if;
end
$partitions$;
--> statement-breakpoint
drop function if exists public.vet_partition_status();
--> statement-breakpoint
drop function if exists public.vet_ensure_partitions(integer, timestamptz);
--> statement-breakpoint
drop function if exists public.vet_create_partition(text, timestamptz);
--> statement-breakpoint
drop function if exists public.vet_partition_name(text, timestamptz, text);
--> statement-breakpoint
drop function if exists public.vet_partition_next(timestamptz, text, integer);
--> statement-breakpoint
drop function if exists public.vet_partition_start(timestamptz, text);
