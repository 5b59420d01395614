/** Found words in their line. */
import type { SearchHit } from '../../../db/contract/search.ts'
import { snippetPieces } from './group-hits.ts'

export const Snippet = ({
  text,
  highlights,
}: {
  readonly text: string
  readonly highlights: SearchHit['highlights']
}) =>
  snippetPieces(text, highlights).map(({ text: piece, isMatch, start }) =>
    isMatch ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
  )
