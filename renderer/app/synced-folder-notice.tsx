/** Said before the vault is open: its folder is one that a sync program copies, what that can do, and what to do. */
import type { SyncService } from '../../db/contract/views.ts'
import { Banner } from '../ui/banner.tsx'

export const SYNC_NAMES: Readonly<Record<SyncService, string>> = {
  dropbox: 'Dropbox',
  onedrive: 'OneDrive',
  icloud: 'iCloud Drive',
  'google-drive': 'Google Drive',
  nextcloud: 'Nextcloud or ownCloud',
  box: 'Box',
  mega: 'MEGA',
  pcloud: 'pCloud',
  'proton-drive': 'Proton Drive',
  syncthing: 'Syncthing',
  resilio: 'Resilio Sync',
  other: 'a cloud service',
}

export const SyncedFolderNotice = ({ service }: { readonly service: SyncService | null }) =>
  service === null ? null : (
    <Banner
      className="gate-notice"
      title={`The vault’s folder is synced by ${SYNC_NAMES[service]}.`}
    >
      What leaves this computer is encrypted. But a sync program may copy the vault half-written,
      put an older one or a conflict copy in its place, and keep past versions on its servers. Close
      Throughline and move the folder to one that is not synced.
    </Banner>
  )
