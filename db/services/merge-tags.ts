/** What a merge does to the tags of the sessions that it reaches, planned first and written when asked. */
import { isDeepStrictEqual } from 'node:util'
import { MAX_MEMO_LENGTH } from '../contract/limits.ts'
import type { NoteKind } from '../contract/shapes.ts'
import { type MergeableTag, type MergePlan, planMerge } from '../domain/concept-merge.ts'
import { aspectsOf } from '../framework/aspects.ts'
import type { StoredTag } from '../queries/merges.ts'
import type { Context } from './context.ts'
import { anchorOf, readAspects, storedAnchor } from './tags.ts'

type Tag = MergeableTag & { readonly row: StoredTag }
export type SessionPlan = MergePlan<Tag> & {
  readonly home: NoteKind
  readonly sessionKey: number
  readonly clientKey: number
  /** How many tags of the merged concept the session has. */
  readonly moving: number
  readonly losingAspects: number
  /** Whether the other concept becomes present in it, where it was not. */
  readonly isNewlyPresent: boolean
}

export const HOMES: readonly NoteKind[] = ['progress', 'process']

const aspectsIn = (slug: string): ReadonlySet<string> =>
  new Set(aspectsOf(slug).map((aspect) => aspect.slug))

const asMergeable = (row: StoredTag, concept: string): Tag => ({
  id: row.id,
  concept,
  anchor: anchorOf(row),
  intensity: row.intensity,
  assertion: row.assertion,
  movement: row.movement,
  target: row.target,
  voice: row.voice,
  aspects: readAspects(row.aspects),
  memo: row.memo,
  codedAt: row.codedAt,
  row,
})

const isPresent = ({ assertion, intensity }: MergeableTag): boolean =>
  assertion === 'present' && intensity > 0

type Pair = {
  readonly from: string
  readonly into: string
  readonly fromKey: number
  readonly intoKey: number
}

/** One plan for each session and home that has a tag of the concept to be merged. */
export const planTags = (context: Context, pair: Pair): readonly SessionPlan[] => {
  const kept = aspectsIn(pair.into)
  return HOMES.flatMap((home) => {
    const rows = context.queries.merges.of(home).tagsOfBoth(pair.fromKey, pair.intoKey)
    return [...Map.groupBy(rows, (row) => row.sessionKey)].flatMap(([sessionKey, ofSession]) => {
      const tags = ofSession.map((row) =>
        asMergeable(row, row.conceptKey === pair.fromKey ? pair.from : pair.into),
      )
      const moving = tags.filter(({ concept }) => concept === pair.from)
      const clientKey = ofSession[0]?.clientKey
      if (clientKey === undefined) return []
      return [
        {
          ...planMerge(tags, pair, (aspect) => kept.has(aspect), MAX_MEMO_LENGTH),
          home,
          sessionKey,
          clientKey,
          moving: moving.length,
          losingAspects: moving.filter(({ aspects }) => aspects.some((aspect) => !kept.has(aspect)))
            .length,
          isNewlyPresent:
            moving.some(isPresent) &&
            !tags.some((tag) => tag.concept === pair.into && isPresent(tag)),
        },
      ]
    })
  })
}

/** The tag as it will be stored; a widened passage is quoted anew from the note's text. */
const storedAs = (tag: Tag, intoKey: number, text: () => string): StoredTag => {
  const { row } = tag
  const isMoved = !isDeepStrictEqual(tag.anchor, anchorOf(row))
  return {
    ...row,
    conceptKey: intoKey,
    ...(isMoved ? storedAnchor(tag.anchor, text()) : {}),
    intensity: tag.intensity,
    // Each came out of a stored row, and joining makes no new value.
    movement: tag.movement as StoredTag['movement'],
    target: tag.target as StoredTag['target'],
    voice: tag.voice as StoredTag['voice'],
    aspects: JSON.stringify(tag.aspects),
    memo: tag.memo,
    codedAt: tag.codedAt,
  }
}

type Standing = { readonly mergeKey: number; readonly intoKey: number }

/** Whether nothing of the tag changes but its concept. */
const isOnlyMoved = ({ row }: Tag, after: StoredTag): boolean =>
  isDeepStrictEqual({ ...after, conceptKey: row.conceptKey }, row)

/** Those that join another, or lose an aspect: kept as they were. */
const mergeOne = (
  context: Context,
  plan: SessionPlan,
  merge: Standing,
): { readonly moved: readonly number[] } => {
  const { queries } = context
  const { home, sessionKey, clientKey } = plan
  const record = (before: StoredTag, after: StoredTag | null): void =>
    queries.merges.of(home).record({
      mergeKey: merge.mergeKey,
      clientKey,
      tagId: before.id,
      before: JSON.stringify(before),
      after: after === null ? null : JSON.stringify(after),
    })
  const text = (): string => queries.notes[home].ofSession(sessionKey)?.text ?? ''
  const moved: number[] = []
  // Those that take others in come first, so that a safety mark never finds its words gone.
  for (const tag of plan.put) {
    const after = storedAs(tag, merge.intoKey, text)
    if (isOnlyMoved(tag, after)) {
      moved.push(tag.row.key)
      continue
    }
    const { key, ...change } = after
    queries.tags.update(home, key, change)
    record(tag.row, after)
  }
  for (const { row } of plan.drop) {
    queries.tags.remove(home, row.key)
    record(row, null)
  }
  return { moved }
}

/** Writes the plans and keeps what each tag was. Call it in the transaction of the merge. */
export const mergeTagsOf = (
  context: Context,
  plans: readonly SessionPlan[],
  merge: Standing,
  at: number,
): void => {
  const { merges, sessions } = context.queries
  for (const home of HOMES) {
    const moved = plans
      .filter((plan) => plan.home === home)
      .flatMap((plan) => mergeOne(context, plan, merge).moved)
    merges.of(home).moveAll(moved, merge)
  }
  sessions.countSaves([...new Set(plans.map(({ sessionKey }) => sessionKey))], at)
}
