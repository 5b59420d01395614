/** Back, forward, and the way from the caseload to here. */
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import type { NoteKind } from '../../db/contract/shapes.ts'
import { formatDay } from '../lib/format.ts'
import { useVaultQuery } from '../lib/vault-client.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { ClientName } from './privacy.tsx'
import { type ClientTab, useNavigation } from './routes.tsx'

const Caseload = () => {
  const { go } = useNavigation()
  return (
    <li>
      <button type="button" className="text-link" onClick={() => go({ screen: 'caseload' })}>
        Caseload
      </button>
    </li>
  )
}

const ClientPath = ({ clientId }: { readonly clientId: ClientId }) => {
  const { data: client } = useVaultQuery('clients.get', { clientId })
  return (
    <ol>
      <Caseload />
      {client !== undefined && (
        <li aria-current="page">
          <ClientName client={client} />
        </li>
      )}
    </ol>
  )
}

/** A screen that belongs to a client and opens from one of the client's tabs. */
const UnderClient = ({
  clientId,
  tab,
  here,
}: {
  readonly clientId: ClientId
  readonly tab: ClientTab
  readonly here: string
}) => {
  const { go } = useNavigation()
  const { data: client } = useVaultQuery('clients.get', { clientId })
  return (
    <ol>
      <Caseload />
      {client !== undefined && (
        <li>
          <button
            type="button"
            className="text-link"
            onClick={() => go({ screen: 'client', clientId, tab })}
          >
            <ClientName client={client} />
          </button>
        </li>
      )}
      <li aria-current="page">{here}</li>
    </ol>
  )
}

const NotePath = ({
  sessionId,
  kind,
}: {
  readonly sessionId: SessionId
  readonly kind: NoteKind
}) => {
  const { go } = useNavigation()
  const { data: note } = useVaultQuery('notes.open', { sessionId, kind })
  if (note === undefined) return null
  const { client, session } = note
  return (
    <ol>
      <Caseload />
      <li>
        <button
          type="button"
          className="text-link"
          onClick={() => go({ screen: 'client', clientId: client.id, tab: 'sessions' })}
        >
          <ClientName client={client} />
        </button>
      </li>
      <li aria-current="page">
        Session {session.number}, {formatDay(session.localDate)}
      </li>
    </ol>
  )
}

const DueNotesPath = () => (
  <ol>
    <Caseload />
    <li aria-current="page">Notes due</li>
  </ol>
)

const Beneath = ({
  screen,
  label,
  here,
}: {
  readonly screen: 'settings' | 'codebook'
  readonly label: string
  readonly here: string
}) => {
  const { go } = useNavigation()
  return (
    <ol>
      <li>
        <button type="button" className="text-link" onClick={() => go({ screen })}>
          {label}
        </button>
      </li>
      <li aria-current="page">{here}</li>
    </ol>
  )
}

const RecodingPath = () => {
  const { route, go } = useNavigation()
  const isInside = route.screen === 'recoding' && route.roundId !== undefined
  return (
    <ol>
      <li>
        <button type="button" className="text-link" onClick={() => go({ screen: 'codebook' })}>
          Codebook
        </button>
      </li>
      {isInside ? (
        <li>
          <button type="button" className="text-link" onClick={() => go({ screen: 'recoding' })}>
            Agreement with yourself
          </button>
        </li>
      ) : (
        <li aria-current="page">Agreement with yourself</li>
      )}
    </ol>
  )
}

const Path = () => {
  const { route } = useNavigation()
  if (route.screen === 'client') return <ClientPath clientId={route.clientId} />
  if (route.screen === 'note') return <NotePath sessionId={route.sessionId} kind={route.kind} />
  if (route.screen === 'access-copy')
    return <UnderClient clientId={route.clientId} tab="details" here="Access copy" />
  if (route.screen === 'risk-note')
    return <UnderClient clientId={route.clientId} tab="details" here="Risk note" />
  if (route.screen === 'two-clients')
    return <UnderClient clientId={route.clientId} tab="timeline" here="Beside another client" />
  if (route.screen === 'due-notes') return <DueNotesPath />
  if (route.screen === 'activity')
    return <Beneath screen="settings" label="Settings" here="Activity log" />
  if (route.screen === 'recoding') return <RecodingPath />
  if (route.screen === 'together')
    return <Beneath screen="codebook" label="Codebook" here="Found together" />
  return null
}

export const PlaceBar = () => {
  const { back, forward, canGoBack, canGoForward } = useNavigation()
  return (
    <div className="place-bar no-print">
      <IconButton
        label="Back"
        icon={<ArrowLeft aria-hidden="true" />}
        shortcut="Alt+Left"
        size="small"
        isDisabled={!canGoBack}
        onPress={back}
      />
      <IconButton
        label="Forward"
        icon={<ArrowRight aria-hidden="true" />}
        shortcut="Alt+Right"
        size="small"
        isDisabled={!canGoForward}
        onPress={forward}
      />
      <nav aria-label="Where you are" className="path">
        <Path />
      </nav>
    </div>
  )
}
