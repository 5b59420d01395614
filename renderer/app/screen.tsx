/** Which screen a route shows; drawn anew for every visit. */
import { useLayoutEffect } from 'react'
import { AuditScreen } from '../features/audit/audit-screen.tsx'
import { CaseloadScreen } from '../features/caseload/caseload-screen.tsx'
import { ClientScreen } from '../features/client/client-screen.tsx'
import { CodebookScreen } from '../features/codebook/codebook-screen.tsx'
import { ClientsScreen } from '../features/comparison/clients-screen.tsx'
import { ConceptScreen } from '../features/comparison/concept-screen.tsx'
import { DueNotesScreen } from '../features/due-notes/due-notes-screen.tsx'
import { AccessScreen } from '../features/export/access-screen.tsx'
import { NoteScreen } from '../features/note/note-screen.tsx'
import { RecodingScreen } from '../features/recoding/recoding-screen.tsx'
import { RiskNoteScreen } from '../features/safety/risk-note-screen.tsx'
import { SearchScreen } from '../features/search/search-screen.tsx'
import { SettingsScreen } from '../features/settings/settings-screen.tsx'
import { TogetherScreen } from '../features/together/together-screen.tsx'
import { useNavigation } from './routes.tsx'
import { useScrollArea } from './scroll-area.tsx'
import { typeAhead } from './type-ahead.ts'

export const Screen = ({ onNewClient }: { readonly onNewClient: () => void }) => {
  const { route } = useNavigation()
  const scrollArea = useScrollArea()
  // Before the screen's own effects: a list that remembers its row scrolls to it afterwards.
  useLayoutEffect(() => {
    scrollArea?.scrollTo({ top: 0 })
  }, [scrollArea])
  // A note that was asked for and left before it came takes no keys.
  const isNote = route.screen === 'note'
  useLayoutEffect(() => {
    if (!isNote) typeAhead.end()
  }, [isNote])
  switch (route.screen) {
    case 'caseload':
      return <CaseloadScreen onNewClient={onNewClient} />
    case 'client':
      return <ClientScreen clientId={route.clientId} tab={route.tab} />
    case 'note':
      return <NoteScreen sessionId={route.sessionId} kind={route.kind} passage={route.passage} />
    case 'access-copy':
      return <AccessScreen clientId={route.clientId} />
    case 'due-notes':
      return <DueNotesScreen />
    case 'risk-note':
      return (
        <RiskNoteScreen
          clientId={route.clientId}
          riskNoteId={route.riskNoteId}
          about={route.about}
        />
      )
    case 'search':
      return <SearchScreen initialQuery={route.query ?? ''} />
    case 'codebook':
      return <CodebookScreen slug={route.concept} />
    case 'two-clients':
      return <ClientsScreen clientId={route.clientId} otherId={route.otherId} />
    case 'concept-timeline':
      return <ConceptScreen concept={route.concept} />
    case 'together':
      return <TogetherScreen clientId={route.clientId ?? null} />
    case 'recoding':
      return <RecodingScreen roundId={route.roundId} sessionId={route.sessionId} />
    case 'settings':
      return <SettingsScreen />
    case 'activity':
      return <AuditScreen />
  }
}
