/** A list to choose from, and the option that Select, ComboBox and ListBox all show. */

import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  ListBox as AriaListBox,
  type ListBoxProps as AriaListBoxProps,
  Header,
  ListBoxItem,
  type ListBoxItemProps,
  ListBoxSection,
  Text,
} from 'react-aria-components'
import { cx } from './cx.ts'
import './list-box.css'

export interface ListBoxProps<T extends object>
  extends Omit<AriaListBoxProps<T>, 'className' | 'style'> {
  readonly className?: string
}

export function ListBox<T extends object>({ className, ...rest }: ListBoxProps<T>) {
  return <AriaListBox {...rest} className={cx('ui-list-box', className)} />
}

export interface ListOptionProps
  extends Omit<ListBoxItemProps, 'className' | 'style' | 'children' | 'textValue'> {
  /** The option's words; typing finds it by them. */
  readonly text: string
  readonly note?: ReactNode
  /** The note tells this option from the others, so it belongs to its name. */
  readonly isNoteInName?: boolean
  /** A mark before the words: a swatch, an icon. */
  readonly mark?: ReactNode
  /** Something after them: a count, a key. */
  readonly trail?: ReactNode
}

export function ListOption(props: ListOptionProps) {
  const { text, note, isNoteInName = false, mark, trail, ...rest } = props
  return (
    <ListBoxItem {...rest} textValue={text} className="ui-list-option">
      {({ isSelected, selectionMode }) => (
        <>
          {mark ? <span className="ui-list-option-mark">{mark}</span> : null}
          <span className="ui-list-option-words">
            {isNoteInName ? (
              <>
                <span>{text}</span> <span className="ui-list-option-note">{note}</span>
              </>
            ) : (
              <Text slot="label">{text}</Text>
            )}
            {note && !isNoteInName ? (
              <Text slot="description" className="ui-list-option-note">
                {note}
              </Text>
            ) : null}
          </span>
          {selectionMode === 'none' ? null : (
            <span className="ui-list-option-check">
              {isSelected ? <Check aria-hidden="true" /> : null}
            </span>
          )}
          {trail ? <span className="ui-list-option-trail">{trail}</span> : null}
        </>
      )}
    </ListBoxItem>
  )
}

export interface ListGroupProps {
  readonly title: string
  readonly children: ReactNode
}

export function ListGroup({ title, children }: ListGroupProps) {
  return (
    <ListBoxSection className="ui-list-group">
      <Header className="ui-list-heading">{title}</Header>
      {children}
    </ListBoxSection>
  )
}
