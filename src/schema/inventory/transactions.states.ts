import { stateMachine } from '../state-machine'
import { stockAdjustments } from './transactions'

/** An adjustment is decided once: what was applied is corrected by another. */
export const stockAdjustmentStates = stateMachine(stockAdjustments, 'status', {
  entity: 'stock adjustment',
  initial: ['pending_approval', 'applied'],
  transitions: {
    pending_approval: ['applied', 'rejected'],
    applied: [],
    rejected: [],
  },
  stamps: {
    rejected: { at: 'reviewedAt', by: 'reviewedBy', demands: ['reviewedBy'] },
  },
})
