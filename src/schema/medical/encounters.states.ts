import { stateMachine } from '../state-machine'
import { medicalEncounters } from './encounters'

/**
 * A completed encounter is opened again where something was forgotten, as long as nobody has signed it off. One that was
 * called off by mistake goes on, because its appointment has no second one.
 */
export const encounterStates = stateMachine(medicalEncounters, 'status', {
  entity: 'encounter',
  initial: ['scheduled', 'in_progress'],
  transitions: {
    scheduled: ['in_progress', 'cancelled'],
    in_progress: ['scheduled', 'completed', 'cancelled'],
    completed: ['in_progress'],
    cancelled: ['scheduled', 'in_progress'],
  },
  stamps: {
    in_progress: { at: 'startedAt' },
    completed: { at: 'completedAt' },
    cancelled: { at: 'cancelledAt', demands: ['cancellationReason'] },
  },
  undo: [
    { to: ['scheduled'], clears: ['startedAt'] },
    { from: ['completed'], clears: ['completedAt', 'disposition'] },
    { from: ['cancelled'], clears: ['cancelledAt', 'cancellationReason'] },
  ],
})
