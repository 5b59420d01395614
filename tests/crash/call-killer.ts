/**
 * Loaded into the worker before it (`--import`): ends it at the n-th call that changes a file, so that each
 * step of a protocol of files (mark, temp file, rename, fsync) is one that a crash hits. SQLite writes from
 * native code and is not seen here.
 * CRASH_AT: `never` to count, `before:n` before the n-th call, `half:n` after half of what it writes.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { CALLED, PIPE, WRITTEN } from './words.ts'

const [moment = 'never', number = '0'] = (process.env.CRASH_AT ?? 'never').split(':')
const isStandard = (file: unknown): boolean => typeof file === 'number' && file <= PIPE
const { writeSync } = fs

const end = (): void => {
  process.kill(process.pid, 'SIGKILL')
}

let count = 0
/** Says that a call comes; whether this very one is to be cut in half. */
const isHalf = (word: string): boolean => {
  count += 1
  writeSync(PIPE, word)
  const isNow = count === Number(number)
  if (isNow && moment === 'before') end()
  return isNow && moment === 'half'
}

const isForWriting = (flags: unknown): boolean => typeof flags === 'string' && /[wa+]/.test(flags)

const halfOf = (data: unknown): Uint8Array => {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : (data as Uint8Array)
  return bytes.subarray(0, bytes.length >> 1)
}

type Call = (...given: unknown[]) => unknown
const all = fs as unknown as Record<string, Call>

const replace = (name: string, make: (original: Call) => Call): void => {
  const original = all[name]
  if (original === undefined) throw new Error(`fs has no ${name}`)
  all[name] = make(original)
}

for (const name of ['writeSync', 'writeFileSync'])
  replace(name, (original) => (file, data, ...rest) => {
    if (isStandard(file)) return original(file, data, ...rest)
    if (isHalf(WRITTEN)) {
      original(file, halfOf(data))
      end()
    }
    return original(file, data, ...rest)
  })

const watch = (name: string, isChange: (given: readonly unknown[]) => boolean): void =>
  replace(name, (original) => (...given) => {
    if (isChange(given)) isHalf(CALLED)
    return original(...given)
  })

watch('openSync', ([, flags]) => isForWriting(flags))
for (const name of ['fsyncSync', 'ftruncateSync']) watch(name, () => true)
for (const name of ['renameSync', 'mkdirSync', 'copyFileSync', 'cpSync', 'linkSync'])
  watch(name, () => true)
// To remove what is not there changes nothing.
for (const name of ['rmSync', 'unlinkSync', 'rmdirSync'])
  watch(name, ([path]) => fs.existsSync(String(path)))
syncBuiltinESMExports()
