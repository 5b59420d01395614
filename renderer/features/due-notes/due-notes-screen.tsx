/** Every session that still waits for its progress note, and the way into writing it. */
import { ArrowDownUp } from 'lucide-react'
import { useState } from 'react'
import type { DueNote } from '../../../db/contract/calls/due.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { useEntryState, useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { VirtualRows } from '../../app/virtual-rows.tsx'
import { count, formatNumber } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ClientFilter } from '../search/client-filter.tsx'
import { DueNoteRow } from './due-note-row.tsx'
import { useDueNotes } from './use-due-notes.ts'
import './due-notes.css'

const keyOf = ({ session }: DueNote): string => session.id
const isStop = (): boolean => true
const estimateRem = (): number => 2.5

/** '12 notes due: 4 drafts, 8 not begun'. */
const totalWords = (total: number, drafts: number): string => {
  const parts = [
    drafts === 0 ? '' : count(drafts, 'draft'),
    total === drafts ? '' : `${formatNumber(total - drafts)} not begun`,
  ].filter((words) => words !== '')
  return `${count(total, 'note')} due: ${parts.join(', ')}`
}

const Explanation = () => {
  const { data: settings } = useVaultQuery('settings.get', {})
  if (settings === undefined) return null
  return (
    <p className="due-help">
      Attended sessions without a signed progress note. A note counts as due{' '}
      {count(settings.noteDueSoonHours, 'hour')} after the end of its session, as overdue after{' '}
      {formatNumber(settings.noteOverdueHours)}; both can be set in the settings.
    </p>
  )
}

export const DueNotesScreen = () => {
  const { go } = useNavigation()
  const [clientId, setClientId] = useEntryState<ClientId | null>('client', null)
  const [order, setOrder] = useEntryState<'oldest' | 'newest'>('order', 'oldest')
  const [focused, setFocused] = useEntryState<string | null>('focused-due', null)
  const [focusFirst, setFocusFirst] = useState(focused)
  const { rows, total, drafts, readMore } = useDueNotes({ clientId, order })

  return (
    <div className="screen due-notes">
      <header className="screen-header">
        <ScreenHeading>Notes due</ScreenHeading>
        {rows !== undefined && total > 0 && (
          <p className="faint" role="status">
            {totalWords(total, drafts)}
          </p>
        )}
      </header>
      <Explanation />
      <search className="toolbar">
        <ClientFilter
          selected={clientId}
          onSelect={(chosen) => {
            // Or the list that follows would take the focus out of the filter.
            setFocusFirst(null)
            setClientId(chosen)
          }}
        />
        <Button
          className="toolbar-end"
          variant="quiet"
          icon={<ArrowDownUp aria-hidden="true" />}
          onPress={() => setOrder(order === 'oldest' ? 'newest' : 'oldest')}
        >
          {order === 'oldest' ? 'Oldest first' : 'Newest first'}
        </Button>
      </search>
      {rows?.length === 0 && (
        <EmptyState
          title={clientId === null ? 'No note is due' : 'No note is due for this client'}
          action={
            clientId === null ? (
              <Button onPress={() => go({ screen: 'caseload' })}>To the caseload</Button>
            ) : (
              <Button onPress={() => setClientId(null)}>Show all clients</Button>
            )
          }
        >
          Every attended session that has ended has a signed progress note.
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && (
        <VirtualRows
          label={order === 'oldest' ? 'Notes due, oldest first' : 'Notes due, newest first'}
          items={rows}
          keyOf={keyOf}
          isStop={isStop}
          estimateRem={estimateRem}
          focusFirst={focusFirst}
          onFocusRow={setFocused}
          onNearEnd={readMore}
        >
          {(note, focus) => (
            <DueNoteRow
              note={note}
              focus={focus}
              onOpen={() => go({ screen: 'note', sessionId: note.session.id, kind: 'progress' })}
            />
          )}
        </VirtualRows>
      )}
    </div>
  )
}
