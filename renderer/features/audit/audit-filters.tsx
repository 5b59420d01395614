/** Keeps the log to a time, a kind of event and a client. */
import { parseDate } from '@internationalized/date'
import { AUDIT_GROUPS, type AuditGroup } from '../../../db/contract/audit.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { DateField } from '../../ui/date-field.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { ClientFilter } from '../search/client-filter.tsx'
import { type Days, RANGES, type RangeId } from './audit-range.ts'
import { GROUP_WORDS } from './audit-words.ts'

export type Filters = {
  readonly range: RangeId
  /** For the range between two days. */
  readonly between: Days
  readonly group: AuditGroup | null
  readonly clientId: ClientId | null
}

export const NO_FILTERS: Filters = {
  range: 'all',
  between: { from: null, to: null },
  group: null,
  clientId: null,
}

const EVERY_GROUP = 'all'
const GROUPS = [
  { id: EVERY_GROUP, label: 'All activity' },
  ...AUDIT_GROUPS.map((id) => ({ id, label: GROUP_WORDS[id] })),
]

const asDate = (value: string | null) => (value === null ? null : parseDate(value))

type Props = { readonly filters: Filters; readonly onChange: (filters: Filters) => void }

const BetweenFields = ({ filters, onChange }: Props) => {
  const { between } = filters
  const set = (change: Partial<Days>): void =>
    onChange({ ...filters, between: { ...between, ...change } })
  return (
    <>
      <DateField
        label="From"
        isLabelHidden
        value={asDate(between.from)}
        onChange={(date) => set({ from: date?.toString() ?? null })}
      />
      <span className="faint" aria-hidden="true">
        to
      </span>
      <DateField
        label="To"
        isLabelHidden
        value={asDate(between.to)}
        onChange={(date) => set({ to: date?.toString() ?? null })}
      />
    </>
  )
}

export const AuditFilters = ({ filters, onChange }: Props) => (
  <search className="toolbar">
    <Select
      label="Time"
      isLabelHidden
      className="audit-choice"
      items={RANGES}
      selectedKey={filters.range}
      onSelectionChange={(key) => {
        const chosen = RANGES.find(({ id }) => id === key)
        if (chosen !== undefined) onChange({ ...filters, range: chosen.id })
      }}
    >
      {({ id, label }) => <ListOption id={id} text={label} />}
    </Select>
    {filters.range === 'between' && <BetweenFields filters={filters} onChange={onChange} />}
    <Select
      label="Activity"
      isLabelHidden
      className="audit-choice"
      items={GROUPS}
      selectedKey={filters.group ?? EVERY_GROUP}
      onSelectionChange={(key) =>
        onChange({ ...filters, group: AUDIT_GROUPS.find((group) => group === key) ?? null })
      }
    >
      {({ id, label }) => <ListOption id={id} text={label} />}
    </Select>
    <ClientFilter
      selected={filters.clientId}
      onSelect={(clientId) => onChange({ ...filters, clientId })}
    />
  </search>
)
