import type { SqlExecutor } from '../../../src/connection/types'
import { sqlErrorDetails } from '../../../src/errors'
import { structuralViolations, type TenantRelation } from './relations'
import type { Tenant } from './tenant-rows'

/** Outcome of one statement tried inside a savepoint that is always rolled back. */
type Outcome = { readonly rows: Record<string, unknown>[] } | { readonly sqlstate: string; readonly message: string }

const INSUFFICIENT_PRIVILEGE = '42501'

export interface ProbeOptions {
  /** Whether the engine answers COPY FROM STDIN; PGlite waits for ever for data that never comes. */
  readonly copy: boolean
  /** Looks no further when a hole was found, in the catalogue or by a probe. */
  readonly stopAtFirst?: boolean
}

/**
 * Everything the application role could try against one relation, in every context. Runs inside the caller's transaction
 * and leaves no trace. Returns one sentence per hole; empty means none.
 */
export async function relationViolations(
  session: SqlExecutor,
  relation: TenantRelation,
  tenants: { a: Tenant; b: Tenant },
  options: ProbeOptions,
): Promise<string[]> {
  const violations = await structuralViolations(session, relation)
  if (options.stopAtFirst && violations.length > 0) return violations
  if (relation.kind !== 'table' && relation.kind !== 'partitioned') return violations
  const before = await fingerprint(session, relation, tenants.b)
  const report = (text: string | undefined) => {
    if (text === undefined) return
    violations.push(text)
    if (options.stopAtFirst) throw new Found()
  }
  try {
    await probe(session, relation, tenants, options, before, report)
  } catch (error) {
    if (!(error instanceof Found)) throw error
    return violations
  }
  if ((await fingerprint(session, relation, tenants.b)) !== before) violations.push('rows of the other tenant changed')
  return violations
}

class Found extends Error {}

async function probe(
  session: SqlExecutor,
  relation: TenantRelation,
  tenants: { a: Tenant; b: Tenant },
  options: ProbeOptions,
  before: string,
  report: Report,
): Promise<void> {
  for (const plan of ['force_custom_plan', 'force_generic_plan']) {
    await session.query(`select set_config('plan_cache_mode', $1, true)`, [plan])
    for (const context of ['', 'garbage']) await probeWithoutTenant(session, relation, tenants, context, report)
    await probeOwnRows(session, relation, tenants.a, report)
    await probeForeignRows(session, relation, tenants, before, report)
    if (options.copy) await probeCopy(session, relation, tenants.a, report)
  }
  await session.query(`select set_config('plan_cache_mode', 'auto', true)`)
}

type Report = (text: string | undefined) => void

async function probeWithoutTenant(
  session: SqlExecutor,
  relation: TenantRelation,
  tenants: { a: Tenant; b: Tenant },
  context: string,
  report: Report,
): Promise<void> {
  const name = context === '' ? 'without a tenant' : 'with a garbage tenant'
  const seen = await attempt(session, context, `select 1 from ${relation.name}`)
  if ('rows' in seen) report(seen.rows.length > 0 ? `${name}: rows are visible` : undefined)
  else if (context === '') report(`${name}: reading fails with ${seen.sqlstate} ${seen.message}`)
  const inserted = await attempt(session, context, copyStatement(relation, tenants.a.organizationId), 'planted')
  report('rows' in inserted ? `${name}: a row can be inserted` : undefined)
  for (const statement of [
    `update ${relation.name} set ${relation.tenantColumn} = ${relation.tenantColumn}`,
    `delete from ${relation.name}`,
  ]) {
    const outcome = await attempt(session, context, `${statement} returning 1`)
    report('rows' in outcome && outcome.rows.length > 0 ? `${name}: ${statement} touches rows` : undefined)
  }
}

async function probeOwnRows(
  session: SqlExecutor,
  relation: TenantRelation,
  own: Tenant,
  report: Report,
): Promise<void> {
  const context = own.organizationId
  const seen = await attempt(session, context, `select ${relation.tenantColumn} as tenant from ${relation.name}`)
  if (!('rows' in seen)) report(`own rows cannot be read: ${seen.sqlstate} ${seen.message}`)
  else {
    report(seen.rows.length === 0 ? 'own rows are not visible' : undefined)
    report(seen.rows.some((row) => row.tenant !== context) ? 'rows of another tenant are visible' : undefined)
  }
  const inserted = await attempt(session, context, copyStatement(relation, context), 'planted')
  // A copy of a row may break a unique key or a check; being refused for lack of rights would be a hole the other way.
  if (relation.triggersOnly) report(isDenied(inserted) ? undefined : 'rows that triggers write can be inserted')
  else report(isDenied(inserted) && relation.name !== 'vet_organizations' ? 'own rows cannot be inserted' : undefined)
  if (relation.name === 'vet_organizations') return
  const updated = await attempt(session, context, `update ${relation.name} set id = id returning 1`)
  const deleted = await attempt(session, context, `delete from ${relation.name} where id is not null returning 1`)
  if (relation.appendOnly) {
    report(isDenied(updated) && isDenied(deleted) ? undefined : 'rows that are only added can be changed or deleted')
    return
  }
  report('rows' in updated && updated.rows.length > 0 ? undefined : 'own rows cannot be updated')
  report(isDenied(deleted) ? 'own rows cannot be deleted' : undefined)
}

