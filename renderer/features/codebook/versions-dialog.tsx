/** Every version of a concept, newest first, each with what it changed. */
import type { ConceptVersion } from '../../../db/contract/calls/codebook.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { formatInstant } from '../../lib/format.ts'
import { STALE_AFTER_CODEBOOK_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Changes } from '../history/changed-text.tsx'
import { CHANGE_WORDS } from './codebook-words.ts'
import { versionChanges } from './version-changes.ts'

const whenOf = ({ at }: ConceptVersion): string =>
  at === null ? 'from the start' : formatInstant(at)

export const VersionsDialog = ({
  concept,
  concepts,
  onClose,
}: {
  readonly concept: ConceptRow
  readonly concepts: readonly ConceptRow[]
  readonly onClose: () => void
}) => {
  const { data: versions } = useVaultQuery('codebook.versions', { concept: concept.slug })
  const { data: groups } = useVaultQuery('codebook.groups', {})
  const edit = useVaultMutation('codebook.edit', STALE_AFTER_CODEBOOK_CHANGE)
  const names = {
    concept: (slug: string) => concepts.find((row) => row.slug === slug)?.name ?? slug,
    group: (slug: string) => groups?.find((row) => row.slug === slug)?.name ?? slug,
  }
  const putBack = ({ state }: ConceptVersion): void => {
    const text =
      state.text === null ? null : { ...state.text, nearMisses: [...state.text.nearMisses] }
    edit.mutate({
      concept: concept.slug,
      name: state.name,
      code: concept.code,
      color: state.color,
      text,
      remark: state.remark,
    })
  }
  const hasWords = ({ state }: ConceptVersion): boolean => {
    const now = [concept.name, concept.ownColor, concept.text, concept.remark]
    return (
      JSON.stringify([state.name, state.color, state.text, state.remark]) !== JSON.stringify(now)
    )
  }
  return (
    <Dialog title={`Versions of ${concept.name}`} size="large" isOpen onOpenChange={onClose}>
      <p className="soft">
        A tag keeps the day on which it was made, and with it the version that it was made under.
      </p>
      {edit.error !== null && (
        <p role="alert" className="form-error">
          {errorWords(edit.error)}
        </p>
      )}
      <ol className="concept-versions">
        {versions?.map((version, at) => {
          const former = versions[at + 1]
          const changes =
            former === undefined
              ? []
              : versionChanges(concept.slug, former.state, version.state, names)
          return (
            <li key={version.number}>
              <header>
                <h3>
                  {version.number}. {CHANGE_WORDS[version.change]}
                </h3>
                <span className="faint">{whenOf(version)}</span>
                {hasWords(version) && concept.mergedInto === null && (
                  <Button
                    size="small"
                    isPending={edit.isPending}
                    onPress={() => putBack(version)}
                    aria-label={`Put back the words of version ${version.number}`}
                  >
                    Put back
                  </Button>
                )}
              </header>
              {changes.length > 0 && (
                <dl>
                  {changes.map(({ field, before, after }) => (
                    <div key={field}>
                      <dt>{field}</dt>
                      <dd>
                        <Changes before={before} after={after} />
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          )
        })}
      </ol>
    </Dialog>
  )
}
