/** `@vet-plan/db/audit`: who changed what, and what a record was at any time. */
export { type ColumnAnnotations, tableAnnotations } from '../schema/annotations'
export { auditedTables, type UnauditedTable, unauditedTables } from '../schema/audited'
export { type AccessEntry, type AccessedResource, type LogAccessOptions, logAccess, logFailedAccess } from './access'
export type { AuditFinding, AuditFindingKind } from './findings'
export {
  type AuditEntry,
  type AuditHistoryOptions,
  type AuditHistoryPage,
  type AuditReader,
  auditHistory,
} from './history'
export type { AuditScope, SealedLog } from './logs'
export { type RecordState, recordAt } from './record-at'
export { type ChainHead, type SealOptions, type SealReport, sealAuditLogs } from './seal'
export type { AuditedRow, HiddenValue } from './values'
export {
  type ChainReport,
  type VerifyOptions,
  type VerifyReport,
  verifyAuditLogs,
} from './verify'
