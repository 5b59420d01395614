/** Merging one concept into another: looked at first, traceable after, and taken back where nothing later stands on it. */
import { z } from 'zod'
import type { ParsedInput } from '../contract/api.ts'
import {
  conceptState,
  type MergePreview,
  type MergeRow,
  type MergeUndone,
} from '../contract/calls/codebook.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { MergeId } from '../contract/ids.ts'
import { newMergeId } from '../contract/new-ids.ts'
import type { ConceptRow } from '../contract/views.ts'
import { flatTree, treeOf, withDescendants } from '../domain/concept-tree.ts'
import type { StoredMerge } from '../queries/merges.ts'
import { applyOrder, keep } from './codebook.ts'
import { conceptKeyOf, conceptOf } from './concepts.ts'
import type { Context } from './context.ts'
import { mergeTagsOf, planTags, type SessionPlan } from './merge-tags.ts'
import { undoTags } from './merge-undo.ts'

type Pair = ParsedInput<'codebook.previewMerge'>

/** @throws VaultFailure `not-found`, `invalid-input`, `concept-is-safety`, `concept-is-merged` */
const pairOf = (context: Context, pair: Pair) => {
  const from = conceptOf(context, pair.from)
  const into = conceptOf(context, pair.into)
  if (from.slug === into.slug) throw new VaultFailure('invalid-input', { field: 'into' })
  if (from.isSafety) throw new VaultFailure('concept-is-safety')
  if (from.mergedInto !== null || into.mergedInto !== null)
    throw new VaultFailure('concept-is-merged')
  return {
    from,
    into,
    keys: {
      from: from.slug,
      into: into.slug,
      fromKey: conceptKeyOf(context, from.slug),
      intoKey: conceptKeyOf(context, into.slug),
    },
  }
}

const childrenOf = (rows: readonly ConceptRow[], slug: string): readonly ConceptRow[] =>
  rows.filter(({ parent }) => parent === slug)

const sum = (plans: readonly SessionPlan[], figure: (plan: SessionPlan) => number): number =>
  plans.reduce((total, plan) => total + figure(plan), 0)

const distinct = (plans: readonly SessionPlan[], of: (plan: SessionPlan) => number): number =>
  new Set(plans.map(of)).size

export const previewMerge = (context: Context, input: Pair): MergePreview => {
  const { from, into, keys } = pairOf(context, input)
  const plans = planTags(context, keys)
  const newlyPresent = plans.filter((plan) => plan.isNewlyPresent)
  return {
    tags: sum(plans, (plan) => plan.moving),
    processTags: sum(
      plans.filter((plan) => plan.home === 'process'),
      (plan) => plan.moving,
    ),
    sessions: distinct(plans, (plan) => plan.sessionKey),
    clients: distinct(plans, (plan) => plan.clientKey),
    joinedPassages: sum(plans, (plan) => plan.joinedPassages),
    joinedSessions: sum(plans, (plan) => plan.joinedSessions),
    losingAspects: sum(plans, (plan) => plan.losingAspects),
    openingSafety: into.isSafety ? distinct(newlyPresent, (plan) => plan.sessionKey) : 0,
    children: childrenOf(context.queries.concepts.list(), from.slug).length,
    isBuiltIn: from.frameworkVersion !== null,
  }
}

/** What hung below the one hangs below the other; the other, where it hung below itself, takes the one's place first. */
const moveChildren = (context: Context, from: ConceptRow, into: ConceptRow): readonly string[] => {
  const before = context.queries.concepts.list()
  const isBelow = withDescendants(before, from.slug).has(into.slug)
  const children = childrenOf(before, from.slug)
    .map(({ slug }) => slug)
    .filter((slug) => slug !== into.slug)
  const after = before.map((concept): ConceptRow => {
    if (concept.slug === into.slug && isBelow) return { ...concept, parent: from.parent }
    return children.includes(concept.slug)
      ? { ...concept, parent: into.slug, group: into.group }
      : concept
  })
  applyOrder(context, before, inOrder(after))
  return children
}

