/** Search hits under their clients, and snippets cut into plain and highlighted pieces. */
import type { SearchHit } from '../../../db/contract/views.ts'

export type HitGroup = { readonly client: SearchHit['client']; readonly hits: readonly SearchHit[] }

/** Clients in the order of their first hit, so that the best answer stays on top. */
export const groupHits = (hits: readonly SearchHit[]): readonly HitGroup[] =>
  [...Map.groupBy(hits, (hit) => hit.client.id).values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ client: first.client, hits: group }]
  })

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
