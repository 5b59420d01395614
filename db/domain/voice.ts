/** Whose words a passage seems to be in, from the quotation marks around them: a proposal, never more. */
import type { Passage } from './passages.ts'

/** Opening marks and what may close each. A straight mark closes itself; a single one is mostly an apostrophe. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '"': '"',
}

/** The stretches between quotation marks in one paragraph; a quotation that is never closed is none. */
const quotationsIn = (line: string): readonly Passage[] => {
  const found: Passage[] = []
  let open: { readonly closing: string; readonly at: number } | null = null
  for (let at = 0; at < line.length; at += 1) {
    const mark = line.charAt(at)
    if (open !== null) {
      if (!open.closing.includes(mark)) continue
      found.push({ start: open.at, end: at })
      open = null
    } else {
      const closing = CLOSING[mark]
      if (closing !== undefined) open = { closing, at: at + 1 }
    }
  }
  return found
}

const WORDS = /[\p{L}\p{N}]/u

/** Client's words where every letter of the passage stands inside quotation marks of its paragraph; else nobody's. */
export const proposedVoice = (text: string, { start, end }: Passage): 'client' | null => {
  let isQuoted = false
  for (let from = text.lastIndexOf('\n', start - 1) + 1; from < end; ) {
    const lineEnd = text.indexOf('\n', from)
    const to = lineEnd === -1 ? text.length : lineEnd
    const line = text.slice(from, to)
    let at = Math.max(start - from, 0)
    const stop = Math.min(end - from, line.length)
    for (const quotation of quotationsIn(line)) {
      if (quotation.end <= at || quotation.start >= stop) continue
      if (WORDS.test(line.slice(at, Math.max(at, quotation.start)))) return null
      isQuoted = true
      at = Math.min(stop, quotation.end)
    }
    if (WORDS.test(line.slice(at, stop))) return null
    from = to + 1
  }
  return isQuoted ? 'client' : null
}
