import { useState } from 'react'
import { saveFile } from '#src/ui/browser/saveFile.ts'
import { Popover } from '#src/ui/overlay/Popover.tsx'
import { useChartTexts } from '../useChartTexts.ts'
import styles from './ChartFrame.module.css'
import type { ChartRows } from './chartRows.ts'
import type { DownloadContext } from './downloadContext.ts'
import { type PictureFile, pictureFileOf, pngOf } from './pictureFile.ts'

type Props = {
  id: string
  rows: ChartRows
  context: DownloadContext
  /** The picture as it is on the page; null while the table is shown or the picture is not drawn yet. */
  pictureOf: () => HTMLElement | null
}

/** A menu with the picture as PNG and SVG, and the table as CSV. */
export function ChartDownloads({ id, rows, context, pictureOf }: Props) {
  const t = useChartTexts()
  const { title, definition, finding, note, table } = rows
  const [announcement, setAnnouncement] = useState('')
  const name = `${context.fileStem}-${id}-${context.day}`
  const save = async (type: string, content: (picture: PictureFile) => Promise<Blob> | Blob) => {
    const drawn = pictureOf()
    setAnnouncement('')
    try {
      if (!drawn) throw new Error('nothing is drawn')
      const lines = [definition, ...(finding ? [finding] : []), ...context.lines]
      const caption = { title, lines, source: [...(note ? [note] : []), ...context.source] }
      saveFile(`${name}.${type}`, await content(await pictureFileOf(drawn, caption)))
    } catch {
      setAnnouncement(t.frame.saveFailed)
    }
  }
  const saveTable = () => {
    const head = [t.frame.id, ...table.columns]
    const lines = table.rows.map(({ key, cells }) => Array.of<string | number>(key).concat(cells))
    saveFile(`${name}.csv`, new Blob([context.csvText([head, ...lines])], { type: 'text/csv' }))
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
          <button type="button" disabled={!pictureOf()} onClick={() => void save('png', pngOf)}>
            {t.frame.png}
          </button>
          <button
            type="button"
            disabled={!pictureOf()}
            onClick={() => void save('svg', ({ text }) => new Blob([text], { type: 'image/svg+xml' }))}
          >
            {t.frame.svg}
          </button>
          <button type="button" onClick={saveTable}>
            {t.frame.csv}
          </button>
          <p role="status">{announcement}</p>
        </div>
      )}
    </Popover>
  )
}
