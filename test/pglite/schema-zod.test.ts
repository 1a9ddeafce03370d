import { randomUUID } from 'node:crypto'
import { getTableName } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withTenant } from '../../src/tenancy'
import { createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { createPractice, type Practice, refusal } from '../support/practice'
import { schemasOf, tableSchemas } from '../support/zod-schemas'

let database: PGliteTestDatabase
let practice: Practice

beforeAll(async () => {
  database = await createTestDatabase({ reference: true })
  practice = await createPractice(database.db)
})
afterAll(() => database.close())

/** Rows as an application would send them: the least, and everything at the edge of what is allowed. */
const ROWS: Readonly<Record<string, (practice: Practice) => readonly Record<string, unknown>[]>> = {
  vet_organizations: () => [
    {
      name: 'x'.repeat(255),
      subscriptionTier: 'enterprise',
      maxClinics: 2147483647,
      settings: { locale: 'de', more: [1] },
    },
  ],
  vet_clinics: () => [
    { name: 'Least' },
    {
      name: 'é'.repeat(255),
      phone: '+1 (555) 010-0100',
      email: '  desk@example.org ',
      country: 'DE',
      timezone: 'America/Argentina/Buenos_Aires',
      currency: 'EUR',
      workingHours: { monday: [{ opens: '00:00', closes: '23:59' }], sunday: [] },
      settings: { anything: { goes: null } },
      deaRegistrationEncrypted: 'vp1.k-1.AAAA_-9',
      deaExpiresOn: '9999-12-31',
      isActive: false,
    },
  ],
  vet_users: ({ clinicId }) => [
    { email: 'least@example.org', firstName: 'A', lastName: 'B' },
    {
      clinicId,
      email: "o'neill+vet@sub.example.co.uk",
      emailVerified: true,
      firstName: '🐈'.repeat(50),
      lastName: 'B',
      phone: '12345',
      passwordHash: '$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA',
      mfaSecretEncrypted: 'vp1.a.b',
      mfaBackupCodesEncrypted: 'vp1.a.b',
      lastLoginAt: new Date(),
    },
  ],
  vet_sessions: ({ userId }) => [
    { userId, tokenHash: 'a'.repeat(64), expiresAt: new Date('2999-01-01') },
    {
      userId,
      tokenHash: 'b'.repeat(64),
      expiresAt: new Date('2999-01-01'),
      ipAddress: '::ffff:192.0.2.1',
      userAgent: `'"\\`,
    },
  ],
  vet_auth_tokens: ({ userId }) => [
    { userId, kind: 'api', tokenHash: 'c'.repeat(64), expiresAt: new Date('2999-01-01') },
    {
      userId,
      kind: 'invite',
      tokenHash: 'd'.repeat(64),
      expiresAt: new Date('2999-01-01'),
      usedAt: new Date('2998-01-01'),
    },
  ],
  vet_clients: ({ clinicId, userId }) => [
    { firstName: 'A', lastName: 'B' },
    {
      clinicId,
      clientNumber: '7',
      clientType: 'shelter',
      businessName: 'Shelter',
      firstName: 'A',
      lastName: 'B',
      email: 'a@example.org',
      phone: '030/123456',
      mobile: '+49 (30) 12-34.56',
      preferredLanguage: 'zh-Hant-TW',
      communicationPreferences: { channels: ['sms'], quietHours: { from: '22:00', until: '07:00' } },
      taxIdEncrypted: 'vp1.a.b',
      creditLimit: '9999999999.99',
      accountBalance: '-9999999999.99',
      status: 'blocked',
      deletedAt: new Date('2999-01-01'),
      deletedBy: userId,
    },
  ],
  vet_client_relationships: ({ clientId, otherClientId }) => [
    { clientId, relatedClientId: otherClientId, relationshipType: 'spouse' },
    {
      clientId: otherClientId,
      relatedClientId: clientId,
      relationshipType: 'agent',
      isAuthorizedAgent: true,
      startsOn: '2024-02-29',
      endsOn: '2024-02-29',
    },
  ],
  vet_patients: ({ clientId, clinicId, cat, dog }) => [
    { clientId, speciesId: dog.id, name: 'Least' },
    {
      clientId,
      clinicId,
      speciesId: cat.id,
      breedId: cat.breedId,
      name: 'x'.repeat(100),
      sex: 'female',
      reproductiveStatus: 'spayed',
      dateOfBirth: '0001-01-01',
      knownAllergies: [
        { substance: 'penicillin', severity: 'severe' },
        { substance: 'beef', reaction: 'itch' },
      ],
      photoUrl: 'https://example.org/cat.jpg',
      status: 'deceased',
      deceasedAt: new Date('2024-05-01'),
    },
  ],
  vet_patient_owners: ({ patientId, clientId, otherClientId }) => [
    { patientId, clientId },
    {
      patientId,
      clientId: otherClientId,
      ownershipType: 'co_owner',
      isPrimary: true,
      sharePercent: '100.00',
      startsOn: '2020-01-01',
      endsOn: '2020-01-01',
    },
  ],
  vet_patient_weight_history: ({ patientId, userId }) => [
    { patientId, weightKg: '0.001' },
    {
      patientId,
      weightKg: '99999.999',
      method: 'tape',
      bodyConditionScore: 9,
      muscleConditionScore: 'mild_loss',
      measuredAt: new Date(),
      measuredBy: userId,
    },
  ],
  vet_patient_identifiers: ({ patientId }) => [
    { patientId, kind: 'iso_11784', value: '999 274-877 906 943', isPrimary: true },
    { patientId, kind: 'microchip_legacy', value: '7f7d1a2b3c', appliedOn: '2020-01-01', removedOn: '2020-01-01' },
    { patientId, kind: 'tattoo', value: 'ä1', isPrimary: true },
  ],
  vet_species: () => [
    { code: 'x', commonName: 'X', speciesGroup: 'other' },
    {
      code: `y${'_'.repeat(49)}`,
      commonName: 'Y',
      speciesGroup: 'fish',
      ncbiTaxonId: 2147483647,
      isFoodProducing: true,
    },
  ],
  vet_breeds: ({ dog }) => [
    { speciesId: dog.id, name: 'Least' },
    {
      speciesId: dog.id,
      name: 'Most',
      aliases: ['a', `b'"{},\\`],
      averageWeight: { min: 0.5, max: 0.5, unit: 'kg' },
      commonHealthIssues: ['hips'],
      vboId: 'VBO:0200798',
      isCrossbred: true,
    },
  ],
}

describe('a row that its insert schema accepts', () => {
  it('has an example for every table', () => {
    expect(Object.keys(ROWS).sort()).toEqual(tableSchemas.map(({ table }) => getTableName(table)).sort())
  })

  it.each(Object.keys(ROWS))('is accepted by %s and comes back as its select schema says', async (name) => {
    const { table, insert, select } = schemasOf(name)
    for (const row of ROWS[name]?.(practice) ?? []) {
      const organizationId = name === 'vet_organizations' ? randomUUID() : practice.organizationId
      const key = name === 'vet_organizations' ? { id: organizationId } : { organizationId }
      const values = insert.parse({ ...key, ...row })
      const read =
        name === 'vet_species' || name === 'vet_breeds'
          ? await database.db.insert(table).values(values).returning()
          : await withTenant(database.db, { organizationId }, (tx) => tx.insert(table).values(values).returning())
      expect(read).toHaveLength(1)
      const checked = select.safeParse(read[0])
      expect(checked.error?.issues ?? []).toEqual([])
      expect(checked.data).toEqual(read[0])
    }
  })
})

describe('the reference data', () => {
  it.each(['vet_species', 'vet_breeds'])('in %s is what its select schema says', async (name) => {
    const { table, select } = schemasOf(name)
    const rows = await database.db.select().from(table)
    const wrong = rows.filter((row) => !select.safeParse(row).success)
    expect(wrong).toEqual([])
    expect(rows.length).toBeGreaterThan(20)
  })
})

describe('an update that its schema accepts', () => {
  it('is accepted by the database', async () => {
    const { table, update } = schemasOf('vet_clients')
    const values = update.parse({ notes: null, email: ' new@example.org ', creditLimit: '0.50', id: randomUUID() })
    expect(values).toEqual({ notes: null, email: 'new@example.org', creditLimit: '0.50' })
    const work = withTenant(database.db, { organizationId: practice.organizationId }, (tx) =>
      tx.update(table).set(values),
    )
    expect(await refusal(work)).toBe('accepted')
  })
})
