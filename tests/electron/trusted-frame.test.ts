import { expect, it } from 'vitest'
import { isTrustedFrame } from '../../electron/main/trusted-frame.ts'

const ours = { url: 'app://bundle/index.html', parent: null }

it('trusts the top frame of our window at our address', () => {
  expect(isTrustedFrame(ours, ours)).toBe(true)
})

it('trusts no frame that has gone, and none while no window is open', () => {
  expect(isTrustedFrame(null, ours)).toBe(false)
  expect(isTrustedFrame(null, null)).toBe(false)
  expect(isTrustedFrame(ours, null)).toBe(false)
})

it('trusts no other window, even at our address', () => {
  expect(isTrustedFrame({ ...ours }, ours)).toBe(false)
})

it('trusts no frame inside a page', () => {
  const inner = { url: ours.url, parent: ours }
  expect(isTrustedFrame(inner, inner)).toBe(false)
})

it.each(['https://example.com/', 'about:blank', 'app://other/', 'app://bundle.evil/', ''])(
  'does not trust our window while it is at "%s"',
  (url) => {
    const strayed = { url, parent: null }
    expect(isTrustedFrame(strayed, strayed)).toBe(false)
  },
)
