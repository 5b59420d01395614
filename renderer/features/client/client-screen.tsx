/** One client: the sessions, their timeline, the measures, and the few details kept. */
import { useQueryClient } from '@tanstack/react-query'
import type { Key } from 'react-aria-components'
import { flushSync } from 'react-dom'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { ClientRow } from '../../../db/contract/views.ts'
import { useCommands } from '../../app/commands.tsx'
import { useClientLabel } from '../../app/privacy.tsx'
import { type ClientTab, useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Tab, TabList, TabPanel, Tabs } from '../../ui/tabs.tsx'
import { EventsTab } from '../events/events-tab.tsx'
import { ClientCopyCommands } from '../export/client-copies.tsx'
import { FormulationTab } from '../formulation/formulation-tab.tsx'
import { MeasureEntry } from '../measures/measure-entry.tsx'
import { MeasuresTab } from '../measures/measures-tab.tsx'
import { SafetyBanner } from '../safety/safety-banner.tsx'
import { ClientTimeline } from '../timeline/timeline-screen.tsx'
import { fetchTimeline } from '../timeline/use-timeline.ts'
import { ClientActions } from './client-actions.tsx'
import { ClientDetailsTab } from './client-details-tab.tsx'
import { SessionsTab } from './sessions-tab.tsx'
import './client.css'

const TABS: readonly ClientTab[] = [
  'sessions',
  'timeline',
  'formulation',
  'measures',
  'events',
  'details',
]

const Header = ({ client }: { readonly client: ClientRow }) => {
  const label = useClientLabel()(client)
  return (
    <header className="screen-header client-header">
      <ScreenHeading>{label}</ScreenHeading>
      <p className="client-facts">
        {label === client.code ? null : <span>{client.code}</span>}
        {client.isSample && <span>invented client</span>}
        {client.isArchived && <span>archived</span>}
      </p>
      <ClientActions client={client} />
    </header>
  )
}

export const ClientScreen = ({
  clientId,
  tab,
}: {
  readonly clientId: ClientId
  readonly tab: ClientTab
}) => {
  const { go, replace } = useNavigation()
  const queries = useQueryClient()
  const { data: client } = useVaultQuery('clients.get', { clientId })
  const showTab = (next: ClientTab): void => replace({ screen: 'client', clientId, tab: next })
  useCommands([
    {
      id: 'client.together',
      label: 'Which of this client’s themes are found together',
      group: 'Client',
      run: () => go({ screen: 'together', clientId }),
    },
    {
      id: 'client.formulation',
      label: 'Open the formulation and the observations',
      group: 'Client',
      keys: 'shift+f',
      run: () => {
        const isOnTab = document.activeElement?.getAttribute('role') === 'tab'
        flushSync(() => showTab('formulation'))
        // A ring around another tab than the one that is open would mislead.
        if (isOnTab)
          document.querySelector<HTMLElement>('.client [role="tab"][aria-selected="true"]')?.focus()
      },
    },
  ])
  const show = (key: Key): void => {
    const next = TABS.find((known) => known === key)
    if (next === 'timeline') fetchTimeline(queries, clientId)
    if (next !== undefined) showTab(next)
  }
  if (client === undefined) return null
  return (
    <div className="screen client">
      <Header client={client} />
      <ClientCopyCommands client={client} />
      <SafetyBanner clientId={clientId} />
      <MeasureEntry clientId={clientId} onShow={() => showTab('measures')}>
        <Tabs selectedKey={tab} onSelectionChange={show}>
          <TabList label="Client">
            <Tab id="sessions" count={client.sessions}>
              Sessions
            </Tab>
            <Tab id="timeline">Timeline</Tab>
            <Tab id="formulation">Formulation</Tab>
            <Tab id="measures">Measures</Tab>
            <Tab id="events">Events</Tab>
            <Tab id="details">Details</Tab>
          </TabList>
          <TabPanel id="sessions">
            <SessionsTab client={client} />
          </TabPanel>
          <TabPanel id="timeline">
            <ClientTimeline clientId={clientId} />
          </TabPanel>
          <TabPanel id="formulation">
            <FormulationTab clientId={clientId} />
          </TabPanel>
          <TabPanel id="measures">
            <MeasuresTab clientId={clientId} />
          </TabPanel>
          <TabPanel id="events">
            <EventsTab clientId={clientId} />
          </TabPanel>
          <TabPanel id="details">
            <ClientDetailsTab client={client} />
          </TabPanel>
        </Tabs>
      </MeasureEntry>
    </div>
  )
}
