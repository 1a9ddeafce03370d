import { VetPlanError } from '../errors'
import { DATABASE_ERRORS, type DatabaseErrorCode, isRetryable } from './codes'
import type { RaisedRules } from './raised-rules'

/** Any other name of a constraint: the known ones stay visible in an editor. */
type OtherConstraint = string & Record<never, never>

/** Names of the rules that triggers raise under a code; for other codes the name of a constraint of a table. */
export type ConstraintOf<Code extends DatabaseErrorCode> =
  | (Code extends keyof RaisedRules ? RaisedRules[Code] : never)
  | OtherConstraint

export type StatusOf<Code extends DatabaseErrorCode> = (typeof DATABASE_ERRORS)[Code]['status']

/** What is known of a refusal. */
export interface DatabaseErrorFacts<Code extends DatabaseErrorCode> {
  readonly code: Code
  readonly sqlstate?: string | undefined
  readonly sentence?: string | undefined
  readonly hint?: string | undefined
  readonly table?: string | undefined
  readonly tableName?: string | undefined
  readonly parentTable?: string | undefined
  readonly parentTableName?: string | undefined
  readonly fields?: readonly string[] | undefined
  readonly columns?: readonly string[] | undefined
  readonly constraint?: ConstraintOf<Code> | undefined
  readonly cause?: unknown
}

/** What a {@link DatabaseError} tells a client: nothing of the row, nothing of the statement. */
export interface DatabaseErrorJson {
  readonly code: DatabaseErrorCode
  readonly status: number
  readonly sentence: string
  readonly hint: string
  readonly retryable: boolean
  readonly table?: string
  readonly tableName?: string
  readonly parentTable?: string
  readonly parentTableName?: string
  readonly fields: readonly string[]
  readonly columns: readonly string[]
  readonly constraint?: string
}

/**
 * The database refused a statement, in words for people. Made by {@link databaseError} and {@link withTypedErrors}.
 * `switch (error.code)` narrows it. No property holds a value of a row or of a parameter, except `cause`, which is the
 * error of the driver as it came: log the error's JSON rather than its cause.
 */
export class DatabaseError<Code extends DatabaseErrorCode = DatabaseErrorCode> extends VetPlanError<Code> {
  override readonly name = 'DatabaseError'
  declare readonly hint: string
  /** Status of an HTTP answer that says so. */
  readonly status: StatusOf<Code>
  /** SQLSTATE, where the database gave one: a connection that was lost has none. */
  readonly sqlstate: string | undefined
  /** One sentence with capital and period, for whoever sits at the screen. `message` is the same without. */
  readonly sentence: string
  /** The transaction is certainly undone, and the same may well succeed the next time. */
  readonly retryable: boolean
  /** SQL name of the table whose rule it is, for example `vet_invoice_items`. Of a partition, the table it is part of. */
  readonly table: string | undefined
  /** Name of its export, for example `invoiceItems`. Undefined for tables of a host. */
  readonly tableName: string | undefined
  /** `reference_not_found` and `still_in_use`: the table that is pointed at, for example `vet_clients`. */
  readonly parentTable: string | undefined
  readonly parentTableName: string | undefined
  /** Properties in TypeScript that the rule looks at, the one to correct first, for example `discountPercent`. */
  readonly fields: readonly string[]
  /** The same by their SQL names, for example `discount_percent`. */
  readonly columns: readonly string[]
  /** Stable name of the constraint or of the rule of a trigger. */
  readonly constraint: ConstraintOf<Code> | undefined

  constructor(facts: DatabaseErrorFacts<Code>) {
    const known = DATABASE_ERRORS[facts.code]
    const message = facts.sentence ?? known.sentence
    super(message, { code: facts.code, hint: facts.hint ?? known.hint, cause: facts.cause })
    this.status = known.status
    this.sqlstate = facts.sqlstate
    this.sentence = asSentence(message)
    this.retryable = isRetryable(facts.code, facts.sqlstate)
    this.table = facts.table
    this.tableName = facts.tableName
    this.parentTable = facts.parentTable
    this.parentTableName = facts.parentTableName
    this.fields = facts.fields ?? []
    this.columns = facts.columns ?? []
    this.constraint = facts.constraint
  }

  /** `instanceof` narrows to the union, so that `code` tells the rest. */
  static override [Symbol.hasInstance](value: unknown): value is AnyDatabaseError {
    return Function.prototype[Symbol.hasInstance].call(DatabaseError, value)
  }

  toJSON(): DatabaseErrorJson {
    const { code, status, sentence, hint, retryable, table, tableName, parentTable, parentTableName } = this
    const { fields, columns, constraint } = this
    return {
      code,
      status,
      sentence,
      hint,
      retryable,
      ...(table !== undefined && { table }),
      ...(tableName !== undefined && { tableName }),
      ...(parentTable !== undefined && { parentTable }),
      ...(parentTableName !== undefined && { parentTableName }),
      fields,
      columns,
      ...(constraint !== undefined && { constraint }),
    }
  }
}

/** One of the {@link DatabaseError}s, told apart by `code`. */
export type AnyDatabaseError = { [Code in DatabaseErrorCode]: DatabaseError<Code> }[DatabaseErrorCode]

const asSentence = (text: string): string => {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
