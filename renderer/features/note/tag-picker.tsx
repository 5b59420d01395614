/** Tagging by keyboard: a few letters, a digit, done. Alt with the digit goes on to the next concept, Tab to the rest of the reading. */
import { type KeyboardEvent, useState } from 'react'
import type { Intensity, TagInput } from '../../../db/contract/shapes.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import type { TargetPerson } from '../../../db/domain/target-person.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { LevelDots } from '../../ui/level-dots.tsx'
import { ConceptList } from './concept-list.tsx'
import { ConceptMark } from './concept-mark.tsx'
import type { ConceptEntry, Offer } from './concept-search.ts'
import { PickerHints } from './picker-hints.tsx'
import { QuotedWords } from './quoted-words.tsx'
import { ReadingFields } from './reading-fields.tsx'
import {
  intensityOfKey,
  intensityWords,
  readingWords,
  shortQuote,
  targetWords,
} from './tag-words.ts'
import type { Reading } from './tagging.ts'
import { readTyped } from './typed-target.ts'

type Made = { readonly concept: ConceptRow; readonly intensity: Intensity }

/** With Alt a Mac types another character, so the key's place on the board decides. */
const intensityOfPress = ({ altKey, key, code }: KeyboardEvent): Intensity | null =>
  altKey ? intensityOfKey(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? '') : intensityOfKey(key)

export const TagPicker = ({
  quote,
  entries,
  offer,
  whyOf,
  already,
  start,
  onTag,
  onEnd,
  onTakeBack,
  canWiden,
  onWiden,
}: {
  /** The words to tag; '' for the whole session. */
  readonly quote: string
  readonly entries: readonly ConceptEntry[]
  readonly offer: Offer
  /** Why a concept is offered before others; '' where it is not. */
  readonly whyOf: (slug: string) => string
  /** What is said of the same place already. */
  readonly already: readonly TagInput[]
  /** What is said unless it is changed, such as a voice that the words suggest. */
  readonly start: Reading
  /** `goesOn`: more concepts follow on the same words. */
  readonly onTag: (concept: ConceptRow, reading: Reading, goesOn: boolean) => void
  readonly onEnd: () => void
  readonly onTakeBack: (concept: ConceptRow) => void
  /** Nothing was selected, so the tag key can still change what is tagged. */
  readonly canWiden: boolean
  /** The tag key pressed again: the session, or the sentence at the cursor. */
  readonly onWiden: () => void
}) => {
  const [chosen, setChosen] = useState<ConceptRow | null>(null)
  const [reading, setReading] = useState(start)
  const [made, setMade] = useState<readonly Made[]>([])
  const [isSeveral, setSeveral] = useState(false)
  const [turn, setTurn] = useState(0)
  const [target, setTarget] = useState<TargetPerson | null>(null)
  const said: Reading = { ...start, target: target ?? start.target }

  const tag = (concept: ConceptRow, said: Reading, isAlt = false): void => {
    const goesOn = isSeveral || isAlt
    onTag(concept, said, goesOn)
    if (!goesOn) return
    setMade((all) => [...all, { concept, intensity: said.intensity }])
    setChosen(null)
    setReading(start)
    setTarget(null)
    setTurn((now) => now + 1)
  }
  const takeBack = (): boolean => {
    const last = made.at(-1)
    if (last === undefined) return false
    onTakeBack(last.concept)
    setMade((all) => all.slice(0, -1))
    return true
  }
  const onKey = (event: KeyboardEvent, active: ConceptRow | undefined): boolean => {
    const isEmpty = event.target instanceof HTMLInputElement && event.target.value === ''
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 't') return false
      onWiden()
      return true
    }
    if (event.key === 'Backspace' && isEmpty) return takeBack()
    if (event.key === 'Enter' && isEmpty && made.length > 0 && !event.altKey) {
      onEnd()
      return true
    }
    if (active === undefined) return false
    const intensity = intensityOfPress(event)
    if (intensity !== null) tag(active, { ...said, intensity }, event.altKey)
    else if (event.key === 'Enter' && event.altKey) tag(active, said, true)
    else if (event.key === 'Tab' && !event.shiftKey && !event.altKey) {
      setReading(said)
      setChosen(active)
    } else return false
    return true
  }
  const noteOf = (slug: string): string => {
    const there = already.find((each) => each.concept === slug)
    return there === undefined ? whyOf(slug) : `here: ${readingWords(there)}`
  }

  return (
    <div className="note-picker">
      <p className="note-picker-quote">
        {quote === '' ? 'The whole session' : <QuotedWords words={shortQuote(quote, 110)} />}
        {target !== null && chosen === null && (
          <span className="note-picker-target" role="status">
            about {targetWords(target)}
          </span>
        )}
      </p>
      {made.length > 0 && (
        <ul className="note-picker-made" aria-label="Tagged just now">
          {made.map(({ concept, intensity }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same concept may come twice, and only the last goes
            <li key={`${concept.slug}-${index}`}>
              <ConceptMark group={concept.color} />
              {concept.name}
              <LevelDots level={intensity} label={intensityWords(intensity)} />
            </li>
          ))}
        </ul>
      )}
      {chosen === null ? (
        <>
          <ConceptList
            entries={entries}
            offer={offer}
            noteOf={noteOf}
            turn={turn}
            queryOf={(typed) => readTyped(typed).query}
            onTyped={(typed) => setTarget(readTyped(typed).target)}
            onChoose={(concept) => tag(concept, said)}
            onKey={onKey}
          />
          <PickerHints
            quote={quote}
            canWiden={canWiden}
            hasMade={made.length > 0}
            several={
              <Checkbox isSelected={isSeveral} onChange={setSeveral}>
                Several
              </Checkbox>
            }
          />
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            tag(chosen, reading)
          }}
          // On the way down: a button of the component library lets no key out.
          onKeyDownCapture={(event) => {
            if (event.key !== 'Enter') return
            // In the memo Enter is a new line and on a button it presses, unless a modifier says that the tag is done.
            const isTaken =
              event.target instanceof HTMLTextAreaElement ||
              event.target instanceof HTMLButtonElement
            if (isTaken && !event.ctrlKey && !event.metaKey && !event.altKey) return
            event.preventDefault()
            event.stopPropagation()
            tag(chosen, reading, event.altKey)
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
            <Button variant="quiet" shortcut="Alt+Enter" onPress={() => tag(chosen, reading, true)}>
              Tag and go on
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
