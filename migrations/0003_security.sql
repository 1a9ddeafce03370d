-- vet-plan: phase security
-- source: src/schema
CREATE TABLE "vet_encryption_keys" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"purpose" text DEFAULT 'data' NOT NULL,
	"version" integer NOT NULL,
	"algorithm" text DEFAULT 'aes_256_gcm' NOT NULL,
	"kms_provider" varchar(50) NOT NULL,
	"kms_key_id" varchar(500) NOT NULL,
	"wrapped_key" text,
	"status" text DEFAULT 'active' NOT NULL,
	"rewrapped_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	"destroyed_at" timestamp with time zone,
	"destroyed_by" uuid,
	"destruction_reason" text,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_encryption_keys_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_encryption_keys_purpose_version_unique" UNIQUE("organization_id","purpose","version"),
	CONSTRAINT "vet_encryption_keys_purpose_list" CHECK ("vet_encryption_keys"."purpose" in ('data', 'blind_index')),
	CONSTRAINT "vet_encryption_keys_algorithm_list" CHECK ("vet_encryption_keys"."algorithm" in ('aes_256_gcm', 'hmac_sha_256')),
	CONSTRAINT "vet_encryption_keys_status_list" CHECK ("vet_encryption_keys"."status" in ('active', 'decrypt_only', 'destroyed')),
	CONSTRAINT "vet_encryption_keys_algorithm_of_purpose" CHECK ((("vet_encryption_keys"."purpose" in ('blind_index')) is true) = (("vet_encryption_keys"."algorithm" in ('hmac_sha_256')) is true)),
	CONSTRAINT "vet_encryption_keys_version_positive" CHECK ("vet_encryption_keys"."version" > 0),
	CONSTRAINT "vet_encryption_keys_kms_provider_not_blank" CHECK (btrim("vet_encryption_keys"."kms_provider", E' \t\r\n') <> ''),
	CONSTRAINT "vet_encryption_keys_kms_key_id_not_blank" CHECK (btrim("vet_encryption_keys"."kms_key_id", E' \t\r\n') <> ''),
	CONSTRAINT "vet_encryption_keys_wrapped_key_wrapped" CHECK ("vet_encryption_keys"."wrapped_key" ~ '^vk1[.][A-Za-z0-9_-]{54,}$'),
	CONSTRAINT "vet_encryption_keys_wrapped_key_exactly" CHECK ((("vet_encryption_keys"."status" in ('active', 'decrypt_only')) is true) = (("vet_encryption_keys"."wrapped_key" is not null) is true)),
	CONSTRAINT "vet_encryption_keys_retired_at_exactly" CHECK ((("vet_encryption_keys"."status" in ('decrypt_only', 'destroyed')) is true) = (("vet_encryption_keys"."retired_at" is not null) is true)),
	CONSTRAINT "vet_encryption_keys_destroyed_at_exactly" CHECK ((("vet_encryption_keys"."status" in ('destroyed')) is true) = (("vet_encryption_keys"."destroyed_at" is not null) is true)),
	CONSTRAINT "vet_encryption_keys_destruction_reason_exactly" CHECK ((("vet_encryption_keys"."status" in ('destroyed')) is true) = (("vet_encryption_keys"."destruction_reason" is not null) is true)),
	CONSTRAINT "vet_encryption_keys_destroyed_by_expected" CHECK ((("vet_encryption_keys"."destroyed_by" is not null) is not true) or (("vet_encryption_keys"."status" in ('destroyed')) is true)),
	CONSTRAINT "vet_encryption_keys_destruction_reason_not_blank" CHECK (btrim("vet_encryption_keys"."destruction_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_encryption_keys_rewrapped_at_after_created_at" CHECK ("vet_encryption_keys"."rewrapped_at" >= "vet_encryption_keys"."created_at"),
	CONSTRAINT "vet_encryption_keys_retired_at_after_created_at" CHECK ("vet_encryption_keys"."retired_at" >= "vet_encryption_keys"."created_at"),
	CONSTRAINT "vet_encryption_keys_destroyed_at_after_retired_at" CHECK ("vet_encryption_keys"."destroyed_at" >= "vet_encryption_keys"."retired_at")
);
--> statement-breakpoint
ALTER TABLE "vet_encryption_keys" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_permissions" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"resource" varchar(50) NOT NULL,
	"action" varchar(50) NOT NULL,
	"description" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_permissions_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_permissions_resource_action_unique" UNIQUE("resource","action"),
	CONSTRAINT "vet_permissions_resource_code" CHECK ("vet_permissions"."resource" ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "vet_permissions_action_code" CHECK ("vet_permissions"."action" ~ '^[a-z][a-z0-9_]*$')
);
--> statement-breakpoint
CREATE TABLE "vet_role_permissions" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"role_id" uuid NOT NULL,
	"permission_id" uuid NOT NULL,
	"effect" text DEFAULT 'allow' NOT NULL,
	"fields" text[] DEFAULT '{}'::text[] NOT NULL,
	"conditions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"conditions_hash" varchar(64) GENERATED ALWAYS AS (encode(sha256(replace("conditions"::text, '\', '\\')::bytea), 'hex')) STORED NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_role_permissions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_role_permissions_unique" UNIQUE("organization_id","role_id","permission_id","effect","conditions_hash"),
	CONSTRAINT "vet_role_permissions_effect_list" CHECK ("vet_role_permissions"."effect" in ('allow', 'deny')),
	CONSTRAINT "vet_role_permissions_conditions_object" CHECK (jsonb_typeof("vet_role_permissions"."conditions") = 'object'),
	CONSTRAINT "vet_role_permissions_conditions_known" CHECK (case when jsonb_typeof("vet_role_permissions"."conditions") = 'object' then ("vet_role_permissions"."conditions" - array['ownRecordsOnly', 'clinicOnly', 'departmentOnly', 'clinicId']) = '{}'::jsonb and coalesce("vet_role_permissions"."conditions" -> 'ownRecordsOnly', 'true') = 'true' and coalesce("vet_role_permissions"."conditions" -> 'clinicOnly', 'true') = 'true' and coalesce("vet_role_permissions"."conditions" -> 'departmentOnly', 'true') = 'true' and ("vet_role_permissions"."conditions" -> 'clinicId' is null or coalesce("vet_role_permissions"."conditions" ->> 'clinicId', '') ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') else true end),
	CONSTRAINT "vet_role_permissions_fields_filled" CHECK (array_position("vet_role_permissions"."fields", null) is null and array_position("vet_role_permissions"."fields", '') is null)
);
--> statement-breakpoint
ALTER TABLE "vet_role_permissions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_roles" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"description" text,
	"parent_role_id" uuid,
	"is_system_role" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_roles_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_roles_name_not_blank" CHECK (btrim("vet_roles"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_roles_parent_role_id_not_id" CHECK ("vet_roles"."parent_role_id" <> "vet_roles"."id")
);
--> statement-breakpoint
ALTER TABLE "vet_roles" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_user_roles" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"role_id" uuid NOT NULL,
	"clinic_id" uuid,
	"valid_from" timestamp with time zone DEFAULT now() NOT NULL,
	"valid_until" timestamp with time zone,
	"assigned_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_user_roles_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_user_roles_unique" UNIQUE NULLS NOT DISTINCT("organization_id","user_id","role_id","clinic_id"),
	CONSTRAINT "vet_user_roles_valid_until_later_than_valid_from" CHECK ("vet_user_roles"."valid_until" > "vet_user_roles"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "vet_user_roles" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "vet_encryption_keys" ADD CONSTRAINT "vet_encryption_keys_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_encryption_keys" ADD CONSTRAINT "vet_encryption_keys_destroyed_by_fk" FOREIGN KEY ("organization_id","destroyed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_encryption_keys" ADD CONSTRAINT "vet_encryption_keys_created_by_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_role_permissions" ADD CONSTRAINT "vet_role_permissions_role_fk" FOREIGN KEY ("organization_id","role_id") REFERENCES "public"."vet_roles"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_role_permissions" ADD CONSTRAINT "vet_role_permissions_permission_fk" FOREIGN KEY ("permission_id") REFERENCES "public"."vet_permissions"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_roles" ADD CONSTRAINT "vet_roles_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_roles" ADD CONSTRAINT "vet_roles_parent_role_fk" FOREIGN KEY ("organization_id","parent_role_id") REFERENCES "public"."vet_roles"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_user_roles" ADD CONSTRAINT "vet_user_roles_user_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_user_roles" ADD CONSTRAINT "vet_user_roles_role_fk" FOREIGN KEY ("organization_id","role_id") REFERENCES "public"."vet_roles"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_user_roles" ADD CONSTRAINT "vet_user_roles_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_user_roles" ADD CONSTRAINT "vet_user_roles_assigned_by_fk" FOREIGN KEY ("organization_id","assigned_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_encryption_keys_active_unique" ON "vet_encryption_keys" USING btree ("organization_id","purpose") WHERE "vet_encryption_keys"."status" = 'active';
--> statement-breakpoint
CREATE INDEX "vet_encryption_keys_created_by_idx" ON "vet_encryption_keys" USING btree ("organization_id","created_by");
--> statement-breakpoint
CREATE INDEX "vet_encryption_keys_destroyed_by_idx" ON "vet_encryption_keys" USING btree ("organization_id","destroyed_by");
--> statement-breakpoint
CREATE INDEX "vet_role_permissions_permission_id_idx" ON "vet_role_permissions" USING btree ("permission_id","organization_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_roles_name_unique" ON "vet_roles" USING btree ("organization_id","name_normalized") WHERE "vet_roles"."name_normalized" is not null;
--> statement-breakpoint
CREATE INDEX "vet_roles_parent_role_id_idx" ON "vet_roles" USING btree ("organization_id","parent_role_id");
--> statement-breakpoint
CREATE INDEX "vet_user_roles_role_id_idx" ON "vet_user_roles" USING btree ("organization_id","role_id");
--> statement-breakpoint
CREATE INDEX "vet_user_roles_clinic_id_idx" ON "vet_user_roles" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE INDEX "vet_user_roles_assigned_by_idx" ON "vet_user_roles" USING btree ("organization_id","assigned_by");
--> statement-breakpoint
CREATE POLICY "tenant_isolation_encryption_keys" ON "vet_encryption_keys" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_role_permissions" ON "vet_role_permissions" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_roles" ON "vet_roles" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_user_roles" ON "vet_user_roles" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
-- source: sql/after-tables/audited/encryption.sql
-- Generated from src/schema: npm run generate
-- organization_id id purpose version algorithm kms_provider kms_key_id wrapped_key status rewrapped_at retired_at destroyed_at destroyed_by destruction_reason created_by created_at updated_at
select public.vet_audit_table('vet_encryption_keys', '{"secret":["wrapped_key"]}');
--> statement-breakpoint
-- source: sql/after-tables/audited/rbac.sql
-- Generated from src/schema: npm run generate
-- organization_id id name name_normalized description parent_role_id is_system_role created_at updated_at
select public.vet_audit_table('vet_roles', '{}');
--> statement-breakpoint
-- organization_id id role_id permission_id effect fields conditions conditions_hash created_at updated_at
select public.vet_audit_table('vet_role_permissions', '{}');
--> statement-breakpoint
-- organization_id id user_id role_id clinic_id valid_from valid_until assigned_by created_at updated_at
select public.vet_audit_table('vet_user_roles', '{}');
--> statement-breakpoint
-- source: sql/after-tables/comments/encryption.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_encryption_keys is 'A data key of one practice, wrapped by the key management service that kms_provider and kms_key_id name. Its id is the key id in the envelopes that it encrypted. One key per purpose is active and encrypts; older ones only decrypt. A destroyed key has no wrapped key any more: what it encrypted is lost for good (crypto-shredding). Key material never stands here in clear.';
  comment on column public.vet_encryption_keys.purpose is 'data: encrypts columns. blind_index: makes encrypted columns searchable.';
  comment on column public.vet_encryption_keys.version is 'Counts the keys of a purpose, from 1.';
  comment on column public.vet_encryption_keys.kms_provider is 'Name of the key management implementation, for example local.';
  comment on column public.vet_encryption_keys.kms_key_id is 'Which key of that service wraps this one: an alias or ARN, never the key.';
  comment on column public.vet_encryption_keys.wrapped_key is 'The data key, encrypted by the service. Empty once destroyed.';
  comment on column public.vet_encryption_keys.rewrapped_at is 'When the service last wrapped it anew under another key of its own.';
  comment on column public.vet_encryption_keys.retired_at is 'When another key took its place.';
  comment on column public.vet_encryption_keys.destruction_reason is 'Why it was destroyed, for example the number of an erasure request.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/rbac.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_roles is 'A role of one practice, such as receptionist. It has its own permissions and those of its parent, and of the parent''s parent; no role is its own ancestor. System roles come with the practice and are neither renamed nor deleted.';
  comment on column public.vet_roles.parent_role_id is 'Role whose permissions this one inherits.';
  comment on column public.vet_roles.is_system_role is 'Provisioned with the practice.';

  comment on table public.vet_permissions is 'The catalogue of what can be allowed: an action on a resource. Shared by all practices and read-only to them; a host application adds its own resources and actions with a migration.';
  comment on column public.vet_permissions.resource is 'What is acted on, for example medical_records.';
  comment on column public.vet_permissions.action is 'What is done, for example export; manage stands for every action.';

  comment on table public.vet_role_permissions is 'What a role allows or denies, for which rows and which fields. A deny overrides every allow, whichever role it comes from.';
  comment on column public.vet_role_permissions.fields is 'Columns it is limited to, in camel case; none means the whole row.';
  comment on column public.vet_role_permissions.conditions is 'Rows it is limited to: ownRecordsOnly, clinicOnly, departmentOnly (each true or absent) and clinicId.';
  comment on column public.vet_role_permissions.conditions_hash is 'SHA-256 of the conditions in the form jsonb gives them. Kept by the database.';

  comment on table public.vet_user_roles is 'A role given to a user, for one location or for all, from valid_from until valid_until (half-open). Taking it back sets valid_until; giving it again moves both. Who had which role when is in the audit log.';
  comment on column public.vet_user_roles.clinic_id is 'Location it is limited to; empty for all of them.';
  comment on column public.vet_user_roles.valid_until is 'First moment it no longer holds; empty for good.';
  comment on column public.vet_user_roles.assigned_by is 'Who gave it; empty for roles provisioned with the practice.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/protection/encryption.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_encryption_keys');
--> statement-breakpoint
-- source: sql/after-tables/protection/rbac.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_roles');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_permissions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_role_permissions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_user_roles');
--> statement-breakpoint
-- source: sql/after-tables/security/encryption.sql
-- Reports need no wrapped keys.
do $reports$
begin
  if public.vet_role_exists('vet_readonly') then
    revoke select on public.vet_encryption_keys from vet_readonly;
    grant select (organization_id, id, purpose, version, status, created_at, updated_at)
      on public.vet_encryption_keys to vet_readonly;
  end if;
end
$reports$;
