import { stateMachine } from '../state-machine'
import { stockTransfers } from './transfers'

/** What is on its way arrives or is sent back; then the transfer is over. */
export const stockTransferStates = stateMachine(stockTransfers, 'status', {
  entity: 'stock transfer',
  initial: ['draft'],
  transitions: {
    draft: ['approved', 'in_transit', 'cancelled'],
    approved: ['draft', 'in_transit', 'cancelled'],
    in_transit: ['received', 'cancelled'],
    received: [],
    cancelled: [],
  },
  stamps: {
    approved: { at: 'approvedAt', by: 'approvedBy', demands: ['approvedBy'] },
    in_transit: { at: 'shippedAt', by: 'shippedBy', demands: ['shippedBy'] },
    received: { at: 'receivedAt', by: 'receivedBy', demands: ['receivedBy'] },
    cancelled: { at: 'cancelledAt', by: 'cancelledBy', demands: ['cancelledBy', 'cancellationReason'] },
  },
  undo: [{ to: ['draft'], clears: ['approvedAt', 'approvedBy'] }],
})
