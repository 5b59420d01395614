/** On which Electron the app runs: the official one, or a third party's old one that must not hold real data. */
import type { AppInfo } from '../../db/contract/shell.ts'

/** The shipped store needs this Node-API; an Electron without it can only be the fallback. */
const SHIPPED_NODE_API = 10

type Environment = Readonly<Record<string, string | undefined>>

export const runtimeOf = (env: Environment, nodeApi: string | undefined): AppInfo['runtime'] =>
  env.THROUGHLINE_RUNTIME === 'fallback' || Number(nodeApi) < SHIPPED_NODE_API
    ? 'fallback'
    : 'official'

/** Only the fallback may be told to load another store: on the official one no variable loads code. */
export const nativeBindingOf = (
  env: Environment,
  runtime: AppInfo['runtime'],
): string | undefined => (runtime === 'fallback' ? env.THROUGHLINE_SQLITE_BINDING : undefined)

export const platformOf = (platform: NodeJS.Platform): AppInfo['platform'] => {
  if (platform === 'darwin') return 'mac'
  return platform === 'win32' ? 'windows' : 'linux'
}
