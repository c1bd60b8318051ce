import { useMemo, useState } from 'react'
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { ChooseHint } from '../marks/ChooseHint.tsx'
import { MarkBox } from '../marks/MarkBox.tsx'
import { PageLink } from '../marks/PageLink.tsx'
import styles from '../marks/picture.module.css'
import { RectMark } from '../marks/RectMark.tsx'
import { useMarks } from '../marks/useMarks.ts'
import { shortened } from '../shortened.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { fewBars, rowHeight } from './bars.ts'
import type { BarRow } from './barsRows.ts'

type Props = {
  label: string
  rows: readonly BarRow[]
  width: number
  /** Values take the hues of the themes. */
  themed?: boolean
  markName: (row: BarRow) => string
  onChoose: (value: string) => void
}

const barHeight = 14
const valueRoom = 40

/** Lying bars with their names before and their numbers behind them, the longest on top. */
export function BarsPicture({ label, rows, width, themed = false, markName, onChoose }: Props) {
  const t = useChartTexts()
  const locale = useLocale()
  const [all, setAll] = useState(false)
  // What is chosen is always to be seen.
  const shown = useMemo(() => (all ? rows : rows.filter(({ chosen }, at) => at < fewBars || chosen)), [all, rows])
  const marks = useMarks(
    shown.map(({ value }) => [value]),
    onChoose,
  )
  const someChosen = rows.some(({ chosen }) => chosen)
  const nameRoom = Math.min(170, Math.round(width * 0.42))
  const hidden = rows.length - shown.length
  const height = shown.length * rowHeight + (hidden > 0 ? rowHeight : 0)
  const most = Math.max(1, ...shown.map(({ count }) => count))
  const drawBar = ({ y, height: size, width: length, payload }: BarShapeProps) => {
    const row = payload as BarRow
    const top = y + size / 2
    return (
      <RectMark
        key={row.value}
        id={row.value}
        name={markName(row)}
        pressed={row.chosen}
        ghost={someChosen && !row.chosen}
        marks={marks}
        hit={{ x: 0, y: top - rowHeight / 2, width, height: rowHeight }}
      >
        <text x={nameRoom - 8} y={top} textAnchor="end" dominantBaseline="central" className={styles.name}>
          {row.chosen && '✓ '}
          {shortened(row.name, Math.floor((nameRoom - 12) / 6.6))}
        </text>
        <rect
          data-tip=""
          data-theme={themed ? row.value : undefined}
          x={nameRoom}
          y={top - barHeight / 2}
          width={Math.max(length, 0)}
          height={barHeight}
          className={styles.bar}
        />
        <text x={nameRoom + length + 6} y={top} dominantBaseline="central" className={styles.value}>
          {formatNumber(row.count, locale)}
        </text>
      </RectMark>
    )
  }
  const tipOf = (key: string) => {
    const row = rows.find(({ value }) => value === key)
    return (
      row && (
        <>
          <ChooseHint name={markName(row)} chosen={row.chosen} />
          {row.page && <PageLink name={row.name} link={row.page} />}
        </>
      )
    )
  }
  return (
    <div>
      <MarkBox label={label} marks={marks} tip={tipOf}>
        <BarChart
          className={styles.chart}
          layout="vertical"
          width={width}
          height={height}
          data={shown}
          margin={{ top: 0, right: valueRoom, bottom: hidden > 0 ? rowHeight : 0, left: nameRoom }}
          barSize={barHeight}
          accessibilityLayer={false}
        >
          <XAxis type="number" hide domain={[0, most]} />
          <YAxis type="category" hide dataKey="value" />
          {hidden > 0 && (
            <text x={nameRoom} y={height - rowHeight / 2} dominantBaseline="central" className={styles.tick}>
              {t.frame.more(formatNumber(hidden, locale))}
            </text>
          )}
          <Bar dataKey="count" isAnimationActive={false} shape={drawBar} />
        </BarChart>
      </MarkBox>
      {rows.length > fewBars && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.frame.fewer : t.frame.all(formatNumber(rows.length, locale))}
        </button>
      )}
    </div>
  )
}
