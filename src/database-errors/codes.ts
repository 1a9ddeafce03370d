/** Every way a database refuses, by a code of ours that does not change between versions and engines. */

interface Refusal {
  /** Status of an HTTP answer that says so. */
  readonly status: 403 | 409 | 422 | 500 | 503
  /** What it means, as a sentence without capital and period, where nothing is known that says more. */
  readonly sentence: string
  /** What to do next. */
  readonly hint: string
}

export const DATABASE_ERRORS = {
  illegal_transition: {
    status: 409,
    sentence: 'this state does not follow from the present one',
    hint: 'Load the record again and choose one of the states that follow.',
  },
  record_closed: {
    status: 409,
    sentence: 'this record is closed and may no longer change',
    hint: 'Correct it by a new record: an addendum, a credit, a reversal.',
  },
  append_only: {
    status: 409,
    sentence: 'this is history: rows are added and never changed or removed',
    hint: 'Add a row that corrects the other.',
  },
  kept_by_database: {
    status: 422,
    sentence: 'the database keeps this value by itself',
    hint: 'Leave the field out.',
  },
  insufficient_stock: {
    status: 409,
    sentence: 'there is not enough on hand',
    hint: 'Receive stock first, or take less.',
  },
  batch_not_usable: {
    status: 409,
    sentence: 'this batch may not be used',
    hint: 'Choose another batch.',
  },
  vcpr_required: {
    status: 422,
    sentence: 'this needs a valid veterinarian-client-patient relationship',
    hint: 'Record the relationship first, or examine the patient.',
  },
  legal_limit: {
    status: 422,
    sentence: 'the law does not allow this',
    hint: 'Stay within the limit.',
  },
  amount_exceeded: {
    status: 422,
    sentence: 'the amount is more than there is',
    hint: 'Enter a smaller amount.',
  },
  actor_required: {
    status: 422,
    sentence: 'this needs somebody who did it, and nobody is named',
    hint: 'Name the person, or sign in as a member of the staff.',
  },
  mismatched_reference: {
    status: 422,
    sentence: 'these records do not belong together',
    hint: 'Choose records that belong to each other.',
  },
  rule_violated: {
    status: 422,
    sentence: 'a rule of the practice does not allow this',
    hint: 'Correct the record and try again.',
  },
  already_exists: {
    status: 409,
    sentence: 'the same is there already',
    hint: 'Use what is there, or choose another value.',
  },
  reference_not_found: {
    status: 422,
    sentence: 'something that this names does not exist',
    hint: 'Choose one that exists; somebody may have removed it meanwhile.',
  },
  still_in_use: {
    status: 409,
    sentence: 'this is still in use',
    hint: 'Remove or change what uses it first, or deactivate it instead.',
  },
  slot_taken: {
    status: 409,
    sentence: 'this overlaps with what is already there',
    hint: 'Choose another time, or another person, room or thing.',
  },
  required: {
    status: 422,
    sentence: 'a value is missing that is required',
    hint: 'Fill it in.',
  },
  invalid_value: {
    status: 422,
    sentence: 'a value is not allowed',
    hint: 'Correct the value and try again.',
  },
  too_long: {
    status: 422,
    sentence: 'a text is longer than its field allows',
    hint: 'Shorten the text.',
  },
  malformed: {
    status: 422,
    sentence: 'a value does not have the form of its field',
    hint: 'Correct the value: a date, a number, an id.',
  },
  out_of_range: {
    status: 422,
    sentence: 'a number or date is too large or too small for its field',
    hint: 'Correct the value.',
  },
  tenant_mismatch: {
    status: 403,
    sentence: 'this belongs to another practice',
    hint: 'Work with records of the practice you are signed in to.',
  },
  forbidden: {
    status: 403,
    sentence: 'this is not allowed here',
    hint: 'Ask whoever looks after the database for the permission.',
  },
  context_refused: {
    status: 500,
    sentence: 'the practice of the transaction is missing or another one',
    hint: 'One transaction serves one practice: set its context once, at the start.',
  },
  conflict: {
    status: 409,
    sentence: 'somebody else changed the same at the same time',
    hint: 'Try again.',
  },
  timed_out: {
    status: 503,
    sentence: 'this took too long and was given up',
    hint: 'Try again, or ask for less at once.',
  },
  transaction_failed: {
    status: 500,
    sentence: 'an earlier statement of the transaction failed, and this one was not tried',
    hint: 'Look at the first error of the transaction.',
  },
  unavailable: {
    status: 503,
    sentence: 'the database cannot be reached at the moment',
    hint: 'See whether the work was done before it is repeated.',
  },
} as const satisfies Readonly<Record<string, Refusal>>

