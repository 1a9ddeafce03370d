import { stateMachine } from '../state-machine'
import { labRequisitions } from './requisitions'

/**
 * A sample is run in house or sent out, and many laboratories tell nothing before the result. A sample that is lost,
 * rejected or too little is taken again: the requisition waits as at the beginning. A result may be withdrawn.
 */
export const labStates = stateMachine(labRequisitions, 'status', {
  entity: 'lab requisition',
  initial: ['pending', 'collected'],
  transitions: {
    pending: ['collected', 'cancelled'],
    collected: ['pending', 'shipped', 'received_by_lab', 'processing', 'resulted', 'cancelled'],
    shipped: ['pending', 'collected', 'received_by_lab', 'processing', 'resulted', 'cancelled'],
    received_by_lab: ['pending', 'processing', 'resulted', 'cancelled'],
    processing: ['pending', 'resulted', 'cancelled'],
    resulted: ['processing'],
    cancelled: ['pending'],
  },
  stamps: {
    collected: { at: 'sampleCollectedAt', by: 'sampleCollectedBy' },
    shipped: { at: 'sentToLabAt' },
    received_by_lab: { at: 'receivedByLabAt' },
    resulted: { at: 'resultedAt' },
    cancelled: { at: 'cancelledAt', demands: ['cancellationReason'] },
  },
  undo: [
    { to: ['pending'], clears: ['sampleCollectedAt', 'sampleCollectedBy'] },
    {
      to: ['pending', 'collected'],
      clears: ['sentToLabAt', 'shippingCarrier', 'shippingTrackingNumber', 'receivedByLabAt', 'externalLabId'],
    },
    { from: ['resulted'], clears: ['resultedAt'] },
    { from: ['cancelled'], clears: ['cancelledAt', 'cancellationReason'] },
  ],
})
