/** What merging one concept into another does to the tags of one note: which move, and which join one that is there. */
import { joinMemos, mergeSameConcept, saysTheSame } from './merge-passages.ts'
import type { PassageAnchor } from './passages.ts'

export type MergeableTag = {
  readonly id: string
  readonly concept: string
  readonly anchor: PassageAnchor
  readonly intensity: 0 | 1 | 2 | 3
  readonly assertion: string
  readonly movement: string | null
  readonly target: string | null
  readonly voice: string | null
  readonly aspects: readonly string[]
  readonly memo: string
  /** UTC milliseconds. */
  readonly codedAt: number
}

export type MergePlan<T extends MergeableTag> = {
  /** Tags as they will be, each under the id that one of them has now. */
  readonly put: readonly T[]
  /** Those that go, since another one has taken them in. */
  readonly drop: readonly T[]
  /** How many of the moved ones joined another on overlapping words, and how many on the whole session. */
  readonly joinedPassages: number
  readonly joinedSessions: number
}

const strongest = (a: MergeableTag['intensity'], b: MergeableTag['intensity']) => (a > b ? a : b)

/** What a tag on the whole session becomes when it takes in another. */
const together = <T extends MergeableTag>(first: T, second: T): T => ({
  ...first,
  intensity: strongest(first.intensity, second.intensity),
  movement: first.movement ?? second.movement,
  target: first.target ?? second.target,
  voice: first.voice === second.voice ? first.voice : null,
  aspects: [...new Set([...first.aspects, ...second.aspects])],
  memo: joinMemos(first.memo, second.memo),
  codedAt: Math.min(first.codedAt, second.codedAt),
})

/**
 * @param tags of one session and one home: of both concepts, and no others
 * @param keepsAspect which aspects mean something in the concept that stays
 * @param maxMemo where a joined memo would be longer, both tags stay
 */
export const planMerge = <T extends MergeableTag>(
  tags: readonly T[],
  { from, into }: { readonly from: string; readonly into: string },
  keepsAspect: (slug: string) => boolean,
  maxMemo: number,
): MergePlan<T> => {
  const standing = new Map(
    tags.filter(({ concept }) => concept === into).map((tag) => [tag.id, tag]),
  )
  const put = new Map<string, T>()
  const drop: T[] = []
  let joinedPassages = 0
  let joinedSessions = 0
  const settle = (tag: T): void => {
    put.set(tag.id, tag)
    standing.set(tag.id, tag)
  }
  const leave = (id: string): void => {
    const gone = tags.find((tag) => tag.id === id)
    if (gone !== undefined) drop.push(gone)
    put.delete(id)
    standing.delete(id)
  }
  for (const tag of tags) {
    if (tag.concept !== from) continue
    const moved: T = { ...tag, concept: into, aspects: tag.aspects.filter(keepsAspect) }
    const alike = [...standing.values()].filter((other) => saysTheSame(other, moved))
    if (moved.anchor.kind === 'session') {
      const twin = alike.find((other) => other.anchor.kind === 'session')
      const joined = twin === undefined ? null : together(twin, moved)
      if (joined === null || joined.memo.length > maxMemo) settle(moved)
      else {
        settle(joined)
        leave(tag.id)
        joinedSessions += 1
      }
      continue
    }
    const { merged, replaced } = mergeSameConcept(alike, moved)
    const [first, ...rest] = replaced
    // What another object knows of the first tag, such as where it is stored, stays with it.
    const joined: T =
      first === undefined
        ? moved
        : {
            ...first,
            anchor: merged.anchor,
            intensity: merged.intensity,
            movement: merged.movement,
            target: merged.target,
            voice: merged.voice,
            aspects: merged.aspects,
            memo: merged.memo,
            codedAt: Math.min(moved.codedAt, ...replaced.map((tag) => tag.codedAt)),
          }
    if (first === undefined || joined.memo.length > maxMemo) settle(moved)
    else {
      settle(joined)
      leave(tag.id)
      for (const other of rest) leave(other.id)
      joinedPassages += 1
    }
  }
  return { put: [...put.values()], drop, joinedPassages, joinedSessions }
}
