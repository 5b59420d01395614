/** The frame around every screen: where one can go, where one is, and the screen itself. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BackupFailedBanner } from '../features/backups/backup-failed-banner.tsx'
import { NewClientDialog } from '../features/caseload/new-client-dialog.tsx'
import { SafetyCommands } from '../features/safety/safety-commands.tsx'
import { ToastRegion } from '../ui/toast.tsx'
import { CommandPalette } from './command-palette.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { FrameCommands } from './frame-commands.tsx'
import { LockCountdown } from './lock-countdown.tsx'
import { NavigationRail } from './navigation-rail.tsx'
import { PlaceBar } from './place-bar.tsx'
import { RecoveryReminder } from './recovery-reminder.tsx'
import { useNavigation } from './routes.tsx'
import { Screen } from './screen.tsx'
import { ScrollAreaProvider } from './scroll-area.tsx'
import { ShortcutsSheet } from './shortcuts-sheet.tsx'
import { VaultLostBanner } from './vault-lost-banner.tsx'
import './frame.css'

export type Overlay = 'palette' | 'shortcuts' | 'new-client'

export const Frame = () => {
  const { entry, go } = useNavigation()
  const queries = useQueryClient()
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const [scrollArea, setScrollArea] = useState<HTMLElement | null>(null)
  const close = (): void => setOverlay(null)

  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <FrameCommands onOverlay={setOverlay} />
      <SafetyCommands />
      <NavigationRail />
      <div className="frame-page">
        <VaultLostBanner />
        <BackupFailedBanner />
        <RecoveryReminder />
        <PlaceBar />
        <main id="main" tabIndex={-1} ref={setScrollArea}>
          <ScrollAreaProvider value={scrollArea}>
            <ErrorBoundary key={entry.id} onRetry={() => void queries.resetQueries()}>
              <Screen key={entry.id} onNewClient={() => setOverlay('new-client')} />
            </ErrorBoundary>
          </ScrollAreaProvider>
        </main>
      </div>
      <ToastRegion />
      <LockCountdown />
      <CommandPalette isOpen={overlay === 'palette'} onClose={close} />
      <ShortcutsSheet isOpen={overlay === 'shortcuts'} onClose={close} />
      <NewClientDialog
        isOpen={overlay === 'new-client'}
        onClose={close}
        onCreated={(clientId) => {
          close()
          go({ screen: 'client', clientId, tab: 'sessions' })
        }}
      />
    </div>
  )
}
