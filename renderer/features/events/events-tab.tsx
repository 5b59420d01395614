/** What happened in the client's life and treatment, year by year. */
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { EventRow } from '../../../db/contract/calls/events.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { EVENT_WORDS } from '../../../db/domain/event-words.ts'
import { useCommands } from '../../app/commands.tsx'
import { useEntryState, useNavigation } from '../../app/routes.tsx'
import { type RowFocus, VirtualRows } from '../../app/virtual-rows.tsx'
import { useToday } from '../../lib/today.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../../ui/menu.tsx'
import { EditEventDialog, NewEventDialog, RemoveEventDialog } from './event-dialogs.tsx'
import { type EventListItem, eventListItems } from './event-list.ts'
import { eventDateWords } from './event-words.ts'
import './events.css'

type Asking = { readonly what: 'edit' | 'remove'; readonly event: EventRow } | null

const keyOf = (item: EventListItem): string => item.key
const isStop = (item: EventListItem): boolean => item.kind === 'event'
const estimateRem = (item: EventListItem): number => (item.kind === 'event' ? 3.75 : 3)

const EventItem = ({
  event,
  isAhead,
  focus,
  onEdit,
  onRemove,
}: {
  readonly event: EventRow
  readonly isAhead: boolean
  readonly focus: RowFocus
  readonly onEdit: () => void
  readonly onRemove: () => void
}) => (
  <article className="list-row event-row">
    <p className="event-row-when">
      <time dateTime={event.startDate}>{eventDateWords(event)}</time>
      {isAhead && <span className="faint">planned</span>}
    </p>
    <div className="event-row-what">
      <p>
        <button type="button" className="row-link" onClick={onEdit} {...focus}>
          {event.title}
        </button>
        <span className="event-row-kind">{EVENT_WORDS[event.kind]}</span>
      </p>
      {event.detail !== '' && <p className="event-row-detail">{event.detail}</p>}
    </div>
    <div className="event-row-menu">
      <MenuTrigger>
        <IconButton
          label={`Actions for ${event.title}`}
          icon={<Ellipsis aria-hidden="true" />}
          size="small"
          excludeFromTabOrder={focus.tabIndex === -1}
        />
        <Menu label={event.title} placement="bottom end">
          <MenuItem text="Change event…" onAction={onEdit} />
          <MenuItem text="Remove event…" tone="danger" onAction={onRemove} />
        </Menu>
      </MenuTrigger>
    </div>
  </article>
)

export const EventsTab = ({ clientId }: { readonly clientId: ClientId }) => {
  const { data: events } = useVaultQuery('events.list', { clientId })
  const today = useToday()
  const { route } = useNavigation()
  const [focused, setFocused] = useEntryState<string | null>(
    'focused-event',
    route.screen === 'client' ? (route.event ?? null) : null,
  )
  const [focusFirst] = useState(focused)
  const [isNewOpen, setNewOpen] = useState(false)
  const [asking, setAsking] = useState<Asking>(null)
  const close = (): void => setAsking(null)

  useCommands([
    {
      id: 'event.new',
      label: 'Add event…',
      group: 'Client',
      keys: 'n',
      run: () => setNewOpen(true),
    },
  ])

  if (events === undefined) return null
  return (
    <section className="events" aria-label="Events">
      {events.length === 0 ? (
        <EmptyState
          title="No event yet"
          action={
            <Button variant="primary" shortcut="N" onPress={() => setNewOpen(true)}>
              Add event…
            </Button>
          }
        >
          Medication, losses, moves, breaks in therapy: what happened outside the sessions and may
          say why a theme came or went. Press N to add the first.
        </EmptyState>
      ) : (
        <>
          <div className="toolbar">
            <Button shortcut="N" onPress={() => setNewOpen(true)}>
              Add event…
            </Button>
          </div>
          <VirtualRows
            label="Events, newest first"
            items={eventListItems(events, today)}
            keyOf={keyOf}
            isStop={isStop}
            estimateRem={estimateRem}
            focusFirst={focusFirst}
            onFocusRow={setFocused}
          >
            {(item, focus) =>
              item.kind === 'year' ? (
                <h2 className="session-month">{item.year}</h2>
              ) : (
                <EventItem
                  event={item.event}
                  isAhead={item.isAhead}
                  focus={focus}
                  onEdit={() => setAsking({ what: 'edit', event: item.event })}
                  onRemove={() => setAsking({ what: 'remove', event: item.event })}
                />
              )
            }
          </VirtualRows>
        </>
      )}
      {isNewOpen && <NewEventDialog clientId={clientId} onClose={() => setNewOpen(false)} />}
      {asking?.what === 'edit' && <EditEventDialog event={asking.event} onClose={close} />}
      {asking?.what === 'remove' && <RemoveEventDialog event={asking.event} onClose={close} />}
    </section>
  )
}
