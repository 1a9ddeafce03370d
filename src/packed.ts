/**
 * Data that the build puts into the code as one text. Compressed: the history and the golden catalogue repeat themselves
 * over distances that the package's own compression does not see.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/** JSON of `value`, compressed, as base64. */
export function pack(value: unknown): string {
  const text = Buffer.from(JSON.stringify(value))
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
  return brotliCompressSync(text, { params }).toString('base64')
}

/** The value that {@link pack} was given. */
export const unpack = (packed: string): unknown =>
  JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString())
