import { type ReactNode, useId, useRef, useState } from 'react'
import { csvText } from '#src/formats/table/csvText.ts'
import { saveFile } from '#src/ui/browser/saveFile.ts'
import { Popover } from '#src/ui/overlay/Popover.tsx'
import { useChartTexts } from '../useChartTexts.ts'
import styles from './ChartFrame.module.css'
import { ChartTable } from './ChartTable.tsx'
import { type Caption, type Picture, pictureOf, pngOf } from './pictureFile.ts'
import type { TableData } from './tableData.ts'

/** What every figure of a page says of itself: its filter and source lines, and the day for file names. */
export type DownloadContext = { lines: readonly string[]; source: readonly string[]; fileStem: string; day: string }

type Props = {
  /** Names the figure in files. */
  id: string
  title: string
  /** What is counted. */
  counts: string
  /** What the picture shows now, in a sentence. */
  summary: string
  /** Counting rule or limits, under the drawing. */
  note?: string
  legend?: Caption['legend']
  table: TableData
  context: DownloadContext
  /** What the picture is called beside the table: a chart unless told. */
  pictureName?: string
  /** Switches of the drawing. */
  controls?: ReactNode
  wide?: boolean
  /** Adds or removes a row's value in the filter. */
  onChoose: (key: string) => void
  /** The drawing: one SVG. */
  children: ReactNode
}

/** A chart or map with its sentence, its equal table in the same place, and what can be taken along. */
export function ChartFrame(props: Props) {
  const { title, counts, summary, note, table, controls, wide, onChoose, children } = props
  const t = useChartTexts()
  const titleId = useId()
  const drawing = useRef<HTMLDivElement>(null)
  const [asTable, setAsTable] = useState(false)
  return (
    <figure aria-labelledby={titleId} className={styles.chart} data-wide={wide || undefined}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {title}
        </h3>
        <div className={styles.tools}>
          <div role="group" aria-label={t.frame.shownAs(title)} className={styles.toggle}>
            <button type="button" aria-pressed={!asTable} onClick={() => setAsTable(false)}>
              {props.pictureName ?? t.frame.chart}
            </button>
            <button type="button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
              {t.frame.table}
            </button>
          </div>
          <Downloads
            {...props}
            drawing={() => drawing.current?.querySelector<SVGSVGElement>('[data-drawing] svg') ?? null}
          />
        </div>
      </div>
      <p className={styles.summary}>{summary}</p>
      <p className={styles.counts}>{counts}</p>
      {asTable ? (
        <ChartTable title={title} table={table} onChoose={onChoose} />
      ) : (
        <>
          {controls}
          <div ref={drawing}>{children}</div>
        </>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </figure>
  )
}

type DownloadsProps = Pick<Props, 'id' | 'title' | 'counts' | 'summary' | 'legend' | 'note' | 'table' | 'context'> & {
  drawing: () => SVGSVGElement | null
}

function Downloads({ id, title, counts, summary, legend, note, table, context, drawing }: DownloadsProps) {
  const t = useChartTexts()
  const [said, setSaid] = useState('')
  const name = `${context.fileStem}-${id}-${context.day}`
  const save = async (type: string, content: (picture: Picture) => Promise<Blob> | Blob) => {
    const svg = drawing()
    setSaid('')
    try {
      if (!svg) throw new Error('nothing is drawn')
      const lines = [summary, counts, ...context.lines]
      const caption = { title, lines, legend: legend ?? [], source: [...(note ? [note] : []), ...context.source] }
      saveFile(`${name}.${type}`, await content(await pictureOf(svg, caption)))
    } catch {
      setSaid(t.frame.saveFailed)
    }
  }
  const saveTable = () => {
    const rows = [[t.frame.id, ...table.columns], ...table.rows.map(({ key, cells }) => [key, ...cells])]
    saveFile(`${name}.csv`, new Blob([csvText(rows)], { type: 'text/csv' }))
  }
  return (
    <Popover
      align="end"
      faceClassName={styles.download}
      face={
        <>
          {t.frame.download} <span className="visuallyHidden">{title}</span>
        </>
      }
    >
      {() => (
        <div className={styles.downloads}>
          <button type="button" disabled={!drawing()} onClick={() => void save('png', pngOf)}>
            {t.frame.png}
          </button>
          <button
            type="button"
            disabled={!drawing()}
            onClick={() => void save('svg', ({ text }) => new Blob([text], { type: 'image/svg+xml' }))}
          >
            {t.frame.svg}
          </button>
          <button type="button" onClick={saveTable}>
            {t.frame.csv}
          </button>
          <p role="status">{said}</p>
        </div>
      )}
    </Popover>
  )
}
