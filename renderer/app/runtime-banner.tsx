/** Says, always in sight, that this copy runs on a test Electron and must not hold real client data. */
import { useEnvironment } from './environment.tsx'

export const RuntimeBanner = () =>
  useEnvironment().info.runtime === 'fallback' ? (
    <aside className="runtime-banner" aria-label="Test runtime">
      Test runtime: not for real client data
    </aside>
  ) : null
