import { stateMachine } from '../state-machine'
import { drugRecalls } from './recalls'

/**
 * As the sources report it: a recall is begun before it is classified, and may be reported completed or terminated at
 * once. A completed one is opened again when more lots turn up; a terminated one is over (21 CFR 7.55), and what comes
 * later has a number of its own.
 *
 * The table is shared by all tenants and has no triggers of its own: `vet_move_recall()` is the door to its status.
 */
export const recallStates = stateMachine(drugRecalls, 'status', {
  entity: 'drug recall',
  initial: ['pending', 'active', 'completed', 'terminated'],
  transitions: {
    pending: ['active', 'completed', 'terminated'],
    active: ['completed', 'terminated'],
    completed: ['active', 'terminated'],
    terminated: [],
  },
})
