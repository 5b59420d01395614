/**
 * Trains the suggestions and says by cross-validation on the development passages what they are worth:
 * `node scripts/train-suggestions.ts`. Writes db/suggestions/meaning/concept-model.json; never reads the held-out part.
 */
import { writeFileSync } from 'node:fs'
import { judgeNote } from '../db/suggestions/judge.ts'
import type { PackedWeights, Weights } from '../db/suggestions/meaning/model.ts'
import { suggestWith } from '../db/suggestions/suggest.ts'
import { type Passage, readPassages } from '../tests/suggestions/passages/passage.ts'
import { countedOf, outcomesOf, tallyOf } from '../tests/suggestions/score.ts'
import { calibrate, type Judgement } from './suggestion-model/calibrate.ts'
import { CLASSES, examplesOf, fixedExamples } from './suggestion-model/examples.ts'
import { type Example, train } from './suggestion-model/train.ts'

const FOLDS = 5
const TARGET = new URL('../db/suggestions/meaning/concept-model.json', import.meta.url)

const passages = readPassages('development')
const fixed = fixedExamples()
const own = new Map(passages.map((passage) => [passage, examplesOf(passage)]))

const examplesFor = (chosen: readonly Passage[]): readonly Example[] => [
  ...fixed,
  ...chosen.flatMap((passage) => own.get(passage) ?? []),
]

/** What is said to be present, as tests/suggestions/passages/README.md counts it. */
const judgementsOf = (weights: Weights, passage: Passage): readonly Judgement[] =>
  judgeNote(weights, passage.text).judged.flatMap((judged) => {
    const { concept } = judged.candidate
    if (judged.assertion !== 'present') return []
    const isExpected = passage.expected.some(
      (entry) => entry.concept === concept && entry.assertion === 'present',
    )
    const isRight = isExpected || passage.debatable.includes(concept)
    return [{ passage: passage.id, judged, isRight }]
  })

const isHeld = (at: number, fold: number): boolean => at % FOLDS === fold
const folds = Array.from({ length: FOLDS }, (_, fold) => ({
  held: passages.filter((_, at) => isHeld(at, fold)),
  weights: train(CLASSES, examplesFor(passages.filter((_, at) => !isHeld(at, fold)))),
}))
const judgements = folds.flatMap(({ held, weights }) =>
  held.flatMap((passage) => judgementsOf(weights, passage)),
)
const calibration = calibrate(judgements)

const outcomes = folds.flatMap(({ held, weights }) =>
  held.flatMap((passage) =>
    outcomesOf(passage, suggestWith(weights, calibration, passage.text, new Map())),
  ),
)
const show = (name: string, chosen: typeof outcomes): void => {
  const tally = tallyOf(chosen)
  const { precision, recall, f1 } = countedOf(tally)
  const shares = [precision, recall, f1].map((value) => value.toFixed(2))
  console.log(name.padEnd(32), tally.hit, tally.error, tally.miss, ...shares)
}
console.log('cross-validated: hits, errors, misses; precision, recall, F1')
for (const concept of CLASSES)
  show(
    concept,
    outcomes.filter((outcome) => outcome.concept === concept),
  )
for (const kind of new Set(passages.map((passage) => passage.kind)))
  show(
    kind,
    outcomes.filter(({ passage }) => passage.kind === kind),
  )
show('all', outcomes)

const LARGEST = 127
const pack = (values: Float64Array) => {
  const scale = values.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9) / LARGEST
  const bytes = Int8Array.from(values, (value) => Math.round(value / scale))
  return { scale, bytes: Buffer.from(bytes.buffer).toString('base64') }
}
const round = (value: number): number => Math.round(value * 1_000) / 1_000
const weights = train(CLASSES, examplesFor(passages))
const packed: PackedWeights = {
  classes: weights.classes,
  bias: [...weights.bias].map(round),
  meaning: pack(weights.meaning),
  vocabulary: [...weights.vocabulary.keys()].join('\t'),
  words: pack(weights.words),
  buckets: [...weights.buckets].map(round),
  cues: Object.fromEntries([...weights.cues].map(([key, value]) => [key, round(value)])),
}
writeFileSync(TARGET, `${JSON.stringify({ ...packed, calibration })}\n`)
