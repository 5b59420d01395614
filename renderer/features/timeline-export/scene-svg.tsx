/** A scene as SVG of the page, for paper. */
import { useId } from 'react'
import type { Scene, SceneItem } from '../../../db/picture/scene.ts'

const Item = ({ item, hatch }: { readonly item: SceneItem; readonly hatch: string }) => {
  switch (item.kind) {
    case 'hatch':
      return <path d={item.d} fill={`url(#${hatch}${item.angle})`} />
    case 'path':
      return (
        <path
          d={item.d}
          fill={item.fill ?? 'none'}
          stroke={item.stroke ?? 'none'}
          strokeWidth={item.strokeWidth}
          strokeDasharray={item.dash.join(' ')}
          strokeLinecap={item.dash.length === 0 ? 'round' : 'butt'}
          opacity={item.opacity}
        />
      )
    case 'text':
      return (
        <text
          x={item.x}
          y={item.y}
          fontSize={item.size}
          fill={item.fill}
          textAnchor={item.anchor}
          fontWeight={item.isStrong ? 600 : 400}
        >
          {item.text}
        </text>
      )
  }
}

export const SceneSvg = ({ scene }: { readonly scene: Scene }) => {
  const hatch = useId()
  const { width, height, title, items } = scene
  const hatches = [
    ...new Map(
      items.flatMap((item) => (item.kind === 'hatch' ? [[item.angle, item] as const] : [])),
    ).values(),
  ]
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <defs>
        {hatches.map(({ angle, spacing, stroke }) => (
          <pattern
            key={angle}
            id={`${hatch}${angle}`}
            width={spacing}
            height={spacing}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${angle})`}
          >
            <path d={`M0 0v${spacing}`} stroke={stroke} strokeWidth="1.4" />
          </pattern>
        ))}
      </defs>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a scene is drawn once and never changes
        <Item key={at} item={item} hatch={hatch} />
      ))}
    </svg>
  )
}
