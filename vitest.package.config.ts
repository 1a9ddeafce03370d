import { defineConfig } from 'vitest/config'

/** Tests of the package as it is published, in host projects that install it. They need a build: `npm run test:package`. */
export default defineConfig({
  test: {
    name: 'package',
    include: ['test/consumers/*.test.ts'],
    globalSetup: ['test/consumers/pack.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
})
