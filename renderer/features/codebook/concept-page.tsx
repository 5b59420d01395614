/** One concept to read: what it is, when it applies and when another does, and how strong is how strong. */
import { ShieldAlert } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import type { FrameworkConcept } from '../../../db/framework/concept.ts'
import { CONCEPT_GROUPS, findFrameworkConcept } from '../../../db/framework/framework.ts'
import { useNavigation } from '../../app/routes.tsx'
import { useScrollArea } from '../../app/scroll-area.tsx'
import { GroupGlyph } from './group-glyph.tsx'

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="concept-part">
    <h3>{title}</h3>
    {children}
  </section>
)

const List = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

const ConceptLink = ({ slug }: { readonly slug: string }) => {
  const { go } = useNavigation()
  return (
    <button
      type="button"
      className="text-link"
      onClick={() => go({ screen: 'codebook', concept: slug })}
    >
      {findFrameworkConcept(slug)?.name ?? slug}
    </button>
  )
}

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

export const ConceptPage = ({ concept }: { readonly concept: FrameworkConcept }) => {
  const scrollArea = useScrollArea()
  useEffect(() => {
    scrollArea?.scrollTo({ top: 0 })
  }, [scrollArea])
  const group = CONCEPT_GROUPS.find(({ slug }) => slug === concept.group)
  return (
    <article className="concept-page" aria-labelledby="concept-title">
      <p className="concept-group">
        <GroupGlyph group={concept.group} />
        {group?.name}
      </p>
      <h2 id="concept-title">
        {concept.name}
        <span className="concept-code" title="Keystrokes that pick it while tagging">
          {concept.code}
        </span>
      </h2>
      {concept.isSafety && (
        <p className="safety-mark">
          <ShieldAlert aria-hidden="true" size="1em" />
          Safety concept: it calls for a risk assessment and is never filtered away.
        </p>
      )}
      <p className="concept-definition">{concept.definition}</p>
      <div className="concept-rules">
        <Part title="Use it for">
          <List lines={concept.include} />
        </Part>
        <Part title="Not for">
          <List lines={concept.exclude} />
        </Part>
      </div>
      {concept.aspects.length > 0 && (
        <Part title="Which kind">
          <dl>
            {concept.aspects.map((aspect) => (
              <div key={aspect.slug}>
                <dt>{aspect.name}</dt>
                <dd>{aspect.about}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      <Part title="Near misses">
        <dl>
          {concept.nearMisses.map((nearMiss) => (
            <div key={nearMiss.concept}>
              <dt>
                <ConceptLink slug={nearMiss.concept} />
              </dt>
              <dd>{nearMiss.difference}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title="In clients’ words">
        {concept.clientWords.map((words) => (
          <blockquote key={words}>{words}</blockquote>
        ))}
      </Part>
      <Part title="How strong">
        <Anchors anchors={concept.anchors} />
      </Part>
      {concept.note !== undefined && (
        <Part title="Note">
          <p>{concept.note}</p>
        </Part>
      )}
    </article>
  )
}
