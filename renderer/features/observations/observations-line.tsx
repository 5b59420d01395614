/** One quiet line that names what the rules found, with the way to each; where they found nothing, it says so. */
import type { ReactNode } from 'react'
import type { ObservationView } from '../../../db/contract/calls/observations.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { useNavigation } from '../../app/routes.tsx'
import { count } from '../../lib/format.ts'
import { useIsPainted } from '../../lib/use-is-painted.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { silentWords } from './silent-words.ts'
import './observations.css'

const Findings = ({
  found,
  onOpen,
}: {
  readonly found: readonly ObservationView[]
  readonly onOpen: (rule: string) => void
}) => (
  <>
    <span className="soft">{count(found.length, 'observation')}:</span>
    <ul>
      {found.map(({ rule, name }) => (
        <li key={rule}>
          <button type="button" className="text-link" data-rule={rule} onClick={() => onOpen(rule)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  </>
)

/** Takes its room from the start, so that the board beneath does not move when the rules have answered. */
export const ObservationsLine = ({
  clientId,
  isBoardDrawn,
}: {
  readonly clientId: ClientId
  /** The rules are asked after the board is in sight: they read more than it does, and can wait. */
  readonly isBoardDrawn: boolean
}) => {
  const isPainted = useIsPainted(isBoardDrawn)
  const { data } = useVaultQuery('observations.list', { clientId }, { enabled: isPainted })
  const { go } = useNavigation()
  const line = (content: ReactNode) => (
    <nav className="observations-line" aria-label="Observations">
      {content}
    </nav>
  )
  if (data === undefined) return line(null)
  const found = data.filter(({ state }) => state === 'found')
  if (found.length === 0) return line(<span className="soft">{silentWords(data)}</span>)
  return line(
    <Findings
      found={found}
      onOpen={(rule) => go({ screen: 'client', clientId, tab: 'formulation', observation: rule })}
    />,
  )
}
