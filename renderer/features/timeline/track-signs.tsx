/** The signs of scores and events, for the legend. */
import { HAPPENING_WORDS, type HappeningKind } from '../../../db/domain/happenings.ts'
import { HAPPENING_INKS, happeningShape } from '../../../db/picture/happening-row.ts'
import { bar, ring } from '../../../db/picture/mark-shapes.ts'
import type { Sign } from './legend-signs.tsx'
import { NOISE_ID } from './stretch-drawing.tsx'

const MIDDLE = 15

export const MEASURE_SIGNS: readonly Sign[] = [
  {
    name: 'Score',
    rule: 'A result of a measure on its day. The line holds it until the next one: it says nothing of the time between.',
    picture: (
      <>
        <path className="timeline-ink-score-line" d="M2 7H15V15H28" />
        <path className="timeline-ink-score" d={ring(15, 15, 2.6)} />
      </>
    ),
  },
  {
    name: 'Reliable change',
    rule: 'Filled: the score differs from the first by the reliable change or more. A reliable change says that measuring alone seldom makes such a difference, and nothing of its cause.',
    picture: <path className="timeline-ink-score-reliable" d={ring(MIDDLE, 11, 2.6)} />,
  },
  {
    name: 'Step within noise',
    rule: 'A dotted step differs from the score before by less than the reliable change: measuring alone may have made it.',
    picture: (
      <>
        <path className="timeline-ink-score-line" d="M2 7H15M15 15H28" />
        <path className="timeline-ink-score-noise" d="M15 7V15" />
      </>
    ),
  },
  {
    name: 'Noise',
    rule: 'Hatched around the first score: scores that differ from the first by less than the reliable change. Where none is published, nothing is hatched.',
    picture: <path fill={`url(#${NOISE_ID})`} d={bar(3, 3, 24, 16)} />,
  },
]

const KIND_RULES: Readonly<Record<HappeningKind, string>> = {
  treatment: 'Medication, other treatment, hospital. A bar shows how long it lasted.',
  life: 'What happened in the client’s life, as entered under Events.',
  pause: 'A break in therapy that was entered.',
  safety: 'A safety mark on the day that it is about, or an event about risk.',
  codebook: 'A concept joined the codebook: sessions before it could not be tagged with it.',
}

const KINDS: readonly HappeningKind[] = ['treatment', 'life', 'pause', 'safety', 'codebook']

export const HAPPENING_SIGNS: readonly Sign[] = KINDS.map((kind) => ({
  name: HAPPENING_WORDS[kind],
  rule: KIND_RULES[kind],
  picture: (
    <path className={`timeline-ink-${HAPPENING_INKS[kind]}`} d={happeningShape(kind, MIDDLE, 11)} />
  ),
}))
