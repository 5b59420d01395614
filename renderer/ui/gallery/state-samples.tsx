/** Parts that tell rather than ask. */

import { groupGlyphs } from '../../app/theme/group-marks.ts'
import { Badge } from '../badge.tsx'
import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import { Chip } from '../chip.tsx'
import { EmptyState } from '../empty-state.tsx'
import { LevelDots, levels } from '../level-dots.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { Spinner } from '../spinner.tsx'
import { Section } from './section.tsx'

const nothing = () => undefined

export function StateSamples() {
  return (
    <>
      <Section title="State">
        <div className="gallery-line">
          <Badge state="none">no text</Badge>
          <Badge state="draft">draft, 2 hours</Badge>
          <Badge state="signed">signed 12 March</Badge>
          <Spinner label="Working" />
          {levels.map((level) => (
            <LevelDots key={level} level={level} label={`level ${level}`} />
          ))}
        </div>
        <div className="gallery-line">
          {Object.entries(groupGlyphs).map(([color, glyph], at) => (
            <Chip
              key={color}
              name={color}
              color={color}
              glyph={glyph}
              level={levels[at % 4] ?? 0}
              {...(at % 3 === 0 ? { onRemove: nothing } : {})}
            />
          ))}
        </div>
      </Section>
      <Section title="Banners">
        <div className="gallery-stack">
          <Banner action={<Button size="small">Show how</Button>} onDismiss={nothing}>
            This window runs on the fallback runtime.
          </Banner>
          <Banner tone="success">The copy was opened and checked.</Banner>
          <Banner
            tone="safety"
            title="A mark waits for an answer."
            action={<Button size="small">Answer</Button>}
          >
            Set on Thursday, 12 March.
          </Banner>
          <Banner tone="danger" title="Nothing was saved.">
            The disk is full. Free some space, then try again.
          </Banner>
        </div>
      </Section>
      <Section title="Progress">
        <div className="gallery-stack">
          <ProgressBar label="Reading files" percent={38} detail="23 of 60" onCancel={nothing} />
          <ProgressBar label="Checking the copy" onCancel={nothing} />
        </div>
      </Section>
      <Section title="Empty">
        <EmptyState
          title="No entries yet"
          action={
            <>
              <Button variant="primary" shortcut="Mod+N">
                Write the first
              </Button>
              <Button variant="quiet">Import</Button>
            </>
          }
        >
          What you write is kept here by date. Begin with today, or bring in what you already have.
        </EmptyState>
      </Section>
    </>
  )
}
