import { packagedHistory } from './packaged'
import type { MigrationHistory } from './types'

/** First line of the statements a migration took from one file of `sql/`. */
const SOURCE = /^-- source: (\S+)[ \t]*$/m

export interface GrantsOptions {
  /** Login that will run the migrations; it is made a member of the roles it needs. */
  readonly login?: string
  /** Default: the migrations of this package. */
  readonly history?: MigrationHistory
}

export interface GrantsPlan {
  /** Creates the group roles. An administrator runs it once per server, before the first migration. */
  readonly roles: string
  /** Hands tables to their owner and grants on them. Run it after a migration with `--no-roles`; safe to repeat. */
  readonly tables: string
}

/** What hands objects to their owner and grants on them; all of it may be repeated. */
const OWNED = ['audited', 'protection', 'security', 'partitions'].map((folder) => `sql/after-tables/${folder}/`)

/** A block in another file that grants to the roles there are, or a table closed to changes. */
const GRANTING = /^(?:--.*\n)*(?:do \$[\s\S]*\bvet_role_exists\(|select public\.vet_append_only\()/

/** The SQL that creates the roles and grants, for servers where the migrating login may not create roles. */
export async function grantsPlan(options: GrantsOptions = {}): Promise<GrantsPlan> {
  const sources = latestSources(options.history ?? (await packagedHistory()))
  const roles = script(sources, (source) => source === 'sql/before-tables/roles.sql')
  const login = options.login === undefined ? '' : grantTo(options.login)
  return {
    roles: `${roles}${login}`,
    tables: script(
      sources,
      (source, statement) =>
        OWNED.some((folder) => source.startsWith(folder)) ||
        (source !== 'sql/before-tables/roles.sql' && GRANTING.test(statement)),
    ),
  }
}

const grantTo = (login: string): string =>
  `grant vet_owner, vet_app, vet_maintenance to "${login.replaceAll('"', '""')}";\n`

function script(
  sources: ReadonlyMap<string, readonly string[]>,
  wanted: (source: string, statement: string) => boolean,
): string {
  const statements = [...sources].flatMap(([source, texts]) => texts.filter((text) => wanted(source, text)))
  return statements.map((statement) => `${statement.replace(/;\s*$/, '')};\n`).join('\n')
}

/** The newest statements of each source: a later migration replaces what an earlier one took from the same file. */
function latestSources(history: MigrationHistory): Map<string, string[]> {
  const latest = new Map<string, string[]>()
  for (const migration of history.migrations) {
    const ofThis = new Map<string, string[]>()
    let source: string | undefined
    for (const statement of migration.statements) {
      source = SOURCE.exec(statement.sql)?.[1] ?? source
      if (source === undefined) continue
      ofThis.set(source, [...(ofThis.get(source) ?? []), statement.sql.replace(SOURCE, '').trim()])
    }
    for (const [name, statements] of ofThis) latest.set(name, statements)
  }
  return latest
}
