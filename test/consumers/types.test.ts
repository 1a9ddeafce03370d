import { beforeAll, describe, expect, it } from 'vitest'
import { createHost, type Host } from './host'

describe('a strict TypeScript project', () => {
  let host: Host

  beforeAll(async () => {
    const drivers = ['@electric-sql/pglite', 'pg', '@types/pg']
    host = await createHost('types', ['typescript', '@types/node', 'drizzle-orm', 'zod', ...drivers])
  })

  it.each(['node16', 'bundler'])('compiles with module resolution %s', async (resolution) => {
    const { exitCode, stdout } = await host.npx(['tsc', '--project', `tsconfig.${resolution}.json`])
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
  })
})
