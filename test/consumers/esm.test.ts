import { beforeAll, describe, expect, it } from 'vitest'
import { createHost, type Host } from './host'

describe('an ESM project with PGlite', () => {
  let host: Host

  beforeAll(async () => {
    host = await createHost('esm', ['drizzle-orm', 'zod', '@electric-sql/pglite'])
  })

  it('gets a database from one command and works with it', async () => {
    const up = await host.npx(['vet-plan', 'up'])
    expect(up, up.stderr).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/PGlite in \.vet-plan\/db is ready/),
    })
    expect(await host.node('clinic.js')).toEqual({
      migrated: 0,
      pending: 0,
      patient: ['Rex', 'Bo', 'Main Street', 'dog'],
      elsewhere: 0,
      blank: ['name'],
      refused: 'invalid_context',
      oneModule: true,
    })
    const status = await host.npx(['vet-plan', 'status', '--json'])
    expect(status.exitCode, status.stderr).toBe(0)
    expect(JSON.parse(status.stdout)).toMatchObject({ ok: true, result: { problems: [], pending: 0 } })
  })

  it('runs nothing by importing', async () => {
    const { entries, before, after } = await host.node<Record<string, unknown>>('import-everything.js')
    expect(entries).toContain('./testing')
    expect(after).toEqual(before)
  })
})