export type DatabaseErrorCode = keyof typeof DATABASE_ERRORS

/** Every code of a {@link DatabaseError}. */
export const DATABASE_ERROR_CODES = /* @__PURE__ */ Object.keys(DATABASE_ERRORS) as readonly DatabaseErrorCode[]

/** Codes of the refusals our functions and triggers raise, by SQLSTATE. */
export const RAISED_CODES = {
  VP001: 'illegal_transition',
  VP002: 'record_closed',
  VP003: 'append_only',
  VP004: 'kept_by_database',
  VP005: 'insufficient_stock',
  VP006: 'batch_not_usable',
  VP007: 'vcpr_required',
  VP008: 'legal_limit',
  VP009: 'amount_exceeded',
  VP010: 'actor_required',
  VP011: 'mismatched_reference',
  VP012: 'rule_violated',
} as const satisfies Readonly<Record<string, DatabaseErrorCode>>

/** Codes of PostgreSQL's own conditions. 23503 and 42501 mean two things each, and others need a second look. */
const CONDITION_CODES: Readonly<Record<string, DatabaseErrorCode>> = {
  // Integrity.
  '23505': 'already_exists',
  '23503': 'reference_not_found',
  // PostgreSQL 18 says so of ON DELETE RESTRICT; before, it is 23503.
  '23001': 'still_in_use',
  '23P01': 'slot_taken',
  '23502': 'required',
  '23514': 'invalid_value',
  '44000': 'invalid_value',
  '428C9': 'kept_by_database',
  // Values.
  '22001': 'too_long',
  '22P02': 'malformed',
  '22P03': 'malformed',
  '22P05': 'malformed',
  '22007': 'malformed',
  '22018': 'malformed',
  '22021': 'malformed',
  '22032': 'malformed',
  '22003': 'out_of_range',
  '22008': 'out_of_range',
  '22015': 'out_of_range',
  // Rights.
  '42501': 'forbidden',
  '25006': 'forbidden',
  // Others at the same time.
  '40001': 'conflict',
  '40P01': 'conflict',
  '55P03': 'conflict',
  '57014': 'timed_out',
  '25P02': 'transaction_failed',
  '25P03': 'timed_out',
  '25P04': 'timed_out',
}

/** Conditions our own functions raise under a standard SQLSTATE. Raised by anybody else they mean something else. */
const OWN_CONDITION_CODES: Readonly<Record<string, DatabaseErrorCode>> = {
  '22004': 'context_refused',
  '25001': 'context_refused',
  '22023': 'invalid_value',
  '55000': 'rule_violated',
  P0001: 'rule_violated',
  P0002: 'reference_not_found',
}

/** The code of a SQLSTATE; undefined for what is no refusal but a mistake in a program or a database in trouble. */
export function codeOfSqlstate(sqlstate: string, own: boolean): DatabaseErrorCode | undefined {
  if (sqlstate in RAISED_CODES) return RAISED_CODES[sqlstate as keyof typeof RAISED_CODES]
  // A newer database may know classes this version does not.
  if (/^VP\d{3}$/.test(sqlstate)) return 'rule_violated'
  const code = CONDITION_CODES[sqlstate] ?? (own ? OWN_CONDITION_CODES[sqlstate] : undefined)
  if (code !== undefined) return code
  return /^(08|53|57P)/.test(sqlstate) ? 'unavailable' : undefined
}

/**
 * Whether the transaction is certainly undone and may well succeed the next time. Not so for a connection that broke: it
 * may have done so after the commit.
 */
export const isRetryable = (code: DatabaseErrorCode, sqlstate: string | undefined): boolean =>
  code === 'conflict' || code === 'timed_out' || /^(53|57P)/.test(sqlstate ?? '')
