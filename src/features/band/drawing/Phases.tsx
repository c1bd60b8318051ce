import type { Phase } from '#src/domain/record.ts'
import { isShaded, phaseRanges } from '#src/domain/time/phase.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { lanesBottom, phaseY } from '../layout/sizes.ts'
import { textWidth } from '../layout/textWidth.ts'
import styles from './BandGround.module.css'
import { percent } from './percent.ts'

type Props = { phases: readonly Phase[]; laneCount: number; window: TimeWindow; width: number }

/** The space on either side of the name of a phase, in pixels. */
const space = 6

/** The phases of the record as shades of the ground, each named where its name fits. */
export function Phases({ phases, laneCount, window, width }: Props) {
  const text = useText()
  const at = (moment: number) => Math.min(Math.max(xOf(window, width, moment), 0), width)
  return phaseRanges(phases).map(({ phase, days }, index) => {
    const left = at(days.first)
    const right = at(days.last + 1)
    if (right - left < 1) return null
    const name = text(phase.label)
    return (
      <g key={phase.id} data-shaded={isShaded(phases, index) || undefined}>
        <rect
          className={styles.phase}
          x={percent(left, width)}
          y={0}
          width={percent(right - left, width)}
          height={lanesBottom(laneCount)}
        />
        {textWidth(name) * boldness + 2 * space <= right - left && (
          <svg x={percent(left, width)} className={styles.at}>
            <text className={styles.phaseName} x={space} y={phaseY}>
              {name}
            </text>
          </svg>
        )}
      </g>
    )
  })
}

/** How much wider bold letters are. */
const boldness = 1.08
