/** Every template that a note can take, and every one whose headings may still stand in one. */
import type { OwnTemplate } from '../../db/contract/calls/templates.ts'
import type { NoteTemplate } from '../../db/domain/note-template.ts'
import { BUILT_IN_TEMPLATES } from '../../db/framework/note-templates.ts'

export type NoteTemplates = {
  /** On offer, the built-in ones first. */
  readonly offered: readonly NoteTemplate[]
  /** With archived ones and former versions, which go by the id and name of today. */
  readonly known: readonly NoteTemplate[]
}

export const noteTemplates = (own: readonly OwnTemplate[]): NoteTemplates => ({
  offered: [...BUILT_IN_TEMPLATES, ...own.filter((each) => !each.isArchived)],
  known: [
    ...BUILT_IN_TEMPLATES,
    ...own,
    ...own.flatMap(({ id, name, former }) =>
      former.toReversed().map((sections) => ({ id, name, sections })),
    ),
  ],
})
