/** Quiet word of what just happened, at the foot of the window and politely to screen readers. */

import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { type ToastQueue, toasts } from './toast-queue.ts'
import './toast.css'

export interface ToastRegionProps {
  readonly queue?: ToastQueue
}

/** Mount once. The live region must be there before its first message, or none is announced. */
export function ToastRegion({ queue = toasts }: ToastRegionProps) {
  const shown = useSyncExternalStore(queue.subscribe, queue.current)
  return (
    <section
      className="ui-toasts"
      aria-label="Messages"
      onPointerEnter={queue.hold}
      onPointerLeave={queue.release}
      onFocus={queue.hold}
      onBlur={queue.release}
    >
      <div role="status" aria-live="polite" aria-relevant="additions">
        {shown.map((toast) => (
          <div className="ui-toast" key={toast.id}>
            <span className="ui-toast-text">{toast.text}</span>
            {toast.action ? (
              <Button
                size="small"
                variant="quiet"
                onPress={() => {
                  toast.action?.onAction()
                  queue.dismiss(toast.id)
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
            <IconButton
              size="small"
              label="Dismiss"
              icon={<X aria-hidden="true" />}
              onPress={() => queue.dismiss(toast.id)}
            />
          </div>
        ))}
      </div>
    </section>
  )
}
