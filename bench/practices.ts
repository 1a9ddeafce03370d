import { onServer } from './databases'

/** Names of patients; the search for `re` finds a few of them, as it does in a practice. */
const NAMES = [
  ...[
    'Bella',
    'Luna',
    'Charlie',
    'Lucy',
    'Max',
    'Cooper',
    'Daisy',
    'Milo',
    'Rocky',
    'Bailey',
    'Buddy',
    'Sadie',
    'Oliver',
  ],
  ...['Molly', 'Leo', 'Chloe', 'Tucker', 'Zoe', 'Rex', 'Remy', 'Reese', 'Simba', 'Nala', 'Oreo', 'Shadow', 'Smokey'],
  ...['Willow', 'Jasper', 'Pepper', 'Gizmo', 'Coco', 'Ginger', 'Felix', 'Tiger', 'Misty', 'Whiskers', 'Ziggy', 'Hazel'],
]

/**
 * Fills a migrated database with practices of very different sizes: the k-th has a share of 1/k, so that of fifty the
 * largest holds more than a fifth of all patients and the smallest less than half a percent. Rows of all practices lie
 * mixed, as they do when they are written over the years. Two patients per client; seven of ten have a microchip.
 */
export async function loadPractices(
  url: string,
  size: { readonly patients: number; readonly organizations: number },
): Promise<void> {
  await onServer(url, async (client) => {
    // Foreign keys and the mirror triggers would cost most of the time, and the data is consistent by construction.
    await client.query('set session_replication_role = replica')
    await client.query("set work_mem = '256MB'")
    for (const statement of statements(size.patients, size.organizations)) await client.query(statement)
    // Statistics, hint bits and the visibility map, as autovacuum would leave them.
    for (const table of ['organizations', 'clinics', 'clients', 'patients', 'patient_identifiers']) {
      await client.query(`vacuum (analyze) vet_${table}`)
    }
  })
}

const statements = (patients: number, organizations: number): string[] => [
  // The shares as upper bounds of ranges in [0, 1).
  `create temporary table shares as
   select array_agg(bound order by k) as bounds
   from (select k, sum(1.0 / k) over (order by k) / sum(1.0 / k) over () as bound
         from generate_series(1, ${organizations}) k) s
   where k < ${organizations}`,
  `create function pg_temp.key(kind text, n bigint) returns uuid language sql immutable
   return (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid`,
  `insert into vet_organizations (id, name)
   select pg_temp.key('organization', k), 'Practice ' || k from generate_series(1, ${organizations}) k`,
  `insert into vet_clinics (organization_id, id, name)
   select pg_temp.key('organization', k), pg_temp.key('clinic', k), 'Main' from generate_series(1, ${organizations}) k`,
  `insert into vet_species (id, code, common_name, species_group)
   values (pg_temp.key('species', 1), 'bench_dog', 'Dog', 'companion')`,
  // Which practice a client belongs to.
  `create temporary table households as
   select n, 1 + width_bucket((hashint8(n)::bigint + 2147483648) / 4294967296.0, bounds) as k
   from generate_series(1, ${Math.ceil(patients / 2)}) n, shares`,
  `insert into vet_clients (organization_id, id, clinic_id, first_name, last_name, email, phone)
   select pg_temp.key('organization', k), pg_temp.key('client', n), pg_temp.key('clinic', k),
     'First' || n % 997, 'Last' || n % 9973, 'client' || n || '@example.org', '+1555' || lpad(n::text, 7, '0')
   from households`,
  `insert into vet_patients (organization_id, id, clinic_id, client_id, name, species_id, sex, weight_kg, microchip_number, status, deceased_at)
   select pg_temp.key('organization', k), pg_temp.key('patient', p), pg_temp.key('clinic', k), pg_temp.key('client', n),
     (array[${NAMES.map((name) => `'${name}'`).join(', ')}])[1 + abs(hashint8(p) % ${NAMES.length})], pg_temp.key('species', 1),
     case p % 2 when 0 then 'male' else 'female' end, 1 + p % 400 / 10.0,
     case when p % 10 < 7 then '985' || lpad(p::text, 12, '0') end,
     case when p % 8 = 0 then 'deceased' else 'active' end,
     case when p % 8 = 0 then now() end
   from households, lateral (values (2 * n - 1), (2 * n)) patient (p)
   where p <= ${patients}`,
  `insert into vet_patient_identifiers (organization_id, id, patient_id, kind, value, is_primary)
   select organization_id, id, id, 'iso_11784', microchip_number, true
   from vet_patients where microchip_number is not null`,
]
