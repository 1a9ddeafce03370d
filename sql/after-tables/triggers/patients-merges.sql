-- Two records of one animal become one. The row in vet_patient_merge_events is the merge: inserting it moves every row
-- that points at the merged record, writing its reverted_at takes that back. Nobody can have the one without the other,
-- so the row proves to every guard that a row may change its patient. Append-only history keeps the id it was written
-- with; vet_surviving_patient() says where that record went.
--
-- Locks: both patients for update, in the order of their ids, before anything else. Whoever inserts a row for one of
-- them holds a key-share lock on it and goes first, or waits and is then told that the record was merged.
create or replace function public.vet_patient_moves(organization_id uuid, from_patient uuid, to_patient uuid)
returns boolean
language sql stable
as $function$
  select exists (
    select from public.vet_patient_merge_events e
    where e.organization_id = vet_patient_moves.organization_id
      and (
        e.merged_patient_id = from_patient and e.surviving_patient_id = to_patient and e.reverted_at is null
        -- Taken back by this transaction, and at no other time.
        or e.surviving_patient_id = from_patient and e.merged_patient_id = to_patient and e.reverted_at = now()
      )
  )
$function$;
--> statement-breakpoint
comment on function public.vet_patient_moves(uuid, uuid, uuid) is
  'Whether a merge of two records, or its undoing, moves rows from the one patient to the other.';
--> statement-breakpoint
create or replace function public.vet_surviving_patient(organization_id uuid, patient_id uuid) returns uuid
language sql stable
as $function$
  with recursive followed (patient_id, step) as (
    select vet_surviving_patient.patient_id, 0
    union all
    select e.surviving_patient_id, f.step + 1
    from followed f
    join public.vet_patient_merge_events e
      on e.organization_id = vet_surviving_patient.organization_id and e.merged_patient_id = f.patient_id
        and e.reverted_at is null
    where f.step < 1000
  )
  select f.patient_id from followed f order by f.step desc limit 1
$function$;
--> statement-breakpoint
comment on function public.vet_surviving_patient(uuid, uuid) is
  'The record that goes on for a patient: itself, or the one it was merged into, however often.';
--> statement-breakpoint
-- Every column that points at a patient, read from the foreign keys, so that a new table cannot be forgotten.
create or replace function public.vet_patient_references()
returns table (table_name text, column_name text, is_history boolean)
language sql stable
as $function$
  select c.relname::text, a.attname::text,
    exists (select from pg_catalog.pg_trigger t where t.tgrelid = c.oid and t.tgname = 'vet_check_append_only')
  from pg_catalog.pg_constraint k
  join pg_catalog.pg_class c on c.oid = k.conrelid
  join unnest(k.conkey, k.confkey) pair (own, theirs) on true
  join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
  join pg_catalog.pg_attribute p on p.attrelid = k.confrelid and p.attnum = pair.theirs and p.attname = 'id'
  where k.contype = 'f' and k.confrelid = 'public.vet_patients'::regclass and k.conparentid = 0
    and not c.relispartition and c.relname <> 'vet_patient_merge_events'
  order by 1, 2
$function$;
--> statement-breakpoint
comment on function public.vet_patient_references() is
  'Columns that point at a patient; is_history where rows are append-only and stay with the record they were written for.';
--> statement-breakpoint
create or replace function public.vet_check_patient_merge() returns trigger
language plpgsql
as $function$
declare
  survivor public.vet_patients;
  duplicate public.vet_patients;
  patient public.vet_patients;
  actor constant uuid := public.vet_acting_user();
