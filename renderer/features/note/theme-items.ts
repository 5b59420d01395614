/** The session's themes as the panel lists them: the whole session, the passages in order, and places that were lost. */
import type { Text } from '@codemirror/state'
import type { TagInput } from '../../../db/contract/shapes.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { returnedTags } from './lost-acts.ts'
import { assertionWords, moreWords, shortQuote } from './tag-words.ts'

/** What a row shows. It holds no offsets, so that most keystrokes leave all rows as they are. */
export type ThemeRow = {
  readonly kind: 'tag'
  readonly id: TagInput['id']
  readonly place: TagInput['anchor']['kind']
  readonly name: string
  readonly group: string
  readonly intensity: TagInput['intensity']
  readonly said: string
  readonly quote: string
  readonly memo: string
  /** Of a place that was lost: the note holds its words again. */
  readonly isBack: boolean
}
export type ThemeHeading = {
  readonly kind: 'heading'
  readonly place: TagInput['anchor']['kind']
  readonly words: string
  /** Under the heading; '' where the rows speak for themselves. */
  readonly about: string
}
export type ThemeItem = ThemeRow | ThemeHeading

const HEADINGS = {
  session: 'Whole session',
  passage: 'Passages',
  lost: 'Places lost',
} as const

const WHEN_EMPTY = {
  session: 'What runs through the session as a whole. Add it here, or with nothing selected.',
  passage: 'Select some words, press the tag key, type a few letters of a concept, then a digit.',
} as const

const ABOUT_LOST =
  'The words of these were deleted. Each can be put back where its words, or the nearest to them, stand now.'

const NONE_SHOWN = 'None of what is shown.'

const heading = (
  place: ThemeHeading['place'],
  isEmpty: boolean,
  isFiltered: boolean,
): ThemeHeading => ({
  kind: 'heading',
  place,
  words: HEADINGS[place],
  about:
    place === 'lost' ? ABOUT_LOST : !isEmpty ? '' : isFiltered ? NONE_SHOWN : WHEN_EMPTY[place],
})

/** Enough of a long passage to show its beginning and its end. */
const QUOTE_REACH = 160

const quoteOf = ({ anchor }: TagInput, doc: Text): string => {
  if (anchor.kind === 'session') return ''
  if (anchor.kind === 'lost') return shortQuote(anchor.quote)
  const { start, end } = anchor
  if (end - start <= 2 * QUOTE_REACH) return shortQuote(doc.sliceString(start, end))
  return shortQuote(
    `${doc.sliceString(start, start + QUOTE_REACH)}${doc.sliceString(end - QUOTE_REACH, end)}`,
  )
}

const saidOf = (tag: TagInput): string =>
  [...(tag.assertion === 'present' ? [] : [assertionWords(tag.assertion)]), ...moreWords(tag)].join(
    ', ',
  )

const asRow = (
  tag: TagInput,
  doc: Text,
  lookUp: LookUpConcept,
  returned: readonly TagInput['id'][],
): ThemeRow => {
  const { name, group } = lookUp(tag.concept)
  return {
    kind: 'tag',
    id: tag.id,
    place: tag.anchor.kind,
    name,
    group,
    intensity: tag.intensity,
    said: saidOf(tag),
    quote: quoteOf(tag, doc),
    memo: tag.memo,
    isBack: returned.includes(tag.id),
  }
}

const startOf = ({ anchor }: TagInput): number => (anchor.kind === 'passage' ? anchor.start : 0)

/** @param isFiltered whether the note has more tags than these */
export const themeItems = (
  tags: readonly TagInput[],
  doc: Text,
  lookUp: LookUpConcept,
  isFiltered = false,
): readonly ThemeItem[] => {
  const returned = returnedTags(tags, () => doc.toString())
  const ofKind = (place: ThemeRow['place']): readonly TagInput[] =>
    tags.filter(({ anchor }) => anchor.kind === place)
  const rows = (some: readonly TagInput[]): readonly ThemeRow[] =>
    some.map((tag) => asRow(tag, doc, lookUp, returned))
  const session = ofKind('session').toSorted((a, b) => b.intensity - a.intensity)
  const passages = ofKind('passage').toSorted((a, b) => startOf(a) - startOf(b))
  const lost = ofKind('lost')
  return [
    heading('session', session.length === 0, isFiltered),
    ...rows(session),
    heading('passage', passages.length === 0, isFiltered),
    ...rows(passages),
    ...(lost.length === 0 ? [] : [heading('lost', false, isFiltered), ...rows(lost)]),
  ]
}

const isSame = (a: ThemeItem | undefined, b: ThemeItem): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b)

/** The newer list, or the older where nothing in it changed: then nothing is drawn again. */
export const keptItems = (
  older: readonly ThemeItem[],
  newer: readonly ThemeItem[],
): readonly ThemeItem[] =>
  older.length === newer.length && newer.every((item, index) => isSame(older[index], item))
    ? older
    : newer
