import { stateMachine } from '../state-machine'
import { dataErasureRequests, dataExportRequests } from './requests'

/**
 * An export that failed, or whose job died, is tried again. A refusal is reconsidered when the requester shows who they
 * are or complains. Who wants another copy asks again.
 */
export const exportStates = stateMachine(dataExportRequests, 'status', {
  entity: 'data export request',
  initial: ['pending'],
  transitions: {
    pending: ['processing', 'refused', 'cancelled'],
    processing: ['pending', 'completed', 'failed', 'refused', 'cancelled'],
    completed: [],
    failed: ['pending', 'processing', 'refused', 'cancelled'],
    refused: ['pending'],
    cancelled: [],
  },
  stamps: {
    completed: { at: 'processedAt', by: 'processedBy', demands: ['processedBy'] },
    failed: { at: 'processedAt', by: 'processedBy', demands: ['failureReason'] },
    refused: { at: 'processedAt', by: 'processedBy', newest: true, demands: ['processedBy', 'refusalReason'] },
  },
  undo: [
    { to: ['pending', 'processing', 'cancelled'], clears: ['processedAt', 'processedBy'] },
    { from: ['failed'], clears: ['failureReason'] },
    { from: ['refused'], clears: ['refusalReason'] },
  ],
})

/**
 * An erasure that has begun is finished or stops before anything was erased. What was kept for a reason is erased when
 * the reason is gone, and what was done before stays on record. A refusal is reconsidered like that of an export.
 */
export const erasureStates = stateMachine(dataErasureRequests, 'status', {
  entity: 'data erasure request',
  initial: ['pending'],
  transitions: {
    pending: ['processing', 'refused', 'cancelled'],
    processing: ['pending', 'completed', 'partially_completed', 'refused'],
    completed: [],
    partially_completed: ['completed'],
    refused: ['pending'],
    cancelled: [],
  },
  stamps: {
    completed: { at: 'processedAt', by: 'processedBy', newest: true, demands: ['processedBy'] },
    partially_completed: { at: 'processedAt', by: 'processedBy', demands: ['processedBy', 'refusalExplanation'] },
    refused: { at: 'processedAt', by: 'processedBy', demands: ['processedBy', 'refusalExplanation'] },
  },
  undo: [
    { to: ['pending'], clears: ['processedAt', 'processedBy'] },
    { from: ['partially_completed', 'refused'], clears: ['refusalGround', 'refusalExplanation', 'legalHoldId'] },
  ],
})
