/** The little language in which cues are written. */
import { describe, expect, it } from 'vitest'
import { FRAMEWORK_CONCEPTS } from '../../db/framework/framework.ts'
import { ALL_CUES } from '../../db/suggestions/cues/all-cues.ts'
import { readNote } from '../../db/suggestions/language/read-note.ts'
import {
  compilePhrase,
  compilePhrases,
  matchesOf,
  PhraseError,
} from '../../db/suggestions/matching/pattern.ts'

const found = (phrase: string, text: string): readonly string[] => {
  const [sentence] = readNote(text).sentences
  if (sentence === undefined) return []
  return matchesOf(compilePhrase(phrase), sentence.tokens).map(({ from, to }) =>
    text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end),
  )
}

describe('a phrase', () => {
  it.each([
    ['be lonely', 'She was lonely.', ['was lonely']],
    ['can not stop cry', 'I can’t stop crying.', ['can’t stop crying']],
    ['no_one|nobody to call', 'There is no one to call.', ['no one to call']],
    ['call @my mother', 'She called her mother.', ['called her mother']],
    ['very? tired', 'Tired, very tired.', ['Tired', 'very tired']],
    ['miss .. him', 'I miss the sound of him.', ['miss the sound of him']],
    ['miss .. him', 'I miss it. And I saw him.', []],
    ['=left me', 'He left me; they leave me.', ['left me']],
    ['<NOUN> heavy', 'The mornings heavy.', ['mornings heavy']],
  ])('%s in %s', (phrase, text, expected) => expect(found(phrase, text)).toEqual(expected))

  it('keeps its signs apart from its words', () => {
    const pattern = compilePhrase('~? what be the point')
    expect(pattern.phrase).toBe('what be the point')
    expect(pattern.maySubjectBeAnyone).toBe(true)
    expect(pattern.countsInQuestion).toBe(true)
    expect(pattern.ignoresNegation).toBe(false)
  })

  it('names a word class that is not there', () => {
    expect(() => compilePhrase('@nowhere to go')).toThrow(PhraseError)
  })
})

describe('the cues', () => {
  it('are there for every concept of the framework, several dozen each', () => {
    expect(ALL_CUES.map(({ concept }) => concept)).toEqual(
      FRAMEWORK_CONCEPTS.map(({ slug }) => slug),
    )
    for (const { sure, likely } of ALL_CUES)
      expect(compilePhrases(sure).length + compilePhrases(likely).length).toBeGreaterThanOrEqual(36)
  })

  it('need at least one word that must stand there', () => {
    for (const cues of ALL_CUES)
      for (const text of [cues.sure, cues.likely, cues.faint, cues.not])
        for (const { phrase, triggers } of compilePhrases(text))
          expect(triggers, phrase).not.toEqual([])
  })
})