begin
  if tg_op = 'INSERT' then
    for patient in
      select p.* from public.vet_patients p
      where p.organization_id = new.organization_id and p.id in (new.surviving_patient_id, new.merged_patient_id)
      order by p.id
      for update
    loop
      if patient.id = new.surviving_patient_id then survivor := patient; end if;
      if patient.id = new.merged_patient_id then duplicate := patient; end if;
    end loop;
    -- What cannot be seen is for the foreign key and row-level security to refuse; what is one, for the check.
    if survivor.id is null or duplicate.id is null or survivor.id = duplicate.id then
      return new;
    end if;
    perform public.vet_refuse_outside_tenant(new.organization_id, 'vet_patient_merge_events');
    perform public.vet_refuse_merged_patient(
      new.organization_id, new.merged_patient_id, 'vet_patient_merge_events', 'merged_patient_id'
    );
    perform public.vet_refuse_merged_patient(
      new.organization_id, new.surviving_patient_id, 'vet_patient_merge_events', 'surviving_patient_id'
    );
    if survivor.species_id <> duplicate.species_id then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_patient_merge_events', column = 'merged_patient_id',
        constraint = 'vet_patient_merge_events_species',
        message = 'the two records are of animals of different species',
        hint = 'Correct the species of the wrong record first, or keep both records.';
    end if;
    if survivor.client_id <> duplicate.client_id and not new.is_across_clients then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_patient_merge_events', column = 'is_across_clients',
        constraint = 'vet_patient_merge_events_clients',
        message = 'the two records belong to different clients',
        hint = 'Transfer one of the animals first, or say that the merge crosses clients (is_across_clients).';
    end if;
    if (survivor.status = 'deceased') <> (duplicate.status = 'deceased') then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_patient_merge_events', column = 'merged_patient_id',
        constraint = 'vet_patient_merge_events_deceased',
        message = 'one of the two records says that the animal died, the other one does not',
        hint = 'Make the two records agree first.';
    end if;
    if new.reverted_at is not null or new.reverted_by is not null or new.revert_reason is not null then
      raise exception using
        errcode = 'VP004', schema = 'public', table = 'vet_patient_merge_events', column = 'reverted_at',
        constraint = 'vet_patient_merge_events_reverted_at_later',
        message = 'a merge is taken back after it was made',
        hint = 'Leave reverted_at, reverted_by and revert_reason out.';
    end if;
    new.merged_at := now();
    new.merged_by := coalesce(actor, new.merged_by);
    if new.merged_by is null then
      raise exception using
        errcode = 'VP010', schema = 'public', table = 'vet_patient_merge_events', column = 'merged_by',
        constraint = 'vet_patient_merge_events_merged_by_required',
        message = 'a merge needs somebody who answers for it',
        hint = 'Set the user of the context, or merged_by.';
    end if;
    return new;
  end if;

  -- Depth 1 is a statement of a client; the trigger that moves rows arrives here at depth 2.
  if pg_catalog.pg_trigger_depth() > 1 then
    return new;
  end if;
  if (to_jsonb(new) - '{organization_id,updated_at}'::text[]) = (to_jsonb(old) - '{organization_id,updated_at}'::text[])
  then
    return new;
  end if;
  if old.reverted_at is not null
    or (to_jsonb(new) - '{organization_id,updated_at,reverted_at,reverted_by,revert_reason}'::text[])
      <> (to_jsonb(old) - '{organization_id,updated_at,reverted_at,reverted_by,revert_reason}'::text[])
  then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_patient_merge_events',
      constraint = 'vet_patient_merge_events_closed',
      message = 'a merge is not rewritten, it can only be taken back once',
      hint = 'Take it back with vet_unmerge_patients() and merge again.';
  end if;
  perform from public.vet_patients p
  where p.organization_id = new.organization_id and p.id in (new.surviving_patient_id, new.merged_patient_id)
  order by p.id
  for update;
  perform public.vet_refuse_outside_tenant(new.organization_id, 'vet_patient_merge_events');
  -- What was moved on is not here to be moved back.
  perform public.vet_refuse_merged_patient(
    new.organization_id, new.surviving_patient_id, 'vet_patient_merge_events', 'surviving_patient_id'
  );
  new.reverted_at := now();
  new.reverted_by := coalesce(actor, new.reverted_by);
  if new.reverted_by is null then
    raise exception using
      errcode = 'VP010', schema = 'public', table = 'vet_patient_merge_events', column = 'reverted_by',
      constraint = 'vet_patient_merge_events_reverted_by_required',
      message = 'taking back a merge needs somebody who answers for it',
      hint = 'Set the user of the context, or reverted_by.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_patient_merge() is
  'Refuses merges of records that cannot be one animal, and changes of a merge other than taking it back.';
