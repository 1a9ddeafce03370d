-- What guards the states of rows. Which states there are and where each leads is in vet_state_transitions(), generated from
-- the state machines of src/schema; triggers of every table that has one call what is here.
--
-- Lists and helpers are for everybody: the triggers run as whoever writes the row.
create or replace function public.vet_in_words(states text[]) returns text
language sql immutable parallel safe
as $function$
  select replace(
    case when cardinality(states) < 2 then states[1]
      else array_to_string(states[:cardinality(states) - 1], ', ') || ' or ' || states[cardinality(states)] end,
    '_', ' '
  )
$function$;
--> statement-breakpoint
comment on function public.vet_in_words(text[]) is 'States as a person reads them: checked in, completed or no show.';
--> statement-breakpoint
create or replace function public.vet_one(entity text) returns text
language sql immutable parallel safe
as $function$
  select case when entity ~* '^[aeiou]' then 'an ' else 'a ' end || entity
$function$;
--> statement-breakpoint
comment on function public.vet_one(text) is 'An entity with its article.';
--> statement-breakpoint
create or replace function public.vet_refuse_transition(table_name text, from_state text, to_state text) returns void
language plpgsql stable
as $function$
declare
  entity text;
  allowed text[];
  way text;
begin
  select max(t.entity), coalesce(array_agg(t.to_state) filter (where t.from_state is not distinct from $2), '{}')
  into entity, allowed
  from public.vet_state_transitions() t
  where t.table_name = $1;
  way := case
    when from_state is null then 'it starts as ' || public.vet_in_words(allowed)
    when allowed = '{}' then 'it is final'
    else 'it can become ' || public.vet_in_words(allowed)
  end;
  raise exception using
    errcode = 'VP001',
    schema = 'public', table = table_name, column = 'status',
    constraint = table_name || case when from_state is null then '_status_start' else '_status_transition' end,
    message = case
      when from_state is null
        then format('%s cannot start as %s; %s', public.vet_one(entity), public.vet_in_words(array[to_state]), way)
      else format('%s that is %s cannot become %s; %s', public.vet_one(entity), public.vet_in_words(array[from_state]),
        public.vet_in_words(array[to_state]), way)
    end,
    hint = case
      when from_state is null then 'Write it in one of these states, then move it. Imports of history run as vet_maintenance.'
      when allowed = '{}' then 'Write a new one instead.'
      else 'Move it step by step; vet_state_transitions() lists every move.'
    end;
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_transition(text, text, text) is
  'Raises VP001: what a row is, what it cannot become, and what it can. Without a first state: where it may start.';
--> statement-breakpoint
-- The table is an argument, because tg_table_name is the name of a shard elsewhere. Called for what is refused only: the
-- moves that are allowed stand in the conditions of the triggers, generated from the same machines as the list.
create or replace function public.vet_check_status() returns trigger
language plpgsql
as $function$
begin
  if tg_op = 'INSERT' then
    -- Imports bring rows as they were; current_user is vet_app inside
    -- withTenant(), whoever is connected.
    if pg_catalog.pg_has_role(current_user, pg_catalog.to_regrole('vet_maintenance'), 'usage')
      or (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = current_user)
    then
      return new;
    end if;
    perform public.vet_refuse_transition(tg_argv[0], null, new.status);
  end if;
  perform public.vet_refuse_transition(tg_argv[0], old.status, new.status);
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_status() is
  'Refuses a row in a state it cannot start in, and a change of state that is no move of its machine.';
--> statement-breakpoint
create or replace function public.vet_refuse_unnamed(
  table_name text, entity text, state text, column_name text, is_person boolean
) returns void
language plpgsql stable
as $function$
begin
  raise exception using
    errcode = 'VP010',
    schema = 'public', table = table_name, column = column_name,
    constraint = left(table_name || '_' || column_name, 54) || '_demanded',
    message = format(
      case when is_person then '%s cannot become %s while nobody is named in %s'
        else '%s cannot become %s without a reason in %s' end,
      public.vet_one(entity), public.vet_in_words(array[state]), column_name
    ),
    hint = case when is_person
      then format('Give %s, or set in the context who acts (withTenant, vet_set_context).', column_name)
      else format('Give %s in the same statement.', column_name)
    end;
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_unnamed(text, text, text, text, boolean) is
  'Raises VP010: a state needs a person or a reason that neither row nor context gives.';
--> statement-breakpoint
-- Who acts, where the practice knows them: staff of the platform or of another practice are none of its users.
create or replace function public.vet_acting_user_of(organization uuid) returns uuid
language plpgsql stable
as $function$
declare
  acting constant uuid := public.vet_acting_user();
begin
  if acting is null then
    return null;
  end if;
  return (select u.id from public.vet_users u where u.organization_id = organization and u.id = acting);
end
$function$;
--> statement-breakpoint
comment on function public.vet_acting_user_of(uuid) is 'The user who acts, if it is one of the practice.';
--> statement-breakpoint
create or replace function public.vet_acting_staff_of(organization uuid) returns uuid
language plpgsql stable
as $function$
declare
  acting constant uuid := public.vet_acting_staff();
  login constant uuid := public.vet_acting_user();
begin
  if acting is not null then
    return (select s.id from public.vet_staff s where s.organization_id = organization and s.id = acting);
  end if;
  if login is null then
    return null;
  end if;
  return (select s.id from public.vet_staff s where s.organization_id = organization and s.user_id = login limit 1);
end
$function$;
--> statement-breakpoint
comment on function public.vet_acting_staff_of(uuid) is
  'The staff member who acts, or the one the acting user is, in the practice.';
--> statement-breakpoint
create or replace function public.vet_acting_veterinarian_of(organization uuid) returns uuid
language plpgsql stable
as $function$
declare
  acting constant uuid := public.vet_acting_staff();
  login constant uuid := public.vet_acting_user();
begin
  if acting is null and login is null then
    return null;
  end if;
  return (
    select v.id from public.vet_veterinarians v
    where v.organization_id = organization and (v.staff_id = acting or v.user_id = login)
    order by v.staff_id = acting desc nulls last
    limit 1
  );
end
$function$;
--> statement-breakpoint
comment on function public.vet_acting_veterinarian_of(uuid) is
  'The veterinarian who acts, by staff or by login, in the practice.';
--> statement-breakpoint
revoke execute on function public.vet_check_status() from public;
-- vet-plan: down
drop function if exists public.vet_acting_veterinarian_of(uuid);
--> statement-breakpoint
drop function if exists public.vet_acting_staff_of(uuid);
--> statement-breakpoint
drop function if exists public.vet_acting_user_of(uuid);
--> statement-breakpoint
drop function if exists public.vet_refuse_unnamed(text, text, text, text, boolean);
--> statement-breakpoint
drop function if exists public.vet_check_status();
--> statement-breakpoint
drop function if exists public.vet_refuse_transition(text, text, text);
--> statement-breakpoint
drop function if exists public.vet_one(text);
--> statement-breakpoint
drop function if exists public.vet_in_words(text[]);
