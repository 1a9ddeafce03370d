import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clients, invoices, medicalEncounters, organizations, patients, prescriptions } from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { exportedTables } from '../support/catalogue'
import { createPractice } from '../support/practice'

let database: PGliteTestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describe('a factory', () => {
  it('makes a row with its parents, as the README shows it', async () => {
    const factory = createFactory(database.db)
    const patient = await factory.create(patients, { name: 'Rex' })
    const encounter = await factory.create(medicalEncounters, { patientId: patient.id, encounterType: 'surgery' })
    expect(encounter).toMatchObject({ patientId: patient.id, clientId: patient.clientId, encounterType: 'surgery' })
    const [found] = await withTenant(database.db, { organizationId: factory.organizationId }, (tx) =>
      tx.query.medicalEncounters.findMany({ with: { patient: true, client: true } }),
    )
    expect(found).toMatchObject({ id: encounter.id, patient: { name: 'Rex' }, client: { id: patient.clientId } })
  })

  it('finds what else follows from the values given', async () => {
    const values = { deaSchedule: 'schedule_iv', refillsAuthorized: 5 } as const
    const prescription = await createFactory(database.db).create(prescriptions, values)
    expect(prescription).toMatchObject({ ...values, isControlled: true, expiresOn: expect.any(String) })
    expect(prescription.prescriberName).not.toBeNull()
  })

  it('makes a row of every table there is, but for the log of changes and its seals', async () => {
    const failed: string[] = []
    for (const { name, table } of exportedTables) {
      if (['vet_audit_logs', 'vet_audit_seals'].includes(name)) continue
      const row = await createFactory(database.db)
        .create(table)
        .catch((error: unknown) => failed.push(`${name}: ${String(error)}`))
      if (typeof row === 'object') expect(row.id, name).toMatch(/^[0-9a-f-]{36}$/)
    }
    expect(failed).toEqual([])
  })

  it('shares parents within a practice, and nothing between practices', async () => {
    const [one, other] = [createFactory(database.db), createFactory(database.db)]
    const [first, second, third] = [
      await one.create(invoices),
      await one.create(invoices),
      await other.create(invoices),
    ]
    expect(second.clientId).toBe(first.clientId)
    expect(second.invoiceNumber).not.toBe(first.invoiceNumber)
    expect(third.clientId).not.toBe(first.clientId)
    expect(third.organizationId).toBe(other.organizationId)
  })

  it('works for a practice that exists', async () => {
    const { organizationId } = await createPractice(database.db)
    const factory = createFactory(database.db, { organizationId })
    expect(await factory.create(clients)).toMatchObject({ organizationId })
    const known = await withTenant(database.db, { organizationId }, (tx) =>
      tx.select().from(organizations).where(eq(organizations.id, organizationId)),
    )
    expect(known).toHaveLength(1)
  })

  it('dates its rows from the moment it is given', async () => {
    const now = new Date('2031-03-04T05:06:07Z')
    const client = await createFactory(database.db, { now }).create(clients)
    expect(client.createdAt).toEqual(now)
  })

  it('says what is wrong when the values given cannot be part of any row', async () => {
    const factory = createFactory(database.db)
    const impossible = factory.create(patients, { status: 'active', deceasedAt: new Date() })
    await expect(impossible).rejects.toThrow(
      /no row of vet_patients can be made up with these values \(vet_patients_deceased_at_exactly\)/,
    )
    await expect(factory.create(patients, { clientId: randomUUID() })).rejects.toThrow()
  })
})
