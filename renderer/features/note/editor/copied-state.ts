/** What the note took over from an earlier one, inside the editor: moves with the text, and undoes with it. */
import { invertedEffects } from '@codemirror/commands'
import {
  type ChangeDesc,
  type Extension,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state'
import type { CopiedPassage } from '../../../../db/contract/shapes.ts'
import { mapCopied } from '../../../../db/domain/copied.ts'
import type { TextChange } from '../../../../db/domain/passages.ts'

const moved = (copied: readonly CopiedPassage[], mapping: ChangeDesc): readonly CopiedPassage[] =>
  copied.flatMap(({ start, end, from }) => {
    const to = { start: mapping.mapPos(start, 1), end: mapping.mapPos(end, -1) }
    return to.start < to.end ? { ...to, from } : []
  })

/** All there is, in the order of the text; offsets count in the text after the transaction that carries it. */
export const setCopied = StateEffect.define<readonly CopiedPassage[]>({ map: moved })

const changesOf = (transaction: Transaction): readonly TextChange[] => {
  const changes: TextChange[] = []
  transaction.changes.iterChanges((from, to, _fromAfter, _toAfter, inserted) => {
    changes.push({ from, to, insert: inserted.toString() })
  }, true)
  return changes
}

export const copiedField = StateField.define<readonly CopiedPassage[]>({
  create: () => [],
  update: (copied, transaction) => {
    // Of several, the history's joined step has the oldest last: that is where it goes back to.
    const set = transaction.effects.filter((effect) => effect.is(setCopied)).at(-1)
    if (set !== undefined) return set.value
    if (!transaction.docChanged || copied.length === 0) return copied
    const { doc } = transaction.startState
    return mapCopied(copied, changesOf(transaction), (start, end) => doc.sliceString(start, end))
  },
})

/** Undoing puts back all marks as they were, unless moving them back does that alone. */
const inverseOf = (transaction: Transaction): readonly StateEffect<readonly CopiedPassage[]>[] => {
  const before = transaction.startState.field(copiedField)
  const isSet = transaction.effects.some((effect) => effect.is(setCopied))
  const isTouched = changesOf(transaction).some(({ from, to }) =>
    before.some(({ start, end }) => from <= end && to >= start),
  )
  return isSet || isTouched ? [setCopied.of(before)] : []
}

export const copiedState = (copied: readonly CopiedPassage[]): Extension => [
  copiedField.init(() => copied),
  invertedEffects.of(inverseOf),
]
