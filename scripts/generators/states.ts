/** The state machines of src/schema as SQL: the list of moves, and the triggers of each table that has one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import ts from 'typescript'
import { operandColumn } from '../../src/schema/rules/condition'
import { rulesOf } from '../../src/schema/rules/index'
import { isStateMachine, type Stamp, type StateMachine, statesOf, type Undo } from '../../src/schema/state-machine'
import { BREAKPOINT, HEADER } from './sql-text'
import { docComment, schemaModules } from './tables'

/** A machine with where it stands. */
export interface SourceMachine {
  readonly area: string
  /** Name of the export, for example `invoiceStates`. */
  readonly name: string
  /** Doc comment of the declaration, on one line. */
  readonly comment: string
  readonly machine: StateMachine
}

/** Every machine of `src/schema`, in the order of its modules. */
export async function readMachines(root: string): Promise<SourceMachine[]> {
  const found: SourceMachine[] = []
  for (const { area, module } of schemaModules(root)) {
    if (!module.endsWith('.states')) continue
    const file = join(root, 'src/schema', `${module}.ts`)
    const exported: Record<string, unknown> = await import(pathToFileURL(file).href)
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    for (const statement of source.statements.filter(ts.isVariableStatement)) {
      const name = statement.declarationList.declarations[0]?.name.getText() ?? ''
      const machine = exported[name]
      if (isStateMachine(machine)) found.push({ area, name, comment: docComment(statement), machine })
    }
  }
  return found
}

const TRANSITIONS = 'sql/before-tables/state_transitions.sql'
const STATES = 'sql/after-tables/states'

