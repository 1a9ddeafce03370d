/** What people call tables and columns. */

/** Words that do not follow the rules below, as they end. */
const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/(series|species|staff)$/i, '$1'],
  [/ddenda$/, 'ddendum'],
  [/iagnoses$/, 'iagnosis'],
  [/(ch|x)es$/, '$1'],
  [/ies$/, 'y'],
  [/([^s])s$/, '$1'],
]

/** One row of a table, by the name of its export: `surgeries` are many, a `surgery` is one. */
export function singular(name: string): string {
  const rule = IRREGULAR.find(([ending]) => ending.test(name))
  return rule === undefined ? name : name.replace(...rule)
}

/** Rows that people call something else than their table, one and many. */
const NOUNS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  anesthesiaMonitoring: ['anesthesia reading', 'anesthesia readings'],
  clientAccountLedger: ['account entry', 'account entries'],
  emergencyVitalSigns: ['set of vital signs', 'sets of vital signs'],
  equipment: ['piece of equipment', 'pieces of equipment'],
  equipmentMaintenance: ['maintenance entry', 'maintenance entries'],
  medicationAdministration: ['administration of medication', 'administrations of medication'],
  medicationsFormulary: ['medication', 'medications'],
  organizations: ['practice', 'practices'],
  parasiticControl: ['parasite treatment', 'parasite treatments'],
  patientWeightHistory: ['weight entry', 'weight entries'],
  sampleTracking: ['sample', 'samples'],
  serviceSpecies: ['species of a service', 'species of services'],
  staff: ['staff member', 'staff members'],
  staffAttendance: ['attendance entry', 'attendance entries'],
  vetClinicAssignments: ['clinic assignment of a veterinarian', 'clinic assignments of veterinarians'],
  vetSchedules: ['schedule of a veterinarian', 'schedules of veterinarians'],
}

const ABBREVIATIONS = new Set([
  'ai',
  'asa',
  'bcs',
  'bun',
  'dea',
  'dicom',
  'ecg',
  'fda',
  'icu',
  'iso',
  'ip',
  'iv',
  'json',
  'mfa',
  'ndc',
  'pdf',
  'pin',
  'po',
  'sha',
  'soap',
  'sku',
  'ssn',
  'uid',
  'url',
  'usda',
  'vat',
  'vcpr',
  'vfd',
])

/** Lower-case words, abbreviations as they are written. */
const spelled = (words: readonly string[]): string =>
  words
    .filter((word) => word !== '')
    .map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word))
    .join(' ')

const camelWords = (name: string): string =>
  spelled(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).split(' '))

/** One row of a table by its export: `invoice item`, `DEA form`. */
export const one = (exportName: string): string => NOUNS[exportName]?.[0] ?? camelWords(singular(exportName))

/** Rows of a table by its export: `invoice items`. */
export const many = (exportName: string): string => NOUNS[exportName]?.[1] ?? camelWords(exportName)

/** `a dose`, `an AI message`, `a user`. */
export const indefinite = (noun: string): string =>
  `${/^(?:[aeio]|u(?!ser|nit|ni|se))/i.test(noun) ? 'an' : 'a'} ${noun}`

/** A column by its SQL name: `invoice number`, `client` for `client_id`, `e-mail` whatever form of it is stored. */
export function columnWords(sqlName: string): string {
  if (sqlName === 'id') return 'id'
  const bare = sqlName.replace(/_(?:id|normalized|encrypted|hash)$/, '')
  const [, measured = bare, unit] = /^(.+)_(kg|mg|ml|cm|mm|km|celsius|minutes|bytes)$/.exec(bare) ?? []
  const words = spelled(measured.split('_')).replace(/\bemail\b/, 'e-mail')
  return unit === undefined ? words : `${words} in ${unit === 'celsius' ? '°C' : unit}`
}

/** The column in a sentence: in quotes where its words would not read as a noun, as with `starts on`. */
export function columnPhrase(sqlName: string): string {
  const words = columnWords(sqlName)
  return /^(?:is|has|was) |(?:^| )(?:at|by|for|from|in|of|on|to|until|with)$/.test(words) ? `field “${words}”` : words
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[], conjunction = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`
