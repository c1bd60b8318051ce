import { type QueryKey, type UseSuspenseQueryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Boundary } from '#src/app/shell/Boundary.tsx'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import { useWidth } from '#src/ui/browser/useWidth.ts'
import styles from '../Charts.module.css'
import { useChartTexts } from '../useChartTexts.ts'
import { ChartTable } from './ChartTable.tsx'
import type { TableData } from './tableData.ts'

type Code<Module, Key extends QueryKey> = UseSuspenseQueryOptions<Module, Error, Module, Key>

type Props<Module, Key extends QueryKey> = {
  code: Code<Module, Key>
  title: string
  table: TableData
  /** How high it will be in a width, both in pixels: held while the code is under way. */
  heightOf: (width: number) => number
  onChoose: (key: string) => void
  children: (module: Module, width: number) => ReactNode
}

/** A drawing is made when it is about to be seen, one after the other, so that none keeps the page busy; in pixels. */
const nearMargin = 300

/** A drawing whose code may be under way, or not come: then its table stands in its place, with a way to try again. */
export function LazyPicture<Module, Key extends QueryKey>(props: Props<Module, Key>) {
  const { code, title, table, heightOf, onChoose, children } = props
  const t = useChartTexts()
  const [place, near] = useNearViewport<HTMLDivElement>(nearMargin)
  const [ref, width] = useWidth<HTMLDivElement>()
  const held = (
    <p role="status" className={styles.held} style={{ minHeight: width ? heightOf(width) : undefined }}>
      <span className="visuallyHidden">{t.frame.loading}</span>
    </p>
  )
  return (
    <div ref={place}>
      <div ref={ref} />
      <Boundary
        isLater
        resetKey={title}
        title={t.frame.failed}
        fallback={held}
        instead={<ChartTable title={title} table={table} onChoose={onChoose} />}
      >
        {!near || !width ? held : <Drawn code={code} width={width} draw={children} />}
      </Boundary>
    </div>
  )
}

type DrawnProps<Module, Key extends QueryKey> = {
  code: Code<Module, Key>
  width: number
  draw: Props<Module, Key>['children']
}

function Drawn<Module, Key extends QueryKey>({ code, width, draw }: DrawnProps<Module, Key>) {
  const { data } = useSuspenseQuery(code)
  return draw(data, width)
}
