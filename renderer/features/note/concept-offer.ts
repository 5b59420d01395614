/** What the picker offers first, and why: concepts that fit these words and this client, then those used last. */
import { useMemo } from 'react'
import type { EarlierThemes } from '../../../db/contract/calls/tags.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { type CueIndex, cueIndex, cuesIn } from '../../../db/domain/concept-cues.ts'
import { type Fit, type FitReason, fittingConcepts } from '../../../db/domain/concept-fit.ts'
import { textOfConcept } from '../../../db/domain/concept-text.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'

/** More of a long selection tells nothing more. */
const MOST_LOOKED_AT = 2_000

const cuesOf = (concepts: Iterable<ConceptRow>): CueIndex =>
  cueIndex(
    [...concepts].map((concept) => ({
      slug: concept.slug,
      name: concept.name,
      clientWords: textOfConcept(concept).examples,
    })),
  )

export const useCueIndex = (concepts: ReadonlyMap<string, ConceptRow>): CueIndex =>
  useMemo(() => cuesOf(concepts.values()), [concepts])

const touches = ({ anchor }: TagInput, passage: Passage | null): boolean => {
  if (anchor.kind === 'session') return true
  if (anchor.kind === 'lost') return false
  return passage === null || (anchor.start < passage.end && anchor.end > passage.start)
}

export const fitsFor = (
  words: string,
  passage: Passage | null,
  tags: readonly TagInput[],
  earlier: readonly EarlierThemes[],
  index: CueIndex,
): readonly Fit[] =>
  fittingConcepts({
    earlier: earlier.map(({ themes }) =>
      themes.filter(({ isPresent }) => isPresent).map(({ concept }) => concept),
    ),
    here: [...new Set(tags.filter((tag) => touches(tag, passage)).map(({ concept }) => concept))],
    cues: cuesIn(words.slice(0, MOST_LOOKED_AT), index),
  })

/** The first reason, short enough to stand beside the concept. */
export const reasonWords = (reason: FitReason, lookUp: LookUpConcept): string => {
  switch (reason.kind) {
    case 'words':
      return reason.words.map((word) => `“${word}”`).join(' ')
    case 'with':
      return `${reason.sessions} of ${reason.of} with ${lookUp(reason.concept).name}`
    case 'recent':
      return `${reason.sessions} of the last ${reason.of}`
  }
}
