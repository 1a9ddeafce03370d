import type { DatabaseTarget, SqlConnection, SqlExecutor } from '../connection/types'
import { InvalidArgumentError } from '../errors'
import { withSession } from '../migrator/session'
import type { AuditLogName } from '../schema/audit/seals'
import { type AuditScope, explained, logsInScope, type SealedLog, seeRows } from './logs'
import { bufferOf, KEY_BYTES, LEAF_BYTES, leafId, leafXid, merkleRoot, sealHash } from './merkle'
import { fetched } from './seal'

/**
 * - `row_edited`: a row is no longer what it was when it was written or sealed
 * - `row_deleted`: a sealed row is not there
 * - `row_inserted`: a row claims a transaction that was sealed without it
 * - `seal_edited`: a seal does not agree with its own hash, its leaves, or the seal before
 * - `seal_deleted`: seals are missing in the chain
 * - `root_not_found`: no seal has the root that was kept outside
 */
export type AuditFindingKind =
  | 'row_edited'
  | 'row_deleted'
  | 'row_inserted'
  | 'seal_edited'
  | 'seal_deleted'
  | 'root_not_found'

export interface AuditFinding {
  readonly kind: AuditFindingKind
  /** Absent for a root that was not found. */
  readonly organizationId?: string
  readonly log?: AuditLogName
  /** Number of the seal; absent for rows that no seal covers. */
  readonly seal?: number
  /** Id of the row in the log. */
  readonly rowId?: string
  readonly transactionId?: number
  /** What is wrong, as a sentence. */
  readonly message: string
}

/** One log of one practice. */
export interface ChainReport {
  readonly organizationId: string
  readonly log: AuditLogName
  readonly seals: number
  /** Hash of the newest seal, as `sealAuditLogs` reports it. */
  readonly root: string | undefined
  /** Rows that agree with their seals. */
  readonly intact: number
  /** Rows that no seal covers yet; only their own hash was compared. */
  readonly unsealed: number
  /** Rows that the retention job removed, according to the marks on their seals. */
  readonly purged: number
  /** Number of findings, those beyond the limit included. */
  readonly broken: number
}

export interface VerifyReport {
  /** Whether nothing was found. */
  readonly intact: boolean
  readonly chains: readonly ChainReport[]
  /** In the order of practices, logs and transactions, up to the limit. */
  readonly findings: readonly AuditFinding[]
  /** Number of findings, those beyond the limit included. */
  readonly broken: number
}

export interface VerifyOptions extends AuditScope {
  /** Roots kept outside, as `sealAuditLogs` reported them: each must be that of a seal in scope. */
  readonly roots?: readonly string[]
  /** How many findings are named. Default 100; all are counted. */
  readonly limit?: number
  readonly signal?: AbortSignal
}

/**
 * Compares the logs with their seals: recomputes the hash of every row, every Merkle root and the chain, and names what
 * does not agree. Reads only, each log of each practice in one snapshot. That the newest seals were not removed together
 * with their rows only a root kept outside can tell.
 * @throws {AuditError} `audit_not_migrated`
 * @throws {RefusedError} `roles_required` when the login may not see the logs in scope
 * @throws {InvalidArgumentError} for a scope, root or limit that is none
 * @throws {ConnectionError} when the database cannot be reached
 */
