import { stateMachine } from '../state-machine'
import { surgeries } from './surgeries'

/** An operation is called off before it begins, broken off afterwards. Its end is taken back until the report is signed. */
export const surgeryStates = stateMachine(surgeries, 'status', {
  entity: 'surgery',
  initial: ['scheduled', 'in_progress'],
  transitions: {
    scheduled: ['in_progress', 'cancelled'],
    in_progress: ['scheduled', 'completed', 'aborted'],
    completed: ['in_progress'],
    cancelled: ['scheduled'],
    aborted: ['in_progress'],
  },
  stamps: {
    in_progress: { at: 'startedAt', demands: ['leadSurgeonId'] },
    completed: { at: 'endedAt' },
    aborted: { at: 'endedAt', demands: ['cancelledReason'] },
    cancelled: { at: 'cancelledAt', demands: ['cancelledReason'] },
  },
  undo: [
    { to: ['scheduled'], clears: ['startedAt'] },
    { to: ['in_progress'], clears: ['endedAt', 'signOutAt', 'outcome'] },
    { from: ['cancelled', 'aborted'], clears: ['cancelledAt', 'cancelledReason'] },
  ],
})
