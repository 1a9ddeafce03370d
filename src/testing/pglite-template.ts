import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { importDriver } from '../connection/driver'
import { fillTemplate, type TestDatabaseOptions, templateHistory, templateKey } from './template'

/** Dumps of this process, so that a second clone reads no file. */
const dumps = new Map<string, Promise<Blob>>()

/** Opens an in-memory PGlite that starts as a copy of the migrated template. */
export async function clonePGlite(options: TestDatabaseOptions): Promise<PGlite> {
  const { PGlite } = await importDriver<typeof import('@electric-sql/pglite')>(
    '@electric-sql/pglite',
    () => import('@electric-sql/pglite'),
  )
  const history = await templateHistory(options)
  const key = await templateKey(history, options)
  let dump = dumps.get(key)
  if (dump === undefined) {
    dump = cachedDump(key, async () => {
      const template = await PGlite.create('memory://')
      try {
        await fillTemplate(template, history, options)
        return await template.dumpDataDir('none')
      } finally {
        await template.close()
      }
    })
    dumps.set(key, dump)
    dump.catch(() => dumps.delete(key))
  }
  return PGlite.create({ dataDir: 'memory://', loadDataDir: await dump })
}

/** Test runners use one process per file: the dump is shared between them under `node_modules/.cache`. */
async function cachedDump(key: string, build: () => Promise<Blob>): Promise<Blob> {
  const directory = join(process.cwd(), 'node_modules', '.cache', 'vet-plan-db')
  const file = join(directory, `pglite-${process.versions.modules}-${key}.tar`)
  const cached = await readFile(file).catch(() => undefined)
  if (cached !== undefined) return new Blob([new Uint8Array(cached)])
  const dump = await build()
  try {
    await mkdir(directory, { recursive: true })
    const draft = `${file}.${randomUUID()}`
    await writeFile(draft, new Uint8Array(await dump.arrayBuffer()))
    // Renaming is atomic: a parallel test process sees the whole dump or none.
    await rename(draft, file).catch(() => rm(draft, { force: true }))
  } catch {
    // A read-only checkout just migrates once per process.
  }
  return dump
}
