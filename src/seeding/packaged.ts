import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unpack } from '../packed'

/** Text of each seed file by its path below `seeds/`, for example `reference/species.csv`. */
export type SeedFiles = Readonly<Record<string, string>>

/** The seed files of this package. */
export async function packagedSeeds(): Promise<SeedFiles> {
  const packed = await unpack('seeds')
  if (packed !== undefined) return packed as SeedFiles
  return readSeedFiles(fileURLToPath(new URL('../../seeds', import.meta.url)))
}

/** Reads the CSV and JSON files below `folder`, in the order of their paths. */
export async function readSeedFiles(folder: string): Promise<SeedFiles> {
  const entries = await readdir(folder, { recursive: true })
  const paths = entries.filter((path) => /\.(csv|json)$/.test(path)).sort()
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')))
  return Object.fromEntries(paths.map((path, index) => [path.replaceAll('\\', '/'), texts[index] ?? '']))
}
