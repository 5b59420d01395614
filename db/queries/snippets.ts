/** Snippets, in the order of their shortcuts. */
import { asc, count, eq } from 'drizzle-orm'
import type { SnippetId } from '../contract/ids.ts'
import { snippet } from '../store/schema/note-template.ts'
import type { Store } from '../store/store.ts'

export const snippetQueries = ({ db }: Store) => ({
  list: () =>
    db
      .select({ id: snippet.id, shortcut: snippet.shortcut, text: snippet.text })
      .from(snippet)
      .orderBy(asc(snippet.shortcut))
      .all(),
  count: (): number => db.select({ count: count() }).from(snippet).get()?.count ?? 0,
  holderOf: (shortcut: string): SnippetId | null =>
    db.select({ id: snippet.id }).from(snippet).where(eq(snippet.shortcut, shortcut)).get()?.id ??
    null,
  insert: (row: typeof snippet.$inferInsert): void => {
    db.insert(snippet).values(row).run()
  },
  update: (
    id: SnippetId,
    change: Pick<typeof snippet.$inferInsert, 'shortcut' | 'text' | 'updatedAt'>,
  ): number => db.update(snippet).set(change).where(eq(snippet.id, id)).run().changes,
  remove: (id: SnippetId): number => db.delete(snippet).where(eq(snippet.id, id)).run().changes,
})
