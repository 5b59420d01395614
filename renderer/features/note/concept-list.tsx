/** The field and list that find a concept: focus stays in the field, arrows walk the list, keys decide. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { ConceptMark } from './concept-mark.tsx'
import { type ConceptEntry, findConcepts, type Offer } from './concept-search.ts'

export const ConceptList = ({
  entries,
  offer,
  noteOf,
  turn = 0,
  onChoose,
  onKey,
}: {
  readonly entries: readonly ConceptEntry[]
  readonly offer: Offer
  /** A word beside a concept, for instance that it is there already. */
  readonly noteOf?: (slug: string) => string
  /** A new number empties the field for the next concept. */
  readonly turn?: number
  readonly onChoose: (concept: ConceptRow) => void
  /** Keys that mean something here beyond the list; true when one was used. */
  readonly onKey?: (event: KeyboardEvent, active: ConceptRow | undefined) => boolean
}) => {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [shownTurn, setShownTurn] = useState(turn)
  if (shownTurn !== turn) {
    setShownTurn(turn)
    setTyped('')
    setAt(0)
  }
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const sections = useMemo(() => findConcepts(entries, typed, offer), [entries, typed, offer])
  const concepts = sections.flatMap((section) => section.concepts)
  const active = concepts[at]
  const optionId = (slug: string): string => `${id}-${slug}`

  useEffect(() => {
    if (active !== undefined) {
      document.getElementById(`${id}-${active.slug}`)?.scrollIntoView({ block: 'nearest' })
    }
  }, [active, id])

  const move = (steps: number): void =>
    setAt(Math.max(0, Math.min(concepts.length - 1, at + steps)))

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const isUsed = onKey?.(event, active) ?? false
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (isUsed) {
      event.preventDefault()
      // Else the dialog around it would take a Tab for going to the next field.
      event.stopPropagation()
    } else if (steps !== undefined) {
      event.preventDefault()
      move(steps)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (active !== undefined) onChoose(active)
    }
  }

  return (
    <div className="note-concepts">
      <input
        // biome-ignore lint/a11y/noAutofocus: the popover opens in order to type here
        autoFocus
        className="note-concept-input"
        type="text"
        role="combobox"
        aria-label="Concept"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        {...(active === undefined ? {} : { 'aria-activedescendant': optionId(active.slug) })}
        placeholder="Concept: a few letters"
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
          list.current?.scrollTo({ top: 0 })
        }}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Concepts"
        className="note-concept-list"
        tabIndex={-1}
      >
        {sections.map(({ title, concepts: members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
          <div key={title} role="group" aria-label={title || 'Matches'}>
            {title !== '' && (
              <div className="note-concept-heading" aria-hidden="true">
                {title}
              </div>
            )}
            {members.map((concept) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
              <div
                key={concept.slug}
                id={optionId(concept.slug)}
                role="option"
                aria-selected={concept === active}
                className="note-concept"
                onClick={() => onChoose(concept)}
                onPointerMove={() => setAt(concepts.indexOf(concept))}
              >
                <ConceptMark group={concept.color} />
                <span className="note-concept-name">{concept.name}</span>
                <span className="note-concept-note">{noteOf?.(concept.slug)}</span>
                <span className="note-concept-code" aria-hidden="true">
                  {concept.code}
                </span>
              </div>
            ))}
          </div>
        ))}
        {concepts.length === 0 && <p className="note-concept-none">No concept has these words.</p>}
      </div>
    </div>
  )
}
