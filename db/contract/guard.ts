/**
 * What main must know to guard an open vault. It lies in the vault, so that a page cannot weaken it
 * unnoticed, and carries nothing of a client.
 */
export type Guard = {
  /** Minutes without a touch after which the vault locks, 1 to 30. */
  readonly autoLockMinutes: number
  /** Whether other programs may not picture the window. */
  readonly hideFromCapture: boolean
}
