/** Results of measures: scored here by the instrument's data, whoever sends them. */
import type { ParsedInput } from '../contract/api.ts'
import type {
  MeasureDetails,
  MeasureEntry,
  MeasureResult,
  MeasureSaved,
} from '../contract/calls/measures.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { MeasureId, SessionId } from '../contract/ids.ts'
import { newMeasureId } from '../contract/new-ids.ts'
import { localDateOf } from '../domain/local-date.ts'
import type { LatestMeasure } from '../domain/measure-due.ts'
import { areScoresOf, isSafetyPositive, scoreAnswers } from '../domain/scoring.ts'
import type { Instrument } from '../measures/instrument.ts'
import { findInstrument } from '../measures/instruments.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'
import { clientKeyOf, sessionOf } from './sessions.ts'

const instrumentOf = (slug: string): Instrument => {
  const instrument = findInstrument(slug)
  if (instrument === undefined) throw new VaultFailure('unknown-instrument')
  return instrument
}

const measureOf = (context: Context, id: MeasureId) => {
  const measure = context.queries.measures.find(id)
  if (measure === undefined) throw new VaultFailure('not-found')
  return measure
}

/** Whom a result is about, for the log. @throws VaultFailure `not-found` */
export const measureAbout = (context: Context, id: MeasureId) => {
  const { clientKey, sessionKey, instrument } = measureOf(context, id)
  return {
    clientId: context.queries.clients.identity(clientKey)?.id ?? null,
    sessionId: sessionKey === null ? null : context.queries.sessions.idOf(sessionKey),
    detail: { instrument },
  }
}

type ScoredEntry = {
  readonly instrumentVersion: number
  readonly items: string | null
  readonly scores: string
  readonly isProrated: boolean
  readonly isSafetyPositive: boolean
}

/** @throws VaultFailure `outside-scale`, `answers-missing` */
const scored = (instrument: Instrument, entry: MeasureEntry): ScoredEntry => {
  const instrumentVersion = instrument.version
  if (entry.kind === 'scores') {
    if (!areScoresOf(instrument, entry.scores)) throw new VaultFailure('outside-scale')
    return {
      instrumentVersion,
      items: null,
      scores: JSON.stringify(entry.scores),
      isProrated: false,
      isSafetyPositive: false,
    }
  }
  const { answers } = entry
  if (instrument.items.length === 0 || answers.length !== instrument.items.length)
    throw new VaultFailure('outside-scale')
  const result = scoreAnswers(instrument, answers, entry.isProrated)
  if (!result.ok)
    throw new VaultFailure(result.reason === 'items-missing' ? 'answers-missing' : 'outside-scale')
  return {
    instrumentVersion,
    items: JSON.stringify(answers),
    scores: JSON.stringify(result.scores),
    isProrated: result.isProrated,
    isSafetyPositive: isSafetyPositive(instrument, answers),
  }
}

/** @throws VaultFailure `date-in-future` */
const requirePast = (context: Context, takenOn: string): void => {
  if (takenOn > localDateOf(context.now())) throw new VaultFailure('date-in-future')
}

/** @throws VaultFailure `not-found`, `session-of-other-client` */
const placed = (
  context: Context,
  clientKey: number,
  { takenOn, sessionId }: Pick<MeasureDetails, 'takenOn' | 'sessionId'>,
) => {
  if (sessionId === null) return { takenOn, sessionKey: null }
  const session = sessionOf(context, sessionId)
  if (session.clientKey !== clientKey) throw new VaultFailure('session-of-other-client')
  return { takenOn, sessionKey: session.key }
}

/** For what brings whole practices in as well, which may be dated as one likes. */
export const addMeasure = (
  context: Context,
  clientKey: number,
  slug: string,
  details: MeasureDetails,
): MeasureSaved => {
  const instrument = instrumentOf(slug)
  const result = scored(instrument, details.entry)
  const id = newMeasureId()
  const now = context.now()
  context.queries.measures.insert({
    id,
    clientKey,
    instrument: instrument.slug,
    ...placed(context, clientKey, details),
    ...result,
    createdAt: now,
    updatedAt: now,
  })
  return { id, isSafetyPositive: result.isSafetyPositive }
}

export const createMeasure = (context: Context, input: ParsedInput<'measures.add'>): MeasureSaved =>
  context.transaction(() => {
    const { clientId, instrument, ...details } = input
    requirePast(context, details.takenOn)
    return addMeasure(context, clientKeyOf(context, clientId), instrument, details)
  })

export const updateMeasure = (
  context: Context,
  input: ParsedInput<'measures.update'>,
): MeasureSaved =>
  context.transaction(() => {
    const { key, clientKey, instrument } = measureOf(context, input.measureId)
    requirePast(context, input.takenOn)
    const result = scored(instrumentOf(instrument), input.entry)
    context.queries.measures.update(key, {
      ...placed(context, clientKey, input),
      ...result,
      updatedAt: context.now(),
    })
    return { id: input.measureId, isSafetyPositive: result.isSafetyPositive }
  })

export const removeMeasure = (context: Context, input: ParsedInput<'measures.remove'>) =>
  context.transaction(() => {
    context.queries.measures.remove(measureOf(context, input.measureId).key)
    return DONE
  })

const readList = (json: string): readonly (number | null)[] => {
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value.map((each) => (typeof each === 'number' ? each : null)) : []
}

const readScores = (json: string): Readonly<Record<string, number>> => {
  const value: unknown = JSON.parse(json)
  return Object.fromEntries(
    Object.entries(Object(value)).flatMap(([scale, score]) =>
      typeof score === 'number' ? [[scale, score]] : [],
    ),
  )
}

export const latestMeasures = (
  context: Context,
  { clientIds }: ParsedInput<'measures.latest'>,
): Readonly<Record<string, readonly LatestMeasure[]>> =>
  Object.fromEntries(clientIds.map((id) => [id, context.queries.measures.latestOf(id)]))

export const listMeasures = (
  context: Context,
  input: ParsedInput<'measures.list'>,
): readonly MeasureResult[] => {
  const clientKey = clientKeyOf(context, input.clientId)
  const sessions = new Map<number, { readonly id: SessionId; readonly number: number }>(
    context.queries.sessions
      .inOrder(clientKey)
      .map(({ key, id }, index) => [key, { id, number: index + 1 }]),
  )
  return context.queries.measures.ofClient(clientKey).map((row) => ({
    id: row.id,
    instrument: row.instrument,
    instrumentVersion: row.instrumentVersion,
    takenOn: row.takenOn,
    session: row.sessionKey === null ? null : (sessions.get(row.sessionKey) ?? null),
    answers: row.items === null ? null : readList(row.items),
    scores: readScores(row.scores),
    isProrated: row.isProrated,
    isSafetyPositive: row.isSafetyPositive,
  }))
}
