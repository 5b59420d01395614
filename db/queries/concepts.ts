/** The codebook as the store holds it; the definitions of built-in concepts are data of the app. */
import { asc, eq, sql } from 'drizzle-orm'
import { conceptText } from '../contract/calls/codebook.ts'
import type { ConceptRow } from '../contract/views.ts'
import { type ConceptColor, isConceptColor } from '../domain/concept-color.ts'
import type { ConceptText } from '../domain/concept-text.ts'
import { CONCEPT_GROUPS } from '../framework/framework.ts'
import { concept, conceptGroup, conceptVersion } from '../store/schema/concept.ts'
import type { Store } from '../store/store.ts'

type Stored = typeof concept.$inferSelect
type StoredGroup = typeof conceptGroup.$inferSelect
export type ConceptUpdate = Partial<
  Pick<
    Stored,
    | 'code'
    | 'name'
    | 'groupSlug'
    | 'position'
    | 'parentKey'
    | 'color'
    | 'ownText'
    | 'remark'
    | 'isArchived'
    | 'mergedIntoKey'
  >
>

const FRAMEWORK_GROUPS = new Map(
  CONCEPT_GROUPS.map(({ slug, name }) => [slug as string, { name, color: slug as ConceptColor }]),
)
/** A group that neither the framework nor the vault knows, from a vault that was written by hand. */
const unknownGroup = (slug: string) => ({ name: slug, color: 'presentation' as const })

const textOf = (json: string | null): ConceptText | null =>
  json === null ? null : conceptText.parse(JSON.parse(json))

export const conceptQueries = ({ db }: Store) => {
  const all = db.select().from(concept).orderBy(asc(concept.position), asc(concept.key)).prepare()
  const groups = db
    .select()
    .from(conceptGroup)
    .orderBy(asc(conceptGroup.position), asc(conceptGroup.key))
    .prepare()
  const keyOf = db
    .select({ key: concept.key })
    .from(concept)
    .where(eq(concept.slug, sql.placeholder('slug')))
    .prepare()
  const versions = db
    .select()
    .from(conceptVersion)
    .where(eq(conceptVersion.conceptKey, sql.placeholder('key')))
    .orderBy(asc(conceptVersion.number))
    .prepare()
  return {
    list: (): readonly ConceptRow[] => {
      const rows = all.all()
      const slugOf = new Map(rows.map(({ key, slug }) => [key, slug]))
      const own = new Map(groups.all().map((group) => [group.slug, group]))
      const slug = (key: number | null): string | null =>
        key === null ? null : (slugOf.get(key) ?? null)
      return rows.map((row): ConceptRow => {
        const group =
          FRAMEWORK_GROUPS.get(row.groupSlug) ??
          own.get(row.groupSlug) ??
          unknownGroup(row.groupSlug)
        return {
          slug: row.slug,
          code: row.code,
          name: row.name,
          group: row.groupSlug,
          groupName: group.name,
          groupColor: isConceptColor(group.color) ? group.color : 'presentation',
          parent: slug(row.parentKey),
          color: row.color ?? group.color,
          ownColor: row.color !== null && isConceptColor(row.color) ? row.color : null,
          text: textOf(row.ownText),
          remark: row.remark,
          isSafety: row.isSafety,
          isArchived: row.isArchived,
          addedOn: row.addedOn,
          frameworkVersion: row.frameworkVersion,
          mergedInto: slug(row.mergedIntoKey),
        }
      })
    },
    /** Keys in the order of `list`. */
    keys: (): readonly number[] => all.all().map((row) => row.key),
    keyOf: (slug: string): number | null => keyOf.get({ slug })?.key ?? null,
    insert: (row: typeof concept.$inferInsert): number =>
      Number(db.insert(concept).values(row).run().lastInsertRowid),
    update: (key: number, change: ConceptUpdate): void => {
      db.update(concept).set(change).where(eq(concept.key, key)).run()
    },

    groups: (): readonly StoredGroup[] => groups.all(),
    insertGroup: (row: typeof conceptGroup.$inferInsert): void => {
      db.insert(conceptGroup).values(row).run()
    },
    updateGroup: (slug: string, change: Pick<StoredGroup, 'name' | 'color'>): void => {
      db.update(conceptGroup).set(change).where(eq(conceptGroup.slug, slug)).run()
    },
    removeGroup: (slug: string): void => {
      db.delete(conceptGroup).where(eq(conceptGroup.slug, slug)).run()
    },

    /** Oldest first. */
    versions: (key: number): readonly (typeof conceptVersion.$inferSelect)[] =>
      versions.all({ key }),
    insertVersion: (row: Omit<typeof conceptVersion.$inferInsert, 'number'>): void => {
      db.insert(conceptVersion)
        .values({
          ...row,
          number: sql`(SELECT coalesce(max(number), 0) + 1 FROM concept_version WHERE concept_key = ${row.conceptKey})`,
        })
        .run()
    },
  }
}
