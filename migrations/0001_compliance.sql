-- vet-plan: phase compliance
-- source: src/schema
CREATE TABLE "vet_access_logs" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"occurred_at" timestamp with time zone DEFAULT now() NOT NULL,
	"clinic_id" uuid,
	"user_id" uuid,
	"staff_id" uuid,
	"user_role" varchar(100),
	"action" text NOT NULL,
	"resource_type" varchar(100) NOT NULL,
	"resource_id" uuid,
	"record_count" integer,
	"patient_id" uuid,
	"client_id" uuid,
	"phi_accessed" boolean DEFAULT false NOT NULL,
	"phi_fields" text[],
	"is_financial" boolean DEFAULT false NOT NULL,
	"is_controlled" boolean DEFAULT false NOT NULL,
	"outcome" text DEFAULT 'success' NOT NULL,
	"failure_reason" text,
	"reason" text,
	"session_id" text,
	"request_id" text,
	"ip_address" text,
	"user_agent" text,
	"transaction_id" bigint,
	"row_hash" varchar(64),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_access_logs_pk" PRIMARY KEY("organization_id","id","occurred_at"),
	CONSTRAINT "vet_access_logs_action_list" CHECK ("vet_access_logs"."action" in ('read', 'search', 'export', 'print', 'download', 'share', 'decrypt', 'create', 'update', 'delete', 'login', 'login_failed', 'logout', 'session_revoked', 'password_reset', 'mfa_challenge', 'cross_tenant_access', 'ai_tool_execution')),
	CONSTRAINT "vet_access_logs_outcome_list" CHECK ("vet_access_logs"."outcome" in ('success', 'failure')),
	CONSTRAINT "vet_access_logs_resource_type_not_blank" CHECK (btrim("vet_access_logs"."resource_type", E' \t\r\n') <> ''),
	CONSTRAINT "vet_access_logs_record_count_not_negative" CHECK ("vet_access_logs"."record_count" >= 0),
	CONSTRAINT "vet_access_logs_phi_fields_expected" CHECK ((("vet_access_logs"."phi_fields" is not null) is not true) or (("vet_access_logs"."phi_accessed") is true)),
	CONSTRAINT "vet_access_logs_failure_reason_exactly" CHECK ((("vet_access_logs"."outcome" in ('failure')) is true) = (("vet_access_logs"."failure_reason" is not null) is true)),
	CONSTRAINT "vet_access_logs_outcome_of_login_failed" CHECK ((("vet_access_logs"."action" in ('login_failed')) is not true) or ("vet_access_logs"."outcome" in ('failure'))),
	CONSTRAINT "vet_access_logs_user_id_required" CHECK ((("vet_access_logs"."action" in ('cross_tenant_access')) is not true) or ("vet_access_logs"."user_id" is not null)),
	CONSTRAINT "vet_access_logs_reason_required" CHECK ((("vet_access_logs"."action" in ('cross_tenant_access')) is not true) or ("vet_access_logs"."reason" is not null)),
	CONSTRAINT "vet_access_logs_row_hash_sha256" CHECK ("vet_access_logs"."row_hash" ~ '^[0-9a-f]{64}$')
) PARTITION BY RANGE ("occurred_at");
--> statement-breakpoint
ALTER TABLE "vet_access_logs" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_audit_logs" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"occurred_at" timestamp with time zone DEFAULT now() NOT NULL,
	"table_name" varchar(63) NOT NULL,
	"record_id" uuid,
	"operation" text NOT NULL,
	"clinic_id" uuid,
	"user_id" uuid,
	"staff_id" uuid,
	"old_values" jsonb,
	"new_values" jsonb,
	"changed_fields" text[],
	"reason" text,
	"session_id" text,
	"request_id" text,
	"ip_address" text,
	"user_agent" text,
	"is_phi" boolean DEFAULT false NOT NULL,
	"is_financial" boolean DEFAULT false NOT NULL,
	"is_controlled" boolean DEFAULT false NOT NULL,
	"transaction_id" bigint,
	"row_hash" varchar(64),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_audit_logs_pk" PRIMARY KEY("organization_id","occurred_at","id"),
	CONSTRAINT "vet_audit_logs_operation_list" CHECK ("vet_audit_logs"."operation" in ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'SELECT'))
) PARTITION BY RANGE ("occurred_at");
--> statement-breakpoint
ALTER TABLE "vet_audit_logs" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_audit_seals" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"log" text NOT NULL,
	"number" integer NOT NULL,
	"era" integer DEFAULT 1 NOT NULL,
	"cluster" varchar(20),
	"from_xid" bigint NOT NULL,
	"to_xid" bigint NOT NULL,
	"row_count" integer NOT NULL,
	"merkle_root" varchar(64) NOT NULL,
	"previous_hash" varchar(64),
	"seal_hash" varchar(64) NOT NULL,
	"leaves" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	"sealed_by" varchar(63) NOT NULL,
	"purged_at" timestamp with time zone,
	"purge_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_audit_seals_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_audit_seals_log_number_unique" UNIQUE("organization_id","log","number"),
	CONSTRAINT "vet_audit_seals_log_list" CHECK ("vet_audit_seals"."log" in ('audit_logs', 'access_logs')),
	CONSTRAINT "vet_audit_seals_number_positive" CHECK ("vet_audit_seals"."number" > 0),
	CONSTRAINT "vet_audit_seals_era_positive" CHECK ("vet_audit_seals"."era" > 0),
	CONSTRAINT "vet_audit_seals_from_xid_not_negative" CHECK ("vet_audit_seals"."from_xid" >= 0),
	CONSTRAINT "vet_audit_seals_to_xid_later_than_from_xid" CHECK ("vet_audit_seals"."to_xid" > "vet_audit_seals"."from_xid"),
	CONSTRAINT "vet_audit_seals_row_count_not_negative" CHECK ("vet_audit_seals"."row_count" >= 0),
	CONSTRAINT "vet_audit_seals_merkle_root_sha256" CHECK ("vet_audit_seals"."merkle_root" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_audit_seals_previous_hash_sha256" CHECK ("vet_audit_seals"."previous_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_audit_seals_seal_hash_sha256" CHECK ("vet_audit_seals"."seal_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_audit_seals_previous_hash_of_chain" CHECK ((("vet_audit_seals"."previous_hash" is null) is true) = (("vet_audit_seals"."number" <= 1) is true)),
	CONSTRAINT "vet_audit_seals_sealed_by_not_blank" CHECK (btrim("vet_audit_seals"."sealed_by", E' \t\r\n') <> ''),
	CONSTRAINT "vet_audit_seals_purge_reason_required" CHECK ((("vet_audit_seals"."purged_at" is not null) is not true) or ("vet_audit_seals"."purge_reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "vet_audit_seals" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_consent_form_templates" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar(100) NOT NULL,
	"version" smallint DEFAULT 1 NOT NULL,
	"language" varchar(35) DEFAULT 'en' NOT NULL,
	"consent_type" text NOT NULL,
	"title" varchar(200) NOT NULL,
	"body" text NOT NULL,
	"risks" text,
	"alternatives" text,
	"requires_witness" boolean DEFAULT false NOT NULL,
	"valid_for_days" smallint,
	"status" text DEFAULT 'draft' NOT NULL,
	"published_at" timestamp with time zone,
	"published_by" uuid,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_consent_form_templates_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_consent_form_templates_code_language_version_unique" UNIQUE("organization_id","code","language","version"),
	CONSTRAINT "vet_consent_form_templates_code_code" CHECK ("vet_consent_form_templates"."code" ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "vet_consent_form_templates_version_positive" CHECK ("vet_consent_form_templates"."version" > 0),
	CONSTRAINT "vet_consent_form_templates_language_not_blank" CHECK (btrim("vet_consent_form_templates"."language", E' \t\r\n') <> ''),
	CONSTRAINT "vet_consent_form_templates_consent_type_list" CHECK ("vet_consent_form_templates"."consent_type" in ('treatment', 'surgery', 'euthanasia', 'anesthesia', 'research', 'data_usage')),
	CONSTRAINT "vet_consent_form_templates_title_not_blank" CHECK (btrim("vet_consent_form_templates"."title", E' \t\r\n') <> ''),
	CONSTRAINT "vet_consent_form_templates_body_not_blank" CHECK (btrim("vet_consent_form_templates"."body", E' \t\r\n') <> ''),
	CONSTRAINT "vet_consent_form_templates_valid_for_days_positive" CHECK ("vet_consent_form_templates"."valid_for_days" > 0),
	CONSTRAINT "vet_consent_form_templates_status_list" CHECK ("vet_consent_form_templates"."status" in ('draft', 'active', 'retired')),
	CONSTRAINT "vet_consent_form_templates_published_at_exactly" CHECK ((("vet_consent_form_templates"."status" in ('active', 'retired')) is true) = (("vet_consent_form_templates"."published_at" is not null) is true)),
	CONSTRAINT "vet_consent_form_templates_published_by_exactly" CHECK ((("vet_consent_form_templates"."status" in ('active', 'retired')) is true) = (("vet_consent_form_templates"."published_by" is not null) is true)),
	CONSTRAINT "vet_consent_form_templates_retired_at_exactly" CHECK ((("vet_consent_form_templates"."status" in ('retired')) is true) = (("vet_consent_form_templates"."retired_at" is not null) is true)),
	CONSTRAINT "vet_consent_form_templates_retired_at_after_published_at" CHECK ("vet_consent_form_templates"."retired_at" >= "vet_consent_form_templates"."published_at")
);
--> statement-breakpoint
ALTER TABLE "vet_consent_form_templates" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_treatment_consents" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"encounter_id" uuid,
	"surgery_id" uuid,
	"consent_type" text NOT NULL,
	"template_id" uuid,
	"procedure_description" text NOT NULL,
	"risks" text,
	"alternatives" text,
	"restrictions" text,
	"estimated_cost" numeric(12, 2),
	"estimate_id" uuid,
	"veterinarian_id" uuid NOT NULL,
	"obtained_by" uuid,
	"language" varchar(35) DEFAULT 'en' NOT NULL,
	"consent_given" boolean NOT NULL,
	"decline_reason" text,
	"consented_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"signature_type" text NOT NULL,
	"signature_data" text,
	"signature_media_type" varchar(100),
	"signed_by" varchar(200) NOT NULL,
	"signer_role" text DEFAULT 'owner' NOT NULL,
	"signer_client_id" uuid,
	"signer_phone" varchar(20),
	"witness_name" varchar(200),
	"witness_id" uuid,
	"document_url" varchar(500),
	"document_sha256" varchar(64),
	"ip_address" varchar(45),
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"revocation_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_treatment_consents_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_treatment_consents_consent_type_list" CHECK ("vet_treatment_consents"."consent_type" in ('treatment', 'surgery', 'euthanasia', 'anesthesia', 'research', 'data_usage')),
	CONSTRAINT "vet_treatment_consents_procedure_description_not_blank" CHECK (btrim("vet_treatment_consents"."procedure_description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_treatment_consents_estimated_cost_not_negative" CHECK ("vet_treatment_consents"."estimated_cost" >= 0),
	CONSTRAINT "vet_treatment_consents_language_not_blank" CHECK (btrim("vet_treatment_consents"."language", E' \t\r\n') <> ''),
	CONSTRAINT "vet_treatment_consents_decline_reason_expected" CHECK ((("vet_treatment_consents"."decline_reason" is not null) is not true) or ((not ("vet_treatment_consents"."consent_given")) is true)),
	CONSTRAINT "vet_treatment_consents_expires_at_later_than_consented_at" CHECK ("vet_treatment_consents"."expires_at" > "vet_treatment_consents"."consented_at"),
	CONSTRAINT "vet_treatment_consents_signature_type_list" CHECK ("vet_treatment_consents"."signature_type" in ('electronic', 'written', 'verbal')),
	CONSTRAINT "vet_treatment_consents_signature_data_of_electronic" CHECK ((("vet_treatment_consents"."signature_type" in ('electronic')) is not true) or (num_nonnulls("vet_treatment_consents"."signature_data", "vet_treatment_consents"."document_url") >= 1)),
	CONSTRAINT "vet_treatment_consents_signature_data_expected" CHECK ((("vet_treatment_consents"."signature_data" is not null) is not true) or (("vet_treatment_consents"."signature_type" in ('electronic')) is true)),
	CONSTRAINT "vet_treatment_consents_ip_address_expected" CHECK ((("vet_treatment_consents"."ip_address" is not null) is not true) or (("vet_treatment_consents"."signature_type" in ('electronic')) is true)),
	CONSTRAINT "vet_treatment_consents_signature_media_type_of_image" CHECK ((num_nonnulls("vet_treatment_consents"."signature_data", "vet_treatment_consents"."signature_media_type") = 2) or (num_nonnulls("vet_treatment_consents"."signature_data", "vet_treatment_consents"."signature_media_type") = 0)),
	CONSTRAINT "vet_treatment_consents_signature_media_type_media_type" CHECK ("vet_treatment_consents"."signature_media_type" ~ '^[a-z]+/[A-Za-z0-9][A-Za-z0-9.+_-]*$'),
	CONSTRAINT "vet_treatment_consents_signed_by_not_blank" CHECK (btrim("vet_treatment_consents"."signed_by", E' \t\r\n') <> ''),
	CONSTRAINT "vet_treatment_consents_signer_role_list" CHECK ("vet_treatment_consents"."signer_role" in ('owner', 'co_owner', 'authorized_agent', 'caretaker', 'finder', 'public_authority')),
	CONSTRAINT "vet_treatment_consents_signer_client_id_not_client_id" CHECK ("vet_treatment_consents"."signer_client_id" <> "vet_treatment_consents"."client_id"),
	CONSTRAINT "vet_treatment_consents_signer_phone_phone" CHECK ("vet_treatment_consents"."signer_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_treatment_consents_witness_name_required" CHECK ((("vet_treatment_consents"."signature_type" in ('verbal')) is not true) or ("vet_treatment_consents"."witness_name" is not null)),
	CONSTRAINT "vet_treatment_consents_witness_name_not_blank" CHECK (btrim("vet_treatment_consents"."witness_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_treatment_consents_witness_id_named" CHECK ((("vet_treatment_consents"."witness_id" is not null) is not true) or ("vet_treatment_consents"."witness_name" is not null)),
	CONSTRAINT "vet_treatment_consents_witness_id_not_obtained_by" CHECK ("vet_treatment_consents"."witness_id" <> "vet_treatment_consents"."obtained_by"),
	CONSTRAINT "vet_treatment_consents_document_url_web_address" CHECK ("vet_treatment_consents"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_treatment_consents_document_sha256_sha256" CHECK ("vet_treatment_consents"."document_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_treatment_consents_document_sha256_expected" CHECK ((("vet_treatment_consents"."document_sha256" is not null) is not true) or (("vet_treatment_consents"."document_url" is not null) is true)),
	CONSTRAINT "vet_treatment_consents_expires_at_expected" CHECK ((("vet_treatment_consents"."expires_at" is not null) is not true) or (("vet_treatment_consents"."consent_given") is true)),
	CONSTRAINT "vet_treatment_consents_revoked_at_expected" CHECK ((("vet_treatment_consents"."revoked_at" is not null) is not true) or (("vet_treatment_consents"."consent_given") is true)),
	CONSTRAINT "vet_treatment_consents_revoked_at_after_consented_at" CHECK ("vet_treatment_consents"."revoked_at" >= "vet_treatment_consents"."consented_at"),
	CONSTRAINT "vet_treatment_consents_revoked_by_exactly" CHECK ((("vet_treatment_consents"."revoked_at" is not null) is true) = (("vet_treatment_consents"."revoked_by" is not null) is true)),
	CONSTRAINT "vet_treatment_consents_revocation_reason_expected" CHECK ((("vet_treatment_consents"."revocation_reason" is not null) is not true) or (("vet_treatment_consents"."revoked_at" is not null) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_data_erasure_requests" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"erasure_ground" text,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"requested_by" uuid,
	"identity_check" text,
	"identity_verified_at" timestamp with time zone,
	"identity_verified_by" uuid,
	"due_on" date GENERATED ALWAYS AS (((("requested_at" at time zone 'UTC')::date) + interval '1 month')::date) STORED NOT NULL,
	"extended_to_on" date,
	"extension_reason" text,
	"extension_notified_on" date,
	"status" text DEFAULT 'pending' NOT NULL,
	"refusal_ground" text,
	"refusal_explanation" text,
	"legal_hold_id" uuid,
	"processed_at" timestamp with time zone,
	"processed_by" uuid,
	"erasure_steps" jsonb,
	"client_notified_at" timestamp with time zone,
	"recipients_notified_at" timestamp with time zone,
	"ip_address" varchar(45),
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_data_erasure_requests_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_data_erasure_requests_erasure_ground_list" CHECK ("vet_data_erasure_requests"."erasure_ground" in ('no_longer_necessary', 'consent_withdrawn', 'objection', 'unlawful_processing', 'legal_obligation', 'data_of_a_child')),
	CONSTRAINT "vet_data_erasure_requests_identity_check_list" CHECK ("vet_data_erasure_requests"."identity_check" in ('in_person', 'portal_login', 'identity_document', 'call_back', 'court_order')),
	CONSTRAINT "vet_data_erasure_requests_identity_check_exactly" CHECK ((("vet_data_erasure_requests"."identity_verified_at" is not null) is true) = (("vet_data_erasure_requests"."identity_check" is not null) is true)),
	CONSTRAINT "vet_data_erasure_requests_identity_verified_by_exactly" CHECK ((("vet_data_erasure_requests"."identity_verified_at" is not null) is true) = (("vet_data_erasure_requests"."identity_verified_by" is not null) is true)),
	CONSTRAINT "vet_data_erasure_requests_extended_to_on_within_limit" CHECK ("vet_data_erasure_requests"."extended_to_on" <= ("vet_data_erasure_requests"."due_on" + interval '2 months')::date),
	CONSTRAINT "vet_data_erasure_requests_extended_to_on_later_than_due_on" CHECK ("vet_data_erasure_requests"."extended_to_on" > "vet_data_erasure_requests"."due_on"),
	CONSTRAINT "vet_data_erasure_requests_extension_reason_exactly" CHECK ((("vet_data_erasure_requests"."extended_to_on" is not null) is true) = (("vet_data_erasure_requests"."extension_reason" is not null) is true)),
	CONSTRAINT "vet_data_erasure_requests_extension_notified_on_exactly" CHECK ((("vet_data_erasure_requests"."extended_to_on" is not null) is true) = (("vet_data_erasure_requests"."extension_notified_on" is not null) is true)),
	CONSTRAINT "vet_data_erasure_requests_extension_notified_on_in_time" CHECK ("vet_data_erasure_requests"."extension_notified_on" <= "vet_data_erasure_requests"."due_on"),
	CONSTRAINT "vet_data_erasure_requests_status_list" CHECK ("vet_data_erasure_requests"."status" in ('pending', 'processing', 'completed', 'partially_completed', 'refused', 'cancelled')),
	CONSTRAINT "vet_data_erasure_requests_refusal_ground_list" CHECK ("vet_data_erasure_requests"."refusal_ground" in ('freedom_of_expression', 'legal_obligation', 'public_health', 'archiving_or_research', 'legal_claims', 'manifestly_unfounded', 'identity_not_verified')),
	CONSTRAINT "vet_data_erasure_requests_refusal_ground_exactly" CHECK ((("vet_data_erasure_requests"."status" in ('partially_completed', 'refused')) is true) = (("vet_data_erasure_requests"."refusal_ground" is not null) is true)),
	CONSTRAINT "vet_data_erasure_requests_refusal_explanation_exactly" CHECK ((("vet_data_erasure_requests"."status" in ('partially_completed', 'refused')) is true) = (("vet_data_erasure_requests"."refusal_explanation" is not null) is true)),
	CONSTRAINT "vet_data_erasure_requests_refusal_explanation_not_blank" CHECK (btrim("vet_data_erasure_requests"."refusal_explanation", E' \t\r\n') <> ''),
	CONSTRAINT "vet_data_erasure_requests_legal_hold_id_expected" CHECK ((("vet_data_erasure_requests"."legal_hold_id" is not null) is not true) or (("vet_data_erasure_requests"."refusal_ground" in ('legal_claims', 'legal_obligation')) is true)),
	CONSTRAINT "vet_data_erasure_requests_processed_at_exactly" CHECK ((("vet_data_erasure_requests"."status" in ('completed', 'partially_completed', 'refused')) is true) = (("vet_data_erasure_requests"."processed_at" is not null) is true)),
	CONSTRAINT "vet_data_erasure_requests_processed_by_exactly" CHECK ((("vet_data_erasure_requests"."status" in ('completed', 'partially_completed', 'refused')) is true) = (("vet_data_erasure_requests"."processed_by" is not null) is true)),
	CONSTRAINT "vet_data_erasure_requests_processed_at_after_requested_at" CHECK ("vet_data_erasure_requests"."processed_at" >= "vet_data_erasure_requests"."requested_at"),
	CONSTRAINT "vet_data_erasure_requests_erasure_steps_exactly" CHECK ((("vet_data_erasure_requests"."status" in ('completed', 'partially_completed')) is true) = (("vet_data_erasure_requests"."erasure_steps" is not null) is true)),
	CONSTRAINT "vet_data_erasure_requests_erasure_steps_array" CHECK (jsonb_typeof("vet_data_erasure_requests"."erasure_steps") = 'array'),
	CONSTRAINT "vet_data_erasure_requests_identity_verified_at_before_erasure" CHECK ((("vet_data_erasure_requests"."status" in ('completed', 'partially_completed')) is not true) or ("vet_data_erasure_requests"."identity_verified_at" is not null)),
	CONSTRAINT "vet_data_erasure_requests_client_notified_at_after_requested_at" CHECK ("vet_data_erasure_requests"."client_notified_at" >= "vet_data_erasure_requests"."requested_at"),
	CONSTRAINT "vet_data_erasure_requests_recipients_notified_at_afterwards" CHECK ("vet_data_erasure_requests"."recipients_notified_at" >= "vet_data_erasure_requests"."processed_at")
);
--> statement-breakpoint
ALTER TABLE "vet_data_erasure_requests" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_data_export_requests" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"request_type" text NOT NULL,
	"client_id" uuid,
	"patient_id" uuid,
	"legal_reference" varchar(100),
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"requested_by" uuid,
	"requester_name" varchar(200),
	"identity_check" text,
	"identity_verified_at" timestamp with time zone,
	"identity_verified_by" uuid,
	"due_on" date GENERATED ALWAYS AS (((("requested_at" at time zone 'UTC')::date) + interval '1 month')::date) STORED NOT NULL,
	"extended_to_on" date,
	"extension_reason" text,
	"extension_notified_on" date,
	"status" text DEFAULT 'pending' NOT NULL,
	"export_format" text DEFAULT 'json' NOT NULL,
	"processed_at" timestamp with time zone,
	"processed_by" uuid,
	"export_file_url" varchar(500),
	"export_file_sha256" varchar(64),
	"record_count" integer,
	"expires_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"failure_reason" text,
	"refusal_reason" text,
	"ip_address" varchar(45),
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_data_export_requests_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_data_export_requests_request_type_list" CHECK ("vet_data_export_requests"."request_type" in ('gdpr', 'client_request', 'legal')),
	CONSTRAINT "vet_data_export_requests_client_id_required" CHECK ((("vet_data_export_requests"."request_type" in ('gdpr', 'client_request')) is not true) or ("vet_data_export_requests"."client_id" is not null)),
	CONSTRAINT "vet_data_export_requests_legal_reference_exactly" CHECK ((("vet_data_export_requests"."request_type" in ('legal')) is true) = (("vet_data_export_requests"."legal_reference" is not null) is true)),
	CONSTRAINT "vet_data_export_requests_identity_check_list" CHECK ("vet_data_export_requests"."identity_check" in ('in_person', 'portal_login', 'identity_document', 'call_back', 'court_order')),
	CONSTRAINT "vet_data_export_requests_identity_check_exactly" CHECK ((("vet_data_export_requests"."identity_verified_at" is not null) is true) = (("vet_data_export_requests"."identity_check" is not null) is true)),
	CONSTRAINT "vet_data_export_requests_identity_verified_by_exactly" CHECK ((("vet_data_export_requests"."identity_verified_at" is not null) is true) = (("vet_data_export_requests"."identity_verified_by" is not null) is true)),
	CONSTRAINT "vet_data_export_requests_extended_to_on_within_limit" CHECK ("vet_data_export_requests"."extended_to_on" <= ("vet_data_export_requests"."due_on" + interval '2 months')::date),
	CONSTRAINT "vet_data_export_requests_extended_to_on_later_than_due_on" CHECK ("vet_data_export_requests"."extended_to_on" > "vet_data_export_requests"."due_on"),
	CONSTRAINT "vet_data_export_requests_extension_reason_exactly" CHECK ((("vet_data_export_requests"."extended_to_on" is not null) is true) = (("vet_data_export_requests"."extension_reason" is not null) is true)),
	CONSTRAINT "vet_data_export_requests_extension_notified_on_exactly" CHECK ((("vet_data_export_requests"."extended_to_on" is not null) is true) = (("vet_data_export_requests"."extension_notified_on" is not null) is true)),
	CONSTRAINT "vet_data_export_requests_extension_notified_on_in_time" CHECK ("vet_data_export_requests"."extension_notified_on" <= "vet_data_export_requests"."due_on"),
	CONSTRAINT "vet_data_export_requests_status_list" CHECK ("vet_data_export_requests"."status" in ('pending', 'processing', 'completed', 'failed', 'refused', 'cancelled')),
	CONSTRAINT "vet_data_export_requests_export_format_list" CHECK ("vet_data_export_requests"."export_format" in ('json', 'csv', 'pdf')),
	CONSTRAINT "vet_data_export_requests_processed_at_exactly" CHECK ((("vet_data_export_requests"."status" in ('completed', 'failed', 'refused')) is true) = (("vet_data_export_requests"."processed_at" is not null) is true)),
	CONSTRAINT "vet_data_export_requests_processed_at_after_requested_at" CHECK ("vet_data_export_requests"."processed_at" >= "vet_data_export_requests"."requested_at"),
	CONSTRAINT "vet_data_export_requests_processed_by_required" CHECK ((("vet_data_export_requests"."status" in ('completed', 'refused')) is not true) or ("vet_data_export_requests"."processed_by" is not null)),
	CONSTRAINT "vet_data_export_requests_export_file_url_exactly" CHECK ((("vet_data_export_requests"."status" in ('completed')) is true) = (("vet_data_export_requests"."export_file_url" is not null) is true)),
	CONSTRAINT "vet_data_export_requests_identity_verified_at_before_export" CHECK ((("vet_data_export_requests"."status" in ('completed')) is not true) or ("vet_data_export_requests"."identity_verified_at" is not null)),
	CONSTRAINT "vet_data_export_requests_export_file_url_web_address" CHECK ("vet_data_export_requests"."export_file_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_data_export_requests_export_file_sha256_sha256" CHECK ("vet_data_export_requests"."export_file_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_data_export_requests_record_count_not_negative" CHECK ("vet_data_export_requests"."record_count" >= 0),
	CONSTRAINT "vet_data_export_requests_export_file_sha256_expected" CHECK ((("vet_data_export_requests"."export_file_sha256" is not null) is not true) or (("vet_data_export_requests"."status" in ('completed')) is true)),
	CONSTRAINT "vet_data_export_requests_record_count_expected" CHECK ((("vet_data_export_requests"."record_count" is not null) is not true) or (("vet_data_export_requests"."status" in ('completed')) is true)),
	CONSTRAINT "vet_data_export_requests_expires_at_expected" CHECK ((("vet_data_export_requests"."expires_at" is not null) is not true) or (("vet_data_export_requests"."status" in ('completed')) is true)),
	CONSTRAINT "vet_data_export_requests_delivered_at_expected" CHECK ((("vet_data_export_requests"."delivered_at" is not null) is not true) or (("vet_data_export_requests"."status" in ('completed')) is true)),
	CONSTRAINT "vet_data_export_requests_expires_at_later_than_processed_at" CHECK ("vet_data_export_requests"."expires_at" > "vet_data_export_requests"."processed_at"),
	CONSTRAINT "vet_data_export_requests_delivered_at_after_processed_at" CHECK ("vet_data_export_requests"."delivered_at" >= "vet_data_export_requests"."processed_at"),
	CONSTRAINT "vet_data_export_requests_failure_reason_exactly" CHECK ((("vet_data_export_requests"."status" in ('failed')) is true) = (("vet_data_export_requests"."failure_reason" is not null) is true)),
	CONSTRAINT "vet_data_export_requests_refusal_reason_exactly" CHECK ((("vet_data_export_requests"."status" in ('refused')) is true) = (("vet_data_export_requests"."refusal_reason" is not null) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_data_export_requests" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_retention_policies" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"table_name" varchar(63) NOT NULL,
	"jurisdiction" varchar(6),
	"retention_years" smallint NOT NULL,
	"archive_after_years" smallint,
	"anchor" text DEFAULT 'row' NOT NULL,
	"anchor_column" varchar(63),
	"action" text NOT NULL,
	"legal_basis" text,
	"notes" text,
	"is_active" boolean DEFAULT true NOT NULL,
	"approved_at" timestamp with time zone,
	"approved_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_retention_policies_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_retention_policies_scope_unique" UNIQUE NULLS NOT DISTINCT("organization_id","table_name","jurisdiction"),
	CONSTRAINT "vet_retention_policies_table_name_table_name" CHECK ("vet_retention_policies"."table_name" ~ '^vet_[a-z0-9_]+$'),
	CONSTRAINT "vet_retention_policies_jurisdiction_iso_3166_2" CHECK ("vet_retention_policies"."jurisdiction" ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
	CONSTRAINT "vet_retention_policies_retention_years_positive" CHECK ("vet_retention_policies"."retention_years" > 0),
	CONSTRAINT "vet_retention_policies_archive_after_years_positive" CHECK ("vet_retention_policies"."archive_after_years" > 0),
	CONSTRAINT "vet_retention_policies_archive_after_years_within_retention" CHECK ("vet_retention_policies"."archive_after_years" <= "vet_retention_policies"."retention_years"),
	CONSTRAINT "vet_retention_policies_retention_years_federal_floor" CHECK ((("vet_retention_policies"."table_name" in ('vet_controlled_substance_registers', 'vet_controlled_substance_transactions', 'vet_controlled_substance_inventories', 'vet_controlled_substance_inventory_items', 'vet_dea_forms', 'vet_dea_form_items', 'vet_prescriptions', 'vet_prescription_refills', 'vet_medication_administration', 'vet_inventory_transactions', 'vet_treatments', 'vet_group_treatments', 'vet_withdrawal_records', 'vet_veterinary_feed_directives')) is not true) or ("vet_retention_policies"."retention_years" >= 2)),
	CONSTRAINT "vet_retention_policies_anchor_list" CHECK ("vet_retention_policies"."anchor" in ('row', 'last_visit', 'end_of_life')),
	CONSTRAINT "vet_retention_policies_anchor_column_exactly" CHECK ((("vet_retention_policies"."anchor" in ('row')) is true) = (("vet_retention_policies"."anchor_column" is not null) is true)),
	CONSTRAINT "vet_retention_policies_anchor_column_code" CHECK ("vet_retention_policies"."anchor_column" ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "vet_retention_policies_action_list" CHECK ("vet_retention_policies"."action" in ('archive', 'anonymize', 'delete')),
	CONSTRAINT "vet_retention_policies_approved_by_exactly" CHECK ((("vet_retention_policies"."approved_at" is not null) is true) = (("vet_retention_policies"."approved_by" is not null) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_retention_policies" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_legal_holds" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(200) NOT NULL,
	"client_id" uuid,
	"patient_id" uuid,
	"table_name" varchar(63),
	"reason" text NOT NULL,
	"case_reference" varchar(100),
	"requested_by" varchar(200),
	"placed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"placed_by" uuid NOT NULL,
	"released_at" timestamp with time zone,
	"released_by" uuid,
	"release_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_legal_holds_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_legal_holds_name_not_blank" CHECK (btrim("vet_legal_holds"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_legal_holds_table_name_one_subject" CHECK (num_nonnulls("vet_legal_holds"."client_id", "vet_legal_holds"."patient_id", "vet_legal_holds"."table_name") = 1),
	CONSTRAINT "vet_legal_holds_table_name_table_name" CHECK ("vet_legal_holds"."table_name" ~ '^vet_[a-z0-9_]+$'),
	CONSTRAINT "vet_legal_holds_reason_not_blank" CHECK (btrim("vet_legal_holds"."reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_legal_holds_release_reason_not_blank" CHECK (btrim("vet_legal_holds"."release_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_legal_holds_released_by_exactly" CHECK ((("vet_legal_holds"."released_at" is not null) is true) = (("vet_legal_holds"."released_by" is not null) is true)),
	CONSTRAINT "vet_legal_holds_release_reason_exactly" CHECK ((("vet_legal_holds"."released_at" is not null) is true) = (("vet_legal_holds"."release_reason" is not null) is true)),
	CONSTRAINT "vet_legal_holds_released_at_after_placed_at" CHECK ("vet_legal_holds"."released_at" >= "vet_legal_holds"."placed_at")
);
--> statement-breakpoint
ALTER TABLE "vet_legal_holds" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "vet_consent_form_templates" ADD CONSTRAINT "vet_consent_form_templates_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_consent_form_templates" ADD CONSTRAINT "vet_consent_form_templates_published_by_fk" FOREIGN KEY ("organization_id","published_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_surgery_fk" FOREIGN KEY ("organization_id","surgery_id") REFERENCES "public"."vet_surgeries"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_template_fk" FOREIGN KEY ("organization_id","template_id") REFERENCES "public"."vet_consent_form_templates"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_estimate_fk" FOREIGN KEY ("organization_id","estimate_id") REFERENCES "public"."vet_estimates"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_obtained_by_fk" FOREIGN KEY ("organization_id","obtained_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_signer_client_fk" FOREIGN KEY ("organization_id","signer_client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_witness_fk" FOREIGN KEY ("organization_id","witness_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_treatment_consents" ADD CONSTRAINT "vet_treatment_consents_revoked_by_fk" FOREIGN KEY ("organization_id","revoked_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_erasure_requests" ADD CONSTRAINT "vet_data_erasure_requests_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_erasure_requests" ADD CONSTRAINT "vet_data_erasure_requests_requested_by_fk" FOREIGN KEY ("organization_id","requested_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_erasure_requests" ADD CONSTRAINT "vet_data_erasure_requests_identity_verified_by_fk" FOREIGN KEY ("organization_id","identity_verified_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_erasure_requests" ADD CONSTRAINT "vet_data_erasure_requests_legal_hold_fk" FOREIGN KEY ("organization_id","legal_hold_id") REFERENCES "public"."vet_legal_holds"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_erasure_requests" ADD CONSTRAINT "vet_data_erasure_requests_processed_by_fk" FOREIGN KEY ("organization_id","processed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_export_requests" ADD CONSTRAINT "vet_data_export_requests_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_export_requests" ADD CONSTRAINT "vet_data_export_requests_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_export_requests" ADD CONSTRAINT "vet_data_export_requests_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_export_requests" ADD CONSTRAINT "vet_data_export_requests_requested_by_fk" FOREIGN KEY ("organization_id","requested_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_export_requests" ADD CONSTRAINT "vet_data_export_requests_identity_verified_by_fk" FOREIGN KEY ("organization_id","identity_verified_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_data_export_requests" ADD CONSTRAINT "vet_data_export_requests_processed_by_fk" FOREIGN KEY ("organization_id","processed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_retention_policies" ADD CONSTRAINT "vet_retention_policies_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_retention_policies" ADD CONSTRAINT "vet_retention_policies_approved_by_fk" FOREIGN KEY ("organization_id","approved_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_legal_holds" ADD CONSTRAINT "vet_legal_holds_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_legal_holds" ADD CONSTRAINT "vet_legal_holds_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_legal_holds" ADD CONSTRAINT "vet_legal_holds_placed_by_fk" FOREIGN KEY ("organization_id","placed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_legal_holds" ADD CONSTRAINT "vet_legal_holds_released_by_fk" FOREIGN KEY ("organization_id","released_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "vet_access_logs_user_idx" ON "vet_access_logs" USING btree ("organization_id","user_id","action","occurred_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_access_logs_action_idx" ON "vet_access_logs" USING btree ("organization_id","action","occurred_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_access_logs_resource_idx" ON "vet_access_logs" USING btree ("organization_id","resource_type","resource_id","occurred_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_access_logs_patient_id_occurred_at_idx" ON "vet_access_logs" USING btree ("organization_id","patient_id","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_access_logs_client_id_occurred_at_idx" ON "vet_access_logs" USING btree ("organization_id","client_id","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_access_logs_occurred_at_idx" ON "vet_access_logs" USING btree ("organization_id","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_access_logs_transaction_idx" ON "vet_access_logs" USING brin ("transaction_id") WITH (autosummarize=true);
--> statement-breakpoint
CREATE INDEX "vet_audit_logs_record_idx" ON "vet_audit_logs" USING btree ("organization_id","record_id","occurred_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_audit_logs_user_idx" ON "vet_audit_logs" USING btree ("organization_id","user_id","occurred_at" DESC NULLS LAST) WHERE "vet_audit_logs"."user_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_audit_logs_transaction_idx" ON "vet_audit_logs" USING brin ("transaction_id") WITH (autosummarize=true);
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_consent_form_templates_active_unique" ON "vet_consent_form_templates" USING btree ("organization_id","code","language") WHERE "vet_consent_form_templates"."status" = 'active';
--> statement-breakpoint
CREATE INDEX "vet_consent_form_templates_consent_type_status_idx" ON "vet_consent_form_templates" USING btree ("organization_id","consent_type","status");
--> statement-breakpoint
CREATE INDEX "vet_consent_form_templates_published_by_idx" ON "vet_consent_form_templates" USING btree ("organization_id","published_by");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_patient_id_consent_type_consented_at_idx" ON "vet_treatment_consents" USING btree ("organization_id","patient_id","consent_type","consented_at");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_client_id_consented_at_idx" ON "vet_treatment_consents" USING btree ("organization_id","client_id","consented_at");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_encounter_id_idx" ON "vet_treatment_consents" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_surgery_id_idx" ON "vet_treatment_consents" USING btree ("organization_id","surgery_id");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_clinic_id_consented_at_idx" ON "vet_treatment_consents" USING btree ("organization_id","clinic_id","consented_at");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_expires_at_idx" ON "vet_treatment_consents" USING btree ("organization_id","expires_at");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_template_id_idx" ON "vet_treatment_consents" USING btree ("organization_id","template_id");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_estimate_id_idx" ON "vet_treatment_consents" USING btree ("organization_id","estimate_id");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_veterinarian_id_idx" ON "vet_treatment_consents" USING btree ("organization_id","veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_obtained_by_idx" ON "vet_treatment_consents" USING btree ("organization_id","obtained_by");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_signer_client_id_idx" ON "vet_treatment_consents" USING btree ("organization_id","signer_client_id");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_witness_id_idx" ON "vet_treatment_consents" USING btree ("organization_id","witness_id");
--> statement-breakpoint
CREATE INDEX "vet_treatment_consents_revoked_by_idx" ON "vet_treatment_consents" USING btree ("organization_id","revoked_by");
--> statement-breakpoint
CREATE INDEX "vet_data_erasure_requests_status_due_on_idx" ON "vet_data_erasure_requests" USING btree ("organization_id","status","due_on");
--> statement-breakpoint
CREATE INDEX "vet_data_erasure_requests_client_id_requested_at_idx" ON "vet_data_erasure_requests" USING btree ("organization_id","client_id","requested_at");
--> statement-breakpoint
CREATE INDEX "vet_data_erasure_requests_legal_hold_id_idx" ON "vet_data_erasure_requests" USING btree ("organization_id","legal_hold_id");
--> statement-breakpoint
CREATE INDEX "vet_data_erasure_requests_requested_by_idx" ON "vet_data_erasure_requests" USING btree ("organization_id","requested_by");
--> statement-breakpoint
CREATE INDEX "vet_data_erasure_requests_identity_verified_by_idx" ON "vet_data_erasure_requests" USING btree ("organization_id","identity_verified_by");
--> statement-breakpoint
CREATE INDEX "vet_data_erasure_requests_processed_by_idx" ON "vet_data_erasure_requests" USING btree ("organization_id","processed_by");
--> statement-breakpoint
CREATE INDEX "vet_data_export_requests_status_due_on_idx" ON "vet_data_export_requests" USING btree ("organization_id","status","due_on");
--> statement-breakpoint
CREATE INDEX "vet_data_export_requests_client_id_requested_at_idx" ON "vet_data_export_requests" USING btree ("organization_id","client_id","requested_at");
--> statement-breakpoint
CREATE INDEX "vet_data_export_requests_patient_id_idx" ON "vet_data_export_requests" USING btree ("organization_id","patient_id");
--> statement-breakpoint
CREATE INDEX "vet_data_export_requests_expires_at_idx" ON "vet_data_export_requests" USING btree ("organization_id","expires_at");
--> statement-breakpoint
CREATE INDEX "vet_data_export_requests_requested_by_idx" ON "vet_data_export_requests" USING btree ("organization_id","requested_by");
--> statement-breakpoint
CREATE INDEX "vet_data_export_requests_identity_verified_by_idx" ON "vet_data_export_requests" USING btree ("organization_id","identity_verified_by");
--> statement-breakpoint
CREATE INDEX "vet_data_export_requests_processed_by_idx" ON "vet_data_export_requests" USING btree ("organization_id","processed_by");
--> statement-breakpoint
CREATE INDEX "vet_retention_policies_approved_by_idx" ON "vet_retention_policies" USING btree ("organization_id","approved_by");
--> statement-breakpoint
CREATE INDEX "vet_legal_holds_client_id_released_at_idx" ON "vet_legal_holds" USING btree ("organization_id","client_id","released_at");
--> statement-breakpoint
CREATE INDEX "vet_legal_holds_patient_id_released_at_idx" ON "vet_legal_holds" USING btree ("organization_id","patient_id","released_at");
--> statement-breakpoint
CREATE INDEX "vet_legal_holds_table_name_released_at_idx" ON "vet_legal_holds" USING btree ("organization_id","table_name","released_at");
--> statement-breakpoint
CREATE INDEX "vet_legal_holds_released_at_placed_at_idx" ON "vet_legal_holds" USING btree ("organization_id","released_at","placed_at");
--> statement-breakpoint
CREATE INDEX "vet_legal_holds_placed_by_idx" ON "vet_legal_holds" USING btree ("organization_id","placed_by");
--> statement-breakpoint
CREATE INDEX "vet_legal_holds_released_by_idx" ON "vet_legal_holds" USING btree ("organization_id","released_by");
--> statement-breakpoint
CREATE POLICY "tenant_isolation_access_logs" ON "vet_access_logs" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_audit_logs" ON "vet_audit_logs" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_audit_seals" ON "vet_audit_seals" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_consent_form_templates" ON "vet_consent_form_templates" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_treatment_consents" ON "vet_treatment_consents" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_data_erasure_requests" ON "vet_data_erasure_requests" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_data_export_requests" ON "vet_data_export_requests" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_retention_policies" ON "vet_retention_policies" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_legal_holds" ON "vet_legal_holds" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
-- source: sql/after-tables/audit/audit-tables.sql
-- Generated from src/schema: npm run generate
create or replace function public.vet_audited_tables() returns table (name text)
language sql immutable parallel safe
as $function$
  values ('vet_adverse_event_products'),
    ('vet_adverse_event_reactions'),
    ('vet_adverse_event_reports'),
    ('vet_ai_settings'),
    ('vet_anesthesia_monitoring'),
    ('vet_anesthesia_records'),
    ('vet_animal_group_members'),
    ('vet_animal_groups'),
    ('vet_appointment_types'),
    ('vet_appointments'),
    ('vet_boarding_daily_logs'),
    ('vet_boarding_reservations'),
    ('vet_certificates'),
    ('vet_claim_line_items'),
    ('vet_client_account_ledger'),
    ('vet_client_notes'),
    ('vet_client_relationships'),
    ('vet_clients'),
    ('vet_clinical_addenda'),
    ('vet_clinics'),
    ('vet_consent_form_templates'),
    ('vet_consultations'),
    ('vet_controlled_substance_inventories'),
    ('vet_controlled_substance_inventory_items'),
    ('vet_controlled_substance_registers'),
    ('vet_controlled_substance_transactions'),
    ('vet_critical_care_records'),
    ('vet_data_erasure_requests'),
    ('vet_data_export_requests'),
    ('vet_dea_form_items'),
    ('vet_dea_forms'),
    ('vet_dental_records'),
    ('vet_deposits'),
    ('vet_diagnoses'),
    ('vet_diagnostic_test_orders'),
    ('vet_diagnostic_test_results'),
    ('vet_diagnostic_tests'),
    ('vet_discharge_summaries'),
    ('vet_discounts'),
    ('vet_emergency_cases'),
    ('vet_emergency_vital_signs'),
    ('vet_encounter_attachments'),
    ('vet_encounter_participants'),
    ('vet_encryption_keys'),
    ('vet_equipment'),
    ('vet_equipment_maintenance'),
    ('vet_estimate_items'),
    ('vet_estimates'),
    ('vet_group_treatments'),
    ('vet_hospital_notes'),
    ('vet_hospitalization_records'),
    ('vet_imaging_studies'),
    ('vet_insurance_claims'),
    ('vet_insurance_policies'),
    ('vet_inventory_batches'),
    ('vet_inventory_items'),
    ('vet_inventory_transactions'),
    ('vet_invoice_item_taxes'),
    ('vet_invoice_items'),
    ('vet_invoices'),
    ('vet_kennels'),
    ('vet_lab_requisitions'),
    ('vet_legal_holds'),
    ('vet_medical_encounters'),
    ('vet_medication_administration'),
    ('vet_organizations'),
    ('vet_parasitic_control'),
    ('vet_patient_alerts'),
    ('vet_patient_allergies'),
    ('vet_patient_documents'),
    ('vet_patient_identifiers'),
    ('vet_patient_merge_events'),
    ('vet_patient_notes'),
    ('vet_patient_owners'),
    ('vet_patient_ownership_transfers'),
    ('vet_patient_weight_history'),
    ('vet_patients'),
    ('vet_payment_allocations'),
    ('vet_payments'),
    ('vet_prescription_refills'),
    ('vet_prescriptions'),
    ('vet_price_list_items'),
    ('vet_price_lists'),
    ('vet_products'),
    ('vet_purchase_order_items'),
    ('vet_purchase_orders'),
    ('vet_recall_notifications'),
    ('vet_recurring_appointment_series'),
    ('vet_referrals'),
    ('vet_retention_policies'),
    ('vet_role_permissions'),
    ('vet_roles'),
    ('vet_sample_tracking'),
    ('vet_schedule_blocks'),
    ('vet_service_categories'),
    ('vet_service_package_items'),
    ('vet_service_packages'),
    ('vet_services'),
    ('vet_staff'),
    ('vet_staff_attendance'),
    ('vet_staff_clinic_assignments'),
    ('vet_staff_leave_requests'),
    ('vet_staff_schedules'),
    ('vet_stock_adjustments'),
    ('vet_stock_transfer_items'),
    ('vet_stock_transfers'),
    ('vet_supplier_documents'),
    ('vet_suppliers'),
    ('vet_surgeries'),
    ('vet_surgical_procedures'),
    ('vet_tax_rates'),
    ('vet_treatment_consents'),
    ('vet_treatments'),
    ('vet_triage_records'),
    ('vet_user_roles'),
    ('vet_users'),
    ('vet_vaccinations'),
    ('vet_vaccine_protocol_doses'),
    ('vet_vaccine_protocols'),
    ('vet_vcpr_records'),
    ('vet_vet_clinic_assignments'),
    ('vet_vet_schedules'),
    ('vet_veterinarian_licenses'),
    ('vet_veterinarians'),
    ('vet_veterinary_feed_directives'),
    ('vet_waitlist_entries'),
    ('vet_wellness_exams'),
    ('vet_wellness_plan_benefits'),
    ('vet_wellness_plan_enrollments'),
    ('vet_wellness_plan_usages'),
    ('vet_wellness_plans'),
    ('vet_withdrawal_records')
$function$;
--> statement-breakpoint
comment on function public.vet_audited_tables() is 'The tables whose changes are written into the audit log.';
--> statement-breakpoint
-- source: sql/after-tables/audit/audit.sql
-- Writes vet_audit_logs: one statement trigger per table and operation, whose function is generated from the table.
--
-- A statement of ten thousand rows costs one INSERT ... SELECT from its transition tables. Every comparison of columns is
-- written out in the function, and only columns that changed become JSON: building whole rows and taking away what stayed
-- the same costs three times as much. The functions take no variables, so that PostgreSQL plans them once per session, and
-- they join old and new rows by FULL JOIN, which is never planned as a nested loop: a plan made for one row serves ten
-- thousand. vet_audit_gaps() tells when a function no longer fits its table.
create or replace function public.vet_audit_log_hash(l public.vet_audit_logs) returns text
language sql stable parallel safe
as $function$
  -- Nothing here depends on a setting of the session: moments are seconds since 1970, and JSON has one text form. The
  -- separator cannot stand in an id, a number or JSON; what people or programs choose freely carries its length, which
  -- also tells an empty text from none. One expression without SET: PostgreSQL writes it into the statement that calls it.
  select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.concat(
    l.organization_id, E'\x1f', l.id, E'\x1f', extract(epoch from l.occurred_at), E'\x1f',
    pg_catalog.length(l.table_name), E'\x1f', l.table_name, E'\x1f', l.record_id, E'\x1f',
    pg_catalog.length(l.operation), E'\x1f', l.operation, E'\x1f',
    l.clinic_id, E'\x1f', l.user_id, E'\x1f', l.staff_id, E'\x1f', l.old_values, E'\x1f', l.new_values, E'\x1f',
    pg_catalog.length(l.changed_fields::text), E'\x1f', l.changed_fields, E'\x1f',
    pg_catalog.length(l.reason), E'\x1f', l.reason, E'\x1f',
    pg_catalog.length(l.session_id), E'\x1f', l.session_id, E'\x1f',
    pg_catalog.length(l.request_id), E'\x1f', l.request_id, E'\x1f',
    pg_catalog.length(l.ip_address), E'\x1f', l.ip_address, E'\x1f',
    pg_catalog.length(l.user_agent), E'\x1f', l.user_agent, E'\x1f',
    l.is_phi, E'\x1f', l.is_financial, E'\x1f', l.is_controlled, E'\x1f', l.transaction_id, E'\x1f', extract(epoch from l.created_at)
  ), 'UTF8')), 'hex')
$function$;
--> statement-breakpoint
comment on function public.vet_audit_log_hash(public.vet_audit_logs) is
  'SHA-256 of an entry of the audit log without its row_hash, in hexadecimal; the same in every session. What row_hash must be.';
--> statement-breakpoint
-- What the log keeps of an encrypted value: that there is one, and under which key. Stable, as what it calls is, or it
-- would not be written into the statement.
create or replace function public.vet_audit_envelope(value text) returns jsonb
language sql stable parallel safe
as $function$
  select case when value is not null then
    pg_catalog.jsonb_build_object('encrypted', true,
      'keyId', case when pg_catalog.starts_with(value, 'vp1.') then pg_catalog.split_part(value, '.', 2) end)
  end
$function$;
--> statement-breakpoint
comment on function public.vet_audit_envelope(text) is 'What the audit log says of an encrypted value: the id of its key.';
--> statement-breakpoint
create or replace function public.vet_audit_source(table_name text, options jsonb) returns text
language plpgsql stable
set search_path = ''
as $function$
declare
  logged constant text := $text$organization_id, id, occurred_at, table_name, record_id, operation, clinic_id, user_id,
      staff_id, old_values, new_values, changed_fields, reason, session_id, request_id, ip_address, user_agent, is_phi,
      is_financial, is_controlled, transaction_id$text$;
  -- Who, when and why, read once per statement. The clock, not the start of the transaction: it tells the changes of one
  -- transaction apart, and a writer who waited for a lock comes after the one who held it.
  context constant text := $text$(select clock_timestamp() as occurred_at,
        nullif(current_setting('app.current_user_id', true), '')::uuid as user_id,
        nullif(current_setting('app.current_staff_id', true), '')::uuid as staff_id,
        nullif(current_setting('app.audit_reason', true), '') as reason,
        nullif(current_setting('app.session_id', true), '') as session_id,
        nullif(current_setting('app.request_id', true), '') as request_id,
        nullif(current_setting('app.client_ip', true), '') as ip_address,
        nullif(current_setting('app.user_agent', true), '') as user_agent,
        pg_current_xact_id()::text::bigint as transaction_id offset 0) c$text$;
  column_names text[];
  tenant text;
  join_key text;
  clinic text;
  row_flag text;
  compared text;
  changed_old text;
  changed_new text;
  hidden text;
  entries text;
begin
  select array_agg(a.attname::text order by a.attnum) into column_names
  from pg_catalog.pg_attribute a
  where a.attrelid = format('public.%I', table_name)::regclass and a.attnum > 0 and not a.attisdropped;
  tenant := case when 'organization_id' = any (column_names) then 'organization_id' else 'id' end;
  join_key := case tenant when 'id' then 'id' else 'organization_id, id' end;
  clinic := case when 'clinic_id' = any (column_names) then 'clinic_id' when table_name = 'vet_clinics' then 'id' end;

  -- A row that says whether it is about a controlled substance is believed; otherwise the table says it.
  row_flag := concat_ws(' or ',
    case when 'is_controlled' = any (column_names) then '@.is_controlled is true' end,
    case when 'dea_schedule' = any (column_names) then $$coalesce(@.dea_schedule, 'unscheduled') <> 'unscheduled'$$ end
  );
  if row_flag = '' then
    row_flag := coalesce(options ->> 'controlled', 'false');
  end if;

  select
    string_agg(format('case when n.%1$I is distinct from o.%1$I then %1$L end', name), E',\n          ' order by place),
    string_agg(format('case when n.%1$I is distinct from o.%1$I then concat(%2$L, %3$s) end', name,
      to_json(name) || ':', replace(shown, '@', 'o')), E',\n          ' order by place),
    string_agg(format('case when n.%1$I is distinct from o.%1$I then concat(%2$L, %3$s) end', name,
      to_json(name) || ':', replace(shown, '@', 'n')), E',\n          ' order by place)
  into compared, changed_old, changed_new
  from (
    select name, place, format('coalesce(%s, ''null'')', case
      when options -> 'encrypted' ? name then format('public.vet_audit_envelope(@.%I::text)::text', name)
      when options -> 'secret' ? name then format($$case when @.%I is not null then '{"redacted":true}' end$$, name)
      else format('to_json(@.%I)::text', name)
    end) as shown
    from unnest(column_names) with ordinality known (name, place)
    where name not in (tenant, 'id', 'updated_at')
  ) c;

  select string_agg(format('%L, %s', name, case
      when options -> 'encrypted' ? name then format('public.vet_audit_envelope(@.%I::text)', name)
      else format($$case when @.%I is not null then '{"redacted": true}'::jsonb end$$, name)
    end), ', ' order by place)
  into hidden
  from unnest(column_names) with ordinality known (name, place)
  where options -> 'encrypted' ? name or options -> 'secret' ? name;
  hidden := case when hidden is null then 'to_jsonb(@)' else format('to_jsonb(@) || jsonb_build_object(%s)', hidden) end;

  entries := format($text$insert into public.vet_audit_logs (%1$s, created_at, row_hash)
    select l.*, public.vet_audit_log_hash(row(%2$s, null, l.created_at)::public.vet_audit_logs)
    from ($text$, logged, regexp_replace(logged, '([a-z_]+)', 'l.\1', 'g'));

  return format(
    $source$
begin
  if tg_op = 'UPDATE' then
    %1$s
      select %2$s, gen_random_uuid() as id, c.occurred_at, %3$L as table_name, id as record_id,
        case when d.is_update then 'UPDATE' when n.id is null then 'DELETE' else 'INSERT' end as operation,
        %4$s::uuid as clinic_id, c.user_id, c.staff_id,
        case when d.is_update then concat('{', concat_ws(',',
          %5$s), '}')::jsonb
        when o.id is not null then %6$s end as old_values,
        case when d.is_update then concat('{', concat_ws(',',
          %7$s), '}')::jsonb
        when n.id is not null then %8$s end as new_values,
        case when d.is_update then d.changed end as changed_fields,
        c.reason, c.session_id, c.request_id, c.ip_address, c.user_agent, %9$s as is_phi, %10$s as is_financial,
        %11$s as is_controlled, c.transaction_id, now() as created_at
      from %12$s
        cross join (new_rows n full join old_rows o using (%13$s))
        cross join lateral (select n.id is not null and o.id is not null as is_update, array_remove(array[
          %14$s], null) as changed offset 0) d
      where not d.is_update or cardinality(d.changed) > 0
      offset 0) l;
  elsif tg_op = 'INSERT' then
    %1$s
      select n.%15$s as organization_id, gen_random_uuid() as id, c.occurred_at, %3$L as table_name, n.id as record_id,
        'INSERT' as operation, %16$s::uuid as clinic_id, c.user_id, c.staff_id, null::jsonb as old_values,
        %8$s as new_values, null::text[] as changed_fields,
        c.reason, c.session_id, c.request_id, c.ip_address, c.user_agent, %9$s as is_phi, %10$s as is_financial,
        %17$s as is_controlled, c.transaction_id, now() as created_at
      from %12$s cross join new_rows n
      offset 0) l;
  else
    %1$s
      select o.%15$s as organization_id, gen_random_uuid() as id, c.occurred_at, %3$L as table_name, o.id as record_id,
        'DELETE' as operation, %18$s::uuid as clinic_id, c.user_id, c.staff_id, %6$s as old_values,
        null::jsonb as new_values, null::text[] as changed_fields,
        c.reason, c.session_id, c.request_id, c.ip_address, c.user_agent, %9$s as is_phi, %10$s as is_financial,
        %19$s as is_controlled, c.transaction_id, now() as created_at
      from %12$s cross join old_rows o
      offset 0) l;
  end if;
  return null;
end
$source$,
    entries,
    case tenant when 'id' then 'id as organization_id' else tenant end,
    table_name,
    case when clinic is null then 'null' when clinic = 'id' then 'id' else format('coalesce(n.%1$I, o.%1$I)', clinic) end,
    changed_old,
    replace(hidden, '@', 'o'),
    changed_new,
    replace(hidden, '@', 'n'),
    coalesce(options ->> 'phi', 'false'),
    coalesce(options ->> 'financial', 'false'),
    case when position('@' in row_flag) = 0 then row_flag
      else replace(row_flag, '@', 'n') || ' or ' || replace(row_flag, '@', 'o') end,
    context,
    join_key,
    compared,
    tenant,
    coalesce('n.' || quote_ident(clinic), 'null'),
    replace(row_flag, '@', 'n'),
    coalesce('o.' || quote_ident(clinic), 'null'),
    replace(row_flag, '@', 'o')
  );
end
$function$;
--> statement-breakpoint
comment on function public.vet_audit_source(text, jsonb) is
  'Body of the function that writes the changes of a table into the audit log, from the columns the table has now.';
--> statement-breakpoint
-- Reads whose rows a truncation takes, of all practices: in the name of vet_maintenance, whose policies let it.
create or replace function public.vet_audit_truncate() returns trigger
language plpgsql security definer
set search_path = ''
as $function$
declare
  organizations uuid[];
begin
  -- TRUNCATE of a partitioned table calls the triggers of its partitions too; the entries are the table's alone.
  if tg_when = 'AFTER' then
    perform set_config('vet_plan.truncating', '', true);
    return null;
  elsif current_setting('vet_plan.truncating', true) = tg_argv[0] then
    return null;
  end if;
  if row_security_active(format('public.%I', tg_argv[0])) and current_user <> 'vet_maintenance' then
    raise exception using
      errcode = 'VP012', schema = 'public', table = tg_argv[0], constraint = left(tg_argv[0], 46) || '_truncate_audited',
      message = 'whose rows a truncation takes cannot be told under row-level security, so it would leave no trace',
      hint = 'Delete the rows of each practice, or truncate as a superuser.';
  end if;
  execute format(
    'select array_agg(distinct %I) from public.%I where $1 = %L::regclass or tableoid = $1',
    case when tg_argv[0] = 'vet_organizations' then 'id' else 'organization_id' end,
    tg_argv[0], format('public.%I', tg_argv[0])
  ) into organizations using tg_relid;
  perform public.vet_audit_truncation(tg_argv[0], tg_argv[1]::jsonb, organizations);
  if exists (select from pg_catalog.pg_class where oid = tg_relid and relkind = 'p') then
    perform set_config('vet_plan.truncating', tg_argv[0], true);
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_audit_truncate() is
  'Writes one entry into the audit log for each practice that loses rows of a table by TRUNCATE.';
--> statement-breakpoint
create or replace function public.vet_audit_truncation(table_name text, options jsonb, organizations uuid[])
returns void
language sql security definer
set search_path = ''
as $function$
  insert into public.vet_audit_logs (organization_id, id, occurred_at, table_name, operation, user_id, staff_id, reason,
    session_id, request_id, ip_address, user_agent, is_phi, is_financial, is_controlled, transaction_id, created_at,
    row_hash)
  select l.organization_id, l.id, l.occurred_at, l.table_name, l.operation, l.user_id, l.staff_id, l.reason, l.session_id,
    l.request_id, l.ip_address, l.user_agent, l.is_phi, l.is_financial, l.is_controlled, l.transaction_id, l.created_at,
    public.vet_audit_log_hash(row(l.organization_id, l.id, l.occurred_at, l.table_name, null, l.operation, null,
      l.user_id, l.staff_id, null, null, null, l.reason, l.session_id, l.request_id, l.ip_address, l.user_agent, l.is_phi,
      l.is_financial, l.is_controlled, l.transaction_id, null, l.created_at)::public.vet_audit_logs)
  from (
    select o.id as organization_id, gen_random_uuid() as id, clock_timestamp() as occurred_at, $1 as table_name,
      'TRUNCATE' as operation,
      nullif(current_setting('app.current_user_id', true), '')::uuid as user_id,
      nullif(current_setting('app.current_staff_id', true), '')::uuid as staff_id,
      nullif(current_setting('app.audit_reason', true), '') as reason,
      nullif(current_setting('app.session_id', true), '') as session_id,
      nullif(current_setting('app.request_id', true), '') as request_id,
      nullif(current_setting('app.client_ip', true), '') as ip_address,
      nullif(current_setting('app.user_agent', true), '') as user_agent,
      coalesce(($2 ->> 'phi')::boolean, false) as is_phi, coalesce(($2 ->> 'financial')::boolean, false) as is_financial,
      coalesce(($2 ->> 'controlled')::boolean, false) as is_controlled,
      pg_current_xact_id()::text::bigint as transaction_id, now() as created_at
    from unnest($3) o (id)
    offset 0
  ) l
$function$;
--> statement-breakpoint
comment on function public.vet_audit_truncation(text, jsonb, uuid[]) is
  'Writes the entries of a truncation. Only the trigger calls it: row-level security refuses them outside of triggers.';
--> statement-breakpoint
-- A statement trigger fires for the table that the statement names: partitions need triggers of their own. Those that are
-- made later get them from vet_protect_partition().
create or replace function public.vet_audit_table(table_name text, options jsonb) returns void
language plpgsql
as $function$
declare
  writer constant text := 'vet_audited_' || regexp_replace(table_name, '^vet_', '');
  relation record;
  definition text;
begin
  execute format(
    'create or replace function public.%I() returns trigger language plpgsql security definer '
    'set search_path = '''' as %L',
    writer, public.vet_audit_source(table_name, options)
  );
  execute format('revoke execute on function public.%I() from public', writer);
  execute format(
    'comment on function public.%I() is %L', writer,
    format('Writes the changes of %s into the audit log. Made by vet_audit_table() from the columns of the table.', table_name)
  );
  -- Writes in the name of the owner, who alone may insert into the log.
  if public.vet_role_exists('vet_owner') then
    execute format('alter function public.%I() owner to vet_owner', writer);
  end if;
  for relation in
    select c.oid::regclass as name, c.relkind
    from pg_catalog.pg_class c
    where c.oid = format('public.%I', table_name)::regclass
      or c.oid in (select t.relid from pg_catalog.pg_partition_tree(format('public.%I', table_name)::regclass) t)
  loop
    foreach definition in array array[
      'vet_audit_insert after insert on %s referencing new table as new_rows',
      'vet_audit_update after update on %s referencing old table as old_rows new table as new_rows',
      'vet_audit_delete after delete on %s referencing old table as old_rows'
    ] loop
      execute format(
        'create or replace trigger ' || definition || ' for each statement execute function public.%I(%L, %L)',
        relation.name, writer, table_name, options
      );
    end loop;
    execute format(
      'create or replace trigger vet_audit_truncate before truncate on %s '
      'for each statement execute function public.vet_audit_truncate(%L, %L)',
      relation.name, table_name, options
    );
    if relation.relkind = 'p' then
      execute format(
        'create or replace trigger vet_audit_truncated after truncate on %s '
        'for each statement execute function public.vet_audit_truncate(%L, %L)',
        relation.name, table_name, options
      );
    end if;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_audit_table(text, jsonb) is
  'Writes every change of a table into the audit log from now on. Call it again when the table has other columns. Options: phi, financial, controlled (flags of the table), encrypted and secret (columns whose values stay out).';
--> statement-breakpoint
create or replace function public.vet_audit_gaps() returns table (table_name text, relation_name text, problem text)
language plpgsql stable
set search_path = ''
as $function$
declare
  table_id regclass;
  options jsonb;
  source text;
begin
  for table_name in
    select t.name from public.vet_audited_tables() t
    union
    select c.relname::text
    from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid
    where t.tgname = 'vet_audit_insert' and c.relnamespace = 'public'::regnamespace and not c.relispartition
    order by 1
  loop
    table_id := to_regclass(format('public.%I', table_name));
    -- Tables of a later phase of the migrations are not here yet.
    continue when table_id is null;

    for relation_name, problem in
      select c.relname::text, format('the trigger %s is %s', wanted.name,
        case when t.oid is null then 'missing' else 'switched off' end)
      from pg_catalog.pg_class c
        cross join (
          values ('vet_audit_insert'), ('vet_audit_update'), ('vet_audit_delete'), ('vet_audit_truncate')
        ) wanted (name)
        left join pg_catalog.pg_trigger t on t.tgrelid = c.oid and t.tgname = wanted.name
      where (c.oid = table_id or c.oid in (select p.relid from pg_catalog.pg_partition_tree(table_id) p))
        and (t.oid is null or t.tgenabled in ('D', 'R'))
      order by 1, 2
    loop
      return next;
    end loop;

    relation_name := table_name;
    select convert_from(substring(t.tgargs from position('\x00'::bytea in t.tgargs) + 1
        for length(t.tgargs) - position('\x00'::bytea in t.tgargs) - 1), 'UTF8')::jsonb, p.prosrc
    into options, source
    from pg_catalog.pg_trigger t join pg_catalog.pg_proc p on p.oid = t.tgfoid
    where t.tgrelid = table_id and t.tgname = 'vet_audit_update';
    if found and source is distinct from public.vet_audit_source(table_name, options) then
      problem := 'its trigger function was made for other columns: call vet_audit_table() again';
      return next;
    end if;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_audit_gaps() is
  'Audited tables whose changes do not all reach the log: triggers that are missing or off, also on partitions, and functions that do not fit the columns. Empty when all is well.';
--> statement-breakpoint
revoke execute on function public.vet_audit_log_hash(public.vet_audit_logs), public.vet_audit_envelope(text),
  public.vet_audit_source(text, jsonb), public.vet_audit_truncate(), public.vet_audit_truncation(text, jsonb, uuid[]),
  public.vet_audit_table(text, jsonb), public.vet_audit_gaps(), public.vet_audited_tables()
  from public;
--> statement-breakpoint
-- source: sql/after-tables/audited/billing.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id estimate_number client_id patient_id encounter_id veterinarian_id title status currency low_subtotal high_subtotal low_tax_amount high_tax_amount low_total high_total required_deposit_amount presented_at presented_by expires_on accepted_at acceptance_method accepted_by_name signature_data signed_document_url witnessed_by authorized_amount declined_at decline_reason converted_at converted_invoice_id notes created_by created_at updated_at
select public.vet_audit_table('vet_estimates', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id estimate_id line_number patient_id item_type service_id product_id package_id description low_quantity high_quantity low_unit_price high_unit_price discount_percent taxable tax_rate_percent low_total high_total is_optional is_declined notes created_at updated_at
select public.vet_audit_table('vet_estimate_items', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id clinic_id invoice_number client_id patient_id encounter_id status invoiced_on issued_at due_date sent_at currency subtotal discount_id discount_percent discount_amount discount_reason tax_amount total_amount amount_paid refunded_amount written_off_amount balance_due paid_at written_off_at written_off_by write_off_reason voided_at voided_by void_reason corrects_invoice_id client_reference notes internal_notes created_by created_at updated_at
select public.vet_audit_table('vet_invoices', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id invoice_id line_number patient_id encounter_id item_type service_id product_id package_id item_id description quantity unit_price unit_cost discount_id discount_percent discount_amount taxable tax_rate_percent tax_amount line_total allow_duplicate inventory_batch_id veterinarian_id performed_by performed_on treatment_id prescription_id diagnostic_test_order_id vaccination_id notes created_at updated_at
select public.vet_audit_table('vet_invoice_items', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id invoice_item_id tax_rate_id rate_percent is_compound taxable_amount tax_amount created_at updated_at
select public.vet_audit_table('vet_invoice_item_taxes', '{"financial":true}');
--> statement-breakpoint
-- organization_id id client_id entry_number clinic_id entry_type invoice_id payment_id deposit_id reverses_entry_id amount balance_after currency posted_at posted_by description reason approved_by created_at
select public.vet_audit_table('vet_client_account_ledger', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id clinic_id payment_number client_id amount currency method status paid_at reference processor processor_payment_id card_brand card_last4_encrypted refund_of_payment_id refund_reason deposit_id refunded_amount allocated_amount failure_reason failed_at voided_at voided_by void_reason received_by notes created_at updated_at
select public.vet_audit_table('vet_payments', '{"phi":true,"financial":true,"encrypted":["card_last4_encrypted"]}');
--> statement-breakpoint
-- organization_id id clinic_id deposit_number client_id patient_id payment_id purpose appointment_id estimate_id amount status held_at applied_amount refunded_amount forfeited_amount remaining_amount closed_at forfeit_reason forfeited_by terms notes created_at updated_at
select public.vet_audit_table('vet_deposits', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id payment_id invoice_id deposit_id amount allocated_at allocated_by reversed_at reversed_by reversal_reason created_at updated_at
select public.vet_audit_table('vet_payment_allocations', '{"financial":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/catalog.sql
-- Generated from src/schema: npm run generate
-- organization_id id category_id code code_normalized name name_normalized description price valid_from_on valid_until_on is_discountable is_active created_at updated_at
select public.vet_audit_table('vet_service_packages', '{"financial":true}');
--> statement-breakpoint
-- organization_id id package_id line_number service_id product_id quantity allocated_amount created_at updated_at
select public.vet_audit_table('vet_service_package_items', '{"financial":true}');
--> statement-breakpoint
-- organization_id id name name_normalized clinic_id client_type client_id currency valid_from_on valid_until_on is_default is_active notes created_at updated_at
select public.vet_audit_table('vet_price_lists', '{}');
--> statement-breakpoint
-- organization_id id price_list_id service_id product_id package_id minimum_quantity unit_price created_at updated_at
select public.vet_audit_table('vet_price_list_items', '{"financial":true}');
--> statement-breakpoint
-- organization_id id code code_normalized name jurisdiction registration_number clinic_id tax_category tax_rate_percent is_compound valid_from_on valid_until_on created_at updated_at
select public.vet_audit_table('vet_tax_rates', '{"financial":true}');
--> statement-breakpoint
-- organization_id id code code_normalized name discount_type discount_percent discount_amount maximum_amount minimum_subtotal clinic_id client_type category_id service_id product_id package_id maximum_uses maximum_uses_per_client is_combinable requires_approval valid_from_on valid_until_on created_by is_active created_at updated_at
select public.vet_audit_table('vet_discounts', '{"financial":true}');
--> statement-breakpoint
-- organization_id id sku sku_normalized barcode name name_normalized description category manufacturer medication_id strength dosage_form ndc ndc_normalized dea_schedule is_controlled requires_prescription unit default_price dispensing_fee cost_per_unit tax_category is_taxable is_discountable is_stocked opened_shelf_life_days is_active created_at updated_at
select public.vet_audit_table('vet_products', '{"financial":true,"controlled":true}');
--> statement-breakpoint
-- organization_id id parent_category_id name name_normalized description revenue_account_code display_order is_active created_at updated_at
select public.vet_audit_table('vet_service_categories', '{}');
--> statement-breakpoint
-- organization_id id category_id code code_normalized name name_normalized description procedure_code_id default_price price_unit minimum_charge estimated_cost tax_category is_taxable is_discountable allows_price_override duration_minutes requires_veterinarian requires_consent is_active created_at updated_at
select public.vet_audit_table('vet_services', '{"financial":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/clients.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id client_number client_type business_name first_name last_name first_name_normalized last_name_normalized email email_normalized phone phone_normalized mobile mobile_normalized address_line1 address_line2 city state postal_code country emergency_contact_name emergency_contact_phone preferred_language communication_preferences marketing_consent tax_id_encrypted credit_limit account_balance notes status is_active anonymized_at deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_clients', '{"phi":true,"financial":true,"encrypted":["tax_id_encrypted"]}');
--> statement-breakpoint
-- organization_id id client_id related_client_id relationship_type is_authorized_agent can_authorize_treatment can_authorize_payment starts_on ends_on notes created_at updated_at
select public.vet_audit_table('vet_client_relationships', '{"phi":true}');
--> statement-breakpoint
-- organization_id id client_id clinic_id note_type body is_pinned is_alert is_private is_internal requires_follow_up follow_up_on follow_up_by followed_up_at followed_up_by created_by deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_client_notes', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/consents.sql
-- Generated from src/schema: npm run generate
-- organization_id id code version language consent_type title body risks alternatives requires_witness valid_for_days status published_at published_by retired_at created_at updated_at
select public.vet_audit_table('vet_consent_form_templates', '{}');
--> statement-breakpoint
-- organization_id id clinic_id patient_id client_id encounter_id surgery_id consent_type template_id procedure_description risks alternatives restrictions estimated_cost estimate_id veterinarian_id obtained_by language consent_given decline_reason consented_at expires_at signature_type signature_data signature_media_type signed_by signer_role signer_client_id signer_phone witness_name witness_id document_url document_sha256 ip_address revoked_at revoked_by revocation_reason created_at updated_at
select public.vet_audit_table('vet_treatment_consents', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/diagnostics.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id encounter_id patient_id order_id modality body_region laterality views status scheduled_at study_instance_uid accession_number series_count image_count pacs_url performed_at performed_by is_external kvp mas exposure_count thickness_cm contrast_agent contrast_volume_ml clinical_question interpreted_by interpreter_name interpreted_at findings impression recommendations amendment_reason is_critical acknowledged_at acknowledged_by cancelled_reason created_at updated_at
select public.vet_audit_table('vet_imaging_studies', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id diagnostic_test_id accession_number ordered_by ordered_at priority status clinical_notes specimen_type specimen_site fasting_status collected_at collected_by resulted_at reviewed_by reviewed_at client_informed_at client_informed_by cancelled_at cancelled_by cancellation_reason cancellation_notes created_at updated_at
select public.vet_audit_table('vet_diagnostic_test_orders', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id order_id test_name test_code loinc_code position specimen_type specimen_quality result_value value_numeric comparator unit reference_low reference_high reference_range abnormal_flag status report_status tested_on received_on reported_at lab_provider method performed_by document_id is_critical critical_notified_at acknowledged_at acknowledged_by acknowledgment_notes reviewed_at reviewed_by correction_of_id correction_reason notes created_at updated_at
select public.vet_audit_table('vet_diagnostic_test_results', '{"phi":true}');
--> statement-breakpoint
-- organization_id id code name name_normalized category description loinc_code is_panel analytes specimen_types specimen_volume_ml container is_fasting_required fasting_hours collection_instructions is_in_house lab_name lab_test_code turnaround_hours is_reportable service_id default_price is_active created_at updated_at
select public.vet_audit_table('vet_diagnostic_tests', '{"financial":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/emergency.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id case_number encounter_id patient_id client_id arrived_at arrival_mode referred_by chief_complaint mechanism onset_at toxin triage_level status attending_veterinarian_id seen_at is_stabilized stabilized_at resuscitation_status resuscitation_discussed_at resuscitation_discussed_by authorized_limit cpr_started_at rosc_at cpr_ended_at disposition disposition_notes transferred_to closed_at notes created_at updated_at
select public.vet_audit_table('vet_emergency_cases', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id emergency_case_id triaged_at triaged_by triage_level category mentation airway airway_notes breathing breathing_notes circulation circulation_notes is_ambulatory is_bleeding is_seizing pain_score pain_scale notes created_at updated_at
select public.vet_audit_table('vet_triage_records', '{"phi":true}');
--> statement-breakpoint
-- organization_id id emergency_case_id recorded_at recorded_by temperature_c heart_rate respiratory_rate systolic_mm_hg diastolic_mm_hg mean_arterial_mm_hg spo2_percent is_on_oxygen crt_seconds mucous_membrane pulse_quality blood_glucose_mg_dl lactate_mmol_l pcv_percent total_solids_g_dl pain_score pain_scale glasgow_coma_score rhythm notes created_at updated_at
select public.vet_audit_table('vet_emergency_vital_signs', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/governance.sql
-- Generated from src/schema: npm run generate
-- organization_id id request_type client_id patient_id legal_reference requested_at requested_by requester_name identity_check identity_verified_at identity_verified_by due_on extended_to_on extension_reason extension_notified_on status export_format processed_at processed_by export_file_url export_file_sha256 record_count expires_at delivered_at failure_reason refusal_reason ip_address notes created_at updated_at
select public.vet_audit_table('vet_data_export_requests', '{"phi":true}');
--> statement-breakpoint
-- organization_id id client_id erasure_ground requested_at requested_by identity_check identity_verified_at identity_verified_by due_on extended_to_on extension_reason extension_notified_on status refusal_ground refusal_explanation legal_hold_id processed_at processed_by erasure_steps client_notified_at recipients_notified_at ip_address notes created_at updated_at
select public.vet_audit_table('vet_data_erasure_requests', '{"phi":true}');
--> statement-breakpoint
-- organization_id id table_name jurisdiction retention_years archive_after_years anchor anchor_column action legal_basis notes is_active approved_at approved_by created_at updated_at
select public.vet_audit_table('vet_retention_policies', '{}');
--> statement-breakpoint
-- organization_id id name client_id patient_id table_name reason case_reference requested_by placed_at placed_by released_at released_by release_reason created_at updated_at
select public.vet_audit_table('vet_legal_holds', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/identity.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id email email_normalized email_verified first_name last_name phone password_hash mfa_secret_encrypted mfa_backup_codes_encrypted last_login_at is_active created_at updated_at
select public.vet_audit_table('vet_users', '{"phi":true,"encrypted":["mfa_secret_encrypted","mfa_backup_codes_encrypted"],"secret":["password_hash"]}');
--> statement-breakpoint
-- source: sql/after-tables/audited/inventory.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id product_id medication_id sku sku_normalized name name_normalized category unit order_unit units_per_order_unit quantity_on_hand last_movement_number reorder_point reorder_quantity maximum_quantity cost_per_unit selling_price stock_status dea_schedule is_controlled ndc ndc_normalized is_lot_tracked expiry_warning_days storage_location requires_refrigeration storage_minimum_c storage_maximum_c is_locked_away is_hazardous preferred_supplier_id supplier_item_code last_counted_at is_active created_at updated_at
select public.vet_audit_table('vet_inventory_items', '{"financial":true,"controlled":true}');
--> statement-breakpoint
-- organization_id id item_id lot_number lot_number_normalized manufacturer manufactured_on expires_on received_at received_by supplier_id quantity_received quantity_remaining cost_per_unit opened_on beyond_use_on storage_location status status_reason status_changed_by status_changed_at created_at updated_at
select public.vet_audit_table('vet_inventory_batches', '{"financial":true}');
--> statement-breakpoint
-- organization_id id po_number supplier_id clinic_id status requested_by submitted_at approved_by approved_at rejected_by rejected_at rejection_reason ordered_by ordered_at expected_on received_at supplier_order_number supplier_invoice_number dea_form_222_number currency subtotal discount_amount tax_amount shipping_amount total_amount cancelled_by cancelled_at cancellation_reason notes created_at updated_at
select public.vet_audit_table('vet_purchase_orders', '{"financial":true}');
--> statement-breakpoint
-- organization_id id purchase_order_id line_number item_id description supplier_item_code order_unit units_per_order_unit quantity_ordered quantity_received quantity_cancelled allows_over_delivery unit_cost discount_percent line_total expected_on dea_form_222_line_number notes created_at updated_at
select public.vet_audit_table('vet_purchase_order_items', '{"financial":true}');
--> statement-breakpoint
-- organization_id id name name_normalized supplier_type account_number contact_name phone email website_url address_line1 address_line2 city state postal_code country supplies_controlled_substances dea_number dea_expires_on state_license_number state_license_expires_on currency payment_terms_days lead_time_days minimum_order_amount notes is_active created_at updated_at
select public.vet_audit_table('vet_suppliers', '{"financial":true,"controlled":true}');
--> statement-breakpoint
-- organization_id id supplier_id document_type file_name document_url mime_type size_bytes issued_on expires_on uploaded_by created_at updated_at
select public.vet_audit_table('vet_supplier_documents', '{}');
--> statement-breakpoint
-- organization_id id clinic_id item_id batch_id adjustment_type quantity_before quantity_after quantity_change reason status adjusted_by adjusted_at witnessed_by reviewed_by reviewed_at review_notes created_at updated_at
select public.vet_audit_table('vet_stock_adjustments', '{}');
--> statement-breakpoint
-- organization_id id clinic_id item_id batch_id transaction_type quantity movement_number balance_after corrects_number cost_per_unit purchase_order_item_id stock_transfer_item_id stock_adjustment_id prescription_id treatment_id patient_id encounter_id supplier_id document_number reason performed_by witnessed_by occurred_at created_at
select public.vet_audit_table('vet_inventory_transactions', '{"financial":true}');
--> statement-breakpoint
-- organization_id id transfer_number from_clinic_id to_clinic_id status reason requested_by requested_at approved_by approved_at shipped_by shipped_at carrier tracking_number dea_form_222_number received_by received_at cancelled_by cancelled_at cancellation_reason notes created_at updated_at
select public.vet_audit_table('vet_stock_transfers', '{}');
--> statement-breakpoint
-- organization_id id stock_transfer_id line_number from_item_id from_batch_id to_item_id to_batch_id quantity quantity_received discrepancy_reason notes created_at updated_at
select public.vet_audit_table('vet_stock_transfer_items', '{}');
--> statement-breakpoint
-- source: sql/after-tables/audited/medical.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id encounter_id patient_id appointment_id veterinarian_id visited_at chief_complaint subjective_encrypted objective_encrypted assessment_encrypted plan_encrypted temperature_c heart_rate respiratory_rate weight_kg body_condition_score pain_score vitals follow_up_on locked_at locked_by created_at updated_at
select public.vet_audit_table('vet_consultations', '{"phi":true,"encrypted":["subjective_encrypted","objective_encrypted","assessment_encrypted","plan_encrypted"]}');
--> statement-breakpoint
-- organization_id id patient_id encounter_id consultation_id discharge_summary_id reason content_encrypted veterinarian_id staff_id created_at
select public.vet_audit_table('vet_clinical_addenda', '{"phi":true,"encrypted":["content_encrypted"]}');
--> statement-breakpoint
-- organization_id id clinic_id patient_id encounter_id diagnosed_by diagnosis_code_id code_system diagnosis_code description is_primary certainty severity body_site laterality onset_on diagnosed_on status resolved_on recurrence_of_id is_notifiable notified_at notification_reference notes deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_diagnoses', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id client_id veterinarian_id discharged_at condition weight_kg clinical_summary diagnosis_summary medication_instructions home_care_instructions diet_instructions activity_restrictions warning_signs recheck_on suture_removal_on language locked_at locked_by delivery_method delivered_at acknowledged_at acknowledged_by_name document_url created_at updated_at
select public.vet_audit_table('vet_discharge_summaries', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id referral_number direction patient_id client_id encounter_id veterinarian_id specialty priority practice_name practice_veterinarian practice_phone practice_email practice_address reason clinical_summary client_consented_at status referred_at records_shared_at visit_at decline_reason completed_at outcome report_url created_at updated_at
select public.vet_audit_table('vet_referrals', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_number patient_id client_id appointment_id encounter_type modality encounter_date chief_complaint primary_veterinarian_id is_after_hours status started_at completed_at disposition cancelled_at cancellation_reason locked_at locked_by notes created_at updated_at
select public.vet_audit_table('vet_medical_encounters', '{"phi":true}');
--> statement-breakpoint
-- organization_id id encounter_id veterinarian_id staff_id role joined_at left_at notes created_at updated_at
select public.vet_audit_table('vet_encounter_participants', '{"phi":true}');
--> statement-breakpoint
-- organization_id id encounter_id category file_name caption document_url mime_type size_bytes sha256 captured_at uploaded_by is_confidential deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_encounter_attachments', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id veterinarian_id client_id patient_id premises animals_description basis encounter_id jurisdiction established_on expires_on is_federal client_agreed_on follow_up_arrangement covers_practice ended_on end_reason document_url notes created_at updated_at
select public.vet_audit_table('vet_vcpr_records', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/patients.sql
-- Generated from src/schema: npm run generate
-- organization_id id patient_id allergen_type medication_id substance substance_normalized reaction severity certainty source onset_on status ended_on ended_by end_reason confirmed_by_veterinarian_id recorded_by notes created_at updated_at
select public.vet_audit_table('vet_patient_allergies', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id clinic_id alert_type severity title message requires_acknowledgement starts_on ends_on ended_by end_reason created_by created_at updated_at
select public.vet_audit_table('vet_patient_alerts', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id clinic_id document_type title description source document_on document_url file_name mime_type size_bytes sha256 replaces_id is_confidential is_client_visible uploaded_by deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_patient_documents', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id kind value value_normalized issuer body_site applied_on removed_on is_primary notes created_at updated_at
select public.vet_audit_table('vet_patient_identifiers', '{"phi":true}');
--> statement-breakpoint
-- organization_id id surviving_patient_id merged_patient_id reason is_across_clients moved_records adjusted_records merged_at merged_by reverted_at reverted_by revert_reason created_at updated_at
select public.vet_audit_table('vet_patient_merge_events', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id clinic_id note_type body is_pinned is_alert is_private is_internal requires_follow_up follow_up_on follow_up_by followed_up_at followed_up_by created_by deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_patient_notes', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id from_client_id to_client_id clinic_id reason effective_on records_released_at patient_document_id registry_updated_at status completed_at completed_by cancelled_at cancellation_reason recorded_by notes created_at updated_at
select public.vet_audit_table('vet_patient_ownership_transfers', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id client_id name name_normalized species_id breed_id breed_text color markings sex reproductive_status date_of_birth date_of_birth_is_estimated weight_kg microchip_number tattoo known_allergies special_instructions photo_url status deceased_at deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_patients', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id client_id ownership_type is_primary share_percent starts_on ends_on notes created_at updated_at
select public.vet_audit_table('vet_patient_owners', '{"phi":true}');
--> statement-breakpoint
-- organization_id id patient_id weight_kg method body_condition_score muscle_condition_score measured_at measured_by notes created_at updated_at
select public.vet_audit_table('vet_patient_weight_history', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/preventive.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id encounter_id patient_id client_id kind certificate_number official_number status issuing_veterinarian_id veterinarian_name veterinarian_license_number accreditation_number examined_on issued_on expires_on signed_at owner_name owner_address owner_phone animal vaccination_id rabies_tag_number animal_license_number animal_license_term exemption_reason species_id animal_count purpose consignor_name consignor_address consignee_name consignee_address origin_address destination_address destination_country departs_on entry_permit_number is_health_program statements endorsed_on document_id replaces_id revoked_at revoked_by revocation_reason notes created_at updated_at
select public.vet_audit_table('vet_certificates', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id examined_by examined_at life_stage weight_kg body_condition_score muscle_condition_score temperature_c heart_rate respiratory_rate pain_score pain_scale dental_score findings diet lifestyle assessment recommendations next_exam_due_on created_at updated_at
select public.vet_audit_table('vet_wellness_exams', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id anesthesia_record_id performed_by veterinarian_id performed_at dental_grade calculus_index gingivitis_index occlusion chart extracted_teeth cleaning_performed polishing_performed radiographs_taken oral_findings home_care complications notes next_due_on created_at updated_at
select public.vet_audit_table('vet_dental_records', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id method product_id medication_id prescription_id product_name epa_registration_number parasite_targets lot_number inventory_batch_id administered_on administered_by dose dose_unit route weight_at_dose_kg dispensed_quantity dispensed_unit coverage_days next_due_on heartworm_test_result heartworm_tested_on notes created_at updated_at
select public.vet_audit_table('vet_parasitic_control', '{"phi":true}');
--> statement-breakpoint
-- organization_id id name name_normalized species_id target_diseases need is_rabies criteria contraindications source starts_on ends_on is_active created_at updated_at
select public.vet_audit_table('vet_vaccine_protocols', '{}');
--> statement-breakpoint
-- organization_id id protocol_id dose_number dose_type product_id min_age_days max_age_days min_interval_days max_interval_days duration_months is_repeating notes created_at updated_at
select public.vet_audit_table('vet_vaccine_protocol_doses', '{}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id protocol_dose_id vaccine_name target_diseases is_rabies technology product_name manufacturer lot_number lot_number_normalized lot_expires_on inventory_batch_id dose_type dose_number administered_on administered_at administered_by veterinarian_id route site volume_ml duration_months next_due_on rabies_tag_number rabies_tag_normalized deviation_reason is_historical historical_source given_elsewhere_by document_id notes voided_at voided_by void_reason created_at updated_at
select public.vet_audit_table('vet_vaccinations', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/scheduling.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id name name_normalized type description default_duration_minutes buffer_before_minutes buffer_after_minutes requires_veterinarian requires_room applicable_species is_online_bookable is_open_to_new_clients minimum_notice_hours maximum_advance_days deposit_amount preparation_instructions color sort_order is_active created_at updated_at
select public.vet_audit_table('vet_appointment_types', '{"financial":true}');
--> statement-breakpoint
-- organization_id id clinic_id client_id patient_id appointment_type_id type veterinarian_id room_id scheduled_at scheduled_end_at priority source place visit_address meeting_url is_overbooked reason notes recurring_series_id recurrence_on rescheduled_from_id reminder_sent status confirmed_at checked_in_at started_at completed_at cancelled_at cancellation_party cancellation_reason no_show_at created_by created_at updated_at
select public.vet_audit_table('vet_appointments', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id client_id patient_id appointment_type_id type veterinarian_id room_id frequency interval_count on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday day_of_month week_of_month month_of_year starts_on start_time duration_minutes until_on occurrence_count status generated_until_on cancellation_reason reason notes created_by created_at updated_at
select public.vet_audit_table('vet_recurring_appointment_series', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id client_id patient_id appointment_type_id type veterinarian_id priority reason earliest_on latest_on preferred_time notice_hours current_appointment_id requested_at status offered_at offer_expires_at declined_offers appointment_id closed_at notes created_by created_at updated_at
select public.vet_audit_table('vet_waitlist_entries', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id veterinarian_id staff_id room_id resource_id kind title starts_at ends_at is_open_to_emergencies notes cancelled_at created_by created_at updated_at
select public.vet_audit_table('vet_schedule_blocks', '{}');
--> statement-breakpoint
-- source: sql/after-tables/audited/staff.sql
-- Generated from src/schema: npm run generate
-- organization_id id staff_id clinic_id is_primary start_date end_date notes created_at updated_at
select public.vet_audit_table('vet_staff_clinic_assignments', '{}');
--> statement-breakpoint
-- organization_id id user_id employee_number first_name last_name first_name_normalized last_name_normalized preferred_name email phone emergency_contact_name emergency_contact_phone role_title department employment_type hired_on terminated_on hourly_rate credential credential_number credential_state credential_expires_on has_controlled_access controlled_access_reviewed_on rabies_protected_on dosimeter_number notes status created_at updated_at
select public.vet_audit_table('vet_staff', '{"phi":true,"financial":true,"controlled":true}');
--> statement-breakpoint
-- organization_id id staff_id clinic_id department starts_at ends_at break_minutes status cancelled_at cancellation_reason notes created_by created_at updated_at
select public.vet_audit_table('vet_staff_schedules', '{}');
--> statement-breakpoint
-- organization_id id staff_id clinic_id staff_schedule_id clock_in_at clock_out_at break_minutes source notes corrected_at corrected_by correction_reason approved_at approved_by created_at updated_at
select public.vet_audit_table('vet_staff_attendance', '{}');
--> statement-breakpoint
-- organization_id id staff_id leave_type starts_on ends_on requested_hours reason requested_at status reviewed_at reviewed_by denial_reason cancelled_at created_at updated_at
select public.vet_audit_table('vet_staff_leave_requests', '{"phi":true}');
--> statement-breakpoint
-- organization_id id veterinarian_id clinic_id schedule_type day_of_week specific_date start_time end_time starts_on ends_on notes created_at updated_at
select public.vet_audit_table('vet_vet_schedules', '{}');
--> statement-breakpoint
-- organization_id id veterinarian_id clinic_id is_primary start_date end_date notes created_at updated_at
select public.vet_audit_table('vet_vet_clinic_assignments', '{}');
--> statement-breakpoint
-- organization_id id staff_id user_id first_name last_name first_name_normalized last_name_normalized title specialties email phone signature_url is_relief is_active created_at updated_at
select public.vet_audit_table('vet_veterinarians', '{"phi":true}');
--> statement-breakpoint
-- organization_id id veterinarian_id license_type license_number issuing_authority state country clinic_id dea_registration_encrypted dea_registration_last4 dea_schedules accreditation_category issued_on expires_on status status_reason document_url verified_at verified_by notes created_at updated_at
select public.vet_audit_table('vet_veterinarian_licenses', '{"phi":true,"controlled":true,"encrypted":["dea_registration_encrypted"]}');
--> statement-breakpoint
-- source: sql/after-tables/audited/surgery.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id encounter_id patient_id surgery_id anesthesia_type anesthetist_id supervising_veterinarian_id asa_status is_asa_emergency weight_kg fasted_since_at pre_anesthetic_assessment machine_checked_at status premedication induction maintenance local_blocks airway tube_size_mm breathing_system catheters fluid_type fluid_rate_ml_per_kg_hour fluid_total_ml premedicated_at induction_at intubated_at ended_at extubated_at recovery_at recovery_temperature_c recovery_quality complications outcome cancelled_reason notes signed_at signed_by created_at updated_at
select public.vet_audit_table('vet_anesthesia_records', '{"phi":true}');
--> statement-breakpoint
-- organization_id id anesthesia_record_id recorded_at heart_rate respiratory_rate spo2_percent etco2_mm_hg systolic_mm_hg diastolic_mm_hg mean_arterial_mm_hg is_pressure_invasive temperature_c agent agent_percent oxygen_flow_l_per_min fluid_rate_ml_per_hour ventilation_mode peak_pressure_cm_h2o tidal_volume_ml depth rhythm event recorded_by created_at updated_at
select public.vet_audit_table('vet_anesthesia_monitoring', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id room_id title urgency lead_surgeon_id assistant_surgeon_id scrub_technician_id scheduled_at scheduled_end_at asa_status is_asa_emergency pre_op_diagnosis post_op_diagnosis status sign_in_at time_out_at started_at ended_at sign_out_at wound_class antimicrobial_given_at sponge_count_before sponge_count_after count_discrepancy_resolution blood_loss_ml specimens operative_report complications complication_grade outcome post_op_instructions cancelled_at cancelled_reason signed_at signed_by created_at updated_at
select public.vet_audit_table('vet_surgeries', '{"phi":true}');
--> statement-breakpoint
-- organization_id id surgery_id sequence procedure_code_id name is_primary body_site laterality surgeon_id started_at ended_at technique findings implants notes created_at updated_at
select public.vet_audit_table('vet_surgical_procedures', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/tenancy.sql
-- Generated from src/schema: npm run generate
-- id name subscription_tier max_clinics max_users_per_clinic settings created_at updated_at
select public.vet_audit_table('vet_organizations', '{}');
--> statement-breakpoint
-- organization_id id name name_normalized license_number phone email address_line1 address_line2 city state postal_code country timezone currency working_hours settings dea_registration_encrypted dea_expires_on is_active created_at updated_at
select public.vet_audit_table('vet_clinics', '{"controlled":true,"encrypted":["dea_registration_encrypted"]}');
--> statement-breakpoint
-- source: sql/after-tables/audited/treatments.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id prescription_number encounter_id patient_id client_id prescribing_veterinarian_id vcpr_id replaces_id medication_id medication_name active_ingredient ndc strength dosage_form dose dose_unit dose_mg_per_kg patient_weight_kg route frequency duration_days directions cautions quantity quantity_unit is_substitution_permitted is_compounded compounding_reason issued_at issued_on earliest_fill_on expires_on start_date end_date status refills_authorized refills_used is_controlled dea_schedule dea_registration_snapshot_encrypted prescriber_name prescriber_address recipient_name recipient_address is_emergency_oral pdmp_checked_at pdmp_reported_at is_extra_label indication species_id animals_treated is_food_animal withdrawal_meat_days withdrawal_milk_hours withdrawal_egg_days withdrawal_basis transmission_method pharmacy_name pharmacy_phone pharmacy_fax pharmacy_address first_dispensed_on first_dispensed_by first_dispensed_quantity inventory_batch_id discontinued_at discontinued_by discontinued_reason notes created_at updated_at
select public.vet_audit_table('vet_prescriptions', '{"phi":true,"controlled":true,"encrypted":["dea_registration_snapshot_encrypted"]}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id client_id treatment_type name description procedure_code_id service_id diagnosis_id prescription_id body_site laterality ordered_by status scheduled_at started_at performed_at performed_by not_performed_reason declined_at medication_id medication_name active_ingredient dose dose_unit route patient_weight_kg duration_days inventory_batch_id is_extra_label vcpr_id indication species_id animals_treated is_food_animal withdrawal_meat_days withdrawal_milk_hours withdrawal_egg_days response complications next_due_on notes created_at updated_at
select public.vet_audit_table('vet_treatments', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/comments/audit.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_access_logs is 'One access: a read, a search, an export, a sign-in, an entry from outside the practice, a tool that an AI ran. Written by the application in the transaction of the access itself, and append-only: only the retention job removes rows. Partitioned by month on occurred_at. There are no foreign keys at all, on purpose: a row must outlive everything it speaks of, and logging an access must not depend on any other row.';
  comment on column public.vet_access_logs.occurred_at is 'When the access was made. Decides the partition.';
  comment on column public.vet_access_logs.clinic_id is 'The location the caller worked at.';
  comment on column public.vet_access_logs.user_id is 'The login that acted; empty for jobs and for a sign-in with an unknown address.';
  comment on column public.vet_access_logs.staff_id is 'The employee behind the login, if any.';
  comment on column public.vet_access_logs.user_role is 'Role in which the access was allowed or refused.';
  comment on column public.vet_access_logs.resource_type is 'What was accessed: a table, a report, a screen, the name of an AI tool.';
  comment on column public.vet_access_logs.resource_id is 'Id of the one record that was accessed.';
  comment on column public.vet_access_logs.record_count is 'How many records a search, export or print returned.';
  comment on column public.vet_access_logs.patient_id is 'The animal whose record was accessed, whatever the resource.';
  comment on column public.vet_access_logs.client_id is 'The person whose data was accessed, whatever the resource.';
  comment on column public.vet_access_logs.phi_fields is 'SQL names of the sensitive columns that were shown; empty when the access is not broken down.';
  comment on column public.vet_access_logs.is_controlled is 'The access concerned controlled substances.';
  comment on column public.vet_access_logs.reason is 'Why, in the words of the caller.';
  comment on column public.vet_access_logs.session_id is 'Session of the caller, as the application names it.';
  comment on column public.vet_access_logs.request_id is 'Request of the caller; the same in the log of the application.';
  comment on column public.vet_access_logs.ip_address is 'Address of the caller, as the application saw it.';
  comment on column public.vet_access_logs.transaction_id is 'Full 64-bit number of the transaction. Sealing waits until it is settled.';
  comment on column public.vet_access_logs.row_hash is 'SHA-256 of the other columns, in hexadecimal; also the leaf of the Merkle tree that seals the row.';

  comment on table public.vet_audit_logs is 'One change of one row: who changed what, when, from where and why. Written by triggers, never by the application, and append-only: only the retention job removes rows. An update stores the columns that changed; encrypted columns never appear here, only that they changed and under which key. Partitioned by month on occurred_at. There are no foreign keys at all, on purpose: an audit row must outlive everything it speaks of, and writing one must not depend on any other row. Nor are there rules for rows that only generated triggers write: PostgreSQL reads each CHECK anew for every statement, three microseconds of every change.';
  comment on column public.vet_audit_logs.occurred_at is 'When the statement that made the change was done, by the clock. Decides the partition.';
  comment on column public.vet_audit_logs.table_name is 'SQL name of the table, also where the row sits in one of its partitions.';
  comment on column public.vet_audit_logs.record_id is 'Id of the changed row; empty when a whole table was truncated.';
  comment on column public.vet_audit_logs.clinic_id is 'The location the changed row belongs to, where it names one.';
  comment on column public.vet_audit_logs.user_id is 'The login that acted, from the context of the transaction; empty for jobs.';
  comment on column public.vet_audit_logs.staff_id is 'The employee behind the login, if any.';
  comment on column public.vet_audit_logs.old_values is 'Before the change: the whole row of a DELETE, the changed columns of an UPDATE.';
  comment on column public.vet_audit_logs.new_values is 'After the change: the whole row of an INSERT, the changed columns of an UPDATE.';
  comment on column public.vet_audit_logs.changed_fields is 'SQL names of the columns an UPDATE changed.';
  comment on column public.vet_audit_logs.reason is 'Why, in the words of the person or the job.';
  comment on column public.vet_audit_logs.session_id is 'Session of the caller, as the application names it.';
  comment on column public.vet_audit_logs.request_id is 'Request of the caller; the same in the log of the application.';
  comment on column public.vet_audit_logs.ip_address is 'Address of the caller, as the application saw it.';
  comment on column public.vet_audit_logs.is_phi is 'The table holds data about a person or an animal''s health.';
  comment on column public.vet_audit_logs.is_financial is 'The table holds amounts of money.';
  comment on column public.vet_audit_logs.is_controlled is 'The row concerns a controlled substance.';
  comment on column public.vet_audit_logs.transaction_id is 'Full 64-bit number of the transaction. Groups what was changed together; sealing waits until it is settled.';
  comment on column public.vet_audit_logs.row_hash is 'SHA-256 of the other columns, in hexadecimal. Kept by the database.';
  comment on column public.vet_audit_logs.created_at is 'Start of the transaction that made the change: the updated_at of the rows it changed.';

  comment on table public.vet_audit_seals is 'Evidence of what a log of one practice held when it was sealed. A seal covers the rows of the transactions numbered from from_xid up to and without to_xid, all of them settled; its Merkle root is over their hashes in the order of transaction number and id, and its own hash includes that of the seal before it. Changed, missing, added and exchanged rows are found by comparing the log with the leaves; changed and missing seals by the chain. Written by vet-plan audit seal alone and append-only. There are no foreign keys, on purpose: a seal must outlive everything it speaks of. Transaction numbers start anew when the rows are restored into another cluster. What follows is a new era, whose first seal covers every row that no seal had.';
  comment on column public.vet_audit_seals.number is 'Counts the seals of a log, from 1.';
  comment on column public.vet_audit_seals.era is 'Counts the clusters the log has lived in, from 1.';
  comment on column public.vet_audit_seals.cluster is 'System identifier of the cluster, as PostgreSQL names it; empty where it may not be read.';
  comment on column public.vet_audit_seals.from_xid is 'Number of the first transaction covered.';
  comment on column public.vet_audit_seals.to_xid is 'Number of the first transaction not covered any more.';
  comment on column public.vet_audit_seals.merkle_root is 'Root of the Merkle tree (RFC 6962) over the hashes of the rows, in hexadecimal.';
  comment on column public.vet_audit_seals.previous_hash is 'seal_hash of the seal before; empty for the first.';
  comment on column public.vet_audit_seals.seal_hash is 'SHA-256 over what this seal says and the hash of the seal before, in hexadecimal. To be kept outside as an anchor.';
  comment on column public.vet_audit_seals.leaves is 'Base64 of, per row in order: transaction number (8 bytes), id (16) and row hash (32).';
  comment on column public.vet_audit_seals.sealed_by is 'Database login that sealed.';
  comment on column public.vet_audit_seals.purged_at is 'When the retention job removed rows that this seal covers: what is missing since then is no tampering.';
  comment on column public.vet_audit_seals.purge_reason is 'Which rule the removal followed.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/consents.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_consent_form_templates is 'One version of a consent form in one language. A version that was ever in force keeps its text: a change is a new version, so that what a client signed can always be shown. One version of a form is in force at a time.';
  comment on column public.vet_consent_form_templates.code is 'Stable key of the form across versions and languages, for example general_anesthesia.';
  comment on column public.vet_consent_form_templates.language is 'Language of the text, BCP 47.';
  comment on column public.vet_consent_form_templates.body is 'The text above the signature, with placeholders that the application fills in.';
  comment on column public.vet_consent_form_templates.requires_witness is 'Somebody else of the practice signs too, however the client signs.';
  comment on column public.vet_consent_form_templates.valid_for_days is 'Days until a consent on this form expires; empty when it holds until revoked.';
  comment on column public.vet_consent_form_templates.published_at is 'When this version came into force, and who approved it.';

  comment on table public.vet_treatment_consents is 'A client''s informed decision about a procedure or about the use of data: agreed or declined, after risks, alternatives and cost were explained. A decision is never changed: a consent is revoked, and a new decision is a new row. What was signed stays readable: the form by its version, the procedure, risks and cost as they were told.';
  comment on column public.vet_treatment_consents.client_id is 'The client responsible for the animal, whoever signs.';
  comment on column public.vet_treatment_consents.surgery_id is 'The operation agreed to; several consents of one operation are several rows.';
  comment on column public.vet_treatment_consents.template_id is 'The version of the form that was signed.';
  comment on column public.vet_treatment_consents.restrictions is 'What the client excludes or limits, for example blood products or a cost ceiling.';
  comment on column public.vet_treatment_consents.estimate_id is 'The estimate that was shown.';
  comment on column public.vet_treatment_consents.veterinarian_id is 'The veterinarian who is responsible for the explanation.';
  comment on column public.vet_treatment_consents.obtained_by is 'The member of staff who went through the form with the client.';
  comment on column public.vet_treatment_consents.language is 'Language of the conversation, BCP 47.';
  comment on column public.vet_treatment_consents.consent_given is 'True when the client agreed; false is an informed refusal and as much worth keeping.';
  comment on column public.vet_treatment_consents.consented_at is 'When the client agreed or declined.';
  comment on column public.vet_treatment_consents.expires_at is 'From this moment on it no longer holds. Empty: until revoked.';
  comment on column public.vet_treatment_consents.signature_data is 'Image of an electronic signature, base64.';
  comment on column public.vet_treatment_consents.signature_media_type is 'Media type of the image.';
  comment on column public.vet_treatment_consents.signed_by is 'Name of the person who decided, as written or said.';
  comment on column public.vet_treatment_consents.signer_client_id is 'The person who decided, where it is a client other than the responsible one.';
  comment on column public.vet_treatment_consents.signer_phone is 'Number called for a verbal consent.';
  comment on column public.vet_treatment_consents.document_url is 'Signed document or recording.';
  comment on column public.vet_treatment_consents.document_sha256 is 'SHA-256 of the document, in hexadecimal.';
  comment on column public.vet_treatment_consents.ip_address is 'Address an electronic signature came from.';
  comment on column public.vet_treatment_consents.revoked_by is 'The user who took the revocation.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/governance.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_data_export_requests is 'Somebody asks for a copy of data: a client for their own (GDPR Art. 15 and 20) or for an animal''s record, a court or authority for evidence. Due one month after the request, or two months later if the client is told why within the first (Art. 12(3)).';
  comment on column public.vet_data_export_requests.client_id is 'The client whose data is asked for.';
  comment on column public.vet_data_export_requests.patient_id is 'The one animal whose record is asked for; empty: all of the client''s.';
  comment on column public.vet_data_export_requests.legal_reference is 'Docket or file number of a court or authority.';
  comment on column public.vet_data_export_requests.requested_by is 'The user who asked or took the request; empty when it came from outside.';
  comment on column public.vet_data_export_requests.requester_name is 'Who asked, where it is not the client: an agent, a lawyer, an authority.';
  comment on column public.vet_data_export_requests.identity_check is 'How it was made sure that the requester is who they say (GDPR Art. 12(6)), when, and by whom.';
  comment on column public.vet_data_export_requests.due_on is 'Last day to answer: one month after the request (GDPR Art. 12(3)). Kept by the database.';
  comment on column public.vet_data_export_requests.extended_to_on is 'Last day after an extension, at most two months later.';
  comment on column public.vet_data_export_requests.extension_notified_on is 'When the requester was told of the extension.';
  comment on column public.vet_data_export_requests.export_file_sha256 is 'SHA-256 of the file, in hexadecimal.';
  comment on column public.vet_data_export_requests.record_count is 'How many records the file holds.';
  comment on column public.vet_data_export_requests.expires_at is 'When the file can no longer be fetched.';
  comment on column public.vet_data_export_requests.ip_address is 'Address the request came from.';

  comment on table public.vet_data_erasure_requests is 'A client asks to be forgotten (GDPR Art. 17). The client''s personal data is anonymized; clinical, financial and controlled-substance records that law requires stay, without it. Due one month after the request (Art. 12(3)); what is refused is refused on a named ground, and the client is told (Art. 12(4)).';
  comment on column public.vet_data_erasure_requests.requested_by is 'The user who took the request; empty when it came through the portal.';
  comment on column public.vet_data_erasure_requests.identity_check is 'How it was made sure that the requester is the client (GDPR Art. 12(6)), when, and by whom.';
  comment on column public.vet_data_erasure_requests.due_on is 'Last day to answer: one month after the request (GDPR Art. 12(3)). Kept by the database.';
  comment on column public.vet_data_erasure_requests.extended_to_on is 'Last day after an extension, at most two months later.';
  comment on column public.vet_data_erasure_requests.extension_notified_on is 'When the client was told of the extension.';
  comment on column public.vet_data_erasure_requests.refusal_ground is 'Why some or all of the data is kept.';
  comment on column public.vet_data_erasure_requests.legal_hold_id is 'The hold that forbids erasure, if that is why.';
  comment on column public.vet_data_erasure_requests.erasure_steps is 'What was done, table by table. Holds counts and no personal data.';
  comment on column public.vet_data_erasure_requests.client_notified_at is 'When the client was told the outcome (GDPR Art. 12(3) and 12(4)).';
  comment on column public.vet_data_erasure_requests.recipients_notified_at is 'When those who had received the data were told (GDPR Art. 19).';
  comment on column public.vet_data_erasure_requests.ip_address is 'Address the request came from.';

  comment on table public.vet_retention_policies is 'How long rows of a table are kept and what becomes of them then. The policy of the clinic''s jurisdiction wins over the one without a jurisdiction. A legal hold stops every policy.';
  comment on column public.vet_retention_policies.table_name is 'SQL name of the table.';
  comment on column public.vet_retention_policies.jurisdiction is 'Country or state whose law asks for it, ISO 3166-1 or 3166-2, for example US-CA; empty: everywhere.';
  comment on column public.vet_retention_policies.retention_years is 'Years after the anchor; at least two where federal law says so.';
  comment on column public.vet_retention_policies.archive_after_years is 'Years after the anchor when rows move to cheaper storage.';
  comment on column public.vet_retention_policies.anchor is 'Where the years begin: a column of the row, the animal''s last visit, or its death.';
  comment on column public.vet_retention_policies.anchor_column is 'The date or moment of the row from which the years count.';
  comment on column public.vet_retention_policies.action is 'What is done when the years are over.';
  comment on column public.vet_retention_policies.legal_basis is 'Statute or rule that asks for it.';
  comment on column public.vet_retention_policies.approved_at is 'When somebody answerable last confirmed the policy, and who.';

  comment on table public.vet_legal_holds is 'An order to keep everything about a client, about an animal, or in a whole table, because of a claim, an inspection or a proceeding. While it stands nothing of it is deleted, anonymized or detached, whatever a retention policy or an erasure request says (GDPR Art. 17(3)(e)). A hold is released, never deleted.';
  comment on column public.vet_legal_holds.table_name is 'SQL name of the table that is held as a whole.';
  comment on column public.vet_legal_holds.case_reference is 'Docket, claim or file number of the authority or insurer.';
  comment on column public.vet_legal_holds.requested_by is 'Court, authority, insurer or counsel that asked for it.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/kept/audit.sql
-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_access_logs', '{
  "transaction_id": "Leave it out: it is the number of the transaction.",
  "row_hash": "Leave it out: it follows from the other columns."
}');
--> statement-breakpoint
-- source: sql/after-tables/protection/audit.sql
-- Generated from src/schema: npm run generate
select public.vet_create_default_partition('vet_access_logs');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_access_logs');
--> statement-breakpoint
select public.vet_create_default_partition('vet_audit_logs');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_audit_logs');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_audit_seals');
--> statement-breakpoint
-- source: sql/after-tables/protection/consents.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_consent_form_templates');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_treatment_consents');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_treatment_consents');
--> statement-breakpoint
-- source: sql/after-tables/protection/governance.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_data_export_requests');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_data_export_requests');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_data_erasure_requests');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_retention_policies');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_legal_holds');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_legal_holds');
--> statement-breakpoint
-- source: sql/after-tables/security/audit-log.sql
-- Entries of the audit log come from triggers alone: nobody who serves a request may write one. The triggers run in the
-- name of the table's owner, whom row-level security binds like everybody; this lets it write for any practice, but only
-- from inside a trigger.
do $log$
declare
  owner constant text := (
    select c.relowner::regrole from pg_catalog.pg_class c where c.oid = 'public.vet_audit_logs'::regclass
  );
  role_name text;
begin
  drop policy if exists audit_triggers on public.vet_audit_logs;
  execute format(
    'create policy audit_triggers on public.vet_audit_logs as permissive for insert to %s '
    'with check (pg_catalog.pg_trigger_depth() > 0)',
    owner
  );
  foreach role_name in array array['vet_app', 'vet_maintenance'] loop
    if public.vet_role_exists(role_name) then
      execute format('revoke insert on public.vet_audit_logs from %I', role_name);
    end if;
  end loop;
end
$log$;
--> statement-breakpoint
do $owners$
declare
  role_name text;
  created boolean;
begin
  foreach role_name in array array['vet_owner', 'vet_app', 'vet_readonly', 'vet_auditor', 'vet_maintenance'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_audit_log_hash(public.vet_audit_logs) to %I', role_name);
    end if;
  end loop;
  foreach role_name in array array['vet_auditor', 'vet_maintenance'] loop
    if public.vet_role_exists(role_name) then
      execute format(
        'grant execute on function public.vet_audit_gaps(), public.vet_audit_source(text, jsonb), '
        'public.vet_audited_tables() to %I', role_name
      );
    end if;
  end loop;
  if public.vet_role_exists('vet_owner') then
    alter function public.vet_audit_truncation(text, jsonb, uuid[]) owner to vet_owner;
    -- What the generated functions call, and the trigger function that partitions get.
    grant execute on function public.vet_audit_envelope(text), public.vet_audit_truncate() to vet_owner;
  end if;
  if public.vet_role_exists('vet_maintenance') then
    grant execute on function public.vet_audit_truncation(text, jsonb, uuid[]) to vet_maintenance;
    -- A function is only given to a role that may create in its schema: for this moment.
    created := pg_catalog.has_schema_privilege('vet_maintenance', 'public', 'create');
    if not created then
      grant create on schema public to vet_maintenance;
    end if;
    alter function public.vet_audit_truncate() owner to vet_maintenance;
    if not created then
      revoke create on schema public from vet_maintenance;
    end if;
  end if;
end
$owners$;
--> statement-breakpoint
-- source: sql/after-tables/security/audit-seals.sql
-- Both logs and their seals are only ever added to. Partitions are moved, and rows whose time is over removed, by the
-- owner alone, as whom nobody logs in.
select public.vet_append_only('vet_access_logs');
--> statement-breakpoint
select public.vet_append_only('vet_audit_logs');
--> statement-breakpoint
select public.vet_append_only('vet_audit_seals');
--> statement-breakpoint
-- Leaves are hashes: compressing them only costs time, and out of line they can be read in parts.
alter table public.vet_audit_seals alter column leaves set storage external;
--> statement-breakpoint
-- Seals are written by maintenance. A practice sees its own, and so do its auditors.
do $seals$
begin
  if public.vet_role_exists('vet_app') then
    revoke insert on public.vet_audit_seals from vet_app;
  end if;
  perform public.vet_grant('select', 'vet_audit_seals', 'vet_auditor');
end
$seals$;
--> statement-breakpoint
-- source: sql/after-tables/security/audit.sql
-- Auditors read what was done and what was looked at, of one practice at a time, and nothing else but its name, which
-- tells the context that they may be who they are.
do $auditors$
begin
  perform public.vet_grant('select', 'vet_audit_logs', 'vet_auditor');
  perform public.vet_grant('select', 'vet_access_logs', 'vet_auditor');
  perform public.vet_grant('select', 'vet_organizations', 'vet_auditor');
end
$auditors$;
--> statement-breakpoint
-- source: sql/after-tables/states/governance.sql
-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_data_export_requests
  for each row when (new.status not in ('pending'))
  execute function public.vet_check_status('vet_data_export_requests');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_data_export_requests
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > processing', 'pending > refused', 'pending > cancelled', 'processing > pending', 'processing > completed', 'processing > failed', 'processing > refused', 'processing > cancelled', 'failed > pending', 'failed > processing', 'failed > refused', 'failed > cancelled', 'refused > pending'
    )
  )
  execute function public.vet_check_status('vet_data_export_requests');
--> statement-breakpoint
create or replace function public.vet_fill_data_export_requests_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('pending', 'processing', 'cancelled') then
      new.processed_at := nullif(new.processed_at, old.processed_at);
      new.processed_by := nullif(new.processed_by, old.processed_by);
    end if;
    if old.status in ('failed') then
      new.failure_reason := nullif(new.failure_reason, old.failure_reason);
    end if;
    if old.status in ('refused') then
      new.refusal_reason := nullif(new.refusal_reason, old.refusal_reason);
    end if;
  end if;
  case new.status
    when 'completed' then
      new.processed_by := coalesce(new.processed_by, public.vet_acting_user_of(new.organization_id));
      new.processed_at := coalesce(new.processed_at, greatest(now(), new.requested_at));
      if new.processed_by is null then
        perform public.vet_refuse_unnamed('vet_data_export_requests', 'data export request', 'completed', 'processed_by', true);
      end if;
    when 'failed' then
      new.processed_by := coalesce(new.processed_by, public.vet_acting_user_of(new.organization_id));
      new.processed_at := coalesce(new.processed_at, greatest(now(), new.requested_at));
      if new.failure_reason is null then
        perform public.vet_refuse_unnamed('vet_data_export_requests', 'data export request', 'failed', 'failure_reason', false);
      end if;
    when 'refused' then
      new.processed_by := coalesce(nullif(new.processed_by, old.processed_by), public.vet_acting_user_of(new.organization_id), new.processed_by);
      new.processed_at := coalesce(nullif(new.processed_at, old.processed_at), greatest(now(), new.requested_at));
      if new.processed_by is null then
        perform public.vet_refuse_unnamed('vet_data_export_requests', 'data export request', 'refused', 'processed_by', true);
      end if;
      if new.refusal_reason is null then
        perform public.vet_refuse_unnamed('vet_data_export_requests', 'data export request', 'refused', 'refusal_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_data_export_requests_status() is
  'Writes what the state of a data export request says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_data_export_requests
  for each row when (new.status in ('completed', 'failed', 'refused'))
  execute function public.vet_fill_data_export_requests_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_data_export_requests
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_data_export_requests_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_data_export_requests
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > processing', 'pending > refused', 'pending > cancelled', 'processing > pending', 'processing > completed', 'processing > failed', 'processing > refused', 'processing > cancelled', 'failed > pending', 'failed > processing', 'failed > refused', 'failed > cancelled', 'refused > pending'
    )
  )
  execute function public.vet_check_status('vet_data_export_requests');
--> statement-breakpoint
revoke execute on function public.vet_fill_data_export_requests_status() from public;
--> statement-breakpoint
create or replace trigger vet_check_status_insert before insert on public.vet_data_erasure_requests
  for each row when (new.status not in ('pending'))
  execute function public.vet_check_status('vet_data_erasure_requests');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_data_erasure_requests
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > processing', 'pending > refused', 'pending > cancelled', 'processing > pending', 'processing > completed', 'processing > partially_completed', 'processing > refused', 'partially_completed > completed', 'refused > pending'
    )
  )
  execute function public.vet_check_status('vet_data_erasure_requests');
--> statement-breakpoint
create or replace function public.vet_fill_data_erasure_requests_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('pending') then
      new.processed_at := nullif(new.processed_at, old.processed_at);
      new.processed_by := nullif(new.processed_by, old.processed_by);
    end if;
    if old.status in ('partially_completed', 'refused') then
      new.refusal_ground := nullif(new.refusal_ground, old.refusal_ground);
      new.refusal_explanation := nullif(new.refusal_explanation, old.refusal_explanation);
      new.legal_hold_id := nullif(new.legal_hold_id, old.legal_hold_id);
    end if;
  end if;
  case new.status
    when 'completed' then
      new.processed_by := coalesce(nullif(new.processed_by, old.processed_by), public.vet_acting_user_of(new.organization_id), new.processed_by);
      new.processed_at := coalesce(nullif(new.processed_at, old.processed_at), greatest(now(), new.requested_at));
      if new.processed_by is null then
        perform public.vet_refuse_unnamed('vet_data_erasure_requests', 'data erasure request', 'completed', 'processed_by', true);
      end if;
    when 'partially_completed' then
      new.processed_by := coalesce(new.processed_by, public.vet_acting_user_of(new.organization_id));
      new.processed_at := coalesce(new.processed_at, greatest(now(), new.requested_at));
      if new.processed_by is null then
        perform public.vet_refuse_unnamed('vet_data_erasure_requests', 'data erasure request', 'partially_completed', 'processed_by', true);
      end if;
      if new.refusal_explanation is null then
        perform public.vet_refuse_unnamed('vet_data_erasure_requests', 'data erasure request', 'partially_completed', 'refusal_explanation', false);
      end if;
    when 'refused' then
      new.processed_by := coalesce(new.processed_by, public.vet_acting_user_of(new.organization_id));
      new.processed_at := coalesce(new.processed_at, greatest(now(), new.requested_at));
      if new.processed_by is null then
        perform public.vet_refuse_unnamed('vet_data_erasure_requests', 'data erasure request', 'refused', 'processed_by', true);
      end if;
      if new.refusal_explanation is null then
        perform public.vet_refuse_unnamed('vet_data_erasure_requests', 'data erasure request', 'refused', 'refusal_explanation', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_data_erasure_requests_status() is
  'Writes what the state of a data erasure request says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_data_erasure_requests
  for each row when (new.status in ('completed', 'partially_completed', 'refused'))
  execute function public.vet_fill_data_erasure_requests_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_data_erasure_requests
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_data_erasure_requests_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_data_erasure_requests
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > processing', 'pending > refused', 'pending > cancelled', 'processing > pending', 'processing > completed', 'processing > partially_completed', 'processing > refused', 'partially_completed > completed', 'refused > pending'
    )
  )
  execute function public.vet_check_status('vet_data_erasure_requests');
--> statement-breakpoint
revoke execute on function public.vet_fill_data_erasure_requests_status() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/audit-access.sql
-- What the database adds to an access that is logged: who acted and from where, the transaction, and the row's hash.
--
-- The canonical form is a row of every other column in the order of the table: it tells NULL from an empty text and
-- quotes what could run together, and moments are numbers, so that no setting of a session changes it. It starts with a
-- parenthesis and is therefore never taken for an inner node of the Merkle tree, which starts with the byte 1.
create or replace function public.vet_access_log_hash(l public.vet_access_logs) returns text
language sql stable parallel safe
as $function$
  select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(row(
    l.organization_id, l.id, extract(epoch from l.occurred_at), l.clinic_id, l.user_id, l.staff_id, l.user_role,
    l.action, l.resource_type, l.resource_id, l.record_count, l.patient_id, l.client_id, l.phi_accessed, l.phi_fields,
    l.is_financial, l.is_controlled, l.outcome, l.failure_reason, l.reason, l.session_id, l.request_id, l.ip_address,
    l.user_agent, l.transaction_id, extract(epoch from l.created_at)
  )::text, 'UTF8')), 'hex')
$function$;
--> statement-breakpoint
comment on function public.vet_access_log_hash(public.vet_access_logs) is
  'SHA-256 of every column of a logged access but the hash itself, in hexadecimal.';
--> statement-breakpoint
-- The context wins over what the statement says, so that nobody logs an access in another's name. Where it names nobody,
-- as at a sign-in, the statement may.
create or replace function public.vet_fill_access_log() returns trigger
language plpgsql
as $function$
begin
  new.user_id := coalesce(public.vet_acting_user(), new.user_id);
  new.staff_id := coalesce(public.vet_acting_staff(), new.staff_id);
  new.session_id := coalesce(nullif(current_setting('app.session_id', true), ''), new.session_id);
  new.request_id := coalesce(nullif(current_setting('app.request_id', true), ''), new.request_id);
  new.ip_address := coalesce(nullif(current_setting('app.client_ip', true), ''), new.ip_address);
  new.user_agent := coalesce(nullif(current_setting('app.user_agent', true), ''), new.user_agent);
  new.reason := coalesce(nullif(current_setting('app.audit_reason', true), ''), new.reason);
  new.created_at := now();
  new.transaction_id := pg_catalog.pg_current_xact_id()::text::bigint;
  new.row_hash := public.vet_access_log_hash(new);
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_access_log() is
  'Completes a logged access from the context of its transaction, numbers and hashes it.';
--> statement-breakpoint
-- A row trigger: partitions have it too, so that a row written past the parent is completed all the same.
create or replace trigger vet_fill_access_log before insert on public.vet_access_logs
  for each row execute function public.vet_fill_access_log();
--> statement-breakpoint
revoke execute on function public.vet_access_log_hash(public.vet_access_logs), public.vet_fill_access_log() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_owner', 'vet_app', 'vet_maintenance', 'vet_auditor'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_access_log_hash(public.vet_access_logs) to %I', role_name);
    end if;
  end loop;
  -- Attaching a partition gives it the trigger, in the owner's name.
  if public.vet_role_exists('vet_owner') then
    grant execute on function public.vet_fill_access_log() to vet_owner;
  end if;
end
$grants$;
--> statement-breakpoint
-- source: sql/after-tables/triggers/consents-signed.sql
-- A client's decision is never rewritten: it is revoked, and a new decision is a new row. What was signed stays readable,
-- and so does the form it was signed on. See before-tables/signed.sql.
create or replace trigger vet_check_signed
  before update or delete on public.vet_treatment_consents
  for each row execute function public.vet_check_signed(
    'a consent', 'Revoke it (revoked_at), and take a new decision as a new row.',
    '?revoked_at', '?revoked_by', '?revocation_reason', '?document_url', '?document_sha256'
  );
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of revoked_at, revoked_by on public.vet_treatment_consents
  for each row when (new.revoked_at is not null)
  execute function public.vet_fill_signature('revoked_at', 'revoked_by', 'user');
--> statement-breakpoint
create or replace trigger vet_check_signed
  before update or delete on public.vet_consent_form_templates
  for each row when (old.status <> 'draft')
  execute function public.vet_check_signed(
    'a form that was in force', 'Make a new version.', 'status', '?retired_at'
  );
--> statement-breakpoint
create or replace function public.vet_check_consent_form() returns trigger
language plpgsql
as $function$
begin
  if not (old.status = 'draft' and new.status = 'active' or old.status = 'active' and new.status = 'retired') then
    raise exception using
      errcode = 'VP001', schema = 'public', table = 'vet_consent_form_templates', column = 'status',
      constraint = 'vet_consent_form_templates_status_transition',
      message = format('a form cannot go from %s to %s, only from draft to active and from active to retired',
        old.status, new.status),
      hint = 'Make a new version.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_consent_form() is 'Keeps the order of the states of a consent form.';
--> statement-breakpoint
create or replace trigger vet_check_consent_form
  before update of status on public.vet_consent_form_templates
  for each row when (old.status <> new.status)
  execute function public.vet_check_consent_form();
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of published_at, published_by on public.vet_consent_form_templates
  for each row when (new.published_at is not null)
  execute function public.vet_fill_signature('published_at', 'published_by', 'user');
--> statement-breakpoint
revoke execute on function public.vet_check_consent_form() from public;
