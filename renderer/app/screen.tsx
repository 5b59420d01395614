/** Which screen a route shows. */
import { CaseloadScreen } from '../features/caseload/caseload-screen.tsx'
import { ClientScreen } from '../features/client/client-screen.tsx'
import { CodebookScreen } from '../features/codebook/codebook-screen.tsx'
import { NoteScreen } from '../features/note/note-screen.tsx'
import { SearchScreen } from '../features/search/search-screen.tsx'
import { SettingsScreen } from '../features/settings/settings-screen.tsx'
import { useNavigation } from './routes.tsx'

export const Screen = ({ onNewClient }: { readonly onNewClient: () => void }) => {
  const { route } = useNavigation()
  switch (route.screen) {
    case 'caseload':
      return <CaseloadScreen onNewClient={onNewClient} />
    case 'client':
      return <ClientScreen clientId={route.clientId} tab={route.tab} />
    case 'note':
      return <NoteScreen sessionId={route.sessionId} passage={route.passage} />
    case 'search':
      return <SearchScreen initialQuery={route.query ?? ''} />
    case 'codebook':
      return <CodebookScreen slug={route.concept} />
    case 'settings':
      return <SettingsScreen />
  }
}
