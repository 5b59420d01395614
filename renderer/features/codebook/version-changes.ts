/** What differs between two versions of a concept, field by field, as texts to compare. */
import type { ConceptState } from '../../../db/contract/calls/codebook.ts'
import { textOfConcept } from '../../../db/domain/concept-text.ts'
import { COLOR_WORDS } from './codebook-words.ts'

export type FieldChange = {
  readonly field: string
  readonly before: string
  readonly after: string
}

type Names = {
  readonly concept: (slug: string) => string
  readonly group: (slug: string) => string
}

const bulleted = (lines: readonly string[]): string => lines.map((line) => `– ${line}`).join('\n')

const fieldsOf = (
  slug: string,
  state: ConceptState,
  names: Names,
): readonly (readonly [field: string, words: string])[] => {
  const text = textOfConcept({ slug, text: state.text })
  return [
    ['Name', state.name],
    ['Letters', state.code],
    ['Group', names.group(state.group)],
    ['Below', state.parent === null ? '' : names.concept(state.parent)],
    ['Colour and sign', state.color === null ? 'As its group' : COLOR_WORDS[state.color]],
    ['Definition', text.definition],
    ['Use it for', bulleted(text.include)],
    ['Not for', bulleted(text.exclude)],
    [
      'Near misses',
      bulleted(
        text.nearMisses.map(
          ({ concept, difference }) =>
            `${concept === null ? '' : `${names.concept(concept)}: `}${difference}`,
        ),
      ),
    ],
    ['In clients’ words', bulleted(text.examples)],
    ['Remark', state.remark],
    ['Merged into', state.mergedInto === null ? '' : names.concept(state.mergedInto)],
  ]
}

/** Built-in words are those of the app as it is: what they were in an earlier one is not kept in the vault. */
export const versionChanges = (
  slug: string,
  before: ConceptState,
  after: ConceptState,
  names: Names,
): readonly FieldChange[] => {
  const now = fieldsOf(slug, after, names)
  return fieldsOf(slug, before, names).flatMap(([field, was], at) => {
    const is = now[at]?.[1] ?? ''
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}
