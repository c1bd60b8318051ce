import { createContext, type ReactNode, Suspense, use, useEffect } from 'react'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import { useStood } from '#src/ui/browser/useStood.ts'
import { useWidth } from '#src/ui/browser/useWidth.ts'
import { type LazyCode, useLazyCode } from '#src/ui/lazyCode.ts'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'
import { patience } from '#src/ui/page/Waiting.tsx'
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

/** Counts the pictures that are missing: one message says it for all of them. */
export const MissingPictures = createContext<(more: 1 | -1) => void>(() => {})

/** How far outside the viewport a picture is drawn, in pixels: small, so that not all are drawn at once. */
const nearMargin = 300

/** A picture whose code loads when it is near the viewport. If that fails, or takes long, the table is shown. */
export function LazyPicture<Module>({ code, rows, heightOf, onChoose, children }: Props<Module>) {
  const t = useChartTexts()
  const { title, table } = rows
  const [place, near] = useNearViewport<HTMLDivElement>(nearMargin)
  const [ref, width] = useWidth<HTMLDivElement>()
  // No live region: there are as many as charts, all at once.
  const held = (
    <p className={styles.held} style={{ minHeight: width ? heightOf(width) : undefined }}>
      <span className="visuallyHidden">{t.frame.loading}</span>
    </p>
  )
  const instead = (
    <>
      <Missing />
      <ChartTable title={title} table={table} onChoose={onChoose} />
    </>
  )
  return (
    <div ref={place}>
      <div ref={ref} />
      <ErrorBoundary key={title} isLater failure={() => instead}>
        <Suspense fallback={<Held instead={instead}>{held}</Held>}>
          {!near || !width ? held : <LoadedPicture code={code} width={width} draw={children} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}

function Held({ children, instead }: { children: ReactNode; instead: ReactNode }) {
  return useStood(patience) ? instead : children
}

function Missing() {
  const t = useChartTexts()
  const count = use(MissingPictures)
  useEffect(() => {
    count(1)
    return () => count(-1)
  }, [count])
  return <p>{t.frame.failed}</p>
}

type LoadedPictureProps<Module> = Pick<Props<Module>, 'code'> & { width: number; draw: Props<Module>['children'] }

function LoadedPicture<Module>({ code, width, draw }: LoadedPictureProps<Module>) {
  return draw(useLazyCode(code), width)
}
