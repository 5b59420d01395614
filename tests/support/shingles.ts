// Finds word runs copied from the article without keeping the article: only hashes of its runs are stored.

import { createHash } from 'node:crypto'

/** Eight words in a row are a quotation; seven are still met by chance in plain English. */
const RUN_WORDS = 8

/** 64 bits of the SHA-256: a chance match among some thousand runs is out of the question. */
const HASH_HEX_DIGITS = 16

function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2019]/g, '')
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  const runs: string[] = []
  for (let start = 0; start + RUN_WORDS <= words.length; start += 1) {
    runs.push(words.slice(start, start + RUN_WORDS).join(' '))
  }
  return runs
}

function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, HASH_HEX_DIGITS)
}

/** The runs of `text` whose hash is among `hashes`: what was copied, in the order of the text. */
export function findCopiedRuns(text: string, hashes: ReadonlySet<string>): readonly string[] {
  return runsOf(text).filter((run) => hashes.has(hashOf(run)))
}

/**
 * The content of `tests/framework/article-shingles.json`. To make it anew, with the article on standard input:
 *
 *     node --input-type=module -e "
 *       import { readFileSync } from 'node:fs'
 *       import { shingleFile } from './tests/support/shingles.ts'
 *       process.stdout.write(shingleFile(readFileSync(0, 'utf8')))
 *     " < article.txt > tests/framework/article-shingles.json
 *
 * The hashes are sorted, so the order of the article's words is not stored either.
 *
 * @public
 */
export function shingleFile(article: string): string {
  const file = {
    what: `SHA-256 of every run of ${RUN_WORDS} words of the article, cut to ${HASH_HEX_DIGITS} hex digits, sorted. The article itself is not kept here.`,
    words:
      'NFKC, lower case, apostrophes removed, split at whatever is not a letter or digit, joined by one space.',
    madeBy: 'shingleFile() in tests/support/shingles.ts, where the command stands.',
    hashes: [...new Set(runsOf(article).map(hashOf))].sort(),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
