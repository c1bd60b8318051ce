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
        <path
          key={key}
          data-theme={laneSet.field === 'theme' ? value : undefined}
          fill="currentColor"
          d={histogramPath(density, lane, laneY(lane, laneHeight), laneHeight * 0.44)}
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

/** Bars centred on the lane; an area would suggest values between the bins. The square root keeps single moves visible. */
function histogramPath({ bins, most }: Density, lane: number, y: number, half: number): string {
  let path = ''
  for (const { lanes, left, right } of bins) {
    const count = lanes[lane] ?? 0
    if (count === 0) continue
    const h = Math.max(1, Math.sqrt(Math.min(1, count / most)) * half) // outer bins can exceed the scale
    path += `M${round(left)} ${round(y - h)}H${round(right - 0.5)}V${round(y + h)}H${round(left)}Z`
  }
  return path
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
