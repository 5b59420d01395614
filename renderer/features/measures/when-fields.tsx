/** When a measure was filled in, and in which session if in any. */
import { parseDate } from '@internationalized/date'
import type { SessionId } from '../../../db/contract/ids.ts'
import type { SessionRow } from '../../../db/contract/views.ts'
import { formatDay } from '../../lib/format.ts'
import { DateField } from '../../ui/date-field.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'

export type When = { readonly takenOn: string; readonly sessionId: SessionId | null }

/** The session of a day, the latest of them. */
export const sessionOn = (sessions: readonly SessionRow[], day: string): SessionId | null =>
  sessions.findLast((session) => session.localDate === day && session.attendance === 'attended')
    ?.id ?? null

type Choice = { readonly id: string; readonly session: SessionRow | null }

export const WhenFields = ({
  when,
  sessions,
  today,
  onWhen,
}: {
  readonly when: When
  readonly sessions: readonly SessionRow[]
  readonly today: string
  readonly onWhen: (when: When) => void
}) => {
  const choices: readonly Choice[] = [
    { id: 'none', session: null },
    ...sessions
      .filter(
        ({ id, attendance, localDate }) =>
          id === when.sessionId || (attendance === 'attended' && localDate <= today),
      )
      .toReversed()
      .map((session) => ({ id: session.id, session })),
  ]
  return (
    <div className="form-row">
      <DateField
        label="Filled in on"
        value={parseDate(when.takenOn)}
        maxValue={parseDate(today)}
        error={when.takenOn > today ? 'This date is still to come.' : null}
        onChange={(date) => {
          if (date === null) return
          const takenOn = date.toString()
          onWhen({ takenOn, sessionId: sessionOn(sessions, takenOn) })
        }}
      />
      <Select
        label="Belongs to"
        items={choices}
        value={when.sessionId ?? 'none'}
        onChange={(id) => {
          const session = sessions.find((each) => each.id === id)
          onWhen(
            session === undefined
              ? { ...when, sessionId: null }
              : { takenOn: session.localDate, sessionId: session.id },
          )
        }}
      >
        {({ id, session }) => (
          <ListOption
            id={id}
            text={
              session === null
                ? 'no session'
                : `session ${session.number}, ${formatDay(session.localDate)}`
            }
          />
        )}
      </Select>
    </div>
  )
}
