import { type ReactNode, Suspense, useState } from 'react'
import { type LazyCode, useLazyCode } from './lazyCode.ts'
import { ErrorBoundary } from './page/ErrorBoundary.tsx'
import { Failure } from './page/Failure.tsx'
import { Waiting, type WaitingWords } from './page/Waiting.tsx'

type Props<Module> = {
  code: LazyCode<Module>
  words: WaitingWords & { failed: string }
  /** Renders the part from its code. */
  children: (module: Module) => ReactNode
}

/** A part whose code loads when it is shown: until then, and where that failed, it says so. */
export function LazyPart<Module>({ code, words, children }: Props<Module>) {
  useState(code.forgetFailure) // some browsers do load again what is asked for anew
  const failure = () => <Failure title={words.failed} action={words.reload} />
  return (
    <ErrorBoundary isLater failure={failure}>
      <Suspense fallback={<Waiting words={words} />}>
        <Loaded code={code} render={children} />
      </Suspense>
    </ErrorBoundary>
  )
}

type LoadedProps<Module> = { code: LazyCode<Module>; render: (module: Module) => ReactNode }

function Loaded<Module>({ code, render }: LoadedProps<Module>) {
  return render(useLazyCode(code))
}
