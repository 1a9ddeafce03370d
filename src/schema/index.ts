/** All tables, closed lists and row types. Free of Node built-ins, so that it can be bundled for anywhere. */
export * from './clients/clients'
export { type ClosedList, closedList, type ValueOf } from './columns'
export * from './identity/users'
export * from './patients/identifiers'
export * from './patients/microchip'
export * from './patients/patients'
export * from './reference/species'
export * from './tenancy/organizations'
