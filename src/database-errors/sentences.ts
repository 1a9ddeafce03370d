/** Constraints whose meaning is not in their columns, in words. A test finds those that are missing. */

/** A constraint that tables in TypeScript do not describe; the first column is the one to correct. */
interface Described {
  readonly sentence: string
  readonly columns: readonly string[]
}

/** What may not overlap. */
export const EXCLUSIONS: Readonly<Record<string, Described>> = {
  vet_animal_group_members_overlap: {
    sentence: 'this patient is already in this group at that time',
    columns: ['joined_on', 'left_on', 'group_id', 'patient_id'],
  },
  vet_appointment_resources_resource_overlap: {
    sentence: 'this resource is already booked at that time',
    columns: ['resource_id', 'scheduled_at', 'scheduled_end_at'],
  },
  vet_appointment_resources_room_overlap: {
    sentence: 'this room is already booked at that time',
    columns: ['room_id', 'scheduled_at', 'scheduled_end_at'],
  },
  vet_appointment_resources_staff_overlap: {
    sentence: 'this staff member is already booked at that time',
    columns: ['staff_id', 'scheduled_at', 'scheduled_end_at'],
  },
  vet_appointment_resources_veterinarian_overlap: {
    sentence: 'this veterinarian is already booked at that time',
    columns: ['veterinarian_id', 'scheduled_at', 'scheduled_end_at'],
  },
  vet_appointments_room_overlap: {
    sentence: 'this room already has an appointment at that time',
    columns: ['room_id', 'scheduled_at', 'scheduled_end_at'],
  },
  vet_appointments_veterinarian_overlap: {
    sentence: 'this veterinarian already has an appointment at that time',
    columns: ['veterinarian_id', 'scheduled_at', 'scheduled_end_at'],
  },
  vet_boarding_reservations_kennel_overlap: {
    sentence: 'this kennel is already taken on one of those days',
    columns: ['kennel_id', 'check_in_date', 'check_out_date'],
  },
  vet_boarding_reservations_patient_overlap: {
    sentence: 'this patient already has a stay on one of those days',
    columns: ['patient_id', 'check_in_date', 'check_out_date'],
  },
  vet_drug_schedules_overlap: {
    sentence: 'this medication already has a schedule in this jurisdiction at that time',
    columns: ['effective_on', 'ends_on', 'jurisdiction', 'medication_id'],
  },
  vet_price_lists_overlap: {
    sentence: 'another price list already holds for the same customers on one of those days',
    columns: ['valid_from_on', 'valid_until_on', 'clinic_id', 'client_type', 'client_id'],
  },
  vet_staff_attendance_overlap: {
    sentence: 'this staff member was already at work at that time',
    columns: ['clock_in_at', 'clock_out_at', 'staff_id'],
  },
  vet_staff_clinic_assignments_overlap: {
    sentence: 'this staff member is already assigned to this clinic on one of those days',
    columns: ['start_date', 'end_date', 'staff_id', 'clinic_id'],
  },
  vet_staff_clinic_assignments_primary_overlap: {
    sentence: 'this staff member already has another primary clinic on one of those days',
    columns: ['is_primary', 'start_date', 'end_date', 'staff_id'],
  },
  vet_staff_leave_requests_overlap: {
    sentence: 'this staff member already has leave on one of those days',
    columns: ['starts_on', 'ends_on', 'staff_id'],
  },
  vet_staff_schedules_overlap: {
    sentence: 'this staff member already has a shift at that time',
    columns: ['starts_at', 'ends_at', 'staff_id'],
  },
  vet_surgeries_room_overlap: {
    sentence: 'this room already has a surgery at that time',
    columns: ['room_id', 'scheduled_at', 'scheduled_end_at'],
  },
  vet_surgeries_surgeon_overlap: {
    sentence: 'this surgeon already has a surgery at that time',
    columns: ['lead_surgeon_id', 'scheduled_at', 'scheduled_end_at'],
  },
  vet_tax_rates_overlap: {
    sentence: 'this tax already has a rate on one of those days',
    columns: ['valid_from_on', 'valid_until_on', 'code'],
  },
  vet_vet_clinic_assignments_overlap: {
    sentence: 'this veterinarian is already assigned to this clinic on one of those days',
    columns: ['start_date', 'end_date', 'veterinarian_id', 'clinic_id'],
  },
  vet_vet_clinic_assignments_primary_overlap: {
    sentence: 'this veterinarian already has another primary clinic on one of those days',
    columns: ['is_primary', 'start_date', 'end_date', 'veterinarian_id'],
  },
  vet_vet_schedules_date_overlap: {
    sentence: 'this veterinarian already has hours at that time',
    columns: ['specific_date', 'start_time', 'end_time', 'veterinarian_id'],
  },
  vet_vet_schedules_weekly_overlap: {
    sentence: 'this veterinarian already has hours at that time of the week',
    columns: ['day_of_week', 'start_time', 'end_time', 'starts_on', 'ends_on', 'veterinarian_id'],
  },
  vet_wellness_plan_enrollments_overlap: {
    sentence: 'this patient is already enrolled in this plan on one of those days',
    columns: ['starts_on', 'ends_on', 'patient_id', 'plan_id'],
  },
}

