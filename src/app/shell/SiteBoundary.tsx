import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { canRetry, DatasetError } from '#src/record/load/datasetError.ts'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'
import { Failure } from '#src/ui/page/Failure.tsx'
import { Waiting } from '#src/ui/page/Waiting.tsx'
import { DocumentHead } from './DocumentHead.tsx'
import { shellTexts } from './texts.ts'

type Props = {
  children: ReactNode
  /** The message of a failure: "The timeline could not be loaded." */
  title: string
  hint?: string | undefined
  /** When it changes, the children are mounted anew. */
  resetKey: string
  /** Shown while the children load; by default that they do. */
  fallback?: ReactNode
  /** The children are all of a page, which has a heading and a title without them, too. */
  isPage?: boolean
  /** The children are not part of the prerendered page, so a failure in their place removes nothing from it. */
  isLater?: boolean
}

/** Suspense and error boundary of one part of the page, so that the rest stays usable. */
export function SiteBoundary({ children, title, hint, resetKey, fallback, isPage = false, isLater = false }: Props) {
  const { faults } = useTexts(shellTexts)
  const { retry: retryLabel, panel } = useTexts(commonTexts)
  const failure = (error: unknown, retry: () => void) => (
    <>
      {isPage && <DocumentHead title={title} />}
      <Failure
        isPage={isPage}
        title={title}
        detail={error instanceof DatasetError ? faults[error.fault] : undefined}
        hint={hint}
        action={canRetry(error) ? retryLabel : panel.reload}
        onRetry={canRetry(error) ? retry : undefined}
      />
    </>
  )
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary key={resetKey} onRetry={reset} failure={failure} isLater={isLater}>
          <Suspense fallback={<Waiting words={panel}>{fallback}</Waiting>}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}
