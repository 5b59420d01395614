/** A line for each theme of a note: every passage where its words stand, the way to them. */
import { useMemo } from 'react'
import {
  type NotePortrait,
  type PortraitPassage,
  type ThemeLine,
  themeLines,
} from '../../../db/domain/session-portrait.ts'
import { drawThemeLine, passageExtent, type ToX } from '../../../db/picture/portrait-drawing.ts'
import { count } from '../../lib/format.ts'
import { groupMark } from '../../lib/group-color.ts'
import { Swatch } from '../../ui/swatch.tsx'
import { PortraitPaths } from './portrait-paths.tsx'
import { type NameOf, passageWords, shareWords } from './portrait-words.ts'
import type { TextScale } from './text-scale.ts'

const HEIGHT = 22
const BASELINE = 18
const ROOM = 14

export type LineActs = {
  /** The quotes of a theme in this session. */
  readonly onOpenMark: (concept: string) => void
  readonly onOpenPassage: (kind: NotePortrait['kind'], passage: PortraitPassage) => void
}

const Line = ({
  note,
  themeLine,
  toX,
  color,
  name,
  tabIndex,
  acts,
}: {
  readonly note: NotePortrait
  readonly themeLine: ThemeLine
  readonly toX: ToX
  readonly color: string
  readonly name: string
  readonly tabIndex: 0 | -1
  readonly acts: LineActs
}) => {
  const { concept, passages, length } = themeLine
  const paths = useMemo(
    () => drawThemeLine(passages, color, toX, { y: BASELINE, room: ROOM }),
    [passages, color, toX],
  )
  return (
    <div className="portrait-line">
      <div className="portrait-line-name">
        <Swatch {...groupMark(color)} />
        <button
          type="button"
          tabIndex={tabIndex}
          title={name}
          onClick={() => acts.onOpenMark(concept)}
        >
          {name}
        </button>
      </div>
      <div className="portrait-line-marks" style={{ width: toX(note.length), height: HEIGHT }}>
        <svg width={toX(note.length)} height={HEIGHT} aria-hidden="true">
          <PortraitPaths paths={paths} />
        </svg>
        {passages.map((passage) => {
          const words = passageWords(passage, note.length)
          return (
            <button
              key={passage.id}
              type="button"
              tabIndex={tabIndex}
              className="portrait-passage"
              style={passageExtent(passage, toX)}
              title={words}
              aria-label={`${name}, ${words}. Open in the note`}
              onClick={() => acts.onOpenPassage(note.kind, passage)}
            />
          )
        })}
      </div>
      <span className="portrait-figures">
        {count(passages.length, 'passage')}, {shareWords(length, note.length)}
      </span>
    </div>
  )
}

export const PortraitLines = ({
  note,
  scale,
  order,
  colorOf,
  nameOf,
  tabIndex,
  acts,
}: {
  readonly note: NotePortrait
  readonly scale: TextScale
  readonly order: readonly string[]
  readonly colorOf: (concept: string) => string
  readonly nameOf: NameOf
  readonly tabIndex: 0 | -1
  readonly acts: LineActs
}) => {
  const toX = useMemo(() => scale.toX(note), [scale, note])
  return themeLines(note, order).map((themeLine) => (
    <Line
      key={themeLine.concept}
      note={note}
      themeLine={themeLine}
      toX={toX}
      color={colorOf(themeLine.concept)}
      name={nameOf(themeLine.concept)}
      tabIndex={tabIndex}
      acts={acts}
    />
  ))
}
