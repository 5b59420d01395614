/** What every exported folder has in common: its name, its files, and a manifest with their hashes. */
import { createHash } from 'node:crypto'

export type OutputFile = { readonly name: string; readonly content: string | Uint8Array }

const two = (value: number): string => String(value).padStart(2, '0')

/** `2026-01-31-140509`, in local time: names sort by it. */
export const dayAndTime = (at: Date): string => {
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day}-${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('')}`
}

/** Of a client's code what every file system takes. */
export const safeInName = (code: string): string => {
  const safe = code.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '')
  return safe === '' ? 'client' : safe
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : content

const hashesOf = (files: readonly OutputFile[]) =>
  files.map(({ name, content }) => ({
    name,
    bytes: bytesOf(content).byteLength,
    sha256: createHash('sha256').update(bytesOf(content)).digest('hex'),
  }))

export type ManifestFacts = {
  /** What kind of folder it is, such as `timeline`. */
  readonly format: string
  /** What may be done with it, in words. */
  readonly class: string
  /** Whom or what it is about, under a code. */
  readonly about: Readonly<Record<string, unknown>>
  /** UTC milliseconds. */
  readonly at: number
  readonly appVersion: string
  readonly holds: Readonly<Record<string, boolean | number>>
}

/** @param files all others of the folder */
export const manifestFile = (
  { format, class: kind, about, at, appVersion, holds }: ManifestFacts,
  files: readonly OutputFile[],
): OutputFile => ({
  name: 'manifest.json',
  content: `${JSON.stringify(
    {
      format: `throughline-${format}`,
      version: 1,
      class: kind,
      ...about,
      madeAt: new Date(at).toISOString(),
      madeWith: { app: 'Throughline', version: appVersion },
      holds,
      files: hashesOf(files),
    },
    null,
    2,
  )}\n`,
})
