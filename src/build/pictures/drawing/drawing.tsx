import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { statusLooks } from '#src/domain/statusLook.ts'
import { isShaded, phaseRanges } from '#src/domain/time/phase.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { MoveId } from '#src/domain/vocabulary.ts'
import { axisOf } from '#src/features/band/layout/axis.ts'
import { Shape } from '#src/ui/Shape.tsx'
import type { Mark } from '../cards/card.ts'
import { FramedMove } from './FramedMove.tsx'
import { Marks } from './Marks.tsx'
import type { Palette } from './palette.ts'
import { laneY, stage, stageDays, stageWindow } from './stage.ts'
import { stageMarks } from './stageMarks.ts'

/** Phases, lanes and the ticks of months: the same in all pictures of a record. */
export function drawGround(timeline: Timeline, palette: Palette): string {
  const window = stageWindow(timeline)
  const { phases } = timeline.record
  const shaded = phaseRanges(phases).filter((_, at) => isShaded(phases, at))
  return drawn(
    palette,
    palette.paper,
    <>
      {shaded.map(({ phase, days }) => {
        const { left, right } = stageDays(window, days)
        const x = Math.max(0, left) // the first phase may have no beginning
        if (right <= x) return null
        return <rect key={phase.id} x={x} y={0} width={right - x} height={stage.height} fill={palette.wash} />
      })}
      {timeline.themes.map(({ id }, lane) => (
        <path key={id} d={`M0 ${laneY(lane)}H${stage.width}`} stroke={palette.rule} strokeWidth={1} />
      ))}
      {axisOf(window, stage.width).ticks.map(({ day, x }) => (
        <path
          key={day}
          d={`M${x.toFixed(1)} ${stage.height}v${stage.foot}`}
          stroke={palette['rule-strong']}
          strokeWidth={1.5}
        />
      ))}
    </>,
  )
}

/** The moves that do not stand out, faint. */
export function drawRest(timeline: Timeline, shown: ReadonlySet<MoveId>, palette: Palette): string {
  const marks = stageMarks(timeline, (id) => !shown.has(id))
  const faint = (
    <g opacity={0.34}>
      <Marks marks={marks} look="faint" palette={palette} />
    </g>
  )
  return drawn(palette, 'none', faint) // paper within faint marks would be brighter than the ground
}

/** The moves that stand out, in full colour; a single one in a frame. Null `shown` is all of them. */
export function drawShown(timeline: Timeline, shown: ReadonlySet<MoveId> | null, palette: Palette): string {
  const [only, ...others] = timeline.moves.filter(({ id }) => shown === null || shown.has(id))
  if (only && others.length === 0) {
    return drawn(palette, palette.surface, <FramedMove move={only} window={stageWindow(timeline)} palette={palette} />)
  }
  const marks = stageMarks(timeline, (id) => shown === null || shown.has(id))
  return drawn(palette, palette.paper, <Marks marks={marks} look="full" palette={palette} />)
}

/** The mark of a kind by itself: as high as told, and wide enough for the stroke through one that did not take place. */
export function drawMark({ shape, status }: Mark, { width, height }: Size, palette: Palette): string {
  const mark = <Shape name={shape} size={height * 0.4} x={width / 2} y={height / 2} {...statusLooks[status]} />
  return drawn(palette, palette.paper, <g color={palette.ink}>{mark}</g>, { width, height })
}

type Size = { width: number; height: number }
const wholeStage = { width: stage.width, height: stage.height + stage.foot }

/** As SVG that needs no style sheet: `--paper`, which fills hollow marks, becomes `paper`. */
function drawn(palette: Palette, paper: string, content: ReactNode, { width, height }: Size = wholeStage): string {
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
    >
      {content}
    </svg>
  )
  return renderToStaticMarkup(svg).replaceAll('var(--paper)', paper).replaceAll('var(--ink)', palette.ink)
}
