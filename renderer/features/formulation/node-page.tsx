/** One concept of the map with everything that was tagged of it, and the way of a quote into the formulation. */
import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { TagEvidence } from '../../../db/contract/evidence.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import type { MapNode } from '../../../db/domain/formulation/weights.ts'
import { useCommands } from '../../app/commands.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { count } from '../../lib/format.ts'
import { groupMark } from '../../lib/group-color.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { TagQuote } from '../observations/tag-quote.tsx'
import { nodeSentence } from './node-words.ts'

const AT_FIRST = 40

export type Quoting = {
  /** Null while there is no text to quote in. */
  readonly quote: ((tag: TagEvidence) => void) | null
  readonly isQuoted: (tag: TagEvidence) => boolean
}

const Quotes = ({
  tags,
  quoting: { quote, isQuoted },
}: {
  readonly tags: readonly TagEvidence[]
  readonly quoting: Quoting
}) => {
  const [shown, setShown] = useState(AT_FIRST)
  const [reached, setReached] = useState<TagEvidence | null>(null)
  useCommands([
    {
      id: 'formulation.quote',
      label: 'Quote this in the formulation',
      group: 'Formulation',
      keys: 'i',
      isEnabled: quote !== null && reached !== null,
      run: () => reached !== null && quote?.(reached),
    },
  ])
  return (
    <>
      <ol className="evidence-list">
        {tags.slice(0, shown).map((tag) => (
          <li key={tag.id} className="node-quote" onFocus={() => setReached(tag)}>
            <TagQuote tag={tag} isNamed={false} />
            {quote !== null && (
              <Button size="small" variant="quiet" onPress={() => quote(tag)}>
                {isQuoted(tag) ? 'Quoted' : 'Quote'}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {tags.length > shown && (
        <Button size="small" onPress={() => setShown(tags.length)}>
          Show all {count(tags.length, 'tag')}
        </Button>
      )}
    </>
  )
}

export const NodePage = ({
  clientId,
  node,
  quoting,
  onBack,
}: {
  readonly clientId: ClientId
  readonly node: MapNode
  readonly quoting: Quoting
  readonly onBack: () => void
}) => {
  const { go } = useNavigation()
  const { data: tags } = useVaultQuery('formulation.evidence', { clientId, concept: node.slug })
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each node is another page
  useEffect(() => heading.current?.focus(), [node.slug])
  useCommands([
    {
      id: 'formulation.back',
      label: 'Back to the map',
      group: 'Formulation',
      keys: 'esc',
      run: onBack,
    },
  ])
  return (
    <section className="node-page" aria-label={node.name}>
      <header>
        <Button
          size="small"
          variant="quiet"
          icon={<ArrowLeft aria-hidden="true" size="1em" />}
          shortcut="Escape"
          onPress={onBack}
        >
          Map
        </Button>
        <h2 ref={heading} tabIndex={-1}>
          <Swatch {...groupMark(node.group)} /> {node.name}
        </h2>
        <button
          type="button"
          className="text-link"
          onClick={() => go({ screen: 'codebook', concept: node.slug })}
        >
          What it marks
        </button>
      </header>
      <p className="soft">{nodeSentence(node)}.</p>
      {tags?.length === 0 && (
        <p className="empty-line">
          Nothing is tagged with it. In a note, select the words that speak of it and tag them, or
          tag it at 0 where it was looked for and is absent.
        </p>
      )}
      {tags !== undefined && tags.length > 0 && <Quotes tags={tags} quoting={quoting} />}
    </section>
  )
}
