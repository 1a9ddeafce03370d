import { stateMachine } from '../state-machine'
import { prescriptions } from './prescriptions'

/**
 * A refill that goes back to stock makes a completed prescription active again. What expired or was cancelled is final:
 * the animal gets a new prescription.
 */
export const prescriptionStates = stateMachine(prescriptions, 'status', {
  entity: 'prescription',
  initial: ['active'],
  transitions: {
    active: ['completed', 'discontinued', 'expired', 'cancelled'],
    completed: ['active', 'discontinued', 'expired'],
    discontinued: ['active'],
    expired: [],
    cancelled: [],
  },
  stamps: {
    discontinued: {
      at: 'discontinuedAt',
      by: 'discontinuedBy',
      demands: ['discontinuedBy', 'discontinuedReason'],
    },
    cancelled: { at: 'discontinuedAt', by: 'discontinuedBy', demands: ['discontinuedBy', 'discontinuedReason'] },
  },
  undo: [{ from: ['discontinued'], clears: ['discontinuedAt', 'discontinuedBy', 'discontinuedReason'] }],
})
