/** Finds words in the open note: as typed, from the cursor on, round the end. */
import {
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  SearchQuery,
  setSearchQuery,
} from '@codemirror/search'
import type { EditorView } from '@codemirror/view'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { formatNumber } from '../../lib/format.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { SearchField } from '../../ui/search-field.tsx'

/** More than this is not counted: nobody steps through them, and each keystroke would pay for it. */
const MOST_COUNTED = 999

const placeAmong = (view: EditorView, query: SearchQuery): string => {
  if (!query.valid) return ''
  const { from, to } = view.state.selection.main
  const matches = query.getCursor(view.state)
  let count = 0
  let place = 0
  for (let next = matches.next(); !next.done && count <= MOST_COUNTED; next = matches.next()) {
    count += 1
    if (next.value.from === from && next.value.to === to) place = count
  }
  if (count === 0) return 'not found'
  const total = count > MOST_COUNTED ? `${MOST_COUNTED}+` : formatNumber(count)
  return place === 0 ? total : `${formatNumber(place)} of ${total}`
}

export const FindBar = ({ editor }: { readonly editor: EditorView }) => {
  const [words, setWords] = useState(() => getSearchQuery(editor.state).search)
  const [place, setPlace] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  const show = (): void => setPlace(placeAmong(editor, getSearchQuery(editor.state)))
  const find = (search: string): void => {
    setWords(search)
    editor.dispatch({ effects: setSearchQuery.of(new SearchQuery({ search, literal: true })) })
    show()
  }
  const step = (direction: 'next' | 'previous'): void => {
    if (direction === 'next') findNext(editor)
    else findPrevious(editor)
    show()
  }
  const close = (): void => {
    closeSearchPanel(editor)
    editor.focus()
  }

  return (
    <search
      className="note-find"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        else if (event.key === 'Enter') step(event.shiftKey ? 'previous' : 'next')
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <SearchField
        label="Find in this note"
        placeholder="Find in this note"
        value={words}
        onChange={find}
        inputRef={field}
      />
      <span className="note-find-place" role="status">
        {place}
      </span>
      <IconButton
        size="small"
        label="Previous match"
        shortcut="Shift+Enter"
        icon={<ChevronUp aria-hidden="true" />}
        onPress={() => step('previous')}
      />
      <IconButton
        size="small"
        label="Next match"
        shortcut="Enter"
        icon={<ChevronDown aria-hidden="true" />}
        onPress={() => step('next')}
      />
      <IconButton
        size="small"
        label="Close"
        shortcut="Escape"
        icon={<X aria-hidden="true" />}
        onPress={close}
      />
    </search>
  )
}
