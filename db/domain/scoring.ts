/** Scores answers as their instrument says, and reads scores: bands, missing answers, change beyond noise. */
import type { Band, Choices, Instrument, Item, Scale } from '../measures/instrument.ts'

/** One per item of the instrument, in its order; null where not answered. */
export type Answers = readonly (number | null)[]
/** By slug of the scale; a scale that cannot be scored is not there. */
export type Scores = Readonly<Record<string, number>>

export type Scored =
  | { readonly ok: true; readonly scores: Scores; readonly isProrated: boolean }
  /** @property items numbers of the items at fault */
  | {
      readonly ok: false
      readonly reason: 'outside-scale' | 'items-missing'
      readonly items: readonly number[]
    }

const NO_CHOICES: Choices = { from: 0, labels: [] }
export const choicesOf = (instrument: Instrument, item: Item): Choices =>
  item.choices ?? instrument.choices ?? NO_CHOICES

export const highestOf = ({ from, labels }: Choices): number => from + labels.length - 1

const isScored = (instrument: Instrument, number: number): boolean =>
  instrument.scales.some((scale) => scale.items.includes(number))

const answerTo = (instrument: Instrument, answers: Answers, number: number): number | null =>
  answers[instrument.items.findIndex((item) => item.number === number)] ?? null

/** Numbers of the items that a score needs and that have no answer. */
export const missingItems = (instrument: Instrument, answers: Answers): readonly number[] =>
  instrument.items
    .filter(
      ({ number }) =>
        isScored(instrument, number) && answerTo(instrument, answers, number) === null,
    )
    .map(({ number }) => number)

const itemsOutside = (instrument: Instrument, answers: Answers): readonly number[] =>
  instrument.items
    .filter((item, at) => {
      const answer = answers[at] ?? null
      const choices = choicesOf(instrument, item)
      return (
        answer !== null &&
        !(Number.isInteger(answer) && answer >= choices.from && answer <= highestOf(choices))
      )
    })
    .map(({ number }) => number)

const rounded = (value: number, decimals: number): number => {
  const unit = 10 ** decimals
  // A hair more than half: 2.675 is stored a little below itself.
  return Math.round(value * unit * (1 + Number.EPSILON)) / unit
}

/** How the answers of a scale enter its score: those of reversed items the other way round. */
const keyed = (instrument: Instrument, scale: Scale, answers: Answers): readonly number[] =>
  scale.items.flatMap((number) => {
    const item = instrument.items.find((each) => each.number === number)
    const answer = answerTo(instrument, answers, number)
    if (item === undefined || answer === null) return []
    const choices = choicesOf(instrument, item)
    return [scale.reversed.includes(number) ? choices.from + highestOf(choices) - answer : answer]
  })

const mayMiss = (scale: Scale, missing: number): boolean =>
  missing === 0 || (scale.missing.known && missing <= scale.missing.value.atMost)

/** Null where more answers are missing than the scale's rule lets be. */
const scoreOf = (
  instrument: Instrument,
  scale: Scale,
  answers: Answers,
  isProrated: boolean,
): number | null => {
  const given = keyed(instrument, scale, answers)
  const missing = scale.items.length - given.length
  if (given.length === 0 || (missing > 0 && !isProrated) || !mayMiss(scale, missing)) return null
  const sum = given.reduce((total, answer) => total + answer, 0)
  const { method } = scale
  switch (method.kind) {
    case 'count':
      return given.filter((answer) => answer >= method.reaching).length
    case 'mean':
      return rounded(sum / given.length, scale.decimals)
    case 'sum':
      return rounded((sum / given.length) * scale.items.length * method.times, scale.decimals)
  }
}

/** Whether the rule of the instrument lets these missing answers be; false where none is missing. */
export const mayProrate = (instrument: Instrument, answers: Answers): boolean =>
  missingItems(instrument, answers).length > 0 &&
  instrument.scales
    .filter((scale) => scale.sumOf.length > 0 || !isPart(instrument, scale))
    .every((scale) => scoreOf(instrument, scale, answers, true) !== null)

/** Whether it is summed into another scale, and so not looked at first. */
export const isPart = (instrument: Instrument, { slug }: Scale): boolean =>
  instrument.scales.some((scale) => scale.sumOf.includes(slug))

/** Missing answers are refused, unless the clinician opted to prorate and the instrument's own rule allows it. */
export const scoreAnswers = (
  instrument: Instrument,
  answers: Answers,
  wantsProrating: boolean,
): Scored => {
  const outside = itemsOutside(instrument, answers)
  if (outside.length > 0) return { ok: false, reason: 'outside-scale', items: outside }
  const missing = missingItems(instrument, answers)
  if (missing.length > 0 && !(wantsProrating && mayProrate(instrument, answers)))
    return { ok: false, reason: 'items-missing', items: missing }
  const isProrated = missing.length > 0
  const scores = instrument.scales.flatMap((scale) => {
    const score = scoreOf(instrument, scale, answers, isProrated)
    return score === null ? [] : [[scale.slug, score] as const]
  })
  return { ok: true, scores: Object.fromEntries(scores), isProrated }
}

/** What a typed score cannot be: beyond its scale, or finer than it. */
export const isScoreOf = (scale: Scale, score: number): boolean =>
  score >= scale.lowest && score <= scale.highest && rounded(score, scale.decimals) === score

/** Scores that were worked out elsewhere: parts may be left out, but must add up where all are there. */
export const areScoresOf = (instrument: Instrument, scores: Scores): boolean =>
  Object.keys(scores).every((slug) => instrument.scales.some((scale) => scale.slug === slug)) &&
  instrument.scales.every((scale) => {
    const score = scores[scale.slug]
    if (score === undefined) return isPart(instrument, scale)
    const parts = scale.sumOf.map((slug) => scores[slug])
    const known = parts.filter((part) => part !== undefined)
    const sum = known.reduce((total, part) => total + part, 0)
    return (
      isScoreOf(scale, score) &&
      (known.length < parts.length || parts.length === 0 || sum === score)
    )
  })

/** Whether the question about the wish to die or its like was answered above its lowest answer. */
export const isSafetyPositive = (instrument: Instrument, answers: Answers): boolean => {
  const asked = instrument.items.find(({ number }) => number === instrument.safetyItem?.number)
  if (asked === undefined) return false
  const answer = answerTo(instrument, answers, asked.number)
  return answer !== null && answer > choicesOf(instrument, asked).from
}

/** Null where no bands are published. */
export const bandOf = (scale: Scale, score: number): Band | null =>
  scale.bands.known ? (scale.bands.value.findLast((band) => score >= band.from) ?? null) : null

export type ChangeKind = 'within-noise' | 'reliably-better' | 'reliably-worse' | 'not-known'
export type Change = { readonly difference: number; readonly kind: ChangeKind }

/**
 * A difference of at least the reliable change is more than the noise of measuring (Jacobson & Truax 1991,
 * with the value that the scale's source gives).
 */
export const changeBetween = (scale: Scale, before: number, after: number): Change => {
  const difference = rounded(after - before, scale.decimals)
  if (!scale.reliableChange.known) return { difference, kind: 'not-known' }
  if (Math.abs(difference) < scale.reliableChange.value) return { difference, kind: 'within-noise' }
  const isWorse = scale.worse === 'higher' ? difference > 0 : difference < 0
  return { difference, kind: isWorse ? 'reliably-worse' : 'reliably-better' }
}
