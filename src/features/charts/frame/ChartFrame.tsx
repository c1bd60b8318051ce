import { type ReactNode, useId, useRef, useState } from 'react'
import { bindWords } from '#src/i18n/typography.ts'
import { Link } from '#src/ui/Link.tsx'
import '#src/ui/pressed.css'
import type { Coverage } from '../chartProps.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { ChartDownloads } from './ChartDownloads.tsx'
import styles from './ChartFrame.module.css'
import { ChartTable } from './ChartTable.tsx'
import type { ChartRows } from './chartRows.ts'
import type { DownloadContext } from './downloadContext.ts'

type Props = {
  /** The chart's part of file names. */
  id: string
  rows: ChartRows
  downloads: DownloadContext
  /** The label of the button that shows the picture; by default that of a chart. */
  pictureName?: string
  coverage: Coverage | null
  /** Controls of the picture. */
  controls?: ReactNode
  wide?: boolean
  /** Adds or removes a row's value in the filter. */
  onChoose: (key: string) => void
  /** The picture: one SVG or several. */
  children: ReactNode
}

/** A chart: title, definition, sentence, downloads, and either the picture or the table with the same values. */
export function ChartFrame({ id, rows, downloads, pictureName, coverage, controls, wide, onChoose, children }: Props) {
  const { title, definition, finding, note, table } = rows
  const t = useChartTexts()
  const titleId = useId()
  const picture = useRef<HTMLDivElement>(null)
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
              {pictureName ?? t.frame.chart}
            </button>
            <button type="button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
              {t.frame.table}
            </button>
          </div>
          <ChartDownloads id={id} rows={rows} context={downloads} pictureOf={() => drawnIn(picture.current)} />
        </div>
      </div>
      <p className={styles.definition}>
        <span>{definition}</span>
        {coverage && (
          <>
            {' '}
            <Link to={coverage.page}>{coverage.sentence}</Link>
          </>
        )}
      </p>
      {finding && <p className={styles.finding}>{bindWords(finding, [])}</p>}
      {asTable ? (
        <ChartTable title={title} table={table} onChoose={onChoose} />
      ) : (
        <>
          {controls}
          <div ref={picture}>{children}</div>
        </>
      )}
      {note && <p className={styles.note}>{bindWords(note, [])}</p>}
    </figure>
  )
}

function drawnIn(box: HTMLElement | null): HTMLElement | null {
  const drawing = box?.querySelector<HTMLElement>('[data-picture]')
  return drawing?.querySelector('svg') ? drawing : null
}
