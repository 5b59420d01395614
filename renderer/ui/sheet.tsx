/** A panel from the right edge, for work that wants the page behind it still in mind. */

import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import './sheet.css'

export interface SheetProps {
  readonly title: string
  readonly size?: 'regular' | 'wide'
  /** Leave out inside a DialogTrigger, which then decides. */
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  readonly footer?: ReactNode
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

export function Sheet({ title, size = 'regular', footer, children, ...opening }: SheetProps) {
  return (
    <ModalOverlay {...opening} isDismissable className="ui-sheet-scrim">
      <Modal className={cx('ui-sheet', `ui-sheet-${size}`)}>
        <AriaDialog className="ui-sheet-frame">
          {({ close }) => (
            <>
              <header className="ui-sheet-head">
                <Heading slot="title" className="ui-sheet-title">
                  {title}
                </Heading>
                <IconButton label="Close" icon={<X aria-hidden="true" />} onPress={close} />
              </header>
              <div className="ui-sheet-body">
                {typeof children === 'function' ? children(close) : children}
              </div>
              {footer ? <div className="ui-sheet-footer">{footer}</div> : null}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
