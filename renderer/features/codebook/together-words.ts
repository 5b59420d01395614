/** How the counts of concepts found together are said, and the rules that they follow. */
import type { ConceptTogether, TogetherScope } from '../../../db/contract/calls/concept-page.ts'
import { MIN_SESSIONS_FOR_COEFFICIENT } from '../../../db/domain/co-occurrence.ts'

export const SCOPE_WORDS: Readonly<Record<TogetherScope, string>> = {
  passages: 'Same words',
  sessions: 'Same session',
  next: 'Next session',
}

export const NO_COEFFICIENT = `No c: fewer than ${MIN_SESSIONS_FOR_COEFFICIENT} sessions, or no passage.`

export const TOGETHER_RULES: readonly string[] = [
  'Counted are appearances: tagged as present, touched at least, in notes of both kinds.',
  'Same words: passages of this concept that overlap a passage of the other in the same note, of all its passages.',
  `c: overlapping passages over the passages of either, each counted in one pair at most (Jaccard), from 0 to 1. With fewer than ${MIN_SESSIONS_FOR_COEFFICIENT} sessions in which one of the two appears, chance decides and no c is shown.`,
  'Same session: sessions of this concept in which the other appears too. Next session: those whose next attended session with a note has the other.',
  'Found together is not caused by: what goes with what is for you to weigh.',
]

export const ofWords = (
  each: ConceptTogether['concepts'][number],
  scope: TogetherScope,
  of: ConceptTogether['of'],
): readonly [count: number, of: number] => {
  switch (scope) {
    case 'passages':
      return [each.passages, of.passages]
    case 'sessions':
      return [each.sessions, of.sessions]
    case 'next':
      return [each.next, of.followed]
  }
}

export const coefficientWords = (jaccard: number | null): string =>
  jaccard === null ? '–' : jaccard.toFixed(2)
