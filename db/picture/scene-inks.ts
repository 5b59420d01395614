/** The inks of the drawing as they are printed: the light theme's colours, since a file carries no theme. */
import type { Ink, InkPath } from './drawing.ts'
import type { SceneItem } from './scene.ts'

export const PAPER = '#ffffff'
export const INK = '#24211b'
export const SOFT = '#554f44'
export const FAINT = '#6b6456'
const [HAIRLINE, HAIRLINE_STRONG, DISABLED, SAFETY] = ['#e7e2d6', '#d6cfc0', '#a8a192', '#8a3a00']

/** As in the light theme's tokens. */
export const GROUP_INKS: Readonly<
  Record<string, { readonly solid: string; readonly wash: string }>
> = {
  presentation: { solid: '#6d7d87', wash: '#e0e8ed' },
  alarm: { solid: '#bc6c31', wash: '#f8e2d4' },
  'anxious-path': { solid: '#861e1b', wash: '#fbdfdc' },
  'avoidant-path': { solid: '#2d87c4', wash: '#d6eafa' },
  'disorganized-path': { solid: '#601f64', wash: '#f2e0f2' },
  template: { solid: '#696713', wash: '#e8e9d1' },
  change: { solid: '#01614d', wash: '#d3eee4' },
  grief: { solid: '#634bad', wash: '#e6e3fa' },
}

const NEUTRAL = { solid: '#6d7d87', wash: '#e0e8ed' }

/** A group of the clinician's own borrows the neutral one's colours. */
export const groupInk = (group: string): { readonly solid: string; readonly wash: string } =>
  GROUP_INKS[group] ?? NEUTRAL

type Look = {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  readonly opacity?: number
}

const LOOKS: Readonly<Record<Exclude<Ink, 'no-note' | 'noise'>, (group: string) => Look>> = {
  mark: (group) => ({ fill: groupInk(group).solid }),
  hollow: (group) => ({ fill: PAPER, stroke: groupInk(group).solid, strokeWidth: 1.2 }),
  active: (group) => ({ fill: groupInk(group).wash, opacity: 0.6 }),
  life: (group) => ({ stroke: groupInk(group).solid, strokeWidth: 1.25, opacity: 0.55 }),
  quiet: (group) => ({ stroke: groupInk(group).solid, dash: [1.5, 3], opacity: 0.8 }),
  first: (group) => ({ fill: groupInk(group).solid, stroke: groupInk(group).solid }),
  return: (group) => ({ fill: PAPER, stroke: groupInk(group).solid }),
  last: (group) => ({ stroke: groupInk(group).solid, strokeWidth: 1.5 }),
  ground: () => ({ stroke: HAIRLINE }),
  'not-yet': () => ({ stroke: HAIRLINE_STRONG, dash: [1, 5] }),
  absent: () => ({ fill: PAPER, stroke: SOFT, strokeWidth: 1.1 }),
  'left-out': () => ({ stroke: FAINT }),
  dot: () => ({ stroke: DISABLED, strokeWidth: 1.6 }),
  band: () => ({ fill: '#f3f0e8' }),
  'score-line': () => ({ stroke: INK, strokeWidth: 1.4 }),
  'score-held': () => ({ stroke: FAINT }),
  'score-noise': () => ({ stroke: FAINT, strokeWidth: 1.2, dash: [1.5, 2] }),
  score: () => ({ fill: PAPER, stroke: INK, strokeWidth: 1.3 }),
  'score-reliable': () => ({ fill: INK, stroke: INK, strokeWidth: 1.3 }),
  happening: () => ({ fill: SOFT }),
  'happening-open': () => ({ fill: PAPER, stroke: SOFT, strokeWidth: 1.4 }),
  'happening-safety': () => ({ fill: SAFETY }),
  'happening-line': () => ({ stroke: SOFT, strokeWidth: 1.6 }),
  'happening-span': () => ({ fill: HAIRLINE_STRONG }),
  'happening-guide': () => ({ stroke: FAINT, dash: [1, 4], opacity: 0.7 }),
}

export const inked = ({ ink, group, d }: InkPath): SceneItem => {
  if (ink === 'no-note') return { kind: 'hatch', d, stroke: HAIRLINE_STRONG, angle: 45, spacing: 5 }
  if (ink === 'noise') return { kind: 'hatch', d, stroke: HAIRLINE_STRONG, angle: -45, spacing: 4 }
  const { fill = null, stroke = null, strokeWidth = 1, dash = [], opacity = 1 } = LOOKS[ink](group)
  return { kind: 'path', d, fill, stroke, strokeWidth, dash, opacity }
}

export const block = (d: string, fill: string): SceneItem => ({
  kind: 'path',
  d,
  fill,
  stroke: null,
  strokeWidth: 0,
  dash: [],
  opacity: 1,
})

export const line = (d: string, stroke: string = HAIRLINE_STRONG): SceneItem => ({
  kind: 'path',
  d,
  fill: null,
  stroke,
  strokeWidth: 1,
  dash: [],
  opacity: 1,
})

export const words = (
  x: number,
  y: number,
  text: string,
  more: Partial<Omit<SceneItem & { readonly kind: 'text' }, 'kind' | 'x' | 'y' | 'text'>> = {},
): SceneItem => ({
  kind: 'text',
  x,
  y,
  text,
  size: 11,
  fill: INK,
  anchor: 'start',
  isStrong: false,
  ...more,
})
