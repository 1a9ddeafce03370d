import { randomUUID } from 'node:crypto'
import type { DatabaseTarget, SqlConnection, SqlExecutor } from '../connection/types'
import { AuditError, InvalidArgumentError } from '../errors'
import { withSession } from '../migrator/session'
import type { AuditLogName } from '../schema/audit/seals'
import { type AuditScope, explained, logsInScope, type SealedLog, seeRows } from './logs'
import { bufferOf, LEAF_BYTES, merkleRoot, type SealStatement, sealHash } from './merkle'

export interface SealOptions extends AuditScope {
  /**
   * The logs were restored into this cluster from another one, whose transaction numbers it does not go on with: seal
   * every row that no seal covers yet and go on from there. Verify first: what was slipped in before looks genuine after.
   */
  readonly newEra?: boolean
  /** A seal is closed once it has this many rows; what it holds is kept in memory until then. Default 65536. */
  readonly rowsPerSeal?: number
  readonly signal?: AbortSignal
}

/** The newest seal of a log of a practice. */
export interface ChainHead {
  readonly organizationId: string
  readonly log: AuditLogName
  /** How many seals the chain has. */
  readonly number: number
  /** Hash of the newest seal, over all seals before as well: what to keep outside, and `verify --root` takes. */
  readonly root: string
  readonly sealedAt: string
}

export interface SealReport {
  /** Seals made by this run. */
  readonly seals: number
  /** Rows they cover. */
  readonly rows: number
  /** Every chain in scope, whether this run made it longer or not. */
  readonly heads: readonly ChainHead[]
}

const ROWS_PER_SEAL = 65_536

/** Rows that arrive as one value: as many transactions of one practice. */
const XIDS_PER_PIECE = 256

/** A chain with nothing new gets a seal that says so this often, so that looking for news need not go back further. */
const EMPTY_SEAL_AFTER_MS = 24 * 3_600_000

/**
 * Seals what both logs gained since the last run, for every practice. Off the write path: writers are not held up, and
 * rows of transactions that are still open are left to the next run. Runs at the same time queue up. Nothing is judged
 * here: what a row says is compared with its seal by `verifyAuditLogs`.
 * @throws {AuditError} `new_era_required`, once everything else is sealed, when transaction numbers do not go on from the
 * last seal of a chain; `audit_not_migrated`
 * @throws {RefusedError} `roles_required` when the login may not act as vet_maintenance
 * @throws {InvalidArgumentError} for a scope that is none
 * @throws {ConnectionError} when the database cannot be reached
 * @example
 * const { heads } = await sealAuditLogs(process.env.DATABASE_URL)
 */
export async function sealAuditLogs(target: DatabaseTarget, options: SealOptions = {}): Promise<SealReport> {
  const logs = logsInScope(options)
  const { rowsPerSeal = ROWS_PER_SEAL } = options
  if (!Number.isSafeInteger(rowsPerSeal) || rowsPerSeal < 1) {
    throw new InvalidArgumentError('rowsPerSeal is not a whole number above 0', 'Leave it out for the default.')
  }
  return withSession(target, options.signal, async (connection, interruption) => {
    const run = { options, rowsPerSeal, check: () => interruption.check() }
    try {
      const reports: SealReport[] = []
      const stuck: string[] = []
      for (const log of logs) reports.push(await sealLog(connection, log, { ...run, stuck }))
      if (stuck.length > 0) throw eraRequired(stuck)
      return {
        seals: reports.reduce((sum, { seals }) => sum + seals, 0),
        rows: reports.reduce((sum, { rows }) => sum + rows, 0),
        heads: reports.flatMap(({ heads }) => heads),
      }
    } catch (cause) {
      interruption.check()
      throw explained(cause, connection.description)
    }
  })
}

interface Run {
  readonly options: SealOptions
  /** Filled with what keeps a chain from being sealed on. */
  readonly stuck: string[]
  readonly rowsPerSeal: number
  readonly check: () => void
}

/** The moment of a run, and up to where transactions are settled. */
interface Horizon {
  readonly xmin: number
  readonly xmax: number
  readonly cluster: string | null
  readonly now: string
  readonly login: string
}

