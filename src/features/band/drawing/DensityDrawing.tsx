import type { LaneSet } from '#src/domain/lanes.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { Bin, Density } from '../layout/density.ts'
import { headHeight } from '../layout/sizes.ts'
import { DensityBars } from './DensityBars.tsx'
import styles from './DensityDrawing.module.css'
import { bandDrawingTexts } from './texts.ts'

type Props = {
  density: Density
  laneSet: LaneSet
  laneHeight: number
  onZoom: (bin: Bin) => void
}

/** The zoomed-out view: a histogram for each lane, of which each bin can be zoomed to. */
export function DensityDrawing({ density, laneSet, laneHeight, onZoom }: Props) {
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const bottom = headHeight + laneSet.lanes.length * laneHeight
  return (
    <g>
      <DensityBars density={density} laneSet={laneSet} laneHeight={laneHeight} />
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
