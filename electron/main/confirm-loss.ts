/** The question before unsaved text is given up. */
import { type BrowserWindow, dialog } from 'electron'

const GO_ON = 1

export const confirmLoss = async (window: BrowserWindow): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The latest changes could not be saved.',
    detail: 'If you go on, what you wrote since the last save is lost.',
    buttons: ['Stay', 'Go on without saving'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === GO_ON
}
