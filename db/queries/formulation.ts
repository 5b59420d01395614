/** A client's formulation and its closed versions. */
import { and, desc, eq, sql } from 'drizzle-orm'
import { formulation, formulationVersion } from '../store/schema/formulation.ts'
import type { Store } from '../store/store.ts'

export type StoredFormulation = typeof formulation.$inferSelect
export type StoredVersion = typeof formulationVersion.$inferSelect

export const formulationQueries = ({ db }: Store) => {
  const current = db
    .select()
    .from(formulation)
    .where(eq(formulation.clientKey, sql.placeholder('clientKey')))
    .prepare()
  const versions = db
    .select()
    .from(formulationVersion)
    .where(eq(formulationVersion.clientKey, sql.placeholder('clientKey')))
    .orderBy(desc(formulationVersion.number))
    .prepare()
  const version = db
    .select()
    .from(formulationVersion)
    .where(
      and(
        eq(formulationVersion.clientKey, sql.placeholder('clientKey')),
        eq(formulationVersion.number, sql.placeholder('number')),
      ),
    )
    .prepare()
  return {
    current: (clientKey: number): StoredFormulation | undefined => current.get({ clientKey }),
    /** Newest first. */
    versions: (clientKey: number): readonly StoredVersion[] => versions.all({ clientKey }),
    version: (clientKey: number, number: number): StoredVersion | undefined =>
      version.get({ clientKey, number }),
    everyVersion: (): readonly StoredVersion[] => db.select().from(formulationVersion).all(),
    insert: (row: typeof formulation.$inferInsert): void => {
      db.insert(formulation).values(row).run()
    },
    update: (key: number, change: Partial<typeof formulation.$inferInsert>): void => {
      db.update(formulation).set(change).where(eq(formulation.key, key)).run()
    },
    close: (row: typeof formulationVersion.$inferInsert): void => {
      db.insert(formulationVersion).values(row).run()
    },
    /** Of a sample client: the store refuses it for any other who has closed versions. */
    removeOfClient: (clientKey: number): void => {
      db.delete(formulationVersion).where(eq(formulationVersion.clientKey, clientKey)).run()
      db.delete(formulation).where(eq(formulation.clientKey, clientKey)).run()
    },
  }
}
