/**
 * `@vet-plan/db`: the database of a veterinary practice. This entry holds what an application uses at run time: tables,
 * relations, tenancy and errors. Validators, migrations, seeds and test databases have entries of their own.
 */
export * from './database-errors/index'
export * from './errors'
export * from './schema/index'
export * from './schema/relations'
export * from './tenancy/index'
