/** How lists that cannot be compared with each other are read as one. */

/** Which part of each list, `to` not included. */
export type Stretch = { readonly from: number; readonly to: number }

/** How many items of each list stand among the first `count` of all, taken one of each list in turn. */
const taken = (lengths: readonly number[], count: number): readonly number[] => {
  const total = lengths.reduce((sum, length) => sum + length, 0)
  let left = Math.min(count, total)
  let rounds = 0
  const here = lengths.map(() => 0)
  while (left > 0) {
    const open = lengths.filter((length) => length > rounds)
    const shortest = Math.min(...open)
    const whole = Math.min(shortest - rounds, Math.floor(left / open.length))
    if (whole > 0) {
      lengths.forEach((length, index) => {
        if (length > rounds) here[index] = rounds + whole
      })
      rounds += whole
      left -= whole * open.length
    } else {
      lengths.forEach((length, index) => {
        if (length > rounds && left > 0) {
          here[index] = rounds + 1
          left -= 1
        }
      })
    }
  }
  return here
}

/**
 * The best of each list first, then the second of each and so on: matches in a short memo and in a long note
 * have no common measure. Answers which part of each list makes up one page of the whole.
 */
export const pageInTurns = (
  lengths: readonly number[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly Stretch[] => {
  const before = taken(lengths, offset)
  const upTo = taken(lengths, offset + limit)
  return lengths.map((_, index) => ({ from: before[index] ?? 0, to: upTo[index] ?? 0 }))
}

/** The items of such a page in their order; `stretches` as `pageInTurns` gave them for these lists. */
export const inTurns = <Item>(
  lists: readonly (readonly Item[])[],
  stretches: readonly Stretch[],
): readonly Item[] =>
  lists
    .flatMap((list, index) =>
      list.map((item, place) => ({ item, index, round: (stretches[index]?.from ?? 0) + place })),
    )
    .sort((a, b) => a.round - b.round || a.index - b.index)
    .map(({ item }) => item)
