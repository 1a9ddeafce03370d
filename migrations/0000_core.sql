-- vet-plan: phase core
-- source: sql/before-tables/protect_tables.sql
-- What every table gets beside its columns: owner, forced row-level security, grants and the updated_at trigger.
-- One call per table stands in sql/after-tables/security. Roles that do not exist are left out.
create or replace function public.vet_set_updated_at() returns trigger
language plpgsql
as $function$
begin
  new.updated_at := now();
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_set_updated_at() is 'Keeps updated_at for every client, whatever it sends.';
--> statement-breakpoint
create or replace function public.vet_role_exists(role_name text) returns boolean
language sql stable
as $function$
  select coalesce(current_setting('vet_plan.roles', true), '') <> 'off'
    and exists (select from pg_catalog.pg_roles where rolname = role_name)
$function$;
--> statement-breakpoint
comment on function public.vet_role_exists(text) is 'Whether a role is there and to be used by this migration run.';
--> statement-breakpoint
create or replace function public.vet_grant(privileges text, table_name text, role_name text) returns void
language plpgsql
as $function$
begin
  if public.vet_role_exists(role_name) then
    execute format('grant %s on public.%I to %I', privileges, table_name, role_name);
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_grant(text, text, text) is 'Grants on a table of this package to a role, if the role is there.';
--> statement-breakpoint
create or replace function public.vet_protect_any_table(table_name text) returns void
language plpgsql
as $function$
begin
  execute format('revoke all on public.%I from public', table_name);
  execute format(
    'create or replace trigger vet_set_updated_at before update on public.%I '
    'for each row execute function public.vet_set_updated_at()',
    table_name
  );
  perform public.vet_grant('select', table_name, 'vet_readonly');
  perform public.vet_grant('select, insert, update, delete', table_name, 'vet_maintenance');
  if public.vet_role_exists('vet_owner') then
    execute format('alter table public.%I owner to vet_owner', table_name);
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_protect_any_table(text) is 'What tenant and reference tables have in common. Safe to repeat.';
--> statement-breakpoint
-- Tables of one tenant: the application reads and writes them under row-level security, which binds the owner too.
create or replace function public.vet_protect_tenant_table(table_name text) returns void
language plpgsql
as $function$
declare
  maintenance constant text := 'maintenance_' || substr(table_name, 5);
begin
  perform public.vet_protect_any_table(table_name);
  execute format('alter table public.%I enable row level security', table_name);
  execute format('alter table public.%I force row level security', table_name);
  perform public.vet_grant('select, insert, update, delete', table_name, 'vet_app');
  if public.vet_role_exists('vet_maintenance') then
    execute format('drop policy if exists %I on public.%I', maintenance, table_name);
    execute format(
      'create policy %I on public.%I as permissive for all to vet_maintenance using (true) with check (true)',
      maintenance, table_name
    );
  end if;
end
$function$;
--> statement-breakpoint
comment on function public.vet_protect_tenant_table(text) is
  'Gives a tenant table its owner, forced row-level security, grants and triggers. Safe to repeat.';
--> statement-breakpoint
-- Reference tables shared by all tenants: everybody reads them, only the command line writes them.
create or replace function public.vet_protect_reference_table(table_name text) returns void
language plpgsql
as $function$
begin
  perform public.vet_protect_any_table(table_name);
  perform public.vet_grant('select', table_name, 'vet_app');
end
$function$;
--> statement-breakpoint
comment on function public.vet_protect_reference_table(text) is
  'Gives a shared reference table its owner, read-only grants and triggers. Safe to repeat.';
--> statement-breakpoint
revoke execute on function public.vet_set_updated_at(), public.vet_role_exists(text),
  public.vet_grant(text, text, text), public.vet_protect_any_table(text), public.vet_protect_tenant_table(text),
  public.vet_protect_reference_table(text)
  from public;
--> statement-breakpoint
-- source: sql/before-tables/roles.sql
-- Group roles without login. Hosts create login roles of their own and grant these to them.
--   vet_owner        owns the tables; nobody logs in as it
--   vet_app          the running application: row-level security applies, no DDL, no TRUNCATE
--   vet_readonly     reports: reads one tenant at a time, under row-level security
--   vet_auditor      reads the audit trail, writes nothing
--   vet_maintenance  all tenants through policies of its own; used by the command line only
-- `vet_plan.roles = off` skips them, for servers where an administrator creates roles.
do $roles$
declare
  wanted text;
