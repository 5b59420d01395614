/**
 * The sections of a note, read from its headings, and the change from one template to another. Only heading
 * lines, and the blank lines of empty sections, ever change: no word of a section is lost or moved.
 */
import type { NoteTemplate, TemplateSection } from '../framework/note-template.ts'
import type { TextChange } from './passages.ts'

export type { NoteTemplate, TemplateSection }

/** A heading of some template in the text, with what stands under it. Offsets are UTF-16. */
export type SectionBlock = {
  readonly heading: string
  /** Where the heading's line starts, its words start and end, and where its section ends. */
  readonly start: number
  readonly titleStart: number
  readonly titleEnd: number
  readonly end: number
  /** Where the text under it starts: the next line, or the end of a text that ends in the heading. */
  readonly bodyStart: number
  readonly isEmpty: boolean
}

const HEADING = /^( {0,3}#{1,6}[ \t]+)(\S.*?)[ \t]*$/gm

/** Two headings are the same whatever their case. */
const folded = (heading: string): string => heading.normalize('NFC').trim().toLowerCase()

const rolesOf = (templates: readonly NoteTemplate[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const roles = new Map<string, Set<string>>()
  for (const { sections } of templates)
    for (const { heading, role } of sections) {
      const known = roles.get(folded(heading)) ?? new Set()
      roles.set(folded(heading), known.add(role))
    }
  return roles
}

/** The headings of a text that belong to one of these templates; any other heading is text like the rest. */
export const sectionsIn = (
  text: string,
  templates: readonly NoteTemplate[],
): readonly SectionBlock[] => {
  const known = rolesOf(templates)
  const found = [...text.matchAll(HEADING)].filter(([, , title = '']) => known.has(folded(title)))
  return found.map(({ index, 0: line, 1: marks = '', 2: heading = '' }, place) => {
    const end = found[place + 1]?.index ?? text.length
    const bodyStart = Math.min(end, index + line.length + 1)
    const titleStart = index + marks.length
    return {
      heading,
      start: index,
      titleStart,
      titleEnd: titleStart + heading.length,
      end,
      bodyStart,
      isEmpty: text.slice(bodyStart, end).trim() === '',
    }
  })
}

/** Text before the first section, or all of a text without sections. */
const hasFreeText = (text: string, blocks: readonly SectionBlock[]): boolean =>
  text.slice(0, blocks[0]?.start ?? text.length).trim() !== ''

/** Whether nothing is written yet: no text, or headings alone. */
export const isUnwritten = (text: string, templates: readonly NoteTemplate[]): boolean => {
  const blocks = sectionsIn(text, templates)
  return !hasFreeText(text, blocks) && blocks.every((block) => block.isEmpty)
}

/** The template whose sections are all there, in order; of several, the one with most. Null for free text. */
export const templateOf = (
  text: string,
  templates: readonly NoteTemplate[],
): NoteTemplate | null => {
  const headings = sectionsIn(text, templates).map(({ heading }) => folded(heading))
  const holds = ({ sections }: NoteTemplate): boolean => {
    let from = 0
    return sections.every(({ heading }) => {
      from = headings.indexOf(folded(heading), from) + 1
      return from > 0
    })
  }
  const fitting = templates.filter((each) => each.sections.length > 0 && holds(each))
  return fitting.reduce<NoteTemplate | null>(
    (best, each) => (best === null || each.sections.length > best.sections.length ? each : best),
    null,
  )
}

type Pairing = ReadonlyMap<SectionBlock, TemplateSection>

/**
 * Which sections of the text take which headings: the pairing in order that keeps most headings as they
 * are and otherwise most roles. An empty section gives way to a written one.
 */
const pairUp = (
  blocks: readonly SectionBlock[],
  wanted: readonly TemplateSection[],
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): Pairing => {
  const worth = (block: SectionBlock, section: TemplateSection): number => {
    const isSame = folded(block.heading) === folded(section.heading)
    if (!isSame && roles.get(folded(block.heading))?.has(section.role) !== true) return 0
    return (block.isEmpty ? 1 : 100) * (isSame ? 4 : 3)
  }
  // best[i][j]: what pairing the blocks from i on with the sections from j on is worth at most.
  const best = Array.from({ length: blocks.length + 1 }, () =>
    new Array<number>(wanted.length + 1).fill(0),
  )
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const paired = (i: number, j: number): number => {
    const block = blocks[i]
    const section = wanted[j]
    const value = block && section ? worth(block, section) : 0
    return value === 0 ? -1 : value + at(i + 1, j + 1)
  }
  for (let i = blocks.length - 1; i >= 0; i -= 1)
    for (let j = wanted.length - 1; j >= 0; j -= 1) {
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j))
    }
  const pairs = new Map<SectionBlock, TemplateSection>()
  for (let i = 0, j = 0; i < blocks.length && j < wanted.length; ) {
    const block = blocks[i]
    const section = wanted[j]
    if (block && section && paired(i, j) === at(i, j) && paired(i, j) > 0) {
      pairs.set(block, section)
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

const inserted = (sections: readonly TemplateSection[]): string =>
  sections.map(({ heading }) => `## ${heading}\n\n`).join('')

/**
 * The edits that turn a note into one of another template: headings renamed where the roles match in order,
 * missing ones put in, those of empty sections without a counterpart taken out. A written section without
 * one keeps its heading. Free text goes under the first section.
 * @param known every template whose headings may stand in the text
 */
export const switchTemplate = (
  text: string,
  to: NoteTemplate,
  known: readonly NoteTemplate[],
): readonly TextChange[] => {
  const blocks = sectionsIn(text, [...known, to])
  const pairs = pairUp(blocks, to.sections, rolesOf([...known, to]))
  const changes: TextChange[] = []
  let missing = [...to.sections]
  const [first] = missing
  if (first !== undefined && blocks.length === 0 && text.trim() !== '') {
    changes.push({ from: 0, to: 0, insert: `## ${first.heading}\n` })
    missing = missing.slice(1)
  }
  for (const block of blocks) {
    const section = pairs.get(block)
    if (section !== undefined) {
      const before = missing.splice(0, missing.indexOf(section))
      missing.shift()
      if (before.length > 0)
        changes.push({ from: block.start, to: block.start, insert: inserted(before) })
      if (block.heading !== section.heading)
        changes.push({ from: block.titleStart, to: block.titleEnd, insert: section.heading })
    } else if (block.isEmpty) changes.push({ from: block.start, to: block.end, insert: '' })
  }
  if (missing.length === 0) return changes
  const last = changes.at(-1)
  // Where what stood last is taken out, its line break before it is still there.
  const isAtLineStart =
    text === '' || text.endsWith('\n') || (last?.to === text.length && last.insert === '')
  const insert = `${isAtLineStart ? '' : '\n'}${inserted(missing).slice(0, -1)}`
  return [...changes, { from: text.length, to: text.length, insert }]
}

/** The first section at or after `from`, or the last before it, round the ends of the text. */
export const neighbourSection = (
  blocks: readonly SectionBlock[],
  offset: number,
  step: 1 | -1,
): { readonly block: SectionBlock; readonly place: number } | null => {
  if (blocks.length === 0) return null
  const current = blocks.findLastIndex(({ start }) => start <= offset)
  const place = current === -1 && step === -1 ? blocks.length - 1 : current + step
  const index = (place + blocks.length) % blocks.length
  const block = blocks[index]
  return block === undefined ? null : { block, place: index + 1 }
}

/** Where writing goes on in a section: after its last word, or on its first line where there is none. */
export const writingPlace = (text: string, block: SectionBlock): number =>
  block.isEmpty
    ? block.bodyStart
    : block.bodyStart + text.slice(block.bodyStart, block.end).trimEnd().length
