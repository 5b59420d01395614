/** The heading of a screen, which takes the focus when the screen opens, so that a reader hears where it is. */
import { type ReactNode, useEffect, useRef } from 'react'

export const ScreenHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const main = heading.current?.closest('main')
    // A field or a row that has taken the focus already knows better.
    if (main?.contains(document.activeElement) !== true || document.activeElement === main)
      heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} className="screen-heading" tabIndex={-1}>
      {children}
    </h1>
  )
}
