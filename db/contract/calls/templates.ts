/** Calls about what notes are made from: the clinician's own templates, and snippets. */
import { z } from 'zod'
import type { NoteTemplate, TemplateSection } from '../../domain/note-template.ts'
import { SHORTCUT } from '../../domain/text-snippet.ts'
import { call, type Done } from '../call.ts'
import { type SnippetId, snippetId, type TemplateId, templateId } from '../ids.ts'
import {
  MAX_SECTION_HEADING_LENGTH,
  MAX_SECTION_HINT_LENGTH,
  MAX_SNIPPET_LENGTH,
  MAX_TEMPLATE_NAME_LENGTH,
  MAX_TEMPLATE_SECTIONS,
} from '../limits.ts'
import { oneLine, text } from '../shapes.ts'

export type OwnTemplate = NoteTemplate & {
  readonly id: TemplateId
  readonly isArchived: boolean
  /** 1 for a template that was never changed. */
  readonly version: number
  /** The sections of its former versions, oldest first: notes written with them still hold their headings. */
  readonly former: readonly (readonly TemplateSection[])[]
}

export type Snippet = {
  readonly id: SnippetId
  readonly shortcut: string
  readonly text: string
}

const section = z.strictObject({
  /** The marks of a heading are put before it, so it may not begin with some of its own. */
  heading: oneLine(MAX_SECTION_HEADING_LENGTH).refine((heading) => !heading.startsWith('#')),
  role: z
    .string()
    .max(60)
    .regex(/^[a-z0-9-]+$/),
  hint: text(MAX_SECTION_HINT_LENGTH).transform((hint) => hint.trim().replace(/\s+/gu, ' ')),
})

export const templateCalls = {
  /** The clinician's own, archived ones too; the built-in ones are data of the app. */
  'templates.list': call<readonly OwnTemplate[]>()(z.strictObject({})),
  /** Null makes a new one; a changed one keeps its former versions. Headings and roles are each unique in it. */
  'templates.save': call<{ readonly id: TemplateId }>()(
    z.strictObject({
      templateId: templateId.nullable(),
      name: oneLine(MAX_TEMPLATE_NAME_LENGTH),
      sections: z.array(section).min(1).max(MAX_TEMPLATE_SECTIONS),
    }),
  ),
  'templates.archive': call<Done>()(z.strictObject({ templateId, isArchived: z.boolean() })),

  'snippets.list': call<readonly Snippet[]>()(z.strictObject({})),
  'snippets.save': call<{ readonly id: SnippetId }>()(
    z.strictObject({
      snippetId: snippetId.nullable(),
      shortcut: z
        .string()
        .regex(SHORTCUT)
        .refine((shortcut) => shortcut.isWellFormed()),
      text: text(MAX_SNIPPET_LENGTH).refine((words) => words.trim() !== ''),
    }),
  ),
  'snippets.remove': call<Done>()(z.strictObject({ snippetId })),
} as const
