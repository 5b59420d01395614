// Lanes from marks: the five states of a cell, a theme's life, and totals that add up.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildTimeline, rollUp } from '../../db/domain/timeline.ts'
import { isAppearance, isLateCoding } from '../../db/domain/timeline-rules.ts'
import {
  CELL_STATES,
  type Lane,
  type SourceConcept,
  type TimelineSource,
} from '../../db/domain/timeline-shapes.ts'
import { conceptOf, GROUPS, sourceOf, week } from './timeline-samples.ts'

const laneOf = (source: TimelineSource): Lane => {
  const [lane] = buildTimeline(source, GROUPS).lanes
  if (lane === undefined) throw new Error('no lane')
  return lane
}
const statesOf = (source: TimelineSource): readonly string[] =>
  laneOf(source).cells.map(({ state }) => state)

describe('a cell', () => {
  test('is tagged from intensity 1, whatever the tag asserts', () => {
    expect(statesOf(sourceOf('nnnnnn', { loneliness: '123dho' }))).toEqual(
      Array.from({ length: 6 }, () => 'tagged'),
    )
  })

  test('is absent when only intensity 0 was given', () => {
    expect(statesOf(sourceOf('n', { loneliness: '0' }))).toEqual(['absent'])
  })

  test('is not assessed when the note says nothing of the concept', () => {
    expect(statesOf(sourceOf('nC', { loneliness: '..' }))).toEqual(['not-assessed', 'not-assessed'])
  })

  test('has no note when the session has none, attended or cancelled', () => {
    expect(statesOf(sourceOf('-c', { loneliness: '..' }))).toEqual(['no-note', 'no-note'])
  })

  test('is tagged or absent even without a note, since somebody looked', () => {
    expect(statesOf(sourceOf('-c', { loneliness: '20' }))).toEqual(['tagged', 'absent'])
  })

  test('has no concept before the day it joined the codebook, note or not, unless it was tagged later', () => {
    const concepts = [conceptOf('loneliness', { addedOn: week(4) })]
    expect(statesOf(sourceOf('n-nnn-', { loneliness: '..20..' }, concepts))).toEqual([
      'no-concept',
      'no-concept',
      'tagged',
      'absent',
      'not-assessed',
      'no-note',
    ])
  })

  test('is late from the eighth day after the session', () => {
    const noon = Date.UTC(2026, 2, 10, 12)
    expect(isLateCoding('2026-03-03', noon)).toBe(false)
    expect(isLateCoding('2026-03-02', noon)).toBe(true)
    const [mark] = sourceOf('n', { loneliness: '2' }).marks
    if (mark === undefined) throw new Error('no mark')
    const late = { ...mark, codedAt: mark.codedAt + 30 * 86_400_000 }
    const source = sourceOf('n', { loneliness: '2' })
    expect(laneOf(source).cells[0]?.isLate).toBe(false)
    expect(laneOf({ ...source, marks: [late] }).cells[0]?.isLate).toBe(true)
  })
})

describe("a theme's life", () => {
  test('runs from its first to its latest appearance', () => {
    const lane = laneOf(sourceOf('nnnnn', { loneliness: '.1.3.' }))
    expect([lane.first, lane.last, lane.returns, lane.quiet]).toEqual(['s2', 's4', [], []])
  })

  test('is not begun or kept up by what is denied, past, about others, or absent', () => {
    const lane = laneOf(sourceOf('nnnnnnn', { loneliness: 'd1dho0.' }))
    expect([lane.first, lane.last]).toEqual(['s2', 's2'])
    expect(lane.dormantSince).toBe('s3')
  })

  test('goes dormant after three attended sessions with a note, and returns', () => {
    const lane = laneOf(sourceOf('nnnnnnnn', { loneliness: '2...1.2.' }))
    expect(lane.quiet).toEqual([{ from: 's2', to: 's4', sessions: 3 }])
    expect(lane.returns).toEqual(['s5'])
    expect(lane.dormantSince).toBeNull()
  })

  test('is not dormant after two', () => {
    const lane = laneOf(sourceOf('nnnn', { loneliness: '2..1' }))
    expect([lane.quiet, lane.returns]).toEqual([[], []])
  })

  test('does not grow quiet by sessions that could not have shown it', () => {
    const lane = laneOf(sourceOf('nn-cC-nn', { loneliness: '2......1' }))
    expect([lane.quiet, lane.returns]).toEqual([[], []])
    const longer = laneOf(sourceOf('nn-cC-nnn', { loneliness: '2.......1' }))
    expect(longer.quiet).toEqual([{ from: 's2', to: 's8', sessions: 3 }])
  })

  test('ends in dormancy since the first silent session', () => {
    const lane = laneOf(sourceOf('nnnnnn', { loneliness: '32....' }))
    expect([lane.last, lane.dormantSince]).toEqual(['s2', 's3'])
  })

  test('of a safety concept is never dormant, though its return is told', () => {
    const concepts = [conceptOf('hopelessness-about-existence', { isSafety: true })]
    const marks = { 'hopelessness-about-existence': '1...1....' }
    const lane = laneOf(sourceOf('nnnnnnnnn', marks, concepts))
    expect([lane.dormantSince, lane.returns]).toEqual([null, ['s5']])
  })

  test('of what never appeared has no first, no last and no dormancy', () => {
    const lane = laneOf(sourceOf('nnnnn', { loneliness: '..d..' }))
    expect([lane.first, lane.last, lane.dormantSince, lane.quiet]).toEqual([null, null, null, []])
  })
})

