/** The signed addenda of a note that is read beside another one: they are never apart from it. */
import type { AddendumView } from '../../../db/contract/calls/addenda.ts'
import { SignedAddendum } from './signed-addendum.tsx'
import './addenda.css'

export const AddendaToRead = ({ addenda }: { readonly addenda: readonly AddendumView[] }) => {
  const items = addenda.flatMap((addendum) =>
    addendum.signed === null
      ? []
      : [<SignedAddendum key={addendum.id} addendum={addendum} signed={addendum.signed} />],
  )
  if (items.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="addenda-to-read" aria-label="Its addenda" tabIndex={0}>
      <ol className="addenda-list">{items}</ol>
    </section>
  )
}
