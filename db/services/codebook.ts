/** Changes of the codebook by the clinician: own concepts, own words, groups, order, archive. */
import { isDeepStrictEqual } from 'node:util'
import type { ParsedInput } from '../contract/api.ts'
import type { CodebookUsage, ConceptChange, GroupRow } from '../contract/calls/codebook.ts'
import { VaultFailure } from '../contract/failures.ts'
import { MAX_CONCEPT_GROUPS, MAX_CONCEPTS } from '../contract/limits.ts'
import type { ConceptRow } from '../contract/views.ts'
import { ownSlug } from '../domain/concept-code.ts'
import { moveConcept } from '../domain/concept-tree.ts'
import { localDateOf } from '../domain/local-date.ts'
import { CONCEPT_GROUPS } from '../framework/framework.ts'
import { keepVersion } from './concept-versions.ts'
import { conceptKeyOf, conceptOf } from './concepts.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'

export const listGroups = (context: Context): readonly GroupRow[] => [
  ...CONCEPT_GROUPS.map(({ slug, name }) => ({ slug, name, color: slug, isOwn: false })),
  ...context.queries.concepts
    .groups()
    .map(({ slug, name, color }) => ({ slug, name, color, isOwn: true })),
]

const folded = (name: string): string => name.normalize('NFC').toLowerCase()

/** @throws VaultFailure `concept-name-taken` where a concept in use, or a group, goes by it */
const requireFreeName = (
  taken: readonly { readonly slug: string; readonly name: string }[],
  name: string,
  self: string | null,
): void => {
  const isTaken = taken.some((other) => other.slug !== self && folded(other.name) === folded(name))
  if (isTaken) throw new VaultFailure('concept-name-taken', { field: 'name' })
}

const requireFreeCode = (
  concepts: readonly ConceptRow[],
  code: string,
  self: string | null,
): void => {
  if (concepts.some((concept) => concept.slug !== self && concept.code === code))
    throw new VaultFailure('concept-code-taken', { field: 'code' })
}

/** A merged concept's name may be used again: it lives on in the other. */
const namesInUse = (concepts: readonly ConceptRow[]): readonly ConceptRow[] =>
  concepts.filter(({ mergedInto }) => mergedInto === null)

const requireGroup = (context: Context, slug: string): void => {
  if (!listGroups(context).some((group) => group.slug === slug))
    throw new VaultFailure('not-found', { field: 'group' })
}

/** The one place that writes an order: parents, groups and positions in one go, a version for whoever moved. */
export const applyOrder = (
  context: Context,
  before: readonly ConceptRow[],
  after: readonly ConceptRow[],
): void => {
  const { concepts } = context.queries
  const former = new Map(before.map((concept) => [concept.slug, concept]))
  after.forEach((concept, position) => {
    const key = conceptKeyOf(context, concept.slug)
    const parentKey = concept.parent === null ? null : conceptKeyOf(context, concept.parent)
    concepts.update(key, { position, parentKey, groupSlug: concept.group })
  })
  const moved = after.filter(({ slug, parent, group }) => {
    const was = former.get(slug)
    return was !== undefined && (was.parent !== parent || was.group !== group)
  })
  for (const { slug } of moved) keep(context, slug, 'moved')
}

export const keep = (context: Context, slug: string, change: ConceptChange): void =>
  keepVersion(context, conceptKeyOf(context, slug), change, {
    at: context.now(),
    row: conceptOf(context, slug),
  })

const addGroup = (context: Context, { name, color }: ParsedInput<'codebook.addGroup'>) =>
  context.transaction(() => {
    const groups = listGroups(context)
    if (groups.length >= MAX_CONCEPT_GROUPS) throw new VaultFailure('codebook-full')
    requireFreeName(groups, name, null)
    const slug = ownSlug(name, new Set(groups.map((group) => group.slug)))
    context.queries.concepts.insertGroup({ slug, name, color, position: groups.length })
    return { slug }
  })

const ownGroupOf = (context: Context, slug: string): void => {
  if (!context.queries.concepts.groups().some((group) => group.slug === slug))
    throw new VaultFailure('not-found')
}

const editGroup = (context: Context, { group, name, color }: ParsedInput<'codebook.editGroup'>) =>
  context.transaction(() => {
    ownGroupOf(context, group)
    requireFreeName(listGroups(context), name, group)
    context.queries.concepts.updateGroup(group, { name, color })
    return DONE
  })

