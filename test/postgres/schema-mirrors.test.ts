import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
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

/** A session in an open transaction of the practice. */
async function begin(practice: Practice): Promise<pg.Client> {
  const session = new pg.Client({ connectionString: database.url })
  sessions.push(session)
  await session.connect()
  await session.query('begin')
  await session.query('select vet_set_context($1)', [practice.organizationId])
  return session
}

/** Resolves when `session` waits for a lock of another one. */
async function blocked(session: pg.Client & { processID?: number | null }): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { rows } = await database.client.query(
      `select 1 from pg_stat_activity where pid = $1 and wait_event_type = 'Lock'`,
      [session.processID],
    )
    if (rows.length > 0) return
    await setTimeout(25)
  }
}

const weigh = (session: pg.Client, { organizationId, patientId }: Practice, weight: number, measuredAt: string) =>
  session.query(
    `insert into vet_patient_weight_history (organization_id, patient_id, weight_kg, measured_at) values ($1, $2, $3, $4)`,
    [organizationId, patientId, weight, measuredAt],
  )

const mark = (session: pg.Client, { organizationId, patientId }: Practice, kind: string, value: string) =>
  session.query(
    `insert into vet_patient_identifiers (organization_id, patient_id, kind, value, is_primary) values ($1, $2, $3, $4, true)`,
    [organizationId, patientId, kind, value],
  )

const mirrored = async ({ patientId }: Practice) => {
  const { rows } = await database.client.query(
    'select weight_kg, microchip_number, tattoo from vet_patients where id = $1',
    [patientId],
  )
  return rows[0]
}

/** Two sessions write, the second one waiting for the first; both commit. */
async function atTheSameTime(practice: Practice, writes: readonly ((session: pg.Client) => Promise<unknown>)[]) {
  const [first, second] = [await begin(practice), await begin(practice)]
  await writes[0]?.(first)
  const waiting = writes[1]?.(second)
  await blocked(second)
  await first.query('commit')
  await waiting
  await second.query('commit')
}

describe('two people at the same animal at once', () => {
  it('leave the newest of their weights on the patient', async () => {
    const practice = await createPractice(database.db, `Practice ${randomUUID()}`)
    await atTheSameTime(practice, [
      (session) => weigh(session, practice, 22, '2024-03-02'),
      (session) => weigh(session, practice, 20, '2024-03-01'),
    ])
    expect((await mirrored(practice)).weight_kg).toBe('22.000')
  })

  it('leave both the microchip and the tattoo on the patient', async () => {
    const practice = await createPractice(database.db, `Practice ${randomUUID()}`)
    await atTheSameTime(practice, [
      (session) => mark(session, practice, 'iso_11784', '276098106234567'),
      (session) => mark(session, practice, 'tattoo', 'AB12'),
    ])
    expect(await mirrored(practice)).toMatchObject({ microchip_number: '276098106234567', tattoo: 'AB12' })
  })

  it('neither block each other for good nor lose a weight when many write', async () => {
    const practice = await createPractice(database.db, `Practice ${randomUUID()}`)
    const open = await Promise.all(Array.from({ length: 8 }, () => begin(practice)))
    await Promise.all(
      open.map(async (session, index) => {
        await weigh(session, practice, index + 1, `2024-01-${String(20 - index).padStart(2, '0')}`)
        await session.query('commit')
      }),
    )
    expect((await mirrored(practice)).weight_kg).toBe('1.000')
  })
})
