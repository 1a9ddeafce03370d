import pg from 'pg'
import { migrate } from '../src/migrator/index'
import { inDatabase, onServer } from './databases'
import { type Benchmark, type Comparison, compare, quantile, sample, side } from './harness'
import { loadPractices } from './practices'

const POLICY = 'vet_app, filtered by the policy'
const EXPLICIT = 'superuser, explicit filter'

interface Read {
  readonly name: string
  readonly kind: 'index' | 'scan'
  /** `where` stands for the tenant filter, which only the explicit side writes. */
  readonly sql: (where: string) => string
  /** Values of the parameters before the tenant's, which is the last one on the explicit side. */
  readonly values: (patient: Patient) => string[]
  /** Session settings for both sides. */
  readonly settings?: readonly string[]
  readonly rounds: number
}

interface Patient {
  readonly id: string
  readonly microchip: string
}

const LIST = 'id, name, client_id, status'

const READS: readonly Read[] = [
  {
    name: 'one patient by id',
    kind: 'index',
    sql: (where) => `select * from vet_patients where ${where} id = $1`,
    values: ({ id }) => [id],
    rounds: 3000,
  },
  {
    name: 'first page of the list, by name',
    kind: 'index',
    sql: (where) => `select ${LIST} from vet_patients where ${where} true order by name_normalized limit 50`,
    values: () => [],
    rounds: 1500,
  },
  {
    name: 'search by the first letters of the name',
    kind: 'index',
    sql: (where) => `select ${LIST} from vet_patients where ${where} starts_with(name_normalized, $1) limit 20`,
    values: () => ['re'],
    // Only a plan made for the letters can turn them into a range of the index.
    settings: ['plan_cache_mode = force_custom_plan'],
    rounds: 1500,
  },
  {
    name: 'microchip on the patient',
    kind: 'index',
    sql: (where) => `select ${LIST} from vet_patients where ${where} microchip_number = $1 and deleted_at is null`,
    values: ({ microchip }) => [microchip],
    rounds: 3000,
  },
  {
    name: 'microchip among the identifiers',
    kind: 'index',
    sql: (where) =>
      `select patient_id, kind from vet_patient_identifiers where ${where} value_normalized = $1 and removed_on is null`,
    values: ({ microchip }) => [microchip],
    rounds: 3000,
  },
  {
    name: "largest practice, aggregate, planner's choice",
    kind: 'scan',
    sql: (where) => `select sex, count(*), avg(weight_kg) from vet_patients where ${where} true group by sex`,
    values: () => [],
    rounds: 61,
  },
  {
    name: 'largest practice, aggregate, sequential scan',
    kind: 'scan',
    sql: (where) => `select sex, count(*), avg(weight_kg) from vet_patients where ${where} true group by sex`,
    values: () => [],
    settings: ['enable_indexscan = off', 'enable_bitmapscan = off'],
    rounds: 61,
  },
]

/** What row-level security costs beside filters written out, on a million patients. */
export const rowSecurityBenchmark: Benchmark = {
  name: 'row-security',
  run: ({ server, quick, log }) =>
    inDatabase(server, async (url) => {
      const size = { patients: quick ? 100_000 : 1_000_000, organizations: 50 }
      await migrate(url)
      const start = performance.now()
      await loadPractices(url, size)
      const seconds = Math.round((performance.now() - start) / 1000)
      log(`${size.patients} patients loaded in ${seconds} s`)
      const practice = await largestPractice(url)
      const comparisons: Comparison[] = []
      for (const read of READS) {
        log(read.name)
        comparisons.push(await measure(read, practice, { url, quick }))
      }
      return {
        title: 'Row-level security beside explicit filters',
        method:
          `${size.patients.toLocaleString('en')} patients in ${size.organizations} practices; read is the largest, with ` +
          `${practice.share} of all rows. Both sides share one session and differ by role. Prepared statements, round ` +
          'trips included, with one generic plan for index reads (a new plan each time for the search by letters); ' +
          'parallel workers off; everything in cache. The last column names the scans of both plans and the time EXPLAIN ' +
          'ANALYZE reports for them ("executor"), without round trip and planning: there the policy shows as a few ' +
          'microseconds per statement, for asking who the tenant is.',
        comparisons,
      }
    }),
}

interface Practice {
  readonly id: string
  readonly share: string
  readonly patients: readonly Patient[]
}

