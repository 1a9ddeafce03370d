/** A practice in miniature: one of every kind of object a catalogue describes. */
export const PRACTICE = `
do $roles$
declare
  wanted text;
begin
  foreach wanted in array array['vet_owner', 'vet_app', 'vet_readonly', 'vet_auditor', 'vet_maintenance'] loop
    begin
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end
$roles$;
grant usage, create on schema public to vet_owner;
grant usage on schema public to vet_app;
create extension if not exists btree_gist;

create domain public.vet_microchip as text not null default 'none' constraint vet_microchip_shape check (value ~ '^[0-9a-z]+$');
create type public.vet_mood as enum ('calm', 'nervous');
create sequence public.vet_invoice_numbers start 1000;

create table public.vet_organizations (
  id uuid not null default gen_random_uuid(),
  name varchar(255) not null,
  constraint vet_organizations_pk primary key (id)
);
create table public.vet_clients (
  organization_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name varchar(100) not null,
  name_normalized text collate "C" generated always as (lower(btrim(name))) stored not null,
  email text,
  kind text not null default 'person',
  balance numeric(12, 2) not null default 0,
  born_on date,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now(),
  constraint vet_clients_pk primary key (organization_id, id),
  constraint vet_clients_organization_fk foreign key (organization_id)
    references public.vet_organizations (id) on delete restrict,
  constraint vet_clients_kind_list check (kind in ('person', 'shelter')),
  constraint vet_clients_born check (extract(year from born_on) between 1900 and 2100),
  constraint vet_clients_email_unique unique nulls not distinct (organization_id, email)
);
create table public.vet_appointments (
  organization_id uuid not null,
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  room text,
  constraint vet_appointments_pk primary key (organization_id, id),
  constraint vet_appointments_client_fk foreign key (organization_id, client_id)
    references public.vet_clients (organization_id, id) on delete restrict,
  constraint vet_appointments_room_free exclude using gist (
    organization_id with =, room with =, tstzrange(starts_at, ends_at, '[)') with &&
  ) where (room is not null)
);
create table public.vet_audit_logs (
  organization_id uuid not null,
  id uuid not null default gen_random_uuid(),
  occurred_at timestamptz not null,
  action text not null constraint vet_audit_logs_action_not_blank check (btrim(action) <> ''),
  constraint vet_audit_logs_pk primary key (organization_id, id, occurred_at)
) partition by range (occurred_at);
create table public.vet_audit_logs_2026_01 partition of public.vet_audit_logs
  for values from ('2026-01-01 00:00:00+00') to ('2026-02-01 00:00:00+00');
create table public.vet_audit_logs_default partition of public.vet_audit_logs default;
create table public.vet_audit_seals (
  organization_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  log_at timestamptz not null,
  constraint vet_audit_seals_pk primary key (organization_id, id),
  constraint vet_audit_seals_log_fk foreign key (organization_id, log_id, log_at) references public.vet_audit_logs
);
create table public.vet_species (code text constraint vet_species_pk primary key, chip public.vet_microchip);

comment on table public.vet_clients is 'People responsible for animals.';
comment on column public.vet_clients.kind is 'Who the client is.';
comment on constraint vet_clients_kind_list on public.vet_clients is 'A closed list.';

create index vet_clients_name_normalized_idx on public.vet_clients (organization_id, name_normalized);
create index vet_clients_shelter_idx on public.vet_clients (organization_id, (lower(name))) where kind = 'shelter';
create index vet_clients_settings_idx on public.vet_clients using gin (settings jsonb_path_ops);
create index vet_appointments_client_id_idx on public.vet_appointments (organization_id, client_id);
create index vet_audit_seals_log_idx on public.vet_audit_seals (organization_id, log_id, log_at);
create index vet_audit_logs_action_idx on public.vet_audit_logs (organization_id, action);
create statistics public.vet_clients_kind_stats (dependencies) on organization_id, kind from public.vet_clients;

create function public.vet_touch() returns trigger language plpgsql as $function$
begin
  new.created_at := now();
  return new;
end
$function$;
create function public.vet_has_permission(user_id uuid, action text default 'read') returns boolean
language sql stable security definer set search_path = '' as $function$
  select user_id is not null and action <> ''
$function$;
create function public.vet_add(a integer, b integer) returns integer language sql immutable strict parallel safe
begin atomic
  select a + b;
end;
create procedure public.vet_prune(older_than interval) language plpgsql as $function$ begin null; end $function$;
revoke execute on function public.vet_touch() from public;
revoke execute on function public.vet_has_permission(uuid, text) from public;
grant execute on function public.vet_has_permission(uuid, text) to vet_app;

create trigger vet_touch before update on public.vet_clients for each row
  when (old.name is distinct from new.name) execute function public.vet_touch();
create trigger vet_audit_touch before update of action on public.vet_audit_logs for each row
  execute function public.vet_touch();

create view public.vet_active_clients with (security_invoker = true) as
  select c.id, c.name || '.' || c.kind as label, coalesce(c.email, 'c.none') as email,
    (select count(*) from public.vet_appointments a where a.client_id = c.id) as appointments
  from public.vet_clients c where c.kind = 'person' and exists (select from public.vet_species s where s.code = c.kind);
create view public.vet_client_counts as
  select kind, count(*) as clients from public.vet_clients group by kind having count(*) > 1 order by kind;
create view public.vet_agenda as
  select c.name, a.starts_at at time zone 'UTC' as starts_at from public.vet_clients c
  join public.vet_appointments a using (organization_id) where a.client_id = c.id;
create view public.vet_names as
  with named as (select name from public.vet_clients) select name from named union all select code from public.vet_species;

do $protect$
declare
  tenant record;
begin
  for tenant in select relname::text as name, case relname when 'vet_organizations' then 'id' else 'organization_id' end as key
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname ~ '^vet_'
      and relname <> 'vet_species' loop
    execute format('alter table public.%I enable row level security, force row level security', tenant.name);
    execute format(
      'create policy %I on public.%I using (%I = (select nullif(current_setting(''app.current_tenant'', true), '''')::uuid)) '
      'with check (%I = (select nullif(current_setting(''app.current_tenant'', true), '''')::uuid))',
      'tenant_isolation_' || substr(tenant.name, 5), tenant.name, tenant.key, tenant.key);
    execute format('create policy %I on public.%I to vet_maintenance using (true)', 'maintenance_' || substr(tenant.name, 5), tenant.name);
    execute format('alter table public.%I owner to vet_owner', tenant.name);
  end loop;
end
$protect$;
grant select, insert, update, delete on public.vet_clients, public.vet_appointments to vet_app;
grant update (name) on public.vet_organizations to vet_app;
grant select on public.vet_organizations to vet_app, vet_readonly with grant option;
grant select on public.vet_species to public;
alter table public.vet_clients set (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.05);
`
