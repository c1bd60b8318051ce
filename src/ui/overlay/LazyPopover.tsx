import { type ReactNode, Suspense } from 'react'
import { type LazyCode, useLazyCode } from '../lazyCode.ts'
import { ErrorBoundary } from '../page/ErrorBoundary.tsx'
import { Failure } from '../page/Failure.tsx'
import { Popover, type PopoverProps } from './Popover.tsx'

type Props<Module> = Omit<PopoverProps, 'children'> & {
  /** The code of the panel: it loads when the panel opens, unless that was asked for before. */
  code: LazyCode<Module>
  words: { loading: string; failed: string; retry: string }
  /** Renders the panel from its code. */
  children: (module: Module) => ReactNode
}

/** A button that opens a panel below it, whose code is not part of the page's. */
export function LazyPopover<Module>({ code, words, children, ...popover }: Props<Module>) {
  const failure = (_: unknown, retry: () => void) => (
    <Failure title={words.failed} action={words.retry} onRetry={retry} />
  )
  return (
    <Popover {...popover}>
      {() => (
        <ErrorBoundary isLater onRetry={code.forgetFailure} failure={failure}>
          <Suspense fallback={<p role="status">{words.loading}</p>}>
            <Panel code={code} render={children} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Popover>
  )
}

type PanelProps<Module> = { code: LazyCode<Module>; render: (module: Module) => ReactNode }

function Panel<Module>({ code, render }: PanelProps<Module>) {
  return render(useLazyCode(code))
}
