/** Which concepts are found together, all pairs at once: of the whole practice or of one client. */
import { useCallback, useState } from 'react'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { ClientRow, ConceptRow } from '../../../db/contract/views.ts'
import { useCommands } from '../../app/commands.tsx'
import { useClientLabel } from '../../app/privacy.tsx'
import { useEntryState, useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { TogetherDialog } from '../codebook/together-dialog.tsx'
import { SCOPE_WORDS } from '../codebook/together-words.ts'
import { MATRIX_RULES, type MatrixScope, MOST_CONCEPTS } from './matrix-cells.ts'
import { MatrixExportDialog } from './matrix-export-dialog.tsx'
import { TogetherMatrix } from './together-matrix.tsx'
import '../codebook/concept-evidence.css'
import './together.css'

const ALL = 'all'

const WhoseSessions = ({
  clients,
  value,
  onChoose,
}: {
  readonly clients: readonly ClientRow[]
  readonly value: ClientId | null
  readonly onChoose: (client: ClientId | null) => void
}) => {
  const labelOf = useClientLabel()
  return (
    <ComboBox
      label="Sessions of"
      defaultItems={[
        { id: ALL, text: 'All clients', client: null },
        ...clients.map((client) => ({ id: client.id, text: labelOf(client), client: client.id })),
      ]}
      selectedKey={value ?? ALL}
      onSelectionChange={(key) => {
        if (key === ALL) onChoose(null)
        const chosen = clients.find(({ id }) => id === key)
        if (chosen !== undefined) onChoose(chosen.id)
      }}
    >
      {({ id, text }) => <ListOption id={id} text={text} />}
    </ComboBox>
  )
}

const Found = ({
  clientId,
  scope,
}: {
  readonly clientId: ClientId | null
  readonly scope: MatrixScope
}) => {
  const { data: matrix } = useVaultQuery('concepts.matrix', { clientId })
  const [asked, setAsked] = useState<readonly [ConceptRow, ConceptRow] | null>(null)
  const ask = useCallback((one: ConceptRow, other: ConceptRow) => setAsked([one, other]), [])
  if (matrix === undefined) return <Spinner label="Counting" />
  if (matrix.sessions === 0)
    return (
      <EmptyState title="Nothing to count yet">
        Once concepts are tagged as present in sessions, how often each two are found together
        stands here.
      </EmptyState>
    )
  return (
    <>
      <p className="soft">
        {count(matrix.concepts.length, 'concept')} in {count(matrix.sessions, 'session')} with a tag
        that says present. The stronger the shade, the larger c. On the diagonal, all{' '}
        {scope === 'passages' ? 'passages' : 'sessions'} of a concept.
        {matrix.concepts.length > MOST_CONCEPTS &&
          ` Shown are the ${MOST_CONCEPTS} in most sessions; the tables hold all.`}
      </p>
      <TogetherMatrix matrix={matrix} scope={scope} onOpen={ask} />
      <details className="together-rules">
        <summary>How this is counted</summary>
        <ul>
          {MATRIX_RULES.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      {asked !== null && (
        <TogetherDialog
          concept={asked[0]}
          other={asked[1]}
          scope={scope}
          clientId={clientId}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}

export const TogetherScreen = ({ clientId }: { readonly clientId: ClientId | null }) => {
  const { replace } = useNavigation()
  const { data: clients } = useVaultQuery('clients.list', { includeArchived: true })
  const [scope, setScope] = useEntryState<MatrixScope>('together-scope', 'sessions')
  const [isExporting, setExporting] = useState(false)
  useCommands([
    {
      id: 'together.scope',
      label: scope === 'sessions' ? 'Count the same words' : 'Count the same session',
      group: 'Found together',
      keys: 'w',
      run: () => setScope(scope === 'sessions' ? 'passages' : 'sessions'),
    },
    {
      id: 'together.export',
      label: 'Take the tables out…',
      group: 'Found together',
      run: () => setExporting(true),
    },
  ])
  if (clients === undefined) return null
  return (
    <div className="screen together-screen">
      <header className="screen-header">
        <ScreenHeading>Found together</ScreenHeading>
        <div className="header-actions">
          <Button variant="quiet" onPress={() => setExporting(true)}>
            Take the tables out…
          </Button>
        </div>
      </header>
      <div className="together-choices">
        <WhoseSessions
          clients={clients}
          value={clientId}
          onChoose={(chosen) =>
            replace(
              chosen === null ? { screen: 'together' } : { screen: 'together', clientId: chosen },
            )
          }
        />
        <SegmentedControl
          label="What is counted"
          segments={[
            { id: 'sessions', label: SCOPE_WORDS.sessions },
            { id: 'passages', label: SCOPE_WORDS.passages },
          ]}
          value={scope}
          onChange={setScope}
        />
      </div>
      <Found key={clientId} clientId={clientId} scope={scope} />
      {isExporting && (
        <MatrixExportDialog clientId={clientId} onClose={() => setExporting(false)} />
      )}
    </div>
  )
}
