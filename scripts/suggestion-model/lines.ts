/** Files of invented sentences beside this one: each under a line with `# `, which says what they are of. */
import { readdirSync, readFileSync } from 'node:fs'

export type Line = {
  /** The words after `# `. */
  readonly heading: readonly string[]
  readonly text: string
}

/** All files `name-1.txt`, `name-2.txt` and so on, in the order of their names. */
export const linesOf = (name: 'exemplars' | 'everyday' | 'assertions'): readonly Line[] => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.txt'))
    .sort()
  return files.flatMap((file) => {
    let heading: readonly string[] = []
    return readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
      .split('\n')
      .flatMap((line) => {
        if (line.startsWith('# ')) heading = line.slice(2).trim().split(/\s+/)
        return line.startsWith('# ') || line.trim() === '' ? [] : [{ heading, text: line }]
      })
  })
}
