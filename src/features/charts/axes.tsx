import { CartesianGrid, type XAxisTickContentProps, YAxis } from 'recharts'
import { shortMonth } from '#src/i18n/dateWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import styles from './marks/picture.module.css'

/** Colours are attributes and not CSS, because Recharts sets its own as attributes. */
export const monthAxis = {
  interval: 0,
  height: 40,
  tickLine: false,
  axisLine: { stroke: 'var(--rule-strong)' },
} as const

type CountAxisProps = {
  width: number
  format: (value: number) => string
  /** The highest value of the axis; Recharts chooses it when none is given. */
  most?: number
  allowDecimals?: boolean
}

/** The axis of numbers, with grid lines. */
export function CountAxis({ width, format, most, allowDecimals = false }: CountAxisProps) {
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <YAxis
        width={width}
        {...(most !== undefined && { domain: [0, most] })}
        allowDecimals={allowDecimals}
        tickLine={false}
        axisLine={false}
        tickFormatter={format}
        tick={{ fill: 'var(--ink-soft)' }}
      />
    </>
  )
}

type MonthNameProps = Pick<XAxisTickContentProps, 'x' | 'y'> & {
  month: number | null
  /** The year, under the first month of it. */
  year: number | null
  chosen?: boolean
}

/** The name of a month under the axis. */
export function MonthName({ x, y, month, year, chosen }: MonthNameProps) {
  const locale = useLocale()
  return (
    <>
      {month !== null && (
        <text x={x} y={Number(y)} textAnchor="middle" className={styles.tick} data-chosen={chosen || undefined}>
          {shortMonth(month, locale)}
        </text>
      )}
      {year !== null && (
        <text x={x} y={Number(y) + 15} textAnchor="middle" className={styles.year}>
          {year}
        </text>
      )}
    </>
  )
}
