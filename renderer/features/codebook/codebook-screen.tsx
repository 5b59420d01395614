/** The codebook as a book: its tree of concepts at the side, one concept to read and to change. */
import { useRef, useState } from 'react'
import { FRAMEWORK_CONCEPTS } from '../../../db/framework/framework.ts'
import { useCommands } from '../../app/commands.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { STALE_AFTER_CODEBOOK_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { toasts } from '../../ui/toast-queue.ts'
import { CodebookOverview } from './codebook-overview.tsx'
import { CodebookTree } from './codebook-tree.tsx'
import { changeView, useCodebookView } from './codebook-view.ts'
import { GroupDialog, NewConceptDialog } from './concept-dialogs.tsx'
import { ConceptPage } from './concept-page.tsx'
import { treeRows } from './tree-rows.ts'
import './codebook.css'

/** Where a new concept goes when nothing says otherwise. */
const FIRST_GROUP = FRAMEWORK_CONCEPTS[0]?.group ?? ''

export const CodebookScreen = ({ slug }: { readonly slug: string | undefined }) => {
  const { go, replace } = useNavigation()
  const { data: concepts } = useVaultQuery('concepts.list', {})
  const { data: groups } = useVaultQuery('codebook.groups', {})
  const { data: usage } = useVaultQuery('codebook.usage', {})
  const move = useVaultMutation('codebook.move', STALE_AFTER_CODEBOOK_CHANGE)
  const view = useCodebookView()
  const [asking, setAsking] = useState<'concept' | 'group' | null>(null)
  const filter = useRef<HTMLInputElement>(null)

  useCommands([
    {
      id: 'codebook.new-concept',
      label: 'New concept…',
      group: 'Codebook',
      keys: 'n',
      run: () => setAsking('concept'),
    },
    {
      id: 'codebook.new-group',
      label: 'New group of concepts…',
      group: 'Codebook',
      keys: 'g',
      run: () => setAsking('group'),
    },
    {
      id: 'codebook.filter',
      label: 'Filter the codebook',
      group: 'Codebook',
      keys: '/',
      run: () => filter.current?.focus(),
    },
    {
      id: 'codebook.archived',
      label: view.showsArchived ? 'Hide archived concepts' : 'Show archived concepts',
      group: 'Codebook',
      run: () => changeView({ showsArchived: !view.showsArchived }),
    },
  ])

  if (concepts === undefined || groups === undefined) return null
  const concept = concepts.find((row) => row.slug === slug)
  const rows = treeRows(groups, concepts, view)
  const show = (to: string): void => replace({ screen: 'codebook', concept: to })
  const fold = (key: string): void => {
    const folded = new Set(view.folded)
    if (!folded.delete(key)) folded.add(key)
    changeView({ folded })
  }
  return (
    <div className="screen codebook">
      <header className="screen-header">
        <ScreenHeading>Codebook</ScreenHeading>
        <div className="header-actions">
          <Button variant="quiet" onPress={() => go({ screen: 'together' })}>
            Found together
          </Button>
          <Button variant="quiet" onPress={() => go({ screen: 'recoding' })}>
            Read a sample again…
          </Button>
          <Button variant="quiet" shortcut="G" onPress={() => setAsking('group')}>
            New group…
          </Button>
          <Button variant="quiet" shortcut="N" onPress={() => setAsking('concept')}>
            New concept…
          </Button>
        </div>
      </header>
      <div className="codebook-spread">
        <div className="codebook-contents">
          <SearchField
            label="Filter concepts"
            placeholder="Filter concepts"
            shortcut="/"
            inputRef={filter}
            value={view.filter}
            onChange={(typed) => changeView({ filter: typed })}
          />
          {rows.length === 0 ? (
            <p className="empty-line">No concept goes by that name.</p>
          ) : (
            <CodebookTree
              rows={rows}
              usage={new Map(usage?.concepts.map((each) => [each.slug, each]))}
              selected={concept?.slug}
              onSelect={show}
              onFold={fold}
              onMove={({ slug: moved, ...to }) =>
                move.mutate(
                  { concept: moved, ...to },
                  { onError: (error) => void toasts.show(errorWords(error)) },
                )
              }
            />
          )}
          {concepts.some(({ isArchived }) => isArchived) && (
            <Switch
              isSelected={view.showsArchived}
              onChange={(showsArchived) => changeView({ showsArchived })}
            >
              Show archived
            </Switch>
          )}
        </div>
        {concept === undefined ? (
          <CodebookOverview concepts={concepts} groups={groups} usage={usage} />
        ) : (
          <ConceptPage
            key={concept.slug}
            concept={concept}
            concepts={concepts}
            groups={groups}
            usage={usage}
          />
        )}
      </div>
      {asking === 'concept' && (
        <NewConceptDialog
          group={concept?.group ?? FIRST_GROUP}
          parent={null}
          concepts={concepts}
          groups={groups}
          onAdded={show}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'group' && <GroupDialog group={null} onClose={() => setAsking(null)} />}
    </div>
  )
}
