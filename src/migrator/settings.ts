import { InvalidArgumentError } from '../errors'
import { findMigration, readHistory } from './history'
import { packagedHistory } from './packaged'
import { type MigrationEvent, type MigrationHistory, type MigrationOptions, PACKAGE_ROLES } from './types'

/** The options of a run with their defaults filled in. */
export interface RunSettings {
  readonly lockTimeoutMs: number
  readonly statementTimeoutMs: number
  readonly lockWaitMs: number
  readonly roles: boolean
  readonly requiredRoles: readonly string[]
  readonly onEvent: (event: MigrationEvent) => void
  readonly signal: AbortSignal | undefined
}

export function resolveSettings(options: MigrationOptions): RunSettings {
  return {
    lockTimeoutMs: milliseconds('lockTimeoutMs', options.lockTimeoutMs ?? 10_000),
    statementTimeoutMs: milliseconds('statementTimeoutMs', options.statementTimeoutMs ?? 0),
    lockWaitMs: milliseconds('lockWaitMs', options.lockWaitMs ?? 60_000),
    roles: options.roles ?? true,
    requiredRoles: options.requiredRoles ?? PACKAGE_ROLES,
    onEvent: options.onEvent ?? (() => {}),
    signal: options.signal,
  }
}

/** The largest value of PostgreSQL's timeout settings. */
const LONGEST_MS = 2_147_483_647

function milliseconds(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= LONGEST_MS) return value
  throw new InvalidArgumentError(`${name} is ${value}`, `Use whole milliseconds from 0 to ${LONGEST_MS}.`)
}

/** The history the options name. @throws {InvalidArgumentError} when `to` is none of its tags */
export async function resolveHistory(options: MigrationOptions & { readonly to?: string }): Promise<MigrationHistory> {
  const { migrations, to } = options
  const history =
    migrations === undefined
      ? await packagedHistory()
      : typeof migrations === 'string'
        ? await readHistory(migrations)
        : migrations
  if (to !== undefined) findMigration(history, to)
  return history
}

/** Settings of one transaction. */
export function transactionSettings(settings: RunSettings): string[] {
  return [
    `set local lock_timeout = ${settings.lockTimeoutMs}`,
    `set local statement_timeout = ${settings.statementTimeoutMs}`,
    ...(settings.roles ? [] : [`select set_config('vet_plan.roles', 'off', true)`]),
  ]
}

/** The same for statements that run outside a transaction; to be undone afterwards. */
export function sessionSettings(settings: RunSettings): string[] {
  return [
    `set lock_timeout = ${settings.lockTimeoutMs}`,
    `set statement_timeout = ${settings.statementTimeoutMs}`,
    ...(settings.roles ? [] : [`select set_config('vet_plan.roles', 'off', false)`]),
  ]
}
