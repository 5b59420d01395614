/** Proves on demand that no event of the log was changed, removed or added. */
import { CircleAlert, CircleCheck } from 'lucide-react'
import { useState } from 'react'
import type { VerifyReport } from '../../../db/contract/views.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { count } from '../../lib/format.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { checkWords } from '../settings/verify-words.ts'

type Checking =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly report: VerifyReport }
  | { readonly state: 'failed'; readonly words: string }

export const useLogCheck = (onChecked: () => void) => {
  const [checking, setChecking] = useState<Checking>({ state: 'idle' })
  const check = async (): Promise<void> => {
    setChecking({ state: 'running' })
    try {
      setChecking({ state: 'done', report: await callVault('vault.verify', {}) })
    } catch (error) {
      setChecking({ state: 'failed', words: errorWords(error) })
    }
    onChecked()
  }
  return { checking, check }
}

export const CheckButton = ({
  checking,
  onCheck,
}: {
  readonly checking: Checking
  readonly onCheck: () => void
}) => (
  <Button onPress={onCheck} isPending={checking.state === 'running'}>
    {checking.state === 'running' ? 'Checking…' : 'Check the log'}
  </Button>
)

const Finding = ({ report }: { readonly report: VerifyReport }) => {
  const log = report.checks.find(({ name }) => name === 'audit-log')
  const others = report.checks.filter(({ name, isSound }) => name !== 'audit-log' && !isSound)
  const isSound = log?.isSound === true && others.length === 0
  return (
    <p className="audit-finding" data-is-sound={isSound} role="status">
      {isSound ? (
        <CircleCheck aria-hidden="true" size="1em" />
      ) : (
        <CircleAlert aria-hidden="true" size="1em" />
      )}
      <span>
        {log === undefined
          ? 'The store is damaged, and the log could not be read whole.'
          : log.isSound
            ? `No line was changed, removed or added: ${count(log.checked, 'event')} checked.`
            : `Something changed the log from outside: ${checkWords(log)}.`}
        {log !== undefined && others.length > 0 && ' The vault has other faults; see Settings.'}
      </span>
    </p>
  )
}

export const CheckFinding = ({ checking }: { readonly checking: Checking }) => {
  if (checking.state === 'done') return <Finding report={checking.report} />
  if (checking.state !== 'failed') return null
  return (
    <p role="alert" className="form-error">
      {checking.words}
    </p>
  )
}
