/** What stands on the page while the vault does not answer yet: nothing at first, then why. */
import { useEffect, useState } from 'react'
import { GatePage } from './gate-page.tsx'

/** Below this a page that comes and goes would only flicker. */
const PATIENCE_MS = 300

export const WaitForVault = () => {
  const [words, setWords] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    const timer = setTimeout(async () => {
      const isFormerClosing = await window.shell.isFormerClosing()
      if (!isGone) setWords(isFormerClosing ? 'Locked. Finishing…' : 'Starting…')
    }, PATIENCE_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [])
  if (words === null) return null
  return (
    <GatePage>
      <div className="gate-unlock gate-wait">
        <h1>Throughline</h1>
        <p role="status">{words}</p>
      </div>
    </GatePage>
  )
}
