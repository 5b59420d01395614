/** A code for a client who comes with a name only: the initials, and a number where those are taken. */

const MAX_INITIALS = 4
const MAX_CODE_LENGTH = 24

export const initialsOf = (name: string): string => {
  const initials = name.match(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu) ?? []
  const letters = initials.slice(0, MAX_INITIALS).join('').toLocaleUpperCase('en')
  return letters === '' ? 'C' : letters
}

/** The code itself where it is free, else with the first number from 2 on that is. */
export const freeCode = (wanted: string, isTaken: (code: string) => boolean): string => {
  let code = wanted
  for (let number = 2; isTaken(code); number += 1) {
    const ending = `-${number}`
    code = `${wanted.slice(0, MAX_CODE_LENGTH - ending.length)}${ending}`
  }
  return code
}
