/** From judgements on passages that a model was not trained on: what a chance is worth, and from where on to speak. */
import { type Calibration, signsOf, sureness } from '../../db/suggestions/calibration.ts'
import type { Judged } from '../../db/suggestions/judge.ts'

export type Judgement = {
  readonly passage: string
  readonly judged: Judged
  readonly isRight: boolean
}

/** Of what is said to be present, so much is to be right. */
const WANTED = 0.84
const STEPS = 20_000
const RATE = 0.01
const DECAY = 0.002

/** Logistic regression of being right on the signs of a judgement. */
const weighSigns = (judgements: readonly Judgement[]): readonly number[] => {
  const rows = judgements.map(({ judged, isRight }) => ({ signs: signsOf(judged), isRight }))
  const weights = new Array<number>(rows[0]?.signs.length ?? 0).fill(0)
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => DECAY * weight)
    for (const { signs, isRight } of rows) {
      const error = (sureness(weights, signs) - (isRight ? 1 : 0)) / rows.length
      signs.forEach((sign, at) => {
        slope[at] = (slope[at] ?? 0) + error * sign
      })
    }
    slope.forEach((value, at) => {
      weights[at] = (weights[at] ?? 0) - RATE * value
    })
  }
  return weights.map((weight) => Math.round(weight * 1_000) / 1_000)
}

const isFirst = (judgements: readonly { readonly key: string; readonly sure: number }[]) => {
  const best = new Map<string, number>()
  for (const { key, sure } of judgements) best.set(key, Math.max(best.get(key) ?? 0, sure))
  return ({ key, sure }: { readonly key: string; readonly sure: number }) => best.get(key) === sure
}

export const calibrate = (judgements: readonly Judgement[]): Calibration => {
  const weights = weighSigns(judgements)
  const rated = judgements.map(({ passage, judged, isRight }) => ({
    key: `${passage} ${judged.candidate.concept}`,
    sure: sureness(weights, signsOf(judged)),
    isRight,
  }))
  const once = rated.filter(isFirst(rated)).toSorted((one, other) => other.sure - one.sure)
  let right = 0
  let threshold = 0.9
  once.forEach(({ sure, isRight }, at) => {
    if (isRight) right += 1
    if (at > 40 && right / (at + 1) >= WANTED) threshold = sure
  })
  for (const from of [0.8, 0.7, 0.6, 0.5, 0.4, 0.3]) {
    const said = once.filter(({ sure }) => sure >= from)
    const share = said.filter(({ isRight }) => isRight).length
    console.log(`sure from ${from}: ${share} of ${said.length} right`)
  }
  return { weights, threshold: Math.round(threshold * 1_000) / 1_000 }
}
