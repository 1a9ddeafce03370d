import { execFile, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { InvalidArgumentError, RefusedError } from '../../src/errors'
import { migrate, plan, rollback, status } from '../../src/migrator/index'
import { type DraftMigration, migrationsFolder, writeMigrations } from '../support/migrations'
import { catalogue, connect, createDatabase, createRole, failure, query, tables } from './migrator-database'

const five: DraftMigration[] = [
  { name: 'owners' },
  { name: 'patients' },
  { name: 'audit', phase: 'compliance' },
  { name: 'visits', phase: 'operations' },
  { name: 'beds', phase: 'operations' },
]

async function migrated(drafts: readonly DraftMigration[] = five) {
  const url = await createDatabase()
  const migrations = await migrationsFolder(drafts)
  await migrate(url, { migrations })
  return { url, migrations }
}

const tags = (result: { migrated: readonly { tag: string }[] }) => result.migrated.map((it) => it.tag)

describe('rollback', () => {
  test('reverts the newest one when nothing else is said', async () => {
    const { url, migrations } = await migrated()
    expect(tags(await rollback(url, { migrations }))).toEqual(['0004_beds'])
    expect(await tables(url)).toEqual(['audit', 'owners', 'patients', 'visits'])
  })

  test('reverts a count, down to a tag, or a phase with everything after it', async () => {
    const { url, migrations } = await migrated()
    expect(tags(await rollback(url, { migrations, count: 2 }))).toEqual(['0004_beds', '0003_visits'])
    await migrate(url, { migrations })
    expect(tags(await rollback(url, { migrations, to: '0001_patients' }))).toEqual([
      '0004_beds',
      '0003_visits',
      '0002_audit',
    ])
    await migrate(url, { migrations })
    expect(tags(await rollback(url, { migrations, phase: 'compliance' }))).toHaveLength(3)
    expect(tags(await rollback(url, { migrations, phase: 'operations' }))).toEqual([])
    expect(tags(await rollback(url, { migrations, count: 99 }))).toEqual(['0001_patients', '0000_owners'])
    expect(tags(await rollback(url, { migrations }))).toEqual([])
  })

  test('refuses arguments that contradict each other or name nothing applied', async () => {
    const { url, migrations } = await migrated(five.slice(0, 2))
    for (const options of [{ count: 1, to: '0000_owners' }, { count: 0 }, { to: '0004_beds' }]) {
      await expect(rollback(url, { migrations, ...options })).rejects.toBeInstanceOf(InvalidArgumentError)
    }
    expect(await tables(url)).toEqual(['owners', 'patients'])
  })

  test('up, down and up again leaves the same catalogue and an empty ledger in between', async () => {
    const { url, migrations } = await migrated()
    const before = await catalogue(url)
    await rollback(url, { migrations, phase: 'core' })
    expect(await tables(url)).toEqual([])
    expect(
      await query(url, 'select tag from vet_plan.migration_details union all select hash from vet_plan.migrations'),
    ).toEqual([])
    await migrate(url, { migrations })
    expect(await catalogue(url)).toEqual(before)
  })

  test('an irreversible migration in the range is refused before anything runs', async () => {
    const drafts = [
      ...five.slice(0, 3),
      { ...five[3], name: 'visits', irreversible: 'signed records' },
      ...five.slice(4),
    ]
    const { url, migrations } = await migrated(drafts)
    const error = await failure(rollback(url, { migrations, phase: 'compliance' }), RefusedError)
    expect(error.code).toBe('irreversible')
    expect(error.message).toBe('0003_visits cannot be reverted: signed records')
    expect(await status(url, { migrations })).toMatchObject({ applied: 5 })
    expect(await tables(url)).toContain('beds')
    expect(tags(await rollback(url, { migrations, to: '0003_visits' }))).toEqual(['0004_beds'])
  })

  test('a failing down file leaves its migration applied', async () => {
    const { url, migrations } = await migrated([
      ...five.slice(0, 1),
      { name: 'patients', down: ['drop table patients;', 'drop table nothing;'] },
    ])
    await expect(rollback(url, { migrations })).rejects.toMatchObject({
      code: 'statement_failed',
      tag: '0001_patients',
      location: { file: 'migrations/down/0001_patients.sql', line: 3, column: 1 },
    })
    expect(await tables(url)).toEqual(['owners', 'patients'])
    expect(await status(url, { migrations })).toMatchObject({ applied: 2 })
  })

  test('reverts an edited migration with the SQL kept when it was applied', async () => {
    const { url, migrations } = await migrated(five.slice(0, 1))
    await writeMigrations(migrations, [
      { name: 'owners', up: ['create table renamed ();'], down: ['drop table renamed;'] },
    ])
    await rollback(url, { migrations })
    expect(await tables(url)).toEqual([])
    await migrate(url, { migrations })
    expect(await tables(url)).toEqual(['renamed'])
  })

  test('twice at once reverts one after the other', async () => {
    const { url, migrations } = await migrated()
    const both = await Promise.all([rollback(url, { migrations }), rollback(url, { migrations })])
    expect(both.flatMap(tags).sort()).toEqual(['0003_visits', '0004_beds'])
  })
})

describe('plan and dry run', () => {
  const counts = (url: string) =>
    query(
      url,
      `select (select count(*) from pg_class)::int as relations, (select count(*) from pg_namespace)::int as schemas`,
    )

  test('write nothing, not even the ledger', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder(five)
    const before = await counts(url)
    const result = await migrate(url, { migrations, dryRun: true })
    expect(result.migrated).toEqual([])
    expect(result.plan).toEqual(await plan(url, { migrations }))
    await status(url, { migrations })
    expect(await counts(url)).toEqual(before)
    await migrate(url, { migrations })
    const applied = await counts(url)
    await rollback(url, { migrations, count: 3, dryRun: true })
    expect(await counts(url)).toEqual(applied)
  })

  test('open read-only transactions only', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder(five)
    const client = await connect(url)
    const begun: string[] = []
    const watched = {
      query: (text: string, values?: unknown[]) => {
        if (text.startsWith('begin')) begun.push(text)
        return client.query(text, values)
      },
    }
    await status(watched, { migrations })
    await plan(watched, { migrations })
    await migrate(watched, { migrations, dryRun: true })
    await rollback(watched, { migrations, dryRun: true })
    expect(begun).toEqual(Array(4).fill('begin read only'))
  })

  test('work in a database that only takes reads', async () => {
    const url = await createDatabase()
    const migrations = await migrationsFolder(five)
    const client = await connect(url)
    await client.query('set default_transaction_read_only = on')
    expect((await plan(client, { migrations })).migrations).toHaveLength(5)
    expect(await status(client, { migrations })).toMatchObject({ pending: 5 })
  })

  test.skipIf(spawnSync('psql', ['--version']).status !== 0)(
    'the SQL, run by psql, does what migrate and rollback do',
    async () => {
      const url = await createDatabase()
      const drafts: DraftMigration[] = [
        { name: 'owners', down: [`drop table owners -- it's \\ gone`] },
        {
          name: 'index',
          directives: ['no-transaction'],
          up: ['create index concurrently if not exists owners_idx on owners (id)'],
          down: ['drop index owners_idx'],
        },
        { name: 'patients' },
      ]
      const migrations = await migrationsFolder(drafts)
      const { prepare, migrations: planned } = await plan(url, { migrations, roles: false })
      expect(planned[2]?.sql).toMatch(
        /^begin;\nset local lock_timeout = 10000;\nset local statement_timeout = 0;\n[\s\S]*\ncommit;\n$/,
      )
      await psql(url, prepare + planned.map((it) => it.sql).join(''))
      expect(await tables(url)).toEqual(['owners', 'patients'])
      const report = await status(url, { migrations })
      expect(report).toMatchObject({ applied: 3, pending: 0, problems: [] })
      expect((await migrate(url, { migrations })).migrated).toEqual([])

      const down = await plan(url, { migrations, direction: 'down', phase: 'core' })
      expect(down.migrations.map((it) => it.tag)).toEqual(['0002_patients', '0001_index', '0000_owners'])
      await psql(url, down.migrations.map((it) => it.sql).join(''))
      expect(await tables(url)).toEqual([])
      expect(await status(url, { migrations })).toMatchObject({ applied: 0, pending: 3 })
    },
  )
})

