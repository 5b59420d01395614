/** Which function answers which call of the contract on an open store. A missing one does not compile. */
import type { Method, Output, ParsedInput } from '../contract/api.ts'
import { previewAccess } from './access-copy.ts'
import {
  beginAddendum,
  discardAddendum,
  listAddenda,
  saveAddendum,
  signAddendum,
} from './addenda.ts'
import { listAudit } from './audit-list.ts'
import {
  archiveClient,
  createClient,
  getClient,
  listClients,
  recentThemes,
  updateClient,
} from './clients.ts'
import { codebook } from './codebook.ts'
import { conceptMatrix } from './concept-matrix.ts'
import { conceptQuotes, conceptUse } from './concept-page.ts'
import { conceptTogether, togetherQuotes } from './concept-together.ts'
import { listVersions } from './concept-versions.ts'
import { listConcepts } from './concepts.ts'
import type { Context } from './context.ts'
import { listDueNotes } from './due-notes.ts'
import { earlierThemes } from './earlier-tags.ts'
import { addEvent, listEvents, removeEvent, updateEvent } from './events.ts'
import {
  closeFormulation,
  evidenceOfConcept,
  mapOfClient,
  openFormulation,
  readFormulationVersion,
  saveFormulation,
} from './formulation.ts'
import { listHistory, readVersion, restoreVersion } from './history.ts'
import {
  createMeasure,
  latestMeasures,
  listMeasures,
  removeMeasure,
  updateMeasure,
} from './measures.ts'
import { listMerges, mergeConcepts, previewMerge, undoMerge } from './merges.ts'
import { leaveNote, openNote, saveNote, signNote } from './notes.ts'
import { dismissObservation, listObservations, restoreObservation } from './observations.ts'
import { clientPortraits } from './portraits.ts'
import { loadSample } from './practice.ts'
import {
  beginRecoding,
  discardRecoding,
  finishRecoding,
  markRecoded,
  openBlind,
  recodingState,
  saveBlind,
} from './recoding.ts'
import { decideReading, recodingResult } from './recoding-result.ts'
import { noteOnPaper, recordOnPaper } from './record.ts'
import { removeSample } from './remove-sample.ts'
import { openRiskNote, safetyState, saveRiskNote, signRiskNote } from './safety.ts'
import { find } from './search.ts'
import { createSession, listSessions, removeSession, updateSession } from './sessions.ts'
import { getSettings, updateSettings } from './settings.ts'
import { listSnippets, removeSnippet, saveSnippet } from './snippets.ts'
import {
  acceptSuggestion,
  dismissSuggestion,
  resetSuggestions,
  suggestForNote,
} from './suggestions.ts'
import { archiveTemplate, listTemplates, saveTemplate } from './templates.ts'
import { timelineForClient, timelineMark } from './timeline.ts'
import { chooseTimeline, timelineAround } from './timeline-around.ts'
import { timelineOfConcept } from './timeline-of-concept.ts'
import { timelinePicture } from './timeline-picture.ts'
import { verifyVault } from './verify.ts'

export type BackupMethod = Extract<Method, `backups.${string}`>
/** Those that need a folder that was chosen outside the window. */
export type ExportMethod =
  | 'exports.place'
  | 'exports.folder'
  | 'exports.clientAccess'
  | 'exports.comparisonFiles'
  | 'exports.conceptFiles'
  | 'exports.conceptMatrix'
  | 'exports.timelineFiles'
/** Those that change what opens the vault. */
export type KeyMethod =
  | 'vault.changePassphrase'
  | 'vault.proposeRecoveryCode'
  | 'vault.confirmRecoveryCode'

/** Calls that the vault answers itself, since they concern its folder or its lock and not the store alone. */
export type LockMethod =
  | 'vault.status'
  | 'vault.assessPassphrase'
  | 'vault.create'
  | 'vault.unlock'
  | 'vault.unlockByRecoveryCode'
  | KeyMethod
  | BackupMethod
  | ExportMethod
export type StoreMethod = Exclude<Method, LockMethod>

type Handlers = {
  readonly [M in StoreMethod]: (context: Context, input: ParsedInput<M>) => Output<M>
}

