import { InvalidArgumentError } from '../errors'
import type { Catalog, CatalogRelation } from './catalog/types'

/** One way in which two catalogues disagree. */
export interface CatalogDifference {
  readonly kind: 'missing' | 'extra' | 'changed'
  /** For people and for grep: `column vet_clients.email`, `policy tenant_isolation_clients on vet_clients`. */
  readonly object: string
  /** What differs about a changed object. */
  readonly property?: string
  readonly expected?: string
  readonly actual?: string
}

export interface DiffOptions {
  /**
   * `actual` is a database in use. It may have what its host added beside the package: extensions, login roles named
   * `vet_...`, privileges of its own roles on the schema. And it may have other time partitions than the migrations
   * made, as long as each is protected like its expected siblings. Default false: every difference counts.
   */
  readonly live?: boolean
}

type Value = string | boolean | null | readonly string[]

/** A named thing with properties and parts, whatever kind of database object it is. */
interface Item {
  readonly object: string
  readonly properties: Readonly<Record<string, Value>>
  readonly parts: readonly Item[]
  /** What to show when the whole thing is missing or extra. */
  readonly summary?: string
}

/**
 * Compares two catalogues. What is missing or extra as a whole is one difference, without its columns and constraints.
 * @throws {InvalidArgumentError} when the catalogues were written by versions of this package that cannot be compared.
 */
export function diffCatalogs(expected: Catalog, actual: Catalog, options: DiffOptions = {}): CatalogDifference[] {
  if (expected.format !== 1 || actual.format !== 1) {
    throw new InvalidArgumentError(
      'these catalogues have a format this version cannot compare',
      'Read both with the same version of the package.',
    )
  }
  const pair = options.live ? withoutHostObjects(expected, actual) : { expected, actual }
  return compareItems(itemsOf(pair.expected), itemsOf(pair.actual))
}

function compareItems(expected: readonly Item[], actual: readonly Item[]): CatalogDifference[] {
  const found = new Map(actual.map((item) => [item.object, item]))
  const known = new Set(expected.map(({ object }) => object))
  return [
    ...expected.flatMap((item): CatalogDifference[] => {
      const other = found.get(item.object)
      return other === undefined ? [whole('missing', item)] : compareItem(item, other)
    }),
    ...actual.filter(({ object }) => !known.has(object)).map((item) => whole('extra', item)),
  ]
}

function whole(kind: 'missing' | 'extra', { object, summary }: Item): CatalogDifference {
  if (summary === undefined) return { kind, object }
  return kind === 'missing' ? { kind, object, expected: summary } : { kind, object, actual: summary }
}

function compareItem(expected: Item, actual: Item): CatalogDifference[] {
  const names = new Set([...Object.keys(expected.properties), ...Object.keys(actual.properties)])
  const changed = [...names].flatMap((property): CatalogDifference[] => {
    const [want, have] = [show(expected.properties[property]), show(actual.properties[property])]
    if (want === have) return []
    return [{ kind: 'changed', object: expected.object, property, expected: want, actual: have }]
  })
  return [...changed, ...compareItems(expected.parts, actual.parts)]
}

function show(value: Value | undefined): string {
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value.length === 0 ? 'none' : value.join(', ')
}

/** `definition` as summary and the rest as properties: the shape most parts have. */
function part(object: string, fields: { readonly name: string } & Readonly<Record<string, Value>>): Item {
  const { name: _, ...properties } = fields
  const { definition } = fields
  return { object, properties, parts: [], ...(typeof definition === 'string' ? { summary: definition } : {}) }
}

const grantItems = (on: string, grants: CatalogRelation['grants']): Item[] =>
  grants.map(({ grantee, privileges }) => ({
    object: `grant to ${grantee} on ${on}`,
    properties: { privileges },
    parts: [],
    summary: privileges.join(', '),
  }))

const qualified = ({ schema, name }: { readonly schema: string; readonly name: string }): string =>
  schema === 'public' ? name : `${schema}.${name}`

function itemsOf(catalog: Catalog): Item[] {
  return [
    ...catalog.extensions.map(({ name }) => part(`extension ${name}`, { name })),
    ...catalog.roles.map((role) => part(`role ${role.name}`, { ...role })),
    ...catalog.memberships.map(({ role, member, admin }) =>
      part(`membership of ${member} in ${role}`, { name: member, admin }),
    ),
    ...catalog.schemas.map(({ name, grants }) => ({
      object: `schema ${name}`,
      properties: {},
      parts: grantItems(`schema ${name}`, grants),
    })),
    ...catalog.types.map(({ schema, ...type }) =>
      part(`${type.kind} ${qualified({ schema, name: type.name })}`, { ...type }),
    ),
    ...catalog.sequences.map(({ schema, grants, ...sequence }) => {
      const object = `sequence ${qualified({ schema, name: sequence.name })}`
      return { ...part(object, { ...sequence }), parts: grantItems(object, grants) }
    }),
    ...catalog.functions.map(({ schema, identityArguments, grants, ...routine }) => {
      const object = `${routine.kind} ${qualified({ schema, name: routine.name })}(${identityArguments})`
      return { ...part(object, { ...routine }), parts: grantItems(object, grants) }
    }),
    ...catalog.relations.map(relationItem),
  ]
}

