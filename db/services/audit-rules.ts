/** What every call of the contract leaves in the audit log. A missing one does not compile. */
import { isDeepStrictEqual } from 'node:util'
import type { ParsedInput } from '../contract/api.ts'
import type { AuditDetail } from '../contract/audit.ts'
import type { ClientId, EventId } from '../contract/ids.ts'
import { isProcessSource } from '../contract/search.ts'
import { JURISDICTIONS } from '../domain/jurisdiction.ts'
import { whoseAddendum, writesAddendum } from './addenda.ts'
import type { AuditEntry } from './audit.ts'
import { type AuditRule, changed, nothing } from './audit-rule.ts'
import { codebookAuditRules } from './codebook-audit.ts'
import type { Context } from './context.ts'
import { eventOf } from './events.ts'
import type { StoreMethod } from './handlers.ts'
import { measureAbout } from './measures.ts'
import { NOTE_EVENTS } from './note-events.ts'
import { readingAuditRules } from './reading-audit.ts'
import { recodingAuditRules } from './recoding-audit.ts'
import { whoseSession } from './sessions.ts'
import { getSettings } from './settings.ts'
import { writingEvents } from './writing-events.ts'

export type AuditRules = { readonly [M in StoreMethod]: AuditRule<M> }

type NoteReading = 'history.list' | 'history.version' | 'addenda.list'

/** Whoever reads a former text or an addendum reads the note. */
const noteViewed = <M extends NoteReading>(): AuditRule<M> => ({
  records: 'view',
  event: (context, { sessionId, kind }) => ({
    kind: NOTE_EVENTS[kind].viewed,
    ...whoseSession(context, sessionId),
  }),
})

const whoseEvent = (
  context: Context,
  eventId: EventId,
): { readonly clientId: ClientId | null } => ({
  clientId: context.queries.clients.identity(eventOf(context, eventId).clientKey)?.id ?? null,
})

/** Text among the settings may be a path, or words of the clinician's own; a jurisdiction is of a closed list. */
const loggable = (name: string, value: unknown): AuditDetail[string] =>
  typeof value === 'number' || typeof value === 'boolean'
    ? value
    : (JURISDICTIONS.find((known) => name === 'jurisdiction' && known === value) ?? null)

/** That process notes were among what was looked through is a fact of its own. */
export const searchEvent = ({
  sources,
  clientId,
}: Pick<ParsedInput<'search.find'>, 'sources' | 'clientId'>): AuditEntry => ({
  kind: sources.some(isProcessSource) ? 'process-notes-searched' : 'searched',
  clientId,
})

