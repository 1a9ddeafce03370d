import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { sqlErrorDetails } from '../../src/errors'
import { createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { createPractice, type Practice } from '../support/practice'

let database: PostgresTestDatabase
const sessions: pg.Client[] = []

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
})
afterAll(async () => {
  await Promise.all(sessions.map((session) => session.end()))
  await database.close()
})

type Session = pg.Client & { processID?: number | null }

/** A session in an open transaction of the practice. */
async function begin({ organizationId, userId }: Practice): Promise<Session> {
  const session = new pg.Client({ connectionString: database.url })
  sessions.push(session)
  await session.connect()
  await session.query('begin')
  await session.query('select vet_set_context($1, $2)', [organizationId, userId])
  return session
}

/** Resolves when `session` waits for a lock of another one. */
async function blocked(session: Session): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const { rows } = await database.client.query(
      `select 1 from pg_stat_activity where pid = $1 and wait_event_type = 'Lock'`,
      [session.processID],
    )
    if (rows.length > 0) return
    await setTimeout(25)
  }
  throw new Error('the session does not wait')
}

const outcome = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => sqlErrorDetails(error)?.sqlstate ?? String(error),
  )

async function practiceWithDuplicate() {
  const practice = await createPractice(database.db, `Practice ${randomUUID()}`)
  const duplicate = randomUUID()
  await database.client.query(
    `insert into vet_patients (organization_id, id, client_id, species_id, name) values ($1, $2, $3, $4, 'Rexi')`,
    [practice.organizationId, duplicate, practice.clientId, practice.dog.id],
  )
  return { practice, duplicate }
}

const merge = (session: pg.Client, { organizationId }: Practice, surviving: string, merged: string) =>
  session.query(`select vet_merge_patients($1, $2, $3, 'same chip')`, [organizationId, surviving, merged])

const weigh = (session: pg.Client, { organizationId }: Practice, patientId: string) =>
  session.query(`insert into vet_patient_weight_history (organization_id, patient_id, weight_kg) values ($1, $2, 4)`, [
    organizationId,
    patientId,
  ])

const weightsOf = async (patientId: string): Promise<number> => {
  const { rows } = await database.client.query<{ count: number }>(
    'select count(*)::int as count from vet_patient_weight_history where patient_id = $1',
    [patientId],
  )
  return rows[0]?.count ?? 0
}

describe('a merge while others work', () => {
  it('takes along a row that is being written for the duplicate', async () => {
    const { practice, duplicate } = await practiceWithDuplicate()
    const [writer, merger] = [await begin(practice), await begin(practice)]
    await weigh(writer, practice, duplicate)
    const merging = outcome(merge(merger, practice, practice.patientId, duplicate))
    await blocked(merger)
    await writer.query('commit')
    expect(await merging).toBe('done')
    await merger.query('commit')
    expect([await weightsOf(duplicate), await weightsOf(practice.patientId)]).toEqual([0, 1])
  })

  it('refuses a row that comes for the duplicate meanwhile, and leaves nothing behind', async () => {
    const { practice, duplicate } = await practiceWithDuplicate()
    const [merger, writer] = [await begin(practice), await begin(practice)]
    await merge(merger, practice, practice.patientId, duplicate)
    const writing = outcome(weigh(writer, practice, duplicate))
    await blocked(writer)
    await merger.query('commit')
    expect(await writing).toBe('VP002')
    await writer.query('rollback')
    expect(await weightsOf(duplicate)).toBe(0)
  })

  it('lets the row in when the merge is given up', async () => {
    const { practice, duplicate } = await practiceWithDuplicate()
    const [merger, writer] = [await begin(practice), await begin(practice)]
    await merge(merger, practice, practice.patientId, duplicate)
    const writing = outcome(weigh(writer, practice, duplicate))
    await blocked(writer)
    await merger.query('rollback')
    expect(await writing).toBe('done')
    await writer.query('commit')
    expect(await weightsOf(duplicate)).toBe(1)
  })

  it('crossing another one wins or loses, and never deadlocks', async () => {
    const { practice, duplicate } = await practiceWithDuplicate()
    const [one, two] = [await begin(practice), await begin(practice)]
    await merge(one, practice, practice.patientId, duplicate)
    const crossing = outcome(merge(two, practice, duplicate, practice.patientId))
    await blocked(two)
    await one.query('commit')
    expect(await crossing).toBe('VP002')
    await two.query('rollback')
  })

  it('leaves no row with the duplicate, however many write at once', async () => {
    const { practice, duplicate } = await practiceWithDuplicate()
    const writers = await Promise.all(Array.from({ length: 8 }, () => begin(practice)))
    const merger = await begin(practice)
    const written = writers.map(async (writer, index) => {
      if (index >= 4) await setTimeout(index)
      const result = await outcome(weigh(writer, practice, duplicate))
      await writer.query(result === 'done' ? 'commit' : 'rollback')
      return result
    })
    const merged = outcome(merge(merger, practice, practice.patientId, duplicate)).then(async (result) => {
      await merger.query('commit')
      return result
    })
    const results = await Promise.all(written)
    expect(await merged).toBe('done')
    expect(results.filter((result) => result !== 'done' && result !== 'VP002')).toEqual([])
    expect(await weightsOf(duplicate)).toBe(0)
    expect(await weightsOf(practice.patientId)).toBe(results.filter((result) => result === 'done').length)
  })
})

