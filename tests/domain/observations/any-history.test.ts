/** What must hold of every rule, whatever the history. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OBSERVATION_RULES } from '../../../db/domain/observations/rules.ts'
import type { Finding, History, HistorySession } from '../../../db/domain/observations/shapes.ts'
import { week } from '../timeline-samples.ts'
import { CONCEPTS, historyOf, saidBy } from './histories.ts'

const lanes = fc.dictionary(
  fc.constantFrom(...CONCEPTS.map(({ slug }) => slug)),
  fc
    .array(fc.constantFrom('.', '.', '0', '1', '2', '3', 'd', 'h', 'o'), { maxLength: 30 })
    .map((row) => row.join('')),
  { maxKeys: 10 },
)
const sessions = fc
  .array(fc.constantFrom('n', 'n', 'n', '-', 'c', 'C'), { maxLength: 30 })
  .map((row) => row.join(''))
const scores = fc.dictionary(
  fc.constantFrom('phq-9', 'gad-7'),
  fc
    .array(fc.tuple(fc.nat(29), fc.nat(21)), { maxLength: 6 })
    .map((points) => points.toSorted(([a], [b]) => a - b)),
)
const histories: fc.Arbitrary<History> = fc
  .tuple(sessions, lanes, scores)
  .map(([score, tagged, measured]) => historyOf(score, tagged, { scores: measured }))

const allOf = (history: History): readonly Finding[] =>
  OBSERVATION_RULES.map((rule) => rule.find(history, {}))

const blank = (index: number, more: Partial<HistorySession>): HistorySession => ({
  id: `blank-${index}`,
  number: index + 1,
  localDate: week(index),
  attendance: 'attended',
  isWritten: false,
  tags: [],
  ...more,
})

describe('every rule, on any history', () => {
  it('finds nothing more when a session without a note is added', () => {
    fc.assert(
      fc.property(histories, fc.boolean(), (history, isCancelled) => {
        const extra = blank(history.sessions.length, {
          attendance: isCancelled ? 'cancelled' : 'attended',
          isWritten: isCancelled,
        })
        const after = allOf({ ...history, sessions: [...history.sessions, extra] })
        allOf(history).forEach((before, place) => {
          expect(after[place]).toEqual(before)
        })
      }),
      { numRuns: 400 },
    )
  })

  it('does not mind in which order tags come', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const reversed = {
          ...history,
          sessions: history.sessions.map((session) => ({
            ...session,
            tags: session.tags.toReversed(),
          })),
        }
        expect(allOf(reversed)).toEqual(allOf(history))
      }),
      { numRuns: 400 },
    )
  })

  it('finds nothing in what is denied, past, somebody else’s, or looked for and absent', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const none = {
          ...history,
          sessions: history.sessions.map((session) => ({
            ...session,
            tags: session.tags.map((tag) =>
              tag.assertion === 'present' ? { ...tag, intensity: 0 as const } : tag,
            ),
          })),
        }
        for (const finding of allOf(none)) expect(finding.isFound).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('never counts more than there is, and shows only evidence that there is', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const tags = new Map(
          history.sessions.flatMap((session) => session.tags.map((tag) => [tag.id, tag] as const)),
        )
        for (const finding of allOf(history)) {
          expect(saidBy(finding)).toMatch(/\S\.$/)
          expect(saidBy(finding)).not.toMatch(/undefined|NaN|\[object/)
          if (!finding.isFound) continue
          for (const { n, of } of finding.counts) expect(n).toBeLessThanOrEqual(of)
          expect(new Set(finding.tags).size).toBe(finding.tags.length)
          expect(finding.tags.length + finding.scores.length).toBeGreaterThan(0)
          for (const id of finding.tags)
            expect(tags.get(id)).toMatchObject({ assertion: 'present' })
        }
      }),
      { numRuns: 400 },
    )
  })
})
