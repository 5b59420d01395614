/** Small timelines for tests, written as a score: one letter for each session, one row for each concept. */
import type {
  SourceConcept,
  SourceMark,
  SourceSession,
  TimelineSource,
} from '../../db/domain/timeline-shapes.ts'

export const GROUPS = [
  { slug: 'alarm', name: 'The alarm' },
  { slug: 'grief', name: 'Grief' },
]

const DAY_MS = 86_400_000
export const FIRST_DAY = Date.UTC(2026, 0, 5)

/** The local date of the nth weekly session, from 0. */
export const week = (index: number): string =>
  new Date(FIRST_DAY + index * 7 * DAY_MS).toISOString().slice(0, 10)

export const conceptOf = (slug: string, more: Partial<SourceConcept> = {}): SourceConcept => ({
  slug,
  name: slug,
  group: 'alarm',
  isSafety: false,
  isArchived: false,
  addedOn: null,
  ...more,
})

/** `n` attended with a note, `-` attended without, `c` cancelled, `C` cancelled with a note, `p` attended with a process note only. */
export const sessionsOf = (score: string): readonly SourceSession[] =>
  [...score].map((letter, index) => ({
    id: `s${index + 1}`,
    number: index + 1,
    localDate: week(index),
    attendance: letter === 'c' || letter === 'C' ? 'cancelled' : 'attended',
    note: letter === 'n' || letter === 'C' ? 'signed' : 'none',
    processNote: letter === 'p' ? 'draft' : 'none',
    addenda: 0,
    processAddenda: 0,
  }))

const INTENSITIES = { 0: 0, 1: 1, 2: 2, 3: 3, d: 2, h: 2, o: 2 } as const
const ASSERTIONS = { d: 'denied', h: 'historical', o: 'other-person' } as const
const isIntensityLetter = (letter: string): letter is keyof typeof INTENSITIES & string =>
  letter in INTENSITIES
const isAssertionLetter = (letter: string): letter is keyof typeof ASSERTIONS =>
  letter in ASSERTIONS

/** A digit is an intensity asserted as present, `d` `h` `o` denied, historical, other person; else no mark. */
export const marksOf = (concept: string, score: string): readonly SourceMark[] =>
  [...score].flatMap((letter, index): SourceMark[] =>
    isIntensityLetter(letter)
      ? [
          {
            session: `s${index + 1}`,
            concept,
            intensity: INTENSITIES[letter],
            assertion: isAssertionLetter(letter) ? ASSERTIONS[letter] : 'present',
            passages: 1,
            codedAt: FIRST_DAY + index * 7 * DAY_MS + DAY_MS / 2,
          },
        ]
      : [],
  )

export const sourceOf = (
  sessions: string,
  lanes: Readonly<Record<string, string>>,
  concepts: readonly SourceConcept[] = Object.keys(lanes).map((slug) => conceptOf(slug)),
): TimelineSource => ({
  client: { name: 'Ines Halloran', code: 'IH-01' },
  sessions: sessionsOf(sessions),
  concepts,
  marks: Object.entries(lanes).flatMap(([concept, score]) => marksOf(concept, score)),
})
