/** What this program is, what it does with what is entrusted to it, and what it does not claim. */
import { FRAMEWORK_VERSION } from '../../../db/framework/framework.ts'
import { useEnvironment } from '../../app/environment.tsx'

const RUNTIMES = {
  official: 'Electron, as its makers publish it',
  fallback: 'a test build of Electron, not for real client data',
} as const

export const AboutSection = () => {
  const { info } = useEnvironment()
  return (
    <section className="settings-section">
      <h2>About</h2>
      <dl className="details-list">
        <div>
          <dt>Throughline</dt>
          <dd>version {info.version}</dd>
        </div>
        <div>
          <dt>Codebook</dt>
          <dd>version {FRAMEWORK_VERSION}</dd>
        </div>
        <div>
          <dt>Runs on</dt>
          <dd>{RUNTIMES[info.runtime]}</dd>
        </div>
        <div>
          <dt>Time zone</dt>
          <dd>{info.timeZone}</dd>
        </div>
      </dl>
      <h3>Privacy</h3>
      <ul>
        <li>
          It works offline. Every request to a network is refused, so nothing is sent anywhere.
        </li>
        <li>No account, no telemetry, no update check.</li>
        <li>
          Notes, names and themes are encrypted on disk; only your passphrase and the recovery code
          open them.
        </li>
        <li>
          Outside the vault lie only the look of the window and its place on the screen, never
          anything of a client.
        </li>
      </ul>
      <h3>What it cannot protect</h3>
      <ul>
        <li>
          What your computer itself writes down while the vault is open: swap and hibernation files,
          and programs that log keys or picture the screen. Turn on full-disk encryption, and let
          nobody else use your account.
        </li>
        <li>
          A vault that an older copy replaced looks like the older vault it is. Old copies and
          backups open by the passphrase of their time.
        </li>
        <li>With passphrase and recovery code both lost, nobody opens the vault. Nobody can.</li>
      </ul>
      <h3>What it does not do</h3>
      <p>
        Themes and observations are a way of reading your own notes. They are not diagnoses, they do
        not assess risk, and they do not replace clinical judgement or supervision.
      </p>
    </section>
  )
}
