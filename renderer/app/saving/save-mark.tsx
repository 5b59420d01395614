/** Says honestly whether what is on the screen is in the vault. */
import { useSyncExternalStore } from 'react'
import { failureWords } from '../../lib/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import type { SaveQueue } from './save-queue.ts'
import './save-mark.css'

export const SaveMark = ({
  queue,
  isQuiet,
  onRetry,
}: {
  readonly queue: SaveQueue
  /** A signed note says that it is signed; only what is not saved is then worth a word. */
  readonly isQuiet: boolean
  readonly onRetry: () => void
}) => {
  const status = useSyncExternalStore(queue.subscribe, queue.status)
  const revision = useSyncExternalStore(queue.subscribe, queue.revision)
  switch (status.kind) {
    case 'saved':
      return (
        <span className="save-mark">
          {/* Nothing was ever saved for a session at 0, so there is nothing to claim. */}
          {revision === 0 || isQuiet ? '' : 'Saved'}
        </span>
      )
    case 'saving':
      return <span className="save-mark">Saving…</span>
    case 'stale':
      return <span className="save-mark-failed">Not saved</span>
    case 'failed':
      return (
        <span className="save-mark-failed" role="alert">
          Not saved: {failureWords(status.failure)}
          <Button size="small" variant="quiet" onPress={onRetry}>
            Retry
          </Button>
        </span>
      )
  }
}
