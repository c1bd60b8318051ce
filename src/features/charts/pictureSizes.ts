/**
 * Sizes of the pictures, in pixels. Apart from their code, because they reserve the space of a picture while that
 * loads.
 */

export const monthsHeight = 300
export const daysHeight = 260

/** How many bars are drawn before a reader asks for all, and the height that each takes. */
export const fewBars = 10
export const rowHeight = 26
/** The height of the button below the bars that shows all of them. */
const moreHeight = 34
const largestCell = 46
/** The height below the matrix for its slanted names. */
export const slantRoom = 74

/** The height of the bars of a facet; chosen values are always drawn. */
export function barsHeight(rows: readonly { chosen: boolean }[]): number {
  const drawn = rows.filter(({ chosen }, at) => at < fewBars || chosen).length
  const folded = rows.length > drawn ? rowHeight : 0
  return drawn * rowHeight + folded + (rows.length > fewBars ? moreHeight : 0)
}

/** The matrix of a number of themes at a width: the width of its names, the side of a cell, and its height. */
export function matrixSize(width: number, themes: number): { nameRoom: number; cell: number; height: number } {
  const nameRoom = Math.min(170, Math.round(width * 0.3))
  const cell = Math.min(largestCell, Math.floor((width - nameRoom) / themes))
  return { nameRoom, cell, height: cell * themes + slantRoom }
}
