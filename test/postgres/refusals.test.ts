import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createTestDatabase, type PostgresTestDatabase } from '../../src/testing'
import { createPool } from '../support/pool'
import { describeRefusals, typedRefusal } from '../support/refusal-suite'

let database: PostgresTestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ server: inject('postgresUrl') })
})
afterAll(() => database.close())

describeRefusals('PostgreSQL', () => ({ db: database.db, target: database.client }))

describe('refusals between connections', () => {
  it('of a row that another transaction changed first may be tried again', async () => {
    const { db } = database
    await db.execute(sql`create table if not exists counted (number int)`)
    await db.execute(sql`insert into counted values (1)`)
    const error = await typedRefusal(() =>
      db.transaction(
        async (tx) => {
          await tx.execute(sql`select * from counted`)
          await db.execute(sql`update counted set number = 2`)
          await tx.execute(sql`update counted set number = 3`)
        },
        { isolationLevel: 'repeatable read' },
      ),
    )
    expect(error).toMatchObject({ code: 'conflict', status: 409, retryable: true, sqlstate: '40001' })
  })

  it('of a lock that somebody else holds may be tried again', async () => {
    const { db } = database
    const error = await db.transaction(async (holder) => {
      await holder.execute(sql`lock table vet_clients in access exclusive mode`)
      return typedRefusal(() => db.execute(sql.raw(`do $$ begin lock table vet_clients in share mode nowait; end $$`)))
    })
    expect(error).toMatchObject({ code: 'conflict', retryable: true, sqlstate: '55P03' })
  })

  it('of what takes too long may be tried again', async () => {
    const error = await typedRefusal(() =>
      database.db.transaction(async (tx) => {
        await tx.execute(sql`set local statement_timeout = '20ms'`)
        await tx.execute(sql`select pg_sleep(60)`)
      }),
    )
    expect(error).toMatchObject({ code: 'timed_out', status: 503, retryable: true })
  })

  it('of a connection that is taken away, and of a server that is not there', async () => {
    const pool = createPool(database.url, 1)
    const ended = await typedRefusal(() => drizzle(pool).execute(sql`select pg_terminate_backend(pg_backend_pid())`))
    expect(ended).toMatchObject({ code: 'unavailable', status: 503 })
    await pool.end()
    const nowhere = createPool('postgres://nobody@127.0.0.1:1/nothing', 1)
    const absent = await typedRefusal(() => drizzle(nowhere).execute(sql`select 1`))
    expect(absent).toMatchObject({ code: 'unavailable', status: 503, retryable: false, sqlstate: undefined })
    await nowhere.end()
  })
})
