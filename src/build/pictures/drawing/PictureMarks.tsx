import { kindShapes } from '#src/domain/kindShape.ts'
import type { Move } from '#src/domain/move.ts'
import { statusLooks } from '#src/domain/statusLook.ts'
import { areDaysKnown } from '#src/domain/time/dateSpan.ts'
import { GroupDot } from '#src/features/band/drawing/GroupDot.tsx'
import type { MarkCell, PlacedMark } from '#src/features/band/layout/placeMark.ts'
import { groupRadius, singleRadius } from '#src/features/band/layout/sizes.ts'
import { Shape } from '#src/ui/Shape.tsx'
import type { Palette } from './palette.ts'
import { stageLaneY } from './stage.ts'

/** Half the width of a mark of one move, how large dots of several are beside those of the band, the width of strokes and that of the outline. */
const sizes = {
  full: { single: singleRadius, dots: 0.6, stroke: 2, outline: 1.6 },
  faint: { single: 3.8, dots: 0.5, stroke: 1.4, outline: 0 },
}

type Props = {
  marks: readonly PlacedMark[]
  /** The radius of the band's dot of one move. */
  unit: number
  emphasis: keyof typeof sizes
  palette: Palette
}

/** Strokes with the marks of their lanes, as the band draws them: first all strokes, so that none crosses a mark. */
export function PictureMarks({ marks, unit, emphasis, palette }: Props) {
  const { stroke, outline } = sizes[emphasis]
  const strokes = marks.filter(({ cells }) => cells.length > 1).map(strokeOf)
  return (
    <>
      {marks.map((mark) => (
        <Extent key={mark.id} mark={mark} palette={palette} />
      ))}
      {outline > 0 &&
        strokes.map((d) => <path key={d} d={d} stroke={palette.paper} strokeWidth={stroke + 2 * outline} />)}
      {strokes.map((d) => (
        <path key={d} d={d} stroke={palette.stroke} strokeWidth={stroke} />
      ))}
      {marks.flatMap(({ id, x, cells, moves }) =>
        cells.map((cell) => (
          <CellMark
            key={`${id} ${cell.lane}`}
            cell={cell}
            only={moves.length === 1 ? moves[0] : undefined}
            x={x}
            unit={unit}
            emphasis={emphasis}
            palette={palette}
          />
        )),
      )}
    </>
  )
}

/** The days of a move that lasts, as bars below its marks; pale where they are not known. */
function Extent({ mark: { extent, cells, moves }, palette }: { mark: PlacedMark; palette: Palette }) {
  const [only] = moves
  if (!extent || !only) return null
  const isSure = areDaysKnown(only.span)
  return cells.map((cell) => (
    <rect
      key={cell.lane}
      x={extent.left.toFixed(1)}
      y={stageLaneY(cell.lane) - 3}
      width={(extent.right - extent.left).toFixed(1)}
      height={6}
      rx={isSure ? 1 : 3}
      fill={colourOf(cell, palette)}
      opacity={isSure ? 0.45 : 0.2}
    />
  ))
}

function strokeOf({ x, cells }: PlacedMark): string {
  return `M${x.toFixed(1)} ${stageLaneY(cells[0]?.lane ?? 0)}V${stageLaneY(cells.at(-1)?.lane ?? 0)}`
}

type CellProps = Omit<Props, 'marks'> & { cell: MarkCell; only: Move | undefined; x: number }

/** One lane of a stroke: the shape of its only move, or a dot as large as its number of moves. */
function CellMark({ cell, only, x: place, unit, emphasis, palette }: CellProps) {
  const { single, dots, outline } = sizes[emphasis]
  const x = Number(place.toFixed(1))
  const y = stageLaneY(cell.lane)
  if (only) {
    const shape = kindShapes[only.kind]
    return (
      <>
        {outline > 0 && (
          <g color={palette.paper}>
            <Shape name={shape} size={single + outline} x={x} y={y} />
          </g>
        )}
        <g color={colourOf(cell, palette)}>
          <Shape name={shape} size={single} x={x} y={y} {...statusLooks[only.status]} />
        </g>
      </>
    )
  }
  const radius = Number(groupRadius(cell, unit * dots).toFixed(1))
  return (
    <>
      {outline > 0 && <circle cx={x} cy={y} r={radius + outline} fill={palette.paper} />}
      <g color={colourOf(cell, palette)}>
        <GroupDot cell={cell} unit={unit * dots} x={x} y={y} />
      </g>
    </>
  )
}

function colourOf({ lane }: MarkCell, palette: Palette): string {
  return Object.values(palette.themes)[lane] ?? palette['ink-soft']
}
