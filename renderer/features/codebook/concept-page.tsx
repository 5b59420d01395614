/** One concept to read: what it is, when it applies and when another does, and how strong is how strong. */
import { ShieldAlert } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import type { CodebookUsage, GroupRow } from '../../../db/contract/calls/codebook.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { type ConceptText, textOfConcept } from '../../../db/domain/concept-text.ts'
import type { FrameworkConcept } from '../../../db/framework/concept.ts'
import { findFrameworkConcept } from '../../../db/framework/framework.ts'
import { useScrollArea } from '../../app/scroll-area.tsx'
import { formatDay } from '../../lib/format.ts'
import { AcrossClientsLink } from '../comparison/across-clients-link.tsx'
import { changeView, useCodebookView } from './codebook-view.ts'
import { usageOfAllWords } from './codebook-words.ts'
import { ConceptActions } from './concept-actions.tsx'
import { ConceptEvidence } from './concept-evidence.tsx'
import { ConceptLink } from './concept-link.tsx'
import { GroupGlyph } from './group-glyph.tsx'
import { MergedNote } from './merged-note.tsx'

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="concept-part">
    <h3>{title}</h3>
    {children}
  </section>
)

const List = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {[...new Set(lines)].map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

const Anchors = ({ anchors }: { readonly anchors: FrameworkConcept['anchors'] }) => {
  const [touched, present, dominant] = anchors
  return (
    <dl className="concept-anchors">
      <dt>0 looked for and absent</dt>
      <dd>You listened for it, and it was not there.</dd>
      <dt>1 touched</dt>
      <dd>{touched}</dd>
      <dt>2 present</dt>
      <dd>{present}</dd>
      <dt>3 dominant</dt>
      <dd>{dominant}</dd>
    </dl>
  )
}

const Words = ({ text }: { readonly text: ConceptText }) => (
  <>
    {text.definition !== '' && <p className="concept-definition">{text.definition}</p>}
    {(text.include.length > 0 || text.exclude.length > 0) && (
      <div className="concept-rules">
        {text.include.length > 0 && (
          <Part title="Use it for">
            <List lines={text.include} />
          </Part>
        )}
        {text.exclude.length > 0 && (
          <Part title="Not for">
            <List lines={text.exclude} />
          </Part>
        )}
      </div>
    )}
  </>
)

const NearMisses = ({ text }: { readonly text: ConceptText }) =>
  text.nearMisses.length > 0 && (
    <Part title="Near misses">
      <dl>
        {text.nearMisses.map(({ concept, difference }) => (
          <div key={`${concept} ${difference}`}>
            {concept !== null && (
              <dt>
                <ConceptLink slug={concept} />
              </dt>
            )}
            <dd>{difference}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )

const Examples = ({ text }: { readonly text: ConceptText }) =>
  text.examples.length > 0 && (
    <Part title="In clients’ words">
      {[...new Set(text.examples)].map((words) => (
        <blockquote key={words}>{words}</blockquote>
      ))}
    </Part>
  )

/** What only the framework says, whatever words the clinician has put in the place of its own. */
const FrameworkParts = ({ known }: { readonly known: FrameworkConcept }) => (
  <>
    <Part title="How strong">
      <Anchors anchors={known.anchors} />
    </Part>
    {known.note !== undefined && (
      <Part title="Note">
        <p>{known.note}</p>
      </Part>
    )}
  </>
)

const sourceWords = (concept: ConceptRow): string => {
  if (concept.frameworkVersion === null)
    return `Your own concept${concept.addedOn === null ? '' : `, since ${formatDay(concept.addedOn)}`}`
  const framework = `Framework ${concept.frameworkVersion}`
  return concept.text === null ? framework : `${framework}, in your own words`
}

const ConceptWords = ({ concept }: { readonly concept: ConceptRow }) => {
  const text = textOfConcept(concept)
  const known = findFrameworkConcept(concept.slug)
  const isBlank = text.definition === '' && text.include.length === 0
  return (
    <div className="concept-words">
      {isBlank && (
        <p className="soft">
          Nobody has said yet what it is. A definition, and a rule or two, make it applied the same
          way twice. Press E to write them.
        </p>
      )}
      <Words text={text} />
      {concept.remark !== '' && (
        <Part title="Your remark">
          <p className="concept-remark">{concept.remark}</p>
        </Part>
      )}
      {known !== undefined && known.aspects.length > 0 && (
        <Part title="Which kind">
          <dl>
            {known.aspects.map((aspect) => (
              <div key={aspect.slug}>
                <dt>{aspect.name}</dt>
                <dd>{aspect.about}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      <NearMisses text={text} />
      <Examples text={text} />
      {known !== undefined && <FrameworkParts known={known} />}
    </div>
  )
}

export const ConceptPage = ({
  concept,
  concepts,
  groups,
  usage,
}: {
  readonly concept: ConceptRow
  readonly concepts: readonly ConceptRow[]
  readonly groups: readonly GroupRow[]
  readonly usage: CodebookUsage | undefined
}) => {
  const scrollArea = useScrollArea()
  useEffect(() => {
    scrollArea?.scrollTo({ top: 0 })
  }, [scrollArea])
  const view = useCodebookView()
  return (
    <article className="concept-page" aria-labelledby="concept-title">
      <div className="concept-head">
        <p className="concept-group">
          <GroupGlyph group={concept.color} />
          {concept.groupName}
          {concept.parent !== null && (
            <>
              {' '}
              › <ConceptLink slug={concept.parent} />
            </>
          )}
        </p>
        <ConceptActions concept={concept} concepts={concepts} groups={groups} />
      </div>
      <h2 id="concept-title">
        <span>{concept.name}</span>
        <span className="concept-code" title="Keystrokes that pick it while tagging">
          {concept.code}
        </span>
      </h2>
      <p className="concept-source">
        {sourceWords(concept)}
        {concept.isArchived && concept.mergedInto === null && ' · archived'}
        {usage !== undefined &&
          ` · ${usageOfAllWords(
            usage.concepts.find(({ slug }) => slug === concept.slug),
            usage,
          )}`}{' '}
        <AcrossClientsLink concept={concept.slug} />
      </p>
      {concept.mergedInto !== null && <MergedNote concept={concept} />}
      {concept.isSafety && (
        <p className="safety-mark">
          <ShieldAlert aria-hidden="true" size="1em" />
          Safety concept: it calls for a risk assessment and is never filtered away.
        </p>
      )}
      <ConceptEvidence concept={concept} part={view.part} onPart={(part) => changeView({ part })}>
        <ConceptWords concept={concept} />
      </ConceptEvidence>
    </article>
  )
}
