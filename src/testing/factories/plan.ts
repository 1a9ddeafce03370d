/** Rows to insert, parents before children, without a database. */
import type { AnyPgColumn, PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { v7 as uuidv7 } from 'uuid'
import { InvalidArgumentError } from '../../errors'
import { organizations } from '../../schema/tenancy/organizations'
import { sample } from './samples'
import { brokenRules, mend, type Values } from './solve'
import { NEEDS, SPECIMENS } from './specimens'
import { factsOf, type ParentKey } from './table-facts'

export interface PlannedRow {
  readonly table: PgTable
  readonly values: Values
}

export interface PlanOptions {
  /** Fills every column that can be filled, not only those a row needs. */
  readonly full?: boolean
}

/**
 * Plans rows of one practice. A parent is planned once and shared by all its children, unless a row names another: an
 * appointment and its encounter are of the same patient.
 */
export class RowPlanner {
  private readonly parents = new Map<PgTable, Values>()
  private number: number

  constructor(
    readonly organizationId: string = uuidv7(),
    private readonly now: Date = new Date('2024-01-15T09:00:00Z'),
  ) {
    // Shared lists see the codes of several practices: each counts from a number of its own.
    this.number = Number.parseInt(organizationId.slice(-6), 16) * 1000
  }

  /** Takes a row that exists as the parent of whatever needs one. */
  adopt(table: PgTable, values: Values): void {
    this.parents.set(table, values)
  }

  /** The row, last, and before it the parents that nobody planned yet. */
  plan(table: PgTable, overrides: Values = {}, options: PlanOptions = {}): readonly PlannedRow[] {
    const rows: PlannedRow[] = []
    this.add({ table, overrides, full: options.full ?? false, rows, path: [] })
    return rows
  }

  private add(request: RowRequest): Values {
    const { table, overrides, full, rows } = request
    const facts = factsOf(table)
    this.number += 1
    const number = this.number
    const specimen = SPECIMENS[facts.name]?.(number) ?? {}
    const values: Values = { ...specimen, ...overrides }
    for (const [key, column] of facts.columns) {
      if (key === 'id') values.id ??= table === organizations ? this.organizationId : uuidv7()
      if (key === 'organizationId') values.organizationId = this.organizationId
      if (isDatedByDefault(column) && !facts.kept.has(key)) {
        values[key] ??= column.columnType === 'PgTimestamp' ? this.now : this.now.toISOString().slice(0, 10)
      }
    }
    // A need that is a parent comes before the parents everybody shares; one that depends on them comes after.
    this.addNeed(request, values, true)
    for (const key of facts.parents) if (key.required) this.pointAtParent(request, key, values)
    this.addNeed(request, values, false)
    const required = facts.parents.filter((key) => key.required).flatMap(({ fields }) => fields)
    const references = new Set(facts.parents.flatMap(({ fields }) => fields))
    const present = (column: AnyPgColumn): unknown => this.present(request, column, number)
    for (const [key, column] of facts.columns) {
      if (values[key] !== undefined || references.has(key) || facts.kept.has(key)) continue
      if (column.hasDefault || !column.notNull) continue
      values[key] = present(column)
    }
    const fixed = new Set([
      ...Object.keys(overrides),
      ...Object.keys(specimen),
      ...required,
      'id',
      'organizationId',
      'createdAt',
      ...facts.kept,
    ])
    const broken = mend(table, values, fixed, present).map(({ name }) => name)
    if (full) {
      const left = new Set([...Object.keys(specimen), ...facts.kept])
      this.pointAtOthers(request, values, left)
      fill(table, values, new Set([...references, ...left]), present)
    }
    const empty = facts.columns.filter(([key, column]) => column.notNull && !column.hasDefault && values[key] == null)
    const unsolved = [...broken, ...empty.map(([key]) => key)]
    if (unsolved.length > 0) {
      throw new InvalidArgumentError(
        `no row of ${facts.name} can be made up with these values (${unsolved.join(', ')})`,
        'Pass the columns these constraints are about, or take back a value that contradicts them.',
      )
    }
    rows.push({ table, values })
    if (!this.parents.has(table)) this.parents.set(table, values)
    return values
  }

  /** Plans what the row rests on, unless it names one itself. */
  private addNeed(request: RowRequest, values: Values, asParent: boolean): void {
    const { name, parents } = factsOf(request.table)
    const need = NEEDS[name]
    if (need === undefined || asParent !== parents.some((key) => key.required && key.fields.at(-1) === need.field))
      return
    if (need.field !== undefined && values[need.field] !== undefined) return
    const overrides = need.values(values)
    if (overrides === undefined) return
    const shared = this.parents.get(need.table)
    const { id } =
      shared !== undefined && need.fits?.(shared) === true
        ? shared
        : this.add({ ...request, table: need.table, overrides, full: false })
    if (need.field !== undefined) values[need.field] = id
  }

  /** Points at a parent: the one given, one that is known, or a new one. */
  private pointAtParent(request: RowRequest, key: ParentKey, values: Values): void {
    const { table } = request
    // The last column is the one that names the parent; those before it may be shared with other keys.
    if (key.parent !== organizations && values[key.fields.at(-1) ?? ''] !== undefined) return
    const point = (parent: Values | undefined): void => {
      if (parent === undefined) return
      key.fields.forEach((field, index) => {
        values[field] = parent[key.references[index] ?? '']
      })
    }
    point(this.parentRow(request, key))
    // Two columns that must differ, and point at the same table.
    const { keyOf } = factsOf(table)
    const twins = brokenRules(table, values).some(
      ({ condition, columns }) =>
        condition.kind === 'compare' &&
        condition.operator === '<>' &&
        columns.some(({ name }) => key.fields.includes(keyOf(name))),
    )
    if (twins) point(this.add({ ...request, table: key.parent, overrides: {}, full: false }))
  }

  /** Fills the references a row can do without, as long as no rule objects. */
  private pointAtOthers(request: RowRequest, values: Values, left: ReadonlySet<string>): void {
    for (const key of factsOf(request.table).parents) {
      if (key.required || key.fields.some((field) => left.has(field))) continue
      const before = { ...values }
      this.pointAtParent(request, key, values)
      if (brokenRules(request.table, values).length === 0) continue
      for (const field of key.fields) values[field] = before[field]
    }
  }

  /** The parent everybody shares. Parents made on the way are as small as they can be. */
  private parentRow({ table, rows, path }: RowRequest, { parent }: ParentKey): Values | undefined {
    const known = this.parents.get(parent)
    if (known !== undefined || parent === table || path.includes(parent)) return known
    return this.add({ table: parent, overrides: {}, full: false, rows, path: [...path, table] })
  }

  /** A value for the column; for a reference, the parent everybody shares. */
  private present(request: RowRequest, column: AnyPgColumn, number: number): unknown {
    const { columns, rules, parents, keyOf } = factsOf(request.table)
    const key = keyOf(column.name)
    const reference = parents.find(({ fields, required }) => !required && fields.includes(key))
    if (reference !== undefined) {
      return this.parentRow(request, reference)?.[reference.references[reference.fields.indexOf(key)] ?? '']
    }
    const position = columns.findIndex(([, candidate]) => candidate === column) + 1
    const own = rules.filter((rule) => rule.columns.length === 1 && rule.columns[0] === column)
    return sample(column, { rules: own, position, number, now: this.now })
  }
}

/** Moments and days that the database would take from its clock: rows of a factory are dated from its own. */
const isDatedByDefault = (column: PgColumn): boolean =>
  column.hasDefault && column.notNull && ['PgTimestamp', 'PgDateString'].includes(column.columnType)

interface RowRequest {
  readonly table: PgTable
  readonly overrides: Values
  readonly full: boolean
  /** What is planned so far. */
  readonly rows: PlannedRow[]
  /** Tables whose rows wait for this one. */
  readonly path: readonly PgTable[]
}

/** Gives every empty column a value, as long as no rule objects. */
function fill(
  table: PgTable,
  values: Values,
  left: ReadonlySet<string>,
  present: (column: AnyPgColumn) => unknown,
): void {
  for (const [key, column] of factsOf(table).columns) {
    if (left.has(key) || column.hasDefault || (values[key] !== undefined && values[key] !== null)) continue
    values[key] = present(column)
    if (brokenRules(table, values).length > 0) values[key] = undefined
  }
}
