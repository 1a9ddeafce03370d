/** docs/state-machines.md: every machine as a diagram and a table. */
import { getTableColumns, getTableName } from 'drizzle-orm'
import { type Stamp, type StateMachine, statesOf } from '../../src/schema/state-machine'
import type { SourceMachine } from './states'

export function statesDocument(machines: readonly SourceMachine[]): [string, string] {
  const contents = machines.map(({ machine }) => `[${machine.entity}](#${anchor(machine)})`)
  return ['docs/state-machines.md', `${[INTRODUCTION, contents.join(' · '), ...machines.map(section)].join('\n\n')}\n`]
}

const INTRODUCTION = `# State machines

Generated from \`src/schema/**/*.states.ts\`: \`npm run generate\`.

Each machine below is one declaration. The database enforces it, for everybody and for its own triggers; TypeScript reads
the same one:

\`\`\`ts
import { appointmentStates, canTransition, nextStates } from '@vet-plan/db/schema'

nextStates(appointmentStates, 'checked_in') // ['scheduled', 'confirmed', 'in_progress', 'cancelled']
canTransition(appointmentStates, 'completed', 'scheduled') // false
\`\`\`

\`\`\`sql
select to_state from vet_state_transitions() where table_name = 'vet_appointments' and from_state = 'checked_in';
\`\`\`

- **A move that is not listed** is refused with SQLSTATE \`VP001\` and constraint \`<table>_status_transition\`: *an
  appointment that is completed cannot become scheduled; it is final*.
- **A new row** starts in one of the first states, else \`VP001\`, constraint \`<table>_status_start\`. Superusers and
  roles that may act as \`vet_maintenance\` bring history in as it was; inside \`withTenant()\` nobody is one of them.
  An upsert (\`insert ... on conflict\`) is an insert first: what it proposes must be a first state.
- **Entering a state fills in** the time of the transaction and who acts (\`withTenant(db, { userId, staffId })\`), where
  the practice knows them. What the statement gives itself stays as given. *Newest* columns are written anew each time.
- **A state that demands** a person or a reason, and finds none in row or context, is refused with \`VP010\`. The reason of
  the context is for the audit trail; it is not copied into the row.
- **Taking a step back clears** what is no longer so, except what the same statement writes.
- Two people who move one row at the same time queue; the second is judged by the state the first one left.

What a state needs beside these (amounts, results, a room) is in the CHECKs of the table. The recall list is shared by all
tenants and has no triggers: its status has one door, \`vet_move_recall(id, status, terminated_on)\`, and nobody but the
owner of the tables can update the column. A notification of a recall has no states: sent, acknowledged and returned are
facts of their own, each with its time.`

const anchor = ({ entity }: StateMachine): string => entity.toLowerCase().replaceAll(' ', '-')

function section({ name, comment, machine }: SourceMachine): string {
  const title = `## ${machine.entity.slice(0, 1).toUpperCase()}${machine.entity.slice(1)}`
  return [
    title,
    `\`${name}\`, table \`${getTableName(machine.table)}\`. ${comment}`,
    diagram(machine),
    table(machine),
  ].join('\n\n')
}

function diagram(machine: StateMachine): string {
  const states = statesOf(machine)
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...machine.initial.map((state) => `  [*] --> ${state}`),
    ...states.flatMap((from) => (machine.transitions[from] ?? []).map((to) => `  ${from} --> ${to}`)),
    ...states.filter((state) => machine.transitions[state]?.length === 0).map((state) => `  ${state} --> [*]`),
    '```',
  ].join('\n')
}

function table(machine: StateMachine): string {
  const rows = statesOf(machine).map((state) => {
    const next = machine.transitions[state] ?? []
    const stamps = machine.stamps[state] ?? []
    const cells = [
      `\`${state}\`${machine.initial.includes(state) ? ' (first)' : ''}`,
      next.length === 0 ? 'final' : next.map(code).join(', '),
      stamps
        .map((stamp) => filled(machine, stamp))
        .filter((text) => text !== '')
        .join('; '),
      stamps
        .flatMap(({ demands = [], with: given }) =>
          demands.map(
            (key) => `${column(machine, key)}${given === undefined ? '' : ` with ${column(machine, given)}`}`,
          ),
        )
        .join(', '),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const undo = machine.undo.map(({ from, to, clears }) => {
    const way = [from && `leaving ${from.map(code).join(', ')}`, to && `entering ${to.map(code).join(', ')}`]
    return `${way.filter(Boolean).join(' and ')}: ${clears.map((key) => column(machine, key)).join(', ')}`
  })
  return [
    '| State | May become | Fills in | Demands |',
    '|---|---|---|---|',
    ...rows,
    ...(undo.length === 0 ? [] : ['', `Clears, ${undo.join('; ')}.`]),
  ].join('\n')
}

function filled(machine: StateMachine, { at, by, newest, with: given, together }: Stamp): string {
  const columns = [at, by].flatMap((key) => (key === undefined ? [] : [column(machine, key)]))
  if (columns.length === 0) return ''
  const notes = [
    newest === true ? 'newest' : '',
    given === undefined ? '' : `with ${column(machine, given)}`,
    together === true ? 'both or neither' : '',
  ].filter((note) => note !== '')
  return `${columns.join(', ')}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`
}

const code = (state: string): string => `\`${state}\``

const column = ({ table: of }: StateMachine, key: string): string => code(getTableColumns(of)[key]?.name ?? key)
