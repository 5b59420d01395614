// Compiles the phrases of cues and finds them among the words of a sentence.

import type { CuePhrases } from '../cues/cue.ts'
import { WORD_CLASSES } from '../cues/word-classes.ts'
import type { Token } from '../language/document.ts'
import { commonnessOf } from '../meaning/word-vectors.ts'

type Atom =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'exact'; readonly word: string }
  | { readonly kind: 'pos'; readonly pos: string }

type Element =
  | { readonly kind: 'gap'; readonly longest: number }
  | {
      readonly kind: 'one-of'
      readonly sequences: readonly (readonly Atom[])[]
      readonly isOptional: boolean
      /** The words that a sequence may begin with; null where one begins otherwise. */
      readonly beginnings: ReadonlySet<string> | null
    }

export type Pattern = {
  /** As written, without its signs: the name under which its cue is known. */
  readonly phrase: string
  readonly elements: readonly Element[]
  readonly maySubjectBeAnyone: boolean
  readonly countsInQuestion: boolean
  readonly ignoresNegation: boolean
  /** One of these is in every sentence that the pattern matches. */
  readonly triggers: readonly string[]
}

/** Token numbers of a sentence, end exclusive. */
export type Match = { readonly from: number; readonly to: number }

const SHORT_GAP = 3
const LONG_GAP = 8
/** A gap does not reach over these. */
const GAP_ENDS = new Set([';', ':', '.', '!', '?', '—', '–', '"'])
const COMMON = new Set(
  'i me my he him his she her they them their we you your it its be have do not no a an the to of in on at and or but that this there for with as so up out all one get go can could will would what who how when just like any'.split(
    ' ',
  ),
)

export class PhraseError extends Error {
  override readonly name = 'PhraseError'
}

const atomOf = (word: string): Atom => {
  const pos = /^<([A-Z]+)>$/.exec(word)?.[1]
  if (pos !== undefined) return { kind: 'pos', pos }
  if (word.startsWith('=')) return { kind: 'exact', word: word.slice(1) }
  return { kind: 'word', word }
}

const alternativesOf = (written: string): readonly string[] =>
  written.split('|').flatMap((alternative) => {
    if (!alternative.startsWith('@')) return [alternative]
    const [, name = '', rest = ''] = /^@([a-z]+)(.*)$/.exec(alternative) ?? []
    const members = WORD_CLASSES.get(name)
    if (members === undefined) throw new PhraseError(`no word class ${alternative}`)
    return members.map((member) => `${member}${rest}`)
  })

const elementOf = (written: string): Element => {
  if (written === '..') return { kind: 'gap', longest: SHORT_GAP }
  if (written === '...') return { kind: 'gap', longest: LONG_GAP }
  const isOptional = written.length > 1 && written.endsWith('?')
  const bare = isOptional ? written.slice(0, -1) : written
  const sequences = alternativesOf(bare).map((alternative) => alternative.split('_').map(atomOf))
  const beginnings = sequences.every(([first]) => first?.kind === 'word')
    ? new Set(sequences.flatMap(([first]) => (first?.kind === 'word' ? [first.word] : [])))
    : null
  return { kind: 'one-of', sequences, isOptional, beginnings }
}

/** The rarest word of each way to say the element; empty where one way has only common words. */
const triggersOf = (element: Element): readonly string[] => {
  if (element.kind === 'gap' || element.isOptional) return []
  const rarest = element.sequences.map(
    (atoms) => atoms.find((atom) => atom.kind !== 'pos' && !COMMON.has(atom.word)) ?? null,
  )
  return rarest.every((atom) => atom !== null)
    ? rarest.flatMap((atom) => (atom === null || atom.kind === 'pos' ? [] : [atom.word]))
    : []
}

const commonness = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + commonnessOf(word), 0)

const fallbackTriggers = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap((element) =>
    element.kind === 'one-of' && !element.isOptional
      ? element.sequences.flatMap((atoms) =>
          atoms.flatMap((atom) => (atom.kind === 'pos' ? [] : [atom.word])),
        )
      : [],
  )

/** @throws PhraseError for an unknown word class or an empty phrase */
export const compilePhrase = (line: string): Pattern => {
  const signs = /^([~?!]+)\s+/.exec(line)?.[1] ?? ''
  const phrase = line.slice(signs.length).trim()
  if (phrase === '') throw new PhraseError('an empty phrase')
  const elements = phrase.split(/\s+/).map(elementOf)
  const candidates = elements.map(triggersOf).filter((words) => words.length > 0)
  const [rarest] = candidates.sort((one, other) => commonness(one) - commonness(other))
  return {
    phrase,
    elements,
    maySubjectBeAnyone: signs.includes('~'),
    countsInQuestion: signs.includes('?'),
    ignoresNegation: signs.includes('!'),
    triggers: rarest ?? fallbackTriggers(elements),
  }
}

export const compilePhrases = (phrases: CuePhrases): readonly Pattern[] =>
  phrases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(compilePhrase)

const POSSESSIVES = new Set(['my', 'his', 'her', 'their', 'our', 'your', 'its'])

const fits = (atom: Atom, token: Token): boolean => {
  if (atom.kind === 'word') return token.forms.includes(atom.word)
  if (atom.kind === 'exact') return token.lower === atom.word
  if (atom.pos === 'POSS') return POSSESSIVES.has(token.lower)
  return token.pos === atom.pos
}

const afterSequence = (
  atoms: readonly Atom[],
  tokens: readonly Token[],
  at: number,
): number | null =>
  atoms.every((atom, step) => {
    const token = tokens[at + step]
    return token !== undefined && fits(atom, token)
  })
    ? at + atoms.length
    : null

/** Where the elements from `index` on end when they begin at `at`; the shortest way first. */
const endOf = (
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
): number | null => {
  const element = elements[index]
  if (element === undefined) return at
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.longest; skipped += 1) {
      const end = endOf(elements, index + 1, tokens, at + skipped)
      if (end !== null) return end
      const passed = tokens[at + skipped]
      if (passed === undefined || GAP_ENDS.has(passed.lower)) return null
    }
    return null
  }
  const first = tokens[at]
  const { beginnings } = element
  const mayBegin = beginnings === null || first?.forms.some((form) => beginnings.has(form)) === true
  for (const atoms of mayBegin ? element.sequences : []) {
    const next = afterSequence(atoms, tokens, at)
    const end = next === null ? null : endOf(elements, index + 1, tokens, next)
    if (end !== null) return end
  }
  return element.isOptional ? endOf(elements, index + 1, tokens, at) : null
}

/** Every place where the pattern begins, in order; a later match does not begin inside an earlier one. */
export const matchesOf = (pattern: Pattern, tokens: readonly Token[]): readonly Match[] => {
  const matches: Match[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const to = endOf(pattern.elements, 0, tokens, from)
    if (to === null || to === from) continue
    matches.push({ from, to })
    from = to - 1
  }
  return matches
}
