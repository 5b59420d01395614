import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { TagId } from '../../contract/ids.ts'
import type {
  Anchor,
  Assertion,
  Intensity,
  Movement,
  TagSource,
  Voice,
} from '../../contract/shapes.ts'
import type { TargetPerson } from '../../domain/target-person.ts'
import { client } from './client.ts'
import { concept } from './concept.ts'
import { session } from './session.ts'

const tagTable = (name: string) =>
  sqliteTable(name, {
    key: integer('key').primaryKey(),
    id: text('id').$type<TagId>().notNull().unique(),
    sessionKey: integer('session_key')
      .notNull()
      .references(() => session.key),
    clientKey: integer('client_key')
      .notNull()
      .references(() => client.key),
    conceptKey: integer('concept_key')
      .notNull()
      .references(() => concept.key),
    anchor: text('anchor').$type<Anchor['kind']>().notNull(),
    /** UTF-16 offsets into the note's text, end exclusive; null unless the anchor is a passage. */
    spanStart: integer('span_start'),
    spanEnd: integer('span_end'),
    /** The tagged words with some context, by which a lost anchor is found again. */
    quote: text('quote').notNull(),
    quoteBefore: text('quote_before').notNull(),
    quoteAfter: text('quote_after').notNull(),
    intensity: integer('intensity').$type<Intensity>().notNull(),
    assertion: text('assertion').$type<Assertion>().notNull(),
    movement: text('movement').$type<Movement>(),
    memo: text('memo').notNull(),
    source: text('source').$type<TagSource>().notNull(),
    codedAt: integer('coded_at').notNull(),
    target: text('target').$type<TargetPerson>(),
    voice: text('voice').$type<Voice>(),
    /** Slugs in a JSON array. */
    aspects: text('aspects').notNull(),
  })

/** Of whole sessions and of passages of progress notes. */
export const tag = tagTable('tag')
/** Of passages of process notes, which they quote. */
export const processTag = tagTable('process_tag')
