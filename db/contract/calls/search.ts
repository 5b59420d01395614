import { z } from 'zod'
import { call } from '../call.ts'
import { clientId, conceptSlug } from '../ids.ts'
import { MAX_SEARCH_OFFSET, RECORD_SOURCES, SEARCH_SOURCES, type SearchAnswer } from '../search.ts'
import { localDate, searchQuery } from '../shapes.ts'

export const searchCalls = {
  /** Without a word to search for, and with a concept, every tag of it. Null filters nothing; both days are included. */
  'search.find': call<SearchAnswer>()(
    z.strictObject({
      query: searchQuery,
      /** The record unless process material is asked for by name. */
      sources: z
        .array(z.enum(SEARCH_SOURCES))
        .min(1)
        .max(SEARCH_SOURCES.length)
        .default([...RECORD_SOURCES]),
      clientId: clientId.nullable(),
      concept: conceptSlug.nullable().default(null),
      from: localDate.nullable().default(null),
      to: localDate.nullable().default(null),
      order: z.enum(['best', 'newest']),
      offset: z.number().int().min(0).max(MAX_SEARCH_OFFSET).default(0),
    }),
  ),
}
