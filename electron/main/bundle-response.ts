/** What the app's own scheme answers: a file of the renderer under the page's content security policy. */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { bundleFile } from './bundle-address.ts'

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Style elements need the nonce because the editor and the component library make some at run time. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/** Both libraries look for the nonce in this element; the first one in the page counts. */
export const withNonce = (html: string, nonce: string): string =>
  html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}" content="${nonce}">`)

const headersFor = (mimeType: string, nonce: string): Record<string, string> => ({
  'Content-Type': mimeType,
  'Content-Security-Policy': contentSecurityPolicy(nonce),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
  'Cache-Control': 'no-store',
})

const refuse = (status: number): Response => new Response(null, { status })

/** 405 for anything but GET, 404 for what is not a known kind of file inside the folder. */
export const answerRequest = async (
  request: Pick<Request, 'method' | 'url'>,
  folder: string,
): Promise<Response> => {
  if (request.method !== 'GET') return refuse(405)
  const file = bundleFile(request.url, folder)
  const mimeType = file === null ? undefined : MIME_TYPES[extname(file)]
  if (file === null || mimeType === undefined) return refuse(404)
  try {
    const bytes = await readFile(file)
    const nonce = randomBytes(16).toString('base64')
    const headers = headersFor(mimeType, nonce)
    return extname(file) === '.html'
      ? new Response(withNonce(bytes.toString('utf8'), nonce), { headers })
      : new Response(new Uint8Array(bytes), { headers })
  } catch {
    return refuse(404)
  }
}
