/** Whose deadlines an amendment has. */
import { useVaultQuery } from '../../lib/vault-client.ts'

type Jurisdiction = 'us' | 'uk' | 'eu'

const isJurisdiction = (value: unknown): value is Jurisdiction =>
  value === 'us' || value === 'uk' || value === 'eu'

/** The US where the vault does not say. */
export const useJurisdiction = (): Jurisdiction => {
  const settings: Readonly<Record<string, unknown>> = useVaultQuery('settings.get', {}).data ?? {}
  return isJurisdiction(settings.jurisdiction) ? settings.jurisdiction : 'us'
}
