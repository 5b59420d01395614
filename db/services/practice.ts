/** Brings whole practices in and out: the sample practice, a generated one. */
import type { ClientId, SessionId } from '../contract/ids.ts'
import { newTagId } from '../contract/new-ids.ts'
import type { TagInput } from '../contract/shapes.ts'
import type { Counts } from '../contract/views.ts'
import { amendmentDueOn, NO_REQUEST } from '../domain/addendum.ts'
import { localDateOf, startOfLocalDate } from '../domain/local-date.ts'
import type {
  PracticeAddendum,
  PracticeClient,
  PracticeMeasure,
  PracticeRiskNote,
  PracticeSession,
  PracticeTag,
} from '../sample/practice.ts'
import { samplePractice } from '../sample/sample-practice.ts'
import { beginAddendum, saveAddendum, signAddendum } from './addenda.ts'
import { createClient } from './clients.ts'
import type { Context } from './context.ts'
import { insertEvent } from './events.ts'
import { addMeasure } from './measures.ts'
import { leaveNote, saveNote, signNote } from './notes.ts'
import { loadFormulations } from './practice-formulations.ts'
import { saveRiskNote, signRiskNote } from './safety.ts'
import { insertSession } from './sessions.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 24 * 60 * MS_PER_MINUTE
/** A note that was written more than once had its last form in the evening. */
const HOURS_OF_REWRITING = 3
/** A note is written, and its themes marked, soon after the session. */
const WRITING_MINUTES = 20
const RISK_NOTE_MINUTES = 15

const writtenAt = (session: PracticeSession): number =>
  Date.parse(`${session.localDate}T${session.localTime}:00Z`) +
  (session.durationMinutes + WRITING_MINUTES) * MS_PER_MINUTE

const asTagInput = (tag: PracticeTag): TagInput => ({
  id: newTagId(),
  concept: tag.concept,
  anchor: tag.span === null ? { kind: 'session' } : { kind: 'passage', ...tag.span },
  intensity: tag.intensity,
  assertion: tag.assertion,
  movement: tag.movement,
  target: tag.target ?? null,
  voice: tag.voice ?? null,
  aspects: tag.aspects ?? [],
  memo: tag.memo,
  source: 'typed',
})

/** The note as it read before, each text left as it was; the revision after them. */
const writeFormer = (
  context: Context,
  sessionId: SessionId,
  { formerTexts = [] }: PracticeSession,
  at: number,
): number => {
  const note = { sessionId, kind: 'progress' } as const
  for (const [baseRevision, { minutesIn, text }] of formerTexts.entries()) {
    const then = at + minutesIn * MS_PER_MINUTE
    saveNote(context, { ...note, baseRevision, text, tags: [], copied: [] }, then)
    leaveNote(context, note, then)
  }
  return formerTexts.length
}

const requestOf = (addendum: PracticeAddendum, day: (daysLater: number) => string) => {
  if (addendum.kind !== 'client-requested') return null
  const requestedOn = day(addendum.requestedDaysLater)
  return {
    ...NO_REQUEST,
    requestedOn,
    dueOn: amendmentDueOn(requestedOn, 'us'),
    decidedOn: day(addendum.acceptedDaysLater),
    decision: 'accepted' as const,
  }
}

const addAddenda = (context: Context, sessionId: SessionId, session: PracticeSession): void => {
  const day = (daysLater: number): string =>
    localDateOf(startOfLocalDate(session.localDate, daysLater))
  for (const addendum of session.addenda ?? []) {
    const { kind, text, daysLater } = addendum
    const at = writtenAt(session) + daysLater * MS_PER_DAY
    const { id } = beginAddendum(context, { sessionId, kind: 'progress', addendum: kind }, at)
    const request = requestOf(addendum, day)
    saveAddendum(context, { addendumId: id, baseRevision: 0, kind, text, request }, at)
    signAddendum(context, { addendumId: id, baseRevision: 1 }, at)
  }
}

type Entry = {
  readonly clientId: ClientId
  readonly clientKey: number
  readonly session: PracticeSession
  /** Of the day of the session, as are the next. */
  readonly measures: readonly PracticeMeasure[]
  readonly riskNotes: readonly PracticeRiskNote[]
}

/** After the session's note, so that it answers what was tagged in it. */
const loadRiskNotes = (
  context: Context,
  { clientId, session, riskNotes }: Entry,
  sessionId: SessionId,
): void => {
  const at = writtenAt(session) + RISK_NOTE_MINUTES * MS_PER_MINUTE
  for (const fields of riskNotes) {
    const about = { clientId, sessionId, baseRevision: 0, fields }
    const { revision } = saveRiskNote(context, about, at)
    signRiskNote(context, { clientId, baseRevision: revision }, at)
  }
}

