/** The codebook as a book: its groups and concepts at the side, one concept to read. */

import { useEffect, useRef } from 'react'
import {
  CONCEPT_GROUPS,
  FRAMEWORK_CONCEPTS,
  findFrameworkConcept,
} from '../../../db/framework/framework.ts'
import { useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count } from '../../lib/format.ts'
import { ConceptPage } from './concept-page.tsx'
import { GroupGlyph } from './group-glyph.tsx'
import './codebook.css'

const Contents = ({ selected }: { readonly selected: string | undefined }) => {
  const { replace } = useNavigation()
  const contents = useRef<HTMLElement>(null)
  // A link from one concept to another must not leave the reader looking for it in the contents.
  useEffect(() => {
    contents.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <nav ref={contents} className="codebook-contents" aria-label="Concepts">
      {CONCEPT_GROUPS.map((group) => (
        <section key={group.slug} aria-label={group.name}>
          <h2>
            <GroupGlyph group={group.slug} />
            {group.name}
          </h2>
          <ul>
            {FRAMEWORK_CONCEPTS.filter((concept) => concept.group === group.slug).map((concept) => (
              <li key={concept.slug}>
                <button
                  type="button"
                  className="contents-link"
                  aria-current={concept.slug === selected ? 'page' : undefined}
                  onClick={() => replace({ screen: 'codebook', concept: concept.slug })}
                >
                  {concept.name}
                  <span className="concept-code" aria-hidden="true">
                    {concept.code}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

const Groups = () => (
  <div className="codebook-groups">
    <p>
      {count(FRAMEWORK_CONCEPTS.length, 'concept')} in {count(CONCEPT_GROUPS.length, 'group')}, all
      from one account of attachment and depression: loneliness as an alarm, three paths on which it
      is lost, and what changes it. A tag with one of them is your reading of a session, never a
      diagnosis.
    </p>
    <dl>
      {CONCEPT_GROUPS.map((group) => (
        <div key={group.slug}>
          <dt>
            <GroupGlyph group={group.slug} />
            {group.name}
          </dt>
          <dd>{group.about}</dd>
        </div>
      ))}
    </dl>
  </div>
)

export const CodebookScreen = ({ slug }: { readonly slug: string | undefined }) => {
  const concept = slug === undefined ? undefined : findFrameworkConcept(slug)
  return (
    <div className="screen codebook">
      <header className="screen-header">
        <ScreenHeading>Codebook</ScreenHeading>
      </header>
      <div className="codebook-spread">
        <Contents selected={concept?.slug} />
        {concept === undefined ? <Groups /> : <ConceptPage key={concept.slug} concept={concept} />}
      </div>
    </div>
  )
}