/** SQL that follows from the machines, by path. */
export function stateFiles(machines: readonly SourceMachine[]): Map<string, string> {
  const files = new Map<string, string>([[TRANSITIONS, transitionList(machines.map(({ machine }) => machine))]])
  // Shared lists have no triggers: a door of their own guards them.
  const guarded = machines.filter(({ machine }) => getTableConfig(machine.table).policies.length > 0)
  for (const area of new Set(guarded.map((source) => source.area))) {
    const own = guarded.filter((source) => source.area === area).map(({ machine }) => machine)
    const down = own.flatMap(dropped).reverse()
    files.set(
      `${STATES}/${area}.sql`,
      `${HEADER}${own.flatMap(triggers).join(BREAKPOINT)}\n-- vet-plan: down\n${down.join(BREAKPOINT)}\n`,
    )
  }
  return files
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const inList = (states: readonly string[]): string => states.map(quoted).join(', ')

function transitionList(machines: readonly StateMachine[]): string {
  const blocks = machines.map((machine) => {
    const [table, entity] = [quoted(getTableName(machine.table)), quoted(machine.entity)]
    const moves = statesOf(machine).flatMap((from) =>
      (machine.transitions[from] ?? []).map((to) => [quoted(from), quoted(to)]),
    )
    const starts = machine.initial.map((state) => ['null', quoted(state)])
    return [...starts, ...moves].map(([from, to]) => `    (${table}, ${entity}, ${from}, ${to})`).join(',\n')
  })
  return `${HEADER}-- Every state a row may start in (from_state is NULL) and every move from one to another. What is not listed is refused.
create or replace function public.vet_state_transitions()
returns table (table_name text, entity text, from_state text, to_state text)
language sql immutable parallel safe
as $function$
  values
${blocks.join(',\n\n')}
$function$;
--> statement-breakpoint
comment on function public.vet_state_transitions() is
  'The states a row of each table may start in (from_state is NULL), and every move from one state to another.';
-- vet-plan: down
drop function if exists public.vet_state_transitions();
`
}

const fillerOf = (table: PgTable): string => `vet_fill_${getTableName(table).replace(/^vet_/, '')}_status`

function triggers(machine: StateMachine): readonly string[] {
  const table = getTableName(machine.table)
  if (columnOf(machine.table, machine.key).name !== 'status')
    throw new Error(`the state of ${table} is not named status`)
  const filler = fillerOf(machine.table)
  const stamped = statesOf(machine).filter((state) => machine.stamps[state] !== undefined)
  const changed = 'for each row when (old.status is distinct from new.status)'
  // In the condition, not in the function: a move that is allowed calls nothing.
  const moves = statesOf(machine).flatMap((from) =>
    (machine.transitions[from] ?? []).map((to) => quoted(`${from} > ${to}`)),
  )
  const illegal = `for each row when (
    old.status is distinct from new.status and (old.status || ' > ' || new.status) not in (
      ${moves.join(', ')}
    )
  )`
  return [
    `create or replace trigger vet_check_status_insert before insert on public.${table}
  for each row when (new.status not in (${inList(machine.initial)}))
  execute function public.vet_check_status('${table}');`,
    `create or replace trigger vet_check_status_update before update on public.${table}
  ${illegal}
  execute function public.vet_check_status('${table}');`,
    filling(machine),
    `comment on function public.${filler}() is
  ${quoted(`Writes what the state of ${one(machine.entity)} says about the row: when, by whom, and what is no longer so.`)};`,
    `create or replace trigger vet_fill_status_insert before insert on public.${table}
  for each row when (new.status in (${inList(stamped)}))
  execute function public.${filler}();`,
    `create or replace trigger vet_fill_status_update before update on public.${table}
  ${changed}
  execute function public.${filler}();`,
    `-- Sorts after every other: what fillers made of the state is a move like any other.
create or replace trigger vet_verify_status before update on public.${table}
  ${illegal}
  execute function public.vet_check_status('${table}');`,
    `revoke execute on function public.${filler}() from public;`,
  ]
}

const one = (entity: string): string => `${/^[aeiou]/i.test(entity) ? 'an' : 'a'} ${entity}`

const TRIGGERS = [
  'vet_check_status_insert',
  'vet_check_status_update',
  'vet_fill_status_insert',
  'vet_fill_status_update',
  'vet_verify_status',
]

function dropped({ table }: StateMachine): readonly string[] {
  const name = getTableName(table)
  return [
    `drop function if exists public.${fillerOf(table)}();`,
    ...TRIGGERS.map((trigger) => `drop trigger if exists ${trigger} on public.${name};`),
  ]
}

function filling(machine: StateMachine): string {
  const undo = machine.undo.flatMap((entry) => taken(machine, entry))
  const cases = statesOf(machine).flatMap((state) => {
    const stamps = machine.stamps[state]
    return stamps === undefined
      ? []
      : [`    when ${quoted(state)} then`, ...stamps.flatMap((stamp) => written(machine, state, stamp))]
  })
  return [
    `create or replace function public.${fillerOf(machine.table)}() returns trigger`,
    'language plpgsql',
    'as $function$',
    'begin',
    ...(undo.length === 0
      ? []
      : [
          '  -- What the statement gives itself stays, here and below.',
          "  if tg_op = 'UPDATE' then",
          ...undo,
          '  end if;',
        ]),
    '  case new.status',
    ...cases,
    '    else null;',
    '  end case;',
    '  return new;',
    'end',
    '$function$;',
  ].join('\n')
}

function taken({ table }: StateMachine, { from, to, clears }: Undo): readonly string[] {
  const conditions = [
    ...(from === undefined ? [] : [`old.status in (${inList(from)})`]),
    ...(to === undefined ? [] : [`new.status in (${inList(to)})`]),
  ]
  return [
    `    if ${conditions.join(' and ')} then`,
    ...clears.map((key) => {
      const { name, dataType } = columnOf(table, key)
      return dataType === 'boolean'
        ? `      new.${name} := new.${name} and not old.${name};`
        : `      new.${name} := nullif(new.${name}, old.${name});`
    }),
    '    end if;',
  ]
}

function written(machine: StateMachine, state: string, stamp: Stamp): readonly string[] {
  const { table, entity } = machine
  const { at, by, newest = false, with: condition, together = false, demands = [] } = stamp
  const name = (key: string): string => columnOf(table, key).name
  /** The value of the statement, or NULL where it gives none. */
  const given = (column: string): string => (newest ? `nullif(new.${column}, old.${column})` : `new.${column}`)
  const time =
    at === undefined ? [] : [`new.${name(at)} := coalesce(${given(name(at))}, ${clock(machine, columnOf(table, at))});`]
  const actor = by === undefined ? undefined : actorOf(table, by)
  if (by !== undefined && actor === undefined) throw new Error(`${getTableName(table)}.${by} points at nobody`)
  const person =
    by === undefined
      ? []
      : [
          `new.${name(by)} := coalesce(${given(name(by))}, public.vet_acting_${actor}_of(new.organization_id)${newest ? `, new.${name(by)}` : ''});`,
        ]
  const lines = [
    ...person,
    ...(together && by !== undefined
      ? [`if new.${name(by)} is not null then`, ...time.map((line) => `  ${line}`), 'end if;']
      : time),
    ...demands.flatMap((key) => {
      const isPerson = actorOf(table, key) !== undefined
      return [
        `if new.${name(key)} is null then`,
        `  perform public.vet_refuse_unnamed('${getTableName(table)}', ${quoted(entity)}, ${quoted(state)}, '${name(key)}', ${isPerson});`,
        'end if;',
      ]
    }),
  ]
  const indented = (by: number) => (line: string) => `${' '.repeat(by)}${line}`
  if (condition === undefined) return lines.map(indented(6))
  const column = name(condition)
  return [
    `      if new.${column} is not null and new.${column} is distinct from old.${column} then`,
    ...lines.map(indented(8)),
    '      end if;',
  ]
}

/**
 * The time of the transaction. A transaction that waited for another one began before it: what it writes must not come
 * before what that one wrote.
 */
function clock(machine: StateMachine, column: PgColumn): string {
  if (column.columnType.startsWith('PgDate')) return 'current_date'
  const earlier = rulesOf(machine.table).flatMap(({ condition }) => {
    if (condition.kind !== 'compare' || condition.column !== column || !condition.operator.startsWith('>')) return []
    const other = operandColumn(condition.operand)
    return other !== undefined && (other.hasDefault || isStamped(machine, other)) ? [`new.${other.name}`] : []
  })
  return earlier.length === 0 ? 'now()' : `greatest(now(), ${earlier.join(', ')})`
}

const isStamped = (machine: StateMachine, column: PgColumn): boolean =>
  statesOf(machine).some((state) =>
    machine.stamps[state]?.some(({ at }) => at !== undefined && columnOf(machine.table, at) === column),
  )

const ACTORS: Readonly<Record<string, string>> = {
  vet_users: 'user',
  vet_staff: 'staff',
  vet_veterinarians: 'veterinarian',
}

/** Whom a column points at: a user, a member of staff, a veterinarian; nobody when it is no reference to people. */
function actorOf(table: PgTable, key: string): string | undefined {
  const column = columnOf(table, key)
  for (const foreignKey of getTableConfig(table).foreignKeys) {
    const { columns, foreignTable } = foreignKey.reference()
    if (columns.at(-1)?.name === column.name) return ACTORS[getTableName(foreignTable)]
  }
  return undefined
}

function columnOf(table: PgTable, key: string): PgColumn {
  const column = getTableColumns(table)[key]
  if (column === undefined) throw new Error(`${getTableName(table)} has no column ${key}`)
  return column
}
