/** Where a quote leads: its words in their note, or the note of the session that it is about. */
import type { Quote } from '../../../db/contract/calls/concept-page.ts'
import type { Route } from '../../app/routes.tsx'

export const quotePlace = ({ session, kind, tag }: Quote): Route => {
  const note = { screen: 'note', sessionId: session.id, kind: kind ?? 'progress' } as const
  return tag.anchor.kind === 'passage'
    ? { ...note, passage: { start: tag.anchor.start, end: tag.anchor.end } }
    : note
}
