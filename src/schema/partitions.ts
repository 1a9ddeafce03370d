/** Tables that are split by time from their first day. */
import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { accessLogs } from './audit/access-logs'
import { auditLogs } from './audit/audit-logs'
import { communicationLogs } from './communication/logs'
import { criticalCareRecords } from './hospitalization/critical-care'
import { inventoryTransactions } from './inventory/transactions'

/** A table in ranges of one of its moments. Rows outside every range are in the partition `<name>_default`. */
export interface PartitionedTable {
  readonly name: string
  /** SQL name of the column that decides. */
  readonly column: string
  /** Length of a range, in UTC. */
  readonly every: 'month' | 'quarter'
}

const partitioned = (
  table: PgTable,
  column: { readonly name: string },
  every: PartitionedTable['every'],
): PartitionedTable => ({ name: getTableName(table), column: column.name, every })

/** Every partitioned table of the package. */
export const partitionedTables: readonly PartitionedTable[] = [
  partitioned(accessLogs, accessLogs.occurredAt, 'month'),
  partitioned(auditLogs, auditLogs.occurredAt, 'month'),
  partitioned(communicationLogs, communicationLogs.createdAt, 'month'),
  partitioned(criticalCareRecords, criticalCareRecords.recordedAt, 'month'),
  partitioned(inventoryTransactions, inventoryTransactions.occurredAt, 'quarter'),
]
