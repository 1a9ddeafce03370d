import type { SqlExecutor } from '../../../src/connection/types'
import type { TenantRelation } from './relations'

/** A way to break the isolation of one relation, which the suite must notice. */
export interface Mutation {
  readonly name: string
  readonly sql: string
}

/** Every policy, key, grant and switch of a relation, taken away or bent one at a time; read from the catalogue. */
export async function mutationsOf(session: SqlExecutor, relation: TenantRelation): Promise<Mutation[]> {
  const table = `public.${relation.name}`
  const policy = `tenant_isolation_${relation.name.slice(4)}`
  const fixed: Mutation[] = [
    { name: 'row-level security off', sql: `alter table ${table} disable row level security` },
    { name: 'row-level security not forced', sql: `alter table ${table} no force row level security` },
    { name: 'tenant policy dropped', sql: `drop policy ${policy} on ${table}` },
    { name: 'tenant policy reads everything', sql: `alter policy ${policy} on ${table} using (true)` },
    { name: 'tenant policy writes everything', sql: `alter policy ${policy} on ${table} with check (true)` },
    {
      name: 'tenant policy open without a tenant',
      sql: `alter policy ${policy} on ${table} using (coalesce(current_setting('app.current_tenant', true), '') = '' or
        ${relation.tenantColumn} = nullif(current_setting('app.current_tenant', true), '')::uuid)`,
    },
    { name: 'second policy open', sql: `create policy extra on ${table} for select to vet_app using (true)` },
    { name: 'owner is somebody else', sql: `alter table ${table} owner to current_user` },
    { name: 'TRUNCATE granted', sql: `grant truncate on ${table} to vet_app` },
    { name: 'maintenance policy dropped', sql: `drop policy maintenance_${relation.name.slice(4)} on ${table}` },
    { name: 'reader may write', sql: `grant update on ${table} to vet_readonly` },
    { name: 'SELECT revoked', sql: `revoke select on ${table} from vet_app` },
    {
      name: "view with its owner's rights",
      sql: `create view public.vet_leak as select * from ${table}; grant select on public.vet_leak to vet_app`,
    },
    {
      name: 'unique without the tenant',
      sql: `create unique index vet_leak_unique on ${table} (${relation.key.slice(1).join(', ') || 'name'}) where false`,
    },
  ]
  if (relation.name !== 'vet_organizations') {
    const own = relation.appendOnly ? ['insert'] : ['insert', 'update', 'delete']
    for (const privilege of relation.triggersOnly ? [] : own) {
      fixed.push({ name: `${privilege.toUpperCase()} revoked`, sql: `revoke ${privilege} on ${table} from vet_app` })
    }
  }
  // Nobody may insert: a policy that would let everything in changes nothing yet.
  if (relation.triggersOnly)
    fixed.splice(
      fixed.findIndex(({ name }) => name === 'tenant policy writes everything'),
      1,
    )
  if (relation.triggersOnly) fixed.push({ name: 'INSERT granted', sql: `grant insert on ${table} to vet_app` })
  if (relation.appendOnly) {
    for (const privilege of ['update', 'delete']) {
      fixed.push({ name: `${privilege.toUpperCase()} granted`, sql: `grant ${privilege} on ${table} to vet_app` })
    }
  }
  // Keys of a partition are its parent's.
  if (relation.kind === 'partition')
    return fixed.filter(({ name }) => !/^(SELECT|INSERT|UPDATE|DELETE) revoked$/.test(name))
  const keys = await session.query<{ name: string }>(
    `select k.conname as name
     from pg_constraint k
     where k.conrelid = $1::regclass
       -- A key that a stricter one contains may go without harm.
       and not exists (
         select from pg_constraint o where o.conrelid = k.conrelid and o.contype = 'f' and o.oid <> k.oid
           and o.conkey @> k.conkey and not exists (
             select from pg_attribute a where a.attrelid = o.conrelid and a.attnum = any (o.conkey) and not a.attnotnull))
       and (k.contype = 'p' or k.contype = 'f' and (
       k.confrelid = 'public.vet_organizations'::regclass
       or exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'organization_id')))
     order by k.conname`,
    [table],
  )
  for (const key of keys) {
    fixed.push({
      name: `${key.name} dropped`,
      sql: `alter table ${table} drop constraint ${key.name} cascade`,
    })
  }
  return fixed
}
