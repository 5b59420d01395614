/** The letters that pick a concept while tagging, and the slug by which it is known. */

export const CONCEPT_CODE = /^[a-z]{2}$/

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z ]/gu, ' ')
    .trim()

/**
 * A free code that is easy to remember for the name: its initials, its first letters, any two of its
 * letters in their order, then any that is left; null once all 676 are taken.
 */
export const proposeCode = (name: string, taken: ReadonlySet<string>): string | null => {
  const words = lettersOf(name).split(/ +/)
  const letters = words.join('')
  const initials = words
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
  const pairs = [...letters].flatMap((first, at) =>
    [...letters.slice(at + 1)].map((second) => first + second),
  )
  const first = letters.charAt(0)
  const fromFirst = first === '' ? [] : [...ALPHABET].map((second) => first + second)
  const any = [...ALPHABET].flatMap((one) => [...ALPHABET].map((two) => one + two))
  return (
    [initials, ...pairs, ...fromFirst, ...any].find(
      (code) => CONCEPT_CODE.test(code) && !taken.has(code),
    ) ?? null
  )
}

const MAX_SLUG_WORDS = 60

/**
 * A slug that no release of the framework will ever use, since each of the clinician's own begins alike.
 * A name without a Latin letter or digit gets a number only.
 */
export const ownSlug = (name: string, taken: ReadonlySet<string>): string => {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, MAX_SLUG_WORDS)
    .replace(/^-+|-+$/gu, '')
  const base = words === '' ? 'own' : `own-${words}`
  if (words !== '' && !taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}
