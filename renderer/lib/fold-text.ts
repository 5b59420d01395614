/** Text made alike for looking up: no case, no accents, no outer blanks. */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
