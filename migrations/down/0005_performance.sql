-- source: sql/after-tables/whole/owner_calls.sql
do $owner$
declare
  signature text;
begin
  if to_regprocedure('public.vet_called_as_owner()') is null then
    return;
  end if;
  foreach signature in array public.vet_called_as_owner() loop
    if to_regprocedure(signature) is not null and public.vet_role_exists('vet_owner') then
      execute format('revoke execute on function %s from vet_owner', signature::regprocedure);
    end if;
  end loop;
end
$owner$;
--> statement-breakpoint
drop function if exists public.vet_called_as_owner();
--> statement-breakpoint
-- source: sql/after-tables/partitions/ranges.sql
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
--> statement-breakpoint
-- source: sql/after-tables/partitions/partitioned_tables.sql
drop function if exists public.vet_partitioned_tables();