/** CHECKs that only SQL can say; those on the kind of a JSON column go by their name. */
export const SQL_CHECKS: Readonly<Record<string, Described>> = {
  vet_breeds_average_weight_range: {
    sentence: 'the average weight of a breed needs a smallest and a largest value in kilograms, in this order',
    columns: ['average_weight'],
  },
  vet_diagnostic_tests_specimen_types_listed: {
    sentence: 'the specimen types of a diagnostic test contain one that is not known',
    columns: ['specimen_types'],
  },
  vet_parasitic_control_parasite_targets_listed: {
    sentence: 'the targets of a parasite treatment contain one that is not known',
    columns: ['parasite_targets'],
  },
  vet_patient_identifiers_iso_11784: {
    sentence: 'an ISO 11784 microchip number has fifteen digits, the first three those of a country or a manufacturer',
    columns: ['value', 'kind'],
  },
  vet_patient_identifiers_microchip_legacy: {
    sentence: 'a microchip number of an older standard has nine or ten digits and letters',
    columns: ['value', 'kind'],
  },
  vet_patients_born_before_death: {
    sentence: 'a patient cannot have died before it was born',
    columns: ['date_of_birth', 'deceased_at'],
  },
  vet_role_permissions_conditions_known: {
    sentence: 'the conditions of a role permission are not among those that are known',
    columns: ['conditions'],
  },
  vet_role_permissions_fields_filled: {
    sentence: 'the fields of a role permission contain an empty name',
    columns: ['fields'],
  },
  vet_veterinarian_licenses_dea_schedules_for_registrations: {
    sentence: 'only registrations for controlled substances list schedules',
    columns: ['dea_schedules', 'license_type'],
  },
  vet_veterinarian_licenses_dea_schedules_registration_schedules: {
    sentence: 'the schedules of a DEA registration are 2, 2N, 3, 3N, 4 and 5',
    columns: ['dea_schedules'],
  },
}

