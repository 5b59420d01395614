/** Whose deadlines an amendment has. */
import { JURISDICTIONS, type Jurisdiction } from '../../../db/domain/jurisdiction.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'

/** The US where the vault does not say. */
export const useJurisdiction = (): Jurisdiction => {
  const settings: Readonly<Record<string, unknown>> = useVaultQuery('settings.get', {}).data ?? {}
  return JURISDICTIONS.find((one) => one === settings.jurisdiction) ?? 'us'
}
