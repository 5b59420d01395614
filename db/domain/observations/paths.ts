/** Question 2: which path carries which evidence. */
import { conceptsOfGroup, countedSessions, evidenceOf, shownConcepts, tally } from './reading.ts'
import { defineRule } from './rule.ts'
import type { History, HistorySession, Tally, Words } from './shapes.ts'
import { joined, notFound, say, tallyWords, tooFew } from './words.ts'

const PATHS = [
  { group: 'anxious-path', name: 'Anxious path' },
  { group: 'avoidant-path', name: 'Avoidant path' },
  { group: 'disorganized-path', name: 'Disorganized path' },
] as const

type PathEvidence = { readonly path: Tally; readonly themes: readonly Tally[] }

const evidenceOn = (
  history: History,
  sessions: readonly HistorySession[],
  { group, name }: (typeof PATHS)[number],
): PathEvidence => {
  const concepts = conceptsOfGroup(history, group)
  return {
    path: tally(history, sessions, concepts, name),
    themes: shownConcepts(history, sessions, concepts).map((each) => each.tally),
  }
}

const pathWords = ({ path, themes }: PathEvidence): Words =>
  themes.length === 0
    ? say`${tallyWords(path)}.`
    : say`${tallyWords(path)} (${themes.map(({ what, n }) => `${what} ${n}`).join(', ')}).`

export const paths = defineRule({
  slug: 'paths',
  name: 'Which path carries which evidence',
  question: 2,
  returnsAfter: 10,
  thresholds: {
    sessions: {
      words: 'Sessions with a note before it speaks',
      unit: 'sessions',
      usual: 6,
      from: 3,
      to: 30,
    },
    pathSessions: {
      words: 'In how many of them some path must appear',
      unit: 'sessions',
      usual: 3,
      from: 2,
      to: 30,
    },
  },
  words: (at) =>
    `Counts, for each of the three paths, the sessions with a note in which any of its themes appeared, and each theme by itself. Speaks when at least one path appeared in ${at('pathSessions')} sessions or more. One session can count for several paths.`,
  needs: (at) => `At least ${at('sessions')} attended sessions with a note.`,
  find: (history, at) => {
    const sessions = countedSessions(history)
    if (sessions.length < at('sessions'))
      return tooFew(sessions.length, at('sessions'), 'sessions with a note')
    const found = PATHS.map((path) => evidenceOn(history, sessions, path))
    const tallies = found.map(({ path }) => path)
    if (tallies.every(({ n }) => n < at('pathSessions')))
      return notFound(
        say`No path appeared in ${at('pathSessions')} sessions with a note: ${tallies.map(tallyWords).join(', ')}.`,
      )
    return {
      isFound: true,
      statement: joined([say`Of sessions with a note:`, ...found.map(pathWords)], ' '),
      counts: found.flatMap(({ path, themes }) => [path, ...themes]),
      tags: evidenceOf(
        sessions,
        PATHS.flatMap(({ group }) => conceptsOfGroup(history, group)),
      ),
      scores: [],
    }
  },
})
