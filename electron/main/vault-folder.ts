/** Where the vault lies: the folder named on the command line, or one beside the app's own settings. */
import { join, resolve } from 'node:path'

const OPTION = '--vault'

/**
 * Reads `--vault DIR` or `--vault=DIR`; a relative folder counts from `workingFolder`.
 * @throws when the option is there without a folder: another vault must not open in its place
 */
export const vaultFolder = (
  argv: readonly string[],
  workingFolder: string,
  userData: string,
): string => {
  const index = argv.findIndex((word) => word === OPTION || word.startsWith(`${OPTION}=`))
  const word = argv[index]
  if (word === undefined) return join(userData, 'vault')
  const folder = word === OPTION ? argv[index + 1] : word.slice(OPTION.length + 1)
  if (folder === undefined || folder === '' || folder.startsWith('-')) {
    throw new Error(`The option ${OPTION} needs a folder.`)
  }
  return resolve(workingFolder, folder)
}
