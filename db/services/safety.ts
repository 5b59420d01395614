/** Safety: what waits for an answer, and the risk note that gives it. */
import type { ParsedInput } from '../contract/api.ts'
import type { RiskNoteView, SafetyMark, SafetyState } from '../contract/calls/safety.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { RiskNoteId, SessionId } from '../contract/ids.ts'
import { newRiskNoteId } from '../contract/new-ids.ts'
import { localDateOf } from '../domain/local-date.ts'
import {
  blankRiskFields,
  isBlankRiskNote,
  missingInRiskNote,
  type RiskFields,
  riskNoteText,
} from '../domain/risk-note.ts'
import { findInstrument } from '../measures/instruments.ts'
import type { OpenMark, StoredRiskNote } from '../queries/safety.ts'
import type { Context } from './context.ts'
import { hashOfText } from './notes.ts'
import { clientKeyOf, sessionOf } from './sessions.ts'

/** The answer to the instrument's question about safety. */
const answerIn = (slug: string, items: string | null): number | null => {
  const instrument = findInstrument(slug)
  if (instrument?.safetyItem == null || items === null) return null
  const { number } = instrument.safetyItem
  const place = instrument.items.findIndex((item) => item.number === number)
  const answers: unknown = JSON.parse(items)
  const answer: unknown = Array.isArray(answers) ? answers[place] : null
  return typeof answer === 'number' ? answer : null
}

const asMark = (context: Context, mark: OpenMark): SafetyMark => {
  const { id, source, openedAt, aboutDate, sessionKey, sessionId, instrument, items } = mark
  const { safety, sessions } = context.queries
  const tags = source === 'tag' && sessionKey !== null ? safety.tagsOf(sessionKey) : []
  return {
    id,
    source,
    openedAt,
    aboutDate,
    session:
      sessionKey === null || sessionId === null
        ? null
        : { id: sessionId, number: sessions.numberOf(sessionKey) },
    quotes: tags.map(({ quote, memo, kind, start, end }) => ({
      quote,
      memo,
      kind,
      span: start === null || end === null ? null : { start, end },
    })),
    measure: instrument === null ? null : { instrument, answer: answerIn(instrument, items) },
  }
}

export const safetyState = (context: Context, input: ParsedInput<'safety.state'>): SafetyState => {
  const clientKey = clientKeyOf(context, input.clientId)
  const { safety } = context.queries
  return {
    open: safety.open(clientKey).map((mark) => asMark(context, mark)),
    openTotal: safety.openMarks(clientKey).length,
    riskNotes: safety.list(clientKey),
  }
}

export const riskFieldsOf = (row: StoredRiskNote): RiskFields => ({
  localDate: row.localDate,
  ideation: { answer: row.ideation, detail: row.ideationDetail },
  plan: { answer: row.plan, detail: row.planDetail },
  means: { answer: row.means, detail: row.meansDetail },
  intent: { answer: row.intent, detail: row.intentDetail },
  protective: row.protective,
  action: row.action,
  consultation: row.consultation,
})

const asColumns = (fields: RiskFields) => ({
  localDate: fields.localDate,
  ideation: fields.ideation.answer,
  ideationDetail: fields.ideation.detail,
  plan: fields.plan.answer,
  planDetail: fields.plan.detail,
  means: fields.means.answer,
  meansDetail: fields.means.detail,
  intent: fields.intent.answer,
  intentDetail: fields.intent.detail,
  protective: fields.protective,
  action: fields.action,
  consultation: fields.consultation,
})

const wanted = (
  context: Context,
  clientKey: number,
  id: RiskNoteId | null,
): StoredRiskNote | undefined => {
  const { safety } = context.queries
  if (id === null) return safety.draft(clientKey)
  const row = safety.find(id)
  if (row?.clientKey !== clientKey) throw new VaultFailure('not-found')
  return row
}

const signatureOf = (context: Context, row: StoredRiskNote): RiskNoteView['signed'] => {
  const { signedAt, signedSha256, signedAppVersion, signedText } = row
  if (signedAt === null || signedSha256 === null) return null
  if (signedAppVersion === null || signedText === null) return null
  return {
    at: signedAt,
    sha256: signedSha256,
    appVersion: signedAppVersion,
    text: signedText,
    answered: context.queries.safety.answeredBy(row.key),
  }
}

