/** Buttons, icon buttons, keys, segments and tabs. */

import {
  CalendarDays,
  Download,
  List,
  Lock,
  PanelRight,
  Pin,
  Plus,
  Search,
  Table2,
} from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { IconButton, IconToggle } from '../icon-button.tsx'
import { Kbd } from '../kbd.tsx'
import { SegmentedControl } from '../segmented-control.tsx'
import { Tab, TabList, TabPanel, Tabs } from '../tabs.tsx'
import { Section } from './section.tsx'

export function ButtonSamples() {
  const [view, setView] = useState<'number' | 'calendar' | 'table'>('number')
  const [shape, setShape] = useState<'list' | 'table'>('list')
  const [isPinned, setPinned] = useState(true)
  return (
    <>
      <Section title="Buttons">
        <div className="gallery-line">
          <Button variant="primary">Save and close</Button>
          <Button>Compare</Button>
          <Button variant="quiet">Not now</Button>
          <Button variant="danger">Delete for good</Button>
        </div>
        <div className="gallery-line">
          <Button variant="primary" shortcut="Mod+Enter">
            Accept
          </Button>
          <Button icon={<Plus aria-hidden="true" />} shortcut="Mod+N">
            New entry
          </Button>
          <Button variant="quiet" icon={<Download aria-hidden="true" />} shortcut="Mod+Shift+E">
            Export
          </Button>
        </div>
        <div className="gallery-line">
          <Button variant="primary" isDisabled>
            Save
          </Button>
          <Button isDisabled>Compare</Button>
          <Button variant="quiet" isDisabled>
            Not now
          </Button>
          <Button variant="primary" isPending>
            Checking
          </Button>
        </div>
        <div className="gallery-line">
          <Button size="small">Small</Button>
          <Button>Regular</Button>
          <Button size="large">Large</Button>
          <Button size="large" variant="primary">
            Begin
          </Button>
        </div>
      </Section>
      <Section title="Icon buttons and keys">
        <div className="gallery-line">
          <IconButton label="Search" shortcut="Mod+F" icon={<Search aria-hidden="true" />} />
          <IconButton label="Lock now" shortcut="Mod+L" icon={<Lock aria-hidden="true" />} />
          <IconToggle
            label="Pin"
            icon={<Pin aria-hidden="true" />}
            isSelected={isPinned}
            onChange={setPinned}
          />
          <IconToggle label="Show the side" icon={<PanelRight aria-hidden="true" />} />
          <IconButton label="Search" isDisabled icon={<Search aria-hidden="true" />} />
          <IconButton label="Add" size="small" icon={<Plus aria-hidden="true" />} />
          <Kbd keys="Mod+K" />
          <Kbd keys="Mod+Shift+P" platform="mac" />
          <Kbd keys="Escape" />
          <Kbd keys="Down" />
        </div>
      </Section>
      <Section title="Segments and tabs">
        <div className="gallery-line">
          <SegmentedControl
            label="Axis"
            value={view}
            onChange={setView}
            segments={[
              { id: 'number', label: 'Number' },
              { id: 'calendar', label: 'Calendar' },
              { id: 'table', label: 'Table' },
            ]}
          />
          <SegmentedControl
            label="Shape"
            value={shape}
            onChange={setShape}
            segments={[
              { id: 'list', label: 'List', icon: <List aria-hidden="true" /> },
              { id: 'table', label: 'Table', icon: <Table2 aria-hidden="true" /> },
            ]}
          />
        </div>
        <div className="gallery-line">
          <Tabs>
            <TabList label="Sections">
              <Tab id="a" count={42}>
                Entries
              </Tab>
              <Tab id="b">Timeline</Tab>
              <Tab id="c">Scores</Tab>
              <Tab id="d" isDisabled>
                Files
              </Tab>
            </TabList>
            <TabPanel id="a">
              <p className="gallery-line">
                <CalendarDays size={16} aria-hidden="true" /> Forty-two entries since March.
              </p>
            </TabPanel>
            <TabPanel id="b">A timeline.</TabPanel>
            <TabPanel id="c">Some scores.</TabPanel>
          </Tabs>
        </div>
      </Section>
    </>
  )
}
