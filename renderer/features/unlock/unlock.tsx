/** One field. Nothing about clients is in sight. */
import { GatePage } from '../../app/gate-page.tsx'
import { UnlockForm } from './unlock-form.tsx'

export const Unlock = ({ onOpen }: { readonly onOpen: () => void }) => (
  <GatePage>
    <div className="gate-unlock">
      <h1>Throughline</h1>
      <UnlockForm onOpen={onOpen} />
    </div>
  </GatePage>
)
