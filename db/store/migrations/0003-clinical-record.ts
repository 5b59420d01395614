/** The clinical record: process notes, draft history, addenda, templates, measures, events, safety, search in all of it. */
import { addenda } from './0003/addenda.ts'
import { draftHistory } from './0003/draft-history.ts'
import { events } from './0003/events.ts'
import { measures } from './0003/measures.ts'
import { processNotes } from './0003/process-notes.ts'
import { safety } from './0003/safety.ts'
import { search } from './0003/search.ts'
import { signedStays } from './0003/signed-stays.ts'
import { templates } from './0003/templates.ts'

export const clinicalRecord = [
  processNotes,
  draftHistory,
  signedStays,
  addenda,
  templates,
  measures,
  events,
  safety,
  search,
].join('')
