/** The few places there are, in words, and the lock. */
import { EyeOff, Lock } from 'lucide-react'
import { Button } from '../ui/button.tsx'
import { usePrivacy } from './privacy.tsx'
import { type Route, useNavigation } from './routes.tsx'

const PLACES = [
  { screen: 'caseload', label: 'Caseload' },
  { screen: 'search', label: 'Search' },
  { screen: 'codebook', label: 'Codebook' },
  { screen: 'settings', label: 'Settings' },
] as const satisfies readonly { readonly screen: Route['screen']; readonly label: string }[]

/** What is reached from a place belongs to it. */
const INSIDE: Readonly<Partial<Record<Route['screen'], Route['screen']>>> = {
  client: 'caseload',
  note: 'caseload',
  'due-notes': 'caseload',
  'risk-note': 'caseload',
  activity: 'settings',
  recoding: 'codebook',
  together: 'codebook',
}
const placeOf = ({ screen }: Route): Route['screen'] => INSIDE[screen] ?? screen

export const NavigationRail = () => {
  const { route, go } = useNavigation()
  const { isPrivate, toggle } = usePrivacy()
  return (
    <div className="rail">
      <p className="rail-mark" aria-hidden="true">
        Throughline
      </p>
      <nav aria-label="Main">
        <ul>
          {PLACES.map(({ screen, label }) => (
            <li key={screen}>
              <button
                type="button"
                className="rail-link"
                aria-current={placeOf(route) === screen ? 'page' : undefined}
                onClick={() => go({ screen })}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="rail-foot">
        {isPrivate && (
          <Button variant="quiet" icon={<EyeOff aria-hidden="true" />} onPress={toggle}>
            Names hidden
          </Button>
        )}
        <Button
          variant="quiet"
          icon={<Lock aria-hidden="true" />}
          onPress={() => void window.shell.lock()}
        >
          Lock
        </Button>
      </div>
    </div>
  )
}
