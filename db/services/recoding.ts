/** Rounds of second readings: drawn, read blind, kept apart from the record. */
import { randomInt } from 'node:crypto'
import { z } from 'zod'
import type { ParsedInput } from '../contract/api.ts'
import type { BlindNote, RecodingRound, RecodingState } from '../contract/calls/recoding.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { RoundId, SessionId } from '../contract/ids.ts'
import { newRoundId } from '../contract/new-ids.ts'
import { type TagInput, tagInput } from '../contract/shapes.ts'
import { stratifiedSample } from '../domain/recoding-sample.ts'
import type { StoredRecoding, StoredRound } from '../queries/recoding.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'
import { hashOfText, tagInputsOf } from './notes.ts'
import { sessionOf } from './sessions.ts'
import { storedAnchor } from './tags.ts'

const WEEKS_APART = 4
const MS_PER_WEEK = 7 * 24 * 60 * 60 * 1_000
const MAX_SEED = 2 ** 31

const tagList = z.array(tagInput)
export const readTags = (json: string): readonly TagInput[] => tagList.parse(JSON.parse(json))

/** @throws VaultFailure `not-found` */
export const roundOf = (context: Context, id: RoundId): StoredRound => {
  const round = context.queries.recoding.round(id)
  if (round === undefined) throw new VaultFailure('not-found')
  return round
}

const openRoundOf = (context: Context, id: RoundId): StoredRound => {
  const round = roundOf(context, id)
  if (round.finishedAt !== null) throw new VaultFailure('recoding-finished')
  return round
}

/** @throws VaultFailure `not-found` */
export const recodingOf = (
  context: Context,
  round: StoredRound,
  sessionId: SessionId,
): StoredRecoding => {
  const recoding = context.queries.recoding.session(round.key, sessionOf(context, sessionId).key)
  if (recoding === undefined) throw new VaultFailure('not-found')
  return recoding
}

export const textOf = (context: Context, sessionKey: number): string =>
  context.queries.notes.progress.ofSession(sessionKey)?.text ?? ''

/** A signed text never changes, and its hash says which it is without reading it. */
export const isTextChanged = (context: Context, recoding: StoredRecoding): boolean => {
  const signed = context.queries.recoding.signedSha256(recoding.sessionKey)
  return (signed ?? hashOfText(textOf(context, recoding.sessionKey))) !== recoding.textSha256
}

export const asRound = (context: Context, round: StoredRound): RecodingRound => ({
  id: round.id,
  begunAt: round.begunAt,
  finishedAt: round.finishedAt,
  share: round.share,
  candidates: round.candidates,
  sessions: context.queries.recoding.sessions(round.key).flatMap((recoding) => {
    const id = context.queries.sessions.idOf(recoding.sessionKey)
    if (id === null) return []
    return [{ id, isDone: recoding.doneAt !== null, isLeftOut: isTextChanged(context, recoding) }]
  }),
})

const candidatesNow = (context: Context) =>
  context.queries.recoding.candidates(context.now() - WEEKS_APART * MS_PER_WEEK)

export const recodingState = (context: Context): RecodingState => ({
  rounds: context.queries.recoding.rounds().map((round) => asRound(context, round)),
  candidates: candidatesNow(context).length,
})

/** @throws VaultFailure `recoding-under-way`, `nothing-to-recode` */
export const beginRecoding = (context: Context, { share }: ParsedInput<'recoding.begin'>) =>
  context.transaction(() => {
    const { recoding } = context.queries
    if (recoding.rounds().some(({ finishedAt }) => finishedAt === null))
      throw new VaultFailure('recoding-under-way')
    const candidates = candidatesNow(context)
    const seed = randomInt(MAX_SEED)
    const sample = stratifiedSample(candidates, share, seed)
    if (sample.length === 0) throw new VaultFailure('nothing-to-recode')
    const id = newRoundId()
    const begunAt = context.now()
    const roundKey = recoding.insertRound({
      ...{ id, seed, share, candidates: candidates.length, begunAt },
    })
    sample.forEach(({ client, session }, position) => {
      const text = textOf(context, session)
      recoding.insertSession({
        roundKey,
        sessionKey: session,
        clientKey: client,
        position,
        textSha256: hashOfText(text),
        former: JSON.stringify(tagInputsOf(context, session, 'progress', text)),
      })
    })
    return { id }
  })

/** @throws VaultFailure `not-found`, `recoding-finished`, `recoding-text-changed` */
export const openBlind = (
  context: Context,
  { roundId, sessionId }: ParsedInput<'recoding.open'>,
): BlindNote => {
  const { queries } = context
  const session = sessionOf(context, sessionId)
  const recoding = recodingOf(context, openRoundOf(context, roundId), sessionId)
  if (isTextChanged(context, recoding)) throw new VaultFailure('recoding-text-changed')
  const client = queries.clients.identity(session.clientKey)
  if (client === undefined) throw new VaultFailure('not-found')
  return {
    client: { id: client.id, name: client.name, code: client.code },
    session: {
      id: sessionId,
      number: queries.sessions.numberOf(session.key),
      localDate: session.localDate,
    },
    text: textOf(context, session.key),
    tags: readTags(recoding.anew),
    revision: recoding.revision,
    isDone: recoding.doneAt !== null,
    // The client's own would tell what was found before.
    recentConcepts: [],
  }
}

/** @throws VaultFailure `not-found`, `recoding-finished`, `recoding-text-changed`, `stale-revision`, `anchor-outside-text`, `unknown-concept` */
export const saveBlind = (context: Context, input: ParsedInput<'recoding.save'>) =>
  context.transaction(() => {
    const { queries } = context
    const recoding = recodingOf(context, openRoundOf(context, input.roundId), input.sessionId)
    if (isTextChanged(context, recoding)) throw new VaultFailure('recoding-text-changed')
    if (recoding.revision !== input.baseRevision) throw new VaultFailure('stale-revision')
    const text = textOf(context, recoding.sessionKey)
    for (const { anchor, concept } of input.tags) {
      storedAnchor(anchor, text)
      if (queries.concepts.keyOf(concept) === null) throw new VaultFailure('unknown-concept')
    }
    const revision = recoding.revision + 1
    queries.recoding.updateSession(recoding.key, { anew: JSON.stringify(input.tags), revision })
    return { revision, savedAt: context.now() }
  })

export const markRecoded = (
  context: Context,
  { roundId, sessionId, isDone }: ParsedInput<'recoding.mark'>,
) =>
  context.transaction(() => {
    const recoding = recodingOf(context, openRoundOf(context, roundId), sessionId)
    context.queries.recoding.updateSession(recoding.key, {
      doneAt: isDone ? context.now() : null,
    })
    return DONE
  })

/** @throws VaultFailure `nothing-to-recode` where no session was read */
export const finishRecoding = (context: Context, { roundId }: ParsedInput<'recoding.finish'>) =>
  context.transaction(() => {
    const { recoding } = context.queries
    const round = openRoundOf(context, roundId)
    if (recoding.sessions(round.key).every(({ doneAt }) => doneAt === null))
      throw new VaultFailure('nothing-to-recode')
    recoding.finish(round.key, context.now())
    return DONE
  })

export const discardRecoding = (context: Context, { roundId }: ParsedInput<'recoding.discard'>) =>
  context.transaction(() => {
    context.queries.recoding.removeRound(roundOf(context, roundId).key)
    return DONE
  })
