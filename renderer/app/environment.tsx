/** What the app is running on and how the therapist likes to read: known before anything is drawn. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { AppInfo, Preferences } from '../../db/contract/shell.ts'
import { applyPreferences } from './apply-preferences.ts'

type Environment = {
  readonly info: AppInfo
  readonly preferences: Preferences
  readonly setPreferences: (preferences: Preferences) => void
}

const EnvironmentContext = createContext<Environment | null>(null)

export const EnvironmentProvider = ({
  info,
  initialPreferences,
  children,
}: {
  readonly info: AppInfo
  readonly initialPreferences: Preferences
  readonly children: ReactNode
}) => {
  const [preferences, setChosen] = useState(initialPreferences)
  const environment = useMemo<Environment>(
    () => ({
      info,
      preferences,
      setPreferences: (chosen) => {
        setChosen(chosen)
        applyPreferences(chosen)
        void window.shell.setPreferences(chosen)
      },
    }),
    [info, preferences],
  )
  return <EnvironmentContext value={environment}>{children}</EnvironmentContext>
}

export const useEnvironment = (): Environment => {
  const environment = useContext(EnvironmentContext)
  if (environment === null) throw new Error('useEnvironment needs EnvironmentProvider')
  return environment
}
