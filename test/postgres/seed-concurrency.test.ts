import { describe, expect, it } from 'vitest'
import { seedReference } from '../../src/seeding/index'
import { renewed, seedFiles, TABLES } from '../unit/seed-support'
import { connect, createDatabase, createRole, query, runningStatement } from './migrator-database'

async function migrated(): Promise<string> {
  const url = await createDatabase()
  await query(url, TABLES)
  return url
}

describe('seeding a server', () => {
  it('lets twenty runs at once all succeed and inserts each row once', async () => {
    const url = await migrated()
    const reports = await Promise.all(Array.from({ length: 20 }, () => seedReference(url, { seeds: seedFiles() })))
    const inserted = reports.map(({ tables }) => tables.map((table) => table.inserted).join())
    expect(inserted.filter((each) => each === '2,3')).toHaveLength(1)
    expect(inserted.filter((each) => each === '0,0')).toHaveLength(19)
  })

  it('sees an edit that commits while it waits', async () => {
    const url = await migrated()
    await seedReference(url, { seeds: seedFiles() })
    const editor = await connect(url)
    await editor.query('begin')
    await editor.query(`update vet_breeds set aliases = '{Snoopy}' where name = 'Beagle'`)
    const run = seedReference(url, { seeds: renewed() })
    await runningStatement(url, 'lock table%')
    await editor.query('commit')
    expect((await run).tables[1]).toMatchObject({ updated: 1, kept: [{ key: 'dog/Beagle', reason: 'edited' }] })
    expect(await query(url, `select aliases from vet_breeds where name = 'Beagle'`)).toEqual([{ aliases: ['Snoopy'] }])
  })

  it('stops waiting for a lock when it is aborted', async () => {
    const url = await migrated()
    const editor = await connect(url)
    await editor.query('begin; lock table vet_species')
    const abort = new AbortController()
    const run = seedReference(url, { seeds: seedFiles(), signal: abort.signal })
    const refused = expect(run).rejects.toMatchObject({ code: 'interrupted' })
    await runningStatement(url, 'lock table%')
    abort.abort()
    await refused
    await editor.query('rollback')
    expect(await query(url, 'select * from vet_species')).toEqual([])
  })

  it('refuses a user who may not write the tables', async () => {
    const url = await migrated()
    const visitor = await createRole(url)
    await query(url, `grant select on vet_species, vet_breeds to ${visitor.name}`)
    await expect(seedReference(visitor.url, { seeds: seedFiles() })).rejects.toMatchObject({
      code: 'roles_required',
      hint: 'Connect as the user who migrates.',
    })
    expect((await seedReference(visitor.url, { seeds: seedFiles(), dryRun: true })).tables[0]?.inserted).toBe(2)
  })

  it('seeds as an owner who is no superuser and reads rows whatever the type parsers of the host', async () => {
    const url = await createDatabase()
    const owner = await createRole(url)
    await query(url, `grant create on schema public to ${owner.name}`)
    await query(
      url,
      `do $$ begin execute format('grant create on database %I to ${owner.name}', current_database()); end $$`,
    )
    await query(owner.url, TABLES)
    const client = await connect(owner.url)
    for (const oid of [114, 3802, 1009, 23, 2950]) client.setTypeParser(oid, () => 'parsed by the host')
    await seedReference(client, { seeds: seedFiles() })
    const { tables } = await seedReference(client, { seeds: seedFiles() })
    expect(tables.map(({ unchanged }) => unchanged)).toEqual([2, 3])
  })
})
