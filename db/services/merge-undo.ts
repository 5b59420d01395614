/** Takes back what a merge did to tags, as far as they are still as it left them. */
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { tagId } from '../contract/ids.ts'
import {
  assertion,
  intensity,
  movement,
  type NoteKind,
  tagSource,
  targetPerson,
  voice,
} from '../contract/shapes.ts'
import type { MergedTag, StoredMerge, StoredTag } from '../queries/merges.ts'
import type { Context } from './context.ts'
import { HOMES } from './merge-tags.ts'

const storedTag: z.ZodType<StoredTag> = z.strictObject({
  key: z.number(),
  id: tagId,
  sessionKey: z.number(),
  clientKey: z.number(),
  conceptKey: z.number(),
  anchor: z.enum(['session', 'passage', 'lost']),
  spanStart: z.number().nullable(),
  spanEnd: z.number().nullable(),
  quote: z.string(),
  quoteBefore: z.string(),
  quoteAfter: z.string(),
  intensity,
  assertion,
  movement: movement.nullable(),
  memo: z.string(),
  source: tagSource,
  codedAt: z.number(),
  target: targetPerson.nullable(),
  voice: voice.nullable(),
  aspects: z.string(),
})

const stored = (json: string): StoredTag => storedTag.parse(JSON.parse(json))

/**
 * The passage of a tag in the text as it is now. A draft may have been written on since: words that are not
 * where they were, and not to be found by their surroundings either, make a lost passage, listed with its quote.
 */
const inText = (tag: StoredTag, text: string): StoredTag => {
  const { spanStart, spanEnd, quote, quoteBefore, quoteAfter } = tag
  if (tag.anchor !== 'passage' || spanStart === null || spanEnd === null) return tag
  if (spanEnd <= text.length && text.slice(spanStart, spanEnd).startsWith(quote)) return tag
  const length = spanEnd - spanStart
  // Only a quote that was not cut says where its passage ends.
  const at = quote.length === length ? text.indexOf(quoteBefore + quote + quoteAfter) : -1
  if (at !== -1) {
    const start = at + quoteBefore.length
    return { ...tag, spanStart: start, spanEnd: start + length }
  }
  return { ...tag, anchor: 'lost', spanStart: null, spanEnd: null, quoteBefore: '', quoteAfter: '' }
}

const isSame = (now: StoredTag, then: StoredTag): boolean =>
  isDeepStrictEqual({ ...now, key: 0 }, { ...then, key: 0 })

type Outcome = 'restored' | 'kept-as-changed' | 'gone'

const undoOne = (
  context: Context,
  home: NoteKind,
  merge: StoredMerge,
  record: MergedTag & { readonly before: string },
): { readonly outcome: Outcome; readonly sessionKey: number } => {
  const { tags, merges, notes, sessions } = context.queries
  const before = stored(record.before)
  const { sessionKey } = before
  if (sessions.idOf(sessionKey) === null) return { outcome: 'gone', sessionKey }
  const now = merges.of(home).tagOfId(before.id)
  const { key, ...former } = inText(before, notes[home].ofSession(sessionKey)?.text ?? '')
  if (record.after === null) {
    if (now !== undefined) return { outcome: 'kept-as-changed', sessionKey }
    tags.insert(home, former)
    return { outcome: 'restored', sessionKey }
  }
  if (now === undefined) return { outcome: 'gone', sessionKey }
  if (isSame(now, stored(record.after))) {
    tags.update(home, now.key, former)
    return { outcome: 'restored', sessionKey }
  }
  // Read anew since: what it says now stays, under the concept that it was a tag of.
  if (now.conceptKey === merge.intoKey && before.conceptKey === merge.fromKey)
    tags.update(home, now.key, { conceptKey: merge.fromKey })
  return { outcome: 'kept-as-changed', sessionKey }
}

/** Call it in the transaction of the undoing. */
export const undoTags = (
  context: Context,
  merge: StoredMerge,
  at: number,
): { readonly restored: number; readonly keptAsChanged: number } => {
  const { queries } = context
  const outcomes: Outcome[] = []
  const touched = new Set<number>()
  let moved = 0
  for (const home of HOMES) {
    const merges = queries.merges.of(home)
    for (const sessionKey of merges.sessionsOfMoved(merge.key)) touched.add(sessionKey)
    moved += merges.moveAllBack(merge)
    for (const { before, ...record } of merges.recorded(merge.key)) {
      if (before === null) continue
      const { outcome, sessionKey } = undoOne(context, home, merge, { before, ...record })
      outcomes.push(outcome)
      if (outcome !== 'gone') touched.add(sessionKey)
    }
    merges.forget(merge.key)
  }
  queries.sessions.countSaves([...touched], at)
  return {
    restored: moved + outcomes.filter((outcome) => outcome === 'restored').length,
    keptAsChanged: outcomes.filter((outcome) => outcome === 'kept-as-changed').length,
  }
}
