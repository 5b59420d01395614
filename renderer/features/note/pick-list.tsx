/** A field and the list it narrows: focus stays in the field, arrows walk the list, Enter takes. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useState } from 'react'
import { foldText } from '../../lib/fold-text.ts'

export type Pick = {
  readonly id: string
  readonly text: string
  /** More of it, also searched, shown small. */
  readonly note: string
  /** A word or key at the end, such as that this one is taken already. */
  readonly trail: string
}

/** All the words typed, in any order; what begins with them comes first. */
export const findPicks = (picks: readonly Pick[], typed: string): readonly Pick[] => {
  const words = foldText(typed).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return picks
  const found = picks.filter(({ text, note }) => {
    const folded = foldText(`${text} ${note}`)
    return words.every((word) => folded.includes(word))
  })
  const startsWith = ({ text }: Pick): number => (foldText(text).startsWith(words[0] ?? '') ? 0 : 1)
  return found.toSorted((a, b) => startsWith(a) - startsWith(b))
}

export const PickList = ({
  label,
  placeholder,
  picks,
  current,
  none,
  onPick,
  foot,
}: {
  readonly label: string
  readonly placeholder: string
  readonly picks: readonly Pick[]
  /** Where the list begins. */
  readonly current: string | null
  /** What stands in place of an empty list. */
  readonly none: string
  readonly onPick: (id: string) => void
  readonly foot: ReactNode
}) => {
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findPicks(picks, typed), [picks, typed])
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      picks.findIndex(({ id }) => id === current),
    ),
  )
  const id = useId()
  const active = found[at]
  useEffect(() => {
    if (active !== undefined)
      document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, id])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (steps !== undefined) setAt(Math.max(0, Math.min(found.length - 1, at + steps)))
    else if (event.key === 'Enter') {
      if (active !== undefined) onPick(active.id)
    } else return
    event.preventDefault()
  }

  return (
    <div className="note-picker note-concepts">
      <input
        // biome-ignore lint/a11y/noAutofocus: the popover opens in order to type here
        autoFocus
        className="note-concept-input"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        {...(active === undefined ? {} : { 'aria-activedescendant': `${id}-${active.id}` })}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        className="note-concept-list"
        tabIndex={-1}
      >
        {found.map((pick, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          <div
            key={pick.id}
            id={`${id}-${pick.id}`}
            role="option"
            aria-selected={pick === active}
            className="note-concept note-pick"
            onClick={() => onPick(pick.id)}
            onPointerMove={() => setAt(index)}
          >
            <span className="note-pick-text">{pick.text}</span>
            <span className="note-concept-note">{pick.note}</span>
            {pick.trail !== '' && <span className="note-pick-trail">{pick.trail}</span>}
          </div>
        ))}
        {found.length === 0 && (
          <p className="note-concept-none">
            {picks.length === 0 ? none : 'Nothing has these words.'}
          </p>
        )}
      </div>
      <div className="note-hints">{foot}</div>
    </div>
  )
}