export async function verifyAuditLogs(target: DatabaseTarget, options: VerifyOptions = {}): Promise<VerifyReport> {
  const logs = logsInScope(options)
  const { organizationId, roots = [], limit = 100 } = options
  for (const root of roots) {
    if (!/^[0-9a-f]{64}$/.test(root)) {
      throw new InvalidArgumentError(
        'a root is not a SHA-256 in hexadecimal',
        'Pass it as vet-plan audit seal printed it: 64 digits, letters in lower case.',
      )
    }
  }
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new InvalidArgumentError('the limit is not a whole number above 0', 'Leave it out for the default.')
  }
  return withSession(target, options.signal, async (connection, interruption) => {
    const check = () => interruption.check()
    try {
      const findings = new Findings(limit)
      const missing = new Set(roots)
      const chains: ChainReport[] = []
      const organizations = await organizationsInScope(connection, organizationId)
      for (const organization of organizations) {
        for (const log of logs) {
          check()
          chains.push(await verifyChain(connection, organization, log, { findings, missing, check }))
        }
      }
      for (const root of missing) {
        findings.add({
          kind: 'root_not_found',
          message: `no seal has the root ${root}: seals were removed or written anew, or it is of another log or database`,
        })
      }
      return { intact: findings.count === 0, chains, findings: findings.named, broken: findings.count }
    } catch (cause) {
      check()
      throw explained(cause, connection.description)
    }
  })
}

async function organizationsInScope(connection: SqlConnection, organizationId: string | undefined): Promise<string[]> {
  return connection.transaction(
    async (tx) => {
      await seeRows(tx, organizationId)
      const found = await tx.query<{ id: string }>(
        `select id::text from (
          select id from public.vet_organizations union select organization_id from public.vet_audit_seals
        ) known where $1::uuid is null or id = $1::uuid order by 1`,
        [organizationId ?? null],
      )
      if (organizationId !== undefined && found.length === 0) {
        throw new InvalidArgumentError(
          `there is no organization ${organizationId}`,
          'Pass the id of a practice of this database.',
        )
      }
      return found.map(({ id }) => id)
    },
    { readOnly: true },
  )
}

/** Findings in the order they are made: the first are named, all are counted. */
class Findings {
  readonly named: AuditFinding[] = []
  count = 0

  constructor(private readonly limit: number) {}

  add(finding: AuditFinding): void {
    this.count += 1
    if (this.named.length < this.limit) this.named.push(finding)
  }
}

interface Work {
  readonly findings: Findings
  /** Roots kept outside that no seal had so far. */
  readonly missing: Set<string>
  readonly check: () => void
}