async function largestPractice(url: string): Promise<Practice> {
  return onServer(url, async (client) => {
    const found = await client.query<{ id: string; share: string }>(
      `select organization_id as id, round(100.0 * count(*) / sum(count(*)) over ()) || ' %' as share
       from vet_patients group by organization_id order by count(*) desc limit 1`,
    )
    const practice = found.rows[0]
    if (practice === undefined) throw new Error('no patients were loaded')
    const { rows } = await client.query<Patient>(
      `select id, microchip_number as microchip from vet_patients
       where organization_id = $1 and microchip_number is not null order by md5(id::text) limit 1000`,
      [practice.id],
    )
    return { ...practice, patients: rows }
  })
}

async function measure(
  read: Read,
  practice: Practice,
  { url, quick }: { readonly url: string; readonly quick: boolean },
): Promise<Comparison> {
  const client = await openSession(url, read)
  try {
    await client.query('select public.vet_set_context($1)', [practice.id])
    const values = (round: number) => {
      const patient = practice.patients[round % practice.patients.length]
      if (patient === undefined) throw new Error('the practice has no patients')
      return read.values(patient)
    }
    // One session for both sides, so that neither has the better processor. The role makes the difference.
    const bound = on(POLICY, client, 'set local role vet_app', { name: 'bound', text: read.sql('') }, values)
    const filter = `organization_id = $${values(0).length + 1} and`
    const filtered = on(EXPLICIT, client, 'reset role', { name: 'filtered', text: read.sql(filter) }, (round) => [
      ...values(round),
      practice.id,
    ])
    const rounds = quick ? Math.min(read.rounds, 200) : read.rounds
    const samples = await sample([bound, filtered], { rounds, warmUp: read.kind === 'scan' ? 2 : 100 })
    const [ours, baseline] = [await bound.explain(), await filtered.explain()]
    const time = (ms: number) => (read.kind === 'scan' ? `${ms.toFixed(0)} ms` : `${(ms * 1000).toFixed(0)} µs`)
    return compare(samples, POLICY, EXPLICIT, {
      name: read.name,
      unit: read.kind === 'scan' ? 'ms' : 'µs',
      aim: { ratio: read.kind === 'scan' ? 1.05 : 1.2 },
      note:
        (ours.scan === baseline.scan ? `both ${ours.scan}` : `policy: ${ours.scan}; explicit: ${baseline.scan}`) +
        `; executor ${time(ours.ms)} / ${time(baseline.ms)}`,
    })
  } finally {
    await client.end()
  }
}

/** A side that runs a prepared statement as one role, and can say how. */
function on(
  label: string,
  client: pg.Client,
  become: string,
  statement: { readonly name: string; readonly text: string },
  values: (round: number) => string[],
) {
  return {
    ...side({
      label,
      prepare: () => client.query(become),
      run: (_, round) => client.query({ ...statement, values: values(round) }),
    }),
    explain: async () => {
      await client.query(become)
      return explain(client, statement.name, values(0))
    },
  }
}

/**
 * A session in a transaction, which is where both sides read. Index reads keep one plan: left to itself, PostgreSQL plans
 * the explicit side anew for every execution, because it then knows the practice, and that would flatter the policy.
 */
async function openSession(url: string, { kind, settings = [] }: Read): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const plans = kind === 'index' ? ['plan_cache_mode = force_generic_plan'] : []
  for (const setting of ['max_parallel_workers_per_gather = 0', 'jit = off', ...plans, ...settings]) {
    await client.query(`set ${setting}`)
  }
  await client.query('begin')
  return client
}

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Index Name'?: string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly PlanNode[]
}

/** How the prepared statement `name` finds its rows, and the executor's median time in milliseconds. */
async function explain(
  client: pg.Client,
  name: string,
  values: readonly string[],
): Promise<{ readonly scan: string; readonly ms: number }> {
  const parameters = values.length === 0 ? '' : `(${values.map(pg.escapeLiteral).join(', ')})`
  const times: number[] = []
  let scan = ''
  for (let count = 0; count < 31; count += 1) {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode; 'Execution Time': number }] }>(
      `explain (analyze, timing off, format json) execute ${name}${parameters}`,
    )
    const [result] = rows[0]?.['QUERY PLAN'] ?? []
    if (result === undefined) throw new Error('EXPLAIN returned no plan')
    times.push(result['Execution Time'])
    scan = scansOf(result.Plan).join(' + ')
  }
  times.sort((a, b) => a - b)
  return { scan, ms: quantile(times, 0.5) }
}

function scansOf(node: PlanNode): string[] {
  const index = node['Index Name']
  const own =
    index === undefined
      ? node['Relation Name'] === undefined
        ? []
        : [node['Node Type']]
      : [`${node['Node Type']} ${index}`]
  return [...own, ...(node.Plans ?? []).flatMap(scansOf)]
}
