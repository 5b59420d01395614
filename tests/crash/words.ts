/** What the killed process says to its parent, byte by byte. */

/** Its number as a file of the process. */
export const PIPE = 3
export const BEGUN = 'b'
export const ACKNOWLEDGED = '.'
/** Of the sweep: one more call that changes a file comes, and one that writes into it, which can be cut in half. */
export const CALLED = 'c'
export const WRITTEN = 'w'
