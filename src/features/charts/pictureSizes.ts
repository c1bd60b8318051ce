/**
 * Sizes of the pictures, in pixels. Apart from their code, because they reserve the space of a picture while that
 * loads.
 */

/** How many bars are drawn before a reader asks for all, and the height that each takes. */
export const fewBars = 10
export const rowHeight = 26
/** The height of the button below the bars that shows all of them. */
const moreHeight = 34
const largestCell = 46

/** The height of the bars of a facet; chosen values are always drawn. */
export function barsHeight(rows: readonly { chosen: boolean }[]): number {
  const drawn = rows.filter(({ chosen }, at) => at < fewBars || chosen).length
  return drawn * rowHeight + (rows.length > fewBars ? moreHeight : 0)
}

/** The matrix of a number of themes at a width: the room for names right of the last cell, the side of a cell, and its height. */
export function matrixSize(width: number, themes: number): { nameRoom: number; cell: number; height: number } {
  const nameRoom = Math.min(190, Math.round(width * 0.34))
  const cell = Math.min(largestCell, Math.floor((width - nameRoom) / themes))
  return { nameRoom, cell, height: cell * themes }
}

/** The height of a panel of a month chart, with its name above and its months below. */
export const panelHeight = 140
const panelGap = 14
/** The least width of a panel. */
const narrowestPanel = 150

/** The panels of a number of themes at a width: the width of one and the height of all. */
export function panelSize(width: number, themes: number): { width: number; height: number } {
  const columns = Math.max(1, Math.min(3, Math.floor((width + panelGap) / (narrowestPanel + panelGap))))
  const rows = Math.ceil(themes / columns)
  return {
    width: Math.floor((width - (columns - 1) * panelGap) / columns),
    height: rows * panelHeight + Math.max(0, rows - 1) * panelGap,
  }
}
