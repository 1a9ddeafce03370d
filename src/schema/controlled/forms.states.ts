import { stateMachine } from '../state-machine'
import { deaForms } from './forms'

/** A form that went out is completed or made void, never a draft again; one that was completed too early is open again. */
export const deaFormStates = stateMachine(deaForms, 'status', {
  entity: 'DEA form',
  initial: ['draft'],
  transitions: {
    draft: ['submitted', 'void'],
    submitted: ['completed', 'void'],
    completed: ['submitted'],
    void: [],
  },
  stamps: {
    // Who submits it is not who signs it.
    submitted: { at: 'submittedAt', demands: ['signedBy'] },
    completed: { at: 'completedAt' },
    void: { at: 'voidedAt', demands: ['voidReason'] },
  },
  undo: [{ from: ['completed'], clears: ['completedAt'] }],
})
