/** The page before the vault is open: one column, nothing else. */
import type { ReactNode } from 'react'
import './gate-page.css'

export const GatePage = ({ children }: { readonly children: ReactNode }) => (
  <main className="gate">
    <div className="gate-column">{children}</div>
  </main>
)
