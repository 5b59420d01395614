/** What goes to the printer, and nothing else of the page with it. */
import { createPortal } from 'react-dom'
import type { NoteOnPaper, RecordOnPaper } from '../../../db/contract/calls/exports.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { formatDay } from '../../lib/format.ts'
import { PaperNote } from './paper-note.tsx'
import { PaperPage } from './paper-page.tsx'
import { PaperRecord } from './paper-record.tsx'
import { CLASS_BANNERS } from './paper-words.ts'
import './paper.css'

/** One kind at a time: no paper holds a process note among the record. */
export type Paper =
  | { readonly is: 'note'; readonly kind: NoteKind; readonly view: NoteOnPaper }
  | { readonly is: 'record'; readonly record: RecordOnPaper }

const OneNote = ({ kind, view }: { readonly kind: NoteKind; readonly view: NoteOnPaper }) => {
  const label = useClientLabel()(view.client)
  return (
    <PaperPage
      code={view.client.code}
      about={`Session ${view.session.number}, ${formatDay(view.session.localDate)}`}
      banner={CLASS_BANNERS[kind]}
      isApart={kind === 'process'}
    >
      <h1>{label}</h1>
      <PaperNote session={view.session} note={view.note} />
    </PaperPage>
  )
}

export const PaperSheet = ({ paper }: { readonly paper: Paper }) =>
  createPortal(
    <article className="paper">
      {paper.is === 'note' ? <OneNote {...paper} /> : <PaperRecord record={paper.record} />}
    </article>,
    document.body,
  )
