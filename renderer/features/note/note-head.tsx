/** The head of a note: whose session, which one, when, and how the note stands. */
import { ArrowLeft, ArrowRight, BookOpen, ChevronDown, PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { NoteKind, NoteState } from '../../../db/contract/shapes.ts'
import type { NoteView } from '../../../db/contract/views.ts'
import type { NoteTemplate } from '../../../db/domain/note-template.ts'
import { ClientName } from '../../app/privacy.tsx'
import { SaveMark } from '../../app/saving/save-mark.tsx'
import type { SaveQueue } from '../../app/saving/save-queue.ts'
import { count, formatDayLong, formatInstant, formatTime } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton, IconToggle } from '../../ui/icon-button.tsx'
import { type Segment, SegmentedControl } from '../../ui/segmented-control.tsx'
import { NOTE_KIND_WORDS } from './note-kind-words.ts'
import './note-head.css'

const State = ({ view, isEmpty }: { readonly view: NoteView; readonly isEmpty: boolean }) =>
  view.signed === null ? (
    <Badge state={isEmpty ? 'none' : 'draft'}>{isEmpty ? 'No note yet' : 'Draft'}</Badge>
  ) : (
    <Badge state="signed">
      Signed {formatInstant(view.signed.at)}
      <span className="note-hash" title={`SHA-256 of the text: ${view.signed.sha256}`}>
        {view.signed.sha256.slice(0, 8)}
      </span>
    </Badge>
  )

const STATE_WORDS: Readonly<Record<NoteState, string>> = {
  none: '',
  draft: ', a draft',
  signed: ', signed',
}

/** A dot says that the other note holds something, and its name for a screen reader how it stands. */
const kindSegments = ({ kind, otherState }: NoteView): readonly Segment<NoteKind>[] =>
  (['progress', 'process'] as const).map((id) => {
    const isWritten = id !== kind && otherState !== 'none'
    const label = `${NOTE_KIND_WORDS[id]}${id === kind ? '' : STATE_WORDS[otherState]}`
    return isWritten
      ? {
          id,
          label,
          icon: (
            <>
              {NOTE_KIND_WORDS[id]}
              <span className="note-kind-dot" aria-hidden="true" />
            </>
          ),
        }
      : { id, label: NOTE_KIND_WORDS[id] }
  })

const TemplateButton = ({
  template,
  onPress,
}: {
  readonly template: NoteTemplate | null
  readonly onPress: (at: DOMRect) => void
}) => {
  const name = template?.name ?? 'Free'
  return (
    <Button
      size="small"
      variant="quiet"
      className="note-template"
      aria-label={`Template: ${name}`}
      onPress={({ target }) => onPress(target.getBoundingClientRect())}
    >
      <span className="note-template-name">{name}</span>
      <ChevronDown aria-hidden="true" />
    </Button>
  )
}

export const NoteHead = ({
  view,
  queue,
  words,
  copied,
  template,
  isBeforeOpen,
  onBefore,
  onTemplate,
  foot,
  tools,
  isPanelOpen,
  onPanel,
  onKind,
  onSession,
  onRetry,
  onSign,
}: {
  readonly view: NoteView
  readonly queue: SaveQueue | null
  readonly words: number
  /** Percent of the words that were copied from earlier notes and stand unchanged. */
  readonly copied: number
  /** Null for free text. */
  readonly template: NoteTemplate | null
  readonly isBeforeOpen: boolean
  readonly onBefore: () => void
  readonly onTemplate: (at: DOMRect) => void
  /** What the last key did, such as 'Tag 3 of 12'. */
  readonly foot: string
  /** Buttons that bring their own dialogs. */
  readonly tools: ReactNode
  readonly isPanelOpen: boolean
  readonly onPanel: () => void
  readonly onKind: (kind: NoteKind) => void
  readonly onSession: (direction: 'previous' | 'next') => void
  readonly onRetry: () => void
  readonly onSign: () => void
}) => {
  const { session, client } = view
  return (
    <header className="note-head">
      <div className="note-head-who">
        <h1>
          <ClientName client={client} />
          <span className="note-head-number">
            Session {session.number} of {session.of}
          </span>
        </h1>
        <p>
          {formatDayLong(session.localDate)}, {formatTime(session.localTime)}
        </p>
      </div>
      <SegmentedControl
        className="note-head-kind"
        label="Which note of the session"
        segments={kindSegments(view)}
        value={view.kind}
        onChange={onKind}
      />
      <div className="note-head-state">
        <span className="note-foot">{foot}</span>
        {queue !== null && (
          <SaveMark queue={queue} isQuiet={view.signed !== null} onRetry={onRetry} />
        )}
        {view.signed === null && <TemplateButton template={template} onPress={onTemplate} />}
        <span className="note-words">{count(words, 'word')}</span>
        {copied > 0 && (
          <span className="note-share" title="Copied from earlier notes and not edited since">
            {copied} % copied
          </span>
        )}
        <State view={view} isEmpty={words === 0} />
        {view.signed === null && (
          <Button size="small" onPress={onSign}>
            Sign…
          </Button>
        )}
        {tools}
        <IconButton
          size="small"
          label="Previous session"
          shortcut="Alt+Up"
          icon={<ArrowLeft aria-hidden="true" />}
          isDisabled={view.previous === null}
          onPress={() => onSession('previous')}
        />
        <IconButton
          size="small"
          label="Next session"
          shortcut="Alt+Down"
          icon={<ArrowRight aria-hidden="true" />}
          isDisabled={view.next === null}
          onPress={() => onSession('next')}
        />
        <IconToggle
          size="small"
          label="Previous note beside"
          shortcut="Mod+Shift+P"
          icon={<BookOpen aria-hidden="true" />}
          isSelected={isBeforeOpen}
          onChange={onBefore}
        />
        <IconToggle
          size="small"
          label="Themes"
          shortcut="Mod+\"
          icon={<PanelRight aria-hidden="true" />}
          isSelected={isPanelOpen}
          onChange={onPanel}
        />
      </div>
    </header>
  )
}
