/** The parts of a concept's page: what it is, with whom, in which words, together with what. */
import type { ReactNode } from 'react'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { useCommands } from '../../app/commands.tsx'
import { Tab, TabList, TabPanel, Tabs } from '../../ui/tabs.tsx'
import type { ConceptPart } from './codebook-view.ts'
import { ConceptClients } from './concept-clients.tsx'
import { ConceptQuotes } from './concept-quotes.tsx'
import { ConceptTogether } from './concept-together.tsx'
import './concept-evidence.css'

const PARTS: readonly { readonly id: ConceptPart; readonly label: string }[] = [
  { id: 'words', label: 'Definition' },
  { id: 'clients', label: 'Clients' },
  { id: 'quotes', label: 'Quotes' },
  { id: 'together', label: 'Together with' },
]

export const ConceptEvidence = ({
  concept,
  part,
  onPart,
  children,
}: {
  readonly concept: ConceptRow
  readonly part: ConceptPart
  readonly onPart: (part: ConceptPart) => void
  /** What it is. */
  readonly children: ReactNode
}) => {
  useCommands(
    PARTS.map(({ id, label }, at) => ({
      id: `concept.part-${id}`,
      label: `Concept: ${label.toLowerCase()}`,
      group: 'Codebook',
      keys: String(at + 1),
      run: () => onPart(id),
    })),
  )
  return (
    <Tabs
      className="concept-parts"
      selectedKey={part}
      onSelectionChange={(key) => {
        const chosen = PARTS.find(({ id }) => id === key)
        if (chosen !== undefined) onPart(chosen.id)
      }}
    >
      <TabList label="Parts of the concept">
        {PARTS.map(({ id, label }) => (
          <Tab key={id} id={id}>
            {label}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="words">{children}</TabPanel>
      <TabPanel id="clients">
        <ConceptClients concept={concept} />
      </TabPanel>
      <TabPanel id="quotes">
        <ConceptQuotes concept={concept} />
      </TabPanel>
      <TabPanel id="together">
        <ConceptTogether concept={concept} />
      </TabPanel>
    </Tabs>
  )
}
