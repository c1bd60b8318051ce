import type { LaneSet } from '#src/domain/lanes.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { Bin, Density } from '../layout/density.ts'
import { headHeight, laneY } from '../layout/sizes.ts'
import styles from './DensityDrawing.module.css'
import { bandDrawingTexts } from './texts.ts'

type Props = {
  density: Density
  laneSet: LaneSet
  laneHeight: number
  onZoom: (bin: Bin) => void
}

/** The zoomed-out view: a histogram for each lane. One path per lane, so that the number of moves does not matter. */
export function DensityDrawing({ density, laneSet, laneHeight, onZoom }: Props) {
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const bottom = headHeight + laneSet.lanes.length * laneHeight
  return (
    <g className={styles.density}>
      {laneSet.lanes.map(({ value, key }, lane) => (
        <Histogram
          key={key}
          density={density}
          lane={lane}
          y={laneY(lane, laneHeight)}
          half={laneHeight * 0.44}
          theme={laneSet.field === 'theme' ? value : undefined}
        />
      ))}
      {density.bins.map((bin) => (
        <rect
          key={bin.from}
          className={styles.bin}
          x={bin.left}
          y={headHeight}
          width={bin.right - bin.left}
          height={bottom - headHeight}
          role="button"
          tabIndex={-1}
          aria-label={t.bin(bin.count, spanInWords(daysOf(bin), locale))}
          onClick={() => onZoom(bin)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onZoom(bin)
          }}
        />
      ))}
    </g>
  )
}

type HistogramProps = { density: Density; lane: number; y: number; half: number; theme: string | null | undefined }

/**
 * Bars centred on the lane; an area would suggest values between the bins. The square root keeps single moves visible. What
 * took place is filled; an outline around it is the number of all, where some did not.
 */
function Histogram({ density: { bins, most }, lane, y, half, theme }: HistogramProps) {
  const heightOf = (count: number) => Math.max(1, Math.sqrt(Math.min(1, count / most)) * half) // outer bins can exceed the scale
  let [filled, outlined] = ['', '']
  for (const { lanes, occurred, left, right } of bins) {
    const count = lanes[lane] ?? 0
    const own = occurred[lane] ?? 0
    if (own > 0) filled += bar(left, right - 0.5, y, heightOf(own))
    if (own < count) {
      const around = Math.max(heightOf(count), own > 0 ? heightOf(own) + leastAround : leastAround)
      outlined += bar(left + 0.5, right - 1, y, around - 0.5) // within the bar, so that its line is as wide as the others are
    }
  }
  return (
    <g data-theme={theme ?? undefined} data-outlined={outlined ? true : undefined}>
      {outlined && <path className={styles.outlined} d={outlined} />}
      <path fill="currentColor" d={filled} />
    </g>
  )
}

/** How far the outline is at least from what is filled, in pixels. */
const leastAround = 2

function bar(left: number, right: number, y: number, half: number): string {
  return `M${round(left)} ${round(y - half)}H${round(right)}V${round(y + half)}H${round(left)}Z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function daysOf({ from, to }: Bin) {
  return {
    first: from,
    last: to - 1,
    precision: 'day',
    interval: to - from > 1,
    approximate: false,
    uncertain: false,
  } as const
}
