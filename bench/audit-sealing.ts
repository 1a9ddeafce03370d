import { sealAuditLogs } from '../src/audit/seal'
import { verifyAuditLogs } from '../src/audit/verify'
import { migrate } from '../src/migrator/index'
import { inDatabase, onServer, singleConnection } from './databases'
import { type Benchmark, type Comparison, sample, side, task } from './harness'

const ORGANIZATION = '00000000-0000-4000-8000-000000000000'
const PRACTICES = 10
const CLIENTS = 8

/** What evidence against tampering costs: nearly nothing when a row is written, little when it is sealed. */
export const auditSealingBenchmark: Benchmark = {
  name: 'audit-sealing',
  run: ({ server, quick, log }) =>
    inDatabase(server, async (url) => {
      await migrate(url)
      const rows = quick ? 20_000 : 400_000
      log(`writing ${rows} rows`)
      await load(url, rows)
      log('sealing and verifying')
      const sealing = await sealingOf(url, rows, quick)
      log('writing with and without a chain')
      const writing = await writingOf(url, quick)
      return {
        title: 'Seals of the audit trail',
        method:
          `Sealing and verifying the log of accesses, ${rows} rows of ${PRACTICES} practices in transactions of four rows, ` +
          'time per row. The baseline computes the hash of every row in SQL and does nothing else. Writing: ' +
          `${CLIENTS} connections, one row per transaction, time per row; the chain keeps a head per practice, which every ` +
          'writer locks until its commit.',
        comparisons: [...sealing, ...writing],
      }
    }),
}

async function load(url: string, rows: number): Promise<void> {
  await onServer(url, async (client) => {
    await client.query(
      `insert into vet_organizations (id, name) select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Practice ' || n
       from generate_series(0, ${PRACTICES - 1}) n`,
    )
    await client.query(`select * from vet_ensure_partitions()`)
    // Transactions of their own would take minutes: rows get the numbers, and the hashes, that those would have given them.
    await client.query(`set session_replication_role = 'replica'`)
    await client.query(
      `insert into vet_access_logs (organization_id, id, user_id, staff_id, user_role, action, resource_type, resource_id,
         patient_id, client_id, phi_accessed, phi_fields, reason, session_id, request_id, ip_address, user_agent, transaction_id)
       select ('00000000-0000-4000-8000-' || lpad((n / 4 % ${PRACTICES})::text, 12, '0'))::uuid, gen_random_uuid(), gen_random_uuid(),
         gen_random_uuid(), 'veterinarian', 'read', 'vet_patients', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), true,
         '{name,notes}', 'consultation', 'session-' || n / 100, 'request-' || n, '192.0.2.10',
         'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', n / 4 - ${rows / 4}
       from generate_series(0, ${rows - 1}) n`,
    )
    await client.query(
      `update vet_access_logs l set transaction_id = l.transaction_id + pg_snapshot_xmin(pg_current_snapshot())::text::bigint`,
    )
    await client.query(`update vet_access_logs l set transaction_id = greatest(l.transaction_id, 1)`)
    await client.query(`update vet_access_logs l set row_hash = vet_access_log_hash(l)`)
  })
  await onServer(url, (client) => client.query('vacuum full analyze vet_access_logs'))
}

async function sealingOf(url: string, rows: number, quick: boolean): Promise<Comparison[]> {
  const unsealed = () =>
    onServer(url, async (client) => {
      await client.query(`set session_replication_role = 'replica'`)
      await client.query('truncate vet_audit_seals')
    })
  const [SEAL, VERIFY, HASH] = ['seal', 'verify', 'hash of every row']
  const scope = { log: 'access_logs' } as const
  const pool = singleConnection(url)
  try {
    const samples = await sample(
      [
        side({
          label: SEAL,
          prepare: unsealed,
          run: async () => {
            const report = await sealAuditLogs(url, scope)
            if (report.rows !== rows) throw new Error(`${report.rows} of ${rows} rows were sealed`)
          },
        }),
        side({
          label: VERIFY,
          prepare: () => sealAuditLogs(url, scope),
          run: async () => {
            const report = await verifyAuditLogs(url, scope)
            if (!report.intact) throw new Error('the log does not agree with its seals')
          },
        }),
        task(HASH, () => pool.query('select count(vet_access_log_hash(l)) from vet_access_logs l')),
      ],
      { rounds: quick ? 2 : 7, warmUp: 1 },
    )
    return [
      { ...perRow(samples, SEAL, HASH, rows, 'sealing, per row'), aim: { ms: 0.003 } },
      perRow(samples, VERIFY, HASH, rows, 'verifying, per row'),
    ]
  } finally {
    await pool.end()
  }
}

async function writingOf(url: string, quick: boolean): Promise<Comparison[]> {
  await onServer(url, async (client) => {
    await client.query('create table plain (like vet_access_logs including defaults)')
    await client.query('create table hashed (like vet_access_logs including defaults)')
    // As vet_fill_access_log() does for its own table.
    await client.query(
      `create function hashed() returns trigger language plpgsql as $hashed$
       begin
         new.transaction_id := pg_current_xact_id()::text::bigint;
         new.row_hash := public.vet_access_log_hash(row(new.*)::public.vet_access_logs);
         return new;
       end $hashed$`,
    )
    await client.query('create trigger fill before insert on hashed for each row execute function hashed()')
    await client.query('create table chained (like vet_access_logs including defaults)')
    await client.query('create table heads (organization_id uuid primary key, head text not null)')
    await client.query('insert into heads values ($1, $2)', [ORGANIZATION, ''])
    await client.query(
      `create function chain() returns trigger language plpgsql as $chain$
       begin
         new.transaction_id := pg_current_xact_id()::text::bigint;
         update heads h set head = encode(sha256(convert_to(h.head || public.vet_access_log_hash(row(new.*)::public.vet_access_logs), 'UTF8')), 'hex')
         where h.organization_id = new.organization_id returning h.head into new.row_hash;
         return new;
       end $chain$`,
    )
    await client.query('create trigger fill before insert on chained for each row execute function chain()')
  })
  const pools = Array.from({ length: CLIENTS }, () => singleConnection(url))
  const each = quick ? 20 : 200
  const write = (table: string) =>
    task(table, () =>
      Promise.all(
        pools.map(async (pool) => {
          for (let count = 0; count < each; count += 1) {
            await pool.query({
              name: table,
              text: `insert into ${table} (organization_id, action, resource_type, reason) values ($1, 'read', 'vet_patients', 'consultation')`,
              values: [ORGANIZATION],
            })
          }
        }),
      ),
    )
  try {
    const samples = await sample([write('plain'), write('hashed'), write('chained')], {
      rounds: quick ? 2 : 9,
      warmUp: 1,
    })
    const written = each * CLIENTS
    return [
      perRow(samples, 'hashed', 'plain', written, 'writing with the row hash, per row'),
      {
        ...perRow(samples, 'chained', 'hashed', written, 'writing with a hash chain, per row'),
        note: 'what sealing off the write path avoids',
      },
    ]
  } finally {
    await Promise.all(pools.map((pool) => pool.end()))
  }
}

type Samples = Awaited<ReturnType<typeof sample>>

function perRow(samples: Samples, ours: string, baseline: string, rows: number, name: string): Comparison {
  const us = (label: string) => ((samples.find((one) => one.label === label)?.median ?? Number.NaN) * 1000) / rows
  return { name, unit: 'µs', ours: us(ours), baseline: us(baseline), baselineLabel: baseline }
}
