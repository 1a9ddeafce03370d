-- vet-plan: phase advanced
-- source: src/schema
CREATE TABLE "vet_ai_conversations" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"user_id" uuid NOT NULL,
	"title" varchar(255),
	"client_id" uuid,
	"patient_id" uuid,
	"encounter_id" uuid,
	"status" text DEFAULT 'active' NOT NULL,
	"archived_at" timestamp with time zone,
	"last_message_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_ai_conversations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_ai_conversations_status_list" CHECK ("vet_ai_conversations"."status" in ('active', 'archived')),
	CONSTRAINT "vet_ai_conversations_title_not_blank" CHECK (btrim("vet_ai_conversations"."title", E' \t\r\n') <> ''),
	CONSTRAINT "vet_ai_conversations_archived_at_exactly" CHECK ((("vet_ai_conversations"."status" in ('archived')) is true) = (("vet_ai_conversations"."archived_at" is not null) is true)),
	CONSTRAINT "vet_ai_conversations_archived_at_after_created_at" CHECK ("vet_ai_conversations"."archived_at" >= "vet_ai_conversations"."created_at"),
	CONSTRAINT "vet_ai_conversations_deleted_at_after_created_at" CHECK ("vet_ai_conversations"."deleted_at" >= "vet_ai_conversations"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_ai_conversations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_ai_messages" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"role" text NOT NULL,
	"content" text,
	"tool_calls" jsonb,
	"tool_call_id" varchar(100),
	"model" varchar(100),
	"input_tokens" integer,
	"cached_input_tokens" integer,
	"output_tokens" integer,
	"latency_ms" integer,
	"finish_reason" text,
	"error_message" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_ai_messages_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_ai_messages_conversation_id_position_unique" UNIQUE("organization_id","conversation_id","position"),
	CONSTRAINT "vet_ai_messages_role_list" CHECK ("vet_ai_messages"."role" in ('system', 'user', 'assistant', 'tool')),
	CONSTRAINT "vet_ai_messages_finish_reason_list" CHECK ("vet_ai_messages"."finish_reason" in ('stop', 'length', 'tool_calls', 'content_filter', 'cancelled', 'error')),
	CONSTRAINT "vet_ai_messages_position_positive" CHECK ("vet_ai_messages"."position" > 0),
	CONSTRAINT "vet_ai_messages_content_present" CHECK (num_nonnulls("vet_ai_messages"."content", "vet_ai_messages"."tool_calls", "vet_ai_messages"."error_message") >= 1),
	CONSTRAINT "vet_ai_messages_tool_calls_array" CHECK (jsonb_typeof("vet_ai_messages"."tool_calls") = 'array'),
	CONSTRAINT "vet_ai_messages_tool_calls_expected" CHECK ((("vet_ai_messages"."tool_calls" is not null) is not true) or (("vet_ai_messages"."role" in ('assistant')) is true)),
	CONSTRAINT "vet_ai_messages_input_tokens_expected" CHECK ((("vet_ai_messages"."input_tokens" is not null) is not true) or (("vet_ai_messages"."role" in ('assistant')) is true)),
	CONSTRAINT "vet_ai_messages_cached_input_tokens_expected" CHECK ((("vet_ai_messages"."cached_input_tokens" is not null) is not true) or (("vet_ai_messages"."role" in ('assistant')) is true)),
	CONSTRAINT "vet_ai_messages_output_tokens_expected" CHECK ((("vet_ai_messages"."output_tokens" is not null) is not true) or (("vet_ai_messages"."role" in ('assistant')) is true)),
	CONSTRAINT "vet_ai_messages_latency_ms_expected" CHECK ((("vet_ai_messages"."latency_ms" is not null) is not true) or (("vet_ai_messages"."role" in ('assistant')) is true)),
	CONSTRAINT "vet_ai_messages_finish_reason_expected" CHECK ((("vet_ai_messages"."finish_reason" is not null) is not true) or (("vet_ai_messages"."role" in ('assistant')) is true)),
	CONSTRAINT "vet_ai_messages_error_message_expected" CHECK ((("vet_ai_messages"."error_message" is not null) is not true) or (("vet_ai_messages"."role" in ('assistant')) is true)),
	CONSTRAINT "vet_ai_messages_model_exactly" CHECK ((("vet_ai_messages"."role" in ('assistant')) is true) = (("vet_ai_messages"."model" is not null) is true)),
	CONSTRAINT "vet_ai_messages_tool_call_id_exactly" CHECK ((("vet_ai_messages"."role" in ('tool')) is true) = (("vet_ai_messages"."tool_call_id" is not null) is true)),
	CONSTRAINT "vet_ai_messages_error_message_required" CHECK ((("vet_ai_messages"."finish_reason" in ('error')) is not true) or ("vet_ai_messages"."error_message" is not null)),
	CONSTRAINT "vet_ai_messages_input_tokens_not_negative" CHECK ("vet_ai_messages"."input_tokens" >= 0),
	CONSTRAINT "vet_ai_messages_cached_input_tokens_not_negative" CHECK ("vet_ai_messages"."cached_input_tokens" >= 0),
	CONSTRAINT "vet_ai_messages_cached_input_tokens_at_most_input_tokens" CHECK ("vet_ai_messages"."cached_input_tokens" <= "vet_ai_messages"."input_tokens"),
	CONSTRAINT "vet_ai_messages_output_tokens_not_negative" CHECK ("vet_ai_messages"."output_tokens" >= 0),
	CONSTRAINT "vet_ai_messages_latency_ms_not_negative" CHECK ("vet_ai_messages"."latency_ms" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vet_ai_messages" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_ai_tool_executions" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"conversation_id" uuid,
	"tool_call_id" varchar(100),
	"user_id" uuid NOT NULL,
	"tool_name" varchar(100) NOT NULL,
	"arguments" jsonb NOT NULL,
	"idempotency_key" varchar(100) NOT NULL,
	"amount" numeric(12, 2),
	"currency" varchar(3),
	"autonomy_decision" text NOT NULL,
	"autonomy_reason" text,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"rejected_by" uuid,
	"rejected_at" timestamp with time zone,
	"rejection_reason" text,
	"outcome" text DEFAULT 'pending' NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"result" jsonb,
	"error_message" text,
	"table_name" varchar(63),
	"record_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_ai_tool_executions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_ai_tool_executions_idempotency_key_unique" UNIQUE("organization_id","idempotency_key"),
	CONSTRAINT "vet_ai_tool_executions_autonomy_decision_list" CHECK ("vet_ai_tool_executions"."autonomy_decision" in ('allowed', 'approval_required', 'denied')),
	CONSTRAINT "vet_ai_tool_executions_outcome_list" CHECK ("vet_ai_tool_executions"."outcome" in ('pending', 'running', 'succeeded', 'failed', 'refused', 'cancelled')),
	CONSTRAINT "vet_ai_tool_executions_tool_name_tool_name" CHECK ("vet_ai_tool_executions"."tool_name" ~ '^[A-Za-z][A-Za-z0-9_.:-]*$'),
	CONSTRAINT "vet_ai_tool_executions_idempotency_key_not_blank" CHECK (btrim("vet_ai_tool_executions"."idempotency_key", E' \t\r\n') <> ''),
	CONSTRAINT "vet_ai_tool_executions_arguments_object" CHECK (jsonb_typeof("vet_ai_tool_executions"."arguments") = 'object'),
	CONSTRAINT "vet_ai_tool_executions_result_object" CHECK (jsonb_typeof("vet_ai_tool_executions"."result") = 'object'),
	CONSTRAINT "vet_ai_tool_executions_amount_not_negative" CHECK ("vet_ai_tool_executions"."amount" >= 0),
	CONSTRAINT "vet_ai_tool_executions_currency_iso_4217" CHECK ("vet_ai_tool_executions"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_ai_tool_executions_currency_with_amount" CHECK ((num_nonnulls("vet_ai_tool_executions"."amount", "vet_ai_tool_executions"."currency") = 2) or (num_nonnulls("vet_ai_tool_executions"."amount", "vet_ai_tool_executions"."currency") = 0)),
	CONSTRAINT "vet_ai_tool_executions_autonomy_reason_exactly" CHECK ((("vet_ai_tool_executions"."autonomy_decision" in ('approval_required', 'denied')) is true) = (("vet_ai_tool_executions"."autonomy_reason" is not null) is true)),
	CONSTRAINT "vet_ai_tool_executions_autonomy_reason_not_blank" CHECK (btrim("vet_ai_tool_executions"."autonomy_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_ai_tool_executions_outcome_follows_denial" CHECK ((("vet_ai_tool_executions"."autonomy_decision" in ('denied')) is not true) or ("vet_ai_tool_executions"."outcome" in ('refused'))),
	CONSTRAINT "vet_ai_tool_executions_outcome_refused_by_decision" CHECK ((("vet_ai_tool_executions"."outcome" in ('refused')) is not true) or ("vet_ai_tool_executions"."autonomy_decision" in ('approval_required', 'denied'))),
	CONSTRAINT "vet_ai_tool_executions_approved_by_required" CHECK (((("vet_ai_tool_executions"."autonomy_decision" in ('approval_required')) and ("vet_ai_tool_executions"."outcome" in ('running', 'succeeded', 'failed'))) is not true) or ("vet_ai_tool_executions"."approved_by" is not null)),
	CONSTRAINT "vet_ai_tool_executions_approved_at_required" CHECK (((("vet_ai_tool_executions"."autonomy_decision" in ('approval_required')) and ("vet_ai_tool_executions"."outcome" in ('running', 'succeeded', 'failed'))) is not true) or ("vet_ai_tool_executions"."approved_at" is not null)),
	CONSTRAINT "vet_ai_tool_executions_approved_by_expected" CHECK ((("vet_ai_tool_executions"."approved_by" is not null) is not true) or ((("vet_ai_tool_executions"."autonomy_decision" in ('approval_required')) and (not ("vet_ai_tool_executions"."outcome" in ('refused')))) is true)),
	CONSTRAINT "vet_ai_tool_executions_approved_at_expected" CHECK ((("vet_ai_tool_executions"."approved_at" is not null) is not true) or ((("vet_ai_tool_executions"."autonomy_decision" in ('approval_required')) and (not ("vet_ai_tool_executions"."outcome" in ('refused')))) is true)),
	CONSTRAINT "vet_ai_tool_executions_approved_at_with_person" CHECK ((num_nonnulls("vet_ai_tool_executions"."approved_by", "vet_ai_tool_executions"."approved_at") = 2) or (num_nonnulls("vet_ai_tool_executions"."approved_by", "vet_ai_tool_executions"."approved_at") = 0)),
	CONSTRAINT "vet_ai_tool_executions_rejected_by_exactly" CHECK (((("vet_ai_tool_executions"."autonomy_decision" in ('approval_required')) and ("vet_ai_tool_executions"."outcome" in ('refused'))) is true) = (("vet_ai_tool_executions"."rejected_by" is not null) is true)),
	CONSTRAINT "vet_ai_tool_executions_rejected_at_exactly" CHECK (((("vet_ai_tool_executions"."autonomy_decision" in ('approval_required')) and ("vet_ai_tool_executions"."outcome" in ('refused'))) is true) = (("vet_ai_tool_executions"."rejected_at" is not null) is true)),
	CONSTRAINT "vet_ai_tool_executions_rejection_reason_expected" CHECK ((("vet_ai_tool_executions"."rejection_reason" is not null) is not true) or (("vet_ai_tool_executions"."rejected_by" is not null) is true)),
	CONSTRAINT "vet_ai_tool_executions_started_at_exactly" CHECK ((("vet_ai_tool_executions"."outcome" in ('running', 'succeeded', 'failed')) is true) = (("vet_ai_tool_executions"."started_at" is not null) is true)),
	CONSTRAINT "vet_ai_tool_executions_finished_at_exactly" CHECK ((("vet_ai_tool_executions"."outcome" in ('succeeded', 'failed')) is true) = (("vet_ai_tool_executions"."finished_at" is not null) is true)),
	CONSTRAINT "vet_ai_tool_executions_started_at_after_approved_at" CHECK ("vet_ai_tool_executions"."started_at" >= "vet_ai_tool_executions"."approved_at"),
	CONSTRAINT "vet_ai_tool_executions_finished_at_after_started_at" CHECK ("vet_ai_tool_executions"."finished_at" >= "vet_ai_tool_executions"."started_at"),
	CONSTRAINT "vet_ai_tool_executions_result_expected" CHECK ((("vet_ai_tool_executions"."result" is not null) is not true) or (("vet_ai_tool_executions"."outcome" in ('succeeded')) is true)),
	CONSTRAINT "vet_ai_tool_executions_record_id_expected" CHECK ((("vet_ai_tool_executions"."record_id" is not null) is not true) or (("vet_ai_tool_executions"."outcome" in ('succeeded')) is true)),
	CONSTRAINT "vet_ai_tool_executions_error_message_exactly" CHECK ((("vet_ai_tool_executions"."outcome" in ('failed')) is true) = (("vet_ai_tool_executions"."error_message" is not null) is true)),
	CONSTRAINT "vet_ai_tool_executions_table_name_table_name" CHECK ("vet_ai_tool_executions"."table_name" ~ '^vet_[a-z0-9_]+$'),
	CONSTRAINT "vet_ai_tool_executions_table_name_with_record" CHECK ((num_nonnulls("vet_ai_tool_executions"."table_name", "vet_ai_tool_executions"."record_id") = 2) or (num_nonnulls("vet_ai_tool_executions"."table_name", "vet_ai_tool_executions"."record_id") = 0))
);
--> statement-breakpoint
ALTER TABLE "vet_ai_tool_executions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_ai_settings" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"is_enabled" boolean DEFAULT false NOT NULL,
	"tools_are_enabled" boolean DEFAULT false NOT NULL,
	"autonomy_is_enabled" boolean DEFAULT false NOT NULL,
	"may_send_client_data" boolean DEFAULT false NOT NULL,
	"may_send_medical_records" boolean DEFAULT false NOT NULL,
	"model" varchar(100),
	"instructions" text,
	"allowed_tools" text[] DEFAULT '{}'::text[] NOT NULL,
	"autonomous_tools" text[] DEFAULT '{}'::text[] NOT NULL,
	"max_autonomous_purchase_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"max_autonomous_daily_amount" numeric(12, 2) DEFAULT '0' NOT NULL,
	"max_autonomous_discount_percent" numeric(5, 2) DEFAULT '0' NOT NULL,
	"max_autonomous_actions_per_day" integer DEFAULT 0 NOT NULL,
	"max_autonomous_messages_per_day" integer DEFAULT 0 NOT NULL,
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"max_tokens_per_month" integer,
	"approval_timeout_hours" integer DEFAULT 24 NOT NULL,
	"conversation_retention_days" integer DEFAULT 90 NOT NULL,
	"execution_retention_days" integer DEFAULT 2557 NOT NULL,
	"changed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_ai_settings_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_ai_settings_organization_unique" UNIQUE("organization_id"),
	CONSTRAINT "vet_ai_settings_tools_are_enabled_needs_assistants" CHECK ((("vet_ai_settings"."tools_are_enabled") is not true) or ("vet_ai_settings"."is_enabled")),
	CONSTRAINT "vet_ai_settings_autonomy_is_enabled_needs_tools" CHECK ((("vet_ai_settings"."autonomy_is_enabled") is not true) or ("vet_ai_settings"."tools_are_enabled")),
	CONSTRAINT "vet_ai_settings_max_autonomous_purchase_amount_not_negative" CHECK ("vet_ai_settings"."max_autonomous_purchase_amount" >= 0),
	CONSTRAINT "vet_ai_settings_max_autonomous_daily_amount_not_negative" CHECK ("vet_ai_settings"."max_autonomous_daily_amount" >= 0),
	CONSTRAINT "vet_ai_settings_max_autonomous_purchase_amount_within_day" CHECK ("vet_ai_settings"."max_autonomous_purchase_amount" <= "vet_ai_settings"."max_autonomous_daily_amount"),
	CONSTRAINT "vet_ai_settings_max_autonomous_discount_percent_range" CHECK (("vet_ai_settings"."max_autonomous_discount_percent" >= 0) and ("vet_ai_settings"."max_autonomous_discount_percent" <= 100)),
	CONSTRAINT "vet_ai_settings_max_autonomous_actions_per_day_not_negative" CHECK ("vet_ai_settings"."max_autonomous_actions_per_day" >= 0),
	CONSTRAINT "vet_ai_settings_max_autonomous_messages_per_day_not_negative" CHECK ("vet_ai_settings"."max_autonomous_messages_per_day" >= 0),
	CONSTRAINT "vet_ai_settings_currency_iso_4217" CHECK ("vet_ai_settings"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_ai_settings_max_tokens_per_month_positive" CHECK ("vet_ai_settings"."max_tokens_per_month" > 0),
	CONSTRAINT "vet_ai_settings_approval_timeout_hours_range" CHECK (("vet_ai_settings"."approval_timeout_hours" >= 1) and ("vet_ai_settings"."approval_timeout_hours" <= 720)),
	CONSTRAINT "vet_ai_settings_conversation_retention_days_range" CHECK (("vet_ai_settings"."conversation_retention_days" >= 1) and ("vet_ai_settings"."conversation_retention_days" <= 3660)),
	CONSTRAINT "vet_ai_settings_execution_retention_days_range" CHECK (("vet_ai_settings"."execution_retention_days" >= 731) and ("vet_ai_settings"."execution_retention_days" <= 36600))
);
--> statement-breakpoint
ALTER TABLE "vet_ai_settings" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_dea_form_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"form_kind" text NOT NULL,
	"dea_form_id" uuid NOT NULL,
	"line_number" smallint NOT NULL,
	"inventory_item_id" uuid,
	"substance_name" varchar(255) NOT NULL,
	"dea_schedule" text NOT NULL,
	"ndc" varchar(14),
	"strength" varchar(100),
	"dosage_form" varchar(100),
	"package_size" numeric(12, 3),
	"package_count" smallint,
	"quantity" numeric(12, 3) NOT NULL,
	"unit" varchar(30) NOT NULL,
	"lot_number" varchar(100),
	"packages_received" smallint,
	"received_on" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_dea_form_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_dea_form_items_dea_form_id_form_kind_line_number_unique" UNIQUE("organization_id","dea_form_id","form_kind","line_number"),
	CONSTRAINT "vet_dea_form_items_form_kind_list" CHECK ("vet_dea_form_items"."form_kind" in ('222', '106', '41')),
	CONSTRAINT "vet_dea_form_items_line_number_positive" CHECK ("vet_dea_form_items"."line_number" > 0),
	CONSTRAINT "vet_dea_form_items_substance_name_not_blank" CHECK (btrim("vet_dea_form_items"."substance_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_dea_form_items_dea_schedule_list" CHECK ("vet_dea_form_items"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v', 'unscheduled')),
	CONSTRAINT "vet_dea_form_items_dea_schedule_controlled" CHECK (not ("vet_dea_form_items"."dea_schedule" in ('unscheduled'))),
	CONSTRAINT "vet_dea_form_items_dea_schedule_of_222" CHECK ((("vet_dea_form_items"."form_kind" in ('222')) is not true) or ("vet_dea_form_items"."dea_schedule" in ('schedule_i', 'schedule_ii'))),
	CONSTRAINT "vet_dea_form_items_ndc_ndc" CHECK ("vet_dea_form_items"."ndc" ~ '^([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{6}-[0-9]{4}-[0-9]{2})$'),
	CONSTRAINT "vet_dea_form_items_ndc_required" CHECK ((("vet_dea_form_items"."form_kind" in ('106')) is not true) or ("vet_dea_form_items"."ndc" is not null)),
	CONSTRAINT "vet_dea_form_items_strength_required" CHECK ((("vet_dea_form_items"."form_kind" in ('106', '41')) is not true) or ("vet_dea_form_items"."strength" is not null)),
	CONSTRAINT "vet_dea_form_items_dosage_form_required" CHECK ((("vet_dea_form_items"."form_kind" in ('106', '41')) is not true) or ("vet_dea_form_items"."dosage_form" is not null)),
	CONSTRAINT "vet_dea_form_items_package_size_required" CHECK ((("vet_dea_form_items"."form_kind" in ('222')) is not true) or ("vet_dea_form_items"."package_size" is not null)),
	CONSTRAINT "vet_dea_form_items_package_count_required" CHECK ((("vet_dea_form_items"."form_kind" in ('222')) is not true) or ("vet_dea_form_items"."package_count" is not null)),
	CONSTRAINT "vet_dea_form_items_package_size_positive" CHECK ("vet_dea_form_items"."package_size" > 0),
	CONSTRAINT "vet_dea_form_items_package_count_positive" CHECK ("vet_dea_form_items"."package_count" > 0),
	CONSTRAINT "vet_dea_form_items_quantity_positive" CHECK ("vet_dea_form_items"."quantity" > 0),
	CONSTRAINT "vet_dea_form_items_unit_not_blank" CHECK (btrim("vet_dea_form_items"."unit", E' \t\r\n') <> ''),
	CONSTRAINT "vet_dea_form_items_packages_received_expected" CHECK ((("vet_dea_form_items"."packages_received" is not null) is not true) or (("vet_dea_form_items"."form_kind" in ('222')) is true)),
	CONSTRAINT "vet_dea_form_items_received_on_expected" CHECK ((("vet_dea_form_items"."received_on" is not null) is not true) or (("vet_dea_form_items"."form_kind" in ('222')) is true)),
	CONSTRAINT "vet_dea_form_items_received_on_with_packages" CHECK ((num_nonnulls("vet_dea_form_items"."packages_received", "vet_dea_form_items"."received_on") = 2) or (num_nonnulls("vet_dea_form_items"."packages_received", "vet_dea_form_items"."received_on") = 0)),
	CONSTRAINT "vet_dea_form_items_packages_received_not_negative" CHECK ("vet_dea_form_items"."packages_received" >= 0),
	CONSTRAINT "vet_dea_form_items_packages_received_as_ordered" CHECK ("vet_dea_form_items"."packages_received" <= "vet_dea_form_items"."package_count")
);
--> statement-breakpoint
ALTER TABLE "vet_dea_form_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_dea_forms" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"form_kind" text NOT NULL,
	"form_number" varchar(50) NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"registrant_name" varchar(255),
	"registrant_address" text,
	"dea_registration_encrypted" text,
	"prepared_by" uuid NOT NULL,
	"signed_by" uuid,
	"signed_by_power_of_attorney" boolean DEFAULT false NOT NULL,
	"submitted_at" timestamp with time zone,
	"completed_at" timestamp with time zone,
	"voided_at" timestamp with time zone,
	"void_reason" text,
	"document_url" varchar(500),
	"notes" text,
	"is_electronic" boolean DEFAULT false NOT NULL,
	"ordered_on" date,
	"supplier_id" uuid,
	"supplier_name" varchar(255),
	"supplier_address" text,
	"supplier_dea_number" varchar(9),
	"last_line_number" smallint,
	"loss_type" text,
	"lost_on" date,
	"discovered_on" date,
	"field_office_notified_on" date,
	"report_due_on" date GENERATED ALWAYS AS ("discovered_on" + 45) STORED,
	"circumstances" text,
	"corrective_measures" text,
	"police_department" varchar(255),
	"police_phone" varchar(20),
	"police_report_number" varchar(100),
	"prior_losses" smallint,
	"purchase_cost" numeric(12, 2),
	"identifying_marks" text,
	"carrier_name" varchar(255),
	"persons_killed" smallint,
	"persons_injured" smallint,
	"destroyed_on" date,
	"destruction_place" text,
	"destruction_method" text,
	"first_witness_id" uuid,
	"second_witness_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_dea_forms_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_dea_forms_form_kind_form_number_unique" UNIQUE("organization_id","form_kind","form_number"),
	CONSTRAINT "vet_dea_forms_kind_unique" UNIQUE("organization_id","id","form_kind"),
	CONSTRAINT "vet_dea_forms_form_kind_list" CHECK ("vet_dea_forms"."form_kind" in ('222', '106', '41')),
	CONSTRAINT "vet_dea_forms_form_number_not_blank" CHECK (btrim("vet_dea_forms"."form_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_dea_forms_status_list" CHECK ("vet_dea_forms"."status" in ('draft', 'submitted', 'completed', 'void')),
	CONSTRAINT "vet_dea_forms_dea_registration_encrypted_envelope" CHECK ("vet_dea_forms"."dea_registration_encrypted" ~ '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$'),
	CONSTRAINT "vet_dea_forms_registrant_name_required" CHECK ((("vet_dea_forms"."status" in ('submitted', 'completed')) is not true) or ("vet_dea_forms"."registrant_name" is not null)),
	CONSTRAINT "vet_dea_forms_registrant_address_required" CHECK ((("vet_dea_forms"."status" in ('submitted', 'completed')) is not true) or ("vet_dea_forms"."registrant_address" is not null)),
	CONSTRAINT "vet_dea_forms_dea_registration_encrypted_required" CHECK ((("vet_dea_forms"."status" in ('submitted', 'completed')) is not true) or ("vet_dea_forms"."dea_registration_encrypted" is not null)),
	CONSTRAINT "vet_dea_forms_signed_by_required" CHECK ((("vet_dea_forms"."status" in ('submitted', 'completed')) is not true) or ("vet_dea_forms"."signed_by" is not null)),
	CONSTRAINT "vet_dea_forms_submitted_at_required" CHECK ((("vet_dea_forms"."status" in ('submitted', 'completed')) is not true) or ("vet_dea_forms"."submitted_at" is not null)),
	CONSTRAINT "vet_dea_forms_submitted_at_expected" CHECK ((("vet_dea_forms"."submitted_at" is not null) is not true) or ((not ("vet_dea_forms"."status" in ('draft'))) is true)),
	CONSTRAINT "vet_dea_forms_completed_at_exactly" CHECK ((("vet_dea_forms"."status" in ('completed')) is true) = (("vet_dea_forms"."completed_at" is not null) is true)),
	CONSTRAINT "vet_dea_forms_completed_at_after_submitted_at" CHECK ("vet_dea_forms"."completed_at" >= "vet_dea_forms"."submitted_at"),
	CONSTRAINT "vet_dea_forms_voided_at_exactly" CHECK ((("vet_dea_forms"."status" in ('void')) is true) = (("vet_dea_forms"."voided_at" is not null) is true)),
	CONSTRAINT "vet_dea_forms_void_reason_exactly" CHECK ((("vet_dea_forms"."status" in ('void')) is true) = (("vet_dea_forms"."void_reason" is not null) is true)),
	CONSTRAINT "vet_dea_forms_document_url_web_address" CHECK ("vet_dea_forms"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_dea_forms_ordered_on_required" CHECK (((("vet_dea_forms"."form_kind" in ('222')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."ordered_on" is not null)),
	CONSTRAINT "vet_dea_forms_supplier_name_required" CHECK (((("vet_dea_forms"."form_kind" in ('222')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."supplier_name" is not null)),
	CONSTRAINT "vet_dea_forms_supplier_address_required" CHECK (((("vet_dea_forms"."form_kind" in ('222')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."supplier_address" is not null)),
	CONSTRAINT "vet_dea_forms_supplier_dea_number_required" CHECK (((("vet_dea_forms"."form_kind" in ('222')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."supplier_dea_number" is not null)),
	CONSTRAINT "vet_dea_forms_last_line_number_required" CHECK (((("vet_dea_forms"."form_kind" in ('222')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."last_line_number" is not null)),
	CONSTRAINT "vet_dea_forms_ordered_on_expected" CHECK ((("vet_dea_forms"."ordered_on" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('222')) is true)),
	CONSTRAINT "vet_dea_forms_supplier_id_expected" CHECK ((("vet_dea_forms"."supplier_id" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('222')) is true)),
	CONSTRAINT "vet_dea_forms_supplier_name_expected" CHECK ((("vet_dea_forms"."supplier_name" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('222')) is true)),
	CONSTRAINT "vet_dea_forms_supplier_address_expected" CHECK ((("vet_dea_forms"."supplier_address" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('222')) is true)),
	CONSTRAINT "vet_dea_forms_supplier_dea_number_expected" CHECK ((("vet_dea_forms"."supplier_dea_number" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('222')) is true)),
	CONSTRAINT "vet_dea_forms_last_line_number_expected" CHECK ((("vet_dea_forms"."last_line_number" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('222')) is true)),
	CONSTRAINT "vet_dea_forms_is_electronic_of_222" CHECK ((("vet_dea_forms"."is_electronic") is not true) or ("vet_dea_forms"."form_kind" in ('222'))),
	CONSTRAINT "vet_dea_forms_signed_by_power_of_attorney_of_222" CHECK ((("vet_dea_forms"."signed_by_power_of_attorney") is not true) or ("vet_dea_forms"."form_kind" in ('222'))),
	CONSTRAINT "vet_dea_forms_supplier_dea_number_dea_number" CHECK (case when "vet_dea_forms"."supplier_dea_number" ~ '^[A-HJ-NPR-UX][A-Z9][0-9]{7}$' then (substr("vet_dea_forms"."supplier_dea_number", 3, 1)::int + substr("vet_dea_forms"."supplier_dea_number", 5, 1)::int + substr("vet_dea_forms"."supplier_dea_number", 7, 1)::int + 2 * (substr("vet_dea_forms"."supplier_dea_number", 4, 1)::int + substr("vet_dea_forms"."supplier_dea_number", 6, 1)::int + substr("vet_dea_forms"."supplier_dea_number", 8, 1)::int)) % 10 = substr("vet_dea_forms"."supplier_dea_number", 9, 1)::int else "vet_dea_forms"."supplier_dea_number" is null end),
	CONSTRAINT "vet_dea_forms_last_line_number_positive" CHECK ("vet_dea_forms"."last_line_number" > 0),
	CONSTRAINT "vet_dea_forms_loss_type_list" CHECK ("vet_dea_forms"."loss_type" in ('break_in', 'armed_robbery', 'employee_theft', 'customer_theft', 'lost_in_transit', 'hijacking', 'disaster', 'other')),
	CONSTRAINT "vet_dea_forms_loss_type_required" CHECK (((("vet_dea_forms"."form_kind" in ('106')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."loss_type" is not null)),
	CONSTRAINT "vet_dea_forms_discovered_on_required" CHECK (((("vet_dea_forms"."form_kind" in ('106')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."discovered_on" is not null)),
	CONSTRAINT "vet_dea_forms_circumstances_required" CHECK (((("vet_dea_forms"."form_kind" in ('106')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."circumstances" is not null)),
	CONSTRAINT "vet_dea_forms_corrective_measures_required" CHECK (((("vet_dea_forms"."form_kind" in ('106')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."corrective_measures" is not null)),
	CONSTRAINT "vet_dea_forms_prior_losses_required" CHECK (((("vet_dea_forms"."form_kind" in ('106')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."prior_losses" is not null)),
	CONSTRAINT "vet_dea_forms_loss_type_expected" CHECK ((("vet_dea_forms"."loss_type" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_lost_on_expected" CHECK ((("vet_dea_forms"."lost_on" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_discovered_on_expected" CHECK ((("vet_dea_forms"."discovered_on" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_field_office_notified_on_expected" CHECK ((("vet_dea_forms"."field_office_notified_on" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_circumstances_expected" CHECK ((("vet_dea_forms"."circumstances" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_corrective_measures_expected" CHECK ((("vet_dea_forms"."corrective_measures" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_police_department_expected" CHECK ((("vet_dea_forms"."police_department" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_police_report_number_expected" CHECK ((("vet_dea_forms"."police_report_number" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_prior_losses_expected" CHECK ((("vet_dea_forms"."prior_losses" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_purchase_cost_expected" CHECK ((("vet_dea_forms"."purchase_cost" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_identifying_marks_expected" CHECK ((("vet_dea_forms"."identifying_marks" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('106')) is true)),
	CONSTRAINT "vet_dea_forms_discovered_on_after_lost_on" CHECK ("vet_dea_forms"."discovered_on" >= "vet_dea_forms"."lost_on"),
	CONSTRAINT "vet_dea_forms_field_office_notified_on_after_discovered_on" CHECK ("vet_dea_forms"."field_office_notified_on" >= "vet_dea_forms"."discovered_on"),
	CONSTRAINT "vet_dea_forms_police_phone_expected" CHECK ((("vet_dea_forms"."police_phone" is not null) is not true) or (("vet_dea_forms"."police_department" is not null) is true)),
	CONSTRAINT "vet_dea_forms_police_phone_phone" CHECK ("vet_dea_forms"."police_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_dea_forms_prior_losses_not_negative" CHECK ("vet_dea_forms"."prior_losses" >= 0),
	CONSTRAINT "vet_dea_forms_purchase_cost_not_negative" CHECK ("vet_dea_forms"."purchase_cost" >= 0),
	CONSTRAINT "vet_dea_forms_carrier_name_required" CHECK (((("vet_dea_forms"."loss_type" in ('lost_in_transit', 'hijacking')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."carrier_name" is not null)),
	CONSTRAINT "vet_dea_forms_carrier_name_expected" CHECK ((("vet_dea_forms"."carrier_name" is not null) is not true) or (("vet_dea_forms"."loss_type" in ('lost_in_transit', 'hijacking')) is true)),
	CONSTRAINT "vet_dea_forms_persons_killed_expected" CHECK ((("vet_dea_forms"."persons_killed" is not null) is not true) or (("vet_dea_forms"."loss_type" in ('armed_robbery', 'hijacking', 'break_in')) is true)),
	CONSTRAINT "vet_dea_forms_persons_injured_expected" CHECK ((("vet_dea_forms"."persons_injured" is not null) is not true) or (("vet_dea_forms"."loss_type" in ('armed_robbery', 'hijacking', 'break_in')) is true)),
	CONSTRAINT "vet_dea_forms_persons_killed_not_negative" CHECK ("vet_dea_forms"."persons_killed" >= 0),
	CONSTRAINT "vet_dea_forms_persons_injured_not_negative" CHECK ("vet_dea_forms"."persons_injured" >= 0),
	CONSTRAINT "vet_dea_forms_destroyed_on_required" CHECK (((("vet_dea_forms"."form_kind" in ('41')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."destroyed_on" is not null)),
	CONSTRAINT "vet_dea_forms_destruction_place_required" CHECK (((("vet_dea_forms"."form_kind" in ('41')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."destruction_place" is not null)),
	CONSTRAINT "vet_dea_forms_destruction_method_required" CHECK (((("vet_dea_forms"."form_kind" in ('41')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."destruction_method" is not null)),
	CONSTRAINT "vet_dea_forms_first_witness_id_required" CHECK (((("vet_dea_forms"."form_kind" in ('41')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."first_witness_id" is not null)),
	CONSTRAINT "vet_dea_forms_second_witness_id_required" CHECK (((("vet_dea_forms"."form_kind" in ('41')) and ("vet_dea_forms"."status" in ('submitted', 'completed'))) is not true) or ("vet_dea_forms"."second_witness_id" is not null)),
	CONSTRAINT "vet_dea_forms_destroyed_on_expected" CHECK ((("vet_dea_forms"."destroyed_on" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('41')) is true)),
	CONSTRAINT "vet_dea_forms_destruction_place_expected" CHECK ((("vet_dea_forms"."destruction_place" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('41')) is true)),
	CONSTRAINT "vet_dea_forms_destruction_method_expected" CHECK ((("vet_dea_forms"."destruction_method" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('41')) is true)),
	CONSTRAINT "vet_dea_forms_first_witness_id_expected" CHECK ((("vet_dea_forms"."first_witness_id" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('41')) is true)),
	CONSTRAINT "vet_dea_forms_second_witness_id_expected" CHECK ((("vet_dea_forms"."second_witness_id" is not null) is not true) or (("vet_dea_forms"."form_kind" in ('41')) is true)),
	CONSTRAINT "vet_dea_forms_second_witness_id_not_first_witness_id" CHECK ("vet_dea_forms"."second_witness_id" <> "vet_dea_forms"."first_witness_id")
);
--> statement-breakpoint
ALTER TABLE "vet_dea_forms" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_controlled_substance_inventories" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"scope" text DEFAULT 'all_schedules' NOT NULL,
	"taken_on" date NOT NULL,
	"business_time" text NOT NULL,
	"next_due_on" date,
	"taken_by" uuid NOT NULL,
	"witnessed_by" uuid,
	"status" text DEFAULT 'in_progress' NOT NULL,
	"completed_at" timestamp with time zone,
	"document_url" varchar(500),
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_controlled_substance_inventories_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_controlled_substance_inventories_kind_list" CHECK ("vet_controlled_substance_inventories"."kind" in ('initial', 'biennial', 'newly_scheduled', 'closing', 'spot_check')),
	CONSTRAINT "vet_controlled_substance_inventories_scope_list" CHECK ("vet_controlled_substance_inventories"."scope" in ('schedules_i_ii', 'schedules_iii_v', 'all_schedules')),
	CONSTRAINT "vet_controlled_substance_inventories_business_time_list" CHECK ("vet_controlled_substance_inventories"."business_time" in ('opening', 'close')),
	CONSTRAINT "vet_controlled_substance_inventories_next_due_on_exactly" CHECK ((("vet_controlled_substance_inventories"."kind" in ('initial', 'biennial')) is true) = (("vet_controlled_substance_inventories"."next_due_on" is not null) is true)),
	CONSTRAINT "vet_controlled_substance_inventories_next_due_on_later" CHECK ("vet_controlled_substance_inventories"."next_due_on" > "vet_controlled_substance_inventories"."taken_on"),
	CONSTRAINT "vet_controlled_substance_inventories_next_due_on_two_years" CHECK ("vet_controlled_substance_inventories"."next_due_on" <= ("vet_controlled_substance_inventories"."taken_on" + interval '24 months')::date),
	CONSTRAINT "vet_controlled_substance_inventories_witnessed_by_other" CHECK ("vet_controlled_substance_inventories"."witnessed_by" <> "vet_controlled_substance_inventories"."taken_by"),
	CONSTRAINT "vet_controlled_substance_inventories_status_list" CHECK ("vet_controlled_substance_inventories"."status" in ('in_progress', 'completed')),
	CONSTRAINT "vet_controlled_substance_inventories_completed_at_exactly" CHECK ((("vet_controlled_substance_inventories"."status" in ('completed')) is true) = (("vet_controlled_substance_inventories"."completed_at" is not null) is true)),
	CONSTRAINT "vet_controlled_substance_inventories_document_url_web_address" CHECK ("vet_controlled_substance_inventories"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$')
);
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_inventories" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_controlled_substance_inventory_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"inventory_id" uuid NOT NULL,
	"register_id" uuid,
	"substance_name" varchar(255) NOT NULL,
	"dea_schedule" text NOT NULL,
	"dosage_form" varchar(100) NOT NULL,
	"strength" varchar(100) NOT NULL,
	"ndc" varchar(14),
	"lot_number" varchar(100),
	"condition" text DEFAULT 'usable' NOT NULL,
	"unit" varchar(30) NOT NULL,
	"container_size" numeric(12, 3) NOT NULL,
	"container_count" integer NOT NULL,
	"opened_quantity" numeric(12, 3) DEFAULT '0' NOT NULL,
	"count_method" text DEFAULT 'exact' NOT NULL,
	"counted_quantity" numeric(12, 3) GENERATED ALWAYS AS ("container_size" * "container_count" + "opened_quantity") STORED NOT NULL,
	"counted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"book_quantity" numeric(12, 3),
	"discrepancy" numeric(12, 3),
	"explanation" text,
	"settled_by_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_controlled_substance_inventory_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_controlled_substance_inventory_items_substance_name_filled" CHECK (btrim("vet_controlled_substance_inventory_items"."substance_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_inventory_items_dea_schedule_list" CHECK ("vet_controlled_substance_inventory_items"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v', 'unscheduled')),
	CONSTRAINT "vet_controlled_substance_inventory_items_dea_schedule_listed" CHECK (not ("vet_controlled_substance_inventory_items"."dea_schedule" in ('unscheduled'))),
	CONSTRAINT "vet_controlled_substance_inventory_items_dosage_form_not_blank" CHECK (btrim("vet_controlled_substance_inventory_items"."dosage_form", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_inventory_items_strength_not_blank" CHECK (btrim("vet_controlled_substance_inventory_items"."strength", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_inventory_items_ndc_ndc" CHECK ("vet_controlled_substance_inventory_items"."ndc" ~ '^([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{6}-[0-9]{4}-[0-9]{2})$'),
	CONSTRAINT "vet_controlled_substance_inventory_items_condition_list" CHECK ("vet_controlled_substance_inventory_items"."condition" in ('usable', 'expired', 'damaged', 'awaiting_disposal')),
	CONSTRAINT "vet_controlled_substance_inventory_items_unit_not_blank" CHECK (btrim("vet_controlled_substance_inventory_items"."unit", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_inventory_items_container_size_above_0" CHECK ("vet_controlled_substance_inventory_items"."container_size" > 0),
	CONSTRAINT "vet_controlled_substance_inventory_items_container_count_floor" CHECK ("vet_controlled_substance_inventory_items"."container_count" >= 0),
	CONSTRAINT "vet_controlled_substance_inventory_items_opened_quantity_floor" CHECK ("vet_controlled_substance_inventory_items"."opened_quantity" >= 0),
	CONSTRAINT "vet_controlled_substance_inventory_items_count_method_list" CHECK ("vet_controlled_substance_inventory_items"."count_method" in ('exact', 'estimated')),
	CONSTRAINT "vet_controlled_substance_inventory_items_count_method_exact" CHECK (((("vet_controlled_substance_inventory_items"."dea_schedule" in ('schedule_i', 'schedule_ii')) or ("vet_controlled_substance_inventory_items"."container_size" > 1000)) is not true) or ("vet_controlled_substance_inventory_items"."count_method" in ('exact'))),
	CONSTRAINT "vet_controlled_substance_inventory_items_book_quantity_floor" CHECK ("vet_controlled_substance_inventory_items"."book_quantity" >= 0),
	CONSTRAINT "vet_controlled_substance_inventory_items_explanation_not_blank" CHECK (btrim("vet_controlled_substance_inventory_items"."explanation", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_inventory_items_settled_by_id_expected" CHECK ((("vet_controlled_substance_inventory_items"."settled_by_id" is not null) is not true) or (("vet_controlled_substance_inventory_items"."register_id" is not null) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_inventory_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_controlled_substance_registers" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"storage_location" varchar(100) DEFAULT 'main' NOT NULL,
	"storage_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("storage_location"))) STORED NOT NULL,
	"substance_name" varchar(255) NOT NULL,
	"substance_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("substance_name"))) STORED NOT NULL,
	"medication_id" uuid,
	"inventory_item_id" uuid,
	"dea_schedule" text NOT NULL,
	"dosage_form" varchar(100) NOT NULL,
	"form_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("dosage_form"))) STORED NOT NULL,
	"strength" varchar(100) NOT NULL,
	"strength_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("strength"))) STORED NOT NULL,
	"ndc" varchar(14),
	"unit" varchar(30) NOT NULL,
	"container_size" numeric(12, 3),
	"registrant_id" uuid,
	"quantity_on_hand" numeric(12, 3) DEFAULT '0' NOT NULL,
	"last_entry_number" integer DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"opened_on" date DEFAULT current_date NOT NULL,
	"closed_on" date,
	"closed_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_controlled_substance_registers_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_controlled_substance_registers_storage_location_not_blank" CHECK (btrim("vet_controlled_substance_registers"."storage_location", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_registers_substance_name_not_blank" CHECK (btrim("vet_controlled_substance_registers"."substance_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_registers_dea_schedule_list" CHECK ("vet_controlled_substance_registers"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v', 'unscheduled')),
	CONSTRAINT "vet_controlled_substance_registers_dea_schedule_controlled" CHECK (not ("vet_controlled_substance_registers"."dea_schedule" in ('unscheduled'))),
	CONSTRAINT "vet_controlled_substance_registers_dosage_form_not_blank" CHECK (btrim("vet_controlled_substance_registers"."dosage_form", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_registers_strength_not_blank" CHECK (btrim("vet_controlled_substance_registers"."strength", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_registers_ndc_ndc" CHECK ("vet_controlled_substance_registers"."ndc" ~ '^([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{6}-[0-9]{4}-[0-9]{2})$'),
	CONSTRAINT "vet_controlled_substance_registers_unit_not_blank" CHECK (btrim("vet_controlled_substance_registers"."unit", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_registers_container_size_positive" CHECK ("vet_controlled_substance_registers"."container_size" > 0),
	CONSTRAINT "vet_controlled_substance_registers_quantity_on_hand_covered" CHECK ("vet_controlled_substance_registers"."quantity_on_hand" >= 0),
	CONSTRAINT "vet_controlled_substance_registers_status_list" CHECK ("vet_controlled_substance_registers"."status" in ('open', 'closed')),
	CONSTRAINT "vet_controlled_substance_registers_closed_on_exactly" CHECK ((("vet_controlled_substance_registers"."status" in ('closed')) is true) = (("vet_controlled_substance_registers"."closed_on" is not null) is true)),
	CONSTRAINT "vet_controlled_substance_registers_closed_by_exactly" CHECK ((("vet_controlled_substance_registers"."status" in ('closed')) is true) = (("vet_controlled_substance_registers"."closed_by" is not null) is true)),
	CONSTRAINT "vet_controlled_substance_registers_closed_on_after_opened_on" CHECK ("vet_controlled_substance_registers"."closed_on" >= "vet_controlled_substance_registers"."opened_on")
);
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_registers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_controlled_substance_transactions" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"register_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"entry_number" integer DEFAULT 1 NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"transaction_type" text NOT NULL,
	"quantity" numeric(12, 3) NOT NULL,
	"balance_after" numeric(12, 3) DEFAULT '0' NOT NULL,
	"inventory_transaction_id" uuid,
	"inventory_batch_id" uuid,
	"lot_number" varchar(100),
	"party_name" varchar(255),
	"party_address" text,
	"party_dea" varchar(9),
	"supplier_id" uuid,
	"client_id" uuid,
	"patient_id" uuid,
	"encounter_id" uuid,
	"prescription_id" uuid,
	"refill_id" uuid,
	"administration_id" uuid,
	"veterinarian_id" uuid,
	"dea_form_id" uuid,
	"invoice_number" varchar(100),
	"transfer_to_id" uuid,
	"transfer_out_id" uuid,
	"disposal_method" text,
	"reason" text,
	"corrects_id" uuid,
	"performed_by" uuid NOT NULL,
	"witnessed_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_controlled_substance_transactions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_controlled_substance_transactions_entry_unique" UNIQUE("organization_id","register_id","entry_number"),
	CONSTRAINT "vet_controlled_substance_transactions_entry_number_positive" CHECK ("vet_controlled_substance_transactions"."entry_number" > 0),
	CONSTRAINT "vet_controlled_substance_transactions_transaction_type_list" CHECK ("vet_controlled_substance_transactions"."transaction_type" in ('opening', 'receipt', 'transfer_in', 'adjustment_in', 'dispense', 'administer', 'waste', 'breakage', 'destruction', 'return_to_supplier', 'transfer_out', 'theft', 'loss', 'adjustment_out')),
	CONSTRAINT "vet_controlled_substance_transactions_quantity_sign" CHECK ((("vet_controlled_substance_transactions"."transaction_type" in ('opening', 'receipt', 'transfer_in', 'adjustment_in')) and ("vet_controlled_substance_transactions"."quantity" > 0)) or ((not ("vet_controlled_substance_transactions"."transaction_type" in ('opening', 'receipt', 'transfer_in', 'adjustment_in'))) and ("vet_controlled_substance_transactions"."quantity" < 0))),
	CONSTRAINT "vet_controlled_substance_transactions_balance_after_covered" CHECK ("vet_controlled_substance_transactions"."balance_after" >= 0),
	CONSTRAINT "vet_controlled_substance_transactions_party_name_required" CHECK ((("vet_controlled_substance_transactions"."transaction_type" in ('receipt', 'transfer_in', 'dispense', 'administer', 'return_to_supplier', 'transfer_out')) is not true) or ("vet_controlled_substance_transactions"."party_name" is not null)),
	CONSTRAINT "vet_controlled_substance_transactions_party_address_required" CHECK ((("vet_controlled_substance_transactions"."transaction_type" in ('receipt', 'transfer_in', 'dispense', 'administer', 'return_to_supplier', 'transfer_out')) is not true) or ("vet_controlled_substance_transactions"."party_address" is not null)),
	CONSTRAINT "vet_controlled_substance_transactions_party_dea_required" CHECK ((("vet_controlled_substance_transactions"."transaction_type" in ('receipt', 'transfer_in', 'return_to_supplier', 'transfer_out')) is not true) or ("vet_controlled_substance_transactions"."party_dea" is not null)),
	CONSTRAINT "vet_controlled_substance_transactions_party_dea_dea" CHECK (case when "vet_controlled_substance_transactions"."party_dea" ~ '^[A-HJ-NPR-UX][A-Z9][0-9]{7}$' then (substr("vet_controlled_substance_transactions"."party_dea", 3, 1)::int + substr("vet_controlled_substance_transactions"."party_dea", 5, 1)::int + substr("vet_controlled_substance_transactions"."party_dea", 7, 1)::int + 2 * (substr("vet_controlled_substance_transactions"."party_dea", 4, 1)::int + substr("vet_controlled_substance_transactions"."party_dea", 6, 1)::int + substr("vet_controlled_substance_transactions"."party_dea", 8, 1)::int)) % 10 = substr("vet_controlled_substance_transactions"."party_dea", 9, 1)::int else "vet_controlled_substance_transactions"."party_dea" is null end),
	CONSTRAINT "vet_controlled_substance_transactions_party_name_not_blank" CHECK (btrim("vet_controlled_substance_transactions"."party_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_transactions_party_address_not_blank" CHECK (btrim("vet_controlled_substance_transactions"."party_address", E' \t\r\n') <> ''),
	CONSTRAINT "vet_controlled_substance_transactions_supplier_id_expected" CHECK ((("vet_controlled_substance_transactions"."supplier_id" is not null) is not true) or (("vet_controlled_substance_transactions"."transaction_type" in ('receipt', 'return_to_supplier')) is true)),
	CONSTRAINT "vet_controlled_substance_transactions_invoice_number_expected" CHECK ((("vet_controlled_substance_transactions"."invoice_number" is not null) is not true) or (("vet_controlled_substance_transactions"."transaction_type" in ('receipt', 'return_to_supplier', 'transfer_in', 'transfer_out')) is true)),
	CONSTRAINT "vet_controlled_substance_transactions_transfer_to_id_expected" CHECK ((("vet_controlled_substance_transactions"."transfer_to_id" is not null) is not true) or (("vet_controlled_substance_transactions"."transaction_type" in ('transfer_out')) is true)),
	CONSTRAINT "vet_controlled_substance_transactions_transfer_out_id_expected" CHECK ((("vet_controlled_substance_transactions"."transfer_out_id" is not null) is not true) or (("vet_controlled_substance_transactions"."transaction_type" in ('transfer_in')) is true)),
	CONSTRAINT "vet_controlled_substance_transactions_transfer_to_id_other" CHECK ("vet_controlled_substance_transactions"."transfer_to_id" <> "vet_controlled_substance_transactions"."register_id"),
	CONSTRAINT "vet_controlled_substance_transactions_patient_id_required" CHECK ((("vet_controlled_substance_transactions"."transaction_type" in ('dispense', 'administer')) is not true) or ("vet_controlled_substance_transactions"."patient_id" is not null)),
	CONSTRAINT "vet_controlled_substance_transactions_veterinarian_id_required" CHECK ((("vet_controlled_substance_transactions"."transaction_type" in ('dispense', 'administer')) is not true) or ("vet_controlled_substance_transactions"."veterinarian_id" is not null)),
	CONSTRAINT "vet_controlled_substance_transactions_refill_id_expected" CHECK ((("vet_controlled_substance_transactions"."refill_id" is not null) is not true) or (("vet_controlled_substance_transactions"."transaction_type" in ('dispense')) is true)),
	CONSTRAINT "vet_controlled_substance_transactions_administration_id_dose" CHECK ((("vet_controlled_substance_transactions"."administration_id" is not null) is not true) or ("vet_controlled_substance_transactions"."transaction_type" in ('administer', 'waste'))),
	CONSTRAINT "vet_controlled_substance_transactions_disposal_method_list" CHECK ("vet_controlled_substance_transactions"."disposal_method" in ('chemical_destruction', 'incineration', 'reverse_distributor', 'other_non_retrievable')),
	CONSTRAINT "vet_controlled_substance_transactions_disposal_method_exactly" CHECK ((("vet_controlled_substance_transactions"."transaction_type" in ('waste', 'destruction')) is true) = (("vet_controlled_substance_transactions"."disposal_method" is not null) is true)),
	CONSTRAINT "vet_controlled_substance_transactions_reason_required" CHECK ((("vet_controlled_substance_transactions"."transaction_type" in ('waste', 'breakage', 'destruction', 'theft', 'loss', 'adjustment_in', 'adjustment_out')) is not true) or ("vet_controlled_substance_transactions"."reason" is not null)),
	CONSTRAINT "vet_controlled_substance_transactions_corrects_id_expected" CHECK ((("vet_controlled_substance_transactions"."corrects_id" is not null) is not true) or (("vet_controlled_substance_transactions"."transaction_type" in ('adjustment_in', 'adjustment_out')) is true)),
	CONSTRAINT "vet_controlled_substance_transactions_corrects_id_other" CHECK ("vet_controlled_substance_transactions"."corrects_id" <> "vet_controlled_substance_transactions"."id"),
	CONSTRAINT "vet_controlled_substance_transactions_witnessed_by_required" CHECK ((("vet_controlled_substance_transactions"."transaction_type" in ('destruction')) is not true) or ("vet_controlled_substance_transactions"."witnessed_by" is not null)),
	CONSTRAINT "vet_controlled_substance_transactions_witnessed_by_other" CHECK ("vet_controlled_substance_transactions"."witnessed_by" <> "vet_controlled_substance_transactions"."performed_by")
);
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_equipment" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"asset_number" varchar(50) NOT NULL,
	"name" varchar(200) NOT NULL,
	"category" text NOT NULL,
	"manufacturer" varchar(200),
	"model" varchar(100),
	"serial_number" varchar(100),
	"purchase_date" date,
	"purchase_price" numeric(12, 2),
	"supplier" varchar(255),
	"supplier_id" uuid,
	"warranty_expiry_date" date,
	"room_id" uuid,
	"current_location" varchar(200),
	"resource_id" uuid,
	"status" text DEFAULT 'operational' NOT NULL,
	"registration_number" varchar(100),
	"registration_expires_on" date,
	"requires_calibration" boolean DEFAULT false NOT NULL,
	"calibration_frequency_days" smallint,
	"last_calibration_date" date,
	"next_calibration_due_on" date,
	"maintenance_frequency_days" smallint,
	"next_maintenance_due_on" date,
	"retired_on" date,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_equipment_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_equipment_asset_number_unique" UNIQUE("organization_id","asset_number"),
	CONSTRAINT "vet_equipment_asset_number_not_blank" CHECK (btrim("vet_equipment"."asset_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_equipment_name_not_blank" CHECK (btrim("vet_equipment"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_equipment_category_list" CHECK ("vet_equipment"."category" in ('x_ray', 'ultrasound', 'imaging_other', 'surgery_equipment', 'diagnostic_equipment', 'anesthesia', 'dental', 'laboratory', 'monitoring', 'sterilization', 'it', 'furniture', 'other')),
	CONSTRAINT "vet_equipment_purchase_price_not_negative" CHECK ("vet_equipment"."purchase_price" >= 0),
	CONSTRAINT "vet_equipment_supplier_named_once" CHECK (num_nonnulls("vet_equipment"."supplier", "vet_equipment"."supplier_id") between 0 and 1),
	CONSTRAINT "vet_equipment_warranty_expiry_date_after_purchase_date" CHECK ("vet_equipment"."warranty_expiry_date" >= "vet_equipment"."purchase_date"),
	CONSTRAINT "vet_equipment_status_list" CHECK ("vet_equipment"."status" in ('operational', 'maintenance', 'out_of_service', 'retired')),
	CONSTRAINT "vet_equipment_calibration_frequency_days_positive" CHECK ("vet_equipment"."calibration_frequency_days" > 0),
	CONSTRAINT "vet_equipment_calibration_frequency_days_required" CHECK ((("vet_equipment"."requires_calibration") is not true) or ("vet_equipment"."calibration_frequency_days" is not null)),
	CONSTRAINT "vet_equipment_next_calibration_due_on_after_last" CHECK ("vet_equipment"."next_calibration_due_on" > "vet_equipment"."last_calibration_date"),
	CONSTRAINT "vet_equipment_maintenance_frequency_days_positive" CHECK ("vet_equipment"."maintenance_frequency_days" > 0),
	CONSTRAINT "vet_equipment_retired_on_exactly" CHECK ((("vet_equipment"."status" in ('retired')) is true) = (("vet_equipment"."retired_on" is not null) is true)),
	CONSTRAINT "vet_equipment_retired_on_after_purchase_date" CHECK ("vet_equipment"."retired_on" >= "vet_equipment"."purchase_date")
);
--> statement-breakpoint
ALTER TABLE "vet_equipment" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_equipment_maintenance" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"equipment_id" uuid NOT NULL,
	"maintenance_type" text NOT NULL,
	"status" text DEFAULT 'scheduled' NOT NULL,
	"scheduled_date" date,
	"completed_date" date,
	"performed_by" uuid,
	"external_vendor" varchar(255),
	"description" text,
	"findings" text,
	"actions_performed" text,
	"result" text,
	"certificate_number" varchar(100),
	"document_url" varchar(500),
	"cost" numeric(12, 2),
	"next_maintenance_date" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_equipment_maintenance_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_equipment_maintenance_maintenance_type_list" CHECK ("vet_equipment_maintenance"."maintenance_type" in ('preventive', 'corrective', 'calibration', 'inspection')),
	CONSTRAINT "vet_equipment_maintenance_status_list" CHECK ("vet_equipment_maintenance"."status" in ('scheduled', 'in_progress', 'completed', 'cancelled')),
	CONSTRAINT "vet_equipment_maintenance_scheduled_date_required" CHECK ((("vet_equipment_maintenance"."status" in ('scheduled')) is not true) or ("vet_equipment_maintenance"."scheduled_date" is not null)),
	CONSTRAINT "vet_equipment_maintenance_completed_date_exactly" CHECK ((("vet_equipment_maintenance"."status" in ('completed')) is true) = (("vet_equipment_maintenance"."completed_date" is not null) is true)),
	CONSTRAINT "vet_equipment_maintenance_performed_by_or_vendor" CHECK ((("vet_equipment_maintenance"."status" in ('completed')) is not true) or (num_nonnulls("vet_equipment_maintenance"."performed_by", "vet_equipment_maintenance"."external_vendor") >= 1)),
	CONSTRAINT "vet_equipment_maintenance_external_vendor_not_blank" CHECK (btrim("vet_equipment_maintenance"."external_vendor", E' \t\r\n') <> ''),
	CONSTRAINT "vet_equipment_maintenance_result_list" CHECK ("vet_equipment_maintenance"."result" in ('passed', 'adjusted', 'failed')),
	CONSTRAINT "vet_equipment_maintenance_result_expected" CHECK ((("vet_equipment_maintenance"."result" is not null) is not true) or (("vet_equipment_maintenance"."status" in ('completed')) is true)),
	CONSTRAINT "vet_equipment_maintenance_certificate_number_expected" CHECK ((("vet_equipment_maintenance"."certificate_number" is not null) is not true) or (("vet_equipment_maintenance"."status" in ('completed')) is true)),
	CONSTRAINT "vet_equipment_maintenance_next_maintenance_date_expected" CHECK ((("vet_equipment_maintenance"."next_maintenance_date" is not null) is not true) or (("vet_equipment_maintenance"."status" in ('completed')) is true)),
	CONSTRAINT "vet_equipment_maintenance_result_required" CHECK (((("vet_equipment_maintenance"."status" in ('completed')) and ("vet_equipment_maintenance"."maintenance_type" in ('calibration', 'inspection'))) is not true) or ("vet_equipment_maintenance"."result" is not null)),
	CONSTRAINT "vet_equipment_maintenance_document_url_web_address" CHECK ("vet_equipment_maintenance"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_equipment_maintenance_cost_not_negative" CHECK ("vet_equipment_maintenance"."cost" >= 0),
	CONSTRAINT "vet_equipment_maintenance_next_maintenance_date_after_this" CHECK ("vet_equipment_maintenance"."next_maintenance_date" > "vet_equipment_maintenance"."completed_date")
);
--> statement-breakpoint
ALTER TABLE "vet_equipment_maintenance" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_veterinary_feed_directives" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"directive_number" varchar(50) NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid,
	"client_id" uuid NOT NULL,
	"group_id" uuid,
	"vcpr_id" uuid,
	"veterinarian_id" uuid NOT NULL,
	"veterinarian_name" varchar(200) NOT NULL,
	"veterinarian_address" text NOT NULL,
	"veterinarian_phone" varchar(20) NOT NULL,
	"veterinarian_license_number" varchar(50),
	"client_name" varchar(200) NOT NULL,
	"client_address" text NOT NULL,
	"client_phone" varchar(20) NOT NULL,
	"premises" text NOT NULL,
	"premises_number" varchar(30),
	"location_detail" text,
	"species_id" uuid NOT NULL,
	"production_class" varchar(100) NOT NULL,
	"head_count" integer NOT NULL,
	"age_range" varchar(100),
	"weight_range" varchar(100),
	"medication_id" uuid,
	"drug_name" varchar(200) NOT NULL,
	"approval_number" varchar(30),
	"indication" text NOT NULL,
	"drug_level" varchar(200) NOT NULL,
	"duration_days" integer NOT NULL,
	"withdrawal_days" integer NOT NULL,
	"feeding_instructions" text NOT NULL,
	"combination" text NOT NULL,
	"combination_list" text,
	"approval_allows_refills" boolean DEFAULT false NOT NULL,
	"refills_authorized" smallint DEFAULT 0 NOT NULL,
	"refills_used" smallint DEFAULT 0 NOT NULL,
	"has_extralabel_statement" boolean DEFAULT false NOT NULL,
	"issued_on" date,
	"expires_on" date,
	"signature_method" text,
	"signed_at" timestamp with time zone,
	"document_url" varchar(500),
	"document_sha256" varchar(64),
	"distributor_name" varchar(200),
	"distributor_address" text,
	"transmission_method" text,
	"sent_to_distributor_at" timestamp with time zone,
	"sent_to_client_at" timestamp with time zone,
	"status" text DEFAULT 'draft' NOT NULL,
	"corrects_directive_id" uuid,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"end_reason" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_veterinary_feed_directives_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_veterinary_feed_directives_directive_number_unique" UNIQUE("organization_id","directive_number"),
	CONSTRAINT "vet_veterinary_feed_directives_status_list" CHECK ("vet_veterinary_feed_directives"."status" in ('draft', 'issued', 'corrected', 'revoked')),
	CONSTRAINT "vet_veterinary_feed_directives_combination_list" CHECK ("vet_veterinary_feed_directives"."combination" in ('none', 'listed', 'any_approved')),
	CONSTRAINT "vet_veterinary_feed_directives_signature_method_list" CHECK ("vet_veterinary_feed_directives"."signature_method" in ('handwritten', 'electronic')),
	CONSTRAINT "vet_veterinary_feed_directives_transmission_method_list" CHECK ("vet_veterinary_feed_directives"."transmission_method" in ('hard_copy', 'fax', 'electronic')),
	CONSTRAINT "vet_veterinary_feed_directives_directive_number_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."directive_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_veterinarian_name_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."veterinarian_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_veterinarian_address_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."veterinarian_address", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_veterinarian_phone_phone" CHECK ("vet_veterinary_feed_directives"."veterinarian_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_veterinary_feed_directives_client_name_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."client_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_client_address_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."client_address", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_client_phone_phone" CHECK ("vet_veterinary_feed_directives"."client_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_veterinary_feed_directives_premises_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."premises", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_production_class_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."production_class", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_head_count_positive" CHECK ("vet_veterinary_feed_directives"."head_count" > 0),
	CONSTRAINT "vet_veterinary_feed_directives_drug_name_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."drug_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_indication_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."indication", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_drug_level_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."drug_level", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_duration_days_positive" CHECK ("vet_veterinary_feed_directives"."duration_days" > 0),
	CONSTRAINT "vet_veterinary_feed_directives_withdrawal_days_not_negative" CHECK ("vet_veterinary_feed_directives"."withdrawal_days" >= 0),
	CONSTRAINT "vet_veterinary_feed_directives_feeding_instructions_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."feeding_instructions", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_combination_list_exactly" CHECK ((("vet_veterinary_feed_directives"."combination" in ('listed')) is true) = (("vet_veterinary_feed_directives"."combination_list" is not null) is true)),
	CONSTRAINT "vet_veterinary_feed_directives_combination_list_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."combination_list", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_issued_on_required" CHECK ((("vet_veterinary_feed_directives"."status" in ('issued', 'corrected', 'revoked')) is not true) or ("vet_veterinary_feed_directives"."issued_on" is not null)),
	CONSTRAINT "vet_veterinary_feed_directives_expires_on_required" CHECK ((("vet_veterinary_feed_directives"."status" in ('issued', 'corrected', 'revoked')) is not true) or ("vet_veterinary_feed_directives"."expires_on" is not null)),
	CONSTRAINT "vet_veterinary_feed_directives_vcpr_id_required" CHECK ((("vet_veterinary_feed_directives"."status" in ('issued', 'corrected', 'revoked')) is not true) or ("vet_veterinary_feed_directives"."vcpr_id" is not null)),
	CONSTRAINT "vet_veterinary_feed_directives_signature_method_required" CHECK ((("vet_veterinary_feed_directives"."status" in ('issued', 'corrected', 'revoked')) is not true) or ("vet_veterinary_feed_directives"."signature_method" is not null)),
	CONSTRAINT "vet_veterinary_feed_directives_signed_at_required" CHECK ((("vet_veterinary_feed_directives"."status" in ('issued', 'corrected', 'revoked')) is not true) or ("vet_veterinary_feed_directives"."signed_at" is not null)),
	CONSTRAINT "vet_veterinary_feed_directives_has_extralabel_statement_present" CHECK ((("vet_veterinary_feed_directives"."status" in ('issued', 'corrected', 'revoked')) is not true) or ("vet_veterinary_feed_directives"."has_extralabel_statement")),
	CONSTRAINT "vet_veterinary_feed_directives_expires_on_after_issued_on" CHECK ("vet_veterinary_feed_directives"."expires_on" >= "vet_veterinary_feed_directives"."issued_on"),
	CONSTRAINT "vet_veterinary_feed_directives_expires_on_within_six_months" CHECK ("vet_veterinary_feed_directives"."expires_on" <= ("vet_veterinary_feed_directives"."issued_on" + interval '6 months')::date),
	CONSTRAINT "vet_veterinary_feed_directives_refills_authorized_not_negative" CHECK ("vet_veterinary_feed_directives"."refills_authorized" >= 0),
	CONSTRAINT "vet_veterinary_feed_directives_refills_authorized_permitted" CHECK ((("vet_veterinary_feed_directives"."refills_authorized" > 0) is not true) or ("vet_veterinary_feed_directives"."approval_allows_refills")),
	CONSTRAINT "vet_veterinary_feed_directives_refills_used_not_negative" CHECK ("vet_veterinary_feed_directives"."refills_used" >= 0),
	CONSTRAINT "vet_veterinary_feed_directives_refills_used_authorized" CHECK ("vet_veterinary_feed_directives"."refills_used" <= "vet_veterinary_feed_directives"."refills_authorized"),
	CONSTRAINT "vet_veterinary_feed_directives_document_url_web_address" CHECK ("vet_veterinary_feed_directives"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_veterinary_feed_directives_document_sha256_sha256" CHECK ("vet_veterinary_feed_directives"."document_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_veterinary_feed_directives_document_sha256_with_url" CHECK ((num_nonnulls("vet_veterinary_feed_directives"."document_url", "vet_veterinary_feed_directives"."document_sha256") = 2) or (num_nonnulls("vet_veterinary_feed_directives"."document_url", "vet_veterinary_feed_directives"."document_sha256") = 0)),
	CONSTRAINT "vet_veterinary_feed_directives_sent_to_distributor_at_expected" CHECK ((("vet_veterinary_feed_directives"."sent_to_distributor_at" is not null) is not true) or (("vet_veterinary_feed_directives"."status" in ('issued', 'corrected', 'revoked')) is true)),
	CONSTRAINT "vet_veterinary_feed_directives_sent_to_client_at_expected" CHECK ((("vet_veterinary_feed_directives"."sent_to_client_at" is not null) is not true) or (("vet_veterinary_feed_directives"."status" in ('issued', 'corrected', 'revoked')) is true)),
	CONSTRAINT "vet_veterinary_feed_directives_distributor_name_required" CHECK ((("vet_veterinary_feed_directives"."sent_to_distributor_at" is not null) is not true) or ("vet_veterinary_feed_directives"."distributor_name" is not null)),
	CONSTRAINT "vet_veterinary_feed_directives_transmission_method_required" CHECK ((("vet_veterinary_feed_directives"."sent_to_distributor_at" is not null) is not true) or ("vet_veterinary_feed_directives"."transmission_method" is not null)),
	CONSTRAINT "vet_veterinary_feed_directives_corrects_directive_id_not_id" CHECK ("vet_veterinary_feed_directives"."corrects_directive_id" <> "vet_veterinary_feed_directives"."id"),
	CONSTRAINT "vet_veterinary_feed_directives_ended_at_exactly" CHECK ((("vet_veterinary_feed_directives"."status" in ('corrected', 'revoked')) is true) = (("vet_veterinary_feed_directives"."ended_at" is not null) is true)),
	CONSTRAINT "vet_veterinary_feed_directives_ended_by_exactly" CHECK ((("vet_veterinary_feed_directives"."status" in ('corrected', 'revoked')) is true) = (("vet_veterinary_feed_directives"."ended_by" is not null) is true)),
	CONSTRAINT "vet_veterinary_feed_directives_end_reason_exactly" CHECK ((("vet_veterinary_feed_directives"."status" in ('corrected', 'revoked')) is true) = (("vet_veterinary_feed_directives"."end_reason" is not null) is true)),
	CONSTRAINT "vet_veterinary_feed_directives_end_reason_not_blank" CHECK (btrim("vet_veterinary_feed_directives"."end_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_veterinary_feed_directives_ended_at_after_signed_at" CHECK ("vet_veterinary_feed_directives"."ended_at" >= "vet_veterinary_feed_directives"."signed_at"),
	CONSTRAINT "vet_veterinary_feed_directives_sent_to_distributor_at_signed" CHECK ("vet_veterinary_feed_directives"."sent_to_distributor_at" >= "vet_veterinary_feed_directives"."signed_at"),
	CONSTRAINT "vet_veterinary_feed_directives_sent_to_client_at_signed" CHECK ("vet_veterinary_feed_directives"."sent_to_client_at" >= "vet_veterinary_feed_directives"."signed_at")
);
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_animal_group_members" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"management_tag" varchar(50),
	"joined_on" date DEFAULT current_date NOT NULL,
	"left_on" date,
	"leave_reason" text,
	"recorded_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_animal_group_members_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_animal_group_members_leave_reason_list" CHECK ("vet_animal_group_members"."leave_reason" in ('sold', 'slaughtered', 'died', 'culled', 'weaned', 'adopted', 'moved', 'entered_in_error', 'other')),
	CONSTRAINT "vet_animal_group_members_left_on_after_joined_on" CHECK ("vet_animal_group_members"."left_on" >= "vet_animal_group_members"."joined_on"),
	CONSTRAINT "vet_animal_group_members_leave_reason_with_left_on" CHECK ((num_nonnulls("vet_animal_group_members"."left_on", "vet_animal_group_members"."leave_reason") = 2) or (num_nonnulls("vet_animal_group_members"."left_on", "vet_animal_group_members"."leave_reason") = 0))
);
--> statement-breakpoint
ALTER TABLE "vet_animal_group_members" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_animal_groups" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"client_id" uuid NOT NULL,
	"group_type" text NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"species_id" uuid NOT NULL,
	"breed_id" uuid,
	"purpose" text NOT NULL,
	"production_class" varchar(100),
	"born_on" date,
	"dam_id" uuid,
	"sire_id" uuid,
	"head_count" integer DEFAULT 0 NOT NULL,
	"head_counted_on" date,
	"premises_number" varchar(30),
	"premises_number_normalized" text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace("premises_number", '[^0-9A-Za-z]', '', 'g'))) STORED,
	"premises_name" varchar(200),
	"address_line1" varchar(255),
	"address_line2" varchar(255),
	"city" varchar(100),
	"state" varchar(100),
	"postal_code" varchar(20),
	"country" varchar(2) DEFAULT 'US' NOT NULL,
	"location_notes" text,
	"biosecurity_notes" text,
	"veterinarian_id" uuid,
	"status" text DEFAULT 'active' NOT NULL,
	"closed_on" date,
	"close_reason" text,
	"notes" text,
	"deleted_at" timestamp with time zone,
	"deleted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_animal_groups_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_animal_groups_group_type_list" CHECK ("vet_animal_groups"."group_type" in ('herd', 'flock', 'litter', 'colony', 'kennel_group', 'apiary', 'fish_stock', 'other')),
	CONSTRAINT "vet_animal_groups_purpose_list" CHECK ("vet_animal_groups"."purpose" in ('meat', 'dairy', 'eggs', 'honey', 'fiber', 'breeding', 'companion', 'sport', 'shelter', 'research', 'exhibition', 'mixed', 'other')),
	CONSTRAINT "vet_animal_groups_status_list" CHECK ("vet_animal_groups"."status" in ('active', 'inactive', 'closed')),
	CONSTRAINT "vet_animal_groups_close_reason_list" CHECK ("vet_animal_groups"."close_reason" in ('sold', 'slaughtered', 'depopulated', 'dispersed', 'weaned', 'merged', 'entered_in_error', 'other')),
	CONSTRAINT "vet_animal_groups_name_not_blank" CHECK (btrim("vet_animal_groups"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_animal_groups_head_count_not_negative" CHECK ("vet_animal_groups"."head_count" >= 0),
	CONSTRAINT "vet_animal_groups_country_iso_3166" CHECK ("vet_animal_groups"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "vet_animal_groups_dam_id_expected" CHECK ((("vet_animal_groups"."dam_id" is not null) is not true) or (("vet_animal_groups"."group_type" in ('litter')) is true)),
	CONSTRAINT "vet_animal_groups_sire_id_expected" CHECK ((("vet_animal_groups"."sire_id" is not null) is not true) or (("vet_animal_groups"."group_type" in ('litter')) is true)),
	CONSTRAINT "vet_animal_groups_sire_id_not_dam_id" CHECK ("vet_animal_groups"."sire_id" <> "vet_animal_groups"."dam_id"),
	CONSTRAINT "vet_animal_groups_closed_on_exactly" CHECK ((("vet_animal_groups"."status" in ('closed')) is true) = (("vet_animal_groups"."closed_on" is not null) is true)),
	CONSTRAINT "vet_animal_groups_close_reason_exactly" CHECK ((("vet_animal_groups"."status" in ('closed')) is true) = (("vet_animal_groups"."close_reason" is not null) is true)),
	CONSTRAINT "vet_animal_groups_closed_on_after_born_on" CHECK ("vet_animal_groups"."closed_on" >= "vet_animal_groups"."born_on"),
	CONSTRAINT "vet_animal_groups_head_counted_on_after_born_on" CHECK ("vet_animal_groups"."head_counted_on" >= "vet_animal_groups"."born_on"),
	CONSTRAINT "vet_animal_groups_deleted_at_after_created_at" CHECK ("vet_animal_groups"."deleted_at" >= "vet_animal_groups"."created_at")
);
--> statement-breakpoint
ALTER TABLE "vet_animal_groups" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_group_treatments" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"encounter_id" uuid,
	"group_id" uuid NOT NULL,
	"species_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ordered_by" uuid NOT NULL,
	"vcpr_id" uuid,
	"indication" text NOT NULL,
	"diagnosis_code_id" uuid,
	"medication_id" uuid,
	"medication_name" varchar(200) NOT NULL,
	"active_ingredient" varchar(500) NOT NULL,
	"manufacturer" varchar(200),
	"ndc" varchar(14),
	"inventory_batch_id" uuid,
	"lot_number" varchar(50),
	"lot_expires_on" date,
	"dose" numeric(12, 3) NOT NULL,
	"dose_unit" text NOT NULL,
	"dose_basis" text NOT NULL,
	"route" text NOT NULL,
	"frequency" varchar(100) NOT NULL,
	"duration_days" integer NOT NULL,
	"animals_treated" integer NOT NULL,
	"animals_description" text,
	"average_weight_kg" numeric(8, 3),
	"total_quantity" numeric(12, 3),
	"started_at" timestamp with time zone NOT NULL,
	"last_treated_at" timestamp with time zone,
	"administered_by" uuid,
	"administered_by_name" varchar(200),
	"is_extra_label" boolean DEFAULT false NOT NULL,
	"extra_label_reason" text,
	"is_food_animal" boolean DEFAULT true NOT NULL,
	"withdrawal_meat_days" integer,
	"withdrawal_milk_hours" integer,
	"withdrawal_egg_days" integer,
	"instructions" text,
	"status" text DEFAULT 'in_progress' NOT NULL,
	"cancellation_reason" text,
	"recorded_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_group_treatments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_group_treatments_kind_list" CHECK ("vet_group_treatments"."kind" in ('medication', 'vaccination', 'parasite_control')),
	CONSTRAINT "vet_group_treatments_status_list" CHECK ("vet_group_treatments"."status" in ('planned', 'in_progress', 'completed', 'cancelled')),
	CONSTRAINT "vet_group_treatments_dose_basis_list" CHECK ("vet_group_treatments"."dose_basis" in ('per_head', 'per_kg_body_weight', 'per_liter_water', 'per_ton_feed', 'per_hive', 'per_group')),
	CONSTRAINT "vet_group_treatments_dose_unit_list" CHECK ("vet_group_treatments"."dose_unit" in ('mcg', 'mg', 'g', 'ml', 'iu', 'unit', 'meq', 'mmol', 'tablet', 'capsule', 'chew', 'drop', 'spray', 'puff', 'patch', 'packet', 'application', 'dose')),
	CONSTRAINT "vet_group_treatments_route_list" CHECK ("vet_group_treatments"."route" in ('subcutaneous', 'intramuscular', 'intranasal', 'oral', 'oral_transmucosal', 'intravenous', 'intraosseous', 'intradermal', 'intraarticular', 'intraperitoneal', 'intratracheal', 'epidural', 'infiltration', 'topical', 'transdermal', 'ophthalmic', 'otic', 'rectal', 'inhalation', 'feeding_tube', 'intramammary', 'intrauterine', 'in_feed', 'in_water', 'immersion', 'other')),
	CONSTRAINT "vet_group_treatments_indication_not_blank" CHECK (btrim("vet_group_treatments"."indication", E' \t\r\n') <> ''),
	CONSTRAINT "vet_group_treatments_medication_name_not_blank" CHECK (btrim("vet_group_treatments"."medication_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_group_treatments_active_ingredient_not_blank" CHECK (btrim("vet_group_treatments"."active_ingredient", E' \t\r\n') <> ''),
	CONSTRAINT "vet_group_treatments_frequency_not_blank" CHECK (btrim("vet_group_treatments"."frequency", E' \t\r\n') <> ''),
	CONSTRAINT "vet_group_treatments_ndc_ndc" CHECK ("vet_group_treatments"."ndc" ~ '^([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{6}-[0-9]{4}-[0-9]{2})$'),
	CONSTRAINT "vet_group_treatments_dose_positive" CHECK ("vet_group_treatments"."dose" > 0),
	CONSTRAINT "vet_group_treatments_duration_days_positive" CHECK ("vet_group_treatments"."duration_days" > 0),
	CONSTRAINT "vet_group_treatments_animals_treated_positive" CHECK ("vet_group_treatments"."animals_treated" > 0),
	CONSTRAINT "vet_group_treatments_average_weight_kg_positive" CHECK ("vet_group_treatments"."average_weight_kg" > 0),
	CONSTRAINT "vet_group_treatments_total_quantity_positive" CHECK ("vet_group_treatments"."total_quantity" > 0),
	CONSTRAINT "vet_group_treatments_withdrawal_meat_days_not_negative" CHECK ("vet_group_treatments"."withdrawal_meat_days" >= 0),
	CONSTRAINT "vet_group_treatments_withdrawal_milk_hours_not_negative" CHECK ("vet_group_treatments"."withdrawal_milk_hours" >= 0),
	CONSTRAINT "vet_group_treatments_withdrawal_egg_days_not_negative" CHECK ("vet_group_treatments"."withdrawal_egg_days" >= 0),
	CONSTRAINT "vet_group_treatments_last_treated_at_after_started_at" CHECK ("vet_group_treatments"."last_treated_at" >= "vet_group_treatments"."started_at"),
	CONSTRAINT "vet_group_treatments_administered_by_one_person" CHECK (num_nonnulls("vet_group_treatments"."administered_by", "vet_group_treatments"."administered_by_name") between 0 and 1),
	CONSTRAINT "vet_group_treatments_last_treated_at_required" CHECK ((("vet_group_treatments"."status" in ('completed')) is not true) or ("vet_group_treatments"."last_treated_at" is not null)),
	CONSTRAINT "vet_group_treatments_cancellation_reason_exactly" CHECK ((("vet_group_treatments"."status" in ('cancelled')) is true) = (("vet_group_treatments"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_group_treatments_cancellation_reason_not_blank" CHECK (btrim("vet_group_treatments"."cancellation_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_group_treatments_vcpr_id_required" CHECK ((("vet_group_treatments"."is_extra_label") is not true) or ("vet_group_treatments"."vcpr_id" is not null)),
	CONSTRAINT "vet_group_treatments_extra_label_reason_required" CHECK ((("vet_group_treatments"."is_extra_label") is not true) or ("vet_group_treatments"."extra_label_reason" is not null)),
	CONSTRAINT "vet_group_treatments_extra_label_reason_not_blank" CHECK (btrim("vet_group_treatments"."extra_label_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_group_treatments_is_extra_label_withdrawal_set" CHECK (((("vet_group_treatments"."is_extra_label") and ("vet_group_treatments"."is_food_animal")) is not true) or (num_nonnulls("vet_group_treatments"."withdrawal_meat_days", "vet_group_treatments"."withdrawal_milk_hours", "vet_group_treatments"."withdrawal_egg_days") >= 1))
);
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_withdrawal_records" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"encounter_id" uuid,
	"patient_id" uuid,
	"group_id" uuid,
	"head_count" integer,
	"prescription_id" uuid,
	"treatment_id" uuid,
	"medication_administration_id" uuid,
	"group_treatment_id" uuid,
	"feed_directive_id" uuid,
	"medication_id" uuid,
	"medication_name" varchar(200) NOT NULL,
	"food" text NOT NULL,
	"last_treated_at" timestamp with time zone NOT NULL,
	"withdrawal_hours" integer NOT NULL,
	"releases_at" timestamp with time zone GENERATED ALWAYS AS ((("last_treated_at" at time zone 'UTC') + make_interval(hours => "withdrawal_hours")) at time zone 'UTC') STORED NOT NULL,
	"basis" text DEFAULT 'label' NOT NULL,
	"basis_reference" text,
	"veterinarian_id" uuid,
	"client_informed_at" timestamp with time zone,
	"client_informed_by" uuid,
	"residue_tested_at" timestamp with time zone,
	"residue_test_result" text,
	"status" text DEFAULT 'active' NOT NULL,
	"cancellation_reason" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_withdrawal_records_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_withdrawal_records_food_list" CHECK ("vet_withdrawal_records"."food" in ('meat', 'milk', 'eggs', 'honey')),
	CONSTRAINT "vet_withdrawal_records_basis_list" CHECK ("vet_withdrawal_records"."basis" in ('label', 'veterinarian', 'farad', 'regulation')),
	CONSTRAINT "vet_withdrawal_records_status_list" CHECK ("vet_withdrawal_records"."status" in ('active', 'superseded', 'cancelled')),
	CONSTRAINT "vet_withdrawal_records_residue_test_result_list" CHECK ("vet_withdrawal_records"."residue_test_result" in ('negative', 'positive', 'inconclusive')),
	CONSTRAINT "vet_withdrawal_records_patient_id_one_subject" CHECK (num_nonnulls("vet_withdrawal_records"."patient_id", "vet_withdrawal_records"."group_id") = 1),
	CONSTRAINT "vet_withdrawal_records_head_count_exactly" CHECK ((("vet_withdrawal_records"."group_id" is not null) is true) = (("vet_withdrawal_records"."head_count" is not null) is true)),
	CONSTRAINT "vet_withdrawal_records_head_count_positive" CHECK ("vet_withdrawal_records"."head_count" > 0),
	CONSTRAINT "vet_withdrawal_records_prescription_id_one_source" CHECK (num_nonnulls("vet_withdrawal_records"."prescription_id", "vet_withdrawal_records"."treatment_id", "vet_withdrawal_records"."medication_administration_id", "vet_withdrawal_records"."group_treatment_id", "vet_withdrawal_records"."feed_directive_id") between 0 and 1),
	CONSTRAINT "vet_withdrawal_records_prescription_id_expected" CHECK ((("vet_withdrawal_records"."prescription_id" is not null) is not true) or (("vet_withdrawal_records"."patient_id" is not null) is true)),
	CONSTRAINT "vet_withdrawal_records_treatment_id_expected" CHECK ((("vet_withdrawal_records"."treatment_id" is not null) is not true) or (("vet_withdrawal_records"."patient_id" is not null) is true)),
	CONSTRAINT "vet_withdrawal_records_medication_administration_id_expected" CHECK ((("vet_withdrawal_records"."medication_administration_id" is not null) is not true) or (("vet_withdrawal_records"."patient_id" is not null) is true)),
	CONSTRAINT "vet_withdrawal_records_group_treatment_id_expected" CHECK ((("vet_withdrawal_records"."group_treatment_id" is not null) is not true) or (("vet_withdrawal_records"."group_id" is not null) is true)),
	CONSTRAINT "vet_withdrawal_records_feed_directive_id_expected" CHECK ((("vet_withdrawal_records"."feed_directive_id" is not null) is not true) or (("vet_withdrawal_records"."group_id" is not null) is true)),
	CONSTRAINT "vet_withdrawal_records_medication_name_not_blank" CHECK (btrim("vet_withdrawal_records"."medication_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_withdrawal_records_withdrawal_hours_not_negative" CHECK ("vet_withdrawal_records"."withdrawal_hours" >= 0),
	CONSTRAINT "vet_withdrawal_records_basis_reference_required" CHECK ((("vet_withdrawal_records"."basis" in ('veterinarian', 'farad', 'regulation')) is not true) or ("vet_withdrawal_records"."basis_reference" is not null)),
	CONSTRAINT "vet_withdrawal_records_basis_reference_not_blank" CHECK (btrim("vet_withdrawal_records"."basis_reference", E' \t\r\n') <> ''),
	CONSTRAINT "vet_withdrawal_records_veterinarian_id_required" CHECK ((("vet_withdrawal_records"."basis" in ('veterinarian', 'farad')) is not true) or ("vet_withdrawal_records"."veterinarian_id" is not null)),
	CONSTRAINT "vet_withdrawal_records_client_informed_by_with_time" CHECK ((num_nonnulls("vet_withdrawal_records"."client_informed_at", "vet_withdrawal_records"."client_informed_by") = 2) or (num_nonnulls("vet_withdrawal_records"."client_informed_at", "vet_withdrawal_records"."client_informed_by") = 0)),
	CONSTRAINT "vet_withdrawal_records_residue_test_result_with_time" CHECK ((num_nonnulls("vet_withdrawal_records"."residue_tested_at", "vet_withdrawal_records"."residue_test_result") = 2) or (num_nonnulls("vet_withdrawal_records"."residue_tested_at", "vet_withdrawal_records"."residue_test_result") = 0)),
	CONSTRAINT "vet_withdrawal_records_residue_tested_at_after_last_treated_at" CHECK ("vet_withdrawal_records"."residue_tested_at" >= "vet_withdrawal_records"."last_treated_at"),
	CONSTRAINT "vet_withdrawal_records_cancellation_reason_exactly" CHECK ((("vet_withdrawal_records"."status" in ('cancelled')) is true) = (("vet_withdrawal_records"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_withdrawal_records_cancellation_reason_not_blank" CHECK (btrim("vet_withdrawal_records"."cancellation_reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_external_identifiers" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"table_name" varchar(63) NOT NULL,
	"record_id" uuid NOT NULL,
	"system" varchar(200) NOT NULL,
	"value" varchar(255) NOT NULL,
	"url" varchar(500),
	"last_synced_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_external_identifiers_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_external_identifiers_system_value_unique" UNIQUE("organization_id","system","value"),
	CONSTRAINT "vet_external_identifiers_record_unique" UNIQUE("organization_id","record_id","table_name","system"),
	CONSTRAINT "vet_external_identifiers_table_name_table_name" CHECK ("vet_external_identifiers"."table_name" ~ '^vet_[a-z0-9_]+$'),
	CONSTRAINT "vet_external_identifiers_system_not_blank" CHECK (btrim("vet_external_identifiers"."system", E' \t\r\n') <> ''),
	CONSTRAINT "vet_external_identifiers_value_not_blank" CHECK (btrim("vet_external_identifiers"."value", E' \t\r\n') <> ''),
	CONSTRAINT "vet_external_identifiers_url_web_address" CHECK ("vet_external_identifiers"."url" ~ '^[a-z][a-z0-9+.-]*://\S+$')
);
--> statement-breakpoint
ALTER TABLE "vet_external_identifiers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_integration_messages" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"direction" text NOT NULL,
	"system" varchar(100) NOT NULL,
	"protocol" text NOT NULL,
	"message_type" varchar(100) NOT NULL,
	"control_id" varchar(200) NOT NULL,
	"patient_id" uuid,
	"diagnostic_test_order_id" uuid,
	"imaging_study_id" uuid,
	"original_message_id" uuid,
	"correlation_id" varchar(200),
	"payload_text" text,
	"payload_json" jsonb,
	"payload_url" varchar(500),
	"payload_sha256" varchar(64) NOT NULL,
	"payload_size_bytes" integer,
	"payload_purged_at" timestamp with time zone,
	"status" text DEFAULT 'queued' NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"max_attempts" smallint DEFAULT 10 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now(),
	"last_attempt_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"acknowledged_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"response_code" varchar(20),
	"error_message" text,
	"requested_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_integration_messages_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_integration_messages_system_direction_control_id_unique" UNIQUE("organization_id","system","direction","control_id"),
	CONSTRAINT "vet_integration_messages_direction_list" CHECK ("vet_integration_messages"."direction" in ('inbound', 'outbound')),
	CONSTRAINT "vet_integration_messages_protocol_list" CHECK ("vet_integration_messages"."protocol" in ('hl7v2', 'fhir', 'dicom', 'vendor_api', 'file')),
	CONSTRAINT "vet_integration_messages_status_list" CHECK ("vet_integration_messages"."status" in ('queued', 'sent', 'acknowledged', 'failed', 'rejected')),
	CONSTRAINT "vet_integration_messages_system_not_blank" CHECK (btrim("vet_integration_messages"."system", E' \t\r\n') <> ''),
	CONSTRAINT "vet_integration_messages_message_type_not_blank" CHECK (btrim("vet_integration_messages"."message_type", E' \t\r\n') <> ''),
	CONSTRAINT "vet_integration_messages_control_id_not_blank" CHECK (btrim("vet_integration_messages"."control_id", E' \t\r\n') <> ''),
	CONSTRAINT "vet_integration_messages_original_message_id_not_id" CHECK ("vet_integration_messages"."original_message_id" <> "vet_integration_messages"."id"),
	CONSTRAINT "vet_integration_messages_payload_json_object" CHECK (jsonb_typeof("vet_integration_messages"."payload_json") = 'object'),
	CONSTRAINT "vet_integration_messages_payload_url_web_address" CHECK ("vet_integration_messages"."payload_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_integration_messages_payload_sha256_sha256" CHECK ("vet_integration_messages"."payload_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "vet_integration_messages_payload_size_bytes_not_negative" CHECK ("vet_integration_messages"."payload_size_bytes" >= 0),
	CONSTRAINT "vet_integration_messages_payload_sha256_of_one_payload" CHECK ((num_nonnulls("vet_integration_messages"."payload_text", "vet_integration_messages"."payload_json", "vet_integration_messages"."payload_url") = 1) or (("vet_integration_messages"."payload_purged_at" is not null) and (num_nonnulls("vet_integration_messages"."payload_text", "vet_integration_messages"."payload_json", "vet_integration_messages"."payload_url") = 0))),
	CONSTRAINT "vet_integration_messages_payload_purged_at_leaves_nothing" CHECK ((("vet_integration_messages"."payload_purged_at" is not null) is not true) or (num_nonnulls("vet_integration_messages"."payload_text", "vet_integration_messages"."payload_json", "vet_integration_messages"."payload_url") = 0)),
	CONSTRAINT "vet_integration_messages_payload_purged_at_expected" CHECK ((("vet_integration_messages"."payload_purged_at" is not null) is not true) or (("vet_integration_messages"."status" in ('acknowledged', 'failed', 'rejected')) is true)),
	CONSTRAINT "vet_integration_messages_attempts_not_negative" CHECK ("vet_integration_messages"."attempts" >= 0),
	CONSTRAINT "vet_integration_messages_max_attempts_positive" CHECK ("vet_integration_messages"."max_attempts" > 0),
	CONSTRAINT "vet_integration_messages_attempts_at_most_max_attempts" CHECK ("vet_integration_messages"."attempts" <= "vet_integration_messages"."max_attempts"),
	CONSTRAINT "vet_integration_messages_next_attempt_at_required" CHECK ((("vet_integration_messages"."status" in ('queued')) is not true) or ("vet_integration_messages"."next_attempt_at" is not null)),
	CONSTRAINT "vet_integration_messages_last_attempt_at_required" CHECK ((("vet_integration_messages"."attempts" > 0) is not true) or ("vet_integration_messages"."last_attempt_at" is not null)),
	CONSTRAINT "vet_integration_messages_status_sent_is_outbound" CHECK ((("vet_integration_messages"."status" in ('sent')) is not true) or ("vet_integration_messages"."direction" in ('outbound'))),
	CONSTRAINT "vet_integration_messages_sent_at_expected" CHECK ((("vet_integration_messages"."sent_at" is not null) is not true) or (("vet_integration_messages"."direction" in ('outbound')) is true)),
	CONSTRAINT "vet_integration_messages_sent_at_required" CHECK (((("vet_integration_messages"."direction" in ('outbound')) and ("vet_integration_messages"."status" in ('sent', 'acknowledged', 'rejected'))) is not true) or ("vet_integration_messages"."sent_at" is not null)),
	CONSTRAINT "vet_integration_messages_acknowledged_at_exactly" CHECK ((("vet_integration_messages"."status" in ('acknowledged')) is true) = (("vet_integration_messages"."acknowledged_at" is not null) is true)),
	CONSTRAINT "vet_integration_messages_failed_at_exactly" CHECK ((("vet_integration_messages"."status" in ('failed', 'rejected')) is true) = (("vet_integration_messages"."failed_at" is not null) is true)),
	CONSTRAINT "vet_integration_messages_error_message_required" CHECK ((("vet_integration_messages"."status" in ('failed', 'rejected')) is not true) or ("vet_integration_messages"."error_message" is not null)),
	CONSTRAINT "vet_integration_messages_acknowledged_at_after_sent_at" CHECK ("vet_integration_messages"."acknowledged_at" >= "vet_integration_messages"."sent_at")
);
--> statement-breakpoint
ALTER TABLE "vet_integration_messages" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_adverse_event_products" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"sequence" smallint DEFAULT 1 NOT NULL,
	"role" text DEFAULT 'suspect' NOT NULL,
	"product_type" text DEFAULT 'medication' NOT NULL,
	"brand_name" varchar(255) NOT NULL,
	"active_ingredients" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"medication_id" uuid,
	"prescription_id" uuid,
	"vaccination_id" uuid,
	"inventory_batch_id" uuid,
	"manufacturer" varchar(255),
	"registration_number" varchar(50),
	"ndc" varchar(14),
	"lot_number" varchar(100),
	"lot_expires_on" date,
	"is_compounded" boolean DEFAULT false NOT NULL,
	"dosage_form" varchar(100),
	"route" text,
	"dose" varchar(100),
	"frequency" varchar(100),
	"first_exposure_on" date,
	"last_exposure_on" date,
	"given_by" text DEFAULT 'unknown' NOT NULL,
	"reason_for_use" text,
	"label_use" text DEFAULT 'unknown' NOT NULL,
	"off_label_use" text,
	"prior_exposure" text DEFAULT 'unknown' NOT NULL,
	"dechallenge" text DEFAULT 'unknown' NOT NULL,
	"rechallenge" text DEFAULT 'unknown' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_adverse_event_products_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_adverse_event_products_report_id_sequence_unique" UNIQUE("organization_id","report_id","sequence"),
	CONSTRAINT "vet_adverse_event_products_sequence_positive" CHECK ("vet_adverse_event_products"."sequence" > 0),
	CONSTRAINT "vet_adverse_event_products_role_list" CHECK ("vet_adverse_event_products"."role" in ('suspect', 'concomitant', 'treatment')),
	CONSTRAINT "vet_adverse_event_products_product_type_list" CHECK ("vet_adverse_event_products"."product_type" in ('medication', 'vaccine', 'medical_device', 'food')),
	CONSTRAINT "vet_adverse_event_products_brand_name_not_blank" CHECK (btrim("vet_adverse_event_products"."brand_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_adverse_event_products_active_ingredients_array" CHECK (jsonb_typeof("vet_adverse_event_products"."active_ingredients") = 'array'),
	CONSTRAINT "vet_adverse_event_products_ndc_ndc" CHECK ("vet_adverse_event_products"."ndc" ~ '^([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{6}-[0-9]{4}-[0-9]{2})$'),
	CONSTRAINT "vet_adverse_event_products_route_list" CHECK ("vet_adverse_event_products"."route" in ('subcutaneous', 'intramuscular', 'intranasal', 'oral', 'oral_transmucosal', 'intravenous', 'intraosseous', 'intradermal', 'intraarticular', 'intraperitoneal', 'intratracheal', 'epidural', 'infiltration', 'topical', 'transdermal', 'ophthalmic', 'otic', 'rectal', 'inhalation', 'feeding_tube', 'intramammary', 'intrauterine', 'in_feed', 'in_water', 'immersion', 'other')),
	CONSTRAINT "vet_adverse_event_products_last_exposure_on_after_first" CHECK ("vet_adverse_event_products"."last_exposure_on" >= "vet_adverse_event_products"."first_exposure_on"),
	CONSTRAINT "vet_adverse_event_products_given_by_list" CHECK ("vet_adverse_event_products"."given_by" in ('veterinarian', 'veterinary_staff', 'animal_owner', 'other', 'unknown')),
	CONSTRAINT "vet_adverse_event_products_label_use_list" CHECK ("vet_adverse_event_products"."label_use" in ('as_labeled', 'off_label', 'unknown')),
	CONSTRAINT "vet_adverse_event_products_off_label_use_expected" CHECK ((("vet_adverse_event_products"."off_label_use" is not null) is not true) or (("vet_adverse_event_products"."label_use" in ('off_label')) is true)),
	CONSTRAINT "vet_adverse_event_products_prior_exposure_list" CHECK ("vet_adverse_event_products"."prior_exposure" in ('none', 'without_reaction', 'with_reaction', 'unknown')),
	CONSTRAINT "vet_adverse_event_products_dechallenge_list" CHECK ("vet_adverse_event_products"."dechallenge" in ('abated', 'continued', 'not_stopped', 'unknown')),
	CONSTRAINT "vet_adverse_event_products_rechallenge_list" CHECK ("vet_adverse_event_products"."rechallenge" in ('reappeared', 'did_not_reappear', 'not_given_again', 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_products" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_adverse_event_reactions" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"term" varchar(200) NOT NULL,
	"veddra_code" varchar(20),
	"veddra_version" varchar(20),
	"onset_on" date,
	"resolved_on" date,
	"onset_hours" numeric(8, 2),
	"animals_affected" integer,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_adverse_event_reactions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_adverse_event_reactions_report_id_term_unique" UNIQUE("organization_id","report_id","term"),
	CONSTRAINT "vet_adverse_event_reactions_term_not_blank" CHECK (btrim("vet_adverse_event_reactions"."term", E' \t\r\n') <> ''),
	CONSTRAINT "vet_adverse_event_reactions_veddra_version_expected" CHECK ((("vet_adverse_event_reactions"."veddra_version" is not null) is not true) or (("vet_adverse_event_reactions"."veddra_code" is not null) is true)),
	CONSTRAINT "vet_adverse_event_reactions_resolved_on_after_onset_on" CHECK ("vet_adverse_event_reactions"."resolved_on" >= "vet_adverse_event_reactions"."onset_on"),
	CONSTRAINT "vet_adverse_event_reactions_onset_hours_not_negative" CHECK ("vet_adverse_event_reactions"."onset_hours" >= 0),
	CONSTRAINT "vet_adverse_event_reactions_animals_affected_positive" CHECK ("vet_adverse_event_reactions"."animals_affected" > 0)
);
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reactions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_adverse_event_reports" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"report_number" varchar(50) NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid,
	"encounter_id" uuid,
	"vaccination_id" uuid,
	"prescription_id" uuid,
	"report_type" text DEFAULT 'adverse_event' NOT NULL,
	"submission" text DEFAULT 'initial' NOT NULL,
	"previous_report_id" uuid,
	"product_type" text,
	"product_name" varchar(255) NOT NULL,
	"manufacturer" varchar(255),
	"lot_number" varchar(100),
	"event_date" date NOT NULL,
	"onset_on" date,
	"received_on" date,
	"event_description" text NOT NULL,
	"medical_history" text,
	"diagnostic_findings" text,
	"health_before" text DEFAULT 'unknown' NOT NULL,
	"severity" text NOT NULL,
	"is_serious" boolean DEFAULT false NOT NULL,
	"treated_for_event" boolean DEFAULT false NOT NULL,
	"treatment_given" text,
	"outcome" text,
	"causality_assessment" text,
	"assessed_by" uuid,
	"animals_treated" integer,
	"animals_affected" integer,
	"species" varchar(100),
	"breed" varchar(150),
	"is_crossbred" boolean DEFAULT false NOT NULL,
	"sex" text,
	"reproductive_status" text,
	"female_status" text,
	"age_min" numeric(6, 2),
	"age_max" numeric(6, 2),
	"age_unit" text,
	"age_is_estimated" boolean DEFAULT false NOT NULL,
	"min_weight_kg" numeric(8, 3),
	"max_weight_kg" numeric(8, 3),
	"weight_is_estimated" boolean DEFAULT false NOT NULL,
	"primary_reporter" text DEFAULT 'veterinarian' NOT NULL,
	"secondary_reporter" text,
	"preferred_contact" text DEFAULT 'email' NOT NULL,
	"contact_phone" varchar(20),
	"identity_withheld" boolean DEFAULT false NOT NULL,
	"reporting_authority" text,
	"reported_to_fda" boolean DEFAULT false NOT NULL,
	"fda_report_date" date,
	"fda_report_number" varchar(100),
	"authority_reported_on" date,
	"authority_case_number" varchar(100),
	"reported_to_manufacturer" boolean DEFAULT false NOT NULL,
	"manufacturer_reported_on" date,
	"manufacturer_case_number" varchar(100),
	"document_url" varchar(500),
	"reported_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_adverse_event_reports_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_adverse_event_reports_report_number_unique" UNIQUE("organization_id","report_number"),
	CONSTRAINT "vet_adverse_event_reports_report_number_not_blank" CHECK (btrim("vet_adverse_event_reports"."report_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_adverse_event_reports_report_type_list" CHECK ("vet_adverse_event_reports"."report_type" in ('adverse_event', 'product_problem', 'product_use_error')),
	CONSTRAINT "vet_adverse_event_reports_submission_list" CHECK ("vet_adverse_event_reports"."submission" in ('initial', 'follow_up')),
	CONSTRAINT "vet_adverse_event_reports_previous_report_id_exactly" CHECK ((("vet_adverse_event_reports"."submission" in ('follow_up')) is true) = (("vet_adverse_event_reports"."previous_report_id" is not null) is true)),
	CONSTRAINT "vet_adverse_event_reports_previous_report_id_not_id" CHECK ("vet_adverse_event_reports"."previous_report_id" <> "vet_adverse_event_reports"."id"),
	CONSTRAINT "vet_adverse_event_reports_product_type_list" CHECK ("vet_adverse_event_reports"."product_type" in ('medication', 'vaccine', 'medical_device', 'food')),
	CONSTRAINT "vet_adverse_event_reports_product_name_not_blank" CHECK (btrim("vet_adverse_event_reports"."product_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_adverse_event_reports_event_date_after_onset_on" CHECK ("vet_adverse_event_reports"."event_date" >= "vet_adverse_event_reports"."onset_on"),
	CONSTRAINT "vet_adverse_event_reports_received_on_after_onset_on" CHECK ("vet_adverse_event_reports"."received_on" >= "vet_adverse_event_reports"."onset_on"),
	CONSTRAINT "vet_adverse_event_reports_event_description_not_blank" CHECK (btrim("vet_adverse_event_reports"."event_description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_adverse_event_reports_health_before_list" CHECK ("vet_adverse_event_reports"."health_before" in ('good', 'fair', 'poor', 'critical', 'unknown')),
	CONSTRAINT "vet_adverse_event_reports_severity_list" CHECK ("vet_adverse_event_reports"."severity" in ('mild', 'moderate', 'severe', 'life_threatening', 'fatal')),
	CONSTRAINT "vet_adverse_event_reports_outcome_list" CHECK ("vet_adverse_event_reports"."outcome" in ('recovered', 'recovering', 'ongoing', 'permanent_damage', 'death', 'euthanized', 'unknown')),
	CONSTRAINT "vet_adverse_event_reports_outcome_of_fatal" CHECK ((("vet_adverse_event_reports"."severity" in ('fatal')) is not true) or ("vet_adverse_event_reports"."outcome" in ('death', 'euthanized'))),
	CONSTRAINT "vet_adverse_event_reports_is_serious_by_severity" CHECK ((("vet_adverse_event_reports"."severity" in ('life_threatening', 'fatal')) is not true) or ("vet_adverse_event_reports"."is_serious")),
	CONSTRAINT "vet_adverse_event_reports_treatment_given_expected" CHECK ((("vet_adverse_event_reports"."treatment_given" is not null) is not true) or (("vet_adverse_event_reports"."treated_for_event") is true)),
	CONSTRAINT "vet_adverse_event_reports_causality_assessment_list" CHECK ("vet_adverse_event_reports"."causality_assessment" in ('certain', 'probable', 'possible', 'unlikely', 'unrelated')),
	CONSTRAINT "vet_adverse_event_reports_assessed_by_expected" CHECK ((("vet_adverse_event_reports"."assessed_by" is not null) is not true) or (("vet_adverse_event_reports"."causality_assessment" is not null) is true)),
	CONSTRAINT "vet_adverse_event_reports_animals_treated_positive" CHECK ("vet_adverse_event_reports"."animals_treated" > 0),
	CONSTRAINT "vet_adverse_event_reports_animals_affected_positive" CHECK ("vet_adverse_event_reports"."animals_affected" > 0),
	CONSTRAINT "vet_adverse_event_reports_sex_list" CHECK ("vet_adverse_event_reports"."sex" in ('male', 'female', 'unknown')),
	CONSTRAINT "vet_adverse_event_reports_reproductive_status_list" CHECK ("vet_adverse_event_reports"."reproductive_status" in ('intact', 'neutered', 'spayed', 'unknown')),
	CONSTRAINT "vet_adverse_event_reports_female_status_list" CHECK ("vet_adverse_event_reports"."female_status" in ('pregnant', 'lactating', 'pregnant_and_lactating', 'neither', 'unknown')),
	CONSTRAINT "vet_adverse_event_reports_female_status_expected" CHECK ((("vet_adverse_event_reports"."female_status" is not null) is not true) or (("vet_adverse_event_reports"."sex" in ('female')) is true)),
	CONSTRAINT "vet_adverse_event_reports_age_min_range" CHECK (("vet_adverse_event_reports"."age_min" >= 0) and ("vet_adverse_event_reports"."age_min" <= 300)),
	CONSTRAINT "vet_adverse_event_reports_age_max_range" CHECK (("vet_adverse_event_reports"."age_max" >= 0) and ("vet_adverse_event_reports"."age_max" <= 300)),
	CONSTRAINT "vet_adverse_event_reports_age_min_at_most_age_max" CHECK ("vet_adverse_event_reports"."age_min" <= "vet_adverse_event_reports"."age_max"),
	CONSTRAINT "vet_adverse_event_reports_age_unit_list" CHECK ("vet_adverse_event_reports"."age_unit" in ('days', 'weeks', 'months', 'years')),
	CONSTRAINT "vet_adverse_event_reports_age_unit_required" CHECK (((("vet_adverse_event_reports"."age_min" is not null) or ("vet_adverse_event_reports"."age_max" is not null)) is not true) or ("vet_adverse_event_reports"."age_unit" is not null)),
	CONSTRAINT "vet_adverse_event_reports_min_weight_kg_positive" CHECK ("vet_adverse_event_reports"."min_weight_kg" > 0),
	CONSTRAINT "vet_adverse_event_reports_max_weight_kg_positive" CHECK ("vet_adverse_event_reports"."max_weight_kg" > 0),
	CONSTRAINT "vet_adverse_event_reports_min_weight_kg_at_most_max_weight_kg" CHECK ("vet_adverse_event_reports"."min_weight_kg" <= "vet_adverse_event_reports"."max_weight_kg"),
	CONSTRAINT "vet_adverse_event_reports_primary_reporter_list" CHECK ("vet_adverse_event_reports"."primary_reporter" in ('veterinarian', 'animal_owner', 'other_health_professional', 'physician', 'patient', 'other', 'unknown')),
	CONSTRAINT "vet_adverse_event_reports_secondary_reporter_list" CHECK ("vet_adverse_event_reports"."secondary_reporter" in ('veterinarian', 'animal_owner', 'other_health_professional', 'physician', 'patient', 'other', 'unknown')),
	CONSTRAINT "vet_adverse_event_reports_preferred_contact_list" CHECK ("vet_adverse_event_reports"."preferred_contact" in ('email', 'phone', 'mail', 'none')),
	CONSTRAINT "vet_adverse_event_reports_contact_phone_required" CHECK ((("vet_adverse_event_reports"."preferred_contact" in ('phone')) is not true) or ("vet_adverse_event_reports"."contact_phone" is not null)),
	CONSTRAINT "vet_adverse_event_reports_contact_phone_phone" CHECK ("vet_adverse_event_reports"."contact_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_adverse_event_reports_reporting_authority_list" CHECK ("vet_adverse_event_reports"."reporting_authority" in ('fda_cvm', 'usda_cvb', 'epa_npic', 'manufacturer')),
	CONSTRAINT "vet_adverse_event_reports_fda_report_date_exactly" CHECK ((("vet_adverse_event_reports"."reported_to_fda") is true) = (("vet_adverse_event_reports"."fda_report_date" is not null) is true)),
	CONSTRAINT "vet_adverse_event_reports_fda_report_number_expected" CHECK ((("vet_adverse_event_reports"."fda_report_number" is not null) is not true) or (("vet_adverse_event_reports"."reported_to_fda") is true)),
	CONSTRAINT "vet_adverse_event_reports_fda_report_date_after_onset_on" CHECK ("vet_adverse_event_reports"."fda_report_date" >= "vet_adverse_event_reports"."onset_on"),
	CONSTRAINT "vet_adverse_event_reports_authority_reported_on_expected" CHECK ((("vet_adverse_event_reports"."authority_reported_on" is not null) is not true) or (("vet_adverse_event_reports"."reporting_authority" in ('usda_cvb', 'epa_npic')) is true)),
	CONSTRAINT "vet_adverse_event_reports_authority_case_number_expected" CHECK ((("vet_adverse_event_reports"."authority_case_number" is not null) is not true) or (("vet_adverse_event_reports"."authority_reported_on" is not null) is true)),
	CONSTRAINT "vet_adverse_event_reports_manufacturer_reported_on_exactly" CHECK ((("vet_adverse_event_reports"."reported_to_manufacturer") is true) = (("vet_adverse_event_reports"."manufacturer_reported_on" is not null) is true)),
	CONSTRAINT "vet_adverse_event_reports_manufacturer_case_number_expected" CHECK ((("vet_adverse_event_reports"."manufacturer_case_number" is not null) is not true) or (("vet_adverse_event_reports"."reported_to_manufacturer") is true)),
	CONSTRAINT "vet_adverse_event_reports_document_url_web_address" CHECK ("vet_adverse_event_reports"."document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$')
);
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reports" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_drug_recalls" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"recall_number" varchar(50) NOT NULL,
	"fda_recall_id" varchar(50),
	"source" text DEFAULT 'openfda' NOT NULL,
	"source_url" varchar(500),
	"product_name" varchar(500) NOT NULL,
	"product_description" text,
	"manufacturer" varchar(255) NOT NULL,
	"medication_id" uuid,
	"affected_lot_numbers" text[] DEFAULT '{}'::text[] NOT NULL,
	"ndc_numbers" text[] DEFAULT '{}'::text[] NOT NULL,
	"recall_class" text DEFAULT 'not_yet_classified' NOT NULL,
	"recall_reason" text NOT NULL,
	"recall_initiated_date" date NOT NULL,
	"recommended_action" text,
	"status" text DEFAULT 'active' NOT NULL,
	"event_id" varchar(50),
	"recalling_firm" varchar(255),
	"code_info" text,
	"product_quantity" text,
	"distribution_pattern" text,
	"voluntary_mandated" varchar(100),
	"initial_firm_notification" varchar(100),
	"center_classification_date" date,
	"report_date" date,
	"termination_date" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_drug_recalls_pk" PRIMARY KEY("id"),
	CONSTRAINT "vet_drug_recalls_recall_number_unique" UNIQUE("recall_number"),
	CONSTRAINT "vet_drug_recalls_recall_number_not_blank" CHECK (btrim("vet_drug_recalls"."recall_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_drug_recalls_source_list" CHECK ("vet_drug_recalls"."source" in ('openfda', 'fda_cvm', 'usda_cvb', 'epa', 'manufacturer', 'distributor', 'other')),
	CONSTRAINT "vet_drug_recalls_source_url_web_address" CHECK ("vet_drug_recalls"."source_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_drug_recalls_product_name_not_blank" CHECK (btrim("vet_drug_recalls"."product_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_drug_recalls_manufacturer_not_blank" CHECK (btrim("vet_drug_recalls"."manufacturer", E' \t\r\n') <> ''),
	CONSTRAINT "vet_drug_recalls_recall_class_list" CHECK ("vet_drug_recalls"."recall_class" in ('class_1', 'class_2', 'class_3', 'not_yet_classified')),
	CONSTRAINT "vet_drug_recalls_recall_reason_not_blank" CHECK (btrim("vet_drug_recalls"."recall_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_drug_recalls_status_list" CHECK ("vet_drug_recalls"."status" in ('pending', 'active', 'completed', 'terminated')),
	CONSTRAINT "vet_drug_recalls_termination_date_expected" CHECK ((("vet_drug_recalls"."termination_date" is not null) is not true) or (("vet_drug_recalls"."status" in ('terminated')) is true)),
	CONSTRAINT "vet_drug_recalls_termination_date_after_recall_initiated_date" CHECK ("vet_drug_recalls"."termination_date" >= "vet_drug_recalls"."recall_initiated_date"),
	CONSTRAINT "vet_drug_recalls_center_classification_date_expected" CHECK ((("vet_drug_recalls"."center_classification_date" is not null) is not true) or (("vet_drug_recalls"."recall_class" in ('class_1', 'class_2', 'class_3')) is true))
);
--> statement-breakpoint
CREATE TABLE "vet_recall_notifications" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"recall_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"prescription_id" uuid,
	"vaccination_id" uuid,
	"inventory_batch_id" uuid,
	"notification_sent" boolean DEFAULT false NOT NULL,
	"sent_at" timestamp with time zone,
	"sent_by" uuid,
	"notification_method" text,
	"client_acknowledged_at" timestamp with time zone,
	"product_returned" boolean DEFAULT false NOT NULL,
	"returned_at" timestamp with time zone,
	"returned_quantity" numeric(12, 3),
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_recall_notifications_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_recall_notifications_supply_unique" UNIQUE NULLS NOT DISTINCT("organization_id","recall_id","patient_id","client_id","prescription_id","vaccination_id","inventory_batch_id"),
	CONSTRAINT "vet_recall_notifications_sent_at_exactly" CHECK ((("vet_recall_notifications"."notification_sent") is true) = (("vet_recall_notifications"."sent_at" is not null) is true)),
	CONSTRAINT "vet_recall_notifications_notification_method_exactly" CHECK ((("vet_recall_notifications"."notification_sent") is true) = (("vet_recall_notifications"."notification_method" is not null) is true)),
	CONSTRAINT "vet_recall_notifications_sent_by_expected" CHECK ((("vet_recall_notifications"."sent_by" is not null) is not true) or (("vet_recall_notifications"."notification_sent") is true)),
	CONSTRAINT "vet_recall_notifications_notification_method_list" CHECK ("vet_recall_notifications"."notification_method" in ('email', 'phone', 'sms', 'mail')),
	CONSTRAINT "vet_recall_notifications_client_acknowledged_at_expected" CHECK ((("vet_recall_notifications"."client_acknowledged_at" is not null) is not true) or (("vet_recall_notifications"."sent_at" is not null) is true)),
	CONSTRAINT "vet_recall_notifications_client_acknowledged_at_after_sent_at" CHECK ("vet_recall_notifications"."client_acknowledged_at" >= "vet_recall_notifications"."sent_at"),
	CONSTRAINT "vet_recall_notifications_returned_at_exactly" CHECK ((("vet_recall_notifications"."product_returned") is true) = (("vet_recall_notifications"."returned_at" is not null) is true)),
	CONSTRAINT "vet_recall_notifications_returned_quantity_expected" CHECK ((("vet_recall_notifications"."returned_quantity" is not null) is not true) or (("vet_recall_notifications"."product_returned") is true)),
	CONSTRAINT "vet_recall_notifications_returned_quantity_positive" CHECK ("vet_recall_notifications"."returned_quantity" > 0)
);
--> statement-breakpoint
ALTER TABLE "vet_recall_notifications" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "vet_ai_conversations" ADD CONSTRAINT "vet_ai_conversations_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_conversations" ADD CONSTRAINT "vet_ai_conversations_user_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_conversations" ADD CONSTRAINT "vet_ai_conversations_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_conversations" ADD CONSTRAINT "vet_ai_conversations_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_conversations" ADD CONSTRAINT "vet_ai_conversations_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_conversations" ADD CONSTRAINT "vet_ai_conversations_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_messages" ADD CONSTRAINT "vet_ai_messages_conversation_fk" FOREIGN KEY ("organization_id","conversation_id") REFERENCES "public"."vet_ai_conversations"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_tool_executions" ADD CONSTRAINT "vet_ai_tool_executions_conversation_fk" FOREIGN KEY ("organization_id","conversation_id") REFERENCES "public"."vet_ai_conversations"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_tool_executions" ADD CONSTRAINT "vet_ai_tool_executions_user_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_tool_executions" ADD CONSTRAINT "vet_ai_tool_executions_approved_by_fk" FOREIGN KEY ("organization_id","approved_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_tool_executions" ADD CONSTRAINT "vet_ai_tool_executions_rejected_by_fk" FOREIGN KEY ("organization_id","rejected_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_settings" ADD CONSTRAINT "vet_ai_settings_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_ai_settings" ADD CONSTRAINT "vet_ai_settings_changed_by_fk" FOREIGN KEY ("organization_id","changed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dea_form_items" ADD CONSTRAINT "vet_dea_form_items_dea_form_fk" FOREIGN KEY ("organization_id","form_kind","dea_form_id") REFERENCES "public"."vet_dea_forms"("organization_id","form_kind","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dea_form_items" ADD CONSTRAINT "vet_dea_form_items_inventory_item_fk" FOREIGN KEY ("organization_id","inventory_item_id") REFERENCES "public"."vet_inventory_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dea_forms" ADD CONSTRAINT "vet_dea_forms_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dea_forms" ADD CONSTRAINT "vet_dea_forms_supplier_fk" FOREIGN KEY ("organization_id","supplier_id") REFERENCES "public"."vet_suppliers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dea_forms" ADD CONSTRAINT "vet_dea_forms_prepared_by_fk" FOREIGN KEY ("organization_id","prepared_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dea_forms" ADD CONSTRAINT "vet_dea_forms_signed_by_fk" FOREIGN KEY ("organization_id","signed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dea_forms" ADD CONSTRAINT "vet_dea_forms_first_witness_fk" FOREIGN KEY ("organization_id","first_witness_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_dea_forms" ADD CONSTRAINT "vet_dea_forms_second_witness_fk" FOREIGN KEY ("organization_id","second_witness_id") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_inventories" ADD CONSTRAINT "vet_controlled_substance_inventories_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_inventories" ADD CONSTRAINT "vet_controlled_substance_inventories_taken_by_fk" FOREIGN KEY ("organization_id","taken_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_inventories" ADD CONSTRAINT "vet_controlled_substance_inventories_witnessed_by_fk" FOREIGN KEY ("organization_id","witnessed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_inventory_items" ADD CONSTRAINT "vet_controlled_substance_inventory_items_inventory_fk" FOREIGN KEY ("organization_id","inventory_id") REFERENCES "public"."vet_controlled_substance_inventories"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_inventory_items" ADD CONSTRAINT "vet_controlled_substance_inventory_items_register_fk" FOREIGN KEY ("organization_id","register_id") REFERENCES "public"."vet_controlled_substance_registers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_inventory_items" ADD CONSTRAINT "vet_controlled_substance_inventory_items_settled_by_fk" FOREIGN KEY ("organization_id","settled_by_id") REFERENCES "public"."vet_controlled_substance_transactions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_registers" ADD CONSTRAINT "vet_controlled_substance_registers_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_registers" ADD CONSTRAINT "vet_controlled_substance_registers_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_registers" ADD CONSTRAINT "vet_controlled_substance_registers_inventory_item_fk" FOREIGN KEY ("organization_id","inventory_item_id") REFERENCES "public"."vet_inventory_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_registers" ADD CONSTRAINT "vet_controlled_substance_registers_registrant_fk" FOREIGN KEY ("organization_id","registrant_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_registers" ADD CONSTRAINT "vet_controlled_substance_registers_closed_by_fk" FOREIGN KEY ("organization_id","closed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_register_fk" FOREIGN KEY ("organization_id","register_id") REFERENCES "public"."vet_controlled_substance_registers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_supplier_fk" FOREIGN KEY ("organization_id","supplier_id") REFERENCES "public"."vet_suppliers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_refill_fk" FOREIGN KEY ("organization_id","refill_id") REFERENCES "public"."vet_prescription_refills"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_administration_fk" FOREIGN KEY ("organization_id","administration_id") REFERENCES "public"."vet_medication_administration"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_dea_form_fk" FOREIGN KEY ("organization_id","dea_form_id") REFERENCES "public"."vet_dea_forms"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_transfer_to_fk" FOREIGN KEY ("organization_id","transfer_to_id") REFERENCES "public"."vet_controlled_substance_registers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_transfer_out_fk" FOREIGN KEY ("organization_id","transfer_out_id") REFERENCES "public"."vet_controlled_substance_transactions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_corrects_fk" FOREIGN KEY ("organization_id","corrects_id") REFERENCES "public"."vet_controlled_substance_transactions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_performed_by_fk" FOREIGN KEY ("organization_id","performed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_controlled_substance_transactions" ADD CONSTRAINT "vet_controlled_substance_transactions_witnessed_by_fk" FOREIGN KEY ("organization_id","witnessed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_equipment" ADD CONSTRAINT "vet_equipment_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_equipment" ADD CONSTRAINT "vet_equipment_supplier_fk" FOREIGN KEY ("organization_id","supplier_id") REFERENCES "public"."vet_suppliers"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_equipment" ADD CONSTRAINT "vet_equipment_room_fk" FOREIGN KEY ("organization_id","room_id") REFERENCES "public"."vet_rooms"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_equipment" ADD CONSTRAINT "vet_equipment_resource_fk" FOREIGN KEY ("organization_id","resource_id") REFERENCES "public"."vet_resources"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_equipment_maintenance" ADD CONSTRAINT "vet_equipment_maintenance_equipment_fk" FOREIGN KEY ("organization_id","equipment_id") REFERENCES "public"."vet_equipment"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_equipment_maintenance" ADD CONSTRAINT "vet_equipment_maintenance_performed_by_fk" FOREIGN KEY ("organization_id","performed_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ADD CONSTRAINT "vet_veterinary_feed_directives_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ADD CONSTRAINT "vet_veterinary_feed_directives_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ADD CONSTRAINT "vet_veterinary_feed_directives_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ADD CONSTRAINT "vet_veterinary_feed_directives_group_fk" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."vet_animal_groups"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ADD CONSTRAINT "vet_veterinary_feed_directives_vcpr_fk" FOREIGN KEY ("organization_id","vcpr_id") REFERENCES "public"."vet_vcpr_records"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ADD CONSTRAINT "vet_veterinary_feed_directives_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ADD CONSTRAINT "vet_veterinary_feed_directives_corrects_directive_fk" FOREIGN KEY ("organization_id","corrects_directive_id") REFERENCES "public"."vet_veterinary_feed_directives"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ADD CONSTRAINT "vet_veterinary_feed_directives_ended_by_fk" FOREIGN KEY ("organization_id","ended_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ADD CONSTRAINT "vet_veterinary_feed_directives_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_veterinary_feed_directives" ADD CONSTRAINT "vet_veterinary_feed_directives_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_group_members" ADD CONSTRAINT "vet_animal_group_members_group_fk" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."vet_animal_groups"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_group_members" ADD CONSTRAINT "vet_animal_group_members_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_group_members" ADD CONSTRAINT "vet_animal_group_members_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_groups" ADD CONSTRAINT "vet_animal_groups_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_groups" ADD CONSTRAINT "vet_animal_groups_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_groups" ADD CONSTRAINT "vet_animal_groups_dam_fk" FOREIGN KEY ("organization_id","dam_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_groups" ADD CONSTRAINT "vet_animal_groups_sire_fk" FOREIGN KEY ("organization_id","sire_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_groups" ADD CONSTRAINT "vet_animal_groups_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_groups" ADD CONSTRAINT "vet_animal_groups_deleted_by_fk" FOREIGN KEY ("organization_id","deleted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_groups" ADD CONSTRAINT "vet_animal_groups_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_animal_groups" ADD CONSTRAINT "vet_animal_groups_breed_fk" FOREIGN KEY ("species_id","breed_id") REFERENCES "public"."vet_breeds"("species_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_group_fk" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."vet_animal_groups"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_ordered_by_fk" FOREIGN KEY ("organization_id","ordered_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_vcpr_fk" FOREIGN KEY ("organization_id","vcpr_id") REFERENCES "public"."vet_vcpr_records"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_administered_by_fk" FOREIGN KEY ("organization_id","administered_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_diagnosis_code_fk" FOREIGN KEY ("diagnosis_code_id") REFERENCES "public"."vet_diagnosis_codes"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_group_treatments" ADD CONSTRAINT "vet_group_treatments_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_group_fk" FOREIGN KEY ("organization_id","group_id") REFERENCES "public"."vet_animal_groups"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_treatment_fk" FOREIGN KEY ("organization_id","treatment_id") REFERENCES "public"."vet_treatments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_medication_administration_fk" FOREIGN KEY ("organization_id","medication_administration_id") REFERENCES "public"."vet_medication_administration"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_group_treatment_fk" FOREIGN KEY ("organization_id","group_treatment_id") REFERENCES "public"."vet_group_treatments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_feed_directive_fk" FOREIGN KEY ("organization_id","feed_directive_id") REFERENCES "public"."vet_veterinary_feed_directives"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_veterinarian_fk" FOREIGN KEY ("organization_id","veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_client_informed_by_fk" FOREIGN KEY ("organization_id","client_informed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_withdrawal_records" ADD CONSTRAINT "vet_withdrawal_records_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_external_identifiers" ADD CONSTRAINT "vet_external_identifiers_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_integration_messages" ADD CONSTRAINT "vet_integration_messages_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_integration_messages" ADD CONSTRAINT "vet_integration_messages_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_integration_messages" ADD CONSTRAINT "vet_integration_messages_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_integration_messages" ADD CONSTRAINT "vet_integration_messages_diagnostic_test_order_fk" FOREIGN KEY ("organization_id","diagnostic_test_order_id") REFERENCES "public"."vet_diagnostic_test_orders"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_integration_messages" ADD CONSTRAINT "vet_integration_messages_imaging_study_fk" FOREIGN KEY ("organization_id","imaging_study_id") REFERENCES "public"."vet_imaging_studies"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_integration_messages" ADD CONSTRAINT "vet_integration_messages_original_message_fk" FOREIGN KEY ("organization_id","original_message_id") REFERENCES "public"."vet_integration_messages"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_integration_messages" ADD CONSTRAINT "vet_integration_messages_requested_by_fk" FOREIGN KEY ("organization_id","requested_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_products" ADD CONSTRAINT "vet_adverse_event_products_report_fk" FOREIGN KEY ("organization_id","report_id") REFERENCES "public"."vet_adverse_event_reports"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_products" ADD CONSTRAINT "vet_adverse_event_products_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_products" ADD CONSTRAINT "vet_adverse_event_products_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_products" ADD CONSTRAINT "vet_adverse_event_products_vaccination_fk" FOREIGN KEY ("organization_id","vaccination_id") REFERENCES "public"."vet_vaccinations"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_products" ADD CONSTRAINT "vet_adverse_event_products_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reactions" ADD CONSTRAINT "vet_adverse_event_reactions_report_fk" FOREIGN KEY ("organization_id","report_id") REFERENCES "public"."vet_adverse_event_reports"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reports" ADD CONSTRAINT "vet_adverse_event_reports_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reports" ADD CONSTRAINT "vet_adverse_event_reports_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reports" ADD CONSTRAINT "vet_adverse_event_reports_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reports" ADD CONSTRAINT "vet_adverse_event_reports_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reports" ADD CONSTRAINT "vet_adverse_event_reports_vaccination_fk" FOREIGN KEY ("organization_id","vaccination_id") REFERENCES "public"."vet_vaccinations"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reports" ADD CONSTRAINT "vet_adverse_event_reports_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reports" ADD CONSTRAINT "vet_adverse_event_reports_previous_report_fk" FOREIGN KEY ("organization_id","previous_report_id") REFERENCES "public"."vet_adverse_event_reports"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reports" ADD CONSTRAINT "vet_adverse_event_reports_assessed_by_fk" FOREIGN KEY ("organization_id","assessed_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_adverse_event_reports" ADD CONSTRAINT "vet_adverse_event_reports_reported_by_fk" FOREIGN KEY ("organization_id","reported_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_drug_recalls" ADD CONSTRAINT "vet_drug_recalls_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recall_notifications" ADD CONSTRAINT "vet_recall_notifications_recall_fk" FOREIGN KEY ("recall_id") REFERENCES "public"."vet_drug_recalls"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recall_notifications" ADD CONSTRAINT "vet_recall_notifications_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recall_notifications" ADD CONSTRAINT "vet_recall_notifications_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recall_notifications" ADD CONSTRAINT "vet_recall_notifications_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recall_notifications" ADD CONSTRAINT "vet_recall_notifications_vaccination_fk" FOREIGN KEY ("organization_id","vaccination_id") REFERENCES "public"."vet_vaccinations"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recall_notifications" ADD CONSTRAINT "vet_recall_notifications_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_recall_notifications" ADD CONSTRAINT "vet_recall_notifications_sent_by_fk" FOREIGN KEY ("organization_id","sent_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "vet_ai_conversations_user_newest_idx" ON "vet_ai_conversations" USING btree ("organization_id","user_id","last_message_at" DESC NULLS LAST);
--> statement-breakpoint
CREATE INDEX "vet_ai_conversations_last_message_at_idx" ON "vet_ai_conversations" USING btree ("organization_id","last_message_at");
--> statement-breakpoint
CREATE INDEX "vet_ai_conversations_client_id_idx" ON "vet_ai_conversations" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_ai_conversations_patient_id_idx" ON "vet_ai_conversations" USING btree ("organization_id","patient_id");
--> statement-breakpoint
CREATE INDEX "vet_ai_conversations_encounter_id_idx" ON "vet_ai_conversations" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_ai_conversations_clinic_id_idx" ON "vet_ai_conversations" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE INDEX "vet_ai_conversations_deleted_by_idx" ON "vet_ai_conversations" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_ai_messages_created_at_idx" ON "vet_ai_messages" USING btree ("organization_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_ai_tool_executions_outcome_created_at_idx" ON "vet_ai_tool_executions" USING btree ("organization_id","outcome","created_at");
--> statement-breakpoint
CREATE INDEX "vet_ai_tool_executions_tool_name_created_at_idx" ON "vet_ai_tool_executions" USING btree ("organization_id","tool_name","created_at");
--> statement-breakpoint
CREATE INDEX "vet_ai_tool_executions_conversation_id_created_at_idx" ON "vet_ai_tool_executions" USING btree ("organization_id","conversation_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_ai_tool_executions_user_id_created_at_idx" ON "vet_ai_tool_executions" USING btree ("organization_id","user_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_ai_tool_executions_record_id_idx" ON "vet_ai_tool_executions" USING btree ("organization_id","record_id");
--> statement-breakpoint
CREATE INDEX "vet_ai_tool_executions_approved_by_idx" ON "vet_ai_tool_executions" USING btree ("organization_id","approved_by");
--> statement-breakpoint
CREATE INDEX "vet_ai_tool_executions_rejected_by_idx" ON "vet_ai_tool_executions" USING btree ("organization_id","rejected_by");
--> statement-breakpoint
CREATE INDEX "vet_ai_settings_changed_by_idx" ON "vet_ai_settings" USING btree ("organization_id","changed_by");
--> statement-breakpoint
CREATE INDEX "vet_dea_form_items_inventory_item_id_idx" ON "vet_dea_form_items" USING btree ("organization_id","inventory_item_id");
--> statement-breakpoint
CREATE INDEX "vet_dea_forms_clinic_id_status_idx" ON "vet_dea_forms" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_dea_forms_status_report_due_on_idx" ON "vet_dea_forms" USING btree ("organization_id","status","report_due_on");
--> statement-breakpoint
CREATE INDEX "vet_dea_forms_supplier_id_idx" ON "vet_dea_forms" USING btree ("organization_id","supplier_id");
--> statement-breakpoint
CREATE INDEX "vet_dea_forms_prepared_by_idx" ON "vet_dea_forms" USING btree ("organization_id","prepared_by");
--> statement-breakpoint
CREATE INDEX "vet_dea_forms_signed_by_idx" ON "vet_dea_forms" USING btree ("organization_id","signed_by");
--> statement-breakpoint
CREATE INDEX "vet_dea_forms_first_witness_id_idx" ON "vet_dea_forms" USING btree ("organization_id","first_witness_id");
--> statement-breakpoint
CREATE INDEX "vet_dea_forms_second_witness_id_idx" ON "vet_dea_forms" USING btree ("organization_id","second_witness_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_inventories_clinic_id_taken_on_idx" ON "vet_controlled_substance_inventories" USING btree ("organization_id","clinic_id","taken_on");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_inventories_next_due_on_idx" ON "vet_controlled_substance_inventories" USING btree ("organization_id","next_due_on");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_inventories_taken_by_idx" ON "vet_controlled_substance_inventories" USING btree ("organization_id","taken_by");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_inventories_witnessed_by_idx" ON "vet_controlled_substance_inventories" USING btree ("organization_id","witnessed_by");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_inventory_items_inventory_idx" ON "vet_controlled_substance_inventory_items" USING btree ("organization_id","inventory_id","dea_schedule");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_inventory_items_register_id_idx" ON "vet_controlled_substance_inventory_items" USING btree ("organization_id","register_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_inventory_items_settled_by_id_idx" ON "vet_controlled_substance_inventory_items" USING btree ("organization_id","settled_by_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_controlled_substance_registers_open_unique" ON "vet_controlled_substance_registers" USING btree ("organization_id","clinic_id","substance_normalized","form_normalized","strength_normalized","storage_normalized") WHERE "vet_controlled_substance_registers"."status" = 'open';
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_registers_clinic_idx" ON "vet_controlled_substance_registers" USING btree ("organization_id","clinic_id","status","dea_schedule");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_registers_inventory_item_id_idx" ON "vet_controlled_substance_registers" USING btree ("organization_id","inventory_item_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_registers_registrant_id_idx" ON "vet_controlled_substance_registers" USING btree ("organization_id","registrant_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_registers_closed_by_idx" ON "vet_controlled_substance_registers" USING btree ("organization_id","closed_by");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_registers_medication_idx" ON "vet_controlled_substance_registers" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_controlled_substance_transactions_movement_unique" ON "vet_controlled_substance_transactions" USING btree ("organization_id","inventory_transaction_id") WHERE "vet_controlled_substance_transactions"."inventory_transaction_id" is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_controlled_substance_transactions_transfer_unique" ON "vet_controlled_substance_transactions" USING btree ("organization_id","transfer_out_id") WHERE "vet_controlled_substance_transactions"."transfer_out_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_transfer_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","transfer_to_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_clinic_id_occurred_at_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","clinic_id","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_patient_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","patient_id","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_type_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","transaction_type","occurred_at");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_performed_by_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","performed_by");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_witnessed_by_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","witnessed_by");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_client_id_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_encounter_id_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_prescription_id_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","prescription_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_refill_id_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","refill_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_veterinarian_id_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_supplier_id_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","supplier_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_dea_form_id_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","dea_form_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_corrects_id_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","corrects_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_batch_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","inventory_batch_id");
--> statement-breakpoint
CREATE INDEX "vet_controlled_substance_transactions_dose_idx" ON "vet_controlled_substance_transactions" USING btree ("organization_id","administration_id");
--> statement-breakpoint
CREATE INDEX "vet_equipment_clinic_id_status_idx" ON "vet_equipment" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_equipment_next_calibration_due_on_idx" ON "vet_equipment" USING btree ("organization_id","next_calibration_due_on");
--> statement-breakpoint
CREATE INDEX "vet_equipment_next_maintenance_due_on_idx" ON "vet_equipment" USING btree ("organization_id","next_maintenance_due_on");
--> statement-breakpoint
CREATE INDEX "vet_equipment_registration_expires_on_idx" ON "vet_equipment" USING btree ("organization_id","registration_expires_on");
--> statement-breakpoint
CREATE INDEX "vet_equipment_room_id_idx" ON "vet_equipment" USING btree ("organization_id","room_id");
--> statement-breakpoint
CREATE INDEX "vet_equipment_resource_id_idx" ON "vet_equipment" USING btree ("organization_id","resource_id");
--> statement-breakpoint
CREATE INDEX "vet_equipment_supplier_id_idx" ON "vet_equipment" USING btree ("organization_id","supplier_id");
--> statement-breakpoint
CREATE INDEX "vet_equipment_maintenance_equipment_id_completed_date_idx" ON "vet_equipment_maintenance" USING btree ("organization_id","equipment_id","completed_date");
--> statement-breakpoint
CREATE INDEX "vet_equipment_maintenance_status_scheduled_date_idx" ON "vet_equipment_maintenance" USING btree ("organization_id","status","scheduled_date");
--> statement-breakpoint
CREATE INDEX "vet_equipment_maintenance_performed_by_idx" ON "vet_equipment_maintenance" USING btree ("organization_id","performed_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_veterinary_feed_directives_corrects_unique" ON "vet_veterinary_feed_directives" USING btree ("organization_id","corrects_directive_id") WHERE "vet_veterinary_feed_directives"."corrects_directive_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_veterinary_feed_directives_status_expires_on_idx" ON "vet_veterinary_feed_directives" USING btree ("organization_id","status","expires_on");
--> statement-breakpoint
CREATE INDEX "vet_veterinary_feed_directives_clinic_id_status_idx" ON "vet_veterinary_feed_directives" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_veterinary_feed_directives_client_id_issued_on_idx" ON "vet_veterinary_feed_directives" USING btree ("organization_id","client_id","issued_on");
--> statement-breakpoint
CREATE INDEX "vet_veterinary_feed_directives_group_id_issued_on_idx" ON "vet_veterinary_feed_directives" USING btree ("organization_id","group_id","issued_on");
--> statement-breakpoint
CREATE INDEX "vet_veterinary_feed_directives_veterinarian_id_issued_on_idx" ON "vet_veterinary_feed_directives" USING btree ("organization_id","veterinarian_id","issued_on");
--> statement-breakpoint
CREATE INDEX "vet_veterinary_feed_directives_encounter_id_idx" ON "vet_veterinary_feed_directives" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_veterinary_feed_directives_vcpr_id_idx" ON "vet_veterinary_feed_directives" USING btree ("organization_id","vcpr_id");
--> statement-breakpoint
CREATE INDEX "vet_veterinary_feed_directives_ended_by_idx" ON "vet_veterinary_feed_directives" USING btree ("organization_id","ended_by");
--> statement-breakpoint
CREATE INDEX "vet_veterinary_feed_directives_medication_id_idx" ON "vet_veterinary_feed_directives" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_veterinary_feed_directives_species_id_idx" ON "vet_veterinary_feed_directives" USING btree ("species_id","organization_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_animal_group_members_current_unique" ON "vet_animal_group_members" USING btree ("organization_id","patient_id","group_id") WHERE "vet_animal_group_members"."left_on" is null;
--> statement-breakpoint
CREATE INDEX "vet_animal_group_members_group_id_joined_on_idx" ON "vet_animal_group_members" USING btree ("organization_id","group_id","joined_on");
--> statement-breakpoint
CREATE INDEX "vet_animal_group_members_patient_id_joined_on_idx" ON "vet_animal_group_members" USING btree ("organization_id","patient_id","joined_on");
--> statement-breakpoint
CREATE INDEX "vet_animal_group_members_recorded_by_idx" ON "vet_animal_group_members" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_animal_groups_client_name_unique" ON "vet_animal_groups" USING btree ("organization_id","client_id","name_normalized") WHERE "vet_animal_groups"."deleted_at" is null;
--> statement-breakpoint
CREATE INDEX "vet_animal_groups_client_id_status_idx" ON "vet_animal_groups" USING btree ("organization_id","client_id","status");
--> statement-breakpoint
CREATE INDEX "vet_animal_groups_clinic_id_status_idx" ON "vet_animal_groups" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_animal_groups_name_normalized_idx" ON "vet_animal_groups" USING btree ("organization_id","name_normalized");
--> statement-breakpoint
CREATE INDEX "vet_animal_groups_premises_number_normalized_idx" ON "vet_animal_groups" USING btree ("organization_id","premises_number_normalized");
--> statement-breakpoint
CREATE INDEX "vet_animal_groups_species_breed_idx" ON "vet_animal_groups" USING btree ("species_id","breed_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_animal_groups_veterinarian_id_idx" ON "vet_animal_groups" USING btree ("organization_id","veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_animal_groups_dam_id_idx" ON "vet_animal_groups" USING btree ("organization_id","dam_id");
--> statement-breakpoint
CREATE INDEX "vet_animal_groups_sire_id_idx" ON "vet_animal_groups" USING btree ("organization_id","sire_id");
--> statement-breakpoint
CREATE INDEX "vet_animal_groups_deleted_by_idx" ON "vet_animal_groups" USING btree ("organization_id","deleted_by");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_group_id_started_at_idx" ON "vet_group_treatments" USING btree ("organization_id","group_id","started_at");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_clinic_id_status_started_at_idx" ON "vet_group_treatments" USING btree ("organization_id","clinic_id","status","started_at");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_lot_number_idx" ON "vet_group_treatments" USING btree ("organization_id","lot_number");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_encounter_id_idx" ON "vet_group_treatments" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_ordered_by_idx" ON "vet_group_treatments" USING btree ("organization_id","ordered_by");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_vcpr_id_idx" ON "vet_group_treatments" USING btree ("organization_id","vcpr_id");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_inventory_batch_id_idx" ON "vet_group_treatments" USING btree ("organization_id","inventory_batch_id");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_administered_by_idx" ON "vet_group_treatments" USING btree ("organization_id","administered_by");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_recorded_by_idx" ON "vet_group_treatments" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_medication_id_idx" ON "vet_group_treatments" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_diagnosis_code_id_idx" ON "vet_group_treatments" USING btree ("diagnosis_code_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_group_treatments_species_id_idx" ON "vet_group_treatments" USING btree ("species_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_status_releases_at_idx" ON "vet_withdrawal_records" USING btree ("organization_id","status","releases_at");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_patient_id_food_releases_at_idx" ON "vet_withdrawal_records" USING btree ("organization_id","patient_id","food","releases_at");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_group_id_food_releases_at_idx" ON "vet_withdrawal_records" USING btree ("organization_id","group_id","food","releases_at");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_prescription_id_idx" ON "vet_withdrawal_records" USING btree ("organization_id","prescription_id");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_treatment_id_idx" ON "vet_withdrawal_records" USING btree ("organization_id","treatment_id");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_medication_administration_id_idx" ON "vet_withdrawal_records" USING btree ("organization_id","medication_administration_id");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_group_treatment_id_idx" ON "vet_withdrawal_records" USING btree ("organization_id","group_treatment_id");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_feed_directive_id_idx" ON "vet_withdrawal_records" USING btree ("organization_id","feed_directive_id");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_clinic_id_idx" ON "vet_withdrawal_records" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_encounter_id_idx" ON "vet_withdrawal_records" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_veterinarian_id_idx" ON "vet_withdrawal_records" USING btree ("organization_id","veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_client_informed_by_idx" ON "vet_withdrawal_records" USING btree ("organization_id","client_informed_by");
--> statement-breakpoint
CREATE INDEX "vet_withdrawal_records_medication_id_idx" ON "vet_withdrawal_records" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_integration_messages_queue_idx" ON "vet_integration_messages" USING btree ("organization_id","next_attempt_at") WHERE "vet_integration_messages"."status" = 'queued';
--> statement-breakpoint
CREATE INDEX "vet_integration_messages_status_created_at_idx" ON "vet_integration_messages" USING btree ("organization_id","status","created_at");
--> statement-breakpoint
CREATE INDEX "vet_integration_messages_correlation_id_idx" ON "vet_integration_messages" USING btree ("organization_id","correlation_id");
--> statement-breakpoint
CREATE INDEX "vet_integration_messages_original_message_id_idx" ON "vet_integration_messages" USING btree ("organization_id","original_message_id");
--> statement-breakpoint
CREATE INDEX "vet_integration_messages_patient_id_created_at_idx" ON "vet_integration_messages" USING btree ("organization_id","patient_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_integration_messages_diagnostic_test_order_id_idx" ON "vet_integration_messages" USING btree ("organization_id","diagnostic_test_order_id");
--> statement-breakpoint
CREATE INDEX "vet_integration_messages_imaging_study_id_idx" ON "vet_integration_messages" USING btree ("organization_id","imaging_study_id");
--> statement-breakpoint
CREATE INDEX "vet_integration_messages_clinic_id_idx" ON "vet_integration_messages" USING btree ("organization_id","clinic_id");
--> statement-breakpoint
CREATE INDEX "vet_integration_messages_requested_by_idx" ON "vet_integration_messages" USING btree ("organization_id","requested_by");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_products_prescription_id_idx" ON "vet_adverse_event_products" USING btree ("organization_id","prescription_id");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_products_vaccination_id_idx" ON "vet_adverse_event_products" USING btree ("organization_id","vaccination_id");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_products_inventory_batch_id_idx" ON "vet_adverse_event_products" USING btree ("organization_id","inventory_batch_id");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_products_medication_idx" ON "vet_adverse_event_products" USING btree ("medication_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reactions_veddra_code_idx" ON "vet_adverse_event_reactions" USING btree ("organization_id","veddra_code");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_clinic_id_event_date_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","clinic_id","event_date");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_product_name_lot_number_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","product_name","lot_number");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_reported_to_fda_event_date_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","reported_to_fda","event_date");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_patient_id_event_date_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","patient_id","event_date");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_client_id_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_encounter_id_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_vaccination_id_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","vaccination_id");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_prescription_id_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","prescription_id");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_previous_report_id_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","previous_report_id");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_assessed_by_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","assessed_by");
--> statement-breakpoint
CREATE INDEX "vet_adverse_event_reports_reported_by_idx" ON "vet_adverse_event_reports" USING btree ("organization_id","reported_by");
--> statement-breakpoint
CREATE INDEX "vet_drug_recalls_status_idx" ON "vet_drug_recalls" USING btree ("status","recall_initiated_date");
--> statement-breakpoint
CREATE INDEX "vet_drug_recalls_event_id_idx" ON "vet_drug_recalls" USING btree ("event_id");
--> statement-breakpoint
CREATE INDEX "vet_drug_recalls_medication_id_idx" ON "vet_drug_recalls" USING btree ("medication_id");
--> statement-breakpoint
CREATE INDEX "vet_recall_notifications_notification_sent_created_at_idx" ON "vet_recall_notifications" USING btree ("organization_id","notification_sent","created_at");
--> statement-breakpoint
CREATE INDEX "vet_recall_notifications_patient_id_idx" ON "vet_recall_notifications" USING btree ("organization_id","patient_id");
--> statement-breakpoint
CREATE INDEX "vet_recall_notifications_client_id_idx" ON "vet_recall_notifications" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_recall_notifications_prescription_id_idx" ON "vet_recall_notifications" USING btree ("organization_id","prescription_id");
--> statement-breakpoint
CREATE INDEX "vet_recall_notifications_vaccination_id_idx" ON "vet_recall_notifications" USING btree ("organization_id","vaccination_id");
--> statement-breakpoint
CREATE INDEX "vet_recall_notifications_inventory_batch_id_idx" ON "vet_recall_notifications" USING btree ("organization_id","inventory_batch_id");
--> statement-breakpoint
CREATE INDEX "vet_recall_notifications_sent_by_idx" ON "vet_recall_notifications" USING btree ("organization_id","sent_by");
--> statement-breakpoint
CREATE INDEX "vet_recall_notifications_recall_idx" ON "vet_recall_notifications" USING btree ("recall_id","organization_id");
--> statement-breakpoint
CREATE POLICY "tenant_isolation_ai_conversations" ON "vet_ai_conversations" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_ai_messages" ON "vet_ai_messages" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_ai_tool_executions" ON "vet_ai_tool_executions" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_ai_settings" ON "vet_ai_settings" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_dea_form_items" ON "vet_dea_form_items" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_dea_forms" ON "vet_dea_forms" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_controlled_substance_inventories" ON "vet_controlled_substance_inventories" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_controlled_substance_inventory_items" ON "vet_controlled_substance_inventory_items" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_controlled_substance_registers" ON "vet_controlled_substance_registers" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_controlled_substance_transactions" ON "vet_controlled_substance_transactions" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_equipment" ON "vet_equipment" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_equipment_maintenance" ON "vet_equipment_maintenance" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_veterinary_feed_directives" ON "vet_veterinary_feed_directives" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_animal_group_members" ON "vet_animal_group_members" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_animal_groups" ON "vet_animal_groups" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_group_treatments" ON "vet_group_treatments" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_withdrawal_records" ON "vet_withdrawal_records" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_external_identifiers" ON "vet_external_identifiers" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_integration_messages" ON "vet_integration_messages" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_adverse_event_products" ON "vet_adverse_event_products" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_adverse_event_reactions" ON "vet_adverse_event_reactions" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_adverse_event_reports" ON "vet_adverse_event_reports" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_recall_notifications" ON "vet_recall_notifications" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
-- source: sql/after-tables/audited/ai.sql
-- Generated from src/schema: npm run generate
-- organization_id id is_enabled tools_are_enabled autonomy_is_enabled may_send_client_data may_send_medical_records model instructions allowed_tools autonomous_tools max_autonomous_purchase_amount max_autonomous_daily_amount max_autonomous_discount_percent max_autonomous_actions_per_day max_autonomous_messages_per_day currency max_tokens_per_month approval_timeout_hours conversation_retention_days execution_retention_days changed_by created_at updated_at
select public.vet_audit_table('vet_ai_settings', '{"financial":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/controlled.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id form_kind form_number status registrant_name registrant_address dea_registration_encrypted prepared_by signed_by signed_by_power_of_attorney submitted_at completed_at voided_at void_reason document_url notes is_electronic ordered_on supplier_id supplier_name supplier_address supplier_dea_number last_line_number loss_type lost_on discovered_on field_office_notified_on report_due_on circumstances corrective_measures police_department police_phone police_report_number prior_losses purchase_cost identifying_marks carrier_name persons_killed persons_injured destroyed_on destruction_place destruction_method first_witness_id second_witness_id created_at updated_at
select public.vet_audit_table('vet_dea_forms', '{"financial":true,"controlled":true,"encrypted":["dea_registration_encrypted"]}');
--> statement-breakpoint
-- organization_id id form_kind dea_form_id line_number inventory_item_id substance_name dea_schedule ndc strength dosage_form package_size package_count quantity unit lot_number packages_received received_on created_at updated_at
select public.vet_audit_table('vet_dea_form_items', '{"controlled":true}');
--> statement-breakpoint
-- organization_id id clinic_id kind scope taken_on business_time next_due_on taken_by witnessed_by status completed_at document_url notes created_at updated_at
select public.vet_audit_table('vet_controlled_substance_inventories', '{"controlled":true}');
--> statement-breakpoint
-- organization_id id inventory_id register_id substance_name dea_schedule dosage_form strength ndc lot_number condition unit container_size container_count opened_quantity count_method counted_quantity counted_at book_quantity discrepancy explanation settled_by_id created_at updated_at
select public.vet_audit_table('vet_controlled_substance_inventory_items', '{"controlled":true}');
--> statement-breakpoint
-- organization_id id clinic_id storage_location storage_normalized substance_name substance_normalized medication_id inventory_item_id dea_schedule dosage_form form_normalized strength strength_normalized ndc unit container_size registrant_id quantity_on_hand last_entry_number status opened_on closed_on closed_by notes created_at updated_at
select public.vet_audit_table('vet_controlled_substance_registers', '{"controlled":true}');
--> statement-breakpoint
-- organization_id id register_id clinic_id entry_number occurred_at transaction_type quantity balance_after inventory_transaction_id inventory_batch_id lot_number party_name party_address party_dea supplier_id client_id patient_id encounter_id prescription_id refill_id administration_id veterinarian_id dea_form_id invoice_number transfer_to_id transfer_out_id disposal_method reason corrects_id performed_by witnessed_by notes created_at
select public.vet_audit_table('vet_controlled_substance_transactions', '{"phi":true,"controlled":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/equipment.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id asset_number name category manufacturer model serial_number purchase_date purchase_price supplier supplier_id warranty_expiry_date room_id current_location resource_id status registration_number registration_expires_on requires_calibration calibration_frequency_days last_calibration_date next_calibration_due_on maintenance_frequency_days next_maintenance_due_on retired_on notes created_at updated_at
select public.vet_audit_table('vet_equipment', '{"financial":true}');
--> statement-breakpoint
-- organization_id id equipment_id maintenance_type status scheduled_date completed_date performed_by external_vendor description findings actions_performed result certificate_number document_url cost next_maintenance_date created_at updated_at
select public.vet_audit_table('vet_equipment_maintenance', '{"financial":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/herd.sql
-- Generated from src/schema: npm run generate
-- organization_id id directive_number clinic_id encounter_id client_id group_id vcpr_id veterinarian_id veterinarian_name veterinarian_address veterinarian_phone veterinarian_license_number client_name client_address client_phone premises premises_number location_detail species_id production_class head_count age_range weight_range medication_id drug_name approval_number indication drug_level duration_days withdrawal_days feeding_instructions combination combination_list approval_allows_refills refills_authorized refills_used has_extralabel_statement issued_on expires_on signature_method signed_at document_url document_sha256 distributor_name distributor_address transmission_method sent_to_distributor_at sent_to_client_at status corrects_directive_id ended_at ended_by end_reason notes created_at updated_at
select public.vet_audit_table('vet_veterinary_feed_directives', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id client_id group_type name name_normalized species_id breed_id purpose production_class born_on dam_id sire_id head_count head_counted_on premises_number premises_number_normalized premises_name address_line1 address_line2 city state postal_code country location_notes biosecurity_notes veterinarian_id status closed_on close_reason notes deleted_at deleted_by created_at updated_at
select public.vet_audit_table('vet_animal_groups', '{"phi":true}');
--> statement-breakpoint
-- organization_id id group_id patient_id management_tag joined_on left_on leave_reason recorded_by notes created_at updated_at
select public.vet_audit_table('vet_animal_group_members', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id group_id species_id kind ordered_by vcpr_id indication diagnosis_code_id medication_id medication_name active_ingredient manufacturer ndc inventory_batch_id lot_number lot_expires_on dose dose_unit dose_basis route frequency duration_days animals_treated animals_description average_weight_kg total_quantity started_at last_treated_at administered_by administered_by_name is_extra_label extra_label_reason is_food_animal withdrawal_meat_days withdrawal_milk_hours withdrawal_egg_days instructions status cancellation_reason recorded_by notes created_at updated_at
select public.vet_audit_table('vet_group_treatments', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id group_id head_count prescription_id treatment_id medication_administration_id group_treatment_id feed_directive_id medication_id medication_name food last_treated_at withdrawal_hours releases_at basis basis_reference veterinarian_id client_informed_at client_informed_by residue_tested_at residue_test_result status cancellation_reason notes created_at updated_at
select public.vet_audit_table('vet_withdrawal_records', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/safety.sql
-- Generated from src/schema: npm run generate
-- organization_id id report_id sequence role product_type brand_name active_ingredients medication_id prescription_id vaccination_id inventory_batch_id manufacturer registration_number ndc lot_number lot_expires_on is_compounded dosage_form route dose frequency first_exposure_on last_exposure_on given_by reason_for_use label_use off_label_use prior_exposure dechallenge rechallenge created_at updated_at
select public.vet_audit_table('vet_adverse_event_products', '{"phi":true}');
--> statement-breakpoint
-- organization_id id report_id term veddra_code veddra_version onset_on resolved_on onset_hours animals_affected notes created_at updated_at
select public.vet_audit_table('vet_adverse_event_reactions', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id report_number patient_id client_id encounter_id vaccination_id prescription_id report_type submission previous_report_id product_type product_name manufacturer lot_number event_date onset_on received_on event_description medical_history diagnostic_findings health_before severity is_serious treated_for_event treatment_given outcome causality_assessment assessed_by animals_treated animals_affected species breed is_crossbred sex reproductive_status female_status age_min age_max age_unit age_is_estimated min_weight_kg max_weight_kg weight_is_estimated primary_reporter secondary_reporter preferred_contact contact_phone identity_withheld reporting_authority reported_to_fda fda_report_date fda_report_number authority_reported_on authority_case_number reported_to_manufacturer manufacturer_reported_on manufacturer_case_number document_url reported_by created_at updated_at
select public.vet_audit_table('vet_adverse_event_reports', '{"phi":true}');
--> statement-breakpoint
-- organization_id id recall_id patient_id client_id prescription_id vaccination_id inventory_batch_id notification_sent sent_at sent_by notification_method client_acknowledged_at product_returned returned_at returned_quantity notes created_at updated_at
select public.vet_audit_table('vet_recall_notifications', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/comments/ai.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_ai_conversations is 'A conversation of one user with an assistant. What it is about, if it is about an animal, a client or a visit, is named by keys, so that it is found and erased with them. It is no part of the medical record: what shall be kept there is written there by a person. At the end of the retention period in vet_ai_settings the messages go; the row stays as long as a tool execution refers to it.';
  comment on column public.vet_ai_conversations.last_message_at is 'When the newest message was written. Kept by the database.';

  comment on table public.vet_ai_messages is 'One message of a conversation, never changed once written. An assistant''s message says something, asks for tools, or both; a tool''s message answers one of those calls. Token counts are those the model''s vendor charges.';
  comment on column public.vet_ai_messages.position is 'Place in the conversation, from 1.';
  comment on column public.vet_ai_messages.tool_call_id is 'The call this message answers.';
  comment on column public.vet_ai_messages.model is 'Model that wrote it, with its version.';
  comment on column public.vet_ai_messages.cached_input_tokens is 'Input tokens that the vendor had in its cache; part of input_tokens.';

  comment on table public.vet_ai_tool_executions is 'One use of a tool by an assistant, written before the tool runs and kept as evidence: what was asked for, on whose behalf, whether the limits in vet_ai_settings allowed it, who approved it where they did not, and what came of it. The tool has no more rights than user_id has. The idempotency key lets a repeated request find the first one instead of acting twice.';
  comment on column public.vet_ai_tool_executions.conversation_id is 'Empty for work that a schedule started.';
  comment on column public.vet_ai_tool_executions.tool_call_id is 'Id of the call in the message that asked for it.';
  comment on column public.vet_ai_tool_executions.user_id is 'The user on whose behalf the assistant acts.';
  comment on column public.vet_ai_tool_executions.amount is 'Money at stake, compared with the limits of the organization.';
  comment on column public.vet_ai_tool_executions.autonomy_reason is 'The limit or rule that stood in the way.';
  comment on column public.vet_ai_tool_executions.result is 'What the tool gave back to the assistant.';
  comment on column public.vet_ai_tool_executions.table_name is 'SQL name of the table of the row that was written.';
  comment on column public.vet_ai_tool_executions.record_id is 'id of the row that was written, in table_name.';

  comment on table public.vet_ai_settings is 'What assistants may do in a practice: one row per organization, and without a row nothing. Everything starts switched off and every limit at zero. A tool runs without approval only if assistants and autonomy are on, the tool is in both lists, and no limit is exceeded; otherwise it waits for a person or is denied. Prescribing, controlled substances and deletion are never among the tools that run without approval: the application must not offer them.';
  comment on column public.vet_ai_settings.tools_are_enabled is 'Assistants may use tools at all.';
  comment on column public.vet_ai_settings.autonomy_is_enabled is 'Assistants may use some tools without asking.';
  comment on column public.vet_ai_settings.may_send_client_data is 'Names and contact data of clients may be sent to the model''s vendor.';
  comment on column public.vet_ai_settings.may_send_medical_records is 'Medical records may be sent to the model''s vendor.';
  comment on column public.vet_ai_settings.model is 'Model for new conversations; empty for the application''s own choice.';
  comment on column public.vet_ai_settings.instructions is 'House rules that every conversation starts with.';
  comment on column public.vet_ai_settings.allowed_tools is 'Tools that assistants may use.';
  comment on column public.vet_ai_settings.autonomous_tools is 'Tools that run without approval; only those that are allowed too count.';
  comment on column public.vet_ai_settings.max_autonomous_purchase_amount is 'Largest single purchase without approval.';
  comment on column public.vet_ai_settings.max_autonomous_daily_amount is 'Most that is bought without approval in one day.';
  comment on column public.vet_ai_settings.max_autonomous_discount_percent is 'Largest discount without approval.';
  comment on column public.vet_ai_settings.max_autonomous_actions_per_day is 'Most uses of tools without approval in one day.';
  comment on column public.vet_ai_settings.max_autonomous_messages_per_day is 'Most messages to clients without approval in one day.';
  comment on column public.vet_ai_settings.currency is 'Currency of the amounts, ISO 4217.';
  comment on column public.vet_ai_settings.max_tokens_per_month is 'Tokens, input and output, after which assistants stop until the next month; empty for no limit.';
  comment on column public.vet_ai_settings.approval_timeout_hours is 'Hours after which a tool that waits for approval is cancelled.';
  comment on column public.vet_ai_settings.conversation_retention_days is 'Days that messages are kept after the last one of their conversation.';
  comment on column public.vet_ai_settings.execution_retention_days is 'Days that tool executions are kept: they are evidence, and kept for two years at least.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/controlled.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_dea_forms is 'A form to the Drug Enforcement Administration: 222 orders schedule I and II substances (21 CFR 1305.12), 106 reports a theft or significant loss (1301.76(b)), 41 records a destruction (1304.21(e), 1317.95). Kept for two years at least, at the registered location. What a form of one kind needs is empty on the others. A submitted form is not changed except to complete or void it.';
  comment on column public.vet_dea_forms.clinic_id is 'The registered location.';
  comment on column public.vet_dea_forms.form_number is 'Printed or electronic order number of a 222; the practice''s own number of a 106 or 41.';
  comment on column public.vet_dea_forms.registrant_name is 'Registrant as on the form: name, address and registration, encrypted.';
  comment on column public.vet_dea_forms.signed_by is 'The registrant or somebody with a power of attorney (21 CFR 1305.05).';
  comment on column public.vet_dea_forms.completed_at is 'When nothing more is to be done: all received, the report accepted, the substances destroyed.';
  comment on column public.vet_dea_forms.is_electronic is 'Form 222: placed through the electronic ordering system (CSOS).';
  comment on column public.vet_dea_forms.ordered_on is 'Form 222: date of the order. The supplier may fill it for 60 days.';
  comment on column public.vet_dea_forms.supplier_id is 'Form 222: the supplier, as on the form.';
  comment on column public.vet_dea_forms.last_line_number is 'Form 222: number of the last line filled in.';
  comment on column public.vet_dea_forms.loss_type is 'Form 106: what happened.';
  comment on column public.vet_dea_forms.lost_on is 'Form 106: day of the theft or loss, where it is known.';
  comment on column public.vet_dea_forms.field_office_notified_on is 'Form 106: day the DEA field office was told in writing, within one business day of the discovery.';
  comment on column public.vet_dea_forms.report_due_on is 'Form 106: last day to submit it, 45 days after the discovery (21 CFR 1301.76(b)). Kept by the database.';
  comment on column public.vet_dea_forms.corrective_measures is 'Form 106: what the practice did to prevent it happening again.';
  comment on column public.vet_dea_forms.prior_losses is 'Form 106: thefts or losses at this location in the last 24 months.';
  comment on column public.vet_dea_forms.purchase_cost is 'Form 106: what the missing substances had cost.';
  comment on column public.vet_dea_forms.identifying_marks is 'Form 106: marks by which the containers could be known.';
  comment on column public.vet_dea_forms.carrier_name is 'Form 106: who carried what was lost in transit.';
  comment on column public.vet_dea_forms.persons_killed is 'Form 106: people who were killed or hurt.';
  comment on column public.vet_dea_forms.destroyed_on is 'Form 41: day, place and manner; afterwards the substance cannot be recovered (21 CFR 1300.05).';
  comment on column public.vet_dea_forms.first_witness_id is 'Form 41: two authorized employees who saw it.';

  comment on table public.vet_dea_form_items is 'One line of a form: a substance in one finished form and package, ordered, missing or destroyed. The kind of the form is repeated here, and held equal by the key, because each kind asks for its own data.';
  comment on column public.vet_dea_form_items.package_size is 'Units in one package: tablets, millilitres.';
  comment on column public.vet_dea_form_items.quantity is 'Units in all: ordered, missing or destroyed.';
  comment on column public.vet_dea_form_items.unit is 'What a unit is, for example tablet or mL.';
  comment on column public.vet_dea_form_items.packages_received is 'Form 222: what arrived, and when. The purchaser records both on the form (21 CFR 1305.13(e)).';

  comment on table public.vet_controlled_substance_inventories is 'A count of all controlled substances on hand at one registered location: on the first day of business, then on any day within two years of the last (21 CFR 1304.11). It says whether it was taken at the opening or the close of business. A completed count is not changed; a mistake is put right by another count.';
  comment on column public.vet_controlled_substance_inventories.clinic_id is 'The registered location.';
  comment on column public.vet_controlled_substance_inventories.business_time is 'Taken at the opening or the close of business on that day.';
  comment on column public.vet_controlled_substance_inventories.next_due_on is 'Last day for the next biennial count, at most two years later.';
  comment on column public.vet_controlled_substance_inventories.document_url is 'Signed list.';

  comment on table public.vet_controlled_substance_inventory_items is 'One line of a count: a substance in one finished form, strength and container. Schedule II, and opened containers of more than a thousand units, are counted exactly; other opened containers may be estimated (21 CFR 1304.11(e)). Where the count differs from the book, somebody says why.';
  comment on column public.vet_controlled_substance_inventory_items.register_id is 'The book that was checked.';
  comment on column public.vet_controlled_substance_inventory_items.unit is 'What is counted, for example mL or tablet.';
  comment on column public.vet_controlled_substance_inventory_items.container_size is 'Units in one commercial container when full.';
  comment on column public.vet_controlled_substance_inventory_items.container_count is 'Full containers.';
  comment on column public.vet_controlled_substance_inventory_items.opened_quantity is 'Units in opened containers.';
  comment on column public.vet_controlled_substance_inventory_items.counted_quantity is 'Units in all: full containers and opened ones. Kept by the database.';
  comment on column public.vet_controlled_substance_inventory_items.counted_at is 'When it was counted: the book is read as of this moment, also when the list is typed in later.';
  comment on column public.vet_controlled_substance_inventory_items.book_quantity is 'Units that the book showed then. Kept by the database.';
  comment on column public.vet_controlled_substance_inventory_items.discrepancy is 'Units by which all lines of this book together differ from it: below zero, some are missing. Kept by the database.';
  comment on column public.vet_controlled_substance_inventory_items.explanation is 'Why the count differs from the book: on one of its lines, before the count is completed.';
  comment on column public.vet_controlled_substance_inventory_items.settled_by_id is 'The entry that settled the difference: an adjustment, or a theft or loss that was reported.';

  comment on table public.vet_controlled_substance_registers is 'The book of one controlled substance in one finished form and strength, at one place of storage of one registered location (21 CFR 1304.21(b), 1304.22). A location has one open book for each. Federal law asks for records of every unit received and dispensed, not for a running balance (1304.21(a)): the balance is there to find a loss the same day. A full book is closed and a new one opened; none is deleted.';
  comment on column public.vet_controlled_substance_registers.clinic_id is 'The registered location.';
  comment on column public.vet_controlled_substance_registers.storage_location is 'Safe, cabinet or vehicle.';
  comment on column public.vet_controlled_substance_registers.substance_name is 'Established name, for example ketamine hydrochloride.';
  comment on column public.vet_controlled_substance_registers.dosage_form is 'Finished form, for example tablet or solution for injection.';
  comment on column public.vet_controlled_substance_registers.strength is 'For example 100 mg/mL.';
  comment on column public.vet_controlled_substance_registers.unit is 'What is counted, for example mL or tablet.';
  comment on column public.vet_controlled_substance_registers.container_size is 'Units in one commercial container.';
  comment on column public.vet_controlled_substance_registers.registrant_id is 'The registrant, where the stock is held under a veterinarian''s own DEA registration and not the location''s.';
  comment on column public.vet_controlled_substance_registers.quantity_on_hand is 'Units that should be there. Kept by the database from the newest entry.';
  comment on column public.vet_controlled_substance_registers.last_entry_number is 'Number of the newest entry. Kept by the database.';

  comment on table public.vet_controlled_substance_transactions is 'One entry in the book of a controlled substance: who received, gave, wasted or lost how much, when, and what is left. Append-only: a wrong entry stays and a later one that names it puts the balance right. Entries are numbered without a gap, and each balance follows from the one before. Holds what 21 CFR 1304.22(c) asks of a dispenser: from whom each unit came and to whom it went, with name, address, date, quantity and the person who gave it.';
  comment on column public.vet_controlled_substance_transactions.entry_number is 'Number within the book, from 1, without a gap.';
  comment on column public.vet_controlled_substance_transactions.occurred_at is 'When it happened; created_at says when it was written down.';
  comment on column public.vet_controlled_substance_transactions.quantity is 'Units added (above zero) or taken (below zero).';
  comment on column public.vet_controlled_substance_transactions.balance_after is 'Units left after this entry. Kept by the database.';
  comment on column public.vet_controlled_substance_transactions.inventory_transaction_id is 'The movement of stock that this entry accounts for, in vet_inventory_transactions. No foreign key: movements are written once, and move between partitions. Left out, the movement of this quantity in the same transaction is found.';
  comment on column public.vet_controlled_substance_transactions.party_name is 'From whom the units came or to whom they went: supplier, owner of the animal, registrant, reverse distributor.';
  comment on column public.vet_controlled_substance_transactions.party_dea is 'DEA registration of the other party, where it is a registrant.';
  comment on column public.vet_controlled_substance_transactions.administration_id is 'The dose on the hospital chart that this entry accounts for.';
  comment on column public.vet_controlled_substance_transactions.veterinarian_id is 'The veterinarian who ordered it.';
  comment on column public.vet_controlled_substance_transactions.dea_form_id is 'The order, loss report or destruction record it belongs to.';
  comment on column public.vet_controlled_substance_transactions.invoice_number is 'Invoice or delivery note, the record of what passes between registrants in schedules III to V.';
  comment on column public.vet_controlled_substance_transactions.transfer_to_id is 'Book of this practice, at another place, that is to receive what goes out.';
  comment on column public.vet_controlled_substance_transactions.transfer_out_id is 'The entry of the other book by which what comes in went out.';
  comment on column public.vet_controlled_substance_transactions.disposal_method is 'Manner of disposal (21 CFR 1304.22(c)).';
  comment on column public.vet_controlled_substance_transactions.corrects_id is 'The entry that this one puts right.';
  comment on column public.vet_controlled_substance_transactions.performed_by is 'The person who received, gave or disposed of it.';
  comment on column public.vet_controlled_substance_transactions.witnessed_by is 'A second person who saw it; for which kinds of entry is a setting of the practice.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/equipment.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_equipment is 'A device or piece of furniture that a clinic owns or leases, with its calibration and upkeep. What must be calibrated says how often; radiation-producing devices carry the registration that most states require. Retired devices stay, for results and images point back at them in time.';
  comment on column public.vet_equipment.asset_number is 'Number on the practice''s own tag.';
  comment on column public.vet_equipment.supplier is 'Dealer or lessor, where it is none of the practice''s suppliers.';
  comment on column public.vet_equipment.room_id is 'Where it stands.';
  comment on column public.vet_equipment.current_location is 'Where it stands, in words: a shelf, a vehicle, a colleague.';
  comment on column public.vet_equipment.resource_id is 'The bookable resource that this device is, if appointments reserve it.';
  comment on column public.vet_equipment.registration_number is 'Registration with the radiation control authority.';
  comment on column public.vet_equipment.maintenance_frequency_days is 'Days between two preventive services.';

  comment on table public.vet_equipment_maintenance is 'One service of a device: planned, or done by one of the staff or by a vendor. A calibration or inspection that was completed says whether the device passed, for an inspector asks for exactly that.';
  comment on column public.vet_equipment_maintenance.performed_by is 'The member of staff who did it.';
  comment on column public.vet_equipment_maintenance.external_vendor is 'The company that did it.';
  comment on column public.vet_equipment_maintenance.document_url is 'Certificate or service report.';
  comment on column public.vet_equipment_maintenance.next_maintenance_date is 'When the next one of this kind is due.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/herd.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_veterinary_feed_directives is 'A veterinary feed directive (VFD): the written order without which feed with a VFD drug may not be sold or fed (21 CFR 558.6). It repeats names, addresses and telephone numbers as they were on the day of issue, because the document must be complete by itself. A draft is complete but unsigned; what was issued never changes: a mistake is corrected by a new directive that names the old one, or the directive is revoked. Veterinarian, client and distributor each keep their copy for two years (558.6(a)(4)). Expired means expires_on has passed; no status says so.';
  comment on column public.vet_veterinary_feed_directives.clinic_id is 'Issuing location.';
  comment on column public.vet_veterinary_feed_directives.group_id is 'The group to be fed, where it has a record.';
  comment on column public.vet_veterinary_feed_directives.vcpr_id is 'The relationship within which it is issued (21 CFR 558.6(b)(1)).';
  comment on column public.vet_veterinary_feed_directives.veterinarian_license_number is 'Licence number, where the state wants it on the directive.';
  comment on column public.vet_veterinary_feed_directives.premises is 'Where the animals are.';
  comment on column public.vet_veterinary_feed_directives.premises_number is 'Number of the premises in the national register.';
  comment on column public.vet_veterinary_feed_directives.location_detail is 'Barn, pen or pond within the premises.';
  comment on column public.vet_veterinary_feed_directives.head_count is 'Animals to be fed until the directive expires, approximately.';
  comment on column public.vet_veterinary_feed_directives.drug_name is 'Name of the VFD drug or drugs.';
  comment on column public.vet_veterinary_feed_directives.approval_number is 'Number of the approval (NADA, ANADA, conditional approval or index file).';
  comment on column public.vet_veterinary_feed_directives.drug_level is 'Level of the drug in the feed, for example 400 g/ton.';
  comment on column public.vet_veterinary_feed_directives.duration_days is 'Days the feed is fed.';
  comment on column public.vet_veterinary_feed_directives.withdrawal_days is 'Days between the last feeding and slaughter; 0 when the approval sets none.';
  comment on column public.vet_veterinary_feed_directives.feeding_instructions is 'Special instructions and cautionary statements that the approval calls for.';
  comment on column public.vet_veterinary_feed_directives.combination_list is 'The approved combinations allowed.';
  comment on column public.vet_veterinary_feed_directives.approval_allows_refills is 'The approval of the drug lets the veterinarian authorize refills.';
  comment on column public.vet_veterinary_feed_directives.has_extralabel_statement is 'It carries the sentence "Use of feed containing this veterinary feed directive (VFD) drug in a manner other than as directed on the labeling (extralabel use), is not permitted."';
  comment on column public.vet_veterinary_feed_directives.expires_on is 'Last day on which the feed may be fed.';
  comment on column public.vet_veterinary_feed_directives.document_url is 'The signed document.';
  comment on column public.vet_veterinary_feed_directives.document_sha256 is 'SHA-256 of the signed document.';
  comment on column public.vet_veterinary_feed_directives.distributor_name is 'Feed mill or dealer that fills it.';
  comment on column public.vet_veterinary_feed_directives.corrects_directive_id is 'The directive this one replaces.';
  comment on column public.vet_veterinary_feed_directives.ended_at is 'When a correction or a revocation ended it.';

  comment on table public.vet_animal_groups is 'Animals that are kept and treated together: a herd, a flock, a litter, a colony. client_id answers for them, as for a single patient. Animals of a group need no patient record of their own: head_count says how many there are, and those that have one are in vet_animal_group_members. The species of a group never changes; whether food laws apply follows from it (21 CFR 530), whatever the purpose.';
  comment on column public.vet_animal_groups.clinic_id is 'Location that looks after the group.';
  comment on column public.vet_animal_groups.breed_id is 'Breed of all animals; empty for a mixed group.';
  comment on column public.vet_animal_groups.production_class is 'Class of animals as drug labels name it, for example lactating dairy cows, broilers, nursery pigs.';
  comment on column public.vet_animal_groups.born_on is 'Birth or hatch date, for a group of one age.';
  comment on column public.vet_animal_groups.dam_id is 'Mother of a litter.';
  comment on column public.vet_animal_groups.sire_id is 'Father of a litter.';
  comment on column public.vet_animal_groups.head_count is 'Animals now in the group, with and without a patient record.';
  comment on column public.vet_animal_groups.premises_number is 'Number of the premises in the national register, for example the seven-character PIN of the USDA.';
  comment on column public.vet_animal_groups.location_notes is 'Barn, pen or pasture, and the way there.';
  comment on column public.vet_animal_groups.biosecurity_notes is 'What a visitor must observe: order of visits, boots, downtime after other farms.';
  comment on column public.vet_animal_groups.veterinarian_id is 'Veterinarian who has taken responsibility for the group''s health.';

  comment on table public.vet_animal_group_members is 'That an animal with a patient record belonged to a group from joined_on until left_on, the first day it no longer did. What was given to the group on a day was given to the members of that day. Leaving ends a row and coming back starts another; the periods of one animal in one group do not overlap.';
  comment on column public.vet_animal_group_members.management_tag is 'Number or mark by which the keeper knows the animal in this group, for example a pen or collar number.';
  comment on column public.vet_animal_group_members.left_on is 'First day it is no longer a member.';

  comment on table public.vet_group_treatments is 'A drug or vaccine given to a group, with everything a veterinarian must record about extra-label use: established name and active ingredient, condition, species, dosage, duration, number of animals, and withdrawal, withholding or discard times (21 CFR 530.5(a)). Kept for two years at least (530.5(b)). The release dates that follow are in vet_withdrawal_records.';
  comment on column public.vet_group_treatments.clinic_id is 'Location whose team and stock were used.';
  comment on column public.vet_group_treatments.species_id is 'Species treated, as in the group: the record stands alone (21 CFR 530.5(a)(3)).';
  comment on column public.vet_group_treatments.ordered_by is 'Veterinarian who ordered it and answers for it.';
  comment on column public.vet_group_treatments.vcpr_id is 'The relationship under which it was ordered (21 CFR 530.3(i)).';
  comment on column public.vet_group_treatments.indication is 'Condition treated (21 CFR 530.5(a)(2)).';
  comment on column public.vet_group_treatments.medication_name is 'Established name of the drug.';
  comment on column public.vet_group_treatments.active_ingredient is 'Established name of each active ingredient (21 CFR 530.5(a)(1)).';
  comment on column public.vet_group_treatments.dose is 'Amount of one administration in dose_unit, per what dose_basis says.';
  comment on column public.vet_group_treatments.duration_days is 'Days of treatment as ordered; 1 for a single dose.';
  comment on column public.vet_group_treatments.animals_treated is 'Number of animals treated (21 CFR 530.5(a)(6)).';
  comment on column public.vet_group_treatments.animals_description is 'Which animals, when not all: pen, age, tag numbers.';
  comment on column public.vet_group_treatments.average_weight_kg is 'Weight of one animal on which the dose was based.';
  comment on column public.vet_group_treatments.total_quantity is 'Used in all, in dose_unit.';
  comment on column public.vet_group_treatments.started_at is 'First administration, given or planned.';
  comment on column public.vet_group_treatments.last_treated_at is 'Last administration: withdrawal times count from here.';
  comment on column public.vet_group_treatments.administered_by_name is 'Person on the farm who gave it, where it was not the practice''s staff.';
  comment on column public.vet_group_treatments.extra_label_reason is 'Why no approved product as labelled would do (21 CFR 530.20(a)).';
  comment on column public.vet_group_treatments.is_food_animal is 'Food from these animals may be eaten. True for every food-producing species, pets among them included.';
  comment on column public.vet_group_treatments.withdrawal_meat_days is 'Days from the last treatment to slaughter; 0 when none are needed.';
  comment on column public.vet_group_treatments.withdrawal_milk_hours is 'Hours from the last treatment for which milk is discarded; 0 when none are needed.';
  comment on column public.vet_group_treatments.withdrawal_egg_days is 'Days from the last treatment for which eggs are discarded; 0 when none are needed.';
  comment on column public.vet_group_treatments.instructions is 'Directions for the keeper, cautions included.';

  comment on table public.vet_withdrawal_records is 'How long one kind of food from a treated animal or group must be withheld (21 CFR 530.5(a)(7), 530.20(a)(2)(ii)): one row for meat, one for milk, one for eggs. The period runs from the last treatment, counted in hours, and the database computes its end; the food is safe from the latest releases_at of all active rows on. A further treatment makes a new row and supersedes the old one.';
  comment on column public.vet_withdrawal_records.patient_id is 'The animal; empty when a group is concerned.';
  comment on column public.vet_withdrawal_records.group_id is 'The group; empty when one animal is concerned.';
  comment on column public.vet_withdrawal_records.head_count is 'Animals of the group concerned.';
  comment on column public.vet_withdrawal_records.medication_name is 'Established name of the drug.';
  comment on column public.vet_withdrawal_records.last_treated_at is 'Last administration, or last feeding of medicated feed.';
  comment on column public.vet_withdrawal_records.withdrawal_hours is 'Length of the period; a day on a label is 24 hours. 0 when none is needed.';
  comment on column public.vet_withdrawal_records.releases_at is 'End of the period. Computed from the last treatment and the hours.';
  comment on column public.vet_withdrawal_records.basis_reference is 'Scientific information the period rests on: case number of FARAD, article, regulation.';
  comment on column public.vet_withdrawal_records.veterinarian_id is 'Veterinarian who set the period.';
  comment on column public.vet_withdrawal_records.client_informed_at is 'When the client was told.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/integration.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_external_identifiers is 'The name another system has for a row of ours: the accession number of a laboratory, a FHIR identifier, the customer number of an accounting program. system is the space of names the value is unique in: where a vendor numbers animals and orders separately, each numbering is a system of its own. A row has one identifier per system. Any table can be meant, so no foreign key guards record_id; rows that are named here are kept, not deleted.';
  comment on column public.vet_external_identifiers.table_name is 'SQL name of the table, for example vet_patients.';
  comment on column public.vet_external_identifiers.record_id is 'id of the row in that table, of the same tenant.';
  comment on column public.vet_external_identifiers.system is 'URI or stable name, for example urn:oid:2.16.840.1.113883.3.1 or idexx:patient.';
  comment on column public.vet_external_identifiers.value is 'As the other system writes it; upper and lower case differ.';
  comment on column public.vet_external_identifiers.url is 'Address of the record in the other system.';
  comment on column public.vet_external_identifiers.last_synced_at is 'When the two records were last known to agree.';

  comment on table public.vet_integration_messages is 'A message to or from another system: HL7 v2, FHIR, DICOM, a laboratory''s own interface. An outbound message is queued, sent, and then acknowledged or rejected by the receiver; an inbound one is queued when it arrives, and acknowledged or rejected once it has been worked in. failed means that every attempt went wrong and a person must look. While queued, next_attempt_at says when a worker takes it up; a worker moves it into the future before it starts, so that a second one leaves the message alone. The control id makes repeated delivery harmless.';
  comment on column public.vet_integration_messages.system is 'The other system, by the name its connection is configured under.';
  comment on column public.vet_integration_messages.message_type is 'Kind of message in the protocol''s own terms, for example ORU^R01, DiagnosticReport, C-STORE.';
  comment on column public.vet_integration_messages.control_id is 'Id the sender gave it: MSH-10, Bundle.identifier, SOP instance UID.';
  comment on column public.vet_integration_messages.original_message_id is 'The message this one answers or repeats.';
  comment on column public.vet_integration_messages.correlation_id is 'Control id that the message itself refers to (MSA-2), also where the original is not here.';
  comment on column public.vet_integration_messages.payload_text is 'Payload of protocols that are not JSON, byte for byte.';
  comment on column public.vet_integration_messages.payload_url is 'Where the payload is kept when it is too large for a row, for example a DICOM object.';
  comment on column public.vet_integration_messages.payload_sha256 is 'SHA-256 of the payload as transmitted.';
  comment on column public.vet_integration_messages.payload_purged_at is 'When the payload was removed at the end of its retention; the row stays.';
  comment on column public.vet_integration_messages.next_attempt_at is 'When a worker may take it up; matters while it is queued.';
  comment on column public.vet_integration_messages.response_code is 'Code of the answer in the protocol''s own terms: AA, AE, AR, an HTTP or DICOM status.';
  comment on column public.vet_integration_messages.error_message is 'What went wrong the last time.';
  comment on column public.vet_integration_messages.requested_by is 'The user whose action caused it; empty for what a job or another system sent.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/safety.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_adverse_event_products is 'A product the animal had before the event: suspected, given beside it, or given against it. Part of the report and removed only with it.';
  comment on column public.vet_adverse_event_products.sequence is 'Position on the form, the most suspected first.';
  comment on column public.vet_adverse_event_products.registration_number is 'NADA or ANADA, USDA product code or EPA registration, as on the label.';
  comment on column public.vet_adverse_event_products.dose is 'Dose with its unit, for example 2 mg/kg.';
  comment on column public.vet_adverse_event_products.off_label_use is 'How the use departed from the label.';
  comment on column public.vet_adverse_event_products.prior_exposure is 'Whether the animal had the product before, and how it took it.';
  comment on column public.vet_adverse_event_products.dechallenge is 'What happened when the product was stopped.';
  comment on column public.vet_adverse_event_products.rechallenge is 'What happened when it was given again.';

  comment on table public.vet_adverse_event_reactions is 'One sign that was seen, in words and, where the reporter has it, with its VeDDRA code (EMA''s list of clinical terms, which does not ship with this package). Part of the report and removed only with it.';
  comment on column public.vet_adverse_event_reactions.term is 'The sign, for example vomiting: the VeDDRA low-level term where it has a code.';
  comment on column public.vet_adverse_event_reactions.onset_hours is 'Hours between the last exposure and the sign.';

  comment on table public.vet_adverse_event_reports is 'An unwanted event after a drug, vaccine, device or food, or a problem with the product itself, as the practice reports it to the FDA (Form FDA 1932a), USDA, EPA or the manufacturer. The animal is described as it was on the day, for its record goes on changing. product_name, manufacturer and lot_number name the product most suspected; all products and signs are in vet_adverse_event_products and vet_adverse_event_reactions. A follow-up points at the report it continues.';
  comment on column public.vet_adverse_event_reports.vaccination_id is 'What the animal was given, where it is on record.';
  comment on column public.vet_adverse_event_reports.previous_report_id is 'The report that this one continues.';
  comment on column public.vet_adverse_event_reports.onset_on is 'First sign, where it came before the event was noticed.';
  comment on column public.vet_adverse_event_reports.received_on is 'When the practice heard of it.';
  comment on column public.vet_adverse_event_reports.is_serious is 'Death, danger to life, persistent disability, birth defect or professional intervention (21 CFR 514.3).';
  comment on column public.vet_adverse_event_reports.treated_for_event is 'The event itself was treated.';
  comment on column public.vet_adverse_event_reports.species is 'Species and breed as they were known on the day.';
  comment on column public.vet_adverse_event_reports.age_min is 'Youngest and oldest, in age_unit; equal for one animal.';
  comment on column public.vet_adverse_event_reports.min_weight_kg is 'Lightest and heaviest; equal for one animal.';
  comment on column public.vet_adverse_event_reports.identity_withheld is 'The reporter''s name is not to be given to the manufacturer.';
  comment on column public.vet_adverse_event_reports.fda_report_number is 'Number the FDA gave (unique_aer_id_number in openFDA).';
  comment on column public.vet_adverse_event_reports.authority_reported_on is 'When another authority was told, and the number it gave.';
  comment on column public.vet_adverse_event_reports.document_url is 'Form, photographs or laboratory reports.';

  comment on table public.vet_drug_recalls is 'A recall of a drug, vaccine, device or food, shared by all tenants and read-only to them. Lots and NDCs are matched against batches, prescriptions and vaccinations; where the list of lots is empty, every lot is affected. The columns from event_id on are those of openFDA enforcement reports and are empty for recalls from elsewhere.';
  comment on column public.vet_drug_recalls.fda_recall_id is 'Number under which the FDA publishes it, where it differs.';
  comment on column public.vet_drug_recalls.medication_id is 'The substance, where the formulary has it.';
  comment on column public.vet_drug_recalls.affected_lot_numbers is 'Lot numbers as printed; empty means every lot.';
  comment on column public.vet_drug_recalls.ndc_numbers is 'National Drug Codes with their hyphens.';
  comment on column public.vet_drug_recalls.event_id is 'Number that joins the recalls of one event.';
  comment on column public.vet_drug_recalls.code_info is 'Lots and expiry dates in the words of the firm.';

  comment on table public.vet_recall_notifications is 'One client who holds, or whose animal was given, a recalled product: told, acknowledged, product brought back. One row per recall and supply, so that a second look for matches tells nobody twice.';
  comment on column public.vet_recall_notifications.prescription_id is 'How the product reached the animal: dispensed, injected, or taken from this batch.';
  comment on column public.vet_recall_notifications.returned_quantity is 'How much came back, in the unit it was dispensed in.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/exclusions/herd.sql
-- An animal is in a group once at a time.
select public.vet_add_exclusion(
  'vet_animal_group_members', 'vet_animal_group_members_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(group_id) with =,
    public.vet_exactly(patient_id) with =, daterange(joined_on, left_on) with &&)$$
);
--> statement-breakpoint
-- source: sql/after-tables/kept/ai.sql
-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_ai_conversations', '{
  "last_message_at": "Write a message."
}');
--> statement-breakpoint
-- source: sql/after-tables/kept/controlled.sql
-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_controlled_substance_inventory_items', '{
  "book_quantity": "Leave it out: it is read from the book.",
  "discrepancy": "Leave it out: it follows from the count."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_controlled_substance_registers', '{
  "quantity_on_hand": "Write an entry into the book.",
  "last_entry_number": "Write an entry into the book."
}');
--> statement-breakpoint
select public.vet_keep_columns('vet_controlled_substance_transactions', '{
  "entry_number": "Leave it out: entries are numbered as they come.",
  "balance_after": "Leave it out: it follows from the entries."
}');
--> statement-breakpoint
-- source: sql/after-tables/protection/ai.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_ai_conversations');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_ai_conversations');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_ai_messages');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_ai_tool_executions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_ai_settings');
--> statement-breakpoint
-- source: sql/after-tables/protection/controlled.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_dea_forms');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_dea_form_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_controlled_substance_inventories');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_controlled_substance_inventory_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_controlled_substance_registers');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_controlled_substance_transactions');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_controlled_substance_transactions');
--> statement-breakpoint
-- source: sql/after-tables/protection/equipment.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_equipment');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_equipment_maintenance');
--> statement-breakpoint
-- source: sql/after-tables/protection/herd.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_veterinary_feed_directives');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_animal_groups');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_animal_groups');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_animal_group_members');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_animal_group_members');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_group_treatments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_withdrawal_records');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_withdrawal_records');
--> statement-breakpoint
-- source: sql/after-tables/protection/integration.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_external_identifiers');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_integration_messages');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_integration_messages');
--> statement-breakpoint
-- source: sql/after-tables/protection/safety.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_adverse_event_products');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_adverse_event_reactions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_adverse_event_reports');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_adverse_event_reports');
--> statement-breakpoint
select public.vet_protect_reference_table('vet_drug_recalls');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_recall_notifications');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_recall_notifications');
--> statement-breakpoint
-- source: sql/after-tables/security/controlled.sql
-- Entries of the books of controlled substances are only ever added.
select public.vet_append_only('vet_controlled_substance_transactions');
--> statement-breakpoint
-- source: sql/after-tables/security/safety-recalls.sql
-- Recalls are shared by all tenants, and shared tables have no triggers: their status has one door instead. Who keeps the
-- list may write every other column; status only when the row is written first, as its source reports it.
create or replace function public.vet_move_recall(recall uuid, to_status text, terminated_on date default null)
returns void
language plpgsql security definer
set search_path = ''
as $function$
declare
  from_status text;
begin
  -- Waits for whoever else moves this recall: the second is judged by the status the first one left.
  select r.status into from_status
  from public.vet_drug_recalls r
  where r.id = recall
  for no key update;
  if not found then
    raise exception using
      errcode = 'P0002', schema = 'public', table = 'vet_drug_recalls',
      message = format('there is no recall %s', recall),
      hint = 'Look it up by its number in vet_drug_recalls.';
  end if;
  if from_status = to_status then
    return;
  end if;
  if not exists (
    select from public.vet_state_transitions() t
    where t.table_name = 'vet_drug_recalls' and t.from_state = from_status and t.to_state = to_status
  ) then
    perform public.vet_refuse_transition('vet_drug_recalls', from_status, to_status);
  end if;
  -- Sources tell the day a recall was terminated later, if at all.
  update public.vet_drug_recalls r
  set status = to_status, termination_date = terminated_on
  where r.id = recall;
end
$function$;
--> statement-breakpoint
comment on function public.vet_move_recall(uuid, text, date) is
  'Moves a recall to another status, if its state machine allows it. The only way to change the status of a recall.';
--> statement-breakpoint
revoke execute on function public.vet_move_recall(uuid, text, date) from public;
--> statement-breakpoint
do $door$
declare
  columns text;
begin
  if public.vet_role_exists('vet_owner') then
    -- Runs as the owner of the table, not as whoever migrates.
    alter function public.vet_move_recall(uuid, text, date) owner to vet_owner;
  end if;
  if public.vet_role_exists('vet_maintenance') then
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns
    from pg_catalog.pg_attribute a
    where a.attrelid = 'public.vet_drug_recalls'::regclass and a.attnum > 0 and not a.attisdropped
      and a.attname <> 'status';
    revoke update on public.vet_drug_recalls from vet_maintenance;
    execute format('grant update (%s) on public.vet_drug_recalls to vet_maintenance', columns);
    grant execute on function public.vet_move_recall(uuid, text, date) to vet_maintenance;
  end if;
end
$door$;
--> statement-breakpoint
-- source: sql/after-tables/states/controlled.sql
-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_dea_forms
  for each row when (new.status not in ('draft'))
  execute function public.vet_check_status('vet_dea_forms');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_dea_forms
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > submitted', 'draft > void', 'submitted > completed', 'submitted > void', 'completed > submitted'
    )
  )
  execute function public.vet_check_status('vet_dea_forms');
--> statement-breakpoint
create or replace function public.vet_fill_dea_forms_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if old.status in ('completed') then
      new.completed_at := nullif(new.completed_at, old.completed_at);
    end if;
  end if;
  case new.status
    when 'submitted' then
      new.submitted_at := coalesce(new.submitted_at, now());
      if new.signed_by is null then
        perform public.vet_refuse_unnamed('vet_dea_forms', 'DEA form', 'submitted', 'signed_by', true);
      end if;
    when 'completed' then
      new.completed_at := coalesce(new.completed_at, greatest(now(), new.submitted_at));
    when 'void' then
      new.voided_at := coalesce(new.voided_at, now());
      if new.void_reason is null then
        perform public.vet_refuse_unnamed('vet_dea_forms', 'DEA form', 'void', 'void_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_dea_forms_status() is
  'Writes what the state of a DEA form says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_dea_forms
  for each row when (new.status in ('submitted', 'completed', 'void'))
  execute function public.vet_fill_dea_forms_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_dea_forms
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_dea_forms_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_dea_forms
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > submitted', 'draft > void', 'submitted > completed', 'submitted > void', 'completed > submitted'
    )
  )
  execute function public.vet_check_status('vet_dea_forms');
--> statement-breakpoint
revoke execute on function public.vet_fill_dea_forms_status() from public;
--> statement-breakpoint
-- source: sql/after-tables/states/herd.sql
-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_veterinary_feed_directives
  for each row when (new.status not in ('draft', 'issued'))
  execute function public.vet_check_status('vet_veterinary_feed_directives');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_veterinary_feed_directives
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > issued', 'issued > corrected', 'issued > revoked'
    )
  )
  execute function public.vet_check_status('vet_veterinary_feed_directives');
--> statement-breakpoint
create or replace function public.vet_fill_veterinary_feed_directives_status() returns trigger
language plpgsql
as $function$
begin
  case new.status
    when 'corrected' then
      new.ended_by := coalesce(new.ended_by, public.vet_acting_user_of(new.organization_id));
      new.ended_at := coalesce(new.ended_at, now());
      if new.ended_by is null then
        perform public.vet_refuse_unnamed('vet_veterinary_feed_directives', 'feed directive', 'corrected', 'ended_by', true);
      end if;
      if new.end_reason is null then
        perform public.vet_refuse_unnamed('vet_veterinary_feed_directives', 'feed directive', 'corrected', 'end_reason', false);
      end if;
    when 'revoked' then
      new.ended_by := coalesce(new.ended_by, public.vet_acting_user_of(new.organization_id));
      new.ended_at := coalesce(new.ended_at, now());
      if new.ended_by is null then
        perform public.vet_refuse_unnamed('vet_veterinary_feed_directives', 'feed directive', 'revoked', 'ended_by', true);
      end if;
      if new.end_reason is null then
        perform public.vet_refuse_unnamed('vet_veterinary_feed_directives', 'feed directive', 'revoked', 'end_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_veterinary_feed_directives_status() is
  'Writes what the state of a feed directive says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_veterinary_feed_directives
  for each row when (new.status in ('corrected', 'revoked'))
  execute function public.vet_fill_veterinary_feed_directives_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_veterinary_feed_directives
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_veterinary_feed_directives_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_veterinary_feed_directives
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > issued', 'issued > corrected', 'issued > revoked'
    )
  )
  execute function public.vet_check_status('vet_veterinary_feed_directives');
--> statement-breakpoint
revoke execute on function public.vet_fill_veterinary_feed_directives_status() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/ai-conversations.sql
-- A conversation knows when its newest message was written.
create or replace function public.vet_mirror_newest_message() returns trigger
language plpgsql
as $function$
begin
  update public.vet_ai_conversations c
  set last_message_at = new.created_at
  where c.organization_id = new.organization_id and c.id = new.conversation_id and c.last_message_at < new.created_at;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_mirror_newest_message() is 'Copies the time of the newest message to vet_ai_conversations.last_message_at.';
--> statement-breakpoint
create or replace trigger vet_mirror_newest_message
  after insert on public.vet_ai_messages
  for each row execute function public.vet_mirror_newest_message();
--> statement-breakpoint
revoke execute on function public.vet_mirror_newest_message() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-batch_use.sql
-- A controlled drug is given from a batch that may be used; it is received, wasted and destroyed from any.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id
  on public.vet_controlled_substance_transactions
  for each row when (new.inventory_batch_id is not null and new.transaction_type in ('dispense', 'administer'))
  execute function public.vet_check_batch_use('vet_controlled_substance_transactions', 'occurred_at');
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-counts.sql
-- Counts of controlled substances (21 CFR 1304.11). A line is held to the book it checks; what the book showed at the
-- moment of counting, and by how much all lines of the book together differ from it, is reckoned here.
create or replace function public.vet_register_balance(organization_id uuid, register_id uuid, at timestamptz default now())
returns numeric
language sql stable
as $function$
  select coalesce(sum(t.quantity), 0)
  from public.vet_controlled_substance_transactions t
  where t.organization_id = vet_register_balance.organization_id and t.register_id = vet_register_balance.register_id
    and t.occurred_at <= at
$function$;
--> statement-breakpoint
comment on function public.vet_register_balance(uuid, uuid, timestamptz) is
  'What a book of a controlled substance shows for a moment, by when things happened and not by when they were written down.';
--> statement-breakpoint
create or replace function public.vet_check_count_line() returns trigger
language plpgsql
as $function$
declare
  line record;
  counted record;
  book record;
  settling record;
begin
  if tg_op = 'DELETE' then line := old; else line := new; end if;
  -- Nobody completes the count meanwhile.
  select c.status, c.clinic_id, c.scope, c.taken_on into counted from public.vet_controlled_substance_inventories c
  where c.organization_id = line.organization_id and c.id = line.inventory_id
  for share;
  if counted.status = 'completed' then
    -- The difference is settled afterwards, once.
    -- counted_quantity is reckoned after this.
    if tg_op = 'UPDATE' and (to_jsonb(old) - '{settled_by_id,counted_quantity,updated_at,organization_id}'::text[])
        = (to_jsonb(new) - '{settled_by_id,counted_quantity,updated_at,organization_id}'::text[])
      and (old.settled_by_id is null or old.settled_by_id = new.settled_by_id)
    then
      null;
    else
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_inventory_items', column = 'inventory_id',
        constraint = 'vet_controlled_substance_inventory_items_completed',
        message = format('the count of %s is completed and does not change', counted.taken_on),
        hint = 'Count again: a mistake is put right by another count (21 CFR 1304.11).';
    end if;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.register_id is null then
    return new;
  end if;
  select r.clinic_id, r.dea_schedule, r.unit, r.substance_normalized, r.id into book
  from public.vet_controlled_substance_registers r
  where r.organization_id = new.organization_id and r.id = new.register_id;
  if book.clinic_id <> counted.clinic_id or (tg_op = 'INSERT' or old.register_id is distinct from new.register_id) and (
      book.dea_schedule <> new.dea_schedule or lower(btrim(book.unit)) <> lower(btrim(new.unit))
      or book.substance_normalized <> lower(btrim(new.substance_name))
      or counted.scope = 'schedules_i_ii' and new.dea_schedule not in ('schedule_i', 'schedule_ii')
      or counted.scope = 'schedules_iii_v' and new.dea_schedule in ('schedule_i', 'schedule_ii'))
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_inventory_items', column = 'register_id',
      constraint = 'vet_controlled_substance_inventory_items_book_agrees',
      message = case
        when book.clinic_id <> counted.clinic_id then 'the book is kept at another location than the count'
        when book.dea_schedule <> new.dea_schedule or book.substance_normalized <> lower(btrim(new.substance_name))
          then 'the book is about another substance or schedule than the line'
        when lower(btrim(book.unit)) <> lower(btrim(new.unit)) then format('the line counts %s, the book %s', new.unit, book.unit)
        else 'the substance is outside the scope of the count' end,
      hint = 'Name the book of this substance at this location, in its unit.';
  end if;
  if new.settled_by_id is not null then
    select t.register_id, t.transaction_type into settling from public.vet_controlled_substance_transactions t
    where t.organization_id = new.organization_id and t.id = new.settled_by_id;
    if settling.register_id <> new.register_id
      or settling.transaction_type not in ('adjustment_in', 'adjustment_out', 'theft', 'loss', 'breakage')
    then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_inventory_items', column = 'settled_by_id',
        constraint = 'vet_controlled_substance_inventory_items_settled_by_agrees',
        message = 'the entry is in another book, or settles no difference',
        hint = 'Name the adjustment, theft, loss or breakage that was written into this book.';
    end if;
  end if;
  if counted.status = 'in_progress' and book.id is not null and (tg_op = 'INSERT'
    or (old.register_id, old.container_size, old.container_count, old.opened_quantity, old.counted_at)
      is distinct from (new.register_id, new.container_size, new.container_count, new.opened_quantity, new.counted_at))
  then
    -- Shown to whoever writes the line; vet_keep_count_line does it for all lines of the book.
    new.book_quantity := public.vet_register_balance(new.organization_id, new.register_id, new.counted_at);
    new.discrepancy := new.container_size * new.container_count + new.opened_quantity - new.book_quantity + coalesce((
      select sum(i.counted_quantity) from public.vet_controlled_substance_inventory_items i
      where i.organization_id = new.organization_id and i.inventory_id = new.inventory_id
        and i.register_id = new.register_id and i.id <> new.id), 0);
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_count_line() is
  'Holds a line of a count to the book it checks, reads what the book showed, and keeps the lines of a completed count.';
--> statement-breakpoint
-- Named to come after the guard of the columns it fills.
create or replace trigger vet_fill_count_line
  before insert or update or delete on public.vet_controlled_substance_inventory_items
  for each row execute function public.vet_check_count_line();
--> statement-breakpoint
create or replace function public.vet_reckon_count(organization_id uuid, inventory_id uuid, register_id uuid) returns void
language sql
as $function$
  -- The book as of the line that was counted last: what left meanwhile is on no line.
  with reckoned as (
    select public.vet_register_balance($1, $3, max(i.counted_at)) as book, sum(i.counted_quantity) as counted
    from public.vet_controlled_substance_inventory_items i
    where i.organization_id = $1 and i.inventory_id = $2 and i.register_id = $3
  )
  update public.vet_controlled_substance_inventory_items i
  set book_quantity = r.book, discrepancy = r.counted - r.book
  from reckoned r
  where i.organization_id = $1 and i.inventory_id = $2 and i.register_id = $3
    and (i.book_quantity, i.discrepancy) is distinct from (r.book, r.counted - r.book)
$function$;
--> statement-breakpoint
comment on function public.vet_reckon_count(uuid, uuid, uuid) is
  'Writes what a book showed, and the difference of all lines about it, on every line of a count about that book.';
--> statement-breakpoint
create or replace function public.vet_keep_count_line() returns trigger
language plpgsql
as $function$
begin
  if tg_op <> 'INSERT' then
    perform public.vet_reckon_count(old.organization_id, old.inventory_id, old.register_id);
  end if;
  if tg_op <> 'DELETE' then
    perform public.vet_reckon_count(new.organization_id, new.inventory_id, new.register_id);
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_count_line() is 'Keeps book quantity and difference the same on all lines of a count about one book.';
--> statement-breakpoint
create or replace trigger vet_keep_count_line
  after insert or delete
    or update of register_id, container_size, container_count, opened_quantity, counted_at
  on public.vet_controlled_substance_inventory_items
  for each row execute function public.vet_keep_count_line();
--> statement-breakpoint
create or replace function public.vet_check_count() returns trigger
language plpgsql
as $function$
declare
  missing bigint;
  line record;
begin
  if tg_op = 'DELETE' then
    if old.status = 'completed' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_inventories',
        constraint = 'vet_controlled_substance_inventories_completed',
        message = format('the count of %s is completed and is not removed', old.taken_on),
        hint = 'Counts are kept for two years at least (21 CFR 1304.04).';
    end if;
    return old;
  end if;
  if public.vet_same_person(new.organization_id, new.taken_by, new.witnessed_by) then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_controlled_substance_inventories', column = 'witnessed_by',
      constraint = 'vet_controlled_substance_inventories_witness_other_person',
      message = 'the witness is the person who counted',
      hint = 'Name another person who saw the count.';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if old.status = 'completed' then
    if new.status <> 'completed' then
      raise exception using
        errcode = 'VP001', schema = 'public', table = 'vet_controlled_substance_inventories', column = 'status',
        constraint = 'vet_controlled_substance_inventories_status_transition',
        message = 'a count that is completed cannot become in_progress: completed is final',
        hint = 'Count again: a mistake is put right by another count.';
    end if;
    if (to_jsonb(old) - '{document_url,notes,updated_at,organization_id}'::text[])
      is distinct from (to_jsonb(new) - '{document_url,notes,updated_at,organization_id}'::text[])
    then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_inventories', column = 'status',
        constraint = 'vet_controlled_substance_inventories_completed',
        message = format('the count of %s is completed and does not change', old.taken_on),
        hint = 'Count again: a mistake is put right by another count (21 CFR 1304.11).';
    end if;
    return new;
  end if;
  if new.status <> 'completed' then
    return new;
  end if;
  -- Entries that were written late, about what happened before, are in the books now.
  perform public.vet_reckon_count(c.organization_id, c.inventory_id, c.register_id)
  from (
    select distinct i.organization_id, i.inventory_id, i.register_id
    from public.vet_controlled_substance_inventory_items i
    where i.organization_id = new.organization_id and i.inventory_id = new.id and i.register_id is not null
  ) c;
  -- A complete record of everything on hand (21 CFR 1304.11(a)); a check may look at a part of it.
  select count(*) into missing
  from public.vet_controlled_substance_registers r
  where r.organization_id = new.organization_id and r.clinic_id = new.clinic_id and r.status = 'open'
    and r.quantity_on_hand > 0 and new.kind in ('initial', 'biennial', 'closing')
    and (new.scope = 'all_schedules' or (new.scope = 'schedules_i_ii') = (r.dea_schedule in ('schedule_i', 'schedule_ii')))
    and not exists (
      select from public.vet_controlled_substance_inventory_items i
      where i.organization_id = r.organization_id and i.inventory_id = new.id and i.register_id = r.id);
  if missing > 0 then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_controlled_substance_inventories', column = 'status',
      constraint = 'vet_controlled_substance_inventories_all_counted',
      message = format('%s books of this location show stock and were not counted', missing),
      hint = 'Count everything on hand (21 CFR 1304.11(a)), or record a spot check.';
  end if;
  select i.substance_name, i.discrepancy into line
  from public.vet_controlled_substance_inventory_items i
  where i.organization_id = new.organization_id and i.inventory_id = new.id and i.discrepancy <> 0
    and not exists (
      select from public.vet_controlled_substance_inventory_items e
      where e.organization_id = i.organization_id and e.inventory_id = i.inventory_id and e.register_id = i.register_id
        and e.explanation is not null)
  order by i.substance_name limit 1;
  if found then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_controlled_substance_inventories', column = 'status',
      constraint = 'vet_controlled_substance_inventories_explained',
      message = format('the count of %s differs from its book by %s and nobody says why', line.substance_name,
        trim_scale(line.discrepancy)),
      hint = 'Count it again, or write an explanation on one of its lines.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_count() is
  'Completes a count when everything was counted and every difference explained, and keeps it from then on.';
--> statement-breakpoint
create or replace trigger vet_check_count
  before insert or update or delete on public.vet_controlled_substance_inventories
  for each row execute function public.vet_check_count();
--> statement-breakpoint
revoke execute on function public.vet_register_balance(uuid, uuid, timestamptz), public.vet_check_count_line(),
  public.vet_reckon_count(uuid, uuid, uuid), public.vet_keep_count_line(), public.vet_check_count() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_register_balance(uuid, uuid, timestamptz) to %I', role_name);
    end if;
  end loop;
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_reckon_count(uuid, uuid, uuid) to %I', role_name);
    end if;
  end loop;
end
$grants$;
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-entries.sql
-- Entries of a book. Its row is locked first, so that entries of one book are written one after the other: numbers have
-- no gap and every balance follows from the one before, however many people write at once. Lock order: book, then form;
-- who writes into two books in one transaction takes them in the order of their ids.
--
-- Number and balance follow from the newest entry, not from the copy on the book: an INSERT that ends in ON CONFLICT DO
-- NOTHING has run its triggers and written no entry.
create or replace function public.vet_check_entry_book() returns trigger
language plpgsql
as $function$
declare
  book record;
  item record;
  movement record;
  moves_stock boolean;
begin
  select r.status, r.clinic_id, r.last_entry_number, r.inventory_item_id, r.dea_schedule, r.closed_on into book
  from public.vet_controlled_substance_registers r
  where r.organization_id = new.organization_id and r.id = new.register_id
  for no key update;
  -- Unknown, or of another practice: the key or row-level security refuses it.
  if not found then
    return new;
  end if;
  if book.status = 'closed' then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'register_id',
      constraint = 'vet_controlled_substance_transactions_book_open',
      message = format('this book was closed on %s and takes no entries', book.closed_on),
      hint = 'Write into the book that is open for this substance at this place.';
  end if;
  if new.clinic_id <> book.clinic_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'clinic_id',
      constraint = 'vet_controlled_substance_transactions_clinic_of_book',
      message = 'the entry is for another location than the book',
      hint = 'Each registered location keeps its own books (21 CFR 1304.21(b)): name the location of the book.';
  end if;
  if new.transaction_type = 'opening' and book.last_entry_number > 0 then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'transaction_type',
      constraint = 'vet_controlled_substance_transactions_opening_first',
      message = format('a book is opened by its first entry, and this one has %s', book.last_entry_number),
      hint = 'Write a receipt, a transfer or an adjustment.';
  end if;
  new.performed_by := coalesce(new.performed_by, public.vet_acting_user());
  if book.inventory_item_id is null then
    if new.inventory_transaction_id is not null then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'inventory_transaction_id',
        constraint = 'vet_controlled_substance_transactions_movement_agrees',
        message = 'the book is about no item of stock, so no movement of stock belongs to its entries',
        hint = 'Name the item on the book before its first entry, or leave the movement out.';
    end if;
    return new;
  end if;

  select i.dea_schedule into item from public.vet_inventory_items i
  where i.organization_id = new.organization_id and i.id = book.inventory_item_id;
  if item.dea_schedule <> book.dea_schedule then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'register_id',
      constraint = 'vet_controlled_substance_transactions_schedule_of_item',
      message = format('the item of stock is %s, the book %s', replace(item.dea_schedule, '_', ' '),
        replace(book.dea_schedule, '_', ' ')),
      hint = 'Count the stock, close this book and open one in the new schedule (21 CFR 1304.11(d)).';
  end if;
  -- What stays on the shelf moves no stock: what was there when the book was opened, what goes from one place of storage
  -- to another of the same location, and what puts a wrong entry right.
  moves_stock := case
    when new.transaction_type = 'opening' then false
    when new.transaction_type in ('adjustment_in', 'adjustment_out') then new.inventory_transaction_id is not null
    when new.transaction_type = 'transfer_out' then not exists (
      select from public.vet_controlled_substance_registers r
      where r.organization_id = new.organization_id and r.id = new.transfer_to_id and r.clinic_id = new.clinic_id)
    when new.transaction_type = 'transfer_in' then not exists (
      select from public.vet_controlled_substance_transactions t
      where t.organization_id = new.organization_id and t.id = new.transfer_out_id and t.clinic_id = new.clinic_id)
    else true
  end;
  if not moves_stock and new.transaction_type not in ('adjustment_in', 'adjustment_out') then
    new.inventory_transaction_id := null;
    return new;
  end if;
  if new.inventory_transaction_id is null then
    -- The movement of this item and quantity that the same transaction wrote, and that no entry accounts for yet.
    select m.id into new.inventory_transaction_id
    from public.vet_inventory_transactions m
    where m.organization_id = new.organization_id and m.clinic_id = new.clinic_id and m.item_id = book.inventory_item_id
      and m.quantity = new.quantity and m.created_at = now()
      -- One that is dated further back is named by its id: this keeps the search short.
      and m.occurred_at between now() - interval '31 days' and now() + interval '1 day'
      and m.batch_id is not distinct from coalesce(new.inventory_batch_id, m.batch_id)
      and not exists (
        select from public.vet_controlled_substance_transactions t
        where t.organization_id = m.organization_id and t.inventory_transaction_id = m.id)
    order by m.occurred_at = new.occurred_at desc, m.id
    limit 1;
  end if;
  if new.inventory_transaction_id is null and not moves_stock then
    return new;
  end if;
  select m.item_id, m.clinic_id, m.quantity, m.batch_id into movement
  from public.vet_inventory_transactions m
  where m.organization_id = new.organization_id and m.id = new.inventory_transaction_id;
  if movement.item_id is null or (movement.item_id, movement.clinic_id, movement.quantity)
      is distinct from (book.inventory_item_id, new.clinic_id, new.quantity)
    or movement.batch_id <> new.inventory_batch_id
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'inventory_transaction_id',
      constraint = 'vet_controlled_substance_transactions_movement_agrees',
      message = case
        when movement.item_id is null then 'no movement of stock belongs to this entry'
        when movement.item_id <> book.inventory_item_id then 'the movement of stock is of another item than the book'
        when movement.clinic_id <> new.clinic_id then 'the movement of stock is at another location'
        when movement.quantity <> new.quantity then format('the movement of stock is of %s, the entry of %s',
          trim_scale(movement.quantity), trim_scale(new.quantity))
        else 'the movement of stock is of another batch' end,
      hint = 'Move the stock first (vet_inventory_transactions), and write the entry of the same quantity in the same transaction.';
  end if;
  new.inventory_batch_id := coalesce(new.inventory_batch_id, movement.batch_id);
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_entry_book() is
  'Locks the book of an entry, and holds the entry to its location, its item and the movement of stock it accounts for.';
--> statement-breakpoint
create or replace trigger vet_check_entry_1_book
  before insert on public.vet_controlled_substance_transactions
  for each row execute function public.vet_check_entry_book();
--> statement-breakpoint
create or replace function public.vet_check_entry_subject() returns trigger
language plpgsql
as $function$
declare
  book record;
  script record;
  refill record;
  dose record;
  corrected record;
  outgoing record;
  problem text;
  about text;
begin
  select r.* into book from public.vet_controlled_substance_registers r
  where r.organization_id = new.organization_id and r.id = new.register_id;
  if not found then
    return new;
  end if;
  if new.inventory_batch_id is not null and exists (
    select from public.vet_inventory_batches b
    where b.organization_id = new.organization_id and b.id = new.inventory_batch_id and b.item_id <> book.inventory_item_id)
  then
    about := 'inventory_batch_id';
    problem := 'the batch is of another item of stock than the book';
  end if;
  if new.refill_id is not null then
    select f.prescription_id, f.status, f.quantity_dispensed into refill from public.vet_prescription_refills f
    where f.organization_id = new.organization_id and f.id = new.refill_id;
    new.prescription_id := coalesce(new.prescription_id, refill.prescription_id);
    if refill.prescription_id <> new.prescription_id then
      about := 'refill_id';
      problem := 'the refill is of another prescription';
    elsif refill.status <> 'dispensed' then
      about := 'refill_id';
      problem := format('the refill is %s, not dispensed', refill.status);
    end if;
  end if;
  if new.prescription_id is not null then
    select p.patient_id, p.client_id, p.medication_id, p.medication_name, p.active_ingredient, p.dea_schedule, p.issued_on
    into script from public.vet_prescriptions p
    where p.organization_id = new.organization_id and p.id = new.prescription_id;
    if script.patient_id <> new.patient_id or script.client_id <> new.client_id then
      about := 'prescription_id';
      problem := 'the prescription is for another animal or another client';
    elsif script.medication_id <> book.medication_id then
      about := 'prescription_id';
      problem := 'the prescription is for another drug than the book';
    -- A drug may have been rescheduled between the day of issue and today: the prescription keeps its schedule.
    elsif script.dea_schedule <> book.dea_schedule and public.vet_schedule_of(book.medication_id,
        public.vet_clinic_jurisdiction(new.organization_id, new.clinic_id), script.issued_on) is not distinct from
      public.vet_schedule_of(book.medication_id, public.vet_clinic_jurisdiction(new.organization_id, new.clinic_id),
        public.vet_day_at_clinic(new.organization_id, new.clinic_id, new.occurred_at))
    then
      about := 'prescription_id';
      problem := format('the prescription is %s, the book %s', replace(script.dea_schedule, '_', ' '),
        replace(book.dea_schedule, '_', ' '));
    end if;
  end if;
  if new.administration_id is not null then
    select m.patient_id, m.medication_id, m.administered_by, m.witness_id into dose from public.vet_medication_administration m
    where m.organization_id = new.organization_id and m.id = new.administration_id;
    if dose.patient_id <> new.patient_id then
      about := 'administration_id';
      problem := 'the dose was given to another animal';
    elsif dose.medication_id <> book.medication_id then
      about := 'administration_id';
      problem := 'the dose is of another drug than the book';
    end if;
  end if;
  if new.corrects_id is not null then
    select t.register_id into corrected from public.vet_controlled_substance_transactions t
    where t.organization_id = new.organization_id and t.id = new.corrects_id;
    if corrected.register_id <> new.register_id then
      about := 'corrects_id';
      problem := 'the entry that it puts right is in another book';
    end if;
  end if;
  if new.transfer_to_id is not null and exists (
    select from public.vet_controlled_substance_registers r
    where r.organization_id = new.organization_id and r.id = new.transfer_to_id
      and (r.substance_normalized, r.form_normalized, r.strength_normalized, r.dea_schedule)
        is distinct from (book.substance_normalized, book.form_normalized, book.strength_normalized, book.dea_schedule))
  then
    about := 'transfer_to_id';
    problem := 'the book that is to receive it is about another substance, form, strength or schedule';
  end if;
  if new.transfer_out_id is not null then
    select t.transaction_type, t.transfer_to_id, t.quantity into outgoing
    from public.vet_controlled_substance_transactions t
    where t.organization_id = new.organization_id and t.id = new.transfer_out_id;
    if outgoing.transaction_type <> 'transfer_out' or outgoing.transfer_to_id is distinct from new.register_id then
      about := 'transfer_out_id';
      problem := 'the entry by which it went out names another book as the receiving one';
    elsif outgoing.quantity <> - new.quantity then
      about := 'quantity';
      problem := format('%s went out and %s cannot come in', trim_scale(- outgoing.quantity), trim_scale(new.quantity));
    end if;
  end if;
  if problem is not null then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = about,
      constraint = 'vet_controlled_substance_transactions_agrees',
      message = problem,
      hint = case about
        when 'quantity' then 'Receive what went out, and write what is missing as a theft or loss.'
        else 'Name the rows that this entry is about: the book, the drug, the animal and the order belong together.' end;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_entry_subject() is
  'Holds an entry to what it names: batch, prescription, refill, dose, corrected entry and the other side of a transfer.';
--> statement-breakpoint
create or replace trigger vet_check_entry_2_subject
  before insert on public.vet_controlled_substance_transactions
  for each row execute function public.vet_check_entry_subject();
--> statement-breakpoint
-- The forms and papers that the law asks for, and the second person.
create or replace function public.vet_check_entry_law() returns trigger
language plpgsql
as $function$
declare
  book record;
  form record;
  needed text;
  fitting text;
  on_day date;
  between_registrants boolean;
  witnessed jsonb;
  kind constant text := replace(new.transaction_type, '_', ' ');
begin
  select r.clinic_id, r.dea_schedule, r.substance_normalized into book from public.vet_controlled_substance_registers r
  where r.organization_id = new.organization_id and r.id = new.register_id;
  if not found then
    return new;
  end if;
  -- Each location is a registrant of its own (21 CFR 1301.12): what passes between two of them passes between registrants.
  between_registrants := new.transaction_type in ('receipt', 'return_to_supplier')
    or new.transaction_type = 'transfer_out' and not exists (
      select from public.vet_controlled_substance_registers r
      where r.organization_id = new.organization_id and r.id = new.transfer_to_id and r.clinic_id = new.clinic_id)
    or new.transaction_type = 'transfer_in' and not exists (
      select from public.vet_controlled_substance_transactions t
      where t.organization_id = new.organization_id and t.id = new.transfer_out_id and t.clinic_id = new.clinic_id);
  needed := case
    when between_registrants and book.dea_schedule in ('schedule_i', 'schedule_ii') then '222'
    when new.transaction_type in ('theft', 'loss') then '106'
    when new.transaction_type = 'destruction' then '41'
  end;
  if needed is not null and new.dea_form_id is null then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'dea_form_id',
      constraint = 'vet_controlled_substance_transactions_form_required',
      message = format('a %s of a %s substance names its Form %s', kind, replace(book.dea_schedule, '_', ' '), needed),
      hint = case needed
        when '222' then 'Record the order form in vet_dea_forms (21 CFR 1305.03, 1305.13) and name it.'
        when '106' then 'Start the report in vet_dea_forms and name it: the field office is told within one business day (21 CFR 1301.76(b)). A shortage that is no significant loss is an adjustment.'
        else 'Record the destruction in vet_dea_forms (21 CFR 1304.21(e), 1317.95) and name it.' end;
  end if;
  -- 21 CFR 1304.22(c), 1304.21(d): an invoice is the record of what passes between registrants in schedules III to V.
  if between_registrants and needed is null and new.invoice_number is null then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'invoice_number',
      constraint = 'vet_controlled_substance_transactions_invoice_required',
      message = format('a %s of a %s substance names its invoice', kind, replace(book.dea_schedule, '_', ' ')),
      hint = 'Give the number of the invoice or delivery note, which is kept for two years (21 CFR 1304.04, 1304.22(c)).';
  end if;
  if new.dea_form_id is not null then
    -- Nobody completes the form meanwhile.
    select f.* into form from public.vet_dea_forms f
    where f.organization_id = new.organization_id and f.id = new.dea_form_id
    for share;
    fitting := coalesce(needed, case
      when between_registrants then '222'
      when new.transaction_type in ('waste', 'breakage') then '41' end);
    if form.id is not null and (form.form_kind is distinct from fitting
      or form.clinic_id <> new.clinic_id and new.transaction_type not in ('transfer_in', 'transfer_out'))
    then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'dea_form_id',
        constraint = 'vet_controlled_substance_transactions_form_fits',
        message = case when form.form_kind is distinct from fitting
          then format('a form %s does not belong to a %s', form.form_kind, kind)
          else 'the form is of another location' end,
        hint = 'Name the form that this entry belongs to, of this location, or none.';
    end if;
    if form.status in ('completed', 'void') or form.form_kind = '222' and form.status = 'draft' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'dea_form_id',
        constraint = 'vet_controlled_substance_transactions_form_open',
        message = format('form %s %s is %s and takes no entries', form.form_kind, form.form_number, form.status),
        hint = case form.status when 'draft' then 'Sign and submit the order first.' else 'Name a form that is open.' end;
    end if;
    on_day := public.vet_day_at_clinic(new.organization_id, new.clinic_id, new.occurred_at);
    if form.form_kind = '222' and on_day > form.ordered_on + 60 then
      raise exception using
        errcode = 'VP008', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'occurred_at',
        constraint = 'vet_controlled_substance_transactions_form_sixty_days',
        message = format('the order form of %s was valid for 60 days, until %s', form.ordered_on, form.ordered_on + 60),
        hint = 'Order again on a new Form 222 (21 CFR 1305.13).';
    end if;
    if form.form_kind = '222' and form.id is not null and not exists (
      select from public.vet_dea_form_items i
      where i.organization_id = new.organization_id and i.dea_form_id = form.id
        and lower(btrim(i.substance_name)) = book.substance_normalized)
    then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'dea_form_id',
        constraint = 'vet_controlled_substance_transactions_form_line',
        message = format('no line of Form 222 %s is about the substance of this book', form.form_number),
        hint = 'Name the form that ordered it; substances are written there as on the book.';
    end if;
    -- Two employees see a destruction, and say so on the form (21 CFR 1317.95(d)).
    if new.transaction_type = 'destruction' and form.id is not null and (form.first_witness_id is null
      or form.second_witness_id is null
      or coalesce(new.witnessed_by not in (form.first_witness_id, form.second_witness_id), true))
    then
      raise exception using
        errcode = 'VP010', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'witnessed_by',
        constraint = 'vet_controlled_substance_transactions_two_witnesses',
        message = 'a destruction is seen by the two witnesses that its Form 41 names',
        hint = 'Name both witnesses on the form and one of them here (21 CFR 1317.95(d)).';
    end if;
  end if;
  -- Which other entries need a witness is state law and custom: the setting controlledWitness lists them.
  if new.witnessed_by is null then
    witnessed := coalesce(public.vet_practice_setting(new.organization_id, new.clinic_id, 'controlledWitness'),
      '["waste", "breakage"]');
    if witnessed ? new.transaction_type then
      raise exception using
        errcode = 'VP010', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'witnessed_by',
        constraint = 'vet_controlled_substance_transactions_witness_required',
        message = format('a second person witnesses a %s', kind),
        hint = 'Name who saw it in witnessed_by. Which entries need a witness is the setting controlledWitness.';
    end if;
  elsif public.vet_same_person(new.organization_id, new.performed_by, new.witnessed_by)
    or exists (
      select from public.vet_staff s
        left join public.vet_medication_administration m
          on m.organization_id = s.organization_id and m.id = new.administration_id and m.administered_by = s.id
        left join public.vet_prescription_refills f
          on f.organization_id = s.organization_id and f.id = new.refill_id and f.dispensed_by = s.id
      where s.organization_id = new.organization_id and coalesce(m.id, f.id) is not null
        and (s.user_id = new.witnessed_by or public.vet_same_person(new.organization_id, s.user_id, new.witnessed_by)))
  then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'witnessed_by',
      constraint = 'vet_controlled_substance_transactions_witness_other_person',
      message = 'the witness is the person who did it',
      hint = 'Name another person who saw it.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_entry_law() is
  'Asks for what the law wants with an entry: order form, loss report, record of destruction, invoice and witness.';
--> statement-breakpoint
create or replace trigger vet_check_entry_3_law
  before insert on public.vet_controlled_substance_transactions
  for each row execute function public.vet_check_entry_law();
--> statement-breakpoint
create or replace function public.vet_fill_entry() returns trigger
language plpgsql
as $function$
declare
  newest record;
begin
  if not exists (
    select from public.vet_controlled_substance_registers r
    where r.organization_id = new.organization_id and r.id = new.register_id)
  then
    return new;
  end if;
  select t.entry_number, t.balance_after into newest
  from public.vet_controlled_substance_transactions t
  where t.organization_id = new.organization_id and t.register_id = new.register_id
  order by t.entry_number desc
  limit 1;
  new.entry_number := coalesce(newest.entry_number, 0) + 1;
  new.balance_after := coalesce(newest.balance_after, 0) + new.quantity;
  if new.balance_after < 0 then
    raise exception using
      errcode = 'VP005', schema = 'public', table = 'vet_controlled_substance_registers', column = 'quantity_on_hand',
      constraint = 'vet_controlled_substance_registers_quantity_available',
      message = format('the book shows %s, and %s cannot be taken from it', trim_scale(coalesce(newest.balance_after, 0)),
        trim_scale(- new.quantity)),
      hint = 'Write what came in first. Where more is on the shelf than in the book, count it and write an adjustment.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_entry() is
  'Numbers an entry without a gap and reckons the balance after it, which never falls below zero.';
--> statement-breakpoint
create or replace trigger vet_fill_entry
  before insert on public.vet_controlled_substance_transactions
  for each row execute function public.vet_fill_entry();
--> statement-breakpoint
create or replace function public.vet_keep_register_balance() returns trigger
language plpgsql
as $function$
begin
  update public.vet_controlled_substance_registers r
  set quantity_on_hand = new.balance_after, last_entry_number = new.entry_number
  where r.organization_id = new.organization_id and r.id = new.register_id;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_register_balance() is 'Copies number and balance of the newest entry to its book.';
--> statement-breakpoint
create or replace trigger vet_keep_register_balance
  after insert on public.vet_controlled_substance_transactions
  for each row execute function public.vet_keep_register_balance();
--> statement-breakpoint
revoke execute on function public.vet_check_entry_book(), public.vet_check_entry_subject(), public.vet_check_entry_law(),
  public.vet_fill_entry(), public.vet_keep_register_balance() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-forms.sql
-- Forms to the DEA: a draft is filled in, submitted, and then completed or void. What was submitted stands as it is.
create or replace function public.vet_form_differences(organization_id uuid, form_id uuid)
returns table (substance text, on_form numeric, in_books numeric)
language sql stable
as $function$
  with form as (
    select f.organization_id, f.id, f.form_kind, f.loss_type
    from public.vet_dea_forms f
    where f.organization_id = vet_form_differences.organization_id and f.id = form_id
  ), line as (
    -- Form 222: what arrived of what was ordered. The others: what is gone.
    select lower(btrim(i.substance_name)) as substance,
      sum(case when i.form_kind = '222' then coalesce(i.packages_received, 0) * i.package_size else i.quantity end) as quantity
    from public.vet_dea_form_items i join form f on i.organization_id = f.organization_id and i.dea_form_id = f.id
    group by 1
  ), entry as (
    -- What passes between two locations of the practice is in two books: once out, once in.
    select r.substance_normalized as substance,
      greatest(sum(t.quantity) filter (where t.quantity > 0), - sum(t.quantity) filter (where t.quantity < 0)) as quantity
    from public.vet_controlled_substance_transactions t
      join form f on t.organization_id = f.organization_id and t.dea_form_id = f.id
      join public.vet_controlled_substance_registers r
        on r.organization_id = t.organization_id and r.id = t.register_id
    group by 1
  )
  select substance, coalesce(line.quantity, 0), coalesce(entry.quantity, 0)
  from line full join entry using (substance)
  where coalesce(line.quantity, 0) <> coalesce(entry.quantity, 0)
    -- What was lost on its way was never in a book.
    and not exists (select from form f where f.loss_type in ('lost_in_transit', 'hijacking') and entry.quantity is null)
$function$;
--> statement-breakpoint
comment on function public.vet_form_differences(uuid, uuid) is
  'Substances of which a form to the DEA says another quantity than the entries that name the form.';
--> statement-breakpoint
create or replace function public.vet_check_dea_form() returns trigger
language plpgsql
as $function$
declare
  -- What a submitted form may still get: how it ended, the scan, and notes about it. report_due_on is reckoned after this.
  later constant text[] := '{status,completed_at,voided_at,void_reason,document_url,notes,dea_registration_encrypted,report_due_on,
    updated_at,organization_id}';
  before jsonb;
  after jsonb;
  changed text;
  line record;
begin
  if tg_op = 'DELETE' then
    if old.status <> 'draft' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_dea_forms', constraint = 'vet_dea_forms_submitted',
        message = format('form %s %s is %s and is not removed', old.form_kind, old.form_number, old.status),
        hint = 'Forms are kept for two years at least, void ones too (21 CFR 1304.04, 1305.17).';
    end if;
    return old;
  end if;
  if public.vet_same_person(new.organization_id, new.first_witness_id, new.second_witness_id) then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_dea_forms', column = 'second_witness_id',
      constraint = 'vet_dea_forms_witnesses_other_person',
      message = 'both witnesses are the same person',
      hint = 'Two employees see a destruction (21 CFR 1317.95(d)).';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if old.status <> 'draft' then
    before := to_jsonb(old) - later;
    after := to_jsonb(new) - later;
    if before is distinct from after then
      select a.key into changed from jsonb_each(after) a where a.value is distinct from before -> a.key order by a.key limit 1;
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_dea_forms', column = changed, constraint = 'vet_dea_forms_submitted',
        message = format('form %s %s is %s and is only completed or made void', old.form_kind, old.form_number, old.status),
        hint = 'Make it void with the reason and fill in another one.';
    end if;
  end if;
  if old.status = 'draft' and new.status = 'submitted' then
    select count(*) as lines, max(i.line_number) as last into line from public.vet_dea_form_items i
    where i.organization_id = new.organization_id and i.dea_form_id = new.id;
    if line.lines = 0 or new.form_kind = '222' and line.last <> new.last_line_number then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_dea_forms', column = 'last_line_number',
        constraint = 'vet_dea_forms_lines',
        message = case when line.lines = 0 then 'the form has no lines'
          else format('the last line of the order is %s, the form says %s', line.last, new.last_line_number) end,
        hint = 'Write the lines first, and the number of the last one on a Form 222 (21 CFR 1305.12).';
    end if;
  end if;
  if old.status = 'submitted' and new.status = 'completed' then
    select min(i.line_number) as first into line from public.vet_dea_form_items i
    where i.organization_id = new.organization_id and i.dea_form_id = new.id and i.form_kind = '222' and i.packages_received is null;
    if line.first is not null then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_dea_forms', column = 'status', constraint = 'vet_dea_forms_received',
        message = format('line %s of the order says nothing about what arrived', line.first),
        hint = 'Record packages_received and received_on of every line, 0 for what never came (21 CFR 1305.13(e)).';
    end if;
    select d.* into line from public.vet_form_differences(new.organization_id, new.id) d order by d.substance limit 1;
    if found then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_dea_forms', column = 'status', constraint = 'vet_dea_forms_agrees',
        message = format('of %s the form says %s and the entries that name it %s', line.substance, trim_scale(line.on_form),
          trim_scale(line.in_books)),
        hint = 'Write the entries that are missing and name the form on them, or make the form void and fill in another one.';
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_dea_form() is
  'Lets a form be submitted, and then only be completed, when the books agree with it, or made void.';
--> statement-breakpoint
create or replace trigger vet_check_dea_form
  before insert or update or delete on public.vet_dea_forms
  for each row execute function public.vet_check_dea_form();
--> statement-breakpoint
create or replace function public.vet_check_dea_form_item() returns trigger
language plpgsql
as $function$
declare
  line record;
  form record;
  item record;
begin
  if tg_op = 'DELETE' then line := old; else line := new; end if;
  -- Nobody submits the form meanwhile.
  select f.status, f.form_number, f.clinic_id into form from public.vet_dea_forms f
  where f.organization_id = line.organization_id and f.id = line.dea_form_id
  for share;
  if form.status <> 'draft' and (tg_op <> 'UPDATE' or form.status <> 'submitted'
    or (to_jsonb(old) - '{packages_received,received_on,updated_at,organization_id}'::text[])
      is distinct from (to_jsonb(new) - '{packages_received,received_on,updated_at,organization_id}'::text[]))
    -- Writing the same again changes nothing.
    and not (tg_op = 'UPDATE' and (to_jsonb(old) - 'updated_at') = (to_jsonb(new) - 'updated_at'))
  then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_dea_form_items', column = 'dea_form_id',
      constraint = 'vet_dea_form_items_submitted',
      message = format('form %s %s is %s: its lines no longer change', line.form_kind, form.form_number, form.status),
      hint = 'Record what arrived in packages_received and received_on; for anything else make the form void and fill in another one.';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.inventory_item_id is not null then
    select i.clinic_id, i.dea_schedule into item from public.vet_inventory_items i
    where i.organization_id = new.organization_id and i.id = new.inventory_item_id;
    if item.clinic_id <> form.clinic_id or tg_op = 'INSERT' and item.dea_schedule <> new.dea_schedule then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_dea_form_items', column = 'inventory_item_id',
        constraint = 'vet_dea_form_items_item_agrees',
        message = case when item.clinic_id <> form.clinic_id then 'the item of stock is at another location than the form'
          else format('the item of stock is %s, the line %s', replace(item.dea_schedule, '_', ' '),
            replace(new.dea_schedule, '_', ' ')) end,
        hint = 'Name the item of this location and schedule.';
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_dea_form_item() is
  'Keeps the lines of a submitted form, except what arrived of an order, and holds a line to its item of stock.';
--> statement-breakpoint
create or replace trigger vet_check_dea_form_item
  before insert or update or delete on public.vet_dea_form_items
  for each row execute function public.vet_check_dea_form_item();
--> statement-breakpoint
revoke execute on function public.vet_form_differences(uuid, uuid), public.vet_check_dea_form(),
  public.vet_check_dea_form_item() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_form_differences(uuid, uuid) to %I', role_name);
    end if;
  end loop;
end
$grants$;
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-movements.sql
-- Stock of a controlled item never moves without an entry in a book. Asked at commit, when movement and entry are both
-- written; an entry accounts for one movement, by unique key.
create or replace function public.vet_is_controlled_item(organization_id uuid, item_id uuid) returns boolean
language sql stable
as $function$
  -- An item that cannot be seen is asked about all the same.
  select coalesce((
    select i.is_controlled from public.vet_inventory_items i
    where i.organization_id = vet_is_controlled_item.organization_id and i.id = item_id), true)
$function$;
--> statement-breakpoint
comment on function public.vet_is_controlled_item(uuid, uuid) is 'Whether an item of stock is a controlled substance.';
--> statement-breakpoint
create or replace function public.vet_check_controlled_movement() returns trigger
language plpgsql
as $function$
begin
  if not exists (
    select from public.vet_controlled_substance_transactions t
    where t.organization_id = new.organization_id and t.inventory_transaction_id = new.id and t.quantity = new.quantity)
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_inventory_transactions', column = 'item_id',
      constraint = 'vet_inventory_transactions_register_entry',
      message = format('a controlled item moved (%s, %s) without an entry in its book', replace(new.transaction_type, '_', ' '),
        trim_scale(new.quantity)),
      hint = 'Write the entry of the same quantity in vet_controlled_substance_transactions in the same transaction (21 CFR 1304.22(c)).';
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_controlled_movement() is
  'At commit: a movement of a controlled item has its entry in a book of controlled substances.';
--> statement-breakpoint
drop trigger if exists vet_inventory_transactions_register_entry on public.vet_inventory_transactions;
--> statement-breakpoint
-- The condition is asked at once, and keeps other movements out of the queue for the commit.
create constraint trigger vet_inventory_transactions_register_entry
  after insert on public.vet_inventory_transactions
  deferrable initially deferred
  for each row when (public.vet_is_controlled_item(new.organization_id, new.item_id))
  execute function public.vet_check_controlled_movement();
--> statement-breakpoint
revoke execute on function public.vet_check_controlled_movement(), public.vet_is_controlled_item(uuid, uuid) from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_is_controlled_item(uuid, uuid) to %I', role_name);
    end if;
  end loop;
  -- New partitions get the trigger from their parent, in the owner's name.
  if public.vet_role_exists('vet_owner') then
    grant execute on function public.vet_check_controlled_movement() to vet_owner;
  end if;
end
$grants$;
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-registers.sql
-- The books of controlled substances. What a book is about never changes once something is written in it: a change of
-- schedule, like a full book, closes it and opens another one.
create or replace function public.vet_same_person(organization_id uuid, one_user uuid, other_user uuid) returns boolean
language sql stable
as $function$
  -- A person may have a login as an employee and another one as a veterinarian.
  with person as (
    select u.login, coalesce(
      (select s.id from public.vet_staff s
       where s.organization_id = vet_same_person.organization_id and s.user_id = u.login),
      (select coalesce(v.staff_id, v.id) from public.vet_veterinarians v
       where v.organization_id = vet_same_person.organization_id and v.user_id = u.login),
      u.login) as id
    from (values (one_user), (other_user)) u (login)
    where u.login is not null
  )
  select count(*) = 2 and count(distinct person.id) = 1 from person
$function$;
--> statement-breakpoint
comment on function public.vet_same_person(uuid, uuid, uuid) is
  'Whether two logins belong to one person, as an employee, a veterinarian or both.';
--> statement-breakpoint
create or replace function public.vet_check_register() returns trigger
language plpgsql
as $function$
declare
  item record;
begin
  if tg_op = 'UPDATE' then
    if old.status = 'closed' and new.status <> 'closed' then
      raise exception using
        errcode = 'VP001', schema = 'public', table = 'vet_controlled_substance_registers', column = 'status',
        constraint = 'vet_controlled_substance_registers_status_transition',
        message = 'a book that is closed cannot become open: closed is final',
        hint = 'Open another book and carry the balance forward as its opening entry.';
    end if;
    if old.last_entry_number > 0 and (old.clinic_id, old.storage_normalized, old.substance_normalized, old.medication_id,
        old.inventory_item_id, old.dea_schedule, old.form_normalized, old.strength_normalized, old.unit, old.registrant_id)
      is distinct from (new.clinic_id, lower(btrim(new.storage_location)), lower(btrim(new.substance_name)), new.medication_id,
        new.inventory_item_id, new.dea_schedule, lower(btrim(new.dosage_form)), lower(btrim(new.strength)), new.unit,
        new.registrant_id)
    then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_registers', column = 'substance_name',
        constraint = 'vet_controlled_substance_registers_written',
        message = format('this book has %s entries: what it is about no longer changes', old.last_entry_number),
        hint = 'Close it and open another book (21 CFR 1304.21, 1304.22).';
    end if;
  end if;
  if new.inventory_item_id is null or new.status = 'closed' then
    return new;
  end if;
  select i.clinic_id, i.medication_id, i.dea_schedule, i.unit into item from public.vet_inventory_items i
  where i.organization_id = new.organization_id and i.id = new.inventory_item_id;
  if found and (item.clinic_id <> new.clinic_id or item.medication_id <> new.medication_id
    or item.dea_schedule <> new.dea_schedule or item.unit <> lower(btrim(new.unit)))
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_registers', column = 'inventory_item_id',
      constraint = 'vet_controlled_substance_registers_item_agrees',
      message = case
        when item.clinic_id <> new.clinic_id then 'the item of stock is at another location than the book'
        when item.medication_id <> new.medication_id then 'the item of stock is another drug than the book'
        when item.dea_schedule <> new.dea_schedule then format('the item of stock is %s, the book %s',
          replace(item.dea_schedule, '_', ' '), replace(new.dea_schedule, '_', ' '))
        else format('the item of stock is counted in %s, the book in %s', item.unit, new.unit) end,
      hint = 'Name the item of this location, drug, schedule and unit (21 CFR 1304.21(b)).';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_register() is
  'Holds a book to the item of stock it is about, and keeps what it is about once something is written in it.';
--> statement-breakpoint
-- vet_check_register comes after vet_check_drug_schedule, which judges the schedule by law.
create or replace trigger vet_check_drug_schedule
  before insert on public.vet_controlled_substance_registers
  for each row when (new.medication_id is not null)
  execute function public.vet_check_drug_schedule('opened_on');
--> statement-breakpoint
create or replace trigger vet_check_register
  before insert or update on public.vet_controlled_substance_registers
  for each row execute function public.vet_check_register();
--> statement-breakpoint
revoke execute on function public.vet_same_person(uuid, uuid, uuid), public.vet_check_register() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_same_person(uuid, uuid, uuid) to %I', role_name);
    end if;
  end loop;
end
$grants$;
--> statement-breakpoint
-- source: sql/after-tables/triggers/controlled-report.sql
-- What does not agree, and what is due: one row each. Reads under the caller's own rights.
create or replace function public.vet_controlled_discrepancies(
  organization_id uuid,
  clinic_id uuid default null,
  on_day date default current_date
) returns table (
  kind text, clinic uuid, register_id uuid, subject_table text, subject_id uuid, expected numeric, actual numeric, due_on date,
  detail text
)
language sql stable
as $function$
  with book as (
    select r.* from public.vet_controlled_substance_registers r
    where r.organization_id = $1 and r.clinic_id = coalesce($2, r.clinic_id)
  ), entry as (
    select t.*, b.substance_name, b.inventory_item_id
    from public.vet_controlled_substance_transactions t
      join book b on b.organization_id = t.organization_id and b.id = t.register_id
  )
  -- Books and shelves.
  select 'stock_differs', i.clinic_id, min(b.id::text)::uuid, 'vet_inventory_items', i.id, sum(b.quantity_on_hand),
    i.quantity_on_hand, null::date,
    format('%s: the books show %s, the stock %s', i.name, trim_scale(sum(b.quantity_on_hand)), trim_scale(i.quantity_on_hand))
  from book b
    join public.vet_inventory_items i on i.organization_id = b.organization_id and i.id = b.inventory_item_id
  where b.status = 'open'
  group by i.organization_id, i.id, i.clinic_id, i.name, i.quantity_on_hand
  having sum(b.quantity_on_hand) <> i.quantity_on_hand
  union all
  select 'item_without_book', i.clinic_id, null, 'vet_inventory_items', i.id, null, i.quantity_on_hand, null,
    format('%s is a controlled item in stock and has no open book', i.name)
  from public.vet_inventory_items i
  where i.organization_id = $1 and i.clinic_id = coalesce($2, i.clinic_id) and i.is_controlled and i.quantity_on_hand > 0
    and not exists (
      select from book b where b.organization_id = i.organization_id and b.inventory_item_id = i.id and b.status = 'open')
  union all
  select 'balance_differs', b.clinic_id, b.id, 'vet_controlled_substance_registers', b.id, sum(e.quantity), b.quantity_on_hand, null,
    format('%s: the entries add up to %s, the book shows %s', b.substance_name, trim_scale(sum(e.quantity)),
      trim_scale(b.quantity_on_hand))
  from book b join entry e on e.organization_id = b.organization_id and e.register_id = b.id
  group by b.organization_id, b.id, b.clinic_id, b.substance_name, b.quantity_on_hand
  having sum(e.quantity) <> b.quantity_on_hand
  union all
  -- A full book and the one that follows it.
  select 'not_carried_forward', o.clinic_id, b.id, 'vet_controlled_substance_registers', o.id, o.quantity_on_hand,
    coalesce(e.quantity, 0), null,
    format('%s: the closed book ended with %s, the next one opened with %s', o.substance_name, trim_scale(o.quantity_on_hand),
      trim_scale(coalesce(e.quantity, 0)))
  from book o
    left join lateral (
      select n.organization_id, n.id from book n
      where n.clinic_id = o.clinic_id and n.substance_normalized = o.substance_normalized
        and n.form_normalized = o.form_normalized and n.strength_normalized = o.strength_normalized
        and n.storage_normalized = o.storage_normalized and n.id <> o.id and n.created_at >= o.created_at
      order by n.created_at, n.id limit 1) b on true
    left join entry e on e.organization_id = b.organization_id and e.register_id = b.id and e.entry_number = 1
      and e.transaction_type = 'opening'
  where o.status = 'closed' and o.quantity_on_hand <> coalesce(e.quantity, 0)
  union all
  -- Counts.
  select 'count_differs', c.clinic_id, l.register_id, 'vet_controlled_substance_inventories', c.id, l.book_quantity,
    l.book_quantity + l.discrepancy, null,
    format('%s: the count of %s found %s, the book showed %s, and no entry settles it', l.substance_name, c.taken_on,
      trim_scale(l.book_quantity + l.discrepancy), trim_scale(l.book_quantity))
  from public.vet_controlled_substance_inventories c
    join lateral (
      select i.register_id, min(i.substance_name) as substance_name, min(i.book_quantity) as book_quantity,
        min(i.discrepancy) as discrepancy
      from public.vet_controlled_substance_inventory_items i
      where i.organization_id = c.organization_id and i.inventory_id = c.id
      group by i.register_id
      having min(i.discrepancy) <> 0 and count(i.settled_by_id) = 0) l on true
  where c.organization_id = $1 and c.clinic_id = coalesce($2, c.clinic_id) and c.status = 'completed'
  union all
  -- 21 CFR 1304.11(b), (c): a first inventory, and then one within every two years.
  select 'count_overdue', k.id, null, 'vet_clinics', k.id, null, null, last.next_due_on,
    case when last.next_due_on is null then format('%s keeps controlled substances and never took an inventory', k.name)
      else format('%s: the biennial inventory was due on %s', k.name, last.next_due_on) end
  from public.vet_clinics k
    left join lateral (
      select max(c.next_due_on) as next_due_on from public.vet_controlled_substance_inventories c
      where c.organization_id = k.organization_id and c.clinic_id = k.id and c.status = 'completed') last on true
  where k.organization_id = $1 and k.id = coalesce($2, k.id) and coalesce(last.next_due_on < $3, true)
    and exists (select from book b where b.clinic_id = k.id and b.status = 'open')
  union all
  -- What was dispensed, filled and given, and the books.
  select 'dispensed_without_entry', f.clinic_id, null, 'vet_prescription_refills', f.id, f.quantity_dispensed,
    coalesce(w.quantity, 0), null,
    format('refill %s of prescription %s: %s were dispensed, the books show %s', f.refill_number, p.prescription_number,
      trim_scale(f.quantity_dispensed), trim_scale(coalesce(w.quantity, 0)))
  from public.vet_prescription_refills f
    join public.vet_prescriptions p on p.organization_id = f.organization_id and p.id = f.prescription_id
    left join lateral (
      select - sum(t.quantity) as quantity from public.vet_controlled_substance_transactions t
      where t.organization_id = f.organization_id and t.refill_id = f.id) w on true
  where f.organization_id = $1 and f.clinic_id = coalesce($2, f.clinic_id) and f.status = 'dispensed' and p.is_controlled
    and p.transmission_method = 'in_house' and coalesce(w.quantity, 0) <> f.quantity_dispensed
  union all
  select 'dispensed_without_entry', p.clinic_id, null, 'vet_prescriptions', p.id, p.first_dispensed_quantity,
    coalesce(w.quantity, 0), null,
    format('prescription %s: %s were dispensed, the books show %s', p.prescription_number,
      trim_scale(p.first_dispensed_quantity), trim_scale(coalesce(w.quantity, 0)))
  from public.vet_prescriptions p
    left join lateral (
      select - sum(t.quantity) as quantity from public.vet_controlled_substance_transactions t
      where t.organization_id = p.organization_id and t.prescription_id = p.id and t.refill_id is null
        and t.transaction_type = 'dispense') w on true
  where p.organization_id = $1 and p.clinic_id = coalesce($2, p.clinic_id) and p.is_controlled
    and p.transmission_method = 'in_house' and p.first_dispensed_on is not null
    and coalesce(w.quantity, 0) <> p.first_dispensed_quantity
  union all
  select 'dose_without_entry', m.clinic_id, null, 'vet_medication_administration', m.id, m.dose, null, null,
    format('%s was given on %s and no entry accounts for it', m.medication_name, m.administered_at::date)
  from public.vet_medication_administration m
  where m.organization_id = $1 and m.clinic_id = coalesce($2, m.clinic_id) and m.status = 'given'
    and m.dea_schedule <> 'unscheduled' and not m.is_client_supplied
    and not exists (
      select from public.vet_controlled_substance_transactions t
      where t.organization_id = m.organization_id and t.administration_id = m.id and t.transaction_type = 'administer')
  union all
  select 'entry_without_witness', e.clinic_id, e.register_id, 'vet_controlled_substance_transactions', e.id, null, e.quantity, null,
    format('%s: nobody witnessed entry %s, a %s', e.substance_name, e.entry_number, replace(e.transaction_type, '_', ' '))
  from entry e
  where e.witnessed_by is null and e.transaction_type in ('waste', 'breakage', 'destruction', 'theft', 'loss', 'adjustment_out')
  union all
  select 'transfer_not_received', e.clinic_id, e.register_id, 'vet_controlled_substance_transactions', e.id, - e.quantity, null, null,
    format('%s: entry %s went to another book on %s and was not received there', e.substance_name, e.entry_number,
      e.occurred_at::date)
  from entry e
  where e.transfer_to_id is not null and not exists (
    select from public.vet_controlled_substance_transactions t
    where t.organization_id = e.organization_id and t.transfer_out_id = e.id)
  union all
  -- Forms.
  select 'form_differs', f.clinic_id, null, 'vet_dea_forms', f.id, d.on_form, d.in_books, null,
    format('Form %s %s says %s of %s, the entries that name it %s', f.form_kind, f.form_number, trim_scale(d.on_form), d.substance,
      trim_scale(d.in_books))
  from public.vet_dea_forms f, lateral public.vet_form_differences(f.organization_id, f.id) d
  where f.organization_id = $1 and f.clinic_id = coalesce($2, f.clinic_id) and f.status = 'submitted'
    -- Of an order, more arrived than the form says: what is on its way is no difference.
    and (f.form_kind <> '222' or d.in_books > d.on_form)
  union all
  -- 21 CFR 1301.76(b): Form 106 within 45 days, and the field office within one business day, of the discovery.
  select 'report_overdue', f.clinic_id, null, 'vet_dea_forms', f.id, null, null, f.report_due_on,
    format('Form 106 %s was due on %s', f.form_number, f.report_due_on)
  from public.vet_dea_forms f
  where f.organization_id = $1 and f.clinic_id = coalesce($2, f.clinic_id) and f.status = 'draft' and f.report_due_on < $3
  union all
  select 'field_office_not_told', f.clinic_id, null, 'vet_dea_forms', f.id, null, null, due.on_day,
    format('the DEA field office was to be told of the loss of %s by %s', f.discovered_on, due.on_day)
  from public.vet_dea_forms f, lateral (
    select f.discovered_on + case extract(isodow from f.discovered_on) when 5 then 3 when 6 then 2 else 1 end as on_day) due
  where f.organization_id = $1 and f.clinic_id = coalesce($2, f.clinic_id) and f.form_kind = '106' and f.status <> 'void'
    and coalesce(f.field_office_notified_on, $3) > due.on_day
  union all
  -- 21 CFR 1305.13: an order is filled within 60 days.
  select 'order_expired', f.clinic_id, null, 'vet_dea_forms', f.id, null, null, f.ordered_on + 60,
    format('Form 222 %s was valid until %s and is not completed', f.form_number, f.ordered_on + 60)
  from public.vet_dea_forms f
  where f.organization_id = $1 and f.clinic_id = coalesce($2, f.clinic_id) and f.form_kind = '222' and f.status = 'submitted'
    and f.ordered_on + 60 < $3
  union all
  -- 21 CFR 1304.11(d): a drug that was put in another schedule is counted on that day and goes on in another book.
  select 'schedule_changed', b.clinic_id, b.id, 'vet_controlled_substance_registers', b.id, null, null, null,
    format('%s is %s today, its open book %s', b.substance_name, replace(law.schedule, '_', ' '), replace(b.dea_schedule, '_', ' '))
  from book b, lateral (
    select public.vet_schedule_of(b.medication_id, public.vet_clinic_jurisdiction(b.organization_id, b.clinic_id), $3) as schedule) law
  where b.status = 'open' and law.schedule collate "C" < b.dea_schedule
$function$;
--> statement-breakpoint
comment on function public.vet_controlled_discrepancies(uuid, uuid, date) is
  'Everything about controlled substances that does not agree or is due on a day: books, stock, counts, dispensing, doses, witnesses, transfers, forms, schedules. One row each, for one location or all.';
--> statement-breakpoint
revoke execute on function public.vet_controlled_discrepancies(uuid, uuid, date) from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_controlled_discrepancies(uuid, uuid, date) to %I', role_name);
    end if;
  end loop;
end
$grants$;
--> statement-breakpoint
-- source: sql/after-tables/triggers/herd-batch_use.sql
-- A group is treated from a batch that may be used.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, started_at
  on public.vet_group_treatments
  for each row when (new.inventory_batch_id is not null and new.status <> 'cancelled')
  execute function public.vet_check_batch_use('vet_group_treatments', 'started_at');
--> statement-breakpoint
-- source: sql/after-tables/triggers/herd-directives.sql
-- A feed directive that was issued stands as it is: a mistake is corrected by another directive, or it is revoked. It is
-- issued within a veterinarian-client-patient relationship of 21 CFR 530.3(i) (558.6(b)(1)), whose animals it is about.
create or replace function public.vet_check_feed_directive() returns trigger
language plpgsql
as $function$
declare
  -- What follows the signature: sending, filling, filing and the end.
  later constant text[] := '{status,document_url,document_sha256,distributor_name,distributor_address,transmission_method,
    sent_to_distributor_at,sent_to_client_at,refills_used,ended_at,ended_by,end_reason,notes,updated_at,organization_id}';
  before jsonb;
  after jsonb;
  changed text;
begin
  if tg_op = 'DELETE' then
    if old.status <> 'draft' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_veterinary_feed_directives',
        constraint = 'vet_veterinary_feed_directives_issued',
        message = format('feed directive %s was issued on %s and is not removed', old.directive_number, old.issued_on),
        hint = 'Revoke it. It is kept for two years (21 CFR 558.6(a)(4)).';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and old.status <> 'draft' then
    before := to_jsonb(old) - later;
    after := to_jsonb(new) - later;
    if before is distinct from after then
      select a.key into changed from jsonb_each(after) a where a.value is distinct from before -> a.key order by a.key limit 1;
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_veterinary_feed_directives', column = changed,
        constraint = 'vet_veterinary_feed_directives_issued',
        message = format('feed directive %s was issued on %s: its %s is not rewritten', old.directive_number, old.issued_on,
          replace(changed, '_', ' ')),
        hint = 'Issue a directive that names this one in corrects_directive_id, or revoke it (21 CFR 558.6).';
    end if;
    return new;
  end if;
  if new.group_id is not null and exists (
    select from public.vet_animal_groups g
    where g.organization_id = new.organization_id and g.id = new.group_id
      and (g.client_id, g.species_id) is distinct from (new.client_id, new.species_id))
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_veterinary_feed_directives', column = 'group_id',
      constraint = 'vet_veterinary_feed_directives_group_same_client',
      message = 'the group is of another client or another species',
      hint = 'Name a group of this client and species, or none (21 CFR 558.6(b)(3)).';
  end if;
  if new.status <> 'draft'
    and exists (select from public.vet_clients c where c.organization_id = new.organization_id and c.id = new.client_id)
  then
    new.vcpr_id := public.vet_require_vcpr('vet_veterinary_feed_directives', new.vcpr_id, new.organization_id, new.client_id,
      null, new.veterinarian_id, coalesce(new.issued_on, current_date), true);
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_feed_directive() is
  'Lets a feed directive be issued within a valid relationship, and then only be corrected by another one or revoked.';
--> statement-breakpoint
create or replace trigger vet_check_feed_directive
  before insert or update or delete on public.vet_veterinary_feed_directives
  for each row execute function public.vet_check_feed_directive();
--> statement-breakpoint
-- The replacement is in force from the moment it is issued: from then on the old one is not.
create or replace function public.vet_check_feed_correction() returns trigger
language plpgsql
as $function$
begin
  if exists (
    select from public.vet_veterinary_feed_directives d
    where d.organization_id = new.organization_id and d.id = new.corrects_directive_id and d.status = 'issued')
  then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_veterinary_feed_directives', column = 'corrects_directive_id',
      constraint = 'vet_veterinary_feed_directives_corrected_ended',
      message = 'the directive that this one corrects is still in force',
      hint = 'Set its status to corrected, with who ended it and why, in the same transaction.';
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_feed_correction() is
  'At commit: a directive that was corrected by another one is no longer in force.';
--> statement-breakpoint
drop trigger if exists vet_veterinary_feed_directives_corrected_ended on public.vet_veterinary_feed_directives;
--> statement-breakpoint
create constraint trigger vet_veterinary_feed_directives_corrected_ended
  after insert or update of status, corrects_directive_id on public.vet_veterinary_feed_directives
  deferrable initially deferred
  for each row when (new.status = 'issued' and new.corrects_directive_id is not null)
  execute function public.vet_check_feed_correction();
--> statement-breakpoint
create or replace function public.vet_check_group_treatment() returns trigger
language plpgsql
as $function$
declare
  herd record;
  on_day date;
  is_controlled boolean;
begin
  select g.client_id, g.species_id into herd from public.vet_animal_groups g
  where g.organization_id = new.organization_id and g.id = new.group_id;
  -- Unknown, or of another practice: the key or row-level security refuses it.
  if not found then
    return new;
  end if;
  if herd.species_id <> new.species_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_group_treatments', column = 'species_id',
      constraint = 'vet_group_treatments_species_of_group',
      message = 'the group is of another species',
      hint = 'Record the species of the group (21 CFR 530.5(a)(3)).';
  end if;
  on_day := public.vet_day_at_clinic(new.organization_id, new.clinic_id, new.started_at);
  is_controlled := coalesce(public.vet_schedule_of(
    new.medication_id, coalesce(public.vet_clinic_jurisdiction(new.organization_id, new.clinic_id), 'US'), on_day),
    'unscheduled') <> 'unscheduled';
  if new.is_extra_label or is_controlled or new.vcpr_id is not null then
    new.vcpr_id := public.vet_require_vcpr('vet_group_treatments', new.vcpr_id, new.organization_id, herd.client_id, null,
      new.ordered_by, on_day, new.is_extra_label);
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_group_treatment() is
  'Holds the treatment of a group to its species, and extra-label use and controlled drugs to a valid relationship.';
--> statement-breakpoint
create or replace trigger vet_check_vcpr_insert
  before insert on public.vet_group_treatments
  for each row when (new.status <> 'cancelled')
  execute function public.vet_check_group_treatment();
--> statement-breakpoint
create or replace trigger vet_check_vcpr_update
  before update on public.vet_group_treatments
  for each row when (new.status <> 'cancelled'
    and (old.is_extra_label, old.vcpr_id, old.medication_id, old.ordered_by, old.started_at, old.group_id, old.species_id)
      is distinct from
      (new.is_extra_label, new.vcpr_id, new.medication_id, new.ordered_by, new.started_at, new.group_id, new.species_id))
  execute function public.vet_check_group_treatment();
--> statement-breakpoint
create or replace trigger vet_check_extra_label
  before insert or update of is_extra_label, is_food_animal, medication_id, route on public.vet_group_treatments
  for each row when (new.is_extra_label and new.medication_id is not null)
  execute function public.vet_check_extra_label();
--> statement-breakpoint
revoke execute on function public.vet_check_feed_directive(), public.vet_check_feed_correction(),
  public.vet_check_group_treatment() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/herd-withdrawals.sql
-- A withdrawal period is at least what the order or treatment it follows from says, about the same animals, and it never
-- becomes shorter: a further treatment makes another row and supersedes this one (21 CFR 530.20(a)(2), 530.5(a)(7)).
create or replace function public.vet_check_withdrawal() returns trigger
language plpgsql
as $function$
declare
  source record;
  least_hours integer;
begin
  if tg_op = 'UPDATE' then
    if old.status <> new.status and old.status <> 'active' then
      raise exception using
        errcode = 'VP001', schema = 'public', table = 'vet_withdrawal_records', column = 'status',
        constraint = 'vet_withdrawal_records_status_transition',
        message = format('a withdrawal period that is %s cannot become %s: %s is final', old.status, new.status, old.status),
        hint = 'Record another period.';
    end if;
    if (old.group_id, old.food, old.prescription_id, old.treatment_id, old.medication_administration_id,
        old.group_treatment_id, old.feed_directive_id)
      is distinct from (new.group_id, new.food, new.prescription_id, new.treatment_id, new.medication_administration_id,
        new.group_treatment_id, new.feed_directive_id)
      or old.patient_id is distinct from new.patient_id and pg_catalog.pg_trigger_depth() = 1
      or new.last_treated_at + make_interval(hours => new.withdrawal_hours)
        < old.last_treated_at + make_interval(hours => old.withdrawal_hours)
    then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_withdrawal_records', column = 'withdrawal_hours',
        constraint = 'vet_withdrawal_records_kept',
        message = 'a withdrawal period is neither shortened nor moved to other animals, another food or another treatment',
        hint = 'Cancel it with the reason, or record another one and set this one to superseded.';
    end if;
  end if;
  select s.* into source from (
    select p.patient_id, null::uuid as group_id, p.withdrawal_meat_days, p.withdrawal_milk_hours, p.withdrawal_egg_days
    from public.vet_prescriptions p where p.organization_id = new.organization_id and p.id = new.prescription_id
    union all
    select t.patient_id, null, t.withdrawal_meat_days, t.withdrawal_milk_hours, t.withdrawal_egg_days
    from public.vet_treatments t where t.organization_id = new.organization_id and t.id = new.treatment_id
    union all
    select m.patient_id, null, null, null, null
    from public.vet_medication_administration m
    where m.organization_id = new.organization_id and m.id = new.medication_administration_id
    union all
    select null, g.group_id, g.withdrawal_meat_days, g.withdrawal_milk_hours, g.withdrawal_egg_days
    from public.vet_group_treatments g where g.organization_id = new.organization_id and g.id = new.group_treatment_id
    union all
    select null, coalesce(d.group_id, new.group_id), d.withdrawal_days, null, null
    from public.vet_veterinary_feed_directives d
    where d.organization_id = new.organization_id and d.id = new.feed_directive_id
  ) s;
  if not found then
    return new;
  end if;
  if tg_op = 'INSERT' and (source.patient_id, source.group_id) is distinct from (new.patient_id, new.group_id) then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_withdrawal_records',
      column = case when new.patient_id is null then 'group_id' else 'patient_id' end,
      constraint = 'vet_withdrawal_records_same_subject',
      message = 'the order or treatment it follows from is for other animals',
      hint = 'Name the animal or the group that was treated.';
  end if;
  least_hours := case new.food when 'meat' then source.withdrawal_meat_days * 24
    when 'milk' then source.withdrawal_milk_hours when 'eggs' then source.withdrawal_egg_days * 24 end;
  if new.withdrawal_hours < least_hours then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_withdrawal_records', column = 'withdrawal_hours',
      constraint = 'vet_withdrawal_records_as_ordered',
      message = format('%s must be withheld for %s hours as ordered, not for %s', new.food, least_hours, new.withdrawal_hours),
      hint = 'Record at least the period that the veterinarian set (21 CFR 530.20(a)(2)).';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_withdrawal() is
  'Holds a withdrawal period to what was ordered for these animals, and keeps it from being shortened.';
--> statement-breakpoint
create or replace trigger vet_check_withdrawal
  before insert or update on public.vet_withdrawal_records
  for each row execute function public.vet_check_withdrawal();
--> statement-breakpoint
revoke execute on function public.vet_check_withdrawal() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/safety-recalls.sql
-- Recalls are shared by all practices and read-only to them; each practice looks for its own batches that they name.
create or replace function public.vet_match_recalls(organization_id uuid)
returns table (recall_id uuid, recall_number varchar, clinic_id uuid, item_id uuid, batch_id uuid, lot_number varchar)
language sql stable
as $function$
  select r.id, r.recall_number, i.clinic_id, i.id, b.id, b.lot_number
  from public.vet_drug_recalls r
    cross join lateral (
      select coalesce(array_agg(upper(regexp_replace(lot, '[^0-9A-Za-z]', '', 'g'))), '{}') as lots
      from unnest(r.affected_lot_numbers) lot
    ) affected
    cross join lateral (
      select coalesce(array_agg(upper(regexp_replace(ndc, '[^0-9A-Za-z]', '', 'g'))), '{}') as ndcs
      from unnest(r.ndc_numbers) ndc
    ) product
    join public.vet_inventory_items i on i.organization_id = vet_match_recalls.organization_id
    join public.vet_inventory_batches b on b.organization_id = i.organization_id and b.item_id = i.id
  where
    -- A recall that is over still speaks of the lots it names, and no longer of every lot.
    (r.status in ('pending', 'active') or cardinality(affected.lots) > 0)
    and (cardinality(affected.lots) = 0 or b.lot_number_normalized = any (affected.lots))
    and case
      when cardinality(product.ndcs) > 0 and i.ndc_normalized is not null then i.ndc_normalized = any (product.ndcs)
      -- Without codes to compare: the same drug, of that manufacturer where it says which.
      when i.medication_id = r.medication_id then
        b.manufacturer is null or cardinality(affected.lots) > 0 or lower(btrim(b.manufacturer)) = lower(btrim(r.manufacturer))
      else cardinality(affected.lots) > 0 and lower(btrim(b.manufacturer)) = lower(btrim(r.manufacturer))
    end
$function$;
--> statement-breakpoint
comment on function public.vet_match_recalls(uuid) is
  'Batches of a practice that recalls name, by lot and NDC; where codes are missing, by drug and manufacturer.';
--> statement-breakpoint
create or replace function public.vet_apply_recalls(organization_id uuid)
returns table (
  recall_id uuid, recall_number varchar, clinic_id uuid, item_id uuid, batch_id uuid, lot_number varchar,
  quantity_remaining numeric
)
language plpgsql
as $function$
declare
  matched record;
begin
  -- Items before batches, as whoever dispenses from them does.
  perform public.vet_lock_stock(vet_apply_recalls.organization_id, array(
    select m.item_id from public.vet_match_recalls(vet_apply_recalls.organization_id) m
  ));
  for matched in
    select distinct on (m.batch_id) m.recall_id, m.recall_number, m.clinic_id, m.item_id, m.batch_id, r.recall_reason
    from public.vet_match_recalls(vet_apply_recalls.organization_id) m
      join public.vet_drug_recalls r on r.id = m.recall_id
    order by m.batch_id, r.recall_initiated_date, m.recall_id
  loop
    update public.vet_inventory_batches b
    set status = 'recalled', status_reason = format('recall %s: %s', matched.recall_number, matched.recall_reason)
    where b.organization_id = vet_apply_recalls.organization_id and b.id = matched.batch_id and b.status <> 'recalled'
      -- Whoever looked at a recall and put the batch back into use is not overruled every day.
      and not starts_with(coalesce(b.status_reason, ''), format('cleared of recall %s:', matched.recall_number))
    returning b.lot_number, b.quantity_remaining into lot_number, quantity_remaining;
    if found then
      recall_id := matched.recall_id;
      recall_number := matched.recall_number;
      clinic_id := matched.clinic_id;
      item_id := matched.item_id;
      batch_id := matched.batch_id;
      return next;
    end if;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_apply_recalls(uuid) is
  'Takes the batches that recalls name out of use, with the number of the recall as reason, and returns those it took.';
--> statement-breakpoint
revoke execute on function public.vet_match_recalls(uuid), public.vet_apply_recalls(uuid) from public;
--> statement-breakpoint
do $recalls$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance'] loop
    if public.vet_role_exists(role_name) then
      execute format(
        'grant execute on function public.vet_match_recalls(uuid), public.vet_apply_recalls(uuid) to %I', role_name
      );
    end if;
  end loop;
  if public.vet_role_exists('vet_readonly') then
    grant execute on function public.vet_match_recalls(uuid) to vet_readonly;
  end if;
end
$recalls$;
