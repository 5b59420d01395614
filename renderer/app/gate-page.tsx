/** The page before the vault is open: one column, nothing else. */
import type { ReactNode } from 'react'
import { useVaultQuery } from '../lib/vault-client.ts'
import { SyncedFolderNotice } from './synced-folder-notice.tsx'
import './gate-page.css'

export const GatePage = ({ children }: { readonly children: ReactNode }) => {
  const { data: status } = useVaultQuery('vault.status', {})
  const service = status?.inSyncedFolder ?? null
  return (
    <main className="gate">
      <div className="gate-column">
        {children}
        {service !== null && <SyncedFolderNotice service={service} />}
      </div>
    </main>
  )
}
