/** A question or a small form that must be finished or left before going on. */

import type { ReactNode } from 'react'
import {
  Dialog as AriaDialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import './dialog.css'

type Closing = ReactNode | ((close: () => void) => ReactNode)

interface Opening {
  /** Leave out inside a DialogTrigger, which then decides. */
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
}

export interface DialogProps extends Opening {
  readonly title: string
  readonly size?: 'small' | 'regular' | 'large' | 'wide'
  /** A click outside closes it. Off where that could lose what was typed; Escape always works. */
  readonly isDismissable?: boolean
  /** Buttons, the main one last. */
  readonly footer?: Closing
  /** There is nothing in it but text: the body itself takes the focus, so that keys scroll it. */
  readonly isText?: boolean
  readonly children: Closing
}

function resolve(part: Closing, close: () => void): ReactNode {
  return typeof part === 'function' ? part(close) : part
}

export function Dialog(props: DialogProps) {
  const {
    title,
    size = 'regular',
    isDismissable = true,
    isText = false,
    footer,
    children,
    ...opening
  } = props
  return (
    <ModalOverlay {...opening} isDismissable={isDismissable} className="ui-dialog-scrim">
      <Modal className={cx('ui-dialog', `ui-dialog-${size}`)}>
        <AriaDialog className="ui-dialog-frame">
          {({ close }) => (
            <>
              <Heading slot="title" className="ui-dialog-title">
                {title}
              </Heading>
              {isText ? (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
                <section className="ui-dialog-body" aria-label={title} tabIndex={0}>
                  {resolve(children, close)}
                </section>
              ) : (
                <div className="ui-dialog-body">{resolve(children, close)}</div>
              )}
              {footer ? <div className="ui-dialog-footer">{resolve(footer, close)}</div> : null}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

export interface AlertDialogProps extends Opening {
  readonly title: string
  readonly children: ReactNode
  /** The verb of the act, never "OK". */
  readonly confirmLabel: string
  readonly cancelLabel?: string
  readonly tone?: 'primary' | 'danger'
  readonly onConfirm: () => void
}

/** Asks before something that cannot be undone; the way back has the focus. */
export function AlertDialog(props: AlertDialogProps) {
  const { title, children, confirmLabel, cancelLabel = 'Cancel', tone = 'danger' } = props
  const { onConfirm, isOpen, onOpenChange } = props
  return (
    <ModalOverlay
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
      className="ui-dialog-scrim"
    >
      <Modal className="ui-dialog ui-dialog-small">
        <AriaDialog role="alertdialog" className="ui-dialog-frame">
          {({ close }) => (
            <>
              <Heading slot="title" className="ui-dialog-title">
                {title}
              </Heading>
              <div className="ui-dialog-body">{children}</div>
              <div className="ui-dialog-footer">
                <Button autoFocus onPress={close}>
                  {cancelLabel}
                </Button>
                <Button
                  variant={tone}
                  onPress={() => {
                    onConfirm()
                    close()
                  }}
                >
                  {confirmLabel}
                </Button>
              </div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

export { DialogTrigger }
