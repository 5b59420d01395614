/** Says that words come from a process note, wherever they stand among others. */
import { NotebookPen } from 'lucide-react'
import type { ReactNode } from 'react'
import './process-note-label.css'

export const ProcessNoteLabel = ({
  children = 'Process note',
}: {
  readonly children?: ReactNode
}) => (
  <span className="process-note-label">
    <NotebookPen aria-hidden="true" />
    {children}
  </span>
)
