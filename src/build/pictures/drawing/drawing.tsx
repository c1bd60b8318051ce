import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Move } from '#src/domain/move.ts'
import { statusLooks } from '#src/domain/statusLook.ts'
import { isShaded, phaseRanges } from '#src/domain/time/phase.ts'
import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import type { MoveId } from '#src/domain/vocabulary.ts'
import { axisOf } from '#src/features/band/layout/axis.ts'
import { Shape } from '#src/ui/Shape.tsx'
import type { KindMark } from '../cards/card.ts'
import { FramedMove } from './FramedMove.tsx'
import { PictureMarks } from './PictureMarks.tsx'
import type { Palette } from './palette.ts'
import { stage, stageDays, stageLaneY, stageWindow } from './stage.ts'
import { stageMarks } from './stageMarks.ts'

/** Phases, lanes and the ticks of months: the same in all pictures of a record. */
export function drawGround(timeline: Timeline, palette: Palette): string {
  const window = stageWindow(timeline)
  const { phases } = timeline.record
  const shaded = phaseRanges(phases).filter((_, at) => isShaded(phases, at))
  return svgText(
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
        <path key={id} d={`M0 ${stageLaneY(lane)}H${stage.width}`} stroke={palette.rule} strokeWidth={1} />
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

/** All moves, faint, for under the highlighted ones: the same in all pictures of a record. */
export function drawFaint(timeline: Timeline, palette: Palette): string {
  const { marks, unit } = stageMarks(timeline, () => true)
  const faint = (
    <g opacity={0.34}>
      <PictureMarks marks={marks} unit={unit} emphasis="faint" palette={palette} />
    </g>
  )
  return svgText(palette, 'none', faint) // paper within faint marks would be brighter than the ground
}

/** The highlighted moves in full colour, a single one in a frame; null is all moves. */
export function drawHighlighted(timeline: Timeline, highlighted: ReadonlySet<MoveId> | null, palette: Palette): string {
  const only = highlighted === null || highlighted.size === 1 ? onlyMove(timeline, highlighted) : undefined
  if (only) {
    return svgText(
      palette,
      palette.surface,
      <FramedMove move={only} window={stageWindow(timeline)} palette={palette} />,
    )
  }
  const { marks, unit } = stageMarks(timeline, (id) => highlighted === null || highlighted.has(id))
  return svgText(palette, palette.paper, <PictureMarks marks={marks} unit={unit} emphasis="full" palette={palette} />)
}

function onlyMove(timeline: Timeline, highlighted: ReadonlySet<MoveId> | null): Move | undefined {
  const [id] = highlighted ?? []
  if (id !== undefined) return moveOf(timeline, id)
  return timeline.moves.length === 1 ? timeline.moves[0] : undefined
}

/** The mark of a kind by itself. Its size must leave room for the stroke through a move that did not take place. */
export function drawKindMark({ shape, status }: KindMark, { width, height }: Size, palette: Palette): string {
  const mark = <Shape name={shape} size={height * 0.4} x={width / 2} y={height / 2} {...statusLooks[status]} />
  return svgText(palette, palette.paper, <g color={palette.ink}>{mark}</g>, { width, height })
}

type Size = { width: number; height: number }
const wholeStage = { width: stage.width, height: stage.height + stage.foot }

/** As SVG that needs no style sheet: `--paper`, which fills hollow marks, becomes `paper`. */
function svgText(palette: Palette, paper: string, content: ReactNode, { width, height }: Size = wholeStage): string {
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
