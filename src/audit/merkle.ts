/** The bytes of a seal: leaves, their Merkle tree, and what the hash of a seal is over. */
import { createHash, hash } from 'node:crypto'
import type { AuditLogName } from '../schema/audit/seals'

/** A leaf: number of the transaction (8 bytes, big-endian), id (16), hash of the row (32). */
export const LEAF_BYTES = 56
/** What leaves are ordered by: transaction and id. */
export const KEY_BYTES = 24
const ID_OFFSET = 8
const HASH_BYTES = 32

/**
 * Root of the tree that RFC 6962 describes, over the row hashes of `leaves`. A row hash is the hash of its leaf: it is
 * over a text that starts with a printable character, an inner node over 0x01 and its two children, so that neither can
 * stand in for the other. No rows have the hash of nothing.
 */
export function merkleRoot(leaves: Buffer): string {
  let count = leaves.length / LEAF_BYTES
  if (count === 0) return createHash('sha256').digest('hex')
  const node = Buffer.alloc(1 + 2 * HASH_BYTES, 1)
  let level = leaves
  let stride = LEAF_BYTES
  let offset = KEY_BYTES
  while (count > 1) {
    const parents = Buffer.allocUnsafe(Math.ceil(count / 2) * HASH_BYTES)
    for (let index = 0; index < count; index += 2) {
      const start = index * stride + offset
      if (index + 1 === count) {
        // Without a sibling a node moves up as it is, which is how RFC 6962 splits a tree that is not full.
        level.copy(parents, (index / 2) * HASH_BYTES, start, start + HASH_BYTES)
      } else {
        level.copy(node, 1, start, start + HASH_BYTES)
        level.copy(node, 1 + HASH_BYTES, start + stride, start + stride + HASH_BYTES)
        hash('sha256', node, 'buffer').copy(parents, (index / 2) * HASH_BYTES)
      }
    }
    count = Math.ceil(count / 2)
    level = parents
    stride = HASH_BYTES
    offset = 0
  }
  return level.toString('hex', offset, offset + HASH_BYTES)
}

/** What a seal says about the log; its hash covers every field and so, through the one before, all seals before. */
export interface SealStatement {
  readonly organizationId: string
  readonly log: AuditLogName
  readonly number: number
  readonly era: number
  readonly cluster: string | null
  readonly fromXid: number
  readonly toXid: number
  readonly rowCount: number
  readonly merkleRoot: string
  readonly previousHash: string | null
  /** ISO 8601 in UTC, to the millisecond. */
  readonly sealedAt: string
  readonly sealedBy: string
}

/** SHA-256 of the statement as a JSON array, fields in the order of {@link SealStatement}, after the word that names it. */
export function sealHash(seal: SealStatement): string {
  const fields = [
    'vet-plan seal 1',
    seal.organizationId,
    seal.log,
    seal.number,
    seal.era,
    seal.cluster,
    seal.fromXid,
    seal.toXid,
    seal.rowCount,
    seal.merkleRoot,
    seal.previousHash,
    seal.sealedAt,
    seal.sealedBy,
  ]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

/** The id in a leaf. */
export function leafId(leaves: Buffer, start: number): string {
  const hex = leaves.toString('hex', start + ID_OFFSET, start + KEY_BYTES)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The number of the transaction in a leaf. */
export const leafXid = (leaves: Buffer, start: number): number => Number(leaves.readBigInt64BE(start))

/** What a driver returns for `bytea`: a Buffer, or the array below one. */
export const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