const sessionIn = (context: Context, row: StoredRiskNote): RiskNoteView['session'] => {
  if (row.sessionKey === null) return null
  const { sessions } = context.queries
  const order = sessions.inOrder(row.clientKey)
  const place = order.findIndex(({ key }) => key === row.sessionKey)
  const session = order[place]
  return session === undefined
    ? null
    : { id: session.id, number: place + 1, localDate: session.localDate }
}

export const openRiskNote = (
  context: Context,
  input: ParsedInput<'safety.openRiskNote'>,
): RiskNoteView => {
  const client = context.queries.clients.find(input.clientId)
  if (client === undefined) throw new VaultFailure('not-found')
  const about = { id: input.clientId, name: client.name, code: client.code }
  const row = wanted(context, client.key, input.riskNoteId)
  if (row === undefined)
    return {
      client: about,
      id: null,
      revision: 0,
      savedAt: null,
      fields: blankRiskFields(localDateOf(context.now())),
      session: null,
      signed: null,
    }
  return {
    client: about,
    id: row.id,
    revision: row.revision,
    savedAt: row.updatedAt,
    fields: riskFieldsOf(row),
    session: sessionIn(context, row),
    signed: signatureOf(context, row),
  }
}

/** @throws VaultFailure `not-found` for a session of somebody else */
const sessionKeyOf = (
  context: Context,
  clientKey: number,
  sessionId: SessionId | null,
): number | null => {
  if (sessionId === null) return null
  const session = sessionOf(context, sessionId)
  if (session.clientKey !== clientKey) throw new VaultFailure('not-found')
  return session.key
}

export const saveRiskNote = (
  context: Context,
  input: ParsedInput<'safety.saveRiskNote'>,
  at: number = context.now(),
): { readonly revision: number; readonly savedAt: number } =>
  context.transaction(() => {
    const { safety } = context.queries
    const { baseRevision, fields } = input
    const clientKey = clientKeyOf(context, input.clientId)
    const draft = safety.draft(clientKey)
    if ((draft?.revision ?? 0) !== baseRevision) throw new VaultFailure('stale-revision')
    const sessionKey = sessionKeyOf(context, clientKey, input.sessionId)
    if (isBlankRiskNote(fields)) {
      if (draft !== undefined) safety.remove(draft.key)
      return { revision: 0, savedAt: at }
    }
    const revision = baseRevision + 1
    const columns = { ...asColumns(fields), sessionKey, revision, updatedAt: at }
    if (draft === undefined)
      safety.insert({ id: newRiskNoteId(), clientKey, createdAt: at, ...columns })
    else safety.update(draft.key, columns)
    return { revision, savedAt: at }
  })

/** @throws VaultFailure `stale-revision`, `risk-note-incomplete` */
export const signRiskNote = (
  context: Context,
  input: ParsedInput<'safety.signRiskNote'>,
  at: number = context.now(),
): {
  readonly id: RiskNoteId
  readonly at: number
  readonly sha256: string
  readonly answered: number
} =>
  context.transaction(() => {
    const { safety } = context.queries
    const clientKey = clientKeyOf(context, input.clientId)
    const draft = safety.draft(clientKey)
    if ((draft?.revision ?? 0) !== input.baseRevision) throw new VaultFailure('stale-revision')
    if (draft === undefined || missingInRiskNote(riskFieldsOf(draft), localDateOf(at)).length > 0)
      throw new VaultFailure('risk-note-incomplete')
    const marks = safety.openMarks(clientKey)
    const signedText = riskNoteText(riskFieldsOf(draft), marks)
    const sha256 = hashOfText(signedText)
    safety.update(draft.key, {
      signedAt: at,
      signedSha256: sha256,
      signedAppVersion: context.appVersion,
      signedText,
    })
    return { id: draft.id, at, sha256, answered: marks.length }
  })

/** Signed risk notes, and how many of them do not say what was signed. */
export const checkRiskNotes = (
  context: Context,
): { readonly checked: number; readonly faults: number } => {
  const signed = context.queries.safety.signed()
  const isAsSigned = (row: StoredRiskNote): boolean =>
    row.signedText ===
      riskNoteText(riskFieldsOf(row), context.queries.safety.answeredBy(row.key)) &&
    hashOfText(row.signedText) === row.signedSha256
  return { checked: signed.length, faults: signed.filter((row) => !isAsSigned(row)).length }
}
