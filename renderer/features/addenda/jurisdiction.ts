/** Whose deadlines an amendment has. */
import type { Jurisdiction } from '../../../db/domain/jurisdiction.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'

/** The US until the vault has answered. */
export const useJurisdiction = (): Jurisdiction =>
  useVaultQuery('settings.get', {}).data?.jurisdiction ?? 'us'
