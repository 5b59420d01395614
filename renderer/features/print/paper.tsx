/** What goes to the printer, and nothing else of the page with it. */
import { createPortal } from 'react-dom'
import type { NoteOnPaper, RecordOnPaper } from '../../../db/contract/calls/exports.ts'
import type { FormulationView } from '../../../db/contract/calls/formulation.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import type { FormulationMap } from '../../../db/domain/formulation/weights.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { formatDay } from '../../lib/format.ts'
import { PaperFormulation } from './paper-formulation.tsx'
import { PaperNote } from './paper-note.tsx'
import { PaperPage } from './paper-page.tsx'
import { PaperRecord } from './paper-record.tsx'
import { CLASS_BANNERS } from './paper-words.ts'
import './paper.css'

/** One kind at a time: no paper holds a process note among the record. */
export type Paper =
  | { readonly is: 'note'; readonly kind: NoteKind; readonly view: NoteOnPaper }
  | { readonly is: 'record'; readonly record: RecordOnPaper }
  | {
      readonly is: 'formulation'
      readonly view: FormulationView
      readonly map: FormulationMap
      readonly isCoded: boolean
    }

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

const OfKind = ({ paper }: { readonly paper: Paper }) => {
  switch (paper.is) {
    case 'note':
      return <OneNote {...paper} />
    case 'record':
      return <PaperRecord record={paper.record} />
    case 'formulation':
      return <PaperFormulation {...paper} />
  }
}

export const PaperSheet = ({ paper }: { readonly paper: Paper }) =>
  createPortal(
    <article className="paper">
      <OfKind paper={paper} />
    </article>,
    document.body,
  )
