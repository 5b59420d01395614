/**
 * Runs a scenario in a process of its own whose folder is a disk of its own: a small tmpfs in a mount
 * namespace, as root or as the root of a user namespace. Where a system forbids both, a limit on the size
 * of files stands in, which is loudly said.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
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

const commandOf = (
  folder: string,
  sizeKib: number,
  node: readonly string[],
): { readonly kind: DiskKind; readonly command: readonly string[] } => {
  const way = WAYS.find((each) => mounts(each, folder))
  if (way !== undefined)
    return {
      kind: 'tmpfs',
      command: [...way, 'sh', '-c', MOUNT_AND_RUN, 'sh', `${sizeKib}k`, folder, ...node],
    }
  console.error('NO SMALL DISK: neither root nor a user namespace may mount here.')
  console.error('A limit on the size of files stands in, which is less than a full disk.')
  return { kind: 'file-limit', command: node }
}

/** @throws where the scenario does not end well by itself */
export const onSmallDisk = async (scenario: string, sizeKib: number): Promise<unknown> => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-disk-'))
  try {
    const node = [process.execPath, PROGRAM, scenario, folder]
    const { kind, command } = commandOf(folder, sizeKib, node)
    const [program = '', ...args] = command
    const child = spawn(program, [...args, kind], { stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const complaint: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk))
    const code = await new Promise((resolve) => child.on('close', resolve))
    if (code !== 0) throw new Error(Buffer.concat(complaint).toString('utf8').slice(0, 2_000))
    return JSON.parse(Buffer.concat(out).toString('utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
