import { defineConfig } from 'vitest/config'

/** Only ends what hangs: on a busy machine a test may take many times as long. */
const limits = { testTimeout: 900_000, hookTimeout: 900_000 }

export default defineConfig({
  test: {
    // Much of the time is spent waiting for a database: no core is left idle.
    maxWorkers: '100%',
    projects: [
      { test: { ...limits, name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      { test: { ...limits, name: 'pglite', include: ['test/pglite/**/*.test.ts'] } },
      {
        test: {
          ...limits,
          name: 'postgres',
          include: ['test/postgres/**/*.test.ts'],
          globalSetup: ['test/support/postgres-server.ts'],
        },
      },
    ],
  },
})
