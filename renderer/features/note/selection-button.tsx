/** For the mouse: a quiet button at words just selected, which opens the picker. */
import { useEffect, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import type { Desk } from './desk.ts'

export const SelectionButton = ({
  desk,
  isHidden,
  onTag,
}: {
  readonly desk: Desk
  readonly isHidden: boolean
  readonly onTag: () => void
}) => {
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null)
  useEffect(() => {
    const { editor } = desk
    const hide = (): void => setPlace(null)
    // After the selection that this very click makes has reached the editor.
    const show = (): void => {
      window.setTimeout(() => {
        const { main } = editor.state.selection
        const end = main.empty ? null : editor.coordsAtPos(main.to, -1)
        setPlace(end && { left: end.right + 6, top: end.bottom + 4 })
      }, 10)
    }
    editor.contentDOM.addEventListener('pointerdown', hide)
    editor.contentDOM.addEventListener('keydown', hide)
    editor.contentDOM.addEventListener('pointerup', show)
    // Whatever scrolls the text: the editor itself, or the page that holds a signed note and its addenda.
    window.addEventListener('scroll', hide, { passive: true, capture: true })
    return () => {
      editor.contentDOM.removeEventListener('pointerdown', hide)
      editor.contentDOM.removeEventListener('keydown', hide)
      editor.contentDOM.removeEventListener('pointerup', show)
      window.removeEventListener('scroll', hide, { capture: true })
    }
  }, [desk])
  if (place === null || isHidden) return null
  return (
    <div className="note-selection" style={place}>
      <Button
        size="small"
        shortcut="Mod+T"
        excludeFromTabOrder
        onPress={() => {
          setPlace(null)
          onTag()
        }}
      >
        Tag
      </Button>
    </div>
  )
}
