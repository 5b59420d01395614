/** When an observation that was set aside comes back: only if what it stands on has materially changed. */
import { findInstrument } from '../../measures/instruments.ts'
import { changeBetween } from '../scoring.ts'
import { plural } from './words.ts'

/** What an observation stood on: by id, so that the same words read again are no news. */
export type Basis = {
  /** Sessions in which its tags lie. */
  readonly sessions: readonly string[]
  readonly scores: readonly {
    readonly result: string
    readonly instrument: string
    readonly scale: string | null
    readonly score: number
  }[]
}

type Score = Basis['scores'][number]

const isSameScale = (a: Score, b: Score): boolean =>
  a.instrument === b.instrument && a.scale === b.scale

/** A newer score that differs beyond noise from the last one that was known; for a question about safety, any. */
const isNews = (score: Score, then: Basis): boolean => {
  if (then.scores.some(({ result }) => result === score.result)) return false
  const before = then.scores.findLast((known) => isSameScale(known, score))
  if (score.scale === null || before === undefined) return true
  const scale = findInstrument(score.instrument)?.scales.find(({ slug }) => slug === score.scale)
  if (scale === undefined) return false
  const { kind } = changeBetween(scale, before.score, score.score)
  return kind === 'reliably-better' || kind === 'reliably-worse'
}

/**
 * What is new since it was set aside, in words; null where that is not enough to bring it back.
 * @param returnsAfter new sessions among the evidence that make it another observation than the one set aside
 */
export const changeSince = (then: Basis, now: Basis, returnsAfter: number): string | null => {
  const known = new Set(then.sessions)
  const sessions = now.sessions.filter((session) => !known.has(session)).length
  const scores = now.scores.filter((score) => isNews(score, then)).length
  const isMaterial = sessions >= returnsAfter || scores > 0
  if (!isMaterial) return null
  return [
    ...(sessions > 0 ? [`${plural(sessions, 'more session')} among the evidence`] : []),
    ...(scores > 0 ? [`${plural(scores, 'new result')} beyond the reliable change`] : []),
  ].join(' and ')
}
