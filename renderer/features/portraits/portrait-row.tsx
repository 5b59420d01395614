/** One session: its notes as tiles; opened, a line for each theme beneath them. */
import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, type PointerEvent, useState } from 'react'
import type { SessionId } from '../../../db/contract/ids.ts'
import type {
  NotePortrait,
  PortraitTheme,
  SessionPortrait,
} from '../../../db/domain/session-portrait.ts'
import type { SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { useNavigation } from '../../app/routes.tsx'
import type { RowFocus } from '../../app/virtual-rows.tsx'
import { count, formatDay } from '../../lib/format.ts'
import { groupMark } from '../../lib/group-color.ts'
import { LevelDots } from '../../ui/level-dots.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { ProcessNoteLabel } from '../note/process-note-label.tsx'
import { intensityWords } from '../note/tag-words.ts'
import { SessionLine } from '../timeline/session-line.tsx'
import { PortraitLines } from './portrait-lines.tsx'
import { PortraitStrip } from './portrait-strip.tsx'
import {
  absenceWords,
  type NameOf,
  noteFigures,
  portraitSentence,
  readingWords,
} from './portrait-words.ts'
import type { TextScale } from './text-scale.ts'

export type Looks = {
  /** Slugs, as the lanes stand. */
  readonly order: readonly string[]
  readonly colorOf: (concept: string) => string
  readonly nameOf: NameOf
}

const WholeSession = ({
  whole,
  looks,
  tabIndex,
  onOpenMark,
}: {
  readonly whole: readonly PortraitTheme[]
  readonly looks: Looks
  readonly tabIndex: 0 | -1
  readonly onOpenMark: (concept: string) => void
}) => (
  <p className="portrait-whole">
    <span className="portrait-whole-head">Whole session</span>
    {whole.map((theme) => (
      <span key={theme.id} className="portrait-whole-theme">
        <Swatch {...groupMark(looks.colorOf(theme.concept))} />
        <button
          type="button"
          className="text-link"
          tabIndex={tabIndex}
          onClick={() => onOpenMark(theme.concept)}
        >
          {looks.nameOf(theme.concept)}
        </button>
        <LevelDots level={theme.intensity} label={intensityWords(theme.intensity)} />
        {readingWords(theme) !== '' && <span className="faint">{readingWords(theme)}</span>}
      </span>
    ))}
  </p>
)

const Opened = ({
  portrait,
  session,
  scale,
  looks,
  tabIndex,
  onOpenMark,
}: {
  readonly portrait: SessionPortrait<SessionId>
  readonly session: SourceSession<SessionId>
  readonly scale: TextScale
  readonly looks: Looks
  readonly tabIndex: 0 | -1
  readonly onOpenMark: (concept: string) => void
}) => {
  const { go } = useNavigation()
  const isUntagged =
    portrait.whole.length === 0 && portrait.notes.every(({ passages }) => passages.length === 0)
  return (
    <div className="portrait-opened">
      {portrait.notes.map((note) => (
        <div key={note.kind}>
          {note.kind === 'process' && <ProcessNoteLabel />}
          <PortraitLines
            note={note}
            scale={scale}
            {...looks}
            tabIndex={tabIndex}
            acts={{
              onOpenMark,
              onOpenPassage: (kind, { start, end }) =>
                go({
                  screen: 'note',
                  sessionId: portrait.session,
                  kind,
                  passage: { start, end },
                }),
            }}
          />
        </div>
      ))}
      {portrait.whole.length > 0 && (
        <WholeSession
          whole={portrait.whole}
          looks={looks}
          tabIndex={tabIndex}
          onOpenMark={onOpenMark}
        />
      )}
      {isUntagged && <p className="faint">Nothing is tagged in this session.</p>}
      {portrait.lost > 0 && (
        <p className="faint">
          {count(portrait.lost, 'tag')} more, whose words are no longer in the note.
        </p>
      )}
      <SessionLine session={session} />
    </div>
  )
}

type Pointed = { readonly kind: NotePortrait['kind']; readonly share: number }

/** Which strip of a row the pointer is over. The row's own link lies over them all, so none of them is told. */
const stripUnder = ({
  clientX,
  clientY,
  currentTarget,
}: PointerEvent<HTMLElement>): Pointed | null => {
  for (const strip of currentTarget.querySelectorAll<HTMLElement>('.portrait-strip')) {
    const { left, right, top, bottom } = strip.getBoundingClientRect()
    if (clientX < left || clientX >= right || clientY < top || clientY >= bottom) continue
    const kind = strip.dataset.kind === 'process' ? 'process' : 'progress'
    return { kind, share: (clientX - left) / (right - left) }
  }
  return null
}

/** Kept while the list is scrolled: every frame draws the rows anew. */
const Strips = memo(
  ({
    portrait,
    session,
    scale,
    looks,
    pointed,
  }: {
    readonly portrait: SessionPortrait<SessionId>
    readonly session: SourceSession<SessionId>
    readonly scale: TextScale
    readonly looks: Looks
    readonly pointed: Pointed | null
  }) => (
    <div className="portrait-strips" aria-hidden="true">
      {portrait.notes.length === 0 && (
        <span className="portrait-none">{absenceWords(session)}</span>
      )}
      {portrait.notes.map((note) => (
        <div key={note.kind} className="portrait-note">
          <PortraitStrip
            note={note}
            scale={scale}
            colorOf={looks.colorOf}
            nameOf={looks.nameOf}
            pointedAt={pointed?.kind === note.kind ? pointed.share : null}
          />
          <span className="portrait-figures">
            {note.kind === 'process' && <ProcessNoteLabel />}
            {noteFigures(note)}
          </span>
        </div>
      ))}
    </div>
  ),
)

export const PortraitRow = ({
  portrait,
  session,
  scale,
  looks,
  isOpen,
  focus,
  onToggle,
  onOpenMark,
}: {
  readonly portrait: SessionPortrait<SessionId>
  readonly session: SourceSession<SessionId>
  readonly scale: TextScale
  readonly looks: Looks
  readonly isOpen: boolean
  readonly focus: RowFocus
  readonly onToggle: () => void
  readonly onOpenMark: (concept: string) => void
}) => {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <div className="portrait" data-open={isOpen}>
      <div
        className="portrait-head"
        onPointerMove={(event) => setPointed(stripUnder(event))}
        onPointerLeave={() => setPointed(null)}
      >
        <button
          type="button"
          className="row-link portrait-toggle"
          aria-expanded={isOpen}
          {...focus}
          onClick={onToggle}
        >
          <Chevron aria-hidden="true" />
          <span className="visually-hidden">Session </span>
          <span className="portrait-number">{session.number}</span>
          <span className="visually-hidden">, </span>
          <span className="portrait-day">{formatDay(session.localDate)}</span>
          <span className="visually-hidden">
            {`: ${portraitSentence(portrait, session, looks.nameOf)}`}
          </span>
        </button>
        <Strips {...{ portrait, session, scale, looks, pointed }} />
      </div>
      {isOpen && (
        <Opened
          portrait={portrait}
          session={session}
          scale={scale}
          looks={looks}
          tabIndex={focus.tabIndex}
          onOpenMark={onOpenMark}
        />
      )}
    </div>
  )
}
