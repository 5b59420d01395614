/** Question 7: loneliness over many sessions, and nobody who meets it. */
import {
  conceptTally,
  countedSessions,
  evidenceOf,
  latest,
  notLookedFor,
  showingAll,
} from './reading.ts'
import { defineRule } from './rule.ts'
import { notEnough, notFound, on, say, tallyWords, tooFew } from './words.ts'

const ALARM = 'loneliness'
const ANSWERS = ['corrective-experience', 'belonging']

export const alarmUnanswered = defineRule({
  slug: 'alarm-unanswered',
  name: 'The alarm unanswered',
  question: 7,
  returnsAfter: 3,
  thresholds: {
    recentSessions: {
      words: 'How many of the latest sessions with a note are looked at',
      unit: 'sessions',
      usual: 8,
      from: 4,
      to: 40,
    },
    lonelySessions: {
      words: 'In how many of them loneliness must appear',
      unit: 'sessions',
      usual: 4,
      from: 2,
      to: 40,
    },
  },
  words: (at) =>
    `Speaks when Loneliness appeared in at least ${at('lonelySessions')} of the latest ${at('recentSessions')} sessions with a note, and neither New relational experience nor Belonging appeared in any of these. Only sessions count in which all three concepts were in the codebook; a concept that is archived is not looked for.`,
  needs: (at) =>
    `At least ${at('recentSessions')} attended sessions with a note in which the three concepts were in the codebook.`,
  find: (history, at) => {
    const counted = countedSessions(history)
    const needed = at('recentSessions')
    if (counted.length < needed) return tooFew(counted.length, needed, 'sessions with a note')
    const silent = notLookedFor(history, [ALARM, ...ANSWERS])
    if (silent !== null) return silent
    const sessions = latest(showingAll(history, counted, [ALARM, ...ANSWERS]), needed)
    if (sessions.length < needed)
      return notEnough(
        say`Not enough: ${sessions.length} of ${needed} sessions with a note in which the concepts were in the codebook.`,
      )
    const lonely = conceptTally(history, sessions, ALARM)
    const answers = ANSWERS.map((slug) => conceptTally(history, sessions, slug))
    const isAnswered = answers.some(({ n }) => n > 0)
    if (lonely.n < at('lonelySessions') || isAnswered)
      return notFound(
        say`Of the latest ${needed} sessions with a note: ${[lonely, ...answers].map(tallyWords).join(', ')}.`,
      )
    // Nobody looked is another thing than nobody came.
    const lookedFor = sessions.filter((session) =>
      session.tags.some((tag) => ANSWERS.includes(tag.concept) && tag.intensity === 0),
    ).length
    return {
      isFound: true,
      statement: say`In the latest ${needed} sessions with a note, since ${on(sessions[0]?.localDate ?? '')}: ${[lonely, ...answers].map(tallyWords).join(', ')}. One of the last two was looked for and absent in ${lookedFor} of these ${needed}, and not assessed in the others.`,
      counts: [lonely, ...answers],
      tags: evidenceOf(sessions, [ALARM]),
      scores: [],
    }
  },
})
