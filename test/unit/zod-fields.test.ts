import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { COUNTRY, CURRENCY, type Pattern, PHONE, SHA256 } from '../../src/schema/rules'
import * as schemas from '../../src/schema/zod'
import {
  dateField,
  decimalField,
  emailField,
  filledField,
  ipAddressProblem,
  languageProblem,
  timeField,
  timeZoneProblem,
} from '../../src/schema/zod-fields'

const pattern = ({ test }: Pattern) => z.string().refine(test)
const text = (problem: (value: string) => string | undefined) =>
  z.string().refine((value) => problem(value) === undefined)

/** What a field lets through and what it refuses. */
const FIELDS: Readonly<Record<string, { schema: z.ZodType; accepted: readonly string[]; refused: readonly string[] }>> =
  {
    'an e-mail address': {
      schema: emailField(z.string()),
      accepted: ['ann@example.org', 'a.b+c@sub.example.co.uk', "o'neill@example.org"],
      refused: ['', 'ann', 'ann@', '@example.org', 'ann@example', 'a b@example.org', 'a@b@example.org', 'a@b.c\nd'],
    },
    'text that says something': {
      schema: filledField(z.string()),
      accepted: ['a', ' a '],
      refused: ['', ' ', '\t\n', '\u00a0'],
    },
    'an amount of money': {
      schema: decimalField({ precision: 12, scale: 2 })(z.string()),
      accepted: ['0', '0.00', '12.5', '9999999999.99', '0012.50', '1.500', '-0.01'],
      refused: ['1.005', '--1', '-', '-10000000000', '10000000000', 'NaN', '1e3', 'Infinity', '1,50', '$1', ' 1', '١'],
    },
    'a weight': {
      schema: decimalField({ precision: 8, scale: 3 })(z.string()),
      accepted: ['0.001', '12.5', '99999.999'],
      refused: ['0.0001', '100000'],
    },
    'a time of day': {
      schema: timeField(z.string()),
      accepted: ['00:00', '08:30', '23:59:59', '24:00'],
      refused: ['', '8:30', '24:01', '12:60', '12:00:60', 'noon'],
    },
    'a day': {
      schema: dateField(z.string()),
      accepted: ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'],
      refused: [
        '1900-02-29',
        '2023-02-29',
        '2024-04-31',
        '2024-00-10',
        '0000-01-01',
        '20240101',
        '2024-02-29 ',
        'today',
      ],
    },
    'a telephone number': {
      schema: pattern(PHONE),
      accepted: ['+1 (555) 010-0100', '555.0100', '030/123456', '12345'],
      refused: ['', '1234', 'call me', '555-0100 ext 7', '1+23456', '++12345', '(((((', '12345\n6'],
    },
    'a time zone': {
      schema: text(timeZoneProblem),
      accepted: ['America/New_York', 'Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'],
      refused: ['', 'Berlin', 'Mars/Olympus', '+05:00', '-08:00', 'GMT+5', "UTC'; --"],
    },
    'a country': { schema: pattern(COUNTRY), accepted: ['US', 'DE'], refused: ['', 'us', 'USA', 'U1', 'US\n'] },
    'a currency': { schema: pattern(CURRENCY), accepted: ['USD'], refused: ['', 'usd', 'US', 'US$', 'USD '] },
    'a language': {
      schema: text(languageProblem),
      accepted: ['en', 'pt-BR', 'zh-Hant-TW', 'es-419'],
      refused: ['', 'e', 'en_US', 'english language', 'en-'],
    },
    'an IP address': {
      schema: text(ipAddressProblem),
      accepted: ['192.0.2.1', '2001:db8::1', '::1', '::ffff:192.0.2.1'],
      refused: ['', '192.0.2', '192.0.2.256', '192.0.2.1/24', '192.0.2.1:80', 'localhost', '2001:db8::g'],
    },
    'a SHA-256': {
      schema: pattern(SHA256),
      accepted: ['0123456789abcdef'.repeat(4)],
      refused: ['', 'ABCDEF0123456789'.repeat(4), '0'.repeat(63), '0'.repeat(65), `${'0'.repeat(63)}g`],
    },
  }

