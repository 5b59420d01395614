/** Stands on the page of a concept that another one took in: where it went, and the way back. */
import type { ConceptRow } from '../../../db/contract/views.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { formatInstant } from '../../lib/format.ts'
import { STALE_AFTER_MERGE } from '../../lib/stale-after.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { toasts } from '../../ui/toast-queue.ts'
import { undoneWords } from './codebook-words.ts'
import { ConceptLink } from './concept-link.tsx'
import './concept-forms.css'

export const MergedNote = ({ concept }: { readonly concept: ConceptRow }) => {
  const { data: merges } = useVaultQuery('codebook.merges', {})
  const undo = useVaultMutation('codebook.undoMerge', STALE_AFTER_MERGE)
  const merge = merges?.find(({ from, undoneAt }) => from === concept.slug && undoneAt === null)
  if (merge === undefined) return null
  return (
    <div className="concept-merged">
      <p>
        Merged into <ConceptLink slug={merge.into} /> on {formatInstant(merge.at)}.
        {merge.isLast
          ? ''
          : ' A later merge of one of the two stands on this one and has to be undone first.'}
      </p>
      <Button
        size="small"
        isDisabled={!merge.isLast}
        isPending={undo.isPending}
        onPress={() =>
          // This note has gone with the merge by the time it is undone, so the promise says it.
          void undo.mutateAsync({ mergeId: merge.id }).then(
            (undone) => toasts.show(undoneWords(undone)),
            () => undefined,
          )
        }
      >
        Undo the merge
      </Button>
      {undo.error !== null && (
        <p role="alert" className="form-error">
          {errorWords(undo.error)}
        </p>
      )}
    </div>
  )
}
