/** Chooses from a client's record what an access copy holds; pure, so that each rule can be tried. */
import {
  ACCESS_RULES,
  type AccessPart,
  type AccessRules,
  WITHHOLDING_REASONS,
  type WithholdingReason,
} from './access-rules.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import type { ClientRecord, RecordNote } from './record-shapes.ts'

/** What the therapist decided about one process note after reading it. */
export type ReviewDecision =
  | { readonly sessionId: string; readonly isIncluded: true }
  | {
      readonly sessionId: string
      readonly isIncluded: false
      readonly reason: WithholdingReason
    }

export type AccessChoices = {
  readonly isWithDrafts: boolean
  readonly isWithThemes: boolean
  readonly review: readonly ReviewDecision[]
}

export type AccessCopy = ClientRecord & {
  readonly jurisdiction: Jurisdiction
  /** Notes and addenda that are not signed, left out by the therapist. */
  readonly draftsLeftOut: number
  readonly withheld: Readonly<Record<WithholdingReason, number>>
}

export const isReviewed = (jurisdiction: Jurisdiction): boolean =>
  ACCESS_RULES[jurisdiction]['process-notes'].treatment === 'reviewed'

/** Each process note exactly once, and nothing else: what nobody has read is neither given nor withheld. */
export const isReviewComplete = (
  jurisdiction: Jurisdiction,
  processSessionIds: readonly string[],
  review: readonly ReviewDecision[],
): boolean => {
  const wanted = isReviewed(jurisdiction) ? processSessionIds : []
  const decided = new Set(review.map(({ sessionId }) => sessionId))
  return (
    decided.size === review.length &&
    decided.size === wanted.length &&
    wanted.every((id) => decided.has(id))
  )
}

const isGiven = (rules: AccessRules, part: AccessPart, isChosen = true): boolean =>
  rules[part].treatment !== 'never' && isChosen

type Signable = { readonly signature: unknown }
const isSigned = ({ signature }: Signable): boolean => signature !== null
const isDraft = (one: Signable): boolean => !isSigned(one)

/** A draft of a note, and a draft that waits as the last addendum of a signed one. */
const countDrafts = (notes: readonly RecordNote[]): number =>
  notes.flatMap((note) => [note, ...note.addenda]).filter(isDraft).length

const withoutDrafts = (notes: readonly RecordNote[]): readonly RecordNote[] =>
  notes.filter(isSigned).map((note) => ({
    ...note,
    addenda: note.addenda.filter(isSigned),
  }))

/** @throws when the review is not complete: a mistake in the code, never in use */
export const accessCopyOf = (
  record: ClientRecord,
  jurisdiction: Jurisdiction,
  { isWithDrafts, isWithThemes, review }: AccessChoices,
): AccessCopy => {
  const rules = ACCESS_RULES[jurisdiction]
  const processSessionIds = record.processNotes.map(({ sessionId }) => sessionId)
  if (!isReviewComplete(jurisdiction, processSessionIds, review))
    throw new Error('an access copy needs a decision on each process note')
  const included = new Set(
    review.filter(({ isIncluded }) => isIncluded).map(({ sessionId }) => sessionId),
  )
  const given = <T>(part: AccessPart, all: readonly T[]): readonly T[] =>
    isGiven(rules, part) ? all : []
  const chosen = {
    progress: given('progress-notes', record.progressNotes),
    process: given('process-notes', record.processNotes).filter(({ sessionId }) =>
      included.has(sessionId),
    ),
  }
  const riskNotes = given('risk-notes', record.riskNotes)
  const mayHaveDrafts = isGiven(rules, 'drafts', isWithDrafts)
  const notes = {
    progress: mayHaveDrafts ? chosen.progress : withoutDrafts(chosen.progress),
    process: mayHaveDrafts ? chosen.process : withoutDrafts(chosen.process),
  }
  return {
    client: record.client,
    jurisdiction,
    sessions: given('sessions', record.sessions),
    progressNotes: notes.progress,
    processNotes: notes.process,
    riskNotes: mayHaveDrafts ? riskNotes : riskNotes.filter(isSigned),
    measures: given('measures', record.measures),
    events: given('events', record.events),
    // A theme quotes its note, and goes nowhere without it.
    themes: isGiven(rules, 'themes', isWithThemes)
      ? record.themes.filter(({ noteKind, sessionId }) =>
          notes[noteKind].some((note) => note.sessionId === sessionId),
        )
      : [],
    draftsLeftOut: mayHaveDrafts
      ? 0
      : countDrafts([...chosen.progress, ...chosen.process]) + riskNotes.filter(isDraft).length,
    withheld: withheldIn(review),
  }
}

const withheldIn = (
  review: readonly ReviewDecision[],
): Readonly<Record<WithholdingReason, number>> => {
  const countOf = (reason: WithholdingReason): number =>
    review.filter((decision) => !decision.isIncluded && decision.reason === reason).length
  const [harm, others, ground] = WITHHOLDING_REASONS
  return { [harm]: countOf(harm), [others]: countOf(others), [ground]: countOf(ground) }
}

/** What the whole is called on every page and file: whether it holds more than the record is never left to be guessed. */
export const accessClassOf = ({ processNotes }: Pick<AccessCopy, 'processNotes'>): string =>
  processNotes.length === 0
    ? 'Client access copy — progress record'
    : 'Client access copy — progress record and process notes'
