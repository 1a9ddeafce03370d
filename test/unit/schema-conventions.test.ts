import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgDialect, PgTable, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { GENERATED_FOLDERS, generatedFiles } from '../../scripts/generators/index'
import * as schema from '../../src/schema'
import { closedList, tenantIndex } from '../../src/schema/columns'
import * as relations from '../../src/schema/relations'
import { isStateMachine } from '../../src/schema/state-machine'
import { exportedColumns, exportedTables } from '../support/catalogue'

const files = readdirSync('src/schema', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('relations'))
  .map((name) => ({ name, text: readFileSync(join('src/schema', name), 'utf8') }))

describe('the files of src/schema', () => {
  it('stay short enough to read', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 500).map(({ name }) => name)).toEqual([])
    expect(files.length).toBeGreaterThan(10)
  })

  it('import nothing that only Node has, and nothing from above', () => {
    const imports = files.flatMap(({ name, text }) =>
      [...text.matchAll(/^(?:import|export|\}) .*?from '([^']+)'/gm)].map(([, target]) => ({
        name,
        target: target ?? '',
      })),
    )
    const allowed = /^(\.|drizzle-orm(\/pg-core)?$|drizzle-zod$|zod$|uuid$)/
    expect(imports.filter(({ target }) => !allowed.test(target))).toEqual([])
    const outside = imports.filter(({ name, target }) => {
      const depth = name.split('/').length
      return target.split('../').length - 1 >= depth
    })
    expect(outside).toEqual([])
    expect(imports.length).toBeGreaterThan(30)
  })

  it('define tables that are all exported', () => {
    const defined = files.flatMap(({ text }) => [...text.matchAll(/pgTable\(\s*'([^']+)'/g)].map(([, name]) => name))
    expect(defined.sort()).toEqual(exportedTables.map(({ name }) => name).sort())
  })

  it('give hosts tables, closed lists, state machines and little else', () => {
    const others = Object.entries(schema).filter(
      ([, value]) =>
        !is(value, PgTable) && !(typeof value === 'function' && 'enumValues' in value) && !isStateMachine(value),
    )
    expect(others.map(([name]) => name).sort()).toEqual([
      'BODY_SYSTEMS',
      'ISO_11784_MAX_NATIONAL_ID',
      'PERMISSION_ACTIONS',
      'PERMISSION_RESOURCES',
      'REGISTRATION_SCHEDULES',
      'TWO_YEAR_RECORDS',
      'auditedTables',
      'canStart',
      'canTransition',
      'closedList',
      'isStateMachine',
      'isValidDeaNumber',
      'nextStates',
      'parseMicrochip',
      'parseNdc',
      'partitionedTables',
      'statesOf',
      'unauditedTables',
    ])
  })

  it('export row types for every table', () => {
    const missing = files.flatMap(({ text }) =>
      [...text.matchAll(/export const (\w+) = pgTable\(/g)].flatMap(([, name]) =>
        ['$inferSelect', '$inferInsert'].filter((kind) => !text.includes(`typeof ${name}.${kind}`)),
      ),
    )
    expect(missing).toEqual([])
  })

  it('say which question each index answers', () => {
    const silent: string[] = []
    for (const { name, text } of files.filter((file) => !file.name.startsWith('rules'))) {
      let explained = false
      for (const line of text.split('\n')) {
        if (/^ {4}\/\//.test(line)) explained = true
        else if (/^ {4}(tenantIndex|sharedIndex|tenantUnique|index|uniqueIndex|unique)\(/.test(line)) {
          if (!explained) silent.push(`${name}: ${line.trim()}`)
        } else if (!/^ {6}|^ {4}[).]/.test(line)) explained = false
      }
    }
    expect(silent).toEqual([])
  })

  it('export a type for every closed list', () => {
    const missing = files.flatMap(({ text }) =>
      [...text.matchAll(/export const (\w+Enum) = closedList/g)]
        .map(([, name]) => name)
        .filter((name) => !new RegExp(`export type \\w+ = ValueOf<typeof ${name}>`).test(text)),
    )
    expect(missing).toEqual([])
  })
})

/** Rows that are corrected by further rows, never changed. */
const WRITTEN_ONCE: readonly string[] = [
  'vet_access_logs',
  'vet_ai_messages',
  'vet_audit_logs',
  'vet_audit_seals',
  'vet_client_account_ledger',
  'vet_clinical_addenda',
  'vet_controlled_substance_transactions',
  'vet_inventory_transactions',
]

describe('the generated files', () => {
  it('are what the tables lead to', async () => {
    const generated = await generatedFiles(process.cwd())
    const stale = [...generated].filter(([file, text]) => {
      const written = readFileSync(file, 'utf8')
      return file.endsWith('.ts') ? squeezed(written) !== squeezed(text) : written !== text
    })
    expect(stale.map(([file]) => file)).toEqual([])
    const strays = GENERATED_FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`)).filter(
      (file) => !generated.has(file),
    )
    expect(strays).toEqual([])
    expect(generated.size).toBeGreaterThan(90)
  })
})

/** The words of a text, in an order of their own: without what the formatter decides. */
const squeezed = (text: string): string =>
  text
    .split(/[\s,{}()|]+/)
    .sort()
    .join(' ')
    .trim()

describe('the tables in TypeScript', () => {
  it('are named vet_ and the name of the export in SQL', () => {
    const second: Record<string, string> = {}
    for (const [name, value] of Object.entries(schema)) {
      const table = exportedTables.find((candidate) => candidate.table === value)
      const sqlName = `vet_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
      if (table !== undefined && table.name !== sqlName) second[name] = table.name
    }
    // Names of other sources for the same thing.
    expect(second).toEqual({
      consentForms: 'vet_treatment_consents',
      dataRetentionPolicies: 'vet_retention_policies',
      hipaaAuditLogs: 'vet_access_logs',
      inventoryMovements: 'vet_inventory_transactions',
    })
    expect(Object.values(second).filter((name) => !exportedTables.some((table) => table.name === name))).toEqual([])
  })

  it('name columns in SQL as in TypeScript', () => {
    for (const { table } of exportedTables) {
      for (const [property, column] of Object.entries(Object(table))) {
        if (!(column instanceof Object && 'columnType' in column && 'name' in column)) continue
        // Where a word begins with a digit, camel case does not show it.
        expect(`${getTableName(table)}.${String(column.name).replaceAll('_', '')}`).toBe(
          `${getTableName(table)}.${property.toLowerCase()}`,
        )
      }
    }
  })

  it('have a time of writing, and of the last change unless rows are written once', () => {
    const onlyWritten: string[] = []
    for (const { name, table } of exportedTables) {
      const columns = getTableConfig(table).columns.map((column) => column.name)
      expect(columns, name).toEqual(expect.arrayContaining(['created_at']))
      if (!columns.includes('updated_at')) onlyWritten.push(name)
    }
    expect(onlyWritten.sort()).toEqual(WRITTEN_ONCE)
  })

  it('belong to a tenant, or are among the few that all tenants share', () => {
    const shared = exportedTables.filter(
      ({ name }) => !exportedColumns.some(({ table, column }) => table === name && column.name === 'organization_id'),
    )
    const policies = new Set(
      exportedTables.filter(({ table }) => getTableConfig(table).policies.length > 0).map((t) => t.name),
    )
    // Without a tenant column there is no policy, except on the tenants themselves.
    expect(shared.filter(({ name }) => policies.has(name)).map(({ name }) => name)).toEqual(['vet_organizations'])
    const tenantTables = exportedTables.filter((table) => !shared.includes(table))
    expect(tenantTables.filter(({ name }) => !policies.has(name))).toEqual([])
  })

  it('join tenant tables on the tenant in every relation', () => {
    const shared = new Set(
      exportedTables.filter(({ table }) => getTableConfig(table).policies.length === 0).map(({ name }) => name),
    )
    let joins = 0
    for (const { name, table } of exportedTables) {
      for (const key of getTableConfig(table).foreignKeys) {
        const { columns, foreignTable } = key.reference()
        if (shared.has(getTableName(foreignTable))) continue
        joins += 1
        expect(
          columns.map((column) => column.name),
          `${name}.${key.getName()}`,
        ).toContain('organization_id')
      }
    }
    expect(joins).toBeGreaterThan(300)
    expect(Object.keys(relations).length).toBe(exportedTables.length)
  })
})

describe('the vocabulary', () => {
  it('refuses an index name that PostgreSQL would cut', () => {
    const columns = () => ({
      organizationId: uuid('organization_id'),
      one: text('one'),
      two: text('a_long_column_name'),
    })
    const fits = pgTable('vet_a_rather_long_table_name', columns(), (t) => [tenantIndex(t, t.one, t.two)])
    expect(getTableConfig(fits).indexes[0]?.config.name).toBe('vet_a_rather_long_table_name_one_a_long_column_name_idx')
    const tooLong = pgTable('vet_a_rather_long_table_name', columns(), (t) => [tenantIndex(t, t.two, t.two)])
    expect(() => getTableConfig(tooLong)).toThrow(/longer than 63 bytes/)
  })

  it('quotes the values of a closed list', () => {
    const list = closedList('vet_mood', ["it's", 'fine'])
    const table = pgTable('vet_moods', { mood: list('mood').notNull() }, (t) => [list.check(t.mood)])
    const [check] = getTableConfig(table).checks
    expect(check?.name).toBe('vet_moods_mood_list')
    const rendered = check === undefined ? undefined : new PgDialect().sqlToQuery(check.value)
    expect(rendered).toMatchObject({ sql: `"vet_moods"."mood" in ('it''s', 'fine')`, params: [] })
    expect(table.mood.enumValues).toEqual(["it's", 'fine'])
  })
})
