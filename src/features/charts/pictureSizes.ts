/** Sizes of the pictures, in pixels, apart from their code: they hold the place of a picture while its code loads. */

export const monthsHeight = 300
export const daysHeight = 260

/** How many bars are drawn before a reader asks for all, and the height that each takes. */
export const fewBars = 10
export const rowHeight = 26
/** Room of the button under long bars. */
const moreHeight = 34
const largestCell = 46
/** Under the matrix, for its slanted names. */
export const slantRoom = 74

/** The bars of a facet, of which so many values are chosen. */
export function barsHeight(rows: readonly { chosen: boolean }[]): number {
  const drawn = rows.filter(({ chosen }, at) => at < fewBars || chosen).length
  const folded = rows.length > drawn ? rowHeight : 0
  return drawn * rowHeight + folded + (rows.length > fewBars ? moreHeight : 0)
}

/** The matrix of so many themes in a width: the room of its names, the side of a cell, and how high it is. */
export function matrixSize(width: number, themes: number): { nameRoom: number; cell: number; height: number } {
  const nameRoom = Math.min(170, Math.round(width * 0.3))
  const cell = Math.min(largestCell, Math.floor((width - nameRoom) / themes))
  return { nameRoom, cell, height: cell * themes + slantRoom }
}
