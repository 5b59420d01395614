/** Passages under the same concept that overlap and say the same become one. */
import type { Passage, PassageAnchor } from './passages.ts'

type Said = {
  readonly concept: string
  readonly assertion: string
  /** Null where nobody said; the same holds for `voice`. */
  readonly target: string | null
  readonly voice: string | null
}
type Reading = Said & {
  readonly anchor: PassageAnchor
  readonly intensity: number
  readonly movement: string | null
  readonly aspects: readonly string[]
  readonly memo: string
}

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other

/**
 * Whether two tags speak of the same thing: one concept and assertion, and no two different persons or voices. A
 * denial inside an affirmed passage, or the same fear of mother and of partner, are two things; what is not said
 * contradicts nothing.
 */
export const saysTheSame = (one: Said, other: Said): boolean =>
  one.concept === other.concept &&
  one.assertion === other.assertion &&
  !differ(one.target, other.target) &&
  !differ(one.voice, other.voice)

export const joinMemos = (first: string, second: string): string =>
  first === second || second === '' ? first : first === '' ? second : `${first}\n${second}`

/**
 * The tag that `added` becomes when passages that say the same overlap it: their union, the strongest intensity, all
 * aspects and memos. A person named once is the person of all of it; a voice is one of words, so the union has it
 * only where both have. `replaced` are the tags that it swallows.
 */
export const mergeSameConcept = <T extends Reading>(
  existing: readonly T[],
  added: T,
): { readonly merged: T; readonly replaced: readonly T[] } => {
  let merged = added
  const replaced: T[] = []
  const waiting = existing.filter((tag) => saysTheSame(tag, added))
  // Once more after each merge: the wider passage may now reach one that the narrower did not.
  for (let found = overlapping(waiting, merged); found; found = overlapping(waiting, merged)) {
    const { tag, union } = found
    waiting.splice(waiting.indexOf(tag), 1)
    replaced.push(tag)
    merged = {
      ...merged,
      anchor: { kind: 'passage', ...union },
      intensity: Math.max(merged.intensity, tag.intensity),
      movement: merged.movement ?? tag.movement,
      target: merged.target ?? tag.target,
      voice: merged.voice === tag.voice ? merged.voice : null,
      aspects: [...new Set([...tag.aspects, ...merged.aspects])],
      memo: joinMemos(tag.memo, merged.memo),
    }
  }
  return { merged, replaced }
}

const overlapping = <T extends Reading>(
  candidates: readonly T[],
  merged: T,
): { readonly tag: T; readonly union: Passage } | undefined => {
  const { anchor } = merged
  if (anchor.kind !== 'passage') return undefined
  for (const tag of candidates) {
    const other = tag.anchor
    // Asked again: what was merged may have named a person, or a voice, meanwhile.
    if (
      other.kind === 'passage' &&
      other.start < anchor.end &&
      other.end > anchor.start &&
      saysTheSame(tag, merged)
    ) {
      const start = Math.min(anchor.start, other.start)
      return { tag, union: { start, end: Math.max(anchor.end, other.end) } }
    }
  }
  return undefined
}
