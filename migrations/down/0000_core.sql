-- source: sql/after-tables/triggers/treatments-prescriptions.sql
drop trigger if exists vet_check_vcpr_update on public.vet_treatments;
--> statement-breakpoint
drop trigger if exists vet_check_vcpr_insert on public.vet_treatments;
--> statement-breakpoint
drop function if exists public.vet_check_treatment_vcpr();
--> statement-breakpoint
drop trigger if exists vet_check_vcpr on public.vet_prescriptions;
--> statement-breakpoint
drop function if exists public.vet_check_prescription_vcpr();
--> statement-breakpoint
drop trigger if exists vet_check_extra_label on public.vet_treatments;
--> statement-breakpoint
drop trigger if exists vet_check_extra_label on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_check_prescription_issue on public.vet_prescriptions;
--> statement-breakpoint
drop function if exists public.vet_check_prescription_issue();
--> statement-breakpoint
drop trigger if exists vet_check_drug_schedule on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_check_prescription_filled on public.vet_prescriptions;
--> statement-breakpoint
drop function if exists public.vet_check_prescription_filled();
--> statement-breakpoint
drop trigger if exists vet_check_prescription_signed on public.vet_prescriptions;
--> statement-breakpoint
drop function if exists public.vet_check_prescription_signed();
--> statement-breakpoint
-- source: sql/after-tables/triggers/surgery-queue.sql
drop trigger if exists vet_queue_bookings on public.vet_surgeries;
--> statement-breakpoint
-- source: sql/after-tables/triggers/scheduling-queue.sql
drop trigger if exists vet_queue_bookings on public.vet_appointment_resources;
--> statement-breakpoint
drop trigger if exists vet_queue_bookings on public.vet_appointments;
--> statement-breakpoint
-- source: sql/after-tables/triggers/scheduling-claims.sql
drop trigger if exists vet_keep_appointment_claims on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_fill_appointment_claim on public.vet_appointment_resources;
--> statement-breakpoint
drop function if exists public.vet_keep_appointment_claims();
--> statement-breakpoint
drop function if exists public.vet_fill_appointment_claim();
--> statement-breakpoint
-- source: sql/after-tables/triggers/patients-ownership.sql
drop trigger if exists vet_keep_ownership_transfer_done on public.vet_patient_ownership_transfers;
--> statement-breakpoint
drop trigger if exists vet_keep_ownership_transfer on public.vet_patient_ownership_transfers;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_patient_ownership_transfers;
--> statement-breakpoint
drop trigger if exists vet_check_ownership_transfer on public.vet_patient_ownership_transfers;
--> statement-breakpoint
drop trigger if exists vet_patient_owners_shares_complete on public.vet_patient_owners;
--> statement-breakpoint
drop trigger if exists vet_check_patient_owner on public.vet_patient_owners;
--> statement-breakpoint
drop trigger if exists vet_check_patient_client on public.vet_patients;
--> statement-breakpoint
drop function if exists public.vet_keep_ownership_transfer();
--> statement-breakpoint
drop function if exists public.vet_check_ownership_transfer();
--> statement-breakpoint
drop function if exists public.vet_check_owner_shares();
--> statement-breakpoint
drop function if exists public.vet_check_patient_owner();
--> statement-breakpoint
drop function if exists public.vet_check_patient_client();
--> statement-breakpoint
-- source: sql/after-tables/triggers/patients-mirrors.sql
drop trigger if exists vet_refuse_patient_change on public.vet_patient_identifiers;
--> statement-breakpoint
drop trigger if exists vet_refuse_patient_change on public.vet_patient_weight_history;
--> statement-breakpoint
drop trigger if exists vet_mirror_patient_identifiers on public.vet_patient_identifiers;
--> statement-breakpoint
drop trigger if exists vet_mirror_patient_weight on public.vet_patient_weight_history;
--> statement-breakpoint
drop function if exists public.vet_refuse_patient_change();
--> statement-breakpoint
drop function if exists public.vet_mirror_patient_identifiers();
--> statement-breakpoint
drop function if exists public.vet_mirror_patient_weight();
--> statement-breakpoint
-- source: sql/after-tables/triggers/patients-merges.sql
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
--> statement-breakpoint
-- source: sql/after-tables/triggers/patients-life.sql
drop trigger if exists vet_check_patient_alive on public.vet_waitlist_entries;
--> statement-breakpoint
drop trigger if exists vet_check_patient_alive on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_check_patient_life on public.vet_patients;
--> statement-breakpoint
drop function if exists public.vet_check_patient_alive();
--> statement-breakpoint
drop function if exists public.vet_check_patient_life();
--> statement-breakpoint
-- source: sql/after-tables/triggers/medical-vcpr.sql
drop trigger if exists vet_check_vcpr_record on public.vet_vcpr_records;
--> statement-breakpoint
drop function if exists public.vet_check_vcpr_record();
--> statement-breakpoint
-- source: sql/after-tables/triggers/medical-signed.sql
drop trigger if exists vet_check_signed on public.vet_patient_documents;
--> statement-breakpoint
drop trigger if exists vet_check_deletion on public.vet_patient_alerts;
--> statement-breakpoint
drop trigger if exists vet_check_deletion on public.vet_patient_allergies;
--> statement-breakpoint
drop trigger if exists vet_keep_replaced_certificate on public.vet_certificates;
--> statement-breakpoint
drop trigger if exists vet_check_certificate on public.vet_certificates;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_certificates;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_certificates;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_vaccinations;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_vaccinations;
--> statement-breakpoint
drop trigger if exists vet_check_deletion on public.vet_vaccinations;
--> statement-breakpoint
drop trigger if exists vet_check_imaging_amendment on public.vet_imaging_studies;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_imaging_studies;
--> statement-breakpoint
drop trigger if exists vet_check_result_correction on public.vet_diagnostic_test_results;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_diagnostic_test_results;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_anesthesia_monitoring;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_anesthesia_records;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_anesthesia_records;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_surgical_procedures;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_dental_records;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_wellness_exams;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_encounter_attachments;
--> statement-breakpoint
drop trigger if exists vet_check_deletion on public.vet_diagnoses;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_diagnoses;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_encounter_participants;
--> statement-breakpoint
drop trigger if exists vet_check_part_of_signed on public.vet_consultations;
--> statement-breakpoint
drop trigger if exists vet_check_encounter_lock on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_check_deletion on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_discharge_summaries;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_discharge_summaries;
--> statement-breakpoint
drop trigger if exists vet_fill_signature on public.vet_consultations;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_consultations;
--> statement-breakpoint
drop trigger if exists vet_check_addendum_truncate on public.vet_clinical_addenda;
--> statement-breakpoint
drop trigger if exists vet_check_addendum_fixed on public.vet_clinical_addenda;
--> statement-breakpoint
drop trigger if exists vet_check_addendum on public.vet_clinical_addenda;
--> statement-breakpoint
drop function if exists public.vet_keep_replaced_certificate();
--> statement-breakpoint
drop function if exists public.vet_check_certificate();
--> statement-breakpoint
drop function if exists public.vet_check_imaging_amendment();
--> statement-breakpoint
drop function if exists public.vet_check_result_correction();
--> statement-breakpoint
drop function if exists public.vet_check_encounter_lock();
--> statement-breakpoint
drop function if exists public.vet_check_addendum_fixed();
--> statement-breakpoint
drop function if exists public.vet_check_addendum();
--> statement-breakpoint
-- source: sql/after-tables/triggers/inventory-used_batches.sql
drop trigger if exists vet_check_batch_use on public.vet_invoice_items;
--> statement-breakpoint
drop trigger if exists vet_check_batch_use on public.vet_parasitic_control;
--> statement-breakpoint
drop trigger if exists vet_check_batch_use on public.vet_vaccinations;
--> statement-breakpoint
drop trigger if exists vet_check_batch_use on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_check_batch_use on public.vet_treatments;
--> statement-breakpoint
-- source: sql/after-tables/triggers/inventory-transfers.sql
drop function if exists public.vet_stock_in_transit(uuid);
--> statement-breakpoint
drop trigger if exists vet_check_transfer on public.vet_stock_transfers;
--> statement-breakpoint
drop function if exists public.vet_check_transfer();
--> statement-breakpoint
drop trigger if exists vet_keep_transfer on public.vet_stock_transfers;
--> statement-breakpoint
drop function if exists public.vet_keep_transfer();
--> statement-breakpoint
drop function if exists public.vet_fill_transfer_batches(uuid, uuid, timestamptz, uuid);
--> statement-breakpoint
drop trigger if exists vet_check_transfer_line on public.vet_stock_transfer_items;
--> statement-breakpoint
drop function if exists public.vet_check_transfer_line();
--> statement-breakpoint
-- source: sql/after-tables/triggers/inventory-schedules.sql
drop trigger if exists vet_check_drug_schedule_update on public.vet_inventory_items;
--> statement-breakpoint
drop trigger if exists vet_check_drug_schedule_insert on public.vet_inventory_items;
--> statement-breakpoint
-- source: sql/after-tables/triggers/inventory-reconcile.sql
drop function if exists public.vet_reconcile_stock(uuid);
--> statement-breakpoint
-- source: sql/after-tables/triggers/inventory-orders.sql
drop trigger if exists vet_keep_order_receipts on public.vet_inventory_transactions;
--> statement-breakpoint
drop function if exists public.vet_keep_order_receipts();
--> statement-breakpoint
drop trigger if exists vet_keep_order_totals_delete on public.vet_purchase_order_items;
--> statement-breakpoint
drop trigger if exists vet_keep_order_totals_update on public.vet_purchase_order_items;
--> statement-breakpoint
drop trigger if exists vet_keep_order_totals_insert on public.vet_purchase_order_items;
--> statement-breakpoint
drop function if exists public.vet_keep_order_totals();
--> statement-breakpoint
drop trigger if exists vet_check_order_line on public.vet_purchase_order_items;
--> statement-breakpoint
drop function if exists public.vet_check_order_line();
--> statement-breakpoint
drop function if exists public.vet_refresh_purchase_orders(uuid, uuid[]);
--> statement-breakpoint
-- source: sql/after-tables/triggers/inventory-movements.sql
drop trigger if exists vet_fill_movement on public.vet_inventory_transactions;
--> statement-breakpoint
drop function if exists public.vet_fill_movement();
--> statement-breakpoint
-- source: sql/after-tables/triggers/inventory-dispensing.sql
drop function if exists public.vet_receive_stock(
  uuid, uuid, numeric, text, date, uuid, uuid, text, numeric, text, text, uuid, timestamptz
);
--> statement-breakpoint
drop function if exists public.vet_dispense(
  uuid, uuid, numeric, text, uuid, uuid, uuid, uuid, uuid, uuid, text, timestamptz
);
--> statement-breakpoint
drop function if exists public.vet_pick_batches(uuid, uuid, numeric, date, boolean);
--> statement-breakpoint
-- source: sql/after-tables/triggers/inventory-batches.sql
drop function if exists public.vet_expire_batches(uuid);
--> statement-breakpoint
drop function if exists public.vet_set_batch_status(uuid, uuid, text, text);
--> statement-breakpoint
drop function if exists public.vet_lock_stock(uuid, uuid[]);
--> statement-breakpoint
drop trigger if exists vet_check_item on public.vet_inventory_items;
--> statement-breakpoint
drop function if exists public.vet_check_item();
--> statement-breakpoint
drop trigger if exists vet_keep_stock_status on public.vet_inventory_batches;
--> statement-breakpoint
drop function if exists public.vet_keep_stock_status();
--> statement-breakpoint
drop trigger if exists vet_fill_stock_status on public.vet_inventory_items;
--> statement-breakpoint
drop function if exists public.vet_fill_stock_status();
--> statement-breakpoint
drop trigger if exists vet_fill_batch_status on public.vet_inventory_batches;
--> statement-breakpoint
drop function if exists public.vet_fill_batch_status();
--> statement-breakpoint
drop function if exists public.vet_clinic_day(uuid, uuid, timestamptz);
--> statement-breakpoint
-- source: sql/after-tables/triggers/inventory-adjustments.sql
drop trigger if exists vet_keep_adjustment_update on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_keep_adjustment_insert on public.vet_stock_adjustments;
--> statement-breakpoint
drop function if exists public.vet_keep_adjustment();
--> statement-breakpoint
drop trigger if exists vet_check_adjustment on public.vet_stock_adjustments;
--> statement-breakpoint
drop function if exists public.vet_check_adjustment();
--> statement-breakpoint
drop trigger if exists vet_fill_adjustment_recount on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_fill_adjustment on public.vet_stock_adjustments;
--> statement-breakpoint
drop function if exists public.vet_fill_adjustment();
--> statement-breakpoint
-- source: sql/after-tables/triggers/billing-reconcile.sql
drop function if exists public.vet_reconcile_billing(uuid);
--> statement-breakpoint
-- source: sql/after-tables/triggers/billing-payments.sql
drop trigger if exists vet_keep_forfeits on public.vet_deposits;
--> statement-breakpoint
drop trigger if exists vet_fill_deposit on public.vet_deposits;
--> statement-breakpoint
drop trigger if exists vet_check_deposit on public.vet_deposits;
--> statement-breakpoint
drop trigger if exists vet_keep_allocations_update on public.vet_payment_allocations;
--> statement-breakpoint
drop trigger if exists vet_keep_allocations_insert on public.vet_payment_allocations;
--> statement-breakpoint
drop trigger if exists vet_check_allocation on public.vet_payment_allocations;
--> statement-breakpoint
drop trigger if exists vet_payment_allocations_refund_covered on public.vet_payment_allocations;
--> statement-breakpoint
drop trigger if exists vet_payments_refund_covered on public.vet_payments;
--> statement-breakpoint
drop trigger if exists vet_keep_unpaid_deposits on public.vet_payments;
--> statement-breakpoint
drop trigger if exists vet_keep_payment_account_update on public.vet_payments;
--> statement-breakpoint
drop trigger if exists vet_keep_payment_account_insert on public.vet_payments;
--> statement-breakpoint
drop trigger if exists vet_fill_payment on public.vet_payments;
--> statement-breakpoint
drop trigger if exists vet_check_payment on public.vet_payments;
--> statement-breakpoint
drop function if exists public.vet_keep_forfeits();
--> statement-breakpoint
drop function if exists public.vet_fill_deposit();
--> statement-breakpoint
drop function if exists public.vet_check_deposit();
--> statement-breakpoint
drop function if exists public.vet_keep_allocations();
--> statement-breakpoint
drop function if exists public.vet_settle(uuid, uuid[], uuid[], boolean);
--> statement-breakpoint
drop function if exists public.vet_check_allocation();
--> statement-breakpoint
drop function if exists public.vet_check_refund_covered();
--> statement-breakpoint
drop function if exists public.vet_keep_unpaid_deposits();
--> statement-breakpoint
drop function if exists public.vet_keep_payment_account();
--> statement-breakpoint
drop function if exists public.vet_refresh_deposits(uuid, uuid[]);
--> statement-breakpoint
drop function if exists public.vet_fill_payment();
--> statement-breakpoint
drop function if exists public.vet_check_payment();
--> statement-breakpoint
drop function if exists public.vet_account_credit(uuid, uuid);
--> statement-breakpoint
drop function if exists public.vet_payment_credit(uuid, uuid);
--> statement-breakpoint
-- source: sql/after-tables/triggers/billing-invoices.sql
drop trigger if exists vet_keep_invoice_account on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_keep_discount_shares on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_fill_invoice on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_check_invoice on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_keep_taxes_delete on public.vet_invoice_item_taxes;
--> statement-breakpoint
drop trigger if exists vet_keep_taxes_update on public.vet_invoice_item_taxes;
--> statement-breakpoint
drop trigger if exists vet_keep_taxes_insert on public.vet_invoice_item_taxes;
--> statement-breakpoint
drop trigger if exists vet_check_tax on public.vet_invoice_item_taxes;
--> statement-breakpoint
drop trigger if exists vet_keep_invoice_totals_delete on public.vet_invoice_items;
--> statement-breakpoint
drop trigger if exists vet_keep_invoice_totals_update on public.vet_invoice_items;
--> statement-breakpoint
drop trigger if exists vet_keep_invoice_totals_insert on public.vet_invoice_items;
--> statement-breakpoint
drop trigger if exists vet_fill_invoice_item on public.vet_invoice_items;
--> statement-breakpoint
drop trigger if exists vet_check_invoice_item on public.vet_invoice_items;
--> statement-breakpoint
drop function if exists public.vet_keep_invoice_account();
--> statement-breakpoint
drop function if exists public.vet_keep_discount_shares();
--> statement-breakpoint
drop function if exists public.vet_fill_invoice();
--> statement-breakpoint
drop function if exists public.vet_check_invoice();
--> statement-breakpoint
drop function if exists public.vet_keep_item_taxes();
--> statement-breakpoint
drop function if exists public.vet_check_invoice_item_tax();
--> statement-breakpoint
drop function if exists public.vet_keep_invoice_totals();
--> statement-breakpoint
drop function if exists public.vet_fill_invoice_item();
--> statement-breakpoint
drop function if exists public.vet_check_invoice_item();
--> statement-breakpoint
drop function if exists public.vet_hold_draft(uuid, uuid, boolean);
--> statement-breakpoint
drop function if exists public.vet_recompute_invoices(uuid, uuid[]);
--> statement-breakpoint
-- source: sql/after-tables/triggers/billing-estimates.sql
drop trigger if exists vet_check_estimate on public.vet_estimates;
--> statement-breakpoint
drop trigger if exists vet_keep_estimate_totals_delete on public.vet_estimate_items;
--> statement-breakpoint
drop trigger if exists vet_keep_estimate_totals_update on public.vet_estimate_items;
--> statement-breakpoint
drop trigger if exists vet_keep_estimate_totals_insert on public.vet_estimate_items;
--> statement-breakpoint
drop trigger if exists vet_check_estimate_item on public.vet_estimate_items;
--> statement-breakpoint
drop function if exists public.vet_check_estimate();
--> statement-breakpoint
drop function if exists public.vet_keep_estimate_totals();
--> statement-breakpoint
drop function if exists public.vet_check_estimate_item();
--> statement-breakpoint
-- source: sql/after-tables/triggers/billing-accounts.sql
drop trigger if exists vet_keep_account_balance on public.vet_client_account_ledger;
--> statement-breakpoint
drop trigger if exists vet_fill_ledger_entry on public.vet_client_account_ledger;
--> statement-breakpoint
drop trigger if exists vet_check_ledger_entry on public.vet_client_account_ledger;
--> statement-breakpoint
drop function if exists public.vet_reverse_ledger_entry(uuid, uuid, text);
--> statement-breakpoint
drop function if exists public.vet_keep_account_balance();
--> statement-breakpoint
drop function if exists public.vet_fill_ledger_entry();
--> statement-breakpoint
drop function if exists public.vet_check_ledger_entry();
--> statement-breakpoint
drop function if exists public.vet_billing_user(uuid);
--> statement-breakpoint
drop function if exists public.vet_lock_account_soon(uuid, uuid);
--> statement-breakpoint
drop function if exists public.vet_lock_account(uuid, uuid);
--> statement-breakpoint
-- source: sql/after-tables/states/treatments.sql
drop trigger if exists vet_verify_status on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_prescriptions;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_prescriptions;
--> statement-breakpoint
drop function if exists public.vet_fill_prescriptions_status();
--> statement-breakpoint
-- source: sql/after-tables/states/surgery.sql
drop trigger if exists vet_verify_status on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_surgeries;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_surgeries;
--> statement-breakpoint
drop function if exists public.vet_fill_surgeries_status();
--> statement-breakpoint
-- source: sql/after-tables/states/staff.sql
drop trigger if exists vet_verify_status on public.vet_staff_leave_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_staff_leave_requests;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_staff_leave_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_staff_leave_requests;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_staff_leave_requests;
--> statement-breakpoint
drop function if exists public.vet_fill_staff_leave_requests_status();
--> statement-breakpoint
-- source: sql/after-tables/states/scheduling.sql
drop trigger if exists vet_verify_status on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_appointments;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_appointments;
--> statement-breakpoint
drop function if exists public.vet_fill_appointments_status();
--> statement-breakpoint
-- source: sql/after-tables/states/medical.sql
drop trigger if exists vet_verify_status on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_medical_encounters;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_medical_encounters;
--> statement-breakpoint
drop function if exists public.vet_fill_medical_encounters_status();
--> statement-breakpoint
-- source: sql/after-tables/states/inventory.sql
drop trigger if exists vet_verify_status on public.vet_stock_transfers;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_stock_transfers;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_stock_transfers;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_stock_transfers;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_stock_transfers;
--> statement-breakpoint
drop function if exists public.vet_fill_stock_transfers_status();
--> statement-breakpoint
drop trigger if exists vet_verify_status on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_stock_adjustments;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_stock_adjustments;
--> statement-breakpoint
drop function if exists public.vet_fill_stock_adjustments_status();
--> statement-breakpoint
drop trigger if exists vet_verify_status on public.vet_purchase_orders;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_purchase_orders;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_purchase_orders;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_purchase_orders;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_purchase_orders;
--> statement-breakpoint
drop function if exists public.vet_fill_purchase_orders_status();
--> statement-breakpoint
-- source: sql/after-tables/states/diagnostics.sql
drop trigger if exists vet_verify_status on public.vet_diagnostic_test_orders;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_diagnostic_test_orders;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_diagnostic_test_orders;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_diagnostic_test_orders;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_diagnostic_test_orders;
--> statement-breakpoint
drop function if exists public.vet_fill_diagnostic_test_orders_status();
--> statement-breakpoint
-- source: sql/after-tables/states/billing.sql
drop trigger if exists vet_verify_status on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_invoices;
--> statement-breakpoint
drop function if exists public.vet_fill_invoices_status();
--> statement-breakpoint
drop trigger if exists vet_verify_status on public.vet_estimates;
--> statement-breakpoint
drop trigger if exists vet_fill_status_update on public.vet_estimates;
--> statement-breakpoint
drop trigger if exists vet_fill_status_insert on public.vet_estimates;
--> statement-breakpoint
drop trigger if exists vet_check_status_update on public.vet_estimates;
--> statement-breakpoint
drop trigger if exists vet_check_status_insert on public.vet_estimates;
--> statement-breakpoint
drop function if exists public.vet_fill_estimates_status();
--> statement-breakpoint
-- source: sql/after-tables/security/ledger.sql
do $ledger$
begin
  if public.vet_role_exists('vet_app') and pg_catalog.to_regclass('vet_plan.migration_details') is not null then
    revoke select on vet_plan.migrations, vet_plan.migration_details from vet_app;
    revoke usage on schema vet_plan from vet_app;
  end if;
