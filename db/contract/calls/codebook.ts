/** The calls that change the codebook: concepts, their groups and order, merges, and the versions that all of it leaves. */
import { z } from 'zod'
import { CONCEPT_CODE } from '../../domain/concept-code.ts'
import { CONCEPT_COLORS, type ConceptColor } from '../../domain/concept-color.ts'
import type { ConceptText } from '../../domain/concept-text.ts'
import { call, type Done } from '../call.ts'
import { conceptSlug, type MergeId, mergeId } from '../ids.ts'
import { MAX_CONCEPT_LINES, MAX_CONCEPT_NAME, MAX_CONCEPT_TEXT } from '../limits.ts'
import { oneLine, text } from '../shapes.ts'

export const CONCEPT_CHANGES = [
  'added',
  'changed',
  'moved',
  'archived',
  'restored',
  'merged',
  'merge-undone',
] as const
export type ConceptChange = (typeof CONCEPT_CHANGES)[number]

/** What a concept was from one change to the next. */
export type ConceptState = {
  readonly name: string
  readonly code: string
  readonly group: string
  readonly parent: string | null
  readonly color: ConceptColor | null
  readonly isArchived: boolean
  /** Null: the framework's words, of `frameworkVersion`. */
  readonly text: ConceptText | null
  readonly remark: string
  readonly mergedInto: string | null
  readonly frameworkVersion: string | null
}

export type ConceptVersion = {
  /** 1 for how the concept came into the codebook. */
  readonly number: number
  /** UTC milliseconds; null for what was there from the start. */
  readonly at: number | null
  readonly change: ConceptChange
  readonly state: ConceptState
}

export type GroupRow = {
  readonly slug: string
  readonly name: string
  readonly color: ConceptColor
  readonly isOwn: boolean
}

export type ConceptUsage = {
  readonly slug: string
  /** Tags of both kinds of note, whatever they assert. */
  readonly tags: number
  readonly passages: number
  readonly sessions: number
  readonly clients: number
}

export type CodebookUsage = {
  readonly concepts: readonly ConceptUsage[]
  /** What the counts are of: sessions with a note or a tag, and clients with such a session. */
  readonly sessions: number
  readonly clients: number
}

export type MergePreview = {
  readonly tags: number
  /** Of these, the ones on passages of process notes. */
  readonly processTags: number
  readonly sessions: number
  readonly clients: number
  /** Tags on words that the other concept marks as well: each pair becomes one. */
  readonly joinedPassages: number
  /** Sessions that carry both as a whole: the strongest reading stays, memos are joined. */
  readonly joinedSessions: number
  /** Tags that lose what they say of an aspect, which the other concept does not have. */
  readonly losingAspects: number
  /** Sessions in which a safety concept becomes present, so that each asks for a risk note. */
  readonly openingSafety: number
  /** Concepts that hang below it and move below the other. */
  readonly children: number
  readonly isBuiltIn: boolean
}

export type MergeRow = {
  readonly id: MergeId
  readonly from: string
  readonly into: string
  readonly at: number
  readonly undoneAt: number | null
  readonly tags: number
  /** Whether it can be undone now: no later merge of either concept stands. */
  readonly isLast: boolean
}

/** What undoing brought back, and how much was changed since and stayed as it is. */
export type MergeUndone = { readonly restored: number; readonly keptAsChanged: number }

const line = text(MAX_CONCEPT_TEXT).transform((words) => words.trim())
const lines = z
  .array(line)
  .max(MAX_CONCEPT_LINES)
  .readonly()
  .transform((all) => all.filter((words) => words !== ''))

export const conceptText = z.strictObject({
  definition: line,
  include: lines,
  exclude: lines,
  nearMisses: z
    .array(z.strictObject({ concept: conceptSlug.nullable(), difference: line }))
    .max(MAX_CONCEPT_LINES)
    .readonly()
    .transform((all) => all.filter((miss) => miss.concept !== null || miss.difference !== '')),
  examples: lines,
})

const color = z.enum(CONCEPT_COLORS)
const words = {
  name: oneLine(MAX_CONCEPT_NAME),
  /** Null: the framework's words, or for one of the clinician's own none yet. */
  text: conceptText.nullable(),
  remark: line,
  /** Null: the colour of the group. */
  color: color.nullable(),
}
/** The letters that pick it while tagging; those of a built-in concept are fixed. */
const code = z.string().regex(CONCEPT_CODE)

export const conceptState = z.strictObject({
  name: z.string(),
  code: z.string(),
  group: z.string(),
  parent: z.string().nullable(),
  color: color.nullable(),
  isArchived: z.boolean(),
  text: conceptText.nullable(),
  remark: z.string(),
  mergedInto: z.string().nullable(),
  frameworkVersion: z.string().nullable(),
})

const byConcept = z.strictObject({ concept: conceptSlug })
const pair = z.strictObject({ from: conceptSlug, into: conceptSlug })

export const codebookCalls = {
  /** The framework's, in its order, then the clinician's own. */
  'codebook.groups': call<readonly GroupRow[]>()(z.strictObject({})),
  'codebook.addGroup': call<{ readonly slug: string }>()(
    z.strictObject({ name: oneLine(MAX_CONCEPT_NAME), color }),
  ),
  /** One of the clinician's own, as is the next. */
  'codebook.editGroup': call<Done>()(
    z.strictObject({ group: conceptSlug, name: oneLine(MAX_CONCEPT_NAME), color }),
  ),
  'codebook.removeGroup': call<Done>()(z.strictObject({ group: conceptSlug })),

  'codebook.usage': call<CodebookUsage>()(z.strictObject({})),
  'codebook.add': call<{ readonly slug: string }>()(
    z.strictObject({ ...words, code, group: conceptSlug, parent: conceptSlug.nullable() }),
  ),
  'codebook.edit': call<Done>()(z.strictObject({ ...words, ...byConcept.shape, code })),
  /** Below `parent`, or right below the group; before a sibling, or last. What is below it goes with it. */
  'codebook.move': call<Done>()(
    z.strictObject({
      ...byConcept.shape,
      parent: conceptSlug.nullable(),
      group: conceptSlug,
      before: conceptSlug.nullable(),
    }),
  ),
  'codebook.archive': call<Done>()(byConcept.extend({ isArchived: z.boolean() })),
  /** Newest first. */
  'codebook.versions': call<readonly ConceptVersion[]>()(byConcept),

  'codebook.previewMerge': call<MergePreview>()(pair),
  'codebook.merge': call<{ readonly id: MergeId }>()(
    /** A concept of the framework is merged away only where that is said. */
    pair.extend({ allowsBuiltIn: z.boolean() }),
  ),
  /** Newest first. */
  'codebook.merges': call<readonly MergeRow[]>()(z.strictObject({})),
  'codebook.undoMerge': call<MergeUndone>()(z.strictObject({ mergeId })),
} as const
