/** How much fits, stated apart from the schemas so that the window need not carry them. */

/** Longest note accepted, in UTF-16 code units: some 80,000 words. */
export const MAX_NOTE_LENGTH = 500_000
export const MAX_TAGS_PER_SESSION = 2_000
export const MAX_MEMO_LENGTH = 4_000
/** Process notes decided on for one access copy. */
export const MAX_REVIEWED = 5_000
export const MAX_PASSPHRASE_LENGTH = 1_024
export const MIN_AUTO_LOCK_MINUTES = 1
export const MAX_AUTO_LOCK_MINUTES = 30
export const MIN_BACKUPS_KEPT = 2
export const MAX_BACKUPS_KEPT = 100
export const MAX_BACKUP_DAYS = 365
