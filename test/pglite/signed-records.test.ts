import { getTableName, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  anesthesiaMonitoring,
  anesthesiaRecords,
  certificates,
  clients,
  clinicalAddenda,
  consentFormTemplates,
  consultations,
  diagnoses,
  diagnosticTestResults,
  dischargeSummaries,
  encounterAttachments,
  encounterParticipants,
  hospitalNotes,
  imagingStudies,
  medicalEncounters,
  patientDocuments,
  patients,
  surgeries,
  surgicalProcedures,
  treatmentConsents,
  users,
  vaccinations,
  veterinarians,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, createTestDatabase, type Factory, type PGliteTestDatabase } from '../../src/testing'
import { refusal } from '../support/practice'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const SIGNED = new Date('2024-02-01T10:00:00Z')
const envelope = (key: string) => `vp1.${key}.${'A'.repeat(40)}`

/** Rows of a practice of their own, with a veterinarian who signs in. */
async function open() {
  const factory = createFactory(database.db)
  const user = await factory.create(users)
  const veterinarian = await factory.create(veterinarians, { userId: user.id })
  return { factory, user, veterinarian, organizationId: factory.organizationId }
}

/** What the database says to a change of a row by the application, as SQL assignments. */
const change = (factory: Factory, table: PgTable, id: string, assignments: string, userId?: string) =>
  refusal(
    withTenant(database.db, { organizationId: factory.organizationId, userId }, (tx) =>
      tx.execute(sql.raw(`update ${getTableName(table)} set ${assignments} where id = '${id}'`)),
    ),
  )

const remove = (factory: Factory, table: PgTable, id: string) =>
  refusal(
    withTenant(database.db, { organizationId: factory.organizationId }, (tx) =>
      tx.execute(sql.raw(`delete from ${getTableName(table)} where id = '${id}'`)),
    ),
  )

const closed = (constraint: string) => ({ sqlstate: 'VP002', constraint, hint: expect.any(String) })

describe('a signed note', () => {
  it('does not change, is not unlocked and not deleted', async () => {
    const { factory } = await open()
    const note = await factory.create(consultations, { lockedAt: SIGNED })
    for (const assignment of [
      `plan_encrypted = '${envelope('k2')}'`,
      'pain_score = 3',
      'locked_at = null, locked_by = null',
      `locked_at = now()`,
      `visited_at = visited_at - interval '1 day'`,
    ]) {
      expect(await change(factory, consultations, note.id, assignment), assignment).toMatchObject(
        closed('vet_consultations_signed'),
      )
    }
    expect(await remove(factory, consultations, note.id)).toMatchObject(closed('vet_consultations_kept_for_good'))
    expect(await change(factory, consultations, note.id, 'pain_score = pain_score')).toBe('accepted')
  })

  it('is a draft until then', async () => {
    const { factory } = await open()
    const note = await factory.create(consultations)
    expect(await change(factory, consultations, note.id, 'pain_score = 3')).toBe('accepted')
    expect(await remove(factory, consultations, note.id)).toBe('accepted')
  })

  it('is encrypted anew by maintenance under another key, and by nobody else', async () => {
    const { factory } = await open()
    const note = await factory.create(consultations, { lockedAt: SIGNED, subjectiveEncrypted: envelope('k1') })
    const addendum = await factory.create(clinicalAddenda, {
      consultationId: note.id,
      contentEncrypted: envelope('k1'),
    })
    const rotate = (role: string, table: string, assignments: string, id: string) =>
      refusal(
        database.db.transaction(async (tx) => {
          await tx.execute(sql.raw(`set local role ${role}`))
          await tx.execute(sql`select set_config('app.current_tenant', ${factory.organizationId}, true)`)
          await tx.execute(sql.raw(`update ${table} set ${assignments} where id = '${id}'`))
        }),
      )
    const anew = `subjective_encrypted = '${envelope('k2')}'`
    const signed = closed('vet_consultations_signed')
    expect(await rotate('vet_app', 'vet_consultations', anew, note.id)).toMatchObject(signed)
    // Under the same key it is another text.
    const other = `subjective_encrypted = 'vp1.k1.${'B'.repeat(40)}'`
    expect(await rotate('vet_maintenance', 'vet_consultations', other, note.id)).toMatchObject(signed)
    for (const assignments of [
      'subjective_encrypted = null',
      `${anew}, plan_encrypted = '${envelope('k2')}'`,
      `${anew}, pain_score = 1`,
    ]) {
      expect(await rotate('vet_maintenance', 'vet_consultations', assignments, note.id)).toMatchObject({
        sqlstate: expect.stringMatching(/VP002|23514/),
      })
    }
    expect(await rotate('vet_maintenance', 'vet_consultations', anew, note.id)).toBe('accepted')
    const content = `content_encrypted = '${envelope('k2')}'`
    expect(await rotate('vet_app', 'vet_clinical_addenda', content, addendum.id)).toMatchObject({ sqlstate: 'VP003' })
    expect(await rotate('vet_maintenance', 'vet_clinical_addenda', content, addendum.id)).toBe('accepted')
  })

  it('is signed by whoever acts, and now', async () => {
    const { factory, user, organizationId } = await open()
    const other = await factory.create(users)
    const note = await factory.create(consultations, { subjectiveEncrypted: envelope('k1') })
    const sign = (assignments: string, userId?: string) => change(factory, consultations, note.id, assignments, userId)
    expect(await sign('locked_at = now()')).toMatchObject({
      sqlstate: 'VP010',
      constraint: 'vet_consultations_signature_required',
    })
    expect(await sign(`locked_at = now(), locked_by = '${other.id}'`, user.id)).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_consultations_signature_own',
    })
    expect(await sign(`locked_at = now() + interval '1 day', locked_by = '${other.id}'`)).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_consultations_signature_past',
    })
    expect(await sign(`locked_at = '2024-02-02'`, user.id)).toBe('accepted')
    const [signed] = await withTenant(database.db, { organizationId }, (tx) => tx.select().from(consultations))
    expect(signed?.lockedBy).toBe(user.id)
    expect(signed?.lockedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000)
  })

  it('says something', async () => {
    const { factory, user } = await open()
    const note = await factory.create(consultations)
    expect(await change(factory, consultations, note.id, 'locked_at = now()', user.id)).toMatchObject({
      sqlstate: '23514',
      constraint: 'vet_consultations_locked_at_says_something',
    })
  })
})

