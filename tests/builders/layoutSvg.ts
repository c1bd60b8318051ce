/** A layout as a small SVG, for a snapshot test that people can look at. */
import type { LaneSet } from '#src/domain/lanes.ts'
import type { BandLayout } from '#src/features/band/layout/bandLayout.ts'
import type { PlacedMark } from '#src/features/band/layout/placeMark.ts'
import {
  dotRadius,
  labelY,
  laneHeightOf,
  lanesBottom,
  laneY,
  shapeSize,
  totalY,
} from '#src/features/band/layout/sizes.ts'

export function layoutSvg(
  { marks, density, labels, titles, unit, showsKinds }: BandLayout,
  { lanes }: LaneSet,
  width: number,
): string {
  const laneHeight = laneHeightOf(lanes.length)
  const height = lanesBottom(lanes.length)
  const yOf = (lane: number) => laneY(lane, laneHeight)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-size="9">`,
    ...lanes.map(
      ({ name }, lane) =>
        `<g><line x2="${width}" y1="${yOf(lane)}" y2="${yOf(lane)}" stroke="#ddd"/>` +
        `<text x="2" y="${yOf(lane) - 3}" fill="#999">${name}</text></g>`,
    ),
    ...(density?.bins ?? []).map(({ count, from, to }) => `<!-- ${count} from day ${from} to ${to} -->`),
    ...(density?.bins ?? []).flatMap(({ left, right, lanes: counts }) =>
      [...counts].flatMap((own, lane) => {
        const half = Math.sqrt(Math.min(1, own / (density?.most ?? 1))) * laneHeight * 0.44
        return own === 0 ? [] : [rect(left, right, yOf(lane) - half, 2 * half, 'fill="#88a"')]
      }),
    ),
    ...marks.flatMap(({ extent, cells }) =>
      extent ? cells.map(({ lane }) => rect(extent.left, extent.right, yOf(lane) - 4, 8, 'fill="#fc8"')) : [],
    ),
    ...marks.flatMap((mark) => [
      `<!-- ${mark.moves.map(({ id }) => id).join(' ')} -->`,
      ...markLines(mark, unit, showsKinds, yOf),
    ]),
    ...[...titles.values()].map(({ lane, left, room }) =>
      rect(left, left + room, yOf(lane) - 12, 10, 'fill="none" stroke="#ada"'),
    ),
    ...labels.map(
      ({ text, row, left, right }) => `${rect(left, right, labelY(row) - 11, 14, 'fill="#dde"')}<!-- ${text} -->`,
    ),
    '</svg>\n',
  ].join('\n')
}

function markLines(
  { x, moves, cells }: PlacedMark,
  unit: number,
  showsKinds: boolean,
  yOf: (lane: number) => number,
): string[] {
  const isGroup = moves.length > 1
  const [top, bottom] = [yOf(cells[0]?.lane ?? 0), yOf(cells.at(-1)?.lane ?? 0)]
  return [
    ...(isGroup ? [`<text x="${round(x)}" y="${totalY}" text-anchor="middle">${moves.length}</text>`] : []),
    ...(cells.length > 1
      ? [`<line x1="${round(x)}" x2="${round(x)}" y1="${round(top)}" y2="${round(bottom)}" stroke="#555"/>`]
      : []),
    ...cells.map(({ lane, count }) => {
      const radius = isGroup || !showsKinds ? dotRadius(count, unit) : shapeSize(unit)
      return `<circle cx="${round(x)}" cy="${round(yOf(lane))}" r="${round(radius)}" fill="#558"/>`
    }),
  ]
}

function rect(left: number, right: number, top: number, height: number, style: string): string {
  return `<rect x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(height)}" ${style}/>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
