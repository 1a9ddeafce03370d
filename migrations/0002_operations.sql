-- vet-plan: phase operations
-- source: src/schema
CREATE TABLE "vet_kennels" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"room_id" uuid,
	"kennel_number" varchar(50) NOT NULL,
	"kennel_type" text NOT NULL,
	"ward" text DEFAULT 'boarding' NOT NULL,
	"species_id" uuid,
	"min_weight_kg" numeric(8, 3),
	"max_weight_kg" numeric(8, 3),
	"length_cm" integer,
	"width_cm" integer,
	"height_cm" integer,
	"max_occupants" smallint DEFAULT 1 NOT NULL,
	"has_outdoor_access" boolean DEFAULT false NOT NULL,
	"has_oxygen" boolean DEFAULT false NOT NULL,
	"has_heating" boolean DEFAULT false NOT NULL,
	"has_camera" boolean DEFAULT false NOT NULL,
	"daily_rate" numeric(10, 2),
	"status" text DEFAULT 'available' NOT NULL,
	"out_of_service_reason" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_kennels_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_kennels_clinic_id_kennel_number_unique" UNIQUE("organization_id","clinic_id","kennel_number"),
	CONSTRAINT "vet_kennels_kennel_number_not_blank" CHECK (btrim("vet_kennels"."kennel_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_kennels_kennel_type_list" CHECK ("vet_kennels"."kennel_type" in ('small', 'medium', 'large', 'suite')),
	CONSTRAINT "vet_kennels_ward_list" CHECK ("vet_kennels"."ward" in ('boarding', 'daycare', 'cattery', 'hospital', 'intensive_care', 'recovery', 'isolation', 'exotics', 'stable')),
	CONSTRAINT "vet_kennels_min_weight_kg_positive" CHECK ("vet_kennels"."min_weight_kg" > 0),
	CONSTRAINT "vet_kennels_max_weight_kg_positive" CHECK ("vet_kennels"."max_weight_kg" > 0),
	CONSTRAINT "vet_kennels_min_weight_kg_at_most_max_weight_kg" CHECK ("vet_kennels"."min_weight_kg" <= "vet_kennels"."max_weight_kg"),
	CONSTRAINT "vet_kennels_length_cm_positive" CHECK ("vet_kennels"."length_cm" > 0),
	CONSTRAINT "vet_kennels_width_cm_positive" CHECK ("vet_kennels"."width_cm" > 0),
	CONSTRAINT "vet_kennels_height_cm_positive" CHECK ("vet_kennels"."height_cm" > 0),
	CONSTRAINT "vet_kennels_max_occupants_positive" CHECK ("vet_kennels"."max_occupants" > 0),
	CONSTRAINT "vet_kennels_daily_rate_not_negative" CHECK ("vet_kennels"."daily_rate" >= 0),
	CONSTRAINT "vet_kennels_status_list" CHECK ("vet_kennels"."status" in ('available', 'cleaning', 'out_of_service', 'retired')),
	CONSTRAINT "vet_kennels_out_of_service_reason_exactly" CHECK ((("vet_kennels"."status" in ('out_of_service')) is true) = (("vet_kennels"."out_of_service_reason" is not null) is true)),
	CONSTRAINT "vet_kennels_out_of_service_reason_not_blank" CHECK (btrim("vet_kennels"."out_of_service_reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_kennels" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_boarding_daily_logs" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"reservation_id" uuid NOT NULL,
	"logged_on" date NOT NULL,
	"period" text NOT NULL,
	"appetite" text,
	"urination" text,
	"defecation" text,
	"behavior" text,
	"exercise_minutes" smallint,
	"weight_kg" numeric(8, 3),
	"medications_given" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"photo_urls" text[] DEFAULT '{}'::text[] NOT NULL,
	"is_incident" boolean DEFAULT false NOT NULL,
	"incident_description" text,
	"client_notified_at" timestamp with time zone,
	"notes" text,
	"recorded_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_boarding_daily_logs_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_boarding_daily_logs_period_list" CHECK ("vet_boarding_daily_logs"."period" in ('morning', 'midday', 'evening', 'night')),
	CONSTRAINT "vet_boarding_daily_logs_appetite_list" CHECK ("vet_boarding_daily_logs"."appetite" in ('normal', 'increased', 'reduced', 'none', 'hand_fed', 'tube_fed', 'fasted', 'not_observed')),
	CONSTRAINT "vet_boarding_daily_logs_urination_list" CHECK ("vet_boarding_daily_logs"."urination" in ('normal', 'increased', 'reduced', 'none', 'straining', 'bloody', 'incontinent', 'catheter', 'not_observed')),
	CONSTRAINT "vet_boarding_daily_logs_defecation_list" CHECK ("vet_boarding_daily_logs"."defecation" in ('normal', 'soft', 'diarrhea', 'bloody', 'constipated', 'none', 'not_observed')),
	CONSTRAINT "vet_boarding_daily_logs_exercise_minutes_not_negative" CHECK ("vet_boarding_daily_logs"."exercise_minutes" >= 0),
	CONSTRAINT "vet_boarding_daily_logs_weight_kg_positive" CHECK ("vet_boarding_daily_logs"."weight_kg" > 0),
	CONSTRAINT "vet_boarding_daily_logs_medications_given_array" CHECK (jsonb_typeof("vet_boarding_daily_logs"."medications_given") = 'array'),
	CONSTRAINT "vet_boarding_daily_logs_incident_description_exactly" CHECK ((("vet_boarding_daily_logs"."is_incident") is true) = (("vet_boarding_daily_logs"."incident_description" is not null) is true)),
	CONSTRAINT "vet_boarding_daily_logs_incident_description_not_blank" CHECK (btrim("vet_boarding_daily_logs"."incident_description", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_boarding_daily_logs" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_boarding_reservations" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"reservation_number" varchar(50) NOT NULL,
	"check_in_date" date NOT NULL,
	"check_out_date" date NOT NULL,
	"kennel_type" text NOT NULL,
	"kennel_id" uuid,
	"shares_kennel_with_id" uuid,
	"kennel_number" varchar(50),
	"feeding_schedule" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"medication_schedule" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"exercise_schedule" text,
	"special_instructions" text,
	"belongings" text,
	"emergency_contact_name" varchar(200),
	"emergency_contact_phone" varchar(20),
	"emergency_care_authorized" boolean DEFAULT false NOT NULL,
	"emergency_care_limit" numeric(12, 2),
	"pickup_person_name" varchar(200),
	"vaccinations_verified_at" timestamp with time zone,
	"vaccinations_verified_by" uuid,
	"status" text DEFAULT 'reserved' NOT NULL,
	"actual_check_in_at" timestamp with time zone,
	"checked_in_by" uuid,
	"check_in_weight_kg" numeric(8, 3),
	"actual_check_out_at" timestamp with time zone,
	"checked_out_by" uuid,
	"check_out_weight_kg" numeric(8, 3),
	"cancelled_at" timestamp with time zone,
	"cancellation_reason" text,
	"is_no_show" boolean DEFAULT false NOT NULL,
	"daily_rate" numeric(10, 2),
	"total_amount" numeric(12, 2),
	"invoice_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_boarding_reservations_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_boarding_reservations_reservation_number_unique" UNIQUE("organization_id","reservation_number"),
	CONSTRAINT "vet_boarding_reservations_reservation_number_not_blank" CHECK (btrim("vet_boarding_reservations"."reservation_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_boarding_reservations_check_out_date_after_check_in_date" CHECK ("vet_boarding_reservations"."check_out_date" >= "vet_boarding_reservations"."check_in_date"),
	CONSTRAINT "vet_boarding_reservations_kennel_type_list" CHECK ("vet_boarding_reservations"."kennel_type" in ('small', 'medium', 'large', 'suite')),
	CONSTRAINT "vet_boarding_reservations_shares_kennel_with_id_not_id" CHECK ("vet_boarding_reservations"."shares_kennel_with_id" <> "vet_boarding_reservations"."id"),
	CONSTRAINT "vet_boarding_reservations_kennel_id_own_or_shared" CHECK (num_nonnulls("vet_boarding_reservations"."kennel_id", "vet_boarding_reservations"."shares_kennel_with_id") between 0 and 1),
	CONSTRAINT "vet_boarding_reservations_kennel_id_assigned" CHECK ((("vet_boarding_reservations"."status" in ('checked_in', 'checked_out')) is not true) or (num_nonnulls("vet_boarding_reservations"."kennel_id", "vet_boarding_reservations"."shares_kennel_with_id") >= 1)),
	CONSTRAINT "vet_boarding_reservations_kennel_number_not_blank" CHECK (btrim("vet_boarding_reservations"."kennel_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_boarding_reservations_feeding_schedule_array" CHECK (jsonb_typeof("vet_boarding_reservations"."feeding_schedule") = 'array'),
	CONSTRAINT "vet_boarding_reservations_medication_schedule_array" CHECK (jsonb_typeof("vet_boarding_reservations"."medication_schedule") = 'array'),
	CONSTRAINT "vet_boarding_reservations_emergency_contact_phone_phone" CHECK ("vet_boarding_reservations"."emergency_contact_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_boarding_reservations_emergency_care_limit_expected" CHECK ((("vet_boarding_reservations"."emergency_care_limit" is not null) is not true) or (("vet_boarding_reservations"."emergency_care_authorized") is true)),
	CONSTRAINT "vet_boarding_reservations_emergency_care_limit_not_negative" CHECK ("vet_boarding_reservations"."emergency_care_limit" >= 0),
	CONSTRAINT "vet_boarding_reservations_vaccinations_verified_by_exactly" CHECK ((("vet_boarding_reservations"."vaccinations_verified_at" is not null) is true) = (("vet_boarding_reservations"."vaccinations_verified_by" is not null) is true)),
	CONSTRAINT "vet_boarding_reservations_status_list" CHECK ("vet_boarding_reservations"."status" in ('reserved', 'checked_in', 'checked_out', 'cancelled')),
	CONSTRAINT "vet_boarding_reservations_actual_check_in_at_exactly" CHECK ((("vet_boarding_reservations"."status" in ('checked_in', 'checked_out')) is true) = (("vet_boarding_reservations"."actual_check_in_at" is not null) is true)),
	CONSTRAINT "vet_boarding_reservations_checked_in_by_expected" CHECK ((("vet_boarding_reservations"."checked_in_by" is not null) is not true) or (("vet_boarding_reservations"."actual_check_in_at" is not null) is true)),
	CONSTRAINT "vet_boarding_reservations_check_in_weight_kg_expected" CHECK ((("vet_boarding_reservations"."check_in_weight_kg" is not null) is not true) or (("vet_boarding_reservations"."actual_check_in_at" is not null) is true)),
	CONSTRAINT "vet_boarding_reservations_actual_check_out_at_exactly" CHECK ((("vet_boarding_reservations"."status" in ('checked_out')) is true) = (("vet_boarding_reservations"."actual_check_out_at" is not null) is true)),
	CONSTRAINT "vet_boarding_reservations_checked_out_by_expected" CHECK ((("vet_boarding_reservations"."checked_out_by" is not null) is not true) or (("vet_boarding_reservations"."actual_check_out_at" is not null) is true)),
	CONSTRAINT "vet_boarding_reservations_check_out_weight_kg_expected" CHECK ((("vet_boarding_reservations"."check_out_weight_kg" is not null) is not true) or (("vet_boarding_reservations"."actual_check_out_at" is not null) is true)),
	CONSTRAINT "vet_boarding_reservations_actual_check_out_at_after_check_in" CHECK ("vet_boarding_reservations"."actual_check_out_at" >= "vet_boarding_reservations"."actual_check_in_at"),
	CONSTRAINT "vet_boarding_reservations_check_in_weight_kg_positive" CHECK ("vet_boarding_reservations"."check_in_weight_kg" > 0),
	CONSTRAINT "vet_boarding_reservations_check_out_weight_kg_positive" CHECK ("vet_boarding_reservations"."check_out_weight_kg" > 0),
	CONSTRAINT "vet_boarding_reservations_cancelled_at_exactly" CHECK ((("vet_boarding_reservations"."status" in ('cancelled')) is true) = (("vet_boarding_reservations"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_boarding_reservations_cancellation_reason_expected" CHECK ((("vet_boarding_reservations"."cancellation_reason" is not null) is not true) or (("vet_boarding_reservations"."status" in ('cancelled')) is true)),
	CONSTRAINT "vet_boarding_reservations_is_no_show_cancelled" CHECK ((("vet_boarding_reservations"."is_no_show") is not true) or ("vet_boarding_reservations"."status" in ('cancelled'))),
	CONSTRAINT "vet_boarding_reservations_daily_rate_not_negative" CHECK ("vet_boarding_reservations"."daily_rate" >= 0),
	CONSTRAINT "vet_boarding_reservations_total_amount_not_negative" CHECK ("vet_boarding_reservations"."total_amount" >= 0)
);
--> statement-breakpoint
ALTER TABLE "vet_boarding_reservations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_communication_logs" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"client_id" uuid,
	"patient_id" uuid,
	"encounter_id" uuid,
	"channel" text NOT NULL,
	"direction" text NOT NULL,
	"message_type" text DEFAULT 'general' NOT NULL,
	"template_id" uuid,
	"reminder_id" uuid,
	"sender" varchar(255),
	"recipient" varchar(255),
	"subject" varchar(255),
	"body" text,
	"attachment_urls" text[] DEFAULT '{}'::text[] NOT NULL,
	"call_outcome" text,
	"call_duration_seconds" integer,
	"status" text NOT NULL,
	"provider" varchar(50),
	"provider_message_id" varchar(255),
	"sent_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"read_at" timestamp with time zone,
	"error_message" text,
	"sent_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_communication_logs_pk" PRIMARY KEY("organization_id","id","created_at"),
	CONSTRAINT "vet_communication_logs_client_id_party" CHECK (num_nonnulls("vet_communication_logs"."client_id", "vet_communication_logs"."sender", "vet_communication_logs"."recipient") >= 1),
	CONSTRAINT "vet_communication_logs_channel_list" CHECK ("vet_communication_logs"."channel" in ('email', 'sms', 'call', 'push', 'mail', 'portal', 'in_person')),
	CONSTRAINT "vet_communication_logs_direction_list" CHECK ("vet_communication_logs"."direction" in ('inbound', 'outbound')),
	CONSTRAINT "vet_communication_logs_message_type_list" CHECK ("vet_communication_logs"."message_type" in ('appointment_confirmation', 'appointment_reminder', 'health_reminder', 'refill', 'recheck', 'lab_results', 'discharge', 'boarding_update', 'estimate', 'invoice', 'payment', 'insurance', 'recall', 'consent', 'condolence', 'survey', 'marketing', 'general')),
	CONSTRAINT "vet_communication_logs_sender_not_blank" CHECK (btrim("vet_communication_logs"."sender", E' \t\r\n') <> ''),
	CONSTRAINT "vet_communication_logs_recipient_not_blank" CHECK (btrim("vet_communication_logs"."recipient", E' \t\r\n') <> ''),
	CONSTRAINT "vet_communication_logs_call_outcome_list" CHECK ("vet_communication_logs"."call_outcome" in ('answered', 'voicemail', 'no_answer', 'wrong_number')),
	CONSTRAINT "vet_communication_logs_call_outcome_expected" CHECK ((("vet_communication_logs"."call_outcome" is not null) is not true) or (("vet_communication_logs"."channel" in ('call')) is true)),
	CONSTRAINT "vet_communication_logs_call_duration_seconds_expected" CHECK ((("vet_communication_logs"."call_duration_seconds" is not null) is not true) or (("vet_communication_logs"."channel" in ('call')) is true)),
	CONSTRAINT "vet_communication_logs_call_duration_seconds_not_negative" CHECK ("vet_communication_logs"."call_duration_seconds" >= 0),
	CONSTRAINT "vet_communication_logs_status_list" CHECK ("vet_communication_logs"."status" in ('queued', 'sent', 'delivered', 'read', 'failed', 'bounced', 'received')),
	CONSTRAINT "vet_communication_logs_status_direction" CHECK ((("vet_communication_logs"."direction" in ('inbound')) is true) = (("vet_communication_logs"."status" in ('received')) is true)),
	CONSTRAINT "vet_communication_logs_sent_at_required" CHECK ((("vet_communication_logs"."status" in ('sent', 'delivered', 'read', 'bounced')) is not true) or ("vet_communication_logs"."sent_at" is not null)),
	CONSTRAINT "vet_communication_logs_sent_at_expected" CHECK ((("vet_communication_logs"."sent_at" is not null) is not true) or ((not ("vet_communication_logs"."status" in ('queued'))) is true)),
	CONSTRAINT "vet_communication_logs_delivered_at_required" CHECK ((("vet_communication_logs"."status" in ('delivered')) is not true) or ("vet_communication_logs"."delivered_at" is not null)),
	CONSTRAINT "vet_communication_logs_read_at_required" CHECK ((("vet_communication_logs"."status" in ('read')) is not true) or ("vet_communication_logs"."read_at" is not null)),
	CONSTRAINT "vet_communication_logs_error_message_required" CHECK ((("vet_communication_logs"."status" in ('failed', 'bounced')) is not true) or ("vet_communication_logs"."error_message" is not null)),
	CONSTRAINT "vet_communication_logs_error_message_not_blank" CHECK (btrim("vet_communication_logs"."error_message", E' \t\r\n') <> ''),
	CONSTRAINT "vet_communication_logs_template_id_expected" CHECK ((("vet_communication_logs"."template_id" is not null) is not true) or (("vet_communication_logs"."direction" in ('outbound')) is true)),
	CONSTRAINT "vet_communication_logs_reminder_id_expected" CHECK ((("vet_communication_logs"."reminder_id" is not null) is not true) or (("vet_communication_logs"."direction" in ('outbound')) is true))
) PARTITION BY RANGE ("created_at");
--> statement-breakpoint
ALTER TABLE "vet_communication_logs" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_reminder_protocols" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(255) NOT NULL,
	"name_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("name"))) STORED NOT NULL,
	"reminder_type" text NOT NULL,
	"species_id" uuid,
	"service_id" uuid,
	"vaccine_protocol_id" uuid,
	"min_age_months" smallint,
	"max_age_months" smallint,
	"interval_days" integer,
	"steps" jsonb NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_reminder_protocols_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_reminder_protocols_name_not_blank" CHECK (btrim("vet_reminder_protocols"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_reminder_protocols_reminder_type_list" CHECK ("vet_reminder_protocols"."reminder_type" in ('appointment', 'vaccination', 'wellness', 'dental', 'parasite', 'refill', 'follow_up', 'recheck', 'payment', 'other')),
	CONSTRAINT "vet_reminder_protocols_service_id_one_subject" CHECK (num_nonnulls("vet_reminder_protocols"."service_id", "vet_reminder_protocols"."vaccine_protocol_id") between 0 and 1),
	CONSTRAINT "vet_reminder_protocols_vaccine_protocol_id_expected" CHECK ((("vet_reminder_protocols"."vaccine_protocol_id" is not null) is not true) or (("vet_reminder_protocols"."reminder_type" in ('vaccination')) is true)),
	CONSTRAINT "vet_reminder_protocols_min_age_months_not_negative" CHECK ("vet_reminder_protocols"."min_age_months" >= 0),
	CONSTRAINT "vet_reminder_protocols_max_age_months_positive" CHECK ("vet_reminder_protocols"."max_age_months" > 0),
	CONSTRAINT "vet_reminder_protocols_min_age_months_at_most_max_age_months" CHECK ("vet_reminder_protocols"."min_age_months" <= "vet_reminder_protocols"."max_age_months"),
	CONSTRAINT "vet_reminder_protocols_interval_days_positive" CHECK ("vet_reminder_protocols"."interval_days" > 0),
	CONSTRAINT "vet_reminder_protocols_interval_days_expected" CHECK ((("vet_reminder_protocols"."interval_days" is not null) is not true) or (("vet_reminder_protocols"."service_id" is not null) is true)),
	CONSTRAINT "vet_reminder_protocols_steps_array" CHECK (jsonb_typeof("vet_reminder_protocols"."steps") = 'array')
);
--> statement-breakpoint
ALTER TABLE "vet_reminder_protocols" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_reminders" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid,
	"client_id" uuid NOT NULL,
	"patient_id" uuid,
	"reminder_type" text NOT NULL,
	"channel" text NOT NULL,
	"reminder_protocol_id" uuid,
	"template_id" uuid,
	"due_on" date NOT NULL,
	"scheduled_at" timestamp with time zone NOT NULL,
	"appointment_id" uuid,
	"vaccination_id" uuid,
	"prescription_id" uuid,
	"invoice_id" uuid,
	"dedupe_key" varchar(255) NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"attempt_count" smallint DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"error_message" text,
	"cancelled_at" timestamp with time zone,
	"cancellation_reason" text,
	"response" text,
	"responded_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_reminders_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_reminders_dedupe_key_unique" UNIQUE("organization_id","dedupe_key"),
	CONSTRAINT "vet_reminders_reminder_type_list" CHECK ("vet_reminders"."reminder_type" in ('appointment', 'vaccination', 'wellness', 'dental', 'parasite', 'refill', 'follow_up', 'recheck', 'payment', 'other')),
	CONSTRAINT "vet_reminders_channel_list" CHECK ("vet_reminders"."channel" in ('email', 'sms', 'call', 'push', 'mail', 'portal')),
	CONSTRAINT "vet_reminders_appointment_id_one_source" CHECK (num_nonnulls("vet_reminders"."appointment_id", "vet_reminders"."vaccination_id", "vet_reminders"."prescription_id", "vet_reminders"."invoice_id") between 0 and 1),
	CONSTRAINT "vet_reminders_appointment_id_required" CHECK ((("vet_reminders"."reminder_type" in ('appointment')) is not true) or ("vet_reminders"."appointment_id" is not null)),
	CONSTRAINT "vet_reminders_vaccination_id_expected" CHECK ((("vet_reminders"."vaccination_id" is not null) is not true) or (("vet_reminders"."reminder_type" in ('vaccination')) is true)),
	CONSTRAINT "vet_reminders_prescription_id_expected" CHECK ((("vet_reminders"."prescription_id" is not null) is not true) or (("vet_reminders"."reminder_type" in ('refill')) is true)),
	CONSTRAINT "vet_reminders_invoice_id_expected" CHECK ((("vet_reminders"."invoice_id" is not null) is not true) or (("vet_reminders"."reminder_type" in ('payment')) is true)),
	CONSTRAINT "vet_reminders_patient_id_required" CHECK ((("vet_reminders"."reminder_type" in ('vaccination', 'wellness', 'dental', 'parasite', 'refill', 'recheck')) is not true) or ("vet_reminders"."patient_id" is not null)),
	CONSTRAINT "vet_reminders_dedupe_key_not_blank" CHECK (btrim("vet_reminders"."dedupe_key", E' \t\r\n') <> ''),
	CONSTRAINT "vet_reminders_status_list" CHECK ("vet_reminders"."status" in ('pending', 'sent', 'failed', 'cancelled')),
	CONSTRAINT "vet_reminders_attempt_count_not_negative" CHECK ("vet_reminders"."attempt_count" >= 0),
	CONSTRAINT "vet_reminders_sent_at_exactly" CHECK ((("vet_reminders"."status" in ('sent')) is true) = (("vet_reminders"."sent_at" is not null) is true)),
	CONSTRAINT "vet_reminders_error_message_required" CHECK ((("vet_reminders"."status" in ('failed')) is not true) or ("vet_reminders"."error_message" is not null)),
	CONSTRAINT "vet_reminders_error_message_not_blank" CHECK (btrim("vet_reminders"."error_message", E' \t\r\n') <> ''),
	CONSTRAINT "vet_reminders_cancelled_at_exactly" CHECK ((("vet_reminders"."status" in ('cancelled')) is true) = (("vet_reminders"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_reminders_cancellation_reason_expected" CHECK ((("vet_reminders"."cancellation_reason" is not null) is not true) or (("vet_reminders"."status" in ('cancelled')) is true)),
	CONSTRAINT "vet_reminders_response_list" CHECK ("vet_reminders"."response" in ('confirmed', 'reschedule_requested', 'cancel_requested', 'opted_out')),
	CONSTRAINT "vet_reminders_responded_at_exactly" CHECK ((("vet_reminders"."response" is not null) is true) = (("vet_reminders"."responded_at" is not null) is true)),
	CONSTRAINT "vet_reminders_response_expected" CHECK ((("vet_reminders"."response" is not null) is not true) or (("vet_reminders"."status" in ('sent')) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_reminders" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_message_templates" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar(100) NOT NULL,
	"name" varchar(255) NOT NULL,
	"message_type" text NOT NULL,
	"channel" text NOT NULL,
	"language" varchar(35) DEFAULT 'en' NOT NULL,
	"subject" varchar(255),
	"body" text NOT NULL,
	"variables" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_message_templates_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_message_templates_code_channel_language_unique" UNIQUE("organization_id","code","channel","language"),
	CONSTRAINT "vet_message_templates_code_code" CHECK ("vet_message_templates"."code" ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "vet_message_templates_name_not_blank" CHECK (btrim("vet_message_templates"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_message_templates_message_type_list" CHECK ("vet_message_templates"."message_type" in ('appointment_confirmation', 'appointment_reminder', 'health_reminder', 'refill', 'recheck', 'lab_results', 'discharge', 'boarding_update', 'estimate', 'invoice', 'payment', 'insurance', 'recall', 'consent', 'condolence', 'survey', 'marketing', 'general')),
	CONSTRAINT "vet_message_templates_channel_list" CHECK ("vet_message_templates"."channel" in ('email', 'sms', 'call', 'push', 'mail', 'portal', 'in_person')),
	CONSTRAINT "vet_message_templates_language_not_blank" CHECK (btrim("vet_message_templates"."language", E' \t\r\n') <> ''),
	CONSTRAINT "vet_message_templates_subject_required" CHECK ((("vet_message_templates"."channel" in ('email')) is not true) or ("vet_message_templates"."subject" is not null)),
	CONSTRAINT "vet_message_templates_subject_not_blank" CHECK (btrim("vet_message_templates"."subject", E' \t\r\n') <> ''),
	CONSTRAINT "vet_message_templates_body_not_blank" CHECK (btrim("vet_message_templates"."body", E' \t\r\n') <> ''),
	CONSTRAINT "vet_message_templates_variables_array" CHECK (jsonb_typeof("vet_message_templates"."variables") = 'array'),
	CONSTRAINT "vet_message_templates_is_default_active" CHECK ((("vet_message_templates"."is_default") is not true) or ("vet_message_templates"."is_active"))
);
--> statement-breakpoint
ALTER TABLE "vet_message_templates" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_medication_administration" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"encounter_id" uuid,
	"hospitalization_id" uuid,
	"boarding_reservation_id" uuid,
	"prescription_id" uuid,
	"treatment_id" uuid,
	"ordering_veterinarian_id" uuid,
	"medication_id" uuid,
	"medication_name" varchar(255) NOT NULL,
	"dea_schedule" text DEFAULT 'unscheduled' NOT NULL,
	"is_client_supplied" boolean DEFAULT false NOT NULL,
	"inventory_batch_id" uuid,
	"lot_number" varchar(100),
	"dose" numeric(12, 3) NOT NULL,
	"dose_unit" text NOT NULL,
	"route" text NOT NULL,
	"site" varchar(100),
	"is_as_needed" boolean DEFAULT false NOT NULL,
	"scheduled_at" timestamp with time zone,
	"status" text DEFAULT 'scheduled' NOT NULL,
	"administered_at" timestamp with time zone,
	"administered_by" uuid,
	"infusion_rate_ml_h" numeric(8, 3),
	"infusion_ended_at" timestamp with time zone,
	"witness_id" uuid,
	"unwitnessed_reason" text,
	"not_given_reason" text,
	"recorded_by" uuid,
	"response" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_medication_administration_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_medication_administration_encounter_id_cared_for" CHECK (num_nonnulls("vet_medication_administration"."encounter_id", "vet_medication_administration"."hospitalization_id", "vet_medication_administration"."boarding_reservation_id") >= 1),
	CONSTRAINT "vet_medication_administration_medication_name_not_blank" CHECK (btrim("vet_medication_administration"."medication_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_medication_administration_dea_schedule_list" CHECK ("vet_medication_administration"."dea_schedule" in ('schedule_i', 'schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v', 'unscheduled')),
	CONSTRAINT "vet_medication_administration_dea_schedule_medical_use" CHECK (not ("vet_medication_administration"."dea_schedule" in ('schedule_i'))),
	CONSTRAINT "vet_medication_administration_ordering_veterinarian_id_required" CHECK ((("vet_medication_administration"."dea_schedule" in ('schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v')) is not true) or ("vet_medication_administration"."ordering_veterinarian_id" is not null)),
	CONSTRAINT "vet_medication_administration_inventory_batch_id_expected" CHECK ((("vet_medication_administration"."inventory_batch_id" is not null) is not true) or ((not ("vet_medication_administration"."is_client_supplied")) is true)),
	CONSTRAINT "vet_medication_administration_dose_positive" CHECK ("vet_medication_administration"."dose" > 0),
	CONSTRAINT "vet_medication_administration_dose_unit_list" CHECK ("vet_medication_administration"."dose_unit" in ('mcg', 'mg', 'g', 'ml', 'iu', 'unit', 'meq', 'mmol', 'tablet', 'capsule', 'chew', 'drop', 'spray', 'puff', 'patch', 'packet', 'application', 'dose')),
	CONSTRAINT "vet_medication_administration_route_list" CHECK ("vet_medication_administration"."route" in ('subcutaneous', 'intramuscular', 'intranasal', 'oral', 'oral_transmucosal', 'intravenous', 'intraosseous', 'intradermal', 'intraarticular', 'intraperitoneal', 'intratracheal', 'epidural', 'infiltration', 'topical', 'transdermal', 'ophthalmic', 'otic', 'rectal', 'inhalation', 'feeding_tube', 'intramammary', 'intrauterine', 'in_feed', 'in_water', 'immersion', 'other')),
	CONSTRAINT "vet_medication_administration_status_list" CHECK ("vet_medication_administration"."status" in ('scheduled', 'given', 'refused', 'held', 'missed')),
	CONSTRAINT "vet_medication_administration_scheduled_at_required" CHECK ((("vet_medication_administration"."status" in ('scheduled', 'missed')) is not true) or ("vet_medication_administration"."scheduled_at" is not null)),
	CONSTRAINT "vet_medication_administration_administered_at_exactly" CHECK ((("vet_medication_administration"."status" in ('given')) is true) = (("vet_medication_administration"."administered_at" is not null) is true)),
	CONSTRAINT "vet_medication_administration_administered_by_exactly" CHECK ((("vet_medication_administration"."status" in ('given')) is true) = (("vet_medication_administration"."administered_by" is not null) is true)),
	CONSTRAINT "vet_medication_administration_witness_id_expected" CHECK ((("vet_medication_administration"."witness_id" is not null) is not true) or (("vet_medication_administration"."status" in ('given')) is true)),
	CONSTRAINT "vet_medication_administration_unwitnessed_reason_expected" CHECK ((("vet_medication_administration"."unwitnessed_reason" is not null) is not true) or (("vet_medication_administration"."status" in ('given')) is true)),
	CONSTRAINT "vet_medication_administration_infusion_ended_at_expected" CHECK ((("vet_medication_administration"."infusion_ended_at" is not null) is not true) or (("vet_medication_administration"."status" in ('given')) is true)),
	CONSTRAINT "vet_medication_administration_infusion_rate_ml_h_positive" CHECK ("vet_medication_administration"."infusion_rate_ml_h" > 0),
	CONSTRAINT "vet_medication_administration_infusion_ended_at_after_start" CHECK ("vet_medication_administration"."infusion_ended_at" >= "vet_medication_administration"."administered_at"),
	CONSTRAINT "vet_medication_administration_witness_id_not_administered_by" CHECK ("vet_medication_administration"."witness_id" <> "vet_medication_administration"."administered_by"),
	CONSTRAINT "vet_medication_administration_witness_id_controlled" CHECK (((("vet_medication_administration"."status" in ('given')) and ("vet_medication_administration"."dea_schedule" in ('schedule_ii', 'schedule_iii', 'schedule_iv', 'schedule_v'))) is not true) or (("vet_medication_administration"."witness_id" is not null) or ("vet_medication_administration"."unwitnessed_reason" is not null))),
	CONSTRAINT "vet_medication_administration_unwitnessed_reason_no_witness" CHECK (num_nonnulls("vet_medication_administration"."witness_id", "vet_medication_administration"."unwitnessed_reason") between 0 and 1),
	CONSTRAINT "vet_medication_administration_unwitnessed_reason_not_blank" CHECK (btrim("vet_medication_administration"."unwitnessed_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_medication_administration_not_given_reason_exactly" CHECK ((("vet_medication_administration"."status" in ('refused', 'held', 'missed')) is true) = (("vet_medication_administration"."not_given_reason" is not null) is true)),
	CONSTRAINT "vet_medication_administration_not_given_reason_not_blank" CHECK (btrim("vet_medication_administration"."not_given_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_medication_administration_recorded_by_required" CHECK ((("vet_medication_administration"."status" in ('given', 'refused', 'held')) is not true) or ("vet_medication_administration"."recorded_by" is not null))
);
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_critical_care_records" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"encounter_id" uuid,
	"hospitalization_id" uuid,
	"emergency_case_id" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid NOT NULL,
	"temperature_c" numeric(4, 1),
	"heart_rate" smallint,
	"heart_rhythm" text,
	"respiratory_rate" smallint,
	"respiratory_effort" text,
	"systolic_mmhg" smallint,
	"diastolic_mmhg" smallint,
	"mean_mmhg" smallint,
	"pressure_method" text,
	"spo2_percent" numeric(5, 2),
	"etco2_mmhg" smallint,
	"mucous_membrane" text,
	"crt_seconds" numeric(3, 1),
	"mentation" text,
	"coma_score" smallint,
	"pain_score" smallint,
	"weight_kg" numeric(8, 3),
	"glucose_mmol_l" numeric(5, 2),
	"lactate_mmol_l" numeric(5, 2),
	"packed_cell_volume_percent" numeric(5, 2),
	"total_solids_g_l" numeric(5, 1),
	"potassium_mmol_l" numeric(4, 2),
	"sodium_mmol_l" numeric(5, 1),
	"intravenous_in_ml" numeric(9, 1),
	"enteral_in_ml" numeric(9, 1),
	"blood_products_in_ml" numeric(9, 1),
	"urine_out_ml" numeric(9, 1),
	"drain_out_ml" numeric(9, 1),
	"gastric_out_ml" numeric(9, 1),
	"other_out_ml" numeric(9, 1),
	"fluids_in_ml" numeric(10, 1) GENERATED ALWAYS AS (coalesce("intravenous_in_ml", 0) + coalesce("enteral_in_ml", 0) + coalesce("blood_products_in_ml", 0)) STORED NOT NULL,
	"fluids_out_ml" numeric(10, 1) GENERATED ALWAYS AS (coalesce("urine_out_ml", 0) + coalesce("drain_out_ml", 0) + coalesce("gastric_out_ml", 0) + coalesce("other_out_ml", 0)) STORED NOT NULL,
	"constant_rate_infusions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"oxygen_support" text DEFAULT 'room_air' NOT NULL,
	"oxygen_flow_l_min" numeric(5, 2),
	"inspired_oxygen_percent" numeric(5, 2),
	"ventilation_mode" text,
	"ventilator_rate" smallint,
	"tidal_volume_ml" integer,
	"peep_cmh2o" numeric(4, 1),
	"peak_pressure_cmh2o" numeric(4, 1),
	"nursing_care" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_critical_care_records_pk" PRIMARY KEY("organization_id","id","recorded_at"),
	CONSTRAINT "vet_critical_care_records_hospitalization_id_one_stay" CHECK (num_nonnulls("vet_critical_care_records"."hospitalization_id", "vet_critical_care_records"."emergency_case_id") = 1),
	CONSTRAINT "vet_critical_care_records_temperature_c_range" CHECK (("vet_critical_care_records"."temperature_c" >= 5) and ("vet_critical_care_records"."temperature_c" <= 46)),
	CONSTRAINT "vet_critical_care_records_heart_rate_range" CHECK (("vet_critical_care_records"."heart_rate" >= 0) and ("vet_critical_care_records"."heart_rate" <= 1500)),
	CONSTRAINT "vet_critical_care_records_heart_rhythm_list" CHECK ("vet_critical_care_records"."heart_rhythm" in ('sinus', 'sinus_arrhythmia', 'sinus_tachycardia', 'sinus_bradycardia', 'supraventricular_tachycardia', 'atrial_fibrillation', 'ventricular_premature_complexes', 'accelerated_idioventricular', 'ventricular_tachycardia', 'ventricular_fibrillation', 'av_block_first_degree', 'av_block_second_degree', 'av_block_third_degree', 'atrial_standstill', 'pulseless_electrical_activity', 'asystole', 'other')),
	CONSTRAINT "vet_critical_care_records_respiratory_rate_range" CHECK (("vet_critical_care_records"."respiratory_rate" >= 0) and ("vet_critical_care_records"."respiratory_rate" <= 600)),
	CONSTRAINT "vet_critical_care_records_respiratory_effort_list" CHECK ("vet_critical_care_records"."respiratory_effort" in ('normal', 'mildly_increased', 'markedly_increased', 'paradoxical', 'agonal', 'apneic', 'assisted')),
	CONSTRAINT "vet_critical_care_records_systolic_mmhg_range" CHECK (("vet_critical_care_records"."systolic_mmhg" >= 0) and ("vet_critical_care_records"."systolic_mmhg" <= 400)),
	CONSTRAINT "vet_critical_care_records_diastolic_mmhg_range" CHECK (("vet_critical_care_records"."diastolic_mmhg" >= 0) and ("vet_critical_care_records"."diastolic_mmhg" <= 300)),
	CONSTRAINT "vet_critical_care_records_mean_mmhg_range" CHECK (("vet_critical_care_records"."mean_mmhg" >= 0) and ("vet_critical_care_records"."mean_mmhg" <= 350)),
	CONSTRAINT "vet_critical_care_records_diastolic_mmhg_at_most_systolic_mmhg" CHECK ("vet_critical_care_records"."diastolic_mmhg" <= "vet_critical_care_records"."systolic_mmhg"),
	CONSTRAINT "vet_critical_care_records_diastolic_mmhg_at_most_mean_mmhg" CHECK ("vet_critical_care_records"."diastolic_mmhg" <= "vet_critical_care_records"."mean_mmhg"),
	CONSTRAINT "vet_critical_care_records_mean_mmhg_at_most_systolic_mmhg" CHECK ("vet_critical_care_records"."mean_mmhg" <= "vet_critical_care_records"."systolic_mmhg"),
	CONSTRAINT "vet_critical_care_records_pressure_method_list" CHECK ("vet_critical_care_records"."pressure_method" in ('doppler', 'oscillometric', 'arterial_line')),
	CONSTRAINT "vet_critical_care_records_spo2_percent_range" CHECK (("vet_critical_care_records"."spo2_percent" >= 0) and ("vet_critical_care_records"."spo2_percent" <= 100)),
	CONSTRAINT "vet_critical_care_records_etco2_mmhg_range" CHECK (("vet_critical_care_records"."etco2_mmhg" >= 0) and ("vet_critical_care_records"."etco2_mmhg" <= 200)),
	CONSTRAINT "vet_critical_care_records_mucous_membrane_list" CHECK ("vet_critical_care_records"."mucous_membrane" in ('pink', 'pale', 'white', 'cyanotic', 'injected', 'brick_red', 'icteric', 'muddy', 'petechiated')),
	CONSTRAINT "vet_critical_care_records_crt_seconds_range" CHECK (("vet_critical_care_records"."crt_seconds" >= 0) and ("vet_critical_care_records"."crt_seconds" <= 20)),
	CONSTRAINT "vet_critical_care_records_mentation_list" CHECK ("vet_critical_care_records"."mentation" in ('alert', 'dull', 'obtunded', 'stuporous', 'comatose', 'sedated', 'anesthetized')),
	CONSTRAINT "vet_critical_care_records_coma_score_range" CHECK (("vet_critical_care_records"."coma_score" >= 3) and ("vet_critical_care_records"."coma_score" <= 18)),
	CONSTRAINT "vet_critical_care_records_pain_score_range" CHECK (("vet_critical_care_records"."pain_score" >= 0) and ("vet_critical_care_records"."pain_score" <= 10)),
	CONSTRAINT "vet_critical_care_records_weight_kg_positive" CHECK ("vet_critical_care_records"."weight_kg" > 0),
	CONSTRAINT "vet_critical_care_records_glucose_mmol_l_range" CHECK (("vet_critical_care_records"."glucose_mmol_l" >= 0) and ("vet_critical_care_records"."glucose_mmol_l" <= 100)),
	CONSTRAINT "vet_critical_care_records_lactate_mmol_l_range" CHECK (("vet_critical_care_records"."lactate_mmol_l" >= 0) and ("vet_critical_care_records"."lactate_mmol_l" <= 50)),
	CONSTRAINT "vet_critical_care_records_packed_cell_volume_percent_range" CHECK (("vet_critical_care_records"."packed_cell_volume_percent" >= 0) and ("vet_critical_care_records"."packed_cell_volume_percent" <= 100)),
	CONSTRAINT "vet_critical_care_records_total_solids_g_l_range" CHECK (("vet_critical_care_records"."total_solids_g_l" >= 0) and ("vet_critical_care_records"."total_solids_g_l" <= 200)),
	CONSTRAINT "vet_critical_care_records_potassium_mmol_l_range" CHECK (("vet_critical_care_records"."potassium_mmol_l" >= 0.5) and ("vet_critical_care_records"."potassium_mmol_l" <= 20)),
	CONSTRAINT "vet_critical_care_records_sodium_mmol_l_range" CHECK (("vet_critical_care_records"."sodium_mmol_l" >= 80) and ("vet_critical_care_records"."sodium_mmol_l" <= 250)),
	CONSTRAINT "vet_critical_care_records_intravenous_in_ml_range" CHECK (("vet_critical_care_records"."intravenous_in_ml" >= 0) and ("vet_critical_care_records"."intravenous_in_ml" <= 200000)),
	CONSTRAINT "vet_critical_care_records_enteral_in_ml_range" CHECK (("vet_critical_care_records"."enteral_in_ml" >= 0) and ("vet_critical_care_records"."enteral_in_ml" <= 200000)),
	CONSTRAINT "vet_critical_care_records_blood_products_in_ml_range" CHECK (("vet_critical_care_records"."blood_products_in_ml" >= 0) and ("vet_critical_care_records"."blood_products_in_ml" <= 50000)),
	CONSTRAINT "vet_critical_care_records_urine_out_ml_range" CHECK (("vet_critical_care_records"."urine_out_ml" >= 0) and ("vet_critical_care_records"."urine_out_ml" <= 100000)),
	CONSTRAINT "vet_critical_care_records_drain_out_ml_range" CHECK (("vet_critical_care_records"."drain_out_ml" >= 0) and ("vet_critical_care_records"."drain_out_ml" <= 100000)),
	CONSTRAINT "vet_critical_care_records_gastric_out_ml_range" CHECK (("vet_critical_care_records"."gastric_out_ml" >= 0) and ("vet_critical_care_records"."gastric_out_ml" <= 100000)),
	CONSTRAINT "vet_critical_care_records_other_out_ml_range" CHECK (("vet_critical_care_records"."other_out_ml" >= 0) and ("vet_critical_care_records"."other_out_ml" <= 100000)),
	CONSTRAINT "vet_critical_care_records_constant_rate_infusions_array" CHECK (jsonb_typeof("vet_critical_care_records"."constant_rate_infusions") = 'array'),
	CONSTRAINT "vet_critical_care_records_oxygen_support_list" CHECK ("vet_critical_care_records"."oxygen_support" in ('room_air', 'flow_by', 'mask', 'nasal_cannula', 'oxygen_cage', 'high_flow', 'mechanical_ventilation')),
	CONSTRAINT "vet_critical_care_records_oxygen_flow_l_min_expected" CHECK ((("vet_critical_care_records"."oxygen_flow_l_min" is not null) is not true) or (("vet_critical_care_records"."oxygen_support" in ('flow_by', 'mask', 'nasal_cannula', 'oxygen_cage', 'high_flow', 'mechanical_ventilation')) is true)),
	CONSTRAINT "vet_critical_care_records_oxygen_flow_l_min_range" CHECK (("vet_critical_care_records"."oxygen_flow_l_min" >= 0) and ("vet_critical_care_records"."oxygen_flow_l_min" <= 60)),
	CONSTRAINT "vet_critical_care_records_inspired_oxygen_percent_range" CHECK (("vet_critical_care_records"."inspired_oxygen_percent" >= 20) and ("vet_critical_care_records"."inspired_oxygen_percent" <= 100)),
	CONSTRAINT "vet_critical_care_records_ventilation_mode_list" CHECK ("vet_critical_care_records"."ventilation_mode" in ('volume_control', 'pressure_control', 'simv', 'pressure_support', 'cpap', 'manual')),
	CONSTRAINT "vet_critical_care_records_ventilation_mode_exactly" CHECK ((("vet_critical_care_records"."oxygen_support" in ('mechanical_ventilation')) is true) = (("vet_critical_care_records"."ventilation_mode" is not null) is true)),
	CONSTRAINT "vet_critical_care_records_ventilator_rate_expected" CHECK ((("vet_critical_care_records"."ventilator_rate" is not null) is not true) or (("vet_critical_care_records"."oxygen_support" in ('mechanical_ventilation')) is true)),
	CONSTRAINT "vet_critical_care_records_tidal_volume_ml_expected" CHECK ((("vet_critical_care_records"."tidal_volume_ml" is not null) is not true) or (("vet_critical_care_records"."oxygen_support" in ('mechanical_ventilation')) is true)),
	CONSTRAINT "vet_critical_care_records_peep_cmh2o_expected" CHECK ((("vet_critical_care_records"."peep_cmh2o" is not null) is not true) or (("vet_critical_care_records"."oxygen_support" in ('mechanical_ventilation')) is true)),
	CONSTRAINT "vet_critical_care_records_peak_pressure_cmh2o_expected" CHECK ((("vet_critical_care_records"."peak_pressure_cmh2o" is not null) is not true) or (("vet_critical_care_records"."oxygen_support" in ('mechanical_ventilation')) is true)),
	CONSTRAINT "vet_critical_care_records_ventilator_rate_range" CHECK (("vet_critical_care_records"."ventilator_rate" >= 0) and ("vet_critical_care_records"."ventilator_rate" <= 300)),
	CONSTRAINT "vet_critical_care_records_tidal_volume_ml_range" CHECK (("vet_critical_care_records"."tidal_volume_ml" >= 1) and ("vet_critical_care_records"."tidal_volume_ml" <= 30000)),
	CONSTRAINT "vet_critical_care_records_peep_cmh2o_range" CHECK (("vet_critical_care_records"."peep_cmh2o" >= 0) and ("vet_critical_care_records"."peep_cmh2o" <= 40)),
	CONSTRAINT "vet_critical_care_records_peak_pressure_cmh2o_range" CHECK (("vet_critical_care_records"."peak_pressure_cmh2o" >= 0) and ("vet_critical_care_records"."peak_pressure_cmh2o" <= 100))
) PARTITION BY RANGE ("recorded_at");
--> statement-breakpoint
ALTER TABLE "vet_critical_care_records" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_hospital_notes" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"hospitalization_id" uuid NOT NULL,
	"note_time" timestamp with time zone DEFAULT now() NOT NULL,
	"note_type" text DEFAULT 'progress' NOT NULL,
	"temperature_c" numeric(4, 1),
	"heart_rate" smallint,
	"respiratory_rate" smallint,
	"weight_kg" numeric(8, 3),
	"pain_score" smallint,
	"behavior" text,
	"appetite" text,
	"water_intake_ml" integer,
	"urination" text,
	"defecation" text,
	"clinical_notes" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"signed_at" timestamp with time zone,
	"signed_by" uuid,
	"corrects_note_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_hospital_notes_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_hospital_notes_note_type_list" CHECK ("vet_hospital_notes"."note_type" in ('progress', 'vital_signs', 'treatment', 'observation')),
	CONSTRAINT "vet_hospital_notes_temperature_c_range" CHECK (("vet_hospital_notes"."temperature_c" >= 5) and ("vet_hospital_notes"."temperature_c" <= 46)),
	CONSTRAINT "vet_hospital_notes_heart_rate_range" CHECK (("vet_hospital_notes"."heart_rate" >= 0) and ("vet_hospital_notes"."heart_rate" <= 1500)),
	CONSTRAINT "vet_hospital_notes_respiratory_rate_range" CHECK (("vet_hospital_notes"."respiratory_rate" >= 0) and ("vet_hospital_notes"."respiratory_rate" <= 600)),
	CONSTRAINT "vet_hospital_notes_weight_kg_positive" CHECK ("vet_hospital_notes"."weight_kg" > 0),
	CONSTRAINT "vet_hospital_notes_pain_score_range" CHECK (("vet_hospital_notes"."pain_score" >= 0) and ("vet_hospital_notes"."pain_score" <= 10)),
	CONSTRAINT "vet_hospital_notes_temperature_c_measured" CHECK ((("vet_hospital_notes"."note_type" in ('vital_signs')) is not true) or (num_nonnulls("vet_hospital_notes"."temperature_c", "vet_hospital_notes"."heart_rate", "vet_hospital_notes"."respiratory_rate", "vet_hospital_notes"."weight_kg") >= 1)),
	CONSTRAINT "vet_hospital_notes_appetite_list" CHECK ("vet_hospital_notes"."appetite" in ('normal', 'increased', 'reduced', 'none', 'hand_fed', 'tube_fed', 'fasted', 'not_observed')),
	CONSTRAINT "vet_hospital_notes_water_intake_ml_range" CHECK (("vet_hospital_notes"."water_intake_ml" >= 0) and ("vet_hospital_notes"."water_intake_ml" <= 200000)),
	CONSTRAINT "vet_hospital_notes_urination_list" CHECK ("vet_hospital_notes"."urination" in ('normal', 'increased', 'reduced', 'none', 'straining', 'bloody', 'incontinent', 'catheter', 'not_observed')),
	CONSTRAINT "vet_hospital_notes_defecation_list" CHECK ("vet_hospital_notes"."defecation" in ('normal', 'soft', 'diarrhea', 'bloody', 'constipated', 'none', 'not_observed')),
	CONSTRAINT "vet_hospital_notes_clinical_notes_not_blank" CHECK (btrim("vet_hospital_notes"."clinical_notes", E' \t\r\n') <> ''),
	CONSTRAINT "vet_hospital_notes_signed_by_exactly" CHECK ((("vet_hospital_notes"."signed_at" is not null) is true) = (("vet_hospital_notes"."signed_by" is not null) is true)),
	CONSTRAINT "vet_hospital_notes_corrects_note_id_not_id" CHECK ("vet_hospital_notes"."corrects_note_id" <> "vet_hospital_notes"."id")
);
--> statement-breakpoint
ALTER TABLE "vet_hospital_notes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_hospitalization_records" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"emergency_case_id" uuid,
	"admitted_at" timestamp with time zone NOT NULL,
	"admitting_veterinarian_id" uuid,
	"attending_veterinarian_id" uuid,
	"admission_reason" text NOT NULL,
	"admission_weight_kg" numeric(8, 3),
	"cpr_code" text DEFAULT 'undecided' NOT NULL,
	"is_isolated" boolean DEFAULT false NOT NULL,
	"ward_location" varchar(100),
	"cage_number" varchar(50),
	"kennel_id" uuid,
	"treatment_plan" text,
	"feeding_instructions" text,
	"medication_schedule" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"vital_signs_frequency" varchar(100),
	"estimated_discharge_on" date,
	"estimate_id" uuid,
	"invoice_id" uuid,
	"status" text DEFAULT 'admitted' NOT NULL,
	"discharged_at" timestamp with time zone,
	"discharge_veterinarian_id" uuid,
	"discharge_instructions" text,
	"is_against_advice" boolean DEFAULT false NOT NULL,
	"transferred_to" varchar(255),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_hospitalization_records_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_hospitalization_records_admission_reason_not_blank" CHECK (btrim("vet_hospitalization_records"."admission_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_hospitalization_records_admission_weight_kg_positive" CHECK ("vet_hospitalization_records"."admission_weight_kg" > 0),
	CONSTRAINT "vet_hospitalization_records_cpr_code_list" CHECK ("vet_hospitalization_records"."cpr_code" in ('advanced_cpr', 'basic_cpr', 'do_not_resuscitate', 'undecided')),
	CONSTRAINT "vet_hospitalization_records_ward_location_not_blank" CHECK (btrim("vet_hospitalization_records"."ward_location", E' \t\r\n') <> ''),
	CONSTRAINT "vet_hospitalization_records_cage_number_not_blank" CHECK (btrim("vet_hospitalization_records"."cage_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_hospitalization_records_medication_schedule_array" CHECK (jsonb_typeof("vet_hospitalization_records"."medication_schedule") = 'array'),
	CONSTRAINT "vet_hospitalization_records_vital_signs_frequency_not_blank" CHECK (btrim("vet_hospitalization_records"."vital_signs_frequency", E' \t\r\n') <> ''),
	CONSTRAINT "vet_hospitalization_records_status_list" CHECK ("vet_hospitalization_records"."status" in ('admitted', 'stable', 'critical', 'discharged', 'transferred', 'deceased')),
	CONSTRAINT "vet_hospitalization_records_discharged_at_exactly" CHECK ((("vet_hospitalization_records"."status" in ('discharged', 'transferred', 'deceased')) is true) = (("vet_hospitalization_records"."discharged_at" is not null) is true)),
	CONSTRAINT "vet_hospitalization_records_discharged_at_after_admitted_at" CHECK ("vet_hospitalization_records"."discharged_at" >= "vet_hospitalization_records"."admitted_at"),
	CONSTRAINT "vet_hospitalization_records_discharge_veterinarian_id_required" CHECK ((("vet_hospitalization_records"."status" in ('discharged', 'transferred')) is not true) or ("vet_hospitalization_records"."discharge_veterinarian_id" is not null)),
	CONSTRAINT "vet_hospitalization_records_transferred_to_exactly" CHECK ((("vet_hospitalization_records"."status" in ('transferred')) is true) = (("vet_hospitalization_records"."transferred_to" is not null) is true)),
	CONSTRAINT "vet_hospitalization_records_transferred_to_not_blank" CHECK (btrim("vet_hospitalization_records"."transferred_to", E' \t\r\n') <> ''),
	CONSTRAINT "vet_hospitalization_records_is_against_advice_discharged" CHECK ((("vet_hospitalization_records"."is_against_advice") is not true) or ("vet_hospitalization_records"."status" in ('discharged')))
);
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_claim_line_items" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"claim_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"invoice_item_id" uuid,
	"performed_on" date,
	"procedure_code_id" uuid,
	"procedure_code" varchar(50),
	"diagnosis_code_id" uuid,
	"diagnosis_code" varchar(50),
	"description" text NOT NULL,
	"billed_amount" numeric(12, 2) NOT NULL,
	"approved_amount" numeric(12, 2),
	"status" text DEFAULT 'pending' NOT NULL,
	"denial_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_claim_line_items_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_claim_line_items_claim_id_line_number_unique" UNIQUE("organization_id","claim_id","line_number"),
	CONSTRAINT "vet_claim_line_items_invoice_item_unique" UNIQUE("organization_id","claim_id","invoice_item_id"),
	CONSTRAINT "vet_claim_line_items_line_number_positive" CHECK ("vet_claim_line_items"."line_number" > 0),
	CONSTRAINT "vet_claim_line_items_procedure_code_not_blank" CHECK (btrim("vet_claim_line_items"."procedure_code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_claim_line_items_diagnosis_code_not_blank" CHECK (btrim("vet_claim_line_items"."diagnosis_code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_claim_line_items_description_not_blank" CHECK (btrim("vet_claim_line_items"."description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_claim_line_items_status_list" CHECK ("vet_claim_line_items"."status" in ('pending', 'approved', 'partially_approved', 'denied')),
	CONSTRAINT "vet_claim_line_items_billed_amount_not_negative" CHECK ("vet_claim_line_items"."billed_amount" >= 0),
	CONSTRAINT "vet_claim_line_items_approved_amount_not_negative" CHECK ("vet_claim_line_items"."approved_amount" >= 0),
	CONSTRAINT "vet_claim_line_items_approved_amount_at_most_billed_amount" CHECK ("vet_claim_line_items"."approved_amount" <= "vet_claim_line_items"."billed_amount"),
	CONSTRAINT "vet_claim_line_items_approved_amount_required" CHECK ((("vet_claim_line_items"."status" in ('approved', 'partially_approved')) is not true) or ("vet_claim_line_items"."approved_amount" is not null)),
	CONSTRAINT "vet_claim_line_items_approved_amount_expected" CHECK ((("vet_claim_line_items"."approved_amount" is not null) is not true) or (("vet_claim_line_items"."status" in ('approved', 'partially_approved', 'denied')) is true)),
	CONSTRAINT "vet_claim_line_items_approved_amount_part" CHECK ((("vet_claim_line_items"."status" in ('partially_approved')) is not true) or ("vet_claim_line_items"."approved_amount" < "vet_claim_line_items"."billed_amount")),
	CONSTRAINT "vet_claim_line_items_approved_amount_none" CHECK ((("vet_claim_line_items"."status" in ('denied')) is not true) or ("vet_claim_line_items"."approved_amount" = 0)),
	CONSTRAINT "vet_claim_line_items_denial_reason_required" CHECK ((("vet_claim_line_items"."status" in ('denied')) is not true) or ("vet_claim_line_items"."denial_reason" is not null)),
	CONSTRAINT "vet_claim_line_items_denial_reason_expected" CHECK ((("vet_claim_line_items"."denial_reason" is not null) is not true) or (("vet_claim_line_items"."status" in ('denied', 'partially_approved')) is true)),
	CONSTRAINT "vet_claim_line_items_denial_reason_not_blank" CHECK (btrim("vet_claim_line_items"."denial_reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_claim_line_items" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_insurance_claims" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"claim_number" varchar(50) NOT NULL,
	"insurer_reference" varchar(100),
	"preauthorization_number" varchar(100),
	"policy_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"encounter_id" uuid,
	"incident_on" date,
	"condition_description" text,
	"claim_amount" numeric(12, 2) NOT NULL,
	"approved_amount" numeric(12, 2),
	"deductible_amount" numeric(12, 2),
	"paid_amount" numeric(12, 2),
	"payee" text DEFAULT 'client' NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"submitted_at" timestamp with time zone,
	"submitted_by" uuid,
	"submission_method" text,
	"received_by_insurer_at" timestamp with time zone,
	"processed_at" timestamp with time zone,
	"denial_reason" text,
	"denial_code" varchar(50),
	"adjuster_notes" text,
	"appeal_due_on" date,
	"appealed_at" timestamp with time zone,
	"appealed_by" uuid,
	"appeal_reason" text,
	"appeal_decided_at" timestamp with time zone,
	"appeal_outcome" text,
	"check_number" varchar(50),
	"paid_at" timestamp with time zone,
	"payment_id" uuid,
	"claim_form_url" varchar(500),
	"medical_records_url" varchar(500),
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_insurance_claims_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_insurance_claims_claim_number_unique" UNIQUE("organization_id","claim_number"),
	CONSTRAINT "vet_insurance_claims_claim_number_not_blank" CHECK (btrim("vet_insurance_claims"."claim_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_insurance_claims_status_list" CHECK ("vet_insurance_claims"."status" in ('draft', 'submitted', 'under_review', 'approved', 'partially_approved', 'denied', 'paid', 'appealed')),
	CONSTRAINT "vet_insurance_claims_submission_method_list" CHECK ("vet_insurance_claims"."submission_method" in ('online', 'fax', 'email', 'mail')),
	CONSTRAINT "vet_insurance_claims_payee_list" CHECK ("vet_insurance_claims"."payee" in ('client', 'practice')),
	CONSTRAINT "vet_insurance_claims_appeal_outcome_list" CHECK ("vet_insurance_claims"."appeal_outcome" in ('upheld', 'partially_overturned', 'overturned')),
	CONSTRAINT "vet_insurance_claims_claim_amount_positive" CHECK ("vet_insurance_claims"."claim_amount" > 0),
	CONSTRAINT "vet_insurance_claims_approved_amount_not_negative" CHECK ("vet_insurance_claims"."approved_amount" >= 0),
	CONSTRAINT "vet_insurance_claims_approved_amount_at_most_claim_amount" CHECK ("vet_insurance_claims"."approved_amount" <= "vet_insurance_claims"."claim_amount"),
	CONSTRAINT "vet_insurance_claims_deductible_amount_not_negative" CHECK ("vet_insurance_claims"."deductible_amount" >= 0),
	CONSTRAINT "vet_insurance_claims_deductible_amount_at_most_approved_amount" CHECK ("vet_insurance_claims"."deductible_amount" <= "vet_insurance_claims"."approved_amount"),
	CONSTRAINT "vet_insurance_claims_paid_amount_not_negative" CHECK ("vet_insurance_claims"."paid_amount" >= 0),
	CONSTRAINT "vet_insurance_claims_paid_amount_at_most_approved_amount" CHECK ("vet_insurance_claims"."paid_amount" <= "vet_insurance_claims"."approved_amount"),
	CONSTRAINT "vet_insurance_claims_submitted_at_exactly" CHECK ((("vet_insurance_claims"."status" in ('submitted', 'under_review', 'approved', 'partially_approved', 'denied', 'paid', 'appealed')) is true) = (("vet_insurance_claims"."submitted_at" is not null) is true)),
	CONSTRAINT "vet_insurance_claims_submitted_by_exactly" CHECK ((("vet_insurance_claims"."status" in ('submitted', 'under_review', 'approved', 'partially_approved', 'denied', 'paid', 'appealed')) is true) = (("vet_insurance_claims"."submitted_by" is not null) is true)),
	CONSTRAINT "vet_insurance_claims_submission_method_of_submission" CHECK ((("vet_insurance_claims"."submitted_at" is not null) is not true) or ("vet_insurance_claims"."submission_method" is not null)),
	CONSTRAINT "vet_insurance_claims_processed_at_required" CHECK ((("vet_insurance_claims"."status" in ('approved', 'partially_approved', 'denied', 'paid', 'appealed')) is not true) or ("vet_insurance_claims"."processed_at" is not null)),
	CONSTRAINT "vet_insurance_claims_approved_amount_required" CHECK ((("vet_insurance_claims"."status" in ('approved', 'partially_approved', 'paid')) is not true) or ("vet_insurance_claims"."approved_amount" is not null)),
	CONSTRAINT "vet_insurance_claims_approved_amount_part" CHECK ((("vet_insurance_claims"."status" in ('partially_approved')) is not true) or ("vet_insurance_claims"."approved_amount" < "vet_insurance_claims"."claim_amount")),
	CONSTRAINT "vet_insurance_claims_approved_amount_some" CHECK ((("vet_insurance_claims"."status" in ('approved', 'partially_approved', 'paid')) is not true) or ("vet_insurance_claims"."approved_amount" > 0)),
	CONSTRAINT "vet_insurance_claims_approved_amount_none" CHECK ((("vet_insurance_claims"."status" in ('denied')) is not true) or ("vet_insurance_claims"."approved_amount" = 0)),
	CONSTRAINT "vet_insurance_claims_denial_reason_required" CHECK ((("vet_insurance_claims"."status" in ('denied')) is not true) or ("vet_insurance_claims"."denial_reason" is not null)),
	CONSTRAINT "vet_insurance_claims_denial_reason_not_blank" CHECK (btrim("vet_insurance_claims"."denial_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_insurance_claims_appealed_at_required" CHECK ((("vet_insurance_claims"."status" in ('appealed')) is not true) or ("vet_insurance_claims"."appealed_at" is not null)),
	CONSTRAINT "vet_insurance_claims_appealed_by_required" CHECK ((("vet_insurance_claims"."status" in ('appealed')) is not true) or ("vet_insurance_claims"."appealed_by" is not null)),
	CONSTRAINT "vet_insurance_claims_appeal_reason_required" CHECK ((("vet_insurance_claims"."status" in ('appealed')) is not true) or ("vet_insurance_claims"."appeal_reason" is not null)),
	CONSTRAINT "vet_insurance_claims_appealed_at_explained" CHECK ((num_nonnulls("vet_insurance_claims"."appealed_at", "vet_insurance_claims"."appealed_by", "vet_insurance_claims"."appeal_reason") = 3) or (num_nonnulls("vet_insurance_claims"."appealed_at", "vet_insurance_claims"."appealed_by", "vet_insurance_claims"."appeal_reason") = 0)),
	CONSTRAINT "vet_insurance_claims_appeal_reason_not_blank" CHECK (btrim("vet_insurance_claims"."appeal_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_insurance_claims_appeal_decided_at_with_outcome" CHECK ((num_nonnulls("vet_insurance_claims"."appeal_decided_at", "vet_insurance_claims"."appeal_outcome") = 2) or (num_nonnulls("vet_insurance_claims"."appeal_decided_at", "vet_insurance_claims"."appeal_outcome") = 0)),
	CONSTRAINT "vet_insurance_claims_appeal_decided_at_after_appeal" CHECK ((("vet_insurance_claims"."appeal_decided_at" is not null) is not true) or ("vet_insurance_claims"."appealed_at" is not null)),
	CONSTRAINT "vet_insurance_claims_appeal_decided_at_not_open" CHECK ((("vet_insurance_claims"."status" in ('appealed')) is not true) or ("vet_insurance_claims"."appeal_decided_at" is null)),
	CONSTRAINT "vet_insurance_claims_paid_at_required" CHECK ((("vet_insurance_claims"."status" in ('paid')) is not true) or ("vet_insurance_claims"."paid_at" is not null)),
	CONSTRAINT "vet_insurance_claims_paid_amount_required" CHECK ((("vet_insurance_claims"."status" in ('paid')) is not true) or ("vet_insurance_claims"."paid_amount" is not null)),
	CONSTRAINT "vet_insurance_claims_paid_at_with_amount" CHECK ((num_nonnulls("vet_insurance_claims"."paid_at", "vet_insurance_claims"."paid_amount") = 2) or (num_nonnulls("vet_insurance_claims"."paid_at", "vet_insurance_claims"."paid_amount") = 0)),
	CONSTRAINT "vet_insurance_claims_check_number_expected" CHECK ((("vet_insurance_claims"."check_number" is not null) is not true) or (("vet_insurance_claims"."paid_at" is not null) is true)),
	CONSTRAINT "vet_insurance_claims_payment_id_expected" CHECK ((("vet_insurance_claims"."payment_id" is not null) is not true) or (("vet_insurance_claims"."paid_at" is not null) is true)),
	CONSTRAINT "vet_insurance_claims_payment_id_to_practice" CHECK ((("vet_insurance_claims"."payment_id" is not null) is not true) or ("vet_insurance_claims"."payee" in ('practice'))),
	CONSTRAINT "vet_insurance_claims_claim_form_url_web_address" CHECK ("vet_insurance_claims"."claim_form_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_insurance_claims_medical_records_url_web_address" CHECK ("vet_insurance_claims"."medical_records_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_insurance_claims_received_by_insurer_at_after_submitted_at" CHECK ("vet_insurance_claims"."received_by_insurer_at" >= "vet_insurance_claims"."submitted_at"),
	CONSTRAINT "vet_insurance_claims_processed_at_after_submitted_at" CHECK ("vet_insurance_claims"."processed_at" >= "vet_insurance_claims"."submitted_at"),
	CONSTRAINT "vet_insurance_claims_appealed_at_after_submitted_at" CHECK ("vet_insurance_claims"."appealed_at" >= "vet_insurance_claims"."submitted_at"),
	CONSTRAINT "vet_insurance_claims_appeal_decided_at_after_appealed_at" CHECK ("vet_insurance_claims"."appeal_decided_at" >= "vet_insurance_claims"."appealed_at"),
	CONSTRAINT "vet_insurance_claims_paid_at_after_submitted_at" CHECK ("vet_insurance_claims"."paid_at" >= "vet_insurance_claims"."submitted_at")
);
--> statement-breakpoint
ALTER TABLE "vet_insurance_claims" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_insurance_policies" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"provider" varchar(100) NOT NULL,
	"provider_normalized" text COLLATE "C" GENERATED ALWAYS AS (lower(btrim("provider"))) STORED NOT NULL,
	"policy_number" varchar(100) NOT NULL,
	"policy_number_normalized" text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace("policy_number", '[^0-9A-Za-z]', '', 'g'))) STORED NOT NULL,
	"group_number" varchar(100),
	"coverage_type" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"effective_date" date NOT NULL,
	"expiry_date" date,
	"waiting_period_ends_on" date,
	"cancelled_on" date,
	"annual_limit" numeric(12, 2),
	"per_incident_limit" numeric(12, 2),
	"deductible" numeric(12, 2),
	"deductible_type" text,
	"reimbursement_percent" numeric(5, 2),
	"exclusions" text,
	"pays_practice_directly" boolean DEFAULT false NOT NULL,
	"provider_phone" varchar(20),
	"claims_email" varchar(255),
	"verified_at" timestamp with time zone,
	"verified_by" uuid,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_insurance_policies_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_insurance_policies_provider_not_blank" CHECK (btrim("vet_insurance_policies"."provider", E' \t\r\n') <> ''),
	CONSTRAINT "vet_insurance_policies_policy_number_letter_or_digit" CHECK ("vet_insurance_policies"."policy_number" ~ '[0-9A-Za-z]'),
	CONSTRAINT "vet_insurance_policies_coverage_type_list" CHECK ("vet_insurance_policies"."coverage_type" in ('accident_only', 'illness_only', 'comprehensive', 'wellness')),
	CONSTRAINT "vet_insurance_policies_status_list" CHECK ("vet_insurance_policies"."status" in ('active', 'pending', 'lapsed', 'expired', 'cancelled')),
	CONSTRAINT "vet_insurance_policies_deductible_type_list" CHECK ("vet_insurance_policies"."deductible_type" in ('annual', 'per_incident', 'per_condition')),
	CONSTRAINT "vet_insurance_policies_expiry_date_later_than_effective_date" CHECK ("vet_insurance_policies"."expiry_date" > "vet_insurance_policies"."effective_date"),
	CONSTRAINT "vet_insurance_policies_waiting_period_ends_on_after_start" CHECK ("vet_insurance_policies"."waiting_period_ends_on" >= "vet_insurance_policies"."effective_date"),
	CONSTRAINT "vet_insurance_policies_expiry_date_required" CHECK ((("vet_insurance_policies"."status" in ('expired')) is not true) or ("vet_insurance_policies"."expiry_date" is not null)),
	CONSTRAINT "vet_insurance_policies_cancelled_on_exactly" CHECK ((("vet_insurance_policies"."status" in ('cancelled')) is true) = (("vet_insurance_policies"."cancelled_on" is not null) is true)),
	CONSTRAINT "vet_insurance_policies_annual_limit_not_negative" CHECK ("vet_insurance_policies"."annual_limit" >= 0),
	CONSTRAINT "vet_insurance_policies_per_incident_limit_not_negative" CHECK ("vet_insurance_policies"."per_incident_limit" >= 0),
	CONSTRAINT "vet_insurance_policies_deductible_not_negative" CHECK ("vet_insurance_policies"."deductible" >= 0),
	CONSTRAINT "vet_insurance_policies_deductible_type_of_deductible" CHECK ((("vet_insurance_policies"."deductible_type" is not null) is not true) or ("vet_insurance_policies"."deductible" is not null)),
	CONSTRAINT "vet_insurance_policies_reimbursement_percent_range" CHECK (("vet_insurance_policies"."reimbursement_percent" >= 0) and ("vet_insurance_policies"."reimbursement_percent" <= 100)),
	CONSTRAINT "vet_insurance_policies_provider_phone_phone" CHECK ("vet_insurance_policies"."provider_phone" ~ '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$'),
	CONSTRAINT "vet_insurance_policies_claims_email_email" CHECK ("vet_insurance_policies"."claims_email" ~ '^[^@\s]+@[^@\s]+$'),
	CONSTRAINT "vet_insurance_policies_verified_at_by_user" CHECK ((num_nonnulls("vet_insurance_policies"."verified_at", "vet_insurance_policies"."verified_by") = 2) or (num_nonnulls("vet_insurance_policies"."verified_at", "vet_insurance_policies"."verified_by") = 0))
);
--> statement-breakpoint
ALTER TABLE "vet_insurance_policies" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_lab_requisitions" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"clinic_id" uuid NOT NULL,
	"encounter_id" uuid,
	"patient_id" uuid NOT NULL,
	"requisition_number" varchar(50) NOT NULL,
	"diagnostic_test_order_id" uuid,
	"diagnostic_test_id" uuid,
	"requesting_veterinarian_id" uuid,
	"priority" text DEFAULT 'routine' NOT NULL,
	"sample_type" text NOT NULL,
	"collection_site" varchar(100),
	"clinical_history" text,
	"fasting_status" text DEFAULT 'unknown' NOT NULL,
	"is_biohazard" boolean DEFAULT false NOT NULL,
	"sample_collected_at" timestamp with time zone,
	"sample_collected_by" uuid,
	"external_lab_name" varchar(200),
	"external_lab_id" varchar(100),
	"sent_to_lab_at" timestamp with time zone,
	"shipping_carrier" varchar(100),
	"shipping_tracking_number" varchar(100),
	"status" text DEFAULT 'pending' NOT NULL,
	"received_by_lab_at" timestamp with time zone,
	"expected_result_date" date,
	"resulted_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancellation_reason" text,
	"chain_of_custody" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_lab_requisitions_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_lab_requisitions_requisition_number_unique" UNIQUE("organization_id","requisition_number"),
	CONSTRAINT "vet_lab_requisitions_requisition_number_not_blank" CHECK (btrim("vet_lab_requisitions"."requisition_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_lab_requisitions_priority_list" CHECK ("vet_lab_requisitions"."priority" in ('routine', 'urgent', 'stat')),
	CONSTRAINT "vet_lab_requisitions_sample_type_list" CHECK ("vet_lab_requisitions"."sample_type" in ('blood', 'urine', 'tissue', 'feces', 'swab', 'fluid', 'hair_skin', 'other')),
	CONSTRAINT "vet_lab_requisitions_fasting_status_list" CHECK ("vet_lab_requisitions"."fasting_status" in ('fasted', 'fed', 'unknown')),
	CONSTRAINT "vet_lab_requisitions_status_list" CHECK ("vet_lab_requisitions"."status" in ('pending', 'collected', 'shipped', 'received_by_lab', 'processing', 'resulted', 'cancelled')),
	CONSTRAINT "vet_lab_requisitions_sample_collected_at_required" CHECK ((("vet_lab_requisitions"."status" in ('collected', 'shipped', 'received_by_lab', 'processing', 'resulted')) is not true) or ("vet_lab_requisitions"."sample_collected_at" is not null)),
	CONSTRAINT "vet_lab_requisitions_sample_collected_by_expected" CHECK ((("vet_lab_requisitions"."sample_collected_by" is not null) is not true) or (("vet_lab_requisitions"."sample_collected_at" is not null) is true)),
	CONSTRAINT "vet_lab_requisitions_sent_to_lab_at_expected" CHECK ((("vet_lab_requisitions"."sent_to_lab_at" is not null) is not true) or (("vet_lab_requisitions"."sample_collected_at" is not null) is true)),
	CONSTRAINT "vet_lab_requisitions_received_by_lab_at_expected" CHECK ((("vet_lab_requisitions"."received_by_lab_at" is not null) is not true) or (("vet_lab_requisitions"."sample_collected_at" is not null) is true)),
	CONSTRAINT "vet_lab_requisitions_sent_to_lab_at_required" CHECK ((("vet_lab_requisitions"."status" in ('shipped')) is not true) or ("vet_lab_requisitions"."sent_to_lab_at" is not null)),
	CONSTRAINT "vet_lab_requisitions_external_lab_name_required" CHECK ((("vet_lab_requisitions"."status" in ('shipped')) is not true) or ("vet_lab_requisitions"."external_lab_name" is not null)),
	CONSTRAINT "vet_lab_requisitions_shipping_carrier_expected" CHECK ((("vet_lab_requisitions"."shipping_carrier" is not null) is not true) or (("vet_lab_requisitions"."sent_to_lab_at" is not null) is true)),
	CONSTRAINT "vet_lab_requisitions_shipping_tracking_number_expected" CHECK ((("vet_lab_requisitions"."shipping_tracking_number" is not null) is not true) or (("vet_lab_requisitions"."sent_to_lab_at" is not null) is true)),
	CONSTRAINT "vet_lab_requisitions_external_lab_id_expected" CHECK ((("vet_lab_requisitions"."external_lab_id" is not null) is not true) or (("vet_lab_requisitions"."external_lab_name" is not null) is true)),
	CONSTRAINT "vet_lab_requisitions_external_lab_name_not_blank" CHECK (btrim("vet_lab_requisitions"."external_lab_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_lab_requisitions_external_lab_id_not_blank" CHECK (btrim("vet_lab_requisitions"."external_lab_id", E' \t\r\n') <> ''),
	CONSTRAINT "vet_lab_requisitions_received_by_lab_at_required" CHECK ((("vet_lab_requisitions"."status" in ('received_by_lab')) is not true) or ("vet_lab_requisitions"."received_by_lab_at" is not null)),
	CONSTRAINT "vet_lab_requisitions_sent_to_lab_at_after_sample_collected_at" CHECK ("vet_lab_requisitions"."sent_to_lab_at" >= "vet_lab_requisitions"."sample_collected_at"),
	CONSTRAINT "vet_lab_requisitions_received_by_lab_at_after_collection" CHECK ("vet_lab_requisitions"."received_by_lab_at" >= "vet_lab_requisitions"."sample_collected_at"),
	CONSTRAINT "vet_lab_requisitions_received_by_lab_at_after_sent_to_lab_at" CHECK ("vet_lab_requisitions"."received_by_lab_at" >= "vet_lab_requisitions"."sent_to_lab_at"),
	CONSTRAINT "vet_lab_requisitions_resulted_at_exactly" CHECK ((("vet_lab_requisitions"."status" in ('resulted')) is true) = (("vet_lab_requisitions"."resulted_at" is not null) is true)),
	CONSTRAINT "vet_lab_requisitions_resulted_at_after_sample_collected_at" CHECK ("vet_lab_requisitions"."resulted_at" >= "vet_lab_requisitions"."sample_collected_at"),
	CONSTRAINT "vet_lab_requisitions_resulted_at_after_received_by_lab_at" CHECK ("vet_lab_requisitions"."resulted_at" >= "vet_lab_requisitions"."received_by_lab_at"),
	CONSTRAINT "vet_lab_requisitions_cancelled_at_exactly" CHECK ((("vet_lab_requisitions"."status" in ('cancelled')) is true) = (("vet_lab_requisitions"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_lab_requisitions_cancellation_reason_exactly" CHECK ((("vet_lab_requisitions"."status" in ('cancelled')) is true) = (("vet_lab_requisitions"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_lab_requisitions_cancellation_reason_not_blank" CHECK (btrim("vet_lab_requisitions"."cancellation_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_lab_requisitions_chain_of_custody_array" CHECK (jsonb_typeof("vet_lab_requisitions"."chain_of_custody") = 'array')
);
--> statement-breakpoint
ALTER TABLE "vet_lab_requisitions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_sample_tracking" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"requisition_id" uuid NOT NULL,
	"sample_id" varchar(100) NOT NULL,
	"barcode" varchar(100),
	"parent_sample_id" uuid,
	"container" text,
	"volume_ml" numeric(8, 3),
	"storage_location" varchar(100),
	"storage_temperature" text,
	"sample_condition" text DEFAULT 'acceptable' NOT NULL,
	"condition_notes" text,
	"keep_until_on" date,
	"disposed_at" timestamp with time zone,
	"disposal_method" text,
	"disposed_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_sample_tracking_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_sample_tracking_sample_id_unique" UNIQUE("organization_id","sample_id"),
	CONSTRAINT "vet_sample_tracking_sample_id_not_blank" CHECK (btrim("vet_sample_tracking"."sample_id", E' \t\r\n') <> ''),
	CONSTRAINT "vet_sample_tracking_barcode_not_blank" CHECK (btrim("vet_sample_tracking"."barcode", E' \t\r\n') <> ''),
	CONSTRAINT "vet_sample_tracking_parent_sample_id_not_id" CHECK ("vet_sample_tracking"."parent_sample_id" <> "vet_sample_tracking"."id"),
	CONSTRAINT "vet_sample_tracking_container_list" CHECK ("vet_sample_tracking"."container" in ('edta', 'serum', 'serum_separator', 'heparin', 'citrate', 'fluoride', 'blood_culture', 'plain_tube', 'sterile_cup', 'swab_transport', 'formalin', 'slide', 'syringe', 'bag', 'other')),
	CONSTRAINT "vet_sample_tracking_volume_ml_positive" CHECK ("vet_sample_tracking"."volume_ml" > 0),
	CONSTRAINT "vet_sample_tracking_storage_temperature_list" CHECK ("vet_sample_tracking"."storage_temperature" in ('room', 'refrigerated', 'frozen', 'deep_frozen')),
	CONSTRAINT "vet_sample_tracking_sample_condition_list" CHECK ("vet_sample_tracking"."sample_condition" in ('acceptable', 'compromised', 'rejected')),
	CONSTRAINT "vet_sample_tracking_condition_notes_required" CHECK ((("vet_sample_tracking"."sample_condition" in ('compromised', 'rejected')) is not true) or ("vet_sample_tracking"."condition_notes" is not null)),
	CONSTRAINT "vet_sample_tracking_condition_notes_not_blank" CHECK (btrim("vet_sample_tracking"."condition_notes", E' \t\r\n') <> ''),
	CONSTRAINT "vet_sample_tracking_disposal_method_exactly" CHECK ((("vet_sample_tracking"."disposed_at" is not null) is true) = (("vet_sample_tracking"."disposal_method" is not null) is true)),
	CONSTRAINT "vet_sample_tracking_disposal_method_list" CHECK ("vet_sample_tracking"."disposal_method" in ('biohazard_waste', 'incineration', 'autoclave', 'sharps_container', 'chemical_waste', 'consumed_in_testing', 'returned_to_client', 'by_external_lab')),
	CONSTRAINT "vet_sample_tracking_disposed_by_expected" CHECK ((("vet_sample_tracking"."disposed_by" is not null) is not true) or (("vet_sample_tracking"."disposed_at" is not null) is true))
);
--> statement-breakpoint
ALTER TABLE "vet_sample_tracking" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_prescription_refills" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"prescription_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"requested_by_client_id" uuid,
	"requested_by" uuid,
	"request_method" text,
	"request_notes" text,
	"status" text DEFAULT 'pending' NOT NULL,
	"reviewed_by" uuid,
	"reviewed_at" timestamp with time zone,
	"approval_notes" text,
	"denial_reason" text,
	"refill_number" smallint,
	"dispensed_at" timestamp with time zone,
	"dispensed_by" uuid,
	"quantity_dispensed" numeric(12, 3),
	"inventory_batch_id" uuid,
	"invoice_item_id" uuid,
	"pickup_method" text,
	"shipping_tracking_number" varchar(100),
	"picked_up_at" timestamp with time zone,
	"picked_up_by" varchar(200),
	"pickup_id_verified" boolean DEFAULT false NOT NULL,
	"cancelled_at" timestamp with time zone,
	"cancellation_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_prescription_refills_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_prescription_refills_requested_by_named" CHECK (num_nonnulls("vet_prescription_refills"."requested_by", "vet_prescription_refills"."requested_by_client_id") >= 1),
	CONSTRAINT "vet_prescription_refills_request_method_list" CHECK ("vet_prescription_refills"."request_method" in ('phone', 'portal', 'email', 'in_person')),
	CONSTRAINT "vet_prescription_refills_status_list" CHECK ("vet_prescription_refills"."status" in ('pending', 'approved', 'denied', 'dispensed', 'cancelled')),
	CONSTRAINT "vet_prescription_refills_pickup_method_list" CHECK ("vet_prescription_refills"."pickup_method" in ('in_store', 'delivery', 'mail')),
	CONSTRAINT "vet_prescription_refills_reviewed_by_required" CHECK ((("vet_prescription_refills"."status" in ('approved', 'dispensed')) is not true) or ("vet_prescription_refills"."reviewed_by" is not null)),
	CONSTRAINT "vet_prescription_refills_reviewed_at_required" CHECK ((("vet_prescription_refills"."status" in ('approved', 'dispensed')) is not true) or ("vet_prescription_refills"."reviewed_at" is not null)),
	CONSTRAINT "vet_prescription_refills_reviewed_at_by_vet" CHECK ((num_nonnulls("vet_prescription_refills"."reviewed_by", "vet_prescription_refills"."reviewed_at") = 2) or (num_nonnulls("vet_prescription_refills"."reviewed_by", "vet_prescription_refills"."reviewed_at") = 0)),
	CONSTRAINT "vet_prescription_refills_reviewed_at_not_pending" CHECK ((("vet_prescription_refills"."status" in ('pending')) is not true) or (not ("vet_prescription_refills"."reviewed_at" is not null))),
	CONSTRAINT "vet_prescription_refills_denial_reason_exactly" CHECK ((("vet_prescription_refills"."status" in ('denied')) is true) = (("vet_prescription_refills"."denial_reason" is not null) is true)),
	CONSTRAINT "vet_prescription_refills_denial_reason_not_blank" CHECK (btrim("vet_prescription_refills"."denial_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescription_refills_dispensed_at_required" CHECK ((("vet_prescription_refills"."status" in ('dispensed')) is not true) or ("vet_prescription_refills"."dispensed_at" is not null)),
	CONSTRAINT "vet_prescription_refills_dispensed_by_required" CHECK ((("vet_prescription_refills"."status" in ('dispensed')) is not true) or ("vet_prescription_refills"."dispensed_by" is not null)),
	CONSTRAINT "vet_prescription_refills_quantity_dispensed_required" CHECK ((("vet_prescription_refills"."status" in ('dispensed')) is not true) or ("vet_prescription_refills"."quantity_dispensed" is not null)),
	CONSTRAINT "vet_prescription_refills_dispensed_at_expected" CHECK ((("vet_prescription_refills"."dispensed_at" is not null) is not true) or (("vet_prescription_refills"."status" in ('dispensed', 'cancelled')) is true)),
	CONSTRAINT "vet_prescription_refills_dispensed_at_complete" CHECK ((num_nonnulls("vet_prescription_refills"."dispensed_at", "vet_prescription_refills"."dispensed_by", "vet_prescription_refills"."quantity_dispensed") = 3) or (num_nonnulls("vet_prescription_refills"."dispensed_at", "vet_prescription_refills"."dispensed_by", "vet_prescription_refills"."quantity_dispensed") = 0)),
	CONSTRAINT "vet_prescription_refills_inventory_batch_id_expected" CHECK ((("vet_prescription_refills"."inventory_batch_id" is not null) is not true) or (("vet_prescription_refills"."dispensed_at" is not null) is true)),
	CONSTRAINT "vet_prescription_refills_invoice_item_id_expected" CHECK ((("vet_prescription_refills"."invoice_item_id" is not null) is not true) or (("vet_prescription_refills"."dispensed_at" is not null) is true)),
	CONSTRAINT "vet_prescription_refills_picked_up_at_expected" CHECK ((("vet_prescription_refills"."picked_up_at" is not null) is not true) or (("vet_prescription_refills"."status" in ('dispensed')) is true)),
	CONSTRAINT "vet_prescription_refills_refill_number_positive" CHECK ("vet_prescription_refills"."refill_number" > 0),
	CONSTRAINT "vet_prescription_refills_quantity_dispensed_positive" CHECK ("vet_prescription_refills"."quantity_dispensed" > 0),
	CONSTRAINT "vet_prescription_refills_picked_up_by_with_time" CHECK ((num_nonnulls("vet_prescription_refills"."picked_up_at", "vet_prescription_refills"."picked_up_by") = 2) or (num_nonnulls("vet_prescription_refills"."picked_up_at", "vet_prescription_refills"."picked_up_by") = 0)),
	CONSTRAINT "vet_prescription_refills_picked_up_by_not_blank" CHECK (btrim("vet_prescription_refills"."picked_up_by", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescription_refills_pickup_id_verified_at_pickup" CHECK ((("vet_prescription_refills"."pickup_id_verified") is not true) or ("vet_prescription_refills"."picked_up_at" is not null)),
	CONSTRAINT "vet_prescription_refills_shipping_tracking_number_sent" CHECK ((("vet_prescription_refills"."shipping_tracking_number" is not null) is not true) or ("vet_prescription_refills"."pickup_method" in ('delivery', 'mail'))),
	CONSTRAINT "vet_prescription_refills_cancelled_at_exactly" CHECK ((("vet_prescription_refills"."status" in ('cancelled')) is true) = (("vet_prescription_refills"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_prescription_refills_cancellation_reason_exactly" CHECK ((("vet_prescription_refills"."status" in ('cancelled')) is true) = (("vet_prescription_refills"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_prescription_refills_cancellation_reason_not_blank" CHECK (btrim("vet_prescription_refills"."cancellation_reason", E' \t\r\n') <> ''),
	CONSTRAINT "vet_prescription_refills_reviewed_at_after_requested_at" CHECK ("vet_prescription_refills"."reviewed_at" >= "vet_prescription_refills"."requested_at"),
	CONSTRAINT "vet_prescription_refills_dispensed_at_after_reviewed_at" CHECK ("vet_prescription_refills"."dispensed_at" >= "vet_prescription_refills"."reviewed_at"),
	CONSTRAINT "vet_prescription_refills_picked_up_at_after_dispensed_at" CHECK ("vet_prescription_refills"."picked_up_at" >= "vet_prescription_refills"."dispensed_at"),
	CONSTRAINT "vet_prescription_refills_cancelled_at_after_requested_at" CHECK ("vet_prescription_refills"."cancelled_at" >= "vet_prescription_refills"."requested_at"),
	CONSTRAINT "vet_prescription_refills_cancelled_at_after_dispensed_at" CHECK ("vet_prescription_refills"."cancelled_at" >= "vet_prescription_refills"."dispensed_at")
);
--> statement-breakpoint
ALTER TABLE "vet_prescription_refills" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_wellness_plan_benefits" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"service_id" uuid,
	"product_id" uuid,
	"service_category_id" uuid,
	"description" text NOT NULL,
	"included_quantity" numeric(12, 3),
	"discount_percent" numeric(5, 2) DEFAULT '100' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_wellness_plan_benefits_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_wellness_plan_benefits_plan_id_line_number_unique" UNIQUE("organization_id","plan_id","line_number"),
	CONSTRAINT "vet_wellness_plan_benefits_service_unique" UNIQUE("organization_id","service_id","plan_id"),
	CONSTRAINT "vet_wellness_plan_benefits_product_unique" UNIQUE("organization_id","product_id","plan_id"),
	CONSTRAINT "vet_wellness_plan_benefits_category_unique" UNIQUE("organization_id","service_category_id","plan_id"),
	CONSTRAINT "vet_wellness_plan_benefits_line_number_positive" CHECK ("vet_wellness_plan_benefits"."line_number" > 0),
	CONSTRAINT "vet_wellness_plan_benefits_service_id_one_benefit" CHECK (num_nonnulls("vet_wellness_plan_benefits"."service_id", "vet_wellness_plan_benefits"."product_id", "vet_wellness_plan_benefits"."service_category_id") = 1),
	CONSTRAINT "vet_wellness_plan_benefits_description_not_blank" CHECK (btrim("vet_wellness_plan_benefits"."description", E' \t\r\n') <> ''),
	CONSTRAINT "vet_wellness_plan_benefits_included_quantity_positive" CHECK ("vet_wellness_plan_benefits"."included_quantity" > 0),
	CONSTRAINT "vet_wellness_plan_benefits_discount_percent_range" CHECK (("vet_wellness_plan_benefits"."discount_percent" >= 0) and ("vet_wellness_plan_benefits"."discount_percent" <= 100)),
	CONSTRAINT "vet_wellness_plan_benefits_discount_percent_positive" CHECK ("vet_wellness_plan_benefits"."discount_percent" > 0)
);
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_benefits" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_wellness_plan_enrollments" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"enrollment_number" varchar(50) NOT NULL,
	"plan_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"billing_period" text NOT NULL,
	"period_price" numeric(12, 2) NOT NULL,
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"next_billing_on" date,
	"past_due_since_on" date,
	"auto_renews" boolean DEFAULT true NOT NULL,
	"renews_enrollment_id" uuid,
	"processor" varchar(50),
	"processor_subscription_id" varchar(255),
	"signed_at" timestamp with time zone,
	"signed_by_name" varchar(200),
	"signed_document_url" varchar(500),
	"enrolled_by" uuid,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" uuid,
	"cancellation_reason" text,
	"notes" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_wellness_plan_enrollments_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_wellness_plan_enrollments_enrollment_number_unique" UNIQUE("organization_id","enrollment_number"),
	CONSTRAINT "vet_wellness_plan_enrollments_renews_enrollment_id_unique" UNIQUE("organization_id","renews_enrollment_id"),
	CONSTRAINT "vet_wellness_plan_enrollments_enrollment_number_not_blank" CHECK (btrim("vet_wellness_plan_enrollments"."enrollment_number", E' \t\r\n') <> ''),
	CONSTRAINT "vet_wellness_plan_enrollments_status_list" CHECK ("vet_wellness_plan_enrollments"."status" in ('pending', 'active', 'past_due', 'suspended', 'cancelled', 'expired')),
	CONSTRAINT "vet_wellness_plan_enrollments_billing_period_list" CHECK ("vet_wellness_plan_enrollments"."billing_period" in ('monthly', 'annual')),
	CONSTRAINT "vet_wellness_plan_enrollments_ends_on_later_than_starts_on" CHECK ("vet_wellness_plan_enrollments"."ends_on" > "vet_wellness_plan_enrollments"."starts_on"),
	CONSTRAINT "vet_wellness_plan_enrollments_period_price_not_negative" CHECK ("vet_wellness_plan_enrollments"."period_price" >= 0),
	CONSTRAINT "vet_wellness_plan_enrollments_currency_iso_4217" CHECK ("vet_wellness_plan_enrollments"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_wellness_plan_enrollments_next_billing_on_running" CHECK ((("vet_wellness_plan_enrollments"."status" in ('cancelled', 'expired')) is not true) or ("vet_wellness_plan_enrollments"."next_billing_on" is null)),
	CONSTRAINT "vet_wellness_plan_enrollments_next_billing_on_after_starts_on" CHECK ("vet_wellness_plan_enrollments"."next_billing_on" >= "vet_wellness_plan_enrollments"."starts_on"),
	CONSTRAINT "vet_wellness_plan_enrollments_past_due_since_on_follows_status" CHECK ((("vet_wellness_plan_enrollments"."status" in ('past_due')) is not true) or ("vet_wellness_plan_enrollments"."past_due_since_on" is not null)),
	CONSTRAINT "vet_wellness_plan_enrollments_past_due_since_on_paid_up" CHECK ((("vet_wellness_plan_enrollments"."status" in ('pending', 'active')) is not true) or ("vet_wellness_plan_enrollments"."past_due_since_on" is null)),
	CONSTRAINT "vet_wellness_plan_enrollments_past_due_since_on_after_starts_on" CHECK ("vet_wellness_plan_enrollments"."past_due_since_on" >= "vet_wellness_plan_enrollments"."starts_on"),
	CONSTRAINT "vet_wellness_plan_enrollments_renews_enrollment_id_not_id" CHECK ("vet_wellness_plan_enrollments"."renews_enrollment_id" <> "vet_wellness_plan_enrollments"."id"),
	CONSTRAINT "vet_wellness_plan_enrollments_processor_of_subscription" CHECK ((("vet_wellness_plan_enrollments"."processor_subscription_id" is not null) is not true) or ("vet_wellness_plan_enrollments"."processor" is not null)),
	CONSTRAINT "vet_wellness_plan_enrollments_signed_at_by_person" CHECK ((num_nonnulls("vet_wellness_plan_enrollments"."signed_at", "vet_wellness_plan_enrollments"."signed_by_name") = 2) or (num_nonnulls("vet_wellness_plan_enrollments"."signed_at", "vet_wellness_plan_enrollments"."signed_by_name") = 0)),
	CONSTRAINT "vet_wellness_plan_enrollments_signed_by_name_not_blank" CHECK (btrim("vet_wellness_plan_enrollments"."signed_by_name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_wellness_plan_enrollments_signed_document_url_web_address" CHECK ("vet_wellness_plan_enrollments"."signed_document_url" ~ '^[a-z][a-z0-9+.-]*://\S+$'),
	CONSTRAINT "vet_wellness_plan_enrollments_cancelled_at_exactly" CHECK ((("vet_wellness_plan_enrollments"."status" in ('cancelled')) is true) = (("vet_wellness_plan_enrollments"."cancelled_at" is not null) is true)),
	CONSTRAINT "vet_wellness_plan_enrollments_cancellation_reason_exactly" CHECK ((("vet_wellness_plan_enrollments"."status" in ('cancelled')) is true) = (("vet_wellness_plan_enrollments"."cancellation_reason" is not null) is true)),
	CONSTRAINT "vet_wellness_plan_enrollments_cancelled_by_expected" CHECK ((("vet_wellness_plan_enrollments"."cancelled_by" is not null) is not true) or (("vet_wellness_plan_enrollments"."status" in ('cancelled')) is true)),
	CONSTRAINT "vet_wellness_plan_enrollments_cancellation_reason_not_blank" CHECK (btrim("vet_wellness_plan_enrollments"."cancellation_reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_enrollments" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_wellness_plan_usages" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"enrollment_id" uuid NOT NULL,
	"benefit_id" uuid NOT NULL,
	"invoice_item_id" uuid NOT NULL,
	"quantity" numeric(12, 3) DEFAULT '1' NOT NULL,
	"used_on" date NOT NULL,
	"covered_amount" numeric(12, 2) NOT NULL,
	"recorded_by" uuid,
	"reversed_at" timestamp with time zone,
	"reversed_by" uuid,
	"reversal_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_wellness_plan_usages_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_wellness_plan_usages_invoice_item_unique" UNIQUE NULLS NOT DISTINCT("organization_id","invoice_item_id","reversed_at"),
	CONSTRAINT "vet_wellness_plan_usages_quantity_positive" CHECK ("vet_wellness_plan_usages"."quantity" > 0),
	CONSTRAINT "vet_wellness_plan_usages_covered_amount_not_negative" CHECK ("vet_wellness_plan_usages"."covered_amount" >= 0),
	CONSTRAINT "vet_wellness_plan_usages_reversed_at_explained" CHECK ((num_nonnulls("vet_wellness_plan_usages"."reversed_at", "vet_wellness_plan_usages"."reversal_reason") = 2) or (num_nonnulls("vet_wellness_plan_usages"."reversed_at", "vet_wellness_plan_usages"."reversal_reason") = 0)),
	CONSTRAINT "vet_wellness_plan_usages_reversed_by_expected" CHECK ((("vet_wellness_plan_usages"."reversed_by" is not null) is not true) or (("vet_wellness_plan_usages"."reversed_at" is not null) is true)),
	CONSTRAINT "vet_wellness_plan_usages_reversal_reason_not_blank" CHECK (btrim("vet_wellness_plan_usages"."reversal_reason", E' \t\r\n') <> '')
);
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_usages" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TABLE "vet_wellness_plans" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" varchar(50) NOT NULL,
	"code_normalized" text COLLATE "C" GENERATED ALWAYS AS (upper(regexp_replace("code", '[^0-9A-Za-z]', '', 'g'))) STORED NOT NULL,
	"version" smallint DEFAULT 1 NOT NULL,
	"name" varchar(200) NOT NULL,
	"description" text,
	"clinic_id" uuid,
	"species_id" uuid,
	"minimum_age_months" smallint,
	"maximum_age_months" smallint,
	"currency" varchar(3) DEFAULT 'USD' NOT NULL,
	"monthly_price" numeric(12, 2),
	"annual_price" numeric(12, 2),
	"enrollment_fee" numeric(12, 2) DEFAULT '0' NOT NULL,
	"term_months" smallint DEFAULT 12 NOT NULL,
	"terms" text,
	"valid_from_on" date DEFAULT current_date NOT NULL,
	"valid_until_on" date,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "vet_wellness_plans_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "vet_wellness_plans_code_not_blank" CHECK (btrim("vet_wellness_plans"."code", E' \t\r\n') <> ''),
	CONSTRAINT "vet_wellness_plans_name_not_blank" CHECK (btrim("vet_wellness_plans"."name", E' \t\r\n') <> ''),
	CONSTRAINT "vet_wellness_plans_version_positive" CHECK ("vet_wellness_plans"."version" > 0),
	CONSTRAINT "vet_wellness_plans_minimum_age_months_not_negative" CHECK ("vet_wellness_plans"."minimum_age_months" >= 0),
	CONSTRAINT "vet_wellness_plans_maximum_age_months_not_negative" CHECK ("vet_wellness_plans"."maximum_age_months" >= 0),
	CONSTRAINT "vet_wellness_plans_maximum_age_months_after_minimum_age_months" CHECK ("vet_wellness_plans"."maximum_age_months" >= "vet_wellness_plans"."minimum_age_months"),
	CONSTRAINT "vet_wellness_plans_currency_iso_4217" CHECK ("vet_wellness_plans"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "vet_wellness_plans_monthly_price_not_negative" CHECK ("vet_wellness_plans"."monthly_price" >= 0),
	CONSTRAINT "vet_wellness_plans_annual_price_not_negative" CHECK ("vet_wellness_plans"."annual_price" >= 0),
	CONSTRAINT "vet_wellness_plans_monthly_price_some_price" CHECK (num_nonnulls("vet_wellness_plans"."monthly_price", "vet_wellness_plans"."annual_price") >= 1),
	CONSTRAINT "vet_wellness_plans_enrollment_fee_not_negative" CHECK ("vet_wellness_plans"."enrollment_fee" >= 0),
	CONSTRAINT "vet_wellness_plans_term_months_range" CHECK (("vet_wellness_plans"."term_months" >= 1) and ("vet_wellness_plans"."term_months" <= 120)),
	CONSTRAINT "vet_wellness_plans_valid_until_on_later_than_valid_from_on" CHECK ("vet_wellness_plans"."valid_until_on" > "vet_wellness_plans"."valid_from_on")
);
--> statement-breakpoint
ALTER TABLE "vet_wellness_plans" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "vet_kennels" ADD CONSTRAINT "vet_kennels_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_kennels" ADD CONSTRAINT "vet_kennels_room_fk" FOREIGN KEY ("organization_id","room_id") REFERENCES "public"."vet_rooms"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_kennels" ADD CONSTRAINT "vet_kennels_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_daily_logs" ADD CONSTRAINT "vet_boarding_daily_logs_reservation_fk" FOREIGN KEY ("organization_id","reservation_id") REFERENCES "public"."vet_boarding_reservations"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_daily_logs" ADD CONSTRAINT "vet_boarding_daily_logs_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_reservations" ADD CONSTRAINT "vet_boarding_reservations_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_reservations" ADD CONSTRAINT "vet_boarding_reservations_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_reservations" ADD CONSTRAINT "vet_boarding_reservations_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_reservations" ADD CONSTRAINT "vet_boarding_reservations_kennel_fk" FOREIGN KEY ("organization_id","kennel_id") REFERENCES "public"."vet_kennels"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_reservations" ADD CONSTRAINT "vet_boarding_reservations_shares_kennel_with_fk" FOREIGN KEY ("organization_id","shares_kennel_with_id") REFERENCES "public"."vet_boarding_reservations"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_reservations" ADD CONSTRAINT "vet_boarding_reservations_vaccinations_verified_by_fk" FOREIGN KEY ("organization_id","vaccinations_verified_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_reservations" ADD CONSTRAINT "vet_boarding_reservations_checked_in_by_fk" FOREIGN KEY ("organization_id","checked_in_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_reservations" ADD CONSTRAINT "vet_boarding_reservations_checked_out_by_fk" FOREIGN KEY ("organization_id","checked_out_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_boarding_reservations" ADD CONSTRAINT "vet_boarding_reservations_invoice_fk" FOREIGN KEY ("organization_id","invoice_id") REFERENCES "public"."vet_invoices"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_communication_logs" ADD CONSTRAINT "vet_communication_logs_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_communication_logs" ADD CONSTRAINT "vet_communication_logs_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_communication_logs" ADD CONSTRAINT "vet_communication_logs_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_communication_logs" ADD CONSTRAINT "vet_communication_logs_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_communication_logs" ADD CONSTRAINT "vet_communication_logs_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_communication_logs" ADD CONSTRAINT "vet_communication_logs_template_fk" FOREIGN KEY ("organization_id","template_id") REFERENCES "public"."vet_message_templates"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_communication_logs" ADD CONSTRAINT "vet_communication_logs_reminder_fk" FOREIGN KEY ("organization_id","reminder_id") REFERENCES "public"."vet_reminders"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_communication_logs" ADD CONSTRAINT "vet_communication_logs_sent_by_fk" FOREIGN KEY ("organization_id","sent_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminder_protocols" ADD CONSTRAINT "vet_reminder_protocols_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminder_protocols" ADD CONSTRAINT "vet_reminder_protocols_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminder_protocols" ADD CONSTRAINT "vet_reminder_protocols_service_fk" FOREIGN KEY ("organization_id","service_id") REFERENCES "public"."vet_services"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminder_protocols" ADD CONSTRAINT "vet_reminder_protocols_vaccine_protocol_fk" FOREIGN KEY ("organization_id","vaccine_protocol_id") REFERENCES "public"."vet_vaccine_protocols"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminders" ADD CONSTRAINT "vet_reminders_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminders" ADD CONSTRAINT "vet_reminders_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminders" ADD CONSTRAINT "vet_reminders_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminders" ADD CONSTRAINT "vet_reminders_reminder_protocol_fk" FOREIGN KEY ("organization_id","reminder_protocol_id") REFERENCES "public"."vet_reminder_protocols"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminders" ADD CONSTRAINT "vet_reminders_template_fk" FOREIGN KEY ("organization_id","template_id") REFERENCES "public"."vet_message_templates"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminders" ADD CONSTRAINT "vet_reminders_appointment_fk" FOREIGN KEY ("organization_id","appointment_id") REFERENCES "public"."vet_appointments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminders" ADD CONSTRAINT "vet_reminders_vaccination_fk" FOREIGN KEY ("organization_id","vaccination_id") REFERENCES "public"."vet_vaccinations"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminders" ADD CONSTRAINT "vet_reminders_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_reminders" ADD CONSTRAINT "vet_reminders_invoice_fk" FOREIGN KEY ("organization_id","invoice_id") REFERENCES "public"."vet_invoices"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_message_templates" ADD CONSTRAINT "vet_message_templates_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_hospitalization_fk" FOREIGN KEY ("organization_id","hospitalization_id") REFERENCES "public"."vet_hospitalization_records"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_boarding_reservation_fk" FOREIGN KEY ("organization_id","boarding_reservation_id") REFERENCES "public"."vet_boarding_reservations"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_treatment_fk" FOREIGN KEY ("organization_id","treatment_id") REFERENCES "public"."vet_treatments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_ordering_veterinarian_fk" FOREIGN KEY ("organization_id","ordering_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_medication_fk" FOREIGN KEY ("medication_id") REFERENCES "public"."vet_medications_formulary"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_administered_by_fk" FOREIGN KEY ("organization_id","administered_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_witness_fk" FOREIGN KEY ("organization_id","witness_id") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_medication_administration" ADD CONSTRAINT "vet_medication_administration_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_critical_care_records" ADD CONSTRAINT "vet_critical_care_records_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_critical_care_records" ADD CONSTRAINT "vet_critical_care_records_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_critical_care_records" ADD CONSTRAINT "vet_critical_care_records_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_critical_care_records" ADD CONSTRAINT "vet_critical_care_records_hospitalization_fk" FOREIGN KEY ("organization_id","hospitalization_id") REFERENCES "public"."vet_hospitalization_records"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_critical_care_records" ADD CONSTRAINT "vet_critical_care_records_emergency_case_fk" FOREIGN KEY ("organization_id","emergency_case_id") REFERENCES "public"."vet_emergency_cases"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_critical_care_records" ADD CONSTRAINT "vet_critical_care_records_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospital_notes" ADD CONSTRAINT "vet_hospital_notes_hospitalization_fk" FOREIGN KEY ("organization_id","hospitalization_id") REFERENCES "public"."vet_hospitalization_records"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospital_notes" ADD CONSTRAINT "vet_hospital_notes_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospital_notes" ADD CONSTRAINT "vet_hospital_notes_signed_by_fk" FOREIGN KEY ("organization_id","signed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospital_notes" ADD CONSTRAINT "vet_hospital_notes_corrects_note_fk" FOREIGN KEY ("organization_id","corrects_note_id") REFERENCES "public"."vet_hospital_notes"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ADD CONSTRAINT "vet_hospitalization_records_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ADD CONSTRAINT "vet_hospitalization_records_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ADD CONSTRAINT "vet_hospitalization_records_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ADD CONSTRAINT "vet_hospitalization_records_emergency_case_fk" FOREIGN KEY ("organization_id","emergency_case_id") REFERENCES "public"."vet_emergency_cases"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ADD CONSTRAINT "vet_hospitalization_records_admitting_veterinarian_fk" FOREIGN KEY ("organization_id","admitting_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ADD CONSTRAINT "vet_hospitalization_records_attending_veterinarian_fk" FOREIGN KEY ("organization_id","attending_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ADD CONSTRAINT "vet_hospitalization_records_kennel_fk" FOREIGN KEY ("organization_id","kennel_id") REFERENCES "public"."vet_kennels"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ADD CONSTRAINT "vet_hospitalization_records_estimate_fk" FOREIGN KEY ("organization_id","estimate_id") REFERENCES "public"."vet_estimates"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ADD CONSTRAINT "vet_hospitalization_records_invoice_fk" FOREIGN KEY ("organization_id","invoice_id") REFERENCES "public"."vet_invoices"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_hospitalization_records" ADD CONSTRAINT "vet_hospitalization_records_discharge_veterinarian_fk" FOREIGN KEY ("organization_id","discharge_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_claim_line_items" ADD CONSTRAINT "vet_claim_line_items_claim_fk" FOREIGN KEY ("organization_id","claim_id") REFERENCES "public"."vet_insurance_claims"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_claim_line_items" ADD CONSTRAINT "vet_claim_line_items_invoice_item_fk" FOREIGN KEY ("organization_id","invoice_item_id") REFERENCES "public"."vet_invoice_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_claim_line_items" ADD CONSTRAINT "vet_claim_line_items_procedure_code_fk" FOREIGN KEY ("procedure_code_id") REFERENCES "public"."vet_procedure_codes"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_claim_line_items" ADD CONSTRAINT "vet_claim_line_items_diagnosis_code_fk" FOREIGN KEY ("diagnosis_code_id") REFERENCES "public"."vet_diagnosis_codes"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_insurance_claims" ADD CONSTRAINT "vet_insurance_claims_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_insurance_claims" ADD CONSTRAINT "vet_insurance_claims_policy_fk" FOREIGN KEY ("organization_id","policy_id") REFERENCES "public"."vet_insurance_policies"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_insurance_claims" ADD CONSTRAINT "vet_insurance_claims_invoice_fk" FOREIGN KEY ("organization_id","invoice_id") REFERENCES "public"."vet_invoices"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_insurance_claims" ADD CONSTRAINT "vet_insurance_claims_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_insurance_claims" ADD CONSTRAINT "vet_insurance_claims_submitted_by_fk" FOREIGN KEY ("organization_id","submitted_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_insurance_claims" ADD CONSTRAINT "vet_insurance_claims_appealed_by_fk" FOREIGN KEY ("organization_id","appealed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_insurance_claims" ADD CONSTRAINT "vet_insurance_claims_payment_fk" FOREIGN KEY ("organization_id","payment_id") REFERENCES "public"."vet_payments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_insurance_policies" ADD CONSTRAINT "vet_insurance_policies_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_insurance_policies" ADD CONSTRAINT "vet_insurance_policies_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_insurance_policies" ADD CONSTRAINT "vet_insurance_policies_verified_by_fk" FOREIGN KEY ("organization_id","verified_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_lab_requisitions" ADD CONSTRAINT "vet_lab_requisitions_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_lab_requisitions" ADD CONSTRAINT "vet_lab_requisitions_encounter_fk" FOREIGN KEY ("organization_id","encounter_id") REFERENCES "public"."vet_medical_encounters"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_lab_requisitions" ADD CONSTRAINT "vet_lab_requisitions_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_lab_requisitions" ADD CONSTRAINT "vet_lab_requisitions_diagnostic_test_order_fk" FOREIGN KEY ("organization_id","diagnostic_test_order_id") REFERENCES "public"."vet_diagnostic_test_orders"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_lab_requisitions" ADD CONSTRAINT "vet_lab_requisitions_diagnostic_test_fk" FOREIGN KEY ("organization_id","diagnostic_test_id") REFERENCES "public"."vet_diagnostic_tests"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_lab_requisitions" ADD CONSTRAINT "vet_lab_requisitions_requesting_veterinarian_fk" FOREIGN KEY ("organization_id","requesting_veterinarian_id") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_lab_requisitions" ADD CONSTRAINT "vet_lab_requisitions_sample_collected_by_fk" FOREIGN KEY ("organization_id","sample_collected_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_sample_tracking" ADD CONSTRAINT "vet_sample_tracking_requisition_fk" FOREIGN KEY ("organization_id","requisition_id") REFERENCES "public"."vet_lab_requisitions"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_sample_tracking" ADD CONSTRAINT "vet_sample_tracking_parent_sample_fk" FOREIGN KEY ("organization_id","parent_sample_id") REFERENCES "public"."vet_sample_tracking"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_sample_tracking" ADD CONSTRAINT "vet_sample_tracking_disposed_by_fk" FOREIGN KEY ("organization_id","disposed_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescription_refills" ADD CONSTRAINT "vet_prescription_refills_prescription_fk" FOREIGN KEY ("organization_id","prescription_id") REFERENCES "public"."vet_prescriptions"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescription_refills" ADD CONSTRAINT "vet_prescription_refills_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescription_refills" ADD CONSTRAINT "vet_prescription_refills_requested_by_client_fk" FOREIGN KEY ("organization_id","requested_by_client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescription_refills" ADD CONSTRAINT "vet_prescription_refills_requested_by_fk" FOREIGN KEY ("organization_id","requested_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescription_refills" ADD CONSTRAINT "vet_prescription_refills_reviewed_by_fk" FOREIGN KEY ("organization_id","reviewed_by") REFERENCES "public"."vet_veterinarians"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescription_refills" ADD CONSTRAINT "vet_prescription_refills_dispensed_by_fk" FOREIGN KEY ("organization_id","dispensed_by") REFERENCES "public"."vet_staff"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescription_refills" ADD CONSTRAINT "vet_prescription_refills_inventory_batch_fk" FOREIGN KEY ("organization_id","inventory_batch_id") REFERENCES "public"."vet_inventory_batches"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_prescription_refills" ADD CONSTRAINT "vet_prescription_refills_invoice_item_fk" FOREIGN KEY ("organization_id","invoice_item_id") REFERENCES "public"."vet_invoice_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_benefits" ADD CONSTRAINT "vet_wellness_plan_benefits_plan_fk" FOREIGN KEY ("organization_id","plan_id") REFERENCES "public"."vet_wellness_plans"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_benefits" ADD CONSTRAINT "vet_wellness_plan_benefits_service_fk" FOREIGN KEY ("organization_id","service_id") REFERENCES "public"."vet_services"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_benefits" ADD CONSTRAINT "vet_wellness_plan_benefits_product_fk" FOREIGN KEY ("organization_id","product_id") REFERENCES "public"."vet_products"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_benefits" ADD CONSTRAINT "vet_wellness_plan_benefits_service_category_fk" FOREIGN KEY ("organization_id","service_category_id") REFERENCES "public"."vet_service_categories"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_enrollments" ADD CONSTRAINT "vet_wellness_plan_enrollments_plan_fk" FOREIGN KEY ("organization_id","plan_id") REFERENCES "public"."vet_wellness_plans"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_enrollments" ADD CONSTRAINT "vet_wellness_plan_enrollments_patient_fk" FOREIGN KEY ("organization_id","patient_id") REFERENCES "public"."vet_patients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_enrollments" ADD CONSTRAINT "vet_wellness_plan_enrollments_client_fk" FOREIGN KEY ("organization_id","client_id") REFERENCES "public"."vet_clients"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_enrollments" ADD CONSTRAINT "vet_wellness_plan_enrollments_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_enrollments" ADD CONSTRAINT "vet_wellness_plan_enrollments_renews_enrollment_fk" FOREIGN KEY ("organization_id","renews_enrollment_id") REFERENCES "public"."vet_wellness_plan_enrollments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_enrollments" ADD CONSTRAINT "vet_wellness_plan_enrollments_enrolled_by_fk" FOREIGN KEY ("organization_id","enrolled_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_enrollments" ADD CONSTRAINT "vet_wellness_plan_enrollments_cancelled_by_fk" FOREIGN KEY ("organization_id","cancelled_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_usages" ADD CONSTRAINT "vet_wellness_plan_usages_enrollment_fk" FOREIGN KEY ("organization_id","enrollment_id") REFERENCES "public"."vet_wellness_plan_enrollments"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_usages" ADD CONSTRAINT "vet_wellness_plan_usages_benefit_fk" FOREIGN KEY ("organization_id","benefit_id") REFERENCES "public"."vet_wellness_plan_benefits"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_usages" ADD CONSTRAINT "vet_wellness_plan_usages_invoice_item_fk" FOREIGN KEY ("organization_id","invoice_item_id") REFERENCES "public"."vet_invoice_items"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_usages" ADD CONSTRAINT "vet_wellness_plan_usages_recorded_by_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plan_usages" ADD CONSTRAINT "vet_wellness_plan_usages_reversed_by_fk" FOREIGN KEY ("organization_id","reversed_by") REFERENCES "public"."vet_users"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plans" ADD CONSTRAINT "vet_wellness_plans_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."vet_organizations"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plans" ADD CONSTRAINT "vet_wellness_plans_clinic_fk" FOREIGN KEY ("organization_id","clinic_id") REFERENCES "public"."vet_clinics"("organization_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "vet_wellness_plans" ADD CONSTRAINT "vet_wellness_plans_species_fk" FOREIGN KEY ("species_id") REFERENCES "public"."vet_species"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "vet_kennels_clinic_id_kennel_type_status_idx" ON "vet_kennels" USING btree ("organization_id","clinic_id","kennel_type","status");
--> statement-breakpoint
CREATE INDEX "vet_kennels_room_id_idx" ON "vet_kennels" USING btree ("organization_id","room_id");
--> statement-breakpoint
CREATE INDEX "vet_kennels_species_id_idx" ON "vet_kennels" USING btree ("species_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_boarding_daily_logs_reservation_id_logged_on_period_idx" ON "vet_boarding_daily_logs" USING btree ("organization_id","reservation_id","logged_on","period");
--> statement-breakpoint
CREATE INDEX "vet_boarding_daily_logs_recorded_by_idx" ON "vet_boarding_daily_logs" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE INDEX "vet_boarding_reservations_clinic_id_status_check_in_date_idx" ON "vet_boarding_reservations" USING btree ("organization_id","clinic_id","status","check_in_date");
--> statement-breakpoint
CREATE INDEX "vet_boarding_reservations_clinic_id_status_check_out_date_idx" ON "vet_boarding_reservations" USING btree ("organization_id","clinic_id","status","check_out_date");
--> statement-breakpoint
CREATE INDEX "vet_boarding_reservations_kennel_id_check_in_date_idx" ON "vet_boarding_reservations" USING btree ("organization_id","kennel_id","check_in_date");
--> statement-breakpoint
CREATE INDEX "vet_boarding_reservations_patient_id_check_in_date_idx" ON "vet_boarding_reservations" USING btree ("organization_id","patient_id","check_in_date");
--> statement-breakpoint
CREATE INDEX "vet_boarding_reservations_client_id_check_in_date_idx" ON "vet_boarding_reservations" USING btree ("organization_id","client_id","check_in_date");
--> statement-breakpoint
CREATE INDEX "vet_boarding_reservations_shares_kennel_with_id_idx" ON "vet_boarding_reservations" USING btree ("organization_id","shares_kennel_with_id");
--> statement-breakpoint
CREATE INDEX "vet_boarding_reservations_invoice_id_idx" ON "vet_boarding_reservations" USING btree ("organization_id","invoice_id");
--> statement-breakpoint
CREATE INDEX "vet_boarding_reservations_vaccinations_verified_by_idx" ON "vet_boarding_reservations" USING btree ("organization_id","vaccinations_verified_by");
--> statement-breakpoint
CREATE INDEX "vet_boarding_reservations_checked_in_by_idx" ON "vet_boarding_reservations" USING btree ("organization_id","checked_in_by");
--> statement-breakpoint
CREATE INDEX "vet_boarding_reservations_checked_out_by_idx" ON "vet_boarding_reservations" USING btree ("organization_id","checked_out_by");
--> statement-breakpoint
CREATE INDEX "vet_communication_logs_client_id_created_at_idx" ON "vet_communication_logs" USING btree ("organization_id","client_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_communication_logs_patient_id_created_at_idx" ON "vet_communication_logs" USING btree ("organization_id","patient_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_communication_logs_clinic_id_created_at_idx" ON "vet_communication_logs" USING btree ("organization_id","clinic_id","created_at");
--> statement-breakpoint
CREATE INDEX "vet_communication_logs_status_created_at_idx" ON "vet_communication_logs" USING btree ("organization_id","status","created_at");
--> statement-breakpoint
CREATE INDEX "vet_communication_logs_provider_message_id_idx" ON "vet_communication_logs" USING btree ("organization_id","provider_message_id");
--> statement-breakpoint
CREATE INDEX "vet_communication_logs_encounter_id_idx" ON "vet_communication_logs" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_communication_logs_template_id_idx" ON "vet_communication_logs" USING btree ("organization_id","template_id");
--> statement-breakpoint
CREATE INDEX "vet_communication_logs_reminder_id_idx" ON "vet_communication_logs" USING btree ("organization_id","reminder_id");
--> statement-breakpoint
CREATE INDEX "vet_communication_logs_sent_by_idx" ON "vet_communication_logs" USING btree ("organization_id","sent_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_reminder_protocols_name_normalized_unique" ON "vet_reminder_protocols" USING btree ("organization_id","name_normalized") WHERE "vet_reminder_protocols"."name_normalized" is not null;
--> statement-breakpoint
CREATE INDEX "vet_reminder_protocols_reminder_type_is_active_idx" ON "vet_reminder_protocols" USING btree ("organization_id","reminder_type","is_active");
--> statement-breakpoint
CREATE INDEX "vet_reminder_protocols_service_id_idx" ON "vet_reminder_protocols" USING btree ("organization_id","service_id");
--> statement-breakpoint
CREATE INDEX "vet_reminder_protocols_vaccine_protocol_id_idx" ON "vet_reminder_protocols" USING btree ("organization_id","vaccine_protocol_id");
--> statement-breakpoint
CREATE INDEX "vet_reminder_protocols_species_id_idx" ON "vet_reminder_protocols" USING btree ("species_id","organization_id");
--> statement-breakpoint
CREATE INDEX "vet_reminders_status_scheduled_at_idx" ON "vet_reminders" USING btree ("organization_id","status","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_reminders_clinic_id_status_scheduled_at_idx" ON "vet_reminders" USING btree ("organization_id","clinic_id","status","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_reminders_client_id_due_on_idx" ON "vet_reminders" USING btree ("organization_id","client_id","due_on");
--> statement-breakpoint
CREATE INDEX "vet_reminders_patient_id_due_on_idx" ON "vet_reminders" USING btree ("organization_id","patient_id","due_on");
--> statement-breakpoint
CREATE INDEX "vet_reminders_appointment_id_idx" ON "vet_reminders" USING btree ("organization_id","appointment_id");
--> statement-breakpoint
CREATE INDEX "vet_reminders_vaccination_id_idx" ON "vet_reminders" USING btree ("organization_id","vaccination_id");
--> statement-breakpoint
CREATE INDEX "vet_reminders_prescription_id_idx" ON "vet_reminders" USING btree ("organization_id","prescription_id");
--> statement-breakpoint
CREATE INDEX "vet_reminders_invoice_id_idx" ON "vet_reminders" USING btree ("organization_id","invoice_id");
--> statement-breakpoint
CREATE INDEX "vet_reminders_reminder_protocol_id_idx" ON "vet_reminders" USING btree ("organization_id","reminder_protocol_id");
--> statement-breakpoint
CREATE INDEX "vet_reminders_template_id_idx" ON "vet_reminders" USING btree ("organization_id","template_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_message_templates_default_unique" ON "vet_message_templates" USING btree ("organization_id","message_type","channel","language") WHERE "vet_message_templates"."is_default";
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_clinic_id_status_scheduled_at_idx" ON "vet_medication_administration" USING btree ("organization_id","clinic_id","status","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_inpatient_idx" ON "vet_medication_administration" USING btree ("organization_id","hospitalization_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_boarder_idx" ON "vet_medication_administration" USING btree ("organization_id","boarding_reservation_id","scheduled_at");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_patient_id_administered_at_idx" ON "vet_medication_administration" USING btree ("organization_id","patient_id","administered_at");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_encounter_id_idx" ON "vet_medication_administration" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_prescription_id_idx" ON "vet_medication_administration" USING btree ("organization_id","prescription_id");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_treatment_id_idx" ON "vet_medication_administration" USING btree ("organization_id","treatment_id");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_medication_id_administered_at_idx" ON "vet_medication_administration" USING btree ("medication_id","organization_id","administered_at");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_batch_idx" ON "vet_medication_administration" USING btree ("organization_id","inventory_batch_id","administered_at");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_ordering_veterinarian_id_idx" ON "vet_medication_administration" USING btree ("organization_id","ordering_veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_administered_by_idx" ON "vet_medication_administration" USING btree ("organization_id","administered_by");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_witness_id_idx" ON "vet_medication_administration" USING btree ("organization_id","witness_id");
--> statement-breakpoint
CREATE INDEX "vet_medication_administration_recorded_by_idx" ON "vet_medication_administration" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE INDEX "vet_critical_care_records_hospitalization_id_recorded_at_idx" ON "vet_critical_care_records" USING btree ("organization_id","hospitalization_id","recorded_at");
--> statement-breakpoint
CREATE INDEX "vet_critical_care_records_emergency_case_id_recorded_at_idx" ON "vet_critical_care_records" USING btree ("organization_id","emergency_case_id","recorded_at");
--> statement-breakpoint
CREATE INDEX "vet_critical_care_records_patient_id_recorded_at_idx" ON "vet_critical_care_records" USING btree ("organization_id","patient_id","recorded_at");
--> statement-breakpoint
CREATE INDEX "vet_critical_care_records_clinic_id_recorded_at_idx" ON "vet_critical_care_records" USING btree ("organization_id","clinic_id","recorded_at");
--> statement-breakpoint
CREATE INDEX "vet_critical_care_records_encounter_id_idx" ON "vet_critical_care_records" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_critical_care_records_recorded_by_idx" ON "vet_critical_care_records" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE INDEX "vet_hospital_notes_hospitalization_id_note_time_idx" ON "vet_hospital_notes" USING btree ("organization_id","hospitalization_id","note_time");
--> statement-breakpoint
CREATE INDEX "vet_hospital_notes_corrects_note_id_idx" ON "vet_hospital_notes" USING btree ("organization_id","corrects_note_id");
--> statement-breakpoint
CREATE INDEX "vet_hospital_notes_recorded_by_idx" ON "vet_hospital_notes" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE INDEX "vet_hospital_notes_signed_by_idx" ON "vet_hospital_notes" USING btree ("organization_id","signed_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_hospitalization_records_open_unique" ON "vet_hospitalization_records" USING btree ("organization_id","patient_id") WHERE "vet_hospitalization_records"."discharged_at" is null;
--> statement-breakpoint
CREATE INDEX "vet_hospitalization_records_clinic_id_status_admitted_at_idx" ON "vet_hospitalization_records" USING btree ("organization_id","clinic_id","status","admitted_at");
--> statement-breakpoint
CREATE INDEX "vet_hospitalization_records_patient_id_admitted_at_idx" ON "vet_hospitalization_records" USING btree ("organization_id","patient_id","admitted_at");
--> statement-breakpoint
CREATE INDEX "vet_hospitalization_records_attending_idx" ON "vet_hospitalization_records" USING btree ("organization_id","attending_veterinarian_id","status");
--> statement-breakpoint
CREATE INDEX "vet_hospitalization_records_kennel_id_admitted_at_idx" ON "vet_hospitalization_records" USING btree ("organization_id","kennel_id","admitted_at");
--> statement-breakpoint
CREATE INDEX "vet_hospitalization_records_encounter_id_idx" ON "vet_hospitalization_records" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_hospitalization_records_emergency_case_id_idx" ON "vet_hospitalization_records" USING btree ("organization_id","emergency_case_id");
--> statement-breakpoint
CREATE INDEX "vet_hospitalization_records_estimate_id_idx" ON "vet_hospitalization_records" USING btree ("organization_id","estimate_id");
--> statement-breakpoint
CREATE INDEX "vet_hospitalization_records_invoice_id_idx" ON "vet_hospitalization_records" USING btree ("organization_id","invoice_id");
--> statement-breakpoint
CREATE INDEX "vet_hospitalization_records_admitting_veterinarian_id_idx" ON "vet_hospitalization_records" USING btree ("organization_id","admitting_veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_hospitalization_records_discharge_veterinarian_id_idx" ON "vet_hospitalization_records" USING btree ("organization_id","discharge_veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_claim_line_items_invoice_item_id_idx" ON "vet_claim_line_items" USING btree ("organization_id","invoice_item_id");
--> statement-breakpoint
CREATE INDEX "vet_claim_line_items_procedure_code_id_idx" ON "vet_claim_line_items" USING btree ("procedure_code_id","organization_id") WHERE "vet_claim_line_items"."procedure_code_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_claim_line_items_diagnosis_code_id_idx" ON "vet_claim_line_items" USING btree ("diagnosis_code_id","organization_id") WHERE "vet_claim_line_items"."diagnosis_code_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_insurance_claims_status_submitted_at_idx" ON "vet_insurance_claims" USING btree ("organization_id","status","submitted_at");
--> statement-breakpoint
CREATE INDEX "vet_insurance_claims_status_appeal_due_on_idx" ON "vet_insurance_claims" USING btree ("organization_id","status","appeal_due_on");
--> statement-breakpoint
CREATE INDEX "vet_insurance_claims_policy_id_submitted_at_idx" ON "vet_insurance_claims" USING btree ("organization_id","policy_id","submitted_at");
--> statement-breakpoint
CREATE INDEX "vet_insurance_claims_invoice_id_idx" ON "vet_insurance_claims" USING btree ("organization_id","invoice_id");
--> statement-breakpoint
CREATE INDEX "vet_insurance_claims_encounter_id_idx" ON "vet_insurance_claims" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_insurance_claims_clinic_id_status_idx" ON "vet_insurance_claims" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_insurance_claims_payment_id_idx" ON "vet_insurance_claims" USING btree ("organization_id","payment_id") WHERE "vet_insurance_claims"."payment_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_insurance_claims_submitted_by_idx" ON "vet_insurance_claims" USING btree ("organization_id","submitted_by") WHERE "vet_insurance_claims"."submitted_by" is not null;
--> statement-breakpoint
CREATE INDEX "vet_insurance_claims_appealed_by_idx" ON "vet_insurance_claims" USING btree ("organization_id","appealed_by") WHERE "vet_insurance_claims"."appealed_by" is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_insurance_policies_number_unique" ON "vet_insurance_policies" USING btree ("organization_id","provider_normalized","policy_number_normalized") WHERE "vet_insurance_policies"."policy_number_normalized" is not null;
--> statement-breakpoint
CREATE INDEX "vet_insurance_policies_patient_id_status_idx" ON "vet_insurance_policies" USING btree ("organization_id","patient_id","status");
--> statement-breakpoint
CREATE INDEX "vet_insurance_policies_client_id_idx" ON "vet_insurance_policies" USING btree ("organization_id","client_id");
--> statement-breakpoint
CREATE INDEX "vet_insurance_policies_status_expiry_date_idx" ON "vet_insurance_policies" USING btree ("organization_id","status","expiry_date");
--> statement-breakpoint
CREATE INDEX "vet_insurance_policies_verified_by_idx" ON "vet_insurance_policies" USING btree ("organization_id","verified_by") WHERE "vet_insurance_policies"."verified_by" is not null;
--> statement-breakpoint
CREATE INDEX "vet_lab_requisitions_clinic_id_status_priority_idx" ON "vet_lab_requisitions" USING btree ("organization_id","clinic_id","status","priority");
--> statement-breakpoint
CREATE INDEX "vet_lab_requisitions_status_expected_result_date_idx" ON "vet_lab_requisitions" USING btree ("organization_id","status","expected_result_date");
--> statement-breakpoint
CREATE INDEX "vet_lab_requisitions_patient_id_sample_collected_at_idx" ON "vet_lab_requisitions" USING btree ("organization_id","patient_id","sample_collected_at");
--> statement-breakpoint
CREATE INDEX "vet_lab_requisitions_external_lab_id_idx" ON "vet_lab_requisitions" USING btree ("organization_id","external_lab_id");
--> statement-breakpoint
CREATE INDEX "vet_lab_requisitions_encounter_id_idx" ON "vet_lab_requisitions" USING btree ("organization_id","encounter_id");
--> statement-breakpoint
CREATE INDEX "vet_lab_requisitions_diagnostic_test_order_id_idx" ON "vet_lab_requisitions" USING btree ("organization_id","diagnostic_test_order_id");
--> statement-breakpoint
CREATE INDEX "vet_lab_requisitions_diagnostic_test_id_idx" ON "vet_lab_requisitions" USING btree ("organization_id","diagnostic_test_id");
--> statement-breakpoint
CREATE INDEX "vet_lab_requisitions_requesting_veterinarian_id_idx" ON "vet_lab_requisitions" USING btree ("organization_id","requesting_veterinarian_id");
--> statement-breakpoint
CREATE INDEX "vet_lab_requisitions_sample_collected_by_idx" ON "vet_lab_requisitions" USING btree ("organization_id","sample_collected_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_sample_tracking_barcode_unique" ON "vet_sample_tracking" USING btree ("organization_id","barcode") WHERE "vet_sample_tracking"."barcode" is not null;
--> statement-breakpoint
CREATE INDEX "vet_sample_tracking_requisition_id_idx" ON "vet_sample_tracking" USING btree ("organization_id","requisition_id");
--> statement-breakpoint
CREATE INDEX "vet_sample_tracking_parent_sample_id_idx" ON "vet_sample_tracking" USING btree ("organization_id","parent_sample_id");
--> statement-breakpoint
CREATE INDEX "vet_sample_tracking_disposed_at_keep_until_on_idx" ON "vet_sample_tracking" USING btree ("organization_id","disposed_at","keep_until_on");
--> statement-breakpoint
CREATE INDEX "vet_sample_tracking_disposed_by_idx" ON "vet_sample_tracking" USING btree ("organization_id","disposed_by");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_prescription_refills_number_unique" ON "vet_prescription_refills" USING btree ("organization_id","prescription_id","refill_number") WHERE "vet_prescription_refills"."status" = 'dispensed';
--> statement-breakpoint
CREATE INDEX "vet_prescription_refills_prescription_id_requested_at_idx" ON "vet_prescription_refills" USING btree ("organization_id","prescription_id","requested_at");
--> statement-breakpoint
CREATE INDEX "vet_prescription_refills_status_requested_at_idx" ON "vet_prescription_refills" USING btree ("organization_id","status","requested_at");
--> statement-breakpoint
CREATE INDEX "vet_prescription_refills_clinic_id_status_requested_at_idx" ON "vet_prescription_refills" USING btree ("organization_id","clinic_id","status","requested_at");
--> statement-breakpoint
CREATE INDEX "vet_prescription_refills_inventory_batch_id_idx" ON "vet_prescription_refills" USING btree ("organization_id","inventory_batch_id") WHERE "vet_prescription_refills"."inventory_batch_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_prescription_refills_invoice_item_id_idx" ON "vet_prescription_refills" USING btree ("organization_id","invoice_item_id") WHERE "vet_prescription_refills"."invoice_item_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_prescription_refills_requested_by_client_id_idx" ON "vet_prescription_refills" USING btree ("organization_id","requested_by_client_id");
--> statement-breakpoint
CREATE INDEX "vet_prescription_refills_requested_by_idx" ON "vet_prescription_refills" USING btree ("organization_id","requested_by");
--> statement-breakpoint
CREATE INDEX "vet_prescription_refills_reviewed_by_reviewed_at_idx" ON "vet_prescription_refills" USING btree ("organization_id","reviewed_by","reviewed_at");
--> statement-breakpoint
CREATE INDEX "vet_prescription_refills_dispensed_by_dispensed_at_idx" ON "vet_prescription_refills" USING btree ("organization_id","dispensed_by","dispensed_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_wellness_plan_enrollments_running_unique" ON "vet_wellness_plan_enrollments" USING btree ("organization_id","patient_id","plan_id") WHERE "vet_wellness_plan_enrollments"."status" in ('pending', 'active', 'past_due', 'suspended');
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_wellness_plan_enrollments_subscription_unique" ON "vet_wellness_plan_enrollments" USING btree ("organization_id","processor_subscription_id") WHERE "vet_wellness_plan_enrollments"."processor_subscription_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_enrollments_patient_id_status_idx" ON "vet_wellness_plan_enrollments" USING btree ("organization_id","patient_id","status");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_enrollments_client_id_status_idx" ON "vet_wellness_plan_enrollments" USING btree ("organization_id","client_id","status");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_enrollments_plan_id_status_idx" ON "vet_wellness_plan_enrollments" USING btree ("organization_id","plan_id","status");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_enrollments_clinic_id_status_idx" ON "vet_wellness_plan_enrollments" USING btree ("organization_id","clinic_id","status");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_enrollments_status_next_billing_on_idx" ON "vet_wellness_plan_enrollments" USING btree ("organization_id","status","next_billing_on");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_enrollments_status_ends_on_idx" ON "vet_wellness_plan_enrollments" USING btree ("organization_id","status","ends_on");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_enrollments_enrolled_by_idx" ON "vet_wellness_plan_enrollments" USING btree ("organization_id","enrolled_by");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_enrollments_cancelled_by_idx" ON "vet_wellness_plan_enrollments" USING btree ("organization_id","cancelled_by") WHERE "vet_wellness_plan_enrollments"."cancelled_by" is not null;
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_usages_enrollment_id_benefit_id_used_on_idx" ON "vet_wellness_plan_usages" USING btree ("organization_id","enrollment_id","benefit_id","used_on");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_usages_benefit_id_used_on_idx" ON "vet_wellness_plan_usages" USING btree ("organization_id","benefit_id","used_on");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_usages_recorded_by_idx" ON "vet_wellness_plan_usages" USING btree ("organization_id","recorded_by");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plan_usages_reversed_by_idx" ON "vet_wellness_plan_usages" USING btree ("organization_id","reversed_by") WHERE "vet_wellness_plan_usages"."reversed_by" is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX "vet_wellness_plans_code_normalized_version_unique" ON "vet_wellness_plans" USING btree ("organization_id","code_normalized","version") WHERE "vet_wellness_plans"."code_normalized" is not null;
--> statement-breakpoint
CREATE INDEX "vet_wellness_plans_is_active_idx" ON "vet_wellness_plans" USING btree ("organization_id","is_active");
--> statement-breakpoint
CREATE INDEX "vet_wellness_plans_clinic_id_idx" ON "vet_wellness_plans" USING btree ("organization_id","clinic_id") WHERE "vet_wellness_plans"."clinic_id" is not null;
--> statement-breakpoint
CREATE INDEX "vet_wellness_plans_species_id_idx" ON "vet_wellness_plans" USING btree ("species_id","organization_id") WHERE "vet_wellness_plans"."species_id" is not null;
--> statement-breakpoint
CREATE POLICY "tenant_isolation_kennels" ON "vet_kennels" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_boarding_daily_logs" ON "vet_boarding_daily_logs" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_boarding_reservations" ON "vet_boarding_reservations" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_communication_logs" ON "vet_communication_logs" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_reminder_protocols" ON "vet_reminder_protocols" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_reminders" ON "vet_reminders" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_message_templates" ON "vet_message_templates" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_medication_administration" ON "vet_medication_administration" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_critical_care_records" ON "vet_critical_care_records" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_hospital_notes" ON "vet_hospital_notes" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_hospitalization_records" ON "vet_hospitalization_records" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_claim_line_items" ON "vet_claim_line_items" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_insurance_claims" ON "vet_insurance_claims" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_insurance_policies" ON "vet_insurance_policies" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_lab_requisitions" ON "vet_lab_requisitions" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_sample_tracking" ON "vet_sample_tracking" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_prescription_refills" ON "vet_prescription_refills" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_wellness_plan_benefits" ON "vet_wellness_plan_benefits" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_wellness_plan_enrollments" ON "vet_wellness_plan_enrollments" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_wellness_plan_usages" ON "vet_wellness_plan_usages" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
CREATE POLICY "tenant_isolation_wellness_plans" ON "vet_wellness_plans" AS PERMISSIVE FOR ALL TO public USING ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid)) WITH CHECK ("organization_id" = (select nullif(current_setting('app.current_tenant', true), '')::uuid));
--> statement-breakpoint
-- source: sql/after-tables/audited/boarding.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id room_id kennel_number kennel_type ward species_id min_weight_kg max_weight_kg length_cm width_cm height_cm max_occupants has_outdoor_access has_oxygen has_heating has_camera daily_rate status out_of_service_reason notes created_at updated_at
select public.vet_audit_table('vet_kennels', '{"financial":true}');
--> statement-breakpoint
-- organization_id id clinic_id patient_id client_id reservation_number check_in_date check_out_date kennel_type kennel_id shares_kennel_with_id kennel_number feeding_schedule medication_schedule exercise_schedule special_instructions belongings emergency_contact_name emergency_contact_phone emergency_care_authorized emergency_care_limit pickup_person_name vaccinations_verified_at vaccinations_verified_by status actual_check_in_at checked_in_by check_in_weight_kg actual_check_out_at checked_out_by check_out_weight_kg cancelled_at cancellation_reason is_no_show daily_rate total_amount invoice_id created_at updated_at
select public.vet_audit_table('vet_boarding_reservations', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id reservation_id logged_on period appetite urination defecation behavior exercise_minutes weight_kg medications_given photo_urls is_incident incident_description client_notified_at notes recorded_by created_at updated_at
select public.vet_audit_table('vet_boarding_daily_logs', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/hospitalization.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id patient_id encounter_id hospitalization_id boarding_reservation_id prescription_id treatment_id ordering_veterinarian_id medication_id medication_name dea_schedule is_client_supplied inventory_batch_id lot_number dose dose_unit route site is_as_needed scheduled_at status administered_at administered_by infusion_rate_ml_h infusion_ended_at witness_id unwitnessed_reason not_given_reason recorded_by response notes created_at updated_at
select public.vet_audit_table('vet_medication_administration', '{"phi":true,"controlled":true}');
--> statement-breakpoint
-- organization_id id clinic_id patient_id encounter_id hospitalization_id emergency_case_id recorded_at recorded_by temperature_c heart_rate heart_rhythm respiratory_rate respiratory_effort systolic_mmhg diastolic_mmhg mean_mmhg pressure_method spo2_percent etco2_mmhg mucous_membrane crt_seconds mentation coma_score pain_score weight_kg glucose_mmol_l lactate_mmol_l packed_cell_volume_percent total_solids_g_l potassium_mmol_l sodium_mmol_l intravenous_in_ml enteral_in_ml blood_products_in_ml urine_out_ml drain_out_ml gastric_out_ml other_out_ml fluids_in_ml fluids_out_ml constant_rate_infusions oxygen_support oxygen_flow_l_min inspired_oxygen_percent ventilation_mode ventilator_rate tidal_volume_ml peep_cmh2o peak_pressure_cmh2o nursing_care notes created_at updated_at
select public.vet_audit_table('vet_critical_care_records', '{"phi":true}');
--> statement-breakpoint
-- organization_id id clinic_id encounter_id patient_id emergency_case_id admitted_at admitting_veterinarian_id attending_veterinarian_id admission_reason admission_weight_kg cpr_code is_isolated ward_location cage_number kennel_id treatment_plan feeding_instructions medication_schedule vital_signs_frequency estimated_discharge_on estimate_id invoice_id status discharged_at discharge_veterinarian_id discharge_instructions is_against_advice transferred_to created_at updated_at
select public.vet_audit_table('vet_hospitalization_records', '{"phi":true}');
--> statement-breakpoint
-- organization_id id hospitalization_id note_time note_type temperature_c heart_rate respiratory_rate weight_kg pain_score behavior appetite water_intake_ml urination defecation clinical_notes recorded_by signed_at signed_by corrects_note_id created_at updated_at
select public.vet_audit_table('vet_hospital_notes', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/insurance.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id claim_number insurer_reference preauthorization_number policy_id invoice_id encounter_id incident_on condition_description claim_amount approved_amount deductible_amount paid_amount payee status submitted_at submitted_by submission_method received_by_insurer_at processed_at denial_reason denial_code adjuster_notes appeal_due_on appealed_at appealed_by appeal_reason appeal_decided_at appeal_outcome check_number paid_at payment_id claim_form_url medical_records_url notes created_at updated_at
select public.vet_audit_table('vet_insurance_claims', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id claim_id line_number invoice_item_id performed_on procedure_code_id procedure_code diagnosis_code_id diagnosis_code description billed_amount approved_amount status denial_reason created_at updated_at
select public.vet_audit_table('vet_claim_line_items', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id patient_id client_id provider provider_normalized policy_number policy_number_normalized group_number coverage_type status effective_date expiry_date waiting_period_ends_on cancelled_on annual_limit per_incident_limit deductible deductible_type reimbursement_percent exclusions pays_practice_directly provider_phone claims_email verified_at verified_by notes created_at updated_at
select public.vet_audit_table('vet_insurance_policies', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/laboratory.sql
-- Generated from src/schema: npm run generate
-- organization_id id clinic_id encounter_id patient_id requisition_number diagnostic_test_order_id diagnostic_test_id requesting_veterinarian_id priority sample_type collection_site clinical_history fasting_status is_biohazard sample_collected_at sample_collected_by external_lab_name external_lab_id sent_to_lab_at shipping_carrier shipping_tracking_number status received_by_lab_at expected_result_date resulted_at cancelled_at cancellation_reason chain_of_custody created_at updated_at
select public.vet_audit_table('vet_lab_requisitions', '{"phi":true}');
--> statement-breakpoint
-- organization_id id requisition_id sample_id barcode parent_sample_id container volume_ml storage_location storage_temperature sample_condition condition_notes keep_until_on disposed_at disposal_method disposed_by created_at updated_at
select public.vet_audit_table('vet_sample_tracking', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/pharmacy.sql
-- Generated from src/schema: npm run generate
-- organization_id id prescription_id clinic_id requested_at requested_by_client_id requested_by request_method request_notes status reviewed_by reviewed_at approval_notes denial_reason refill_number dispensed_at dispensed_by quantity_dispensed inventory_batch_id invoice_item_id pickup_method shipping_tracking_number picked_up_at picked_up_by pickup_id_verified cancelled_at cancellation_reason created_at updated_at
select public.vet_audit_table('vet_prescription_refills', '{"phi":true}');
--> statement-breakpoint
-- source: sql/after-tables/audited/wellness.sql
-- Generated from src/schema: npm run generate
-- organization_id id code code_normalized version name description clinic_id species_id minimum_age_months maximum_age_months currency monthly_price annual_price enrollment_fee term_months terms valid_from_on valid_until_on is_active created_at updated_at
select public.vet_audit_table('vet_wellness_plans', '{"financial":true}');
--> statement-breakpoint
-- organization_id id plan_id line_number service_id product_id service_category_id description included_quantity discount_percent created_at updated_at
select public.vet_audit_table('vet_wellness_plan_benefits', '{"financial":true}');
--> statement-breakpoint
-- organization_id id enrollment_number plan_id patient_id client_id clinic_id status starts_on ends_on billing_period period_price currency next_billing_on past_due_since_on auto_renews renews_enrollment_id processor processor_subscription_id signed_at signed_by_name signed_document_url enrolled_by cancelled_at cancelled_by cancellation_reason notes created_at updated_at
select public.vet_audit_table('vet_wellness_plan_enrollments', '{"phi":true,"financial":true}');
--> statement-breakpoint
-- organization_id id enrollment_id benefit_id invoice_item_id quantity used_on covered_amount recorded_by reversed_at reversed_by reversal_reason created_at updated_at
select public.vet_audit_table('vet_wellness_plan_usages', '{"financial":true}');
--> statement-breakpoint
-- source: sql/after-tables/comments/boarding.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_kennels is 'A kennel, run, cage, incubator or stall of a location, for boarders and for inpatients. Who is in it now is a matter of reservations and hospitalizations, not of a column here. Retired kennels stay: past stays point at them.';
  comment on column public.vet_kennels.room_id is 'Room it stands in.';
  comment on column public.vet_kennels.kennel_number is 'Number on the door, unique within the location.';
  comment on column public.vet_kennels.species_id is 'The only species it takes; empty when any fits.';
  comment on column public.vet_kennels.min_weight_kg is 'Smallest patient it holds safely; a kitten slips through the bars of a run.';
  comment on column public.vet_kennels.max_occupants is 'Most animals at once, for litters and for pets of one household.';
  comment on column public.vet_kennels.daily_rate is 'Price per night unless the reservation says otherwise.';
  comment on column public.vet_kennels.out_of_service_reason is 'What has to be mended, or why it must stay empty.';

  comment on table public.vet_boarding_reservations is 'A stay of one animal, from the night of check_in_date up to but not including the night of check_out_date: one guest may leave and the next arrive on the same day. Equal dates are day care. While reserved or checked in, a stay has its kennel to itself; pets of one household share it by pointing at the stay that holds it (shares_kennel_with_id).';
  comment on column public.vet_boarding_reservations.client_id is 'Who booked and pays.';
  comment on column public.vet_boarding_reservations.check_in_date is 'First day of the stay.';
  comment on column public.vet_boarding_reservations.check_out_date is 'Day of departure; the kennel is free again from this day on.';
  comment on column public.vet_boarding_reservations.kennel_type is 'Size that was booked; the kennel itself may follow later.';
  comment on column public.vet_boarding_reservations.shares_kennel_with_id is 'The stay that holds the kennel, where pets of one household share it; kennel_id is then empty.';
  comment on column public.vet_boarding_reservations.kennel_number is 'Number on the door as printed on the run card; it stays when the kennel is renumbered.';
  comment on column public.vet_boarding_reservations.belongings is 'Leash, bed, toys, medicines: what the client left and takes back.';
  comment on column public.vet_boarding_reservations.emergency_care_authorized is 'The client signed that the practice may treat when nobody can be reached.';
  comment on column public.vet_boarding_reservations.emergency_care_limit is 'Most that care may cost without another word from the client.';
  comment on column public.vet_boarding_reservations.pickup_person_name is 'Who besides the client may collect the animal.';
  comment on column public.vet_boarding_reservations.vaccinations_verified_at is 'When somebody saw proof of the vaccinations this location asks for.';
  comment on column public.vet_boarding_reservations.is_no_show is 'Cancelled because nobody came.';
  comment on column public.vet_boarding_reservations.daily_rate is 'Price per night.';

  comment on table public.vet_boarding_daily_logs is 'How a boarder did in one part of one day: the report card the client gets. Owned by its reservation.';
  comment on column public.vet_boarding_daily_logs.logged_on is 'Day it reports on, local to the location.';
  comment on column public.vet_boarding_daily_logs.is_incident is 'Injury, fight, escape, vomiting: something the client must hear of.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/communication.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_communication_logs is 'One message or conversation with a client, in or out, with the text as it went and what became of it. The record of what the client was told. Partitioned by month of created_at: no foreign key points here.';
  comment on column public.vet_communication_logs.client_id is 'Empty while nobody knows who called or wrote.';
  comment on column public.vet_communication_logs.encounter_id is 'Visit it is about.';
  comment on column public.vet_communication_logs.sender is 'E-mail address or telephone number it came from.';
  comment on column public.vet_communication_logs.recipient is 'E-mail address or telephone number it went to.';
  comment on column public.vet_communication_logs.body is 'Text as it went; for a call or talk, what was said.';
  comment on column public.vet_communication_logs.provider is 'Service that carried it, for example the name of the text-message gateway.';
  comment on column public.vet_communication_logs.provider_message_id is 'Its id there, by which reports on delivery come back.';
  comment on column public.vet_communication_logs.sent_by is 'The user who wrote, called or talked; empty for what a job sent.';

  comment on table public.vet_reminder_protocols is 'When clients hear of something that falls due: messages some days before and after the day. Applies to the vaccine protocol or service it names, for one species or all; one that names neither is the general rule of its type.';
  comment on column public.vet_reminder_protocols.min_age_months is 'Only patients at least this old, for example senior screening.';
  comment on column public.vet_reminder_protocols.interval_days is 'Days from one performance of the service to the next due date; a vaccine protocol has its own intervals.';

  comment on table public.vet_reminders is 'One message that a client is to get at a time. Planned once: dedupe_key names what it is about, so that planning again adds nothing. It speaks of at most one thing: an appointment, a vaccination, a prescription or an invoice. What went out is in the communication log.';
  comment on column public.vet_reminders.clinic_id is 'Location the client is asked to come to.';
  comment on column public.vet_reminders.due_on is 'Day the thing falls due, local to the location.';
  comment on column public.vet_reminders.scheduled_at is 'When to send; after a failure, when to try again.';
  comment on column public.vet_reminders.vaccination_id is 'Vaccination that has to be repeated.';
  comment on column public.vet_reminders.dedupe_key is 'Names protocol step, subject and due date, for example vaccination:<id>:2027-03-01:-14:email.';
  comment on column public.vet_reminders.error_message is 'Why the last attempt failed.';

  comment on table public.vet_message_templates is 'Text of a message to clients. One code has one row per channel and language; a program asks by type, channel and language and gets the default, of which there is one. What was sent is kept in the communication log, so a template may change.';
  comment on column public.vet_message_templates.code is 'Key for code and reminder protocols, the same in every channel and language.';
  comment on column public.vet_message_templates.language is 'BCP 47.';
  comment on column public.vet_message_templates.is_default is 'Taken where nobody chose a template.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/hospitalization.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_medication_administration is 'One dose in the medication administration record (MAR): planned, and then given or not given with the reason why. A controlled drug is given on the order of a named veterinarian and before a witness, who is not the one who gives it. Together with the patient and its client the row holds what 21 CFR 1304.22(c) asks of a record of dispensing.';
  comment on column public.vet_medication_administration.prescription_id is 'Prescription the dose follows, for boarders and long-term drugs.';
  comment on column public.vet_medication_administration.treatment_id is 'Treatment the dose is part of.';
  comment on column public.vet_medication_administration.medication_name is 'Name and strength as on the label; it stays when the formulary changes.';
  comment on column public.vet_medication_administration.dea_schedule is 'Federal schedule, or the stricter one of the state.';
  comment on column public.vet_medication_administration.is_client_supplied is 'The client brought it from home: it comes out of no stock.';
  comment on column public.vet_medication_administration.lot_number is 'Lot on the label, where the drug is not out of a batch in stock.';
  comment on column public.vet_medication_administration.dose is 'Amount per giving, in dose_unit.';
  comment on column public.vet_medication_administration.site is 'Where on the body, for example the vein or the eye.';
  comment on column public.vet_medication_administration.is_as_needed is 'Given when a sign calls for it, at no fixed time (pro re nata).';
  comment on column public.vet_medication_administration.scheduled_at is 'When the dose is due.';
  comment on column public.vet_medication_administration.administered_at is 'When it was given; for an infusion, when it started.';
  comment on column public.vet_medication_administration.infusion_rate_ml_h is 'Constant rate infusion, millilitres per hour.';
  comment on column public.vet_medication_administration.witness_id is 'Who saw it given.';
  comment on column public.vet_medication_administration.unwitnessed_reason is 'Why nobody could witness a controlled drug, for example one person on night duty.';
  comment on column public.vet_medication_administration.not_given_reason is 'Why it was refused, held or missed.';
  comment on column public.vet_medication_administration.recorded_by is 'Who charted the outcome.';
  comment on column public.vet_medication_administration.response is 'How the patient responded.';

  comment on table public.vet_critical_care_records is 'One line of the intensive-care flowsheet, as a rule one per hour: what was measured, what went in and what came out since the line before. Belongs to a hospitalization or to an emergency case, never to both. Ranges are those in which any species can be alive or being resuscitated, not those that are normal. Partitioned by month of recorded_at: no foreign key points here.';
  comment on column public.vet_critical_care_records.recorded_at is 'When the values were read; decides the partition and never changes.';
  comment on column public.vet_critical_care_records.heart_rate is 'Beats per minute.';
  comment on column public.vet_critical_care_records.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_critical_care_records.spo2_percent is 'Oxygen saturation by pulse oximetry (SpO2).';
  comment on column public.vet_critical_care_records.etco2_mmhg is 'End-tidal carbon dioxide.';
  comment on column public.vet_critical_care_records.crt_seconds is 'Capillary refill time.';
  comment on column public.vet_critical_care_records.coma_score is 'Modified Glasgow coma scale, 3 (worst) to 18.';
  comment on column public.vet_critical_care_records.pain_score is '0 (none) to 10 (worst).';
  comment on column public.vet_critical_care_records.packed_cell_volume_percent is 'Packed cell volume.';
  comment on column public.vet_critical_care_records.total_solids_g_l is 'Total solids by refractometer.';
  comment on column public.vet_critical_care_records.enteral_in_ml is 'By mouth or tube.';
  comment on column public.vet_critical_care_records.drain_out_ml is 'From chest, abdomen and wounds.';
  comment on column public.vet_critical_care_records.gastric_out_ml is 'Vomit, regurgitation, reflux, residual volume.';
  comment on column public.vet_critical_care_records.other_out_ml is 'Diarrhoea, blood, saliva; estimated.';
  comment on column public.vet_critical_care_records.fluids_in_ml is 'All that went in. Kept by the database.';
  comment on column public.vet_critical_care_records.fluids_out_ml is 'All that came out. Kept by the database.';
  comment on column public.vet_critical_care_records.inspired_oxygen_percent is 'Fraction of inspired oxygen (FiO2).';
  comment on column public.vet_critical_care_records.ventilator_rate is 'Breaths per minute the ventilator gives.';
  comment on column public.vet_critical_care_records.peep_cmh2o is 'Positive end-expiratory pressure.';
  comment on column public.vet_critical_care_records.nursing_care is 'Turning, eye and mouth care, lines, drains, bladder.';

  comment on table public.vet_hospitalization_records is 'An inpatient stay, from admission until discharge, transfer or death; a patient has at most one open stay. Orders are here, what was done is in notes, administrations and the intensive-care flowsheet.';
  comment on column public.vet_hospitalization_records.emergency_case_id is 'Emergency case that ended in this admission.';
  comment on column public.vet_hospitalization_records.attending_veterinarian_id is 'Who is responsible for the case now.';
  comment on column public.vet_hospitalization_records.is_isolated is 'Infectious or immunocompromised: barrier nursing.';
  comment on column public.vet_hospitalization_records.ward_location is 'Ward in words, where the cage is not one of vet_kennels.';
  comment on column public.vet_hospitalization_records.vital_signs_frequency is 'In words, for example every 2 hours.';
  comment on column public.vet_hospitalization_records.estimate_id is 'Estimate the client accepted for this stay.';
  comment on column public.vet_hospitalization_records.discharged_at is 'When the stay ended, by discharge, transfer or death.';
  comment on column public.vet_hospitalization_records.is_against_advice is 'The client took the patient home although the veterinarian advised against it.';
  comment on column public.vet_hospitalization_records.transferred_to is 'Practice that took the patient over.';

  comment on table public.vet_hospital_notes is 'What was seen or done at one moment of a stay. Owned by the hospitalization record. A signed note is closed: it is corrected by another note that names it.';
  comment on column public.vet_hospital_notes.heart_rate is 'Beats per minute.';
  comment on column public.vet_hospital_notes.respiratory_rate is 'Breaths per minute.';
  comment on column public.vet_hospital_notes.pain_score is '0 (none) to 10 (worst).';
  comment on column public.vet_hospital_notes.signed_at is 'From here on the note no longer changes.';
  comment on column public.vet_hospital_notes.corrects_note_id is 'The note this one corrects.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/insurance.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_insurance_claims is 'A claim on an insurance policy for one invoice, from draft to decision. What the insurer decided, and why, stays when the decision is appealed. Claims are financial records and never deleted.';
  comment on column public.vet_insurance_claims.claim_number is 'The practice''s own number for the claim.';
  comment on column public.vet_insurance_claims.insurer_reference is 'The insurer''s number for it, from their answer.';
  comment on column public.vet_insurance_claims.preauthorization_number is 'The insurer''s number of an approval given before treatment.';
  comment on column public.vet_insurance_claims.incident_on is 'Day the accident happened or the first signs were seen: it decides waiting periods and exclusions.';
  comment on column public.vet_insurance_claims.condition_description is 'The condition in words for the claim form.';
  comment on column public.vet_insurance_claims.approved_amount is 'Covered amount, before deductible and the client''s share.';
  comment on column public.vet_insurance_claims.deductible_amount is 'Part of the approved amount that the deductible took.';
  comment on column public.vet_insurance_claims.submitted_by is 'The user who sent it, in vet_users.';
  comment on column public.vet_insurance_claims.processed_at is 'When the insurer decided, last of all if it decided again.';
  comment on column public.vet_insurance_claims.denial_code is 'The insurer''s code for the denial.';
  comment on column public.vet_insurance_claims.appeal_due_on is 'Last day to appeal.';
  comment on column public.vet_insurance_claims.appealed_by is 'The user who appealed, in vet_users.';
  comment on column public.vet_insurance_claims.appeal_outcome is 'What became of the first decision: upheld means it stands.';
  comment on column public.vet_insurance_claims.payment_id is 'The insurer''s payment to the practice.';

  comment on table public.vet_claim_line_items is 'A line of a claim: one service or product with its codes as sent to the insurer, and what the insurer said to it. The codes are kept as sent; the keys beside them point into the reference lists where the code is in one.';
  comment on column public.vet_claim_line_items.line_number is 'Place on the form, from 1.';
  comment on column public.vet_claim_line_items.invoice_item_id is 'The line of the invoice that is claimed.';
  comment on column public.vet_claim_line_items.performed_on is 'Day the service was rendered.';
  comment on column public.vet_claim_line_items.procedure_code is 'Code as sent, in the system the insurer asks for.';
  comment on column public.vet_claim_line_items.diagnosis_code is 'Code as sent, in the system the insurer asks for.';

  comment on table public.vet_insurance_policies is 'Insurance of an animal, as the client told it or the insurer confirmed it. The policyholder is client_id. One row per policy number of a provider: a renewal under the same number moves expiry_date. Policies with claims are kept for good.';
  comment on column public.vet_insurance_policies.client_id is 'The policyholder.';
  comment on column public.vet_insurance_policies.provider is 'Insurer as printed on the policy.';
  comment on column public.vet_insurance_policies.group_number is 'Number of a group or employer plan.';
  comment on column public.vet_insurance_policies.effective_date is 'First day of cover.';
  comment on column public.vet_insurance_policies.expiry_date is 'First day without cover, unless renewed.';
  comment on column public.vet_insurance_policies.waiting_period_ends_on is 'First day on which illness is covered, after the waiting period.';
  comment on column public.vet_insurance_policies.annual_limit is 'Most the insurer pays in a policy year; empty means no limit is known.';
  comment on column public.vet_insurance_policies.per_incident_limit is 'Most the insurer pays for one incident.';
  comment on column public.vet_insurance_policies.deductible is 'What the client bears before the insurer pays.';
  comment on column public.vet_insurance_policies.reimbursement_percent is 'Share of covered cost that the insurer pays.';
  comment on column public.vet_insurance_policies.exclusions is 'Conditions not covered, such as those that began before the policy.';
  comment on column public.vet_insurance_policies.pays_practice_directly is 'The insurer pays the practice at the desk instead of the client afterwards.';
  comment on column public.vet_insurance_policies.provider_phone is 'Claims desk of the insurer.';
  comment on column public.vet_insurance_policies.verified_at is 'When the insurer last confirmed the cover.';
  comment on column public.vet_insurance_policies.verified_by is 'The user who asked the insurer, in vet_users.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/laboratory.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_lab_requisitions is 'A request to a laboratory, in house or outside, with the way of its samples. Collection comes before dispatch, dispatch before receipt, receipt before the result.';
  comment on column public.vet_lab_requisitions.diagnostic_test_order_id is 'The order it fulfils.';
  comment on column public.vet_lab_requisitions.diagnostic_test_id is 'The test, where there is no order.';
  comment on column public.vet_lab_requisitions.collection_site is 'Where on the body it was taken, for tissue, swabs and fluids.';
  comment on column public.vet_lab_requisitions.clinical_history is 'What the pathologist must know: signs, duration, drugs given.';
  comment on column public.vet_lab_requisitions.is_biohazard is 'Suspected zoonosis or other hazard: the parcel is labelled and the laboratory warned.';
  comment on column public.vet_lab_requisitions.external_lab_name is 'Laboratory the sample goes to; empty for the practice''s own.';
  comment on column public.vet_lab_requisitions.external_lab_id is 'Number the laboratory gave to it.';

  comment on table public.vet_sample_tracking is 'One tube, slide or block of a requisition: where it is, in what state, and how it was got rid of.';
  comment on column public.vet_sample_tracking.sample_id is 'Label on the container.';
  comment on column public.vet_sample_tracking.barcode is 'As the scanner reads it.';
  comment on column public.vet_sample_tracking.parent_sample_id is 'The sample this aliquot was taken from.';
  comment on column public.vet_sample_tracking.condition_notes is 'What is wrong with it: haemolysed, clotted, leaking, too little.';
  comment on column public.vet_sample_tracking.keep_until_on is 'Not thrown away before this day.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/pharmacy.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_prescription_refills is 'A request to refill a prescription and what became of it: a veterinarian approves or denies, the pharmacy dispenses, somebody picks it up. Only a dispensed refill has a number and counts against the refills authorized. Schedule II is never refilled (21 CFR 1306.12(a)), schedules III and IV at most five times within six months of issue (21 CFR 1306.22(a)); both limits are kept against the prescription when a refill is written.';
  comment on column public.vet_prescription_refills.clinic_id is 'Where it is dispensed.';
  comment on column public.vet_prescription_refills.requested_by_client_id is 'The client who asked.';
  comment on column public.vet_prescription_refills.requested_by is 'The user who asked through the portal or took the request, in vet_users.';
  comment on column public.vet_prescription_refills.request_notes is 'What the client said: how much is left, how the animal is.';
  comment on column public.vet_prescription_refills.reviewed_by is 'The veterinarian who decided.';
  comment on column public.vet_prescription_refills.refill_number is 'Place among the dispensed refills of the prescription, from 1, without a gap. Kept by the database.';
  comment on column public.vet_prescription_refills.dispensed_by is 'Who dispensed, in vet_staff (21 CFR 1306.22(c)).';
  comment on column public.vet_prescription_refills.quantity_dispensed is 'In the unit of the prescription.';
  comment on column public.vet_prescription_refills.inventory_batch_id is 'The lot it came from, for recalls.';
  comment on column public.vet_prescription_refills.invoice_item_id is 'The line that billed it.';
  comment on column public.vet_prescription_refills.picked_up_by is 'Name of the person who took it.';
  comment on column public.vet_prescription_refills.pickup_id_verified is 'That person showed an identity document, as states ask for controlled substances.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/comments/wellness.sql
-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_wellness_plans is 'A bundle of preventive care that a client pays for by the month or year: examinations, vaccinations, dental care. It is not insurance. Once an animal is enrolled, benefits no longer change: a changed plan is a new version, so that every enrollment keeps what was sold. Sold in the half-open period from valid_from_on up to, not including, valid_until_on.';
  comment on column public.vet_wellness_plans.code is 'The same through all versions, for example puppy-plus.';
  comment on column public.vet_wellness_plans.version is 'From 1; the newest one on sale is sold.';
  comment on column public.vet_wellness_plans.description is 'What the client reads before signing.';
  comment on column public.vet_wellness_plans.clinic_id is 'Location that sells it; empty for all.';
  comment on column public.vet_wellness_plans.species_id is 'Species it is for; empty for all.';
  comment on column public.vet_wellness_plans.minimum_age_months is 'Youngest and oldest age at enrollment, in months.';
  comment on column public.vet_wellness_plans.currency is 'ISO 4217.';
  comment on column public.vet_wellness_plans.monthly_price is 'Price of one month, before tax; empty where the plan is not paid by the month.';
  comment on column public.vet_wellness_plans.annual_price is 'Price of one year, before tax; empty where the plan is not paid by the year.';
  comment on column public.vet_wellness_plans.enrollment_fee is 'Paid once at enrollment, before tax.';
  comment on column public.vet_wellness_plans.term_months is 'How long an enrollment runs; benefits are counted per term.';
  comment on column public.vet_wellness_plans.terms is 'Terms of the contract: cancellation, what is owed for benefits already used.';
  comment on column public.vet_wellness_plans.valid_from_on is 'First day of sale.';
  comment on column public.vet_wellness_plans.valid_until_on is 'First day on which it is no longer sold; empty while there is no end.';

  comment on table public.vet_wellness_plan_benefits is 'What a plan includes: a service, a product or everything under a heading, how often in a term, and how much of its price the plan bears.';
  comment on column public.vet_wellness_plan_benefits.line_number is 'Place in the plan, from 1.';
  comment on column public.vet_wellness_plan_benefits.service_category_id is 'Everything under this heading.';
  comment on column public.vet_wellness_plan_benefits.description is 'What the client reads, for example "Two examinations a year".';
  comment on column public.vet_wellness_plan_benefits.included_quantity is 'How much of it a term includes, in the unit it is sold by; empty for as much as is needed.';
  comment on column public.vet_wellness_plan_benefits.discount_percent is 'Share of the list price that the plan bears: 100 is free of charge.';

  comment on table public.vet_wellness_plan_enrollments is 'An animal on a wellness plan for one term, [starts_on, ends_on), at the price of the day it was signed. A renewal is a new row that names the one before it. An animal runs on a plan once at a time.';
  comment on column public.vet_wellness_plan_enrollments.enrollment_number is 'The practice''s own number for the contract.';
  comment on column public.vet_wellness_plan_enrollments.client_id is 'Who pays.';
  comment on column public.vet_wellness_plan_enrollments.clinic_id is 'Where it was signed.';
  comment on column public.vet_wellness_plan_enrollments.ends_on is 'First day without benefits.';
  comment on column public.vet_wellness_plan_enrollments.period_price is 'What one billing period costs in this contract, before tax.';
  comment on column public.vet_wellness_plan_enrollments.currency is 'ISO 4217.';
  comment on column public.vet_wellness_plan_enrollments.next_billing_on is 'Day the next period is billed; empty when all are.';
  comment on column public.vet_wellness_plan_enrollments.past_due_since_on is 'First day a payment was missed, while it is.';
  comment on column public.vet_wellness_plan_enrollments.auto_renews is 'A new term follows unless somebody says no.';
  comment on column public.vet_wellness_plan_enrollments.renews_enrollment_id is 'The term before this one.';
  comment on column public.vet_wellness_plan_enrollments.processor is 'Company that collects the payments, for example stripe.';
  comment on column public.vet_wellness_plan_enrollments.processor_subscription_id is 'The processor''s id for the subscription.';
  comment on column public.vet_wellness_plan_enrollments.signed_at is 'When the client signed the contract.';
  comment on column public.vet_wellness_plan_enrollments.signed_by_name is 'Name of the person who signed.';
  comment on column public.vet_wellness_plan_enrollments.enrolled_by is 'The user who enrolled the animal, in vet_users; empty for one that renewed by itself.';
  comment on column public.vet_wellness_plan_enrollments.cancelled_by is 'The user who cancelled, in vet_users; empty when the client did so online.';

  comment on table public.vet_wellness_plan_usages is 'One use of a benefit: the line of an invoice that the plan paid, and how much of the benefit it took. What an animal has left is the included quantity less the uses that are not reversed. Never deleted: a use on an invoice that became void is reversed.';
  comment on column public.vet_wellness_plan_usages.quantity is 'In the unit of the benefit.';
  comment on column public.vet_wellness_plan_usages.covered_amount is 'What the plan took off the line: what the client saved.';
  comment on column public.vet_wellness_plan_usages.recorded_by is 'The user who applied it, in vet_users; empty when it happened by itself.';
  comment on column public.vet_wellness_plan_usages.reversed_at is 'From here on the row counts no more.';
  comment on column public.vet_wellness_plan_usages.reversed_by is 'The user who reversed it, in vet_users.';
end
$comments$;
--> statement-breakpoint
-- source: sql/after-tables/exclusions/boarding.sql
-- A kennel has one guest, and an animal one stay, at a time. The day of leaving is free for the next guest; a stay that
-- begins and ends on one day takes that day.
select public.vet_add_exclusion(
  'vet_boarding_reservations', 'vet_boarding_reservations_kennel_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(kennel_id) with =,
    daterange(check_in_date, greatest(check_out_date, check_in_date + 1)) with &&)
    where (kennel_id is not null and status in ('reserved', 'checked_in'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_boarding_reservations', 'vet_boarding_reservations_patient_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(patient_id) with =,
    daterange(check_in_date, greatest(check_out_date, check_in_date + 1)) with &&)
    where (status in ('reserved', 'checked_in'))$$
);
--> statement-breakpoint
-- source: sql/after-tables/exclusions/wellness.sql
-- An animal is enrolled in a plan once at a time.
select public.vet_add_exclusion(
  'vet_wellness_plan_enrollments', 'vet_wellness_plan_enrollments_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(patient_id) with =,
    public.vet_exactly(plan_id) with =, daterange(starts_on, ends_on) with &&) where (status <> 'cancelled')$$
);
--> statement-breakpoint
-- source: sql/after-tables/kept/pharmacy.sql
-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_prescription_refills', '{
  "refill_number": "Leave it out: refills are numbered as they are dispensed."
}');
--> statement-breakpoint
-- source: sql/after-tables/protection/boarding.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_kennels');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_boarding_reservations');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_boarding_reservations');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_boarding_daily_logs');
--> statement-breakpoint
-- source: sql/after-tables/protection/communication.sql
-- Generated from src/schema: npm run generate
select public.vet_create_default_partition('vet_communication_logs');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_communication_logs');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_communication_logs');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_reminder_protocols');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_reminders');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_reminders');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_message_templates');
--> statement-breakpoint
-- source: sql/after-tables/protection/hospitalization.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_medication_administration');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_medication_administration');
--> statement-breakpoint
select public.vet_create_default_partition('vet_critical_care_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_critical_care_records');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_critical_care_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_hospitalization_records');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_hospitalization_records');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_hospital_notes');
--> statement-breakpoint
-- source: sql/after-tables/protection/insurance.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_insurance_claims');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_claim_line_items');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_insurance_policies');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_insurance_policies');
--> statement-breakpoint
-- source: sql/after-tables/protection/laboratory.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_lab_requisitions');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_lab_requisitions');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_sample_tracking');
--> statement-breakpoint
-- source: sql/after-tables/protection/pharmacy.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_prescription_refills');
--> statement-breakpoint
-- source: sql/after-tables/protection/wellness.sql
-- Generated from src/schema: npm run generate
select public.vet_protect_tenant_table('vet_wellness_plans');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_wellness_plan_benefits');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_wellness_plan_enrollments');
--> statement-breakpoint
select public.vet_guard_merged_patients('vet_wellness_plan_enrollments');
--> statement-breakpoint
select public.vet_protect_tenant_table('vet_wellness_plan_usages');
--> statement-breakpoint
-- source: sql/after-tables/states/boarding.sql
-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_boarding_reservations
  for each row when (new.status not in ('reserved', 'checked_in'))
  execute function public.vet_check_status('vet_boarding_reservations');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_boarding_reservations
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'reserved > checked_in', 'reserved > cancelled', 'checked_in > reserved', 'checked_in > checked_out', 'checked_out > checked_in', 'cancelled > reserved', 'cancelled > checked_in'
    )
  )
  execute function public.vet_check_status('vet_boarding_reservations');
--> statement-breakpoint
create or replace function public.vet_fill_boarding_reservations_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('reserved') then
      new.actual_check_in_at := nullif(new.actual_check_in_at, old.actual_check_in_at);
      new.checked_in_by := nullif(new.checked_in_by, old.checked_in_by);
      new.check_in_weight_kg := nullif(new.check_in_weight_kg, old.check_in_weight_kg);
    end if;
    if old.status in ('checked_out') then
      new.actual_check_out_at := nullif(new.actual_check_out_at, old.actual_check_out_at);
      new.checked_out_by := nullif(new.checked_out_by, old.checked_out_by);
      new.check_out_weight_kg := nullif(new.check_out_weight_kg, old.check_out_weight_kg);
    end if;
    if old.status in ('cancelled') then
      new.cancelled_at := nullif(new.cancelled_at, old.cancelled_at);
      new.cancellation_reason := nullif(new.cancellation_reason, old.cancellation_reason);
      new.is_no_show := new.is_no_show and not old.is_no_show;
    end if;
  end if;
  case new.status
    when 'checked_in' then
      new.checked_in_by := coalesce(new.checked_in_by, public.vet_acting_user_of(new.organization_id));
      new.actual_check_in_at := coalesce(new.actual_check_in_at, now());
    when 'checked_out' then
      new.checked_out_by := coalesce(new.checked_out_by, public.vet_acting_user_of(new.organization_id));
      new.actual_check_out_at := coalesce(new.actual_check_out_at, greatest(now(), new.actual_check_in_at));
    when 'cancelled' then
      new.cancelled_at := coalesce(new.cancelled_at, now());
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_boarding_reservations_status() is
  'Writes what the state of a boarding reservation says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_boarding_reservations
  for each row when (new.status in ('checked_in', 'checked_out', 'cancelled'))
  execute function public.vet_fill_boarding_reservations_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_boarding_reservations
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_boarding_reservations_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_boarding_reservations
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'reserved > checked_in', 'reserved > cancelled', 'checked_in > reserved', 'checked_in > checked_out', 'checked_out > checked_in', 'cancelled > reserved', 'cancelled > checked_in'
    )
  )
  execute function public.vet_check_status('vet_boarding_reservations');
--> statement-breakpoint
revoke execute on function public.vet_fill_boarding_reservations_status() from public;
--> statement-breakpoint
-- source: sql/after-tables/states/hospitalization.sql
-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_hospitalization_records
  for each row when (new.status not in ('admitted', 'stable', 'critical'))
  execute function public.vet_check_status('vet_hospitalization_records');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_hospitalization_records
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'admitted > stable', 'admitted > critical', 'admitted > discharged', 'admitted > transferred', 'admitted > deceased', 'stable > critical', 'stable > discharged', 'stable > transferred', 'stable > deceased', 'critical > stable', 'critical > discharged', 'critical > transferred', 'critical > deceased', 'discharged > stable', 'discharged > critical', 'transferred > stable', 'transferred > critical', 'deceased > stable', 'deceased > critical'
    )
  )
  execute function public.vet_check_status('vet_hospitalization_records');
--> statement-breakpoint
create or replace function public.vet_fill_hospitalization_records_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if old.status in ('discharged', 'transferred', 'deceased') then
      new.discharged_at := nullif(new.discharged_at, old.discharged_at);
      new.discharge_veterinarian_id := nullif(new.discharge_veterinarian_id, old.discharge_veterinarian_id);
      new.transferred_to := nullif(new.transferred_to, old.transferred_to);
      new.is_against_advice := new.is_against_advice and not old.is_against_advice;
    end if;
  end if;
  case new.status
    when 'discharged' then
      new.discharge_veterinarian_id := coalesce(new.discharge_veterinarian_id, public.vet_acting_veterinarian_of(new.organization_id));
      new.discharged_at := coalesce(new.discharged_at, now());
      if new.discharge_veterinarian_id is null then
        perform public.vet_refuse_unnamed('vet_hospitalization_records', 'hospitalization', 'discharged', 'discharge_veterinarian_id', true);
      end if;
    when 'transferred' then
      new.discharge_veterinarian_id := coalesce(new.discharge_veterinarian_id, public.vet_acting_veterinarian_of(new.organization_id));
      new.discharged_at := coalesce(new.discharged_at, now());
      if new.discharge_veterinarian_id is null then
        perform public.vet_refuse_unnamed('vet_hospitalization_records', 'hospitalization', 'transferred', 'discharge_veterinarian_id', true);
      end if;
    when 'deceased' then
      new.discharged_at := coalesce(new.discharged_at, now());
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_hospitalization_records_status() is
  'Writes what the state of a hospitalization says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_hospitalization_records
  for each row when (new.status in ('discharged', 'transferred', 'deceased'))
  execute function public.vet_fill_hospitalization_records_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_hospitalization_records
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_hospitalization_records_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_hospitalization_records
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'admitted > stable', 'admitted > critical', 'admitted > discharged', 'admitted > transferred', 'admitted > deceased', 'stable > critical', 'stable > discharged', 'stable > transferred', 'stable > deceased', 'critical > stable', 'critical > discharged', 'critical > transferred', 'critical > deceased', 'discharged > stable', 'discharged > critical', 'transferred > stable', 'transferred > critical', 'deceased > stable', 'deceased > critical'
    )
  )
  execute function public.vet_check_status('vet_hospitalization_records');
--> statement-breakpoint
revoke execute on function public.vet_fill_hospitalization_records_status() from public;
--> statement-breakpoint
-- source: sql/after-tables/states/insurance.sql
-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_insurance_claims
  for each row when (new.status not in ('draft'))
  execute function public.vet_check_status('vet_insurance_claims');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_insurance_claims
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > submitted', 'submitted > draft', 'submitted > under_review', 'submitted > approved', 'submitted > partially_approved', 'submitted > denied', 'under_review > draft', 'under_review > approved', 'under_review > partially_approved', 'under_review > denied', 'approved > partially_approved', 'approved > denied', 'approved > paid', 'approved > appealed', 'partially_approved > approved', 'partially_approved > denied', 'partially_approved > paid', 'partially_approved > appealed', 'denied > under_review', 'denied > appealed', 'paid > approved', 'paid > partially_approved', 'paid > appealed', 'appealed > approved', 'appealed > partially_approved', 'appealed > denied', 'appealed > paid'
    )
  )
  execute function public.vet_check_status('vet_insurance_claims');
--> statement-breakpoint
create or replace function public.vet_fill_insurance_claims_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('draft') then
      new.submitted_at := nullif(new.submitted_at, old.submitted_at);
      new.submitted_by := nullif(new.submitted_by, old.submitted_by);
      new.received_by_insurer_at := nullif(new.received_by_insurer_at, old.received_by_insurer_at);
    end if;
    if new.status in ('denied') then
      new.approved_amount := nullif(new.approved_amount, old.approved_amount);
      new.deductible_amount := nullif(new.deductible_amount, old.deductible_amount);
    end if;
    if new.status in ('appealed') then
      new.appeal_decided_at := nullif(new.appeal_decided_at, old.appeal_decided_at);
      new.appeal_outcome := nullif(new.appeal_outcome, old.appeal_outcome);
    end if;
    if old.status in ('paid') and new.status in ('approved', 'partially_approved') then
      new.paid_at := nullif(new.paid_at, old.paid_at);
      new.paid_amount := nullif(new.paid_amount, old.paid_amount);
      new.check_number := nullif(new.check_number, old.check_number);
      new.payment_id := nullif(new.payment_id, old.payment_id);
    end if;
  end if;
  case new.status
    when 'submitted' then
      new.submitted_by := coalesce(new.submitted_by, public.vet_acting_user_of(new.organization_id));
      new.submitted_at := coalesce(new.submitted_at, now());
      if new.submitted_by is null then
        perform public.vet_refuse_unnamed('vet_insurance_claims', 'insurance claim', 'submitted', 'submitted_by', true);
      end if;
    when 'approved' then
      new.processed_at := coalesce(nullif(new.processed_at, old.processed_at), greatest(now(), new.submitted_at));
      if new.appeal_outcome is not null and new.appeal_outcome is distinct from old.appeal_outcome then
        new.appeal_decided_at := coalesce(new.appeal_decided_at, greatest(now(), new.appealed_at));
      end if;
    when 'partially_approved' then
      new.processed_at := coalesce(nullif(new.processed_at, old.processed_at), greatest(now(), new.submitted_at));
      if new.appeal_outcome is not null and new.appeal_outcome is distinct from old.appeal_outcome then
        new.appeal_decided_at := coalesce(new.appeal_decided_at, greatest(now(), new.appealed_at));
      end if;
    when 'denied' then
      new.processed_at := coalesce(nullif(new.processed_at, old.processed_at), greatest(now(), new.submitted_at));
      if new.denial_reason is null then
        perform public.vet_refuse_unnamed('vet_insurance_claims', 'insurance claim', 'denied', 'denial_reason', false);
      end if;
      if new.appeal_outcome is not null and new.appeal_outcome is distinct from old.appeal_outcome then
        new.appeal_decided_at := coalesce(new.appeal_decided_at, greatest(now(), new.appealed_at));
      end if;
    when 'paid' then
      new.paid_at := coalesce(new.paid_at, greatest(now(), new.submitted_at));
      if new.appeal_outcome is not null and new.appeal_outcome is distinct from old.appeal_outcome then
        new.appeal_decided_at := coalesce(new.appeal_decided_at, greatest(now(), new.appealed_at));
      end if;
    when 'appealed' then
      new.appealed_by := coalesce(nullif(new.appealed_by, old.appealed_by), public.vet_acting_user_of(new.organization_id), new.appealed_by);
      new.appealed_at := coalesce(nullif(new.appealed_at, old.appealed_at), greatest(now(), new.submitted_at));
      if new.appealed_by is null then
        perform public.vet_refuse_unnamed('vet_insurance_claims', 'insurance claim', 'appealed', 'appealed_by', true);
      end if;
      if new.appeal_reason is null then
        perform public.vet_refuse_unnamed('vet_insurance_claims', 'insurance claim', 'appealed', 'appeal_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_insurance_claims_status() is
  'Writes what the state of an insurance claim says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_insurance_claims
  for each row when (new.status in ('submitted', 'approved', 'partially_approved', 'denied', 'paid', 'appealed'))
  execute function public.vet_fill_insurance_claims_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_insurance_claims
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_insurance_claims_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_insurance_claims
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'draft > submitted', 'submitted > draft', 'submitted > under_review', 'submitted > approved', 'submitted > partially_approved', 'submitted > denied', 'under_review > draft', 'under_review > approved', 'under_review > partially_approved', 'under_review > denied', 'approved > partially_approved', 'approved > denied', 'approved > paid', 'approved > appealed', 'partially_approved > approved', 'partially_approved > denied', 'partially_approved > paid', 'partially_approved > appealed', 'denied > under_review', 'denied > appealed', 'paid > approved', 'paid > partially_approved', 'paid > appealed', 'appealed > approved', 'appealed > partially_approved', 'appealed > denied', 'appealed > paid'
    )
  )
  execute function public.vet_check_status('vet_insurance_claims');
--> statement-breakpoint
revoke execute on function public.vet_fill_insurance_claims_status() from public;
--> statement-breakpoint
-- source: sql/after-tables/states/laboratory.sql
-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_lab_requisitions
  for each row when (new.status not in ('pending', 'collected'))
  execute function public.vet_check_status('vet_lab_requisitions');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_lab_requisitions
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > collected', 'pending > cancelled', 'collected > pending', 'collected > shipped', 'collected > received_by_lab', 'collected > processing', 'collected > resulted', 'collected > cancelled', 'shipped > pending', 'shipped > collected', 'shipped > received_by_lab', 'shipped > processing', 'shipped > resulted', 'shipped > cancelled', 'received_by_lab > pending', 'received_by_lab > processing', 'received_by_lab > resulted', 'received_by_lab > cancelled', 'processing > pending', 'processing > resulted', 'processing > cancelled', 'resulted > processing', 'cancelled > pending'
    )
  )
  execute function public.vet_check_status('vet_lab_requisitions');
--> statement-breakpoint
create or replace function public.vet_fill_lab_requisitions_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('pending') then
      new.sample_collected_at := nullif(new.sample_collected_at, old.sample_collected_at);
      new.sample_collected_by := nullif(new.sample_collected_by, old.sample_collected_by);
    end if;
    if new.status in ('pending', 'collected') then
      new.sent_to_lab_at := nullif(new.sent_to_lab_at, old.sent_to_lab_at);
      new.shipping_carrier := nullif(new.shipping_carrier, old.shipping_carrier);
      new.shipping_tracking_number := nullif(new.shipping_tracking_number, old.shipping_tracking_number);
      new.received_by_lab_at := nullif(new.received_by_lab_at, old.received_by_lab_at);
      new.external_lab_id := nullif(new.external_lab_id, old.external_lab_id);
    end if;
    if old.status in ('resulted') then
      new.resulted_at := nullif(new.resulted_at, old.resulted_at);
    end if;
    if old.status in ('cancelled') then
      new.cancelled_at := nullif(new.cancelled_at, old.cancelled_at);
      new.cancellation_reason := nullif(new.cancellation_reason, old.cancellation_reason);
    end if;
  end if;
  case new.status
    when 'collected' then
      new.sample_collected_by := coalesce(new.sample_collected_by, public.vet_acting_staff_of(new.organization_id));
      new.sample_collected_at := coalesce(new.sample_collected_at, now());
    when 'shipped' then
      new.sent_to_lab_at := coalesce(new.sent_to_lab_at, greatest(now(), new.sample_collected_at));
    when 'received_by_lab' then
      new.received_by_lab_at := coalesce(new.received_by_lab_at, greatest(now(), new.sample_collected_at, new.sent_to_lab_at));
    when 'resulted' then
      new.resulted_at := coalesce(new.resulted_at, greatest(now(), new.sample_collected_at, new.received_by_lab_at));
    when 'cancelled' then
      new.cancelled_at := coalesce(new.cancelled_at, now());
      if new.cancellation_reason is null then
        perform public.vet_refuse_unnamed('vet_lab_requisitions', 'lab requisition', 'cancelled', 'cancellation_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_lab_requisitions_status() is
  'Writes what the state of a lab requisition says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_lab_requisitions
  for each row when (new.status in ('collected', 'shipped', 'received_by_lab', 'resulted', 'cancelled'))
  execute function public.vet_fill_lab_requisitions_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_lab_requisitions
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_lab_requisitions_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_lab_requisitions
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > collected', 'pending > cancelled', 'collected > pending', 'collected > shipped', 'collected > received_by_lab', 'collected > processing', 'collected > resulted', 'collected > cancelled', 'shipped > pending', 'shipped > collected', 'shipped > received_by_lab', 'shipped > processing', 'shipped > resulted', 'shipped > cancelled', 'received_by_lab > pending', 'received_by_lab > processing', 'received_by_lab > resulted', 'received_by_lab > cancelled', 'processing > pending', 'processing > resulted', 'processing > cancelled', 'resulted > processing', 'cancelled > pending'
    )
  )
  execute function public.vet_check_status('vet_lab_requisitions');
--> statement-breakpoint
revoke execute on function public.vet_fill_lab_requisitions_status() from public;
--> statement-breakpoint
-- source: sql/after-tables/states/pharmacy.sql
-- Generated from src/schema: npm run generate
create or replace trigger vet_check_status_insert before insert on public.vet_prescription_refills
  for each row when (new.status not in ('pending'))
  execute function public.vet_check_status('vet_prescription_refills');
--> statement-breakpoint
create or replace trigger vet_check_status_update before update on public.vet_prescription_refills
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > approved', 'pending > denied', 'pending > cancelled', 'approved > pending', 'approved > denied', 'approved > dispensed', 'approved > cancelled', 'denied > pending', 'denied > approved', 'dispensed > cancelled'
    )
  )
  execute function public.vet_check_status('vet_prescription_refills');
--> statement-breakpoint
create or replace function public.vet_fill_prescription_refills_status() returns trigger
language plpgsql
as $function$
begin
  -- What the statement gives itself stays, here and below.
  if tg_op = 'UPDATE' then
    if new.status in ('pending') then
      new.reviewed_at := nullif(new.reviewed_at, old.reviewed_at);
      new.reviewed_by := nullif(new.reviewed_by, old.reviewed_by);
    end if;
    if old.status in ('denied') then
      new.denial_reason := nullif(new.denial_reason, old.denial_reason);
    end if;
  end if;
  case new.status
    when 'approved' then
      new.reviewed_by := coalesce(nullif(new.reviewed_by, old.reviewed_by), public.vet_acting_veterinarian_of(new.organization_id), new.reviewed_by);
      new.reviewed_at := coalesce(nullif(new.reviewed_at, old.reviewed_at), greatest(now(), new.requested_at));
      if new.reviewed_by is null then
        perform public.vet_refuse_unnamed('vet_prescription_refills', 'prescription refill', 'approved', 'reviewed_by', true);
      end if;
    when 'denied' then
      new.reviewed_by := coalesce(nullif(new.reviewed_by, old.reviewed_by), public.vet_acting_veterinarian_of(new.organization_id), new.reviewed_by);
      if new.reviewed_by is not null then
        new.reviewed_at := coalesce(nullif(new.reviewed_at, old.reviewed_at), greatest(now(), new.requested_at));
      end if;
      if new.denial_reason is null then
        perform public.vet_refuse_unnamed('vet_prescription_refills', 'prescription refill', 'denied', 'denial_reason', false);
      end if;
    when 'dispensed' then
      new.dispensed_by := coalesce(new.dispensed_by, public.vet_acting_staff_of(new.organization_id));
      new.dispensed_at := coalesce(new.dispensed_at, greatest(now(), new.reviewed_at));
      if new.dispensed_by is null then
        perform public.vet_refuse_unnamed('vet_prescription_refills', 'prescription refill', 'dispensed', 'dispensed_by', true);
      end if;
    when 'cancelled' then
      new.cancelled_at := coalesce(new.cancelled_at, greatest(now(), new.requested_at, new.dispensed_at));
      if new.cancellation_reason is null then
        perform public.vet_refuse_unnamed('vet_prescription_refills', 'prescription refill', 'cancelled', 'cancellation_reason', false);
      end if;
    else null;
  end case;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_prescription_refills_status() is
  'Writes what the state of a prescription refill says about the row: when, by whom, and what is no longer so.';
--> statement-breakpoint
create or replace trigger vet_fill_status_insert before insert on public.vet_prescription_refills
  for each row when (new.status in ('approved', 'denied', 'dispensed', 'cancelled'))
  execute function public.vet_fill_prescription_refills_status();
--> statement-breakpoint
create or replace trigger vet_fill_status_update before update on public.vet_prescription_refills
  for each row when (old.status is distinct from new.status)
  execute function public.vet_fill_prescription_refills_status();
--> statement-breakpoint
-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.vet_prescription_refills
  for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      'pending > approved', 'pending > denied', 'pending > cancelled', 'approved > pending', 'approved > denied', 'approved > dispensed', 'approved > cancelled', 'denied > pending', 'denied > approved', 'dispensed > cancelled'
    )
  )
  execute function public.vet_check_status('vet_prescription_refills');
--> statement-breakpoint
revoke execute on function public.vet_fill_prescription_refills_status() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/boarding-queue.sql
-- Stays in one kennel, and of one animal, are written one after the other.
create or replace trigger vet_queue_bookings
  before insert or update of kennel_id, patient_id, check_in_date, check_out_date, status
  on public.vet_boarding_reservations
  for each row execute function public.vet_queue_bookings('kennel_id', 'patient_id');
--> statement-breakpoint
-- source: sql/after-tables/triggers/communication-reminders.sql
-- An appointment says whether a reminder of it went out; only reminders say so.
create or replace function public.vet_mirror_reminder_sent() returns trigger
language plpgsql
as $function$
begin
  update public.vet_appointments a
  set reminder_sent = true
  where a.organization_id = new.organization_id and a.id = new.appointment_id and not a.reminder_sent;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_mirror_reminder_sent() is 'Sets vet_appointments.reminder_sent when a reminder of the appointment was sent.';
--> statement-breakpoint
create or replace trigger vet_mirror_reminder_sent
  after insert or update of status, appointment_id on public.vet_reminders
  for each row when (new.status = 'sent' and new.appointment_id is not null)
  execute function public.vet_mirror_reminder_sent();
--> statement-breakpoint
revoke execute on function public.vet_mirror_reminder_sent() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/hospitalization-batch_use.sql
-- A dose that was given came from a batch that may be used.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, status, administered_at
  on public.vet_medication_administration
  for each row when (new.inventory_batch_id is not null and new.status = 'given')
  execute function public.vet_check_batch_use('vet_medication_administration', 'administered_at');
--> statement-breakpoint
-- source: sql/after-tables/triggers/hospitalization-doses.sql
-- A controlled dose on a chart: its schedule is that of the law on its day, and it rests on a veterinarian-client-patient
-- relationship. In an emergency the drug is given first.
create or replace trigger vet_check_drug_schedule_insert
  before insert on public.vet_medication_administration
  for each row when (new.medication_id is not null)
  execute function public.vet_check_drug_schedule('administered_at', 'scheduled_at', 'created_at');
--> statement-breakpoint
create or replace trigger vet_check_drug_schedule_update
  before update of medication_id, dea_schedule on public.vet_medication_administration
  for each row when (new.medication_id is not null
    and (old.medication_id, old.dea_schedule) is distinct from (new.medication_id, new.dea_schedule))
  execute function public.vet_check_drug_schedule('administered_at', 'scheduled_at', 'created_at');
--> statement-breakpoint
create or replace function public.vet_check_dose_vcpr() returns trigger
language plpgsql
as $function$
begin
  if not exists (select from public.vet_patients p where p.organization_id = new.organization_id and p.id = new.patient_id)
    or exists (
      select from public.vet_medical_encounters e
      where e.organization_id = new.organization_id and e.encounter_type = 'emergency' and e.id in (new.encounter_id, (
        select h.encounter_id from public.vet_hospitalization_records h
        where h.organization_id = new.organization_id and h.id = new.hospitalization_id)))
  then
    return new;
  end if;
  perform public.vet_require_vcpr('vet_medication_administration', null, new.organization_id, null, new.patient_id,
    new.ordering_veterinarian_id,
    public.vet_day_at_clinic(new.organization_id, new.clinic_id, coalesce(new.administered_at, new.scheduled_at, new.created_at)),
    false);
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_dose_vcpr() is
  'Refuses a controlled dose without a veterinarian-client-patient relationship, outside an emergency.';
--> statement-breakpoint
-- After vet_check_drug_schedule, which may have filled the schedule in.
create or replace trigger vet_check_vcpr
  before insert or update of status, dea_schedule, medication_id, ordering_veterinarian_id on public.vet_medication_administration
  for each row when (new.status in ('scheduled', 'given') and new.dea_schedule <> 'unscheduled' and not new.is_client_supplied)
  execute function public.vet_check_dose_vcpr();
--> statement-breakpoint
revoke execute on function public.vet_check_dose_vcpr() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/hospitalization-signed.sql
-- A signed note of a stay is closed: it is corrected by another note of the same stay that names it. See before-tables/signed.sql.
create or replace trigger vet_check_signed
  before update or delete on public.vet_hospital_notes
  for each row when (old.signed_at is not null)
  execute function public.vet_check_signed(
    'a signed note', 'Write another note that names it in corrects_note_id.'
  );
--> statement-breakpoint
create or replace trigger vet_fill_signature
  before insert or update of signed_at, signed_by on public.vet_hospital_notes
  for each row when (new.signed_at is not null)
  execute function public.vet_fill_signature('signed_at', 'signed_by', 'user');
--> statement-breakpoint
create or replace function public.vet_check_note_correction() returns trigger
language plpgsql
as $function$
declare
  corrected public.vet_hospital_notes;
begin
  select n.* into corrected
  from public.vet_hospital_notes n
  where n.organization_id = new.organization_id and n.id = new.corrects_note_id;
  if found and corrected.hospitalization_id <> new.hospitalization_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_hospital_notes', column = 'corrects_note_id',
      constraint = 'vet_hospital_notes_corrects_same_stay',
      message = 'the corrected note is of another stay',
      hint = 'A correction is a note of the same stay.';
  end if;
  if found and corrected.signed_at is null then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_hospital_notes', column = 'corrects_note_id',
      constraint = 'vet_hospital_notes_corrects_signed',
      message = 'only a signed note is corrected by another one',
      hint = 'Change the draft itself.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_note_correction() is 'Lets a note correct a signed note of the same stay only.';
--> statement-breakpoint
create or replace trigger vet_check_note_correction
  before insert or update of corrects_note_id on public.vet_hospital_notes
  for each row when (new.corrects_note_id is not null)
  execute function public.vet_check_note_correction();
--> statement-breakpoint
revoke execute on function public.vet_check_note_correction() from public;
--> statement-breakpoint
-- source: sql/after-tables/triggers/pharmacy-batch_use.sql
-- A refill is dispensed from a batch that may be used.
create or replace trigger vet_check_batch_use
  before insert or update of inventory_batch_id, dispensed_at
  on public.vet_prescription_refills
  for each row when (new.inventory_batch_id is not null)
  execute function public.vet_check_batch_use('vet_prescription_refills', 'dispensed_at');
--> statement-breakpoint
-- source: sql/after-tables/triggers/pharmacy-refills.sql
-- Refills of a prescription, held to the law on the day they are asked for, approved and dispensed. The prescription's
-- row is locked first, so that two dispensers never take the same last refill. Lock order: prescription, then refill.
create or replace function public.vet_check_refill() returns trigger
language plpgsql
as $function$
declare
  script public.vet_prescriptions%rowtype;
  on_day date;
  schedule text;
  used bigint;
begin
  if tg_op = 'UPDATE' and old.dispensed_at is not null and old.status = 'dispensed' then
    -- Afterwards somebody fetches it, pays it, or nobody does; what was dispensed, when and by whom stays.
    if (old.prescription_id, old.dispensed_at, old.dispensed_by, old.quantity_dispensed, old.inventory_batch_id, old.reviewed_by,
        old.reviewed_at)
      is distinct from (new.prescription_id, new.dispensed_at, new.dispensed_by, new.quantity_dispensed, new.inventory_batch_id,
        new.reviewed_by, new.reviewed_at)
    then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_prescription_refills', column = 'quantity_dispensed',
        constraint = 'vet_prescription_refills_dispensed',
        message = format('refill %s was dispensed and is not rewritten', old.refill_number),
        hint = 'Cancel it (it goes back to stock) and dispense again (21 CFR 1306.22(c)).';
    end if;
    return new;
  end if;
  if new.status not in ('pending', 'approved', 'dispensed') then
    -- A refusal or a withdrawal takes nothing. One that was never dispensed has no number.
    new.refill_number := case when new.dispensed_at is not null then coalesce(new.refill_number, 1) end;
    return new;
  end if;
  select * into script from public.vet_prescriptions p
  where p.organization_id = new.organization_id and p.id = new.prescription_id
  for no key update;
  -- Unknown, or of another practice: the key or row-level security refuses it.
  if not found then
    return new;
  end if;
  on_day := public.vet_day_at_clinic(new.organization_id, new.clinic_id, coalesce(case new.status
    when 'dispensed' then new.dispensed_at when 'approved' then new.reviewed_at else new.requested_at end, now()));
  -- The law of the day decides, where it has become stricter than on the day of issue.
  schedule := least(script.dea_schedule collate "C", public.vet_schedule_of(
    script.medication_id, public.vet_clinic_jurisdiction(new.organization_id, new.clinic_id), on_day));
  select count(*) into used from public.vet_prescription_refills r
  where r.organization_id = new.organization_id and r.prescription_id = new.prescription_id and r.status = 'dispensed'
    and r.id <> new.id;
  if schedule in ('schedule_i', 'schedule_ii') then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_schedule_ii',
      message = 'a schedule II prescription cannot be refilled',
      hint = 'Issue another prescription (21 CFR 1306.12(a)).';
  end if;
  if script.status <> 'active' then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_prescription_active',
      message = format('the prescription is %s and cannot be refilled', script.status),
      hint = 'Issue another prescription.';
  end if;
  if on_day > script.expires_on then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_prescription_expired',
      message = format('the prescription expired on %s and cannot be refilled on %s', script.expires_on, on_day),
      hint = 'Issue another prescription.';
  end if;
  if on_day < script.issued_on or on_day < script.earliest_fill_on then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_prescription_begins',
      message = format('the prescription may not be filled before %s', greatest(script.issued_on, script.earliest_fill_on)),
      hint = 'Wait for that day.';
  end if;
  if schedule in ('schedule_iii', 'schedule_iv') and on_day > (script.issued_on + interval '6 months')::date then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_six_months',
      message = format('a prescription of %s issued on %s cannot be refilled after six months, on %s',
        replace(schedule, '_', ' '), script.issued_on, on_day),
      hint = 'Issue another prescription (21 CFR 1306.22(a)).';
  end if;
  if used >= script.refills_authorized then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_refills_left',
      message = format('%s of %s refills are used', used, script.refills_authorized),
      hint = 'Issue another prescription: what was authorized is not rewritten.';
  end if;
  if schedule in ('schedule_iii', 'schedule_iv') and used >= 5 then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_prescription_refills', column = 'prescription_id',
      constraint = 'vet_prescription_refills_five_refills',
      message = format('a prescription of %s is refilled five times at most', replace(schedule, '_', ' ')),
      hint = 'Issue another prescription (21 CFR 1306.22(a)).';
  end if;
  if new.quantity_dispensed > script.quantity then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_prescription_refills', column = 'quantity_dispensed',
      constraint = 'vet_prescription_refills_quantity_prescribed',
      message = format('one filling of this prescription is %s, not %s', trim_scale(script.quantity),
        trim_scale(new.quantity_dispensed)),
      hint = 'Dispense what is prescribed at most (21 CFR 1306.22).';
  end if;
  new.refill_number := null;
  if new.status = 'dispensed' then
    -- The smallest free number: that of a refill which went back to stock is given again.
    select min(free.number) into new.refill_number
    from generate_series(1, used + 1) free (number)
    where not exists (
      select from public.vet_prescription_refills r
      where r.organization_id = new.organization_id and r.prescription_id = new.prescription_id
        and r.status = 'dispensed' and r.id <> new.id and r.refill_number = free.number);
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_refill() is
  'Holds a refill to its prescription and to 21 CFR 1306.12 and 1306.22 on its day, and numbers what is dispensed.';
--> statement-breakpoint
-- Named to come after the triggers that fill in who dispensed and when.
create or replace trigger vet_fill_taken_refill_insert
  before insert on public.vet_prescription_refills
  for each row execute function public.vet_check_refill();
--> statement-breakpoint
-- Only where something changes that the rules look at.
create or replace trigger vet_fill_taken_refill_update
  before update on public.vet_prescription_refills
  for each row when (
    (old.status, old.prescription_id, old.quantity_dispensed, old.dispensed_at, old.dispensed_by, old.inventory_batch_id,
      old.reviewed_at, old.reviewed_by)
    is distinct from
    (new.status, new.prescription_id, new.quantity_dispensed, new.dispensed_at, new.dispensed_by, new.inventory_batch_id,
      new.reviewed_at, new.reviewed_by))
  execute function public.vet_check_refill();
--> statement-breakpoint
create or replace function public.vet_check_refill_removed() returns trigger
language plpgsql
as $function$
begin
  raise exception using
    errcode = 'VP002', schema = 'public', table = 'vet_prescription_refills', constraint = 'vet_prescription_refills_dispensed',
    message = format('refill %s was dispensed and is not removed', old.refill_number),
    hint = 'Cancel it: it goes back to stock and stays on record (21 CFR 1306.22(c)).';
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_refill_removed() is 'Refuses to remove a refill that was dispensed.';
--> statement-breakpoint
create or replace trigger vet_check_refill_removed
  before delete on public.vet_prescription_refills
  for each row when (old.dispensed_at is not null)
  execute function public.vet_check_refill_removed();
--> statement-breakpoint
create or replace function public.vet_keep_refills_used() returns trigger
language plpgsql
as $function$
begin
  -- The prescription is locked already where a refill was added; here one may have gone back to stock.
  update public.vet_prescriptions p
  set refills_used = counted.used
  from (
    select count(*) as used from public.vet_prescription_refills r
    where r.organization_id = new.organization_id and r.prescription_id = new.prescription_id and r.status = 'dispensed'
  ) counted
  where p.organization_id = new.organization_id and p.id = new.prescription_id and p.refills_used <> counted.used;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_refills_used() is 'Counts the dispensed refills of a prescription in refills_used.';
--> statement-breakpoint
create or replace trigger vet_keep_refills_used_insert
  after insert on public.vet_prescription_refills
  for each row when (new.status = 'dispensed')
  execute function public.vet_keep_refills_used();
--> statement-breakpoint
create or replace trigger vet_keep_refills_used_update
  after update of status on public.vet_prescription_refills
  for each row when (old.status <> new.status and 'dispensed' in (old.status, new.status))
  execute function public.vet_keep_refills_used();
--> statement-breakpoint
revoke execute on function public.vet_check_refill(), public.vet_check_refill_removed(), public.vet_keep_refills_used()
  from public;