--> statement-breakpoint
-- Rows are moved in the name of the tables' owner, whom row-level security binds to the tenant of the context.
create or replace function public.vet_refuse_outside_tenant(organization_id uuid, table_name text) returns void
language plpgsql
as $function$
begin
  if coalesce(current_setting('app.current_tenant', true), '') <> organization_id::text then
    raise exception using
      errcode = 'VP012', schema = 'public', table = table_name, constraint = table_name || '_context',
      message = 'records are merged, and merges taken back, in the context of their practice',
      hint = 'Call vet_set_context() first, or use withTenant().';
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_outside_tenant(uuid, text) is 'Refuses work that needs the context of this tenant.';
--> statement-breakpoint
create or replace function public.vet_refuse_merged_patient(
  organization_id uuid, patient_id uuid, table_name text, column_name text
) returns void
language plpgsql
as $function$
begin
  if exists (
    select from public.vet_patient_merge_events e
    where e.organization_id = vet_refuse_merged_patient.organization_id
      and e.merged_patient_id = vet_refuse_merged_patient.patient_id and e.reverted_at is null
  ) then
    raise exception using
      errcode = 'VP002', schema = 'public', table = table_name, column = column_name,
      constraint = table_name || '_patient_merged',
      message = format('patient %s was merged into another record', patient_id),
      hint = format('Use patient %s.', public.vet_surviving_patient(organization_id, patient_id));
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_merged_patient(uuid, uuid, text, text) is
  'Refuses a patient whose record was merged into another one, and names that one.';
--> statement-breakpoint
-- Notes in adjusted_records what a statement changed beside the patient, so that it can be taken back.
create or replace function public.vet_adjusted(table_name text, id uuid, before jsonb) returns jsonb
language sql immutable
as $function$
  select jsonb_build_array(jsonb_build_object('table', table_name, 'id', id, 'before', before))
$function$;
--> statement-breakpoint
comment on function public.vet_adjusted(text, uuid, jsonb) is 'One entry of vet_patient_merge_events.adjusted_records.';
--> statement-breakpoint
create or replace function public.vet_keep_patient_merge() returns trigger
language plpgsql
security definer
set search_path = ''
as $function$
declare
  -- Rows of which the survivor has the same: they stay where they are, and are read there.
  stays constant text[] := array['vet_invoice_items', 'vet_recall_notifications', 'vet_animal_group_members'];
  moved jsonb := '{}';
  adjusted jsonb := '[]';
  reference record;
  ids uuid[];
  candidate uuid;
  clash text;
