/** What a finished round found: agreement by concept, and each disagreement to be settled. */
import type { RoundId } from '../../../db/contract/ids.ts'
import { FEW_UNITS } from '../../../db/domain/agreement.ts'
import { useEntryState } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { VirtualRows } from '../../app/virtual-rows.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { count, formatInstant } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { AgreementTable } from './agreement-table.tsx'
import { isFew } from './agreement-words.ts'
import { DisagreementItem } from './disagreement-item.tsx'

export const RecodingResult = ({ roundId }: { readonly roundId: RoundId }) => {
  const { data: result, error } = useVaultQuery('recoding.result', { roundId })
  const [focused, setFocused] = useEntryState<string | null>('disagreement', null)
  if (error !== null)
    return (
      <div className="screen">
        <p role="alert">{errorWords(error)}</p>
      </div>
    )
  if (result === undefined) return <Spinner label="Comparing" />
  const { round, sessions, unread, leftOut, disagreements } = result
  return (
    <div className="screen recoding">
      <header className="screen-header">
        <ScreenHeading>Two readings compared</ScreenHeading>
      </header>
      <p className="recoding-about">
        {count(sessions, 'note')} read twice, drawn from {round.candidates} at {round.share} %,
        begun {formatInstant(round.begunAt)}.{unread > 0 && ` ${count(unread, 'note')} not read.`}
        {leftOut > 0 && ` ${leftOut} left out, since the text was changed.`}
      </p>
      {isFew(sessions) && (
        <p className="recoding-few">
          Fewer than {FEW_UNITS} notes were read twice: the figures below say little.
        </p>
      )}
      {result.concepts.length === 0 ? (
        <p className="empty-line">Neither reading tagged anything.</p>
      ) : (
        <AgreementTable result={result} />
      )}
      <h2 className="recoding-differ">
        {disagreements.length === 0
          ? 'The two readings agree throughout'
          : `Where they differ: ${count(disagreements.length, 'place')}`}
      </h2>
      <VirtualRows
        label="Where the readings differ"
        items={disagreements}
        keyOf={({ session, concept }) => `${session.id} ${concept}`}
        isStop={() => false}
        estimateRem={() => 9}
        focusFirst={focused}
        onFocusRow={setFocused}
      >
        {(disagreement) => <DisagreementItem roundId={roundId} disagreement={disagreement} />}
      </VirtualRows>
    </div>
  )
}
