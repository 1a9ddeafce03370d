import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { migrate } from '../src/migrator/index'
import * as schema from '../src/schema/index'
import { createFactory } from '../src/testing/index'
import { inDatabase, singleConnection } from './databases'
import { type AnySide, type Benchmark, compare, sample, side } from './harness'

const GUARDED = 'moved by their machine'
const FREE = 'the same update without its triggers'

const TRIGGERS = ['check_status_update', 'fill_status_update', 'verify_status']

/** What it costs that the database knows which moves there are, and fills in when and by whom. */
export const stateMachinesBenchmark: Benchmark = {
  name: 'state-machines',
  run: ({ server, quick, log }) =>
    inDatabase(server, async (url) => {
      await migrate(url)
      const pool = singleConnection(url)
      try {
        const rows = quick ? 1000 : 10_000
        const organizationId = await loadEncounters(pool, rows)
        const sides = (only: string): AnySide[] => [
          move(pool, organizationId, { label: GUARDED, change: '', only, prepare: '' }),
          move(pool, organizationId, {
            label: FREE,
            change: ', started_at = now()',
            only,
            prepare: TRIGGERS.map((name) => `alter table vet_medical_encounters disable trigger vet_${name}`).join(';'),
          }),
        ]
        log('many rows')
        const many = await sample(sides('true'), { rounds: quick ? 3 : 15, warmUp: 1 })
        log('one row')
        const one = await sample(sides(`encounter_number = 'E1'`), { rounds: quick ? 20 : 300, warmUp: 20 })
        return {
          title: 'Moving rows from state to state',
          method:
            `Encounters going from scheduled to in_progress under row-level security, ${rows} in one statement and one ` +
            'alone, with the triggers of the state machine and without, all others on. The machine judges the move ' +
            'twice, before and after other triggers, and stamps started_at.',
          comparisons: [
            compare(many, GUARDED, FREE, { name: `${rows} rows`, unit: 'ms', aim: { ratio: 1.5 } }),
            compare(one, GUARDED, FREE, { name: '1 row', unit: 'µs', aim: { ratio: 1.5 } }),
          ],
        }
      } finally {
        await pool.end()
      }
    }),
}

async function loadEncounters(pool: pg.Pool, rows: number): Promise<string> {
  const factory = createFactory(drizzle(pool, { schema }))
  const { id } = await factory.create(schema.medicalEncounters, { status: 'scheduled' })
  await pool.query(
    `insert into vet_medical_encounters
     select (jsonb_populate_record(e, jsonb_build_object(
       'id', gen_random_uuid(), 'encounter_number', 'E' || n, 'appointment_id', null))).*
     from vet_medical_encounters e, generate_series(1, $2::integer - 1) n
     where e.id = $1`,
    [id, rows],
  )
  return factory.organizationId
}

function move(
  pool: pg.Pool,
  organizationId: string,
  { label, change, only, prepare }: { label: string; change: string; only: string; prepare: string },
): AnySide {
  return side({
    label,
    prepare: async () => {
      await pool.query('vacuum (analyze) vet_medical_encounters')
      await pool.query('begin')
      await pool.query(`${prepare}; select public.vet_set_context('${organizationId}')`)
    },
    run: () => pool.query(`update vet_medical_encounters set status = 'in_progress'${change} where ${only}`),
    cleanUp: () => pool.query('rollback'),
  })
}
