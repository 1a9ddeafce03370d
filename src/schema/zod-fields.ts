/**
 * Field validators shared by the Zod schemas beside the tables. Each refinement receives the schema derived from the
 * column and narrows it, so that nullable and optional stay as the column says.
 */
import { z } from 'zod'

/** E-mail address, trimmed. */
export const emailField = (schema: z.ZodString) =>
  schema.trim().regex(z.regexes.email, { error: 'is not an e-mail address' })

/** Text that says something. */
export const filledField = (schema: z.ZodString) =>
  schema.refine((value) => value.trim() !== '', { error: 'must not be blank' })

/** Size of a decimal, as in `numeric(precision, scale)`. */
export interface DecimalSize {
  /** Digits in all. */
  readonly precision: number
  /** Digits after the point. */
  readonly scale: number
}

/**
 * Exact decimal as a string, as PostgreSQL's numeric travels. Refuses what would be rounded or would overflow, and
 * everything that is not a plain decimal: exponents, NaN, Infinity, separators.
 */
export const decimalField = (size: DecimalSize) => (schema: z.ZodString) =>
  schema.superRefine((value, context) => {
    const problem = decimalProblem(value, size)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem })
  })

function decimalProblem(value: string, { precision, scale }: DecimalSize): string | undefined {
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(value)
  if (match === null) return 'is not a decimal number such as "12.50"'
  const whole = (match[1] ?? '').replace(/^0+/, '')
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  if (fraction.length > scale) return `has more than ${scale} decimal places`
  if (whole.length > precision - scale) return `has more than ${precision - scale} digits before the point`
  return undefined
}

/** Calendar date `YYYY-MM-DD` that exists: 2024-02-30 is refused, and so is the year 0, which PostgreSQL has not. */
export const dateField = (schema: z.ZodString) =>
  schema.refine((value) => z.iso.date().safeParse(value).success && !value.startsWith('0000'), {
    error: 'is not a calendar date YYYY-MM-DD',
  })

/** Time of day of a `time` column, `HH:MM` or `HH:MM:SS`; `24:00` is the end of the day. */
export const timeField = (schema: z.ZodString) =>
  schema.regex(/^(([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00(:00)?)$/, { error: 'is not a time such as 08:30' })

/** Local time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'is not a time such as 08:30' })

/**
 * What is wrong with a text as an IANA time zone that this runtime knows. Offsets such as `+05:00` are refused:
 * PostgreSQL counts them the other way round.
 */
export function timeZoneProblem(value: string): string | undefined {
  const problem = 'is not an IANA time zone such as America/New_York'
  if (!/^[a-z]/i.test(value)) return problem
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return undefined
  } catch {
    return problem
  }
}

/** What is wrong with a text as a BCP 47 language tag. */
export function languageProblem(value: string): string | undefined {
  try {
    if (Intl.getCanonicalLocales(value).length === 1) return undefined
  } catch {
    // Falls through to the problem.
  }
  return 'is not a language tag such as en or pt-BR'
}

/** What is wrong with a text as an IPv4 or IPv6 address. */
export const ipAddressProblem = (value: string): string | undefined =>
  z.ipv4().safeParse(value).success || z.ipv6().safeParse(value).success ? undefined : 'is not an IP address'
