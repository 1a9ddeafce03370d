import { randomUUID } from 'node:crypto'
import { and, eq, getTableName, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnection } from '../../src/connection/open'
import type { SqlConnection } from '../../src/connection/types'
import {
  clinicalAddenda,
  consultations,
  patientAllergies,
  patientIdentifiers,
  patientMergeEvents,
  patientNotes,
  patientOwners,
  patients,
  patientWeightHistory,
} from '../../src/schema'
import { withTenant } from '../../src/tenancy'
import { createFactory, createTestDatabase, type PGliteTestDatabase } from '../../src/testing'
import { RowPlanner } from '../../src/testing/factories/plan'
import { factsOf } from '../../src/testing/factories/table-facts'
import { exportedTables } from '../support/catalogue'
import { insertRow, parentsFirst } from '../support/isolation/tenant-rows'
import { createPractice, type Practice, refusal } from '../support/practice'

let database: PGliteTestDatabase
let connection: SqlConnection

beforeAll(async () => {
  database = await createTestDatabase()
  connection = await openConnection(database.client)
})
afterAll(() => database.close())

type Tx = Parameters<Parameters<PGliteTestDatabase['db']['transaction']>[0]>[0]

const acting = <Value>({ organizationId, userId }: Practice, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  withTenant(database.db, { organizationId, userId }, work)

/** A second record of the animal. */
const duplicateOf = async (practice: Practice, values: Partial<typeof patients.$inferInsert> = {}) => {
  const id = randomUUID()
  await acting(practice, (tx) =>
    tx.insert(patients).values({
      organizationId: practice.organizationId,
      clientId: practice.clientId,
      speciesId: practice.dog.id,
      name: 'Rexi',
      ...values,
      id,
    }),
  )
  return id
}

const merge = (practice: Practice, merged: string, surviving = practice.patientId, isAcrossClients = false) =>
  acting(practice, async (tx) => {
    const [row] = await tx
      .insert(patientMergeEvents)
      .values({
        organizationId: practice.organizationId,
        survivingPatientId: surviving,
        mergedPatientId: merged,
        reason: 'same microchip',
        isAcrossClients,
        mergedBy: practice.userId,
      })
      .returning({ id: patientMergeEvents.id })
    return row?.id ?? ''
  })

const takeBack = (practice: Practice, mergeId: string) =>
  acting(practice, (tx) =>
    tx.execute(sql`select * from vet_unmerge_patients(${practice.organizationId}, ${mergeId}, 'two dogs after all')`),
  )

const eventOf = (practice: Practice, id: string) =>
  acting(practice, async (tx) => {
    const [row] = await tx.select().from(patientMergeEvents).where(eq(patientMergeEvents.id, id))
    return row
  })

const patient = (practice: Practice, id: string) =>
  acting(practice, async (tx) => {
    const [row] = await tx.select().from(patients).where(eq(patients.id, id))
    return row
  })

interface Reference {
  readonly table: string
  readonly column: string
  readonly isHistory: boolean
}

const references = () =>
  connection.query<Reference>(
    `select table_name as "table", column_name as "column", is_history as "isHistory" from vet_patient_references()`,
  )

/** How many rows point at a patient, by table and column. */
async function pointingAt(practice: Practice, id: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const { table, column } of await references()) {
    const [row] = await connection.query<{ count: number }>(
      `select count(*)::int as count from ${table} where organization_id = $1 and ${column} = $2`,
      [practice.organizationId, id],
    )
    if (row !== undefined && row.count > 0) found[`${table}.${column}`] = row.count
  }
  return found
}

/** What speaks against a patient in a row made up from nothing. */
const INSTEAD: Readonly<Record<string, Record<string, unknown>>> = {
  vet_vcpr_records: { premises: null, basis: 'examination' },
}

/** A full row in every table that points at a patient and is not history, for this one. */
async function fillEverything(practice: Practice, id: string): Promise<void> {
  const planner = new RowPlanner(practice.organizationId)
  const byName = new Map(exportedTables.map(({ table }) => [getTableName(table), table]))
  for (const name of ['vet_organizations', 'vet_clinics', 'vet_users', 'vet_clients', 'vet_patients', 'vet_species']) {
    const table = byName.get(name)
    if (table === undefined) continue
    planner.adopt(table, {
      organizationId: practice.organizationId,
      id: {
        vet_organizations: practice.organizationId,
        vet_clinics: practice.clinicId,
        vet_users: practice.userId,
        vet_clients: practice.clientId,
        vet_patients: id,
        vet_species: practice.dog.id,
      }[name],
    })
  }
  const pointing = (await references()).filter(({ isHistory }) => !isHistory)
  for (const table of parentsFirst(exportedTables.map((exported) => exported.table))) {
    const columns = pointing.filter((reference) => reference.table === getTableName(table))
    const pointed = columns.map(({ column }) => ({
      ...INSTEAD[getTableName(table)],
      [factsOf(table).keyOf(column)]: id,
    }))
    for (const row of pointed.flatMap((values) => planner.plan(table, values, { full: true }))) {
      await connection.transaction(async (session) => {
        if (factsOf(row.table).tenant) {
          await session.query(`select vet_set_context($1)`, [practice.organizationId])
        }
        await insertRow(session, row)
      })
    }
  }
}

