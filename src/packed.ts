/**
 * Data that the build puts into the package: history, seeds and golden catalogue, as one compressed text in one file that
 * ES modules and CommonJS share. Together, because the three say much the same, over distances that the package's own
 * compression does not see; as code, because a host that is bundled into one file still has to find its SQL.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

const PARTS = ['history', 'seeds', 'catalog'] as const
type Part = (typeof PARTS)[number]

/** The code of `packed.cjs`, which stands beside the built code. */
export function pack(parts: Readonly<Record<Part, unknown>>): string {
  // JSON has no line breaks of its own.
  const text = Buffer.from(PARTS.map((part) => JSON.stringify(parts[part])).join('\n'))
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
  return `exports.packed = '${brotliCompressSync(text, { params }).toString('base64')}'\n`
}

/** A part of the data of a built package, `undefined` when run from source. */
export async function unpack(part: Part): Promise<unknown> {
  const { packed } = await import('./packed-data')
  if (packed === undefined) return undefined
  const line = brotliDecompressSync(Buffer.from(packed, 'base64')).toString().split('\n')[PARTS.indexOf(part)]
  return JSON.parse(line ?? '')
}
