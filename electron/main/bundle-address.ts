/** Which addresses are the app's own, and which file of the built renderer each one means. */
import { isAbsolute, join, relative } from 'node:path'

export const SCHEME = 'app'
const HOST = 'bundle'
export const START_PAGE = `${SCHEME}://${HOST}/index.html`

/** The origin of a non-http scheme is 'null' to `URL`, so its parts are compared. */
export const isBundleUrl = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol: scheme, host, username, password } = new URL(url)
  return scheme === `${SCHEME}:` && host === HOST && username === '' && password === ''
}

/** The file that an address of the bundle means, or null for whatever would leave the folder. */
export const bundleFile = (url: string, folder: string): string | null => {
  if (!isBundleUrl(url)) return null
  const path = decoded(new URL(url).pathname)
  if (path === null || /[\0\\]/.test(path)) return null
  const file = join(folder, path === '/' ? 'index.html' : path)
  const inside = relative(folder, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file
}

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** `data:` is how a small image is written inside a style sheet; it names no other place. */
export const isAllowedRequest = (url: string, isPackaged: boolean): boolean =>
  isBundleUrl(url) || url.startsWith('data:') || (!isPackaged && url.startsWith('devtools://'))
