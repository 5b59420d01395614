/** What calls of the reading leave in the audit log: timeline, formulation, observations, suggestions. */
import { type AuditRule, changed, nothing } from './audit-rule.ts'
import type { AuditRules } from './audit-rules.ts'
import type { StoreMethod } from './handlers.ts'
import { whoseSession } from './sessions.ts'

type FormulationReading =
  | 'formulation.map'
  | 'formulation.evidence'
  | 'formulation.open'
  | 'formulation.version'

const formulationViewed = <M extends FormulationReading>(): AuditRule<M> => ({
  records: 'view',
  event: (_, { clientId }) => ({ kind: 'formulation-viewed', clientId }),
})

type ReadingMethod = Extract<
  StoreMethod,
  | `timeline.${string}`
  | `formulation.${string}`
  | `observations.${string}`
  | `suggestions.${string}`
>

export const readingAuditRules: Pick<AuditRules, ReadingMethod> = {
  'timeline.forClient': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'timeline-viewed', clientId }),
  },
  'timeline.mark': {
    records: 'view',
    event: (context, { sessionId }) => ({
      kind: 'timeline-viewed',
      ...whoseSession(context, sessionId),
    }),
  },
  'timeline.portraits': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'timeline-viewed', clientId }),
  },
  'timeline.around': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'timeline-viewed', clientId }),
  },
  'timeline.ofConcept': {
    records: 'view',
    event: (_, __, { clients }) => ({
      kind: 'timeline-viewed',
      detail: { clients: clients.length },
    }),
  },
  'timeline.choose': nothing('how a timeline is laid out says nothing of a client'),
  'observations.list': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'timeline-viewed', clientId }),
  },
  'formulation.map': formulationViewed(),
  'formulation.evidence': formulationViewed(),
  'formulation.open': formulationViewed(),
  'formulation.version': formulationViewed(),
  'formulation.save': {
    records: 'change',
    events: ({ audit }, { clientId }) => {
      const isKnown = audit.isRecent('formulation-written', clientId)
      return () => (isKnown ? [] : [{ kind: 'formulation-written', clientId }])
    },
  },
  'formulation.close': changed((_, { clientId }, { number }) => ({
    kind: 'formulation-closed',
    clientId,
    detail: { number },
  })),
  'observations.dismiss': changed((_, { clientId, rule }) => ({
    kind: 'observation-dismissed',
    clientId,
    detail: { rule },
  })),
  'suggestions.forNote': nothing('it reads a text that the window already shows'),
  'suggestions.accept': nothing('the tag is recorded as any other when the note is saved'),
  'suggestions.dismiss': nothing('nothing of the record or its reading changes'),
  'suggestions.reset': changed(() => ({ kind: 'suggestions-forgotten' })),
  'observations.restore': changed((_, { clientId, rule }) => ({
    kind: 'observation-restored',
    clientId,
    detail: { rule },
  })),
}
