import { conceptSlug, type SessionId, type TagId } from '../../contract/ids.ts'
import { MAX_MEMO_LENGTH, MAX_NOTE_LENGTH } from '../../contract/limits.ts'
import { newTagId } from '../../contract/new-ids.ts'
import {
  type Anchor,
  assertion as assertionShape,
  movement as movementShape,
  type NoteKind,
  type TagInput,
  tagInput,
  targetPerson,
  voice as voiceShape,
} from '../../contract/shapes.ts'
import { normalizeNoteText } from '../../domain/note-text.ts'
import { aspectsOf } from '../../framework/aspects.ts'
import type { AuditEntry } from '../../services/audit.ts'
import type { Context } from '../../services/context.ts'
import { addTag, openNote, removeTag } from '../../services/notes.ts'
import { recorded } from '../../services/recorded.ts'
import { whoseSession } from '../../services/sessions.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, type OptionValues, optional, vaultOption } from '../command.ts'
import { findSession } from '../find.ts'
import { printJson, say } from '../output.ts'
import { kindOption, readChoice, readKind, readSessionId, readTagId, readWhole } from '../values.ts'
import { withVault } from '../with-vault.ts'

const OPTIONS = {
  ...vaultOption,
  session: optional('ID', 'the session (required, unless --remove is given)'),
  ...kindOption,
  concept: optional('SLUG', 'the concept (required, unless --remove is given)'),
  intensity: optional(
    '0..3',
    '0 looked for and absent, 1 touched, 2 present, 3 dominant (required, unless --remove is given)',
  ),
  start: optional('N', 'where the passage begins in the note; needs --end'),
  end: optional('N', 'where it ends, not included; needs --start'),
  quote: optional('TEXT', 'the words of the passage instead of --start and --end'),
  assertion: optional('WHICH', `${assertionShape.options.join(', ')}; else present`),
  movement: optional('WHICH', `${movementShape.options.join(', ')}; else none`),
  target: optional('WHO', `${targetPerson.options.join(', ')}; else nobody is named`),
  voice: optional('WHOSE', `${voiceShape.options.join(', ')}; else not said`),
  aspect: optional(
    'SLUG,…',
    'which aspects of the concept, such as unavailable,unsafe; `concepts` says which has any',
  ),
  memo: optional('TEXT', 'a word on why'),
  remove: optional('TAG', 'remove the tag with this id instead'),
} as const
type Given = OptionValues<typeof OPTIONS>

/** What the tag says, and where, before the note is known. */
type Wanted = {
  readonly session: string
  readonly kind: NoteKind
  readonly place: Anchor | { readonly kind: 'quote'; readonly words: string }
  readonly reading: Omit<TagInput, 'id' | 'anchor'>
}

const INTENSITIES = ['0', '1', '2', '3'] as const

const given = (name: string, value: string | undefined): string => {
  if (value === undefined) throw new BadInput(`--${name} is missing`)
  return value
}

const readPlace = ({ start, end, quote }: Given): Wanted['place'] => {
  if (quote !== undefined) {
    if (start !== undefined || end !== undefined)
      throw new BadInput('give --quote or --start and --end, not both')
    const words = normalizeNoteText(quote)
    if (words.trim() === '') throw new BadInput('--quote holds no words')
    return { kind: 'quote', words }
  }
  if (start === undefined && end === undefined) return { kind: 'session' }
  if (start === undefined || end === undefined)
    throw new BadInput('--start and --end come together')
  const span = { min: 0, max: MAX_NOTE_LENGTH }
  const passage = { start: readWhole('start', start, span), end: readWhole('end', end, span) }
  if (passage.start >= passage.end) throw new BadInput('--end must be greater than --start')
  return { kind: 'passage', ...passage }
}

const readAspects = (concept: string, given: string | undefined): readonly string[] => {
  if (given === undefined) return []
  const known = aspectsOf(concept).map(({ slug }) => slug)
  if (known.length === 0) throw new BadInput(`--aspect: ${concept} has no aspects`)
  return [...new Set(given.split(','))].map((slug) => readChoice('aspect', slug.trim(), known))
}

