import { createInterface } from 'node:readline'
import { RefusedError } from '../errors'
import type { CliIo } from './io'

/**
 * Asks a yes/no question on standard error; everything but y and yes is no, and so is the end of the input.
 * Rejects when `io.signal` is aborted.
 */
export function askYesNo(io: CliIo, input: NodeJS.ReadableStream, question: string): Promise<boolean> {
  // Not `terminal: true`: raw mode would swallow Ctrl-C instead of sending SIGINT.
  const lines = createInterface({ input, terminal: false })
  return new Promise<boolean>((resolve, reject) => {
    const abort = () => reject(io.signal?.reason)
    io.signal?.throwIfAborted()
    io.signal?.addEventListener('abort', abort, { once: true })
    io.stderr.write(`${question} [y/N] `)
    lines.once('line', (answer) => resolve(/^\s*y(es)?\s*$/i.test(answer)))
    lines.once('close', () => {
      io.signal?.removeEventListener('abort', abort)
      resolve(false)
    })
  }).finally(() => lines.close())
}

/** The error of a destructive command that nobody has agreed to. */
export function notConfirmed(reason: 'no terminal' | 'declined'): RefusedError {
  return reason === 'declined'
    ? new RefusedError('declined; nothing was changed', { code: 'confirmation_required' })
    : new RefusedError('this needs a confirmation and there is no terminal to ask on; nothing was changed', {
        code: 'confirmation_required',
        hint: 'Read the plan above; then run the command again with --yes.',
      })
}

/**
 * Refuses to carry out a plan that is no longer the one a person has read.
 * @throws {RefusedError} `confirmation_required`
 */
export function assertSamePlan(shown: readonly object[], current: readonly object[]): void {
  if (JSON.stringify(shown) === JSON.stringify(current)) return
  throw new RefusedError('the database changed while the plan was read; nothing was done', {
    code: 'confirmation_required',
    hint: 'Run the command again and read its new plan.',
  })
}
