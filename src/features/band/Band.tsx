import { lazy, useMemo, useRef } from 'react'
import { fitWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Prerendered } from '#src/ui/browser/Prerendered.tsx'
import { useLaterCode } from '#src/ui/browser/useLaterCode.ts'
import { useWidth } from '#src/ui/browser/useWidth.ts'
import { lazyCode } from '#src/ui/lazyCode.ts'
import { Failure } from '#src/ui/page/Failure.tsx'
import styles from './Band.module.css'
import { LaneLabels, type ThemeFilter } from './drawing/LaneLabels.tsx'
import { laneCounts, makeBandModel } from './layout/bandModel.ts'
import { drawingHeight } from './layout/drawingHeight.ts'
import { fittingWindow } from './layout/fittingWindow.ts'
import { openingWindow } from './layout/openingWindow.ts'
import { bandTexts } from './texts.ts'
// The styles of the built picture, which stands on the page before the code that brings them.
import './OverviewStrip.module.css'
import './drawing/BandGround.module.css'
import './drawing/Legend.module.css'
import './drawing/Marks.module.css'
import type { BandControl } from './useBandControl.ts'

type Props = {
  band: BandControl
  timeline: Timeline
  /** The selected moves as positions in the timeline. */
  indices: readonly number[]
  selectedId: string | null
  /** The order of the page's list. */
  sort: 'asc' | 'desc'
  words: MoveWords
  /** Where a month leads, by its key: for the picture of the built page. */
  monthHref: (month: string) => string
  /** Makes labels of themes their filter on wide screens. */
  themeFilter?: ThemeFilter | undefined
}

/** Of the server alone: the condition leaves both the code and its import out of the browser's. */
const BandPicture = import.meta.env.SSR
  ? lazy(async () => ({ default: (await import('./BandPicture.tsx')).BandPicture }))
  : null
const BuiltLegend = import.meta.env.SSR
  ? lazy(async () => ({ default: (await import('./drawing/Legend.tsx')).Legend }))
  : null

const drawing = lazyCode(() => import('./drawingCode.ts'))

/**
 * The timeline: lanes with a mark for each move, drawn to scale, and below them an overview of the whole record. The built
 * page has a picture of it, which the drawing replaces once its code has come.
 */
export function Band(props: Props) {
  const { band, timeline, indices } = props
  const { laneSet, whole, linked } = band
  const t = useTexts(bandTexts)
  const { panel } = useTexts(commonTexts)
  const section = useRef<HTMLElement>(null)
  const [ref, width] = useWidth<HTMLDivElement>()
  const { code, hasFailed } = useLaterCode(drawing, width !== null)
  const model = useMemo(() => makeBandModel(timeline, indices, laneSet), [timeline, indices, laneSet])
  const counts = useMemo(() => laneCounts(model), [model])
  const isFiltered = indices.length < timeline.moves.length
  const fitting = isFiltered
    ? fittingWindow(model, whole, linked ? fitWindow(linked, whole) : openingWindow(whole))
    : null
  const instead = hasFailed ? (
    <Failure title={t.failed} action={panel.reload} />
  ) : (
    <svg className={styles.room} width="1" height={drawingHeight(model.laneCount)} />
  )
  return (
    <section ref={section} aria-label={t.label} className={styles.band}>
      <div className={styles.frame}>
        <LaneLabels laneSet={laneSet} counts={counts} themeFilter={props.themeFilter} />
        <div ref={ref} className={styles.drawing}>
          {code && width !== null ? (
            <code.BandDrawing {...props} model={model} width={width} />
          ) : isPictured(props) ? (
            <Prerendered fallback={instead}>{BandPicture && <BandPicture {...props} model={model} />}</Prerendered>
          ) : (
            instead
          )}
        </div>
      </div>
      <div className={styles.foot}>
        {code ? (
          <code.Legend field={laneSet.field} />
        ) : (
          <Prerendered className={styles.legend}>{BuiltLegend && <BuiltLegend field={laneSet.field} />}</Prerendered>
        )}
        {fitting && (
          <button
            type="button"
            className={styles.fit}
            onClick={() => {
              // This button goes: the brush in the overview says what it has done.
              section.current?.querySelector<SVGElement>('[data-part="both"]')?.focus()
              band.onWindow(fitting)
            }}
          >
            {t.fit}
          </button>
        )}
      </div>
    </section>
  )
}

/** Whether the picture in the built page shows what the address asks for. */
function isPictured({ band, indices, timeline, selectedId }: Props): boolean {
  const { linked, laneSet, order } = band
  const isPlain = linked === null && laneSet.field === 'theme' && order === 'usual'
  return isPlain && selectedId === null && indices.length === timeline.moves.length
}
