import { Link } from 'react-router'
import { fitWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import styles from './Band.module.css'
import { BandGround } from './drawing/BandGround.tsx'
import { Extents } from './drawing/Extents.tsx'
import { MarkDrawing } from './drawing/MarkDrawing.tsx'
import marksStyles from './drawing/Marks.module.css'
import { layoutBand } from './layout/bandLayout.ts'
import type { BandModel } from './layout/bandModel.ts'
import { overviewHeight } from './layout/drawingHeight.ts'
import { openingWindow } from './layout/openingWindow.ts'
import { highestBar, overviewBars, overviewBinDays } from './layout/overviewBars.ts'
import { footHeight, laneHeightOf, lanesBottom } from './layout/sizes.ts'
import overview from './OverviewStrip.module.css'
import type { BandControl } from './useBandControl.ts'
import { useBandNames } from './useBandNames.ts'

type Props = { band: BandControl; timeline: Timeline; model: BandModel; words: MoveWords }

/**
 * The widths that the band is laid out for, in pixels: about its least on a small tablet, from 1024 and from 1280 pixels of
 * screen. The styles show the one that fits; its places are parts of the width, so that it fills it.
 */
const pictures = { small: 500, medium: 715, large: 955 } as const

/**
 * The band as the build paints it into the page, for the time until the drawing takes over and for readers without
 * scripts: the opening window with links to entries. Hidden from the keyboard and from screen readers, which have the list.
 */
export function BandPicture({ band, timeline, model, words }: Props) {
  const names = useBandNames(model, timeline)
  const { laneSet, whole } = band
  const window = fitWindow(openingWindow(whole), whole)
  const laneHeight = laneHeightOf(model.laneCount)
  const width = 1_000
  const binDays = overviewBinDays(whole, width)
  return (
    <>
      {Object.entries(pictures).map(([size, at]) => {
        const { marks, labels, unit } = layoutBand(model, window, at, { names })
        return (
          <svg
            key={size}
            className={`${styles.picture} ${styles[size]}`}
            width="100%"
            height={lanesBottom(model.laneCount) + footHeight}
            aria-hidden="true"
          >
            <BandGround
              timeline={timeline}
              laneCount={model.laneCount}
              window={window}
              wholeEnd={whole.to}
              width={at}
              today={null}
              labels={labels}
            />
            <Extents marks={marks} laneSet={laneSet} laneHeight={laneHeight} width={at} />
            {marks.map((mark) => {
              const [first] = mark.moves
              return (
                first && (
                  <Link key={mark.id} to={words.link(first)} tabIndex={-1} className={marksStyles.mark}>
                    <MarkDrawing
                      mark={mark}
                      label={labels.find((label) => label.mark === mark.id)}
                      laneSet={laneSet}
                      laneHeight={laneHeight}
                      width={at}
                      unit={unit}
                      selected={false}
                      focusLane={null}
                      title={undefined}
                      titleText={null}
                    />
                  </Link>
                )
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
        <path className={overview.chosen} d={overviewBars(model, binDays, highestBar(model, binDays), whole, width)} />
      </svg>
    </>
  )
}
