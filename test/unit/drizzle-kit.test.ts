import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vet-plan-drizzle-kit-'))
  await cp('migrations', folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** drizzle-kit resolves its folder against the current directory. */
const kit = async (command: string, ...options: string[]) => {
  const args = [command, '--dialect', 'postgresql', '--out', relative(process.cwd(), folder), ...options]
  return (await run('node_modules/.bin/drizzle-kit', args)).stdout
}

describe('the migration folder is one of drizzle-kit', () => {
  it('which finds nothing wrong with it', async () => {
    expect(await kit('check')).toContain("Everything's fine")
  })

  it('and nothing to add to it', async () => {
    const before = await readdir(folder, { recursive: true })
    expect(await kit('generate', '--schema', './src/schema/index.ts')).toContain('No schema changes')
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })
})
