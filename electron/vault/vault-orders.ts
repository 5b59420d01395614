/** The few words between main and the vault's process: none of them carries content. */

export const CLOSE_ORDER = 'close'
export const MAY_HOLD_KEY = 'may-hold-key'

export const isCloseOrder = (message: unknown): boolean => message === CLOSE_ORDER

const KEY_BRINGING_METHODS: readonly string[] = [
  'vault.create',
  'vault.unlock',
  'vault.unlockByRecoveryCode',
]

/** After these the process may hold the key, so that absence must lock it. */
export const isKeyBringing = (method: string): boolean => KEY_BRINGING_METHODS.includes(method)
