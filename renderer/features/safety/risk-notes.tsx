/** The risk notes of a client, newest first. */
import type { ClientId } from '../../../db/contract/ids.ts'
import { useNavigation } from '../../app/routes.tsx'
import { count, formatDayLong } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useRiskNote } from './use-risk-note.ts'
import './safety.css'

export const RiskNotes = ({ clientId }: { readonly clientId: ClientId }) => {
  const { go } = useNavigation()
  const { state, label, write } = useRiskNote(clientId)
  if (state === undefined) return null
  return (
    <section className="risk-notes" aria-labelledby="risk-notes-title">
      <h2 id="risk-notes-title">Risk notes</h2>
      {state.riskNotes.length === 0 ? (
        <p className="soft">
          None yet. A risk note says what was asked about thoughts of dying, plan, means and intent,
          and what was done; signing one answers every open safety mark.
        </p>
      ) : (
        <ul className="risk-note-list">
          {state.riskNotes.map(({ id, localDate, signedAt, answered }) => (
            <li key={id}>
              <button
                type="button"
                className="text-link"
                onClick={() =>
                  go({
                    screen: 'risk-note',
                    clientId,
                    riskNoteId: signedAt === null ? null : id,
                  })
                }
              >
                {formatDayLong(localDate)}
              </button>
              <Badge state={signedAt === null ? 'draft' : 'signed'}>
                {signedAt === null ? 'draft' : 'signed'}
              </Badge>
              {answered > 0 && (
                <span className="faint">answered {count(answered, 'safety mark')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Button onPress={write}>{label}</Button>
    </section>
  )
}
