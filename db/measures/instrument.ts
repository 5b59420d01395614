/** What an instrument's data file says: how it is answered, scored and read, and under which licence. */

/** Answers of an item: whole numbers from the lowest one up. */
export type Choices = {
  readonly from: number
  /** One per answer, lowest first; null where only the number may be shown. */
  readonly labels: readonly (string | null)[]
}

export type Item = {
  /** As printed on the instrument; the first item need not be 1. */
  readonly number: number
  /** Null where the licence withholds it. */
  readonly wording: string | null
  /** Of this item alone; null where it is answered as all others are. */
  readonly choices: Choices | null
}

/** From this score up to the next band's. */
export type Band = { readonly from: number; readonly words: string }

/** What the literature gives, with its source, or the reason why there is nothing to give. */
export type Sourced<T> =
  | { readonly known: true; readonly value: T; readonly source: string }
  | { readonly known: false; readonly because: string }

export type MissingRule = {
  /** At most so many answers of the scale may be missing. */
  readonly atMost: number
  /** `mean`: each is taken as the mean of those given. `uncounted`: it adds nothing to a count. */
  readonly taken: 'mean' | 'uncounted'
  /** The rule in words, for whoever opts in. */
  readonly words: string
}

export type Scale = {
  readonly slug: string
  readonly name: string
  /** Numbers of the items that it is made of; empty where only the score may be entered. */
  readonly items: readonly number[]
  /** Of these, the ones that are scored the other way round. */
  readonly reversed: readonly number[]
  readonly method:
    | { readonly kind: 'sum'; readonly times: number }
    | { readonly kind: 'mean' }
    /** How many answers reach the given one. */
    | { readonly kind: 'count'; readonly reaching: number }
  readonly lowest: number
  readonly highest: number
  /** Digits after the point that a score has. */
  readonly decimals: number
  readonly worse: 'higher' | 'lower'
  /** Scales that it is the sum of. */
  readonly sumOf: readonly string[]
  /** Lowest band first, beginning at the lowest score. */
  readonly bands: Sourced<readonly Band[]>
  /** The least difference between two results that is more than noise. */
  readonly reliableChange: Sourced<number>
  readonly missing: Sourced<MissingRule>
}

/**
 * The question whose answer calls for a conversation about safety when it is above the lowest one.
 * @property about what it asks, in our words
 */
export type SafetyItem = { readonly number: number; readonly about: string }

export type Instrument = {
  /** Never changes: results name it. */
  readonly slug: string
  /** Rises when items or scoring change, so that results of two versions are not compared. */
  readonly version: number
  readonly name: string
  readonly abbreviation: string
  readonly measures: string
  /** The time asked about, as in "over the last 2 weeks". */
  readonly timeFrame: string
  /** What the client is asked before the items; null where withheld or where there is none. */
  readonly stem: string | null
  readonly choices: Choices | null
  /** Empty where the licence allows typed scores only. */
  readonly items: readonly Item[]
  /** The one that is drawn and listed first comes first. */
  readonly scales: readonly [Scale, ...Scale[]]
  readonly safetyItem: SafetyItem | null
  /** Days after which another result is due: our suggestion, where the instrument says nothing. */
  readonly cadenceDays: number
  /** Something that must be known before it is used or read; null for none. */
  readonly caution: string | null
  readonly citation: string
  readonly licence: string
  /** Shown with the wording wherever that is shown; null where no wording is. */
  readonly notice: string | null
}

export const none = (because: string) => ({ known: false, because }) as const
export const found = <T>(value: T, source: string) => ({ known: true, value, source }) as const

/** Answers without words of their own, such as 0 to 4. */
export const numbersFrom = (from: number, to: number): Choices => ({
  from,
  labels: Array.from({ length: to - from + 1 }, () => null),
})

/** Numbers whose ends alone are named. */
export const numbersBetween = (from: number, low: string, to: number, high: string): Choices => ({
  from,
  labels: Array.from({ length: to - from + 1 }, (_, at) =>
    at === 0 ? low : at === to - from ? high : null,
  ),
})

/** Items that show only their numbers. */
export const withheldItems = (first: number, last: number): readonly Item[] =>
  Array.from({ length: last - first + 1 }, (_, at) => ({
    number: first + at,
    wording: null,
    choices: null,
  }))

export const wordedItems = (...wordings: readonly string[]): readonly Item[] =>
  wordings.map((wording, at) => ({ number: at + 1, wording, choices: null }))

export const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)
