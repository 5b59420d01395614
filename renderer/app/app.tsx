/** The whole window: what is known before anything is drawn, the lock gate, then the frame. */
import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { AppInfo, Preferences } from '../../db/contract/shell.ts'
import { APP_LOCALE } from '../lib/format.ts'
import { CommandsProvider } from './commands.tsx'
import { EnvironmentProvider } from './environment.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { LockGate } from './lock-gate.tsx'
import { createQueryClient } from './query-client.ts'
import { RuntimeBanner } from './runtime-banner.tsx'
import './app.css'

export const App = ({
  info,
  preferences,
}: {
  readonly info: AppInfo
  readonly preferences: Preferences
}) => {
  const [queries] = useState(createQueryClient)
  return (
    <I18nProvider locale={APP_LOCALE}>
      <EnvironmentProvider info={info} initialPreferences={preferences}>
        <QueryClientProvider client={queries}>
          <CommandsProvider platform={info.platform}>
            <div className="app">
              <RuntimeBanner />
              <ErrorBoundary onRetry={() => queries.clear()}>
                <LockGate />
              </ErrorBoundary>
            </div>
          </CommandsProvider>
        </QueryClientProvider>
      </EnvironmentProvider>
    </I18nProvider>
  )
}
