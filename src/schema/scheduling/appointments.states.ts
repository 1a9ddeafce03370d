import { stateMachine } from '../state-machine'
import { appointments } from './appointments'

/**
 * A walk-in is written at check-in, an emergency as it is carried in. A house call or a remote visit has no check-in.
 * A client found missing who turns up late is checked in after all. What took place stays: a completed appointment is
 * final.
 */
export const appointmentStates = stateMachine(appointments, 'status', {
  entity: 'appointment',
  initial: ['scheduled', 'confirmed', 'checked_in', 'in_progress'],
  transitions: {
    scheduled: ['confirmed', 'checked_in', 'in_progress', 'cancelled', 'no_show'],
    confirmed: ['scheduled', 'checked_in', 'in_progress', 'cancelled', 'no_show'],
    checked_in: ['scheduled', 'confirmed', 'in_progress', 'cancelled'],
    in_progress: ['checked_in', 'completed', 'cancelled'],
    completed: [],
    cancelled: ['scheduled', 'confirmed'],
    no_show: ['scheduled', 'confirmed', 'checked_in', 'cancelled'],
  },
  stamps: {
    confirmed: { at: 'confirmedAt' },
    checked_in: { at: 'checkedInAt' },
    in_progress: { at: 'startedAt' },
    completed: { at: 'completedAt' },
    cancelled: { at: 'cancelledAt', demands: ['cancellationReason'] },
    no_show: { at: 'noShowAt' },
  },
  undo: [
    { to: ['scheduled'], clears: ['confirmedAt'] },
    { to: ['scheduled', 'confirmed'], clears: ['checkedInAt', 'startedAt'] },
    { to: ['checked_in'], clears: ['startedAt'] },
    { from: ['cancelled'], clears: ['cancelledAt', 'cancellationParty', 'cancellationReason'] },
    { from: ['no_show'], clears: ['noShowAt'] },
  ],
})
