/** What was written, and what to do with it now. */
import type { WrittenCopy } from '../../../db/contract/calls/exports.ts'
import { count } from '../../lib/format.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { StepHeading } from './access-steps.tsx'

export type Written = { readonly copy: WrittenCopy; readonly label: string }

export const DoneStep = ({
  written: { copy, label },
  onLeave,
}: {
  readonly written: Written
  readonly onLeave: () => void
}) => {
  const rows: readonly (readonly [term: string, words: string])[] = [
    ['Folder', `${copy.folder}, in “${label}”`],
    ['Files', copy.files.join(', ')],
    ['Progress notes', count(copy.notes, 'note')],
    ...(copy.draftsLeftOut === 0
      ? []
      : [['Left out', count(copy.draftsLeftOut, 'draft')] as const]),
    ...(copy.processNotes === 0
      ? []
      : [['Process notes', count(copy.processNotes, 'note')] as const]),
    ...(copy.withheld === 0 ? [] : [['Withheld', count(copy.withheld, 'process note')] as const]),
  ]
  return (
    <section>
      <StepHeading>The copy is written</StepHeading>
      <dl className="details-list">
        {rows.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="access-words">
        manifest.json names each file with its SHA-256, so that anybody can see whether one was
        changed. The activity log says that this copy was made.
      </p>
      <Banner tone="safety">
        The files are not encrypted. Hand them over, then delete them, from the bin too.
      </Banner>
      <div className="access-actions">
        <Button variant="primary" onPress={onLeave}>
          Back to the client
        </Button>
      </div>
    </section>
  )
}
