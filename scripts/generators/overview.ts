/** docs/schema.md: every table in one line, by area and in the order the migrations bring them. */
import { getTableColumns } from 'drizzle-orm'
import { MIGRATION_PHASES } from '../../src/migrator/types'
import type { PartitionedTable } from '../../src/schema/partitions'
import { PHASE_OF_AREA } from './areas'
import type { SourceTable } from './tables'

export function overviewFile(
  tables: readonly SourceTable[],
  partitions: readonly PartitionedTable[],
): [string, string] {
  const columns = tables.reduce((sum, { table }) => sum + Object.keys(getTableColumns(table)).length, 0)
  const lines = [
    '# The tables',
    '',
    `Generated from \`src/schema\`: \`npm run generate\`. ${tables.length} tables with ${columns} columns, by the phase of the`,
    'history that brings them. The comments of tables and columns are in the database as well (`\\d+` in psql).',
    'What other schemas call these things is in [names.md](names.md).',
  ]
  for (const phase of MIGRATION_PHASES) {
    const areas = [...new Set(tables.map(({ area }) => area))].filter((area) => PHASE_OF_AREA[area] === phase)
    if (areas.length === 0) continue
    lines.push('', `## Phase ${phase}`)
    for (const area of areas) {
      lines.push('', `### ${area}`, '', '| Export | What a row is |', '|---|---|')
      for (const { name, sqlName, area: own, comment } of tables) {
        if (own !== area) continue
        const split = partitions.find((partition) => partition.name === sqlName)
        const note = split === undefined ? '' : ` Partitioned by ${split.every} of \`${split.column}\`.`
        lines.push(`| \`${name}\` | ${firstSentence(comment)}${note} |`)
      }
    }
  }
  return ['docs/schema.md', `${lines.join('\n')}\n`]
}

const firstSentence = (comment: string): string =>
  (/^.*?[.](?=\s+[A-Z\d(]|$)/.exec(comment)?.[0] ?? comment).replaceAll('|', '\\|')
