/**
 * How far two readings of the same notes agree, each figure with what it is of.
 *
 * Kappa after Cohen (1960), weighted after Cohen (1968); the standard error for its interval after Fleiss, Cohen and
 * Everitt (1969), of which the unweighted case is one. Checked in the tests against the worked examples of Cohen
 * (1968, table 1: kappa .492, weighted .348) and of Fleiss, Levin and Paik as given by R's statpsych (`ci.kappa`).
 */

/** Below this many units an interval says little, and whoever reads the figure is told so. */
export const FEW_UNITS = 10

/** Two-sided, 95 %. */
const Z = 1.959963984540054

export type Kappa = {
  readonly kappa: number
  /** The 95 % interval, cut off at -1 and 1. */
  readonly low: number
  readonly high: number
  readonly standardError: number
}

/** Rows: the first reading; columns: the second; each cell how many units. */
export type Matrix = readonly (readonly number[])[]

/** How much agreement a cell counts as, from 0 to 1; the diagonal 1. */
export type Weights = Matrix

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const indices = (matrix: Matrix): readonly number[] => matrix.map((_, index) => index)
const at = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? 0

export const unweighted = (categories: number): Weights =>
  Array.from({ length: categories }, (_, row) =>
    Array.from({ length: categories }, (_, column) => (row === column ? 1 : 0)),
  )

/** Cicchetti and Allison (1971): one step apart counts as less of a difference than two. */
export const linearWeights = (categories: number): Weights =>
  Array.from({ length: categories }, (_, row) =>
    Array.from(
      { length: categories },
      (_, column) => 1 - Math.abs(row - column) / (categories - 1),
    ),
  )

export const unitsOf = (matrix: Matrix): number => sum(matrix.map(sum))

/** Of all units, those on the diagonal; null where there is none. */
export const percentAgreement = (matrix: Matrix): number | null => {
  const units = unitsOf(matrix)
  return units === 0 ? null : sum(indices(matrix).map((each) => at(matrix, each, each))) / units
}

/**
 * Null where it cannot be computed: without units, or where one reading put all of them into one category. Then chance
 * alone would agree as well as the readings do, and neither 0 nor 1 would say anything about them.
 */
export const kappaOf = (matrix: Matrix, weights: Weights): Kappa | null => {
  const units = unitsOf(matrix)
  if (units === 0) return null
  const all = indices(matrix)
  const share = (row: number, column: number): number => at(matrix, row, column) / units
  const rows = all.map((row) => sum(all.map((column) => share(row, column))))
  const columns = all.map((column) => sum(all.map((row) => share(row, column))))
  const isConstant = (shares: readonly number[]): boolean =>
    shares.filter((each) => each > 0).length < 2
  if (isConstant(rows) || isConstant(columns)) return null
  const over = (figure: (row: number, column: number) => number): number =>
    sum(all.flatMap((row) => all.map((column) => figure(row, column))))
  const observed = over((row, column) => at(weights, row, column) * share(row, column))
  const expected = over(
    (row, column) => at(weights, row, column) * (rows[row] ?? 0) * (columns[column] ?? 0),
  )
  if (expected >= 1) return null
  const kappa = (observed - expected) / (1 - expected)
  const ofRow = all.map((row) =>
    sum(all.map((column) => at(weights, row, column) * (columns[column] ?? 0))),
  )
  const ofColumn = all.map((column) =>
    sum(all.map((row) => at(weights, row, column) * (rows[row] ?? 0))),
  )
  const spread = over((row, column) => {
    const marginal = (ofRow[row] ?? 0) + (ofColumn[column] ?? 0)
    return share(row, column) * (at(weights, row, column) - marginal * (1 - kappa)) ** 2
  })
  const variance = (spread - (kappa - expected * (1 - kappa)) ** 2) / (units * (1 - expected) ** 2)
  // Perfect agreement leaves a variance of nothing, which rounding can put below it.
  const standardError = Math.sqrt(Math.max(0, variance))
  return {
    kappa,
    low: Math.max(-1, kappa - Z * standardError),
    high: Math.min(1, kappa + Z * standardError),
    standardError,
  }
}

/**
 * Krippendorff's alpha for two readings of every unit, by the squared distance of categories (of two, that is the nominal
 * one): Computing Krippendorff's Alpha-Reliability, 2011, whose examples the tests hold. Unlike kappa it takes chance from
 * both readings together. Null without units, or where both readings put all of them into one category.
 */
