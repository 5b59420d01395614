/**
 * Rules know the framework's concepts by slug. One that was merged into a concept of the clinician's own lives on in it:
 * rules read the one as the other, under the clinician's name for it.
 */
import type { History, HistoryConcept, HistorySession } from './shapes.ts'

export type MergedConcept = HistoryConcept & {
  /** The concept that took it in. */
  readonly mergedInto: string | null
  /** One of the clinician's own. */
  readonly isOwn: boolean
}

/** Where a concept's tags are now. Merges never go round in a circle: what was merged takes nothing in. */
const heirOf = (
  concept: MergedConcept,
  bySlug: ReadonlyMap<string, MergedConcept>,
): MergedConcept => {
  const next = concept.mergedInto === null ? undefined : bySlug.get(concept.mergedInto)
  return next === undefined ? concept : heirOf(next, bySlug)
}

/**
 * By own concept the one of the framework that it stands for. Where several went into one, a tag no longer says which
 * of them is meant, and it stands for none.
 */
const stoodFor = (concepts: readonly MergedConcept[]): ReadonlyMap<string, MergedConcept> => {
  const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]))
  const heirs = concepts
    .filter(({ isOwn, mergedInto }) => !isOwn && mergedInto !== null)
    .map((concept) => ({ concept, heir: heirOf(concept, bySlug) }))
    .filter(({ heir }) => heir.isOwn)
  const byHeir = Map.groupBy(heirs, ({ heir }) => heir.slug)
  return new Map(
    [...byHeir].flatMap(([slug, [only, ...others]]) =>
      only === undefined || others.length > 0 ? [] : [[slug, only.concept]],
    ),
  )
}

/** @param concepts all of the codebook, merged ones among them */
export const readThroughMerges = (
  sessions: readonly HistorySession[],
  concepts: readonly MergedConcept[],
): Pick<History, 'sessions' | 'concepts'> => {
  const standsFor = stoodFor(concepts)
  if (standsFor.size === 0) return { sessions, concepts }
  const gone = new Set([...standsFor.values()].map(({ slug }) => slug))
  return {
    sessions: sessions.map((session) => ({
      ...session,
      tags: session.tags.map((tag) => ({
        ...tag,
        concept: standsFor.get(tag.concept)?.slug ?? tag.concept,
      })),
    })),
    concepts: concepts
      .filter(({ slug }) => !gone.has(slug))
      .map((concept) => {
        const former = standsFor.get(concept.slug)
        return former === undefined
          ? concept
          : { ...concept, slug: former.slug, addedOn: former.addedOn }
      }),
  }
}
