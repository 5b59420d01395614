/** Tagging by keyboard: a few letters, a digit, done. Tab goes on to assertion, movement and memo. */
import { type KeyboardEvent, useState } from 'react'
import type { TagInput } from '../../../db/contract/shapes.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { ConceptList } from './concept-list.tsx'
import { ConceptMark } from './concept-mark.tsx'
import type { ConceptEntry } from './concept-search.ts'
import { ReadingFields } from './reading-fields.tsx'
import { intensityOfKey, readingWords, shortQuote } from './tag-words.ts'
import type { Reading } from './tagging.ts'

export const TagPicker = ({
  quote,
  entries,
  recent,
  already,
  start,
  onTag,
  canWiden,
  onWiden,
}: {
  /** The words to tag; '' for the whole session. */
  readonly quote: string
  readonly entries: readonly ConceptEntry[]
  readonly recent: readonly string[]
  /** What is said of the same place already. */
  readonly already: readonly TagInput[]
  /** What is said unless it is changed, such as a voice that the words suggest. */
  readonly start: Reading
  readonly onTag: (concept: ConceptRow, reading: Reading) => void
  /** Nothing was selected, so the tag key can still change what is tagged. */
  readonly canWiden: boolean
  /** The tag key pressed again: the session, or the sentence at the cursor. */
  readonly onWiden: () => void
}) => {
  const [chosen, setChosen] = useState<ConceptRow | null>(null)
  const [reading, setReading] = useState(start)

  const onKey = (event: KeyboardEvent, active: ConceptRow | undefined): boolean => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 't') {
      onWiden()
      return true
    }
    if (active === undefined || event.ctrlKey || event.metaKey || event.altKey) return false
    const intensity = intensityOfKey(event.key)
    if (intensity !== null) onTag(active, { ...start, intensity })
    else if (event.key === 'Tab' && !event.shiftKey) setChosen(active)
    else return false
    return true
  }
  const noteOf = (slug: string): string => {
    const there = already.find((tag) => tag.concept === slug)
    return there === undefined ? '' : readingWords(there)
  }

  return (
    <div className="note-picker">
      <p className="note-picker-quote">
        {quote === '' ? 'The whole session' : <q>{shortQuote(quote, 110)}</q>}
      </p>
      {chosen === null ? (
        <>
          <ConceptList
            entries={entries}
            recent={recent}
            noteOf={noteOf}
            onChoose={(concept) => onTag(concept, start)}
            onKey={onKey}
          />
          <p className="note-hints" aria-hidden="true">
            <span className="note-hint">
              <Kbd keys="0" />–<Kbd keys="3" /> how strongly
            </span>
            <span className="note-hint">
              <Kbd keys="Enter" /> present
            </span>
            <span className="note-hint">
              <Kbd keys="Tab" /> more
            </span>
            {canWiden && (
              <span className="note-hint">
                <Kbd keys="Mod+T" /> {quote === '' ? 'the sentence' : 'the session'}
              </span>
            )}
          </p>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onTag(chosen, reading)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
            // In the memo Enter is a new line, unless a modifier says that the tag is done.
            if (event.target instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey)
              return
            event.preventDefault()
            onTag(chosen, reading)
          }}
        >
          <p className="note-card-concept">
            <ConceptMark group={chosen.color} />
            {chosen.name}
          </p>
          <ReadingFields
            concept={chosen.slug}
            reading={reading}
            onChange={(change) => setReading((now) => ({ ...now, ...change }))}
          />
          <div className="note-card-foot">
            <Button variant="quiet" onPress={() => setChosen(null)}>
              Another concept
            </Button>
            <Button variant="primary" type="submit">
              Tag
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