end
$ledger$;
--> statement-breakpoint
-- source: sql/after-tables/functions/treatments-extra_label.sql
drop function if exists public.vet_check_extra_label();
--> statement-breakpoint
-- source: sql/after-tables/functions/reference-schedules.sql
drop function if exists public.vet_check_drug_schedule();
--> statement-breakpoint
drop function if exists public.vet_practice_setting(uuid, uuid, text);
--> statement-breakpoint
drop function if exists public.vet_day_at_clinic(uuid, uuid, timestamptz);
--> statement-breakpoint
drop function if exists public.vet_clinic_jurisdiction(uuid, uuid);
--> statement-breakpoint
drop function if exists public.vet_schedule_of(uuid, text, date);
--> statement-breakpoint
-- source: sql/after-tables/functions/medical-vcpr.sql
drop function if exists public.vet_require_vcpr(text, uuid, uuid, uuid, uuid, uuid, date, boolean);
--> statement-breakpoint
drop function if exists public.vet_valid_vcpr(uuid, uuid, uuid, uuid, date, boolean);
--> statement-breakpoint
drop function if exists public.vet_vcpr_expires_on(public.vet_vcpr_records);
--> statement-breakpoint
-- source: src/schema
DROP POLICY "tenant_isolation_clinics" ON "vet_clinics" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_clinics" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_diagnostic_tests" ON "vet_diagnostic_tests" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_diagnostic_tests" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_emergency_cases" ON "vet_emergency_cases" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_emergency_cases" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_emergency_vital_signs" ON "vet_emergency_vital_signs" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_emergency_vital_signs" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_inventory_batches" ON "vet_inventory_batches" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_inventory_batches" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_inventory_items" ON "vet_inventory_items" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_inventory_items" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_organizations" ON "vet_organizations" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_organizations" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_triage_records" ON "vet_triage_records" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_triage_records" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_estimate_items" ON "vet_estimate_items" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_estimate_items" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_estimates" ON "vet_estimates" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_estimates" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_invoice_items" ON "vet_invoice_items" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_invoice_items" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_invoices" ON "vet_invoices" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_invoices" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_invoice_item_taxes" ON "vet_invoice_item_taxes" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_invoice_item_taxes" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_client_account_ledger" ON "vet_client_account_ledger" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_client_account_ledger" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_deposits" ON "vet_deposits" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_deposits" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_payment_allocations" ON "vet_payment_allocations" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_payment_allocations" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_payments" ON "vet_payments" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_payments" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_service_package_items" ON "vet_service_package_items" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_service_package_items" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_service_packages" ON "vet_service_packages" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_service_packages" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_discounts" ON "vet_discounts" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_discounts" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_price_list_items" ON "vet_price_list_items" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_price_list_items" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_price_lists" ON "vet_price_lists" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_price_lists" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_tax_rates" ON "vet_tax_rates" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_tax_rates" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_products" ON "vet_products" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_products" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_service_categories" ON "vet_service_categories" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_service_categories" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_service_species" ON "vet_service_species" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_service_species" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_services" ON "vet_services" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_services" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_client_relationships" ON "vet_client_relationships" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_client_relationships" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_clients" ON "vet_clients" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_clients" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_client_notes" ON "vet_client_notes" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_client_notes" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_imaging_studies" ON "vet_imaging_studies" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_imaging_studies" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_diagnostic_test_orders" ON "vet_diagnostic_test_orders" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_diagnostic_test_orders" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_diagnostic_test_results" ON "vet_diagnostic_test_results" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_diagnostic_test_results" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_resources" ON "vet_resources" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_resources" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_rooms" ON "vet_rooms" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_rooms" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_auth_tokens" ON "vet_auth_tokens" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_auth_tokens" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_sessions" ON "vet_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_sessions" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_users" ON "vet_users" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_users" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_purchase_order_items" ON "vet_purchase_order_items" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_purchase_order_items" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_purchase_orders" ON "vet_purchase_orders" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_purchase_orders" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_supplier_documents" ON "vet_supplier_documents" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_supplier_documents" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_suppliers" ON "vet_suppliers" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_suppliers" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_inventory_transactions" ON "vet_inventory_transactions" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_inventory_transactions" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_stock_adjustments" ON "vet_stock_adjustments" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_stock_adjustments" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_stock_transfer_items" ON "vet_stock_transfer_items" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_stock_transfer_items" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_stock_transfers" ON "vet_stock_transfers" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_stock_transfers" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_clinical_addenda" ON "vet_clinical_addenda" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_clinical_addenda" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_consultations" ON "vet_consultations" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_consultations" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_diagnoses" ON "vet_diagnoses" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_diagnoses" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_discharge_summaries" ON "vet_discharge_summaries" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_discharge_summaries" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_referrals" ON "vet_referrals" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_referrals" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_encounter_attachments" ON "vet_encounter_attachments" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_encounter_attachments" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_encounter_participants" ON "vet_encounter_participants" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_encounter_participants" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_medical_encounters" ON "vet_medical_encounters" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_medical_encounters" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_vcpr_records" ON "vet_vcpr_records" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_vcpr_records" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_alerts" ON "vet_patient_alerts" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_alerts" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_allergies" ON "vet_patient_allergies" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_allergies" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_documents" ON "vet_patient_documents" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_documents" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_identifiers" ON "vet_patient_identifiers" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_identifiers" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_merge_events" ON "vet_patient_merge_events" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_merge_events" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_notes" ON "vet_patient_notes" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_notes" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_ownership_transfers" ON "vet_patient_ownership_transfers" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_ownership_transfers" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_owners" ON "vet_patient_owners" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_owners" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patient_weight_history" ON "vet_patient_weight_history" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patient_weight_history" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_patients" ON "vet_patients" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_patients" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_certificates" ON "vet_certificates" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_certificates" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_dental_records" ON "vet_dental_records" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_dental_records" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_wellness_exams" ON "vet_wellness_exams" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_wellness_exams" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_parasitic_control" ON "vet_parasitic_control" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_parasitic_control" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_vaccine_protocol_doses" ON "vet_vaccine_protocol_doses" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_vaccine_protocol_doses" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_vaccine_protocols" ON "vet_vaccine_protocols" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_vaccine_protocols" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_vaccinations" ON "vet_vaccinations" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_vaccinations" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_diagnosis_codes" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_procedure_codes" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_drug_schedules" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_medications_formulary" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_breeds" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_species" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_appointment_types" ON "vet_appointment_types" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_appointment_types" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_appointment_resources" ON "vet_appointment_resources" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_appointment_resources" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_appointments" ON "vet_appointments" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_appointments" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_recurring_appointment_series" ON "vet_recurring_appointment_series" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_recurring_appointment_series" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_schedule_blocks" ON "vet_schedule_blocks" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_schedule_blocks" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_waitlist_entries" ON "vet_waitlist_entries" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_waitlist_entries" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_staff_clinic_assignments" ON "vet_staff_clinic_assignments" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_staff_clinic_assignments" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_staff" ON "vet_staff" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_staff" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_staff_attendance" ON "vet_staff_attendance" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_staff_attendance" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_staff_leave_requests" ON "vet_staff_leave_requests" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_staff_leave_requests" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_staff_schedules" ON "vet_staff_schedules" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_staff_schedules" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_vet_clinic_assignments" ON "vet_vet_clinic_assignments" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_vet_clinic_assignments" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_vet_schedules" ON "vet_vet_schedules" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_vet_schedules" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_veterinarian_licenses" ON "vet_veterinarian_licenses" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_veterinarian_licenses" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_veterinarians" ON "vet_veterinarians" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_veterinarians" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_anesthesia_monitoring" ON "vet_anesthesia_monitoring" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_anesthesia_monitoring" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_anesthesia_records" ON "vet_anesthesia_records" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_anesthesia_records" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_surgeries" ON "vet_surgeries" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_surgeries" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_surgical_procedures" ON "vet_surgical_procedures" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_surgical_procedures" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_prescriptions" ON "vet_prescriptions" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_prescriptions" CASCADE;
--> statement-breakpoint
DROP POLICY "tenant_isolation_treatments" ON "vet_treatments" CASCADE;
--> statement-breakpoint
DROP TABLE "vet_treatments" CASCADE;
--> statement-breakpoint
-- source: sql/before-tables/tenant_context.sql
drop function if exists public.vet_set_context(uuid, uuid, uuid, text, text, text, text, text);
--> statement-breakpoint
drop procedure if exists public.vet_enter_tenant(uuid, uuid, uuid, text, text, text, text, text);
--> statement-breakpoint
-- source: sql/before-tables/state_transitions.sql
drop function if exists public.vet_state_transitions();
--> statement-breakpoint
-- source: sql/before-tables/state_machines.sql
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
--> statement-breakpoint
-- source: sql/before-tables/signed.sql
drop function if exists public.vet_check_part_of_signed();
--> statement-breakpoint
drop function if exists public.vet_fill_signature();
--> statement-breakpoint
drop function if exists public.vet_check_signed();
--> statement-breakpoint
drop function if exists public.vet_is_reencryption(jsonb, jsonb);
--> statement-breakpoint
drop function if exists public.vet_may_reencrypt();
--> statement-breakpoint
-- source: sql/before-tables/roles.sql
-- Roles belong to the cluster and may serve other databases: they stay, what they may do here goes.
do $roles$
declare
  granted text;
