import { halfDisc } from '#src/ui/Shape.tsx'
import type { MarkCell } from '../layout/placeMark.ts'
import { dotRadius, groupRadius } from '../layout/sizes.ts'

type Props = {
  cell: MarkCell
  /** The radius of the dot of one move. */
  unit: number
  x?: number
  y?: number
}

/** The line of the outline, and the ground between it and what is filled, in pixels. */
const line = 1.4
const gap = 0.9
/** About how long a dash is with the space after it. */
const dash = 3.8

/**
 * The dot of several moves in one lane; its area is their number. What took place is filled; where some did not, they are
 * an outline around it, as of single marks: dashed where any is announced; where none took place or is announced,
 * half filled where any is disputed, and struck through where all were put off or called off.
 */
export function GroupDot({ cell, unit, x = 0, y = 0 }: Props) {
  const { count, occurred, announced, disputed } = cell
  const radius = groupRadius(cell, unit)
  if (occurred === count) return <circle cx={x} cy={y} r={round(radius)} fill="currentColor" />
  const middle = radius - line / 2
  const step = (2 * Math.PI * middle) / Math.round((2 * Math.PI * middle) / dash) // a whole number of dashes
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={round(middle)}
        fill="var(--paper)"
        stroke="currentColor"
        strokeWidth={line}
        strokeDasharray={announced > 0 ? `${round(step * 0.62)} ${round(step * 0.38)}` : undefined}
      />
      {occurred > 0 && (
        <circle cx={x} cy={y} r={round(Math.min(dotRadius(occurred, unit), radius - line - gap))} fill="currentColor" />
      )}
      {occurred + announced === 0 && disputed > 0 && (
        <path d={`M${x} ${y}${halfDisc(round(radius))}Z`} fill="currentColor" />
      )}
      {occurred + announced + disputed === 0 && (
        <line
          x1={round(x - radius * 1.6)}
          x2={round(x + radius * 1.6)}
          y1={round(y + radius)}
          y2={round(y - radius)}
          stroke="var(--ink)"
          strokeWidth={line}
        />
      )}
    </g>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
