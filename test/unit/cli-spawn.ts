import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface RunningCli {
  readonly child: ChildProcess
  /** What was written so far. */
  readonly written: { stdout: string; stderr: string }
  readonly exitCode: Promise<number | null>
}

/** Starts `vet-plan` as a process of its own, without a terminal and with only `env` besides the path. */
export function startCli(argv: readonly string[], env: Record<string, string> = {}): RunningCli {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text
  })
  const exitCode = once(child, 'close').then(() => child.exitCode)
  return { child, written, exitCode }
}
