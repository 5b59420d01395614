/** Privacy mode: codes in place of clients' names, for when somebody else can see the screen. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type Privacy = { readonly isPrivate: boolean; readonly toggle: () => void }
type Named = { readonly name: string; readonly code: string }

const PrivacyContext = createContext<Privacy | null>(null)

/** Kept in memory and off at the start: a mode that was forgotten on would make notes hard to find. */
export const PrivacyProvider = ({ children }: { readonly children: ReactNode }) => {
  const [isPrivate, setPrivate] = useState(false)
  const privacy = useMemo(
    () => ({ isPrivate, toggle: () => setPrivate((now) => !now) }),
    [isPrivate],
  )
  return <PrivacyContext value={privacy}>{children}</PrivacyContext>
}

export const usePrivacy = (): Privacy => {
  const privacy = useContext(PrivacyContext)
  if (privacy === null) throw new Error('usePrivacy needs PrivacyProvider')
  return privacy
}

/** The name to show for a client now, for places that need a string such as a label. */
export const useClientLabel = (): ((client: Named) => string) => {
  const { isPrivate } = usePrivacy()
  return (client) => (isPrivate ? client.code : client.name)
}

export const ClientName = ({ client }: { readonly client: Named }) => useClientLabel()(client)
