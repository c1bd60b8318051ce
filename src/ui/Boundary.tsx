import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode, Suspense } from 'react'
import { Failure } from './page/Failure.tsx'

/** What a boundary says of a failure. */
export type BoundaryTexts = {
  /** What failed: "The timeline could not be loaded." */
  title: string
  hint?: string | undefined
  /** The name of the button that tries again. */
  retry: string
}

type Props = {
  children: ReactNode
  texts: BoundaryTexts
  /** Why it failed, where the error says so. */
  reasonOf?: ((error: unknown) => string | undefined) | undefined
  /** When it changes, the children are mounted anew. */
  resetKey: string
  /** Shown while the children are suspended. */
  fallback?: ReactNode
  /** Shown under the failure: the same content in another form. */
  instead?: ReactNode
  /** The children are not part of the prerendered page, so a failure in their place removes nothing from it. */
  isLater?: boolean
}

/** Suspense and error boundary of one part of the page, so that the rest stays usable. */
export function Boundary({ children, resetKey, fallback = null, ...rest }: Props) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary key={resetKey} onRetry={reset} {...rest}>
          <Suspense fallback={fallback}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}

type ErrorBoundaryProps = Omit<Props, 'resetKey' | 'fallback'> & {
  /** Lets failed queries and code load again. */
  onRetry: () => void
}

/** React offers error boundaries as classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  retry = () => {
    this.props.onRetry()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    const { children, texts, reasonOf, instead } = this.props
    if (error === null) return children
    return (
      <>
        <Failure
          title={texts.title}
          detail={reasonOf?.(error)}
          hint={texts.hint}
          action={texts.retry}
          onRetry={this.retry}
        />
        {instead}
      </>
    )
  }
}
