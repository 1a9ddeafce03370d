import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HistoryError } from '../errors'
import { type Block, parseBlocks, REMOVED } from './blocks'
import { emptySnapshot, readSnapshot, type Snapshot } from './drizzle'

interface Journal {
  version: string
  dialect: 'postgresql'
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[]
}

/** Sha-256 of every migration file when it was authored, so that a later edit is noticed without a database. */
type Checksums = Record<string, { up: string; down: string | null }>

export interface NewMigration {
  readonly tag: string
  readonly up: string
  readonly down: string
  readonly snapshot: Snapshot
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The folder `migrations/` as its author sees it: journal, snapshots, checksums and the files. */
export class MigrationFolder {
  constructor(readonly path: string) {}

  private get checksumFile(): string {
    return join(this.path, 'meta', '_checksums.json')
  }

  async journal(): Promise<Journal> {
    const text = await readOptional(join(this.path, 'meta', '_journal.json'))
    return text === undefined ? { version: '7', dialect: 'postgresql', entries: [] } : (JSON.parse(text) as Journal)
  }

  async tags(): Promise<string[]> {
    return (await this.journal()).entries.map((entry) => entry.tag)
  }

  /** The tables as of the last migration. */
  async latestSnapshot(): Promise<Snapshot> {
    const last = (await this.journal()).entries.at(-1)
    return last === undefined ? emptySnapshot() : readSnapshot(this.snapshotFile(last.idx))
  }

  /** The last text each source contributed, by source path; a source that was removed is absent. */
  async latestBlocks(): Promise<Map<string, string>> {
    const latest = new Map<string, string>()
    for (const tag of await this.tags()) {
      const text = await readFile(join(this.path, `${tag}.sql`), 'utf8').catch(() => '')
      for (const block of parseBlocks(text)) remember(latest, block)
    }
    return latest
  }

  async nextIndex(): Promise<number> {
    return ((await this.journal()).entries.at(-1)?.idx ?? -1) + 1
  }

  async append(migration: NewMigration): Promise<{ upFile: string; downFile: string }> {
    const journal = await this.journal()
    const index = await this.nextIndex()
    const upFile = join(this.path, `${migration.tag}.sql`)
    const downFile = join(this.path, 'down', `${migration.tag}.sql`)
    await mkdir(join(this.path, 'meta'), { recursive: true })
    await mkdir(join(this.path, 'down'), { recursive: true })
    await writeFile(upFile, migration.up, { flag: 'wx' })
    await writeFile(downFile, migration.down, { flag: 'wx' })
    await writeJson(this.snapshotFile(index), migration.snapshot)
    const previous = journal.entries.at(-1)?.when ?? 0
    const when = Math.max(Date.now(), previous + 1)
    journal.entries.push({ idx: index, version: journal.version, when, tag: migration.tag, breakpoints: true })
    await this.seal([migration.tag])
    // The journal comes last: until it names the migration, nothing of it counts.
    await writeJson(join(this.path, 'meta', '_journal.json'), journal)
    return { upFile, downFile }
  }

  /** Records the files of `tags` as they are now. */
  async seal(tags: readonly string[]): Promise<void> {
    const checksums = await this.checksums()
    for (const tag of tags) checksums[tag] = await this.currentChecksum(tag)
    await writeJson(this.checksumFile, Object.fromEntries(Object.entries(checksums).sort()))
  }

  /** Migrations whose files are not what they were when they were authored. */
  async edited(): Promise<string[]> {
    const checksums = await this.checksums()
    const edited: string[] = []
    for (const tag of await this.tags()) {
      const now = await this.currentChecksum(tag)
      const then = checksums[tag]
      if (then === undefined || then.up !== now.up || then.down !== now.down) edited.push(tag)
    }
    return edited
  }

  /** SQL files in the folder that the journal does not name. */
  async strays(): Promise<string[]> {
    const tags = new Set(await this.tags())
    const files = await readdir(this.path).catch(() => [])
    return files.filter((file) => file.endsWith('.sql') && !tags.has(file.slice(0, -4)))
  }

  private snapshotFile(index: number): string {
    return join(this.path, 'meta', `${String(index).padStart(4, '0')}_snapshot.json`)
  }

  private async checksums(): Promise<Checksums> {
    const text = await readOptional(this.checksumFile)
    return text === undefined ? {} : (JSON.parse(text) as Checksums)
  }

  private async currentChecksum(tag: string): Promise<{ up: string; down: string | null }> {
    const up = await readOptional(join(this.path, `${tag}.sql`))
    if (up === undefined) {
      throw new HistoryError(`the journal names ${tag}, but ${tag}.sql is not there`, {
        code: 'migration_file_missing',
        tags: [tag],
        hint: 'Restore the file from version control.',
      })
    }
    const down = await readOptional(join(this.path, 'down', `${tag}.sql`))
    return { up: sha256(up), down: down === undefined ? null : sha256(down) }
  }
}

function remember(latest: Map<string, string>, block: Block): void {
  if (block.text.startsWith(REMOVED)) latest.delete(block.source)
  else latest.set(block.source, block.text)
}

async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const writeJson = (file: string, value: unknown): Promise<void> =>
  writeFile(file, `${JSON.stringify(value, null, 2)}\n`)
