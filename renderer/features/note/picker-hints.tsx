/** The keys of the picker, under its list. */
import type { ReactNode } from 'react'
import { Kbd } from '../../ui/kbd.tsx'

export const PickerHints = ({
  quote,
  canWiden,
  hasMade,
  several,
}: {
  readonly quote: string
  readonly canWiden: boolean
  readonly hasMade: boolean
  /** The switch for hands on the mouse; it is reached by Tab from nowhere, since Tab goes on. */
  readonly several: ReactNode
}) => (
  <div className="note-hints">
    <span className="note-hint" aria-hidden="true">
      <Kbd keys="0" />–<Kbd keys="3" /> how strongly
    </span>
    <span className="note-hint" aria-hidden="true">
      <Kbd keys="@" /> about whom
    </span>
    <span className="note-hint" aria-hidden="true">
      <Kbd keys="Tab" /> more
    </span>
    <span className="note-hint" aria-hidden="true">
      <Kbd keys="Alt+0" />–<Kbd keys="3" /> and go on
    </span>
    {hasMade && (
      <span className="note-hint" aria-hidden="true">
        <Kbd keys="Enter" /> done
      </span>
    )}
    {hasMade && (
      <span className="note-hint" aria-hidden="true">
        <Kbd keys="Backspace" /> take back
      </span>
    )}
    {canWiden && (
      <span className="note-hint" aria-hidden="true">
        <Kbd keys="Mod+T" /> {quote === '' ? 'the sentence' : 'the session'}
      </span>
    )}
    {several}
  </div>
)
