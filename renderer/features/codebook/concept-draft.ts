/** A concept as its form holds it: lists as lines, so that a rule is typed like a line of text. */

import type { ConceptRow } from '../../../db/contract/views.ts'
import { CONCEPT_CODE } from '../../../db/domain/concept-code.ts'
import type { ConceptColor } from '../../../db/domain/concept-color.ts'
import {
  type ConceptText,
  frameworkText,
  type NearMiss,
  NO_TEXT,
  textOfConcept,
} from '../../../db/domain/concept-text.ts'

export type ConceptDraft = {
  readonly name: string
  readonly code: string
  readonly group: string
  readonly parent: string | null
  readonly color: ConceptColor | null
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly nearMisses: readonly NearMiss[]
  readonly examples: string
  readonly remark: string
}

type DraftWords = Pick<
  ConceptDraft,
  'definition' | 'include' | 'exclude' | 'nearMisses' | 'examples'
>

const wordsOf = (text: ConceptText): DraftWords => ({
  definition: text.definition,
  include: text.include.join('\n'),
  exclude: text.exclude.join('\n'),
  nearMisses: text.nearMisses,
  examples: text.examples.join('\n'),
})

export const newDraft = (group: string, parent: string | null): ConceptDraft => ({
  name: '',
  code: '',
  group,
  parent,
  color: null,
  ...wordsOf(NO_TEXT),
  remark: '',
})

export const draftOf = (concept: ConceptRow): ConceptDraft => ({
  name: concept.name,
  code: concept.code,
  group: concept.group,
  parent: concept.parent,
  color: concept.ownColor,
  ...wordsOf(textOfConcept(concept)),
  remark: concept.remark,
})

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const textOf = (draft: DraftWords): ConceptText => ({
  definition: draft.definition.trim(),
  include: linesOf(draft.include),
  exclude: linesOf(draft.exclude),
  nearMisses: draft.nearMisses.filter(
    ({ concept, difference }) => concept !== null || difference.trim() !== '',
  ),
  examples: linesOf(draft.examples),
})

const isSame = (a: ConceptText, b: ConceptText): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Null where the words are the framework's, or none at all: then there are no own ones to keep. */
export const ownTextOf = (slug: string | null, draft: DraftWords): ConceptText | null => {
  const text = textOf(draft)
  const given = (slug === null ? null : frameworkText(slug)) ?? NO_TEXT
  return isSame(text, textOf(wordsOf(given))) ? null : text
}

/** The words of the framework, put back into the form; null for one of the clinician's own. */
export const frameworkWords = (slug: string): DraftWords | null => {
  const text = frameworkText(slug)
  return text === null ? null : wordsOf(text)
}

export const codeFault = (
  code: string,
  concepts: readonly Pick<ConceptRow, 'slug' | 'name' | 'code'>[],
  self: string | null,
): string | null => {
  if (code === '') return null
  if (!CONCEPT_CODE.test(code)) return 'Two letters from a to z.'
  const other = concepts.find((concept) => concept.code === code && concept.slug !== self)
  return other === undefined ? null : `${other.name} has these letters.`
}
