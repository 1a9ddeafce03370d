import { stateMachine } from '../state-machine'
import { estimates } from './estimates'

/**
 * A client may change their mind in both directions until the estimate becomes an invoice; where that invoice is made
 * void, the estimate is accepted as before. What expired is presented again, with new prices or a new day.
 */
export const estimateStates = stateMachine(estimates, 'status', {
  entity: 'estimate',
  initial: ['draft'],
  transitions: {
    draft: ['presented', 'expired'],
    presented: ['draft', 'accepted', 'declined', 'expired'],
    accepted: ['presented', 'declined', 'converted'],
    declined: ['presented', 'accepted'],
    expired: ['draft', 'presented'],
    converted: ['accepted'],
  },
  stamps: {
    presented: { at: 'presentedAt', by: 'presentedBy' },
    accepted: { at: 'acceptedAt' },
    declined: { at: 'declinedAt' },
    converted: { at: 'convertedAt' },
  },
  undo: [
    { to: ['draft'], clears: ['presentedAt', 'presentedBy'] },
    {
      to: ['presented', 'declined'],
      clears: ['acceptedAt', 'acceptanceMethod', 'acceptedByName', 'authorizedAmount'],
    },
    { from: ['declined'], clears: ['declinedAt', 'declineReason'] },
    { from: ['converted'], clears: ['convertedAt', 'convertedInvoiceId'] },
  ],
})
