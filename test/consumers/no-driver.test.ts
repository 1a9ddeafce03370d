import { beforeAll, describe, expect, it } from 'vitest'
import { createHost, type Host } from './host'

describe('a project with the package and no driver', () => {
  let host: Host

  beforeAll(async () => {
    host = await createHost('no-driver', [])
  })

  it.each([
    ['the embedded database', '@electric-sql/pglite', {}],
    ['a server', 'pg', { DATABASE_URL: 'postgres://app@127.0.0.1:1/clinic' }],
  ])('is told which package %s needs', async (_, driver, env) => {
    const { exitCode, stdout, stderr } = await host.npx(['vet-plan', 'status'], env)
    expect(exitCode).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain(`the package ${driver} is not installed`)
    expect(stderr).toContain(`npm install ${driver}`)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('is told that authoring needs drizzle-kit', async () => {
    const { exitCode, stderr } = await host.npx(['vet-plan', 'new', 'first'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('npm install --save-dev drizzle-kit')
  })

  it('gets help, the version and SQL that needs no database', async () => {
    for (const [args, expected] of [
      [['--help'], /Usage: vet-plan/],
      [['--version'], /^\d+\.\d+\.\d+/],
      [['grants', '--login', 'migrator'], /create role/i],
    ] as const) {
      const { exitCode, stdout } = await host.npx(['vet-plan', ...args])
      expect(exitCode).toBe(0)
      expect(stdout).toMatch(expected)
    }
  })
})
