/**
 * What this package needs of a database driver, as structural types: no driver is imported here, so a host that only
 * uses one of them never installs the other. `test/unit/driver-types.test.ts` pins them to the real libraries.
 */

/** A connected `pg.Client`, or a client checked out of a pool. */
export interface PgClientLike {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** A `pg.Pool`. */
export interface PgPoolLike extends PgClientLike {
  connect(): Promise<
    PgClientLike & {
      release(destroy?: boolean | Error): void
      on(event: 'error', listener: (error: Error) => void): unknown
      off(event: 'error', listener: (error: Error) => void): unknown
    }
  >
  readonly totalCount: number
}

/** A PGlite transaction or instance, reduced to running SQL. */
export interface PGliteExecutorLike {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  exec(text: string): Promise<unknown>
}

/** A `PGlite` instance. */
export interface PGliteLike extends PGliteExecutorLike {
  transaction<T>(fn: (tx: PGliteExecutorLike) => Promise<T>): Promise<T>
  readonly waitReady: Promise<void>
}

/** A Drizzle database over one of the drivers above. */
export interface DrizzleLike {
  readonly $client: PgClientLike | PgPoolLike | PGliteLike
}

/**
 * Anything a migration, seed or inspection can run against: a URL (`postgres://...`, `file:DIR`, a directory,
 * `memory:`), a `pg` client or pool, a PGlite instance, or a Drizzle database over one of these.
 */
export type DatabaseTarget = string | PgClientLike | PgPoolLike | PGliteLike | DrizzleLike

export interface OpenOptions {
  /**
   * Whether an embedded database that is not there is created. Without it an empty one in memory stands in, so that
   * asking after a database leaves nothing behind. Default true.
   */
  readonly create?: boolean
}

export type Engine = 'postgres' | 'pglite'

/** Runs SQL. `query` sends one statement with parameters; `run` sends a script that may hold many statements. */
export interface SqlExecutor {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  run(text: string): Promise<void>
}

/** One session on one database. Everything sent through it reaches the same backend. */
export interface SqlConnection extends SqlExecutor {
  readonly engine: Engine
  /** Where this goes, for people: never contains a password. */
  readonly description: string
  /** `server_version_num`, for example 180001. */
  readonly serverVersion: number
  /** Runs `fn` between BEGIN and COMMIT; any error rolls back and is rethrown as it was. */
  transaction<T>(fn: (tx: SqlExecutor) => Promise<T>, options?: { readonly readOnly?: boolean }): Promise<T>
  /** Asks the server to stop the running statement. Does nothing where that is impossible (PGlite, borrowed clients). */
  cancelRunningStatement(): Promise<void>
  /** Gives back what was borrowed and closes what was opened here; a client handed in stays open. */
  close(): Promise<void>
}
