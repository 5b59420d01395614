/** The short messages now on screen. Those that offer an action wait; the others leave by themselves. */

export interface ToastAction {
  readonly label: string
  readonly onAction: () => void
}

export interface Toast {
  readonly id: number
  readonly text: string
  readonly action?: ToastAction
}

export interface ToastQueue {
  readonly show: (text: string, action?: ToastAction) => number
  readonly dismiss: (id: number) => void
  /** Stops the clocks while a person reads or reaches for a message. */
  readonly hold: () => void
  readonly release: () => void
  readonly subscribe: (listener: () => void) => () => void
  readonly current: () => readonly Toast[]
}

const shownMs = 5000
const mostAtOnce = 3

export function createToastQueue(): ToastQueue {
  let toasts: readonly Toast[] = []
  let nextId = 1
  let isHeld = false
  const listeners = new Set<() => void>()
  const clocks = new Map<number, ReturnType<typeof setTimeout>>()

  function change(next: readonly Toast[]): void {
    toasts = next
    for (const listener of listeners) listener()
  }

  function stopClock(id: number): void {
    clearTimeout(clocks.get(id))
    clocks.delete(id)
  }

  function dismiss(id: number): void {
    stopClock(id)
    change(toasts.filter((toast) => toast.id !== id))
  }

  function startClock(toast: Toast): void {
    if (toast.action || isHeld) return
    stopClock(toast.id)
    clocks.set(
      toast.id,
      setTimeout(() => dismiss(toast.id), shownMs),
    )
  }

  return {
    show(text, action) {
      const toast: Toast = action ? { id: nextId, text, action } : { id: nextId, text }
      nextId += 1
      for (const old of toasts.slice(0, Math.max(0, toasts.length + 1 - mostAtOnce))) {
        stopClock(old.id)
      }
      change([...toasts, toast].slice(-mostAtOnce))
      startClock(toast)
      return toast.id
    },
    dismiss,
    hold() {
      isHeld = true
      for (const toast of toasts) stopClock(toast.id)
    },
    release() {
      isHeld = false
      for (const toast of toasts) startClock(toast)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    current: () => toasts,
  }
}

/** The window's one queue. */
export const toasts: ToastQueue = createToastQueue()
