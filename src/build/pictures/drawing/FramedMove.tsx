import { kindShapes } from '#src/domain/kindShape.ts'
import type { Move } from '#src/domain/move.ts'
import { statusLooks } from '#src/domain/statusLook.ts'
import { areDaysKnown } from '#src/domain/time/dateSpan.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { Shape } from '#src/ui/Shape.tsx'
import type { Palette } from './palette.ts'
import { stage, stageDays, stageLaneY, stageX } from './stage.ts'

/**
 * Half the width of a mark and of its frame: for a move in several lanes, in one lane, and where a line strikes it
 * through.
 */
const sizes = { one: { mark: 7, frame: 14.5 }, alone: { mark: 9, frame: 16.5 }, struck: { mark: 7, frame: 16.5 } }

/** The height of the bars of days in a lane and on the axis, and the least width of the latter. */
const bar = { lane: 8, axis: 5, least: 8 }

type Props = { move: Move; window: TimeWindow; palette: Palette }

/**
 * The only move of a picture: its stroke in a frame, and its days on the axis below. A line connects the two where the
 * days are known; days that are not known are pale bars without a line, as on the band.
 */
export function FramedMove({ move, window, palette }: Props) {
  const { span, kind, status, themes } = move
  const order = Object.keys(palette.themes)
  const lanes = themes.map((id) => order.indexOf(id))
  const top = stageLaneY(Math.min(...lanes))
  const bottom = stageLaneY(Math.max(...lanes))
  const { mark, frame: half } = sizes[statusLooks[status].isStruck ? 'struck' : top === bottom ? 'alone' : 'one']
  const x = stageX(window, span)
  const middle = Math.min(Math.max(x, half + 2), stage.width - half - 2)
  const { left, right } = stageDays(window, span)
  const isSure = areDaysKnown(span)
  const isWide = right - left > 2 * half
  const axisBar = Math.max(right - left, bar.least)
  return (
    <>
      {isSure && <path d={`M${x} ${bottom}V${stage.height}`} stroke={palette.date} strokeWidth={2} />}
      {(!isSure || span.first !== span.last) && (
        <rect
          x={x - axisBar / 2}
          y={stage.height - bar.axis}
          width={axisBar}
          height={bar.axis}
          rx={isSure ? 0 : bar.axis / 2}
          fill={palette.date}
          opacity={isSure ? 1 : 0.45}
        />
      )}
      <rect
        x={middle - half}
        y={top - half}
        width={2 * half}
        height={bottom - top + 2 * half}
        rx={half}
        fill={palette.surface}
        stroke={palette.ink}
        strokeWidth={2.5}
      />
      {isWide &&
        themes.map((id, at) => (
          <rect
            key={id}
            x={left}
            y={stageLaneY(lanes[at] ?? 0) - bar.lane / 2}
            width={right - left}
            height={bar.lane}
            rx={isSure ? 1 : bar.lane / 2}
            fill={palette.themes[id]}
            opacity={isSure ? 0.5 : 0.3}
          />
        ))}
      {top < bottom && <path d={`M${middle} ${top}V${bottom}`} stroke={palette.ink} strokeWidth={2.5} />}
      {themes.map((id, at) => (
        <g key={id} color={palette.themes[id]}>
          <Shape
            name={kindShapes[kind]}
            size={mark}
            x={middle}
            y={stageLaneY(lanes[at] ?? 0)}
            {...statusLooks[status]}
          />
        </g>
      ))}
    </>
  )
}