begin
  -- One primary chip and one primary tattoo: the survivor's stays the primary one.
  with demoted as (
    update public.vet_patient_identifiers i set is_primary = false
    where i.organization_id = new.organization_id and i.patient_id = new.merged_patient_id
      and i.is_primary and i.removed_on is null and i.kind in ('iso_11784', 'microchip_legacy', 'tattoo')
      and exists (
        select from public.vet_patient_identifiers s
        where s.organization_id = new.organization_id and s.patient_id = new.surviving_patient_id
          and s.is_primary and s.removed_on is null and s.kind in ('iso_11784', 'microchip_legacy', 'tattoo')
          and (s.kind = 'tattoo') = (i.kind = 'tattoo')
      )
    returning i.id
  )
  select adjusted || coalesce(
    jsonb_agg(public.vet_adjusted('vet_patient_identifiers', d.id, '{"is_primary": true}') -> 0), '[]'
  ) into adjusted from demoted d;

  -- A claim the survivor has too ends on the duplicate: it goes on there.
  with ended as (
    update public.vet_patient_owners o set ends_on = greatest(o.starts_on, current_date)
    where o.organization_id = new.organization_id and o.patient_id = new.merged_patient_id and o.ends_on is null
      and exists (
        select from public.vet_patient_owners s
        where s.organization_id = new.organization_id and s.patient_id = new.surviving_patient_id
          and s.client_id = o.client_id and s.ownership_type = o.ownership_type and s.ends_on is null
      )
    returning o.id
  )
  select adjusted || coalesce(
    jsonb_agg(public.vet_adjusted('vet_patient_owners', e.id, '{"ends_on": null}') -> 0), '[]'
  ) into adjusted from ended e;

  -- Further claims come along, but the survivor's primary owner and the shares of its owners hold.
  with other as (
    select o.id, o.is_primary, o.share_percent,
      exists (
        select from public.vet_patient_owners s
        where s.organization_id = new.organization_id and s.patient_id = new.surviving_patient_id
          and s.is_primary and s.ends_on is null
      ) as has_primary,
      exists (
        select from public.vet_patient_owners s
        where s.organization_id = new.organization_id and s.patient_id = new.surviving_patient_id
          and s.ends_on is null
      ) as has_owners
    from public.vet_patient_owners o
    where o.organization_id = new.organization_id and o.patient_id = new.merged_patient_id and o.ends_on is null
  ), demoted as (
    update public.vet_patient_owners o
    set is_primary = o.is_primary and not other.has_primary,
      share_percent = case when other.has_owners then null else o.share_percent end
    from other
    where o.organization_id = new.organization_id and o.id = other.id
      and (other.is_primary and other.has_primary or other.share_percent is not null and other.has_owners)
    returning o.id, other.is_primary, other.share_percent
  )
  select adjusted || coalesce(
    jsonb_agg(public.vet_adjusted(
      'vet_patient_owners', d.id, jsonb_build_object('is_primary', d.is_primary, 'share_percent', d.share_percent)
    ) -> 0), '[]'
  ) into adjusted from demoted d;

  -- An allergy that both records know was entered twice.
  with twice as (
    update public.vet_patient_allergies a
    set status = 'entered_in_error', ended_on = greatest(current_date, a.onset_on), ended_by = new.merged_by,
      end_reason = 'Recorded twice: the record this one was merged into has it.'
    where a.organization_id = new.organization_id and a.patient_id = new.merged_patient_id and a.status = 'active'
      and exists (
        select from public.vet_patient_allergies s
        where s.organization_id = new.organization_id and s.patient_id = new.surviving_patient_id
          and s.substance_normalized = a.substance_normalized and s.status = 'active'
      )
    returning a.id
  )
  select adjusted || coalesce(
    jsonb_agg(public.vet_adjusted(
      'vet_patient_allergies', t.id, '{"status": "active", "ended_on": null, "ended_by": null, "end_reason": null}'
    ) -> 0), '[]'
  ) into adjusted from twice t;

  -- No allergy drops off the banner. It stays there when the merge is taken back: one warning too many does no harm.
  update public.vet_patients p
  set known_allergies = p.known_allergies || (
    select jsonb_agg(a.entry)
    from public.vet_patients d, jsonb_array_elements(d.known_allergies) a (entry)
    where d.organization_id = new.organization_id and d.id = new.merged_patient_id
      and not exists (
        select from jsonb_array_elements(p.known_allergies) k (entry)
        where lower(k.entry ->> 'substance') = lower(a.entry ->> 'substance')
      )
  )
  where p.organization_id = new.organization_id and p.id = new.surviving_patient_id
    and exists (
      select from public.vet_patients d, jsonb_array_elements(d.known_allergies) a (entry)
      where d.organization_id = new.organization_id and d.id = new.merged_patient_id
        and not exists (
          select from jsonb_array_elements(p.known_allergies) k (entry)
          where lower(k.entry ->> 'substance') = lower(a.entry ->> 'substance')
        )
    );

  -- Encounters last: whoever changes a note locks the note and then its encounter.
  for reference in
    select r.* from public.vet_patient_references() r where not r.is_history
    order by r.table_name = 'vet_medical_encounters', r.table_name, r.column_name
  loop
    ids := array[]::uuid[];
    begin
      execute format(
        'with moved as (update public.%I set %I = $3 where organization_id = $1 and %I = $2 returning id) '
        'select coalesce(array_agg(id order by id), array[]::uuid[]) from moved',
        reference.table_name, reference.column_name, reference.column_name
      ) into ids using new.organization_id, new.merged_patient_id, new.surviving_patient_id;
    exception when unique_violation or exclusion_violation then
      get stacked diagnostics clash = constraint_name;
      if reference.table_name <> all (stays) then
        raise exception using
          errcode = 'VP012', schema = 'public', table = 'vet_patient_merge_events', column = 'merged_patient_id',
          constraint = 'vet_patient_merge_events_clash',
          message = format('both records have rows in %s that exclude each other (%s)', reference.table_name, clash),
          hint = 'End, cancel or correct one of the two first, then merge.';
      end if;
      for candidate in
        execute format(
          'select id from public.%I where organization_id = $1 and %I = $2 order by id',
          reference.table_name, reference.column_name
        ) using new.organization_id, new.merged_patient_id
      loop
        begin
          execute format(
            'update public.%I set %I = $3 where organization_id = $1 and id = $2',
            reference.table_name, reference.column_name
          ) using new.organization_id, candidate, new.surviving_patient_id;
          ids := ids || candidate;
        exception when unique_violation or exclusion_violation then null;
        end;
      end loop;
    end;
    continue when ids = array[]::uuid[];
    if reference.column_name = 'patient_id' then
      moved := moved || jsonb_build_object(reference.table_name, ids);
    else
      select adjusted || jsonb_agg(public.vet_adjusted(
        reference.table_name, i, jsonb_build_object(reference.column_name, new.merged_patient_id)
      ) -> 0) into adjusted from unnest(ids) i;
    end if;
  end loop;

  -- An animal that died stays so in the record that was emptied.
  select adjusted || public.vet_adjusted(
    'vet_patients', p.id,
    jsonb_build_object('status', p.status, 'deleted_at', p.deleted_at, 'deleted_by', p.deleted_by)
  ) into adjusted
  from public.vet_patients p
  where p.organization_id = new.organization_id and p.id = new.merged_patient_id;
  update public.vet_patients p
  set status = case p.status when 'deceased' then p.status else 'inactive' end,
    deleted_at = now(), deleted_by = new.merged_by
  where p.organization_id = new.organization_id and p.id = new.merged_patient_id;

  update public.vet_patient_merge_events e set moved_records = moved, adjusted_records = adjusted
  where e.organization_id = new.organization_id and e.id = new.id;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_patient_merge() is
  'Moves the rows of a merged patient to the surviving one and notes which.';
