/** The codebook as a whole: its groups, and what was merged. */
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { CodebookUsage, GroupRow } from '../../../db/contract/calls/codebook.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { CONCEPT_GROUPS } from '../../../db/framework/framework.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { count } from '../../lib/format.ts'
import { STALE_AFTER_CODEBOOK_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../../ui/menu.tsx'
import { toasts } from '../../ui/toast-queue.ts'
import { GroupDialog } from './concept-dialogs.tsx'
import { GroupGlyph } from './group-glyph.tsx'

const aboutOf = (group: GroupRow, members: number): string =>
  CONCEPT_GROUPS.find(({ slug }) => slug === group.slug)?.about ??
  `Your own group, with ${count(members, 'concept')}.`

const GroupMenu = ({
  group,
  onEdit,
}: {
  readonly group: GroupRow
  readonly onEdit: () => void
}) => {
  const remove = useVaultMutation('codebook.removeGroup', STALE_AFTER_CODEBOOK_CHANGE)
  return (
    <MenuTrigger>
      <IconButton
        label={`Actions for ${group.name}`}
        icon={<Ellipsis aria-hidden="true" />}
        size="small"
      />
      <Menu label={group.name} placement="bottom end">
        <MenuItem text="Change group…" onAction={onEdit} />
        <MenuItem
          text="Remove group"
          tone="danger"
          onAction={() =>
            remove.mutate(
              { group: group.slug },
              { onError: (error) => void toasts.show(errorWords(error)) },
            )
          }
        />
      </Menu>
    </MenuTrigger>
  )
}

export const CodebookOverview = ({
  concepts,
  groups,
  usage,
}: {
  readonly concepts: readonly ConceptRow[]
  readonly groups: readonly GroupRow[]
  readonly usage: CodebookUsage | undefined
}) => {
  const [edited, setEdited] = useState<GroupRow | null>(null)
  const live = concepts.filter(({ isArchived }) => !isArchived)
  const own = live.filter(({ frameworkVersion }) => frameworkVersion === null)
  const isFramework = own.length === 0
  return (
    <div className="codebook-groups">
      <p>
        {count(live.length, 'concept')} in {count(groups.length, 'group')},{' '}
        {isFramework ? 'all' : `${live.length - own.length} of them`} from one account of attachment
        and depression: loneliness as an alarm, three paths on which it is lost, and what changes
        it. A tag with one of them is your reading of a session, never a diagnosis.
      </p>
      {usage !== undefined && (
        <p>
          {usage.concepts.length} of them {usage.concepts.length === 1 ? 'is' : 'are'} in use, in{' '}
          {count(usage.sessions, 'session')} of {count(usage.clients, 'client')} with notes or tags.
        </p>
      )}
      <dl>
        {groups.map((group) => (
          <div key={group.slug}>
            <dt>
              <GroupGlyph group={group.color} />
              {group.name}
              {group.isOwn && <GroupMenu group={group} onEdit={() => setEdited(group)} />}
            </dt>
            <dd>{aboutOf(group, live.filter((row) => row.group === group.slug).length)}</dd>
          </div>
        ))}
      </dl>
      {edited !== null && <GroupDialog group={edited} onClose={() => setEdited(null)} />}
    </div>
  )
}
