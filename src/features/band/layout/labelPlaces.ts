/**
 * A name above the lanes: with a leader down to its mark, or over a bracket that spans its days. `row` 0 is next to the
 * lanes. No two touch, and no leader crosses one.
 */
export type PlacedLabel = {
  key: string
  text: string
  row: number
  left: number
  right: number
  /** Where the text is anchored. */
  x: number
  anchor: 'start' | 'middle' | 'end'
  /** The x of the leader and the id of its mark; null for a bracket. */
  leader: number | null
  mark: string | null
  /** The days that a bracket spans, in pixels; null for a name with a leader. */
  span: { left: number; right: number } | null
}

/** The space between two labels, between a label and a leader, and how far a label reaches over its leader, in pixels. */
export const labelGap = 12
export const leaderGap = 4
const overhang = 4

type Edges = readonly { left: number; right: number }[]

/** Where the room about a leader ends: at the nearest leaders beside it, and at the nearest labels of a row. */
export function edgesAbout(
  x: number,
  row: number,
  leaders: readonly { x: number }[],
  placed: readonly PlacedLabel[],
): Edges {
  const beside = placed.filter((other) => other.row === row)
  const reach = leaderGap + 1
  return [
    {
      left: Math.max(...leaders.map((other) => (other.x < x ? other.x + reach : -Infinity))),
      right: Math.min(...leaders.map((other) => (other.x > x ? other.x - reach : Infinity))),
    },
    {
      left: Math.max(...beside.map((other) => (other.right < x ? other.right + labelGap : -Infinity))),
      right: Math.min(...beside.map((other) => (other.left > x ? other.left - labelGap : Infinity))),
    },
  ]
}

/** Where a text may stand about its leader, inside the drawing; where nothing else helps, close to what it may not touch. */
export function placesOf(x: number, room: number, width: number, edges: Edges) {
  return [
    { left: x - room / 2, right: x + room / 2, x, anchor: 'middle' },
    { left: x - overhang, right: x - overhang + room, x: x - overhang, anchor: 'start' },
    { left: x + overhang - room, right: x + overhang, x: x + overhang, anchor: 'end' },
    { left: 0, right: room, x: 0, anchor: 'start' },
    { left: width - room, right: width, x: width, anchor: 'end' },
    ...edges.flatMap((edge) => [
      { left: edge.left, right: edge.left + room, x: edge.left, anchor: 'start' },
      { left: edge.right - room, right: edge.right, x: edge.right, anchor: 'end' },
    ]),
  ].filter(({ left, right }) => left >= 0 && right <= width && x >= left - 1 && x <= right + 1) as Pick<
    PlacedLabel,
    'left' | 'right' | 'x' | 'anchor'
  >[]
}
