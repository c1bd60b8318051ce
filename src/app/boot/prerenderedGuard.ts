import type { RootOptions } from 'react-dom/client'
import { DatasetError } from '#src/record/load/datasetError.ts'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'

type Caught = NonNullable<RootOptions['onCaughtError']>

/**
 * Error handlers for a React root over a prerendered page: `onLost` is called once, when an error has unmounted that page
 * or an error boundary has replaced a part of it. Errors are logged as React does without handlers.
 *
 * A boundary's own message stays for parts that are not prerendered, for data errors, which have their own retry, and once
 * `hasLeft` says that the reader has navigated to another page.
 */
export function prerenderedGuard(hasLeft: () => boolean, onLost: (error: unknown) => void) {
  let isLost = false
  const lose = (error: unknown) => {
    if (isLost) return
    isLost = true
    // React reports while it commits. A microtask runs right after the commit and before the next paint.
    queueMicrotask(() => onLost(error))
  }
  const onCaughtError: Caught = (error, { errorBoundary }) => {
    report(error)
    const isLater = errorBoundary instanceof ErrorBoundary && errorBoundary.props.isLater
    if (!isLater && !(error instanceof DatasetError) && !hasLeft()) lose(error)
  }
  const onUncaughtError: NonNullable<RootOptions['onUncaughtError']> = (error) => {
    report(error)
    lose(error)
  }
  return { onCaughtError, onUncaughtError }
}

function report(error: unknown): void {
  // oxlint-disable-next-line no-console -- a root with error handlers has to log what React otherwise would
  console.error(error)
}
