/** Two clients side by side: each from the first session on, each rate of the client's own sessions. */
import { useMemo } from 'react'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { ClientRow } from '../../../db/contract/views.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { HatchPattern } from '../timeline/stretch-drawing.tsx'
import { useThemes } from '../timeline/use-timeline.ts'
import { ComparisonExport } from './comparison-export.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { sideOfClient } from './sides.ts'

const ChooseClient = ({
  label,
  clients,
  value,
  onChoose,
}: {
  readonly label: string
  readonly clients: readonly ClientRow[]
  readonly value: ClientId | null
  readonly onChoose: (id: ClientId) => void
}) => {
  const nameOf = useClientLabel()
  return (
    <ComboBox
      label={label}
      defaultItems={clients}
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = clients.find(({ id }) => id === key)
        if (chosen !== undefined) onChoose(chosen.id)
      }}
    >
      {(client) => <ListOption id={client.id} text={nameOf(client)} />}
    </ComboBox>
  )
}

const SideBySide = ({ a, b }: { readonly a: ClientRow; readonly b: ClientRow }) => {
  const nameOf = useClientLabel()
  const [left, right] = [useThemes(a.id), useThemes(b.id)]
  const [leftName, rightName] = [nameOf(a), nameOf(b)]
  const sides = useMemo(
    () =>
      left === null || right === null
        ? null
        : [sideOfClient(a.id, leftName, left), sideOfClient(b.id, rightName, right)],
    [a.id, b.id, left, right, leftName, rightName],
  )
  if (sides === null) return null
  if (sides.every(({ drawn }) => drawn.totals.sessionsTagged === 0)) {
    return <p className="empty-line">Nothing is tagged for either of them yet.</p>
  }
  return (
    <>
      <div className="comparison-ways">
        <p className="soft">
          Both begin at session 1. They are two people with two therapies: what differs here differs
          in what was tagged.
        </p>
        <ComparisonExport
          sides={[a, b].map(({ id }, at) => ({
            clientId: id,
            label: null,
            sessions: sides[at]?.drawn.sessions.map((session) => session.id) ?? [],
          }))}
          filter={null}
        />
      </div>
      <ComparisonTable sides={sides} caption="Themes of two clients" />
    </>
  )
}

export const ClientsScreen = ({
  clientId,
  otherId,
}: {
  readonly clientId: ClientId
  readonly otherId: ClientId | null
}) => {
  const { replace } = useNavigation()
  const { data: clients } = useVaultQuery('clients.list', { includeArchived: true })
  if (clients === undefined) return null
  const find = (id: ClientId | null): ClientRow | undefined =>
    clients.find((client) => client.id === id)
  const [a, b] = [find(clientId), find(otherId)]
  const screen = 'two-clients'
  return (
    <div className="screen comparison-screen">
      <header className="screen-header">
        <ScreenHeading>Two clients</ScreenHeading>
      </header>
      <HatchPattern />
      <div className="comparison-choices">
        <ChooseClient
          label="On the left"
          clients={clients.filter(({ id }) => id !== otherId)}
          value={clientId}
          onChoose={(id) => replace({ screen, clientId: id, otherId })}
        />
        <ChooseClient
          label="On the right"
          clients={clients.filter(({ id }) => id !== clientId)}
          value={otherId}
          onChoose={(id) => replace({ screen, clientId, otherId: id })}
        />
      </div>
      {a !== undefined && b !== undefined ? (
        <SideBySide key={`${a.id} ${b.id}`} a={a} b={b} />
      ) : (
        <EmptyState title="Choose another client">
          Their themes stand beside each other, lane by lane, with how often each appeared.
        </EmptyState>
      )}
    </div>
  )
}
