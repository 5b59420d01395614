/** Brings the stored tags of a session in line with those the editor holds. */
import { VaultFailure } from '../contract/failures.ts'
import { MAX_QUOTE_LENGTH } from '../contract/limits.ts'
import { type Anchor, conceptAspects, type NoteKind, type TagInput } from '../contract/shapes.ts'
import type { Tag } from '../contract/views.ts'
import { quoteContext } from '../domain/passages.ts'
import { ownAspects } from '../framework/aspects.ts'
import { homeOf, type TagRow } from '../queries/tags.ts'
import type { Context } from './context.ts'

/** Kept on either side of a quote. */
export const CONTEXT_LENGTH = 32

type StoredAnchor = Pick<
  TagRow,
  'anchor' | 'spanStart' | 'spanEnd' | 'quote' | 'quoteBefore' | 'quoteAfter'
>

const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))

/** @throws VaultFailure `anchor-outside-text` where the passage is not one of this text */
export const storedAnchor = (anchor: Anchor, text: string): StoredAnchor => {
  const nowhere = { spanStart: null, spanEnd: null, quoteBefore: '', quoteAfter: '' }
  if (anchor.kind === 'session') return { anchor: 'session', quote: '', ...nowhere }
  if (anchor.kind === 'lost') return { anchor: 'lost', quote: anchor.quote, ...nowhere }
  const { start, end } = anchor
  if (end > text.length || splitsPair(text, start) || splitsPair(text, end))
    throw new VaultFailure('anchor-outside-text')
  const { before, quote, after } = quoteContext(text, start, end, CONTEXT_LENGTH)
  return {
    anchor: 'passage',
    spanStart: start,
    spanEnd: end,
    quote: quote.slice(0, MAX_QUOTE_LENGTH).toWellFormed(),
    quoteBefore: before,
    quoteAfter: after,
  }
}

const FIELDS = [
  'conceptKey',
  'anchor',
  'spanStart',
  'spanEnd',
  'quote',
  'quoteBefore',
  'quoteAfter',
  'intensity',
  'assertion',
  'movement',
  'memo',
  'source',
  'target',
  'voice',
  'aspects',
] as const

const conceptKeyOf = (context: Context, slug: string): number => {
  const key = context.queries.concepts.keyOf(slug)
  if (key === null) throw new VaultFailure('unknown-concept')
  return key
}

/** An aspect that the tag's concept does not have, or one named twice. */
const isForeign = ({ concept, aspects }: TagInput): boolean =>
  new Set(aspects).size !== aspects.length || ownAspects(concept, aspects).length !== aspects.length

type Place = {
  readonly sessionKey: number
  readonly clientKey: number
  readonly kind: NoteKind
  readonly text: string
}

/** Call inside a transaction. @throws VaultFailure `anchor-outside-text`, `unknown-concept`, `invalid-input` */
export const replaceTags = (
  context: Context,
  place: Place,
  wanted: readonly TagInput[],
  at: number,
): void => {
  const { tags } = context.queries
  const { sessionKey, clientKey, kind, text } = place
  if (new Set(wanted.map((tag) => tag.id)).size !== wanted.length)
    throw new VaultFailure('invalid-input', { field: 'tags' })
  const stored = new Map(tags.ofSession(sessionKey, kind).map((row) => [row.id, row]))
  for (const tag of wanted) {
    const { id, concept, anchor, intensity, assertion, movement, memo, source } = tag
    const values = {
      conceptKey: conceptKeyOf(context, concept),
      ...storedAnchor(anchor, text),
      intensity,
      assertion,
      movement,
      memo,
      source,
      target: tag.target,
      voice: tag.voice,
      aspects: JSON.stringify(tag.aspects),
    }
    const home = homeOf(kind, anchor.kind)
    const row = stored.get(id)
    const isSaidAnew = row?.concept !== concept || row.aspects !== values.aspects
    // What is stored stays storable: a concept that was merged away may have left its aspects behind.
    if (isSaidAnew && isForeign(tag)) throw new VaultFailure('invalid-input', { field: 'tags' })
    const isAtHome = row?.home === home
    // Below, one that moved between the tables is removed before it comes in again.
    if (row !== undefined && isAtHome) {
      stored.delete(id)
      if (FIELDS.some((field) => row[field] !== values[field])) tags.update(home, row.key, values)
    } else {
      if (row !== undefined) tags.remove(row.home, row.key)
      stored.delete(id)
      tags.insert(home, { id, sessionKey, clientKey, ...values, codedAt: row?.codedAt ?? at })
    }
  }
  for (const gone of stored.values()) tags.remove(gone.home, gone.key)
}

/** As stored, a JSON array. */
export const readAspects = (json: string): readonly string[] =>
  conceptAspects.parse(JSON.parse(json))

export const anchorOf = (
  row: Pick<TagRow, 'anchor' | 'spanStart' | 'spanEnd' | 'quote'>,
): Anchor => {
  if (row.anchor === 'passage' && row.spanStart !== null && row.spanEnd !== null)
    return { kind: 'passage', start: row.spanStart, end: row.spanEnd }
  return row.anchor === 'lost' ? { kind: 'lost', quote: row.quote } : { kind: 'session' }
}

export const asTag = (row: TagRow, text: string): Tag => {
  const anchor = anchorOf(row)
  return {
    id: row.id,
    concept: row.concept,
    anchor,
    intensity: row.intensity,
    assertion: row.assertion,
    movement: row.movement,
    target: row.target,
    voice: row.voice,
    aspects: readAspects(row.aspects),
    memo: row.memo,
    source: row.source,
    codedAt: row.codedAt,
    quote: anchor.kind === 'passage' ? text.slice(anchor.start, anchor.end) : row.quote,
  }
}
