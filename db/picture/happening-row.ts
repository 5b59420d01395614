/** Events and their like on one line: a form for each kind, a bar for what lasts, words where there is room. */
import type { Happening, HappeningKind } from '../domain/happenings.ts'
import type { DatePlace } from './date-place.ts'
import type { Add, AddLabel, Ink, Stretch } from './drawing.ts'
import { bar, ring } from './mark-shapes.ts'

const LEVEL_HEIGHT = 15
const MOST_LEVELS = 3
const PADDING = 5
const MARK = 4
/** What a letter takes on average. */
const LETTER = 5.2
const GAP = 12
/** Words beyond so many pixels need not be read at a glance. */
const WISHED_WORDS = 150
/** What lasts is drawn beneath its words, which it would else strike through. */
const BAR = 2
const BAR_BENEATH = 5

export type PlacedHappening = {
  readonly happening: Happening
  readonly x: number
  /** Right end of what lasts; `x` itself for a single day. */
  readonly end: number
  readonly level: number
}

export type HappeningLayout = {
  readonly placed: readonly PlacedHappening[]
  readonly levels: number
}

/** Room that a mark would like: for its bar, and for its words as far as they are read at a glance. */
const wishedEnd = ({ words }: Happening, x: number, end: number): number =>
  Math.max(x + MARK + Math.min(WISHED_WORDS, words.length * LETTER), end) + GAP

/**
 * Each on the first level that has room for it and its words, else on one that has room for its mark, else on the
 * one that is free soonest.
 */
export const layOutHappenings = (
  happenings: readonly Happening[],
  placeOf: DatePlace,
  width: number,
): HappeningLayout => {
  /** Per level: where its last mark ends with and without words. */
  const levels: { wished: number; least: number }[] = []
  const placed = happenings.map((happening): PlacedHappening => {
    const x = placeOf(happening.from)
    const end = happening.isOngoing ? width : happening.to === null ? x : placeOf(happening.to)
    const soonest = (): number => {
      const least = Math.min(...levels.map((level) => level.least))
      return levels.findIndex((level) => level.least === least)
    }
    const withRoom = levels.findIndex(({ wished }) => wished <= x)
    const isFull = levels.length >= MOST_LEVELS
    const level = withRoom >= 0 ? withRoom : isFull ? soonest() : levels.length
    levels[level] = {
      wished: wishedEnd(happening, x, end),
      least: Math.max(x + MARK + GAP, end),
    }
    return { happening, x, end, level }
  })
  return { placed, levels: Math.max(1, levels.length) }
}

export const happeningsHeight = (levels: number): number => levels * LEVEL_HEIGHT + PADDING

export const levelY = (top: number, level: number): number =>
  top + PADDING / 2 + (level + 0.5) * LEVEL_HEIGHT

const diamond = (x: number, y: number): string =>
  `M${x} ${y - MARK - 0.6}l${MARK + 0.6} ${MARK + 0.6}l${-MARK - 0.6} ${MARK + 0.6}l${-MARK - 0.6} ${-MARK - 0.6}z`

const triangle = (x: number, y: number): string =>
  `M${x} ${y - MARK - 0.5}l${MARK + 0.8} ${2 * MARK}h${-2 * MARK - 1.6}z`

const plus = (x: number, y: number): string =>
  `M${x - MARK} ${y}h${2 * MARK}M${x} ${y - MARK}v${2 * MARK}`

const round = (value: number): number => Math.round(value * 10) / 10

/** The form says the kind; colour only says again which are about safety. */
export const happeningShape = (kind: HappeningKind, at: number, y: number): string => {
  const x = round(at)
  switch (kind) {
    case 'treatment':
      return bar(x - MARK + 0.5, y - MARK + 0.5, 2 * MARK - 1, 2 * MARK - 1)
    case 'life':
      return diamond(x, y)
    case 'pause':
      return ring(x, y, MARK - 0.5)
    case 'safety':
      return triangle(x, y)
    case 'codebook':
      return plus(x, y)
  }
}

export const HAPPENING_INKS: Readonly<Record<HappeningKind, Ink>> = {
  treatment: 'happening',
  life: 'happening',
  pause: 'happening-open',
  safety: 'happening-safety',
  codebook: 'happening-line',
}

const shortened = (words: string, room: number): string => {
  const letters = Math.floor(room / LETTER)
  if (words.length <= letters) return words
  return letters < 5
    ? ''
    : `${words
        .slice(0, letters - 1)
        .trimEnd()
        .toWellFormed()}…`
}

/**
 * The lines that happenings send down through the lanes, each in the stretch that it begins in.
 * @param bottom where they end
 */
export const addGuides = (
  add: Add,
  { placed }: HappeningLayout,
  { top, height }: { readonly top: number; readonly height: number },
  stretch: Stretch,
  bottom: number,
): void => {
  for (const { happening, x } of placed)
    if (!happening.isBefore && x >= stretch.left && x < stretch.right)
      add('happening-guide', '', `M${round(x)} ${round(top + height)}V${round(bottom)}`)
}

/**
 * Cut to the stretch. A mark and its words belong to the stretch that it begins in.
 * @param width how far words may reach
 */
export const addHappenings = (
  add: Add,
  addLabel: AddLabel,
  { placed }: HappeningLayout,
  top: number,
  stretch: Stretch,
  width: number,
): void => {
  for (const [at, { happening, x, end, level }] of placed.entries()) {
    const y = levelY(top, level)
    const [from, to] = [Math.max(x, stretch.left), Math.min(end, stretch.right)]
    if (end > x && from < to) add('happening-span', '', bar(from, y + BAR_BENEATH, to - from, BAR))
    if (x < stretch.left || x >= stretch.right) continue
    add(HAPPENING_INKS[happening.kind], '', happeningShape(happening.kind, x, y))
    const next = placed.slice(at + 1).find((other) => other.level === level)
    const start = x + MARK + 4
    const room = (next?.x ?? width) - start - GAP / 2
    const words = shortened(happening.words, room)
    if (words !== '') addLabel(start, y + 3, words)
  }
}
