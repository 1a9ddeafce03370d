/** Forms of text that a CHECK and Zod both know. Each says how SQL and how JavaScript recognise it. */
import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { isValidDeaNumber } from '../controlled/dea-number'

export interface Pattern {
  readonly name: string
  /** What is wrong with a text that does not match, as the end of a sentence that begins with the field. */
  readonly message: string
  readonly sql: (column: AnyPgColumn) => SQL
  readonly test: (value: string) => boolean
}

/** A pattern whose expression means the same in PostgreSQL and in JavaScript. */
export const regexPattern = (name: string, expression: string, message: string): Pattern => {
  const compiled = new RegExp(expression)
  return {
    name,
    message,
    sql: (column) => sql`${column} ~ '${sql.raw(expression.replaceAll("'", "''"))}'`,
    test: (value) => compiled.test(value),
  }
}

/** Says something: not empty and not only blanks. */
export const FILLED: Pattern = {
  name: 'filled',
  message: 'must not be blank',
  sql: (column) => sql`btrim(${column}, E' \\t\\r\\n') <> ''`,
  test: (value) => /[^ \t\r\n]/.test(value),
}

/** Local part and domain; the Zod field asks for more. */
export const EMAIL = regexPattern('email', '^[^@\\s]+@[^@\\s]+$', 'is not an e-mail address')

/** Telephone number as people write it, E.164 or not: at least five digits. */
export const PHONE = regexPattern('phone', '^[+]?([ ()./-]*[0-9]){5,}[ ()./-]*$', 'is not a telephone number')

/** Absolute address of a document or image: https, s3, gs, file storage of any kind. */
export const WEB_ADDRESS = regexPattern('web_address', '^[a-z][a-z0-9+.-]*://\\S+$', 'is not a web address')

export const COUNTRY = regexPattern('iso_3166', '^[A-Z]{2}$', 'is not a two-letter country code')
export const CURRENCY = regexPattern('iso_4217', '^[A-Z]{3}$', 'is not a three-letter currency code')
export const SHA256 = regexPattern('sha256', '^[0-9a-f]{64}$', 'is not a SHA-256 in hexadecimal')
export const ENVELOPE = regexPattern('envelope', '^vp1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$', 'is not encrypted')

/** Stable key for code: lower case, digits and underscores. */
export const CODE = regexPattern('code', '^[a-z][a-z0-9_]*$', 'is not a code such as guinea_pig')

/** SQL name of a table of this package. */
export const TABLE_NAME = regexPattern('table_name', '^vet_[a-z0-9_]+$', 'is not a table such as vet_patients')

/** Country or subdivision, ISO 3166-2: `US`, `US-CA`. */
export const JURISDICTION = regexPattern(
  'iso_3166_2',
  '^[A-Z]{2}(-[A-Z0-9]{1,3})?$',
  'is not a country or state such as US or US-CA',
)

/** Media type, RFC 6838. */
export const MEDIA_TYPE = regexPattern(
  'media_type',
  '^[a-z]+/[A-Za-z0-9][A-Za-z0-9.+_-]*$',
  'is not a media type such as application/pdf',
)

/**
 * National Drug Code with its hyphens: ten digits as 4-4-2, 5-3-2 or 5-4-1, eleven as 5-4-2 (billing), twelve as 6-4-2
 * (91 FR 10749, from 2033 on).
 */
export const NDC = regexPattern(
  'ndc',
  '^([0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9]{1,2}|[0-9]{6}-[0-9]{4}-[0-9]{2})$',
  'is not a National Drug Code with hyphens such as 0009-0029-01',
)

/** DICOM unique identifier: numbers with dots, at most 64 characters (PS3.5, 9.1). */
export const DICOM_UID = regexPattern(
  'dicom_uid',
  '^(0|[1-9][0-9]*)([.](0|[1-9][0-9]*))+$',
  'is not a DICOM identifier such as 1.2.840.10008.1',
)

/** DEA registration number with its check digit. */
export const DEA_NUMBER: Pattern = {
  name: 'dea_number',
  message: 'is not a DEA registration number: two letters, six digits and a check digit',
  sql: (column) =>
    sql`case when ${column} ~ '^[A-HJ-NPR-UX][A-Z9][0-9]{7}$' then (substr(${column}, 3, 1)::int + substr(${column}, 5, 1)::int + substr(${column}, 7, 1)::int + 2 * (substr(${column}, 4, 1)::int + substr(${column}, 6, 1)::int + substr(${column}, 8, 1)::int)) % 10 = substr(${column}, 9, 1)::int else ${column} is null end`,
  test: isValidDeaNumber,
}