export const handlers: Handlers = {
  'vault.verify': verifyVault,
  'settings.get': getSettings,
  'settings.update': updateSettings,
  'audit.list': listAudit,
  'clients.list': listClients,
  'clients.recentThemes': recentThemes,
  'clients.get': getClient,
  'clients.create': (context, input) => ({ id: createClient(context, input).id }),
  'clients.update': updateClient,
  'clients.archive': archiveClient,
  'sessions.list': listSessions,
  'sessions.create': createSession,
  'sessions.update': updateSession,
  'sessions.remove': removeSession,
  'notes.open': openNote,
  'notes.save': (context, input) => saveNote(context, input),
  'notes.leave': (context, input) => leaveNote(context, input),
  'notes.sign': (context, input) => signNote(context, input),
  'templates.list': listTemplates,
  'templates.save': saveTemplate,
  'templates.archive': archiveTemplate,
  'snippets.list': listSnippets,
  'snippets.save': saveSnippet,
  'snippets.remove': removeSnippet,
  'history.list': listHistory,
  'history.version': readVersion,
  'history.restore': (context, input) => restoreVersion(context, input),
  'addenda.list': listAddenda,
  'addenda.begin': (context, input) => beginAddendum(context, input),
  'addenda.save': (context, input) => saveAddendum(context, input),
  'addenda.discard': discardAddendum,
  'addenda.sign': (context, input) => signAddendum(context, input),
  'tags.earlier': earlierThemes,
  'concepts.list': listConcepts,
  'recoding.state': recodingState,
  'recoding.begin': beginRecoding,
  'recoding.open': openBlind,
  'recoding.save': saveBlind,
  'recoding.mark': markRecoded,
  'recoding.finish': finishRecoding,
  'recoding.discard': discardRecoding,
  'recoding.result': recodingResult,
  'recoding.decide': decideReading,
  'concepts.use': conceptUse,
  'concepts.quotes': conceptQuotes,
  'concepts.matrix': conceptMatrix,
  'concepts.together': conceptTogether,
  'concepts.togetherQuotes': togetherQuotes,
  'codebook.groups': codebook.groups,
  'codebook.addGroup': codebook.addGroup,
  'codebook.editGroup': codebook.editGroup,
  'codebook.removeGroup': codebook.removeGroup,
  'codebook.usage': codebook.usage,
  'codebook.add': codebook.add,
  'codebook.edit': codebook.edit,
  'codebook.move': codebook.move,
  'codebook.archive': codebook.archive,
  'codebook.versions': listVersions,
  'codebook.previewMerge': previewMerge,
  'codebook.merge': mergeConcepts,
  'codebook.merges': listMerges,
  'codebook.undoMerge': undoMerge,
  'timeline.forClient': timelineForClient,
  'timeline.mark': timelineMark,
  'timeline.portraits': clientPortraits,
  'timeline.around': timelineAround,
  'timeline.choose': chooseTimeline,
  'timeline.ofConcept': timelineOfConcept,
  'measures.list': listMeasures,
  'measures.latest': latestMeasures,
  'measures.add': createMeasure,
  'measures.update': updateMeasure,
  'measures.remove': removeMeasure,
  'exports.note': noteOnPaper,
  'exports.record': recordOnPaper,
  'exports.preview': previewAccess,
  'exports.timelinePicture': timelinePicture,
  'notes.due': listDueNotes,
  'events.list': listEvents,
  'events.add': addEvent,
  'events.update': updateEvent,
  'events.remove': removeEvent,
  'safety.state': safetyState,
  'safety.openRiskNote': openRiskNote,
  'safety.saveRiskNote': (context, input) => saveRiskNote(context, input),
  'safety.signRiskNote': (context, input) => signRiskNote(context, input),
  'observations.list': listObservations,
  'observations.dismiss': (context, input) => dismissObservation(context, input),
  'observations.restore': restoreObservation,
  'formulation.map': mapOfClient,
  'formulation.evidence': evidenceOfConcept,
  'formulation.open': openFormulation,
  'formulation.save': (context, input) => saveFormulation(context, input),
  'formulation.close': (context, input) => closeFormulation(context, input),
  'formulation.version': readFormulationVersion,
  'suggestions.forNote': suggestForNote,
  'suggestions.accept': acceptSuggestion,
  'suggestions.dismiss': dismissSuggestion,
  'suggestions.reset': resetSuggestions,
  'search.find': (context, input) => find(context, input),
  'practice.loadSample': loadSample,
  'practice.removeSample': removeSample,
}
