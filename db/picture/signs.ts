/** What every sign of the timeline means and by which rule: one list for the screen's legend and for pictures. */
import { HAPPENING_KINDS, HAPPENING_WORDS, type HappeningKind } from '../domain/happenings.ts'
import { TIMELINE_RULES, type TimelineRule } from '../domain/timeline-rules.ts'
import type { Assertion } from '../domain/timeline-shapes.ts'
import type { InkPath } from './drawing.ts'
import { HAPPENING_INKS, happeningShape } from './happening-row.ts'
import { bar, dot, line, markHeight, markShape, pennant, post, ring } from './mark-shapes.ts'

export const SIGN_WIDTH = 30
export const SIGN_HEIGHT = 22
const BASE = 17
/** Signs without height stand in the middle of their words. */
const FLAT = 11
const ROOM = 15
const MIDDLE = SIGN_WIDTH / 2
const MARK = 9

export type Sign = TimelineRule & {
  readonly paths: readonly Omit<InkPath, 'group'>[]
  readonly width?: number
}

const shape = (assertion: Assertion, x = MIDDLE, level = 2): string =>
  markShape(assertion, x, BASE, MARK, markHeight(level, ROOM))

const of = (rule: TimelineRule, ...paths: Sign['paths']): Sign => ({ ...rule, paths })

export const LANE_SIGNS: readonly Sign[] = [
  {
    name: 'Touched, present, dominant',
    rule: TIMELINE_RULES.tagged.rule,
    width: 42,
    paths: [
      {
        ink: 'mark',
        d: [1, 2, 3].map((level) => shape('present', level * 13 - 6, level)).join(''),
      },
    ],
  },
  of(TIMELINE_RULES.late, { ink: 'hollow', d: shape('present') }),
  of(
    { name: 'Denied', rule: 'The theme comes up and the client denies it.' },
    { ink: 'mark', d: shape('denied') },
  ),
  of(
    { name: 'In the past', rule: 'It is said of an earlier time.' },
    { ink: 'mark', d: shape('historical') },
  ),
  of(
    { name: 'Somebody else', rule: 'It is said about another person.' },
    { ink: 'mark', d: shape('other-person') },
  ),
  of(TIMELINE_RULES.absent, { ink: 'absent', d: ring(MIDDLE, FLAT, 2.6) }),
  of(TIMELINE_RULES['not-assessed'], { ink: 'dot', d: dot(MIDDLE, FLAT) }),
  of(TIMELINE_RULES['no-note'], { ink: 'no-note', d: bar(MIDDLE - 7, 0, 14, SIGN_HEIGHT) }),
  of(TIMELINE_RULES['no-concept'], { ink: 'not-yet', d: line(2, SIGN_WIDTH - 2, FLAT) }),
  of(
    {
      name: 'Active',
      rule: 'From an appearance to the next, as long as no dormant stretch lies between.',
    },
    { ink: 'active', d: bar(0, BASE - ROOM, SIGN_WIDTH, ROOM) },
    { ink: 'life', d: line(0, SIGN_WIDTH, BASE) },
  ),
  of(TIMELINE_RULES.first, { ink: 'first', d: pennant(MIDDLE + 3, BASE + 2, 17) }),
  of(
    TIMELINE_RULES.quiet,
    { ink: 'life', d: line(0, 8, FLAT) },
    { ink: 'quiet', d: line(8, SIGN_WIDTH, FLAT) },
  ),
  of(TIMELINE_RULES.return, { ink: 'return', d: pennant(MIDDLE + 3, BASE + 2, 17) }),
  of(
    TIMELINE_RULES.last,
    { ink: 'life', d: line(0, MIDDLE, FLAT + 1) },
    { ink: 'last', d: post(MIDDLE, FLAT + 1) },
  ),
]

export const LEFT_OUT_RULE =
  'The session has tags of the concept, and the filter lets none of them through.'

/** Only where a filter is on. */
export const FILTER_SIGNS: readonly Sign[] = [
  of(
    {
      name: 'Left out',
      rule: LEFT_OUT_RULE,
    },
    { ink: 'left-out', d: `M${MIDDLE} ${BASE}v-4` },
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

export const MEASURE_SIGNS: readonly Sign[] = [
  of(
    {
      name: 'Score',
      rule: 'A result of a measure on its day. The line holds it until the next one: it says nothing of the time between.',
    },
    { ink: 'score-line', d: 'M2 7H15V15H28' },
    { ink: 'score', d: ring(MIDDLE, MIDDLE, 2.6) },
  ),
  of(
    {
      name: 'Reliable change',
      rule: 'Filled: the score differs from the first by the reliable change or more. A reliable change says that measuring alone seldom makes such a difference, and nothing of its cause.',
    },
    { ink: 'score-reliable', d: ring(MIDDLE, FLAT, 2.6) },
  ),
  of(
    {
      name: 'Step within noise',
      rule: 'A dotted step differs from the score before by less than the reliable change: measuring alone may have made it.',
    },
    { ink: 'score-line', d: 'M2 7H15M15 15H28' },
    { ink: 'score-noise', d: 'M15 7V15' },
  ),
  of(
    {
      name: 'Noise',
      rule: 'Hatched around the first score: scores that differ from the first by less than the reliable change. Where none is published, nothing is hatched.',
    },
    { ink: 'noise', d: bar(3, 3, 24, 16) },
  ),
]

const KIND_RULES: Readonly<Record<HappeningKind, string>> = {
  treatment: 'Medication, other treatment, hospital. A bar shows how long it lasted.',
  life: 'What happened in the client’s life, as entered under Events.',
  pause: 'A break in therapy that was entered.',
  safety: 'A safety mark on the day that it is about, or an event about risk.',
  codebook:
    'A concept joined the codebook, so that sessions before could not be tagged with it; or one was renamed, or took in another.',
}

export const HAPPENING_SIGNS: readonly Sign[] = HAPPENING_KINDS.map((kind) =>
  of(
    { name: HAPPENING_WORDS[kind], rule: KIND_RULES[kind] },
    { ink: HAPPENING_INKS[kind], d: happeningShape(kind, MIDDLE, FLAT) },
  ),
)