/** Unique keys that hold for some rows only, or that read better in words of their own. */
export const UNIQUES: Readonly<Record<string, string>> = {
  vet_ai_settings_organization_unique: 'this practice already has its AI settings',
  vet_ai_tool_executions_idempotency_key_unique: 'this tool was already called with this key',
  vet_animal_group_members_current_unique: 'this patient is already in this group',
  vet_animal_groups_client_name_unique: 'this client already has a group with this name',
  vet_appointment_resources_unique: 'this appointment already has this person, room or resource',
  vet_appointment_types_clinic_name_unique: 'another appointment type of this clinic already has this name',
  vet_appointment_types_name_unique: 'another appointment type of all clinics already has this name',
  vet_appointments_recurring_series_id_recurrence_on_unique: 'this series already has an appointment for that day',
  vet_auth_tokens_token_hash_unique: 'this token was already issued',
  vet_certificates_replaces_unique: 'another certificate already takes the place of that one',
  vet_claim_line_items_invoice_item_unique: 'this invoice item is already on the claim',
  vet_client_account_ledger_invoice_once_unique: 'the account already has an entry of this type for this invoice',
  vet_client_account_ledger_payment_id_entry_type_unique:
    'the account already has an entry of this type for this payment',
  vet_client_account_ledger_reverses_entry_id_unique: 'this account entry was already reversed',
  vet_client_relationships_unique: 'these two clients are already related in this way',
  vet_consent_form_templates_active_unique: 'another version of this form is already active in this language',
  vet_controlled_substance_transactions_movement_unique: 'this movement of stock already has its entry',
  vet_controlled_substance_transactions_transfer_unique: 'this transfer was already received',
  vet_controlled_substance_registers_open_unique:
    'this clinic already has an open register for this substance in this form, strength and storage',
  vet_diagnoses_primary_unique: 'this encounter already has a primary diagnosis',
  vet_diagnostic_test_results_correction_unique: 'this result was already corrected',
  vet_discharge_summaries_encounter_id_unique: 'this encounter already has a discharge summary',
  vet_drug_schedules_current_unique: 'this medication already has a schedule without an end in this jurisdiction',
  vet_drug_schedules_effective_on_unique: 'this medication already has a schedule from that day in this jurisdiction',
  vet_emergency_cases_encounter_unique: 'this encounter already belongs to another emergency case',
  vet_encounter_participants_unique: 'this person already takes part in this encounter in this role',
  vet_encryption_keys_active_unique: 'another key is already active for this purpose',
  vet_external_identifiers_record_unique: 'this record already has an identifier in this system',
  vet_external_identifiers_system_value_unique: 'another record already has this identifier in this system',
  vet_hospitalization_records_open_unique: 'this patient is already hospitalized',
  vet_integration_messages_system_direction_control_id_unique: 'this message was already exchanged with this system',
  vet_inventory_batches_lot_unique: 'this item already has a batch with this lot number and this expiry date',
  vet_invoice_item_taxes_invoice_item_id_tax_rate_id_unique: 'this invoice item already has this tax',
  vet_invoice_items_item_no_patient_unique: 'this item is already on the invoice',
  vet_invoice_items_item_unique: 'this item is already on the invoice for this patient',
  vet_medical_encounters_appointment_id_unique: 'this appointment already has an encounter',
  vet_message_templates_default_unique: 'another template is already the default for this type, channel and language',
  vet_patient_allergies_active_unique: 'this patient already has an active allergy to this substance',
  vet_patient_identifiers_chip_unique: 'this patient already has a primary microchip',
  vet_patient_identifiers_tattoo_unique: 'this patient already has a primary tattoo',
  vet_patient_identifiers_value_unique: 'this identifier already belongs to a patient of this practice',
  vet_patient_merge_events_merged_unique: 'this patient was already merged into another',
  vet_patient_owners_current_unique: 'this client is already an owner of this kind of this patient',
  vet_patient_owners_primary_unique: 'this patient already has a primary owner',
  vet_patient_ownership_transfers_pending_unique: 'this patient already has a transfer that waits to be completed',
  vet_patients_microchip_unique: 'another patient of this practice already has this microchip number',
  vet_payments_processor_payment_id_unique: 'this payment of the processor was already recorded',
  vet_prescription_refills_number_unique: 'this refill of the prescription was already dispensed',
  vet_price_list_items_package_unique: 'this price list already has a price for this package from this quantity on',
  vet_price_list_items_product_unique: 'this price list already has a price for this product from this quantity on',
  vet_price_list_items_service_unique: 'this price list already has a price for this service from this quantity on',
  vet_price_lists_clinic_default_unique: 'this clinic already has a default price list',
  vet_price_lists_default_unique: 'this practice already has a default price list',
  vet_recall_notifications_supply_unique: 'this recall is already recorded for this supply',
  vet_reminders_dedupe_key_unique: 'this reminder was already made',
  vet_retention_policies_scope_unique: 'this table already has a retention policy for this jurisdiction',
  vet_role_permissions_unique: 'this role already has this permission',
  vet_sample_tracking_sample_id_unique: 'another sample of this practice already has this sample id',
  vet_service_categories_name_unique: 'another service category at this place already has this name',
  vet_service_categories_top_name_unique: 'another service category at the top already has this name',
  vet_service_package_items_product_unique: 'this product is already in the package',
  vet_service_package_items_service_unique: 'this service is already in the package',
  vet_service_species_service_id_species_id_unique: 'this service is already offered for this species',
  vet_sessions_token_hash_unique: 'this session was already opened',
  vet_staff_attendance_open_unique: 'this staff member is already clocked in',
  vet_staff_clinic_assignments_date_unique: 'this staff member is already assigned to this clinic from that day on',
  vet_staff_user_id_unique: 'this user is already another staff member',
  vet_surgical_procedures_primary_unique: 'this surgery already has a primary procedure',
  vet_tax_rates_code_normalized_valid_from_on_unique: 'this tax already has a rate from that day on',
  vet_user_roles_unique: 'this user already has this role',
  vet_users_email_unique: 'another user of this practice already has this e-mail address',
  vet_vet_clinic_assignments_date_unique: 'this veterinarian is already assigned to this clinic from that day on',
  vet_veterinarian_licenses_dea_unique: 'this veterinarian already has an active DEA registration for this clinic',
  vet_veterinarians_staff_id_unique: 'this staff member is already a veterinarian',
  vet_veterinarians_user_id_unique: 'this user is already another veterinarian',
  vet_veterinary_feed_directives_corrects_unique: 'this feed directive was already corrected',
  vet_wellness_plan_benefits_category_unique: 'this plan already covers this service category',
  vet_wellness_plan_benefits_product_unique: 'this plan already covers this product',
  vet_wellness_plan_benefits_service_unique: 'this plan already covers this service',
  vet_wellness_plan_enrollments_renews_enrollment_id_unique: 'this enrollment was already renewed',
  vet_wellness_plan_enrollments_running_unique: 'this patient is already enrolled in this plan',
  vet_wellness_plan_enrollments_subscription_unique: 'another enrollment already has this subscription',
  vet_wellness_plan_usages_invoice_item_unique: 'this invoice item was already taken from the plan',
}
