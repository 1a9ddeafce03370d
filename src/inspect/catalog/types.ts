/**
 * A database's catalogue as plain data: what the migrations created, and nothing that depends on where it was created.
 * Lists are sorted by name, except columns, which keep their order in the table. It survives JSON unchanged.
 */
export interface Catalog {
  /** Version of this shape. Catalogues of different versions cannot be compared. */
  readonly format: 1
  readonly schemas: readonly CatalogSchema[]
  readonly relations: readonly CatalogRelation[]
  readonly functions: readonly CatalogFunction[]
  readonly sequences: readonly CatalogSequence[]
  readonly types: readonly CatalogType[]
  readonly roles: readonly CatalogRole[]
  readonly memberships: readonly CatalogMembership[]
  readonly extensions: readonly CatalogExtension[]
}

/** Stands for the owner of an object that belongs to whoever ran the migrations: that name differs per server. */
export const MIGRATOR = '(migrator)'

/** Privileges of one grantee on one object; `PUBLIC` is everybody. The owner's own privileges are left out. */
export interface CatalogGrant {
  readonly grantee: string
  /** For example `SELECT`, or `SELECT WITH GRANT OPTION`. */
  readonly privileges: readonly string[]
}

export interface CatalogSchema {
  readonly name: string
  readonly grants: readonly CatalogGrant[]
}

export type RelationKind = 'table' | 'partitioned table' | 'partition' | 'view' | 'materialized view' | 'foreign table'

export interface CatalogRelation {
  readonly schema: string
  readonly name: string
  readonly kind: RelationKind
  readonly persistence: 'permanent' | 'unlogged' | 'temporary'
  readonly owner: string
  readonly rowSecurity: boolean
  readonly forceRowSecurity: boolean
  readonly options: readonly string[]
  readonly comment: string | null
  /** For example `RANGE (occurred_at)`. */
  readonly partitionKey: string | null
  readonly partitionOf: string | null
  /** For example `FOR VALUES FROM (...) TO (...)` in UTC, or `DEFAULT`. */
  readonly partitionBound: string | null
  /** The query of a view. */
  readonly definition: string | null
  readonly columns: readonly CatalogColumn[]
  readonly constraints: readonly CatalogConstraint[]
  readonly indexes: readonly CatalogIndex[]
  readonly triggers: readonly CatalogTrigger[]
  readonly policies: readonly CatalogPolicy[]
  readonly rules: readonly CatalogDefinition[]
  readonly statistics: readonly CatalogDefinition[]
  readonly grants: readonly CatalogGrant[]
}

export interface CatalogColumn {
  readonly name: string
  readonly type: string
  readonly notNull: boolean
  readonly default: string | null
  readonly generated: string | null
  readonly identity: 'always' | 'by default' | null
  /** Only when it is not the type's own. */
  readonly collation: string | null
  readonly comment: string | null
  readonly grants: readonly CatalogGrant[]
}

export interface CatalogConstraint {
  readonly name: string
  readonly definition: string
  readonly validated: boolean
  /** Whether the index behind a key or exclusion is usable; `null` where there is none. */
  readonly indexValid: boolean | null
  /** False when the system triggers behind a foreign key were switched off (`disable trigger all`). */
  readonly enforced: boolean
  readonly comment: string | null
}

/** An index that no constraint owns. */
export interface CatalogIndex {
  readonly name: string
  readonly definition: string
  readonly valid: boolean
  readonly comment: string | null
}

export interface CatalogTrigger {
  readonly name: string
  readonly definition: string
  readonly enabled: 'origin' | 'disabled' | 'replica' | 'always'
  readonly comment: string | null
}

export interface CatalogPolicy {
  readonly name: string
  readonly permissive: boolean
  readonly command: 'all' | 'select' | 'insert' | 'update' | 'delete'
  /** `PUBLIC` or role names. */
  readonly roles: readonly string[]
  readonly using: string | null
  readonly check: string | null
  readonly comment: string | null
}

/** A rewrite rule or a statistics object. */
export interface CatalogDefinition {
  readonly name: string
  readonly definition: string
}

export interface CatalogFunction {
  readonly schema: string
  readonly name: string
  /** Types that tell overloads apart. */
  readonly identityArguments: string
  readonly kind: 'function' | 'procedure' | 'aggregate' | 'window'
  /** Names, types and defaults. */
  readonly arguments: string
  readonly result: string | null
  readonly language: string
  readonly volatility: 'immutable' | 'stable' | 'volatile'
  readonly strict: boolean
  readonly leakproof: boolean
  readonly parallel: 'safe' | 'restricted' | 'unsafe'
  readonly securityDefiner: boolean
  readonly config: readonly string[]
  readonly body: string
  readonly owner: string
  readonly comment: string | null
  readonly grants: readonly CatalogGrant[]
}

export interface CatalogSequence {
  readonly schema: string
  readonly name: string
  readonly definition: string
  readonly owner: string
  readonly comment: string | null
  readonly grants: readonly CatalogGrant[]
}

export interface CatalogType {
  readonly schema: string
  readonly name: string
  readonly kind: 'domain' | 'enum' | 'range' | 'composite'
  readonly definition: string
  readonly owner: string
  readonly comment: string | null
}

export interface CatalogRole {
  readonly name: string
  readonly superuser: boolean
  readonly inherit: boolean
  readonly createRole: boolean
  readonly createDatabase: boolean
  readonly canLogin: boolean
  readonly replication: boolean
  readonly bypassRowSecurity: boolean
  /** Settings a session of the role starts with, for example `row_security=off`. */
  readonly config: readonly string[]
}

export interface CatalogMembership {
  readonly role: string
  readonly member: string
  readonly admin: boolean
}

export interface CatalogExtension {
  readonly name: string
}