const readWanted = (options: Given): Wanted => {
  const session = given('session', options.session)
  readSessionId(session)
  const concept = given('concept', options.concept)
  if (!conceptSlug.safeParse(concept).success)
    throw new BadInput('--concept must be the slug of a concept; `concepts` lists them')
  const digit = readChoice('intensity', given('intensity', options.intensity), INTENSITIES)
  const memo = options.memo ?? ''
  if (!tagInput.shape.memo.safeParse(memo).success)
    throw new BadInput(`--memo is longer than ${MAX_MEMO_LENGTH} characters`)
  return {
    session,
    kind: readKind(options.kind),
    place: readPlace(options),
    reading: {
      concept,
      intensity: tagInput.shape.intensity.parse(Number(digit)),
      assertion: readChoice('assertion', options.assertion ?? 'present', assertionShape.options),
      movement:
        options.movement === undefined
          ? null
          : readChoice('movement', options.movement, movementShape.options),
      target:
        options.target === undefined
          ? null
          : readChoice('target', options.target, targetPerson.options),
      voice:
        options.voice === undefined ? null : readChoice('voice', options.voice, voiceShape.options),
      aspects: readAspects(concept, options.aspect),
      memo,
      source: 'typed',
    },
  }
}

const anchorIn = (
  context: Context,
  sessionId: SessionId,
  { kind, place }: Pick<Wanted, 'kind' | 'place'>,
): Anchor => {
  if (place.kind === 'session') return place
  const { text } = openNote(context, { sessionId, kind })
  if (text === '')
    throw new BadInput(`the session has no ${kind} note, so it has no passage to tag`)
  if (place.kind !== 'quote') return place
  const start = text.indexOf(place.words)
  if (start === -1) throw new BadInput('--quote: the note does not hold these words')
  if (text.includes(place.words, start + 1))
    say('the note holds these words more than once; the first place is tagged')
  return { kind: 'passage', start, end: start + place.words.length }
}

const marked = (context: Context, sessionId: SessionId): AuditEntry => ({
  kind: 'themes-marked',
  ...whoseSession(context, sessionId),
})

const add = (context: Context, wanted: Wanted) =>
  recorded(context, () => {
    const sessionId = findSession(context, wanted.session)
    const anchor = anchorIn(context, sessionId, wanted)
    const id = newTagId()
    const { joined } = addTag(context, {
      sessionId,
      kind: wanted.kind,
      tag: { id, anchor, ...wanted.reading },
    })
    return { answer: { id, joined }, events: [marked(context, sessionId)] }
  })

const remove = (context: Context, id: TagId): void =>
  recorded(context, () => {
    const sessionId = removeTag(context, id)
    return { answer: undefined, events: [marked(context, sessionId)] }
  })

export const tag = defineCommand({
  name: 'tag',
  summary: 'Tag a session, or a passage of its note, with a concept; or remove a tag.',
  positional: null,
  options: OPTIONS,
  prints: ['{id}: of the tag', 'with --remove: {id}: of the tag that is gone'],
  notes: [
    'Without --start, --end and --quote the tag is on the whole session. --quote takes the first place that holds exactly these words. As in the editor, a passage that overlaps another one under the same concept and assertion joins it: the tag printed then stands for both. A signed note takes tags too.',
  ],
  run: async ({ options }) => {
    if (options.remove !== undefined) {
      const { vault, remove: removed, ...rest } = options
      if (Object.values(rest).some((value) => value !== undefined))
        throw new BadInput('--remove comes alone')
      const id = readTagId('remove', removed)
      await withVault(vault, (context) => remove(context, id))
      await printJson({ id })
      return undefined
    }
    const wanted = readWanted(options)
    const { id, joined } = await withVault(options.vault, (context) => add(context, wanted))
    if (joined > 0) say('the passage overlaps one under the same concept; the two are now one tag')
    await printJson({ id })
    return undefined
  },
})