describe('an addendum', () => {
  it('is written to a signed note only', async () => {
    const { factory } = await open()
    const draft = await factory.create(consultations)
    expect(await refusal(factory.create(clinicalAddenda, { consultationId: draft.id }))).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_clinical_addenda_subject_signed',
    })
  })

  it('is of the same patient as the note', async () => {
    const { factory } = await open()
    const note = await factory.create(consultations, { lockedAt: SIGNED })
    const other = await factory.create(patients)
    expect(
      await refusal(factory.create(clinicalAddenda, { consultationId: note.id, patientId: other.id })),
    ).toMatchObject({ sqlstate: 'VP011', constraint: 'vet_clinical_addenda_patient' })
  })

  it('is never changed or removed', async () => {
    const { factory } = await open()
    const addendum = await factory.create(clinicalAddenda, { reason: 'late_entry' })
    const append = { sqlstate: 'VP003', constraint: 'vet_clinical_addenda_append_only' }
    expect(await change(factory, clinicalAddenda, addendum.id, `reason = 'correction'`)).toMatchObject(append)
    expect(await change(factory, clinicalAddenda, addendum.id, `created_at = '2020-01-01'`)).toMatchObject(append)
    expect(await remove(factory, clinicalAddenda, addendum.id)).toMatchObject(append)
    expect(await refusal(database.db.execute(sql`truncate vet_clinical_addenda`))).toMatchObject(append)
  })

  it('is by whoever acts', async () => {
    const { factory, user, veterinarian, organizationId } = await open()
    const note = await factory.create(consultations, { lockedAt: SIGNED, veterinarianId: veterinarian.id })
    const other = await factory.create(veterinarians)
    const write = (userId: string | undefined, veterinarianId: string | null) =>
      withTenant(database.db, { organizationId, userId }, (tx) =>
        tx
          .insert(clinicalAddenda)
          .values({
            organizationId,
            patientId: note.patientId,
            consultationId: note.id,
            reason: 'late_entry',
            contentEncrypted: envelope('k1'),
            veterinarianId,
          })
          .returning(),
      )
    expect(await refusal(write(undefined, null))).toMatchObject({
      sqlstate: 'VP010',
      constraint: 'vet_clinical_addenda_author_required',
    })
    expect(await refusal(write(user.id, other.id))).toMatchObject({
      sqlstate: 'VP012',
      constraint: 'vet_clinical_addenda_author_own',
    })
    expect(await write(user.id, null)).toMatchObject([{ veterinarianId: veterinarian.id, staffId: null }])
  })
})

