/** Puts a client's record together, for paper and files. */
import { createHash } from 'node:crypto'
import type { ParsedInput } from '../contract/api.ts'
import type { AddendumView } from '../contract/calls/addenda.ts'
import type { NoteOnPaper, RecordOnPaper } from '../contract/calls/exports.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { ClientId } from '../contract/ids.ts'
import type {
  ClientRecord,
  NoteKind,
  RecordAddendum,
  RecordMeasure,
  RecordNote,
  RecordRiskNote,
  RecordSession,
  RecordSignature,
} from '../domain/record-shapes.ts'
import { riskNoteDraftText } from '../domain/risk-note.ts'
import type { RecordNoteRow, RecordThemeRow } from '../queries/record.ts'
import type { StoredRiskNote } from '../queries/safety.ts'
import { addendaOf } from './addenda.ts'
import type { Context } from './context.ts'
import { listMeasures } from './measures.ts'
import { riskFieldsOf } from './safety.ts'
import { sessionOf } from './sessions.ts'
import { readAspects } from './tags.ts'

const signatureOf = ({
  signedAt: at,
  signedSha256: sha256,
  signedAppVersion: appVersion,
}: Pick<
  RecordNoteRow,
  'signedAt' | 'signedSha256' | 'signedAppVersion'
>): RecordSignature | null =>
  at === null || sha256 === null || appVersion === null ? null : { at, sha256, appVersion }

const asAddendum = ({ signed, savedAt, ...view }: AddendumView): RecordAddendum => ({
  number: view.number,
  kind: view.kind,
  text: view.text,
  writtenAt: savedAt,
  signature: signed,
  request: view.request,
})

const asNote = (context: Context, kind: NoteKind, row: RecordNoteRow): RecordNote => ({
  sessionId: row.sessionId,
  kind,
  text: row.text,
  writtenAt: row.writtenAt,
  signature: signatureOf(row),
  addenda: addendaOf(context, row.sessionKey, kind).map(asAddendum),
})

const notesOf = (context: Context, clientKey: number, kind: NoteKind): readonly RecordNote[] =>
  context.queries.record[kind].notes(clientKey).map((row) => asNote(context, kind, row))

const asRiskNote = (context: Context, row: StoredRiskNote): RecordRiskNote => ({
  localDate: row.localDate,
  sessionId: row.sessionKey === null ? null : context.queries.sessions.idOf(row.sessionKey),
  text: row.signedText ?? riskNoteDraftText(riskFieldsOf(row)),
  writtenAt: row.updatedAt,
  signature: signatureOf(row),
})

const riskNotesOf = (context: Context, clientKey: number): readonly RecordRiskNote[] =>
  context.queries.safety
    .list(clientKey)
    .flatMap(({ id }) => context.queries.safety.find(id) ?? [])
    .map((row) => asRiskNote(context, row))
    .toSorted((a, b) => a.localDate.localeCompare(b.localDate))

const measuresOf = (context: Context, clientId: ClientId): readonly RecordMeasure[] =>
  listMeasures(context, { clientId }).map((result) => ({
    takenOn: result.takenOn,
    sessionId: result.session?.id ?? null,
    instrument: result.instrument,
    answers: result.answers,
    scores: result.scores,
    isProrated: result.isProrated,
  }))

/** @throws VaultFailure `not-found` */
const clientOf = (context: Context, clientId: ClientId) => {
  const client = context.queries.clients.find(clientId)
  if (client === undefined) throw new VaultFailure('not-found')
  const { key, id, name, code } = client
  return { key, shown: { id, name, code } }
}

const sessionsOf = (context: Context, clientKey: number): readonly RecordSession[] =>
  context.queries.sessions.listed(clientKey).map((row, index) => ({
    id: row.id,
    number: index + 1,
    localDate: row.localDate,
    localTime: row.localTime,
    timeZone: row.timeZone,
    durationMinutes: row.durationMinutes,
    attendance: row.attendance,
  }))

const withoutProcess = (context: Context, clientId: ClientId, clientKey: number) => ({
  sessions: sessionsOf(context, clientKey),
  progressNotes: notesOf(context, clientKey, 'progress'),
  riskNotes: riskNotesOf(context, clientKey),
  measures: measuresOf(context, clientId),
  events: context.queries.record
    .events(clientKey)
    .map((event) => ({ ...event, isOngoing: event.isOngoing === 1 })),
})

export type ReadClientRecord = ClientRecord & { readonly client: RecordOnPaper['client'] }

/**
 * @param withProcess false where no process note may leave: then none is even read
 * @throws VaultFailure `not-found`
 */
export const readRecord = (
  context: Context,
  clientId: ClientId,
  { withProcess }: { readonly withProcess: boolean },
): ReadClientRecord => {
  const { key, shown } = clientOf(context, clientId)
  const { record } = context.queries
  const of = (noteKind: NoteKind, themes: readonly RecordThemeRow[]) =>
    themes.map((theme) => ({ ...theme, aspects: readAspects(theme.aspects), noteKind }))
  return {
    client: shown,
    ...withoutProcess(context, clientId, key),
    processNotes: withProcess ? notesOf(context, key, 'process') : [],
    themes: [
      ...of('progress', record.progress.themes(key)),
      ...(withProcess ? of('process', record.process.themes(key)) : []),
    ],
  }
}

/** @throws VaultFailure `not-found` */
export const recordOnPaper = (
  context: Context,
  { clientId }: ParsedInput<'exports.record'>,
): RecordOnPaper => {
  const { key, shown } = clientOf(context, clientId)
  return { client: shown, ...withoutProcess(context, clientId, key) }
}

/** Of all that a reader of the note sees of it. */
export const readAsOf = (note: RecordNote | null): string =>
  createHash('sha256').update(JSON.stringify(note), 'utf8').digest('hex')

/** @throws VaultFailure `not-found` */
export const noteOnPaper = (
  context: Context,
  { sessionId, kind }: ParsedInput<'exports.note'>,
): NoteOnPaper => {
  const { key, clientKey, ...row } = sessionOf(context, sessionId)
  const client = context.queries.clients.identity(clientKey)
  if (client === undefined) throw new VaultFailure('not-found')
  const found = context.queries.record[kind].noteOfSession(key)
  const note = found && asNote(context, kind, found)
  return {
    client,
    session: {
      id: row.id,
      number: context.queries.sessions.numberOf(key),
      localDate: row.localDate,
      localTime: row.localTime,
      timeZone: row.timeZone,
      durationMinutes: row.durationMinutes,
      attendance: row.attendance,
    },
    note,
    readAs: readAsOf(note),
  }
}
