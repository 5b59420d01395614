/** What was done in the vault, and when. */
import { useState } from 'react'
import { useEntryState } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { VirtualRows } from '../../app/virtual-rows.tsx'
import { count, formatNumber } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { Button } from '../../ui/button.tsx'
import { AuditFilters, type Filters, NO_FILTERS } from './audit-filters.tsx'
import { type AuditItem, auditItems } from './audit-items.ts'
import { daysOfRange } from './audit-range.ts'
import { AuditRow } from './audit-row.tsx'
import { WHAT_COUNTS, WHAT_IT_CANNOT_SHOW } from './audit-words.ts'
import { CheckButton, CheckFinding, useLogCheck } from './check-log.tsx'
import { useAudit } from './use-audit.ts'
import './audit.css'

const keyOf = (item: AuditItem): string => item.key
const isStop = (item: AuditItem): boolean => item.kind === 'event'
const estimateRem = (item: AuditItem): number => (item.kind === 'event' ? 2.25 : 3.25)

export const AuditScreen = () => {
  const today = useToday()
  const [filters, setFilters] = useEntryState<Filters>('filters', NO_FILTERS)
  const [focused, setFocused] = useEntryState<string | null>('focused-event', null)
  const [focusFirst, setFocusFirst] = useState(focused)
  const { group, clientId } = filters
  const days = daysOfRange(filters.range, today, filters.between)
  const { events, found, total, readMore, readAnew } = useAudit({ ...days, group, clientId })
  const { checking, check } = useLogCheck(readAnew)
  const isFiltered = group !== null || clientId !== null || days.from !== null || days.to !== null

  const filter = (changed: Filters): void => {
    // Or the list that follows would take the focus out of the filter.
    setFocusFirst(null)
    setFilters(changed)
  }

  return (
    <div className="screen audit">
      <header className="screen-header">
        <ScreenHeading>Activity log</ScreenHeading>
        {events !== undefined && (
          <p className="faint" role="status">
            {isFiltered
              ? `${formatNumber(found)} of ${count(total, 'event')}`
              : count(found, 'event')}
          </p>
        )}
        <CheckButton checking={checking} onCheck={() => void check()} />
      </header>
      <CheckFinding checking={checking} />
      <p className="audit-help">{WHAT_COUNTS}</p>
      <p className="audit-help">{WHAT_IT_CANNOT_SHOW}</p>
      <AuditFilters filters={filters} onChange={filter} />
      {events?.length === 0 && (
        <p className="empty-line">
          {isFiltered ? 'Nothing in the log matches. ' : 'The log holds nothing yet.'}
          {isFiltered && <Button onPress={() => filter(NO_FILTERS)}>Clear the filters</Button>}
        </p>
      )}
      {events !== undefined && events.length > 0 && (
        <VirtualRows
          label="Events, newest first"
          items={auditItems(events, today)}
          keyOf={keyOf}
          isStop={isStop}
          estimateRem={estimateRem}
          focusFirst={focusFirst}
          onFocusRow={setFocused}
          onNearEnd={readMore}
        >
          {(item, focus) =>
            item.kind === 'day' ? (
              <h2 className="audit-day">{item.words}</h2>
            ) : (
              <AuditRow event={item.event} time={item.time} focus={focus} />
            )
          }
        </VirtualRows>
      )}
    </div>
  )
}
