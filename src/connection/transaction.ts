import type { SqlExecutor } from './types'

/** BEGIN, `fn`, COMMIT; on any error ROLLBACK, and the error goes on unchanged even when the rollback fails too. */
export async function inTransaction<T>(
  executor: SqlExecutor,
  fn: (tx: SqlExecutor) => Promise<T>,
  options?: { readonly readOnly?: boolean },
): Promise<T> {
  await executor.run(options?.readOnly ? 'begin read only' : 'begin')
  try {
    const result = await fn(executor)
    await executor.run('commit')
    return result
  } catch (error) {
    // On a lost connection the server has rolled back already and this statement fails: the first error is the news.
    await executor.run('rollback').catch(() => {})
    throw error
  }
}