const removeGroup = (context: Context, { group }: ParsedInput<'codebook.removeGroup'>) =>
  context.transaction(() => {
    const { concepts } = context.queries
    ownGroupOf(context, group)
    // Archived ones too: they would come back into a group that is not there.
    if (concepts.list().some((concept) => concept.group === group))
      throw new VaultFailure('group-not-empty')
    concepts.removeGroup(group)
    return DONE
  })

const codebookUsage = (context: Context): CodebookUsage => {
  const { concepts, conceptUsage } = context.queries
  const counts = conceptUsage.ofTags()
  const keys = concepts.keys()
  return {
    concepts: concepts.list().flatMap(({ slug }, place) => {
      const used = counts.get(keys[place] ?? -1)
      return used === undefined ? [] : [{ slug, ...used }]
    }),
    ...conceptUsage.whole(),
  }
}

const addConcept = (context: Context, input: ParsedInput<'codebook.add'>) =>
  context.transaction(() => {
    const { concepts } = context.queries
    const rows = concepts.list()
    if (rows.length >= MAX_CONCEPTS) throw new VaultFailure('codebook-full')
    const parent = input.parent === null ? null : conceptOf(context, input.parent)
    const group = parent?.group ?? input.group
    requireGroup(context, group)
    requireFreeName(namesInUse(rows), input.name, null)
    requireFreeCode(rows, input.code, null)
    const slug = ownSlug(input.name, new Set(rows.map((concept) => concept.slug)))
    concepts.insert({
      slug,
      code: input.code,
      name: input.name,
      groupSlug: group,
      position: rows.length,
      isSafety: false,
      frameworkVersion: null,
      addedOn: localDateOf(context.now()),
      parentKey: parent === null ? null : conceptKeyOf(context, parent.slug),
      color: input.color,
      ownText: input.text === null ? null : JSON.stringify(input.text),
      remark: input.remark,
    })
    const listed = concepts.list()
    const place = { slug, parent: input.parent, group, before: null }
    applyOrder(context, listed, moveConcept(listed, place) ?? listed)
    keep(context, slug, 'added')
    return { slug }
  })

const editConcept = (context: Context, input: ParsedInput<'codebook.edit'>) =>
  context.transaction(() => {
    const { concepts } = context.queries
    const before = conceptOf(context, input.concept)
    if (before.mergedInto !== null) throw new VaultFailure('concept-is-merged')
    const rows = concepts.list()
    requireFreeName(namesInUse(rows), input.name, input.concept)
    if (before.frameworkVersion !== null && input.code !== before.code)
      throw new VaultFailure('concept-is-built-in', { field: 'code' })
    requireFreeCode(rows, input.code, input.concept)
    concepts.update(conceptKeyOf(context, input.concept), {
      name: input.name,
      code: input.code,
      color: input.color,
      ownText: input.text === null ? null : JSON.stringify(input.text),
      remark: input.remark,
    })
    // Saving what is there already is no change, and no version.
    if (!isDeepStrictEqual(conceptOf(context, input.concept), before))
      keep(context, input.concept, 'changed')
    return DONE
  })

const move = (context: Context, input: ParsedInput<'codebook.move'>) =>
  context.transaction(() => {
    const rows = context.queries.concepts.list()
    conceptOf(context, input.concept)
    if (input.parent === null) requireGroup(context, input.group)
    else conceptOf(context, input.parent)
    const moved = moveConcept(rows, { ...input, slug: input.concept })
    if (moved === null) throw new VaultFailure('concept-ring')
    applyOrder(context, rows, moved)
    return DONE
  })

const archive = (context: Context, { concept, isArchived }: ParsedInput<'codebook.archive'>) =>
  context.transaction(() => {
    const row = conceptOf(context, concept)
    if (row.isSafety && isArchived) throw new VaultFailure('concept-is-safety')
    if (row.mergedInto !== null) throw new VaultFailure('concept-is-merged')
    if (row.isArchived === isArchived) return DONE
    context.queries.concepts.update(conceptKeyOf(context, concept), { isArchived })
    keep(context, concept, isArchived ? 'archived' : 'restored')
    return DONE
  })

export const codebook = {
  groups: listGroups,
  addGroup,
  editGroup,
  removeGroup,
  usage: codebookUsage,
  add: addConcept,
  edit: editConcept,
  move,
  archive,
}
