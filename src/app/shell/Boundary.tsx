import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode, Suspense } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { DatasetError } from '#src/record/load/datasetError.ts'
import { Failure } from '#src/ui/page/Failure.tsx'
import type { ShellTexts } from './texts.es.ts'
import { shellTexts } from './texts.ts'

type Props = {
  children: ReactNode
  /** What failed, in the words of the place: "The timeline could not be loaded." */
  title: string
  hint?: string | undefined
  /** A change of it gives the children another try. */
  resetKey: string
  fallback?: ReactNode
  /** What is shown under the failure: the same in another form. */
  instead?: ReactNode
  /** The build has made nothing of the children, so a failure in their place takes nothing away from the built page. */
  isLater?: boolean
}

/** Holds loading and failure of one part of the page, so that the rest stays usable. */
export function Boundary({ children, title, hint, resetKey, fallback = null, instead, isLater = false }: Props) {
  const t = useTexts(shellTexts)
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary key={resetKey} onRetry={reset} {...{ title, hint, instead, isLater, t }}>
          <Suspense fallback={fallback}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}

type ErrorBoundaryProps = Pick<Props, 'children' | 'title' | 'hint' | 'instead'> & {
  isLater: boolean
  onRetry: () => void
  t: ShellTexts
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
    const { children, title, hint, instead, t } = this.props
    if (error === null) return children
    const detail = error instanceof DatasetError ? t.faults[error.fault] : undefined
    return (
      <>
        <Failure title={title} detail={detail} hint={hint} action={t.retry} onRetry={this.retry} />
        {instead}
      </>
    )
  }
}
