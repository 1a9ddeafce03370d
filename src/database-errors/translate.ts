import { type SqlErrorDetails, sqlErrorDetails, VetPlanError } from '../errors'
import { codeOfSqlstate, type DatabaseErrorCode } from './codes'
import { type ConstraintMeaning, knownTable, meaningOf, missingSentence, namedColumns } from './constraints'
import { type AnyDatabaseError, DatabaseError, type DatabaseErrorFacts } from './error'
import { many } from './words'

/**
 * The refusal behind an error of `pg`, PGlite or Drizzle, as one of the {@link DatabaseError}s. Undefined for anything
 * else: mistakes in SQL, errors of this package that say what they mean already, errors that are not of a database.
 * @example
 * const refused = databaseError(error)
 * if (refused?.code === 'slot_taken') return response.status(refused.status).json(refused)
 */
export function databaseError(error: unknown): AnyDatabaseError | undefined {
  if (error instanceof DatabaseError) return error
  const found = driverError(error)
  if (found === undefined) return undefined
  const details = sqlErrorDetails(found)
  const facts = details === undefined ? { code: 'unavailable' as const } : factsOf(details, found)
  return facts && typed({ ...facts, cause: error })
}

/**
 * Runs `work` and throws refusals of the database as {@link DatabaseError}s, those of deferred constraints at the end of
 * a transaction included. Other errors pass as they are, and so does an error of yours that carries a refusal as its
 * cause.
 * @throws {DatabaseError}
 * @example
 * const invoice = await withTypedErrors(() => withTenant(db, context, (tx) => issueInvoice(tx, id)))
 */
export async function withTypedErrors<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw (driverError(error, isQueryError) && databaseError(error)) ?? error
  }
}

/** A type cannot follow the code from the tables of SQLSTATEs into the union; every code is in both. */
const typed = <Code extends DatabaseErrorCode>(facts: DatabaseErrorFacts<Code>): AnyDatabaseError =>
  new DatabaseError<Code>(facts) as AnyDatabaseError

type Wrapped = (error: Error) => boolean

/** Drizzle's error about a query, which has the driver's as its cause. */
const isQueryError: Wrapped = (error) => 'query' in error && typeof error.query === 'string' && 'params' in error

/** Errors of sockets; `pg` says in words alone that a connection ended. */
const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'])

/** The error of the driver, behind the errors that `unwrap` looks behind. */
function driverError(error: unknown, unwrap: Wrapped = () => true): Error | undefined {
  let ofQuery = false
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
    // What this package says on purpose is not said otherwise.
    if (current instanceof VetPlanError) return undefined
    const code: unknown = Reflect.get(current, 'code')
    if ('severity' in current && typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return current
    // A socket may be anybody's: only one that a query failed on is the database's.
    const isLost = LOST.has(String(code)) || /^Connection terminated\b/.test(current.message)
    if (ofQuery && isLost) return current
    if (!unwrap(current)) return undefined
    ofQuery ||= isQueryError(current)
    current = current.cause
  }
  return undefined
}

type Facts = Omit<DatabaseErrorFacts<DatabaseErrorCode>, 'cause'>

function factsOf(details: SqlErrorDetails, error: Error): Facts | undefined {
  const { sqlstate } = details
  const isOwn = /^VP\d{3}$/.test(sqlstate) || isRaisedByUs(error, details)
  const code = codeOfSqlstate(sqlstate, isOwn)
  if (code === undefined) return undefined
  const name = details.table ?? (sqlstate === '42501' ? tableInMessage(details.message) : undefined)
  const known = name !== undefined && (details.schema ?? 'public') === 'public' ? knownTable(name) : undefined
  const columns = details.column === undefined ? [] : [details.column]
  const base: Facts = {
    code,
    sqlstate,
    table: known?.sqlName ?? name,
    tableName: known?.name,
    constraint: details.constraint,
    ...(known === undefined ? { columns } : namedColumns(known.table, columns)),
  }
  // The message is ours: it holds states, numbers and dates, and nobody's name.
  if (isOwn) return { ...base, sentence: inWords(details.message), hint: details.hint }
  if (sqlstate === '42501' && Reflect.get(error, 'routine') === 'ExecWithCheckOptions') {
    return { ...base, code: 'tenant_mismatch' }
  }
  const meaning = known && details.constraint !== undefined ? meaningOf(known, details.constraint) : undefined
  const isDeletion = sqlstate === '23001' || (sqlstate === '23503' && isAboutParent(details, meaning))
  const refused: Facts = isDeletion ? { ...base, code: 'still_in_use' } : base
  if (meaning !== undefined) return { ...refused, ...meaningFacts(meaning, isDeletion) }
  return known !== undefined && sqlstate === '23502' && details.column !== undefined
    ? { ...refused, sentence: missingSentence(known, details.column) }
    : refused
}

const meaningFacts = (
  { constraint, columns, fields, parent, sentence }: ConstraintMeaning,
  isDeletion: boolean,
): Partial<Facts> => ({
  constraint,
  columns,
  fields,
  sentence: isDeletion && parent !== undefined ? parent.stillInUse : sentence,
  parentTable: parent?.table.sqlName,
  parentTableName: parent?.table.name,
})

/**
 * Whether a foreign key speaks of the row that others point at. Before PostgreSQL 18 both cases are 23503, and the words
 * are in the language of the server; but only this one names both tables, or the same one twice.
 */
function isAboutParent({ message, table }: SqlErrorDetails, meaning: ConstraintMeaning | undefined): boolean {
  const parent = meaning?.parent?.table
  // Three names in quotes of any kind: two tables and the key.
  if (parent === undefined || table === undefined) return (message.match(/["«»„“”‟]/g) ?? []).length >= 6
  const tables = namesIn(message).flatMap((name) => knownTable(name) ?? [])
  return tables.length > 1 && tables.some(({ sqlName }) => sqlName === parent.sqlName)
}

/** What may be the names of our tables in a message. */
const namesIn = (message: string): readonly string[] => message.match(/\bvet_[a-z0-9_]+\b/g) ?? []

/** PL/pgSQL's RAISE in one of our functions; anybody else may use the same SQLSTATE. */
const isRaisedByUs = (error: Error, { where }: SqlErrorDetails): boolean =>
  Reflect.get(error, 'routine') === 'exec_stmt_raise' && /\bvet_\w+\(/.test(where?.split('\n')[0] ?? '')

/** Rights and policies name the table in the message alone. */
const tableInMessage = (message: string): string | undefined =>
  namesIn(message).find((name) => knownTable(name) !== undefined)

/** The message with our tables called by what is in them. */
const inWords = (message: string): string =>
  message.replace(/\bvet_[a-z0-9_]+\b/g, (name) => {
    const known = knownTable(name)
    return known === undefined ? name : many(known.name)
  })
