import type { RootOptions } from 'react-dom/client'
import { DatasetError } from '#src/record/load/datasetError.ts'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'

type Caught = NonNullable<RootOptions['onCaughtError']>

/**
 * Options of a React root that renders over a page made by the build: `onLost` is called, once, when an error has taken
 * that page away or put a message in place of a part of it. The errors are reported as React itself would.
 *
 * A boundary's own message stays where the build had made nothing, where data failed, which has a retry of its own, and
 * once `isPassed` says that the reader has gone on to another page.
 */
export function guardBuiltPage(isPassed: () => boolean, onLost: (error: unknown) => void) {
  let isLost = false
  const lose = (error: unknown) => {
    if (isLost) return
    isLost = true
    // React is in the middle of its work when it reports. A microtask comes right after it, and before anything is painted.
    queueMicrotask(() => onLost(error))
  }
  const onCaughtError: Caught = (error, { errorBoundary }) => {
    report(error)
    const isLater = errorBoundary instanceof ErrorBoundary && errorBoundary.props.isLater
    if (!isLater && !(error instanceof DatasetError) && !isPassed()) lose(error)
  }
  const onUncaughtError: NonNullable<RootOptions['onUncaughtError']> = (error) => {
    report(error)
    lose(error)
  }
  return { onCaughtError, onUncaughtError }
}

function report(error: unknown): void {
  // oxlint-disable-next-line no-console -- a root with handlers of its own has to report what React otherwise would
  console.error(error)
}
