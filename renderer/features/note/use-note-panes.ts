/** What stands beside the text: the themes and an earlier note, each wanted or not, and the focus going between them. */
import { useState } from 'react'
import type { Desk } from './desk.ts'
import type { PreviousNoteActs } from './use-previous-note.ts'

const ROOM_FOR_PANEL_PX = 960
/** With less, the previous note stands in the place of the themes. */
const ROOM_FOR_BOTH_PX = 1_440
/** Kept while the app is open: who closed the panel on one note wants it closed on the next. */
let isPanelWanted = window.innerWidth >= ROOM_FOR_PANEL_PX

const hasRoomForBoth = (): boolean => window.innerWidth >= ROOM_FOR_BOTH_PX

/** The row last looked at; in a panel without rows, what it offers first. */
const focusPanel = (): void => {
  const find = (what: string) => document.querySelector<HTMLElement>(`.note-panel ${what}`)
  ;(find('.row-link[tabindex="0"]') ?? find('[data-rate][tabindex="0"]') ?? find('button'))?.focus()
}

export const useNotePanes = (desk: Desk | null, before: PreviousNoteActs) => {
  const [isPanelOpen, setPanelOpen] = useState(isPanelWanted)
  const [isRating, setRating] = useState(false)
  const showPanel = (wanted: boolean): void => {
    isPanelWanted = wanted
    setPanelOpen(wanted)
    if (wanted && !hasRoomForBoth()) before.show(false)
  }
  return {
    isPanelOpen,
    isRating: isPanelOpen && isRating,
    togglePanel: () => {
      if (!isRating) showPanel(!isPanelOpen)
      setRating(false)
    },
    showThemes: () => setRating(false),
    /** The column in the place of the themes; left again, the keys are the text's. */
    toggleRating: () => {
      // From the text back into a column that is there already.
      if (isRating && isPanelOpen && desk?.editor.hasFocus === true) return focusPanel()
      if (!isRating || !isPanelOpen) showPanel(true)
      else desk?.editor.focus()
      setRating(!isRating || !isPanelOpen)
    },
    toggleBefore: () => {
      const isIn = before.reader.current?.hasFocus === true
      before.show(!before.isOpen)
      if (isIn) desk?.editor.focus()
      if (!before.isOpen && !hasRoomForBoth()) showPanel(false)
    },
    hideBefore: () => {
      before.show(false)
      desk?.editor.focus()
    },
    /** From the text to what stands beside it, and round to the text again. */
    switchPane: () => {
      const isInText = desk?.editor.hasFocus === true
      const isInBefore = document.activeElement?.closest('.note-before') != null
      const reader = before.reader.current
      const hasPanel = document.querySelector('.note-panel') !== null
      if (isInText && reader !== null) reader.focus()
      else if (hasPanel && (isInText || isInBefore)) focusPanel()
      else desk?.editor.focus()
    },
  }
}
