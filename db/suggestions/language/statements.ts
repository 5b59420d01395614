// What a sentence says one after the other, so that one theme in it does not drown another.

import type { Sentence } from './document.ts'

/** Numbers of tokens, the second exclusive. */
export type Statement = { readonly from: number; readonly to: number }

/** Fewer words say nothing by themselves. */
const SHORTEST = 4

/** Of a sentence that makes several statements, each; a short clause goes with the one before. */
export const statementsOf = ({ tokens, clauseOf }: Sentence): readonly Statement[] => {
  const starts: number[] = [0]
  for (const at of tokens.keys()) {
    const isNext = at > 0 && clauseOf[at] !== clauseOf[at - 1]
    if (isNext && at - (starts.at(-1) ?? 0) >= SHORTEST) starts.push(at)
  }
  const told = starts
    .map((from, place) => ({ from, to: starts[place + 1] ?? tokens.length }))
    .filter(({ from, to }) => to - from >= SHORTEST)
  return told.length > 1 ? told : []
}
