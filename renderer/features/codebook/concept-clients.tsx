/** With whom a concept was found: how often, since when, until when. */
import type { ConceptClient } from '../../../db/contract/calls/concept-page.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { useEntryState, useNavigation } from '../../app/routes.tsx'
import { VirtualRows } from '../../app/virtual-rows.tsx'
import { count, formatDay } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

const keyOf = ({ client }: ConceptClient): string => client.id
const isStop = (): boolean => true
const estimateRem = (): number => 3.5

const ends = (clients: readonly ConceptClient[]): string => {
  const first = clients.map((each) => each.first).toSorted()[0]
  const last = clients
    .map((each) => each.last)
    .toSorted()
    .at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last
    ? `Tagged on one day, ${formatDay(first)}.`
    : `First in a session of ${formatDay(first)}, last in one of ${formatDay(last)}.`
}

const datesOf = ({ first, last }: ConceptClient): string =>
  first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`

export const ConceptClients = ({ concept }: { readonly concept: ConceptRow }) => {
  const { data } = useVaultQuery('concepts.use', { concept: concept.slug })
  const { go } = useNavigation()
  const labelOf = useClientLabel()
  const [focused, setFocused] = useEntryState<string | null>('concept-client', null)
  if (data === undefined) return null
  const { clients, ofClients } = data
  if (clients.length === 0)
    return (
      <EmptyState title="With nobody yet">
        {ofClients === 0
          ? 'No client has a session with a note yet. Tag a passage with it, and the client stands here.'
          : `With none of ${count(ofClients, 'client')}. Tag a passage with it, and the client stands here.`}
      </EmptyState>
    )
  return (
    <div className="concept-clients">
      <p className="soft">
        With {clients.length} of {count(ofClients, 'client')}. {ends(clients)}
      </p>
      <VirtualRows
        label={`Clients with ${concept.name}`}
        items={clients}
        keyOf={keyOf}
        isStop={isStop}
        estimateRem={estimateRem}
        focusFirst={focused}
        onFocusRow={setFocused}
      >
        {(each, focus) => (
          <article className="list-row concept-client">
            <p>
              <button
                type="button"
                className="row-link"
                onClick={() => go({ screen: 'client', clientId: each.client.id, tab: 'timeline' })}
                {...focus}
              >
                {labelOf(each.client)}
              </button>
            </p>
            <p className="figures">
              in {each.sessions} of {count(each.ofSessions, 'session')}
            </p>
            <p className="figures soft">{count(each.tags, 'tag')}</p>
            <p className="faint">{datesOf(each)}</p>
          </article>
        )}
      </VirtualRows>
    </div>
  )
}
