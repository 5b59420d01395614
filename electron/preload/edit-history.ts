/** Takes the menu's undo and redo to whatever has the focus: an editor with its own history, or a plain field. */
import type { EditStep } from '../channels.ts'

const INPUT_TYPES = { undo: 'historyUndo', redo: 'historyRedo' } as const

/** An editor that keeps its own history answers this event, as it would one from the keyboard of a phone. */
export const stepThroughHistory = (step: EditStep): void => {
  const wish = new InputEvent('beforeinput', {
    inputType: INPUT_TYPES[step],
    bubbles: true,
    cancelable: true,
  })
  const isTaken = document.activeElement?.dispatchEvent(wish) === false
  if (!isTaken) document.execCommand(step)
}
