/** When the vault locks by itself, and whether other programs may picture the window. */
import { useEnvironment } from '../../app/environment.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { count } from '../../lib/format.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'

const OFFERED_MINUTES: readonly number[] = [1, 2, 3, 5, 10, 15, 20, 30]

/** The limit of now is among them even when another program of this vault has set an odd one. */
export const offeredMinutes = (current: number): readonly number[] =>
  [...new Set([...OFFERED_MINUTES, current])].sort((one, other) => one - other)

const CAPTURE_WORDS = {
  mac: 'Screenshots and shared screens show the window blank. On a Mac some programs see it all the same. Switch it off to share your screen in supervision.',
  windows:
    'Screenshots and shared screens show the window blank. Switch it off to share your screen in supervision.',
  linux:
    'Linux gives a window no way to be left out of screenshots and shared screens: here this does nothing.',
} as const

export const LockSection = () => {
  const { info } = useEnvironment()
  const { data: settings } = useVaultQuery('settings.get', {})
  const update = useVaultMutation('settings.update', ['settings.get'])
  if (settings === undefined) return null
  return (
    <section className="settings-section">
      <h2>Lock</h2>
      <p>
        The vault locks when you lock the screen, when the computer sleeps, and when nobody has
        touched the computer for a while. What you are writing is saved first.
      </p>
      <Select
        label="Lock after"
        selectedKey={settings.autoLockMinutes}
        onSelectionChange={(key) => update.mutate({ autoLockMinutes: Number(key) })}
      >
        {offeredMinutes(settings.autoLockMinutes).map((minutes) => (
          <ListOption key={minutes} id={minutes} text={count(minutes, 'minute')} />
        ))}
      </Select>
      <Switch
        isSelected={settings.hideFromCapture}
        isDisabled={info.platform === 'linux'}
        description={CAPTURE_WORDS[info.platform]}
        onChange={(hideFromCapture) => update.mutate({ hideFromCapture })}
      >
        Hide the window from screenshots and screen sharing
      </Switch>
      {update.isError && (
        <p role="alert" className="form-error">
          {errorWords(update.error)}
        </p>
      )}
    </section>
  )
}
