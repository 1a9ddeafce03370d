/** A stream the command writes to; `process.stdout` is one. */
export interface CliOutput {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
}

/** Everything a command may touch of the process it runs in. */
export interface CliIo {
  readonly stdout: CliOutput
  readonly stderr: CliOutput
  /** Where answers come from. Without it nothing is asked, whatever `isTTY` says. */
  readonly stdin?: NodeJS.ReadableStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Whether a person sits there to be asked: standard input and standard error are terminals. */
  readonly isTTY: boolean
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal?: AbortSignal
}
