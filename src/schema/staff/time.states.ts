import { stateMachine } from '../state-machine'
import { staffLeaveRequests } from './time'

/** A request is decided once. One that was approved may still be cancelled; whoever was denied asks again. */
export const leaveStates = stateMachine(staffLeaveRequests, 'status', {
  entity: 'leave request',
  initial: ['pending'],
  transitions: {
    pending: ['approved', 'denied', 'cancelled'],
    approved: ['cancelled'],
    denied: [],
    cancelled: [],
  },
  stamps: {
    approved: { at: 'reviewedAt', by: 'reviewedBy', demands: ['reviewedBy'] },
    denied: { at: 'reviewedAt', by: 'reviewedBy', demands: ['reviewedBy', 'denialReason'] },
    cancelled: { at: 'cancelledAt' },
  },
})
