import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as drizzleMigrate } from 'drizzle-orm/node-postgres/migrator'
import { describe, expect, it } from 'vitest'
import { openConnection } from '../../src/connection/open'
import { type Catalog, describeDifference, diffCatalogs, doctor, readCatalog } from '../../src/inspect/index'
import { packagedCatalog } from '../../src/inspect/packaged'
import { assertMigrated, baseline, grantsPlan, migrate, rollback, status } from '../../src/migrator/index'
import { verifyBaseline } from '../../src/replay/verify-baseline'
import { assertTenantIsolation } from '../../src/tenancy/index'
import { connect, createDatabase, createRole, query } from './migrator-database'

const PACKAGE_ROLES = new Set(['vet_owner', 'vet_app', 'vet_readonly', 'vet_auditor', 'vet_maintenance'])

/** Other tests make roles on the same server at the same time: only the package's own are compared. */
async function catalogOf(url: string): Promise<Catalog> {
  const connection = await openConnection(url)
  try {
    const catalog = await readCatalog(connection)
    return {
      ...catalog,
      roles: catalog.roles.filter((role) => PACKAGE_ROLES.has(role.name)),
      memberships: catalog.memberships.filter((membership) => PACKAGE_ROLES.has(membership.member)),
    }
  } finally {
    await connection.close()
  }
}

const differences = (expected: Catalog, actual: Catalog): string[] =>
  diffCatalogs(expected, actual).map(describeDifference)

describe('the published history', () => {
  it('leads to the published catalogue on a server', async () => {
    const url = await createDatabase()
    await migrate(url)
    expect(differences(await packagedCatalog(), await catalogOf(url))).toEqual([])
  })

  it("gives the same catalogue through drizzle's own migrate()", async () => {
    const url = await createDatabase()
    await drizzleMigrate(drizzle(await connect(url)), { migrationsFolder: 'migrations' })
    expect(differences(await packagedCatalog(), await catalogOf(url))).toEqual([])
  })

  it('is continued by either migrator after the other, when they share the ledger', async () => {
    const url = await createDatabase()
    await drizzleMigrate(drizzle(await connect(url)), {
      migrationsFolder: 'migrations',
      migrationsSchema: 'vet_plan',
      migrationsTable: 'migrations',
    })
    expect((await status(url)).pending).toBe(0)
    expect((await migrate(url)).migrated).toEqual([])
  })

  it('can be taken back whole and applied again to the identical catalogue', async () => {
    const url = await createDatabase()
    const empty = await catalogOf(url)
    await migrate(url)
    const first = await catalogOf(url)
    await rollback(url, { phase: 'core' })
    const reverted = await catalogOf(url)
    // Roles belong to the server and stay.
    expect(differences({ ...empty, roles: reverted.roles }, reverted)).toEqual([])
    await migrate(url)
    expect(differences(first, await catalogOf(url))).toEqual([])
  })

  it('can be taken back phase by phase from the end, and applied again', async () => {
    const url = await createDatabase()
    await migrate(url)
    const whole = await catalogOf(url)
    const { migrations } = await status(url)
    const phases = [...new Set(migrations.map(({ phase }) => phase))]
    expect(phases).toEqual(['core', 'compliance', 'operations', 'security', 'advanced', 'performance'])
    for (const phase of [...phases].reverse().slice(0, -1)) {
      await rollback(url, { phase })
      const left = (await status(url)).migrations.filter(({ state }) => state === 'applied')
      expect(left.map((migration) => migration.phase)).toEqual(phases.slice(0, phases.indexOf(phase)))
    }
    await migrate(url)
    expect(differences(whole, await catalogOf(url))).toEqual([])
  })

  it('is applied by a login that is no superuser but may create roles', async () => {
    const url = await createDatabase()
    const migrator = await createRole(url, 'login createrole')
    await query(url, `grant vet_owner, vet_app, vet_maintenance to ${migrator.name} with admin option`).catch(() => {})
    await query(url, `alter database ${new URL(url).pathname.slice(1)} owner to ${migrator.name}`)
    await migrate(migrator.url)
    expect(differences(await packagedCatalog(), await catalogOf(url))).toEqual([])
    const app = await createRole(url)
    await query(url, `grant vet_app to ${app.name}`)
    await assertTenantIsolation(app.url)
    await assertMigrated(app.url)
    // Gives the database back, so that dropping the role at the end finds nothing it owns.
    await rollback(migrator.url, { phase: 'core' })
    await query(url, `alter database ${new URL(url).pathname.slice(1)} owner to current_user`)
  })

  it('is applied without roles by a plain owner and completed later by an administrator', async () => {
    const url = await createDatabase()
    const owner = await createRole(url)
    await query(url, `alter database ${new URL(url).pathname.slice(1)} owner to ${owner.name}`)
    await migrate(owner.url, { roles: false })
    const granted = await query<{ count: string }>(
      url,
      `select count(*) from information_schema.role_table_grants where grantee like 'vet\\_%' and table_schema = 'public'`,
    )
    expect(granted[0]?.count).toBe('0')
    const plan = await grantsPlan({ login: owner.name })
    const admin = await connect(url)
    await admin.query(plan.roles)
    await admin.query(plan.tables)
    const expected = await packagedCatalog()
    const actual = await catalogOf(url)
    expect(differences({ ...expected, memberships: [] }, { ...actual, memberships: [] })).toEqual([])
    await query(url, `alter database ${new URL(url).pathname.slice(1)} owner to current_user`)
  })

  it('is adopted by baseline when the database is the one it builds, and not when it differs', async () => {
    const url = await createDatabase()
    await drizzleMigrate(drizzle(await connect(url)), { migrationsFolder: 'migrations' })
    await query(url, 'alter table vet_patients no force row level security')
    await expect(baseline(url, { verify: verifyBaseline })).rejects.toMatchObject({
      code: 'drift',
      differences: [expect.stringContaining('vet_patients')],
    })
    expect((await status(url)).applied).toBe(0)
    await query(url, 'alter table vet_patients force row level security')
    const adopted = await baseline(url, { verify: verifyBaseline })
    expect(adopted.tags.length).toBeGreaterThan(0)
    expect((await status(url)).pending).toBe(0)
  })

  it('leaves a database in which doctor finds nothing wrong', async () => {
    const url = await createDatabase()
    await migrate(url)
    const findings = await doctor(url, { expected: await packagedCatalog(), status: await status(url) })
    expect(findings.filter((finding) => finding.severity !== 'info')).toEqual([])
  })
})
