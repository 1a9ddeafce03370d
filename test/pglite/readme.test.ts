import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const directory = join(import.meta.dirname, `.readme-${process.pid}`)
/** Where the package's entries are while it is not installed. */
const ENTRIES: Readonly<Record<string, string>> = {
  '@vet-plan/db': 'index',
  '@vet-plan/db/relations': 'schema/relations',
  '@vet-plan/db/schema': 'schema/index',
  '@vet-plan/db/migrate': 'migrate',
  '@vet-plan/db/seeds': 'seeding/index',
  '@vet-plan/db/zod': 'schema/zod',
}

beforeAll(() => mkdir(directory, { recursive: true }))
afterAll(() => rm(directory, { recursive: true, force: true }))

it('runs the example of the README as it is printed', async () => {
  const readme = await readFile('README.md', 'utf8')
  const example = /```ts\n(import \{ PGlite \}[\s\S]*?)```/.exec(readme)?.[1]
  expect(example).toBeDefined()
  const source = String(example).replace(/from '(@vet-plan\/db[^']*)'/g, (_, entry: string) => {
    return `from '${pathToFileURL(join(process.cwd(), 'src', `${ENTRIES[entry]}.ts`)).pathname}'`
  })
  const file = join(directory, 'example.ts')
  await writeFile(file, source)
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import(file)
  expect(log).toHaveBeenCalledWith('Rex is a Beagle and belongs to Bo')
  log.mockRestore()
})
