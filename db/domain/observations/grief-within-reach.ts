/** Question 6: grief first appeared after relief, or after the client was known and held. */
import { appears, conceptTally, countedSessions, evidenceOf, showingAll, tally } from './reading.ts'
import { defineRule } from './rule.ts'
import type { HistorySession, Words } from './shapes.ts'
import {
  joined,
  nameOf,
  notEnough,
  notFound,
  on,
  plural,
  say,
  tallyWords,
  tooFew,
} from './words.ts'

const GRIEF = ['grief-lost', 'grief-never-had', 'grief-emerging']
const AVOIDED = 'grief-avoided'
const OPENERS = ['symptom-relief', 'known-and-held']

type Opened = { readonly slug: string; readonly first: HistorySession; readonly between: number }

export const griefWithinReach = defineRule({
  slug: 'grief-within-reach',
  name: 'Grief coming within reach',
  question: 6,
  returnsAfter: 3,
  thresholds: {
    before: {
      words: 'Sessions with a note before grief first appeared',
      unit: 'sessions',
      usual: 4,
      from: 2,
      to: 30,
    },
    griefSessions: {
      words: 'In how many sessions grief must have appeared by now',
      unit: 'sessions',
      usual: 2,
      from: 1,
      to: 10,
    },
  },
  words: (at) =>
    `Grief is Grief for what was lost, Grief for what never was or Grief emerging. Speaks when it first appeared after at least ${at('before')} sessions with a note in which it could have been tagged and did not appear, when it has appeared in at least ${at('griefSessions')} sessions with a note, and when Symptom relief or Known and held first appeared in an earlier session. Says in how many sessions since then grief, and Grief avoided, appeared.`,
  needs: (at) =>
    `At least ${at('before') + at('griefSessions')} attended sessions with a note in which these concepts were in the codebook.`,
  find: (history, at) => {
    const counted = countedSessions(history)
    const sessions = showingAll(history, counted, GRIEF)
    const needed = at('before') + at('griefSessions')
    if (counted.length < needed) return tooFew(counted.length, needed, 'sessions with a note')
    if (sessions.length < needed)
      return notEnough(
        say`Not enough: ${sessions.length} of ${needed} sessions with a note in which the concepts were in the codebook.`,
      )
    const grieving = sessions.filter((session) => appears(session, GRIEF))
    const [first] = grieving
    if (first === undefined || grieving.length < at('griefSessions'))
      return notFound(
        say`Grief appeared in ${grieving.length} of ${sessions.length} sessions with a note.`,
      )
    const silent = sessions.indexOf(first)
    if (silent < at('before') || counted.find((session) => appears(session, GRIEF)) !== first)
      return notFound(
        say`Grief was there from session ${first.number} on, after ${silent} of the ${at('before')} sessions with a note that have to come before it.`,
      )
    const opened = OPENERS.flatMap((slug): readonly Opened[] => {
      const at = counted.find((session) => appears(session, [slug]))
      if (at === undefined || at.number >= first.number) return []
      return [{ slug, first: at, between: counted.indexOf(first) - counted.indexOf(at) }]
    })
    if (opened.length === 0)
      return notFound(
        say`Grief first appeared in session ${first.number}, on ${on(first.localDate)}, and neither Symptom relief nor Known and held had appeared by then.`,
      )
    const since = sessions.slice(silent)
    const worked = tally(history, since, GRIEF, 'Grief')
    const avoided = conceptTally(history, since, AVOIDED)
    const openedWords = ({ slug, first, between }: Opened): Words =>
      say`${plural(between, 'session')} after ${nameOf(history, slug)} (session ${first.number}, ${on(first.localDate)})`
    return {
      isFound: true,
      statement: say`Grief first appeared in session ${first.number}, on ${on(first.localDate)}: ${joined(opened.map(openedWords), ' and ')}. Since then, of sessions with a note: ${tallyWords(worked)}, ${tallyWords(avoided)}.`,
      counts: [
        tally(history, sessions.slice(0, silent), GRIEF, 'Grief, before'),
        { ...worked, what: 'Grief, since' },
        ...GRIEF.map((slug) => conceptTally(history, since, slug)).filter(({ n }) => n > 0),
        { ...avoided, what: `${avoided.what}, since` },
      ],
      tags: evidenceOf(
        counted.filter(
          (session) =>
            since.includes(session) || opened.some((each) => each.first.id === session.id),
        ),
        [...OPENERS.filter((slug) => opened.some((each) => each.slug === slug)), ...GRIEF, AVOIDED],
      ),
      scores: [],
    }
  },
})
