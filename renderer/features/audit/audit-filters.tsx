/** Keeps the log to a time, a kind of event and a client. */
import { AUDIT_GROUPS, type AuditGroup } from '../../../db/contract/audit.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { ClientFilter } from '../search/client-filter.tsx'
import type { Days, RangeId } from './audit-range.ts'
import { GROUP_WORDS } from './audit-words.ts'
import { TimeFilter } from './time-filter.tsx'

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

type Props = { readonly filters: Filters; readonly onChange: (filters: Filters) => void }

export const AuditFilters = ({ filters, onChange }: Props) => (
  <search className="toolbar">
    <TimeFilter
      range={filters.range}
      between={filters.between}
      onChange={(time) => onChange({ ...filters, ...time })}
    />
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
