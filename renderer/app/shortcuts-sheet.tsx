/** All keys that do something here and now. */
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useCommandList } from './commands.tsx'
import { kbdKeys } from './keys.ts'

/** Keys that belong to a kind of control rather than to a command. */
const IN_LISTS = [
  ['Move in a list', ['up', 'down']],
  ['First and last', ['home', 'end']],
  ['Open', ['enter']],
  ['Close a dialog, clear a search', ['esc']],
] as const

export const ShortcutList = () => {
  const groups = Map.groupBy(
    useCommandList().filter((command) => command.keys !== undefined),
    (command) => command.group,
  )
  return (
    <div className="shortcut-groups">
      {[...groups].map(([title, commands]) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {commands.map((command) => (
              <div key={command.id}>
                <dt>{command.label}</dt>
                <dd>{command.keys !== undefined && <Kbd keys={kbdKeys(command.keys)} />}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section>
        <h3>In lists and dialogs</h3>
        <dl>
          {IN_LISTS.map(([words, keys]) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>
                {keys.map((key) => (
                  <Kbd key={key} keys={kbdKeys(key)} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}

export const ShortcutsSheet = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) => (
  <Dialog title="Keyboard shortcuts" size="large" isText isOpen={isOpen} onOpenChange={onClose}>
    <ShortcutList />
  </Dialog>
)
