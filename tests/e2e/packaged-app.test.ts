/** The app as it is shipped: its fuses as the program itself holds them, what is in it, and that it runs. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ensureSystem } from '../../scripts/electron-runtime/system-packages.ts'
import { descendantsOf, isRunning, placeIn } from '../support/driven-app.ts'
import { beyondThisMachine, traceNetwork } from '../support/network-trace.ts'
import { filesInArchive, type PackagedApp, packageApp } from '../support/packaged-app.ts'
import { folderForFile, tempFolder } from '../support/temp-folder.ts'

const { DISABLE, ENABLE, INHERIT } = FuseState

/** All nine of them; why each stands as it does: architecture and electron-builder.yml. */
const FUSES: Readonly<Record<FuseV1Options, readonly FuseState[]>> = {
  [FuseV1Options.RunAsNode]: [DISABLE],
  [FuseV1Options.EnableCookieEncryption]: [ENABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: [DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments]: [DISABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: [ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar]: [ENABLE],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: [DISABLE],
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: [DISABLE],
  // electron-builder does not know it and an older Electron has none: as Electron ships it.
  [FuseV1Options.WasmTrapHandlers]: [ENABLE, INHERIT],
}

const MEANT: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/main\/(main|vault)\.js$/,
  /^out\/main\/chunks\/[\w-]+\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w-]+\.(js|css|woff2)$/,
  /^node_modules\/better-sqlite3\/(package\.json|lib\/[\w/-]+\.js)$/,
  /^node_modules\/better-sqlite3\/prebuilds\/linux-x64\.node$/,
  /^node_modules\/@node-rs\/argon2(-linux-x64-gnu)?\/[\w.-]+$/,
]

const librariesOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/maps`, 'utf8')
  } catch {
    return ''
  }
}

describe('the packaged app', () => {
  const folder = folderForFile()
  let app: PackagedApp
  let running: ChildProcess | null = null

  beforeAll(async () => {
    await ensureSystem({ tools: ['strace'] })
    app = await packageApp(join(folder, 'dist'))
  })
  afterEach(() => {
    const pid = running?.pid
    running = null
    if (pid === undefined) return
    for (const each of [pid, ...descendantsOf(pid)])
      if (isRunning(each)) process.kill(each, 'SIGKILL')
  })

  /** Without Playwright: the fuses leave it no way in. */
  const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const place = placeIn(tempFolder())
    const sandbox = app.launch.args.filter((word) => word === '--no-sandbox')
    const own = ['--vault', place.vault, `--user-data-dir=${place.userData}`]
    const child = spawn(program, [...sandbox, ...own, ...args], {
      env: { ...app.launch.env, ...env },
    })
    running = child
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk
      })
    const { pid } = child
    if (pid === undefined) throw new Error('the packaged app did not start')
    const processes = () => [pid, ...descendantsOf(pid)]
    return {
      ...place,
      output: () => output,
      /** The vault's process has loaded its own native code, out of the package. */
      isUp: () =>
        processes().some((one) =>
          librariesOf(one).includes(
            `${app.resources}/app.asar.unpacked/node_modules/@node-rs/argon2`,
          ),
        ),
      /** As the operating system asks a program to end. */
      quit: () =>
        new Promise<number | null>((resolve) => {
          child.once('close', resolve)
          for (const one of processes())
            if (librariesOf(one).includes(app.program) && isMain(one)) process.kill(one, 'SIGTERM')
        }),
    }
  }

  /** Chromium's other processes say of which type they are, and strace is not the program. */
  const isMain = (pid: number): boolean =>
    !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=')

  it('holds every fuse as it should', async () => {
    const wire: Readonly<Record<string, unknown>> = { ...(await getCurrentFuseWire(app.program)) }
    const astray = Object.entries(FUSES)
      .filter(([fuse, states]) => !states.some((state) => state === (wire[fuse] ?? INHERIT)))
      .map(([fuse]) => FuseV1Options[Number(fuse)])
    expect(astray).toEqual([])
    // A tenth fuse is a decision that somebody has to make.
    expect(
      Object.keys(wire).filter((key) => /^\d+$/.test(key) && !Object.hasOwn(FUSES, key)),
    ).toEqual([])
  })

  it('holds the app, and no source map, test, sample file or other machine’s code beside it', () => {
    const files = filesInArchive(join(app.resources, 'app.asar'))
    expect(files.length).toBeGreaterThan(40)
    expect(files.filter((file) => !MEANT.some((meant) => meant.test(file)))).toEqual([])
    for (const part of MEANT)
      expect(
        files.some((file) => part.test(file)),
        `${part}`,
      ).toBe(true)
  })

  it('has its native code outside of the archive, and nothing else there, nor an updater’s address', () => {
    const unpacked = readdirSync(join(app.resources, 'app.asar.unpacked'), {
      recursive: true,
      encoding: 'utf8',
    })
    expect(unpacked.filter((name) => name.endsWith('.node')).toSorted()).toEqual([
      'node_modules/@node-rs/argon2-linux-x64-gnu/argon2.linux-x64-gnu.node',
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ])
    expect(unpacked.filter((name) => /\.(js|cjs|json|ts)$/.test(name))).toEqual([])
    expect(readdirSync(app.resources).toSorted()).toEqual(['app.asar', 'app.asar.unpacked'])
  })

  it('starts, opens its window, names no address beyond this machine, and ends when asked to', async () => {
    const trace = traceNetwork(tempFolder())
    const started = start(trace.wrapped(app.program), [])
    await expect.poll(started.isUp, { timeout: 30_000 }).toBe(true)
    // Written at the end only, with the place where the window stood.
    const preferences = join(started.userData, 'preferences.json')
    expect(existsSync(preferences)).toBe(false)
    expect(await started.quit()).toBe(0)
    expect(JSON.parse(readFileSync(preferences, 'utf8'))).toMatchObject({
      window: { width: expect.any(Number), isMaximized: false },
    })
    const lines = trace.lines()
    expect(lines.some((line) => line.includes('AF_UNIX'))).toBe(true)
    // Nobody drives it here, so not even its own machine is spoken to over a network's protocol.
    expect(lines.filter((line) => /AF_INET/.test(line))).toEqual([])
    expect(beyondThisMachine(lines)).toEqual([])
  })

  it('lets nobody in who starts it with a debugger, and is no Node', async () => {
    const started = start(
      app.program,
      ['--remote-debugging-port=0', '--inspect=0', '-e', 'process.stdout.write("I am Node")'],
      { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--inspect=0' },
    )
    await expect.poll(started.isUp, { timeout: 30_000 }).toBe(true)
    expect(existsSync(join(started.userData, 'DevToolsActivePort'))).toBe(false)
    expect(started.output()).not.toMatch(/DevTools listening|Debugger listening|I am Node/)
    expect(await started.quit()).toBe(0)
  })
})
