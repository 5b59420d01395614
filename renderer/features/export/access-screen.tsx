/** The copy that a client who asks for access is given, step by step. */
import { useState } from 'react'
import type { ClientId } from '../../../db/contract/ids.ts'
import { ClientName } from '../../app/privacy.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { type Step, StepList } from './access-steps.tsx'
import { DoneStep, type Written } from './done-step.tsx'
import { FolderStep } from './folder-step.tsx'
import { HoldsStep } from './holds-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { useAccessCopy } from './use-access-copy.ts'
import './export.css'

export const AccessScreen = ({ clientId }: { readonly clientId: ClientId }) => {
  const { go } = useNavigation()
  const { data: preview } = useVaultQuery('exports.preview', { clientId })
  const { choices, choose, decisions, decide, write } = useAccessCopy()
  const [step, setStep] = useState<Step>('holds')
  const [written, setWritten] = useState<Written | null>(null)
  if (preview === undefined) return null
  const isReviewed = preview.toReview.length > 0
  const steps: readonly Step[] = isReviewed
    ? ['holds', 'review', 'folder', 'done']
    : ['holds', 'folder', 'done']
  return (
    <div className="screen access">
      <header className="screen-header">
        <ScreenHeading>
          Access copy for <ClientName client={preview.client} />
        </ScreenHeading>
      </header>
      <StepList steps={steps} current={step} />
      {step === 'holds' && (
        <HoldsStep
          preview={preview}
          choices={choices}
          onChoose={choose}
          onNext={() => setStep(isReviewed ? 'review' : 'folder')}
        />
      )}
      {step === 'review' && (
        <ReviewStep
          preview={preview}
          decisions={decisions}
          onDecide={decide}
          onBack={() => setStep('holds')}
          onNext={() => setStep('folder')}
        />
      )}
      {step === 'folder' && (
        <FolderStep
          preview={preview}
          write={(token) => write(preview, token)}
          onBack={() => setStep(isReviewed ? 'review' : 'holds')}
          onWritten={(copy, label) => {
            setWritten({ copy, label })
            setStep('done')
          }}
        />
      )}
      {step === 'done' && written !== null && (
        <DoneStep
          written={written}
          onLeave={() => go({ screen: 'client', clientId, tab: 'details' })}
        />
      )}
    </div>
  )
}
