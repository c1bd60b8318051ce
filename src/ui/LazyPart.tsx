import { type ReactNode, Suspense } from 'react'
import { type LazyCode, useLazyCode } from './lazyCode.ts'
import { ErrorBoundary } from './page/ErrorBoundary.tsx'
import { Failure } from './page/Failure.tsx'

type Props<Module> = {
  code: LazyCode<Module>
  words: { loading: string; failed: string; retry: string }
  /** Renders the part from its code. */
  children: (module: Module) => ReactNode
}

/** A part whose code loads when it is shown: until then it says so, and where that failed it can be tried again. */
export function LazyPart<Module>({ code, words, children }: Props<Module>) {
  const failure = (_: unknown, retry: () => void) => (
    <Failure title={words.failed} action={words.retry} onRetry={retry} />
  )
  return (
    <ErrorBoundary isLater onRetry={code.forgetFailure} failure={failure}>
      <Suspense fallback={<p role="status">{words.loading}</p>}>
        <Loaded code={code} render={children} />
      </Suspense>
    </ErrorBoundary>
  )
}

type LoadedProps<Module> = { code: LazyCode<Module>; render: (module: Module) => ReactNode }

function Loaded<Module>({ code, render }: LoadedProps<Module>) {
  return render(useLazyCode(code))
}
