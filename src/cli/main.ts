#!/usr/bin/env node
import { EXIT_CODES } from './exit-codes'
import { runCli } from './program'

const interruption = new AbortController()

/** The first signal stops the run in order, a second one at once. */
function interrupt(signal: NodeJS.Signals): void {
  if (interruption.signal.aborted) process.exit(EXIT_CODES.interrupted)
  process.stderr.write(`\n${signal}: stopping and rolling back what is running; once more stops at once\n`)
  interruption.abort()
}

process.on('SIGINT', interrupt)
process.on('SIGTERM', interrupt)

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has gone, as in `vet-plan plan | head`: there is nobody left to tell.
    if (error.code !== 'EPIPE') throw error
  })
}

runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  isTTY: process.stdin.isTTY === true && process.stderr.isTTY === true,
  signal: interruption.signal,
}).then((exitCode) => {
  process.exitCode = exitCode
})
