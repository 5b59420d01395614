/** Which cached answers a kind of change makes stale: one list for every feature that writes. */
import type { Method } from '../../db/contract/api.ts'

/** What the codebook counts and quotes over all clients. */
const USE_OF_CONCEPTS: readonly Method[] = [
  'codebook.usage',
  'concepts.use',
  'concepts.quotes',
  'concepts.matrix',
  'concepts.together',
  'concepts.togetherQuotes',
]

export const STALE_AFTER_CLIENT_CHANGE: readonly Method[] = [
  ...USE_OF_CONCEPTS,
  'clients.list',
  'clients.get',
  'notes.due',
  'notes.open',
  'timeline.forClient',
  'timeline.ofConcept',
  'timeline.portraits',
  'observations.list',
  'search.find',
]

export const STALE_AFTER_SESSION_CHANGE: readonly Method[] = [
  ...USE_OF_CONCEPTS,
  'clients.list',
  'clients.get',
  'clients.recentThemes',
  'sessions.list',
  'measures.list',
  'notes.due',
  'notes.open',
  'events.list',
  'safety.state',
  'timeline.forClient',
  'timeline.ofConcept',
  'timeline.portraits',
  'timeline.around',
  'observations.list',
  'tags.earlier',
  'search.find',
  'formulation.map',
  'formulation.evidence',
]

export const STALE_AFTER_MEASURE_CHANGE: readonly Method[] = [
  'measures.latest',
  'clients.list',
  'clients.get',
  'sessions.list',
  'measures.list',
  'safety.state',
  'timeline.around',
  'observations.list',
]

export const STALE_AFTER_ADDENDUM_CHANGE: readonly Method[] = [
  'clients.list',
  'clients.get',
  'sessions.list',
  'timeline.forClient',
  'timeline.ofConcept',
  'timeline.portraits',
  'observations.list',
  'search.find',
]

/** Text, tags or signature of a note. The open note itself is not among them: its editor holds the newest. */
export const STALE_AFTER_NOTE_CHANGE: readonly Method[] = [
  ...USE_OF_CONCEPTS,
  'clients.list',
  'clients.get',
  'clients.recentThemes',
  'sessions.list',
  'notes.due',
  'safety.state',
  'timeline.forClient',
  'timeline.ofConcept',
  'timeline.portraits',
  'timeline.around',
  'observations.list',
  'formulation.map',
  'formulation.evidence',
  'formulation.version',
  'timeline.mark',
  'tags.earlier',
  'search.find',
]

export const STALE_AFTER_EVENT_CHANGE: readonly Method[] = [
  'events.list',
  'timeline.around',
  'search.find',
]

/** The draft itself is not among them: its form holds the newest. */
export const STALE_AFTER_RISK_NOTE_CHANGE: readonly Method[] = ['safety.state', 'search.find']

export const STALE_AFTER_RISK_NOTE_SIGNED: readonly Method[] = [
  'safety.state',
  'observations.list',
  'safety.openRiskNote',
  'timeline.around',
  'search.find',
  'clients.list',
  'clients.get',
]

/** Words, order, look and use of concepts: what shows a concept anywhere. */
export const STALE_AFTER_CODEBOOK_CHANGE: readonly Method[] = [
  ...USE_OF_CONCEPTS,
  'concepts.list',
  'codebook.groups',
  'codebook.versions',
  'codebook.merges',
  'clients.recentThemes',
  'timeline.forClient',
  'observations.list',
  'formulation.map',
  'timeline.around',
  'timeline.ofConcept',
  'timeline.portraits',
  'search.find',
]

/** And the tags that a merge, or its undoing, reached. The note itself among them: none is open beside the codebook. */
export const STALE_AFTER_MERGE: readonly Method[] = [
  ...STALE_AFTER_CODEBOOK_CHANGE,
  ...STALE_AFTER_NOTE_CHANGE,
  'codebook.previewMerge',
  'notes.open',
]

/** The text itself is not among them: its editor holds the newest. */
export const STALE_AFTER_FORMULATION_CHANGE: readonly Method[] = ['search.find']
