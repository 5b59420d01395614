/** What the strength of a passphrase means, without flattery and without composition rules. */
import type { PassphraseStrength } from '../../../db/contract/views.ts'

export const LEVEL_WORDS: Readonly<Record<PassphraseStrength['level'], string>> = {
  0: 'Guessed at once',
  1: 'Very weak',
  2: 'Weak',
  3: 'Strong',
  4: 'Very strong',
}

export const WEAKNESS_WORDS: Readonly<Record<NonNullable<PassphraseStrength['weakness']>, string>> =
  {
    'too-short': 'It needs at least 15 characters. Four or five unrelated words do well.',
    common: 'It is among the passphrases that are tried first.',
    'keyboard-pattern': 'It follows a path over the keyboard.',
    repeated: 'It repeats itself, which adds length but little strength.',
    sequence: 'It contains a run such as abc or 123.',
    date: 'It leans on a date, and there are few dates.',
    'name-or-word': 'It leans on one name or one word. Add words that have nothing to do with it.',
  }

/** Characters as a person counts them: an emoji is one. */
export const passphraseLength = (passphrase: string): number =>
  [...passphrase.normalize('NFKC')].length