/** Where a chain ends, and which of its seals are of other eras or swept up what those had left. */
interface Chain {
  readonly organizationId: string
  number: number
  era: number
  cluster: string | null
  toXid: number
  root: string | null
  sealedAt: string
  /** Rows of seals up to this one are left out by id, because their transaction numbers say nothing here. */
  sweptUpTo: number
}

function sealLog(connection: SqlConnection, log: SealedLog, run: Run): Promise<SealReport> {
  const { organizationId, newEra = false } = run.options
  return connection.transaction(async (tx) => {
    // Every statement looks anew, whatever the default of the login: what others sealed before the lock must be seen.
    await tx.run('set transaction isolation level read committed')
    await seeRows(tx)
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('vet_audit_seals', 0))`)
    const horizon = await readHorizon(tx)
    const all = await readChains(tx, log, organizationId)
    const broken = all.filter((chain) => chain.number > 0 && !goesOn(chain, horizon))
    // One chain that cannot go on keeps no other from it.
    if (!newEra) run.stuck.push(...broken.map((chain) => whyStuck(log, chain, horizon)))
    const chains = newEra ? all : all.filter((chain) => !broken.includes(chain))
    for (const chain of newEra ? broken : []) {
      chain.era += 1
      chain.toXid = 0
      chain.sweptUpTo = chain.number
    }
    const writer = new SealWriter(tx, log, horizon, run.rowsPerSeal)
    const restarted = chains.filter(({ era, toXid }) => era > 1 && toXid === 0)
    const known = chains.filter((chain) => chain.number > 0 && !restarted.includes(chain))
    const fresh = chains.filter(({ number }) => number === 0)
    // Apart, because the oldest end decides how far back the search goes: a new practice must not send it to the start.
    for (const group of [known, fresh, restarted]) {
      await sealGroup(tx, log, group, horizon, { writer, sweep: group === restarted, check: run.check })
    }
    for (const chain of chains) {
      const idle = Date.parse(horizon.now) - Date.parse(chain.sealedAt)
      if (chain.toXid < horizon.xmin && (chain.number === 0 || idle >= EMPTY_SEAL_AFTER_MS || chain.toXid === 0)) {
        await writer.write(chain, Buffer.alloc(0), horizon.xmin)
      }
    }
    return { seals: writer.seals, rows: writer.rows, heads: headsOf(chains, log) }
  })
}

async function readHorizon(tx: SqlExecutor): Promise<Horizon> {
  const [row] = await tx.query<{ xmin: string; xmax: string; cluster: string | null; now: string; login: string }>(
    `select pg_snapshot_xmin(pg_current_snapshot())::text as xmin, pg_snapshot_xmax(pg_current_snapshot())::text as xmax,
      case when has_function_privilege('pg_control_system()', 'execute')
        then (select system_identifier::text from pg_control_system()) end as cluster,
      to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now, session_user::text as login`,
  )
  if (row === undefined) throw new TypeError('the server answered nothing')
  return { ...row, xmin: Number(row.xmin), xmax: Number(row.xmax) }
}

/** Every practice, with the newest seal it has. */
async function readChains(tx: SqlExecutor, log: SealedLog, organizationId: string | undefined): Promise<Chain[]> {
  const rows = await tx.query<Record<keyof Chain, string | null>>(
    `select coalesce(o.id, s.organization_id)::text as "organizationId", coalesce(s.number, 0)::text as number,
      coalesce(s.era, 1)::text as era, s.cluster, coalesce(s.to_xid, 0)::text as "toXid", s.seal_hash as root,
      to_char(s.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt",
      case when s.era > 1 then (
        select min(f.number) from public.vet_audit_seals f
        where f.organization_id = s.organization_id and f.log = s.log and f.era = s.era
      ) else 0 end::text as "sweptUpTo"
    from public.vet_organizations o
      full join (
        select distinct on (organization_id) organization_id, log, number, era, cluster, to_xid, seal_hash, sealed_at
        from public.vet_audit_seals where log = $1 order by organization_id, number desc
      ) s on s.organization_id = o.id
    where $2::uuid is null or coalesce(o.id, s.organization_id) = $2::uuid
    order by 1`,
    [log.name, organizationId ?? null],
  )
  if (organizationId !== undefined && rows.length === 0) {
    throw new InvalidArgumentError(
      `there is no organization ${organizationId}`,
      'Pass the id of a practice of this database.',
    )
  }
  return rows.map((row) => ({
    organizationId: row.organizationId ?? '',
    number: Number(row.number),
    era: Number(row.era),
    cluster: row.cluster,
    toXid: Number(row.toXid),
    root: row.root,
    sealedAt: row.sealedAt ?? '',
    sweptUpTo: Number(row.sweptUpTo),
  }))
}

/** Whether the numbers that this cluster gives out go on where the chain ends. */
const goesOn = ({ cluster, toXid }: Chain, horizon: Horizon): boolean =>
  toXid <= horizon.xmin && (cluster === null || horizon.cluster === null || cluster === horizon.cluster)

function whyStuck({ name }: SealedLog, chain: Chain, horizon: Horizon): string {
  const why =
    chain.toXid > horizon.xmin
      ? `the last seal ends at transaction ${chain.toXid}, this cluster is at ${horizon.xmin}`
      : `the last seal was made in cluster ${chain.cluster}, this is ${horizon.cluster}`
  return `${name} of ${chain.organizationId} cannot be sealed on from seal ${chain.number}: ${why}`
}

function eraRequired([first = '', ...more]: readonly string[]): AuditError {
  const others = more.length === 0 ? '' : `; the same goes for ${more.length} more`
  return new AuditError(`${first}${others}`, {
    code: 'new_era_required',
    hint: 'All others are sealed. After a restore into another cluster or pg_upgrade: run vet-plan audit verify with a root kept outside, then vet-plan audit seal --new-era.',
  })
}

interface GroupWork {
  readonly writer: SealWriter
  /** Also takes rows with numbers that this cluster has not given out yet: they are of the one before. */
  readonly sweep: boolean
  readonly check: () => void
}

/** Reads the new rows of the chains in order and has them sealed. */
async function sealGroup(tx: SqlExecutor, log: SealedLog, chains: readonly Chain[], horizon: Horizon, work: GroupWork) {
  const byId = new Map(chains.map((chain) => [chain.organizationId, chain]))
  if (chains.length === 0) return
  const swept = chains.some(({ sweptUpTo }) => sweptUpTo > 0)
  const list = (values: readonly (string | number)[]) => values.join(',')
  // Rows of earlier eras are known by their ids. Read once and in full: parts of a stored value are fetched one by one.
  // Only seals whose numbers can meet those that are looked for; a sweep may hold any.
  const meeting = work.sweep
    ? ''
    : `and (a.from_xid < ${horizon.xmin} and a.to_xid > c.from_xid or a.era > 1 and a.from_xid = 0)`
  const earlier = `earlier as materialized (
      select s.organization_id, encode(substring(s.leaves from i * ${LEAF_BYTES} + 9 for 16), 'hex')::uuid as id
      from (
        select a.organization_id, decode(a.leaves, 'base64') as leaves
        from public.vet_audit_seals a join chains c on c.organization_id = a.organization_id
        where a.log = '${log.name}' and a.number <= c.swept_up_to ${meeting} offset 0
      ) s, generate_series(0, octet_length(s.leaves) / ${LEAF_BYTES} - 1) i
    )`
  await tx.query(
    `declare vet_unsealed no scroll cursor for
    with chains as materialized (
      select * from unnest(string_to_array($1, ',')::uuid[], string_to_array($2, ',')::bigint[], string_to_array($3, ',')::int[])
        as c (organization_id, from_xid, swept_up_to)
    )${swept ? `, ${earlier}` : ''}
    select l.organization_id::text as "organizationId", (l.transaction_id / ${XIDS_PER_PIECE})::text as piece,
      string_agg(
        int8send(l.transaction_id) || uuid_send(l.id) || decode(coalesce(l.row_hash, repeat('0', 64)), 'hex'),
        ''::bytea order by l.transaction_id, l.id, l.occurred_at
      ) as leaves
    from ${log.table} l join chains c on c.organization_id = l.organization_id
    where l.organization_id = any (string_to_array($1, ',')::uuid[])
      and l.transaction_id >= $4::bigint and l.transaction_id >= c.from_xid
      and (l.transaction_id < $5::bigint${work.sweep ? ` or l.transaction_id >= ${horizon.xmax}` : ''})
      ${swept ? 'and not exists (select from earlier e where e.organization_id = l.organization_id and e.id = l.id)' : ''}
    group by l.organization_id, l.transaction_id / ${XIDS_PER_PIECE}
    order by l.organization_id, l.transaction_id / ${XIDS_PER_PIECE}`,
    [
      list(chains.map(({ organizationId }) => organizationId)),
      list(chains.map(({ toXid }) => toXid)),
      list(chains.map(({ sweptUpTo }) => sweptUpTo)),
      Math.min(...chains.map(({ toXid }) => toXid)),
      horizon.xmin,
    ],
  )
  let current: Chain | undefined
  for await (const { organizationId, piece, leaves } of fetched<Piece>(tx, 'vet_unsealed', work.check)) {
    const chain = byId.get(organizationId)
    if (chain === undefined) continue
    if (current !== undefined && chain !== current) await work.writer.close(current)
    current = chain
    await work.writer.add(chain, bufferOf(leaves), work.sweep ? horizon.xmin : (Number(piece) + 1) * XIDS_PER_PIECE)
  }
  if (current !== undefined) await work.writer.close(current)
  await tx.run('close vet_unsealed')
}

interface Piece {
  readonly organizationId: string
  readonly piece: string
  readonly leaves: Uint8Array
}

/** The rows of a cursor, a few at a time: each may hold as many leaves as a large transaction has rows. */
export async function* fetched<Row>(tx: SqlExecutor, cursor: string, check: () => void): AsyncGenerator<Row> {
  for (;;) {
    check()
    const rows = await tx.query<Row>(`fetch 64 from ${cursor}`)
    if (rows.length === 0) return
    yield* rows
  }
}

/** Gathers leaves and writes seals of one log. */
class SealWriter {
  seals = 0
  rows = 0
  private pending: Buffer[] = []
  private pendingRows = 0

  constructor(
    private readonly tx: SqlExecutor,
    private readonly log: SealedLog,
    private readonly horizon: Horizon,
    private readonly rowsPerSeal: number,
  ) {}

  /** Adds leaves of all transactions below `end` that are not there yet. */
  async add(chain: Chain, leaves: Buffer, end: number): Promise<void> {
    this.pending.push(leaves)
    this.pendingRows += leaves.length / LEAF_BYTES
    // A sweep has rows of any number and stays one seal; elsewhere the end of a piece is the end of its transactions.
    if (this.pendingRows >= this.rowsPerSeal && end < this.horizon.xmin) await this.close(chain, end)
  }

  /** Writes what is gathered as a seal up to `end`. */
  async close(chain: Chain, end = this.horizon.xmin): Promise<void> {
    if (this.pendingRows === 0) return
    const leaves = Buffer.concat(this.pending)
    this.pending = []
    this.pendingRows = 0
    await this.write(chain, leaves, end)
  }

  async write(chain: Chain, leaves: Buffer, toXid: number): Promise<void> {
    const { cluster, now: sealedAt, login: sealedBy } = this.horizon
    const statement: SealStatement = {
      organizationId: chain.organizationId,
      log: this.log.name,
      number: chain.number + 1,
      era: chain.era,
      cluster,
      fromXid: chain.toXid,
      toXid,
      rowCount: leaves.length / LEAF_BYTES,
      merkleRoot: merkleRoot(leaves),
      previousHash: chain.root,
      sealedAt,
      sealedBy,
    }
    const root = sealHash(statement)
    await this.tx.query(
      `insert into public.vet_audit_seals (id, organization_id, log, number, era, cluster, from_xid, to_xid, row_count,
        merkle_root, previous_hash, sealed_at, sealed_by, seal_hash, leaves)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [randomUUID(), ...Object.values(statement), root, leaves.toString('base64')],
    )
    Object.assign(chain, { number: statement.number, toXid, root, sealedAt, cluster })
    this.seals += 1
    this.rows += statement.rowCount
  }
}

const headsOf = (chains: readonly Chain[], { name }: SealedLog): ChainHead[] =>
  chains.flatMap(({ organizationId, number, root, sealedAt }) =>
    root === null ? [] : [{ organizationId, log: name, number, root, sealedAt }],
  )
