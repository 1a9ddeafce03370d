import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { readCatalogFile } from './src/inspect/packaged'
import { readHistory } from './src/migrator/history'
import { readSeedFiles } from './src/seeding/packaged'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig(async () => ({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    relations: 'src/schema/relations.ts',
    zod: 'src/schema/zod.ts',
    migrate: 'src/migrate.ts',
    tenancy: 'src/tenancy/index.ts',
    seeds: 'src/seeding/index.ts',
    testing: 'src/testing/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'node',
  splitting: true,
  shims: true,
  clean: true,
  treeshake: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // A bundle into one file still finds its migrations and seeds: they are part of the code.
  define: {
    __VET_PLAN_HISTORY__: JSON.stringify(await readHistory('migrations')),
    __VET_PLAN_SEEDS__: JSON.stringify(await readSeedFiles('seeds')),
    __VET_PLAN_CATALOG__: JSON.stringify(await readCatalogFile('migrations')),
    __VET_PLAN_VERSION__: JSON.stringify(version),
  },
}))
