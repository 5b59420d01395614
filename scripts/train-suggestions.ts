/**
 * Trains the suggestions and says by cross-validation on the development passages what they are worth:
 * `node scripts/train-suggestions.ts`. Writes the two models of db/suggestions; never reads a held-out part.
 */
import { writeFileSync } from 'node:fs'
import { judgeNote, type Models } from '../db/suggestions/judge.ts'
import { READINGS } from '../db/suggestions/scope/assertion.ts'
import { suggestWith } from '../db/suggestions/suggest.ts'
import {
  type Passage,
  type PassagePart,
  readPassages,
} from '../tests/suggestions/passages/passage.ts'
import { countedOf, outcomesOf, tallyOf } from '../tests/suggestions/score.ts'
import { assertionsOf, fixedAssertions } from './suggestion-model/assertion-examples.ts'
import { calibrate, type Judgement } from './suggestion-model/calibrate.ts'
import { CLASSES, examplesOf, fixedExamples } from './suggestion-model/examples.ts'
import { packWeights } from './suggestion-model/pack.ts'
import { train } from './suggestion-model/train.ts'
import { type TrainingJob, trainAll } from './suggestion-model/train-all.ts'

const FOLDS = 5
const CONCEPT_MODEL = new URL('../db/suggestions/meaning/concept-model.json', import.meta.url)
const ASSERTION_MODEL = new URL('../db/suggestions/scope/assertion-model.json', import.meta.url)

const say = (what: string): void =>
  console.log(`${(performance.now() / 1_000).toFixed(0)} s: ${what}`)

const PARTS = ['development', 'development-everyday'] as const satisfies readonly PassagePart[]
const passages = PARTS.flatMap((part) => readPassages(part))
const concepts = fixedExamples()
const conceptsOf = new Map(passages.map((passage) => [passage, examplesOf(passage)]))
say(`${concepts.length} sentences are read`)
const finder = train(CLASSES, concepts)
const assertions = fixedAssertions(finder)
const readings = new Map(passages.map((passage) => [passage, assertionsOf(finder, passage)]))
say(`${assertions.length} statements are read`)

const jobsOn = (chosen: readonly Passage[]): readonly TrainingJob[] => [
  {
    classes: CLASSES,
    examples: [...concepts, ...chosen.flatMap((passage) => conceptsOf.get(passage) ?? [])],
  },
  {
    classes: READINGS,
    examples: [...assertions, ...chosen.flatMap((passage) => readings.get(passage) ?? [])],
  },
]

const isHeld = (at: number, fold: number): boolean => at % FOLDS === fold
const parts = Array.from({ length: FOLDS }, (_, fold) => ({
  held: passages.filter((_, at) => isHeld(at, fold)),
  others: passages.filter((_, at) => !isHeld(at, fold)),
}))
const trained = await trainAll([passages, ...parts.map(({ others }) => others)].flatMap(jobsOn))
/** The models trained on the part of that number; the first is on all of it. */
const modelsAt = (part: number): Models => {
  const [ofConcepts, ofAssertions] = trained.slice(2 * part)
  if (ofConcepts === undefined || ofAssertions === undefined) throw new RangeError('not trained')
  return { concepts: ofConcepts, assertions: ofAssertions }
}
say('all models are trained')

/** What is said to be present, as tests/suggestions/passages/README.md counts it. */
const judgementsOf = (models: Models, passage: Passage): readonly Judgement[] =>
  judgeNote(models, passage.text).judged.flatMap((judged) => {
    const { concept } = judged.candidate
    if (judged.assertion !== 'present') return []
    const isExpected = passage.expected.some(
      (entry) => entry.concept === concept && entry.assertion === 'present',
    )
    const isRight = isExpected || passage.debatable.includes(concept)
    return [{ passage: passage.id, judged, isRight }]
  })

const folds = parts.map(({ held }, fold) => ({ held, models: modelsAt(fold + 1) }))
const judgements = folds.flatMap(({ held, models }) =>
  held.flatMap((passage) => judgementsOf(models, passage)),
)
const calibration = calibrate(judgements)

const outcomes = folds.flatMap(({ held, models }) =>
  held.flatMap((passage) =>
    outcomesOf(passage, suggestWith(models, calibration, passage.text, new Map())),
  ),
)
const show = (name: string, chosen: typeof outcomes): void => {
  const tally = tallyOf(chosen)
  const { precision, recall, f1 } = countedOf(tally)
  const shares = [precision, recall, f1].map((value) => value.toFixed(2))
  const aside = `${tally['aside-right']}/${tally['aside-half']}/${tally['aside-silent']}`
  console.log(name.padEnd(32), tally.hit, tally.error, tally.miss, ...shares, aside)
}
for (const { passage, concept, verdict, suggestion } of outcomes)
  if (verdict === 'error')
    console.log(`wrong (${passage.kind}, ${passage.id}): ${concept}, ${suggestion?.because ?? ''}`)
console.log('cross-validated: hits, errors, misses; precision, recall, F1; aside right/half/silent')
for (const concept of CLASSES)
  show(
    concept,
    outcomes.filter((outcome) => outcome.concept === concept),
  )
for (const part of PARTS) {
  const ofPart = new Set(readPassages(part).map(({ id }) => id))
  const own = outcomes.filter(({ passage }) => ofPart.has(passage.id))
  for (const kind of new Set(own.map(({ passage }) => passage.kind)))
    show(
      kind,
      own.filter(({ passage }) => passage.kind === kind),
    )
  show(part, own)
}
show('all', outcomes)

const models = modelsAt(0)
const write = (target: URL, model: object): void =>
  writeFileSync(target, `${JSON.stringify(model)}\n`)
write(CONCEPT_MODEL, { ...packWeights(models.concepts), calibration })
write(ASSERTION_MODEL, packWeights(models.assertions))
say('both models are written')