/** In the order of the tree, each concept in the group of what it hangs below. */
const inOrder = (concepts: readonly ConceptRow[]): readonly ConceptRow[] => {
  const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]))
  const groupOf = (concept: ConceptRow): string => {
    const parent = concept.parent === null ? undefined : bySlug.get(concept.parent)
    return parent === undefined ? concept.group : groupOf(parent)
  }
  const grouped = concepts.map((concept) => ({ ...concept, group: groupOf(concept) }))
  return flatTree(treeOf(grouped)).map((node) => node.concept)
}

export const mergeConcepts = (
  context: Context,
  { allowsBuiltIn, ...pair }: ParsedInput<'codebook.merge'>,
): { readonly id: MergeId } =>
  context.transaction(() => {
    const { from, into, keys } = pairOf(context, pair)
    if (from.frameworkVersion !== null && !allowsBuiltIn)
      throw new VaultFailure('concept-is-built-in')
    const at = context.now()
    const id = newMergeId()
    const plans = planTags(context, keys)
    const mergeKey = context.queries.merges.insert({
      id,
      fromKey: keys.fromKey,
      intoKey: keys.intoKey,
      at,
      children: JSON.stringify(moveChildren(context, from, into)),
      tags: sum(plans, (plan) => plan.moving),
    })
    mergeTagsOf(context, plans, { mergeKey, intoKey: keys.intoKey }, at)
    context.queries.concepts.update(keys.fromKey, {
      isArchived: true,
      mergedIntoKey: keys.intoKey,
    })
    keep(context, from.slug, 'merged')
    return { id }
  })

/** None that came after it, and still stands, reaches one of its concepts. */
const isLast = (merge: StoredMerge, all: readonly StoredMerge[]): boolean => {
  const own = [merge.fromKey, merge.intoKey]
  return !all.some(
    (other) =>
      other.key > merge.key &&
      other.undoneAt === null &&
      (own.includes(other.fromKey) || own.includes(other.intoKey)),
  )
}

export const listMerges = (context: Context): readonly MergeRow[] => {
  const { concepts, merges } = context.queries
  const rows = concepts.list()
  const slugs = new Map(concepts.keys().map((key, place) => [key, rows[place]?.slug ?? '']))
  const all = merges.list()
  return all.map((merge) => ({
    id: merge.id,
    from: slugs.get(merge.fromKey) ?? '',
    into: slugs.get(merge.intoKey) ?? '',
    at: merge.at,
    undoneAt: merge.undoneAt,
    tags: merge.tags,
    isLast: merge.undoneAt === null && isLast(merge, all),
  }))
}

const slugList = z.array(z.string())

const moveChildrenBack = (context: Context, merge: StoredMerge, row: MergeRow): void => {
  const children = slugList.parse(JSON.parse(merge.children))
  const before = context.queries.concepts.list()
  const after = before.map((concept): ConceptRow => {
    const isStill = concept.parent === row.into && children.includes(concept.slug)
    return isStill ? { ...concept, parent: row.from } : concept
  })
  // Where the two have come to hang below each other since, the children stay where they are.
  const isRing = withDescendants(before, row.into).has(row.from)
  if (!isRing || children.length === 0) applyOrder(context, before, inOrder(after))
}

/** Whether the concept was archived before it was merged away, which its last version but one says. */
const wasArchived = (context: Context, key: number): boolean =>
  context.queries.concepts
    .versions(key)
    .map(({ change, state }) => ({ change, state: conceptState.parse(JSON.parse(state)) }))
    .findLast(({ change }) => change !== 'merged' && change !== 'moved')?.state.isArchived ?? false

/** @throws VaultFailure `not-found`, `merge-not-last` */
export const undoMerge = (
  context: Context,
  { mergeId }: ParsedInput<'codebook.undoMerge'>,
): MergeUndone =>
  context.transaction(() => {
    const { concepts, merges } = context.queries
    const merge = merges.find(mergeId)
    const row = listMerges(context).find(({ id }) => id === mergeId)
    if (merge === undefined || row === undefined || merge.undoneAt !== null)
      throw new VaultFailure('not-found')
    if (!row.isLast) throw new VaultFailure('merge-not-last')
    const at = context.now()
    const undone = undoTags(context, merge, at)
    concepts.update(merge.fromKey, {
      isArchived: wasArchived(context, merge.fromKey),
      mergedIntoKey: null,
    })
    moveChildrenBack(context, merge, row)
    merges.markUndone(merge.key, at)
    keep(context, row.from, 'merge-undone')
    return undone
  })
