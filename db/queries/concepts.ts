/** The codebook as the store holds it; the definitions of built-in concepts are data of the app. */
import { asc, eq, sql } from 'drizzle-orm'
import type { ConceptRow } from '../contract/views.ts'
import { concept } from '../store/schema/concept.ts'
import type { Store } from '../store/store.ts'

export const conceptQueries = ({ db }: Store) => {
  const all = db.select().from(concept).orderBy(asc(concept.position)).prepare()
  const keyOf = db
    .select({ key: concept.key })
    .from(concept)
    .where(eq(concept.slug, sql.placeholder('slug')))
    .prepare()
  return {
    list: (): readonly ConceptRow[] =>
      all.all().map((row) => ({
        slug: row.slug,
        code: row.code,
        name: row.name,
        group: row.groupSlug,
        isSafety: row.isSafety,
        isArchived: row.isArchived,
        addedOn: row.addedOn,
      })),
    /** Keys in the order of `list`. */
    keys: (): readonly number[] => all.all().map((row) => row.key),
    keyOf: (slug: string): number | null => keyOf.get({ slug })?.key ?? null,
    insert: (row: typeof concept.$inferInsert): void => {
      db.insert(concept).values(row).run()
    },
  }
}
