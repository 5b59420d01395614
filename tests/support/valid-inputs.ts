/** One valid input for each call, as a page that means well would send it. */
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import { newAddendumId, newSnippetId, newTemplateId } from '../../db/contract/new-ids.ts'
import type { Inputs } from './hostile-recipes.ts'
import { PASSPHRASE, tagOf } from './test-vault.ts'

/** An id of the right form that no list has given out. */
const NO_BACKUP = '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e0f'

const NO_TEMPLATE = newTemplateId()
const NO_SNIPPET = newSnippetId()
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
  'history.list': { sessionId },
  'history.version': { sessionId, number: 1 },
  'history.restore': { sessionId, number: 1, baseRevision: 1 },
  'addenda.list': { sessionId },
  'addenda.begin': { sessionId, addendum: 'late-entry' },
  'addenda.save': {
    addendumId: newAddendumId(),
    baseRevision: 0,
    kind: 'client-requested',
    text: 'The sister is younger.',
    request: {
      requestedOn: '2026-02-02',
      dueOn: '2026-04-03',
      decidedOn: '2026-02-20',
      decision: 'denied',
      denialReason: 'The record is accurate.',
      disagreement: 'She is younger.',
    },
  },
  'addenda.discard': { addendumId: newAddendumId() },
  'addenda.sign': { addendumId: newAddendumId(), baseRevision: 1 },
  'concepts.list': {},
  'timeline.forClient': { clientId },
  'timeline.mark': { sessionId, concept: 'loneliness' },
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
