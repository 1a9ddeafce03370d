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
	CONSTRAINT "vet_audit_logs_pk" PRIMARY KEY("organization_id","id","occurred_at"),
	CONSTRAINT "vet_audit_logs_table_name_not_blank" CHECK (btrim("vet_audit_logs"."table_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_audit_logs_operation_list" CHECK ("vet_audit_logs"."operation" in ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'SELECT')),
	CONSTRAINT "vet_audit_logs_record_id_of_row" CHECK ((("vet_audit_logs"."operation" in ('TRUNCATE')) is true) = (("vet_audit_logs"."record_id" is null) is true)),
	CONSTRAINT "vet_audit_logs_old_values_exactly" CHECK ((("vet_audit_logs"."operation" in ('UPDATE', 'DELETE')) is true) = (("vet_audit_logs"."old_values" is not null) is true)),
	CONSTRAINT "vet_audit_logs_new_values_exactly" CHECK ((("vet_audit_logs"."operation" in ('INSERT', 'UPDATE')) is true) = (("vet_audit_logs"."new_values" is not null) is true)),
	CONSTRAINT "vet_audit_logs_changed_fields_exactly" CHECK ((("vet_audit_logs"."operation" in ('UPDATE')) is true) = (("vet_audit_logs"."changed_fields" is not null) is true)),
	CONSTRAINT "vet_audit_logs_old_values_object" CHECK (jsonb_typeof("vet_audit_logs"."old_values") = 'object'),
	CONSTRAINT "vet_audit_logs_new_values_object" CHECK (jsonb_typeof("vet_audit_logs"."new_values") = 'object'),
	CONSTRAINT "vet_audit_logs_row_hash_sha256" CHECK ("vet_audit_logs"."row_hash" ~ '^[0-9a-f]{64}$')
) PARTITION BY RANGE ("occurred_at");
--> statement-breakpoint
ALTER TABLE "vet_audit_logs" ENABLE ROW LEVEL SECURITY;
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
CREATE INDEX "vet_audit_logs_record_idx" ON "vet_audit_logs" USING btree ("organization_id","table_name","record_id","occurred_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_audit_logs_user_idx" ON "vet_audit_logs" USING btree ("organization_id","user_id","occurred_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_audit_logs_occurred_at_idx" ON "vet_audit_logs" USING btree ("organization_id","occurred_at");
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
  comment on column public.vet_access_logs.transaction_id is 'Full 64-bit number of the transaction. Sealing waits until it is settled. Kept by the database.';
  comment on column public.vet_access_logs.row_hash is 'SHA-256 of the other columns, in hexadecimal. Kept by the database.';

  comment on table public.vet_audit_logs is 'One change of one row: who changed what, when, from where and why. Written by triggers, never by the application, and append-only: only the retention job removes rows. An update stores the columns that changed; encrypted columns never appear here, only that they changed and under which key. Partitioned by month on occurred_at. There are no foreign keys at all, on purpose: an audit row must outlive everything it speaks of, and writing one must not depend on any other row.';
  comment on column public.vet_audit_logs.occurred_at is 'When the change was made. Decides the partition.';
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
-- source: sql/after-tables/protection/consents.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_consent_form_templates');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_treatment_consents');
--> statement-breakpoint
-- source: sql/after-tables/protection/governance.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_data_export_requests');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_data_erasure_requests');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_retention_policies');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_legal_holds');
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
