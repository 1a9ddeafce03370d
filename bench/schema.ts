import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type AnySide, type Benchmark, compare, sample } from './harness'

const OURS = 'a host of the package'
const EMPTY = 'an empty Drizzle project'

/** Two projects that differ in one line: where their tables come from. */
const SOURCES: Readonly<Record<string, string>> = {
  [OURS]: `import { invoices, patients } from '@vet-plan/db/schema'
export const name: (typeof patients.$inferSelect)['name'] = 'Rex'
export const currency: (typeof invoices.$inferInsert)['currency'] = 'USD'
`,
  [EMPTY]: `import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
const patients = pgTable('patients', { id: uuid('id').primaryKey(), name: text('name').notNull() })
export const name: (typeof patients.$inferSelect)['name'] = 'Rex'
`,
}

/** What a host pays for importing every table: at its start, and when its types are checked. */
export const schemaBenchmark: Benchmark = {
  name: 'schema',
  run: async ({ quick, log }) => {
    log('building the package')
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
    const projects = Object.entries(SOURCES).map(([label, source]) => createProject(label, source))
    try {
      log('importing')
      const rounds = quick ? 5 : 31
      const imported = await sample(
        projects.map(({ label, directory }) => timed(label, () => importTime(directory))),
        { rounds, warmUp: 2 },
      )
      log('checking types')
      const checked = await sample(
        projects.map(({ label, directory }) => timed(label, () => checkTime(directory))),
        { rounds: quick ? 2 : 7, warmUp: 1 },
      )
      return {
        title: 'Importing every table',
        method:
          'The built package in a project of its own, in a fresh process per round. Importing: the time of ' +
          "import('@vet-plan/db/schema') with Drizzle, against a module with one table. Types: tsc --noEmit with strict " +
          'and skipLibCheck on a file that uses two of the tables, against a file with one table.',
        comparisons: [
          compare(imported, OURS, EMPTY, { name: 'import', unit: 'ms', aim: { ms: 150 } }),
          compare(checked, OURS, EMPTY, { name: 'tsc', unit: 'ms', aim: { ms: 10_000 } }),
        ],
      }
    } finally {
      for (const { directory } of projects) rmSync(directory, { recursive: true, force: true })
    }
  },
}

function createProject(label: string, source: string): { label: string; directory: string } {
  const directory = mkdtempSync(join(tmpdir(), 'vet-plan-bench-schema-'))
  mkdirSync(join(directory, 'node_modules', '@vet-plan'), { recursive: true })
  symlinkSync(resolve('.'), join(directory, 'node_modules', '@vet-plan', 'db'), 'junction')
  symlinkSync(resolve('node_modules/drizzle-orm'), join(directory, 'node_modules', 'drizzle-orm'), 'junction')
  writeFileSync(join(directory, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(directory, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: [],
      },
      files: ['host.ts'],
    }),
  )
  writeFileSync(join(directory, 'host.ts'), source)
  const script = source.replace(/: \(typeof [^=]+\)\['\w+'\]/g, '')
  writeFileSync(join(directory, 'host.js'), script)
  writeFileSync(
    join(directory, 'time.js'),
    `const start = performance.now()\nawait import('./host.js')\nconsole.log(performance.now() - start)\n`,
  )
  return { label, directory }
}

const timed = (label: string, time: () => number): AnySide => ({ label, time: async () => time() })

/** Milliseconds the import took, told by the process that did it. */
const importTime = (directory: string): number =>
  Number(execFileSync(process.execPath, ['time.js'], { cwd: directory, encoding: 'utf8' }))

function checkTime(directory: string): number {
  const start = performance.now()
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/typescript/lib/tsc.js'), '-p', directory],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`the host does not compile: ${stdout}`)
  return performance.now() - start
}
