/** The legend of a picture: every sign with its rule, in columns. */
import type { TimelineRule } from '../domain/timeline-rules.ts'
import { moved, type SceneItem, wrapped } from './scene.ts'
import { inked, SOFT, words } from './scene-inks.ts'
import {
  FILTER_SIGNS,
  HAPPENING_SIGNS,
  LANE_SIGNS,
  MEASURE_SIGNS,
  SIGN_HEIGHT,
  type Sign,
  WORDS_ONLY,
} from './signs.ts'

const COLUMNS = 3
const GAP = 24
const SIGN_ROOM = 46
const LINE = 11.5
const SIZE = 9

type Entry = { readonly items: readonly SceneItem[]; readonly height: number }

const entryOf = (rule: TimelineRule, paths: Sign['paths'], width: number): Entry => {
  const lines = wrapped(rule.rule, SIZE, width - SIGN_ROOM)
  return {
    items: [
      ...paths.map(({ ink, d }) => inked({ ink, d, group: 'presentation' })),
      words(SIGN_ROOM, 12, rule.name, { size: 10, isStrong: true }),
      ...lines.map((text, at) =>
        words(SIGN_ROOM, 12 + (at + 1) * LINE, text, { size: SIZE, fill: SOFT }),
      ),
    ],
    height: Math.max(SIGN_HEIGHT, 14 + lines.length * LINE) + 6,
  }
}

const DENOMINATORS: TimelineRule = {
  name: '11 of 24',
  rule: 'In how many sessions the theme appeared, of all sessions with a note from when its concept was in the codebook.',
}

/** Each entry goes to the column that is shortest so far. */
export const legendItems = (
  {
    hasMeasures,
    hasHappenings,
    isFiltered,
  }: {
    readonly hasMeasures: boolean
    readonly hasHappenings: boolean
    readonly isFiltered: boolean
  },
  width: number,
): Entry => {
  const column = (width - (COLUMNS - 1) * GAP) / COLUMNS
  const signs: readonly Sign[] = [
    ...LANE_SIGNS,
    ...(isFiltered ? FILTER_SIGNS : []),
    ...(hasMeasures ? MEASURE_SIGNS : []),
    ...(hasHappenings ? HAPPENING_SIGNS : []),
    ...[...WORDS_ONLY, DENOMINATORS].map((rule) => ({ ...rule, paths: [] })),
  ]
  const heights: number[] = Array.from({ length: COLUMNS }, () => 0)
  const items = signs.flatMap((sign) => {
    const entry = entryOf(sign, sign.paths, column)
    const at = heights.indexOf(Math.min(...heights))
    const top = heights[at] ?? 0
    heights[at] = top + entry.height
    return moved(entry.items, at * (column + GAP), top)
  })
  return { items, height: Math.max(...heights) }
}
