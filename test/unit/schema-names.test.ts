import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as schema from '../../src/schema'
import { exportedTables } from '../support/catalogue'

const exported = new Map<string, unknown>(Object.entries(schema))

/** Rows of a table in docs/names.md: what is in code marks, per column. */
function rows(heading: string): readonly (readonly string[])[][] {
  const section = readFileSync('docs/names.md', 'utf8').split(`## ${heading}`)[1]?.split('\n## ')[0] ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, 3)
        .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
    )
}

describe('the names that other schemas use', () => {
  it.each(['Tables', 'Lists'])('lead to %s that are exported', (heading) => {
    const found = rows(heading)
    for (const [, here = []] of found) for (const name of here) expect(exported.has(name), name).toBe(true)
    expect(found.length).toBeGreaterThan(2)
  })

  it('are the same object where both are exported', () => {
    const twice = [...rows('Tables'), ...rows('Lists')].filter(([elsewhere = []]) => exported.has(elsewhere[0] ?? ''))
    for (const [[alias = ''] = [], [name = ''] = []] of twice)
      expect(exported.get(alias), alias).toBe(exported.get(name))
    expect(twice).toHaveLength(7)
  })
})

describe('the tables a practice asks for', () => {
  it('are all there', () => {
    const names = new Set(exportedTables.map(({ name }) => name))
    expect(ASKED.filter((name) => !names.has(`vet_${name}`))).toEqual([])
    expect(ASKED).toHaveLength(94)
  })
})

/** What the plans for this database named before it was built. */
const ASKED =
  `organizations clinics users sessions clients client_relationships patients patient_weight_history patient_documents
veterinarians veterinarian_licenses vet_schedules vet_clinic_assignments staff staff_clinic_assignments staff_schedules
staff_attendance staff_leave_requests inventory_items inventory_batches inventory_transactions stock_adjustments
purchase_orders purchase_order_items suppliers service_categories services service_packages service_package_items products
invoices invoice_items payments estimates estimate_items medical_encounters encounter_attachments diagnoses appointments
consultations diagnostic_tests diagnostic_test_orders diagnostic_test_results imaging_studies lab_requisitions
sample_tracking treatments prescriptions prescription_refills medication_administration surgeries surgical_procedures
anesthesia_records emergency_cases triage_records emergency_vital_signs critical_care_records vaccinations wellness_exams
dental_records parasitic_control message_templates communication_logs reminders client_notes patient_notes audit_logs
access_logs treatment_consents retention_policies data_export_requests roles permissions role_permissions user_roles
insurance_policies insurance_claims claim_line_items boarding_reservations boarding_daily_logs hospitalization_records
hospital_notes equipment equipment_maintenance drug_recalls recall_notifications adverse_event_reports species breeds
medications_formulary diagnosis_codes procedure_codes ai_conversations ai_messages`.split(/\s+/)
