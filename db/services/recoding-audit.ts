/** What calls about second readings leave in the audit log. */
import { changed, nothing } from './audit-rule.ts'
import type { AuditRules } from './audit-rules.ts'
import type { StoreMethod } from './handlers.ts'
import { sessionOf } from './sessions.ts'

type RecodingMethod = Extract<StoreMethod, `recoding.${string}`>

export const recodingAuditRules: Pick<AuditRules, RecodingMethod> = {
  'recoding.state': nothing('how many were read says nothing of a client'),
  'recoding.begin': changed(() => ({ kind: 'recoding-begun' })),
  'recoding.open': {
    records: 'view',
    event: (_, { sessionId }, { client }) => ({
      kind: 'note-viewed',
      clientId: client.id,
      sessionId,
    }),
  },
  'recoding.save': nothing('the note was opened for it, and the record does not change'),
  'recoding.mark': nothing('the record does not change'),
  'recoding.finish': changed(() => ({ kind: 'recoding-finished' })),
  'recoding.discard': changed(() => ({ kind: 'recoding-discarded' })),
  'recoding.result': { records: 'view', event: () => ({ kind: 'recoding-compared' }) },
  'recoding.decide': {
    records: 'change',
    events: (context, { sessionId, keep }) => {
      const { clientKey } = sessionOf(context, sessionId)
      const clientId = context.queries.clients.identity(clientKey)?.id ?? null
      return () => (keep === 'new' ? [{ kind: 'themes-marked', clientId, sessionId }] : [])
    },
  },
}
