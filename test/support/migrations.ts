import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { MigrationPhase } from '../../src/migrator/types'

/** A migration to be written to disk; parts left out get working defaults. */
export interface DraftMigration {
  readonly name: string
  readonly phase?: MigrationPhase
  /** Statements, one chunk each. Default: creates a table called like the migration. */
  readonly up?: readonly string[]
  /** Default: drops that table. */
  readonly down?: readonly string[]
  /** Further directives, for example `no-transaction`. */
  readonly directives?: readonly string[]
  readonly irreversible?: string
}

const BREAKPOINT = '\n--> statement-breakpoint\n'

/** Journal time of the first migration; the following ones are a second apart. */
const FIRST_WHEN = 1_700_000_000_000

const tagOf = (drafts: readonly DraftMigration[], index: number) =>
  `${String(index).padStart(4, '0')}_${drafts[index]?.name}`

/** The up file a draft becomes. */
function upFile(draft: DraftMigration): string {
  const { name, phase = 'core', up = [`create table ${name} (id integer primary key);`], directives = [] } = draft
  const all = [`phase ${phase}`, ...directives, ...(draft.irreversible ? [`irreversible ${draft.irreversible}`] : [])]
  return `${all.map((directive) => `-- vet-plan: ${directive}\n`).join('')}${up.join(BREAKPOINT)}\n`
}

/** Writes a migrations folder that lives as long as the test. */
export async function migrationsFolder(drafts: readonly DraftMigration[]): Promise<string> {
  const folder = join(await temporaryDirectory(), 'migrations')
  await writeMigrations(folder, drafts)
  return folder
}

/** Writes or overwrites a migrations folder. */
export async function writeMigrations(folder: string, drafts: readonly DraftMigration[]): Promise<void> {
  await mkdir(join(folder, 'meta'), { recursive: true })
  await mkdir(join(folder, 'down'), { recursive: true })
  for (const [index, draft] of drafts.entries()) {
    const tag = tagOf(drafts, index)
    await writeFile(join(folder, `${tag}.sql`), upFile(draft))
    if (draft.irreversible !== undefined) continue
    const down = draft.down ?? [`drop table ${draft.name};`]
    await writeFile(join(folder, 'down', `${tag}.sql`), `${down.join(BREAKPOINT)}\n`)
  }
  const entries = drafts.map((_, idx) => journalEntry(idx, tagOf(drafts, idx)))
  await writeJournal(folder, entries)
}

export const journalEntry = (idx: number, tag: string) => ({
  idx,
  version: '7',
  when: FIRST_WHEN + idx * 1000,
  tag,
  breakpoints: true,
})

export async function writeJournal(folder: string, entries: readonly unknown[]): Promise<void> {
  const journal = { version: '7', dialect: 'postgresql', entries }
  await writeFile(join(folder, 'meta', '_journal.json'), JSON.stringify(journal, null, 2))
}

async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'vet-plan-migrations-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return directory
}
