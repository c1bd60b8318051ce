import { Component, type ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** What is shown in place of children that threw; `retry` renders them again. */
  failure: (error: unknown, retry: () => void) => ReactNode
  /** Called before the children are rendered again: clears what would make them fail at once. */
  onRetry?: () => void
  /** Nothing is prerendered in the place of the children, so a failure there takes nothing away from the built page. */
  isLater?: boolean
}

/** React offers error boundaries as classes only. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  retry = () => {
    this.props.onRetry?.()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : this.props.failure(error, this.retry)
  }
}
