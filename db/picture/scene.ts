/** A picture as a list of shapes and words, whatever draws it: an SVG file, paper, or a canvas. Pixels. */

export type SceneItem =
  | {
      readonly kind: 'path'
      readonly d: string
      /** Colour; null for none. */
      readonly fill: string | null
      readonly stroke: string | null
      readonly strokeWidth: number
      readonly dash: readonly number[]
      readonly opacity: number
    }
  | {
      readonly kind: 'hatch'
      readonly d: string
      readonly stroke: string
      /** Degrees. */
      readonly angle: number
      readonly spacing: number
    }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly fill: string
      readonly anchor: 'start' | 'middle' | 'end'
      readonly isStrong: boolean
    }

export type Scene = {
  readonly width: number
  readonly height: number
  /** What a screen reader says of the whole. */
  readonly title: string
  readonly items: readonly SceneItem[]
}

/** What a letter takes on average, of the size of the words. */
const LETTER = 0.51

export const textWidth = (text: string, size: number): number => text.length * size * LETTER

/** Lines no longer than `width`, broken between words. */
export const wrapped = (text: string, size: number, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

export const shortenedTo = (text: string, size: number, width: number): string => {
  const letters = Math.max(1, Math.floor(width / (size * LETTER)))
  return text.length <= letters
    ? text
    : `${text
        .slice(0, letters - 1)
        .trimEnd()
        .toWellFormed()}…`
}

/** The same further right and further down. */
export const moved = (items: readonly SceneItem[], dx: number, dy: number): readonly SceneItem[] =>
  items.map((item) =>
    item.kind === 'text'
      ? { ...item, x: item.x + dx, y: item.y + dy }
      : { ...item, d: movedPath(item.d, dx, dy) },
  )

/** Only M, H and V of our paths are absolute; all else is relative to them. */
const movedPath = (d: string, dx: number, dy: number): string =>
  d.replaceAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/g, (_, letter: string, a: string, b?: string) => {
    if (letter === 'H') return `H${round(Number(a) + dx)}`
    if (letter === 'V') return `V${round(Number(a) + dy)}`
    return `M${round(Number(a) + dx)} ${round(Number(b ?? 0) + dy)}`
  })

const round = (value: number): number => Math.round(value * 10) / 10
