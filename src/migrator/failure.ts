import type { SqlConnection } from '../connection/types'
import { MigrationError, type SqlLocation, sqlErrorDetails, VetPlanError } from '../errors'
import { connectionLost, type Interruption, interrupted, isAlive } from './session'
import { firstToken, offsetOfPosition, positionInFile } from './statements'
import type { MigrationStatement } from './types'

/** What was being done when something failed. */
export interface Attempt {
  readonly tag: string
  readonly direction: 'up' | 'down'
  /** The file the statements come from, for messages. */
  readonly file: string
  /** The statement that was sent last; undefined between statements and while the ledger is written. */
  statement: MigrationStatement | undefined
  /** Whether the statements are to be tried as one script first. */
  asScript: boolean
}

/** Turns whatever was thrown during an attempt into the error its caller should see. */
export async function explainFailure(
  error: unknown,
  attempt: Attempt,
  run: {
    readonly connection: SqlConnection
    readonly interruption: Interruption
    readonly signal?: AbortSignal | undefined
  },
  databaseState: string,
): Promise<unknown> {
  if (error instanceof VetPlanError) return error
  if (!(await isAlive(run.connection))) return connectionLost(run.connection, error, attempt.tag)
  if (run.interruption.requested) return interrupted(run.signal, attempt.tag)
  const sql = sqlErrorDetails(error)
  if (sql === undefined) return error
  const location = attempt.statement && locate(attempt.file, attempt.statement, sql.position)
  const place = location === undefined ? attempt.file : `${location.file}:${location.line}:${location.column}`
  const verb = attempt.direction === 'up' ? 'failed' : 'could not be reverted'
  return new MigrationError(`${attempt.tag} ${verb} at ${place}: ${sql.message}`, {
    code: 'statement_failed',
    hint: databaseState,
    tag: attempt.tag,
    location,
    sql,
    cause: error,
  })
}

/** Without a position from the server, the place is where the statement's first word stands. */
function locate(file: string, statement: MigrationStatement, position: number | undefined): SqlLocation {
  const offset = position === undefined ? firstToken(statement.sql) : offsetOfPosition(statement.sql, position)
  return {
    file,
    ...positionInFile(statement, offset),
    statement: statement.sql,
    ...(position === undefined ? {} : { offset }),
  }
}
