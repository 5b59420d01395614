/** Question 3: symptoms eased while template and path themes go on. */
import {
  conceptsOfGroup,
  conceptTally,
  countedSessions,
  evidenceOf,
  latest,
  tally,
} from './reading.ts'
import { defineRule, recentSessions, SCORE_AGE, themeSessions } from './rule.ts'
import {
  ageOf,
  type Course,
  type Ends,
  endsOf,
  SYMPTOM_WORDS,
  scoreRef,
  symptomCourses,
} from './scores.ts'
import type { History, HistorySession, Words } from './shapes.ts'
import {
  instrumentName,
  joined,
  listed,
  nameOf,
  notFound,
  on,
  plural,
  say,
  tallyWords,
  tooFew,
} from './words.ts'

const RELIEF = 'symptom-relief'
/** What sets an episode going is no expectation that could persist. */
const STRESSOR = 'relational-stressor'

const lastingThemes = (history: History): readonly string[] =>
  ['template', 'anxious-path', 'avoidant-path', 'disorganized-path']
    .flatMap((group) => conceptsOfGroup(history, group))
    .filter((slug) => slug !== STRESSOR)

type Judged = { readonly course: Course; readonly ends: Ends }

const judgedCourses = (
  history: History,
  now: HistorySession | undefined,
  each: number,
  age: number,
): readonly Judged[] =>
  symptomCourses(history).flatMap((course): readonly Judged[] => {
    const ends = endsOf(course, each)
    const newest = ends?.last.at(-1)
    if (ends === null || newest === undefined || now === undefined) return []
    return ageOf(newest, now.localDate) <= age ? [{ course, ends }] : []
  })

const scoreWords = ({ course, ends }: Judged): Words => {
  const before = ends.first[0]
  const after = ends.last.at(-1)
  const change = course.scale.reliableChange
  if (before === undefined || after === undefined || !change.known) return []
  return say`${instrumentName(course.instrument.slug)} went from ${before.score} on ${on(before.result.takenOn)} to ${after.score} on ${on(after.result.takenOn)}; its reliable change is ${change.value}.`
}

const unmovedWords = (judged: readonly Judged[], needed: number): Words =>
  judged.length === 0
    ? say`No symptom measure has ${needed} results, the newest recent enough.`
    : say`No reliable change for the better on ${listed(judged.map(({ course }) => instrumentName(course.instrument.slug)))}.`

const refsOf = ({ course, ends }: Judged) =>
  [...ends.first, ...ends.last].map((point) => scoreRef(course, point))

export const reliefWithoutChange = defineRule({
  slug: 'relief-without-change',
  name: 'Relief without change',
  question: 3,
  returnsAfter: 3,
  thresholds: {
    recentSessions: recentSessions(6),
    themeSessions: themeSessions(3),
    earlierSessions: {
      words: 'In how many sessions before them the same theme must have appeared',
      unit: 'sessions',
      usual: 2,
      from: 1,
      to: 20,
    },
    reliefSessions: {
      words: 'In how many of the latest sessions relief must be tagged, where no score shows it',
      unit: 'sessions',
      usual: 2,
      from: 1,
      to: 10,
    },
    resultsEach: {
      words: 'Results at each end that are compared, each with each',
      unit: 'results',
      usual: 2,
      from: 1,
      to: 4,
    },
    scoreAge: SCORE_AGE,
  },
  words: (at) =>
    `Relief: on ${SYMPTOM_WORDS}, each of the latest ${plural(at('resultsEach'), 'result')} is better than each of the first ${at('resultsEach')} by at least the instrument’s reliable change, the newest no more than ${at('scoreAge')} days before the latest session with a note; or Symptom relief appeared in ${at('reliefSessions')} of the latest ${at('recentSessions')} sessions with a note and no score is reliably worse. Without change: a theme of the template or of a path, relational stressors apart, appeared in ${at('themeSessions')} of the latest ${at('recentSessions')} sessions with a note, and in ${at('earlierSessions')} before them.`,
  needs: (at) =>
    `At least ${at('recentSessions') + at('earlierSessions')} attended sessions with a note.`,
  find: (history, at) => {
    const sessions = countedSessions(history)
    const needed = at('recentSessions') + at('earlierSessions')
    if (sessions.length < needed) return tooFew(sessions.length, needed, 'sessions with a note')
    const recent = latest(sessions, at('recentSessions'))
    const earlier = sessions.slice(0, -recent.length)
    const judged = judgedCourses(history, sessions.at(-1), at('resultsEach'), at('scoreAge'))
    const better = judged.filter(({ ends }) => ends.change === 'better')
    const worse = judged.filter(({ ends }) => ends.change === 'worse')
    const relief = conceptTally(history, recent, RELIEF)
    const isTagged = relief.n >= at('reliefSessions') && worse.length === 0
    if (better.length === 0 && !isTagged)
      return notFound(
        worse.length > 0
          ? say`No relief: ${listed(worse.map(({ course }) => instrumentName(course.instrument.slug)))} is reliably worse.`
          : say`${unmovedWords(judged, 2 * at('resultsEach'))} Of the latest sessions with a note: ${tallyWords(relief)}.`,
      )
    const lasting = lastingThemes(history).filter(
      (slug) =>
        conceptTally(history, recent, slug).n >= at('themeSessions') &&
        conceptTally(history, earlier, slug).n >= at('earlierSessions'),
    )
    if (lasting.length === 0)
      return notFound(
        say`Relief, and no theme of the template or of a path in ${at('themeSessions')} of the latest ${recent.length} sessions with a note.`,
      )
    const themes = lasting.map((slug) => conceptTally(history, recent, slug))
    return {
      isFound: true,
      statement: joined(
        [
          ...better.map(scoreWords),
          ...(isTagged ? [say`Of the latest sessions with a note: ${tallyWords(relief)}.`] : []),
          say`In the latest ${recent.length} sessions with a note, since ${on(recent[0]?.localDate ?? '')}: ${themes.map(tallyWords).join(', ')}.`,
        ],
        ' ',
      ),
      counts: [
        ...(isTagged ? [{ ...relief, what: `${relief.what}, latest ${recent.length}` }] : []),
        ...lasting.flatMap((slug) => [
          tally(history, recent, [slug], `${nameOf(history, slug)}, latest ${recent.length}`),
          tally(history, earlier, [slug], `${nameOf(history, slug)}, before`),
        ]),
      ],
      tags: evidenceOf(recent, [...(isTagged ? [RELIEF] : []), ...lasting]),
      scores: better.flatMap(refsOf),
    }
  },
})
