/** Merges of concepts, and the tags that they reach. */
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { MergeId, TagId } from '../contract/ids.ts'
import type { NoteKind } from '../contract/shapes.ts'
import { conceptMerge, mergeTag, processMergeTag } from '../store/schema/concept.ts'
import { processTag, tag } from '../store/schema/tag.ts'
import type { Store } from '../store/store.ts'

export type StoredTag = typeof tag.$inferSelect
export type StoredMerge = typeof conceptMerge.$inferSelect
export type MergedTag = typeof mergeTag.$inferSelect

const inHome = ({ db }: Store, tags: typeof tag, merged: typeof mergeTag) => ({
  /** Of both concepts, in every session that has one of `from`. */
  tagsOfBoth: (from: number, into: number): readonly StoredTag[] =>
    db
      .select()
      .from(tags)
      .where(
        and(
          inArray(tags.conceptKey, [from, into]),
          inArray(
            tags.sessionKey,
            db.select({ key: tags.sessionKey }).from(tags).where(eq(tags.conceptKey, from)),
          ),
        ),
      )
      .orderBy(asc(tags.sessionKey), asc(tags.spanStart), asc(tags.key))
      .all(),
  tagOfId: (id: string): StoredTag | undefined =>
    db
      .select()
      .from(tags)
      // An id from JSON of ours: whatever it is, at most it finds nothing.
      .where(eq(tags.id, id as TagId))
      .get(),
  record: (row: Omit<MergedTag, 'key'>): void => {
    db.insert(merged).values(row).run()
  },
  recorded: (mergeKey: number): readonly MergedTag[] =>
    db.select().from(merged).where(eq(merged.mergeKey, mergeKey)).orderBy(asc(merged.key)).all(),
  /** After undoing: what the tags were is no longer needed, and it quotes notes. */
  forget: (mergeKey: number): void => {
    db.delete(merged).where(eq(merged.mergeKey, mergeKey)).run()
  },
  removeOfClient: (clientKey: number): void => {
    db.delete(merged).where(eq(merged.clientKey, clientKey)).run()
  },
})

export const mergeQueries = (store: Store) => {
  const { db } = store
  const homes = {
    progress: inHome(store, tag, mergeTag),
    process: inHome(store, processTag, processMergeTag),
  }
  return {
    of: (home: NoteKind) => homes[home],
    /** Newest first. */
    list: (): readonly StoredMerge[] =>
      db.select().from(conceptMerge).orderBy(desc(conceptMerge.key)).all(),
    find: (id: MergeId): StoredMerge | undefined =>
      db.select().from(conceptMerge).where(eq(conceptMerge.id, id)).get(),
    insert: (row: typeof conceptMerge.$inferInsert): number =>
      Number(db.insert(conceptMerge).values(row).run().lastInsertRowid),
    markUndone: (key: number, at: number): void => {
      db.update(conceptMerge).set({ undoneAt: at }).where(eq(conceptMerge.key, key)).run()
    },
    removeOfClient: (clientKey: number): void => {
      homes.progress.removeOfClient(clientKey)
      homes.process.removeOfClient(clientKey)
    },
  }
}
