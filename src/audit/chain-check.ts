import type { AuditLogName } from '../schema/audit/seals'
import type { AuditFinding, AuditFindingKind, Findings } from './findings'
import { KEY_BYTES, LEAF_BYTES, leafId, leafXid, merkleRoot, sealHash } from './merkle'
import { GAP, ROW_BYTES, type RowReader, type Seal } from './sealed-rows'

/** Rows missing and rows too many are matched by id up to this many of a seal: a row may have been given another transaction. */
const MOST_MATCHED = 10_000

/** Judges seals and rows of one chain. */
export class ChainCheck {
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
