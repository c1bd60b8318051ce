import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { kindShapes } from '#src/domain/kindShape.ts'
import type { Move } from '#src/domain/move.ts'
import { phaseRanges } from '#src/domain/phase.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type TimeWindow, wholeWindow, xOf } from '#src/domain/timeWindow.ts'
import { type MoveId, type ThemeId, themeIds } from '#src/domain/vocabulary.ts'
import { Shape, type ShapeName } from '#src/ui/Shape.tsx'
import type { Palette } from './palette.ts'

/** The small timeline of a picture, in pixels. */
export const stage = { width: 1056, height: 152, top: 18, lane: 14.5 }
const radius = { ghost: 4, some: 5.5, one: 7, alone: 9 }

/** The days that the timeline of a record spans, with a little room at both ends. */
export function stageWindow({ moves }: Timeline): TimeWindow {
  const ranges = moves.map(({ span }) => span)
  return wholeWindow(ranges, ranges.at(-1)?.last ?? 0)
}

/** Where the stroke of a move stands: in the middle of the days that it covers. */
export function stageX(window: TimeWindow, { span }: Move): number {
  return Math.round(xOf(window, stage.width, (span.first + span.last + 1) / 2) * 10) / 10
}

/** Lanes, phases and every move, faint: the same in all pictures of a record, so it is drawn once. */
export function drawGround(timeline: Timeline, palette: Palette): string {
  const window = stageWindow(timeline)
  const elect = phaseRanges['president-elect']
  const left = xOf(window, stage.width, elect.first)
  const right = xOf(window, stage.width, elect.last + 1)
  return drawn(
    palette.paper,
    <>
      <rect x={left} y={0} width={right - left} height={stage.height} fill={palette.wash} />
      {themeIds.map((id) => (
        <path key={id} d={`M0 ${laneY(id)}H${stage.width}`} stroke={palette.rule} strokeWidth={1} />
      ))}
      <g opacity={0.34}>
        {timeline.moves.map((move) => (
          <Stroke key={move.id} move={move} x={stageX(window, move)} size={radius.ghost} palette={palette} />
        ))}
      </g>
    </>,
  )
}

/** The moves that stand out, in full colour; a single one in a frame. Null `shown` is all of them. */
export function drawShown(timeline: Timeline, shown: ReadonlySet<MoveId> | null, palette: Palette): string {
  const window = stageWindow(timeline)
  const moves = timeline.moves.filter(({ id }) => shown === null || shown.has(id))
  const [only] = moves
  if (only && moves.length === 1) {
    return drawn(palette.surface, <FramedMove move={only} window={window} palette={palette} />)
  }
  return drawn(
    palette.paper,
    <>
      {shown && moves.map((move) => <Halo key={move.id} move={move} x={stageX(window, move)} palette={palette} />)}
      {moves.map((move) => (
        <Stroke key={move.id} move={move} x={stageX(window, move)} size={radius.some} palette={palette} />
      ))}
    </>,
  )
}

/** The mark of a kind by itself, as wide as high. */
export function drawMark(shape: ShapeName, side: number, colour: string, paper: string): string {
  const mark = <Shape name={shape} size={side * 0.4} x={side / 2} y={side / 2} />
  return drawn(paper, <g color={colour}>{mark}</g>, { width: side, height: side })
}

function FramedMove({ move, window, palette }: { move: Move; window: TimeWindow; palette: Palette }) {
  const { top, bottom } = reach(move)
  const x = stageX(window, move)
  const size = top === bottom ? radius.alone : radius.one
  const half = size + 7.5
  const left = Math.min(Math.max(x, half + 2), stage.width - half - 2)
  return (
    <>
      <path d={`M${x} ${bottom}V${stage.height}`} stroke={palette.date} strokeWidth={2} />
      <rect
        x={left - half}
        y={top - half}
        width={2 * half}
        height={bottom - top + 2 * half}
        rx={half}
        fill={palette.surface}
        stroke={palette.ink}
        strokeWidth={2.5}
      />
      <Stroke move={move} x={left} size={size} palette={palette} />
    </>
  )
}

/** Lifts a move out of the faint ones behind it. */
function Halo({ move, x, palette }: Omit<StrokeProps, 'size'>) {
  const { top, bottom } = reach(move)
  return (
    <path
      d={`M${x} ${top}V${bottom + 0.01}`}
      stroke={palette.surface}
      strokeWidth={radius.some * 2 + 7}
      strokeLinecap="round"
    />
  )
}

type StrokeProps = { move: Move; x: number; size: number; palette: Palette }

/** A move as the band draws it: a line that joins the lanes of its themes, on each the mark of its kind. */
function Stroke({ move, x, size, palette }: StrokeProps) {
  const { top, bottom } = reach(move)
  return (
    <>
      {top < bottom && <path d={`M${x} ${top}V${bottom}`} stroke={palette.stroke} strokeWidth={size / 3} />}
      {move.themes.map((id) => (
        <g key={id} color={palette.themes[id]}>
          <Shape name={kindShapes[move.kind]} size={size} x={x} y={laneY(id)} tentative={move.status !== 'occurred'} />
        </g>
      ))}
    </>
  )
}

function reach({ themes }: Move): { top: number; bottom: number } {
  const lanes = themes.map(laneY)
  return { top: Math.min(...lanes), bottom: Math.max(...lanes) }
}

function laneY(theme: ThemeId): number {
  return stage.top + themeIds.indexOf(theme) * stage.lane
}

type Size = { width: number; height: number }

/** As SVG that needs no style sheet: `--paper`, which fills hollow marks, becomes the colour behind them. */
function drawn(paper: string, content: ReactNode, { width, height }: Size = stage): string {
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
  return renderToStaticMarkup(svg).replaceAll('var(--paper)', paper)
}
