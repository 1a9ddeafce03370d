import { stateMachine } from '../state-machine'
import { diagnosticTestOrders } from './orders'

/**
 * Imaging has no sample, and a test in the room its result at once. A sample that cannot be used is taken again. A review
 * is taken back when the result is corrected.
 */
export const diagnosticOrderStates = stateMachine(diagnosticTestOrders, 'status', {
  entity: 'diagnostic order',
  initial: ['ordered', 'collected'],
  transitions: {
    ordered: ['collected', 'in_progress', 'resulted', 'cancelled'],
    collected: ['ordered', 'in_progress', 'resulted', 'cancelled'],
    in_progress: ['ordered', 'collected', 'resulted', 'cancelled'],
    resulted: ['in_progress', 'reviewed'],
    reviewed: ['resulted'],
    cancelled: ['ordered'],
  },
  stamps: {
    collected: { at: 'collectedAt', by: 'collectedBy' },
    resulted: { at: 'resultedAt' },
    reviewed: { at: 'reviewedAt', by: 'reviewedBy', demands: ['reviewedBy'] },
    cancelled: { at: 'cancelledAt', by: 'cancelledBy', demands: ['cancelledBy', 'cancellationReason'] },
  },
  undo: [
    { to: ['ordered'], clears: ['collectedAt', 'collectedBy'] },
    { to: ['in_progress'], clears: ['resultedAt'] },
    { from: ['reviewed'], clears: ['reviewedAt', 'reviewedBy'] },
    { from: ['cancelled'], clears: ['cancelledAt', 'cancelledBy', 'cancellationReason', 'cancellationNotes'] },
  ],
})