describe.each(Object.entries(FIELDS))('%s', (_, { schema, accepted, refused }) => {
  it.each(accepted)('may be %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true)
  })
  it.each(refused)('is not %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })
})

it('takes the blanks around an e-mail address away', () => {
  expect(emailField(z.string()).parse('  ann@example.org\n')).toBe('ann@example.org')
})

const ID = '0a0a0a0a-0000-4000-8000-00000000000a'
const OTHER = '0b0b0b0b-0000-4000-8000-00000000000b'

/** Rules over several fields: a row that follows them, and changes to it that do not, with the field that is wrong. */
const RULES: Readonly<
  Record<
    string,
    { schema: z.ZodType; row: object; refused: readonly (readonly [object, string])[]; accepted?: object[] }
  >
> = {
  'a new patient is dated dead exactly when it is': {
    schema: schemas.patientInsertSchema,
    row: { organizationId: ID, clientId: ID, speciesId: ID, name: 'Rex' },
    accepted: [{ status: 'deceased', deceasedAt: new Date() }, { status: 'lost' }, { deceasedAt: null }],
    refused: [
      [{ status: 'deceased' }, 'deceasedAt'],
      [{ status: 'deceased', deceasedAt: null }, 'deceasedAt'],
      [{ status: 'active', deceasedAt: new Date() }, 'deceasedAt'],
      [{ deceasedAt: new Date() }, 'deceasedAt'],
      [{ name: '  ' }, 'name'],
      [{ dateOfBirth: '2024-02-30' }, 'dateOfBirth'],
      [{ photoUrl: 'javascript:alert(1)' }, 'photoUrl'],
      [{ sex: 'neutered' }, 'sex'],
      [{ knownAllergies: [{ substance: '' }] }, 'knownAllergies.0.substance'],
      [{ knownAllergies: { substance: 'penicillin' } }, 'knownAllergies'],
    ],
  },
  'a changed patient too': {
    schema: schemas.patientUpdateSchema,
    row: {},
    accepted: [{ deceasedAt: new Date() }, { status: 'active', deceasedAt: null }, { status: 'active' }],
    refused: [
      [{ status: 'deceased', deceasedAt: null }, 'deceasedAt'],
      [{ status: 'active', deceasedAt: new Date() }, 'deceasedAt'],
    ],
  },
  'a business has a name': {
    schema: schemas.clientInsertSchema,
    row: { organizationId: ID, firstName: 'Bo', lastName: 'Ek' },
    accepted: [{ clientType: 'business', businessName: 'Farm' }, { clientType: 'person' }, { email: null }],
    refused: [
      [{ clientType: 'business' }, 'businessName'],
      [{ clientType: 'shelter', businessName: '  ' }, 'businessName'],
      [{ clientType: 'rescue', businessName: null }, 'businessName'],
      [{ preferredLanguage: 'english language' }, 'preferredLanguage'],
      [{ country: 'us' }, 'country'],
      [{ creditLimit: '-1' }, 'creditLimit'],
      [{ taxIdEncrypted: '123-45-6789' }, 'taxIdEncrypted'],
      [{ communicationPreferences: { channels: ['fax'] } }, 'communicationPreferences.channels.0'],
      [{ communicationPreferences: { quietHours: { from: '22:00' } } }, 'communicationPreferences.quietHours.until'],
      [
        { communicationPreferences: { quietHours: { from: '24:00', until: '07:00' } } },
        'communicationPreferences.quietHours.from',
      ],
    ],
  },
  'a relationship is between two clients, and ends after it starts': {
    schema: schemas.clientRelationshipInsertSchema,
    row: { organizationId: ID, clientId: ID, relatedClientId: OTHER, relationshipType: 'spouse' },
    accepted: [{ startsOn: '2024-01-01', endsOn: '2024-01-01' }, { endsOn: '2024-01-01' }],
    refused: [
      [{ relatedClientId: ID }, 'relatedClientId'],
      [{ startsOn: '2024-01-02', endsOn: '2024-01-01' }, 'endsOn'],
      [{ relationshipType: 'friend' }, 'relationshipType'],
    ],
  },
  'a claim to an animal ends after it starts': {
    schema: schemas.patientOwnerInsertSchema,
    row: { organizationId: ID, patientId: ID, clientId: ID },
    accepted: [{ sharePercent: '50' }],
    refused: [
      [{ startsOn: '2024-01-02', endsOn: '2024-01-01' }, 'endsOn'],
      [{ sharePercent: '100.5' }, 'sharePercent'],
    ],
  },
  'a weighing has a weight and a score of nine': {
    schema: schemas.patientWeightHistoryInsertSchema,
    row: { organizationId: ID, patientId: ID, weightKg: '12.5' },
    accepted: [{ bodyConditionScore: 1 }, { bodyConditionScore: 9 }, { bodyConditionScore: null }],
    refused: [
      [{ weightKg: '0' }, 'weightKg'],
      [{ weightKg: undefined }, 'weightKg'],
      [{ bodyConditionScore: 0 }, 'bodyConditionScore'],
      [{ bodyConditionScore: 10 }, 'bodyConditionScore'],
      [{ bodyConditionScore: 4.5 }, 'bodyConditionScore'],
    ],
  },
  'a mark follows the standard of its kind': {
    schema: schemas.patientIdentifierInsertSchema,
    row: { organizationId: ID, patientId: ID, kind: 'iso_11784', value: '276098106234567' },
    accepted: [
      { value: '276-098 106 234 567' },
      { kind: 'microchip_legacy', value: '123456789' },
      { kind: 'microchip_legacy', value: '7f7d1a2b3c' },
      { kind: 'tattoo', value: 'ab 1' },
      { kind: 'passport', value: '000000000000001' },
    ],
    refused: [
      [{ value: '27609810623456' }, 'value'],
      [{ value: '000098106234567' }, 'value'],
      [{ value: '276274877906944' }, 'value'],
      [{ value: '123456789' }, 'value'],
      [{ kind: 'microchip_legacy' }, 'value'],
      [{ kind: 'microchip_legacy', value: '12345678' }, 'value'],
      [{ kind: 'tattoo', value: ' -. ' }, 'value'],
      [{ kind: 'rfid' }, 'kind'],
      [{ appliedOn: '2024-01-02', removedOn: '2024-01-01' }, 'removedOn'],
    ],
  },
  'a changed mark too': {
    schema: schemas.patientIdentifierUpdateSchema,
    row: {},
    accepted: [{ value: 'x' }, { removedOn: '2024-01-01' }],
    refused: [
      [{ kind: 'iso_11784', value: 'x' }, 'value'],
      [{ appliedOn: '2024-01-02', removedOn: '2024-01-01' }, 'removedOn'],
    ],
  },
  'a location opens before it closes': {
    schema: schemas.clinicInsertSchema,
    row: { organizationId: ID, name: 'Main Street' },
    accepted: [
      { workingHours: {} },
      {
        workingHours: {
          monday: [
            { opens: '08:00', closes: '12:00' },
            { opens: '13:30', closes: '18:00' },
          ],
          sunday: [],
        },
      },
    ],
    refused: [
      [{ workingHours: { monday: [{ opens: '12:00', closes: '08:00' }] } }, 'workingHours.monday.0'],
      [{ workingHours: { monday: [{ opens: '08:0', closes: '12:00' }] } }, 'workingHours.monday.0.opens'],
      [{ workingHours: { monday: [{ opens: '08:00', closes: '24:00' }] } }, 'workingHours.monday.0.closes'],
      [{ workingHours: { monday: 'all day' } }, 'workingHours.monday'],
      [{ timezone: 'Berlin' }, 'timezone'],
      [{ timezone: '+02:00' }, 'timezone'],
      [{ currency: 'usd' }, 'currency'],
      [{ name: '' }, 'name'],
      [{ settings: [] }, 'settings'],
    ],
  },
  'a practice has room for somebody': {
    schema: schemas.organizationInsertSchema,
    row: { name: 'Practice' },
    accepted: [{ settings: { locale: 'de', somethingOfTheHost: 1 } }],
    refused: [
      [{ maxClinics: 0 }, 'maxClinics'],
      [{ maxUsersPerClinic: -1 }, 'maxUsersPerClinic'],
      [{ settings: { locale: 7 } }, 'settings.locale'],
      [{ subscriptionTier: 'free' }, 'subscriptionTier'],
    ],
  },
  'a login has an address, and a password only as its hash': {
    schema: schemas.userInsertSchema,
    row: { organizationId: ID, email: 'ann@example.org', firstName: 'Ann', lastName: 'Lee' },
    accepted: [{ passwordHash: '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9' }, { passwordHash: null }],
    refused: [
      [{ email: 'ann' }, 'email'],
      [{ email: null }, 'email'],
      [{ passwordHash: 'hunter2' }, 'passwordHash'],
      [{ mfaSecretEncrypted: 'JBSWY3DPEHPK3PXP' }, 'mfaSecretEncrypted'],
    ],
  },
  'a session is known by the hash of its token': {
    schema: schemas.sessionInsertSchema,
    row: { organizationId: ID, userId: ID, tokenHash: 'a'.repeat(64), expiresAt: new Date() },
    accepted: [{ ipAddress: '::1' }],
    refused: [
      [{ tokenHash: 'secret' }, 'tokenHash'],
      [{ ipAddress: 'localhost' }, 'ipAddress'],
      [{ expiresAt: undefined }, 'expiresAt'],
    ],
  },
  'a species has a code': {
    schema: schemas.speciesInsertSchema,
    row: { code: 'guinea_pig', commonName: 'Guinea pig', speciesGroup: 'small_mammal' },
    refused: [
      [{ code: 'Guinea pig' }, 'code'],
      [{ code: '2pig' }, 'code'],
      [{ ncbiTaxonId: 0 }, 'ncbiTaxonId'],
      [{ speciesGroup: 'dogs' }, 'speciesGroup'],
    ],
  },
  'a breed has a range of weights': {
    schema: schemas.breedInsertSchema,
    row: { speciesId: ID, name: 'Sphynx' },
    accepted: [{ averageWeight: null }, { averageWeight: { min: 3, max: 3, unit: 'kg' } }, { vboId: 'VBO:0100230' }],
    refused: [
      [{ averageWeight: { min: 6, max: 3, unit: 'kg' } }, 'averageWeight.max'],
      [{ averageWeight: { min: 0, max: 3, unit: 'kg' } }, 'averageWeight.min'],
      [{ averageWeight: { min: 3, unit: 'kg' } }, 'averageWeight.max'],
      [{ averageWeight: { min: 3, max: 6, unit: 'lb' } }, 'averageWeight.unit'],
      [{ averageWeight: { min: '3', max: 6, unit: 'kg' } }, 'averageWeight.min'],
      [{ vboId: 'VBO:1' }, 'vboId'],
    ],
  },
}

describe.each(Object.entries(RULES))('%s', (_, { schema, row, accepted = [], refused }) => {
  it.each([{}, ...accepted])('with %j', (change) => {
    expect(schema.safeParse({ ...row, ...change }).error?.issues ?? []).toEqual([])
  })
  it.each(refused)('not with %j', (change, field) => {
    const { error } = schema.safeParse({ ...row, ...change })
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([field])
  })
})

it('changes nothing about a token but that it was used', () => {
  const change = { usedAt: new Date(), tokenHash: 'a'.repeat(64), kind: 'api', expiresAt: new Date(), userId: ID }
  expect(schemas.authTokenUpdateSchema.parse(change)).toEqual({ usedAt: change.usedAt })
})

it('does not hand a weight, a mark, a claim or a session on to another owner', () => {
  for (const schema of [
    schemas.patientWeightHistoryUpdateSchema,
    schemas.patientIdentifierUpdateSchema,
    schemas.patientOwnerUpdateSchema,
    schemas.sessionUpdateSchema,
  ]) {
    expect(schema.parse({ patientId: OTHER, clientId: OTHER, userId: OTHER })).toEqual({})
  }
})
