/** Of whom a phrase speaks, whether it is asserted, and of when: each rule on sentences that differ in one thing. */
import { describe, expect, it } from 'vitest'
import { readNote } from '../../db/suggestions/language/read-note.ts'
import { statementsOf } from '../../db/suggestions/language/statements.ts'
import { compilePhrase, matchesOf } from '../../db/suggestions/matching/pattern.ts'
import { topicsOf } from '../../db/suggestions/scope/experiencer.ts'
import { frameOf } from '../../db/suggestions/scope/frame.ts'
import { isPlainlyDenied } from '../../db/suggestions/scope/negation.ts'
import { readingOf } from '../../db/suggestions/scope/reading.ts'
import { isUnread, unreadSpans } from '../../db/suggestions/scope/unread.ts'

/** What the text asserts of the first place where the phrase stands. */
const read = (text: string, phrase = 'lonely'): string | null => {
  const note = readNote(text)
  const frame = frameOf(note)
  const pattern = compilePhrase(phrase)
  for (const [at, sentence] of note.sentences.entries()) {
    const [match] = matchesOf(pattern, sentence.tokens)
    if (match !== undefined) return readingOf(note, at, match, pattern, frame)
  }
  throw new Error('the phrase does not stand there')
}

describe('where a sentence ends', () => {
  const sentences = (text: string): readonly string[] =>
    readNote(text).sentences.map(({ start, end }) => text.slice(start, end))
  it.each([
    [
      'She is tired. “If they knew me they would leave.” Her sister came.',
      ['She is tired.', '“If they knew me they would leave.”', 'Her sister came.'],
    ],
    ['She said “I am fine.” and left.', ['She said “I am fine.” and left.']],
    ['“I do it all. Asking is hard.”', ['“I do it all.', 'Asking is hard.”']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected))
})

describe('whom it is about', () => {
  it.each([
    ['She feels lonely in the evenings.', 'present'],
    ['“I am so lonely,” she said.', 'present'],
    ['Client reports being lonely.', 'present'],
    ['Her sister is lonely since the move.', 'other-person'],
    ['It is his wife who is lonely.', 'other-person'],
    ['She worries about her brother, who is lonely.', 'other-person'],
    ['“My mother is lonely, I ring her.”', 'other-person'],
    ['He says that his life makes him lonely.', 'present'],
    ['I felt lonely as he spoke; for supervision.', null],
    ['People are lonely in cities.', null],
    ['His partner said, “I am lonely.”', 'other-person'],
    ['Collateral from H: “I am lonely in this house.” Ct was silent.', 'other-person'],
    ['Her sister, in tears: “I am so lonely.”', 'other-person'],
    ['Fiance “is lonely out there.” Ct is worried.', 'other-person'],
    ['On her mother: “lonely, that is what I am, she says.” Ct laughed.', 'other-person'],
    ['His mate Kofi messages “I am lonely” every night.', 'other-person'],
    ['Roommate’s motto: “I am lonely and free.” Ct laughed.', 'other-person'],
    ['She was tearful: “I am so lonely.”', 'present'],
    ['Petra sat up with her friend Isaura, who told her that she was lonely.', null],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('whom the sentences go on about', () => {
  const topics = (text: string): readonly string[] => {
    const note = readNote(text)
    return topicsOf(note.sentences, frameOf(note))
  }
  it.each([
    ['Dorthe spoke of her daughter. Freja is in love. She cries at night.', 'client other other'],
    ['Her mother rang. She was in tears. She herself felt calm.', 'other other client'],
    ['Her father rang. He was in tears. She felt calm.', 'other other client'],
    ['Her sister is ill. I asked how she was. She cried.', 'other client client'],
    ['Her sister is ill.\nShe cried.', 'other client'],
  ])('%s', (text, expected) => expect(topics(text).join(' ')).toBe(expected))
})

describe('what a sentence states one after the other', () => {
  it.each([
    [
      'He misses having company badly, but he has not answered a message.',
      ['He misses having company badly,', 'but he has not answered a message.'],
    ],
    ['He misses having company badly.', []],
    ['So it is, she says.', []],
  ])('%s', (text, expected) => {
    const [sentence] = readNote(text).sentences
    const tokens = sentence?.tokens ?? []
    const said = sentence === undefined ? [] : statementsOf(sentence)
    expect(
      said.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
    ).toEqual(expected)
  })
})

describe('whether it is asserted', () => {
  it.each([
    ['She is not lonely.', 'denied'],
    ['Denies feeling sad, lonely or hopeless.', 'denied'],
    ['She doesn’t feel lonely at all.', 'denied'],
    ['She doesn’t know why she is so lonely.', 'present'],
    ['She is not only lonely, she is angry.', 'present'],
    ['He is not sad, but he is lonely.', 'present'],
    ['If he left she would be lonely.', null],
    ['She fears that she might be lonely there.', null],
    ['I asked whether she felt lonely.', null],
    ['Are you lonely?', null],
    ['“Why am I so lonely?” she asked.', 'present'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('what is denied beyond all doubt', () => {
  const isDenied = (text: string): boolean => {
    const [sentence] = readNote(text).sentences
    const [match] =
      sentence === undefined ? [] : matchesOf(compilePhrase('lonely'), sentence.tokens)
    return sentence !== undefined && match !== undefined && isPlainlyDenied(sentence, match)
  }
  it.each([
    ['Denies lonely evenings.', true],
    ['Denies any lonely evenings.', true],
    ['Risk: nil lonely evenings.', true],
    ['Denies SI, lonely in the evenings.', false],
    ['Not only lonely, also tired.', false],
    ['She is lonely.', false],
  ])('%s', (text, expected) => expect(isDenied(text)).toBe(expected))
})

describe('of when it speaks', () => {
  it.each([
    ['As a child she was lonely.', 'historical'],
    ['She used to be lonely.', 'historical'],
    ['She is no longer lonely.', 'historical'],
    ['He was lonely at boarding school.', 'historical'],
    ['She has been lonely since she was a child.', 'present'],
    ['Before Lexapro he felt lonely. None of that since.', 'historical'],
    ['Last winter he was lonely.', 'historical'],
    ['She has been lonely since last winter.', 'present'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('what is not read', () => {
  const isRead = (text: string): boolean => {
    const at = text.indexOf('lonely')
    return !isUnread(unreadSpans(readNote(text)), at)
  }
  it.each([
    ['She is lonely.', true],
    ['## Plan\nAsk about being lonely.', false],
    ['## Plan\nAsk.\n\n## Data\nShe is lonely.', true],
    ['UCLA-3: “How often do you feel lonely?”', false],
    ['Gave a leaflet on feeling lonely.', false],
    ['She saw a film about a lonely man.', false],
    ['Homework text for the couple: when did you feel lonely?', false],
    ['Training day: we role-played a lonely man.', false],
  ])('%s', (text, expected) => expect(isRead(text)).toBe(expected))
})
