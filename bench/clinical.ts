import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { migrate } from '../src/migrator/index'
import { inDatabase, onServer, singleConnection, withDatabase } from './databases'
import { type AnySide, type Benchmark, compare, sample, side } from './harness'
import { loadPractices } from './practices'

const GUARDED = 'with the guards of clinical records'
const BARE = 'without them'
const MERGE = 'merging two records'
const UPDATES = 'the same rows moved by hand, without guards'

const NOTES = 10_000
const WEIGHTS = 200

/** What the guards of clinical records add to writing them, and what a merge costs. */
export const clinicalBenchmark: Benchmark = {
  name: 'clinical',
  run: ({ server, quick, log }) =>
    inDatabase(server, async (url) => {
      await migrate(url)
      await loadPractices(url, { patients: 2000, organizations: 5 })
      const subject = await prepare(url)
      return inCopy(server, url, async (copy) => {
        await onServer(copy, (client) => client.query(WITHOUT_GUARDS))
        const [guarded, bare] = [singleConnection(url), singleConnection(copy)]
        try {
          log('notes')
          const many = await sample(
            [write(GUARDED, guarded, subject, bulkNotes), write(BARE, bare, subject, bulkNotes)],
            { rounds: quick ? 5 : 41, warmUp: 2 },
          )
          log('consultations')
          const one = await sample(
            [write(GUARDED, guarded, subject, consultation), write(BARE, bare, subject, consultation)],
            { rounds: quick ? 100 : 2000, warmUp: 50 },
          )
          log('merges')
          const merges = await sample([write(MERGE, guarded, subject, merge), write(UPDATES, bare, subject, byHand)], {
            rounds: quick ? 5 : 61,
            warmUp: 2,
          })
          return {
            title: 'Guards of clinical records',
            method:
              'Two copies of one database, one without the triggers that guard signed documents and merged patients. ' +
              'Written as vet_app inside a transaction that is rolled back; round trips included, begin and rollback not.',
            comparisons: [
              compare(many, GUARDED, BARE, { name: `${NOTES} notes in one INSERT`, unit: 'ms', aim: { ratio: 1.1 } }),
              compare(one, GUARDED, BARE, { name: 'one consultation', unit: 'µs', aim: { ratio: 1.5 } }),
              compare(merges, MERGE, UPDATES, {
                name: `a merge that moves ${WEIGHTS} weights`,
                unit: 'ms',
                note: 'a merge looks into every table that points at a patient',
              }),
            ],
          }
        } finally {
          await Promise.all([guarded.end(), bare.end()])
        }
      })
    }),
}

const WITHOUT_GUARDS = `do $$
declare
  guard record;
begin
  for guard in
    select t.tgname, t.tgrelid::regclass as relation
    from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    where t.tgparentid = 0 and p.proname in ('vet_check_patient_merged', 'vet_check_signed', 'vet_check_part_of_signed',
      'vet_fill_signature', 'vet_refuse_patient_change')
  loop
    execute format('drop trigger %I on %s', guard.tgname, guard.relation);
  end loop;
end $$`

interface Subject {
  readonly organizationId: string
  readonly clinicId: string
  readonly userId: string
  readonly veterinarianId: string
  readonly encounterId: string
  readonly survivorId: string
  readonly duplicateId: string
}

/** A copy of the database that lives as long as `work`. */
async function inCopy<Value>(server: string, url: string, work: (copy: string) => Promise<Value>): Promise<Value> {
  const original = new URL(url).pathname.slice(1)
  const copy = `${original}_copy`
  await onServer(server, (admin) => admin.query(`create database ${copy} template ${original}`))
  try {
    return await work(withDatabase(server, copy))
  } finally {
    await onServer(server, (admin) => admin.query(`drop database if exists ${copy} with (force)`))
  }
}

async function prepare(url: string): Promise<Subject> {
  return onServer(url, async (client) => {
    const { rows } = await client.query<{ organization: string; client: string; species: string; id: string }>(
      `select organization_id as organization, client_id as client, species_id as species, id from vet_patients limit 1`,
    )
    const patient = rows[0]
    if (patient === undefined) throw new Error('no patients were loaded')
    const organizationId = patient.organization
    const [clinicId, userId, veterinarianId] = [randomUUID(), randomUUID(), randomUUID()]
    const [encounterId, duplicateId] = [randomUUID(), randomUUID()]
    await client.query(`insert into vet_clinics (organization_id, id, name) values ($1, $2, 'Bench')`, [
      organizationId,
      clinicId,
    ])
    await client.query(
      `insert into vet_users (organization_id, id, email, first_name, last_name) values ($1, $2, 'b@example.org', 'A', 'B')`,
      [organizationId, userId],
    )
    await client.query(
      `insert into vet_veterinarians (organization_id, id, user_id, first_name, last_name) values ($1, $2, $3, 'A', 'B')`,
      [organizationId, veterinarianId, userId],
    )
    await client.query(
      `insert into vet_patients (organization_id, id, client_id, species_id, name) values ($1, $2, $3, $4, 'Twice')`,
      [organizationId, duplicateId, patient.client, patient.species],
    )
    await client.query(
      `insert into vet_medical_encounters
         (organization_id, id, clinic_id, encounter_number, patient_id, client_id, encounter_type, started_at)
       values ($1, $2, $3, 'bench', $4, $5, 'illness', now())`,
      [organizationId, encounterId, clinicId, patient.id, patient.client],
    )
    await client.query(
      `insert into vet_patient_weight_history (organization_id, patient_id, weight_kg)
       select $1, $2, 4 from generate_series(1, ${WEIGHTS})`,
      [organizationId, duplicateId],
    )
    await client.query('vacuum analyze')
    return { organizationId, clinicId, userId, veterinarianId, encounterId, survivorId: patient.id, duplicateId }
  })
}

type Statement = (client: pg.PoolClient, subject: Subject) => Promise<unknown>

/** Times a statement alone: the transaction around it is begun before and rolled back after. */
const write = (label: string, pool: pg.Pool, subject: Subject, statement: Statement): AnySide =>
  side({
    label,
    prepare: async () => {
      const client = await pool.connect()
      await client.query('begin')
      await client.query('select public.vet_set_context($1, $2)', [subject.organizationId, subject.userId])
      return client
    },
    run: (client) => statement(client, subject),
    cleanUp: async (client) => {
      await client.query('rollback')
      client.release()
    },
  })

const bulkNotes: Statement = (client, { organizationId, survivorId, userId }) =>
  client.query(
    `insert into vet_patient_notes (organization_id, patient_id, body, created_by)
     select $1, $2, 'note ' || n, $3 from generate_series(1, ${NOTES}) n`,
    [organizationId, survivorId, userId],
  )

const consultation: Statement = (client, { organizationId, clinicId, encounterId, survivorId, veterinarianId }) =>
  client.query(
    `insert into vet_consultations (organization_id, clinic_id, encounter_id, patient_id, veterinarian_id)
     values ($1, $2, $3, $4, $5)`,
    [organizationId, clinicId, encounterId, survivorId, veterinarianId],
  )

const merge: Statement = (client, { organizationId, survivorId, duplicateId }) =>
  client.query(`select vet_merge_patients($1, $2, $3, 'bench')`, [organizationId, survivorId, duplicateId])

const byHand: Statement = (client, { organizationId, survivorId, duplicateId }) =>
  client.query('update vet_patient_weight_history set patient_id = $2 where organization_id = $1 and patient_id = $3', [
    organizationId,
    survivorId,
    duplicateId,
  ])
