/** Numbers of a locale with a set number of decimals. Making a format costs a hundred times what using it does. */
const formats = new Map<string, Intl.NumberFormat>()

/** @param decimals as many are always shown; without it up to three, as needed */
export const numberFormat = (locale: string, decimals?: number): Intl.NumberFormat => {
  const key = `${locale} ${decimals}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(
    locale,
    decimals === undefined
      ? {}
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  )
  formats.set(key, made)
  return made
}
