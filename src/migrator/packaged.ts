import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unpack } from '../packed'
import { readHistory } from './history'
import type { MigrationHistory } from './types'

/** Put in by the build. Absent when run from source. */
declare const __VET_PLAN_VERSION__: string | undefined

/** The migrations of this package. */
export async function packagedHistory(): Promise<MigrationHistory> {
  const packed = await unpack('history')
  if (packed !== undefined) return packed as MigrationHistory
  const { root } = await sourcePackage()
  return { ...(await readHistory(join(root, 'migrations'))), source: 'packaged' }
}

/** The version of this package, as written into the ledger. */
export async function packageVersion(): Promise<string> {
  if (typeof __VET_PLAN_VERSION__ !== 'undefined') return __VET_PLAN_VERSION__
  return (await sourcePackage()).version
}

async function sourcePackage(): Promise<{ root: string; version: string }> {
  const start = dirname(fileURLToPath(import.meta.url))
  for (let root = start; root !== dirname(root); root = dirname(root)) {
    const manifest: unknown = await readFile(join(root, 'package.json'), 'utf8').then(JSON.parse, () => undefined)
    if (manifest instanceof Object && 'name' in manifest && manifest.name === '@vet-plan/db' && 'version' in manifest) {
      return { root, version: String(manifest.version) }
    }
  }
  throw new Error(`no package.json of @vet-plan/db above ${start}`)
}
