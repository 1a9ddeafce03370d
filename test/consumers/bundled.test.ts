import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { createHost, type Host } from './host'
import { succeed } from './process'

const DRIVERS = ['pg', '@electric-sql/pglite', 'drizzle-kit']

describe('a project bundled into one file', () => {
  let host: Host
  let elsewhere: string

  beforeAll(async () => {
    host = await createHost('bundled', ['drizzle-orm', 'zod', '@electric-sql/pglite', 'pg'])
    // The bundle runs where only the embedded database is installed, which needs its WebAssembly files.
    elsewhere = `${host.directory}-deployed`
    await mkdir(join(elsewhere, 'node_modules/@electric-sql'), { recursive: true })
    const pglite = 'node_modules/@electric-sql/pglite'
    await symlink(join(host.directory, pglite), join(elsewhere, pglite), 'junction')
  })

  async function bundle(entry: string, outfile: string, options: BuildOptions) {
    const { warnings } = await build({
      absWorkingDir: host.directory,
      entryPoints: [entry],
      outfile: join(elsewhere, outfile),
      bundle: true,
      minify: true,
      logLevel: 'silent',
      ...options,
    })
    return warnings.map((warning) => warning.text)
  }

  const runBundle = async (file: string) => JSON.parse((await succeed(process.execPath, [file], elsewhere)).stdout)

  it.each([
    ['esm', 'app.mjs'],
    ['cjs', 'app.cjs'],
  ] as const)('still has its migrations, seeds and catalogue as %s', async (format, outfile) => {
    expect(await bundle('app.js', outfile, { platform: 'node', format, external: DRIVERS })).toEqual([])
    expect(await runBundle(outfile)).toEqual({ migrated: true, species: true, drift: [] })
  })

  it('may have the driver inside', async () => {
    await bundle('server.js', 'server.cjs', {
      platform: 'node',
      format: 'cjs',
      external: ['@electric-sql/pglite', 'drizzle-kit'],
    })
    expect(await runBundle('server.cjs')).toEqual({ code: 'server_unreachable' })
  })

  it('takes tables, relations and validators into a browser', async () => {
    expect(await bundle('browser.js', 'browser.js', { platform: 'browser', format: 'esm' })).toEqual([])
  })
})
