import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { shortMonth } from '#src/i18n/dateWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import picture from '../marks/picture.module.css'
import { RectMark } from '../marks/RectMark.tsx'
import type { Marks } from '../marks/useMarks.ts'
import { panelHeight } from '../pictureSizes.ts'
import { lettersIn, shortened } from '../shortened.ts'
import styles from './MonthsPicture.module.css'
import type { MonthsRows, ThemePanel } from './monthsRows.ts'
import type { MonthTick } from './monthTicks.ts'

type Props = Pick<MonthsRows, 'panelName' | 'barName' | 'highest'> & {
  panel: ThemePanel
  width: number
  ticks: readonly MonthTick[]
  marks: Marks
  locale: Locale
}

const titleHeight = 26
/** Room above the tallest bar for its number, and below the bars for the months. */
const numberHeight = 16
const tickHeight = 20
/** The width of a bar's number: where bars are narrower, only the first of the highest has one. */
const numberWidth = 14
const gapBetweenBars = 2

/** The moves of one theme by month, under its name and total, which is the button that filters by the theme. */
export function MonthsPanel({ panel, width, highest, ticks, marks, locale, panelName, barName }: Props) {
  const { theme, name, total, pressed, ghost, bars } = panel
  const step = width / Math.max(1, bars.length)
  const most = Math.max(...bars.map(({ count }) => count))
  const highestBar = bars.find(({ count }) => count === most)
  const inNumbers = formatNumber(total, locale)
  const letters = lettersIn(width - 20) - inNumbers.length - (pressed ? 4 : 2)
  const drawBar = ({ x, y, width: across, height, payload }: BarShapeProps) => {
    const bar = payload as ThemePanel['bars'][number]
    if (bar.count === 0) return <g key={bar.key} />
    const middle = x + across / 2
    const isNumbered = step >= numberWidth || bar.pressed || bar === highestBar
    return (
      <RectMark
        key={bar.key}
        id={bar.key}
        name={barName(panel, bar)}
        pressed={bar.pressed}
        ghost={bar.ghost}
        marks={marks}
        hit={{ x: middle - step / 2, y: titleHeight, width: step, height: panelHeight - titleHeight }}
      >
        <rect
          data-tip=""
          data-theme={theme}
          data-own={!ghost || undefined}
          x={x}
          y={y}
          width={across}
          height={height}
          className={styles.bar}
        />
        {isNumbered && (
          <text x={placeOf(middle, width)} y={y - 4} textAnchor={anchorOf(middle, width)} className={styles.number}>
            {formatNumber(bar.count, locale)}
          </text>
        )}
      </RectMark>
    )
  }
  const floor = panelHeight - tickHeight
  return (
    <BarChart
      className={picture.chart}
      width={width}
      height={panelHeight}
      data={[...bars]}
      syncId="months"
      margin={{ top: titleHeight + numberHeight, right: 0, bottom: tickHeight, left: 0 }}
      barCategoryGap={Math.min(gapBetweenBars, step / 4)}
      accessibilityLayer={false}
    >
      <XAxis dataKey="month" hide />
      <YAxis hide domain={[0, highest]} />
      <Tooltip content={noWords} cursor={{ fill: 'var(--wash)' }} isAnimationActive={false} />
      <line x1={0} x2={width} y1={floor} y2={floor} className={styles.base} />
      <RectMark
        id={theme}
        name={panelName(panel)}
        pressed={pressed}
        ghost={ghost}
        marks={marks}
        hit={{ x: 0, y: 0, width, height: titleHeight }}
      >
        <rect x={1} y={8} width={9} height={9} data-theme={theme} className={styles.swatch} />
        <text x={16} y={13} dominantBaseline="central" className={styles.title}>
          {pressed && '✓ '}
          <tspan>{shortened(name, letters)}</tspan> <tspan className={styles.total}>{inNumbers}</tspan>
        </text>
      </RectMark>
      <Bar dataKey="count" isAnimationActive={false} shape={drawBar} />
      <g aria-hidden="true">
        {ticks.map(({ at, month, year }) => (
          <text
            key={at}
            x={placeOf((at + 0.5) * step, width)}
            y={panelHeight - 5}
            textAnchor={anchorOf((at + 0.5) * step, width)}
            className={picture.tick}
          >
            {month === null ? year : shortMonth(month, locale)}
          </text>
        ))}
      </g>
    </BarChart>
  )
}

/** The marks have tips of their own; of Recharts' tooltip only the synchronised cursor is drawn. */
function noWords() {
  return null
}

const half = 15

/** Names and numbers are centred over their bars, but stay within the panel. */
function placeOf(middle: number, width: number): number {
  return middle < half ? 0 : middle > width - half ? width : middle
}

function anchorOf(middle: number, width: number): 'start' | 'middle' | 'end' {
  return middle < half ? 'start' : middle > width - half ? 'end' : 'middle'
}
