/** Zod schemas of all tables: `<table>InsertSchema`, `<table>SelectSchema`, `<table>UpdateSchema`. */
export * from './clients/clients.zod'
export * from './identity/users.zod'
export * from './patients/identifiers.zod'
export * from './patients/patients.zod'
export * from './reference/species.zod'
export * from './tenancy/organizations.zod'