describe('merging two records of one animal', () => {
  it('moves a row of every table that points at a patient, and back', async () => {
    const practice = await createPractice(database.db)
    const duplicate = await duplicateOf(practice)
    await fillEverything(practice, duplicate)
    const before = await pointingAt(practice, duplicate)
    const all = (await references()).filter(({ isHistory }) => !isHistory)
    expect(Object.keys(before).sort()).toEqual(all.map(({ table, column }) => `${table}.${column}`).sort())
    const event = await merge(practice, duplicate)
    expect(await pointingAt(practice, duplicate)).toEqual({})
    expect(await pointingAt(practice, practice.patientId)).toEqual(before)
    const moved = (await eventOf(practice, event))?.movedRecords ?? {}
    for (const { table, column } of all) {
      if (column === 'patient_id') expect(moved[table], table).toHaveLength(before[`${table}.${column}`] ?? 0)
    }
    await takeBack(practice, event)
    expect(await pointingAt(practice, duplicate)).toEqual(before)
    expect(await pointingAt(practice, practice.patientId)).toEqual({})
    expect(await patient(practice, duplicate)).toMatchObject({ status: 'active', deletedAt: null, deletedBy: null })
  })

  it('takes signed notes and their addenda along, unchanged', async () => {
    const practice = await createPractice(database.db)
    const duplicate = await duplicateOf(practice)
    const factory = createFactory(database.db, { organizationId: practice.organizationId })
    const note = await factory.create(consultations, { patientId: duplicate, lockedAt: new Date('2024-02-01') })
    const addendum = await factory.create(clinicalAddenda, { patientId: duplicate, consultationId: note.id })
    await merge(practice, duplicate)
    const [after] = await database.db.select().from(consultations).where(eq(consultations.id, note.id))
    expect(after).toEqual({ ...note, patientId: practice.patientId, updatedAt: expect.any(Date) })
    const [kept] = await database.db.select().from(clinicalAddenda).where(eq(clinicalAddenda.id, addendum.id))
    expect(kept).toEqual({ ...addendum, patientId: practice.patientId })
  })

  it('keeps one primary chip, and finds the animal by the other one too', async () => {
    const practice = await createPractice(database.db)
    const duplicate = await duplicateOf(practice)
    const { organizationId } = practice
    const chip = (patientId: string, value: string) =>
      acting(practice, (tx) =>
        tx.insert(patientIdentifiers).values({ organizationId, patientId, kind: 'iso_11784', value, isPrimary: true }),
      )
    await chip(practice.patientId, '276098106234567')
    await chip(duplicate, '276098106234568')
    const event = await merge(practice, duplicate)
    expect(await patient(practice, practice.patientId)).toMatchObject({ microchipNumber: '276098106234567' })
    expect(await patient(practice, duplicate)).toMatchObject({ microchipNumber: null })
    const chips = await database.db
      .select({ value: patientIdentifiers.value, isPrimary: patientIdentifiers.isPrimary })
      .from(patientIdentifiers)
      .where(eq(patientIdentifiers.patientId, practice.patientId))
      .orderBy(patientIdentifiers.value)
    expect(chips).toEqual([
      { value: '276098106234567', isPrimary: true },
      { value: '276098106234568', isPrimary: false },
    ])
    await takeBack(practice, event)
    expect(await patient(practice, duplicate)).toMatchObject({ microchipNumber: '276098106234568' })
  })

  it('gives the survivor the newest weight and the chip of both', async () => {
    const practice = await createPractice(database.db)
    const duplicate = await duplicateOf(practice)
    const { organizationId } = practice
    await acting(practice, async (tx) => {
      await tx.insert(patientWeightHistory).values([
        { organizationId, patientId: practice.patientId, weightKg: '10', measuredAt: new Date('2024-01-01') },
        { organizationId, patientId: duplicate, weightKg: '12', measuredAt: new Date('2024-02-01') },
      ])
      await tx.insert(patientIdentifiers).values({
        organizationId,
        patientId: duplicate,
        kind: 'iso_11784',
        value: '276098106234567',
        isPrimary: true,
      })
    })
    const event = await merge(practice, duplicate)
    expect(await patient(practice, practice.patientId)).toMatchObject({
      weightKg: '12.000',
      microchipNumber: '276098106234567',
    })
    await takeBack(practice, event)
    expect(await patient(practice, practice.patientId)).toMatchObject({ weightKg: '10.000', microchipNumber: null })
    expect(await patient(practice, duplicate)).toMatchObject({ weightKg: '12.000' })
  })

  it('ends claims and allergies that both records have, and takes that back', async () => {
    const practice = await createPractice(database.db)
    const duplicate = await duplicateOf(practice, { knownAllergies: [{ substance: 'Penicillin' }] })
    const { organizationId, clientId, otherClientId, userId } = practice
    await acting(practice, async (tx) => {
      await tx.insert(patientOwners).values([
        { organizationId, patientId: practice.patientId, clientId, isPrimary: true, sharePercent: '100' },
        { organizationId, patientId: duplicate, clientId, isPrimary: true, sharePercent: '60' },
        { organizationId, patientId: duplicate, clientId: otherClientId, sharePercent: '40' },
      ])
      for (const patientId of [practice.patientId, duplicate]) {
        await tx.insert(patientAllergies).values({
          organizationId,
          patientId,
          allergenType: 'medication',
          substance: 'Penicillin',
          recordedBy: userId,
        })
      }
    })
    const claims = () =>
      database.db
        .select({
          clientId: patientOwners.clientId,
          isPrimary: patientOwners.isPrimary,
          sharePercent: patientOwners.sharePercent,
          endsOn: patientOwners.endsOn,
        })
        .from(patientOwners)
        .where(eq(patientOwners.organizationId, organizationId))
        .orderBy(patientOwners.sharePercent, patientOwners.id)
    const [before, event] = [await claims(), await merge(practice, duplicate)]
    expect((await claims()).filter(({ endsOn }) => endsOn === null)).toEqual([
      { clientId, isPrimary: true, sharePercent: '100.00', endsOn: null },
      { clientId: otherClientId, isPrimary: false, sharePercent: null, endsOn: null },
    ])
    const allergies = () =>
      database.db
        .select({ status: patientAllergies.status, endReason: patientAllergies.endReason })
        .from(patientAllergies)
        .where(eq(patientAllergies.organizationId, organizationId))
        .orderBy(patientAllergies.status)
    expect(await allergies()).toEqual([
      { status: 'active', endReason: null },
      { status: 'entered_in_error', endReason: expect.stringContaining('Recorded twice') },
    ])
    expect((await patient(practice, practice.patientId))?.knownAllergies).toEqual([{ substance: 'Penicillin' }])
    await takeBack(practice, event)
    expect(await claims()).toEqual(before)
    expect(await allergies()).toEqual([
      { status: 'active', endReason: null },
      { status: 'active', endReason: null },
    ])
  })

  it('empties the record for good: it takes no row and no change, and says where the animal is', async () => {
    const practice = await createPractice(database.db)
    const duplicate = await duplicateOf(practice)
    await merge(practice, duplicate)
    const { organizationId, userId } = practice
    expect(await patient(practice, duplicate)).toMatchObject({
      status: 'inactive',
      deletedAt: expect.any(Date),
      deletedBy: userId,
    })
    const merged = {
      sqlstate: 'VP002',
      constraint: 'vet_patient_weight_history_patient_merged',
      hint: expect.stringContaining(practice.patientId),
    }
    const weigh = acting(practice, (tx) =>
      tx.insert(patientWeightHistory).values({ organizationId, patientId: duplicate, weightKg: '3' }),
    )
    expect(await refusal(weigh)).toMatchObject(merged)
    const rename = acting(practice, (tx) => tx.update(patients).set({ name: 'Max' }).where(eq(patients.id, duplicate)))
    expect(await refusal(rename)).toMatchObject({ sqlstate: 'VP002', constraint: 'vet_patients_patient_merged' })
    const revive = acting(practice, (tx) =>
      tx.update(patients).set({ deletedAt: null, deletedBy: null }).where(eq(patients.id, duplicate)),
    )
    expect(await refusal(revive)).toMatchObject({ sqlstate: 'VP002' })
    const remove = acting(practice, (tx) => tx.delete(patients).where(eq(patients.id, duplicate)))
    // PostgreSQL 18 names a key that restricts, 15 to 17 any foreign key.
    expect(await refusal(remove)).toMatchObject({ sqlstate: expect.stringMatching(/^23(001|503)$/) })
  })

  it('leaves history where it was written', async () => {
    const own = await createTestDatabase()
    try {
      await own.client.exec(`select vet_append_only('vet_patient_notes')`)
      const factory = createFactory(own.db)
      const note = await factory.create(patientNotes)
      const survivor = await factory.create(patients)
      const { organizationId } = factory
      await withTenant(own.db, { organizationId, userId: note.createdBy }, (tx) =>
        tx.execute(sql`select vet_merge_patients(${organizationId}, ${survivor.id}, ${note.patientId}, 'same chip')`),
      )
      expect(await own.db.select().from(patientNotes)).toEqual([note])
    } finally {
      await own.close()
    }
  })

  it('guards every table that points at a patient', async () => {
    const unguarded = await connection.query(
      `select r.table_name, r.column_name from vet_patient_references() r
       where (select count(*) from pg_trigger t where t.tgrelid = format('public.%I', r.table_name)::regclass
         and t.tgfoid = 'public.vet_check_patient_merged()'::regprocedure
         and encode(t.tgargs, 'escape') like '%' || r.column_name || '%') <> 2`,
    )
    expect(unguarded).toEqual([])
  })

  it('follows a record through several merges', async () => {
    const practice = await createPractice(database.db)
    const [second, third] = [await duplicateOf(practice), await duplicateOf(practice)]
    const first = await merge(practice, second, third)
    await merge(practice, third)
    const survivor = await acting(practice, (tx) =>
      tx.execute(sql`select vet_surviving_patient(${practice.organizationId}, ${second}) as id`),
    )
    expect(survivor.rows).toEqual([{ id: practice.patientId }])
    // The later merge is taken back first.
    expect(await refusal(takeBack(practice, first))).toMatchObject({
      sqlstate: 'VP002',
      constraint: 'vet_patient_merge_events_patient_merged',
    })
  })

  it('leaves with the survivor what was written since', async () => {
    const practice = await createPractice(database.db)
    const duplicate = await duplicateOf(practice)
    const event = await merge(practice, duplicate)
    const { organizationId, patientId } = practice
    await acting(practice, (tx) => tx.insert(patientWeightHistory).values({ organizationId, patientId, weightKg: '5' }))
    await takeBack(practice, event)
    expect(await patient(practice, patientId)).toMatchObject({ weightKg: '5.000' })
    const weigh = acting(practice, (tx) =>
      tx.insert(patientWeightHistory).values({ organizationId, patientId: duplicate, weightKg: '3' }),
    )
    expect(await refusal(weigh)).toBe('accepted')
    expect(await refusal(takeBack(practice, event))).toMatchObject({
      sqlstate: 'VP002',
      constraint: 'vet_patient_merge_events_closed',
    })
  })
})

