/** Surfaces, levels of text and the colours of the groups. */

import { groupGlyphs } from '../../app/theme/group-marks.ts'
import { Swatch } from '../swatch.tsx'
import { Section } from './section.tsx'

const surfaces = ['--paper', '--paper-raised', '--paper-sunken'] as const

export function ColorSamples() {
  return (
    <>
      <Section title="Surfaces and text">
        <div className="gallery-surfaces">
          {surfaces.map((surface) => (
            <div
              key={surface}
              className="gallery-surface"
              style={{ background: `var(${surface})` }}
            >
              <p>Ink on {surface.slice(2)}</p>
              <p style={{ color: 'var(--ink-soft)' }}>Soft ink, beside it</p>
              <p style={{ color: 'var(--ink-faint)' }}>Faint ink, a hint</p>
              <p style={{ color: 'var(--accent)' }}>Accent</p>
              <p style={{ color: 'var(--danger)' }}>Danger</p>
            </div>
          ))}
        </div>
      </Section>
      <Section title="Groups">
        <div className="gallery-colors">
          {Object.entries(groupGlyphs).map(([color, glyph]) => (
            <div
              key={color}
              className="gallery-color"
              style={{
                background: `var(--group-${color}-wash)`,
                color: `var(--group-${color}-on-wash)`,
                borderColor: `var(--group-${color}-solid)`,
              }}
            >
              <Swatch color={color} glyph={glyph} />
              {color}
            </div>
          ))}
        </div>
      </Section>
    </>
  )
}
