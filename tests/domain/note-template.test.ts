// Templates: read from the headings of a note, and switched without a word of it being lost or moved.

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  isUnwritten,
  neighbourSection,
  sectionsIn,
  switchTemplate,
  templateOf,
  writingPlace,
} from '../../db/domain/note-template.ts'
import { mapPassages, type PassageAnchor, type TextChange } from '../../db/domain/passages.ts'
import type { NoteTemplate } from '../../db/framework/note-template.ts'
import { BUILT_IN_TEMPLATES, SECTION_ROLES } from '../../db/framework/note-templates.ts'

const OWN: NoteTemplate = {
  id: 'own',
  name: 'Mine',
  sections: [
    { heading: 'Before we began', role: 'own-1', hint: '' },
    { heading: 'What she brought', role: 'account', hint: 'x' },
    { heading: 'Plan', role: 'plan', hint: '' },
  ],
}
const ALL = [...BUILT_IN_TEMPLATES, OWN]
const named = (id: string): NoteTemplate => {
  const found = ALL.find((each) => each.id === id)
  if (found === undefined) throw new Error('no such template')
  return found
}

const apply = (text: string, changes: readonly TextChange[]): string => {
  let result = ''
  let at = 0
  for (const { from, to, insert } of changes) {
    expect(from).toBeGreaterThanOrEqual(at)
    result += text.slice(at, from) + insert
    at = to
  }
  return result + text.slice(at)
}
const switched = (text: string, id: string): string =>
  apply(text, switchTemplate(text, named(id), ALL))

describe('a switch', () => {
  it('puts all headings into an empty note, each with a line to write on', () => {
    expect(switched('', 'soap')).toBe('## Subjective\n\n## Objective\n\n## Assessment\n\n## Plan\n')
    expect(switched('', 'free')).toBe('')
  })

  it('puts free text under the first section', () => {
    expect(switched('She slept.\n\nNo calls.', 'dap')).toBe(
      '## Data\nShe slept.\n\nNo calls.\n## Assessment\n\n## Plan\n',
    )
  })

  it('renames by role in place, keeps a written section without counterpart, drops an empty one', () => {
    const soap =
      '## Subjective\nTired.\n## Objective\nSlow speech.\n## Assessment\n\n## Plan\nCall.\n'
    expect(switched(soap, 'dap')).toBe(
      '## Data\nTired.\n## Objective\nSlow speech.\n## Assessment\n\n## Plan\nCall.\n',
    )
    expect(switched(soap.replace('Slow speech.', ''), 'dap')).toBe(
      '## Data\nTired.\n## Assessment\n\n## Plan\nCall.\n',
    )
    expect(switched(soap, 'pie')).toBe(
      '## Subjective\nTired.\n## Objective\nSlow speech.\n## Plan\nCall.\n## Problem\n\n## Intervention\n\n## Evaluation\n',
    )
  })

  it('puts a missing section before the one that it comes before', () => {
    expect(switched('## Data\nTired.\n## Assessment\nGrief.\n## Plan\nCall.', 'soap')).toBe(
      '## Subjective\nTired.\n## Objective\n\n## Assessment\nGrief.\n## Plan\nCall.',
    )
  })

  it('to free text takes the empty headings out and leaves those with text', () => {
    expect(switched(switched('', 'girp'), 'free')).toBe('')
    expect(switched('## Data\nTired.\n## Assessment\n\n## Plan\n', 'free')).toBe(
      '## Data\nTired.\n',
    )
  })

  it('lets a heading that is no template’s be, and finds one in another case or level', () => {
    expect(switched('## Homework\nWalks.\n### DATA\nTired.', 'soap')).toBe(
      '## Homework\nWalks.\n### Subjective\nTired.\n## Objective\n\n## Assessment\n\n## Plan\n',
    )
  })

  it('knows sections of the clinician’s own by what they stand for', () => {
    expect(switched('## What she brought\nTired.', 'soap')).toContain('## Subjective\nTired.')
    expect(switched('## Subjective\nTired.', 'own')).toBe(
      '## Before we began\n\n## What she brought\nTired.\n## Plan\n',
    )
  })
})

