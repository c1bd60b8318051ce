import { Bar, BarChart, type BarShapeProps, XAxis, type XAxisTickContentProps } from 'recharts'
import type { Theme } from '#src/domain/move.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { CountAxis, MonthName, monthAxis } from '../axes.tsx'
import { ChooseHint } from '../marks/ChooseHint.tsx'
import { MarkBox } from '../marks/MarkBox.tsx'
import styles from '../marks/picture.module.css'
import { RectMark } from '../marks/RectMark.tsx'
import { useMarks } from '../marks/useMarks.ts'
import { monthsHeight } from '../pictureSizes.ts'
import type { MonthCell, MonthColumn, MonthsRows } from './monthsRows.ts'

type Props = {
  rows: MonthsRows
  themes: readonly Theme[]
  width: number
  asShare: boolean
  /** The theme that is hovered or focused in the legend: the others are drawn hollow. */
  highlighted: ThemeId | null
  /** Called with the key of a month or of a cell. */
  onChoose: (key: string) => void
}

const axisWidth = 34
/** The least size of a cell that shows its number, and of a month that shows its name, in pixels. */
const numberRoom = { width: 16, height: 13 }
const nameRoom = 30
const yearRoom = 36

/**
 * For each month a column of its themes, stacked in the order of the lanes. A cell filters by theme and month, a
 * month's name by the month.
 */
export function MonthsPicture({ rows, themes, width, asShare, highlighted, onChoose }: Props) {
  const { title, columns, narrowed, cellName, monthName } = rows
  const locale = useLocale()
  const grid = [
    ...themes.map((_, theme) => columns.map(({ cells }) => drawnKey(cells[theme]))).toReversed(),
    columns.map(({ key }) => key),
  ]
  const marks = useMarks(grid, onChoose)
  const columnWidth = (width - axisWidth) / Math.max(1, columns.length)
  const everyMonth = Math.ceil(nameRoom / columnWidth)
  const drawCell = (theme: number) => (shape: BarShapeProps) => {
    const column = shape.payload as MonthColumn
    const cell = column.cells[theme]
    if (!cell || cell.count === 0) return null
    const { x, y, width: across, height: up } = shape
    const ghost = highlighted ? cell.theme !== highlighted : narrowed && !cell.chosen
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
    // The first year is left out where the next label is too close.
    const yearBegins = column.month === 1 || (index === 0 && (13 - column.month) * columnWidth >= yearRoom)
    return (
      <RectMark
        id={column.key}
        name={monthName(column)}
        pressed={column.chosen}
        ghost={false}
        marks={marks}
        hit={{ x: middle - columnWidth / 2, y: top - 4, width: columnWidth, height: monthAxis.height - 6 }}
      >
        <MonthName
          x={middle}
          y={top + 10}
          month={named ? column.month : null}
          year={yearBegins ? column.year : null}
          chosen={column.chosen}
        />
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
    <MarkBox label={title} marks={marks} tip={tipOf}>
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
        <CountAxis
          width={axisWidth}
          format={(value) => (asShare ? `${Math.round(value * 100)}` : formatNumber(value, locale))}
          allowDecimals={asShare}
        />
        <XAxis dataKey="key" {...monthAxis} tick={drawMonth} />
        {themes.map(({ id }, theme) => (
          <Bar
            key={id}
            stackId="themes"
            dataKey={`cells[${theme}].count`}
            isAnimationActive={false}
            shape={drawCell(theme)}
          />
        ))}
      </BarChart>
    </MarkBox>
  )
}

function drawnKey(cell: MonthCell | undefined): string {
  return cell && cell.count > 0 ? cell.key : ''
}
