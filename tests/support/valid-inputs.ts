/** One valid input for each call, as a page that means well would send it. */
import type { ClientId, MeasureId, SessionId } from '../../db/contract/ids.ts'
import {
  newEventId,
  newRiskNoteId,
  newSnippetId,
  newTemplateId,
} from '../../db/contract/new-ids.ts'
import type { Inputs } from './hostile-recipes.ts'
import { PASSPHRASE, tagOf } from './test-vault.ts'

/** An id of the right form that no list has given out. */
const NO_BACKUP = '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e0f'

const NO_TEMPLATE = newTemplateId()
const NO_SNIPPET = newSnippetId()
const NO_MEASURE = NO_BACKUP as MeasureId
const NO_EVENT = newEventId()
const NO_RISK_NOTE = newRiskNoteId()
const EVENT = {
  kind: 'hospital',
  title: 'Two nights on the ward',
  detail: 'Observation.',
  startDate: '2026-01-05',
  endDate: '2026-01-07',
  isOngoing: false,
} as const
export const RISK_FIELDS = {
  localDate: '2026-01-05',
  ideation: { answer: 'present', detail: 'Passive, for moments.' },
  plan: { answer: 'denied', detail: '' },
  means: { answer: 'not-assessed', detail: '' },
  intent: { answer: 'denied', detail: '' },
  protective: 'The dog.',
  action: 'Two calls agreed.',
  consultation: '',
} as const

/** A new call of the contract does not compile without one. */
export const validInputs = (clientId: ClientId, sessionId: SessionId): Inputs => ({
  'vault.status': {},
  'vault.assessPassphrase': { passphrase: PASSPHRASE },
  'vault.create': { passphrase: PASSPHRASE },
  'vault.unlock': { passphrase: PASSPHRASE, keys: 'file' },
  'vault.unlockByRecoveryCode': { code: 'x', keys: 'file' },
  'vault.changePassphrase': {
    proof: { kind: 'passphrase', passphrase: PASSPHRASE },
    passphrase: PASSPHRASE,
  },
  'vault.proposeRecoveryCode': { passphrase: PASSPHRASE },
  'vault.confirmRecoveryCode': { groups: [{ place: 1, symbols: 'ABCDE' }] },
  'vault.verify': {},
  'settings.get': {},
  'settings.update': { autoLockMinutes: 5, hideFromCapture: true },
  'clients.list': { includeArchived: true },
  'clients.recentThemes': { clientIds: [clientId] },
  'clients.get': { clientId },
  'clients.create': { name: 'Oriel Vandermeer', code: 'OV-1' },
  'clients.update': { clientId, name: 'Oriel Vandermeer', code: 'OV-1' },
  'clients.archive': { clientId, isArchived: true },
  'sessions.list': { clientId },
  'sessions.create': {
    clientId,
    localDate: '2026-01-05',
    localTime: '10:00',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 50,
    attendance: 'attended',
  },
  'sessions.update': {
    sessionId,
    localDate: '2026-01-05',
    localTime: '10:00',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 50,
    attendance: 'attended',
  },
  'sessions.remove': { sessionId },
  'notes.open': { sessionId },
  'notes.save': {
    sessionId,
    baseRevision: 1,
    text: 'Another text.',
    tags: [tagOf('loneliness', { kind: 'passage', start: 0, end: 7 })],
  },
  'notes.leave': { sessionId },
  'notes.sign': { sessionId, baseRevision: 1 },
  'templates.list': {},
  'templates.save': {
    templateId: null,
    name: 'First session',
    sections: [{ heading: 'What brings you', role: 'account', hint: 'In their words' }],
  },
  'templates.archive': { templateId: NO_TEMPLATE, isArchived: true },
  'snippets.list': {},
  'snippets.save': { snippetId: null, shortcut: ';si', text: 'Denies suicidal ideation.' },
  'snippets.remove': { snippetId: NO_SNIPPET },
  'concepts.list': {},
  'timeline.forClient': { clientId },
  'timeline.mark': { sessionId, concept: 'loneliness' },
  'measures.list': { clientId },
  'measures.add': {
    clientId,
    instrument: 'phq-9',
    takenOn: '2026-01-05',
    sessionId,
    entry: { kind: 'answers', answers: [1, 1, 1, 1, 1, 1, 1, 1, 0, null], isProrated: false },
  },
  'measures.update': {
    measureId: NO_MEASURE,
    takenOn: '2026-01-05',
    sessionId: null,
    entry: { kind: 'scores', scores: { total: 8 } },
  },
  'measures.remove': { measureId: NO_MEASURE },
  'exports.note': { sessionId },
  'exports.record': { clientId },
  'exports.preview': { clientId },
  'exports.folder': { clientId, chosen: NO_BACKUP },
  'exports.clientAccess': {
    clientId,
    chosen: NO_BACKUP,
    jurisdiction: 'us',
    isWithDrafts: true,
    isWithThemes: false,
    review: [],
  },
  'notes.due': { clientId, order: 'oldest', from: 0, limit: 50 },
  'events.list': { clientId },
  'events.add': { clientId, event: EVENT },
  'events.update': { eventId: NO_EVENT, event: EVENT },
  'events.remove': { eventId: NO_EVENT },
  'safety.state': { clientId },
  'safety.openRiskNote': { clientId, riskNoteId: NO_RISK_NOTE },
  'safety.saveRiskNote': { clientId, baseRevision: 0, sessionId, fields: RISK_FIELDS },
  'safety.signRiskNote': { clientId, baseRevision: 1 },
  'search.find': { query: 'harbour', clientId, order: 'best' },
  'audit.list': {
    before: null,
    limit: 50,
    kinds: ['unlocked'],
    clientId,
    from: '2026-01-01',
    to: '2026-12-31',
  },
  'backups.state': {},
  'backups.failure': {},
  'backups.make': { chosen: null },
  'backups.useFolder': { chosen: null },
  'backups.list': { chosen: null },
  'backups.inspect': { id: NO_BACKUP, secret: { kind: 'passphrase', passphrase: PASSPHRASE } },
  'backups.restore': { id: NO_BACKUP, secret: { kind: 'passphrase', passphrase: PASSPHRASE } },
  'practice.loadSample': {},
  'practice.removeSample': {},
})
