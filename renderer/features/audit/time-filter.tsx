/** Keeps a list to a time: one of the usual ones, or between two days. */
import { parseDate } from '@internationalized/date'
import { DateField } from '../../ui/date-field.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { type Days, RANGES, type RangeId } from './audit-range.ts'

type TimeChoice = {
  readonly range: RangeId
  /** For the range between two days. */
  readonly between: Days
}

const asDate = (value: string | null) => (value === null ? null : parseDate(value))

export const TimeFilter = ({
  range,
  between,
  onChange,
}: TimeChoice & { readonly onChange: (choice: TimeChoice) => void }) => {
  const set = (change: Partial<Days>): void =>
    onChange({ range, between: { ...between, ...change } })
  return (
    <>
      <Select
        label="Time"
        isLabelHidden
        className="time-choice"
        items={RANGES}
        selectedKey={range}
        onSelectionChange={(key) => {
          const chosen = RANGES.find(({ id }) => id === key)
          if (chosen !== undefined) onChange({ range: chosen.id, between })
        }}
      >
        {({ id, label }) => <ListOption id={id} text={label} />}
      </Select>
      {range === 'between' && (
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
      )}
    </>
  )
}
