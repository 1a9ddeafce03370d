import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unpack } from '../packed'
import type { Catalog } from './catalog/types'

/** File of the golden catalogue inside a migration folder. */
export const CATALOG_FILE = join('meta', '_catalog.json')

/** The catalogue the whole history leads to, as this package was published with it. */
export async function packagedCatalog(): Promise<Catalog> {
  const packed = await unpack('catalog')
  if (packed !== undefined) return packed as Catalog
  return readCatalogFile(fileURLToPath(new URL('../../migrations', import.meta.url)))
}

/** Reads the golden catalogue of a migration folder. */
export async function readCatalogFile(folder: string): Promise<Catalog> {
  return JSON.parse(await readFile(join(folder, CATALOG_FILE), 'utf8')) as Catalog
}
