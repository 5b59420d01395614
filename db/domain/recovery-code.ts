/**
 * The recovery code as people read and write it: 30 symbols in six groups of five, the last four of them a
 * checksum. The alphabet is Crockford's base 32, which leaves out the letters that look like digits.
 */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUP = 5
/** 26 symbols of five bits: 130 bits. */
export const SECRET_SYMBOLS = 26
export const CHECK_SYMBOLS = 4
const CODE_SYMBOLS = SECRET_SYMBOLS + CHECK_SYMBOLS
export const CODE_GROUPS = CODE_SYMBOLS / GROUP

/** What a hand or an eye makes of a digit. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

/** One symbol per value; values are 0 to 31. */
export const symbolsOf = (values: Iterable<number>): string =>
  Array.from(values, (value) => ALPHABET[value & 31]).join('')

export const groupsOf = (code: string): readonly string[] =>
  code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []

/** With case, spaces, dashes and look-alikes set right; null where a symbol cannot be one of a code. */
export const normalizeCode = (typed: string): string | null => {
  const code = Array.from(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}_.]/gu, ''),
  )
    .map((symbol) => LOOKALIKES[symbol] ?? symbol)
    .join('')
  return /^[0-9A-HJKMNP-TV-Z]*$/.test(code) ? code : null
}

/** The typed code when it has the right length and only symbols that occur; its checksum is not looked at. */
export const wholeCode = (typed: string): string | null => {
  const code = normalizeCode(typed)
  return code?.length === CODE_SYMBOLS ? code : null
}
