/** What to search for, where, and what to keep it to. */
import { Button } from '../../ui/button.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Select } from '../../ui/select.tsx'
import { TimeFilter } from '../audit/time-filter.tsx'
import { ClientFilter } from './client-filter.tsx'
import { ConceptFilter } from './concept-filter.tsx'
import { inPlace, isFiltered, kindsIn, PLACES, type SearchFilters } from './search-filters.ts'

export type Order = 'best' | 'newest'
const ORDERS: readonly { readonly id: Order; readonly label: string }[] = [
  { id: 'best', label: 'Best match' },
  { id: 'newest', label: 'Newest' },
]

export const OrderChoice = ({
  order,
  isDisabled,
  onOrder,
}: {
  readonly order: Order
  readonly isDisabled: boolean
  readonly onOrder: (order: Order) => void
}) => (
  <SegmentedControl
    label="Order"
    segments={ORDERS}
    value={order}
    isDisabled={isDisabled}
    onChange={onOrder}
  />
)

export const SearchToolbar = ({
  filters,
  onChange,
  onClear,
}: {
  readonly filters: SearchFilters
  readonly onChange: (filters: SearchFilters) => void
  readonly onClear: () => void
}) => (
  <fieldset className="toolbar search-filters" aria-label="Filters">
    <SegmentedControl
      label="Where to search"
      segments={PLACES}
      value={filters.place}
      onChange={(place) => onChange(inPlace(filters, place))}
    />
    <Select
      label="Kind"
      isLabelHidden
      className="search-choice"
      items={kindsIn(filters.place)}
      selectedKey={filters.kind}
      onSelectionChange={(key) => {
        const kind = kindsIn(filters.place).find(({ id }) => id === key)?.id
        if (kind !== undefined) onChange({ ...filters, kind })
      }}
    >
      {({ id, label }) => <ListOption id={id} text={label} />}
    </Select>
    <ConceptFilter
      selected={filters.concept}
      onSelect={(concept) => onChange({ ...filters, concept })}
    />
    <ClientFilter
      selected={filters.clientId}
      onSelect={(clientId) => onChange({ ...filters, clientId })}
    />
    <TimeFilter
      range={filters.range}
      between={filters.between}
      onChange={(days) => onChange({ ...filters, ...days })}
    />
    {isFiltered(filters) && (
      <Button variant="quiet" onPress={onClear}>
        Clear the filters
      </Button>
    )}
  </fieldset>
)
