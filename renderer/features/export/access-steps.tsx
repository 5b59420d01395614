/** Where one is on the way to an access copy, and the heading of that step, which takes the focus. */
import { type ReactNode, useEffect, useRef } from 'react'

export type Step = 'holds' | 'review' | 'folder' | 'done'

const STEP_NAMES: Readonly<Record<Step, string>> = {
  holds: 'What it holds',
  review: 'Process notes',
  folder: 'Where it goes',
  done: 'Done',
}

export const StepList = ({
  steps,
  current,
}: {
  readonly steps: readonly Step[]
  readonly current: Step
}) => (
  <ol className="access-steps" aria-label="Steps">
    {steps.map((step) => (
      <li
        key={step}
        aria-current={step === current ? 'step' : undefined}
        data-is-past={steps.indexOf(step) < steps.indexOf(current)}
      >
        {STEP_NAMES[step]}
      </li>
    ))}
  </ol>
)

export const StepHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h2 ref={heading} tabIndex={-1} className="access-heading">
      {children}
    </h2>
  )
}
