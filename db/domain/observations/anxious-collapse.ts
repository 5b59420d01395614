/** Question 4: hyperactivation went down and depletion or hopelessness came up. */
import {
  conceptTally,
  countedSessions,
  evidenceOf,
  latest,
  notLookedFor,
  showingAll,
} from './reading.ts'
import { defineRule } from './rule.ts'
import type { History, HistorySession, Tally } from './shapes.ts'
import { notEnough, notFound, on, plural, say, tooFew } from './words.ts'

const FALLING = 'hyperactivation'
const RISING = ['depletion', 'hopelessness-about-connection', 'hopelessness-about-existence']

type Stretch = { readonly before: Tally; readonly after: Tally }
type Turn = {
  readonly rising: string
  readonly earlier: readonly HistorySession[]
  readonly later: readonly HistorySession[]
  readonly fall: Stretch
  readonly rise: Stretch
}

const stretch = (
  history: History,
  slug: string,
  earlier: readonly HistorySession[],
  later: readonly HistorySession[],
): Stretch => ({
  before: conceptTally(history, earlier, slug),
  after: conceptTally(history, later, slug),
})

/** Every place where two stretches of `each` sessions meet among the latest, the newest first. */
const turnsTo = (
  history: History,
  sessions: readonly HistorySession[],
  rising: string,
  each: number,
): readonly Turn[] =>
  Array.from({ length: Math.max(0, sessions.length - 2 * each + 1) }, (_, back) => {
    const end = sessions.length - back
    const earlier = sessions.slice(end - 2 * each, end - each)
    const later = sessions.slice(end - each, end)
    return {
      rising,
      earlier,
      later,
      fall: stretch(history, FALLING, earlier, later),
      rise: stretch(history, rising, earlier, later),
    }
  })

const firstOf = (sessions: readonly HistorySession[]): string => sessions[0]?.localDate ?? ''
const lastOf = (sessions: readonly HistorySession[]): string => sessions.at(-1)?.localDate ?? ''
const within = (tally: Tally, sessions: readonly HistorySession[]): Tally => ({
  ...tally,
  what: `${tally.what}, sessions ${sessions[0]?.number ?? 0} to ${sessions.at(-1)?.number ?? 0}`,
})
const course = ({ before, after }: Stretch): string =>
  `${before.what} in ${before.n} of ${before.of}, then in ${after.n} of ${after.of}`

export const anxiousCollapse = defineRule({
  slug: 'anxious-collapse',
  name: 'Anxious collapse',
  question: 4,
  returnsAfter: 3,
  thresholds: {
    each: {
      words: 'Sessions with a note in each of the two stretches that are compared',
      unit: 'sessions',
      usual: 5,
      from: 3,
      to: 15,
    },
    fall: {
      words: 'By how many of these sessions hyperactivation must be fewer',
      unit: 'sessions',
      usual: 3,
      from: 2,
      to: 15,
    },
    rise: {
      words: 'By how many of these sessions depletion or hopelessness must be more',
      unit: 'sessions',
      usual: 2,
      from: 2,
      to: 15,
    },
    lookBack: {
      words: 'How many of the latest sessions with a note are looked through',
      unit: 'sessions',
      usual: 20,
      from: 10,
      to: 60,
    },
  },
  words: (at) =>
    `Lays two stretches of ${at('each')} sessions with a note side by side, wherever they meet among the latest ${at('lookBack')}. Speaks where Hyperactivation appeared in at least ${at('fall')} sessions fewer in the later stretch, and Depletion, Hopelessness about connection or Hopelessness about going on in at least ${at('rise')} more. The newest such place counts. Fewer appearances of Hyperactivation are then not taken for improvement; where Hyperactivation is archived, it is not looked for.`,
  needs: (at) =>
    `At least ${2 * at('each')} attended sessions with a note in which these concepts were in the codebook.`,
  find: (history, at) => {
    const each = at('each')
    const counted = countedSessions(history)
    const needed = 2 * each
    if (counted.length < needed) return tooFew(counted.length, needed, 'sessions with a note')
    const silent = notLookedFor(history, [FALLING])
    if (silent !== null) return silent
    const looked = RISING.map((rising) => {
      const sessions = latest(showingAll(history, counted, [FALLING, rising]), at('lookBack'))
      return { rising, sessions, turns: turnsTo(history, sessions, rising, each) }
    })
    if (looked.every(({ turns }) => turns.length === 0))
      return notEnough(
        say`Not enough: ${Math.max(...looked.map(({ sessions }) => sessions.length))} of ${needed} sessions with a note in which the concepts were in the codebook.`,
      )
    const found = looked.flatMap(
      ({ turns }) =>
        turns.find(
          ({ fall, rise }) =>
            fall.before.n - fall.after.n >= at('fall') &&
            rise.after.n - rise.before.n >= at('rise'),
        ) ?? [],
    )
    const newest = found.toSorted((a, b) => lastOf(b.later).localeCompare(lastOf(a.later)))[0]
    if (newest === undefined)
      return notFound(
        say`In the latest ${plural(Math.min(counted.length, at('lookBack')), 'session')} with a note, Hyperactivation nowhere appeared in ${at('fall')} of ${each} sessions fewer while one of the others appeared in ${at('rise')} more.`,
      )
    const { earlier, later, fall } = newest
    const rises = found.filter(
      (turn) => turn.later === later || lastOf(turn.later) === lastOf(later),
    )
    return {
      isFound: true,
      statement: say`Between ${on(firstOf(earlier))} and ${on(lastOf(later))}, in two stretches of ${each} sessions with a note: ${[fall, ...rises.map(({ rise }) => rise)].map(course).join('; ')}.`,
      counts: [
        within(fall.before, earlier),
        within(fall.after, later),
        ...rises.flatMap((turn) => [
          within(turn.rise.before, turn.earlier),
          within(turn.rise.after, turn.later),
        ]),
      ],
      tags: evidenceOf([...earlier, ...later], [FALLING, ...rises.map(({ rising }) => rising)]),
      scores: [],
    }
  },
})
