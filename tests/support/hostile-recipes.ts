/** Hostile values as JSON, since not one of them would survive the way into the page: there they are made. */
import fc from 'fast-check'
import { api, type Input, type Method } from '../../db/contract/api.ts'

export type Recipe =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'special'; readonly name: string }
  | { readonly kind: 'long-string'; readonly length: number }
  | { readonly kind: 'long-array'; readonly length: number }
  | { readonly kind: 'deep'; readonly depth: number }
  | { readonly kind: 'list'; readonly items: readonly Recipe[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Recipe])[] }

/** Self-contained, because it is also sent into the page as text. */
export const makeValue = (recipe: Recipe): unknown => {
  const specials: Readonly<Record<string, () => unknown>> = {
    undefined: () => undefined,
    nan: () => Number.NaN,
    'minus-zero': () => -0,
    infinity: () => Number.POSITIVE_INFINITY,
    'unsafe-integer': () => 2 ** 60,
    bigint: () => 10n ** 30n,
    map: () => new Map([['clientId', 'x']]),
    set: () => new Set([1]),
    date: () => new Date(0),
    regexp: () => /(a+)+$/,
    error: () => new Error('x'),
    buffer: () => new ArrayBuffer(64),
    bytes: () => new Uint8Array(64),
    function: () => () => 'called',
    symbol: () => Symbol('x'),
    promise: () => Promise.resolve('x'),
    'boxed-string': () => Object('x'),
    holes: () => Object.assign([], { length: 5 }),
    bare: () => Object.create(null),
    cycle: () => {
      const value: Record<string, unknown> = {}
      value.self = value
      return value
    },
    getter: () => ({
      get clientId() {
        throw new Error('from a getter')
      },
    }),
    proxy: () =>
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('from a proxy')
          },
        },
      ),
  }
  switch (recipe.kind) {
    case 'json':
      return recipe.value
    case 'special':
      return specials[recipe.name]?.()
    case 'long-string':
      return 'x'.repeat(recipe.length)
    case 'long-array':
      return new Array(recipe.length).fill(0)
    case 'deep': {
      let value: unknown = 'bottom'
      for (let level = 0; level < recipe.depth; level += 1) value = { clientId: value }
      return value
    }
    case 'list':
      return recipe.items.map(makeValue)
    default: {
      const value = {}
      // As JSON does, so that `__proto__` is a field of its own.
      for (const [name, field] of recipe.fields)
        Object.defineProperty(value, name, {
          value: makeValue(field),
          enumerable: true,
          configurable: true,
          writable: true,
        })
      return value
    }
  }
}

const special = (name: string): Recipe => ({ kind: 'special', name })

const SPECIALS: readonly Recipe[] = [
  'undefined',
  'nan',
  'minus-zero',
  'infinity',
  'unsafe-integer',
  'bigint',
  'map',
  'set',
  'date',
  'regexp',
  'error',
  'buffer',
  'bytes',
  'function',
  'symbol',
  'promise',
  'boxed-string',
  'holes',
  'bare',
  'cycle',
  'getter',
  'proxy',
].map(special)

const TEXTS: readonly Recipe[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\u202e\u2066drowssap\u2069',
  '\u200f\u200e',
  '\ufeff',
  "'; DROP TABLE note; --",
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%s%n',
  '2026-02-30',
  '0000-00-00',
  '24:00',
  '" OR NEAR(',
  '{}',
].map((value) => ({ kind: 'json', value }))

const JSON_VALUES: readonly Recipe[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  [],
  {},
  [[]],
  [null],
  { length: 1 },
].map((value) => ({ kind: 'json', value }))

const POLLUTING: readonly Recipe[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
].map((name) => ({
  kind: 'object',
  fields: [[name, { kind: 'json', value: { isArchived: true, clientId: 'x', polluted: true } }]],
}))

export const SMALL: readonly Recipe[] = [...SPECIALS, ...TEXTS, ...JSON_VALUES, ...POLLUTING]

/** Those that cost time and memory: what copies them, reads them or walks them must stop soon. */
const HUGE: readonly Recipe[] = [
  { kind: 'long-string', length: 2_000_000 },
  { kind: 'long-string', length: 20_000_000 },
  { kind: 'long-array', length: 1_000_000 },
  { kind: 'deep', depth: 500 },
  { kind: 'deep', depth: 50_000 },
]

