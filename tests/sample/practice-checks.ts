// What any invented practice must hold to, written once for the sample and the generated one.

import { areScoresOf, scoreAnswers } from '../../db/domain/scoring.ts'
import { findInstrument } from '../../db/measures/instruments.ts'
import type { PracticeClient, PracticeMeasure, PracticeSession } from '../../db/sample/practice.ts'

export function notesOf(client: PracticeClient): readonly NonNullable<PracticeSession['note']>[] {
  return client.sessions.flatMap((session) => (session.note === null ? [] : [session.note]))
}

/** True when each is greater than the one before. */
export function ascending(values: readonly string[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? ''))
}

/** One line for each span that is empty, padded, outside its note or inside a surrogate pair. */
export function spanFaults(clients: readonly PracticeClient[]): readonly string[] {
  return clients.flatMap(({ code, sessions }) =>
    sessions.flatMap(({ localDate, note, tags, processNote }) =>
      [
        { text: note?.text ?? '', tags },
        ...(processNote === undefined ? [] : [processNote]),
      ].flatMap(({ text, tags }) =>
        tags.flatMap(({ concept, span }) => {
          if (span === null) return []
          const fault = faultOf(text, span.start, span.end)
          return fault === null ? [] : [`${code} ${localDate} ${concept}: ${fault}`]
        }),
      ),
    ),
  )
}

function faultOf(text: string, start: number, end: number): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'not whole'
  if (start < 0 || end > text.length) return 'outside the note'
  if (start >= end) return 'empty'
  const quoted = text.slice(start, end)
  if (quoted !== quoted.trim()) return 'padded'
  if (!quoted.isWellFormed()) return 'cuts a character in two'
  return null
}

/** Null where the instrument is unknown or refuses the answers or scores. */
export function scoresOf({
  instrument: slug,
  answers,
  scores,
}: PracticeMeasure): Readonly<Record<string, number>> | null {
  const instrument = findInstrument(slug)
  if (instrument === undefined || (answers === null) === (scores === null)) return null
  if (scores !== null) return areScoresOf(instrument, scores) ? scores : null
  if (answers?.length !== instrument.items.length) return null
  const scored = scoreAnswers(instrument, answers, false)
  return scored.ok ? scored.scores : null
}

/** One line for each measure that has no score, is of no attended session, or is out of order. */
export function measureFaults(clients: readonly PracticeClient[]): readonly string[] {
  return clients.flatMap(({ code, sessions, measures }) => {
    const days = new Set(
      sessions.filter(({ attendance }) => attendance === 'attended').map((each) => each.localDate),
    )
    return measures.flatMap((measure, at) => {
      const { localDate, instrument } = measure
      const faults = [
        ...(scoresOf(measure) === null ? ['no score'] : []),
        ...(days.has(localDate) ? [] : ['no such session']),
        ...(localDate < (measures[at - 1]?.localDate ?? '') ? ['out of order'] : []),
      ]
      return faults.map((fault) => `${code} ${localDate} ${instrument}: ${fault}`)
    })
  })
}