const KNOWN = new Set(ALL.flatMap(({ sections }) => sections.map(({ heading }) => heading)))
const isHeadingLine = (line: string): boolean => KNOWN.has(line.replace(/^## /, ''))
/** Everything but the headings of templates; blank lines belong to the sections that they part. */
const proseOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !(line.startsWith('## ') && isHeadingLine(line)))
/** What stands under each heading, blank lines inside included. */
const bodiesOf = (text: string): readonly string[] =>
  text
    .split(/^## (?:.*)$/m)
    .map((body) => body.trim())
    .filter((body) => body !== '')

const line = fc.constantFrom(
  '',
  '',
  'She said nobody called.',
  'Plan',
  '  indented, with a 🌧 cloud  ',
  '- a point\n- another',
  '# Not ours',
  '> “quoted”',
  'Tired.\n\nVery tired.',
  ...[...KNOWN].map((heading) => `## ${heading}`),
)
const note = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'))
const chain = fc.array(fc.constantFrom(...ALL.map(({ id }) => id)), { minLength: 1, maxLength: 6 })

test('Any chain of switches leaves every line of prose as and where it was, and every tag on its words', () => {
  fc.assert(
    fc.property(note, chain, fc.nat(), fc.nat(60), (start, ids, from, length) => {
      let text = start
      const words = { from: from % (text.length + 1) }
      const end = Math.min(text.length, words.from + length)
      const quote = text.slice(words.from, end)
      // Tags are put on words, from one to another.
      const isWords =
        quote.trim() === quote && quote !== '' && !/^#|\n#|[\uD800-\uDFFF]/.test(quote)
      const lineStart = text.lastIndexOf('\n', words.from - 1) + 1
      const isTagged = isWords && !text.startsWith('#', lineStart)
      const tag: { readonly anchor: PassageAnchor } = {
        anchor: { kind: 'passage', start: words.from, end },
      }
      let tags: readonly (typeof tag)[] = isTagged ? [tag] : []
      for (const id of ids) {
        const changes = switchTemplate(text, named(id), ALL)
        const after = apply(text, changes)
        const before = text
        tags = mapPassages(
          tags,
          changes,
          (a, b) => before.slice(a, b),
          (a, b) => after.slice(a, b),
        )
        text = after
        expect(proseOf(text)).toEqual(proseOf(start))
        for (const { anchor } of tags) {
          if (anchor.kind !== 'passage') throw new Error('the words of a tag are lost')
          expect(proseOf(text.slice(anchor.start, anchor.end))).toEqual(proseOf(quote))
        }
      }
    }),
    { numRuns: 2_000 },
  )
})

test('What stands under the headings keeps its blank lines, and going back and forth adds none', () => {
  fc.assert(
    fc.property(note, chain, (start, ids) => {
      const once = switched(start, 'soap')
      const bodies = bodiesOf(once)
      const after = ids.reduce((text, id) => switched(text, id), once)
      expect(bodiesOf(after)).toEqual(bodies)
      const again = switched(after, 'soap')
      expect(switched(switched(again, 'soap'), 'soap')).toBe(again)
    }),
    { numRuns: 1_000 },
  )
})

test('After a switch the note holds every section of its template, in order', () => {
  fc.assert(
    fc.property(note, chain, (start, ids) => {
      const text = ids.reduce((text, id) => switched(text, id), start)
      const to = named(ids.at(-1) ?? 'free')
      const headings = sectionsIn(text, ALL).map(({ heading }) => heading)
      let from = 0
      for (const { heading } of to.sections) {
        const place = headings.indexOf(heading, from)
        expect(place).toBeGreaterThanOrEqual(from)
        from = place + 1
      }
    }),
  )
})

describe('a template is recognised', () => {
  it.each([
    ['', null],
    ['She slept.', null],
    ['## Plan\nCall.', null],
    ['## Data\n\n## Assessment\n\n## Plan\n', 'dap'],
    ['## Subjective\n## Objective\n## Homework\n## Assessment\n## Plan', 'soap'],
    ['## plan\n## assessment\n## data', null],
    ['## Before we began\n## What she brought\n## Plan', 'own'],
  ])('in %j: %j', (text, id) => {
    expect(templateOf(text, ALL)?.id ?? null).toBe(id)
  })
})

describe('a note', () => {
  it('of headings alone is not written yet', () => {
    expect(isUnwritten('', ALL)).toBe(true)
    expect(isUnwritten('## Data\n \n## Assessment\n\n## Plan\n', ALL)).toBe(true)
    expect(isUnwritten('## Homework\n', ALL)).toBe(false)
    expect(isUnwritten('x\n## Data\n', ALL)).toBe(false)
  })

  it('is gone through section by section, round its ends', () => {
    const text = 'Intro\n## Data\nTired.\n\n## Assessment\n\n## Plan'
    const blocks = sectionsIn(text, ALL)
    const from = (offset: number, step: 1 | -1) => {
      const next = neighbourSection(blocks, offset, step)
      return next && [next.block.heading, next.place]
    }
    expect(from(0, 1)).toEqual(['Data', 1])
    expect(from(0, -1)).toEqual(['Plan', 3])
    expect(from(text.indexOf('Tired'), 1)).toEqual(['Assessment', 2])
    expect(from(text.length, 1)).toEqual(['Data', 1])
    expect(neighbourSection([], 0, 1)).toBeNull()
    const places = blocks.map((block) => text.slice(0, writingPlace(text, block)))
    expect(places[0]).toMatch(/Tired\.$/)
    expect(places[1]).toMatch(/Assessment\n$/)
    expect(places[2]).toBe(text)
  })
})

describe('the built-in templates', () => {
  it('are free, SOAP, DAP, BIRP, GIRP and PIE, with the sections that their letters name', () => {
    expect(BUILT_IN_TEMPLATES.map(({ name }) => name)).toEqual([
      'Free',
      'SOAP',
      'DAP',
      'BIRP',
      'GIRP',
      'PIE',
    ])
    for (const { name, sections } of BUILT_IN_TEMPLATES.slice(1))
      expect(sections.map(({ heading }) => heading[0]).join('')).toBe(name)
  })

  it('say of each section what it stands for, once, and what to write', () => {
    for (const { sections } of BUILT_IN_TEMPLATES) {
      const roles = sections.map(({ role }) => role)
      expect(new Set(roles).size).toBe(roles.length)
      for (const role of roles) expect(SECTION_ROLES).toContain(role)
      for (const { hint } of sections) expect(hint.length).toBeGreaterThan(10)
    }
  })
})
