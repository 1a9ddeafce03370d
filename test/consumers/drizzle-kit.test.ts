import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { getTableName, is, Table } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import * as schema from '../../src/schema/index'
import { createHost } from './host'

it('drizzle-kit generates migrations for a schema that re-exports the tables', async () => {
  const host = await createHost('drizzle-kit', ['drizzle-orm', 'zod', 'drizzle-kit'])
  const generate = await host.npx(['drizzle-kit', 'generate', '--name', 'shop'])
  expect(generate.exitCode, generate.stdout + generate.stderr).toBe(0)
  const files = (await readdir(join(host.directory, 'drizzle'))).filter((file) => file.endsWith('.sql'))
  expect(files).toEqual(['0000_shop.sql'])
  const sql = await readFile(join(host.directory, 'drizzle/0000_shop.sql'), 'utf8')

  // A table may be exported under a second name.
  const ours = [
    ...new Set(
      Object.values<unknown>(schema)
        .filter((value) => is(value, Table))
        .map(getTableName),
    ),
  ]
  const created = [...sql.matchAll(/^CREATE TABLE "(\w+)"/gm)].map((match) => match[1])
  expect(created.sort()).toEqual([...ours, 'shop_loyalty_cards'].sort())
  expect(sql).toContain('CREATE POLICY "tenant_isolation_patients" ON "vet_patients"')

  const database = await PGlite.create('memory://')
  onTestFinished(() => database.close())
  for (const statement of sql.split('--> statement-breakpoint')) await database.exec(statement)
  const { rows } = await database.query(
    `select from pg_constraint where conrelid = 'shop_loyalty_cards'::regclass and contype = 'f'`,
  )
  expect(rows).toHaveLength(2)

  const again = await host.npx(['drizzle-kit', 'generate'])
  expect(again.stdout).toContain('No schema changes')
})
