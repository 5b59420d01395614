/** The sheet that goes to the printer, and nothing else of the page with it. */
import { createPortal } from 'react-dom'
import { formatDayLong } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { CodeGroups } from './code-groups.tsx'

export const RecoverySheet = ({ code }: { readonly code: string }) => {
  const today = useToday()
  return createPortal(
    <article className="print-sheet">
      <h1>Throughline recovery sheet</h1>
      <p>
        Made on {formatDayLong(today)}. It is good once you have typed part of it back; from then on
        an earlier sheet opens nothing.
      </p>
      <CodeGroups code={code} />
      <h2>What this is</h2>
      <p>
        This code opens your vault when the passphrase is lost. Whoever has it and your computer, or
        one of your backups, can read every note in it.
      </p>
      <h2>Where to keep it</h2>
      <p>
        Where you keep what must not be lost and nobody else may take: a safe, a deposit box, a
        sealed envelope with somebody you trust. Not in the bag with the computer, not as a photo.
      </p>
      <h2>How to use it</h2>
      <ol>
        <li>Open Throughline. Under the passphrase, choose “Use the recovery code”.</li>
        <li>Type the six groups in their order. Small letters and spaces do not matter.</li>
        <li>Choose a new passphrase. The code stays good until you make another.</li>
      </ol>
      <p>
        The letters I, L, O and U do not occur in the code: what looks like one of the first three
        is a 1 or a 0.
      </p>
    </article>,
    document.body,
  )
}
