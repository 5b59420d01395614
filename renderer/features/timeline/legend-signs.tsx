/** The signs of the lanes, each with its rule. */
import type { ReactNode } from 'react'
import { TIMELINE_RULES, type TimelineRule } from '../../../db/domain/timeline-rules.ts'
import {
  bar,
  dot,
  line,
  markHeight,
  markShape,
  pennant,
  post,
  ring,
} from '../../../db/picture/mark-shapes.ts'
import { HATCH_ID } from './stretch-drawing.tsx'

export const SIGN_WIDTH = 30
export const SIGN_HEIGHT = 22
const BASE = 17
/** Signs without height stand in the middle of their words. */
const FLAT = 11
const ROOM = 15
const MIDDLE = SIGN_WIDTH / 2
const MARK = 9

export type Sign = {
  readonly name: string
  readonly rule: string
  readonly picture: ReactNode
  readonly width?: number
}

const mark = (d: string, ink = 'mark'): ReactNode => (
  <path className={`timeline-ink-${ink}`} d={d} />
)
const shape = (assertion: Parameters<typeof markShape>[0], x = MIDDLE, level: 1 | 2 | 3 = 2) =>
  markShape(assertion, x, BASE, MARK, markHeight(level, ROOM))

const of = (rule: TimelineRule, picture: ReactNode): Sign => ({ ...rule, picture })

export const LANE_SIGNS: readonly Sign[] = [
  {
    name: 'Touched, present, dominant',
    rule: TIMELINE_RULES.tagged.rule,
    width: 42,
    picture: mark(
      [1, 2, 3].map((level) => shape('present', level * 13 - 6, level as 1 | 2 | 3)).join(''),
    ),
  },
  of(TIMELINE_RULES.late, mark(shape('present'), 'hollow')),
  {
    name: 'Denied',
    rule: 'The theme comes up and the client denies it.',
    picture: mark(shape('denied')),
  },
  {
    name: 'In the past',
    rule: 'It is said of an earlier time.',
    picture: mark(shape('historical')),
  },
  {
    name: 'Somebody else',
    rule: 'It is said about another person.',
    picture: mark(shape('other-person')),
  },
  of(TIMELINE_RULES.absent, mark(ring(MIDDLE, FLAT, 2.6), 'absent')),
  of(TIMELINE_RULES['not-assessed'], mark(dot(MIDDLE, FLAT), 'dot')),
  of(
    TIMELINE_RULES['no-note'],
    <path fill={`url(#${HATCH_ID})`} d={bar(MIDDLE - 7, 0, 14, SIGN_HEIGHT)} />,
  ),
  of(TIMELINE_RULES['no-concept'], mark(line(2, SIGN_WIDTH - 2, FLAT), 'not-yet')),
  {
    name: 'Active',
    rule: 'From an appearance to the next, as long as no dormant stretch lies between.',
    picture: (
      <>
        <path className="timeline-ink-active" d={bar(0, BASE - ROOM, SIGN_WIDTH, ROOM)} />
        <path className="timeline-ink-life" d={line(0, SIGN_WIDTH, BASE)} />
      </>
    ),
  },
  of(TIMELINE_RULES.first, mark(pennant(MIDDLE + 3, BASE + 2, 17), 'first')),
  of(
    TIMELINE_RULES.quiet,
    <>
      <path className="timeline-ink-life" d={line(0, 8, FLAT)} />
      <path className="timeline-ink-quiet" d={line(8, SIGN_WIDTH, FLAT)} />
    </>,
  ),
  of(TIMELINE_RULES.return, mark(pennant(MIDDLE + 3, BASE + 2, 17), 'return')),
  of(
    TIMELINE_RULES.last,
    <>
      <path className="timeline-ink-life" d={line(0, MIDDLE, FLAT + 1)} />
      {mark(post(MIDDLE, FLAT + 1), 'last')}
    </>,
  ),
]

export const WORDS_ONLY: readonly TimelineRule[] = [
  TIMELINE_RULES.appearance,
  {
    name: 'Small figure',
    rule: 'How many passages were tagged, where there is more than one. It never changes the height.',
  },
  TIMELINE_RULES.break,
  {
    name: '× and ○ on the axis',
    rule: 'The session was cancelled, or the client did not come.',
  },
]
