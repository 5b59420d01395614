/** The ends of a passage, moved by arrow keys while the text shows which words they now hold. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Edge, EdgeStep } from '../../../db/domain/passage-edges.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { QuotedWords } from './quoted-words.tsx'
import { shortQuote } from './tag-words.ts'

const EDGES = [
  { id: 'start', label: 'Beginning' },
  { id: 'end', label: 'End' },
] as const

export const PassageEnds = ({
  name,
  quote,
  onMove,
  onKeep,
  onLeave,
}: {
  readonly name: string
  /** The words as the ends stand now. */
  readonly quote: string
  readonly onMove: (edge: Edge, step: EdgeStep, direction: -1 | 1) => boolean
  readonly onKeep: () => void
  readonly onLeave: () => void
}) => {
  const [edge, setEdge] = useState<Edge>('end')
  const [isStuck, setStuck] = useState(false)
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => group.current?.focus(), [])
  const move = (step: EdgeStep, direction: -1 | 1): void => setStuck(!onMove(edge, step, direction))

  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[event.key]
    if (event.key === 'Enter' && event.target === group.current) onKeep()
    else if (event.key === 'Tab' && event.target === group.current && !event.shiftKey)
      setEdge((now) => (now === 'start' ? 'end' : 'start'))
    else if (direction !== undefined) move(event.shiftKey ? 'character' : 'word', direction)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: not a set of form fields, but one passage
    <div
      ref={group}
      role="group"
      aria-label={`Ends of ${name}: arrows move the ${edge === 'end' ? 'end' : 'beginning'} by a word`}
      className="note-ends"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys are its own
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <p className="note-ends-quote">
        <QuotedWords words={shortQuote(quote, 120)} />
      </p>
      <div className="note-ends-row">
        <SegmentedControl label="Which end" segments={EDGES} value={edge} onChange={setEdge} />
        <Button size="small" onPress={() => move('word', -1)}>
          A word back
        </Button>
        <Button size="small" onPress={() => move('word', 1)}>
          A word on
        </Button>
      </div>
      <p className="note-ends-keys" aria-hidden="true">
        <span className="note-hint">
          <Kbd keys="Left" /> <Kbd keys="Right" /> word
        </span>
        <span className="note-hint">
          <Kbd keys="Shift+Left" /> <Kbd keys="Shift+Right" /> character
        </span>
        <span className="note-hint">
          <Kbd keys="Tab" /> other end
        </span>
        {isStuck && <span className="note-ends-stuck">No further</span>}
      </p>
      <div className="note-card-foot">
        <Button variant="quiet" shortcut="Escape" onPress={onLeave}>
          Leave as it was
        </Button>
        <Button variant="primary" shortcut="Enter" onPress={onKeep}>
          Keep
        </Button>
      </div>
    </div>
  )
}
