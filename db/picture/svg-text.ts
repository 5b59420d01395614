/** A scene as the text of an SVG file that stands by itself: no script, no link, no font of its own. */

import type { Scene, SceneItem } from './scene.ts'
import { PAPER } from './scene-inks.ts'

const FONTS = "Inter, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"

/** Characters that XML cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

type Hatch = SceneItem & { readonly kind: 'hatch' }

const hatchKey = ({ stroke, angle, spacing }: Hatch): string => `${stroke} ${angle} ${spacing}`

const patternText = (id: string, { stroke, angle, spacing }: Hatch): string =>
  `<pattern id="${id}" width="${spacing}" height="${spacing}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><path d="M0 0v${spacing}" stroke="${stroke}" stroke-width="1.4"/></pattern>`

const itemText = (item: SceneItem, idOf: (hatch: Hatch) => string): string => {
  switch (item.kind) {
    case 'hatch':
      return `<path d="${item.d}" fill="url(#${idOf(item)})"/>`
    case 'path': {
      const stroke =
        item.stroke === null
          ? ''
          : ` stroke="${item.stroke}" stroke-width="${item.strokeWidth}" stroke-linecap="${item.dash.length === 0 ? 'round' : 'butt'}"`
      const dash = item.dash.length === 0 ? '' : ` stroke-dasharray="${item.dash.join(' ')}"`
      const opacity = item.opacity === 1 ? '' : ` opacity="${item.opacity}"`
      return `<path d="${item.d}" fill="${item.fill ?? 'none'}"${stroke}${dash}${opacity}/>`
    }
    case 'text': {
      const anchor = item.anchor === 'start' ? '' : ` text-anchor="${item.anchor}"`
      const weight = item.isStrong ? ' font-weight="600"' : ''
      return `<text x="${item.x}" y="${item.y}" font-size="${item.size}" fill="${item.fill}"${anchor}${weight}>${escaped(item.text)}</text>`
    }
  }
}

/** @param description what a reader of the file is told before anything else: its class */
export const svgText = ({ width, height, title, items }: Scene, description: string): string => {
  const hatches = new Map<string, { readonly id: string; readonly hatch: Hatch }>()
  for (const item of items)
    if (item.kind === 'hatch' && !hatches.has(hatchKey(item)))
      hatches.set(hatchKey(item), { id: `hatch-${hatches.size + 1}`, hatch: item })
  const idOf = (hatch: Hatch): string => hatches.get(hatchKey(hatch))?.id ?? ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<defs>${[...hatches.values()].map(({ id, hatch }) => patternText(id, hatch)).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    ...items.map((item) => itemText(item, idOf)),
    '</svg>\n',
  ].join('\n')
}
