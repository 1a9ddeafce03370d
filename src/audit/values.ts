import { getTableColumns, type InferSelectModel } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { annotationsOf } from '../schema/annotations'

/** What the log keeps instead of an encrypted or secret value. */
export type HiddenValue =
  | { readonly encrypted: true /** Key the value was encrypted with. */; readonly keyId: string | null }
  | { readonly redacted: true }

/** Columns of a row as the log kept them, by property: a value, or what stands for one that stays out of the log. */
export type AuditedRow<Table extends PgTable> = {
  readonly [Property in keyof InferSelectModel<Table>]?: InferSelectModel<Table>[Property] | HiddenValue
}

/** Columns of a row by SQL name, each value in its JSON text: the driver would turn 12.50 into 12.5. */
export type TextRow = Readonly<Record<string, string | null>>

/** Text of the log into rows of a table: values have the types that a SELECT by Drizzle gives them. */
export interface RowReader<Table extends PgTable> {
  /** Columns that the table does not have any more are left out. */
  read(row: TextRow): AuditedRow<Table>
  /** Property of a column, by its SQL name. */
  propertyOf(column: string): (keyof InferSelectModel<Table> & string) | undefined
}

export function rowReader<Table extends PgTable>(table: Table): RowReader<Table> {
  const columns: readonly [string, AnyPgColumn][] = Object.entries(getTableColumns(table))
  const byName = new Map(columns.map(([property, column]) => [column.name, { property, column }]))
  return {
    read: (row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([name, text]) => {
          const known = byName.get(name)
          return known === undefined ? [] : [[known.property, decode(known.column, text)] as const]
        }),
      ) as AuditedRow<Table>,
    propertyOf: (name) => byName.get(name)?.property as (keyof InferSelectModel<Table> & string) | undefined,
  }
}

function decode(column: AnyPgColumn, text: string | null): unknown {
  if (text === null) return null
  const { encrypted, secret } = annotationsOf(column)
  if (encrypted === true || secret === true) return hidden(text)
  switch (column.dataType) {
    case 'boolean':
      return text === 'true'
    case 'number':
      return Number(text)
    case 'json':
    case 'array':
      return JSON.parse(text)
    default:
      return column.mapFromDriverValue(text)
  }
}

/** Anything but the text of an envelope's marker is not shown: the column may have been open once. */
function hidden(text: string): HiddenValue {
  if (!/^\{"keyId": (?:null|"[^"]*"), "encrypted": true\}$/.test(text)) return { redacted: true }
  const { keyId }: { readonly keyId: string | null } = JSON.parse(text)
  return { encrypted: true, keyId }
}