describe('lanes', () => {
  test('come in the order of the groups, then of the codebook, with unknown groups last', () => {
    const concepts = [
      conceptOf('own', { group: 'my-group' }),
      conceptOf('grief-lost', { group: 'grief' }),
      conceptOf('loneliness'),
      conceptOf('hopelessness'),
    ]
    const { lanes } = buildTimeline(sourceOf('n', {}, concepts), GROUPS)
    expect(lanes.map(({ concept, group }) => [group.name, concept.slug])).toEqual([
      ['The alarm', 'loneliness'],
      ['The alarm', 'hopelessness'],
      ['Grief', 'grief-lost'],
      ['my-group', 'own'],
    ])
  })

  test('keep an archived concept only where the client has marks of it', () => {
    const concepts = ['used', 'unused'].map((slug) => conceptOf(slug, { isArchived: true }))
    const { lanes } = buildTimeline(sourceOf('n', { used: '0' }, concepts), GROUPS)
    expect(lanes.map(({ concept }) => concept.slug)).toEqual(['used'])
  })

  test('leave out marks of unknown sessions and concepts', () => {
    const source = sourceOf('n', { loneliness: '12', other: '3' }, [conceptOf('loneliness')])
    const timeline = buildTimeline(source, GROUPS)
    expect(timeline.lanes[0]?.totals.passages).toBe(1)
    expect(timeline.totals).toMatchObject({ sessions: 1, sessionsTagged: 1, passages: 1 })
  })
})

describe('totals', () => {
  test('count appearances against the sessions that could have shown them', () => {
    const concepts = [conceptOf('loneliness', { addedOn: week(2) })]
    const { totals } = laneOf(sourceOf('nnnn-nn', { loneliness: '..1.2d0' }, concepts))
    expect(totals).toEqual({
      cells: {
        tagged: 3,
        absent: 1,
        'not-assessed': 1,
        'no-note': 0,
        'no-concept': 2,
        'left-out': 0,
      },
      appearances: 2,
      appearancesWithNote: 1,
      sessionsWithNote: 4,
      passages: 4,
    })
  })

  test('of the client count sessions, notes and attendance', () => {
    const { totals } = buildTimeline(sourceOf('n-cCn', { a: '1...0', b: '2.3..' }), GROUPS)
    expect(totals).toEqual({
      sessions: 5,
      sessionsWithNote: 3,
      attended: 3,
      sessionsTagged: 2,
      passages: 4,
    })
  })
})

describe('a rolled-up group', () => {
  test('shows the strongest of its cells, an appearance before anything denied, and lives by the same rules', () => {
    const source = sourceOf('nnnnnn-', { a: '1d0....', b: '3h.0...', c: '.2...1.' })
    const { lanes, sessions } = buildTimeline(source, GROUPS)
    const lane = rollUp({ slug: 'alarm', name: 'The alarm' }, lanes, sessions)
    expect(lane.cells.map(({ state, intensity }) => [state, intensity])).toEqual([
      ['tagged', 3],
      ['tagged', 2],
      ['absent', 0],
      ['absent', 0],
      ['not-assessed', null],
      ['tagged', 1],
      ['no-note', null],
    ])
    expect(lane.cells[1]).toMatchObject({ assertion: 'present', passages: 3 })
    expect([lane.first, lane.last, lane.returns]).toEqual(['s1', 's6', ['s6']])
    expect(lane.totals.passages).toBe(lanes.reduce((sum, { totals }) => sum + totals.passages, 0))
  })
})

