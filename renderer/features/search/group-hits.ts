/** Search hits under their clients and sessions, and snippets cut into plain and highlighted pieces. */
import type { SearchHit } from '../../../db/contract/search.ts'

export type ResultItem =
  | { readonly kind: 'client'; readonly key: string; readonly client: SearchHit['client'] }
  | {
      readonly kind: 'hit'
      readonly key: string
      readonly hit: SearchHit
      /** Whether the hit above is of the same session. */
      readonly isSameSession: boolean
    }

const placeOf = (hit: SearchHit): string => {
  if (hit.source === 'event') return hit.eventId
  if (hit.source === 'formulation') return hit.client.id
  return hit.source === 'risk-note' ? hit.riskNoteId : hit.session.id
}

const itemsOfClient = (hits: readonly SearchHit[], page: number): readonly ResultItem[] =>
  [...Map.groupBy(hits, placeOf)].flatMap(([place, group]) =>
    group.map((hit, index) => ({
      kind: 'hit',
      key: `${page} ${hit.source} ${place} ${index}`,
      hit,
      isSameSession: index > 0,
    })),
  )

/**
 * Clients in the order of their first hit, so that the best answer stays on top. A page that comes later
 * is put after the former: what somebody is reading must not move.
 */
export const resultItems = (pages: readonly (readonly SearchHit[])[]): readonly ResultItem[] =>
  pages.flatMap((hits, page) =>
    [...Map.groupBy(hits, (hit) => hit.client.id)].flatMap(([id, group]): readonly ResultItem[] => {
      const [first] = group
      const items = itemsOfClient(group, page)
      return first === undefined
        ? items
        : [{ kind: 'client', key: `${page} ${id}`, client: first.client }, ...items]
    }),
  )

export type SnippetPiece = {
  readonly text: string
  readonly isMatch: boolean
  readonly start: number
}

/** Highlights may touch, overlap or come unsorted; the pieces put together give the snippet again. */
export const snippetPieces = (
  snippet: string,
  highlights: SearchHit['highlights'],
): readonly SnippetPiece[] => {
  const pieces: SnippetPiece[] = []
  let at = 0
  const upTo = (end: number, isMatch: boolean): void => {
    if (end <= at) return
    pieces.push({ text: snippet.slice(at, end), isMatch, start: at })
    at = end
  }
  for (const [start, end] of highlights.toSorted(([a], [b]) => a - b)) {
    upTo(Math.min(start, snippet.length), false)
    upTo(Math.min(end, snippet.length), true)
  }
  upTo(snippet.length, false)
  return pieces
}