describe('two transfers of one animal at once', () => {
  it('hand it over once: the second one finds another owner', async () => {
    const { practice } = await practiceWithDuplicate()
    const { organizationId, patientId, clientId, otherClientId } = practice
    const transfer = (session: pg.Client) =>
      session.query(
        `insert into vet_patient_ownership_transfers
           (organization_id, patient_id, from_client_id, to_client_id, reason, status, effective_on, recorded_by)
         values ($1, $2, $3, $4, 'sale', 'completed', '2024-03-01', vet_acting_user())`,
        [organizationId, patientId, clientId, otherClientId],
      )
    const [one, two] = [await begin(practice), await begin(practice)]
    await transfer(one)
    const second = outcome(transfer(two))
    await blocked(two)
    await one.query('commit')
    expect(await second).toBe('VP011')
    await two.query('rollback')
    const { rows } = await database.client.query(
      'select client_id from vet_patient_owners where patient_id = $1 and ends_on is null',
      [patientId],
    )
    expect(rows).toEqual([{ client_id: otherClientId }])
  })
})

describe('signing an encounter off', () => {
  it('waits for a note that is being written, and then finds it unsigned', async () => {
    const { practice } = await practiceWithDuplicate()
    const { organizationId, clinicId, patientId, clientId, userId } = practice
    const [encounterId, veterinarianId] = [randomUUID(), randomUUID()]
    await database.client.query(
      `insert into vet_veterinarians (organization_id, id, user_id, first_name, last_name) values ($1, $2, $3, 'Ann', 'Lee')`,
      [organizationId, veterinarianId, userId],
    )
    await database.client.query(
      `insert into vet_medical_encounters (organization_id, id, clinic_id, encounter_number, patient_id, client_id,
         encounter_type, status, started_at, completed_at, primary_veterinarian_id)
       values ($1, $2, $3, $4, $5, $6, 'illness', 'completed', now(), now(), $7)`,
      [organizationId, encounterId, clinicId, encounterId, patientId, clientId, veterinarianId],
    )
    const [writer, signer] = [await begin(practice), await begin(practice)]
    await writer.query(
      `insert into vet_consultations (organization_id, clinic_id, encounter_id, patient_id, veterinarian_id)
       values ($1, $2, $3, $4, $5)`,
      [organizationId, clinicId, encounterId, patientId, veterinarianId],
    )
    const signing = outcome(
      signer.query('update vet_medical_encounters set locked_at = now() where id = $1', [encounterId]),
    )
    await blocked(signer)
    await writer.query('commit')
    expect(await signing).toBe('VP012')
    await signer.query('rollback')
  })
})
