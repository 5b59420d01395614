/** Every action and every client, a few letters away. */
import { useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { useConcepts } from '../lib/concepts.ts'
import { useVaultQuery } from '../lib/vault-client.ts'
import { Kbd } from '../ui/kbd.tsx'
import { useCommandList } from './commands.tsx'
import { kbdKeys } from './keys.ts'
import { type PaletteItem, paletteSections } from './palette-items.ts'
import { useClientLabel, usePrivacy } from './privacy.tsx'
import { useNavigation } from './routes.tsx'
import './command-palette.css'

const itemWords = (item: PaletteItem): string => {
  if (item.kind === 'command') return item.command.label
  return item.kind === 'client' ? item.client.label : item.concept.name
}

const Trail = ({
  item,
  isPrivate,
}: {
  readonly item: PaletteItem
  readonly isPrivate: boolean
}) => {
  if (item.kind === 'concept') return <span className="faint">{item.concept.code}</span>
  if (item.kind === 'client')
    return isPrivate ? null : <span className="faint">{item.client.code}</span>
  return item.command.keys === undefined ? null : <Kbd keys={kbdKeys(item.command.keys)} />
}

const PaletteBody = ({ onClose }: { readonly onClose: () => void }) => {
  const { go } = useNavigation()
  const { isPrivate } = usePrivacy()
  const labelOf = useClientLabel()
  const commands = useCommandList()
  const concepts = useConcepts()
  const { data: clients } = useVaultQuery('clients.list', { includeArchived: true })
  const [typed, setTyped] = useState('')
  const sections = paletteSections(
    typed,
    commands.filter((command) => command.id !== 'app.palette'),
    clients?.map((client) => ({ ...client, label: labelOf(client) })) ?? [],
    [...concepts.values()],
  )
  const run = (item: PaletteItem): void => {
    onClose()
    if (item.kind === 'command') item.command.run()
    else if (item.kind === 'client')
      go({ screen: 'client', clientId: item.client.id, tab: 'sessions' })
    else go({ screen: 'codebook', concept: item.concept.slug })
  }
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="palette-field" aria-label="Command or client" autoFocus>
        <Input placeholder="A command, a client, a concept" />
      </SearchField>
      <Menu
        className="palette-list"
        aria-label="Commands"
        items={sections}
        renderEmptyState={() => <p className="palette-empty">Nothing goes by that name.</p>}
      >
        {(section) => (
          <MenuSection id={section.id}>
            <Header className="palette-heading">{section.title}</Header>
            {section.items.map((item) => (
              <MenuItem
                key={`${item.kind}-${item.id}`}
                id={`${item.kind}-${item.id}`}
                className="palette-item"
                textValue={itemWords(item)}
                onAction={() => run(item)}
              >
                <span className="palette-words">{itemWords(item)}</span>
                <Trail item={item} isPrivate={isPrivate} />
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  )
}

export const CommandPalette = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) => (
  <ModalOverlay
    className="palette-overlay"
    isDismissable
    isOpen={isOpen}
    onOpenChange={(open) => !open && onClose()}
  >
    <Modal className="palette">
      <Dialog aria-label="Command palette">
        <PaletteBody onClose={onClose} />
      </Dialog>
    </Modal>
  </ModalOverlay>
)
