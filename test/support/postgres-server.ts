import type { TestProject } from 'vitest/node'
import { startEmbeddedServer } from './embedded-server'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A superuser's URL of a PostgreSQL server; every test creates databases of its own on it. */
    postgresUrl: string
  }
}

/** Scratch data: nothing has to survive a crash. */
const SETTINGS = { max_connections: '100', fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }

/** Uses the server at TEST_DATABASE_URL, or starts one for this run and throws it away afterwards. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: undefined } : await startEmbeddedServer(SETTINGS)
  project.provide('postgresUrl', server.url)
  return server.stop
}
