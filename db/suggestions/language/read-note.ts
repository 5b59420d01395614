// Reads a note with the language tools: the only file that knows which ones they are.

import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp'
import { clausesOf } from './clauses.ts'
import type { NoteDocument, Sentence, Token } from './document.ts'
import { quotesOf } from './quotes.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp
// The package's types say that it hands over other things than its own function takes; it hands over these.
const lemmaOf = its.lemma as typeof its.pos

/** Each stands for one character, so that offsets stay. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '*': ' ',
  _: ' ',
  '\u00a0': ' ',
  '\u2011': '-',
}
const plain = (text: string): string =>
  text.replace(/[’‘“”«»*_\u00a0\u2011]/g, (mark) => PLAIN[mark] ?? mark)

const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  "'s": ['be', 'have', "'s"],
  "'d": ['would', 'have', "'d"],
  "'m": ['be'],
  "'re": ['be'],
  "'ve": ['have'],
  "'ll": ['will'],
  "n't": ['not'],
  ca: ['can'],
  wo: ['will'],
  sha: ['shall'],
  gonna: ['go', 'gonna'],
  wanna: ['want', 'wanna'],
  mum: ['mother', 'mum'],
  mom: ['mother', 'mom'],
  dad: ['father', 'dad'],
  anymore: ['anymore', 'longer'],
  'no-one': ['nobody', 'no-one'],
  everybody: ['everyone'],
  anybody: ['anyone'],
  somebody: ['someone'],
  noone: ['nobody'],
}

/** "feeling" and "missed" are often taken for noun and adjective: what the verb would be. */
const verbGuesses = (lower: string): readonly string[] => {
  const base = /^(.{2,})(?:ing|ed)$/.exec(lower)?.[1]
  if (base === undefined) return /[^s]s$/.test(lower) ? [lower.slice(0, -1)] : []
  const single = /([bdgklmnprt])\1$/.test(base) ? [base.slice(0, -1)] : []
  const y = base.endsWith('i') ? [`${base.slice(0, -1)}y`] : []
  return [base, `${base}e`, ...single, ...y]
}

const formsOf = (lower: string, lemma: string, pos: string): readonly string[] => {
  const forms = new Set([lower, lemma, ...(CONTRACTED[lower] ?? [])])
  if (pos !== 'VERB' && pos !== 'PUNCT') for (const guess of verbGuesses(lower)) forms.add(guess)
  return [...forms]
}

type Word = {
  readonly token: Token
  readonly opensSentence: boolean
  readonly isSmall: boolean
}

const readParagraph = (paragraph: string, offset: number): readonly Word[] => {
  const words: Word[] = []
  let at = offset
  nlp
    .readDoc(paragraph)
    .sentences()
    .each((sentence: ItemSentence) => {
      let opensSentence = true
      sentence.tokens().each((item: ItemToken) => {
        at += item.out(its.precedingSpaces).length
        const surface = item.out()
        const lower = surface.toLowerCase()
        const pos = item.out(its.pos)
        const lemma = item.out(lemmaOf)
        words.push({
          token: {
            lower,
            lemma,
            pos,
            forms: formsOf(lower, lemma, pos),
            start: at,
            end: at + surface.length,
          },
          opensSentence,
          isSmall: /^\p{Ll}/u.test(surface),
        })
        opensSentence = false
        at += surface.length
      })
    })
  return words
}

const sentencesIn = (words: readonly Word[], paragraph: number): readonly Sentence[] => {
  const groups: Token[][] = []
  let isPutOff = false
  for (const { token, opensSentence, isSmall } of words) {
    const current = groups.at(-1)
    const last = current?.at(-1)
    // A closing mark that begins a "sentence" ends the one before; the sentence begins after it, unless it goes on there.
    const isClosing = opensSentence && token.lower === '"' && token.start === last?.end
    const goesOn = isClosing || (isSmall && last?.lower === '"')
    if (current === undefined || ((opensSentence || isPutOff) && !goesOn)) groups.push([token])
    else current.push(token)
    isPutOff = isClosing
  }
  return groups.map((tokens) => ({
    tokens,
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    clauseOf: clausesOf(tokens),
    isQuestion: tokens.slice(-3).some(({ lower }) => lower.startsWith('?')),
    paragraph,
  }))
}

export const readNote = (text: string): NoteDocument => {
  const sentences: Sentence[] = []
  const lines = /[^\n]+/g
  let paragraph = 0
  for (const line of plain(text).matchAll(lines)) {
    sentences.push(...sentencesIn(readParagraph(line[0], line.index), paragraph))
    paragraph += 1
  }
  return { text, sentences, quotes: quotesOf(text) }
}
