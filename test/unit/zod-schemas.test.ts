import { getTableColumns } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { annotationsOf } from '../../src/schema/annotations'
import { rulesOf } from '../../src/schema/rules'
import { someValue } from '../support/table-rows'
import { type TableSchemas, tableSchemas } from '../support/zod-schemas'

/** Written by the database: no caller gives them. */
const KEPT = new Set([
  'accessLogs.rowHash',
  'accessLogs.transactionId',
  'controlledSubstanceRegisters.quantityOnHand',
  ...tableSchemas.flatMap(({ name, table }) =>
    Object.entries(getTableColumns(table))
      .filter(([, column]) => annotationsOf(column).kept !== undefined)
      .map(([property]) => `${name}.${property}`),
  ),
])

interface Field {
  readonly path: string
  readonly column: PgColumn
  readonly schema: z.ZodType
}

/** The fields through which a column can be written, over insert and update schemas of all tables. */
function fields(wanted: (column: PgColumn) => boolean): Field[] {
  return tableSchemas.flatMap(({ name, table, insert, update }) =>
    Object.entries(getTableColumns(table)).flatMap(([property, column]) => {
      if (!wanted(column)) return []
      return Object.entries({ insert, update }).flatMap(([kind, { shape }]) => {
        const schema: unknown = shape[property]
        return schema instanceof z.ZodType ? [{ path: `${name}.${property} (${kind})`, column, schema }] : []
      })
    }),
  )
}

/** Paths of the fields that let one of the values through. */
const leaks = (found: readonly Field[], values: (field: Field) => readonly unknown[]) =>
  found.flatMap((field) =>
    values(field)
      .filter((value) => field.schema.safeParse(value).success)
      .map((value) => `${field.path} accepts ${String(value).slice(0, 40)}`),
  )

const sizeOf = (column: PgColumn) => {
  const [, precision, scale] = /^numeric\((\d+), ?(\d+)\)$/.exec(column.getSQLType()) ?? []
  return { precision: Number(precision), scale: Number(scale) }
}

describe('every field of every insert and update schema', () => {
  it('that is a decimal refuses what PostgreSQL would round, overflow or not read', () => {
    const found = fields((column) => column.columnType === 'PgNumeric')
    const wrong = leaks(found, ({ column }) => {
      const { precision, scale } = sizeOf(column)
      return ['abc', '', ' 1', '1,5', '1e1', 'NaN', 'Infinity', '0x10', '1_0', '.5', '5.', '+1', '--1', 1].concat(
        `1.${'1'.repeat(scale + 1)}`,
        '9'.repeat(precision - scale + 1),
        `-${'9'.repeat(precision - scale + 1)}`,
      )
    })
    expect(wrong).toEqual([])
    expect(found.length).toBeGreaterThan(5)
    const refused = found.filter(({ schema, column }) => !schema.safeParse(someValue(column.table, column)).success)
    expect(refused.map(({ path }) => path)).toEqual([])
  })

  it('that is of limited length refuses what is longer', () => {
    const found = fields((column) => column.columnType === 'PgVarchar')
    const longer = ({ column }: Field) => {
      const length = Number(/\((\d+)\)/.exec(column.getSQLType())?.[1])
      // Values that keep to the other rules, so that only the length is wrong.
      const domain = `${'a'.repeat(60)}.`.repeat(9)
      return [
        'x'.repeat(length + 1),
        '5'.repeat(length + 1),
        `a@${domain.slice(0, length)}com`,
        `http://${'x'.repeat(length)}`,
      ]
    }
    expect(leaks(found, longer)).toEqual([])
    expect(found.length).toBeGreaterThan(50)
  })

  it('that is a closed list refuses other values', () => {
    const found = fields((column) => (column.enumValues?.length ?? 0) > 0)
    expect(leaks(found, ({ column }) => ['no such value', '', `${column.enumValues?.[0]}?`, 1])).toEqual([])
    // Some tables leave values of a shared list out, by a rule of their own.
    const whole = found.filter(
      ({ column }) =>
        rulesOf(column.table).filter(({ columns }) => columns.length === 1 && columns[0] === column).length === 1,
    )
    const refused = whole.filter(({ schema, column }) => !column.enumValues?.every((v) => schema.safeParse(v).success))
    expect(refused.map(({ path }) => path)).toEqual([])
    expect(found.length).toBeGreaterThan(20)
  })

  it('that is an id refuses other text', () => {
    const found = fields((column) => column.columnType === 'PgUUID')
    expect(leaks(found, () => ['', 'x', '00000000-0000-4000-8000', "00000000-0000-4000-8000-00000000000'"])).toEqual([])
    expect(found.length).toBeGreaterThan(30)
  })

  it('that is a whole number refuses fractions, text and what does not fit', () => {
    const found = fields((column) => /^Pg(Integer|SmallInt)$/.test(column.columnType))
    expect(leaks(found, () => [1.5, '1', 2 ** 31, -(2 ** 31) - 1, Number.NaN, Number.POSITIVE_INFINITY])).toEqual([])
    expect(found.length).toBeGreaterThan(5)
  })

  it('that is a date refuses days that are in no calendar', () => {
    const found = fields((column) => column.columnType === 'PgDateString')
    const days = [
      '2024-02-30',
      '2023-02-29',
      '2024-13-01',
      '2024-1-1',
      '01/02/2024',
      '2024-01-01T00:00:00Z',
      'infinity',
      '',
    ]
    expect(leaks(found, () => [...days, '0000-01-01'])).toEqual([])
    const refused = found.filter(({ schema }) => !schema.safeParse('2024-02-29').success)
    expect(refused.map(({ path }) => path)).toEqual([])
    expect(found.length).toBeGreaterThan(10)
  })

  it('that is a moment refuses text and days that are none', () => {
    const found = fields((column) => column.columnType === 'PgTimestamp')
    expect(leaks(found, () => ['2024-01-01', new Date('nonsense'), 1_700_000_000_000])).toEqual([])
    expect(found.length).toBeGreaterThan(20)
  })

  it('that is yes or no refuses text and numbers', () => {
    const found = fields((column) => column.columnType === 'PgBoolean')
    expect(leaks(found, () => ['true', 'false', '', 0, 1])).toEqual([])
    expect(found.length).toBeGreaterThan(10)
  })

  it('that is JSON has a shape', () => {
    const found = fields((column) => column.columnType === 'PgJsonb')
    expect(leaks(found, () => [5, 'text', true])).toEqual([])
    expect(found.length).toBeGreaterThan(40)
  })

  it('that is encrypted refuses a plain value', () => {
    const found = fields((column) => column.name.endsWith('_encrypted'))
    expect(leaks(found, () => ['123-45-6789', '', 'vp1.', 'vp1.k1.', 'vp2.k1.AAAA', 'vp1.k1.AA AA'])).toEqual([])
    expect(found.filter(({ schema }) => !schema.safeParse('vp1.k1.AAAA_-9').success)).toEqual([])
    expect(found.length).toBeGreaterThan(5)
  })
})