describe('a signed discharge summary', () => {
  it('is delivered and acknowledged, but says what it said', async () => {
    const { factory } = await open()
    const summary = await factory.create(dischargeSummaries, { lockedAt: SIGNED })
    const set = (assignments: string) => change(factory, dischargeSummaries, summary.id, assignments)
    expect(await set(`clinical_summary = 'other'`)).toMatchObject(closed('vet_discharge_summaries_signed'))
    expect(await set(`delivered_at = now(), delivery_method = 'email'`)).toBe('accepted')
    expect(await set(`acknowledged_at = now(), acknowledged_by_name = 'Bo Ek'`)).toBe('accepted')
    expect(await set(`acknowledged_by_name = 'Cy Ek'`)).toMatchObject(closed('vet_discharge_summaries_signed'))
    expect(await remove(factory, dischargeSummaries, summary.id)).toMatchObject({ sqlstate: 'VP002' })
  })
})

describe('an encounter', () => {
  it('is never deleted', async () => {
    const { factory } = await open()
    const encounter = await factory.create(medicalEncounters)
    expect(await remove(factory, medicalEncounters, encounter.id)).toMatchObject(
      closed('vet_medical_encounters_kept_for_good'),
    )
  })

  it('is signed off when all its notes are signed, and grows by addenda only', async () => {
    const { factory, user, veterinarian } = await open()
    const encounter = await factory.create(medicalEncounters, {
      primaryVeterinarianId: veterinarian.id,
      status: 'in_progress',
    })
    const of = { encounterId: encounter.id, patientId: encounter.patientId }
    const note = await factory.create(consultations, { ...of, subjectiveEncrypted: envelope('k1') })
    const diagnosis = await factory.create(diagnoses, { ...of, status: 'active' })
    const file = await factory.create(encounterAttachments, { encounterId: encounter.id })
    const set = (table: PgTable, id: string, assignments: string) => change(factory, table, id, assignments, user.id)
    const lock = () => set(medicalEncounters, encounter.id, 'locked_at = now()')
    expect(await set(medicalEncounters, encounter.id, `status = 'completed', completed_at = now()`)).toBe('accepted')
    expect(await lock()).toMatchObject({ sqlstate: 'VP012', constraint: 'vet_medical_encounters_notes_signed' })
    expect(await set(consultations, note.id, 'locked_at = now()')).toBe('accepted')
    expect(await lock()).toBe('accepted')
    expect(await set(medicalEncounters, encounter.id, `notes = 'x'`)).toMatchObject(
      closed('vet_medical_encounters_signed'),
    )
    expect(await refusal(factory.create(consultations, of))).toMatchObject(closed('vet_consultations_of_signed'))
    expect(await refusal(factory.create(diagnoses, of))).toMatchObject(closed('vet_diagnoses_of_signed'))
    expect(
      await refusal(
        factory.create(encounterParticipants, { encounterId: encounter.id, veterinarianId: veterinarian.id }),
      ),
    ).toMatchObject(closed('vet_encounter_participants_of_signed'))
    // The problem goes on, and files still arrive.
    expect(await set(diagnoses, diagnosis.id, `description = 'other'`)).toMatchObject(closed('vet_diagnoses_of_signed'))
    expect(await set(diagnoses, diagnosis.id, `status = 'resolved', resolved_on = '2030-01-01'`)).toBe('accepted')
    expect(await refusal(factory.create(encounterAttachments, { encounterId: encounter.id }))).toBe('accepted')
    expect(await set(encounterAttachments, file.id, `document_url = 'https://example.org/x'`)).toMatchObject(
      closed('vet_encounter_attachments_signed'),
    )
    expect(await remove(factory, encounterAttachments, file.id)).toMatchObject({ sqlstate: 'VP002' })
    expect(await remove(factory, diagnoses, diagnosis.id)).toMatchObject({ sqlstate: 'VP002' })
    const addendum = factory.create(clinicalAddenda, {
      patientId: encounter.patientId,
      encounterId: encounter.id,
      veterinarianId: veterinarian.id,
    })
    expect(await refusal(addendum)).toBe('accepted')
  })
})

