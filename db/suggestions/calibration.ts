// From what was found to how sure a suggestion is: a logistic regression that was fitted on passages the model had not seen.

import type { Judged } from './judge.ts'

export type Calibration = {
  /** One for each sign of `signsOf`. */
  readonly weights: readonly number[]
  /** From this sureness on a suggestion is shown. */
  readonly threshold: number
}

const LARGEST_CHANCE = 0.999
const SMALLEST_CHANCE = 0.001
const PRODUCT_SCALE = 6

export const logitOf = (chance: number): number => {
  const kept = Math.min(LARGEST_CHANCE, Math.max(SMALLEST_CHANCE, chance))
  return Math.log(kept / (1 - kept))
}

const flag = (value: boolean): number => (value ? 1 : 0)

/** Of each with itself and with those after it, brought to the size of the other signs. */
const productsOf = (values: readonly number[]): readonly number[] =>
  values.flatMap((value, at) => values.slice(at).map((other) => (value * other) / PRODUCT_SCALE))

/** What bears on being right: the chances of the concept and of its being asserted, and what kind of words stood for it. */
export const signsOf = ({
  candidate,
  asserted,
  isByRule,
  strength,
  match,
  sentences,
}: Judged): readonly number[] => {
  const length = strength === null ? 0 : match.to - match.from
  const chance = logitOf(candidate.chance)
  const assertedness = logitOf(asserted)
  const margin = Math.max(-6, Math.min(6, candidate.margin))
  return [
    1,
    chance,
    logitOf(candidate.own),
    assertedness,
    flag(isByRule),
    flag(!isByRule && strength !== null),
    margin,
    flag(strength === 'plain'),
    flag(strength === 'sure'),
    flag(strength === 'likely'),
    flag(strength === 'faint'),
    // Beside a concept that only meaning finds, a phrase that stands for another keeps its weight.
    (flag(strength === 'plain') * margin) / PRODUCT_SCALE,
    (flag(strength === 'sure') * margin) / PRODUCT_SCALE,
    flag(length === 2),
    flag(length > 2),
    flag(candidate.cues.length > 1),
    // In a long note most sentences speak of no concept.
    Math.log(sentences),
    flag(strength === 'plain') * Math.log(sentences),
    // Each bears on the others: that a concept is meant is worth little where nothing is asserted of it.
    ...productsOf([chance, assertedness, margin]),
  ]
}

/** 0 to 1. @param shift by what a clinician's own experience moves its log-odds */
export const sureness = (
  weights: readonly number[],
  signs: readonly number[],
  shift = 0,
): number => {
  const sum = signs.reduce((total, sign, at) => total + sign * (weights[at] ?? 0), shift)
  return 1 / (1 + Math.exp(-sum))
}
