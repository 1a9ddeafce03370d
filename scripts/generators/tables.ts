/** Every table of `src/schema` with what its file says about it: area, export name and doc comments. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import ts from 'typescript'
import { PHASE_OF_AREA } from './areas'

export interface SourceTable {
  /** Folder below `src/schema`. */
  readonly area: string
  /** Module without extension, relative to `src/schema`, for example `billing/invoices`. */
  readonly module: string
  /** Name of the export, for example `invoiceItems`. */
  readonly name: string
  readonly sqlName: string
  readonly table: PgTable
  /** Doc comment of the table, on one line. */
  readonly comment: string
  /** Doc comments of its columns by property, on one line each. */
  readonly columnComments: ReadonlyMap<string, string>
}

/** Modules that define tables, lists or other parts of the schema, by area. */
export function schemaModules(root: string): readonly { readonly area: string; readonly module: string }[] {
  return Object.keys(PHASE_OF_AREA).flatMap((area) =>
    readdirSync(join(root, 'src/schema', area))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.zod.ts'))
      .sort()
      .map((file) => ({ area, module: `${area}/${file.slice(0, -3)}` })),
  )
}

export async function readTables(root: string): Promise<SourceTable[]> {
  const found: SourceTable[] = []
  for (const { area, module } of schemaModules(root)) {
    const file = join(root, 'src/schema', `${module}.ts`)
    const exported: Record<string, unknown> = await import(pathToFileURL(file).href)
    for (const documented of documentedTables(file)) {
      const table = exported[documented.name]
      if (!is(table, PgTable)) continue
      found.push({ area, module, ...documented, sqlName: getTableName(table), table })
    }
  }
  return found
}

type Documented = Pick<SourceTable, 'name' | 'comment' | 'columnComments'>

function documentedTables(file: string): Documented[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement): Documented[] => {
    if (!ts.isVariableStatement(statement)) return []
    const [declaration] = statement.declarationList.declarations
    const call = declaration?.initializer
    if (!declaration || !call || !ts.isCallExpression(call) || call.expression.getText() !== 'pgTable') return []
    const columns = call.arguments[1]
    const properties = columns && ts.isObjectLiteralExpression(columns) ? columns.properties : []
    const columnComments = new Map(
      properties.flatMap((property) => {
        const comment = docComment(property)
        return comment !== '' && property.name !== undefined ? [[property.name.getText(), comment] as const] : []
      }),
    )
    return [{ name: declaration.name.getText(), comment: docComment(statement), columnComments }]
  })
}

/** Text of the doc comment in front of a node, line breaks and marks of code taken out. */
export function docComment(node: ts.Node): string {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join(' ')
  return text
    .replace(/\{@link (\S+)\}/g, '$1')
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The line that passes on what a module exports. Exports tagged `@internal` are what tables share among themselves; they
 * stay inside, and the others are named one by one.
 */
export function exportLine(root: string, module: string): string {
  const file = join(root, 'src/schema', `${module}.ts`)
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const exported = source.statements.filter(isExported)
  if (!exported.some(isInternal)) return `export * from './${module}'`
  const names = exported.filter((statement) => !isInternal(statement)).flatMap(namesOf)
  return `export { ${names.join(', ')} } from './${module}'`
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const isInternal = (statement: ts.Statement): boolean =>
  ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'internal')

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) return [statement.name.text]
  if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
    return [`type ${statement.name.text}`]
  }
  throw new TypeError(`Exports of this kind cannot be named yet: ${statement.getText().slice(0, 60)}`)
}