const anySource: fc.Arbitrary<TimelineSource> = fc
  .record({
    sessions: fc.stringMatching(/^[n\-cC]{0,40}$/),
    scores: fc.array(fc.stringMatching(/^[0-3dho.]{0,40}$/), { maxLength: 6 }),
    additions: fc.array(fc.option(fc.nat(40)), { minLength: 6, maxLength: 6 }),
    isSafety: fc.boolean(),
  })
  .map(({ sessions, scores, additions, isSafety }) =>
    sourceOf(
      sessions,
      Object.fromEntries(scores.map((score, index) => [`c${index}`, score])),
      scores.map((_, index): SourceConcept => {
        const addition = additions[index] ?? null
        return conceptOf(`c${index}`, {
          group: index % 2 === 0 ? 'alarm' : 'grief',
          isSafety: isSafety && index === 0,
          addedOn: addition === null ? null : week(addition),
        })
      }),
    ),
  )

describe('any timeline', () => {
  test('has one cell in one known state for each session and lane', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { lanes, sessions } = buildTimeline(source, GROUPS)
        expect(lanes).toHaveLength(source.concepts.length)
        for (const { cells } of lanes) {
          expect(cells.map(({ session }) => session)).toEqual(sessions.map(({ id }) => id))
          for (const { state, intensity, assertion } of cells) {
            expect(CELL_STATES).toContain(state)
            expect(state === 'tagged').toBe(intensity !== null && intensity > 0)
            expect(state === 'absent').toBe(intensity === 0)
            expect(assertion === null).toBe(intensity === null)
          }
        }
      }),
    )
  })

  test('has totals that equal the sums of what they total', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const timeline = buildTimeline(source, GROUPS)
        for (const { cells, totals } of timeline.lanes) {
          const states = Object.values(totals.cells)
          expect(states.reduce((sum, n) => sum + n, 0)).toBe(timeline.sessions.length)
          expect(totals.appearances).toBe(cells.filter(isAppearance).length)
          expect(totals.appearancesWithNote).toBeLessThanOrEqual(totals.sessionsWithNote)
          expect(totals.appearancesWithNote).toBeLessThanOrEqual(totals.appearances)
          expect(totals.passages).toBe(cells.reduce((sum, cell) => sum + cell.passages, 0))
        }
        const lanePassages = timeline.lanes.map(({ totals }) => totals.passages)
        expect(timeline.totals.passages).toBe(lanePassages.reduce((sum, n) => sum + n, 0))
      }),
    )
  })

  test('does not depend on the order of the marks', () => {
    fc.assert(
      fc.property(
        anySource.chain((source) =>
          fc.tuple(
            fc.constant(source),
            fc.shuffledSubarray([...source.marks], { minLength: source.marks.length }),
          ),
        ),
        ([source, marks]) => {
          expect(buildTimeline({ ...source, marks }, GROUPS)).toEqual(buildTimeline(source, GROUPS))
        },
      ),
    )
  })

  test('has a life whose parts agree: a return for each quiet spell but one that lasts, and silence within spells', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { lanes, sessions } = buildTimeline(source, GROUPS)
        const indexOf = new Map(sessions.map(({ id }, index) => [id, index]))
        const at = (id: string | null): number => (id === null ? -1 : (indexOf.get(id) ?? -1))
        for (const lane of lanes) {
          const shown = lane.cells.filter(isAppearance).map(({ session }) => session)
          expect([lane.first, lane.last]).toEqual([shown[0] ?? null, shown.at(-1) ?? null])
          const lasting = lane.quiet.filter(({ from }) => at(from) > at(lane.last)).length
          expect(lane.returns).toHaveLength(lane.quiet.length - lasting)
          for (const { from, to, sessions: length } of lane.quiet) {
            expect(length).toBeGreaterThanOrEqual(3)
            const inside = shown.filter((id) => at(id) >= at(from) && at(id) <= at(to))
            expect(inside).toEqual([])
          }
        }
      }),
    )
  })
})
