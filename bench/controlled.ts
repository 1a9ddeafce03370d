import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from '../src/migrator/index'
import * as tables from '../src/schema/index'
import { clinics, controlledSubstanceRegisters, users } from '../src/schema/index'
import * as relations from '../src/schema/relations'
import { createFactory } from '../src/testing/index'
import { inDatabase, onServer, singleConnection } from './databases'
import { type Benchmark, compare, sample, task } from './harness'

const OURS = 'an entry, numbered and balanced by the database'
const BY_HAND = 'the same by the application: lock the book, read, insert, update'
const BARE = 'one INSERT into a table with the same columns, checks and indexes'

/** What it costs that the database keeps the books of controlled substances. */
export const controlledBenchmark: Benchmark = {
  name: 'controlled',
  run: ({ server, quick, log }) =>
    inDatabase(server, async (url) => {
      await migrate(url)
      const { organizationId, bookId, clinicId, userId } = await onServer(url, async (client) => {
        const factory = createFactory(drizzle(client, { schema: { ...tables, ...relations } }))
        const clinic = await factory.create(clinics)
        const user = await factory.create(users)
        const book = await factory.create(controlledSubstanceRegisters, { deaSchedule: 'schedule_iii' })
        // Neither triggers nor foreign keys.
        await client.query(`
          create table bench_books (like vet_controlled_substance_registers including all);
          insert into bench_books (organization_id, id, clinic_id, substance_name, dea_schedule, dosage_form, strength, unit)
            select organization_id, id, clinic_id, substance_name, dea_schedule, dosage_form, strength, unit
            from vet_controlled_substance_registers;
          create table bench_entries (like vet_controlled_substance_transactions including all);
          create table bench_bare (like vet_controlled_substance_transactions including all);
          grant select, insert, update on bench_books, bench_entries, bench_bare to vet_app`)
        return { organizationId: factory.organizationId, bookId: book.id, clinicId: clinic.id, userId: user.id }
      })
      const pool = singleConnection(url)
      const own = [organizationId, bookId, clinicId, userId]
      const columns =
        'organization_id, register_id, clinic_id, performed_by, occurred_at, transaction_type, quantity, reason'
      const values = `$1, $2, $3, $4, now(), 'adjustment_in', 1, 'found'`
      const inTenant = async (...statements: readonly [string, readonly unknown[]][]) => {
        await pool.query('begin')
        await pool.query('select vet_set_context($1)', [organizationId])
        for (const [text, parameters] of statements) await pool.query(text, [...parameters])
        await pool.query('commit')
      }
      try {
        log('writing entries')
        const samples = await sample(
          [
            task(OURS, () =>
              inTenant([`insert into vet_controlled_substance_transactions (${columns}) values (${values})`, own]),
            ),
            task(BY_HAND, () =>
              inTenant(
                [
                  'select id from bench_books where organization_id = $1 and id = $2 for update',
                  [organizationId, bookId],
                ],
                [
                  'select entry_number, balance_after from bench_entries where organization_id = $1 and register_id = $2 order by entry_number desc limit 1',
                  [organizationId, bookId],
                ],
                [
                  `insert into bench_entries (${columns}, entry_number, balance_after)
                   select ${values}, last_entry_number + 1, quantity_on_hand + 1 from bench_books where id = $2`,
                  own,
                ],
                [
                  'update bench_books set last_entry_number = last_entry_number + 1, quantity_on_hand = quantity_on_hand + 1 where organization_id = $1 and id = $2',
                  [organizationId, bookId],
                ],
              ),
            ),
            task(BARE, (round) =>
              inTenant([`insert into bench_bare (${columns}, entry_number) values (${values}, ${round + 1})`, own]),
            ),
          ],
          { rounds: quick ? 100 : 1000, warmUp: 50 },
        )
        return {
          title: 'An entry in the book of a controlled substance',
          method:
            'One adjustment per transaction, over one connection, with the tenant set as withTenant() does. Ours is one INSERT ' +
            'with every trigger and foreign key. By hand: the statements an application needs for the same numbers, on tables ' +
            'without triggers and foreign keys.',
          comparisons: [
            compare(samples, OURS, BY_HAND, { name: 'against the same by hand', unit: 'µs', aim: { ratio: 1.25 } }),
            compare(samples, OURS, BARE, {
              name: 'against a bare INSERT',
              unit: 'µs',
              note: 'what numbering, law and keys cost',
            }),
          ],
        }
      } finally {
        await pool.end()
      }
    }),
}