--> statement-breakpoint
create or replace function public.vet_keep_patient_unmerge() returns trigger
language plpgsql
security definer
set search_path = ''
as $function$
declare
  entry record;
  assignments text;
begin
  for entry in
    select m.key as table_name, array(select jsonb_array_elements_text(m.value)::uuid) as ids
    from jsonb_each(new.moved_records) m
    where exists (
      select from public.vet_patient_references() r where r.table_name = m.key and r.column_name = 'patient_id'
    )
    order by m.key = 'vet_medical_encounters', m.key
  loop
    execute format(
      'update public.%I set patient_id = $3 where organization_id = $1 and patient_id = $2 and id = any ($4)',
      entry.table_name
    ) using new.organization_id, new.surviving_patient_id, new.merged_patient_id, entry.ids;
  end loop;
  for entry in
    select a.value ->> 'table' as table_name, (a.value ->> 'id')::uuid as id, a.value -> 'before' as before
    from jsonb_array_elements(new.adjusted_records) with ordinality a (value, place)
    where to_regclass('public.' || quote_ident(a.value ->> 'table')) is not null
    order by a.place desc
  loop
    select string_agg(format('%I = b.%I', key, key), ', ') into assignments from jsonb_object_keys(entry.before) key;
    execute format(
      'update public.%I t set %s from jsonb_populate_record(null::public.%I, $3) b '
      'where t.organization_id = $1 and t.id = $2',
      entry.table_name, assignments, entry.table_name
    ) using new.organization_id, entry.id, entry.before;
  end loop;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_patient_unmerge() is
  'Moves the rows of a merge back and takes back what it changed. What was written since stays with the survivor.';
