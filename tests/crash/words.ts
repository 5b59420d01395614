/** What the killed process says to its parent, byte by byte. */

/** Its number as a file of the process. */
export const PIPE = 3
export const BEGUN = 'b'
export const ACKNOWLEDGED = '.'
/** Of the sweep: one more call that writes to the disk was made. */
export const CALLED = 'c'
