/** A recovery code as it is read aloud and copied: numbered groups of five. */
import { groupsOf } from '../../../db/domain/recovery-code.ts'

export const CodeGroups = ({ code }: { readonly code: string }) => {
  const groups = groupsOf(code).map((symbols, index) => ({ place: index + 1, symbols }))
  return (
    <ol className="code-groups" aria-label="Recovery code">
      {groups.map(({ place, symbols }) => (
        <li key={place}>
          <code>{symbols}</code>
        </li>
      ))}
    </ol>
  )
}
