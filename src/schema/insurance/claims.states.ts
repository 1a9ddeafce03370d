import { stateMachine } from '../state-machine'
import { insuranceClaims } from './claims'

/**
 * An insurer may decide without a review of its own, send a claim back as incomplete, or take an approval back. Every
 * decision and every payment can be appealed, a second time too; the appeal ends with whatever the insurer decides, the
 * first decision upheld included. A payment that bounces leaves the claim approved.
 */
export const claimStates = stateMachine(insuranceClaims, 'status', {
  entity: 'insurance claim',
  initial: ['draft'],
  transitions: {
    draft: ['submitted'],
    submitted: ['draft', 'under_review', 'approved', 'partially_approved', 'denied'],
    under_review: ['draft', 'approved', 'partially_approved', 'denied'],
    approved: ['partially_approved', 'denied', 'paid', 'appealed'],
    partially_approved: ['approved', 'denied', 'paid', 'appealed'],
    denied: ['under_review', 'appealed'],
    paid: ['approved', 'partially_approved', 'appealed'],
    appealed: ['approved', 'partially_approved', 'denied', 'paid'],
  },
  stamps: {
    submitted: { at: 'submittedAt', by: 'submittedBy', demands: ['submittedBy'] },
    approved: [
      { at: 'processedAt', newest: true },
      { at: 'appealDecidedAt', with: 'appealOutcome' },
    ],
    partially_approved: [
      { at: 'processedAt', newest: true },
      { at: 'appealDecidedAt', with: 'appealOutcome' },
    ],
    denied: [
      { at: 'processedAt', newest: true, demands: ['denialReason'] },
      { at: 'appealDecidedAt', with: 'appealOutcome' },
    ],
    paid: [{ at: 'paidAt' }, { at: 'appealDecidedAt', with: 'appealOutcome' }],
    appealed: { at: 'appealedAt', by: 'appealedBy', newest: true, demands: ['appealedBy', 'appealReason'] },
  },
  undo: [
    { to: ['draft'], clears: ['submittedAt', 'submittedBy', 'receivedByInsurerAt'] },
    { to: ['denied'], clears: ['approvedAmount', 'deductibleAmount'] },
    { to: ['appealed'], clears: ['appealDecidedAt', 'appealOutcome'] },
    {
      from: ['paid'],
      to: ['approved', 'partially_approved'],
      clears: ['paidAt', 'paidAmount', 'checkNumber', 'paymentId'],
    },
  ],
})
