/** Snippets: a shortcut that stands for words typed often. A snippet is text and nothing else: nothing in it is ever run. */

/** Two to 24 characters without white space, the first no letter or digit and no mark that opens a Markdown line. */
export const SHORTCUT = /^[;:,.!?/\\@&=^~$%][^\s]{1,23}$/u

/** Where the cursor goes in the words of a snippet. Only the first one counts: any other is a bar like any other. */
export const CURSOR_MARK = '|'

/** The words as they go into a note; `cursor` is null for after them. */
export const snippetWords = (
  text: string,
): { readonly words: string; readonly cursor: number | null } => {
  const at = text.indexOf(CURSOR_MARK)
  return at === -1
    ? { words: text, cursor: null }
    : { words: text.slice(0, at) + text.slice(at + CURSOR_MARK.length), cursor: at }
}

const OPENS_BEFORE = /[\s([{“‘"'«–—]$/u

/** The snippet whose shortcut ends the line so far, on its own and not inside a word or an address. */
export const snippetBefore = <T extends { readonly shortcut: string }>(
  lineSoFar: string,
  snippets: readonly T[],
): T | null => {
  const fitting = snippets.filter(({ shortcut }) => {
    if (!lineSoFar.endsWith(shortcut)) return false
    const before = lineSoFar.slice(0, -shortcut.length)
    return before === '' || OPENS_BEFORE.test(before)
  })
  // `;;si` may be a shortcut as well as `;si`: the longer one is meant.
  return fitting.toSorted((a, b) => b.shortcut.length - a.shortcut.length)[0] ?? null
}
