/** Signed notes say which version signed them. */
import about from '../../package.json' with { type: 'json' }

export const APP_VERSION = about.version
