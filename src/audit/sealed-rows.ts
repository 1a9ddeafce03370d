import type { SqlExecutor } from '../connection/types'
import type { SealedLog } from './logs'
import { bufferOf, LEAF_BYTES } from './merkle'

/** A seal without its leaves. */
export interface Seal {
  readonly number: number
  readonly era: number
  readonly cluster: string | null
  readonly fromXid: number
  readonly toXid: number
  readonly rowCount: number
  readonly merkleRoot: string
  readonly previousHash: string | null
  readonly sealHash: string
  readonly sealedAt: string
  readonly sealedBy: string
  readonly purged: boolean
}

/** Numbers that stand for no seal: rows before the first transaction, rows of a seal that is missing, rows not sealed. */
export const BEFORE = 0
export const GAP = -1
export const UNSEALED = 2_147_483_647

export async function firstFreeXid(tx: SqlExecutor): Promise<number> {
  const [row] = await tx.query<{ xmax: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as xmax')
  return Number(row?.xmax)
}

export async function readSeals(tx: SqlExecutor, organizationId: string, log: SealedLog): Promise<Seal[]> {
  const rows = await tx.query<Omit<Seal, 'fromXid' | 'toXid'> & { fromXid: string; toXid: string }>(
    `select number, era, cluster, from_xid::text as "fromXid", to_xid::text as "toXid", row_count as "rowCount",
      merkle_root as "merkleRoot", previous_hash as "previousHash", seal_hash as "sealHash",
      to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt", sealed_by as "sealedBy",
      purged_at is not null as purged
    from public.vet_audit_seals where organization_id = $1 and log = $2 order by number`,
    [organizationId, log.name],
  )
  return rows.map((row) => ({ ...row, fromXid: Number(row.fromXid), toXid: Number(row.toXid) }))
}

export async function readLeaves(
  tx: SqlExecutor,
  organizationId: string,
  log: SealedLog,
  { number }: Seal,
): Promise<Buffer> {
  const [row] = await tx.query<{ leaves: string }>(
    'select leaves from public.vet_audit_seals where organization_id = $1 and log = $2 and number = $3',
    [organizationId, log.name, number],
  )
  return Buffer.from(row?.leaves ?? '', 'base64')
}

/**
 * Which numbers of transactions belong to which seal of the present era, as ascending thresholds and what begins at
 * each. Seals that contradict each other cover what is left of them; they are reported anyway.
 */
function segmentsOf(seals: readonly Seal[]): { thresholds: number[]; numbers: number[] } {
  const era = seals.at(-1)?.era ?? 1
  const thresholds = [0]
  const numbers = [BEFORE, seals.length === 0 ? UNSEALED : GAP]
  let end = 0
  for (const { number, era: own, fromXid, toXid } of seals) {
    if (own !== era || toXid <= end) continue
    const from = Math.max(fromXid, end)
    if (from === thresholds.at(-1)) numbers[numbers.length - 1] = number
    else {
      thresholds.push(from)
      numbers.push(number)
    }
    thresholds.push(toXid)
    numbers.push(GAP)
    end = toXid
  }
  numbers[numbers.length - 1] = UNSEALED
  return { thresholds, numbers }
}

/** A row: its leaf with the hash computed anew, and whether the hash that it carries is the same. */
export const ROW_BYTES = LEAF_BYTES + 1

export interface RowPiece {
  readonly seal: number
  readonly rows: Uint8Array
}

/** Opens a cursor over all rows of a log of a practice, by seal, in the order of leaves. */
export async function declareRows(tx: SqlExecutor, organizationId: string, log: SealedLog, seals: readonly Seal[]) {
  const { thresholds, numbers } = segmentsOf(seals)
  const era = seals.at(-1)?.era ?? 1
  // Of earlier eras, and of the seal that swept up what they had left, leaves alone say which rows they covered.
  const swept = era === 1 ? 0 : (seals.find((seal) => seal.era === era)?.number ?? 0)
  const earlier = `with earlier as materialized (
      select s.number, encode(substring(s.leaves from i * ${LEAF_BYTES} + 9 for 16), 'hex')::uuid as id
      from (
        select number, decode(leaves, 'base64') as leaves from public.vet_audit_seals
        where organization_id = $1 and log = '${log.name}' and number <= ${swept}
          and leaves ~ '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2,3}=+)?$' offset 0
      ) s, generate_series(0, octet_length(s.leaves) / ${LEAF_BYTES} - 1) i
    )`
  const byNumber = `(string_to_array($3, ',')::int[])[
      width_bucket(coalesce(l.transaction_id, -1), string_to_array($2, ',')::bigint[]) + 1]`
  await tx.query(
    `declare vet_sealed_rows no scroll cursor for
    ${swept > 0 ? earlier : ''}
    select r.seal, string_agg(
        int8send(r.xid) || uuid_send(r.id) || decode(r.hash, 'hex')
          || case when r.kept = r.hash then '\\x01'::bytea else '\\x00'::bytea end,
        ''::bytea order by r.xid, r.id, r.occurred_at
      ) as rows
    from (
      select ${swept > 0 ? `coalesce(e.number, ${byNumber})` : byNumber} as seal, coalesce(l.transaction_id, -1) as xid,
        l.id, l.occurred_at, l.row_hash as kept, ${log.hash}(l) as hash
      from ${log.table} l ${swept > 0 ? 'left join earlier e on e.id = l.id' : ''}
      where l.organization_id = $1
      -- Keeps the hash from being computed wherever it is used.
      offset 0
    ) r
    group by r.seal, r.xid / 256
    order by r.seal, r.xid / 256`,
    [organizationId, thresholds.join(','), numbers.join(',')],
  )
}

/** Hands out the rows of one seal after the other; seals are to be asked for in ascending order. */
export class RowReader {
  private piece: RowPiece | undefined

  constructor(private readonly pieces: AsyncGenerator<RowPiece>) {}

  async *of(seal: number): AsyncGenerator<Buffer> {
    for (;;) {
      if (this.piece === undefined) {
        const next = await this.pieces.next()
        if (next.done) return
        this.piece = next.value
      }
      if (this.piece.seal !== seal) return
      const rows = bufferOf(this.piece.rows)
      this.piece = undefined
      yield rows
    }
  }
}