const violations = (check: (schemas: TableSchemas) => readonly string[]) =>
  tableSchemas.flatMap((schemas) => check(schemas).map((property) => `${schemas.name}.${property}`))

describe('the schemas of every table', () => {
  it('describe every column of a selected row', () => {
    const missing = violations(({ table, select }) => {
      const columns = Object.keys(getTableColumns(table))
      return [...columns, ...Object.keys(select.shape)].filter((key) => !(columns.includes(key) && key in select.shape))
    })
    expect(missing).toEqual([])
  })

  it('do not let a caller move a row to another tenant, id or time of creation', () => {
    const movable = violations(({ update }) =>
      ['organizationId', 'id', 'createdAt'].filter((property) => property in update.shape),
    )
    expect(movable).toEqual([])
    const parsed = tableSchemas.map(({ update }) =>
      update.safeParse({ organizationId: '00000000-0000-4000-8000-000000000000', id: 'x', createdAt: 'x' }),
    )
    for (const { success, data } of parsed) expect({ success, data }).toEqual({ success: true, data: {} })
  })

  it('do not accept what the database writes itself', () => {
    const writable = violations(({ name, table, insert, update }) =>
      Object.entries(getTableColumns(table))
        .filter(([property, column]) => column.generated !== undefined || KEPT.has(`${name}.${property}`))
        .map(([property]) => property)
        .filter((property) => property in insert.shape || property in update.shape),
    )
    expect(writable).toEqual([])
  })

  it('accept every other column of a new row', () => {
    const missing = violations(({ name, table, insert }) =>
      Object.entries(getTableColumns(table))
        .filter(([property, column]) => column.generated === undefined && !KEPT.has(`${name}.${property}`))
        .map(([property]) => property)
        .filter((property) => !(property in insert.shape)),
    )
    expect(missing).toEqual([])
  })

  it('ask for what a new row cannot do without, and take an update of nothing', () => {
    const optional = violations(({ table, insert }) =>
      Object.entries(getTableColumns(table))
        .filter(([, column]) => column.notNull && !column.hasDefault && column.generated === undefined)
        .map(([property]) => property)
        .filter((property) => {
          const field: unknown = insert.shape[property]
          return !(field instanceof z.ZodType) || field.safeParse(undefined).success || field.safeParse(null).success
        }),
    )
    expect(optional).toEqual([])
    expect(violations(({ update }) => (update.safeParse({}).success ? [] : ['update']))).toEqual([])
  })
})