describe('a signed operation or anaesthetic', () => {
  const sign = async (factory: Factory, table: PgTable, id: string, userId: string) =>
    database.db
      .transaction(async (tx) => {
        // The way to the signature belongs to the states; here it is the signature that counts.
        await tx.execute(sql`set local session_replication_role = 'replica'`)
        await tx.execute(
          sql.raw(
            getTableName(table) === 'vet_surgeries'
              ? `update vet_surgeries set status = 'completed', started_at = scheduled_at, ended_at = scheduled_at, outcome = 'recovered', operative_report = 'uneventful', lead_surgeon_id = (select id from vet_veterinarians where organization_id = '${factory.organizationId}' limit 1) where id = '${id}'`
              : `update vet_anesthesia_records set status = 'completed', outcome = 'recovered', induction_at = '2024-01-15', ended_at = '2024-01-15', recovery_at = '2024-01-15', anesthetist_id = (select id from vet_staff where organization_id = '${factory.organizationId}' limit 1) where id = '${id}'`,
          ),
        )
      })
      .then(() => change(factory, table, id, 'signed_at = now()', userId))

  it('is closed with all that belongs to it, and signed by a veterinarian', async () => {
    const { factory, user, veterinarian, organizationId } = await open()
    const receptionist = await factory.create(users)
    const surgery = await factory.create(surgeries)
    const procedure = await factory.create(surgicalProcedures, { surgeryId: surgery.id })
    expect(await sign(factory, surgeries, surgery.id, receptionist.id)).toMatchObject({
      sqlstate: 'VP010',
      constraint: 'vet_surgeries_signature_required',
    })
    expect(await sign(factory, surgeries, surgery.id, user.id)).toBe('accepted')
    const [signed] = await withTenant(database.db, { organizationId }, (tx) => tx.select().from(surgeries))
    expect(signed?.signedBy).toBe(veterinarian.id)
    expect(await change(factory, surgeries, surgery.id, `operative_report = 'x'`)).toMatchObject(
      closed('vet_surgeries_signed'),
    )
    expect(await remove(factory, surgeries, surgery.id)).toMatchObject({ sqlstate: 'VP002' })
    expect(await change(factory, surgicalProcedures, procedure.id, `technique = 'x'`)).toMatchObject(
      closed('vet_surgical_procedures_of_signed'),
    )
    expect(await remove(factory, surgicalProcedures, procedure.id)).toMatchObject({ sqlstate: 'VP002' })
  })

  it('keeps its chart', async () => {
    const { factory, user } = await open()
    const record = await factory.create(anesthesiaRecords)
    const line = await factory.create(anesthesiaMonitoring, { anesthesiaRecordId: record.id })
    expect(await sign(factory, anesthesiaRecords, record.id, user.id)).toBe('accepted')
    expect(await change(factory, anesthesiaRecords, record.id, `notes = 'x'`)).toMatchObject(
      closed('vet_anesthesia_records_signed'),
    )
    expect(await change(factory, anesthesiaMonitoring, line.id, 'heart_rate = 80')).toMatchObject(
      closed('vet_anesthesia_monitoring_of_signed'),
    )
    expect(await refusal(factory.create(anesthesiaMonitoring, { anesthesiaRecordId: record.id }))).toMatchObject(
      closed('vet_anesthesia_monitoring_of_signed'),
    )
  })
})

