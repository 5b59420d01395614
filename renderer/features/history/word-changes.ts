/** What changed between two texts, word by word: to be read, and to be put into an editor. */
import { diffArrays } from 'diff'

export type Change = {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}
/** Offsets count in the text before, UTF-16 code units. */
export type Edit = { readonly from: number; readonly to: number; readonly insert: string }

/** Words, single line feeds, other white space, and every other character by itself. */
const TOKENS = /[\p{L}\p{M}\p{N}]+|\n|[^\S\n]+|./gsu
/** Two long texts without anything in common are then compared by lines, and at the worst as wholes. */
const PATIENCE_MS = 300

const byTokens = (
  before: string,
  after: string,
  tokens: (text: string) => string[],
): readonly Change[] | null => {
  const found = diffArrays(tokens(before), tokens(after), { timeout: PATIENCE_MS })
  return (
    found?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })) ?? null
  )
}

const words = (text: string): string[] => text.match(TOKENS) ?? []
const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

const changesOf = (before: string, after: string): readonly Change[] =>
  byTokens(before, after, words) ??
  byTokens(before, after, lines) ?? [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]

/** Where the texts differ, for an editor: only these ranges are touched, so that what is marked elsewhere stays. */
export const editsBetween = (before: string, after: string): readonly Edit[] => {
  const edits: Edit[] = []
  let at = 0
  for (const { kind, text } of changesOf(before, after)) {
    const last = edits.at(-1)
    if (kind === 'same') at += text.length
    else {
      const [length, insert] = kind === 'removed' ? [text.length, ''] : [0, text]
      if (last?.to === at)
        edits[edits.length - 1] = { ...last, to: at + length, insert: last.insert + insert }
      else edits.push({ from: at, to: at + length, insert })
      at += length
    }
  }
  return edits
}

const isGap = (change: Change | undefined): boolean =>
  change?.kind === 'same' && /^[^\S\n]+$/.test(change.text)

/**
 * To be read: a blank between two changed words belongs to both, so that a sentence written anew is one
 * change and not one for each word; and what went stands before what came.
 */
export const wordChanges = (before: string, after: string): readonly Change[] => {
  const joined: Change[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed })
    if (added !== '') joined.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  const all = changesOf(before, after)
  for (const [index, change] of all.entries()) {
    const next = all[index + 1]
    const isBetween = isGap(change) && removed !== '' && added !== '' && next !== undefined
    if (change.kind === 'removed' || isBetween) removed += change.text
    if (change.kind === 'added' || isBetween) added += change.text
    if (change.kind === 'same' && !isBetween) {
      flush()
      joined.push(change)
    }
  }
  flush()
  return joined
}