export const alphaOf = (matrix: Matrix): number | null => {
  const all = indices(matrix)
  const units = unitsOf(matrix)
  const values = all.map((category) =>
    sum(all.map((other) => at(matrix, category, other) + at(matrix, other, category))),
  )
  const over = (figure: (row: number, column: number) => number): number =>
    sum(all.flatMap((row) => all.map((column) => figure(row, column) * (row - column) ** 2)))
  const expected =
    over((row, column) => (values[row] ?? 0) * (values[column] ?? 0)) /
    (2 * units * (2 * units - 1))
  if (units === 0 || expected === 0) return null
  return 1 - over((row, column) => at(matrix, row, column)) / units / expected
}

export type Intensity = 0 | 1 | 2 | 3
type Span = { readonly start: number; readonly end: number }

/** One reading of one concept in one session. */
export type ConceptReading = {
  /** The strongest tag that says present; 0 where none does, tagged as absent or not tagged at all. */
  readonly strength: Intensity
  readonly passages: readonly Span[]
}

/** Both readings of one concept in one session. */
export type TwoReadings = { readonly former: ConceptReading; readonly anew: ConceptReading }

export type ConceptAgreement = {
  /** Sessions read twice. */
  readonly sessions: number
  readonly both: number
  readonly onlyFormer: number
  readonly onlyNew: number
  readonly neither: number
  /** Of all sessions: agreed that it is there, or that it is not. Null without sessions. */
  readonly presence: number | null
  /** How often it was found, over both readings. */
  readonly prevalence: number | null
  /** Of presence; null where it cannot be computed. */
  readonly kappa: Kappa | null
  /** Krippendorff's, of presence and of the level from 0 to 3; null where they cannot be computed. */
  readonly alpha: number | null
  readonly levelAlpha: number | null
  /** Of the level from 0 to 3, linear weights; null where it cannot be computed. */
  readonly weighted: Kappa | null
  /** Passages of either reading, those that match counted once. */
  readonly passages: number
  readonly passagesMatched: number
  /** Matched, of all of them; null where neither reading marks any. */
  readonly passageAgreement: number | null
}

/** By default a match shares half of the longer of the two. */
export const PASSAGE_OVERLAP = 0.5

/** The shared part, of the longer passage: so that neither lies in the other as a splinter. */
export const overlapShare = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / Math.max(a.end - a.start, b.end - b.start)
}

/** Passages that match, the best match first, each in one pair at most. */
export const matchPassages = (
  former: readonly Span[],
  anew: readonly Span[],
  threshold: number,
): number => {
  const candidates = former
    .flatMap((one, i) => anew.map((other, j) => ({ i, j, share: overlapShare(one, other) })))
    .filter(({ share }) => share >= threshold)
    .sort((a, b) => b.share - a.share || a.i - b.i || a.j - b.j)
  const taken = { former: new Set<number>(), anew: new Set<number>() }
  for (const { i, j } of candidates) {
    if (taken.former.has(i) || taken.anew.has(j)) continue
    taken.former.add(i)
    taken.anew.add(j)
  }
  return taken.former.size
}

const LEVELS = 4

export const conceptAgreement = (
  readings: readonly TwoReadings[],
  threshold: number = PASSAGE_OVERLAP,
): ConceptAgreement => {
  const levels = Array.from({ length: LEVELS }, () => Array.from({ length: LEVELS }, () => 0))
  let matched = 0
  let marked = 0
  for (const { former, anew } of readings) {
    const row = levels[former.strength]
    if (row !== undefined) row[anew.strength] = (row[anew.strength] ?? 0) + 1
    const pairs = matchPassages(former.passages, anew.passages, threshold)
    matched += pairs
    marked += former.passages.length + anew.passages.length - pairs
  }
  const count = (test: (row: number, column: number) => boolean): number =>
    sum(levels.flatMap((row, i) => row.filter((_, j) => test(i, j))))
  const both = count((row, column) => row > 0 && column > 0)
  const onlyFormer = count((row, column) => row > 0 && column === 0)
  const onlyNew = count((row, column) => row === 0 && column > 0)
  const neither = at(levels, 0, 0)
  const sessions = readings.length
  const presence: Matrix = [
    [neither, onlyNew],
    [onlyFormer, both],
  ]
  return {
    sessions,
    both,
    onlyFormer,
    onlyNew,
    neither,
    presence: percentAgreement(presence),
    prevalence: sessions === 0 ? null : (2 * both + onlyFormer + onlyNew) / (2 * sessions),
    kappa: kappaOf(presence, unweighted(2)),
    alpha: alphaOf(presence),
    levelAlpha: alphaOf(levels),
    weighted: kappaOf(levels, linearWeights(LEVELS)),
    passages: marked,
    passagesMatched: matched,
    passageAgreement: marked === 0 ? null : matched / marked,
  }
}
