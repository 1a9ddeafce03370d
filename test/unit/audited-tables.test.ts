import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { readTables } from '../../scripts/generators/tables'
import { clients, consultations, invoices, payments, prescriptions, sessions, users } from '../../src/schema'
import { annotationsOf, tableAnnotations } from '../../src/schema/annotations'
import { auditedTables, unauditedTables } from '../../src/schema/audited'

const tables = await readTables(process.cwd())
const ofPractices = tables.filter(({ table }) => getTableConfig(table).policies.length > 0)
const audited = new Set(auditedTables.map(getTableName))
const unaudited = new Map(unauditedTables.map(({ table, reason }) => [getTableName(table), reason]))

describe('every table of a practice', () => {
  it.each(ofPractices.map(({ name, sqlName }) => [name, sqlName] as const))(
    '%s is logged, or says why not',
    (_, name) => {
      expect([audited.has(name), unaudited.has(name)].filter(Boolean)).toHaveLength(1)
      if (unaudited.has(name)) expect(unaudited.get(name)).toMatch(/^[A-Z].{8,}\.$/)
    },
  )

  it('is named once', () => {
    expect(auditedTables).toHaveLength(audited.size)
    expect(unauditedTables).toHaveLength(unaudited.size)
  })
})

describe('tables that all practices share', () => {
  it('are not logged: nobody who serves a practice writes them', () => {
    const shared = tables.filter(({ table }) => getTableConfig(table).policies.length === 0)
    expect(shared.filter(({ sqlName }) => audited.has(sqlName))).toEqual([])
    // Nor do they hold anything of people, or they would have to be.
    const marked = shared.filter(({ table }) =>
      [...tableAnnotations(table).values()].some(({ phi, controlled, encrypted, secret }) =>
        [phi, controlled, encrypted, secret].includes(true),
      ),
    )
    expect(marked.map(({ name }) => name)).toEqual([])
  })
})

/** What the requirements name, area by area. */
const REQUIRED = `prescriptions prescription_refills medication_administration payments invoices invoice_items estimates
  client_account_ledger insurance_claims claim_line_items inventory_transactions medical_encounters consultations diagnoses
  diagnostic_test_orders diagnostic_test_results imaging_studies lab_requisitions treatments surgeries surgical_procedures
  anesthesia_records emergency_cases triage_records vaccinations wellness_exams dental_records hospitalization_records
  hospital_notes treatment_consents patients clients adverse_event_reports user_roles role_permissions retention_policies
  controlled_substance_registers controlled_substance_transactions controlled_substance_inventories
  controlled_substance_inventory_items dea_forms dea_form_items users patient_owners veterinarians veterinarian_licenses staff
  payment_allocations deposits invoice_item_taxes roles legal_holds data_export_requests data_erasure_requests
  clinical_addenda discharge_summaries vcpr_records veterinary_feed_directives patient_allergies critical_care_records
  anesthesia_monitoring encryption_keys organizations clinics`

describe('the audit log', () => {
  it.each(REQUIRED.split(/\s+/))('has vet_%s', (name) => {
    expect(audited).toContain(`vet_${name}`)
  })
})

const marks = (table: PgTable, mark: 'phi' | 'financial' | 'controlled' | 'encrypted' | 'secret') =>
  [...tableAnnotations(table)].filter(([, annotations]) => annotations[mark] === true).map(([property]) => property)

describe('annotations', () => {
  it('stand with the columns and do not change them', () => {
    expect(annotationsOf(clients.lastName)).toEqual({ phi: true })
    expect(annotationsOf(clients.status)).toEqual({})
    expect(clients.lastName.getSQLType()).toBe('varchar(100)')
    expect(annotationsOf(clients.addressLine1)).toEqual({ phi: true })
  })

  it('mark money and envelopes by their type', () => {
    expect(marks(invoices, 'financial')).toEqual(
      expect.arrayContaining(['subtotal', 'taxAmount', 'totalAmount', 'amountPaid', 'balanceDue']),
    )
    expect(marks(consultations, 'encrypted')).toEqual([
      'subjectiveEncrypted',
      'objectiveEncrypted',
      'assessmentEncrypted',
      'planEncrypted',
    ])
    expect(annotationsOf(payments.cardLast4Encrypted)).toMatchObject({ encrypted: true })
  })

  it('mark secrets and controlled substances', () => {
    expect(marks(users, 'secret')).toEqual(['passwordHash'])
    expect(marks(sessions, 'secret')).toEqual(['tokenHash'])
    expect(marks(prescriptions, 'controlled')).toEqual(expect.arrayContaining(['isControlled', 'deaSchedule']))
  })

  it.each(tables.map(({ name, table }) => [name, table] as const))(
    'leave no secret or address of %s unmarked',
    (_, table) => {
      const unmarked = Object.values(getTableColumns(table)).filter((column) => {
        const { encrypted, secret, phi, financial } = annotationsOf(column)
        if (/_encrypted$/.test(column.name)) return encrypted !== true
        if (/(^|_)(password|token|secret)(_|$)|^wrapped_key$|_blind_index$/.test(column.name)) {
          return secret !== true && !/_(last4|count|tokens)$|^(input|output|cached|max).*_tokens/.test(column.name)
        }
        if (/^numeric\(12, 2\)$/.test(column.getSQLType())) return financial !== true
        return /^(first_name|last_name|emergency_contact_(name|phone))$/.test(column.name) && phi !== true
      })
      expect(unmarked.map(({ name }) => name)).toEqual([])
    },
  )
})
