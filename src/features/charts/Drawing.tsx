import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Boundary } from '#src/ui/Boundary.tsx'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import { useWidth } from '#src/ui/browser/useWidth.ts'
import { type LazyCode, useLazyCode } from '#src/ui/lazyCode.ts'
import { FigureTable } from './frame/FigureTable.tsx'
import type { TableData } from './frame/tableData.ts'
import styles from './Patterns.module.css'
import { usePatternTexts } from './usePatternTexts.ts'

type Props<Module> = {
  code: LazyCode<Module>
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
export function Drawing<Module>(props: Props<Module>) {
  const { code, title, table, heightOf, onChoose, children } = props
  const t = usePatternTexts()
  const { retry } = useTexts(commonTexts)
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
        texts={{ title: t.frame.failed, retry }}
        fallback={held}
        instead={<FigureTable title={title} table={table} onChoose={onChoose} />}
      >
        {!near || !width ? held : <Drawn code={code} width={width} draw={children} />}
      </Boundary>
    </div>
  )
}

type DrawnProps<Module> = {
  code: LazyCode<Module>
  width: number
  draw: Props<Module>['children']
}

function Drawn<Module>({ code, width, draw }: DrawnProps<Module>) {
  return draw(useLazyCode(code), width)
}
