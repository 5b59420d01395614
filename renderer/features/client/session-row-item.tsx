/** One session: when, what was written of it, and which themes it holds. */
import { Ellipsis } from 'lucide-react'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import type { ConceptRow, SessionRow } from '../../../db/contract/views.ts'
import type { RowFocus } from '../../app/virtual-rows.tsx'
import { count, formatDayShort, formatTime, formatWeekday } from '../../lib/format.ts'
import { groupMark } from '../../lib/group-color.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../../ui/menu.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { ProcessNoteLabel } from '../note/process-note-label.tsx'
import { ATTENDANCE_WORDS } from './attendance-words.ts'
import { addendaWords, DraftAddendum, NoteMark } from './note-mark.tsx'

type Props = {
  readonly session: SessionRow
  readonly concepts: ReadonlyMap<string, ConceptRow>
  readonly focus: RowFocus
  readonly onOpen: (kind?: NoteKind) => void
  readonly onEdit: () => void
  readonly onRemove: () => void
}

const Themes = ({ session, concepts }: Pick<Props, 'session' | 'concepts'>) => {
  const known = session.themes.flatMap((slug) => concepts.get(slug) ?? [])
  if (known.length === 0) return null
  return (
    <p className="session-row-themes">
      {known.map((concept) => (
        <span key={concept.slug} className="session-row-theme">
          <Swatch {...groupMark(concept.color)} />
          {concept.name}
        </span>
      ))}
    </p>
  )
}

const Text = ({ session, concepts }: Pick<Props, 'session' | 'concepts'>) => (
  <div className="session-row-text">
    {session.attendance !== 'attended' && (
      <p className="session-row-attendance">{ATTENDANCE_WORDS[session.attendance]}</p>
    )}
    {session.preview !== '' && <p className="session-row-preview">{session.preview}</p>}
    <Themes session={session} concepts={concepts} />
  </div>
)

const Actions = ({ session, focus, onOpen, onEdit, onRemove }: Omit<Props, 'concepts'>) => (
  <div className="session-row-menu">
    <MenuTrigger>
      <IconButton
        label={`Actions for session ${session.number}`}
        icon={<Ellipsis aria-hidden="true" />}
        size="small"
        excludeFromTabOrder={focus.tabIndex === -1}
      />
      <Menu label={`Session ${session.number}`} placement="bottom end">
        <MenuItem text="Open note" onAction={() => onOpen()} />
        <MenuItem text="Open process note" onAction={() => onOpen('process')} />
        <MenuItem text="Change date or attendance…" onAction={onEdit} />
        <MenuItem
          text="Remove session…"
          tone="danger"
          isDisabled={
            session.note !== 'none' ||
            session.processNote !== 'none' ||
            session.tags > 0 ||
            session.measures > 0
          }
          onAction={onRemove}
        />
      </Menu>
    </MenuTrigger>
  </div>
)

export const SessionRowItem = ({ session, concepts, ...rest }: Props) => (
  <article className="list-row session-row" data-attendance={session.attendance}>
    <div className="session-row-when">
      <button type="button" className="row-link" onClick={() => rest.onOpen()} {...rest.focus}>
        {formatWeekday(session.localDate)} {formatDayShort(session.localDate)}
      </button>
      <span className="faint">
        #{session.number} · {formatTime(session.localTime)}
      </span>
    </div>
    <Text session={session} concepts={concepts} />
    <div className="session-row-note">
      {(session.attendance === 'attended' || session.note !== 'none') && (
        <NoteMark state={session.note} addenda={session.addenda} />
      )}
      {session.words > 0 && <span className="faint">{count(session.words, 'word')}</span>}
      {session.processNote !== 'none' && (
        <button
          type="button"
          className="session-row-process"
          tabIndex={rest.focus.tabIndex}
          onClick={() => rest.onOpen('process')}
        >
          <ProcessNoteLabel>
            Process note, {session.processNote}
            {addendaWords(session.processAddenda)}
            <DraftAddendum addenda={session.processAddenda} />
          </ProcessNoteLabel>
        </button>
      )}
    </div>
    <Actions session={session} {...rest} />
  </article>
)
