/** Migrations, inspection and the health of a database, as functions; the command `vet-plan` is built on the same. */
export * from './authoring/index'
export type {
  DatabaseTarget,
  PGliteLike,
  PgClientLike,
  PgPoolLike,
  SqlConnection,
  SqlExecutor,
} from './connection/types'
export * from './errors'
export * from './inspect/index'
export * from './migrator/index'
export { verifyBaseline } from './replay/verify-baseline'
