/** Which environment variables the vault's process gets: none that could make Node load or log something. */

/** The time zone for dates, the language for sorting, and what Windows needs to start any process. */
const PASSED_ON: readonly string[] = ['TZ', 'LANG', 'LC_ALL', 'SystemRoot', 'windir']

export const vaultEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
  nativeBinding: string | undefined,
): Record<string, string> => {
  const passed: Record<string, string> = {}
  for (const name of PASSED_ON) {
    const value = env[name]
    if (value !== undefined) passed[name] = value
  }
  if (nativeBinding !== undefined) passed.THROUGHLINE_SQLITE_BINDING = nativeBinding
  return passed
}
