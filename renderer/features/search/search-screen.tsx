/** Search in the text of all notes, as one types. */
import { useState } from 'react'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { SearchAnswer, SearchHit } from '../../../db/contract/views.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { useEntryState, useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { focusRows, VirtualRows } from '../../app/virtual-rows.tsx'
import { count, formatNumber } from '../../lib/format.ts'
import { useDebounced } from '../../lib/use-debounced.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { asTypedQuery } from './as-typed-query.ts'
import { ClientFilter } from './client-filter.tsx'
import { type ResultItem, resultItems } from './group-hits.ts'
import { HitItem } from './hit-item.tsx'
import './search.css'

const REST_MS = 120
type Order = 'best' | 'newest'
const ORDERS: readonly { readonly id: Order; readonly label: string }[] = [
  { id: 'best', label: 'Best match' },
  { id: 'newest', label: 'Newest' },
]

const foundWords = ({ hits, total }: SearchAnswer): string =>
  hits.length < total
    ? `${formatNumber(hits.length)} of ${count(total, 'note')}`
    : count(total, 'note')

const keyOf = (item: ResultItem): string => item.key
const isStop = (item: ResultItem): boolean => item.kind === 'hit'
const estimateRem = (item: ResultItem): number => (item.kind === 'hit' ? 7.5 : 3.5)

const Results = ({ answer }: { readonly answer: SearchAnswer }) => {
  const { go } = useNavigation()
  const labelOf = useClientLabel()
  const [focused, setFocused] = useEntryState<string | null>('focused-hit', null)
  const [focusFirst] = useState(focused)
  const open = (hit: SearchHit): void =>
    go({
      screen: 'note',
      kind: hit.kind,
      sessionId: hit.session.id,
      passage: { start: hit.start, end: hit.end },
    })
  return (
    <VirtualRows
      label="Notes found"
      items={resultItems(answer.hits)}
      keyOf={keyOf}
      isStop={isStop}
      estimateRem={estimateRem}
      focusFirst={focusFirst}
      onFocusRow={setFocused}
    >
      {(item, focus) =>
        item.kind === 'client' ? (
          <h2 className="hit-client">{labelOf(item.client)}</h2>
        ) : (
          <HitItem hit={item.hit} focus={focus} onOpen={() => open(item.hit)} />
        )
      }
    </VirtualRows>
  )
}

export const SearchScreen = ({ initialQuery }: { readonly initialQuery: string }) => {
  const [typed, setTyped] = useEntryState('query', initialQuery)
  const [clientId, setClientId] = useEntryState<ClientId | null>('client', null)
  const [order, setOrder] = useEntryState<Order>('order', 'best')
  const [focusedHit] = useEntryState<string | null>('focused-hit', null)
  const query = useDebounced(asTypedQuery(typed), REST_MS)
  const { data: answer } = useVaultQuery(
    'search.find',
    { query, clientId, order },
    { enabled: query !== '' },
  )
  // The last answer stays while the next is on its way: results that come and go are hard to read.
  const [lastAnswer, setLastAnswer] = useState<SearchAnswer | undefined>(undefined)
  if (answer !== undefined && answer !== lastAnswer) setLastAnswer(answer)
  const shown = query === '' ? undefined : (answer ?? lastAnswer)
  return (
    <div className="screen search">
      <header className="screen-header">
        <ScreenHeading>Search</ScreenHeading>
      </header>
      <search className="toolbar">
        <SearchField
          label="Search in all notes"
          placeholder="Search in all notes"
          className="search-field"
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => event.key === 'ArrowDown' && focusRows(event.currentTarget)}
          autoFocus={focusedHit === null}
        />
        <ClientFilter selected={clientId} onSelect={setClientId} />
        <SegmentedControl label="Order" segments={ORDERS} value={order} onChange={setOrder} />
      </search>
      {shown === undefined ? (
        <p className="empty-line">
          Type a word, the beginning of one, or “a phrase in quotes”. A minus before a word leaves
          out notes that hold it.
        </p>
      ) : (
        <>
          <p className="faint" role="status">
            {shown.total === 0 ? 'No note holds this.' : foundWords(shown)}
          </p>
          <Results answer={shown} />
        </>
      )}
    </div>
  )
}
