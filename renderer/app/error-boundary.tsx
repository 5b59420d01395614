/** Where a screen that failed ends up: plain words, a way out, and nothing of what it held. */
import { Component, type ReactNode } from 'react'
import { errorWords } from '../lib/failure-words.ts'
import { Button } from '../ui/button.tsx'

type Props = {
  readonly children: ReactNode
  /** Runs before another try, for instance to forget a failed answer. */
  readonly onRetry: () => void
}
type State = { readonly error: unknown; readonly hasFailed: boolean }

/** A class, because React offers error boundaries in no other form. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, hasFailed: false }

  static getDerivedStateFromError(error: unknown): State {
    return { error, hasFailed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    const retry = (): void => {
      this.props.onRetry()
      this.setState({ error: null, hasFailed: false })
    }
    return (
      <section className="plain-message" role="alert">
        <h1>This could not be shown</h1>
        <p>{errorWords(this.state.error)}</p>
        <Button variant="primary" onPress={retry}>
          Try again
        </Button>
      </section>
    )
  }
}
