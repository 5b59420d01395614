/** A recovery code as it is read aloud and copied: numbered groups of five. */
import { groupsOf } from '../../../db/domain/recovery-code.ts'

export const CodeGroups = ({ code }: { readonly code: string }) => (
  <ol className="code-groups" aria-label="Recovery code">
    {groupsOf(code).map((group, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
      <li key={index}>
        <code>{group}</code>
      </li>
    ))}
  </ol>
)