const loadEntry = (context: Context, entry: Entry): void => {
  const sessionId = loadSession(context, entry)
  loadRiskNotes(context, entry, sessionId)
}

const loadSession = (context: Context, { clientKey, session, measures }: Entry): SessionId => {
  const { localDate, localTime, durationMinutes, attendance } = session
  const details = { localDate, localTime, timeZone: 'UTC', durationMinutes, attendance }
  const { id: sessionId } = insertSession(context, clientKey, details)
  for (const { instrument, answers, scores } of measures)
    addMeasure(context, clientKey, instrument, {
      takenOn: localDate,
      sessionId,
      entry:
        answers === null
          ? { kind: 'scores', scores: scores ?? {} }
          : { kind: 'answers', answers: [...answers], isProrated: false },
    })
  if (session.note === null && session.processNote === undefined && session.tags.length === 0)
    return sessionId
  const begun = writtenAt(session)
  const former = writeFormer(context, sessionId, session, begun)
  const at = former === 0 ? begun : begun + HOURS_OF_REWRITING * 60 * MS_PER_MINUTE
  const tags = session.tags.map(asTagInput)
  const progress = { sessionId, kind: 'progress' } as const
  const text = session.note?.text ?? null
  const save = { ...progress, baseRevision: former, text, tags, copied: [] }
  let { revision } = saveNote(context, save, at)
  if (session.note?.state === 'signed')
    revision = signNote(context, { ...progress, baseRevision: revision }, at).revision
  if (former > 0) leaveNote(context, progress, at)
  addAddenda(context, sessionId, session)
  if (session.processNote === undefined) return sessionId
  const onSession = tags.filter((tag) => tag.anchor.kind === 'session')
  const process = { sessionId, kind: 'process' } as const
  const { text: processText } = session.processNote
  const own = session.processNote.tags.map(asTagInput)
  saveNote(
    context,
    {
      ...process,
      baseRevision: revision,
      text: processText,
      tags: [...onSession, ...own],
      copied: [],
    },
    at,
  )
  return sessionId
}

const byDate = (a: Entry, b: Entry): number =>
  a.session.localDate.localeCompare(b.session.localDate) ||
  a.session.localTime.localeCompare(b.session.localTime)

/** A commit each so many sessions, so that a career does not wait in one huge log. */
const SESSIONS_PER_TRANSACTION = 500

/**
 * Clients with everything, their sessions in the order in which a career would have written them.
 * @param record called with what is to come, in the first of the transactions
 * @throws VaultFailure `code-taken`
 */
export const loadPractice = (
  context: Context,
  clients: Iterable<PracticeClient>,
  isSample: boolean,
  record: (counts: Counts) => void = () => undefined,
): Counts => {
  const entries: Entry[] = []
  const accounts: (() => void)[] = []
  const counts = context.transaction(() => {
    let count = 0
    for (const { name, code, sessions, measures, events, riskNotes, formulations } of clients) {
      const { id: clientId, key: clientKey } = createClient(context, { name, code, isSample })
      for (const event of events) insertEvent(context, clientKey, event)
      const measuresOf = Map.groupBy(measures, (measure) => measure.localDate)
      const notesOf = Map.groupBy(riskNotes, (note) => note.localDate)
      for (const session of sessions)
        entries.push({
          clientId,
          clientKey,
          session,
          measures: measuresOf.get(session.localDate) ?? [],
          riskNotes: notesOf.get(session.localDate) ?? [],
        })
      if (formulations.length > 0)
        accounts.push(() => loadFormulations(context, clientId, clientKey, formulations))
      count += 1
    }
    const notes =
      entries.filter(({ session }) => session.note !== null).length +
      entries.filter(({ session }) => session.processNote !== undefined).length
    const planned = { clients: count, sessions: entries.length, notes }
    record(planned)
    return planned
  })
  entries.sort(byDate)
  for (let from = 0; from < entries.length; from += SESSIONS_PER_TRANSACTION)
    context.transaction(() => {
      for (const entry of entries.slice(from, from + SESSIONS_PER_TRANSACTION))
        loadEntry(context, entry)
    })
  // They quote the notes, so these come first.
  context.transaction(() => {
    for (const load of accounts) load()
  })
  return counts
}

/** Invented clients, dated so that the practice looks current; those already there are left alone. */
export const loadSample = (context: Context): Counts =>
  context.transaction(() => {
    const today = localDateOf(context.now())
    const missing = samplePractice(today).filter(
      (client) => context.queries.clients.findByCode(client.code) === undefined,
    )
    return loadPractice(context, missing, true)
  })
