/** How the texts of notes are laid along one width: each as long as it is, or all stretched to one length. */
import type { NotePortrait } from '../../../db/domain/session-portrait.ts'
import { type ToX, tileCount } from '../../../db/picture/portrait-drawing.ts'

export type Spread = 'length' | 'stretched'

export type TextScale = {
  readonly tileLength: (note: NotePortrait) => number
  readonly toX: (note: NotePortrait) => ToX
  /** Marks on the axis, with where they stand. */
  readonly ticks: readonly { readonly x: number; readonly words: string }[]
  /** Words in a tile, about; null where they differ from note to note. */
  readonly tileWords: number | null
}

const LEAST_STEPS = 3

/** The greatest of 1, 2 and 5 times a power of ten that goes into the whole `LEAST_STEPS` times; at least 1. */
export const niceStep = (whole: number): number => {
  const most = Math.max(1, whole / LEAST_STEPS)
  const power = 10 ** Math.floor(Math.log10(most))
  return power * ([5, 2].find((step) => step * power <= most) ?? 1)
}

const STRETCHED_TICKS = [
  { share: 0, words: 'beginning' },
  { share: 0.5, words: 'middle' },
  { share: 1, words: 'end' },
] as const

/** @param width pixels for the longest of the notes */
export const textScale = (
  notes: readonly NotePortrait[],
  spread: Spread,
  width: number,
): TextScale => {
  const tiles = tileCount(width)
  if (spread === 'stretched')
    return {
      tileLength: ({ length }) => Math.max(1, length / tiles),
      toX:
        ({ length }) =>
        (offset) =>
          (offset * width) / length,
      ticks: STRETCHED_TICKS.map(({ share, words }) => ({ x: share * width, words })),
      tileWords: null,
    }
  const longest = notes.reduce(
    (most, note) => (note.length > most.length ? note : most),
    notes[0] ?? { length: 1, words: 0 },
  )
  const toX: ToX = (offset) => (offset * width) / longest.length
  const step = niceStep(longest.words)
  const perWord = longest.words === 0 ? 0 : width / longest.words
  return {
    tileLength: () => Math.max(1, longest.length / tiles),
    toX: () => toX,
    ticks: Array.from({ length: Math.floor(longest.words / step) + 1 }, (_, index) => ({
      x: index * step * perWord,
      words: index === 0 ? '0 words' : String(index * step),
    })),
    tileWords: Math.max(1, Math.round(longest.words / tiles)),
  }
}
