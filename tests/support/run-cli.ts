/** The real command line over real vaults, as a script calls it. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'
import { run } from '../../db/cli/run.ts'
import { openTestVault, PASSPHRASE } from './test-vault.ts'

const MAIN = fileURLToPath(new URL('../../db/cli/main.ts', import.meta.url))

export type CliAnswer = {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export type CliSurroundings = {
  /** Null for none in the environment. */
  readonly passphrase?: string | null
}

/** In a process of its own: what only a real process shows, such as exit codes, streams and pipes. */
export const spawnCli = (
  args: readonly string[],
  { passphrase = PASSPHRASE, input = '' }: CliSurroundings & { readonly input?: string } = {},
): Promise<CliAnswer> =>
  new Promise((resolve, reject) => {
    const { THROUGHLINE_PASSPHRASE: _, ...env } = process.env
    const child = spawn(process.execPath, [MAIN, ...args], {
      env: passphrase === null ? env : { ...env, THROUGHLINE_PASSPHRASE: passphrase },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    // A command that fails early may not wait for its input.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    )
  })

type Write = typeof process.stdout.write

/** Collects what is written to a stream, in place of the terminal of the tests. */
const listenTo = (
  stream: Pick<typeof process.stdout, 'write'>,
): { readonly text: () => string } => {
  let text = ''
  const write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    const done = rest.at(-1)
    if (typeof done === 'function') done()
    return true
  }
  vi.spyOn(stream, 'write').mockImplementation(write as Write)
  return { text: () => text }
}

/** The same command line without the second that a process takes to start; the vault and its files are real. */
export const runCli = async (
  args: readonly string[],
  { passphrase = PASSPHRASE }: CliSurroundings = {},
): Promise<CliAnswer> => {
  vi.stubEnv('THROUGHLINE_PASSPHRASE', passphrase ?? '')
  const stdout = listenTo(process.stdout)
  const stderr = listenTo(process.stderr)
  try {
    const code = await run(args)
    return { code, stdout: stdout.text(), stderr: stderr.text() }
  } finally {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  }
}

/** What the command printed, parsed. @throws where it did not end with 0 or printed anything but JSON */
export const answerOf = async <Answer>(
  args: readonly string[],
  surroundings: CliSurroundings = {},
): Promise<Answer> => {
  const { code, stdout, stderr } = await runCli(args, surroundings)
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${stderr}`)
  if (!/^[^\n]+\n$/.test(stdout)) throw new Error(`${args[0]} printed more or less than one line`)
  // A test states the shape that it then holds the answer to.
  return JSON.parse(stdout) as Answer
}

/** One word for everything in the record, but for the log of what was done with it. */
export const recordPrint = async (folder: string): Promise<string> => {
  const vault = openTestVault(folder)
  const { sqlite } = (await vault.unlock(PASSPHRASE)).store
  const tables = sqlite
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name NOT GLOB 'audit_*' AND name NOT GLOB 'sqlite_*' ORDER BY name`,
    )
    .all()
  const hash = createHash('sha256')
  for (const { name } of tables)
    for (const row of sqlite.prepare(`SELECT * FROM ${name}`).raw().iterate())
      hash.update(JSON.stringify([name, row]))
  vault.close()
  return hash.digest('hex')
}

/** One word for every byte in a folder, but for the count of wrong passphrases. */
export const fingerprint = (folder: string): string => {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder)
    .toSorted()
    .filter((one) => one !== 'vault.tries'))
    hash.update(`${name}\0`).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}