describe('a merge is refused', () => {
  const rule = (constraint: string, sqlstate = 'VP012') => ({
    sqlstate,
    constraint: `vet_patient_merge_events_${constraint}`,
    hint: expect.any(String),
  })

  it('of different species', async () => {
    const practice = await createPractice(database.db)
    const cat = await duplicateOf(practice, { speciesId: practice.cat.id })
    expect(await refusal(merge(practice, cat))).toMatchObject(rule('species'))
  })

  it('of different clients, unless whoever merges says so', async () => {
    const practice = await createPractice(database.db)
    const other = await duplicateOf(practice, { clientId: practice.otherClientId })
    expect(await refusal(merge(practice, other))).toMatchObject(rule('clients'))
    expect(await refusal(merge(practice, other, practice.patientId, true))).toBe('accepted')
  })

  it('of a living animal and a dead one', async () => {
    const practice = await createPractice(database.db)
    const dead = await duplicateOf(practice, { status: 'deceased', deceasedAt: new Date('2024-01-01') })
    expect(await refusal(merge(practice, dead))).toMatchObject(rule('deceased'))
    expect(await refusal(merge(practice, practice.patientId, dead))).toMatchObject(rule('deceased'))
    const twin = await duplicateOf(practice, { status: 'deceased', deceasedAt: new Date('2024-01-02') })
    expect(await refusal(merge(practice, twin, dead))).toBe('accepted')
    expect(await patient(practice, twin)).toMatchObject({ status: 'deceased', deletedAt: expect.any(Date) })
  })

  it('of a record with itself, and of one that was merged already', async () => {
    const practice = await createPractice(database.db)
    expect(await refusal(merge(practice, practice.patientId))).toMatchObject({ sqlstate: '23514' })
    const [second, third] = [await duplicateOf(practice), await duplicateOf(practice)]
    await merge(practice, second)
    expect(await refusal(merge(practice, second, third))).toMatchObject(rule('patient_merged', 'VP002'))
    expect(await refusal(merge(practice, third, second))).toMatchObject(rule('patient_merged', 'VP002'))
  })

  it('of a record of another practice', async () => {
    const [practice, other] = [await createPractice(database.db), await createPractice(database.db)]
    expect(await refusal(merge(practice, other.patientId))).toMatchObject({ sqlstate: '23503' })
    expect(await refusal(merge({ ...practice, organizationId: other.organizationId }, other.patientId))).toMatchObject({
      sqlstate: '23503',
    })
  })

  it('without anybody who answers for it, and outside the context of the practice', async () => {
    const practice = await createPractice(database.db)
    const duplicate = await duplicateOf(practice)
    const { organizationId, patientId } = practice
    const call = sql`select vet_merge_patients(${organizationId}, ${patientId}, ${duplicate}, 'same chip')`
    expect(await refusal(withTenant(database.db, { organizationId }, (tx) => tx.execute(call)))).toMatchObject(
      rule('merged_by_required', 'VP010'),
    )
    const direct = database.db.insert(patientMergeEvents).values({
      organizationId,
      survivingPatientId: patientId,
      mergedPatientId: duplicate,
      reason: 'same chip',
      mergedBy: practice.userId,
    })
    expect(await refusal(direct)).toMatchObject(rule('context'))
  })

  it('while both records are in the middle of the same thing', async () => {
    const practice = await createPractice(database.db)
    const duplicate = await duplicateOf(practice)
    const { organizationId, clientId, otherClientId, userId } = practice
    for (const patientId of [practice.patientId, duplicate]) {
      await acting(practice, (tx) =>
        tx.execute(sql`insert into vet_patient_ownership_transfers
          (organization_id, patient_id, from_client_id, to_client_id, reason, recorded_by)
          values (${organizationId}, ${patientId}, ${clientId}, ${otherClientId}, 'sale', ${userId})`),
      )
    }
    const outcome = await refusal(merge(practice, duplicate))
    expect(outcome).toMatchObject(rule('clash'))
    expect(outcome).toMatchObject({ message: expect.stringContaining('vet_patient_ownership_transfers') })
  })
})

