import {
  type InsertSchema,
  insertSchema,
  type SelectSchema,
  selectSchema,
  type UpdateSchema,
  updateSchema,
} from '../zod-table'
import { clientAccountLedger } from './ledger'

export const clientAccountLedgerInsertSchema: InsertSchema<typeof clientAccountLedger> =
  insertSchema(clientAccountLedger)
export const clientAccountLedgerSelectSchema: SelectSchema<typeof clientAccountLedger> =
  selectSchema(clientAccountLedger)
/** An entry never changes: nothing is left to set. */
export const clientAccountLedgerUpdateSchema: UpdateSchema<
  typeof clientAccountLedger,
  | 'clientId'
  | 'clinicId'
  | 'entryType'
  | 'invoiceId'
  | 'paymentId'
  | 'depositId'
  | 'reversesEntryId'
  | 'amount'
  | 'postedAt'
  | 'postedBy'
  | 'description'
  | 'reason'
  | 'approvedBy'
> = updateSchema(clientAccountLedger, {
  immutable: [
    'clientId',
    'clinicId',
    'entryType',
    'invoiceId',
    'paymentId',
    'depositId',
    'reversesEntryId',
    'amount',
    'postedAt',
    'postedBy',
    'description',
    'reason',
    'approvedBy',
  ],
})
