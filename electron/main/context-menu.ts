/** The menu under the right mouse button: what can be done with text, and nothing that leaves the app. */
import {
  type BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
} from 'electron'

type Params = Pick<ContextMenuParams, 'isEditable' | 'editFlags'>

export const editMenuTemplate = ({
  isEditable,
  editFlags,
}: Params): readonly MenuItemConstructorOptions[] =>
  isEditable
    ? [
        { role: 'cut', enabled: editFlags.canCut },
        { role: 'copy', enabled: editFlags.canCopy },
        { role: 'paste', enabled: editFlags.canPaste },
        { type: 'separator' },
        { role: 'selectAll', enabled: editFlags.canSelectAll },
      ]
    : [{ role: 'copy', enabled: editFlags.canCopy }]

export const showEditMenu = (window: BrowserWindow, params: Params): void => {
  if (!params.isEditable && !params.editFlags.canCopy) return
  Menu.buildFromTemplate([...editMenuTemplate(params)]).popup({ window })
}
