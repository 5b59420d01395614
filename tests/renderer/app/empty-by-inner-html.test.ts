/** Emptying passes where Trusted Types refuse strings; no other string does. */
import { expect, test } from 'vitest'
import { letEmptyInnerHtmlPass } from '../../../renderer/app/empty-by-inner-html.ts'

test('An empty string empties the element, and whatever else is refused still is', () => {
  const refusing = class {
    readonly emptied: string[] = []
    get innerHTML() {
      return 'kept'
    }
    set innerHTML(_value: string) {
      throw new TypeError('This document requires TrustedHTML')
    }
    replaceChildren() {
      this.emptied.push('emptied')
    }
  }
  letEmptyInnerHtmlPass(refusing.prototype)
  const element = new refusing()
  element.innerHTML = ''
  expect(element.emptied).toEqual(['emptied'])
  expect(element.innerHTML).toBe('kept')
  expect(() => {
    element.innerHTML = '<img src=x>'
  }).toThrow(TypeError)
})
