import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { DatasetError } from '#src/record/load/datasetError.ts'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'
import { Failure } from '#src/ui/page/Failure.tsx'
import { shellTexts } from './texts.ts'

type Props = {
  children: ReactNode
  /** What failed, in the words of the place: "The timeline could not be loaded." */
  title: string
  hint?: string | undefined
  /** A change of it gives the children another try. */
  resetKey: string
  fallback?: ReactNode
  /** The build has made nothing of the children, so a failure in their place takes nothing away from the built page. */
  isLater?: boolean
}

/** Holds loading and failure of one part of the page, so that the rest stays usable. */
export function Boundary({ children, title, hint, resetKey, fallback = null, isLater = false }: Props) {
  const t = useTexts(shellTexts)
  const failure = (error: unknown, retry: () => void) => (
    <Failure
      title={title}
      detail={error instanceof DatasetError ? t.faults[error.fault] : undefined}
      hint={hint}
      action={t.retry}
      onRetry={retry}
    />
  )
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary key={resetKey} onRetry={reset} failure={failure} isLater={isLater}>
          <Suspense fallback={fallback}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}
