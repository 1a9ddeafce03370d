import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'tsup'
import { readCatalogFile } from './src/inspect/packaged'
import { readHistory } from './src/migrator/history'
import { pack } from './src/packed'
import { readSeedFiles } from './src/seeding/packaged'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

const entries = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  relations: 'src/schema/relations.ts',
  zod: 'src/schema/zod.ts',
  migrate: 'src/migrate.ts',
  tenancy: 'src/tenancy/index.ts',
  audit: 'src/audit/index.ts',
  seeds: 'src/seeding/index.ts',
  testing: 'src/testing/index.ts',
}

/**
 * A text constant of the code. Data goes in packed into a string: esbuild puts a string where it is used, but an object
 * into the one chunk that every entry loads.
 */
const constant = (value: string): string => JSON.stringify(value)
const data = (value: unknown): string => constant(pack(value))

export default defineConfig(async () => ({
  entry: { ...entries, cli: 'src/cli/main.ts' },
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'node',
  splitting: true,
  clean: true,
  treeshake: true,
  removeNodeProtocol: false,
  // One function of it: fourteen files less to open wherever the tables are imported.
  noExternal: ['uuid'],
  esbuildOptions: (options) => {
    // The build without Node built-ins: the tables can be bundled for anywhere.
    options.alias = { uuid: resolve('node_modules/uuid/dist/esm-browser/index.js') }
  },
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
  // A bundle into one file still finds its migrations and seeds: they are part of the code.
  define: {
    __VET_PLAN_HISTORY__: data({ ...(await readHistory('migrations')), source: 'packaged' }),
    __VET_PLAN_SEEDS__: data(await readSeedFiles('seeds')),
    __VET_PLAN_CATALOG__: data(await readCatalogFile('migrations')),
    __VET_PLAN_VERSION__: constant(version),
  },
}))