describe('a final result', () => {
  const final = { status: 'abnormal', resultValue: '12' } as const

  it('is read and acknowledged, and corrected by another row', async () => {
    const { factory } = await open()
    const result = await factory.create(diagnosticTestResults, { ...final, isCritical: false })
    const set = (assignments: string) => change(factory, diagnosticTestResults, result.id, assignments)
    expect(await set(`result_value = '13'`)).toMatchObject(closed('vet_diagnostic_test_results_signed'))
    expect(await set(`report_status = 'preliminary'`)).toMatchObject({ sqlstate: 'VP002' })
    expect(await remove(factory, diagnosticTestResults, result.id)).toMatchObject({ sqlstate: 'VP002' })
    const veterinarian = await factory.create(veterinarians)
    expect(await set(`reviewed_at = now(), reviewed_by = '${veterinarian.id}'`)).toBe('accepted')
    expect(await set('reviewed_at = null, reviewed_by = null')).toMatchObject({ sqlstate: 'VP002' })
    const correction = {
      ...final,
      reportStatus: 'corrected',
      correctionOfId: result.id,
      correctionReason: 'wrong tube',
    } as const
    const other = await factory.create(patients)
    expect(await refusal(factory.create(diagnosticTestResults, { ...correction, patientId: other.id }))).toMatchObject({
      sqlstate: 'VP011',
    })
    expect(await refusal(factory.create(diagnosticTestResults, { ...correction, patientId: result.patientId }))).toBe(
      'accepted',
    )
  })

  it('may change as long as it is preliminary or pending', async () => {
    const { factory } = await open()
    const pending = await factory.create(diagnosticTestResults)
    expect(await change(factory, diagnosticTestResults, pending.id, `status = 'normal', result_value = '1'`)).toBe(
      'accepted',
    )
    const early = await factory.create(diagnosticTestResults, { ...final, reportStatus: 'preliminary' })
    expect(await change(factory, diagnosticTestResults, early.id, `result_value = '13'`)).toBe('accepted')
  })

  it('of imaging is amended with a reason', async () => {
    const { factory } = await open()
    const study = await factory.create(imagingStudies)
    await database.db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = 'replica'`)
      await tx.execute(
        sql`update vet_imaging_studies set status = 'final', performed_at = now(), findings = 'a', impression = 'b',
          interpreted_at = now(), interpreter_name = 'Radiology' where id = ${study.id}`,
      )
    })
    const set = (assignments: string) => change(factory, imagingStudies, study.id, assignments)
    expect(await set(`findings = 'c'`)).toMatchObject(closed('vet_imaging_studies_amendment'))
    expect(await set(`kvp = 70`)).toMatchObject(closed('vet_imaging_studies_signed'))
    expect(await set(`status = 'preliminary'`)).toMatchObject({ sqlstate: 'VP001' })
    expect(await set(`findings = 'c', status = 'amended', amendment_reason = 'second look'`)).toBe('accepted')
    expect(await set(`findings = 'd'`)).toMatchObject(closed('vet_imaging_studies_amendment'))
    expect(await set(`findings = 'd', amendment_reason = 'third look'`)).toBe('accepted')
    expect(await set(`status = 'final', amendment_reason = null`)).toMatchObject({ sqlstate: 'VP001' })
    expect(await remove(factory, imagingStudies, study.id)).toMatchObject({ sqlstate: 'VP002' })
  })
})

describe('a consent', () => {
  it('is revoked once, and never rewritten', async () => {
    const { factory, user } = await open()
    const consent = await factory.create(treatmentConsents, { consentGiven: true })
    const set = (assignments: string) => change(factory, treatmentConsents, consent.id, assignments, user.id)
    expect(await set('consent_given = false')).toMatchObject(closed('vet_treatment_consents_signed'))
    expect(await set(`procedure_description = 'more'`)).toMatchObject(closed('vet_treatment_consents_signed'))
    expect(await remove(factory, treatmentConsents, consent.id)).toMatchObject({ sqlstate: 'VP002' })
    expect(await set('revoked_at = now()')).toBe('accepted')
    expect(await set('revoked_at = null, revoked_by = null')).toMatchObject(closed('vet_treatment_consents_signed'))
  })

  it('is on a form that keeps its text once it was in force', async () => {
    const { factory, user } = await open()
    const form = await factory.create(consentFormTemplates)
    const set = (assignments: string) => change(factory, consentFormTemplates, form.id, assignments, user.id)
    expect(await set(`body = 'better'`)).toBe('accepted')
    expect(await set(`status = 'active', published_at = now()`)).toBe('accepted')
    expect(await set(`body = 'other'`)).toMatchObject(closed('vet_consent_form_templates_signed'))
    expect(await set(`status = 'draft', published_at = null, published_by = null`)).toMatchObject({ sqlstate: 'VP001' })
    expect(await set(`status = 'retired', retired_at = now()`)).toBe('accepted')
  })
})

describe('a certificate', () => {
  const issued = {
    status: 'issued',
    kind: 'microchip',
    issuedOn: '2024-02-01',
    signedAt: SIGNED,
    veterinarianName: 'Dr. Lee',
  } as const

  it('that was issued is revoked or replaced, not changed', async () => {
    const { factory, user } = await open()
    const certificate = await factory.create(certificates, issued)
    const set = (assignments: string) => change(factory, certificates, certificate.id, assignments, user.id)
    expect(await set(`owner_name = 'Somebody else'`)).toMatchObject(closed('vet_certificates_signed'))
    expect(await set(`animal = '{}'`)).toMatchObject(closed('vet_certificates_signed'))
    expect(await set(`status = 'draft', issued_on = null, signed_at = null`)).toMatchObject({ sqlstate: 'VP001' })
    expect(await remove(factory, certificates, certificate.id)).toMatchObject({ sqlstate: 'VP002' })
    expect(await set(`status = 'revoked', revoked_at = now(), revocation_reason = 'wrong animal'`)).toBe('accepted')
    expect(
      await set(`status = 'issued', revoked_at = null, revoked_by = null, revocation_reason = null`),
    ).toMatchObject({ sqlstate: 'VP001' })
  })

  it('is marked as replaced when another one of its kind takes its place', async () => {
    const { factory, organizationId } = await open()
    const first = await factory.create(certificates, issued)
    expect(
      await refusal(factory.create(certificates, { ...issued, kind: 'death', replacesId: first.id })),
    ).toMatchObject({ sqlstate: 'VP011', constraint: 'vet_certificates_replaces_same' })
    await factory.create(certificates, { ...issued, replacesId: first.id })
    const rows = await withTenant(database.db, { organizationId }, (tx) =>
      tx.select({ status: certificates.status }).from(certificates).orderBy(certificates.status),
    )
    expect(rows.map(({ status }) => status)).toEqual(['issued', 'replaced'])
  })
})

describe('entries that stay', () => {
  it('are doses of vaccine: voided by whoever acts, not deleted', async () => {
    const { factory, user } = await open()
    const dose = await factory.create(vaccinations)
    expect(await remove(factory, vaccinations, dose.id)).toMatchObject(closed('vet_vaccinations_kept_for_good'))
    const set = (assignments: string) => change(factory, vaccinations, dose.id, assignments, user.id)
    expect(await set(`voided_at = now(), void_reason = 'other dog'`)).toBe('accepted')
    expect(await set(`voided_at = null, voided_by = null, void_reason = null`)).toMatchObject(
      closed('vet_vaccinations_signed'),
    )
  })

  it('are files about an animal: the content of one does not change', async () => {
    const { factory } = await open()
    const file = await factory.create(patientDocuments, { sha256: 'a'.repeat(64) })
    const set = (assignments: string) => change(factory, patientDocuments, file.id, assignments)
    expect(await set(`title = 'Better title'`)).toBe('accepted')
    expect(await set(`sha256 = '${'b'.repeat(64)}'`)).toMatchObject(closed('vet_patient_documents_signed'))
  })

  it('are signed notes of a stay, also when the stay is to be deleted', async () => {
    const { factory } = await open()
    const note = await factory.create(hospitalNotes, { signedAt: SIGNED })
    expect(await change(factory, hospitalNotes, note.id, `clinical_notes = 'x'`)).toMatchObject(
      closed('vet_hospital_notes_signed'),
    )
    const stay = sql.raw(`delete from vet_hospitalization_records where id = '${note.hospitalizationId}'`)
    const outcome = await refusal(
      withTenant(database.db, { organizationId: factory.organizationId }, (tx) => tx.execute(stay)),
    )
    expect(outcome).toMatchObject({ sqlstate: 'VP002', constraint: 'vet_hospital_notes_kept_for_good' })
    const correction = (correctsNoteId: string) =>
      refusal(factory.create(hospitalNotes, { hospitalizationId: note.hospitalizationId, correctsNoteId }))
    expect(await correction(note.id)).toBe('accepted')
    const draft = await factory.create(hospitalNotes, { hospitalizationId: note.hospitalizationId })
    expect(await correction(draft.id)).toMatchObject({ sqlstate: 'VP012' })
  })

  it('are animals and people with a medical record', async () => {
    const { factory } = await open()
    const encounter = await factory.create(medicalEncounters)
    for (const [table, id] of [
      [patients, encounter.patientId],
      [clients, encounter.clientId],
    ] as const) {
      expect(await remove(factory, table, id)).toMatchObject({ sqlstate: expect.stringMatching(/^23(001|503)$/) })
    }
  })
})
