import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, type XAxisTickContentProps, YAxis } from 'recharts'
import type { Theme } from '#src/domain/move.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'
import { shortMonth } from '#src/i18n/dateWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { axisLine, gridLook, tickLook } from '../axisLook.ts'
import { ChooseHint } from '../marks/ChooseHint.tsx'
import { MarkBox } from '../marks/MarkBox.tsx'
import styles from '../marks/picture.module.css'
import { RectMark } from '../marks/RectMark.tsx'
import { useMarks } from '../marks/useMarks.ts'
import { monthsHeight } from '../pictureSizes.ts'
import type { MonthCell, MonthColumn } from './monthsRows.ts'

type Props = {
  label: string
  columns: readonly MonthColumn[]
  themes: readonly Theme[]
  width: number
  asShare: boolean
  narrowed: boolean
  /** A theme pointed at in the legend: the others step back. */
  pointed: ThemeId | null
  cellName: (column: MonthColumn, cell: MonthCell) => string
  monthName: (column: MonthColumn) => string
  /** With the key of a month or of a cell. */
  onChoose: (key: string) => void
}

const axisHeight = 40
const axisWidth = 34
/** Least room for a number within a cell, and for the name of a month, in pixels. */
const numberRoom = { width: 16, height: 13 }
const nameRoom = 30
const yearRoom = 36

/** A column a month, its themes stacked in the order of the lanes; a cell filters by both, the name of a month by it. */
export function MonthsPicture(props: Props) {
  const { label, columns, themes, width, asShare, narrowed, pointed, cellName, monthName, onChoose } = props
  const locale = useLocale()
  const grid = [
    ...themes.map((_, theme) => columns.map(({ cells }) => keyOfDrawn(cells[theme]))).toReversed(),
    columns.map(({ key }) => key),
  ]
  const marks = useMarks(grid, onChoose)
  const columnWidth = (width - axisWidth) / Math.max(1, columns.length)
  const everyMonth = Math.ceil(nameRoom / columnWidth)
  const drawCell = (theme: number) => (shape: BarShapeProps) => {
    const column = shape.payload as MonthColumn
    const cell = column.cells[theme]
    if (!cell || cell.count === 0) return <g />
    const { x, y, width: across, height: up } = shape
    const ghost = pointed ? cell.theme !== pointed : narrowed && !cell.chosen
    return (
      <RectMark
        id={cell.key}
        name={cellName(column, cell)}
        pressed={cell.pressed}
        ghost={ghost}
        marks={marks}
        hit={{ x, y, width: across, height: up }}
      >
        <rect
          data-tip=""
          data-theme={cell.theme}
          x={x}
          y={y + 0.5}
          width={across}
          height={Math.max(1, up - 1)}
          className={styles.cell}
        />
        {across >= numberRoom.width && up >= numberRoom.height && (
          <text
            x={x + across / 2}
            y={y + up / 2}
            textAnchor="middle"
            dominantBaseline="central"
            className={styles.inside}
          >
            {formatNumber(cell.count, locale)}
          </text>
        )}
      </RectMark>
    )
  }
  const drawMonth = ({ x, y, index }: XAxisTickContentProps) => {
    const column = columns[index]
    if (!column) return <g />
    const [middle, top] = [Number(x), Number(y)]
    const named = index % everyMonth === 0
    // The first year gives way where the next one begins too close by.
    const yearBegins = column.month === 1 || (index === 0 && (13 - column.month) * columnWidth >= yearRoom)
    return (
      <RectMark
        id={column.key}
        name={monthName(column)}
        pressed={column.chosen}
        ghost={false}
        marks={marks}
        hit={{ x: middle - columnWidth / 2, y: top - 4, width: columnWidth, height: axisHeight - 6 }}
      >
        {named && (
          <text
            x={middle}
            y={top + 10}
            textAnchor="middle"
            className={styles.tick}
            data-chosen={column.chosen || undefined}
          >
            {shortMonth(column.month, locale)}
          </text>
        )}
        {yearBegins && (
          <text x={middle} y={top + 25} textAnchor="middle" className={styles.year}>
            {column.year}
          </text>
        )}
      </RectMark>
    )
  }
  const tipOf = (key: string) => {
    const column = columns.find((candidate) => key.startsWith(candidate.key))
    const cell = column?.cells.find((candidate) => candidate.key === key)
    if (!column) return null
    return cell ? (
      <ChooseHint name={cellName(column, cell)} chosen={cell.pressed} />
    ) : (
      <ChooseHint name={monthName(column)} chosen={column.chosen} />
    )
  }
  return (
    <MarkBox label={label} marks={marks} tip={tipOf}>
      <BarChart
        className={styles.chart}
        width={width}
        height={monthsHeight}
        data={columns}
        stackOffset={asShare ? 'expand' : 'none'}
        margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="14%"
        maxBarSize={64}
        accessibilityLayer={false}
      >
        <CartesianGrid {...gridLook} />
        <YAxis
          width={axisWidth}
          tickLine={false}
          axisLine={false}
          allowDecimals={asShare}
          tickFormatter={(value: number) => (asShare ? `${Math.round(value * 100)}` : formatNumber(value, locale))}
          tick={tickLook}
        />
        {themes.map(({ id }, theme) => (
          <Bar
            key={id}
            stackId="themes"
            dataKey={`cells[${theme}].count`}
            isAnimationActive={false}
            shape={drawCell(theme)}
          />
        ))}
        {/* After the bars, so that a reader of the page meets months after what is in them. */}
        <XAxis dataKey="key" interval={0} height={axisHeight} tickLine={false} axisLine={axisLine} tick={drawMonth} />
      </BarChart>
    </MarkBox>
  )
}

function keyOfDrawn(cell: MonthCell | undefined): string {
  return cell && cell.count > 0 ? cell.key : ''
}
