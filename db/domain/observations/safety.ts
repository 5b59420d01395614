/** Question 8: any hopelessness about going on, any positive question about safety, at any time. */
import { findInstrument } from '../../measures/instruments.ts'
import { appears, countedSessions, evidenceOf, tally } from './reading.ts'
import { defineRule } from './rule.ts'
import type { History, HistoryResult, Words } from './shapes.ts'
import { instrumentName, joined, notFound, on, plural, say } from './words.ts'

const hasSafetyItem = ({ instrument }: HistoryResult): boolean =>
  findInstrument(instrument)?.safetyItem != null

const answerWords = (positive: readonly HistoryResult[], of: number): readonly Words[] => {
  const last = positive.at(-1)
  if (last === undefined) return []
  const item = findInstrument(last.instrument)?.safetyItem?.number ?? 0
  return [
    say`A question about safety was answered above its lowest answer on ${positive.length} of ${of} results that ask it, last on ${on(last.takenOn)} (${instrumentName(last.instrument)}, item ${item}).`,
  ]
}

const noteWords = ({ safety: { openMarks, lastRiskNote } }: History): Words => {
  const latest =
    lastRiskNote === null
      ? say`No risk note is signed.`
      : say`The latest risk note is of ${on(lastRiskNote)}.`
  return openMarks === 0
    ? say`No mark waits for a risk note. ${latest}`
    : say`${plural(openMarks, 'mark')} ${openMarks === 1 ? 'waits' : 'wait'} for a risk note. ${latest}`
}

export const safety = defineRule({
  slug: 'safety',
  name: 'Safety',
  question: 8,
  returnsAfter: 1,
  thresholds: {},
  words: () =>
    'Speaks when a safety concept, such as Hopelessness about going on, appeared in any session, with or without a note, or when a question about safety such as item 9 of the PHQ-9 was ever answered above its lowest answer. It has no threshold, and stands first. It can be set aside only when no mark waits for a risk note.',
  needs: () => 'Nothing: one tag or one answer is enough.',
  find: (history) => {
    const concepts = history.concepts.filter(({ isSafety }) => isSafety).map(({ slug }) => slug)
    const sessions = history.sessions.filter((session) => appears(session, concepts))
    const asked = history.results.filter(hasSafetyItem)
    const positive = asked.filter(({ isSafetyPositive }) => isSafetyPositive)
    const counted = countedSessions(history)
    if (sessions.length === 0 && positive.length === 0)
      return notFound(
        say`No safety concept in ${counted.length} sessions with a note, and no such answer on ${asked.length} results that ask for it.`,
      )
    const names = history.concepts
      .filter(({ isSafety, slug }) => isSafety && sessions.some((each) => appears(each, [slug])))
      .map(({ name }) => name)
      .join(', ')
    const within = tally(history, counted, concepts, names)
    const without = sessions.filter((session) => !counted.includes(session)).length
    const last = sessions.at(-1)
    const tagged: readonly Words[] =
      last === undefined
        ? []
        : [
            say`${names} in ${within.n} of ${within.of} sessions with a note${without === 0 ? '' : `, and in ${without} without one`}, last in session ${last.number} on ${on(last.localDate)}.`,
          ]
    return {
      isFound: true,
      statement: joined(
        [...tagged, ...answerWords(positive, asked.length), noteWords(history)],
        ' ',
      ),
      counts: [
        ...(last === undefined ? [] : [within]),
        ...(asked.length === 0
          ? []
          : [
              {
                what: 'Question about safety above its lowest answer',
                n: positive.length,
                of: asked.length,
                unit: 'results' as const,
              },
            ]),
      ],
      tags: evidenceOf(sessions, concepts),
      scores: positive.map(({ id, instrument }) => ({ result: id, instrument, scale: null })),
    }
  },
})
