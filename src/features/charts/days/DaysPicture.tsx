import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
} from 'recharts'
import { calendarOf, type DayRange, dayOf } from '#src/domain/time/dateSpan.ts'
import { shortMonth } from '#src/i18n/dateWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { axisLine, gridLook, tickLook } from '../axisLook.ts'
import { ChooseHint } from '../marks/ChooseHint.tsx'
import { MarkBox } from '../marks/MarkBox.tsx'
import styles from '../marks/picture.module.css'
import { RectMark } from '../marks/RectMark.tsx'
import { useMarks } from '../marks/useMarks.ts'
import { daysHeight } from '../pictureSizes.ts'
import type { PhaseLine } from './daysRows.ts'

type Props = {
  label: string
  lines: readonly PhaseLine[]
  /** The days of the whole record. */
  range: DayRange
  width: number
  lineName: (line: PhaseLine) => string
  lineLabel: (line: PhaseLine) => string
  onChoose: (phase: string) => void
}

type Area = Pick<React.SVGProps<SVGRectElement>, 'x' | 'y' | 'width' | 'height'>

/** Above the plot, for the names of the phases and the sum at the end of the highest line. */
const topRoom = 48
const axisWidth = 30
const monthRoom = 34
/** The room of a sum with its unit, before the end of its line. */
const labelRoom = axisWidth + 60

/** A line a phase that climbs by one on each day abroad; its stretch of time is the button that filters by it. */
export function DaysPicture({ label, lines, range, width, lineName, lineLabel, onChoose }: Props) {
  const locale = useLocale()
  const marks = useMarks([lines.map(({ phase }) => phase)], onChoose)
  const someChosen = lines.some(({ chosen }) => chosen)
  const most = Math.max(1, ...lines.map(({ total }) => total))
  const ticks = monthTicks(range, width - axisWidth)
  const tipOf = (key: string) => {
    const line = lines.find(({ phase }) => phase === key)
    return line && <ChooseHint name={lineName(line)} chosen={line.chosen} />
  }
  const drawTick = ({ x, y, payload, index }: XAxisTickContentProps) => {
    const { year, month } = calendarOf(Number(payload.value))
    return (
      <g aria-hidden="true">
        <text x={x} y={Number(y) + 8} textAnchor="middle" className={styles.tick}>
          {shortMonth(month, locale)}
        </text>
        {(index === 0 || month === 1) && (
          <text x={x} y={Number(y) + 23} textAnchor="middle" className={styles.year}>
            {year}
          </text>
        )}
      </g>
    )
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
        {/* In two rows by turns: a short phase is narrower than its name. */}
        <text x={Number(x) + 4} y={Number(y) - (at % 2 === 0 ? 36 : 22)} data-tip="" className={styles.phaseName}>
          {line.chosen && '✓ '}
          {line.name}
        </text>
      </RectMark>
    )
  const drawEnd =
    (line: PhaseLine) =>
    ({ cx = 0, cy = 0 }: { cx?: number; cy?: number }) => {
      const atStart = cx < labelRoom
      return (
        <g aria-hidden="true">
          <circle cx={cx} cy={cy} r={3.5} className={styles.dot} />
          <text x={cx + (atStart ? -3 : 3)} y={cy - 8} textAnchor={atStart ? 'start' : 'end'} className={styles.value}>
            {lineLabel(line)}
          </text>
        </g>
      )
    }
  return (
    <MarkBox label={label} marks={marks} tip={tipOf}>
      <LineChart
        className={styles.chart}
        width={width}
        height={daysHeight}
        margin={{ top: topRoom, right: 12, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid {...gridLook} />
        <XAxis
          type="number"
          dataKey="day"
          domain={[range.first, range.last + 1]}
          ticks={ticks}
          height={40}
          tickLine={false}
          axisLine={axisLine}
          tick={drawTick}
          interval={0}
        />
        <YAxis
          width={axisWidth}
          domain={[0, most]}
          allowDecimals={false}
          tickLine={false}
          axisLine={false}
          tickFormatter={(value: number) => formatNumber(value, locale)}
          tick={tickLook}
        />
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

/** From nothing at the beginning of the phase to its sum at the end, a step up on each day abroad. */
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

/** Steps of months that keep January among them. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120]

/** The first days of months that have room for their names, January always one of them. */
function monthTicks({ first, last }: DayRange, width: number): number[] {
  const start = calendarOf(first)
  const end = calendarOf(last)
  const months = (end.year - start.year) * 12 + end.month - start.month + 1
  const step = steps.find((size) => (width * size) / months >= monthRoom) ?? 120
  const ticks: number[] = []
  for (let at = start.year * 12 + start.month; at < start.year * 12 + start.month + months; at++) {
    const day = dayOf(0, at, 1)
    if ((at - 1) % step === 0 && day >= first) ticks.push(day)
  }
  return ticks
}
