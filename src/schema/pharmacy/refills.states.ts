import { stateMachine } from '../state-machine'
import { prescriptionRefills } from './refills'

/**
 * A veterinarian may change the decision until the refill is dispensed. A dispensed refill that nobody fetched goes back
 * to stock as cancelled, and who dispensed it stays on record.
 */
export const refillStates = stateMachine(prescriptionRefills, 'status', {
  entity: 'prescription refill',
  initial: ['pending'],
  transitions: {
    pending: ['approved', 'denied', 'cancelled'],
    approved: ['pending', 'denied', 'dispensed', 'cancelled'],
    denied: ['pending', 'approved'],
    dispensed: ['cancelled'],
    cancelled: [],
  },
  stamps: {
    approved: { at: 'reviewedAt', by: 'reviewedBy', newest: true, demands: ['reviewedBy'] },
    denied: { at: 'reviewedAt', by: 'reviewedBy', newest: true, together: true, demands: ['denialReason'] },
    dispensed: { at: 'dispensedAt', by: 'dispensedBy', demands: ['dispensedBy'] },
    cancelled: { at: 'cancelledAt', demands: ['cancellationReason'] },
  },
  undo: [
    { to: ['pending'], clears: ['reviewedAt', 'reviewedBy'] },
    { from: ['denied'], clears: ['denialReason'] },
  ],
})