--> statement-breakpoint
create or replace function public.vet_check_merge_delete() returns trigger
language plpgsql
as $function$
begin
  raise exception using
    errcode = 'VP003', schema = 'public', table = 'vet_patient_merge_events',
    constraint = 'vet_patient_merge_events_append_only',
    message = 'a merge of two records is history and is not deleted',
    hint = 'Take it back with vet_unmerge_patients().';
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_merge_delete() is 'Refuses to delete the history of merges.';
--> statement-breakpoint
create or replace trigger vet_check_patient_merge
  before insert or update on public.vet_patient_merge_events
  for each row execute function public.vet_check_patient_merge();
--> statement-breakpoint
create or replace trigger vet_check_merge_delete
  before delete on public.vet_patient_merge_events
  for each row execute function public.vet_check_merge_delete();
--> statement-breakpoint
create or replace trigger vet_keep_patient_merge
  after insert on public.vet_patient_merge_events
  for each row execute function public.vet_keep_patient_merge();
--> statement-breakpoint
create or replace trigger vet_keep_patient_unmerge
  after update on public.vet_patient_merge_events
  for each row when (old.reverted_at is null and new.reverted_at is not null)
  execute function public.vet_keep_patient_unmerge();
--> statement-breakpoint
create or replace function public.vet_merge_patients(
  organization_id uuid, surviving_patient_id uuid, merged_patient_id uuid, reason text,
  is_across_clients boolean default false
) returns public.vet_patient_merge_events
language plpgsql
as $function$
declare
  merge public.vet_patient_merge_events;
begin
  insert into public.vet_patient_merge_events as e
    (organization_id, surviving_patient_id, merged_patient_id, reason, is_across_clients, merged_by)
  values (
    vet_merge_patients.organization_id, vet_merge_patients.surviving_patient_id, vet_merge_patients.merged_patient_id,
    vet_merge_patients.reason, vet_merge_patients.is_across_clients, public.vet_acting_user()
  )
  returning e.id into merge.id;
  select e.* into merge from public.vet_patient_merge_events e
  where e.organization_id = vet_merge_patients.organization_id and e.id = merge.id;
  return merge;
end
$function$;
--> statement-breakpoint
comment on function public.vet_merge_patients(uuid, uuid, uuid, text, boolean) is
  'Merges the second record into the first one and returns what was moved.';
--> statement-breakpoint
create or replace function public.vet_unmerge_patients(organization_id uuid, merge_id uuid, reason text)
returns public.vet_patient_merge_events
language plpgsql
as $function$
declare
  merge public.vet_patient_merge_events;
begin
  update public.vet_patient_merge_events e
  set reverted_at = now(), reverted_by = public.vet_acting_user(), revert_reason = vet_unmerge_patients.reason
  where e.organization_id = vet_unmerge_patients.organization_id and e.id = merge_id
  returning e.* into merge;
  if merge.id is null then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_patient_merge_events', column = 'id',
      constraint = 'vet_patient_merge_events_known',
      message = format('merge %s is not known in this practice', merge_id),
      hint = 'Merges of a patient are in vet_patient_merge_events.';
  end if;
  return merge;
end
$function$;
--> statement-breakpoint
comment on function public.vet_unmerge_patients(uuid, uuid, text) is
  'Takes a merge back: moved rows return to their record, what was written since stays with the survivor.';
--> statement-breakpoint
-- A record that was merged away is not edited: its rows and its future are the survivor's.
create or replace function public.vet_check_merged_patient_update() returns trigger
language plpgsql
as $function$
begin
  if pg_catalog.pg_trigger_depth() = 1
    -- Generated columns are not computed yet.
    and (to_jsonb(new) - '{organization_id,updated_at,name_normalized}'::text[])
      <> (to_jsonb(old) - '{organization_id,updated_at,name_normalized}'::text[])
  then
    perform public.vet_refuse_merged_patient(old.organization_id, old.id, 'vet_patients', 'id');
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_merged_patient_update() is 'Refuses changes of a record that was merged into another.';
--> statement-breakpoint
create or replace trigger vet_check_merged_patient
  before update on public.vet_patients
  for each row when (old.deleted_at is not null)
  execute function public.vet_check_merged_patient_update();
