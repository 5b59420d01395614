/** How long the suggestions for a long note take, warm, beside reading its sentences and words alone. */

import { samplePractice } from '../../db/sample/sample-practice.ts'
import { suggest } from '../../db/suggestions/engine.ts'
import { readNote } from '../../db/suggestions/language/read-note.ts'
import { type Figure, measure } from './stats.ts'

const WORDS = 800
const RUNS = 60

/** Text of the sample practice, so many words of it from a place that moves on: no run reads what another did. */
const notes = (): (() => string) => {
  const words = samplePractice('2026-01-05')
    .flatMap(({ sessions }) => sessions.flatMap(({ note }) => note?.text ?? []))
    .join('\n\n')
    .split(' ')
  let run = 0
  return () => {
    run += 1
    const from = (run * 97) % (words.length - WORDS)
    return words.slice(from, from + WORDS).join(' ')
  }
}

export const suggestionFigures = async (): Promise<readonly Figure[]> => {
  const [product, floor] = [notes(), notes()]
  return [
    await measure({
      name: 'suggestions for a note of 800 words',
      product: () => suggest(product()),
      floor: () => readNote(floor()),
      floorIs: 'its sentences, words and parts of speech alone',
      target: 8,
      runs: RUNS,
    }),
  ]
}
