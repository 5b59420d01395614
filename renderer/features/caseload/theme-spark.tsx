/** One theme over the last sessions, as small as a word: bars of its strength in its group's colour. */
import type { ConceptRow, RecentTheme } from '../../../db/contract/views.ts'
import { count } from '../../lib/format.ts'
import { groupMark } from '../../lib/group-color.ts'
import { groupColors } from '../../ui/swatch.tsx'

const SLOTS = 8
const SLOT_WIDTH = 5
const BAR_WIDTH = 3.5
const HEIGHT = 14
const BASELINE = 1

/** A theme touched is still seen; one not tagged leaves only the baseline. */
const barHeight = (level: number): number => (level === 0 ? 0 : 2 + (level / 3) * (HEIGHT - 4))

/** Bars side by side as one path, one for each session, the newest last. */
export const barsPath = (heights: readonly number[]): string =>
  heights
    .map((height, index) => {
      const x = index * SLOT_WIDTH
      return height === 0 ? '' : `M${x} ${HEIGHT}v${-height}h${BAR_WIDTH}v${height}z`
    })
    .join('')

export const sparkTitle = (name: string, levels: RecentTheme['levels']): string => {
  const present = levels.filter((level) => level !== null && level > 0).length
  return `${name}: in ${present} of the last ${count(levels.length, 'session')}`
}

export const ThemeSpark = ({
  theme,
  concept,
}: {
  readonly theme: RecentTheme
  readonly concept: ConceptRow
}) => {
  const levels = theme.levels.slice(-SLOTS)
  return (
    <span
      className="theme-spark"
      style={groupColors(groupMark(concept.color).color)}
      title={sparkTitle(concept.name, levels)}
    >
      <svg width={SLOTS * SLOT_WIDTH} height={HEIGHT} aria-hidden="true">
        <path className="theme-spark-base" d={barsPath(levels.map(() => BASELINE))} />
        <path
          className="theme-spark-bar"
          d={barsPath(levels.map((level) => barHeight(level ?? 0)))}
        />
      </svg>
      <span className="theme-spark-name">{concept.name}</span>
    </span>
  )
}
