/** Sessions that the command line adds took place in this machine's time zone. */

export const localTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
