/** Answers go to stdout, words to stderr; a reader that stops listening (`| head`) is not a fault. */

const isClosedPipe = (error: Error): boolean => 'code' in error && error.code === 'EPIPE'

/** Without a listener the stream's own error event would end the process with a stack trace. */
export const tolerateClosedPipes = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

/** @throws what the system says when the answer could not be written, unless nobody listens any more */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === undefined || error === null || isClosedPipe(error)) resolve()
      else reject(error)
    })
  })

/** One line, so that a script can read answer by answer. */
export const printJson = (value: unknown): Promise<void> => print(`${JSON.stringify(value)}\n`)

export const say = (sentence: string): void => {
  process.stderr.write(`vault: ${sentence}\n`)
}

/** Names come from imported files too: a control character in one must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const CONTROL_CHARACTERS = /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g

export const printable = (text: string): string => text.replace(CONTROL_CHARACTERS, ' ')

const isNumeric = (cell: string): boolean => /^\d+$/.test(cell)

/** Columns by padding; a column of whole numbers stands to the right. */
export const tableOf = (
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string => {
  const cells = rows.map((row) => row.map((cell) => printable(String(cell))))
  const widths = heads.map((head, at) =>
    cells.reduce((width, row) => Math.max(width, row[at]?.length ?? 0), head.length),
  )
  const isRight = heads.map((_, at) => cells.every((row) => isNumeric(row[at] ?? '')))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0
        return isRight[at] ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return `${[line(heads.map((head) => head.toUpperCase())), ...cells.map(line)].join('\n')}\n`
}

/** As a table for a person, as one line of JSON for a script. */
export const printRows = (
  asJson: boolean,
  rows: readonly unknown[],
  table: () => string,
): Promise<void> => (asJson ? printJson(rows) : print(table()))
