/** A tag as evidence: what it says, in which session, with the words that it holds. */
import type { SessionId } from './ids.ts'
import type { NoteKind } from './shapes.ts'
import type { Tag } from './views.ts'

export type TagEvidence = Pick<
  Tag,
  'id' | 'concept' | 'intensity' | 'assertion' | 'movement' | 'target' | 'voice' | 'aspects'
> & {
  readonly session: {
    readonly id: SessionId
    readonly number: number
    readonly localDate: string
  }
  /** The note whose words it quotes; null for a tag on the whole session. */
  readonly note: NoteKind | null
  /** The first some 400 characters; empty for a whole session. */
  readonly quote: string
  /** UTF-16 offsets into that note; null where it is no passage, or one whose words are gone. */
  readonly span: { readonly start: number; readonly end: number } | null
  /** Tagged with hindsight, see db/domain/timeline-rules.ts. */
  readonly isLate: boolean
}
