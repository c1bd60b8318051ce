import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { shortMonth } from '#src/i18n/dateWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import picture from '../marks/picture.module.css'
import { RectMark } from '../marks/RectMark.tsx'
import type { Marks } from '../marks/useMarks.ts'
import { type PanelSize, tickHeight } from '../pictureSizes.ts'
import { lettersIn, roomFor, shortened } from '../shortened.ts'
import styles from './MonthsPicture.module.css'
import type { MonthsRows, ThemePanel } from './monthsRows.ts'
import type { PeriodTick } from './periodTicks.ts'

type Props = Pick<MonthsRows, 'panelName' | 'barName' | 'highest'> & {
  panel: ThemePanel
  size: PanelSize
  /** The names of all themes have no room. */
  shortNames: boolean
  ticks: readonly PeriodTick[]
  marks: Marks
  locale: Locale
}

const titleHeight = 26
/** Room above the tallest bar for its number. */
const numberHeight = 16
/** The width of a bar's number: where bars are narrower, only the first of the highest has one. */
const numberWidth = 14
const gapBetweenBars = 2

/** The moves of one theme by month or year, under its name and total, which is the button that filters by the theme. */
export function MonthsPanel({ panel, size, shortNames, highest, ticks, marks, locale, panelName, barName }: Props) {
  const { theme, name, short, total, pressed, ghost, bars } = panel
  const { width } = size
  const step = width / Math.max(1, bars.length)
  const most = Math.max(...bars.map(({ count }) => count))
  const highestBar = bars.find(({ count }) => count === most)
  const inNumbers = formatNumber(total, locale)
  const letters = titleLetters(width, total, pressed, locale)
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
        hit={{ x: middle - step / 2, y: titleHeight, width: step, height: size.height - titleHeight }}
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
          <Centred middle={middle} width={width} y={y - 4} className={styles.number}>
            {formatNumber(bar.count, locale)}
          </Centred>
        )}
      </RectMark>
    )
  }
  const floor = size.height - size.ticks
  return (
    <BarChart
      className={picture.chart}
      width={width}
      height={size.height}
      data={[...bars]}
      syncId="months"
      margin={{ top: titleHeight + numberHeight, right: 0, bottom: size.ticks, left: 0 }}
      barCategoryGap={Math.min(gapBetweenBars, step / 4)}
      accessibilityLayer={false}
    >
      <XAxis dataKey="period" hide />
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
          {pressed && <tspan>✓ </tspan>}
          <tspan>{shortened(shortNames ? short : name, letters)}</tspan>{' '}
          <tspan className={styles.total}>{inNumbers}</tspan>
        </text>
      </RectMark>
      <Bar dataKey="count" isAnimationActive={false} shape={drawBar} />
      <g aria-hidden="true">
        {ticks.map((tick) => (
          <Centred
            key={`${tick.line}/${tick.at}`}
            middle={(tick.at + 0.5) * step}
            width={width}
            y={floor + tickHeight - 5 + tick.line * (size.ticks - tickHeight)}
            className={picture.tick}
          >
            {tickWords(tick, locale)}
          </Centred>
        ))}
      </g>
    </BarChart>
  )
}

/** The marks have tips of their own; of Recharts' tooltip only the synchronised cursor is drawn. */
function noWords() {
  return null
}

/** How many letters of a theme's name have room above its panel, beside its total and, where it is chosen, a tick. */
export function titleLetters(width: number, total: number, pressed: boolean, locale: Locale): number {
  return lettersIn(width - 20) - formatNumber(total, locale).length - (pressed ? 4 : 2)
}

function tickWords({ month, year }: PeriodTick, locale: Locale): string {
  return [month === null ? '' : shortMonth(month, locale), year ?? ''].filter((word) => word !== '').join(' ')
}

type CentredProps = { middle: number; width: number; y: number; className: string | undefined; children: string }

/** A word or number centred over or under its bar, unless it would then reach beyond the panel. */
function Centred({ middle, width, y, className, children }: CentredProps) {
  const half = roomFor(children.length) / 2
  const x = Math.max(half, Math.min(middle, width - half))
  return (
    <text x={x} y={y} textAnchor="middle" className={className}>
      {children}
    </text>
  )
}