export const anyRecipe: fc.Arbitrary<Recipe> = fc.letrec<{ recipe: Recipe }>((tie) => ({
  recipe: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...SMALL),
    fc.jsonValue().map((value): Recipe => ({ kind: 'json', value })),
    fc.string({ unit: 'binary' }).map((value): Recipe => ({ kind: 'json', value })),
    fc.array(tie('recipe'), { maxLength: 4 }).map((items): Recipe => ({ kind: 'list', items })),
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.constantFrom('clientId', 'sessionId', 'text', '__proto__'), fc.string()),
          tie('recipe'),
        ),
        { maxLength: 4 },
      )
      .map((fields): Recipe => ({ kind: 'object', fields })),
  ),
})).recipe

export type Inputs = { readonly [M in Method]: Input<M> }

const asRecipe = (value: unknown): Recipe => {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(asRecipe) }
  if (typeof value !== 'object' || value === null) return { kind: 'json', value }
  return {
    kind: 'object',
    fields: Object.entries(value).map(([name, field]) => [name, asRecipe(field)]),
  }
}

/** A valid input with one field at a time, at any depth, replaced; one left out; and one too many. */
const spoilt = (recipe: Recipe, replacements: readonly Recipe[]): readonly Recipe[] => {
  if (recipe.kind === 'list')
    return [
      ...replacements,
      ...recipe.items.flatMap((item, at) =>
        spoilt(item, replacements).map(
          (bad): Recipe => ({ kind: 'list', items: recipe.items.with(at, bad) }),
        ),
      ),
    ]
  if (recipe.kind !== 'object') return replacements
  const { fields } = recipe
  const withFields = (changed: readonly (readonly [string, Recipe])[]): Recipe => ({
    kind: 'object',
    fields: changed,
  })
  return [
    ...replacements,
    ...fields.map((_, at) => withFields(fields.toSpliced(at, 1))),
    withFields([...fields, ['extra', { kind: 'json', value: 1 }]]),
    withFields([...fields, ['__proto__', { kind: 'json', value: { polluted: true } }]]),
    ...fields.flatMap(([name, field], at) =>
      spoilt(field, replacements).map((bad) => withFields(fields.with(at, [name, bad]))),
    ),
  ]
}

/** The bridge between the page's world and ours drops getters and own fields named `__proto__`, at any depth. */
const asItArrives = (recipe: Recipe): Recipe => {
  switch (recipe.kind) {
    case 'special':
      return recipe.name === 'getter' ? { kind: 'json', value: {} } : recipe
    case 'json':
      return { kind: 'json', value: withoutProto(recipe.value) }
    case 'list':
      return { kind: 'list', items: recipe.items.map(asItArrives) }
    case 'object':
      return {
        kind: 'object',
        fields: recipe.fields
          .filter(([name]) => name !== '__proto__')
          .map(([name, field]) => [name, asItArrives(field)]),
      }
    default:
      return recipe
  }
}

const withoutProto = (value: unknown): unknown =>
  value === undefined
    ? undefined
    : JSON.parse(JSON.stringify(value), (name, field) => (name === '__proto__' ? undefined : field))

const isRefusedByItsSchema =
  (method: Method) =>
  (recipe: Recipe): boolean => {
    try {
      return !api[method].input.safeParse(makeValue(asItArrives(recipe))).success
    } catch {
      // A proxy that throws: nobody can take it for a valid input.
      return true
    }
  }

/** What this method must refuse: every spoilt field, and some of everything else. */
export const hostileInputs = (
  method: Method,
  inputs: Inputs,
  random: { readonly count: number; readonly seed: number },
) => {
  const valid = asRecipe(inputs[method])
  const drawn = fc.sample(anyRecipe, { numRuns: random.count, seed: random.seed })
  return [...spoilt(valid, SMALL), ...drawn].filter(isRefusedByItsSchema(method))
}

const LARGE: readonly Recipe[] = [
  { kind: 'long-string', length: 2_000_000 },
  { kind: 'long-array', length: 50_000 },
  { kind: 'deep', depth: 500 },
]

/** Those whose fields take the most, so that somebody may take what is huge for what is long. */
const TAKE_MUCH: readonly Method[] = ['notes.save', 'search.find']

const holdsOneOf =
  (values: readonly Recipe[]) =>
  (recipe: Recipe): boolean => {
    if (recipe.kind === 'list') return recipe.items.some(holdsOneOf(values))
    if (recipe.kind === 'object')
      return recipe.fields.some(([, field]) => holdsOneOf(values)(field))
    return values.includes(recipe)
  }

/** A huge value in place of the whole input and of each of its fields, at any depth. */
export const hugeInputs = (method: Method, inputs: Inputs): readonly Recipe[] => {
  const values = TAKE_MUCH.includes(method) ? HUGE : LARGE
  return spoilt(asRecipe(inputs[method]), values).filter(holdsOneOf(values))
}
