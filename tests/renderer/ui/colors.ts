/** Reads the two themes out of tokens.css and measures colours the way WCAG and colour vision do. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type ThemeName = 'light' | 'dark'

type Rgb = readonly [number, number, number]

const css = readFileSync(
  join(import.meta.dirname, '../../../renderer/app/theme/tokens.css'),
  'utf8',
)

/** Every token that holds a pair of hex colours. */
export const colorTokens: ReadonlyMap<string, Readonly<Record<ThemeName, string>>> = new Map(
  [...css.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

export function hexOf(token: string, theme: ThemeName): string {
  const pair = colorTokens.get(token)
  if (!pair) throw new Error(`${token} is not a pair of hex colours in tokens.css`)
  return pair[theme]
}

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = linear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
export const visions = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const

export type Vision = keyof typeof visions

function seen(hex: string, vision: Vision): Rgb {
  const [r, g, b] = linear(hex)
  const m = visions[vision]
  const clamp = (value: number) => Math.min(1, Math.max(0, value))
  return [
    clamp(m[0] * r + m[1] * g + m[2] * b),
    clamp(m[3] * r + m[4] * g + m[5] * b),
    clamp(m[6] * r + m[7] * g + m[8] * b),
  ]
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** Distance in OKLab times 100, as this eye sees the two; about 2 is just noticeable. */
export function difference(one: string, other: string, vision: Vision): number {
  const [a, b] = [oklab(seen(one, vision)), oklab(seen(other, vision))]
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
