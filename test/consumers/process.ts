import { spawn } from 'node:child_process'

export interface Finished {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end, without the variables that would choose a database for it. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  const { DATABASE_URL: _, DIRECT_DATABASE_URL: __, NODE_OPTIONS: ___, ...inherited } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...inherited, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const output = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text
      })
    }
    child.once('error', reject)
    child.once('close', (exitCode) => resolve({ exitCode, ...output }))
  })
}

/** Like {@link run}, for what must not fail. */
export async function succeed(command: string, args: readonly string[], cwd: string): Promise<Finished> {
  const finished = await run(command, args, cwd)
  if (finished.exitCode === 0) return finished
  throw new Error(
    `${[command, ...args].join(' ')} ended with ${finished.exitCode}\n${finished.stdout}${finished.stderr}`,
  )
}
