/** `lo@mo` in the picker: the concept that `lo` finds, about the person whose word begins with `mo`. */
import { TARGET_PERSONS, type TargetPerson } from '../../../db/domain/target-person.ts'
import { foldText } from '../../lib/fold-text.ts'
import { targetWords } from './tag-words.ts'

export type TypedConcept = {
  readonly query: string
  /** Null where no person is typed, or none is meant by these letters. */
  readonly target: TargetPerson | null
}

const wordStarts = (words: string, typed: string): boolean =>
  words.split(' ').some((word) => word.startsWith(typed))

export const readTyped = (typed: string): TypedConcept => {
  const at = typed.lastIndexOf('@')
  if (at === -1) return { query: typed, target: null }
  const letters = foldText(typed.slice(at + 1))
  const found = TARGET_PERSONS.find((person) => wordStarts(targetWords(person), letters))
  return { query: typed.slice(0, at), target: letters === '' ? null : (found ?? null) }
}
