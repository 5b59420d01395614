/**
 * The last minute before an untouched vault locks. It says so once, takes no focus, and any key or movement
 * ends it: main looks for those and tells when it starts and when somebody has come back.
 */
import { useEffect, useState } from 'react'
import { useCountdown } from '../lib/use-countdown.ts'
import { Button } from '../ui/button.tsx'
import './lock-countdown.css'

/** How long it stays once somebody is back, so that whoever reaches for a button of it still finds it. */
const LINGER_MS = 1_500

type Countdown =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly lockAt: number }
  | { readonly state: 'ended' }

/** '0:42'; up, so that '0:00' is the moment itself. */
export const clockWords = (ms: number): string => {
  const seconds = Math.ceil(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Which countdown main speaks of, and for a moment that one has ended. */
const useLockCountdown = (): readonly [Countdown, (isHeld: boolean) => void, () => void] => {
  const [countdown, setCountdown] = useState<Countdown>({ state: 'none' })
  const [isHeld, setHeld] = useState(false)
  const dismiss = (): void => {
    setCountdown({ state: 'none' })
    setHeld(false)
  }
  useEffect(
    () =>
      window.shell.onCountdown((lockAt) =>
        setCountdown((former) => {
          if (lockAt !== null) return { state: 'running', lockAt }
          return former.state === 'running' ? { state: 'ended' } : former
        }),
      ),
    [],
  )
  useEffect(() => {
    if (countdown.state !== 'ended' || isHeld) return
    const timer = setTimeout(() => setCountdown({ state: 'none' }), LINGER_MS)
    return () => clearTimeout(timer)
  }, [countdown, isHeld])
  return [countdown, setHeld, dismiss]
}

export const LockCountdown = () => {
  const [countdown, setHeld, dismiss] = useLockCountdown()
  const leftMs = useCountdown(countdown.state === 'running' ? countdown.lockAt : null)
  // The attribute keeps it in reach while a dialog is open, as the library's own messages are.
  return (
    <div className="lock-countdown" data-react-aria-top-layer="true">
      {/* Read aloud when its words change, which the seconds in sight do not make them do. */}
      <p role="status" className="visually-hidden">
        {countdown.state === 'running' &&
          'Locking soon, because nobody has touched this computer. Any key keeps it open.'}
      </p>
      {countdown.state !== 'none' && (
        <section
          className="lock-countdown-card"
          aria-label="Automatic lock"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          {countdown.state === 'running' ? (
            <>
              <p>
                Locking in <strong role="timer">{clockWords(leftMs)}</strong> because nobody has
                touched this computer.
              </p>
              <p className="soft">Any key or movement keeps it open.</p>
            </>
          ) : (
            <p>Staying open.</p>
          )}
          <div className="lock-countdown-actions">
            <Button
              onPress={() => {
                dismiss()
                void window.shell.stay()
              }}
            >
              Stay
            </Button>
            <Button variant="quiet" onPress={() => void window.shell.lock()}>
              Lock now
            </Button>
          </div>
        </section>
      )}
    </div>
  )
}