export const auditRules: AuditRules = {
  'vault.verify': {
    records: 'finding',
    event: (_, __, { isSound, checks }) => ({
      kind: 'verified',
      detail: { sound: isSound, unsound: checks.filter((check) => !check.isSound).length },
    }),
  },
  'settings.get': nothing('settings say nothing of a client'),
  'settings.update': {
    records: 'change',
    events: (context, change) => {
      const before: Readonly<Record<string, unknown>> = getSettings(context)
      return () =>
        Object.entries(change)
          .filter(([name, to]) => to !== undefined && !isDeepStrictEqual(to, before[name]))
          .map(([name, to]) => ({
            kind: 'setting-changed',
            detail: { name, from: loggable(name, before[name]), to: loggable(name, to) },
          }))
    },
  },
  'audit.list': nothing('the log says itself what was looked at'),
  'clients.list': nothing('every unlocking shows the caseload'),
  'clients.recentThemes': nothing('part of the caseload'),
  'measures.latest': nothing('part of the caseload'),
  'clients.get': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'client-viewed', clientId }),
  },
  'clients.create': changed((_, __, { id }) => ({ kind: 'client-added', clientId: id })),
  'clients.update': {
    records: 'change',
    events: (context, { clientId, name, code }) => {
      const before = context.queries.clients.find(clientId)
      const detail: AuditDetail = { name: name !== before?.name, code: code !== before?.code }
      return () =>
        Object.values(detail).includes(true) ? [{ kind: 'client-changed', clientId, detail }] : []
    },
  },
  'clients.archive': changed((_, { clientId, isArchived }) => ({
    kind: isArchived ? 'client-archived' : 'client-brought-back',
    clientId,
  })),
  'sessions.list': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'client-viewed', clientId }),
  },
  'sessions.create': changed((_, { clientId }, { id }) => ({
    kind: 'session-added',
    clientId,
    sessionId: id,
  })),
  'sessions.update': changed((context, { sessionId }) => ({
    kind: 'session-changed',
    ...whoseSession(context, sessionId),
  })),
  'sessions.remove': {
    records: 'change',
    events: (context, { sessionId }) => {
      const about = whoseSession(context, sessionId)
      return () => [{ kind: 'session-removed', ...about }]
    },
  },
  'notes.open': {
    records: 'view',
    event: (_, { sessionId, kind }, { client }) => ({
      kind: NOTE_EVENTS[kind].viewed,
      clientId: client.id,
      sessionId,
    }),
  },
  'notes.save': {
    records: 'change',
    events: (context, input) => {
      const events = writingEvents(context, input)
      return () => events
    },
  },
  'notes.leave': nothing('each save has recorded what was written'),
  'notes.sign': changed((context, { sessionId, kind }) => ({
    kind: NOTE_EVENTS[kind].signed,
    ...whoseSession(context, sessionId),
  })),
  'templates.list': nothing('templates say nothing of a client'),
  'templates.save': changed((_, { templateId }) => ({
    kind: 'template-changed',
    detail: { change: templateId === null ? 'added' : 'changed' },
  })),
  'templates.archive': changed((_, { isArchived }) => ({
    kind: 'template-changed',
    detail: { change: isArchived ? 'archived' : 'brought-back' },
  })),
  'snippets.list': nothing('snippets say nothing of a client'),
  'snippets.save': changed((_, { snippetId }) => ({
    kind: 'snippet-changed',
    detail: { change: snippetId === null ? 'added' : 'changed' },
  })),
  'snippets.remove': changed(() => ({ kind: 'snippet-changed', detail: { change: 'removed' } })),
  'history.list': noteViewed(),
  'history.version': noteViewed(),
  'history.restore': changed((context, { sessionId, kind }) => ({
    kind: NOTE_EVENTS[kind].restored,
    ...whoseSession(context, sessionId),
  })),
  'addenda.list': noteViewed(),
  'addenda.begin': changed((context, { sessionId, kind }) => ({
    kind: NOTE_EVENTS[kind].addendumWritten,
    ...whoseSession(context, sessionId),
  })),
  'addenda.save': {
    records: 'change',
    events: (context, input) => {
      const { noteKind, ...about } = whoseAddendum(context, input.addendumId)
      const kind = NOTE_EVENTS[noteKind].addendumWritten
      const isKnown = context.audit.isRecent(kind, about.sessionId)
      const isWritten = !isKnown && writesAddendum(context, input)
      return () => (isWritten ? [{ kind, ...about }] : [])
    },
  },
  'addenda.discard': {
    records: 'change',
    events: (context, { addendumId }) => {
      const { noteKind, ...about } = whoseAddendum(context, addendumId)
      return () => [{ kind: NOTE_EVENTS[noteKind].addendumDiscarded, ...about }]
    },
  },
  'addenda.sign': changed((context, { addendumId }) => {
    const { noteKind, ...about } = whoseAddendum(context, addendumId)
    return { kind: NOTE_EVENTS[noteKind].addendumSigned, ...about }
  }),
  'tags.earlier': nothing('comes with a note that is opened, which is recorded'),
  ...codebookAuditRules,
  ...recodingAuditRules,
  ...readingAuditRules,
  'measures.list': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'client-viewed', clientId }),
  },
  'measures.add': changed((context, _, { id }) => ({
    kind: 'measure-added',
    ...measureAbout(context, id),
  })),
  'measures.update': changed((context, { measureId }) => ({
    kind: 'measure-changed',
    ...measureAbout(context, measureId),
  })),
  'measures.remove': {
    records: 'change',
    events: (context, { measureId }) => {
      const about = measureAbout(context, measureId)
      return () => [{ kind: 'measure-removed', ...about }]
    },
  },
  'exports.note': {
    records: 'view',
    event: (_, { sessionId, kind }, { client }) => ({
      kind: NOTE_EVENTS[kind].viewed,
      clientId: client.id,
      sessionId,
    }),
  },
  'exports.record': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'record-viewed', clientId }),
  },
  'exports.preview': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'client-viewed', clientId }),
  },
  'exports.timelinePicture': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'timeline-viewed', clientId }),
  },
  'notes.due': nothing('part of the caseload'),
  'events.list': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'client-viewed', clientId }),
  },
  'events.add': changed((_, { clientId }) => ({ kind: 'event-added', clientId })),
  'events.update': changed((context, { eventId }) => ({
    kind: 'event-changed',
    ...whoseEvent(context, eventId),
  })),
  'events.remove': {
    records: 'change',
    events: (context, { eventId }) => {
      const about = whoseEvent(context, eventId)
      return () => [{ kind: 'event-removed', ...about }]
    },
  },
  'safety.state': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'client-viewed', clientId }),
  },
  'safety.openRiskNote': {
    records: 'view',
    event: (_, { clientId }) => ({ kind: 'risk-note-viewed', clientId }),
  },
  'safety.saveRiskNote': {
    records: 'change',
    events: ({ audit }, { clientId }) => {
      const isKnown = audit.isRecent('risk-note-written', clientId)
      return () => (isKnown ? [] : [{ kind: 'risk-note-written', clientId }])
    },
  },
  'safety.signRiskNote': changed((_, { clientId }, { answered }) => ({
    kind: 'risk-note-signed',
    clientId,
    detail: { answered },
  })),
  'search.find': {
    records: 'view',
    event: (_, input) => searchEvent(input),
  },
  'practice.loadSample': {
    records: 'change',
    events: () => (counts) =>
      counts.clients === 0 ? [] : [{ kind: 'sample-loaded', detail: { ...counts } }],
  },
  'practice.removeSample': {
    records: 'change',
    events: () => (counts) =>
      counts.clients === 0 ? [] : [{ kind: 'sample-removed', detail: { ...counts } }],
  },
}
