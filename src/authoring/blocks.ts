import { BREAKPOINT } from './sql-sources'

/** A run of statements in a migration that came from one source. */
export interface Block {
  /** `sql/...` path, or `src/schema` for what Drizzle generated. */
  readonly source: string
  /** Statements joined by breakpoints, or `removed` when the migration took the source's objects away. */
  readonly text: string
}

const HEADER = /^-- source: (\S+)[ \t]*$/m
/** Text of a block that ends a source: the file is gone from `sql/`. */
export const REMOVED = '-- source removed'

export const SCHEMA_SOURCE = 'src/schema'

/** Writes a migration file from its blocks, with directives on top. */
export function formatMigration(directives: readonly string[], blocks: readonly Block[]): string {
  const body = blocks
    .filter((block) => block.text !== '')
    .map((block) => `-- source: ${block.source}\n${block.text}\n`)
    .join(`${BREAKPOINT}\n`)
  return `${directives.map((directive) => `-- vet-plan: ${directive}\n`).join('')}${body}`
}

/** Reads the blocks of a migration file in order; statements before the first header belong to no source. */
export function parseBlocks(text: string): Block[] {
  const parts = text.replace(/\r\n/g, '\n').split(new RegExp(HEADER.source, 'gm'))
  const blocks: Block[] = []
  for (let index = 1; index + 1 < parts.length; index += 2) {
    const body = (parts[index + 1] ?? '').trim()
    blocks.push({
      source: parts[index] ?? '',
      text: body.endsWith(BREAKPOINT) ? body.slice(0, -BREAKPOINT.length).trim() : body,
    })
  }
  return blocks
}
