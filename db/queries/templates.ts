/** The clinician's own templates, each with all of its versions. */
import { asc, eq } from 'drizzle-orm'
import type { TemplateId } from '../contract/ids.ts'
import { noteTemplate, noteTemplateVersion } from '../store/schema/note-template.ts'
import type { Store } from '../store/store.ts'

export const templateQueries = ({ db }: Store) => ({
  /** A row per version: templates in the order in which they were made, versions oldest first. */
  versions: () =>
    db
      .select({
        key: noteTemplate.key,
        id: noteTemplate.id,
        isArchived: noteTemplate.isArchived,
        number: noteTemplateVersion.number,
        name: noteTemplateVersion.name,
        sections: noteTemplateVersion.sections,
      })
      .from(noteTemplate)
      .innerJoin(noteTemplateVersion, eq(noteTemplateVersion.templateKey, noteTemplate.key))
      .orderBy(asc(noteTemplate.key), asc(noteTemplateVersion.number))
      .all(),
  insert: (id: TemplateId): number =>
    Number(db.insert(noteTemplate).values({ id }).run().lastInsertRowid),
  insertVersion: (row: typeof noteTemplateVersion.$inferInsert): void => {
    db.insert(noteTemplateVersion).values(row).run()
  },
  archive: (id: TemplateId, isArchived: boolean): number =>
    db.update(noteTemplate).set({ isArchived }).where(eq(noteTemplate.id, id)).run().changes,
})
