/** Home: every client on one page of type, in the order that helps now. */
import { useRef, useState } from 'react'
import type { ClientRow } from '../../../db/contract/views.ts'
import { useCommands } from '../../app/commands.tsx'
import { useClientLabel } from '../../app/privacy.tsx'
import { useEntryState, useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { focusRows, VirtualRows } from '../../app/virtual-rows.tsx'
import { useConcepts } from '../../lib/concepts.ts'
import { count } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useDueCount } from '../due-notes/use-due-notes.ts'
import { ClientRowItem } from './client-row-item.tsx'
import { EmptyCaseload } from './empty-caseload.tsx'
import { type CaseloadSort, matchesClient, orderClients } from './order-clients.ts'
import { SampleBanner } from './sample-banner.tsx'
import './caseload.css'

const SORTS: readonly { readonly id: CaseloadSort; readonly label: string }[] = [
  { id: 'last-session', label: 'Last session first' },
  { id: 'name', label: 'By name' },
  { id: 'note-due', label: 'Longest due first' },
]

const keyOf = (client: ClientRow): string => client.id
const isStop = (): boolean => true
const estimateRem = (): number => 4.25

export const CaseloadScreen = ({ onNewClient }: { readonly onNewClient: () => void }) => {
  const { go } = useNavigation()
  const labelOf = useClientLabel()
  const concepts = useConcepts()
  const today = useToday()
  const filterField = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useEntryState('filter', '')
  const [sort, setSort] = useEntryState<CaseloadSort>('sort', 'last-session')
  const [includeArchived, setIncludeArchived] = useEntryState('archived', false)
  const [focused, setFocused] = useEntryState<string | null>('focused', null)
  const [focusFirst] = useState(focused)
  const { data: clients } = useVaultQuery('clients.list', { includeArchived })
  const due = useDueCount()

  useCommands([
    {
      id: 'caseload.filter',
      label: 'Filter clients',
      group: 'Caseload',
      keys: '/',
      run: () => filterField.current?.focus(),
    },
  ])

  if (clients === undefined) return <ScreenHeading>Caseload</ScreenHeading>
  const shown = orderClients(
    clients.filter((client) => matchesClient(client, typed)),
    sort,
    labelOf,
  )
  const samples = clients.filter((client) => client.isSample).length
  const open = (client: ClientRow): void =>
    go({ screen: 'client', clientId: client.id, tab: 'sessions' })
  const [first] = shown

  return (
    <div className="screen caseload">
      <header className="screen-header">
        <ScreenHeading>Caseload</ScreenHeading>
        {clients.length > 0 && (
          <p className="faint" role="status">
            {typed === ''
              ? count(clients.length, 'client')
              : `${shown.length} of ${count(clients.length, 'client')}`}
          </p>
        )}
        <Button variant="primary" onPress={onNewClient}>
          New client
        </Button>
      </header>
      {clients.length === 0 && !includeArchived ? (
        <EmptyCaseload onNewClient={onNewClient} onShowArchived={() => setIncludeArchived(true)} />
      ) : (
        <>
          <search className="toolbar">
            <SearchField
              label="Filter by name or code"
              placeholder="Name or code"
              shortcut="/"
              className="caseload-filter"
              inputRef={filterField}
              value={typed}
              onChange={setTyped}
              onSubmit={() => first !== undefined && open(first)}
              onKeyDown={(event) => event.key === 'ArrowDown' && focusRows(event.currentTarget)}
            />
            <Select
              label="Sort by"
              isLabelHidden
              look="quiet"
              items={SORTS}
              selectedKey={sort}
              onSelectionChange={(key) => {
                const chosen = SORTS.find(({ id }) => id === key)
                if (chosen !== undefined) setSort(chosen.id)
              }}
            >
              {({ id, label }) => <ListOption id={id} text={label} />}
            </Select>
            <Switch isSelected={includeArchived} onChange={setIncludeArchived}>
              Archived too
            </Switch>
            {due !== null && due > 0 && (
              <Button
                className="toolbar-end"
                variant="quiet"
                shortcut="D"
                onPress={() => go({ screen: 'due-notes' })}
              >
                {count(due, 'note')} due
              </Button>
            )}
          </search>
          {samples > 0 && <SampleBanner samples={samples} />}
          {shown.length === 0 ? (
            <p className="empty-line">
              No client matches. <Button onPress={() => setTyped('')}>Clear the filter</Button>
            </p>
          ) : (
            <VirtualRows
              label="Clients"
              items={shown}
              keyOf={keyOf}
              isStop={isStop}
              estimateRem={estimateRem}
              focusFirst={focusFirst}
              onFocusRow={setFocused}
            >
              {(client, focus) => (
                <ClientRowItem
                  client={client}
                  concepts={concepts}
                  today={today}
                  focus={focus}
                  onOpen={() => open(client)}
                />
              )}
            </VirtualRows>
          )}
        </>
      )}
    </div>
  )
}
