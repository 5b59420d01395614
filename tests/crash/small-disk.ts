/**
 * Runs a scenario in a process of its own whose folder is a disk of its own: a small tmpfs in a mount
 * namespace, as root or as the root of a user namespace. Where a system forbids both, a limit on the size
 * of files stands in, which is loudly said.
 */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('./disk-program.ts', import.meta.url))

export type DiskKind = 'tmpfs' | 'file-limit'

const WAYS = [
  ['unshare', '--mount'],
  ['unshare', '--map-root-user', '--mount'],
] as const

const mounts = (way: readonly string[], folder: string): boolean => {
  const [program = '', ...args] = way
  const script = 'mount -t tmpfs -o size=64k tmpfs "$1"'
  return spawnSync(program, [...args, 'sh', '-c', script, 'sh', folder]).status === 0
}

const MOUNT_AND_RUN = 'mount -t tmpfs -o size="$1" tmpfs "$2" && cd "$2" && shift 2 && exec "$@"'

const wayFor = (folder: string) => WAYS.find((each) => mounts(each, folder))

/** In a process of its own. @throws where the scenario does not end well by itself */
const play = async (command: readonly string[]): Promise<unknown> => {
  const [program = '', ...args] = command
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const out: Buffer[] = []
  const complaint: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(Buffer.concat(complaint).toString('utf8').slice(0, 2_000))
  return JSON.parse(Buffer.concat(out).toString('utf8'))
}

const removeAll = (folder: string): void => {
  // A scenario may have taken from us the right to remove what it left.
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o700)
  rmSync(folder, { recursive: true, force: true })
}

const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-disk-'))
  try {
    return await work(folder)
  } finally {
    chmodSync(folder, 0o700)
    removeAll(folder)
  }
}

/** Whether there can be a small disk; says loudly where there can be none. */
export const diskKind = (): Promise<DiskKind> =>
  inFolder(async (folder) => {
    if (wayFor(folder) !== undefined) return 'tmpfs'
    console.error('NO SMALL DISK: neither root nor a user namespace may mount here.')
    console.error('A limit on the size of files stands in, which is less than a full disk.')
    return 'file-limit'
  })

export const onSmallDisk = (scenario: string, sizeKib: number): Promise<unknown> =>
  inFolder((folder) => {
    const node = [process.execPath, PROGRAM, scenario, folder]
    const way = wayFor(folder)
    if (way === undefined) return play([...node, 'file-limit'])
    const mounted = ['sh', '-c', MOUNT_AND_RUN, 'sh', `${sizeKib}k`, folder]
    return play([...way, ...mounted, ...node, 'tmpfs'])
  })

/** Where rights are tried, which the root of a namespace would overrule. */
export const onAnyDisk = (scenario: string): Promise<unknown> =>
  inFolder((folder) => play([process.execPath, PROGRAM, scenario, folder, 'tmpfs']))