begin
  if current_setting('vet_plan.roles', true) = 'off' then
    return;
  end if;
  foreach granted in array array['vet_owner', 'vet_app', 'vet_readonly', 'vet_auditor', 'vet_maintenance'] loop
    if exists (select from pg_catalog.pg_roles where rolname = granted) then
      execute format('revoke usage, create on schema public from %I', granted);
    end if;
  end loop;
end
$roles$;
--> statement-breakpoint
-- source: sql/before-tables/protect_tables.sql
drop function if exists public.vet_create_default_partition(text);
--> statement-breakpoint
drop function if exists public.vet_protect_partition(text);
--> statement-breakpoint
drop function if exists public.vet_protect_reference_table(text);
--> statement-breakpoint
drop function if exists public.vet_protect_tenant_table(text);
--> statement-breakpoint
drop function if exists public.vet_protect_any_table(text);
--> statement-breakpoint
drop function if exists public.vet_grant(text, text, text);
--> statement-breakpoint
drop function if exists public.vet_role_exists(text);
--> statement-breakpoint
drop function if exists public.vet_set_updated_at();
--> statement-breakpoint
-- source: sql/before-tables/merged_patients.sql
drop function if exists public.vet_guard_merged_patients(text);
--> statement-breakpoint
drop function if exists public.vet_check_patient_merged() cascade;
--> statement-breakpoint
-- source: sql/before-tables/guards.sql
drop function if exists public.vet_append_only(text);
--> statement-breakpoint
drop function if exists public.vet_refuse_history_change();
--> statement-breakpoint
drop function if exists public.vet_keep_columns(text, jsonb);
--> statement-breakpoint
drop function if exists public.vet_refuse_kept_write();
--> statement-breakpoint
drop function if exists public.vet_acting_staff();
--> statement-breakpoint
drop function if exists public.vet_acting_user();
--> statement-breakpoint
-- source: sql/before-tables/exclusions.sql
drop function if exists public.vet_queue_bookings();
--> statement-breakpoint
drop function if exists public.vet_add_exclusion(text, text, text);
--> statement-breakpoint
drop function if exists public.vet_exactly(uuid);
--> statement-breakpoint
drop function if exists public.vet_exactly(text);
--> statement-breakpoint
drop type if exists public.vet_text_range;
--> statement-breakpoint
drop type if exists public.vet_uuid_range;
--> statement-breakpoint
-- source: sql/before-tables/batches_in_use.sql
drop function if exists public.vet_check_batch_use();
--> statement-breakpoint
drop function if exists public.vet_refuse_batch(text, text, date, text, text);
--> statement-breakpoint
drop function if exists public.vet_batch_refusal(text, timestamptz, date, date, timestamptz, date);
