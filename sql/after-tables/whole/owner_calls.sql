-- A merge moves rows in the name of the tables' owner: what their triggers call, it may call. The list stays in a function,
-- so that exactly this can be taken back.
do $owner$
declare
  called text[];
  signature text;
begin
  if not public.vet_role_exists('vet_owner') then
    return;
  end if;
  select coalesce(array_agg(p.oid::regprocedure::text order by p.oid::regprocedure::text collate "C"), '{}') into called
  from pg_catalog.pg_proc p
  where p.pronamespace = 'public'::regnamespace and starts_with(p.proname, 'vet_') and p.prokind = 'f'
    and not pg_catalog.has_function_privilege('vet_owner', p.oid, 'execute');
  if to_regprocedure('public.vet_called_as_owner()') is not null then
    execute 'select public.vet_called_as_owner() || $1' into called using called;
  end if;
  execute format(
    'create or replace function public.vet_called_as_owner() returns text[] language sql immutable return %L::text[]', called
  );
  comment on function public.vet_called_as_owner() is
    'Functions that vet_owner was allowed to call, for the triggers of the rows it moves.';
  revoke execute on function public.vet_called_as_owner() from public;
  foreach signature in array called loop
    execute format('grant execute on function %s to vet_owner', signature::regprocedure);
  end loop;
end
$owner$;
-- vet-plan: down
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
