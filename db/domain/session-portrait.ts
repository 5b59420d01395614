/**
 * One session's notes as they were tagged, in the order of their text: as tiles, and a line for each theme.
 * Offsets and lengths are UTF-16 code units of the note's text.
 */
import type { Passage } from './passages.ts'
import type { Assertion } from './timeline-shapes.ts'

export type PortraitTheme = {
  /** Of the tag. */
  readonly id: string
  /** Slug. */
  readonly concept: string
  /** 0 where it was looked for and is absent. */
  readonly intensity: 0 | 1 | 2 | 3
  readonly assertion: Assertion
  /** See `isLateCoding`. */
  readonly isLate: boolean
}
export type PortraitPassage = PortraitTheme & Passage

export type NotePortrait = {
  readonly kind: 'progress' | 'process'
  readonly length: number
  readonly words: number
  /** By where they begin. */
  readonly passages: readonly PortraitPassage[]
}

export type SessionPortrait<Id extends string = string> = {
  readonly session: Id
  /** Of the notes that have any text; the progress note first. */
  readonly notes: readonly NotePortrait[]
  /** What was tagged on the session as a whole. */
  readonly whole: readonly PortraitTheme[]
  /** Tags whose words are no longer in the note. */
  readonly lost: number
}

/** The same with some themes only, and how many others there are. @param shown slugs */
export const onlyThemes = <Id extends string>(
  portraits: readonly SessionPortrait<Id>[],
  shown: readonly string[],
): { readonly portraits: readonly SessionPortrait<Id>[]; readonly hidden: number } => {
  const isShown = ({ concept }: PortraitTheme): boolean => shown.includes(concept)
  const themes = portraits.flatMap(({ notes, whole }) => [
    ...notes.flatMap(({ passages }) => passages),
    ...whole,
  ])
  return {
    portraits: portraits.map((portrait) => ({
      ...portrait,
      notes: portrait.notes.map((note) => ({ ...note, passages: note.passages.filter(isShown) })),
      whole: portrait.whole.filter(isShown),
    })),
    hidden: new Set(themes.filter((theme) => !isShown(theme)).map(({ concept }) => concept)).size,
  }
}

/** Of a tile: a theme that some of its words are tagged with. */
export type TileTheme = {
  readonly concept: string
  /** Some tag says it is so of the client now; else denied, past, somebody else's, or absent. */
  readonly isHere: boolean
}
export type Tile = Passage & { readonly themes: readonly TileTheme[] }

const isHere = ({ intensity, assertion }: PortraitTheme): boolean =>
  intensity > 0 && assertion === 'present'

const themesOf = (passages: readonly PortraitPassage[]): readonly TileTheme[] => {
  const themes = new Map<string, boolean>()
  for (const passage of passages)
    themes.set(passage.concept, isHere(passage) || (themes.get(passage.concept) ?? false))
  return [...themes].map(([concept, here]) => ({ concept, isHere: here }))
}

/**
 * The whole text cut into tiles of one length, the last of what is left, each with the themes that touch it in the
 * order in which they begin.
 * @param tileLength at least 1
 */
export const tilesOf = (
  { length, passages }: Pick<NotePortrait, 'length' | 'passages'>,
  tileLength: number,
): readonly Tile[] =>
  Array.from({ length: Math.ceil(length / tileLength) }, (_, index) => {
    const start = index * tileLength
    const end = Math.min(length, start + tileLength)
    return {
      start,
      end,
      themes: themesOf(passages.filter((passage) => passage.start < end && passage.end > start)),
    }
  })

/** How much of the text is tagged with anything, however often. */
export const taggedLength = (passages: readonly Passage[]): number => {
  let tagged = 0
  let reached = 0
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start)) {
    tagged += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return tagged
}

export type ThemeLine = {
  readonly concept: string
  /** By where they begin. */
  readonly passages: readonly PortraitPassage[]
  /** How much of the text is tagged with it. */
  readonly length: number
}

/** A line for each theme of a note. @param order slugs; themes that it does not name are left out */
export const themeLines = (
  { passages }: Pick<NotePortrait, 'passages'>,
  order: readonly string[],
): readonly ThemeLine[] =>
  order.flatMap((concept) => {
    const own = passages.filter((passage) => passage.concept === concept)
    return own.length === 0 ? [] : [{ concept, passages: own, length: taggedLength(own) }]
  })
