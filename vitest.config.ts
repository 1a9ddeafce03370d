import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Much of the time is spent waiting for a database: no core is left idle.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'pglite', include: ['test/pglite/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 240_000 } },
      {
        test: {
          name: 'postgres',
          include: ['test/postgres/**/*.test.ts'],
          globalSetup: ['test/support/postgres-server.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
