import type { DatabaseTarget, SqlExecutor } from '../connection/types'
import { RefusedError, SeedError, sqlErrorDetails } from '../errors'
import { withSession } from '../migrator/session'
import { createLedger, readLedger, recordRows } from './ledger'
import { packagedSeeds } from './packaged'
import { planTable, type ResolveId, type TablePlan } from './plan'
import { insertRows, readTable, selectJson, updateRows } from './rows'
import { readSeedSet, type SeedFile } from './seed-set'
import { REFERENCE_TABLES } from './tables'
import type { ReferenceCount, SeedOptions, SeedReport, SeedTableReport } from './types'

const SET = 'reference'

/**
 * Fills the tables every practice shares (species, breeds) in one transaction, and brings rows written by an earlier
 * release up to date. Rows that somebody edited, added or deleted stay as they are and are reported; nothing is ever
 * deleted. Run again, it changes nothing. Connect as the user who migrates.
 * @throws {SeedError} `seed_malformed` when a seed file is wrong, `seed_not_migrated` when a table or column is missing
 * @throws {RefusedError} `roles_required` when the user may not write the tables
 * @throws {ConnectionError} when the database cannot be reached
 * @throws {MigrationError} `interrupted` when `signal` is aborted
 * @example
 * const { tables } = await seedReference(process.env.DATABASE_URL)
 */
export async function seedReference(target: DatabaseTarget, options: SeedOptions = {}): Promise<SeedReport> {
  const { dryRun = false, signal, onEvent = () => {} } = options
  const files = readSeedSet(SET, REFERENCE_TABLES, options.seeds ?? (await packagedSeeds()))
  return withSession(target, signal, async (connection, interruption) => {
    try {
      const tables = await connection.transaction(
        async (tx) => {
          if (!dryRun) await prepare(tx, files)
          return seedFiles(tx, files, dryRun, () => interruption.check())
        },
        { readOnly: dryRun },
      )
      for (const report of tables) onEvent({ type: 'table_seeded', report })
      return { set: SET, dryRun, tables }
    } catch (cause) {
      interruption.check()
      throw explain(cause, connection.description)
    }
  })
}

/** Keeps edits and other runs of this function out until the end of the transaction; readers are not held up. */
async function prepare(tx: SqlExecutor, files: readonly SeedFile[]): Promise<void> {
  const names = files.map(({ table }) => `public.${table.name}`)
  await tx.query(`lock table ${names.join(', ')} in share row exclusive mode`)
  await createLedger(tx)
}

async function seedFiles(
  tx: SqlExecutor,
  files: readonly SeedFile[],
  dryRun: boolean,
  check: () => void,
): Promise<SeedTableReport[]> {
  const ledger = await readLedger(tx, SET)
  const plans = new Map<string, TablePlan>()
  const resolve: ResolveId = (table, seedId) => plans.get(table)?.ids.get(seedId)
  const reports: SeedTableReport[] = []
  for (const file of files) {
    check()
    const { table } = file
    const stored = await readTable(tx, table)
    const plan = planTable(file, stored, ledger.get(table.name) ?? new Map(), resolve)
    plans.set(table.name, plan)
    if (!dryRun) {
      await insertRows(tx, table, plan.insert)
      await updateRows(tx, table, plan.update)
      await recordRows(tx, SET, file, plan.record)
    }
    reports.push({
      table: table.name,
      inserted: plan.insert.length,
      updated: plan.update.length,
      unchanged: plan.unchanged,
      kept: plan.kept,
      total: stored.length + plan.insert.length,
    })
  }
  return reports
}

/**
 * How many rows each reference table has.
 * @throws {SeedError} `seed_not_migrated` when a table is missing
 */
export async function describeReference(executor: SqlExecutor): Promise<ReferenceCount[]> {
  const counts = REFERENCE_TABLES.map(({ name }) => `select '${name}' as table, count(*) as rows from public.${name}`)
  try {
    const found = await selectJson<ReferenceCount>(executor, counts.join(' union all '))
    return REFERENCE_TABLES.map(({ name }) => ({
      table: name,
      rows: found.find(({ table }) => table === name)?.rows ?? 0,
    }))
  } catch (cause) {
    throw explain(cause, 'the database')
  }
}

const UNDEFINED_TABLE = '42P01'
const UNDEFINED_COLUMN = '42703'
const INSUFFICIENT_PRIVILEGE = '42501'

function explain(cause: unknown, description: string): unknown {
  const sql = sqlErrorDetails(cause)
  if (sql?.sqlstate === UNDEFINED_TABLE || sql?.sqlstate === UNDEFINED_COLUMN) {
    return new SeedError(`${description} is not migrated as far as the seeds need it: ${sql.message}`, {
      code: 'seed_not_migrated',
      hint: 'Run: vet-plan migrate',
      cause,
    })
  }
  if (sql?.sqlstate === INSUFFICIENT_PRIVILEGE) {
    return new RefusedError(`the reference tables of ${description} may not be written by this user: ${sql.message}`, {
      code: 'roles_required',
      hint: 'Connect as the user who migrates.',
      cause,
    })
  }
  return cause
}
