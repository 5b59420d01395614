/** One event of the log, and the way to what it is about. */
import type { AuditListedEvent } from '../../../db/contract/audit.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { type Route, useNavigation } from '../../app/routes.tsx'
import type { RowFocus } from '../../app/virtual-rows.tsx'
import { formatDay, formatTime } from '../../lib/format.ts'
import { detailWords, kindWords } from './audit-words.ts'

/** A session has a note even before it is written; a removed client or session has no place to go to. */
const placeOf = ({
  kind,
  client,
  session,
  clientId,
  sessionId,
}: AuditListedEvent): Route | null => {
  if (session !== null && sessionId !== null)
    return {
      screen: 'note',
      sessionId,
      kind: kind.startsWith('process-') ? 'process' : 'progress',
    }
  if (client !== null && clientId !== null) return { screen: 'client', clientId, tab: 'sessions' }
  return null
}

const About = ({ event }: { readonly event: AuditListedEvent }) => {
  const labelOf = useClientLabel()
  const { client, clientId, session, sessionId } = event
  if (clientId === null) return null
  if (client === null) return <p className="audit-about faint">a client removed since</p>
  const isGone = sessionId !== null && session === null
  return (
    <p className="audit-about">
      <span className="audit-client">{labelOf(client)}</span>
      {session !== null && (
        <span className="audit-session faint">
          session {session.number}, {formatDay(session.localDate)}
        </span>
      )}
      {isGone && <span className="audit-session faint">a session removed since</span>}
    </p>
  )
}

export const AuditRow = ({
  event,
  time,
  focus,
}: {
  readonly event: AuditListedEvent
  readonly time: string
  readonly focus: RowFocus
}) => {
  const { go } = useNavigation()
  const place = placeOf(event)
  const words = kindWords(event)
  const detail = detailWords(event)
  const isWarning = event.kind === 'unlock-failed' || event.kind === 'backup-failed'
  return (
    <article className="audit-row" data-is-warning={isWarning}>
      <time className="audit-time faint" dateTime={new Date(event.at).toISOString()}>
        {formatTime(time)}
      </time>
      <p className="audit-what">
        {place === null ? (
          <span className="audit-still" {...focus}>
            {words}
          </span>
        ) : (
          <button type="button" className="row-link" onClick={() => go(place)} {...focus}>
            {words}
          </button>
        )}
        {detail !== '' && <span className="audit-detail">{detail}</span>}
      </p>
      <About event={event} />
    </article>
  )
}