begin
  if current_setting('vet_plan.roles', true) = 'off' then
    return;
  end if;
  foreach wanted in array array['vet_owner', 'vet_app', 'vet_readonly', 'vet_auditor', 'vet_maintenance'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls', wanted);
      exception
        -- Roles belong to the whole cluster: a migration of another database may have made it in between.
        when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
  -- Whoever migrates must be able to hand tables to vet_owner and to act as the application.
  foreach wanted in array array['vet_owner', 'vet_app', 'vet_maintenance'] loop
    if not pg_catalog.pg_has_role(current_user, wanted, 'usage') then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
  grant usage, create on schema public to vet_owner;
  grant usage on schema public to vet_app, vet_readonly, vet_auditor, vet_maintenance;
end
$roles$;
--> statement-breakpoint
-- source: sql/before-tables/tenant_context.sql
-- Sets who acts and for which tenant, for the rest of the transaction, in one round trip.
--
-- A procedure, because CALL skips planner and executor: 25 microseconds less than SELECT of the same code, in every
-- transaction of every request. vet_set_context() is the same for clients that can only SELECT.
--
-- SET LOCAL by EXECUTE, not set_config(): a sharding proxy forwards only the statement form. A second tenant in the same
-- transaction is refused, so that a forgotten COMMIT never mixes two practices. A role that row-level security does not
-- bind (superuser, BYPASSRLS), that owns the tables, sees all tenants or may read nothing becomes vet_app, and where it
-- cannot, the call fails.
create or replace procedure public.vet_enter_tenant(
  organization_id uuid,
  user_id uuid default null,
  staff_id uuid default null,
  session_id text default null,
  request_id text default null,
  ip_address text default null,
  user_agent text default null,
  reason text default null
)
language plpgsql
as $procedure$
begin
  -- One condition for everything unusual: plpgsql prepares each expression it meets anew in every transaction.
  if organization_id is null
    or current_setting('app.current_tenant', true) not in ('', organization_id::text)
    or current_user <> 'vet_app' and (
      not pg_catalog.row_security_active('public.vet_organizations')
      -- NULL, hence no, where the role does not exist.
      or pg_catalog.pg_has_role(pg_catalog.to_regrole('vet_owner'), 'usage')
      or pg_catalog.pg_has_role(pg_catalog.to_regrole('vet_maintenance'), 'usage')
      or not pg_catalog.has_table_privilege('public.vet_organizations', 'select')
    )
  then
    if organization_id is null then
      raise exception 'a tenant context needs an organization id'
        using errcode = '22004', hint = 'Pass the id of the practice this request belongs to.';
    end if;
    if current_setting('app.current_tenant', true) not in ('', organization_id::text) then
      raise exception 'this transaction already belongs to another organization'
        using errcode = '25001', hint = 'Commit or roll back first: one transaction serves one organization.';
    end if;
    execute 'set local role vet_app';
  end if;
  execute 'set local app.current_tenant = ''' || organization_id
    || '''; set local app.current_user_id = ''' || coalesce(user_id::text, '')
    || '''; set local app.current_staff_id = ''' || coalesce(staff_id::text, '')
    || '''; set local app.session_id = ' || quote_literal(coalesce(session_id, ''))
    || '; set local app.request_id = ' || quote_literal(coalesce(request_id, ''))
    || '; set local app.client_ip = ' || quote_literal(coalesce(ip_address, ''))
    || '; set local app.user_agent = ' || quote_literal(coalesce(user_agent, ''))
    || '; set local app.audit_reason = ' || quote_literal(coalesce(reason, ''));
end
$procedure$;
--> statement-breakpoint
comment on procedure public.vet_enter_tenant(uuid, uuid, uuid, text, text, text, text, text) is
  'Sets tenant and actor for the current transaction. Call it first in every transaction, never inside a savepoint.';
--> statement-breakpoint
create or replace function public.vet_set_context(
  organization_id uuid,
  user_id uuid default null,
  staff_id uuid default null,
  session_id text default null,
  request_id text default null,
  ip_address text default null,
  user_agent text default null,
  reason text default null
) returns void
language plpgsql
as $function$
begin
  call public.vet_enter_tenant(
    organization_id, user_id, staff_id, session_id, request_id, ip_address, user_agent, reason
  );
end
$function$;
--> statement-breakpoint
comment on function public.vet_set_context(uuid, uuid, uuid, text, text, text, text, text) is
  'vet_enter_tenant() for clients that can only SELECT.';
--> statement-breakpoint
-- source: src/schema
CREATE TABLE "vet_client_relationships" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"related_client_id" uuid NOT NULL,
	"relationship_type" text NOT NULL,
	"is_authorized_agent" boolean DEFAULT false NOT NULL,
	"can_authorize_treatment" boolean DEFAULT false NOT NULL,
	"can_authorize_payment" boolean DEFAULT false NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_client_relationships_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_client_relationships_unique" UNIQUE("organization_id","client_id","related_client_id","relationship_type"),
	CONSTRAINT "vet_client_relationships_relationship_type_list" CHECK ("vet_client_relationships"."relationship_type" in ('spouse', 'parent', 'child', 'sibling', 'caretaker', 'agent', 'emergency_contact', 'business_partner', 'other')),
	CONSTRAINT "vet_client_relationships_two_clients" CHECK ("vet_client_relationships"."client_id" <> "vet_client_relationships"."related_client_id"),
	CONSTRAINT "vet_client_relationships_ends_on_after_starts_on" CHECK ("vet_client_relationships"."ends_on" >= "vet_client_relationships"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "vet_client_relationships" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_clients" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"client_number" varchar(50),
	"client_type" text DEFAULT 'person' NOT NULL,
	"business_name" varchar(255),
	"first_name" varchar(100) NOT NULL,
	"last_name" varchar(100) NOT NULL,
	"first_name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("first_name"))) STORED NOT NULL,
	"last_name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("last_name"))) STORED NOT NULL,
	"email" varchar(255),
	"email_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("email"))) STORED,
	"phone" varchar(20),
	"phone_normalized" text COLLATE "C" GENERATED ALWAYS AS (regexp_replace("phone", '(?!^\+)[^0-9]', '', 'g')) STORED,
	"mobile" varchar(20),
	"mobile_normalized" text COLLATE "C" GENERATED ALWAYS AS (regexp_replace("mobile", '(?!^\+)[^0-9]', '', 'g')) STORED,
	"address_line1" varchar(255),
	"address_line2" varchar(255),
	"city" varchar(100),
	"state" varchar(100),
	"postal_code" varchar(20),
	"country" varchar(2) DEFAULT 'US' NOT NULL,
	"emergency_contact_name" varchar(200),
	"emergency_contact_phone" varchar(20),
	"preferred_language" varchar(35) DEFAULT 'en' NOT NULL,
	"communication_preferences" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"marketing_consent" boolean DEFAULT false NOT NULL,
	"tax_id_encrypted" text,
	"credit_limit" numeric(12, 2),
	"account_balance" numeric(12, 2) DEFAULT '0' NOT NULL,
	"notes" text,
	"status" text DEFAULT 'active' NOT NULL,
	"is_active" boolean GENERATED ALWAYS AS ("status" = 'active') STORED NOT NULL,
	"anonymized_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_clients_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_clients_client_type_list" CHECK ("vet_clients"."client_type" in ('person', 'business', 'shelter', 'rescue', 'government')),
	CONSTRAINT "vet_clients_status_list" CHECK ("vet_clients"."status" in ('active', 'inactive', 'blocked', 'deceased')),
	CONSTRAINT "vet_clients_business_named" CHECK ("vet_clients"."client_type" = 'person' or coalesce(btrim("vet_clients"."business_name"), '') <> ''),
	CONSTRAINT "vet_clients_first_name_not_blank" CHECK (btrim("vet_clients"."first_name") <> ''),
	CONSTRAINT "vet_clients_last_name_not_blank" CHECK (btrim("vet_clients"."last_name") <> ''),
	CONSTRAINT "vet_clients_email_shape" CHECK ("vet_clients"."email" ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
	CONSTRAINT "vet_clients_country_iso_3166" CHECK ("vet_clients"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "vet_clients_communication_preferences_object" CHECK (jsonb_typeof("vet_clients"."communication_preferences") = 'object'),
	CONSTRAINT "vet_clients_tax_id_encrypted_envelope" CHECK ("vet_clients"."tax_id_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_clients_credit_limit_not_negative" CHECK ("vet_clients"."credit_limit" >= 0),
	CONSTRAINT "vet_clients_anonymized_at_keeps_no_contact" CHECK ("vet_clients"."anonymized_at" is null or ("vet_clients"."email" is null and "vet_clients"."phone" is null and "vet_clients"."mobile" is null and "vet_clients"."tax_id_encrypted" is null)),
	CONSTRAINT "vet_clients_deleted_at_after_created_at" CHECK ("vet_clients"."deleted_at" >= "vet_clients"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_clients" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_auth_tokens" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"token_hash" varchar(64) NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_auth_tokens_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_auth_tokens_token_hash_unique" UNIQUE("organization_id","token_hash"),
	CONSTRAINT "vet_auth_tokens_kind_list" CHECK ("vet_auth_tokens"."kind" in ('password_reset', 'email_verify', 'mfa', 'invite', 'api')),
	CONSTRAINT "vet_auth_tokens_token_hash_sha256" CHECK ("vet_auth_tokens"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_auth_tokens_expires_at_after_created_at" CHECK ("vet_auth_tokens"."expires_at" >= "vet_auth_tokens"."created_at"),
	CONSTRAINT "vet_auth_tokens_used_at_before_expiry" CHECK ("vet_auth_tokens"."used_at" between "vet_auth_tokens"."created_at" and "vet_auth_tokens"."expires_at")
);
--> statement-breakpoint
ALTER TABLE "vet_auth_tokens" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_sessions" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" varchar(64) NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"ip_address" varchar(45),
	"user_agent" varchar(512),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_sessions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_sessions_token_hash_unique" UNIQUE("organization_id","token_hash"),
	CONSTRAINT "vet_sessions_token_hash_sha256" CHECK ("vet_sessions"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_sessions_expires_at_after_created_at" CHECK ("vet_sessions"."expires_at" >= "vet_sessions"."created_at"),
	CONSTRAINT "vet_sessions_revoked_at_after_created_at" CHECK ("vet_sessions"."revoked_at" >= "vet_sessions"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_sessions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_users" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"email" varchar(255) NOT NULL,
	"email_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("email"))) STORED NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"first_name" varchar(100) NOT NULL,
	"last_name" varchar(100) NOT NULL,
	"phone" varchar(20),
	"password_hash" varchar(255),
	"mfa_secret_encrypted" text,
	"mfa_backup_codes_encrypted" text,
	"last_login_at" timestamp with time zone,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_users_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_users_email_unique" UNIQUE("organization_id","email_normalized"),
	CONSTRAINT "vet_users_email_shape" CHECK ("vet_users"."email" ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
	CONSTRAINT "vet_users_first_name_not_blank" CHECK (btrim("vet_users"."first_name") <> ''),
	CONSTRAINT "vet_users_last_name_not_blank" CHECK (btrim("vet_users"."last_name") <> ''),
	CONSTRAINT "vet_users_password_hash_hashed" CHECK ("vet_users"."password_hash" ~ '^[$].+[$].+'),
	CONSTRAINT "vet_users_mfa_secret_encrypted_envelope" CHECK ("vet_users"."mfa_secret_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_users_mfa_backup_codes_encrypted_envelope" CHECK ("vet_users"."mfa_backup_codes_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$')
);
--> statement-breakpoint
ALTER TABLE "vet_users" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_identifiers" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" varchar(50) NOT NULL,
	"value_normalized" text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace("value", '[^0-9A-Za-z]', '', 'g'))) STORED NOT NULL,
	"issuer" varchar(100),
	"body_site" varchar(100),
	"applied_on" date,
	"removed_on" date,
	"is_primary" boolean DEFAULT false NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_identifiers_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_identifiers_kind_list" CHECK ("vet_patient_identifiers"."kind" in ('iso_11784', 'microchip_legacy', 'tattoo', 'ear_tag', 'leg_band', 'brand', 'passport', 'registration', 'rabies_tag', 'license_tag', 'other')),
	CONSTRAINT "vet_patient_identifiers_value_normalized_not_blank" CHECK (btrim("vet_patient_identifiers"."value_normalized") <> ''),
	CONSTRAINT "vet_patient_identifiers_removed_on_after_applied_on" CHECK ("vet_patient_identifiers"."removed_on" >= "vet_patient_identifiers"."applied_on"),
	CONSTRAINT "vet_patient_identifiers_iso_11784" CHECK ("vet_patient_identifiers"."kind" <> 'iso_11784' or ("vet_patient_identifiers"."value_normalized" ~ '^[0-9]{15}$' and substr("vet_patient_identifiers"."value_normalized", 1, 3) <> '000' and substr("vet_patient_identifiers"."value_normalized", 4) <= '274877906943')),
	CONSTRAINT "vet_patient_identifiers_microchip_legacy" CHECK ("vet_patient_identifiers"."kind" <> 'microchip_legacy' or "vet_patient_identifiers"."value_normalized" ~ '^[0-9A-Z]{9,10}$')
);
--> statement-breakpoint
ALTER TABLE "vet_patient_identifiers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_owners" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"ownership_type" text DEFAULT 'owner' NOT NULL,
	"is_primary" boolean DEFAULT false NOT NULL,
	"share_percent" numeric(5, 2),
	"starts_on" date DEFAULT current_date NOT NULL,
	"ends_on" date,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_owners_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_owners_ownership_type_list" CHECK ("vet_patient_owners"."ownership_type" in ('owner', 'co_owner', 'guardian', 'foster', 'breeder', 'shelter', 'caretaker')),
	CONSTRAINT "vet_patient_owners_share_percent_range" CHECK ("vet_patient_owners"."share_percent" between 0 and 100),
	CONSTRAINT "vet_patient_owners_ends_on_after_starts_on" CHECK ("vet_patient_owners"."ends_on" >= "vet_patient_owners"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "vet_patient_owners" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patient_weight_history" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"weight_kg" numeric(8, 3) NOT NULL,
	"method" text DEFAULT 'scale' NOT NULL,
	"body_condition_score" smallint,
	"muscle_condition_score" text,
	"measured_at" timestamp with time zone DEFAULT now() NOT NULL,
	"measured_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patient_weight_history_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patient_weight_history_weight_kg_positive" CHECK ("vet_patient_weight_history"."weight_kg" > 0),
	CONSTRAINT "vet_patient_weight_history_method_list" CHECK ("vet_patient_weight_history"."method" in ('scale', 'tape', 'estimated', 'owner_reported')),
	CONSTRAINT "vet_patient_weight_history_body_condition_score_range" CHECK ("vet_patient_weight_history"."body_condition_score" between 1 and 9),
	CONSTRAINT "vet_patient_weight_history_muscle_condition_score_list" CHECK ("vet_patient_weight_history"."muscle_condition_score" in ('normal', 'mild_loss', 'moderate_loss', 'severe_loss'))
);
--> statement-breakpoint
ALTER TABLE "vet_patient_weight_history" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_patients" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"client_id" uuid NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"species_id" uuid NOT NULL,
	"breed_id" uuid,
	"breed_text" varchar(100),
	"color" varchar(100),
	"markings" text,
	"sex" text DEFAULT 'unknown' NOT NULL,
	"reproductive_status" text DEFAULT 'unknown' NOT NULL,
	"date_of_birth" date,
	"date_of_birth_is_estimated" boolean DEFAULT false NOT NULL,
	"weight_kg" numeric(8, 3),
	"microchip_number" varchar(50),
	"tattoo" varchar(50),
	"known_allergies" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"special_instructions" text,
	"photo_url" varchar(500),
	"status" text DEFAULT 'active' NOT NULL,
	"deceased_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_patients_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_patients_name_not_blank" CHECK (btrim("vet_patients"."name") <> ''),
	CONSTRAINT "vet_patients_sex_list" CHECK ("vet_patients"."sex" in ('male', 'female', 'unknown')),
	CONSTRAINT "vet_patients_reproductive_status_list" CHECK ("vet_patients"."reproductive_status" in ('intact', 'neutered', 'spayed', 'unknown')),
	CONSTRAINT "vet_patients_status_list" CHECK ("vet_patients"."status" in ('active', 'inactive', 'deceased', 'transferred', 'lost')),
	CONSTRAINT "vet_patients_weight_kg_positive" CHECK ("vet_patients"."weight_kg" > 0),
	CONSTRAINT "vet_patients_known_allergies_array" CHECK (jsonb_typeof("vet_patients"."known_allergies") = 'array'),
	CONSTRAINT "vet_patients_deceased_dated" CHECK (("vet_patients"."status" = 'deceased') = ("vet_patients"."deceased_at" is not null)),
	CONSTRAINT "vet_patients_born_before_death" CHECK ("vet_patients"."date_of_birth" <= ("vet_patients"."deceased_at" at time zone 'UTC')::date + 1),
	CONSTRAINT "vet_patients_deleted_at_after_created_at" CHECK ("vet_patients"."deleted_at" >= "vet_patients"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_patients" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_breeds" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"species_id" uuid NOT NULL,
	"name" varchar(150) NOT NULL,
	"aliases" text[] DEFAULT '{}'::text[] NOT NULL,
	"average_weight" jsonb,
	"common_health_issues" text[] DEFAULT '{}'::text[] NOT NULL,
	"vbo_id" varchar(20),
	"is_crossbred" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_breeds_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_breeds_name_unique" UNIQUE("species_id","name"),
	CONSTRAINT "vet_breeds_species_unique" UNIQUE("species_id","id"),
	CONSTRAINT "vet_breeds_name_not_blank" CHECK (btrim("vet_breeds"."name") <> ''),
	CONSTRAINT "vet_breeds_vbo_id_shape" CHECK ("vet_breeds"."vbo_id" ~ '^VBO:[0-9]{7}$'),
	CONSTRAINT "vet_breeds_average_weight_range" CHECK (case when jsonb_typeof("vet_breeds"."average_weight" -> 'min') = 'number' and jsonb_typeof("vet_breeds"."average_weight" -> 'max') = 'number' and "vet_breeds"."average_weight" ->> 'unit' = 'kg' then ("vet_breeds"."average_weight" ->> 'min')::numeric > 0 and ("vet_breeds"."average_weight" ->> 'max')::numeric >= ("vet_breeds"."average_weight" ->> 'min')::numeric else "vet_breeds"."average_weight" is null end)
);
--> statement-breakpoint
CREATE TABLE "vet_species" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar(50) NOT NULL,
	"common_name" varchar(100) NOT NULL,
	"scientific_name" varchar(150),
	"ncbi_taxon_id" integer,
	"species_group" text NOT NULL,
	"is_food_producing" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_species_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_species_code_unique" UNIQUE("code"),
	CONSTRAINT "vet_species_species_group_list" CHECK ("vet_species"."species_group" in ('companion', 'equine', 'livestock', 'poultry', 'avian', 'reptile', 'amphibian', 'fish', 'small_mammal', 'camelid', 'wildlife', 'other')),
	CONSTRAINT "vet_species_code_shape" CHECK ("vet_species"."code" ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "vet_species_common_name_not_blank" CHECK (btrim("vet_species"."common_name") <> ''),
	CONSTRAINT "vet_species_ncbi_taxon_id_positive" CHECK ("vet_species"."ncbi_taxon_id" > 0)
);
--> statement-breakpoint
CREATE TABLE "vet_clinics" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(255) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"license_number" varchar(100),
	"phone" varchar(20),
	"email" varchar(255),
	"address_line1" varchar(255),
	"address_line2" varchar(255),
	"city" varchar(100),
	"state" varchar(100),
	"postal_code" varchar(20),
	"country" varchar(2) DEFAULT 'US' NOT NULL,
	"timezone" varchar(50) DEFAULT 'America/New_York' NOT NULL,
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"working_hours" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"dea_registration_encrypted" text,
	"dea_expires_on" date,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_clinics_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_clinics_name_unique" UNIQUE("organization_id","name_normalized"),
	CONSTRAINT "vet_clinics_name_not_blank" CHECK (btrim("vet_clinics"."name") <> ''),
	CONSTRAINT "vet_clinics_email_shape" CHECK ("vet_clinics"."email" ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
	CONSTRAINT "vet_clinics_country_iso_3166" CHECK ("vet_clinics"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "vet_clinics_currency_iso_4217" CHECK ("vet_clinics"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_clinics_working_hours_object" CHECK (jsonb_typeof("vet_clinics"."working_hours") = 'object'),
	CONSTRAINT "vet_clinics_settings_object" CHECK (jsonb_typeof("vet_clinics"."settings") = 'object'),
	CONSTRAINT "vet_clinics_dea_registration_encrypted_envelope" CHECK ("vet_clinics"."dea_registration_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$')
);
--> statement-breakpoint
ALTER TABLE "vet_clinics" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_organizations" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(255) NOT NULL,
	"subscription_tier" text DEFAULT 'starter' NOT NULL,
	"max_clinics" integer DEFAULT 1 NOT NULL,
	"max_users_per_clinic" integer DEFAULT 10 NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_organizations_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_organizations_name_not_blank" CHECK (btrim("vet_organizations"."name") <> ''),
	CONSTRAINT "vet_organizations_subscription_tier_list" CHECK ("vet_organizations"."subscription_tier" in ('starter', 'professional', 'enterprise')),
	CONSTRAINT "vet_organizations_max_clinics_positive" CHECK ("vet_organizations"."max_clinics" > 0),
	CONSTRAINT "vet_organizations_max_users_per_clinic_positive" CHECK ("vet_organizations"."max_users_per_clinic" > 0),
	CONSTRAINT "vet_organizations_settings_object" CHECK (jsonb_typeof("vet_organizations"."settings") = 'object')
);
--> statement-breakpoint
ALTER TABLE "vet_organizations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "vet_client_relationships" ADD CONSTRAINT "vet_client_relationships_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_client_relationships" ADD CONSTRAINT "vet_client_relationships_related_client_fk" FOREIGN KEY ("organization_id","related_client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clients" ADD CONSTRAINT "vet_clients_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clients" ADD CONSTRAINT "vet_clients_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clients" ADD CONSTRAINT "vet_clients_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_auth_tokens" ADD CONSTRAINT "vet_auth_tokens_user_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_sessions" ADD CONSTRAINT "vet_sessions_user_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_users" ADD CONSTRAINT "vet_users_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_users" ADD CONSTRAINT "vet_users_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_identifiers" ADD CONSTRAINT "vet_patient_identifiers_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_owners" ADD CONSTRAINT "vet_patient_owners_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_owners" ADD CONSTRAINT "vet_patient_owners_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_weight_history" ADD CONSTRAINT "vet_patient_weight_history_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patient_weight_history" ADD CONSTRAINT "vet_patient_weight_history_measured_by_fk" FOREIGN KEY ("organization_id","measured_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patients" ADD CONSTRAINT "vet_patients_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patients" ADD CONSTRAINT "vet_patients_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patients" ADD CONSTRAINT "vet_patients_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patients" ADD CONSTRAINT "vet_patients_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_patients" ADD CONSTRAINT "vet_patients_breed_fk" FOREIGN KEY ("species_id","breed_id") REFERENCES "public"."vet_breeds"("species_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_breeds" ADD CONSTRAINT "vet_breeds_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_clinics" ADD CONSTRAINT "vet_clinics_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "vet_client_relationships_related_client_id_idx" ON "vet_client_relationships" USING btree ("organization_id","related_client_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_clients_client_number_unique" ON "vet_clients" USING btree ("organization_id","client_number") WHERE "vet_clients"."client_number" is not null;
--> statement-breakpoint
CREATE INDEX "vet_clients_last_name_normalized_first_name_normalized_idx" ON "vet_clients" USING btree ("organization_id","last_name_normalized","first_name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_clients_first_name_normalized_idx" ON "vet_clients" USING btree ("organization_id","first_name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_clients_email_normalized_idx" ON "vet_clients" USING btree ("organization_id","email_normalized");
--> statement-breakpoint
CREATE INDEX "vet_clients_phone_normalized_idx" ON "vet_clients" USING btree ("organization_id","phone_normalized");
--> statement-breakpoint
CREATE INDEX "vet_clients_mobile_normalized_idx" ON "vet_clients" USING btree ("organization_id","mobile_normalized");
--> statement-breakpoint
CREATE INDEX "vet_clients_clinic_id_status_idx" ON "vet_clients" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_clients_deleted_by_idx" ON "vet_clients" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_auth_tokens_user_id_kind_idx" ON "vet_auth_tokens" USING btree ("organization_id","user_id","kind");
--> statement-breakpoint
CREATE INDEX "vet_auth_tokens_expires_at_idx" ON "vet_auth_tokens" USING btree ("organization_id","expires_at");
--> statement-breakpoint
CREATE INDEX "vet_sessions_user_id_idx" ON "vet_sessions" USING btree ("organization_id","user_id");
--> statement-breakpoint
CREATE INDEX "vet_sessions_expires_at_idx" ON "vet_sessions" USING btree ("organization_id","expires_at");
--> statement-breakpoint
CREATE INDEX "vet_users_clinic_id_is_active_idx" ON "vet_users" USING btree ("organization_id","clinic_id","is_active");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_identifiers_value_unique" ON "vet_patient_identifiers" USING btree ("organization_id","value_normalized","kind") WHERE "vet_patient_identifiers"."removed_on" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_identifiers_chip_unique" ON "vet_patient_identifiers" USING btree ("organization_id","patient_id") WHERE "vet_patient_identifiers"."is_primary" and "vet_patient_identifiers"."removed_on" is null and "vet_patient_identifiers"."kind" in ('iso_11784', 'microchip_legacy');
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_identifiers_tattoo_unique" ON "vet_patient_identifiers" USING btree ("organization_id","patient_id") WHERE "vet_patient_identifiers"."is_primary" and "vet_patient_identifiers"."removed_on" is null and "vet_patient_identifiers"."kind" = 'tattoo';
--> statement-breakpoint
CREATE INDEX "vet_patient_identifiers_patient_id_kind_idx" ON "vet_patient_identifiers" USING btree ("organization_id","patient_id","kind");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_owners_current_unique" ON "vet_patient_owners" USING btree ("organization_id","patient_id","client_id","ownership_type") WHERE "vet_patient_owners"."ends_on" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patient_owners_primary_unique" ON "vet_patient_owners" USING btree ("organization_id","patient_id") WHERE "vet_patient_owners"."is_primary" and "vet_patient_owners"."ends_on" is null;
--> statement-breakpoint
CREATE INDEX "vet_patient_owners_patient_id_starts_on_idx" ON "vet_patient_owners" USING btree ("organization_id","patient_id","starts_on");
--> statement-breakpoint
CREATE INDEX "vet_patient_owners_client_id_idx" ON "vet_patient_owners" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_patient_weight_history_newest_idx" ON "vet_patient_weight_history" USING btree ("organization_id","patient_id","measured_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_patient_weight_history_measured_by_idx" ON "vet_patient_weight_history" USING btree ("organization_id","measured_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_patients_microchip_unique" ON "vet_patients" USING btree ("organization_id","microchip_number") WHERE "vet_patients"."microchip_number" is not null;
--> statement-breakpoint
CREATE INDEX "vet_patients_client_id_status_idx" ON "vet_patients" USING btree ("organization_id","client_id","status");
--> statement-breakpoint
CREATE INDEX "vet_patients_name_normalized_idx" ON "vet_patients" USING btree ("organization_id","name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_patients_clinic_id_status_idx" ON "vet_patients" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_patients_deleted_by_idx" ON "vet_patients" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_patients_species_breed_idx" ON "vet_patients" USING btree ("species_id","breed_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_clinics_is_active_idx" ON "vet_clinics" USING btree ("organization_id","is_active");
--> statement-breakpoint
CREATE INDEX "vet_organizations_created_at_idx" ON "vet_organizations" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "vet_organizations_subscription_tier_idx" ON "vet_organizations" USING btree ("subscription_tier");
--> statement-breakpoint
CREATE POLICY "tenant_isolation_client_relationships" ON "vet_client_relationships" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_clients" ON "vet_clients" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_auth_tokens" ON "vet_auth_tokens" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_sessions" ON "vet_sessions" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_users" ON "vet_users" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_identifiers" ON "vet_patient_identifiers" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_owners" ON "vet_patient_owners" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patient_weight_history" ON "vet_patient_weight_history" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_patients" ON "vet_patients" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_clinics" ON "vet_clinics" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_organizations" ON "vet_organizations" AS PERMISSIVE FOR ALL TO public USING ("id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
-- source: sql/after-tables/comments/clients.sql
do $comments$
begin
  comment on table public.vet_clients is 'A person or organization responsible for animals, who signs, pays and is called.';
  comment on column public.vet_clients.clinic_id is 'Home location.';
  comment on column public.vet_clients.client_number is 'The practice''s own number for this client.';
  comment on column public.vet_clients.first_name_normalized is 'Lower-cased given name, kept by the database, for prefix search.';
  comment on column public.vet_clients.last_name_normalized is 'Lower-cased family name, kept by the database, for prefix search.';
  comment on column public.vet_clients.email_normalized is 'Lower-cased address, kept by the database, for lookup.';
  comment on column public.vet_clients.phone_normalized is 'Digits and leading plus of phone, kept by the database, for lookup.';
  comment on column public.vet_clients.mobile_normalized is 'Digits and leading plus of mobile, kept by the database, for lookup.';
  comment on column public.vet_clients.preferred_language is 'Language of messages, BCP 47.';
  comment on column public.vet_clients.communication_preferences is 'Channels and kinds of messages the client wants.';
  comment on column public.vet_clients.tax_id_encrypted is 'Tax number, encrypted by the application.';
  comment on column public.vet_clients.credit_limit is 'Most the client may owe; empty means no limit was set.';
  comment on column public.vet_clients.account_balance is 'What the client owes (positive) or has in credit (negative).';
  comment on column public.vet_clients.is_active is 'Whether status is active; kept by the database.';
  comment on column public.vet_clients.anonymized_at is 'When name and contact data were removed on request.';

  comment on table public.vet_client_relationships is 'What one client is to another, and what they may decide for them.';
  comment on column public.vet_client_relationships.relationship_type is 'What the related client is to the client.';
  comment on column public.vet_client_relationships.is_authorized_agent is 'May act for the client in general.';
  comment on column public.vet_client_relationships.can_authorize_treatment is 'May consent to treatment of the client''s animals.';
  comment on column public.vet_client_relationships.can_authorize_payment is 'May agree to costs in the client''s name.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/identity.sql
do $comments$
begin
  comment on table public.vet_users is 'A login to one practice. Deactivated when people leave, never deleted.';
  comment on column public.vet_users.clinic_id is 'Home location; empty for somebody who works everywhere.';
  comment on column public.vet_users.email_normalized is 'Lower-cased address, kept by the database; unique within the practice.';
  comment on column public.vet_users.password_hash is 'Password hash with its algorithm; empty with an external identity provider.';
  comment on column public.vet_users.mfa_secret_encrypted is 'Second-factor secret, encrypted by the application.';
  comment on column public.vet_users.mfa_backup_codes_encrypted is 'Second-factor backup codes, encrypted by the application.';

  comment on table public.vet_sessions is 'A signed-in browser or device. Only the hash of its token is stored.';
  comment on column public.vet_sessions.token_hash is 'SHA-256 of the session token, hexadecimal.';
  comment on column public.vet_sessions.expires_at is 'The session ends here at the latest.';
  comment on column public.vet_sessions.revoked_at is 'Ended early by the user or an administrator.';

  comment on table public.vet_auth_tokens is 'A one-time secret for one purpose, stored as its hash.';
  comment on column public.vet_auth_tokens.token_hash is 'SHA-256 of the token, hexadecimal.';
  comment on column public.vet_auth_tokens.used_at is 'When it was redeemed; a token works once.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/patients.sql
do $comments$
begin
  comment on table public.vet_patients is 'An animal under care.';
  comment on column public.vet_patients.client_id is 'Responsible client, who signs and pays.';
  comment on column public.vet_patients.clinic_id is 'Home location.';
  comment on column public.vet_patients.name_normalized is 'Lower-cased name, kept by the database, for prefix search.';
  comment on column public.vet_patients.breed_text is 'Breed in words, where the list has none that fits.';
  comment on column public.vet_patients.weight_kg is 'Newest weight in kilograms; kept from vet_patient_weight_history.';
  comment on column public.vet_patients.microchip_number is 'Primary microchip; kept from vet_patient_identifiers.';
  comment on column public.vet_patients.tattoo is 'Primary tattoo; kept from vet_patient_identifiers.';
  comment on column public.vet_patients.known_allergies is 'Allergies as shown with the patient: [{"substance", "reaction", "severity"}].';
  comment on column public.vet_patients.deceased_at is 'When the animal died; set exactly when status is deceased.';

  comment on table public.vet_patient_owners is 'Who has a claim to an animal, from when to when.';
  comment on column public.vet_patient_owners.share_percent is 'Share of ownership, 0 to 100.';
  comment on column public.vet_patient_owners.ends_on is 'First day the claim no longer holds.';

  comment on table public.vet_patient_weight_history is 'One weighing of an animal.';
  comment on column public.vet_patient_weight_history.weight_kg is 'Body weight in kilograms.';
  comment on column public.vet_patient_weight_history.body_condition_score is 'Body condition score (BCS), nine-point scale.';
  comment on column public.vet_patient_weight_history.muscle_condition_score is 'Muscle condition score (MCS).';

  comment on table public.vet_patient_identifiers is 'A mark or number by which an animal is known.';
  comment on column public.vet_patient_identifiers.value is 'As read or printed.';
  comment on column public.vet_patient_identifiers.value_normalized is 'Letters and digits in upper case, kept by the database, for lookup.';
  comment on column public.vet_patient_identifiers.issuer is 'Registry, manufacturer or authority that issued it.';
  comment on column public.vet_patient_identifiers.is_primary is 'The one of its kind that is scanned and printed.';
  comment on column public.vet_patient_identifiers.removed_on is 'Taken out, lost or no longer valid since.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/reference.sql
do $comments$
begin
  comment on table public.vet_species is 'An animal species; shared by all tenants.';
  comment on column public.vet_species.code is 'Stable key for code, for example dog.';
  comment on column public.vet_species.ncbi_taxon_id is 'Identifier in the NCBI Taxonomy.';
  comment on column public.vet_species.is_food_producing is 'Turns on withdrawal times and residue rules (21 CFR 530).';

  comment on table public.vet_breeds is 'A breed of one species; shared by all tenants.';
  comment on column public.vet_breeds.aliases is 'Other names the breed goes by.';
  comment on column public.vet_breeds.average_weight is 'Usual adult weight as {"min", "max", "unit": "kg"}.';
  comment on column public.vet_breeds.vbo_id is 'Identifier in the Vertebrate Breed Ontology.';
  comment on column public.vet_breeds.is_crossbred is 'A deliberate or unknown mix rather than a recognized breed.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/tenancy.sql
do $comments$
begin
  comment on table public.vet_organizations is 'A practice: the tenant. Every other tenant row belongs to exactly one.';
  comment on column public.vet_organizations.settings is 'Settings read by name; unknown keys are kept.';
  comment on column public.vet_organizations.max_clinics is 'Locations the plan allows.';
  comment on column public.vet_organizations.max_users_per_clinic is 'Active users per location the plan allows.';

  comment on table public.vet_clinics is 'A location of a practice, where appointments, stock and registers are kept.';
  comment on column public.vet_clinics.name_normalized is 'Lower-cased name, kept by the database, for search and uniqueness.';
  comment on column public.vet_clinics.license_number is 'Premises licence of the state or province.';
  comment on column public.vet_clinics.timezone is 'IANA time zone; decides what "today" means at this location.';
  comment on column public.vet_clinics.currency is 'ISO 4217 code of amounts recorded at this location.';
  comment on column public.vet_clinics.country is 'ISO 3166-1 alpha-2.';
  comment on column public.vet_clinics.working_hours is 'Opening hours by weekday, local time, as {"monday": [{"opens": "08:00", "closes": "18:00"}]}.';
  comment on column public.vet_clinics.dea_registration_encrypted is 'DEA registration of this location, encrypted by the application.';
  comment on column public.vet_clinics.dea_expires_on is 'Last day the DEA registration is valid.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/security/clients.sql
-- Clients and the people around them.
select public.vet_protect_tenant_table('vet_clients');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_client_relationships');
--> statement-breakpoint
-- source: sql/after-tables/security/identity.sql
-- Logins, sessions and one-time tokens.
select public.vet_protect_tenant_table('vet_users');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_sessions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_auth_tokens');
--> statement-breakpoint
-- Reports need no hashes of passwords or tokens.
do $reports$
begin
  if public.vet_role_exists('vet_readonly') then
    revoke select on public.vet_users, public.vet_sessions, public.vet_auth_tokens from vet_readonly;
    grant select (organization_id, id, clinic_id, email, email_normalized, email_verified, first_name, last_name, phone,
      last_login_at, is_active, created_at, updated_at) on public.vet_users to vet_readonly;
  end if;
end
$reports$;
--> statement-breakpoint
-- source: sql/after-tables/security/ledger.sql
-- The application may ask at its start whether the database is migrated; it never writes the ledger. The ledger is not
-- there when another migrator applies this history.
do $ledger$
begin
  if public.vet_role_exists('vet_app') and pg_catalog.to_regclass('vet_plan.migration_details') is not null then
    grant usage on schema vet_plan to vet_app;
    grant select on vet_plan.migrations, vet_plan.migration_details to vet_app;
  end if;
end
$ledger$;
--> statement-breakpoint
-- source: sql/after-tables/security/patients.sql
-- Animals, their owners, weights and identifiers.
select public.vet_protect_tenant_table('vet_patients');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_owners');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_weight_history');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_patient_identifiers');
--> statement-breakpoint
-- source: sql/after-tables/security/reference.sql
-- Lists shared by all tenants.
select public.vet_protect_reference_table('vet_species');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_breeds');
--> statement-breakpoint
-- source: sql/after-tables/security/tenancy.sql
-- The practice and its locations. A practice is never deleted by the application, and its plan limits are not its own
-- to change: provisioning inserts the row, maintenance changes the plan.
select public.vet_protect_tenant_table('vet_organizations');
--> statement-breakpoint
do $limits$
begin
  if public.vet_role_exists('vet_app') then
    revoke update, delete on public.vet_organizations from vet_app;
    grant update (name, settings, updated_at) on public.vet_organizations to vet_app;
  end if;
end
$limits$;
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_clinics');
--> statement-breakpoint
-- source: sql/after-tables/triggers/patient_mirrors.sql
-- vet_patients repeats the newest weight, the primary microchip and the primary tattoo. These triggers are their only
-- writer: a value set on the patient itself would disagree with the history it stands for.
create or replace function public.vet_mirror_patient_weight() returns trigger
language plpgsql
as $function$
declare
  changed record;
  newest numeric;
begin
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  -- Waits for whoever else changes this patient: the statement after it sees what they wrote.
  perform from public.vet_patients p
  where p.organization_id = changed.organization_id and p.id = changed.patient_id
  for no key update;
  select w.weight_kg into newest
  from public.vet_patient_weight_history w
  where w.organization_id = changed.organization_id and w.patient_id = changed.patient_id
  order by w.measured_at desc, w.id desc
  limit 1;
  update public.vet_patients p
  set weight_kg = newest
  where p.organization_id = changed.organization_id and p.id = changed.patient_id
    and p.weight_kg is distinct from newest;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_mirror_patient_weight() is 'Copies the newest weight to vet_patients.weight_kg.';
--> statement-breakpoint
create or replace trigger vet_mirror_patient_weight
  after insert or delete or update of weight_kg, measured_at, patient_id on public.vet_patient_weight_history
  for each row execute function public.vet_mirror_patient_weight();
--> statement-breakpoint
create or replace function public.vet_mirror_patient_identifiers() returns trigger
language plpgsql
as $function$
declare
  changed record;
  current_chip text;
  current_tattoo text;
begin
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  -- Waits for whoever else changes this patient: the statement after it sees what they wrote.
  perform from public.vet_patients p
  where p.organization_id = changed.organization_id and p.id = changed.patient_id
  for no key update;
  select max(i.value_normalized) filter (where i.kind in ('iso_11784', 'microchip_legacy')),
    max(i.value) filter (where i.kind = 'tattoo')
  into current_chip, current_tattoo
  from public.vet_patient_identifiers i
  where i.organization_id = changed.organization_id and i.patient_id = changed.patient_id
    and i.is_primary and i.removed_on is null;
  update public.vet_patients p
  set microchip_number = current_chip, tattoo = current_tattoo
  where p.organization_id = changed.organization_id and p.id = changed.patient_id
    and (p.microchip_number, p.tattoo) is distinct from (current_chip, current_tattoo);
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_mirror_patient_identifiers() is
  'Copies the primary microchip and tattoo to vet_patients.microchip_number and tattoo.';
--> statement-breakpoint
create or replace trigger vet_mirror_patient_identifiers
  after insert or delete or update of kind, value, is_primary, removed_on, patient_id on public.vet_patient_identifiers
  for each row execute function public.vet_mirror_patient_identifiers();
--> statement-breakpoint
-- A row that moves to another patient changes both; the key columns make that a mistake more often than an intention.
create or replace function public.vet_refuse_patient_change() returns trigger
language plpgsql
as $function$
begin
  raise exception 'a row of % belongs to its patient for good', tg_table_name
    using errcode = '55000', hint = 'Delete it and insert it for the right patient.';
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_patient_change() is 'Refuses to move a weight or an identifier to another patient.';
--> statement-breakpoint
create or replace trigger vet_refuse_patient_change
  before update of patient_id on public.vet_patient_weight_history
  for each row when (old.patient_id is distinct from new.patient_id)
  execute function public.vet_refuse_patient_change();
--> statement-breakpoint
create or replace trigger vet_refuse_patient_change
  before update of patient_id on public.vet_patient_identifiers
  for each row when (old.patient_id is distinct from new.patient_id)
  execute function public.vet_refuse_patient_change();
--> statement-breakpoint
create or replace function public.vet_refuse_mirror_write() returns trigger
language plpgsql
as $function$
begin
  -- Depth 1 is a statement of a client; the mirror triggers arrive here at depth 2.
  if pg_catalog.pg_trigger_depth() > 1 then
    return new;
  end if;
  raise exception 'weight_kg, microchip_number and tattoo of vet_patients are kept by the database'
    using errcode = '428C9',
      hint = 'Insert into vet_patient_weight_history or vet_patient_identifiers (is_primary = true) instead.';
end
$function$;
--> statement-breakpoint
comment on function public.vet_refuse_mirror_write() is 'Refuses direct writes of the mirrored columns of vet_patients.';
--> statement-breakpoint
create or replace trigger vet_refuse_mirror_insert
  before insert on public.vet_patients
  for each row when (new.weight_kg is not null or new.microchip_number is not null or new.tattoo is not null)
  execute function public.vet_refuse_mirror_write();
--> statement-breakpoint
create or replace trigger vet_refuse_mirror_update
  before update of weight_kg, microchip_number, tattoo on public.vet_patients
  for each row when (
    (old.weight_kg, old.microchip_number, old.tattoo) is distinct from (new.weight_kg, new.microchip_number, new.tattoo)
  )
  execute function public.vet_refuse_mirror_write();
--> statement-breakpoint
revoke execute on function public.vet_mirror_patient_weight(), public.vet_mirror_patient_identifiers(),
  public.vet_refuse_patient_change(), public.vet_refuse_mirror_write() from public;
