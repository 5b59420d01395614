/** Keeps a search to one client. */
import type { ClientId } from '../../../db/contract/ids.ts'
import { useClientLabel, usePrivacy } from '../../app/privacy.tsx'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { ListOption } from '../../ui/list-box.tsx'

export const ClientFilter = ({
  selected,
  onSelect,
}: {
  readonly selected: ClientId | null
  readonly onSelect: (clientId: ClientId | null) => void
}) => {
  const labelOf = useClientLabel()
  const { isPrivate } = usePrivacy()
  const { data: clients } = useVaultQuery('clients.list', { includeArchived: true })
  return (
    <ComboBox
      // Anew, or the name of the chosen client would stay in the field in privacy mode.
      key={String(isPrivate)}
      label="Client"
      placeholder="All clients"
      className="search-client"
      isLabelHidden
      defaultItems={clients ?? []}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(clients?.find(({ id }) => id === key)?.id ?? null)}
    >
      {(client) => <ListOption id={client.id} text={labelOf(client)} />}
    </ComboBox>
  )
}
