/** What calls of the codebook leave in the audit log: that it was changed or read over all clients, never a word of it. */
import type { AuditKind } from '../contract/audit.ts'
import type { Quote } from '../contract/calls/concept-page.ts'
import { type AuditRule, changed, nothing } from './audit-rule.ts'
import type { AuditRules } from './audit-rules.ts'
import type { StoreMethod } from './handlers.ts'

/** That the codebook changed, and how; never a word of it. */
const codebookChanged = <M extends StoreMethod>(change: string): AuditRule<M> =>
  changed(() => ({ kind: 'codebook-changed', detail: { change } }))

/** That process notes were quoted is a fact of its own. */
const quotesViewed = (quotes: readonly Pick<Quote, 'kind'>[]): AuditKind =>
  quotes.some(({ kind }) => kind === 'process') ? 'process-quotes-viewed' : 'quotes-viewed'

type CodebookMethod = Extract<StoreMethod, `codebook.${string}` | `concepts.${string}`>

export const codebookAuditRules: Pick<AuditRules, CodebookMethod> = {
  'concepts.list': nothing('the codebook says nothing of a client'),
  'concepts.use': { records: 'view', event: () => ({ kind: 'concept-viewed' }) },
  'concepts.quotes': {
    records: 'view',
    event: (_, { clientId }, { quotes }) => ({ kind: quotesViewed(quotes), clientId }),
  },
  'concepts.together': nothing('counts over all clients say nothing of one'),
  'concepts.matrix': {
    records: 'view',
    event: (_, { clientId }) =>
      clientId === null ? { kind: 'concept-viewed' } : { kind: 'timeline-viewed', clientId },
  },
  'concepts.togetherQuotes': {
    records: 'view',
    event: (_, { clientId }, { places }) => ({
      kind: quotesViewed(places.flatMap(({ quotes }) => quotes)),
      clientId,
    }),
  },
  'codebook.groups': nothing('the codebook says nothing of a client'),
  'codebook.addGroup': codebookChanged('group-added'),
  'codebook.editGroup': codebookChanged('group-changed'),
  'codebook.removeGroup': codebookChanged('group-removed'),
  'codebook.usage': nothing('counts over all clients say nothing of one'),
  'codebook.add': codebookChanged('added'),
  'codebook.edit': codebookChanged('changed'),
  'codebook.move': codebookChanged('moved'),
  'codebook.archive': changed((_, { isArchived }) => ({
    kind: 'codebook-changed',
    detail: { change: isArchived ? 'archived' : 'restored' },
  })),
  'codebook.versions': nothing('the codebook says nothing of a client'),
  'codebook.previewMerge': nothing('counts over all clients say nothing of one'),
  'codebook.merge': changed((context, _, { id }) => ({
    kind: 'codebook-changed',
    detail: { change: 'merged', tags: context.queries.merges.find(id)?.tags ?? 0 },
  })),
  'codebook.merges': nothing('the codebook says nothing of a client'),
  'codebook.undoMerge': changed((_, __, { restored, keptAsChanged }) => ({
    kind: 'codebook-changed',
    detail: { change: 'merge-undone', tags: restored + keptAsChanged },
  })),
}
