/** The few things to set, the vault, the keys, and what this program is. */
import type { Preferences } from '../../../db/contract/shell.ts'
import { useEnvironment } from '../../app/environment.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { ShortcutList } from '../../app/shortcuts-sheet.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { BackupsSection } from '../backups/backups-section.tsx'
import { KeysSection } from '../keys/keys-section.tsx'
import { ThresholdsSection } from '../observations/thresholds-section.tsx'
import { SuggestionsSection } from '../suggestions/suggestions-section.tsx'
import { SnippetsSection } from '../templates/snippets-section.tsx'
import { TemplatesSection } from '../templates/templates-section.tsx'
import { AboutSection } from './about-section.tsx'
import { LockSection } from './lock-section.tsx'
import { PracticeSection } from './practice-section.tsx'
import { VaultSection } from './vault-section.tsx'
import './settings.css'

const THEMES: readonly { readonly id: Preferences['theme']; readonly label: string }[] = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
]
const TEXT_SIZES: readonly { readonly id: Preferences['textSize']; readonly label: string }[] = [
  { id: 'small', label: 'Small' },
  { id: 'medium', label: 'Medium' },
  { id: 'large', label: 'Large' },
]

const LookSection = () => {
  const { preferences, setPreferences } = useEnvironment()
  return (
    <section className="settings-section settings-look">
      <h2>Look</h2>
      <p className="settings-label">Theme</p>
      <SegmentedControl
        label="Theme"
        segments={THEMES}
        value={preferences.theme}
        onChange={(theme) => setPreferences({ ...preferences, theme })}
      />
      <p className="settings-label">Text size</p>
      <SegmentedControl
        label="Text size"
        segments={TEXT_SIZES}
        value={preferences.textSize}
        onChange={(textSize) => setPreferences({ ...preferences, textSize })}
      />
    </section>
  )
}

export const SettingsScreen = () => (
  <div className="screen settings">
    <header className="screen-header">
      <ScreenHeading>Settings</ScreenHeading>
    </header>
    <LookSection />
    <TemplatesSection />
    <SnippetsSection />
    <PracticeSection />
    <SuggestionsSection />
    <ThresholdsSection />
    <KeysSection />
    <LockSection />
    <VaultSection />
    <BackupsSection />
    <section className="settings-section">
      <h2>Keyboard</h2>
      <ShortcutList />
    </section>
    <AboutSection />
  </div>
)
