import { stateMachine } from '../state-machine'
import { invoices } from './invoices'

/**
 * Payments, refunds and write-offs move an issued invoice to and fro, because each can bounce, fail or be taken back. It
 * never becomes a draft again; one that was made void is final.
 */
export const invoiceStates = stateMachine(invoices, 'status', {
  entity: 'invoice',
  initial: ['draft'],
  transitions: {
    // An invoice for nothing is paid when it is issued.
    draft: ['issued', 'paid', 'void'],
    issued: ['partially_paid', 'paid', 'overdue', 'void', 'written_off'],
    partially_paid: ['issued', 'paid', 'overdue', 'written_off', 'refunded'],
    // Void only where nothing was paid, because it was for nothing: a CHECK sees to it.
    paid: ['issued', 'partially_paid', 'overdue', 'void', 'written_off', 'refunded'],
    overdue: ['issued', 'partially_paid', 'paid', 'void', 'written_off', 'refunded'],
    void: [],
    written_off: ['issued', 'partially_paid', 'paid', 'overdue', 'refunded'],
    refunded: ['issued', 'partially_paid', 'paid', 'overdue', 'written_off'],
  },
  stamps: {
    issued: { at: 'issuedAt' },
    paid: [{ at: 'issuedAt' }, { at: 'paidAt' }],
    void: { at: 'voidedAt', by: 'voidedBy', demands: ['voidedBy', 'voidReason'] },
  },
  undo: [{ to: ['issued', 'partially_paid', 'overdue', 'written_off', 'void'], clears: ['paidAt'] }],
})
