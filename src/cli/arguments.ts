import { InvalidArgumentError, Option } from 'commander'
import { MIGRATION_PHASES } from '../migrator/types'
import type { AuditLogName } from '../schema/audit/seals'

const UNITS = { '': 1, ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const

/** PostgreSQL keeps timeouts in a 32-bit integer of milliseconds. */
const LONGEST_MS = 2_147_483_647

const isUnit = (text: string): text is keyof typeof UNITS => Object.hasOwn(UNITS, text)

/** Reads `500ms`, `10s`, `5m`, `1h` or plain milliseconds; returns milliseconds. */
export function parseDuration(text: string): number {
  const [, digits, unit] = /^(\d+)([a-z]*)$/.exec(text) ?? []
  const milliseconds = unit !== undefined && isUnit(unit) ? Number(digits) * UNITS[unit] : Number.NaN
  if (!(milliseconds <= LONGEST_MS)) {
    throw new InvalidArgumentError('Write 500ms, 10s, 5m, 1h or a number of milliseconds, up to 24 days.')
  }
  return milliseconds
}

/** Reads a number of migrations, one or more. */
export function parseCount(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0
  if (count < 1 || !Number.isSafeInteger(count)) throw new InvalidArgumentError('Write a whole number, 1 or more.')
  return count
}

export const phaseOption = (description: string): Option =>
  new Option('--phase <phase>', description).choices(MIGRATION_PHASES)

export const migrationsOption = (): Option =>
  new Option('--migrations <folder>', "read the migrations from a host's own folder instead of this package")

export const organizationOption = (): Option => new Option('--organization <id>', 'only this practice (default: all)')

export const auditLogOption = (): Option =>
  new Option('--log <log>', 'only this log (default: both)').choices([
    'audit_logs',
    'access_logs',
  ] satisfies AuditLogName[])

export const dryRunOption = (): Option => new Option('--dry-run', 'show what would happen and write nothing')

/** Drops the keys that are `undefined`, so that a library function sees an option only when it was given. */
export function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present = Object.entries(options).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
