/** The two readings of a round side by side: how far they agree, where they do not, and which of the two is kept. */
import { z } from 'zod'
import type { ParsedInput } from '../contract/api.ts'
import {
  type Disagreement,
  READINGS,
  type ReadTag,
  type RecodingResult,
  type WhichReading,
} from '../contract/calls/recoding.ts'
import { VaultFailure } from '../contract/failures.ts'
import { newTagId } from '../contract/new-ids.ts'
import type { TagInput } from '../contract/shapes.ts'
import {
  type ConceptReading,
  conceptAgreement,
  matchPassages,
  PASSAGE_OVERLAP,
} from '../domain/agreement.ts'
import type { StoredRecoding } from '../queries/recoding.ts'
import { conceptOf } from './concepts.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'
import { saveNote, tagInputsOf } from './notes.ts'
import { asRound, isTextChanged, readTags, recodingOf, roundOf, textOf } from './recoding.ts'
import { sessionOf } from './sessions.ts'

const decisions = z.record(z.string(), z.enum(READINGS))
const decidedOf = (recoding: StoredRecoding): Readonly<Record<string, WhichReading>> =>
  decisions.parse(JSON.parse(recoding.decided))

/** Strongest first. */
const LEVELS = [3, 2, 1] as const

const readingOf = (tags: readonly TagInput[], concept: string): ConceptReading => {
  const present = tags.filter(
    (tag) => tag.concept === concept && tag.assertion === 'present' && tag.intensity > 0,
  )
  return {
    strength: LEVELS.find((level) => present.some(({ intensity }) => intensity === level)) ?? 0,
    passages: present.flatMap(({ anchor }) => (anchor.kind === 'passage' ? [anchor] : [])),
  }
}

const differ = (former: ConceptReading, anew: ConceptReading): boolean => {
  const matched = matchPassages(former.passages, anew.passages, PASSAGE_OVERLAP)
  return (
    former.strength !== anew.strength ||
    matched < Math.max(former.passages.length, anew.passages.length)
  )
}

const asRead = (tags: readonly TagInput[], concept: string, text: string): readonly ReadTag[] =>
  tags
    .filter((tag) => tag.concept === concept)
    .map(({ anchor, intensity, assertion, target, voice }) => ({
      intensity,
      assertion,
      target,
      voice,
      quote:
        anchor.kind === 'passage'
          ? text.slice(anchor.start, anchor.end)
          : anchor.kind === 'lost'
            ? anchor.quote
            : '',
    }))

type ReadTwice = {
  readonly recoding: StoredRecoding
  readonly former: readonly TagInput[]
  readonly anew: readonly TagInput[]
}

const disagreementsIn = (
  context: Context,
  { recoding, former, anew }: ReadTwice,
  slugs: readonly string[],
): readonly Disagreement[] => {
  const { queries } = context
  const id = queries.sessions.idOf(recoding.sessionKey)
  const client = queries.clients.identity(recoding.clientKey)
  const session = id === null ? undefined : queries.sessions.find(id)
  if (id === null || client === undefined || session === undefined) return []
  const text = textOf(context, recoding.sessionKey)
  const decided = decidedOf(recoding)
  const where = {
    client: { id: client.id, name: client.name, code: client.code },
    session: {
      id,
      number: queries.sessions.numberOf(recoding.sessionKey),
      localDate: session.localDate,
    },
  }
  return slugs
    .filter((concept) => differ(readingOf(former, concept), readingOf(anew, concept)))
    .map((concept) => ({
      ...where,
      concept,
      former: asRead(former, concept, text),
      anew: asRead(anew, concept, text),
      kept: decided[concept] ?? null,
    }))
}

/** @throws VaultFailure `not-found`, `recoding-under-way`: the comparison would end the blindness */
export const recodingResult = (
  context: Context,
  { roundId }: ParsedInput<'recoding.result'>,
): RecodingResult => {
  const round = roundOf(context, roundId)
  if (round.finishedAt === null) throw new VaultFailure('recoding-under-way')
  const all = context.queries.recoding.sessions(round.key)
  const done = all.filter(({ doneAt }) => doneAt !== null)
  const comparable = done.filter((recoding) => !isTextChanged(context, recoding))
  const readTwice = comparable.map(
    (recoding): ReadTwice => ({
      recoding,
      former: readTags(recoding.former),
      anew: readTags(recoding.anew),
    }),
  )
  const found = new Set(
    readTwice.flatMap(({ former, anew }) => [...former, ...anew].map(({ concept }) => concept)),
  )
  const slugs = context.queries.concepts
    .list()
    .map(({ slug }) => slug)
    .filter((slug) => found.has(slug))
  return {
    round: asRound(context, round),
    sessions: readTwice.length,
    unread: all.length - done.length,
    leftOut: done.length - comparable.length,
    concepts: slugs.map((concept) => ({
      concept,
      ...conceptAgreement(
        readTwice.map(({ former, anew }) => ({
          former: readingOf(former, concept),
          anew: readingOf(anew, concept),
        })),
      ),
    })),
    disagreements: readTwice.flatMap((each) => disagreementsIn(context, each, slugs)),
  }
}

/** The former tags of the concept go, the new ones come in their place; both notes' other tags stay. */
const takeNewReading = (
  context: Context,
  recoding: StoredRecoding,
  sessionId: ParsedInput<'recoding.decide'>['sessionId'],
  concept: string,
): void => {
  const session = sessionOf(context, sessionId)
  const text = textOf(context, session.key)
  const kept = tagInputsOf(context, session.key, 'progress', text).filter(
    (tag) => tag.concept !== concept,
  )
  const anew = readTags(recoding.anew)
    .filter((tag) => tag.concept === concept)
    .map((tag) => ({ ...tag, id: newTagId(), aspects: [...tag.aspects] }))
  saveNote(context, {
    sessionId,
    kind: 'progress',
    baseRevision: session.revision,
    text: null,
    tags: [...kept, ...anew],
    copied: [],
  })
}

/** @throws VaultFailure `not-found`, `recoding-under-way`, `recoding-text-changed`, `concept-is-merged` */
export const decideReading = (
  context: Context,
  { roundId, sessionId, concept, keep }: ParsedInput<'recoding.decide'>,
) =>
  context.transaction(() => {
    const round = roundOf(context, roundId)
    if (round.finishedAt === null) throw new VaultFailure('recoding-under-way')
    const recoding = recodingOf(context, round, sessionId)
    if (isTextChanged(context, recoding)) throw new VaultFailure('recoding-text-changed')
    if (conceptOf(context, concept).mergedInto !== null) throw new VaultFailure('concept-is-merged')
    if (keep === 'new') takeNewReading(context, recoding, sessionId, concept)
    context.queries.recoding.updateSession(recoding.key, {
      decided: JSON.stringify({ ...decidedOf(recoding), [concept]: keep }),
    })
    return DONE
  })
