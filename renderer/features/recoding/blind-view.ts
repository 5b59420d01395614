/** A note of a round as the editor takes it: its text and the tags of the second reading, and nothing else. */
import type { BlindNote } from '../../../db/contract/calls/recoding.ts'
import type { NoteView } from '../../../db/contract/views.ts'

export const blindView = ({ client, session, text, tags, revision }: BlindNote): NoteView => ({
  client,
  session: {
    ...session,
    of: session.number,
    localTime: '',
    durationMinutes: 0,
    attendance: 'attended',
  },
  kind: 'progress',
  text,
  state: 'signed',
  otherState: 'none',
  revision,
  savedAt: null,
  signed: null,
  // The words and the day of a tag are its store's to know.
  tags: tags.map((tag) => ({ ...tag, codedAt: 0, quote: '' })),
  copied: [],
  addenda: [],
  previous: null,
  next: null,
  recentConcepts: [],
})
