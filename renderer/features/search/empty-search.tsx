/** What stands where there are no hits: how to search, and what to do when nothing was found. */
import { Button } from '../../ui/button.tsx'
import { isFiltered, kindsIn, type SearchFilters, type SearchPlace } from './search-filters.ts'

const WAYS: readonly (readonly [typed: string, means: string])[] = [
  ['lonely weekend', 'both words, in any of their forms'],
  ['“nobody rang”', 'these words side by side'],
  ['exhaust*', 'words that begin so; the last word is taken so while you type'],
  ['sister -mother', 'the first word without the second'],
]

export const SearchHelp = () => (
  <div className="search-help">
    <p>
      Type a word. Notes, addenda, memos of tags, events and risk notes are searched; accents and
      capitals make no difference. With a concept and no word, all that is tagged with it is listed.
    </p>
    <dl>
      {WAYS.map(([typed, means]) => (
        <div key={typed}>
          <dt>{typed}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  </div>
)

const hasProcessTwin = (kind: SearchFilters['kind']): boolean =>
  kindsIn('process').some(({ id }) => id === kind)

const NOTHING: Readonly<Record<SearchPlace, string>> = {
  record: 'Nothing in the record holds this. Process notes were not searched.',
  process: 'No process note holds this. The record was not searched.',
  all: 'Nothing holds this.',
}

export const NothingFound = ({
  filters,
  onClear,
  onPlace,
}: {
  readonly filters: SearchFilters
  readonly onClear: () => void
  readonly onPlace: (place: SearchPlace) => void
}) => (
  <div className="search-nothing">
    <p>{NOTHING[filters.place]} A shorter beginning of the word, or fewer words, may find more.</p>
    {isFiltered(filters) && <Button onPress={onClear}>Clear the filters</Button>}
    {filters.place === 'record' && hasProcessTwin(filters.kind) && (
      <Button onPress={() => onPlace('all')}>Search process notes too</Button>
    )}
    {filters.place === 'process' && (
      <Button onPress={() => onPlace('all')}>Search the record too</Button>
    )}
  </div>
)
