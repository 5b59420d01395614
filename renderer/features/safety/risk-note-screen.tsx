/** A risk note on a screen of its own: the client's draft to be written, or a signed one to be read. */
import { useQueryClient } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import type { RiskNoteView, SafetyState } from '../../../db/contract/calls/safety.ts'
import type { ClientId, RiskNoteId } from '../../../db/contract/ids.ts'
import { useCommands } from '../../app/commands.tsx'
import type { RiskNoteAbout } from '../../app/history.ts'
import { ClientName } from '../../app/privacy.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { SaveMark } from '../../app/saving/save-mark.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { formatDayLong } from '../../lib/format.ts'
import { STALE_AFTER_RISK_NOTE_SIGNED } from '../../lib/stale-after.ts'
import { callVault, markStale, useVaultQuery } from '../../lib/vault-client.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { CrisisLine } from './crisis-line.tsx'
import { MarkList } from './mark-list.tsx'
import type { RiskDesk } from './risk-desk.ts'
import { RiskForm } from './risk-form.tsx'
import { SignRiskNoteDialog } from './sign-risk-note-dialog.tsx'
import { SignedRiskNote } from './signed-risk-note.tsx'
import { useOpenedRiskNote } from './use-opened-risk-note.ts'
import { useRiskDesk } from './use-risk-desk.ts'
import './safety.css'

const MARKS_LISTED = 8

const Waiting = ({ state }: { readonly state: SafetyState | undefined }) => {
  if (state === undefined || state.open.length === 0) return null
  return (
    <section className="risk-waiting" aria-label="Open safety marks">
      <h2>What it answers</h2>
      <MarkList state={state} most={MARKS_LISTED} />
    </section>
  )
}

const Writing = ({ view, desk }: { readonly view: RiskNoteView; readonly desk: RiskDesk }) => {
  const { replace } = useNavigation()
  const queries = useQueryClient()
  const clientId = view.client.id
  const { data: state } = useVaultQuery('safety.state', { clientId })
  const draft = useSyncExternalStore(desk.subscribe, desk.draft)
  const [isAsking, setAsking] = useState(false)

  const sign = async (): Promise<void> => {
    await desk.queue.flush()
    const { id } = await callVault('safety.signRiskNote', {
      clientId,
      baseRevision: desk.queue.revision(),
    })
    await markStale(queries, STALE_AFTER_RISK_NOTE_SIGNED)
    replace({ screen: 'risk-note', clientId, riskNoteId: id })
  }

  useCommands([
    {
      id: 'risk-note.sign',
      label: 'Sign the risk note…',
      group: 'Risk note',
      run: () => setAsking(true),
    },
  ])

  return (
    <>
      <header className="screen-header">
        <ScreenHeading>
          Risk note: <ClientName client={view.client} />
        </ScreenHeading>
        <Badge state="draft">Draft</Badge>
        <div className="header-actions risk-actions">
          <SaveMark
            queue={desk.queue}
            isQuiet={false}
            onRetry={() => void desk.queue.flush().catch(() => undefined)}
          />
          <Button onPress={() => setAsking(true)}>Sign…</Button>
        </div>
      </header>
      <CrisisLine />
      <Waiting state={state} />
      <RiskForm clientId={clientId} draft={draft} onChange={desk.change} />
      {isAsking && (
        <SignRiskNoteDialog
          draft={draft}
          openMarks={state?.openTotal ?? 0}
          onSign={sign}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

const Draft = ({
  view,
  about,
}: {
  readonly view: RiskNoteView
  readonly about: RiskNoteAbout | undefined
}) => {
  const desk = useRiskDesk(view, about)
  return desk === null ? null : <Writing view={view} desk={desk} />
}

const Signed = ({
  view,
  signed,
}: {
  readonly view: RiskNoteView
  readonly signed: NonNullable<RiskNoteView['signed']>
}) => (
  <>
    <header className="screen-header">
      <ScreenHeading>
        Risk note: <ClientName client={view.client} />
      </ScreenHeading>
      <p className="faint">{formatDayLong(view.fields.localDate)}</p>
      <Badge state="signed">Signed</Badge>
    </header>
    <SignedRiskNote view={view} signed={signed} />
  </>
)

export const RiskNoteScreen = ({
  clientId,
  riskNoteId,
  about,
}: {
  readonly clientId: ClientId
  readonly riskNoteId: RiskNoteId | null
  readonly about?: RiskNoteAbout | undefined
}) => {
  const { opened, reopen } = useOpenedRiskNote(clientId, riskNoteId)
  if (opened.kind === 'failed')
    return (
      <EmptyState
        title="This risk note could not be opened"
        action={<Button onPress={reopen}>Try again</Button>}
      >
        {errorWords(opened.error)}
      </EmptyState>
    )
  return (
    <div className="screen risk-note">
      {opened.kind === 'opened' &&
        (opened.view.signed === null ? (
          <Draft key={opened.opening} view={opened.view} about={about} />
        ) : (
          <Signed view={opened.view} signed={opened.view.signed} />
        ))}
    </div>
  )
}
