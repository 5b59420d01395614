/** What is known of a client besides the notes, in one short list. */
import type { ClientRow } from '../../../db/contract/views.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { count, formatDayLong } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { ClientCopies } from '../export/client-copies.tsx'
import { RiskNotes } from '../safety/risk-notes.tsx'
import { attendanceCounts } from './attendance-words.ts'

export const ClientDetailsTab = ({ client }: { readonly client: ClientRow }) => {
  const labelOf = useClientLabel()
  const { data: sessions } = useVaultQuery('sessions.list', { clientId: client.id })
  const first = sessions?.find((session) => session.number === 1)
  const rows: readonly (readonly [term: string, words: string])[] = [
    ['Shown as', labelOf(client)],
    ['Code', client.code],
    ['Sessions', attendanceCounts(sessions ?? [])],
    ['First session', first === undefined ? 'none yet' : formatDayLong(first.localDate)],
    ['Last session', client.lastSession === null ? 'none yet' : formatDayLong(client.lastSession)],
    ['Notes due', client.notesDue === 0 ? 'none' : count(client.notesDue, 'note')],
    [
      'Safety',
      client.safety === null
        ? 'no mark is open'
        : `a mark is open since ${formatDayLong(client.safety)}`,
    ],
    ['In the archive', client.isArchived ? 'yes' : 'no'],
  ]
  return (
    <>
      <dl className="details-list">
        {rows.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <ClientCopies client={client} />
      <RiskNotes clientId={client.id} />
    </>
  )
}
