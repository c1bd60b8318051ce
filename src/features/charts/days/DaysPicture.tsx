import {
  type DotProps,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  XAxis,
  type XAxisTickContentProps,
} from 'recharts'
import { calendarOf, type DayRange } from '#src/domain/time/dateSpan.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { CountAxis, MonthName, monthAxis } from '../axes.tsx'
import { ChooseHint } from '../marks/ChooseHint.tsx'
import { MarkBox } from '../marks/MarkBox.tsx'
import picture from '../marks/picture.module.css'
import { RectMark } from '../marks/RectMark.tsx'
import { useMarks } from '../marks/useMarks.ts'
import { daysHeight } from '../pictureSizes.ts'
import styles from './DaysPicture.module.css'
import type { DaysRows, PhaseLine } from './daysRows.ts'
import { monthTicks } from './monthTicks.ts'

type Props = {
  rows: DaysRows
  /** The days of the whole record. */
  range: DayRange
  width: number
  onChoose: (phase: string) => void
}

type Area = Pick<React.SVGProps<SVGRectElement>, 'x' | 'y' | 'width' | 'height'>

/** The margin above the plot, for the names of the phases and the sum at the end of the highest line. */
const topRoom = 48
const axisWidth = 30
/** The width of a sum with its unit, left of the end of its line. */
const labelRoom = axisWidth + 60

/**
 * For each phase a line that rises by one on each day abroad; the period of the phase is the button that filters by it.
 */
export function DaysPicture({ rows, range, width, onChoose }: Props) {
  const { title, lines, lineName, lineLabel } = rows
  const locale = useLocale()
  const marks = useMarks([lines.map(({ phase }) => phase)], onChoose)
  const someChosen = lines.some(({ chosen }) => chosen)
  const most = Math.max(1, ...lines.map(({ total }) => total))
  const ticks = monthTicks(range, width - axisWidth)
  const tipOf = (key: string) => {
    const line = lines.find(({ phase }) => phase === key)
    return line && <ChooseHint name={lineName(line)} chosen={line.chosen} />
  }
  const drawPhase =
    (line: PhaseLine, at: number) =>
    ({ x = 0, y = 0, width: across = 0, height: up = 0 }: Area) => (
      <RectMark
        id={line.phase}
        name={lineName(line)}
        pressed={line.chosen}
        ghost={someChosen && !line.chosen}
        marks={marks}
        hit={{ x: Number(x), y: Number(y) - topRoom, width: Number(across), height: Number(up) + topRoom }}
      >
        <rect x={x} y={y} width={across} height={up} data-shaded={line.shaded || undefined} className={styles.phase} />
        {/* In two alternating rows, since a short phase is narrower than its name. */}
        <text x={Number(x) + 4} y={Number(y) - (at % 2 === 0 ? 36 : 22)} data-tip="" className={styles.phaseName}>
          {line.chosen && '✓ '}
          {line.name}
        </text>
      </RectMark>
    )
  const drawEnd =
    (line: PhaseLine) =>
    ({ cx = 0, cy = 0 }: DotProps) => {
      const atStart = cx < labelRoom
      return (
        <g aria-hidden="true">
          <circle cx={cx} cy={cy} r={3.5} className={styles.dot} />
          <text x={cx + (atStart ? -3 : 3)} y={cy - 8} textAnchor={atStart ? 'start' : 'end'} className={picture.value}>
            {lineLabel(line)}
          </text>
        </g>
      )
    }
  return (
    <MarkBox label={title} marks={marks} tip={tipOf}>
      <LineChart
        className={picture.chart}
        width={width}
        height={daysHeight}
        margin={{ top: topRoom, right: 12, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          dataKey="day"
          domain={[range.first, range.last + 1]}
          ticks={ticks}
          {...monthAxis}
          tick={drawTick}
        />
        <CountAxis width={axisWidth} format={(value) => formatNumber(value, locale)} most={most} />
        {lines.map((line, at) => {
          const days = clipped(line.range, range)
          return <ReferenceArea key={line.phase} x1={days.first} x2={days.last + 1} shape={drawPhase(line, at)} />
        })}
        {lines.map((line) => (
          <Line
            key={line.phase}
            data={pointsOf(line, range)}
            dataKey="sum"
            type="stepAfter"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            className={styles.line}
            data-ghost={(someChosen && !line.chosen) || undefined}
          />
        ))}
        {lines.map((line) => (
          <ReferenceDot key={line.phase} x={line.days.at(-1) ?? range.first} y={line.total} shape={drawEnd(line)} />
        ))}
      </LineChart>
    </MarkBox>
  )
}

function drawTick({ x, y, payload, index }: XAxisTickContentProps) {
  const { year, month } = calendarOf(Number(payload.value))
  return (
    <g aria-hidden="true">
      <MonthName x={x} y={Number(y) + 8} month={month} year={index === 0 || month === 1 ? year : null} />
    </g>
  )
}

/** From 0 at the start of the phase to its sum at the end, with a step on each day abroad. */
function pointsOf({ range: ofPhase, days, total }: PhaseLine, range: DayRange): { day: number; sum: number }[] {
  const { first, last } = clipped(ofPhase, range)
  return [
    { day: first, sum: 0 },
    ...days.map((day, at) => ({ day: Math.max(day, first), sum: at + 1 })),
    { day: Math.max(last + 1, days.at(-1) ?? last), sum: total },
  ]
}

function clipped(days: DayRange, range: DayRange): DayRange {
  return { first: Math.max(days.first, range.first), last: Math.min(days.last, range.last) }
}
