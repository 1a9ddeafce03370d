import { stateMachine } from '../state-machine'
import { boardingReservations } from './reservations'

/**
 * A guest may come without a booking, and leave before the day that was booked: the kennel is free from check-out on. A
 * guest who was given up as a no-show and comes late is checked in after all.
 */
export const boardingStates = stateMachine(boardingReservations, 'status', {
  entity: 'boarding reservation',
  initial: ['reserved', 'checked_in'],
  transitions: {
    reserved: ['checked_in', 'cancelled'],
    checked_in: ['reserved', 'checked_out'],
    checked_out: ['checked_in'],
    cancelled: ['reserved', 'checked_in'],
  },
  stamps: {
    checked_in: { at: 'actualCheckInAt', by: 'checkedInBy' },
    checked_out: { at: 'actualCheckOutAt', by: 'checkedOutBy' },
    cancelled: { at: 'cancelledAt' },
  },
  undo: [
    { to: ['reserved'], clears: ['actualCheckInAt', 'checkedInBy', 'checkInWeightKg'] },
    { from: ['checked_out'], clears: ['actualCheckOutAt', 'checkedOutBy', 'checkOutWeightKg'] },
    { from: ['cancelled'], clears: ['cancelledAt', 'cancellationReason', 'isNoShow'] },
  ],
})
