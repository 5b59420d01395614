/** What an undo or redo did to the tags, which a screen reader would otherwise not hear. */
import type { TagInput } from '../../../db/contract/shapes.ts'

const saidOf = ({ anchor, ...said }: TagInput): string => JSON.stringify([said, anchor.kind])

const isElsewhere = (a: TagInput, b: TagInput): boolean =>
  JSON.stringify(a.anchor) !== JSON.stringify(b.anchor)

/** '' where tags at most moved along with the text. */
export const undoneWords = (
  before: readonly TagInput[],
  after: readonly TagInput[],
  hasTextChanged: boolean,
  nameOf: (concept: string) => string,
): string => {
  const former = new Map(before.map((tag) => [tag.id, tag]))
  const now = new Set(after.map(({ id }) => id))
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map(({ concept }) => `${nameOf(concept)} is gone`)
  const changed = after.flatMap((tag) => {
    const old = former.get(tag.id)
    if (old === undefined) return [`${nameOf(tag.concept)} is back`]
    if (saidOf(old) === saidOf(tag) && (hasTextChanged || !isElsewhere(old, tag))) return []
    if (old.anchor.kind === 'lost' && tag.anchor.kind !== 'lost')
      return [`${nameOf(tag.concept)} is back in its place`]
    if (old.anchor.kind !== 'lost' && tag.anchor.kind === 'lost')
      return [`${nameOf(tag.concept)} has lost its words`]
    return [`${nameOf(tag.concept)} is as it was`]
  })
  return [...gone, ...changed].join(', ')
}
