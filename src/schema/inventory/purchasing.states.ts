import { stateMachine } from '../state-machine'
import { purchaseOrders } from './purchasing'

/**
 * An order below the practice's threshold goes out without approval. One that waits for approval goes back to draft when
 * it is rejected, with a reason, or withdrawn, without. A delivery that was booked by mistake is taken back; what was
 * closed is received after all when the rest comes late.
 */
export const purchaseOrderStates = stateMachine(purchaseOrders, 'status', {
  entity: 'purchase order',
  initial: ['draft', 'pending_approval'],
  transitions: {
    draft: ['pending_approval', 'ordered', 'cancelled'],
    pending_approval: ['draft', 'approved', 'cancelled'],
    approved: ['draft', 'ordered', 'cancelled'],
    ordered: ['partially_received', 'received', 'closed', 'cancelled'],
    partially_received: ['ordered', 'received', 'closed'],
    received: ['ordered', 'partially_received', 'closed'],
    closed: ['ordered', 'partially_received', 'received'],
    cancelled: [],
  },
  stamps: {
    draft: { at: 'rejectedAt', by: 'rejectedBy', newest: true, with: 'rejectionReason', demands: ['rejectedBy'] },
    pending_approval: { at: 'submittedAt' },
    approved: { at: 'approvedAt', by: 'approvedBy', demands: ['approvedBy'] },
    ordered: { at: 'orderedAt', by: 'orderedBy', demands: ['orderedBy'] },
    partially_received: { at: 'receivedAt', newest: true },
    received: { at: 'receivedAt', newest: true },
    cancelled: { at: 'cancelledAt', by: 'cancelledBy', demands: ['cancelledBy', 'cancellationReason'] },
  },
  undo: [
    { to: ['draft'], clears: ['submittedAt', 'approvedAt', 'approvedBy'] },
    { to: ['ordered'], clears: ['receivedAt'] },
  ],
})
