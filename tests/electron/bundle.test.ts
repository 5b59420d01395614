import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundleFile, isAllowedRequest, isBundleUrl } from '../../electron/main/bundle-address.ts'
import { answerRequest, contentSecurityPolicy } from '../../electron/main/bundle-response.ts'
import { tempFolder } from '../support/temp-folder.ts'

const bundle = (): string => {
  const outside = tempFolder()
  const folder = join(outside, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head></html>')
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {}')
  writeFileSync(join(folder, 'notes.db'), 'not for the page')
  mkdirSync(join(outside, 'renderer-other'))
  writeFileSync(join(outside, 'renderer-other', 'main.js'), 'outside')
  return folder
}

const get = (url: string, folder: string, method = 'GET') => answerRequest({ method, url }, folder)

describe('an address', () => {
  it('means a file inside the folder', () => {
    expect(bundleFile('app://bundle/assets/main.js', '/b')).toBe(join('/b', 'assets', 'main.js'))
    expect(bundleFile('app://bundle/assets/a%20b.js?v=1#x', '/b')).toBe(
      join('/b', 'assets', 'a b.js'),
    )
    expect(bundleFile('app://bundle/', '/b')).toBe(join('/b', 'index.html'))
  })

  it.each([
    'app://bundle/..%2fmain/main.js',
    'app://bundle/%2e%2e%2fmain/main.js',
    'app://bundle/assets/..%2f..%2frenderer-other/main.js',
    'app://bundle/..%5cmain%5cmain.js',
    'app://bundle/assets%00.js',
    'app://bundle/%',
    'app://other/index.html',
    'app://bundle.evil/index.html',
    'app://user@bundle/index.html',
    'app://bundle:8080/index.html',
    'file:///etc/passwd',
    'https://evil/?next=app://bundle/',
    'index.html',
  ])('means nothing when it is %s', (url) => {
    expect(bundleFile(url, '/b')).toBeNull()
  })
})

describe('a request', () => {
  it('is allowed for the bundle and for data written in place, and for nothing else', () => {
    expect(isAllowedRequest('app://bundle/index.html', true)).toBe(true)
    expect(isAllowedRequest('data:image/png;base64,AA==', true)).toBe(true)
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1:8080/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'devtools://devtools/bundled/x.js',
      'app://other/',
    ]) {
      expect(isAllowedRequest(url, true)).toBe(false)
    }
  })

  it('may be for the developer tools only while the app is not packaged', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', false)).toBe(true)
    expect(isAllowedRequest('https://example.com/', false)).toBe(false)
  })

  it('is not taken for the bundle because of a name inside it', () => {
    expect(isBundleUrl('https://evil/app://bundle/')).toBe(false)
    expect(isBundleUrl('')).toBe(false)
  })
})

describe('an answer', () => {
  it('gives a page under a policy with a nonce that the page carries, new for each load', async () => {
    const folder = bundle()
    const first = await get('app://bundle/index.html', folder)
    const html = await first.text()
    const nonce = /content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
    expect(html).toContain(`<meta property="csp-nonce" nonce="${nonce}" content="${nonce}">`)
    expect(first.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce))
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await (await get('app://bundle/index.html', folder)).text()).not.toContain(nonce)
  })

  it('gives a script with its type', async () => {
    const answer = await get('app://bundle/assets/main.js', bundle())
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await answer.text()).toBe('export {}')
  })

  it.each([
    'app://bundle/missing.js',
    'app://bundle/notes.db',
    'app://bundle/assets',
    'app://bundle/assets/..%2f..%2frenderer-other/main.js',
  ])('is 404 for %s', async (url) => {
    expect((await get(url, bundle())).status).toBe(404)
  })

  it.each(['POST', 'HEAD', 'PUT', 'OPTIONS'])('is 405 for %s', async (method) => {
    expect((await get('app://bundle/index.html', bundle(), method)).status).toBe(405)
  })
})

describe('the policy', () => {
  const rules = new Map(
    contentSecurityPolicy('N')
      .split('; ')
      .map((rule) => {
        const [name = '', ...values] = rule.split(' ')
        return [name, values]
      }),
  )

  it('lets scripts come from the bundle only and styles from it or under the nonce', () => {
    expect(rules.get('script-src')).toEqual(["'self'"])
    expect(rules.get('style-src')).toEqual(["'self'", "'nonce-N'"])
  })

  it('lets nothing out, and demands trusted types without a policy to make them', () => {
    for (const name of ['default-src', 'connect-src', 'form-action', 'frame-src', 'base-uri']) {
      expect(rules.get(name)).toEqual(["'none'"])
    }
    expect(rules.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(rules.get('trusted-types')).toEqual(["'none'"])
  })

  it('names no unsafe source and no other place', () => {
    expect(contentSecurityPolicy('N')).not.toMatch(/unsafe|\*|http|blob:/)
  })
})
