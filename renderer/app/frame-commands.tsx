/** The actions that are there on every screen, by key, palette and application menu alike. */
import { useEffect, useRef } from 'react'
import type { MenuCommand } from '../../db/contract/shell.ts'
import { type Command, useCommands } from './commands.tsx'
import type { Overlay } from './frame.tsx'
import { usePrivacy } from './privacy.tsx'
import { useNavigation } from './routes.tsx'

/** The menu's command and the window's command of the same meaning. */
const MENU_TO_COMMAND: Readonly<Record<MenuCommand, string>> = {
  palette: 'app.palette',
  search: 'go.search',
  caseload: 'go.caseload',
  'new-client': 'caseload.new-client',
  'privacy-mode': 'app.privacy',
  shortcuts: 'app.shortcuts',
}

export const FrameCommands = ({
  onOverlay,
}: {
  readonly onOverlay: (overlay: Overlay) => void
}) => {
  const { route, go, back, forward, canGoBack, canGoForward } = useNavigation()
  const { isPrivate, toggle } = usePrivacy()
  const newClient = (): void => onOverlay('new-client')

  const commands: readonly Command[] = [
    {
      id: 'go.caseload',
      label: 'Caseload',
      group: 'Go to',
      keys: 'mod+1',
      run: () => go({ screen: 'caseload' }),
    },
    {
      id: 'go.due-notes',
      label: 'Notes due',
      group: 'Go to',
      keys: 'mod+3',
      run: () => go({ screen: 'due-notes' }),
    },
    {
      id: 'go.search',
      label: 'Search',
      group: 'Go to',
      keys: 'mod+shift+f',
      run: () => go({ screen: 'search' }),
    },
    {
      id: 'go.codebook',
      label: 'Codebook',
      group: 'Go to',
      keys: 'mod+2',
      run: () => go({ screen: 'codebook' }),
    },
    {
      id: 'go.together',
      label: 'Found together: all concepts',
      group: 'Go to',
      run: () => go({ screen: 'together' }),
    },
    {
      id: 'go.recoding',
      label: 'Read a sample again: agreement with yourself',
      group: 'Go to',
      run: () => go({ screen: 'recoding' }),
    },
    {
      id: 'go.settings',
      label: 'Settings',
      group: 'Go to',
      keys: 'mod+,',
      run: () => go({ screen: 'settings' }),
    },
    {
      id: 'go.activity',
      label: 'Activity log',
      group: 'Go to',
      run: () => go({ screen: 'activity' }),
    },
    {
      id: 'go.back',
      label: 'Back',
      group: 'Go to',
      keys: 'alt+left',
      run: back,
      isEnabled: canGoBack,
    },
    {
      id: 'go.forward',
      label: 'Forward',
      group: 'Go to',
      keys: 'alt+right',
      run: forward,
      isEnabled: canGoForward,
    },
    {
      id: 'caseload.new-client',
      label: 'New client…',
      group: 'Caseload',
      keys: 'mod+shift+n',
      run: newClient,
    },
    {
      id: 'app.palette',
      label: 'Command palette',
      group: 'Throughline',
      keys: 'mod+k',
      run: () => onOverlay('palette'),
    },
    {
      id: 'app.shortcuts',
      label: 'Keyboard shortcuts',
      group: 'Throughline',
      keys: 'mod+/',
      run: () => onOverlay('shortcuts'),
    },
    {
      id: 'app.privacy',
      label: isPrivate ? 'Show names again' : 'Hide names (privacy mode)',
      group: 'Throughline',
      keys: 'mod+shift+h',
      run: toggle,
      isAlwaysOn: true,
    },
    {
      id: 'app.lock',
      label: 'Lock now',
      group: 'Throughline',
      keys: 'mod+shift+l',
      run: () => void window.shell.lock(),
      isAlwaysOn: true,
    },
  ]
  useCommands(commands)
  // Second keys for the same actions; the palette and the sheet show the first ones.
  const onCaseload = route.screen === 'caseload'
  useCommands([
    {
      id: 'caseload.n',
      label: 'New client…',
      group: 'Caseload',
      keys: 'n',
      run: newClient,
      isEnabled: onCaseload,
      isAlias: true,
    },
    {
      id: 'caseload.d',
      label: 'Notes due',
      group: 'Go to',
      keys: 'd',
      run: () => go({ screen: 'due-notes' }),
      isEnabled: onCaseload,
      isAlias: true,
    },
    {
      id: 'app.question',
      label: 'Keyboard shortcuts',
      group: 'Throughline',
      keys: '?',
      run: () => onOverlay('shortcuts'),
      isAlias: true,
    },
  ])

  const newest = useRef(commands)
  useEffect(() => {
    newest.current = commands
  })
  useEffect(
    () =>
      window.shell.onMenuCommand((asked) =>
        newest.current.find((command) => command.id === MENU_TO_COMMAND[asked])?.run(),
      ),
    [],
  )
  return null
}
