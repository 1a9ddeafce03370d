/**
 * Field validators shared by the Zod schemas beside the tables. Each is a refinement for drizzle-zod: it receives the
 * schema derived from the column and narrows it, so that nullable and optional stay as the column says.
 */
import { z } from 'zod'
import { parseMicrochip } from './patients/microchip'

/** E-mail address, trimmed. */
export const emailField = (schema: z.ZodString) =>
  schema.trim().regex(z.regexes.email, { error: 'is not an e-mail address' })

/** Text that says something. */
export const filledField = (schema: z.ZodString) =>
  schema.refine((value) => value.trim() !== '', { error: 'must not be blank' })

export interface DecimalBounds {
  /** Digits in all, as in `numeric(precision, scale)`. */
  readonly precision: number
  /** Digits after the point. */
  readonly scale: number
  readonly min?: number
  readonly max?: number
  /** True refuses `min` itself. */
  readonly exclusiveMin?: boolean
}

/**
 * Exact decimal as a string, as PostgreSQL's numeric travels. Refuses what would be rounded or would overflow, and
 * everything that is not a plain decimal: exponents, NaN, Infinity, separators.
 */
const decimalField = (bounds: DecimalBounds) => (schema: z.ZodString) =>
  schema.superRefine((value, context) => {
    const problem = decimalProblem(value, bounds)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
  })

function decimalProblem(
  value: string,
  { precision, scale, min, max, exclusiveMin }: DecimalBounds,
): string | undefined {
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(value)
  if (match === null) return 'is not a decimal number such as "12.50"'
  const whole = (match[1] ?? '').replace(/^0+/, '')
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  if (fraction.length > scale) return `has more than ${scale} decimal places`
  if (whole.length > precision - scale) return `has more than ${precision - scale} digits before the point`
  const number = Number(value)
  if (min !== undefined && (number < min || (exclusiveMin && number === min))) {
    return exclusiveMin ? `must be greater than ${min}` : `must be at least ${min}`
  }
  if (max !== undefined && number > max) return `must be at most ${max}`
  return undefined
}

/** Amount of money: up to ten digits and two decimals. `min` is 0 unless the amount may be negative. */
export const moneyField = (options: { readonly negative?: boolean } = {}) =>
  decimalField({ precision: 12, scale: 2, ...(options.negative ? {} : { min: 0 }) })

/** Body weight in kilograms, above zero, to the gram. */
export const kilogramsField = decimalField({ precision: 8, scale: 3, min: 0, exclusiveMin: true })

/** Percentage, 0 to 100, two decimals. */
export const percentField = decimalField({ precision: 5, scale: 2, min: 0, max: 100 })

/** Calendar date `YYYY-MM-DD` that exists: 2024-02-30 is refused, and so is the year 0, which PostgreSQL has not. */
export const dateField = (schema: z.ZodString) =>
  schema.refine((value) => z.iso.date().safeParse(value).success && !value.startsWith('0000'), {
    error: 'is not a calendar date YYYY-MM-DD',
  })

/** Telephone number as people write it; at least five digits. */
export const phoneField = (schema: z.ZodString) =>
  schema
    .regex(/^\+?[0-9 ()./-]+$/, { error: 'is not a telephone number' })
    .refine((value) => value.replace(/\D/g, '').length >= 5, { error: 'has too few digits for a telephone number' })

/**
 * IANA time zone that this runtime knows. Offsets such as `+05:00` are refused: PostgreSQL counts them the other way
 * round.
 */
export const timeZoneField = (schema: z.ZodString) =>
  schema.refine(isTimeZone, { error: 'is not an IANA time zone such as America/New_York' })

function isTimeZone(value: string): boolean {
  if (!/^[a-z]/i.test(value)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

/** ISO 3166-1 alpha-2 country code. */
export const countryField = (schema: z.ZodString) =>
  schema.regex(/^[A-Z]{2}$/, { error: 'is not a two-letter country code' })

/** ISO 4217 currency code. */
export const currencyField = (schema: z.ZodString) =>
  schema.regex(/^[A-Z]{3}$/, { error: 'is not a three-letter currency code' })

/** BCP 47 language tag. */
export const languageField = (schema: z.ZodString) =>
  schema.refine(isLanguageTag, { error: 'is not a language tag such as en or pt-BR' })

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

/** Envelope of an encrypted value; a plain value is refused. */
export const encryptedField = (schema: z.ZodString) =>
  schema.regex(/^vp1\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/, { error: 'is not encrypted' })

/** SHA-256, 64 lower-case hexadecimal digits. */
export const sha256Field = (schema: z.ZodString) =>
  schema.regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 in hexadecimal' })

/** IPv4 or IPv6 address. */
export const ipAddressField = (schema: z.ZodString) =>
  schema.refine((value) => z.ipv4().safeParse(value).success || z.ipv6().safeParse(value).success, {
    error: 'is not an IP address',
  })

/** Local time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'is not a time such as 08:30' })

/** Adds an issue when a microchip number does not follow the standard its kind names. */
export function checkMicrochip(
  identifier: { kind?: string | undefined; value?: string | undefined },
  context: z.RefinementCtx,
) {
  const { kind, value } = identifier
  if (value === undefined || (kind !== 'iso_11784' && kind !== 'microchip_legacy')) return
  const parsed = parseMicrochip(value)
  if (parsed.valid && parsed.kind === kind) return
  const expected = kind === 'iso_11784' ? 'is not an ISO 11784 number of 15 digits' : 'is not one of 9 or 10 characters'
  context.addIssue({ code: 'custom', path: ['value'], message: parsed.valid ? expected : parsed.problem })
}

/** Adds an issue when the second date comes before the first. Dates compare as text: both are `YYYY-MM-DD`. */
export function checkOrder(
  context: z.RefinementCtx,
  start: string | null | undefined,
  end: string | null | undefined,
  path: string,
): void {
  if (start && end && end < start)
    context.addIssue({ code: 'custom', path: [path], message: `must not be before ${start}` })
}
