import { stateMachine } from '../state-machine'
import { veterinaryFeedDirectives } from './feed-directives'

/** A directive that was issued is not changed: it is corrected by another or revoked, and both are final (21 CFR 558.6). */
export const feedDirectiveStates = stateMachine(veterinaryFeedDirectives, 'status', {
  entity: 'feed directive',
  initial: ['draft', 'issued'],
  transitions: {
    draft: ['issued'],
    issued: ['corrected', 'revoked'],
    corrected: [],
    revoked: [],
  },
  stamps: {
    corrected: { at: 'endedAt', by: 'endedBy', demands: ['endedBy', 'endReason'] },
    revoked: { at: 'endedAt', by: 'endedBy', demands: ['endedBy', 'endReason'] },
  },
})
