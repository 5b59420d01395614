/** Suggests a code that stands for a client's name: initials and the next free number. */

const initial = (word: string | undefined): string =>
  word?.normalize('NFD').match(/\p{L}/u)?.[0].toUpperCase() ?? ''

/** 'Nora van der Berg' gives 'NB': first and last word, accents dropped. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/u)
  const letters = initial(words[0]) + (words.length > 1 ? initial(words.at(-1)) : '')
  return letters === '' ? 'C' : letters
}

/** @param taken the codes in use; case does not tell two codes apart */
export const suggestCode = (name: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((code) => code.toLowerCase()))
  const initials = initialsOf(name)
  const numbered = (number: number): string => `${initials}-${String(number).padStart(2, '0')}`
  let number = 1
  while (used.has(numbered(number).toLowerCase())) number += 1
  return numbered(number)
}
