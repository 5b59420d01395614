/** Everything that takes an answer. */

import { parseDate, parseTime } from '@internationalized/date'
import { useState } from 'react'
import { groupGlyphs } from '../../app/theme/group-marks.ts'
import { Checkbox } from '../checkbox.tsx'
import { ComboBox } from '../combo-box.tsx'
import { DateField, TimeField } from '../date-field.tsx'
import type { Level } from '../level-dots.tsx'
import { LevelPicker } from '../level-picker.tsx'
import { ListGroup, ListOption } from '../list-box.tsx'
import { NumberField } from '../number-field.tsx'
import { PasswordField } from '../password-field.tsx'
import { Radio, RadioGroup } from '../radio-group.tsx'
import { SearchField } from '../search-field.tsx'
import { Select } from '../select.tsx'
import { Swatch } from '../swatch.tsx'
import { Switch } from '../switch.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import { Section } from './section.tsx'

function TextSamples() {
  return (
    <Section title="Fields">
      <div className="gallery-fields">
        <TextField label="Name" defaultValue="Ada Marsh" />
        <TextField label="Code" placeholder="AM-014" description="Shown instead of the name." />
        <TextField
          label="Reference"
          defaultValue="14/2"
          error="Use letters, digits and hyphens only."
        />
        <TextField label="Read by" defaultValue="No one yet" isDisabled />
        <PasswordField label="Passphrase" defaultValue="seven quiet herons" />
        <NumberField label="Minutes" defaultValue={50} minValue={5} step={5} />
        <DateField label="Date" defaultValue={parseDate('2026-03-12')} />
        <TimeField label="Start" defaultValue={parseTime('14:30')} />
        <Select label="Order" defaultSelectedKey="last">
          <ListOption id="last" text="Last opened" note="Newest first" />
          <ListOption id="name" text="Name" />
          <ListOption id="due" text="Due next" isDisabled />
        </Select>
        <ComboBox label="Colour" placeholder="Type a few letters">
          <ListGroup title="Groups">
            {Object.entries(groupGlyphs).map(([color, glyph], at) => (
              <ListOption
                key={color}
                id={color}
                text={color}
                mark={<Swatch color={color} glyph={glyph} />}
                trail={at * 3 + 1}
              />
            ))}
          </ListGroup>
        </ComboBox>
        <SearchField label="Search" placeholder="Search everything" shortcut="Mod+F" />
        <SearchField label="Search again" defaultValue="harbour" />
        <TextArea label="Remark" defaultValue="Two lines that grow with what is written here." />
        <TextArea
          label="Account"
          face="reading"
          defaultValue="The reading face says: this is prose, take your time."
        />
      </div>
    </Section>
  )
}

function ChoiceSamples() {
  const [level, setLevel] = useState<Level | null>(2)
  return (
    <Section title="Choices">
      <div className="gallery-fields">
        <div className="gallery-stack">
          <Checkbox defaultSelected>Lock when the lid closes</Checkbox>
          <Checkbox description="Twelve are kept, then the oldest goes.">Keep copies</Checkbox>
          <Checkbox isIndeterminate>All entries</Checkbox>
          <Checkbox isDisabled defaultSelected>
            Encrypt
          </Checkbox>
        </div>
        <RadioGroup
          label="Theme"
          defaultValue="system"
          description="Paper is always printed light."
        >
          <Radio value="light">Light</Radio>
          <Radio value="dark">Dark</Radio>
          <Radio value="system" description="Follows the computer.">
            System
          </Radio>
        </RadioGroup>
        <div className="gallery-stack">
          <Switch defaultSelected>Suggestions</Switch>
          <Switch description="Names are replaced by codes everywhere.">Hide names</Switch>
          <Switch isDisabled>Share</Switch>
        </div>
        <LevelPicker
          label="Level"
          names={['absent', 'touched', 'present', 'dominant']}
          value={level}
          onChange={setLevel}
        />
      </div>
    </Section>
  )
}

export function FieldSamples() {
  return (
    <>
      <TextSamples />
      <ChoiceSamples />
    </>
  )
}
