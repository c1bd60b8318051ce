import type { Move } from '#src/domain/move.ts'
import { recordStretches } from '#src/domain/time/emptyStretches.ts'
import { groupByMonth, monthKey } from '#src/domain/time/months.ts'
import { fitWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { Link } from '#src/ui/Link.tsx'
import styles from './Band.module.css'
import { BandGround } from './drawing/BandGround.tsx'
import { DensityBars } from './drawing/DensityBars.tsx'
import { Extents } from './drawing/Extents.tsx'
import { MarkDrawing } from './drawing/MarkDrawing.tsx'
import marksStyles from './drawing/Marks.module.css'
import { OverviewBars } from './drawing/OverviewBars.tsx'
import { layoutBand } from './layout/bandLayout.ts'
import type { BandModel } from './layout/bandModel.ts'
import { captionOf } from './layout/captionOf.ts'
import { overviewHeight } from './layout/drawingHeight.ts'
import { openingWindow } from './layout/openingWindow.ts'
import { highestBar, overviewBars, overviewBinDays } from './layout/overviewBars.ts'
import { footHeight, laneHeightOf, lanesBottom } from './layout/sizes.ts'
import overview from './OverviewStrip.module.css'
import type { BandControl } from './useBandControl.ts'
import { useBandNames } from './useBandNames.ts'

type Props = {
  band: BandControl
  timeline: Timeline
  model: BandModel
  words: MoveWords
  monthHref: (month: string) => string
}

/**
 * The widths that the band is laid out for, in pixels: those that it has on screens of 900, 1024, 1280, 1440 and 1840
 * pixels. The styles show the widest that fits; its places are parts of the width, so that it fills it. On a wider screen
 * the drawing, which has room for more marks, takes some groups apart.
 */
const pictures = { small: 640, medium: 715, large: 955, wide: 1_105, widest: 1_505 } as const

/**
 * The band as the build paints it into the page, for the time until the drawing takes over and for readers without
 * scripts: the opening window with links to entries, and from several moves to their month in the list. Hidden from the
 * keyboard and from screen readers, which have the list.
 */
export function BandPicture({ band, timeline, model, words, monthHref }: Props) {
  const { laneSet, whole, record } = band
  const names = useBandNames(model, timeline, record)
  const stretches = recordStretches(record)
  const window = fitWindow(openingWindow(whole), whole)
  const laneHeight = laneHeightOf(model.laneCount)
  const width = 1_000
  const binDays = overviewBinDays(whole, width)
  const height = lanesBottom(model.laneCount) + footHeight
  return (
    <>
      {Object.entries(pictures).map(([size, at]) => {
        const layout = layoutBand(model, window, at, { names })
        const { density, marks, labels, unit, showsKinds } = layout
        return (
          <svg
            key={size}
            className={`${styles.picture} ${styles[size]}`}
            width="100%"
            height={height}
            aria-hidden="true"
            data-caption={size === 'large' ? captionOf(layout) : undefined} // for Legend.module.css: one for all
          >
            <BandGround
              timeline={timeline}
              stretches={stretches}
              laneCount={model.laneCount}
              window={window}
              wholeEnd={whole.to}
              width={at}
              today={null}
              labels={labels}
            />
            {density && (
              <svg viewBox={`0 0 ${at} ${height}`} preserveAspectRatio="none" width="100%" height={height}>
                <DensityBars density={density} laneSet={laneSet} laneHeight={laneHeight} />
              </svg>
            )}
            <Extents marks={marks} laneSet={laneSet} laneHeight={laneHeight} width={at} />
            {marks.map((mark) => {
              const drawing = (
                <MarkDrawing
                  mark={mark}
                  labels={labels.filter((label) => label.mark === mark.id)}
                  laneSet={laneSet}
                  laneHeight={laneHeight}
                  width={at}
                  unit={unit}
                  showsKind={showsKinds}
                  selected={false}
                  focusLane={null}
                  title={undefined}
                  titleText={null}
                />
              )
              const common = { tabIndex: -1, className: marksStyles.mark }
              const [first] = mark.moves
              const month = mark.moves.length > 1 ? listMonth(mark.moves) : null
              if (!first) return null
              return month ? (
                <a key={mark.id} href={monthHref(month)} {...common}>
                  {drawing}
                </a>
              ) : (
                <Link key={mark.id} to={words.link(first)} data-status={first.status} {...common}>
                  {drawing}
                </Link>
              )
            })}
          </svg>
        )
      })}
      <svg
        className={styles.picture}
        width="100%"
        height={overviewHeight}
        viewBox={`0 0 ${width} ${overviewHeight}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <OverviewBars
          className={overview.chosen}
          bars={overviewBars(model, binDays, highestBar(model, binDays), whole, width)}
        />
      </svg>
    </>
  )
}

/** The month in whose section of the list several moves begin; null where all of them stand among those to be confirmed. */
function listMonth(moves: readonly Move[]): string | null {
  const [month] = groupByMonth(moves.filter(({ status }) => status !== 'announced'))
  return month ? monthKey(month) : null
}
