import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorMigration } from '../../src/authoring/author'
import { checkHistory } from '../../src/authoring/check'
import { openConnection } from '../../src/connection/open'
import { migrate } from '../../src/migrator/index'
import { relationViolations } from '../support/isolation/probes'
import { tenantRelations } from '../support/isolation/relations'

const TABLE = 'vet_patient_nicknames'
const GUIDE = 'CONTRIBUTING.md'

let root: string
const read = (file: string) => readFile(join(root, file), 'utf8')
const write = (file: string, text: string) => writeFile(join(root, file), text)

/** The files a step of the guide writes, by path: a fenced block names its file behind the language. */
async function steps(): Promise<Map<string, string>> {
  const section = (await readFile(GUIDE, 'utf8')).split('## Add a table')[1] ?? ''
  const blocks = section.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)
  return new Map([...blocks].map(([, file = '', lines = '']) => [file, lines]))
}

/** Writes the files of the steps, and those that are generated from them. */
async function follow(): Promise<void> {
  for (const [file, text] of await steps()) await write(file, text)
  const { generatedFiles } = (await import(
    join(root, 'scripts/generators/index.ts')
  )) as typeof import('../../scripts/generators/index')
  for (const [file, text] of await generatedFiles(root)) await write(file, text)
}

/** Changes a file, collects what the check says, and puts the file back. */
async function problemsWith(file: string, change: (text: string) => string | undefined, accept = false) {
  const seal = 'migrations/meta/_checksums.json'
  const [before, sealed] = [await read(file), await read(seal)]
  const after = change(before)
  await (after === undefined ? rm(join(root, file)) : write(file, after))
  try {
    return await checkHistory({ root, accept })
  } finally {
    await write(file, before)
    await write(seal, sealed)
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vet-plan-contributing-'))
  for (const part of ['src', 'sql', 'scripts', 'docs', 'migrations', 'test/support', 'package.json', 'tsconfig.json']) {
    await cp(part, join(root, part), { recursive: true })
  }
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction')
})

afterAll(() => rm(root, { recursive: true, force: true }))

describe('the steps that add a table', () => {
  let tag: string

  it('are noticed as long as there is no migration', async () => {
    await follow()
    expect(await checkHistory({ root })).toEqual([
      expect.stringMatching(new RegExp(`^src/schema/index.ts changed without a migration .*"${TABLE}"`)),
      'sql/after-tables/comments/patients.sql changed without a migration: run vet-plan new',
      'sql/after-tables/protection/patients.sql changed without a migration: run vet-plan new',
    ])
  })

  it('give a migration that adds the table and one that takes it back', async () => {
    const migration = await authorMigration({ root, name: 'patient_nicknames' })
    tag = migration.tag
    expect(dirname(migration.downFile)).toBe(join(root, 'migrations', 'down'))
    expect(await read(`migrations/${tag}.sql`)).toContain(`CREATE TABLE "${TABLE}"`)
    expect(await read(`migrations/down/${tag}.sql`)).toContain(`DROP TABLE "${TABLE}"`)
  })

  it('ask for a look at the golden catalogue', async () => {
    const stale = await checkHistory({ root })
    expect(stale).toEqual([expect.stringMatching(/catalog\.json is not the catalogue the history leads to/)])
  })

  it('agree once the catalogue is accepted', async () => {
    expect(await checkHistory({ root, accept: true })).toEqual([])
    expect(await read('migrations/meta/_catalog.json')).toContain(`"${TABLE}"`)
  })

  it('leave the table isolated from other tenants', async () => {
    const { plantTenants } = (await import(
      join(root, 'test/support/isolation/tenant-rows.ts')
    )) as typeof import('../support/isolation/tenant-rows')
    const database = await PGlite.create('memory://')
    try {
      await migrate(database, { migrations: join(root, 'migrations') })
      const connection = await openConnection(database)
      await connection.transaction(async (session) => {
        const tenants = await plantTenants(session)
        const table = (await tenantRelations(session)).find((relation) => relation.name === TABLE)
        expect(table).toBeDefined()
        if (table) expect(await relationViolations(session, table, tenants, { copy: false })).toEqual([])
        await session.run(`set local role vet_app; set local app.current_tenant = '${tenants.a.organizationId}'`)
        expect(await session.query(`select organization_id as org, nickname from ${TABLE}`)).toEqual([
          { org: tenants.a.organizationId, nickname: expect.stringContaining('nickname') },
        ])
      })
    } finally {
      await database.close()
    }
  })

  describe('when one is missed or undone', () => {
    it('names tables that changed without a migration', async () => {
      const problems = await problemsWith('src/schema/patients/nicknames.ts', (text) =>
        text.replace('length: 100', 'length: 50'),
      )
      expect(problems).toEqual([
        expect.stringContaining('src/schema/index.ts changed without a migration (1 statements'),
      ])
    })

    it('names an SQL file that changed or is gone without a migration', async () => {
      const file = 'sql/after-tables/protection/patients.sql'
      expect(await problemsWith(file, (text) => text.replace(TABLE, 'vet_patients'))).toEqual([
        `${file} changed without a migration: run vet-plan new`,
      ])
      expect(await problemsWith(file, () => undefined)).toEqual([
        `${file} is gone without a migration: run vet-plan new`,
      ])
    })

    it('names a migration that was edited', async () => {
      for (const file of [`migrations/${tag}.sql`, `migrations/down/${tag}.sql`]) {
        expect(await problemsWith(file, (text) => text.replace(';\n', ' ;\n'))).toEqual([
          `${tag} was edited after it was authored: restore it and write a new migration`,
        ])
      }
    })

    it('names a migration whose files are gone', async () => {
      const down = await problemsWith(`migrations/down/${tag}.sql`, () => undefined)
      expect(down.join('\n')).toContain(`${tag} was edited`)
      expect(down.join('\n')).toMatch(new RegExp(`down/${tag}[.]sql does not exist`))
      expect((await problemsWith(`migrations/${tag}.sql`, () => undefined)).join('\n')).toContain(
        `${tag}.sql is not there`,
      )
    })

    it('names a down file that leaves something behind', async () => {
      const leftover = '--> statement-breakpoint\ncreate table public.vet_left_behind (id integer);\n'
      const down = `migrations/down/${tag}.sql`
      const problems = await problemsWith(down, (text) => text + leftover, true)
      expect(problems[0]).toMatch(new RegExp(`^${tag}: its down file does not lead back: .*vet_left_behind`))
    })
  })
})
