/** The hits under their clients, each leading to its place. */
import { useState } from 'react'
import type { SearchAnswer } from '../../../db/contract/search.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { useEntryState, useNavigation } from '../../app/routes.tsx'
import { VirtualRows } from '../../app/virtual-rows.tsx'
import { type ResultItem, resultItems } from './group-hits.ts'
import { HitItem } from './hit-item.tsx'
import { placeOfHit } from './place-of-hit.ts'

const keyOf = (item: ResultItem): string => item.key
const isStop = (item: ResultItem): boolean => item.kind === 'hit'
const estimateRem = (item: ResultItem): number => (item.kind === 'hit' ? 7.5 : 3.5)

/** Key of the row in focus, kept for the visit. */
export const useFocusedHit = () => useEntryState<string | null>('focused-hit', null)

export const SearchResults = ({
  pages,
  isListed,
  onNearEnd,
}: {
  readonly pages: readonly SearchAnswer[]
  /** Without words, the tags of a concept. */
  readonly isListed: boolean
  readonly onNearEnd: () => void
}) => {
  const { go } = useNavigation()
  const labelOf = useClientLabel()
  const [focused, setFocused] = useFocusedHit()
  const [focusFirst] = useState(focused)
  return (
    <VirtualRows
      label="Found"
      items={resultItems(pages.map(({ hits }) => hits))}
      keyOf={keyOf}
      isStop={isStop}
      estimateRem={estimateRem}
      focusFirst={focusFirst}
      onFocusRow={setFocused}
      onNearEnd={onNearEnd}
    >
      {(item, focus) =>
        item.kind === 'client' ? (
          <h2 className="hit-client">{labelOf(item.client)}</h2>
        ) : (
          <HitItem
            hit={item.hit}
            isSameSession={item.isSameSession}
            isListed={isListed}
            focus={focus}
            onOpen={() => go(placeOfHit(item.hit))}
          />
        )
      }
    </VirtualRows>
  )
}
