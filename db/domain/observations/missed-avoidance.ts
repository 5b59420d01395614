/** Question 5: low symptom scores while the avoidant depression goes on. */
import { conceptTally, countedSessions, evidenceOf, latest, shownConcepts } from './reading.ts'
import { defineRule, recentSessions, SCORE_AGE, themeSessions } from './rule.ts'
import {
  ageOf,
  type Course,
  isInMildest,
  SYMPTOM_WORDS,
  scoreRef,
  symptomCourses,
} from './scores.ts'
import type { Words } from './shapes.ts'
import {
  instrumentName,
  joined,
  listed,
  nameOf,
  notEnough,
  notFound,
  on,
  plural,
  say,
  tallyWords,
  tooFew,
} from './words.ts'

const THEMES = ['empty-functioning', 'suppression']

const lowWords = ({ instrument, points }: Course, results: number): Words =>
  say`${instrumentName(instrument.slug)}: ${joined(
    latest(points, results).map(({ score, result }) => say`${score} on ${on(result.takenOn)}`),
    ', ',
  )}.`

export const missedAvoidance = defineRule({
  slug: 'missed-avoidance',
  name: 'Missed avoidance',
  question: 5,
  returnsAfter: 3,
  thresholds: {
    recentSessions: recentSessions(6),
    themeSessions: themeSessions(3),
    results: {
      words: 'How many of the latest results must be low',
      unit: 'results',
      usual: 2,
      from: 1,
      to: 4,
    },
    bands: {
      words: 'How many of the mildest bands count as low',
      unit: 'bands',
      usual: 2,
      from: 1,
      to: 3,
    },
    scoreAge: SCORE_AGE,
  },
  words: (at) =>
    `Low scores: the latest ${plural(at('results'), 'result')} of ${SYMPTOM_WORDS} each lie in the ${at('bands')} mildest bands, on every one of these that has so many, the newest no more than ${at('scoreAge')} days before the latest session with a note. Avoidance: Empty functioning or Suppression, one of the two by itself, appeared in ${at('themeSessions')} of the latest ${at('recentSessions')} sessions with a note.`,
  needs: (at) =>
    `At least ${at('recentSessions')} attended sessions with a note, and ${plural(at('results'), 'result')} of one of these instruments.`,
  find: (history, at) => {
    const sessions = countedSessions(history)
    const needed = at('recentSessions')
    if (sessions.length < needed) return tooFew(sessions.length, needed, 'sessions with a note')
    const results = at('results')
    const now = sessions.at(-1)?.localDate ?? ''
    const measured = symptomCourses(history).filter(({ points }) => points.length >= results)
    if (measured.length === 0)
      return notEnough(say`Not enough: fewer than ${results} results of ${SYMPTOM_WORDS}.`)
    const fresh = measured.filter(({ points }) => {
      const newest = points.at(-1)
      return newest !== undefined && ageOf(newest, now) <= at('scoreAge')
    })
    if (fresh.length === 0)
      return notEnough(
        say`Not enough: no result dates from the ${at('scoreAge')} days before the latest session with a note.`,
      )
    const high = fresh.filter(
      ({ scale, points }) =>
        !latest(points, results).every(({ score }) => isInMildest(scale, score, at('bands'))),
    )
    if (high.length > 0)
      return notFound(
        say`Not low: a result of ${listed(high.map(({ instrument }) => instrumentName(instrument.slug)))} among the latest ${results} lies above the ${at('bands')} mildest bands.`,
      )
    const recent = latest(sessions, needed)
    const lasting = THEMES.filter(
      (slug) => conceptTally(history, recent, slug).n >= at('themeSessions'),
    )
    if (lasting.length === 0)
      return notFound(
        say`Scores are low, and of the latest ${recent.length} sessions with a note: ${THEMES.map((slug) => tallyWords(conceptTally(history, recent, slug))).join(', ')}.`,
      )
    return {
      isFound: true,
      statement: joined(
        [
          ...fresh.map((course) => lowWords(course, results)),
          say`In the latest ${recent.length} sessions with a note, since ${on(recent[0]?.localDate ?? '')}: ${lasting.map((slug) => tallyWords(conceptTally(history, recent, slug))).join(', ')}.`,
        ],
        ' ',
      ),
      counts: shownConcepts(history, recent, lasting).map(({ slug, tally }) => ({
        ...tally,
        what: `${nameOf(history, slug)}, latest ${recent.length}`,
      })),
      tags: evidenceOf(recent, lasting),
      scores: fresh.flatMap((course) =>
        latest(course.points, results).map((point) => scoreRef(course, point)),
      ),
    }
  },
})
