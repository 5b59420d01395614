/**
 * The component library empties its live region by `innerHTML = ''` whenever a digit of a date, a time or a number
 * changes, and Trusted Types refuse every string there. Nothing is parsed in an empty one, so it empties the
 * element instead; all others are refused as before.
 */
export const letEmptyInnerHtmlPass = (prototype: object = Element.prototype): void => {
  const inner = Object.getOwnPropertyDescriptor(prototype, 'innerHTML')
  if (inner?.set === undefined) return
  const { set } = inner
  Object.defineProperty(prototype, 'innerHTML', {
    ...inner,
    set(this: Element, value: unknown) {
      if (value === '') this.replaceChildren()
      else set.call(this, value)
    },
  })
}