--> statement-breakpoint
revoke execute on function public.vet_patient_moves(uuid, uuid, uuid), public.vet_surviving_patient(uuid, uuid),
  public.vet_patient_references(), public.vet_check_patient_merge(), public.vet_refuse_outside_tenant(uuid, text),
  public.vet_refuse_merged_patient(uuid, uuid, text, text), public.vet_adjusted(text, uuid, jsonb),
  public.vet_keep_patient_merge(), public.vet_keep_patient_unmerge(), public.vet_check_merge_delete(),
  public.vet_merge_patients(uuid, uuid, uuid, text, boolean), public.vet_unmerge_patients(uuid, uuid, text),
  public.vet_check_merged_patient_update()
  from public;
--> statement-breakpoint
do $roles$
declare
  granted text;
begin
  if public.vet_role_exists('vet_owner') then
    alter function public.vet_keep_patient_merge() owner to vet_owner;
    alter function public.vet_keep_patient_unmerge() owner to vet_owner;
  end if;
  foreach granted in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(granted) then
      execute format(
        'grant execute on function public.vet_patient_moves(uuid, uuid, uuid), public.vet_surviving_patient(uuid, uuid),
           public.vet_patient_references(), public.vet_refuse_outside_tenant(uuid, text),
           public.vet_refuse_merged_patient(uuid, uuid, text, text), public.vet_adjusted(text, uuid, jsonb),
           public.vet_merge_patients(uuid, uuid, uuid, text, boolean), public.vet_unmerge_patients(uuid, uuid, text)
         to %I',
        granted
      );
    end if;
  end loop;
  foreach granted in array array['vet_readonly', 'vet_auditor'] loop
    if public.vet_role_exists(granted) then
      execute format('grant execute on function public.vet_surviving_patient(uuid, uuid) to %I', granted);
    end if;
  end loop;
end
$roles$;
-- vet-plan: down
drop trigger if exists vet_check_merged_patient on public.vet_patients;
--> statement-breakpoint
drop trigger if exists vet_keep_patient_unmerge on public.vet_patient_merge_events;
--> statement-breakpoint
drop trigger if exists vet_keep_patient_merge on public.vet_patient_merge_events;
--> statement-breakpoint
drop trigger if exists vet_check_merge_delete on public.vet_patient_merge_events;
--> statement-breakpoint
drop trigger if exists vet_check_patient_merge on public.vet_patient_merge_events;
--> statement-breakpoint
drop function if exists public.vet_check_merged_patient_update();
--> statement-breakpoint
drop function if exists public.vet_unmerge_patients(uuid, uuid, text);
--> statement-breakpoint
drop function if exists public.vet_merge_patients(uuid, uuid, uuid, text, boolean);
--> statement-breakpoint
drop function if exists public.vet_check_merge_delete();
--> statement-breakpoint
drop function if exists public.vet_keep_patient_unmerge();
--> statement-breakpoint
drop function if exists public.vet_keep_patient_merge();
--> statement-breakpoint
drop function if exists public.vet_adjusted(text, uuid, jsonb);
--> statement-breakpoint
drop function if exists public.vet_check_patient_merge();
--> statement-breakpoint
drop function if exists public.vet_refuse_merged_patient(uuid, uuid, text, text);
--> statement-breakpoint
drop function if exists public.vet_refuse_outside_tenant(uuid, text);
--> statement-breakpoint
drop function if exists public.vet_patient_references();
--> statement-breakpoint
drop function if exists public.vet_surviving_patient(uuid, uuid);
--> statement-breakpoint
drop function if exists public.vet_patient_moves(uuid, uuid, uuid);
