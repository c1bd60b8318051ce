/** A layout as a small SVG, for a snapshot test that people can look at. */
import type { LaneSet } from '#src/domain/lanes.ts'
import type { BandLayout } from '#src/features/band/layout/bandLayout.ts'
import type { PlacedMark } from '#src/features/band/layout/placeMark.ts'
import { clusterRadius, laneHeightOf, lanesBottom, laneY, singleRadius } from '#src/features/band/layout/sizes.ts'

export function layoutSvg({ marks, density }: BandLayout, { lanes }: LaneSet, width: number): string {
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
    ...marks.flatMap((mark) => [`<!-- ${mark.moves.map(({ id }) => id).join(' ')} -->`, ...markLines(mark, yOf)]),
    '</svg>\n',
  ].join('\n')
}

function markLines({ x, moves, cells, title }: PlacedMark, yOf: (lane: number) => number): string[] {
  const radius = moves.length > 1 ? clusterRadius : singleRadius
  const [top, bottom] = [yOf(cells[0]?.lane ?? 0), yOf(cells.at(-1)?.lane ?? 0)]
  const titleLeft = x + radius + 5
  return [
    ...(title ? [rect(titleLeft, titleLeft + title.room, yOf(title.lane) - 10, 10, 'fill="#cec"')] : []),
    ...(cells.length > 1
      ? [`<line x1="${round(x)}" x2="${round(x)}" y1="${round(top)}" y2="${round(bottom)}" stroke="#555"/>`]
      : []),
    ...cells.flatMap(({ lane, count, only }) => [
      `<circle cx="${round(x)}" cy="${round(yOf(lane))}" r="${only ? singleRadius : clusterRadius}" fill="#558"/>`,
      ...(only
        ? []
        : [`<text x="${round(x)}" y="${round(yOf(lane) + 3)}" text-anchor="middle" fill="#fff">${count}</text>`]),
    ]),
  ]
}

function rect(left: number, right: number, top: number, height: number, style: string): string {
  return `<rect x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(height)}" ${style}/>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