async function psql(url: string, script: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = execFile('psql', ['-X', '-v', 'ON_ERROR_STOP=1', '-d', url], (error) =>
      error ? reject(error) : resolve(),
    )
    child.stdin?.end(script)
  })
}

describe('a user without rights', () => {
  const requiredRoles = ['vet_owner', 'vet_app'].map((role) => `${role}_that_nobody_created`)

  test('is refused when roles are missing and it may not create them', async () => {
    const url = await createDatabase()
    const user = await createRole(url)
    const migrations = await migrationsFolder(five)
    const error = await failure(migrate(user.url, { migrations, requiredRoles }), RefusedError)
    expect(error.code).toBe('roles_required')
    expect(error.message).toContain(requiredRoles.join(', '))
    expect(error.hint).toContain('vet-plan grants')
    expect(error.hint).toContain('--no-roles')
  })

  test('is refused when it is no member of the owner, and told which GRANT is missing', async () => {
    const url = await createDatabase()
    const owner = await createRole(url, 'nologin')
    const user = await createRole(url)
    await query(url, `grant create on database ${new URL(url).pathname.slice(1)} to ${user.name}`)
    await query(url, `grant create on schema public to ${user.name}`)
    const migrations = await migrationsFolder(five)
    const run = () => migrate(user.url, { migrations, requiredRoles: [owner.name] })
    const error = await failure(run(), RefusedError)
    expect(error.code).toBe('roles_required')
    const grant = /run: (grant [^;]+);/.exec(error.hint ?? '')?.[1]
    expect(grant).toBe(`grant ${owner.name} to ${user.name}`)
    await query(url, grant ?? '')
    expect((await run()).migrated).toHaveLength(5)
    expect((await run()).migrated).toEqual([])
  })

  test('is told when it may not create the ledger schema, and can still read the plan', async () => {
    const url = await createDatabase()
    const user = await createRole(url)
    const migrations = await migrationsFolder(five)
    expect((await plan(user.url, { migrations })).migrations).toHaveLength(5)
    const error = await failure(migrate(user.url, { migrations, roles: false }), RefusedError)
    expect(error.hint).toContain(`grant create on database`)
    await migrate(url, { migrations })
    await expect(status(user.url, { migrations })).rejects.toMatchObject({ code: 'roles_required' })
  })

  test('with CREATEROLE passes', async () => {
    const url = await createDatabase()
    const user = await createRole(url, 'login createrole')
    await query(url, `grant create on database ${new URL(url).pathname.slice(1)} to ${user.name}`)
    await query(url, `grant create on schema public to ${user.name}`)
    const migrations = await migrationsFolder(five.slice(0, 1))
    expect((await migrate(user.url, { migrations, requiredRoles })).migrated).toHaveLength(1)
  })
})
