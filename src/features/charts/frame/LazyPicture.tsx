import { type ReactNode, Suspense } from 'react'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import { useWidth } from '#src/ui/browser/useWidth.ts'
import { type LazyCode, useLazyCode } from '#src/ui/lazyCode.ts'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'
import { Failure } from '#src/ui/page/Failure.tsx'
import { useChartTexts } from '../useChartTexts.ts'
import styles from './ChartFrame.module.css'
import { ChartTable } from './ChartTable.tsx'
import type { ChartRows } from './chartRows.ts'

type Props<Module> = {
  code: LazyCode<Module>
  rows: ChartRows
  /** The height of the picture at a width, both in pixels: reserved while the code loads. */
  heightOf: (width: number) => number
  onChoose: (key: string) => void
  children: (module: Module, width: number) => ReactNode
}

/** How far outside the viewport a picture is drawn, in pixels: small, so that not all are drawn at once. */
const nearMargin = 300

/** A picture whose code loads when it is near the viewport. If that fails, the table is shown, and a button to retry. */
export function LazyPicture<Module>({ code, rows, heightOf, onChoose, children }: Props<Module>) {
  const t = useChartTexts()
  const { title, table } = rows
  const [place, near] = useNearViewport<HTMLDivElement>(nearMargin)
  const [ref, width] = useWidth<HTMLDivElement>()
  const held = (
    <p role="status" className={styles.held} style={{ minHeight: width ? heightOf(width) : undefined }}>
      <span className="visuallyHidden">{t.frame.loading}</span>
    </p>
  )
  const failure = (_: unknown, retry: () => void) => (
    <>
      <Failure title={t.frame.failed} action={t.frame.retry} onRetry={retry} />
      <ChartTable title={title} table={table} onChoose={onChoose} />
    </>
  )
  return (
    <div ref={place}>
      <div ref={ref} />
      <ErrorBoundary key={title} isLater onRetry={code.forgetFailure} failure={failure}>
        <Suspense fallback={held}>
          {!near || !width ? held : <LoadedPicture code={code} width={width} draw={children} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}

type LoadedPictureProps<Module> = Pick<Props<Module>, 'code'> & { width: number; draw: Props<Module>['children'] }

function LoadedPicture<Module>({ code, width, draw }: LoadedPictureProps<Module>) {
  return draw(useLazyCode(code), width)
}
