/** Merges of concepts, and the tags that they reach. */
import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { MergeId, TagId } from '../contract/ids.ts'
import type { NoteKind } from '../contract/shapes.ts'
import { conceptMerge, mergeTag, processMergeTag } from '../store/schema/concept.ts'
import { processTag, tag } from '../store/schema/tag.ts'
import type { Store } from '../store/store.ts'

export type StoredTag = typeof tag.$inferSelect
export type StoredMerge = typeof conceptMerge.$inferSelect
export type MergedTag = typeof mergeTag.$inferSelect

type StandingMerge = { readonly mergeKey: number; readonly intoKey: number }

const NAMES = {
  progress: { tag: 'tag', merged: 'merge_tag' },
  process: { tag: 'process_tag', merged: 'process_merge_tag' },
} as const

const inHome = ({ db, sqlite }: Store, home: NoteKind) => {
  const [tags, merged] = home === 'progress' ? [tag, mergeTag] : [processTag, processMergeTag]
  const name = NAMES[home]
  const record = sqlite.prepare<{ mergeKey: number; list: string }>(`
    INSERT INTO ${name.merged} (merge_key, client_key, tag_id)
    SELECT @mergeKey, t.client_key, t.id
    FROM json_each(@list) j CROSS JOIN ${name.tag} t ON t.key = j.value`)
  const move = sqlite.prepare<{ into: number; list: string }>(`
    UPDATE ${name.tag} SET concept_key = @into WHERE key IN (SELECT value FROM json_each(@list))`)
  const moved = `SELECT tag_id FROM ${name.merged} WHERE merge_key = @mergeKey AND before IS NULL`
  const moveBack = sqlite.prepare<{ mergeKey: number; from: number; into: number }>(`
    UPDATE ${name.tag} SET concept_key = @from WHERE concept_key = @into AND id IN (${moved})`)
  const sessionsOfMoved = sqlite
    .prepare<{ mergeKey: number }, number>(
      `SELECT DISTINCT session_key FROM ${name.tag} WHERE id IN (${moved})`,
    )
    .pluck()
  return {
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
    /** Those of whom nothing but the concept changes: in one go, since a career has thousands of them. */
    moveAll: (keys: readonly number[], merge: StandingMerge): void => {
      const list = JSON.stringify(keys)
      record.run({ mergeKey: merge.mergeKey, list })
      move.run({ into: merge.intoKey, list })
    },
    /** Back to the concept that they were of, as far as they still are of the other; how many. */
    moveAllBack: ({ key, fromKey, intoKey }: StoredMerge): number =>
      moveBack.run({ mergeKey: key, from: fromKey, into: intoKey }).changes,
    /** Sessions with a tag that was moved by it and is still there. */
    sessionsOfMoved: (mergeKey: number): readonly number[] => sessionsOfMoved.all({ mergeKey }),
    record: (row: Omit<MergedTag, 'key'>): void => {
      db.insert(merged).values(row).run()
    },
    /** Those that are kept as they were. */
    recorded: (mergeKey: number): readonly MergedTag[] =>
      db
        .select()
        .from(merged)
        .where(and(eq(merged.mergeKey, mergeKey), isNotNull(merged.before)))
        .orderBy(asc(merged.key))
        .all(),
    /** After undoing: what the tags were is no longer needed, and it quotes notes. */
    forget: (mergeKey: number): void => {
      db.delete(merged).where(eq(merged.mergeKey, mergeKey)).run()
    },
    removeOfClient: (clientKey: number): void => {
      db.delete(merged).where(eq(merged.clientKey, clientKey)).run()
    },
  }
}

export const mergeQueries = (store: Store) => {
  const { db } = store
  const homes = {
    progress: inHome(store, 'progress'),
    process: inHome(store, 'process'),
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
