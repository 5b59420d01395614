/**
 * Which concepts fit what is being tagged, in an order that can be said in words: what the selected words speak of,
 * what has gone with the concepts that are here already, what has run through this client's recent sessions. It
 * orders a list, and claims nothing: a negated word counts like any other.
 */

export type FitReason =
  /** Words of the selection, as they stand there. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Of the earlier sessions that have `concept`, in how many this one was as well. */
  | {
      readonly kind: 'with'
      readonly concept: string
      readonly sessions: number
      readonly of: number
    }
  | { readonly kind: 'recent'; readonly sessions: number; readonly of: number }

export type Fit = {
  readonly concept: string
  readonly reasons: readonly [FitReason, ...FitReason[]]
}

export type FitInput = {
  /** Concepts of each earlier session of this client that has any, newest first. */
  readonly earlier: readonly (readonly string[])[]
  /** Concepts on words that overlap the selection, or on this session. */
  readonly here: readonly string[]
  /** The words of the selection that speak of a concept. */
  readonly cues: ReadonlyMap<string, readonly string[]>
}

/** Looked at for what is recent; more would show the client of a year ago. */
const RECENT_SESSIONS = 12
/** One session shared is chance. */
const LEAST_SHARED = 2
/** A concept met in fewer sessions says nothing yet about its company. */
const LEAST_OF_COMPANY = 3

/** Words outweigh company, company outweighs habit; each of the two is a share from 0 to 1. */
const WEIGHT_OF_WORDS = 2
const WEIGHT_OF_COMPANY = 1.5

const recentReason = (
  concept: string,
  recent: readonly (readonly string[])[],
): readonly (FitReason & { readonly kind: 'recent' })[] => {
  const sessions = recent.filter((concepts) => concepts.includes(concept)).length
  return sessions < LEAST_SHARED ? [] : [{ kind: 'recent', sessions, of: recent.length }]
}

/** The concept here whose sessions it has shared most. */
const withReason = (
  concept: string,
  { earlier, here }: FitInput,
): readonly (FitReason & { readonly kind: 'with' })[] => {
  const company = here
    .filter((other) => other !== concept)
    .map((other) => {
      const its = earlier.filter((concepts) => concepts.includes(other))
      const sessions = its.filter((concepts) => concepts.includes(concept)).length
      return { kind: 'with' as const, concept: other, sessions, of: its.length }
    })
    .filter(({ sessions, of }) => of >= LEAST_OF_COMPANY && sessions >= LEAST_SHARED)
  const best = company.toSorted((a, b) => b.sessions / b.of - a.sessions / a.of || b.of - a.of)[0]
  return best === undefined ? [] : [best]
}

const weightOf = (reason: FitReason): number =>
  reason.kind === 'words'
    ? WEIGHT_OF_WORDS
    : (reason.sessions / reason.of) * (reason.kind === 'with' ? WEIGHT_OF_COMPANY : 1)

/** Best first; a concept that nothing speaks for is left out. */
export const fittingConcepts = (input: FitInput): readonly Fit[] => {
  const recent = input.earlier.slice(0, RECENT_SESSIONS)
  const candidates = new Set([...input.cues.keys(), ...input.earlier.flat()])
  const found = [...candidates].flatMap((concept) => {
    const words = input.cues.get(concept) ?? []
    const reasons: readonly FitReason[] = [
      ...(words.length === 0 ? [] : [{ kind: 'words' as const, words }]),
      ...withReason(concept, input),
      ...recentReason(concept, recent),
    ]
    const [first, ...more] = reasons
    if (first === undefined) return []
    const weight = reasons.reduce((sum, reason) => sum + weightOf(reason), 0)
    return [{ fit: { concept, reasons: [first, ...more] as const }, weight }]
  })
  return found
    .toSorted((a, b) => b.weight - a.weight || (a.fit.concept < b.fit.concept ? -1 : 1))
    .map(({ fit }) => fit)
}