function relationItem(relation: CatalogRelation): Item {
  const name = qualified(relation)
  const { schema: _, columns, constraints, indexes, triggers, policies, rules, statistics, grants, ...own } = relation
  return {
    ...part(`${noun(relation)} ${name}`, own),
    parts: [
      ...columns.map(({ grants: columnGrants, ...column }) => {
        const object = `column ${name}.${column.name}`
        return { ...part(object, { ...column }), parts: grantItems(object, columnGrants), summary: column.type }
      }),
      ...constraints.map((constraint) => part(`constraint ${constraint.name} on ${name}`, { ...constraint })),
      ...indexes.map((index) => part(`index ${index.name} on ${name}`, { ...index })),
      ...triggers.map((trigger) => part(`trigger ${trigger.name} on ${name}`, { ...trigger })),
      ...policies.map((policy) => ({
        ...part(`policy ${policy.name} on ${name}`, { ...policy }),
        summary: [`for ${policy.command} to ${policy.roles.join(', ')}`, policy.using && `using ${policy.using}`]
          .filter(Boolean)
          .join(' '),
      })),
      ...rules.map((rule) => part(`rule ${rule.name} on ${name}`, { ...rule })),
      ...statistics.map((object) => part(`statistics ${object.name} on ${name}`, { ...object })),
      ...grantItems(`${noun(relation)} ${name}`, grants),
    ],
  }
}

/** A table stays `table x` when it becomes a partition or partitioned: the property `kind` tells. */
const noun = ({ kind }: CatalogRelation): string => (kind.endsWith('view') ? kind : 'table')

/** Takes out of both sides what {@link DiffOptions.live} allows a database in use to have. */
function withoutHostObjects(expected: Catalog, actual: Catalog): { expected: Catalog; actual: Catalog } {
  const extensions = new Set(expected.extensions.map(({ name }) => name))
  const roles = new Set(expected.roles.map(({ name }) => name))
  const partitions = matchPartitions(expected.relations, actual.relations)
  return {
    expected: { ...expected, relations: partitions.expected },
    actual: {
      ...actual,
      relations: partitions.actual,
      extensions: actual.extensions.filter(({ name }) => extensions.has(name)),
      roles: actual.roles.filter(({ name }) => roles.has(name)),
      memberships: actual.memberships.filter(({ member }) => roles.has(member)),
      schemas: actual.schemas.map((schema) => ({
        ...schema,
        grants: schema.grants.filter(({ grantee }) => grantee === 'PUBLIC' || grantee.startsWith('vet_')),
      })),
    },
  }
}

/**
 * Months pass: range partitions come and go. One that exists on the live side only is compared with an expected
 * sibling; one that is only expected was detached. The DEFAULT partition must stay.
 */
function matchPartitions(
  expected: readonly CatalogRelation[],
  actual: readonly CatalogRelation[],
): { expected: CatalogRelation[]; actual: CatalogRelation[] } {
  const names = (relations: readonly CatalogRelation[]) => new Set(relations.map(qualified))
  const [known, found] = [names(expected), names(actual)]
  const parents = new Set(expected.filter(({ kind }) => kind === 'partitioned table').map(({ name }) => name))
  const passes = ({ kind, partitionOf, partitionBound }: CatalogRelation) =>
    kind === 'partition' && partitionOf !== null && parents.has(partitionOf) && partitionBound !== 'DEFAULT'
  const siblings = actual
    .filter((relation) => passes(relation) && !known.has(qualified(relation)))
    .flatMap((relation) => {
      const model = expected.find(
        ({ kind, partitionOf }) => kind === 'partition' && partitionOf === relation.partitionOf,
      )
      return model === undefined ? [] : [asSibling(model, relation)]
    })
  return {
    expected: [...expected.filter((relation) => found.has(qualified(relation)) || !passes(relation)), ...siblings],
    actual: [...actual],
  }
}

/**
 * What `partition` should look like by its sibling: columns, triggers, policies, grants. The server names indexes and
 * constraints after the partition and derives them from the parent, which is compared itself.
 */
function asSibling(model: CatalogRelation, partition: CatalogRelation): CatalogRelation {
  const { name, comment, partitionBound, constraints, indexes, statistics } = partition
  // Policies and trigger arguments carry the table's name, with or without its prefix.
  const bare = (table: string) => table.replace(/^vet_/, '')
  const renamed: CatalogRelation = JSON.parse(JSON.stringify(model).replaceAll(bare(model.name), bare(name)))
  return { ...renamed, name, comment, partitionBound, constraints, indexes, statistics }
}

/** One line that names the object and puts what is expected beside what was found. */
export function describeDifference(difference: CatalogDifference): string {
  const { kind, object, property, expected, actual } = difference
  if (kind === 'missing')
    return `${object} is missing${expected === undefined ? '' : ` (expected: ${short(expected)})`}`
  if (kind === 'extra') return `${object} is not expected${actual === undefined ? '' : ` (found: ${short(actual)})`}`
  const [want, have] = excerpts(expected ?? 'none', actual ?? 'none')
  return `${object}: ${inWords(property ?? 'definition')} differs${have.where}: expected ${want.text}, found ${have.text}`
}

/** `forceRowSecurity` becomes `force row security`. */
const inWords = (property: string): string => property.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const LONGEST = 120

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}...`
}

/** Long texts are cut down to where they begin to differ. */
function excerpts(expected: string, actual: string) {
  const [wanted, found] = [expected.split('\n'), actual.split('\n')]
  const line = wanted.findIndex((text, index) => text !== found[index])
  const at = line < 0 ? wanted.length : line
  const where = wanted.length > 1 || found.length > 1 ? ` from line ${at + 1}` : ''
  const [want, have] = [wanted[at] ?? '', found[at] ?? '']
  let start = 0
  while (start < want.length && want[start] === have[start]) start += 1
  const from = Math.max(want.length, have.length) > LONGEST ? Math.max(0, start - LONGEST / 3) : 0
  const cut = (text: string) => (from > 0 ? `...${short(text.slice(from))}` : short(text)) || '(nothing)'
  return [
    { text: cut(want), where },
    { text: cut(have), where },
  ] as const
}