/** A seal without its leaves. */
interface Seal {
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
const BEFORE = 0
const GAP = -1
const UNSEALED = 2_147_483_647

function verifyChain(connection: SqlConnection, organizationId: string, log: SealedLog, work: Work) {
  return connection.transaction(
    async (tx): Promise<ChainReport> => {
      await tx.run('set transaction isolation level repeatable read')
      await seeRows(tx, organizationId)
      const seals = await readSeals(tx, organizationId, log)
      const before = work.findings.count
      const chain = new ChainCheck(organizationId, log.name, work.findings, await firstFreeXid(tx))
      chain.checkSeals(seals)
      for (const { sealHash: root } of seals) work.missing.delete(root)
      await declareRows(tx, organizationId, log, seals)
      const rows = new RowReader(fetched<RowPiece>(tx, 'vet_sealed_rows', work.check))
      for (const number of [GAP, BEFORE]) {
        for await (const buffer of rows.of(number)) chain.judgeStray(buffer, number)
      }
      for (const seal of seals) await chain.compare(seal, await readLeaves(tx, organizationId, log, seal), rows)
      for await (const buffer of rows.of(UNSEALED)) chain.judgeUnsealed(buffer)
      await tx.run('close vet_sealed_rows')
      return {
        organizationId,
        log: log.name,
        seals: seals.length,
        root: seals.at(-1)?.sealHash,
        intact: chain.intact,
        unsealed: chain.unsealed,
        purged: chain.purged,
        broken: work.findings.count - before,
      }
    },
    { readOnly: true },
  )
}

async function firstFreeXid(tx: SqlExecutor): Promise<number> {
  const [row] = await tx.query<{ xmax: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as xmax')
  return Number(row?.xmax)
}

async function readSeals(tx: SqlExecutor, organizationId: string, log: SealedLog): Promise<Seal[]> {
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

async function readLeaves(tx: SqlExecutor, organizationId: string, log: SealedLog, { number }: Seal): Promise<Buffer> {
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
const ROW_BYTES = LEAF_BYTES + 1

interface RowPiece {
  readonly seal: number
  readonly rows: Uint8Array
}

/** Opens a cursor over all rows of a log of a practice, by seal, in the order of leaves. */
async function declareRows(tx: SqlExecutor, organizationId: string, log: SealedLog, seals: readonly Seal[]) {
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
class RowReader {
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

/** Rows missing and rows too many are matched by id up to this many of a seal: a row may have been given another transaction. */
const MOST_MATCHED = 10_000

/** Judges seals and rows of one chain. */
class ChainCheck {
  intact = 0
  unsealed = 0
  purged = 0

  constructor(
    private readonly organizationId: string,
    private readonly log: AuditLogName,
    private readonly findings: Findings,
    /** The first number that the cluster has not given out yet. */
    private readonly xmax: number,
  ) {}

  /** Numbers, hashes and intervals of the seals, without their leaves. */
  checkSeals(seals: readonly Seal[]): void {
    let previous: Seal | undefined
    for (const seal of seals) {
      const expected = (previous?.number ?? 0) + 1
      const { organizationId, log } = this
      if (seal.number !== expected) {
        const last = seal.number - 1
        const which = last === expected ? `seal ${expected} is` : `seals ${expected} to ${last} are`
        this.add('seal_deleted', { seal: expected }, `${which} missing`)
      }
      if (sealHash({ ...seal, organizationId, log }) !== seal.sealHash) {
        this.add('seal_edited', { seal: seal.number }, `seal ${seal.number} does not agree with its own hash`)
      } else if (seal.number === expected && seal.previousHash !== (previous?.sealHash ?? null)) {
        this.add(
          'seal_edited',
          { seal: expected - 1 },
          `seal ${seal.number} was made after another seal ${expected - 1}`,
        )
      } else if (seal.number === expected && !follows(seal, previous)) {
        this.add('seal_edited', { seal: seal.number }, `seal ${seal.number} does not begin where the one before ends`)
      }
      previous = seal
    }
  }

  /** Holds the rows that a seal covers against its leaves; both are in the same order. */
  async compare(seal: Seal, leaves: Buffer, rows: RowReader): Promise<void> {
    if (leaves.length !== seal.rowCount * LEAF_BYTES || merkleRoot(leaves) !== seal.merkleRoot) {
      this.add('seal_edited', { seal: seal.number }, `the leaves of seal ${seal.number} do not have its root`)
      // Whom to believe is open: rows are only held against their own hashes.
      for await (const buffer of rows.of(seal.number)) this.judgeAlone(buffer, seal.number)
      return
    }
    const gone = new Strays(this, 'row_deleted', seal)
    const extra = new Strays(this, 'row_inserted', seal)
    let leaf = 0
    for await (const buffer of rows.of(seal.number)) {
      for (let start = 0; start < buffer.length; start += ROW_BYTES) {
        let order = -1
        while (leaf < leaves.length) {
          order = leaves.compare(buffer, start, start + KEY_BYTES, leaf, leaf + KEY_BYTES)
          if (order >= 0) break
          gone.push(leaves, leaf)
          leaf += LEAF_BYTES
        }
        if (leaf >= leaves.length || order > 0) {
          extra.push(buffer, start)
          continue
        }
        const same =
          leaves.compare(buffer, start + KEY_BYTES, start + LEAF_BYTES, leaf + KEY_BYTES, leaf + LEAF_BYTES) === 0
        if (same && carriesItsHash(buffer, start)) this.intact += 1
        else this.addRow('row_edited', buffer, start, seal.number)
        leaf += LEAF_BYTES
      }
    }
    for (; leaf < leaves.length; leaf += LEAF_BYTES) gone.push(leaves, leaf)
    this.settle(gone, extra, seal.number)
  }

  /** Rows that no seal can vouch for: before the first transaction, or in the place of a missing seal. */
  judgeStray(buffer: Buffer, number: number): void {
    if (number === GAP) {
      this.judgeUnsealed(buffer)
      return
    }
    for (let start = 0; start < buffer.length; start += ROW_BYTES) this.addRow('row_inserted', buffer, start)
  }

  judgeUnsealed(buffer: Buffer): void {
    this.unsealed += buffer.length / ROW_BYTES
    for (let start = 0; start < buffer.length; start += ROW_BYTES) {
      if (leafXid(buffer, start) >= this.xmax) this.addRow('row_inserted', buffer, start)
      else if (!carriesItsHash(buffer, start)) this.addRow('row_edited', buffer, start)
    }
  }

  private judgeAlone(buffer: Buffer, seal: number): void {
    for (let start = 0; start < buffer.length; start += ROW_BYTES) {
      if (!carriesItsHash(buffer, start)) this.addRow('row_edited', buffer, start, seal)
    }
  }

  /** A row that is missing under one transaction and too many under another was edited. */
  private settle(gone: Strays, extra: Strays, seal: number): void {
    const moved = new Set<string>()
    for (const id of extra.rows.keys()) if (gone.rows.has(id)) moved.add(id)
    for (const [id, transactionId] of gone.rows) {
      if (moved.has(id)) this.add('row_edited', { seal, rowId: id, transactionId }, rowMessage('row_edited', id, seal))
      else gone.report(id, transactionId)
    }
    for (const [id, transactionId] of extra.rows) if (!moved.has(id)) extra.report(id, transactionId)
  }

  addRow(kind: RowFinding, buffer: Buffer, start: number, seal?: number): void {
    const rowId = leafId(buffer, start)
    const xid = leafXid(buffer, start)
    const where = { ...(seal !== undefined && { seal }), rowId, ...(xid >= 0 && { transactionId: xid }) }
    this.add(kind, where, rowMessage(kind, rowId, seal))
  }

  add(kind: AuditFindingKind, where: Pick<AuditFinding, 'seal' | 'rowId' | 'transactionId'>, message: string): void {
    this.findings.add({ kind, organizationId: this.organizationId, log: this.log, ...where, message })
  }
}

type RowFinding = Extract<AuditFindingKind, `row_${string}`>

function rowMessage(kind: RowFinding, id: string, seal: number | undefined): string {
  switch (kind) {
    case 'row_edited':
      return seal === undefined
        ? `row ${id}, not sealed yet, is not what was written`
        : `row ${id} is not what seal ${seal} covers`
    case 'row_deleted':
      return `row ${id}, which seal ${seal} covers, is missing`
    case 'row_inserted':
      return seal === undefined
        ? `row ${id} claims a transaction that has never been: it was slipped in, or restored from another cluster`
        : `row ${id} claims a transaction of seal ${seal}, which does not cover it`
  }
}

/** Rows of one kind that were found without their counterpart, by id. */
class Strays {
  readonly rows = new Map<string, number>()

  constructor(
    private readonly chain: ChainCheck,
    private readonly kind: 'row_deleted' | 'row_inserted',
    private readonly seal: Seal,
  ) {}

  push(buffer: Buffer, start: number): void {
    const id = leafId(buffer, start)
    if (this.rows.size < MOST_MATCHED && !this.rows.has(id)) this.rows.set(id, leafXid(buffer, start))
    else this.report(id, leafXid(buffer, start))
  }

  report(rowId: string, transactionId: number): void {
    if (this.kind === 'row_deleted' && this.seal.purged) this.chain.purged += 1
    else {
      const { number } = this.seal
      this.chain.add(this.kind, { seal: number, rowId, transactionId }, rowMessage(this.kind, rowId, number))
    }
  }
}

const carriesItsHash = (rows: Buffer, start: number): boolean => rows[start + LEAF_BYTES] === 1

/** Whether a seal begins where the one before ends, or is the first of an era. */
function follows(seal: Seal, previous: Seal | undefined): boolean {
  if (previous === undefined) return seal.era === 1 && seal.fromXid === 0
  return seal.era === previous.era
    ? seal.fromXid === previous.toXid
    : seal.era === previous.era + 1 && seal.fromXid === 0
}
