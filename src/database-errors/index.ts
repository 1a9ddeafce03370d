export { DATABASE_ERROR_CODES, type DatabaseErrorCode } from './codes'
export { type AnyDatabaseError, type ConstraintOf, DatabaseError, type DatabaseErrorJson, type StatusOf } from './error'
export type { RaisedRules } from './raised-rules'
export { databaseError, withTypedErrors } from './translate'