async function probeForeignRows(
  session: SqlExecutor,
  relation: TenantRelation,
  tenants: { a: Tenant; b: Tenant },
  before: string,
  report: Report,
): Promise<void> {
  const { name, tenantColumn } = relation
  const own = tenants.a.organizationId
  const other = tenants.b.organizationId
  const ofOther = `${tenantColumn} = '${other}'`
  const touchesNothing = [
    `select 1 from ${name} where ${ofOther}`,
    `update ${name} set ${tenantColumn} = ${tenantColumn} where ${ofOther} returning 1`,
    `delete from ${name} where ${ofOther} returning 1`,
    `select 1 from ${name} where ${ofOther} for update`,
  ]
  for (const statement of touchesNothing) {
    const outcome = await attempt(session, own, statement)
    report('rows' in outcome && outcome.rows.length > 0 ? `reaches the other tenant: ${statement}` : undefined)
  }
  const refused: [string, string][] = [
    ['a row can be inserted for the other tenant', copyStatement(relation, other)],
    [
      'a row of the other tenant can be upserted',
      `${copyStatement(relation, other, tenants.b.ids.get(name))} on conflict (${relation.key.join(', ')}) do update set ${tenantColumn} = excluded.${tenantColumn}`,
    ],
  ]
  for (const [violation, statement] of refused) {
    const outcome = await attempt(session, own, statement, 'planted')
    report(isRefused(outcome) ? undefined : `${violation}${describe(outcome)}`)
  }
  const moved = await attempt(session, own, `update ${name} set ${tenantColumn} = '${other}' returning 1`)
  report(isRefused(moved) ? undefined : `a row can be moved to the other tenant${describe(moved)}`)
  for (const action of ['update set id = gen_random_uuid()', 'delete']) {
    const merge = `merge into ${name} t using (select '${other}'::uuid as tenant) s on t.${tenantColumn} = s.tenant when matched then ${action}`
    await attempt(session, own, merge, undefined, async () => {
      await session.run('reset role')
      const after = await fingerprint(session, relation, tenants.b)
      report(after === before ? undefined : `MERGE ${action} reaches the other tenant`)
    })
  }
  const truncated = await attempt(session, own, `truncate ${name} cascade`)
  report(isDenied(truncated) ? undefined : `TRUNCATE is not refused${describe(truncated)}`)
}

async function probeCopy(session: SqlExecutor, relation: TenantRelation, own: Tenant, report: Report): Promise<void> {
  const copied = await attempt(session, own.organizationId, `copy ${relation.name} from stdin`)
  const refusedCopy = !('rows' in copied) && ['0A000', INSUFFICIENT_PRIVILEGE].includes(copied.sqlstate)
  report(refusedCopy ? undefined : `COPY FROM is not refused${describe(copied)}`)
}

/** Runs a statement as the application role in a context and rolls it back. */
async function attempt(
  session: SqlExecutor,
  context: string,
  statement: string,
  copyFrom?: 'planted',
  afterwards?: () => Promise<void>,
): Promise<Outcome> {
  await session.run('savepoint probe')
  try {
    if (copyFrom !== undefined) await session.run(statement.slice(0, statement.indexOf('-- planted')))
    await session.run('set local role vet_app')
    await session.query(`select set_config('app.current_tenant', $1, true)`, [context])
    const sent = copyFrom === undefined ? statement : statement.slice(statement.indexOf('-- planted') + 11)
    const rows = await session.query<Record<string, unknown>>(sent)
    await afterwards?.()
    return { rows }
  } catch (error) {
    const details = sqlErrorDetails(error)
    if (details === undefined) throw error
    return { sqlstate: details.sqlstate, message: details.message }
  } finally {
    await session.run('rollback to savepoint probe; release savepoint probe')
    await session.run('reset role')
  }
}

/**
 * An INSERT of a copy of some row with another tenant and id. The row is read beforehand with full rights into a
 * temporary table, so that what is tested is the writing alone.
 */
function copyStatement(relation: TenantRelation, tenant: string, id?: string): string {
  const newId = relation.tenantColumn === 'id' ? `'${tenant}'` : id === undefined ? 'gen_random_uuid()' : `'${id}'`
  const value = (column: string) =>
    column === 'id' ? newId : column === relation.tenantColumn ? `'${tenant}'::uuid` : column
  const columns = relation.columns.join(', ')
  return `
    create temp table planted on commit drop as select ${columns} from ${relation.name} limit 1;
    grant select on planted to vet_app;
    -- planted
    insert into ${relation.name} (${columns}) select ${relation.columns.map(value).join(', ')} from planted`
}

const isDenied = (outcome: Outcome): boolean => 'sqlstate' in outcome && outcome.sqlstate === INSUFFICIENT_PRIVILEGE

/** Denied, or refused before that by a guard of the table: guards speak before row-level security does. */
const isRefused = (outcome: Outcome): boolean =>
  isDenied(outcome) || ('sqlstate' in outcome && outcome.sqlstate.startsWith('VP'))

const describe = (outcome: Outcome): string =>
  'sqlstate' in outcome ? ` (${outcome.sqlstate} ${outcome.message})` : ''

/** A hash of all rows of a tenant, read with full rights. */
async function fingerprint(session: SqlExecutor, relation: TenantRelation, tenant: Tenant): Promise<string> {
  const [row] = await session.query<{ hash: string | null }>(
    `select md5(string_agg(t::text, '|' order by t::text)) as hash from ${relation.name} t where ${relation.tenantColumn} = $1`,
    [tenant.organizationId],
  )
  return row?.hash ?? ''
}
