/** One client of the caseload as a line of type: who, when last, what is due, which themes, and safety. */

import type { ClientRow, ConceptRow } from '../../../db/contract/views.ts'
import { endOf } from '../../../db/domain/zoned-time.ts'
import { instrumentName } from '../../../db/measures/names.ts'
import { ClientName } from '../../app/privacy.tsx'
import type { RowFocus } from '../../app/virtual-rows.tsx'
import { count, formatDay, relativeDay } from '../../lib/format.ts'
import { DueAge } from '../due-notes/due-age.tsx'
import { SafetyBadge } from '../safety/safety-badge.tsx'
import { ThemeSpark } from './theme-spark.tsx'
import { useDueMeasures } from './use-due-measures.ts'
import { useRecentThemes } from './use-recent-themes.ts'

const LastSession = ({ client, today }: { readonly client: ClientRow; readonly today: string }) =>
  client.lastSession === null ? (
    <span className="faint">no session yet</span>
  ) : (
    <>
      <span>{relativeDay(client.lastSession, today)}</span>
      <time className="faint" dateTime={client.lastSession}>
        {formatDay(client.lastSession)}
      </time>
    </>
  )

const otherDueWords = ({ notesDue, drafts }: ClientRow): string =>
  [notesDue > 1 ? `and ${notesDue - 1} more` : '', drafts > 0 ? count(drafts, 'draft') : '']
    .filter((words) => words !== '')
    .join(', ')

const MeasuresDue = ({ client, today }: { readonly client: ClientRow; readonly today: string }) => {
  const due = useDueMeasures(client, today)
  if (due.length === 0) return null
  const since = due.map(
    ({ instrument, takenOn }) => `${instrumentName(instrument)} last on ${formatDay(takenOn)}`,
  )
  return (
    <span className="faint" title={since.join(', ')}>
      {due.map(({ instrument }) => instrumentName(instrument)).join(', ')} due
    </span>
  )
}

const Due = ({ client, today }: { readonly client: ClientRow; readonly today: string }) => {
  const others = otherDueWords(client)
  return (
    <>
      {client.oldestDueSession !== null && <DueAge endedAt={endOf(client.oldestDueSession)} />}
      {others !== '' && <span className="faint">{others}</span>}
      <MeasuresDue client={client} today={today} />
    </>
  )
}

const Themes = ({
  client,
  concepts,
}: {
  readonly client: ClientRow
  readonly concepts: ReadonlyMap<string, ConceptRow>
}) =>
  useRecentThemes(client.id).map((theme) => {
    const concept = concepts.get(theme.concept)
    return concept === undefined ? null : (
      <ThemeSpark key={theme.concept} theme={theme} concept={concept} />
    )
  })

export const ClientRowItem = ({
  client,
  concepts,
  today,
  focus,
  onOpen,
}: {
  readonly client: ClientRow
  readonly concepts: ReadonlyMap<string, ConceptRow>
  readonly today: string
  readonly focus: RowFocus
  readonly onOpen: () => void
}) => (
  <div className="list-row client-row">
    <div className="client-row-name">
      <button type="button" className="row-link" onClick={onOpen} {...focus}>
        <ClientName client={client} />
      </button>
      {client.safety !== null && <SafetyBadge since={client.safety} why={client.safetyWhy} />}
      {client.isArchived && <span className="faint">archived</span>}
    </div>
    <div className="client-row-last">
      <LastSession client={client} today={today} />
    </div>
    <div className="client-row-due">
      <Due client={client} today={today} />
    </div>
    <div className="client-row-themes">
      <Themes client={client} concepts={concepts} />
    </div>
  </div>
)
