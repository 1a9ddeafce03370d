import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doctor } from '../../src/inspect/index'
import { assertMigrated, migrate, plan, rollback, status } from '../../src/migrator/index'
import { seedReference } from '../../src/seeding/index'

let parent: string

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'vet-plan-read-only-'))
})
afterAll(() => rm(parent, { recursive: true, force: true }))

describe('asking after an embedded database that is not there', () => {
  it.each<[string, (url: string) => Promise<unknown>]>([
    ['status', (url) => status(url)],
    ['plan', (url) => plan(url)],
    ['a dry run of migrate', (url) => migrate(url, { dryRun: true })],
    ['rollback', (url) => rollback(url)],
    ['assertMigrated', (url) => assertMigrated(url)],
    ['doctor', (url) => doctor(url)],
    ['seed', (url) => seedReference(url)],
  ])('%s leaves nothing behind', async (_, ask) => {
    await ask(`file:${join(parent, 'database')}`).catch(() => {})
    expect(await readdir(parent)).toEqual([])
  })

  it('says that everything is pending', async () => {
    const report = await status(`file:${join(parent, 'database')}`)
    expect(report.applied).toBe(0)
    expect(report.pending).toBe(report.migrations.length)
  })
})
