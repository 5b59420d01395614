/** Constructed histories, written as scores: one letter for each weekly session, one row for each concept. */
import { OBSERVATION_RULES } from '../../../db/domain/observations/rules.ts'
import type {
  Finding,
  History,
  HistoryConcept,
  HistoryResult,
  HistorySession,
  HistoryTag,
} from '../../../db/domain/observations/shapes.ts'
import { plainWords } from '../../../db/domain/observations/words.ts'
import { FRAMEWORK_CONCEPTS } from '../../../db/framework/framework.ts'
import { FIRST_DAY, week } from '../timeline-samples.ts'

const DAY_MS = 86_400_000

/** As in the codebook of a new vault. */
export const CONCEPTS: readonly HistoryConcept[] = FRAMEWORK_CONCEPTS.map(
  ({ slug, name, group, isSafety }) => ({
    slug,
    name,
    group,
    isSafety,
    isArchived: false,
    addedOn: null,
  }),
)

/** `n` attended with a note, `-` attended without, `c` cancelled, `C` cancelled with a note. */
const sessionOf = (letter: string, index: number, tags: readonly HistoryTag[]): HistorySession => ({
  id: `s${index + 1}`,
  number: index + 1,
  localDate: week(index),
  attendance: letter === 'c' || letter === 'C' ? 'cancelled' : 'attended',
  isWritten: letter === 'n' || letter === 'C',
  tags,
})

const ASSERTIONS = { d: 'denied', h: 'historical', o: 'other-person' } as const
const isAssertion = (letter: string): letter is keyof typeof ASSERTIONS => letter in ASSERTIONS
const INTENSITIES: readonly (0 | 1 | 2 | 3)[] = [0, 1, 2, 3]

/** A digit is an intensity said of the client now; `d`, `h`, `o` denied, past, about somebody else; else nothing. */
export const tagAt = (concept: string, letter: string, index: number): readonly HistoryTag[] => {
  const intensity = isAssertion(letter) ? 2 : INTENSITIES[Number.parseInt(letter, 10)]
  if (intensity === undefined) return []
  return [
    {
      id: `${concept}-${index + 1}`,
      concept,
      intensity,
      assertion: isAssertion(letter) ? ASSERTIONS[letter] : 'present',
      codedAt: FIRST_DAY + index * 7 * DAY_MS + DAY_MS / 2,
    },
  ]
}

type More = {
  /** By instrument: each result's week and total. */
  readonly scores?: Readonly<Record<string, readonly (readonly [week: number, total: number])[]>>
  readonly concepts?: readonly HistoryConcept[]
  readonly safety?: History['safety']
}

const resultsOf = (scores: NonNullable<More['scores']>): readonly HistoryResult[] =>
  Object.entries(scores).flatMap(([instrument, points]) =>
    points.map(([at, total], place) => ({
      id: `${instrument}-${place + 1}`,
      instrument,
      instrumentVersion: 1,
      takenOn: week(at),
      scores: { total },
      isSafetyPositive: false,
    })),
  )

export const historyOf = (
  sessions: string,
  lanes: Readonly<Record<string, string>>,
  { scores = {}, concepts = CONCEPTS, safety }: More = {},
): History => ({
  sessions: [...sessions].map((letter, index) =>
    sessionOf(
      letter,
      index,
      Object.entries(lanes).flatMap(([concept, row]) => tagAt(concept, row[index] ?? '.', index)),
    ),
  ),
  concepts,
  results: resultsOf(scores),
  safety: safety ?? { openMarks: 0, lastRiskNote: null },
})

/** The codebook with some concepts added in the given week. */
/** The codebook, in which this concept is put away. */
export const archivedConcept = (slug: string): readonly HistoryConcept[] =>
  CONCEPTS.map((each) => ({ ...each, isArchived: each.slug === slug }))

export const addedIn = (at: number, ...slugs: readonly string[]): readonly HistoryConcept[] =>
  CONCEPTS.map((concept) =>
    slugs.includes(concept.slug) ? { ...concept, addedOn: week(at) } : concept,
  )

/** What one rule finds with its usual thresholds, or others. */
export const findingOf = (
  slug: string,
  history: History,
  values: Readonly<Record<string, number>> = {},
): Finding => {
  const rule = OBSERVATION_RULES.find((each) => each.slug === slug)
  if (rule === undefined) throw new Error(`no rule ${slug}`)
  return rule.find(history, values)
}

export const saidBy = (finding: Finding): string =>
  plainWords(finding.isFound ? finding.statement : finding.because)
