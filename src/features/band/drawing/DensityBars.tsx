import type { LaneSet } from '#src/domain/lanes.ts'
import type { Density } from '../layout/density.ts'
import { laneY } from '../layout/sizes.ts'
import styles from './DensityBars.module.css'

type Props = { density: Density; laneSet: LaneSet; laneHeight: number }

/** The histogram of each lane. Few paths for each lane, so that the number of moves does not matter. */
export function DensityBars({ density, laneSet, laneHeight }: Props) {
  return (
    <g className={styles.bars}>
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
