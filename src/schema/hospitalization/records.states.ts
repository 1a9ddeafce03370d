import { stateMachine } from '../state-machine'
import { hospitalizationRecords } from './records'

/**
 * A patient gets better and worse. The end of a stay is taken back where it was written of the wrong patient or the
 * transfer fell through; a patient that comes back is admitted anew.
 */
export const hospitalizationStates = stateMachine(hospitalizationRecords, 'status', {
  entity: 'hospitalization',
  initial: ['admitted', 'stable', 'critical'],
  transitions: {
    admitted: ['stable', 'critical', 'discharged', 'transferred', 'deceased'],
    stable: ['critical', 'discharged', 'transferred', 'deceased'],
    critical: ['stable', 'discharged', 'transferred', 'deceased'],
    discharged: ['stable', 'critical'],
    transferred: ['stable', 'critical'],
    deceased: ['stable', 'critical'],
  },
  stamps: {
    discharged: { at: 'dischargedAt', by: 'dischargeVeterinarianId', demands: ['dischargeVeterinarianId'] },
    transferred: { at: 'dischargedAt', by: 'dischargeVeterinarianId', demands: ['dischargeVeterinarianId'] },
    deceased: { at: 'dischargedAt' },
  },
  undo: [
    {
      from: ['discharged', 'transferred', 'deceased'],
      clears: ['dischargedAt', 'dischargeVeterinarianId', 'transferredTo', 'isAgainstAdvice'],
    },
  ],
})
