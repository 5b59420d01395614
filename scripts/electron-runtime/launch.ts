/** How the app is launched: one answer for `npm start`, the tour, the bench and the end-to-end tests. */
import { type ElectronRuntime, ensureElectron } from './ensure-electron.ts'
import { projectFolder } from './project.ts'
import { readSandboxFacts, whyNoSandbox } from './sandbox.ts'

export type LaunchRequest = {
  /** Arguments for the app itself, after its folder. */
  readonly args?: ReadonlyArray<string>
  readonly env?: NodeJS.ProcessEnv
  /** The folder of another app than this project. */
  readonly appFolder?: string
}

/** What Playwright's `_electron.launch` takes. */
export type LaunchOptions = {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
  /** Said outright because Playwright switches the sandbox off by itself where it is not. */
  readonly chromiumSandbox: boolean
}

/** The variables that the app reads, on top of `base` and without what would stop Electron being Electron. */
export const appEnvironment = (
  base: NodeJS.ProcessEnv,
  runtime: Pick<ElectronRuntime, 'kind' | 'nativeBinding'>,
): Record<string, string> => {
  const own = {
    ELECTRON_RUN_AS_NODE: undefined,
    NODE_OPTIONS: undefined,
    THROUGHLINE_RUNTIME: runtime.kind === 'fallback' ? 'fallback' : undefined,
    THROUGHLINE_SQLITE_BINDING: runtime.nativeBinding,
  }
  const merged: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...base, ...own })) {
    if (value !== undefined) merged[name] = value
  }
  return merged
}

export type Launch = LaunchOptions & {
  readonly runtime: ElectronRuntime
  /** One line for the person at the keyboard when the app runs without its sandbox. */
  readonly notice?: string
}

export const prepareLaunch = async (request: LaunchRequest = {}): Promise<Launch> => {
  const runtime = await ensureElectron()
  const notice = whyNoSandbox(await readSandboxFacts(runtime.distFolder))
  return {
    runtime,
    executablePath: runtime.electronPath,
    args: [
      ...(notice === undefined ? [] : ['--no-sandbox']),
      request.appFolder ?? projectFolder,
      ...(request.args ?? []),
    ],
    env: appEnvironment(request.env ?? process.env, runtime),
    chromiumSandbox: notice === undefined,
    ...(notice === undefined ? {} : { notice }),
  }
}

/** Makes the runtime ready and returns what `_electron.launch` needs to start the app with it. */
export const launchOptions = async (request: LaunchRequest = {}): Promise<LaunchOptions> => {
  const { executablePath, args, env, chromiumSandbox } = await prepareLaunch(request)
  return { executablePath, args, env, chromiumSandbox }
}
