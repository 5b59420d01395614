/** Several themes in one sentence: a phrase that tells of one does not take from the chance of another. */
import { expect, it } from 'vitest'
import { candidatesOf } from '../../db/suggestions/candidates.ts'
import { readNote } from '../../db/suggestions/language/read-note.ts'
import { findCues } from '../../db/suggestions/matching/find-cues.ts'
import model from '../../db/suggestions/meaning/concept-model.json' with { type: 'json' }
import { unpackWeights } from '../../db/suggestions/meaning/model.ts'

it('chances of two themes that phrases tell of do not add up to one', () => {
  const text =
    'He checks her face for signs of anger and asks again and again whether she still loves him.'
  const candidates = candidatesOf(unpackWeights(model), readNote(text), () => false)
  const chanceOf = (slug: string): number =>
    candidates.find(({ concept }) => concept === slug)?.chance ?? 0
  expect(chanceOf('threat-vigilance') + chanceOf('reassurance-seeking')).toBeGreaterThan(1.2)
})

it('cues come in the order of the words, the longer first', () => {
  const text = 'She is lonely and has been crying; nobody calls her, she is so alone.'
  const [sentence] = readNote(text).sentences
  const places = findCues(sentence?.tokens ?? []).map(
    ({ match: { from, to } }) => 1_000 * from - to,
  )
  expect(places.length).toBeGreaterThan(2)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})
