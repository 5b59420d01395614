/** Search in all that is written, as one types. */
import { useRef } from 'react'
import { useEntryState } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { focusRows } from '../../app/virtual-rows.tsx'
import { useToday } from '../../lib/today.ts'
import { useDebounced } from '../../lib/use-debounced.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { daysOfRange } from '../audit/audit-range.ts'
import { ProcessNoteLabel } from '../note/process-note-label.tsx'
import { asTypedQuery } from './as-typed-query.ts'
import { ConceptOffers } from './concept-offers.tsx'
import { NothingFound, SearchHelp } from './empty-search.tsx'
import { foundWords } from './found-words.ts'
import {
  inPlace,
  NO_FILTERS,
  type SearchFilters,
  type SearchPlace,
  sourcesOf,
} from './search-filters.ts'
import { SearchResults, useFocusedHit } from './search-results.tsx'
import { type Order, OrderChoice, SearchToolbar } from './search-toolbar.tsx'
import { type SearchInput, useSearch } from './use-search.ts'
import './search.css'

const REST_MS = 120

const PLACEHOLDERS: Readonly<Record<SearchPlace, string>> = {
  record: 'Search the record',
  process: 'Search process notes',
  all: 'Search the record and process notes',
}

const inputOf = (
  query: string,
  filters: SearchFilters,
  order: Order,
  today: string,
): SearchInput => ({
  query,
  // Without a word it is tags that are listed, whatever the kind.
  sources: [...sourcesOf(query === '' ? { ...filters, kind: 'tag' } : filters)],
  clientId: filters.clientId,
  concept: filters.concept,
  ...daysOfRange(filters.range, today, filters.between),
  order,
})

export const SearchScreen = ({ initialQuery }: { readonly initialQuery: string }) => {
  const [typed, setTyped] = useEntryState('query', initialQuery)
  const [filters, setFilters] = useEntryState<SearchFilters>('filters', NO_FILTERS)
  const [order, setOrder] = useEntryState<Order>('order', 'best')
  const [focusedHit] = useFocusedHit()
  const today = useToday()
  const field = useRef<HTMLInputElement>(null)
  const query = useDebounced(asTypedQuery(typed), REST_MS)
  // Tags without words match each as well as any other.
  const isListing = query === '' && filters.concept !== null
  const isWanted = query !== '' || filters.concept !== null
  const found = useSearch(inputOf(query, filters, order, today), isWanted)
  const first = found?.pages[0]
  const shown = found?.pages.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0

  /** What was pressed goes away with what it changes, and would take the focus along. */
  const filterFromField = (changed: SearchFilters): void => {
    field.current?.focus()
    setFilters(changed)
  }
  const clear = (): void => filterFromField({ ...NO_FILTERS, place: filters.place })

  return (
    <div className="screen search">
      <header className="screen-header">
        <ScreenHeading>Search</ScreenHeading>
      </header>
      <search>
        <div className="toolbar">
          <SearchField
            label="Words to search for"
            placeholder={PLACEHOLDERS[filters.place]}
            className="search-field"
            value={typed}
            onChange={setTyped}
            onKeyDown={(event) => event.key === 'ArrowDown' && focusRows(event.currentTarget)}
            autoFocus={focusedHit === null}
            inputRef={field}
          />
          <OrderChoice
            order={isListing ? 'newest' : order}
            isDisabled={isListing}
            onOrder={setOrder}
          />
        </div>
        <SearchToolbar filters={filters} onChange={setFilters} onClear={clear} />
      </search>
      {filters.concept === null && (
        <ConceptOffers
          typed={typed}
          onChoose={(concept) => {
            setTyped('')
            filterFromField({ ...filters, concept })
          }}
        />
      )}
      {filters.place !== 'record' && (
        <p className="search-apart">
          <ProcessNoteLabel>Process notes are searched</ProcessNoteLabel>
          <span className="faint">
            {filters.place === 'all'
              ? 'Beside the record; what comes from them says so.'
              : 'The record is left out.'}
          </span>
        </p>
      )}
      {!isWanted && <SearchHelp />}
      {first !== undefined && found !== null && (
        <>
          <p className="faint" role="status">
            {foundWords(first, shown, isListing ? 'newest' : order)}
          </p>
          {first.total === 0 ? (
            <NothingFound
              filters={filters}
              onClear={clear}
              onPlace={(place) => filterFromField(inPlace(filters, place))}
            />
          ) : (
            <SearchResults pages={found.pages} isListed={query === ''} onNearEnd={found.readMore} />
          )}
        </>
      )}
    </div>
  )
}
