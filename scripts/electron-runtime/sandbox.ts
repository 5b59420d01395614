/** Whether Chromium can build its own sandbox here, which Linux refuses to root and on some systems. */
import { statSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './run-command.ts'
import { isRoot } from './system-packages.ts'

export type SandboxFacts = {
  readonly platform: NodeJS.Platform
  readonly root: boolean
  /** Whether an ordinary user may make a user namespace: one of the two ways to a sandbox. */
  readonly userNamespaces: boolean
  /** Whether `chrome-sandbox` belongs to root and has its special permission: the other way. */
  readonly helper: boolean
}

/** Why the app must run without a sandbox; undefined when it can have one. */
export const whyNoSandbox = (facts: SandboxFacts): string | undefined => {
  if (facts.platform !== 'linux') return undefined
  if (facts.root) return 'Running as root: Chromium then works only with --no-sandbox.'
  if (facts.userNamespaces || facts.helper) return undefined
  return 'This system forbids user namespaces: Chromium then works only with --no-sandbox.'
}

const SETUID_AND_EXECUTABLE = 0o4755

const hasHelper = (distFolder: string): boolean => {
  const helper = statSync(path.join(distFolder, 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper?.uid === 0 && (helper.mode & SETUID_AND_EXECUTABLE) === SETUID_AND_EXECUTABLE
}

export const readSandboxFacts = async (distFolder: string): Promise<SandboxFacts> => {
  const platform = process.platform
  const root = isRoot()
  if (platform !== 'linux' || root) return { platform, root, userNamespaces: false, helper: false }
  const attempt = await runCommand('unshare', ['--user', '--map-root-user', 'true'])
  return { platform, root, userNamespaces: attempt.code === 0, helper: hasHelper(distFolder) }
}
