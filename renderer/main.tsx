/** Starts the window: asks main what it runs on, then draws. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { applyPreferences } from './app/apply-preferences.ts'

/** Only the kind of an error is logged: a message may hold words of a note. */
const logKind = (error: unknown): void => {
  console.error(error instanceof Error ? error.name : 'Unknown error')
}

const start = async (element: HTMLElement): Promise<void> => {
  const [info, preferences] = await Promise.all([window.shell.info(), window.shell.preferences()])
  applyPreferences(preferences)
  createRoot(element, {
    onCaughtError: logKind,
    onUncaughtError: logKind,
    onRecoverableError: logKind,
  }).render(
    <StrictMode>
      <App info={info} preferences={preferences} />
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root !== null) void start(root)
