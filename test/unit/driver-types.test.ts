import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import type { Client, Pool, PoolClient } from 'pg'
import { describe, expectTypeOf, it } from 'vitest'
import type { openConnection } from '../../src/connection/open'
import type {
  DatabaseTarget,
  DrizzleLike,
  PGliteExecutorLike,
  PGliteLike,
  PgClientLike,
  PgPoolLike,
} from '../../src/connection/types'
import type { TenantTransaction, withTenant } from '../../src/tenancy'
import type { VetPlanSchema } from '../../src/testing'

describe('the structural driver types', () => {
  it('are met by node-postgres', () => {
    expectTypeOf<Client>().toExtend<PgClientLike>()
    expectTypeOf<PoolClient>().toExtend<Awaited<ReturnType<PgPoolLike['connect']>>>()
    expectTypeOf<Pool>().toExtend<PgPoolLike>()
  })

  it('are met by PGlite', () => {
    expectTypeOf<PGlite>().toExtend<PGliteLike>()
    expectTypeOf<Transaction>().toExtend<PGliteExecutorLike>()
  })

  it('are met by Drizzle over either', () => {
    expectTypeOf<NodePgDatabase & { $client: Pool }>().toExtend<DrizzleLike>()
    expectTypeOf<NodePgDatabase & { $client: Client }>().toExtend<DrizzleLike>()
    expectTypeOf<PgliteDatabase & { $client: PGlite }>().toExtend<DrizzleLike>()
  })

  it('let each of them be a target, and nothing else', () => {
    expectTypeOf<typeof openConnection>().parameter(0).toEqualTypeOf<DatabaseTarget>()
    expectTypeOf<string | Client | PoolClient | Pool | PGlite>().toExtend<DatabaseTarget>()
    expectTypeOf<number>().not.toExtend<DatabaseTarget>()
    expectTypeOf<NodePgDatabase>().not.toExtend<DatabaseTarget>()
  })
})

describe('withTenant', () => {
  it('gives the work the same tables and relational queries as the database has', () => {
    type Work<Db extends { _: unknown }> = Db extends Parameters<typeof withTenant>[0] ? true : false
    expectTypeOf<Work<NodePgDatabase<VetPlanSchema>>>().toEqualTypeOf<true>()
    expectTypeOf<Work<PgliteDatabase<VetPlanSchema>>>().toEqualTypeOf<true>()
    type Transaction = Parameters<Parameters<NodePgDatabase<VetPlanSchema>['transaction']>[0]>[0]
    type Ours = Transaction extends TenantTransaction<infer A, infer B, infer C> ? TenantTransaction<A, B, C> : never
    expectTypeOf<Ours['query']['patients']>().toEqualTypeOf<NodePgDatabase<VetPlanSchema>['query']['patients']>()
  })
})
