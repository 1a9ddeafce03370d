import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import type { SqlExecutor } from '../../src/connection/types'
import { PRACTICE } from './inspect-schema'

/** An embedded database that holds the practice. */
export async function createPractice(): Promise<PGlite> {
  const database = await PGlite.create({ extensions: { btree_gist } })
  await database.exec(PRACTICE)
  return database
}

export const executorOf = (database: PGlite): SqlExecutor => ({
  query: async <Row>(text: string, values?: readonly unknown[]) =>
    (await database.query<Row>(text, values === undefined ? undefined : [...values])).rows,
  run: async (text) => {
    await database.exec(text)
  },
})

/** Runs `tampering`, then `look`, and takes the tampering back. */
export async function tampered<T>(executor: SqlExecutor, tampering: string, look: () => Promise<T>): Promise<T> {
  await executor.run('begin')
  try {
    await executor.run(tampering)
    return await look()
  } finally {
    await executor.run('rollback')
  }
}