describe('nobody forges a merge', () => {
  it('by moving a signed note, a weight or a mark of an animal', async () => {
    const practice = await createPractice(database.db)
    const other = await duplicateOf(practice)
    const factory = createFactory(database.db, { organizationId: practice.organizationId })
    const note = await factory.create(consultations, { patientId: other, lockedAt: new Date('2024-02-01') })
    const move = acting(practice, (tx) =>
      tx.update(consultations).set({ patientId: practice.patientId }).where(eq(consultations.id, note.id)),
    )
    expect(await refusal(move)).toMatchObject({ sqlstate: 'VP002', constraint: 'vet_consultations_signed' })
  })

  it('by writing what was moved, by rewriting a merge or by deleting it', async () => {
    const practice = await createPractice(database.db)
    const [duplicate, other] = [await duplicateOf(practice), await duplicateOf(practice)]
    const { organizationId, userId } = practice
    const moved = { movedRecords: { vet_consultations: [randomUUID()] } }
    const forged = acting(practice, (tx) =>
      tx.insert(patientMergeEvents).values({
        organizationId,
        survivingPatientId: practice.patientId,
        mergedPatientId: duplicate,
        reason: 'forged',
        mergedBy: userId,
        ...moved,
      }),
    )
    expect(await refusal(forged)).toMatchObject({
      sqlstate: 'VP004',
      constraint: 'vet_patient_merge_events_moved_records_kept',
    })
    const event = await merge(practice, duplicate)
    const change = (values: Partial<typeof patientMergeEvents.$inferInsert>) =>
      refusal(
        acting(practice, (tx) =>
          tx
            .update(patientMergeEvents)
            .set(values)
            .where(and(eq(patientMergeEvents.organizationId, organizationId), eq(patientMergeEvents.id, event))),
        ),
      )
    expect(await change({ mergedPatientId: other })).toMatchObject({ sqlstate: 'VP002' })
    expect(await change({ reason: 'forged', ...moved })).toMatchObject({ sqlstate: 'VP004' })
    const remove = acting(practice, (tx) => tx.delete(patientMergeEvents).where(eq(patientMergeEvents.id, event)))
    expect(await refusal(remove)).toMatchObject({ sqlstate: 'VP003' })
  })
})
