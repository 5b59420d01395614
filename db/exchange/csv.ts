/** Tables that any spreadsheet opens: RFC 4180, UTF-8 with the mark by which Excel knows it. */

type Cell = string | number | boolean | null

const BYTE_ORDER_MARK = '\ufeff'

/** Text that begins so would be run as a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/

const asText = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return FORMULA.test(cell) ? `'${cell}` : cell
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

export const csvOf = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${BYTE_ORDER_MARK}${[heads, ...rows]
    .map((row) => row.map((cell) => quoted(asText(cell))).join(','))
    .join('\r\n')}\r\n`
