/** The field and list that find a concept: focus stays in the field, arrows walk the list, keys decide. */
import {
  type KeyboardEvent,
  startTransition,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { ConceptOption, type OptionHand } from './concept-option.tsx'
import {
  type ConceptEntry,
  type ConceptSection,
  findConcepts,
  type Offer,
} from './concept-search.ts'

/** Two views of the list: what a hand can see of it is drawn at once. */
const FIRST_DRAWN = 40

const beginningOf = (sections: readonly ConceptSection[]): readonly ConceptSection[] => {
  let room = FIRST_DRAWN
  return sections.flatMap(({ title, concepts }) => {
    const some = concepts.slice(0, Math.max(0, room))
    room -= concepts.length
    return some.length === 0 ? [] : [{ title, concepts: some }]
  })
}

/** The rest follows when the key that asked for it has been answered. */
const useDrawn = (sections: readonly ConceptSection[]): readonly ConceptSection[] => {
  const [whole, setWhole] = useState<readonly ConceptSection[] | null>(null)
  useEffect(() => startTransition(() => setWhole(sections)), [sections])
  const beginning = useMemo(() => beginningOf(sections), [sections])
  return whole === sections ? sections : beginning
}

export const ConceptList = ({
  entries,
  offer,
  noteOf,
  turn = 0,
  queryOf,
  onTyped,
  onChoose,
  onKey,
}: {
  readonly entries: readonly ConceptEntry[]
  readonly offer: Offer
  /** A word beside a concept, for instance that it is there already. */
  readonly noteOf?: (slug: string) => string
  /** A new number empties the field for the next concept. */
  readonly turn?: number
  /** The part of what is typed that looks for a concept; all of it where this is left out. */
  readonly queryOf?: (typed: string) => string
  readonly onTyped?: (typed: string) => void
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
  const query = queryOf?.(typed) ?? typed
  const sections = useMemo(() => findConcepts(entries, query, offer), [entries, query, offer])
  const drawn = useDrawn(sections)
  const concepts = useMemo(() => sections.flatMap((section) => section.concepts), [sections])
  const active = concepts[at]
  const latest = useRef({ onChoose, concepts })
  latest.current = { onChoose, concepts }
  const hand = useMemo<OptionHand>(
    () => ({
      choose: (concept) => latest.current.onChoose(concept),
      point: (concept) => setAt(latest.current.concepts.indexOf(concept)),
    }),
    [],
  )
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
          onTyped?.(event.target.value)
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
        {drawn.map(({ title, concepts: members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
          <div key={title} role="group" aria-label={title || 'Matches'}>
            {title !== '' && (
              <div className="note-concept-heading" aria-hidden="true">
                {title}
              </div>
            )}
            {members.map((concept) => (
              <ConceptOption
                key={concept.slug}
                id={optionId(concept.slug)}
                concept={concept}
                note={noteOf?.(concept.slug) ?? ''}
                isActive={concept === active}
                hand={hand}
              />
            ))}
          </div>
        ))}
        {concepts.length === 0 && <p className="note-concept-none">No concept has these words.</p>}
      </div>
    </div>
  )
}
